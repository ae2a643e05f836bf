// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "storage/sqlregisterstore.h"
#include "storage/storefiles.h"

#include <QTest>

#include <algorithm>

using namespace gongkai;

namespace {

const QString pattern = QStringLiteral("{year}-{no:4}");

QDate day(const char *iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

StoredApplication application(const char *received, const char *subject, const char *kind = "natural") {
    StoredApplication one;
    one.facts.received = day(received);
    one.facts.subject = QString::fromUtf8(subject);
    one.facts.kind = QString::fromLatin1(kind);
    one.state.due = one.facts.received.addDays(28);
    return one;
}

void decide(StoredApplication &one, const char *on, const char *decision, bool onTime = true) {
    Event event;
    event.seq = static_cast<int>(one.history.size()) + 1;
    event.step.kind = StepKind::Decided;
    event.step.day = day(on);
    event.step.decision = QString::fromLatin1(decision);
    event.step.letterNo = QStringLiteral("示政依申〔2024〕9号");
    one.history.push_back(event);
    one.state.stage = CaseStage::Answered;
    one.state.decided = event.step.day;
    one.state.decision = event.step.decision;
    one.state.letterNo = event.step.letterNo;
    one.state.onTime = onTime;
    one.state.handlingDays = 12;
}

} // namespace

/// The register's repository; runs on SQLite and on PostgreSQL.
class TestRegisterStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void applicationsSurvive();
    void numbersRunByYear();
    void aNumberStandsOnce();
    void staleVersionsAreConflicts();
    void aFailedTransactionLeavesNothing();
    void historyOnlyGrows();
    void searchFinds_data();
    void searchFinds();
    void searchForgetsWhatWasChanged();
    void queriesSelect();
    void pagesFollowTheOrder();
    void groupsCount();
    void applicantsAreMatched();
    void applicantsAreMergedAndSplit();
    void namesAreMasked();
    void closedFilesAreAnonymised();
    void booksKeepWhatTheyGet();
    void booksHaveVersions();
    void olderBooksGetVersions();
    void yearsAreLockedAndOpened();

private:
    ApplicationId add(StoredApplication one, const char *name = "", const char *contact = "") {
        one.applicant.name = QString::fromUtf8(name);
        one.applicant.contact = QString::fromUtf8(contact);
        const auto who = m_register->applicantFor(one.applicant);
        if (!who)
            qFatal("applicant: %s", qPrintable(who.error().detail));
        one.applicant.id = who.value();
        const auto id = m_register->insert(one, pattern);
        if (!id)
            qFatal("insert: %s", qPrintable(id.error().detail));
        return id.value();
    }
    QStringList found(const ApplicationQuery &query) {
        const auto page = m_register->page(query, 0, 100);
        if (!page)
            qFatal("page: %s", qPrintable(page.error().detail));
        QStringList subjects;
        for (const ApplicationRow &row : page.value())
            subjects.append(row.subject);
        if (m_register->count(query).value() != subjects.size())
            qFatal("count and page differ");
        return subjects;
    }

    test::FixedClock m_clock;
    std::unique_ptr<test::TestStore> m_store;
    std::shared_ptr<Database> m_database;
    std::unique_ptr<SqlRegisterStore> m_register;
};

void TestRegisterStore::init() {
    m_store = std::make_unique<test::TestStore>();
    m_database = m_store->open();
    m_register = std::make_unique<SqlRegisterStore>(m_database, m_clock, false);
}

void TestRegisterStore::cleanup() {
    m_register.reset();
    m_database.reset();
    m_store.reset();
}

void TestRegisterStore::applicationsSurvive() {
    StoredApplication one = application("2024-03-01", "河湾片区规划环评文件", "biz");
    one.facts.channel = QStringLiteral("signed_mail");
    one.facts.handedIn = day("2024-02-28");
    one.facts.wanted = QStringLiteral("2023年以来\n全部文件");
    one.facts.form = QStringLiteral("电子");
    one.facts.officer = QStringLiteral("甲");
    one.facts.remarks = QStringLiteral("备注 'x' \"y\" 𠮷");
    one.facts.opening = true;
    decide(one, "2024-03-20", "partial", false);
    one.state.extended = true;
    one.state.feeYuan = 600;
    one.state.feePaid = day("2024-03-10");
    const ApplicationId id = add(one, "某公司", "0571-1");
    m_register.reset();
    m_database = m_store->open();
    m_register = std::make_unique<SqlRegisterStore>(m_database, m_clock, false);
    const auto back = m_register->load(id);
    QVERIFY(back.ok());
    ApplicationFacts facts = one.facts;
    facts.number = QStringLiteral("2024-0001");
    QVERIFY(back.value().facts == facts);
    QCOMPARE(back.value().applicant.name, QStringLiteral("某公司"));
    QCOMPARE(back.value().applicant.contact, QStringLiteral("0571-1"));
    QVERIFY(back.value().history == one.history);
    QCOMPARE(back.value().state.decided, one.state.decided);
    QCOMPARE(back.value().state.onTime, false);
    QCOMPARE(back.value().state.feeYuan, 600);
    QCOMPARE(m_register->feesPaid(2024).value(), 600);
    QCOMPARE(m_register->feesPaid(2023).value(), 0);
    QCOMPARE(m_register->load(ApplicationId{id.value + 1}).error().code, ErrorCode::NotFound);
}

void TestRegisterStore::numbersRunByYear() {
    const auto number = [this](ApplicationId id) { return m_register->load(id).value().facts.number; };
    QCOMPARE(number(add(application("2024-03-01", "a"))), QStringLiteral("2024-0001"));
    QCOMPARE(number(add(application("2023-03-01", "b"))), QStringLiteral("2023-0001"));
    QCOMPARE(number(add(application("2024-01-01", "c"))), QStringLiteral("2024-0002"));
    StoredApplication typed = application("2024-05-01", "d");
    typed.facts.number = QStringLiteral("2024-0004"); // takes part in the series, and stands in its way
    QCOMPARE(number(add(typed)), QStringLiteral("2024-0004"));
    QCOMPARE(number(add(application("2024-05-01", "e"))), QStringLiteral("2024-0005"));
    QCOMPARE(seriesNumber(QStringLiteral("示例-{no:3}"), 2025, 9), QStringLiteral("示例-009"));
    QCOMPARE(seriesNumber(QStringLiteral("示政依申〔{year}〕{no}号"), 2025, 1234),
             QStringLiteral("示政依申〔2025〕1234号"));
}

void TestRegisterStore::aNumberStandsOnce() {
    StoredApplication one = application("2024-05-01", "d");
    one.facts.number = QStringLiteral("甲1");
    const ApplicationId id = add(one);
    const auto again = m_register->insert(one, pattern);
    QCOMPARE(again.error().code, ErrorCode::NumberTaken);
    QVERIFY(m_register->isKnown(one.facts, {}).value());
    QCOMPARE(m_register->findNumber(QStringLiteral("甲1")).value()->value, id.value);
    QVERIFY(!m_register->findNumber(QStringLiteral("甲2")).value());
    const ApplicationId other = add(application("2024-05-01", "e"));
    StoredApplication renamed = m_register->load(other).value();
    renamed.facts.number = QStringLiteral("甲1");
    QCOMPARE(m_register->save(renamed).error().code, ErrorCode::NumberTaken);
}

void TestRegisterStore::staleVersionsAreConflicts() {
    const ApplicationId id = add(application("2024-05-01", "d"));
    StoredApplication mine = m_register->load(id).value();
    StoredApplication theirs = mine;
    theirs.facts.remarks = QStringLiteral("theirs");
    QCOMPARE(m_register->save(theirs).value(), mine.version + 1);
    mine.facts.remarks = QStringLiteral("mine");
    QCOMPARE(m_register->save(mine).error().code, ErrorCode::StoreConflict);
    QCOMPARE(m_register->load(id).value().facts.remarks, QStringLiteral("theirs"));
}

void TestRegisterStore::aFailedTransactionLeavesNothing() {
    const auto done = m_register->transact([this]() -> Result<void> {
        add(application("2024-05-01", "x"));
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    });
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_register->count({}).value(), 0);
    // and the connection works on
    add(application("2024-05-01", "y"));
    QCOMPARE(m_register->count({}).value(), 1);
}

void TestRegisterStore::historyOnlyGrows() {
    StoredApplication one = application("2024-05-01", "d");
    decide(one, "2024-05-20", "granted_open");
    const ApplicationId id = add(one);
    StoredApplication changed = m_register->load(id).value();
    changed.history[0].step.decision = QStringLiteral("partial"); // must not reach the store
    Event event;
    event.seq = 2;
    event.kind = Event::Kind::Annuls;
    event.target = 1;
    event.reason = QStringLiteral("误录");
    changed.history.push_back(event);
    QVERIFY(m_register->save(changed).ok());
    const StoredApplication back = m_register->load(id).value();
    QCOMPARE(back.history.size(), std::size_t(2));
    QCOMPARE(back.history[0].step.decision, QStringLiteral("granted_open"));
    QCOMPARE(back.history[1].reason, QStringLiteral("误录"));
}

void TestRegisterStore::searchFinds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("subjects");
    const QStringList land = {QStringLiteral("征收土地公告")};
    const QStringList budget = {QStringLiteral("2024年三公经费（ABC）明细")};
    QTest::newRow("two characters") << QStringLiteral("征收") << land;
    QTest::newRow("one character") << QStringLiteral("收") << land;
    QTest::newRow("three characters") << QStringLiteral("土地公") << land;
    QTest::newRow("neighbours that are not in a row") << QStringLiteral("土公告") << QStringList();
    QTest::newRow("case and width do not matter") << QStringLiteral("ａｂｃ") << budget;
    QTest::newRow("two words must both be there") << QStringLiteral("三公 明细") << budget;
    QTest::newRow("one of two words is missing") << QStringLiteral("三公 土地") << QStringList();
    QTest::newRow("by number") << QStringLiteral("2024-0002") << budget;
    QTest::newRow("by a part of the number") << QStringLiteral("0002") << budget;
    QTest::newRow("by 文号") << QStringLiteral("依申〔2024〕9号") << land;
    QTest::newRow("by applicant") << QStringLiteral("刘一二") << land;
    QTest::newRow("by remarks") << QStringLiteral("催办") << budget;
    QTest::newRow("special characters are only characters") << QStringLiteral("%_'\"*") << QStringList();
    QTest::newRow("nothing asked finds all") << QStringLiteral("  ") << (budget + land);
}

void TestRegisterStore::searchFinds() {
    QFETCH(QString, text);
    QFETCH(QStringList, subjects);
    StoredApplication first = application("2024-03-01", "征收土地公告");
    decide(first, "2024-03-20", "granted_open");
    add(first, "刘一二", "1");
    StoredApplication second = application("2024-03-02", "2024年三公经费（ABC）明细");
    second.facts.remarks = QStringLiteral("已催办");
    add(second, "某公司");
    ApplicationQuery query;
    query.text = text;
    QCOMPARE(found(query), subjects);
}

void TestRegisterStore::searchForgetsWhatWasChanged() {
    const ApplicationId id = add(application("2024-03-01", "征收土地公告"));
    StoredApplication one = m_register->load(id).value();
    one.facts.subject = QStringLiteral("道路养护");
    QVERIFY(m_register->save(one).ok());
    ApplicationQuery query;
    query.text = QStringLiteral("征收");
    QCOMPARE(found(query), QStringList());
    query.text = QStringLiteral("养护");
    QCOMPARE(found(query), QStringList{QStringLiteral("道路养护")});
}

void TestRegisterStore::queriesSelect() {
    using Only = ApplicationQuery::Only;
    StoredApplication early = application("2023-11-01", "early", "biz"); // decided a year later
    decide(early, "2024-01-10", "partial", false);
    early.state.extended = true;
    early.state.irregular.resize(1);
    StoredApplication open = application("2023-12-20", "open", "legal");
    open.state.due = day("2024-01-18");
    StoredApplication waiting = application("2024-02-01", "waiting");
    waiting.state.stage = CaseStage::AwaitingCorrection;
    waiting.state.due = QDate();
    waiting.state.clockOff = true;
    waiting.state.watch = day("2024-03-24");
    StoredApplication soon = application("2024-03-01", "soon");
    soon.state.due = day("2024-03-29");
    StoredApplication lastDay = application("2024-03-02", "last day"); // the period ends with this day
    lastDay.state.stage = CaseStage::AwaitingFee;
    lastDay.state.due = QDate();
    lastDay.state.clockOff = true;
    lastDay.state.watch = day("2024-03-25");
    StoredApplication asked = application("2024-03-03", "asked"); // nobody answered: due again
    asked.state.stage = CaseStage::Consulting;
    asked.state.due = day("2024-05-06");
    asked.state.clockOff = true;
    asked.state.watch = day("2024-03-22");
    early.state.watch = day("2023-12-01"); // of a file that is closed nothing is awaited
    for (const StoredApplication &one : {early, open, waiting, soon, lastDay, asked})
        add(one);
    const auto ask = [this](auto change) {
        ApplicationQuery query;
        query.descending = false;
        query.today = day("2024-03-25");
        query.soon = day("2024-04-01");
        change(query);
        return found(query);
    };
    const auto counted = [&ask](CountOf of, int year, const QStringList &kinds = {}) {
        return ask([&](ApplicationQuery &q) {
            q.counted = of;
            q.year = year;
            q.kinds = kinds;
        });
    };
    QCOMPARE(counted(CountOf::Received, 2023), QStringList({QStringLiteral("early"), QStringLiteral("open")}));
    QCOMPARE(counted(CountOf::Received, 2023, {QStringLiteral("biz")}), QStringList(QStringLiteral("early")));
    QCOMPARE(counted(CountOf::CarriedOut, 2023), QStringList({QStringLiteral("early"), QStringLiteral("open")}));
    QCOMPARE(counted(CountOf::CarriedIn, 2024), QStringList({QStringLiteral("early"), QStringLiteral("open")}));
    QCOMPARE(counted(CountOf::Decided, 2024), QStringList(QStringLiteral("early")));
    QCOMPARE(counted(CountOf::CarriedOut, 2024),
             QStringList({QStringLiteral("open"), QStringLiteral("waiting"), QStringLiteral("soon"),
                          QStringLiteral("last day"), QStringLiteral("asked")}));
    QCOMPARE(ask([](ApplicationQuery &q) { q.only = Only::Overdue; }), QStringList(QStringLiteral("open")));
    QCOMPARE(ask([](ApplicationQuery &q) { q.only = Only::DueSoon; }), QStringList(QStringLiteral("soon")));
    QCOMPARE(ask([](ApplicationQuery &q) { q.only = Only::ClockOff; }),
             QStringList({QStringLiteral("waiting"), QStringLiteral("last day")}));
    QCOMPARE(ask([](ApplicationQuery &q) { q.only = Only::PeriodOver; }),
             QStringList({QStringLiteral("waiting"), QStringLiteral("asked")}));
    QCOMPARE(ask([](ApplicationQuery &q) {
                 q.only = Only::PeriodOver;
                 q.stages = QStringList{QStringLiteral("consulting")};
             }),
             QStringList(QStringLiteral("asked")));
    QCOMPARE(ask([](ApplicationQuery &q) {
                 q.only = Only::PeriodOver;
                 q.today = day("2024-03-26"); // a day later
             }),
             QStringList({QStringLiteral("waiting"), QStringLiteral("last day"), QStringLiteral("asked")}));
    QCOMPARE(ask([](ApplicationQuery &q) { q.only = Only::Irregular; }), QStringList(QStringLiteral("early")));
    QCOMPARE(ask([](ApplicationQuery &q) { q.only = Only::Open; }),
             QStringList({QStringLiteral("open"), QStringLiteral("waiting"), QStringLiteral("soon"),
                          QStringLiteral("last day"), QStringLiteral("asked")}));
    QCOMPARE(ask([](ApplicationQuery &q) { q.stages = {QStringLiteral("answered")}; }),
             QStringList(QStringLiteral("early")));
    QCOMPARE(ask([](ApplicationQuery &q) { q.extended = true; }), QStringList(QStringLiteral("early")));
    QCOMPARE(ask([](ApplicationQuery &q) { q.year = 2023; }),
             QStringList({QStringLiteral("early"), QStringLiteral("open")}));
    QCOMPARE(ask([](ApplicationQuery &q) {
                 q.counted = CountOf::Decided;
                 q.year = 2024;
                 q.month = 1;
             }),
             QStringList(QStringLiteral("early")));
    QCOMPARE(m_register->openOnes().value().size(), std::size_t(5));
}

void TestRegisterStore::pagesFollowTheOrder() {
    for (int i = 0; i < 30; ++i)
        add(application(i % 2 ? "2024-03-01" : "2024-02-01", qPrintable(QString::number(i))));
    for (const auto sort :
         {ApplicationQuery::Sort::Number, ApplicationQuery::Sort::Received, ApplicationQuery::Sort::Due,
          ApplicationQuery::Sort::Decided, ApplicationQuery::Sort::Kind, ApplicationQuery::Sort::Stage})
        for (const bool descending : {false, true}) {
            ApplicationQuery query;
            query.sort = sort;
            query.descending = descending;
            const QStringList all = found(query);
            QStringList byPages;
            for (int offset = 0; offset < 30; offset += 7) {
                const auto page = m_register->page(query, offset, 7);
                for (const ApplicationRow &row : page.value())
                    byPages.append(row.subject);
            }
            QCOMPARE(byPages, all);
            QStringList byIds;
            const auto ids = m_register->ids(query);
            for (const ApplicationId id : ids.value())
                byIds.append(m_register->load(id).value().facts.subject);
            QCOMPARE(byIds, all);
            QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 30);
        }
    ApplicationQuery some;
    some.text = QStringLiteral("12");
    some.kinds = QStringList{QStringLiteral("natural")};
    QCOMPARE(m_register->ids(some).value().size(), std::size_t(2)); // by subject and by number
    some.kinds = QStringList{QStringLiteral("biz")};
    QVERIFY(m_register->ids(some).value().empty());
}

void TestRegisterStore::groupsCount() {
    for (int i = 0; i < 6; ++i) {
        StoredApplication one = application("2024-02-01", "x", i < 4 ? "natural" : "biz");
        one.facts.channel = i % 2 ? QStringLiteral("internet") : QStringLiteral("fax");
        if (i < 5)
            decide(one, i == 0 ? "2025-01-03" : "2024-03-01", "partial", i != 1);
        one.state.handlingDays = 10 + i;
        add(one);
    }
    const auto sum = [](const std::vector<CountGroup> &groups, const char *kind) {
        qint64 total = 0;
        for (const CountGroup &g : groups)
            total += g.kind == QLatin1String(kind) ? g.count : 0;
        return total;
    };
    const auto received = m_register->groups(CountOf::Received, 2024).value();
    QCOMPARE(sum(received, "natural"), 4);
    QCOMPARE(sum(received, "biz"), 2);
    const auto decided = m_register->groups(CountOf::Decided, 2024).value();
    QCOMPARE(sum(decided, "natural"), 3);
    QCOMPARE(sum(decided, "biz"), 1);
    QCOMPARE(std::count_if(decided.begin(), decided.end(), [](const CountGroup &g) { return !g.onTime; }), 1);
    QCOMPARE(sum(m_register->groups(CountOf::CarriedOut, 2024).value(), "natural"), 1);
    QCOMPARE(sum(m_register->groups(CountOf::CarriedIn, 2025).value(), "natural"), 1);
    QCOMPARE(sum(m_register->groups(CountOf::CarriedOut, 2025).value(), "biz"), 1);
    QCOMPARE(m_register->byMonth(CountOf::Received, 2024).value(), (QMap<int, qint64>{{2, 6}}));
    QCOMPARE(m_register->byMonth(CountOf::Decided, 2024).value(), (QMap<int, qint64>{{3, 4}}));
    QCOMPARE(m_register->handlingDays(2024).value(), (QMap<int, qint64>{{11, 1}, {12, 1}, {13, 1}, {14, 1}}));
}

void TestRegisterStore::applicantsAreMatched() {
    const auto id = [this](const char *name, const char *contact) {
        return m_register->applicantFor({{}, QString::fromUtf8(name), QString::fromUtf8(contact)}).value().value;
    };
    const qint64 first = id("刘一二", "138-0000 1111");
    QCOMPARE(id("刘 一二", "13800001111"), first);
    QCOMPARE(id("刘一二", "１３８００００１１１１"), first);
    QVERIFY(id("刘一二", "13900001111") != first); // another person of that name
    QVERIFY(id("", "") != id("", ""));             // nameless ones are never one
    if (m_store->isFile())
        QVERIFY(!test::RawDatabase(m_store->path())
                     .ask(QStringLiteral("SELECT match_digest FROM applicant"))
                     .toString()
                     .contains(QStringLiteral("刘")));
}

void TestRegisterStore::applicantsAreMergedAndSplit() {
    const ApplicationId a = add(application("2024-03-01", "a"), "刘一二", "1");
    const ApplicationId b = add(application("2024-03-05", "b"), "刘一二", "2");
    const ApplicationId c = add(application("2024-03-09", "c"), "刘一二", "2");
    const auto who = [this](ApplicationId id) { return m_register->load(id).value().applicant.id; };
    QVERIFY(who(a) != who(b));
    QCOMPARE(m_register->rankInMonth(who(c), day("2024-03-09"), c).value(), 2);
    QVERIFY(m_register->mergeApplicants(who(b), who(a), QStringLiteral("u"), QStringLiteral("同一人")).ok());
    QCOMPARE(who(b).value, who(a).value);
    QCOMPARE(m_register->rankInMonth(who(c), day("2024-03-09"), c).value(), 3);
    QCOMPARE(m_register->applicationsOf(who(a)).value().size(), std::size_t(3));
    // whoever gives the old contact later is the merged one
    QCOMPARE(m_register->applicantFor({{}, QStringLiteral("刘一二"), QStringLiteral("2")}).value().value, who(a).value);
    QVERIFY(m_register->splitApplicant({c}, QStringLiteral("u"), QStringLiteral("同名")).ok());
    QVERIFY(who(c) != who(a));
    QCOMPARE(m_register->load(c).value().applicant.name, QStringLiteral("刘一二"));
    QVERIFY(!m_register->mergeApplicants(who(a), who(a), {}, {}).ok());
}

void TestRegisterStore::namesAreMasked() {
    add(application("2024-03-01", "a"), "刘一二", "1");
    add(application("2024-03-02", "b", "biz"), "某某公司", "2");
    const auto rows = m_register->page({}, 0, 10).value();
    QCOMPARE(rows[1].applicant, QStringLiteral("刘某"));
    QCOMPARE(rows[0].applicant, QStringLiteral("某某公司"));
}

void TestRegisterStore::closedFilesAreAnonymised() {
    StoredApplication closed = application("2020-03-01", "closed");
    decide(closed, "2020-03-20", "granted_open");
    closed.state.stage = CaseStage::Closed;
    const ApplicationId old = add(closed, "刘一二", "1");
    const ApplicationId recent = add(application("2024-01-01", "open"), "陈一", "2");
    StoredApplication mixed = closed;
    const ApplicationId kept = add(mixed, "陈一", "2"); // the same person has an open file
    QCOMPARE(m_register->anonymiseBefore(day("2022-01-01"), QStringLiteral("u")).value(), 1);
    const StoredApplication bare = m_register->load(old).value();
    QCOMPARE(bare.applicant.name, QString());
    QCOMPARE(bare.applicant.contact, QString());
    QVERIFY(bare.history.back().kind == Event::Kind::Anonymised);
    QCOMPARE(m_register->load(kept).value().applicant.name, QStringLiteral("陈一"));
    QCOMPARE(m_register->load(recent).value().applicant.name, QStringLiteral("陈一"));
    ApplicationQuery query;
    query.text = QStringLiteral("刘一");
    QCOMPARE(found(query), QStringList());
    QCOMPARE(m_register->anonymiseBefore(day("2022-01-01"), QStringLiteral("u")).value(), 0);
}

void TestRegisterStore::booksKeepWhatTheyGet() {
    RegisterBooks &books = m_register->books();
    QCOMPARE(books.setting(QStringLiteral("k")).value(), QString());
    QVERIFY(books.setSetting(QStringLiteral("k"), QStringLiteral("v")).ok());
    QVERIFY(books.setSetting(QStringLiteral("k"), QStringLiteral("w")).ok());
    QCOMPARE(books.setting(QStringLiteral("k")).value(), QStringLiteral("w"));
    LegalCase one;
    one.accepted = day("2023-11-01");
    one.ended = day("2024-02-01");
    one.result = QStringLiteral("upheld");
    one = books.saveCase(one).value();
    QCOMPARE(books.cases(2023).value().size(), std::size_t(1));
    QCOMPARE(books.cases(2024).value().size(), std::size_t(1));
    QCOMPARE(books.cases(2025).value().size(), std::size_t(0));
    one.result = QStringLiteral("corrected");
    QVERIFY(books.saveCase(one).ok());
    QCOMPARE(books.cases(0).value()[0].result, QStringLiteral("corrected"));
    QVERIFY(books.removeCase(one.id, one.version + 1).ok());
    QCOMPARE(books.cases(0).value().size(), std::size_t(0));
    DisclosedItem item;
    item.day = day("2024-05-01");
    item.title = QStringLiteral("办法");
    item.via = {QStringLiteral("site"), QStringLiteral("wechat")};
    item = books.saveItem(item).value();
    QCOMPARE(books.items(2024).value()[0].via, item.via);
    QVERIFY(books.items(2023).value().empty());
    QVERIFY(books.removeItem(item.id, item.version).ok());
    Indicator site;
    site.key = QStringLiteral("site_items");
    site.value = Decimal::fromText(u"637.5");
    site.approximate = true;
    QVERIFY(books.setIndicators(2024, {site, site}).ok());
    QVERIFY(books.setIndicators(2024, {site}).ok());
    QCOMPARE(books.indicators(2024).value().size(), std::size_t(1));
    QVERIFY(books.indicators(2024).value()[0].value == site.value);
    QVERIFY(books.setCalendar(2027, QStringLiteral("{}")).ok());
    QVERIFY(books.setCalendar(2027, QStringLiteral("{\"holidays\":[]}")).ok());
    QCOMPARE(books.calendars().value().value(2027), QStringLiteral("{\"holidays\":[]}"));
    const ApplicationId id = add(application("2024-03-01", "a"));
    QVERIFY(books
                .addDocument(id.value, {0, QStringLiteral("申请表.pdf"), QStringLiteral("/x"), QStringLiteral("ab"),
                                        day("2024-03-01")})
                .ok());
    const auto links = books.documentsOf(id.value).value();
    QCOMPARE(links.size(), std::size_t(1));
    QCOMPARE(links[0].name, QStringLiteral("申请表.pdf"));
    QVERIFY(books.removeDocument(links[0].id).ok());
    CatalogueEntry entry;
    entry.from = day("2024-01-01");
    entry.key = QStringLiteral("plans");
    QVERIFY(books.saveCatalogueEntry(entry).ok());
    QCOMPARE(books.catalogue().value()[0].key, QStringLiteral("plans"));
}

void TestRegisterStore::booksHaveVersions() {
    RegisterBooks &books = m_register->books();
    LegalCase one;
    one.accepted = day("2024-02-01");
    one.subject = QStringLiteral("first");
    const LegalCase read = books.saveCase(one).value();
    QVERIFY(read.id > 0);
    QCOMPARE(read.version, 1);
    LegalCase theirs = read;
    theirs.subject = QStringLiteral("theirs");
    QCOMPARE(books.saveCase(theirs).value().version, 2);
    QCOMPARE(books.saveCase(read).error().code, ErrorCode::StoreConflict);
    QCOMPARE(books.removeCase(read.id, read.version).error().code, ErrorCode::StoreConflict);
    const auto now = books.findCase(read.id).value();
    QVERIFY(now);
    QCOMPARE(now->subject, QStringLiteral("theirs"));
    QCOMPARE(now->version, 2);
    QCOMPARE(books.cases(2024).value()[0].version, 2);
    QVERIFY(books.removeCase(now->id, now->version).ok());
    QVERIFY(!books.findCase(read.id).value());
    QCOMPARE(books.saveCase(*now).error().code, ErrorCode::StoreConflict); // gone

    DisclosedItem item;
    item.day = day("2024-05-01");
    item.title = QStringLiteral("first");
    item.via = {QStringLiteral("site"), QStringLiteral("other")};
    const DisclosedItem readItem = books.saveItem(item).value();
    DisclosedItem theirItem = readItem;
    theirItem.title = QStringLiteral("theirs");
    QCOMPARE(books.saveItem(theirItem).value().version, 2);
    QCOMPARE(books.saveItem(readItem).error().code, ErrorCode::StoreConflict);
    QCOMPARE(books.removeItem(readItem.id, readItem.version).error().code, ErrorCode::StoreConflict);
    const auto itemNow = books.findItem(readItem.id).value();
    QVERIFY(itemNow);
    QCOMPARE(itemNow->title, QStringLiteral("theirs"));
    QCOMPARE(itemNow->via, item.via);
    QVERIFY(books.removeItem(itemNow->id, 2).ok());
    QCOMPARE(books.removeItem(itemNow->id, 2).error().code, ErrorCode::StoreConflict);
    // a conflict leaves the connection usable, also within a larger piece of work
    const auto work = m_register->transact([&]() -> Result<void> {
        if (auto saved = books.saveCase(one); !saved)
            return saved.error();
        const auto stale = books.saveItem(readItem);
        return stale ? Result<void>() : Result<void>(stale.error());
    });
    QCOMPARE(work.error().code, ErrorCode::StoreConflict);
    QVERIFY(books.cases(0).value().empty());
}

/// What a program without versions wrote is version 1 after the upgrade.
void TestRegisterStore::olderBooksGetVersions() {
    LegalCase one;
    one.accepted = day("2024-02-01");
    one.subject = QStringLiteral("旧案");
    const qint64 id = m_register->books().saveCase(one).value().id;
    DisclosedItem item;
    item.day = day("2024-05-01");
    const qint64 itemId = m_register->books().saveItem(item).value().id;
    for (const char *statement :
         {"ALTER TABLE legal_case DROP COLUMN version", "ALTER TABLE disclosed_item DROP COLUMN version"})
        QVERIFY2(m_database->run(QString::fromLatin1(statement)).ok(), statement);
    QVERIFY(m_database
                ->run(m_store->isFile() ? QStringLiteral("PRAGMA user_version = 2")
                                        : QStringLiteral("DELETE FROM schema_version WHERE version > 2"))
                .ok());
    m_register.reset();
    m_database.reset();
    m_database = m_store->open();
    m_register = std::make_unique<SqlRegisterStore>(m_database, m_clock, false);
    auto old = m_register->books().findCase(id);
    QVERIFY(old.ok() && old.value());
    QCOMPARE(old.value()->subject, QStringLiteral("旧案"));
    QCOMPARE(old.value()->version, 1);
    QCOMPARE(m_register->books().saveCase(*old.value()).value().version, 2);
    QCOMPARE(m_register->books().findItem(itemId).value()->version, 1);
}

void TestRegisterStore::yearsAreLockedAndOpened() {
    RegisterBooks &books = m_register->books();
    YearLock lock;
    lock.year = 2023;
    lock.closedUtc = QStringLiteral("u");
    lock.carriedOut = {{QStringLiteral("natural"), 5}};
    QVERIFY(books.lockYear(lock).ok());
    QCOMPARE(books.locks().value()[0].carriedOut.value(QStringLiteral("natural")), 5);
    QVERIFY(!books.lockYear(lock).ok()); // once
    QVERIFY(books.unlockYear(2023, QStringLiteral("u"), QStringLiteral("更正")).ok());
    QVERIFY(books.locks().value().empty());
}

QTEST_GUILESS_MAIN(TestRegisterStore)
#include "tst_registerstore.moc"
