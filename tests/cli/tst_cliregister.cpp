// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirunner.h"
#include "support/testfiles.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gongkai;

namespace {

const Json &member(const Json &json, const char *path) {
    static const Json none;
    const Json *at = &json;
    for (const QString &key : QString::fromLatin1(path).split(QLatin1Char('/'))) {
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        const Json *next = at->find(key);
        if (!next && isIndex && at->isArray() && index < static_cast<int>(at->toArray().size()))
            next = &at->toArray()[static_cast<std::size_t>(index)];
        if (!next)
            return none;
        at = next;
    }
    return *at;
}

QString text(const Json &json, const char *path) {
    return member(json, path).toString();
}

qint64 number(const Json &json, const char *path) {
    return member(json, path).toInteger().value_or(-1);
}

QStringList keys(const Json &json) {
    QStringList list;
    for (const Json::Member &one : json.toObject())
        list.append(one.key);
    list.sort();
    return list;
}

QStringList texts(const Json &json, const char *key) {
    QStringList list;
    for (const Json &one : json.toArray())
        list.append(key ? text(one, key) : one.toString());
    return list;
}

} // namespace

/// The register on the command line: arithmetic of the law, applications, years.
class TestCliRegister final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void dueDaysFollowTheLaw_data();
    void dueDaysFollowTheLaw();
    void dueDaysAreExplained();
    void calendarsMayBeGiven();
    void feesAreProgressive_data();
    void feesAreProgressive();
    void sentencesAreChineseUnlessAsked();
    void wrongCallsAreRefused_data();
    void wrongCallsAreRefused();
    void refusedByRule_data();
    void refusedByRule();
    void anApplicationIsHandled();
    void namesAreMasked();
    void irregularFactsAreMarked_data();
    void irregularFactsAreMarked();
    void mattersAreSplitOff();
    void listsSelect_data();
    void listsSelect();
    void periodsOfOthersRunOut();
    void statisticsCount();
    void yearsAreClosedAndOpened();
    void calendarsDateOpenFilesAnew();
    void oldFilesAreAnonymised();

private:
    [[nodiscard]] test::CliResult run(const char *words) {
        return test::runCli((QByteArray(words) + " --store " + m_store).constData(), m_folder.path());
    }
    /// The answer of a call that must succeed.
    [[nodiscard]] Json done(const char *words) {
        const auto result = run((QByteArray(words) + " --json").constData());
        if (result.status != 0)
            qFatal("%s: %d %s", words, result.status, result.messages.constData());
        return result.json();
    }
    void fill();

    QTemporaryDir m_folder;
    QByteArray m_store;
    int m_stores = 0;
};

void TestCliRegister::initTestCase() {
    const auto put = [this](const char *name, const QByteArray &bytes) {
        QVERIFY(test::putContent(m_folder.filePath(QString::fromLatin1(name)), bytes));
    };
    put("table.csv", "收到日,类别,渠道,事项\n2024-03-01,自然人,网络,示例\n");
    put("nocolumns.csv", "甲,乙\n1,2\n");
    put("empty.csv", "");
    put("page.pdf", "%PDF-1.7");
    put("broken.json", "{");
    put("february.json", R"({"2024": {"holidays": ["2024-02-30"], "workdays": []}})");
    put("2027.json", R"({"2027": {"holidays": ["2027-01-01"], "workdays": []}})");
}

/// A store of its own for every test.
void TestCliRegister::init() {
    m_store = "s" + QByteArray::number(++m_stores) + ".gk";
}

/// Three files: decided, open, and of a company in the year before. Made once and copied.
void TestCliRegister::fill() {
    const QString made = m_folder.filePath(QStringLiteral("filled"));
    if (!QFile::exists(made)) {
        for (const char *words :
             {"applications add --received 2024-03-01 --kind natural --channel in_person --subject 道路养护 "
              "--applicant 示例甲",
              "applications add --received 2024-03-05 --kind legal --channel internet --subject 征地公告 "
              "--applicant 示例律所",
              "applications add --received 2023-12-20 --kind biz --channel fax --subject 招标文件 --applicant 示例公司",
              "applications step 2024-0001 decided --day 2024-03-11 --decision partial --letter-no 示依申〔2024〕1号",
              "applications step 2023-0001 extended --day 2024-01-10 --days 20",
              "applications step 2023-0001 decided --day 2024-02-01 --decision denied_trade_secret"})
            (void)done(words);
        QVERIFY(QFile::copy(m_folder.filePath(QString::fromLatin1(m_store)), made));
    } else {
        QVERIFY(QFile::copy(made, m_folder.filePath(QString::fromLatin1(m_store))));
    }
}

void TestCliRegister::dueDaysFollowTheLaw_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const char *options, const char *due) {
        QTest::newRow(name) << QString::fromLatin1(options) << QString::fromLatin1(due);
    };
    // domain.md 3: computed with holidays.json
    row("2008 regulation over the Spring Festival", "--received 2018-02-08", "2018-03-06");
    row("over the Spring Festival of 2024", "--received 2024-02-05", "2024-03-08");
    row("extended, ending on a worked Saturday", "--received 2025-12-20 --extended 20", "2026-02-14");
    row("over the Spring Festival of 2026", "--received 2026-02-10", "2026-03-16");
    // domain.md 3 and 3e
    row("plain", "--received 2024-03-01", "2024-03-29");
    row("received on a rest day", "--received 2024-03-02", "2024-03-29");
    row("extended by five", "--received 2024-03-01 --extended 5", "2024-04-08");
    row("a correction restarts", "--received 2024-03-01 --corrected 2024-03-12", "2024-04-10");
    row("a payment restarts", "--received 2024-03-01 --paid 2024-03-12", "2024-04-10");
    row("the later of both wins", "--received 2024-03-01 --corrected 2024-03-12 --paid 2024-03-08", "2024-04-10");
    row("an enquiry stops the clock", "--received 2024-03-01 --excluded 2024-03-04..2024-03-08", "2024-04-07");
    row("enquiries are united",
        "--received 2024-03-01 --excluded 2024-03-04..2024-03-08 --excluded 2024-03-05..2024-03-07", "2024-04-07");
    row("an enquiry after the due day is in vain", "--received 2024-03-01 --excluded 2024-04-08..2024-04-12",
        "2024-03-29");
    row("the last day of the old regulation", "--received 2019-05-14", "2019-06-04");
    row("the first day of the new regulation", "--received 2019-05-15", "2019-06-13");
    row("the regulation may be named", "--received 2019-05-15 --regulation 2008", "2019-06-05");
}

void TestCliRegister::dueDaysFollowTheLaw() {
    QFETCH(QString, options);
    QFETCH(QString, due);
    const QByteArray line = "deadline " + options.toLatin1();
    const auto plain = test::runCli(line.constData(), m_folder.path());
    QCOMPARE(plain.status, 0);
    QCOMPARE(plain.messages, QByteArray());
    const QList<QByteArray> lines = plain.output.trimmed().split('\n');
    QCOMPARE(QString::fromUtf8(lines.first()), due);
    QVERIFY2(lines.size() == 2 && lines.last().contains(due.toUtf8()), plain.output.constData());
    const auto exact = test::runCli((line + " --json").constData(), m_folder.path());
    QCOMPARE(exact.status, 0);
    QCOMPARE(text(exact.json(), "due"), due);
    QVERIFY(member(exact.json(), "provisional").isBool());
    QCOMPARE(member(exact.json(), "provisional"), Json(false));
    QVERIFY(member(exact.json(), "steps").toArray().size() >= 3);
    // it needs no store and makes none
    QVERIFY(!QDir(m_folder.filePath(QStringLiteral("own"))).exists());
}

void TestCliRegister::dueDaysAreExplained() {
    const auto result =
        test::runCli("deadline --json --lang en --received 2024-02-05 --excluded 2024-02-20..2024-02-23 "
                     "--extended 10",
                     m_folder.path());
    QCOMPARE(result.status, 0);
    for (const char *key : {"due", "provisional", "steps"})
        QVERIFY2(result.json().find(QString::fromLatin1(key)), key);
    QStringList articles;
    for (const Json &step : member(result.json(), "steps").toArray()) {
        QCOMPARE(keys(step), QStringList({QStringLiteral("article"), QStringLiteral("date"), QStringLiteral("what")}));
        QVERIFY(QDate::fromString(text(step, "date"), Qt::ISODate).isValid());
        QVERIFY(!text(step, "what").isEmpty());
        articles.append(text(step, "article"));
    }
    for (const char *article : {"31", "33"})
        QVERIFY2(articles.join(QLatin1Char(' ')).contains(QString::fromLatin1(article)), article);
    QCOMPARE(texts(member(result.json(), "steps"), "date").constLast(), text(result.json(), "due"));
}

void TestCliRegister::calendarsMayBeGiven() {
    const auto unknown = test::runCli("deadline --json --received 2026-12-15", m_folder.path());
    QCOMPARE(unknown.status, 0);
    QCOMPARE(member(unknown.json(), "provisional"), Json(true));
    const auto known = test::runCli("deadline --json --received 2026-12-15 --calendar 2027.json", m_folder.path());
    QCOMPARE(member(known.json(), "provisional"), Json(false));
    QCOMPARE(text(known.json(), "due"), QStringLiteral("2027-01-13"));
    QCOMPARE(test::runCli("deadline --received 2026-12-15 --calendar february.json", m_folder.path()).status, 3);
    QCOMPARE(test::runCli("deadline --received 2026-12-15 --calendar broken.json", m_folder.path()).status, 3);
    QCOMPARE(test::runCli("deadline --received 2026-12-15 --calendar none.json", m_folder.path()).status, 2);
}

void TestCliRegister::feesAreProgressive_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<qint64>("yuan");
    const auto row = [](const char *name, const char *options, qint64 yuan) {
        QTest::newRow(name) << QString::fromLatin1(options) << yuan;
    };
    // domain.md 3b
    row("45 applications", "--applications 45", 5500);
    row("100 pages", "--pages 100", 700);
    row("200 pages", "--pages 200", 2700);
    row("201 pages", "--pages 201", 2740);
    row("57 pages, a real fee", "--pages 57", 270);
    row("68 pages, a real fee", "--pages 68", 380);
    row("72 pages, a real fee", "--pages 72", 420);
    row("109 pages, a real fee", "--pages 109", 880);
    row("119 pages, a real fee", "--pages 119", 1080);
    row("15 applications above the free ones, a real fee", "--applications 25", 1500);
    row("10 applications are free", "--applications 10", 0);
    row("the 11th", "--applications 11", 100);
    row("the 30th", "--applications 30", 2000);
    row("the 31st", "--applications 31", 2200);
    row("the 41st", "--applications 41", 4300);
    row("30 pages are free", "--pages 30", 0);
    row("the 31st page", "--pages 31", 10);
    row("none", "--applications 0", 0);
}

void TestCliRegister::feesAreProgressive() {
    QFETCH(QString, options);
    QFETCH(qint64, yuan);
    const QByteArray line = "fee " + options.toLatin1();
    const auto result = test::runCli((line + " --json").constData(), m_folder.path());
    QCOMPARE(result.status, 0);
    QCOMPARE(keys(result.json()), QStringList({QStringLiteral("steps"), QStringLiteral("yuan")}));
    QCOMPARE(number(result.json(), "yuan"), yuan);
    qint64 sum = 0;
    qint64 count = 0;
    for (const Json &step : member(result.json(), "steps").toArray()) {
        QCOMPARE(keys(step),
                 QStringList({QStringLiteral("count"), QStringLiteral("unit_price"), QStringLiteral("yuan")}));
        QCOMPARE(number(step, "count") * number(step, "unit_price"), number(step, "yuan"));
        sum += number(step, "yuan");
        count += number(step, "count");
    }
    QCOMPARE(sum, yuan);
    QCOMPARE(count, options.section(QLatin1Char(' '), 1).toLongLong());
    const auto plain = test::runCli(line.constData(), m_folder.path());
    QVERIFY(plain.output.trimmed().split('\n').last().contains(QByteArray::number(yuan)));
}

/// The default language is Chinese, of what is said to people and not only of names.
void TestCliRegister::sentencesAreChineseUnlessAsked() {
    fill();
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3,}"));
    for (const char *line : {"deadline --received 2024-02-05", "fee --pages 201", "applications show 2023-0001"}) {
        const auto chinese = run(line);
        QCOMPARE(chinese.status, 0);
        const QString said = QString::fromUtf8(chinese.output);
        QVERIFY2(test::hasHan(chinese.output), line);
        QVERIFY2(!latin.match(said).hasMatch(), qPrintable(said));
        const auto english = run((QByteArray(line) + " --lang en").constData());
        QVERIFY2(latin.match(QString::fromUtf8(english.output)).hasMatch(), line);
    }
}

void TestCliRegister::wrongCallsAreRefused_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *words, int status = 2) {
        QTest::newRow(name) << QString::fromUtf8(words) << status;
    };
    row("a deadline of nothing", "deadline");
    row("31 February", "deadline --received 2024-02-31");
    row("a day in another notation", "deadline --received 2024/3/1");
    row("a regulation that is none", "deadline --received 2024-03-01 --regulation 2020");
    row("half an interval", "deadline --received 2024-03-01 --excluded 2024-03-05");
    row("an interval with three ends", "deadline --received 2024-03-01 --excluded 2024-03-05..2024-03-06..2024-03-07");
    row("an interval that ends before it begins", "deadline --received 2024-03-01 --excluded 2024-03-06..2024-03-05");
    row("an extension of nothing", "deadline --received 2024-03-01 --extended 0");
    row("an extension beyond the limit", "deadline --received 2024-03-01 --extended 21");
    row("an extension beyond the old limit", "deadline --received 2018-03-01 --extended 16");
    row("an extension in words", "deadline --received 2024-03-01 --extended some");
    row("a correction before the receipt", "deadline --received 2024-03-01 --corrected 2024-02-29");
    row("a payment before the receipt", "deadline --received 2024-03-01 --paid 2024-02-29");
    row("a word too many", "deadline 2024-03-01");
    row("a fee of nothing", "fee");
    row("both fees for one application", "fee --applications 11 --pages 31");
    row("a negative number", "fee --pages -1");
    row("half a page", "fee --pages 1.5");
    row("no number", "fee --applications many");
    row("too many pages", "fee --pages 99999999999");
    row("applications alone", "applications");
    row("an unknown word after applications", "applications frobnicate");
    row("an application without its day", "applications add --subject 示例");
    row("an application without its subject", "applications add --received 2024-03-01");
    row("an application received tomorrow", "applications add --received 2099-01-01 --subject 示例");
    row("an application received on no day", "applications add --received 2024-02-30 --subject 示例");
    row("an application of a kind nobody knows",
        "applications add --received 2024-03-01 --subject 示例 --kind martian");
    row("an application by pigeon", "applications add --received 2024-03-01 --subject 示例 --channel pigeon");
    row("an application that is not there", "applications show 2024-9999");
    row("nothing to show", "applications show");
    row("no step", "applications step 2024-0001");
    row("a step nobody knows", "applications step 2024-0001 frobnicate --day 2024-03-20");
    row("a step on no day", "applications step 2024-0001 delivered --day 2024-02-30");
    row("a step of no number of days", "applications step 2024-0001 extended --day 2024-03-05 --days some");
    row("a correction without its reason", "applications correct 2024-0001 --event 1");
    row("a correction of no entry", "applications correct 2024-0001 --event first --reason 误录");
    row("a list of a year that is none", "applications list --year soon");
    row("a list of a state that is none", "applications list --only sometime");
    row("a list of a cell that is none", "applications list --year 2024 --cell t3.none.natural");
    row("a list of a kind nobody knows", "applications list --kind martian");
    row("a list of a decision nobody knows", "applications list --decision perhaps");
    row("a list of no length", "applications list --limit some");
    row("a list of no period", "applications list --due-within soon");
    row("statistics of no year", "applications statistics");
    row("statistics of a year without a form", "applications statistics --year 1999");
    row("statistics in an unknown form", "applications statistics --year 2024 --format 1999");
    row("closing no year", "applications close-year");
    row("closing a year that is not over", "applications close-year --year 2099");
    row("opening without a reason", "applications reopen-year --year 2023");
    row("no calendar", "applications calendar");
    row("a calendar that is not there", "applications calendar none.json");
    row("a calendar that is no JSON", "applications calendar broken.json", 3);
    row("a calendar with 30 February", "applications calendar february.json", 3);
    row("anonymising without a time", "applications anonymise");
    row("anonymising at once", "applications anonymise --months 0");
    row("importing nothing", "applications import");
    row("importing what is not there", "applications import none.csv");
    row("importing for a field nobody knows", "applications import table.csv --map martian=收到日");
    row("importing from a column nobody knows", "applications import table.csv --map received=甲");
    row("importing a kind nobody knows", "applications import table.csv --kind martian");
    row("importing by pigeon", "applications import table.csv --channel pigeon");
    row("importing without the needed columns", "applications import nocolumns.csv");
    row("importing an empty file", "applications import empty.csv", 3);
    row("importing a PDF", "applications import page.pdf", 3);
    row("exporting nothing", "applications export");
    row("exporting a PDF", "applications export o.pdf");
    row("exporting over a file", "applications export table.csv", 4);
    row("exporting into no folder", "applications export none/o.csv", 4);
}

void TestCliRegister::wrongCallsAreRefused() {
    QFETCH(QString, words);
    QFETCH(int, status);
    fill();
    const Json before = done("applications list");
    const QStringList files = test::namesIn(m_folder.path());
    const auto result = run((words.toUtf8() + " --lang en").constData());
    QVERIFY2(result.status == status, (QByteArray::number(result.status) + ' ' + result.messages).constData());
    QVERIFY(!result.messages.trimmed().isEmpty());
    QCOMPARE(result.output, QByteArray());
    QVERIFY(done("applications list") == before);
    QCOMPARE(test::namesIn(m_folder.path()), files);
}

void TestCliRegister::refusedByRule_data() {
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *words) { QTest::newRow(name) << QString::fromUtf8(words); };
    row("a reply before the receipt", "applications step 2024-0002 decided --day 2024-03-04 --decision partial");
    row("a reply in the future", "applications step 2024-0002 decided --day 2099-01-01 --decision partial");
    row("a second reply", "applications step 2024-0001 decided --day 2024-03-20 --decision partial");
    row("a correction that was not asked", "applications step 2024-0002 correction_received --day 2024-03-20");
    row("a delivery without a reply", "applications step 2024-0002 delivered --day 2024-03-20");
    row("an extension of no length", "applications step 2024-0002 extended --day 2024-03-20");
    row("a step without its day", "applications step 2024-0002 withdrawn");
    row("an entry that is not there", "applications correct 2024-0002 --event 7 --reason 误录");
    row("a number that is taken",
        "applications add --number 2024-0001 --received 2024-03-01 --kind biz --channel fax --subject 示例");
    row("a matter of a file that is answered", "applications split 2024-0001 --subject 另一");
}

void TestCliRegister::refusedByRule() {
    QFETCH(QString, words);
    fill();
    const auto before = done("applications show 2024-0002");
    const auto result = run((words.toUtf8() + " --lang en").constData());
    QVERIFY2(result.status == 4, (QByteArray::number(result.status) + ' ' + result.messages).constData());
    QVERIFY(!result.messages.trimmed().isEmpty());
    QCOMPARE(result.output, QByteArray());
    QVERIFY(done("applications show 2024-0002") == before);
    QCOMPARE(done("applications list").toArray().size(), std::size_t(3));
}

void TestCliRegister::anApplicationIsHandled() {
    Json one = done("applications add --received 2024-03-01 --kind natural --channel in_person --subject 示例事项 "
                    "--applicant 示例甲 --contact 示例路1号 --wanted 示例 --officer 乙");
    QCOMPARE(text(one, "number"), QStringLiteral("2024-0001"));
    QCOMPARE(text(one, "state/stage"), QStringLiteral("in_hand"));
    QCOMPARE(text(one, "state/due"), QStringLiteral("2024-03-29"));
    one = done("applications step 2024-0001 correction_asked --day 2024-03-05 --until 2024-03-20");
    QCOMPARE(text(one, "state/stage"), QStringLiteral("awaiting_correction"));
    QVERIFY(member(one, "state/due").isNull());
    QCOMPARE(text(one, "state/watch"), QStringLiteral("2024-03-20"));
    one = done("applications step 2024-0001 correction_received --day 2024-03-12");
    QCOMPARE(text(one, "state/due"), QStringLiteral("2024-04-10"));
    one = done("applications step 2024-0001 decided --day 2024-04-10 --decision partial --letter-no 示依申〔2024〕1号");
    QCOMPARE(text(one, "state/stage"), QStringLiteral("answered"));
    QCOMPARE(member(one, "state/on_time"), Json(true));
    QCOMPARE(number(one, "state/handling_days"), 20);
    one = done("applications correct 2024-0001 --event 3 --step decided --day 2024-04-11 --decision granted_open "
               "--reason 误录");
    QCOMPARE(member(one, "state/on_time"), Json(false));
    QCOMPARE(text(one, "state/irregular/0/code"), QStringLiteral("reply_late"));
    one = done("applications step 2024-0001 delivered --day 2024-04-12 --way EMS --proof 示例123");
    QCOMPARE(text(one, "state/stage"), QStringLiteral("closed"));
    // by number and by id
    QVERIFY(done("applications show 1") == one);
    QCOMPARE(number(one, "history/3/target"), 3);
    QCOMPARE(text(one, "history/3/reason"), QStringLiteral("误录"));
    QCOMPARE(texts(member(one, "history"), "kind"),
             QStringList({QStringLiteral("step"), QStringLiteral("step"), QStringLiteral("step"),
                          QStringLiteral("replaces"), QStringLiteral("step")}));
    QCOMPARE(texts(member(one, "cells/2024"), nullptr),
             QStringList({QStringLiteral("t3.new.natural"), QStringLiteral("t3.granted.natural")}));
    one = done("applications correct 2024-0001 --event 5 --reason 误录");
    QCOMPARE(text(one, "state/stage"), QStringLiteral("answered"));
}

void TestCliRegister::namesAreMasked() {
    fill();
    const QByteArray add = "applications add --received 2024-03-01 --kind natural --channel fax --subject 示例 "
                           "--applicant 刘一二 --contact 示例路9号 --remarks 家人代领";
    const auto added = run(add.constData());
    QCOMPARE(added.status, 0);
    for (const char *line : {"applications list", "applications list --json", "applications show 2024-0003",
                             "applications show 2024-0003 --json"}) {
        const QString said = QString::fromUtf8(run(line).output);
        QVERIFY2(said.contains(QStringLiteral("示例")), line);
        for (const QString &personal :
             {QStringLiteral("一二"), QStringLiteral("示例路9号"), QStringLiteral("家人代领")})
            QVERIFY2(!said.contains(personal), line);
    }
    QCOMPARE(text(done("applications show 2024-0003"), "applicant"), QStringLiteral("刘某"));
    const Json all = done("applications show 2024-0003 --personal");
    QCOMPARE(text(all, "applicant"), QStringLiteral("刘一二"));
    QCOMPARE(text(all, "contact"), QStringLiteral("示例路9号"));
    QCOMPARE(text(all, "remarks"), QStringLiteral("家人代领"));
    // a company is no secret
    QCOMPARE(text(done("applications show 2023-0001"), "applicant"), QStringLiteral("示例公司"));
}

void TestCliRegister::irregularFactsAreMarked_data() {
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *name, const char *received, const char *step, const char *codes) {
        QTest::newRow(name) << QString::fromLatin1(received) << QString::fromLatin1(step) << QString::fromLatin1(codes);
    };
    // domain.md 3: 2024-09-25 +7 working days = 2024-10-10
    row("a correction asked on the seventh day", "2024-09-25", "correction_asked --day 2024-10-10", "");
    row("a correction asked on the eighth day", "2024-09-25", "correction_asked --day 2024-10-11", "correction_late");
    row("an extension after the due day", "2024-02-05", "extended --day 2024-03-11 --days 20", "extension_late");
    row("a reply on the last day", "2024-02-05", "decided --day 2024-03-08 --decision partial", "");
    row("a reply a day late", "2024-02-05", "decided --day 2024-03-11 --decision partial", "reply_late");
}

void TestCliRegister::irregularFactsAreMarked() {
    QFETCH(QString, received);
    QFETCH(QString, step);
    QFETCH(QString, codes);
    (void)done(
        ("applications add --kind biz --channel fax --subject 示例 --received " + received.toLatin1()).constData());
    const Json one = done(("applications step 2024-0001 " + step.toLatin1()).constData());
    QCOMPARE(texts(member(one, "state/irregular"), "code").join(QLatin1Char(' ')), codes);
    for (const Json &mark : member(one, "state/irregular").toArray()) {
        QVERIFY(text(mark, "article").contains(QRegularExpression(QStringLiteral("3[03]"))));
        QVERIFY(!text(mark, "message").isEmpty());
    }
    QCOMPARE(done("applications list --irregular").toArray().size(), codes.isEmpty() ? std::size_t(0) : 1);
}

void TestCliRegister::mattersAreSplitOff() {
    fill();
    const Json whole = done("applications split 2024-0002 --subject 事项二 --subject 事项三");
    QCOMPARE(number(whole, "history/1/data/other"), 5);
    const Json part = done("applications show 2024-0004");
    QCOMPARE(text(part, "subject"), QStringLiteral("事项三"));
    QCOMPARE(text(part, "received"), QStringLiteral("2024-03-05"));
    QCOMPARE(done("applications list").toArray().size(), std::size_t(5));
}

void TestCliRegister::listsSelect_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const char *name, const char *options, const char *numbers) {
        QTest::newRow(name) << QString::fromUtf8(options) << QString::fromLatin1(numbers);
    };
    row("all, the latest first", "", "2024-0002 2024-0001 2023-0001");
    row("open ones", "--open", "2024-0002");
    row("overdue ones", "--overdue", "2024-0002");
    row("due soon", "--due-within 5", "");
    row("by kind", "--kind biz --kind natural", "2024-0001 2023-0001");
    row("by decision", "--decision partial", "2024-0001");
    row("by text", "--text 征地", "2024-0002");
    row("by 文号", "--text 2024〕1号", "2024-0001");
    row("of a cell", "--year 2024 --cell t3.new.natural", "2024-0001");
    row("of a cell of carry-over", "--year 2024 --cell t3.carried_in.biz", "2023-0001");
    row("of a total", "--year 2024 --cell t3.new.total", "2024-0002 2024-0001");
    row("of a total of rows", "--year 2024 --cell t3.total.biz", "2023-0001");
    row("of the total of all", "--year 2024 --cell t3.total.total", "2024-0001 2023-0001");
    row("only open ones", "--only open", "2024-0002");
    row("only overdue ones", "--only overdue", "2024-0002");
    row("only irregular ones", "--only irregular", "2023-0001");
    row("nothing awaited", "--only period_over", "");
    row("a year", "--year 2023", "2023-0001");
    row("at most one", "--limit 1", "2024-0002");
}

void TestCliRegister::listsSelect() {
    QFETCH(QString, options);
    QFETCH(QString, numbers);
    fill();
    const Json list = done(("applications list " + options.toUtf8()).constData());
    QCOMPARE(texts(list, "number").join(QLatin1Char(' ')), numbers);
    const auto plain = run(("applications list " + options.toUtf8()).constData());
    QCOMPARE(plain.output.count('\n'), static_cast<int>(list.toArray().size()));
}

void TestCliRegister::periodsOfOthersRunOut() {
    fill();
    (void)done("applications step 2024-0002 correction_asked --day 2024-03-07 --until 2024-03-20");
    const QByteArray today = QDate::currentDate().toString(Qt::ISODate).toLatin1();
    (void)done(("applications add --received " + today + " --kind biz --channel fax --subject 未到期 --number 新-1")
                   .constData());
    (void)done(("applications step 新-1 correction_asked --day " + today).constData());
    const Json over = done("applications list --only period_over");
    QCOMPARE(texts(over, "number"), QStringList(QStringLiteral("2024-0002")));
    QCOMPARE(text(over, "0/watch"), QStringLiteral("2024-03-20"));
    QCOMPARE(text(over, "0/stage"), QStringLiteral("awaiting_correction"));
    QVERIFY(member(over, "0/due").isNull());
    QCOMPARE(texts(done("applications list --only clock_off"), "number").size(), 2);
    // the correction came after all
    (void)done("applications step 2024-0002 correction_received --day 2024-03-25");
    QVERIFY(done("applications list --only period_over").toArray().empty());
}

void TestCliRegister::statisticsCount() {
    fill();
    const Json json = done("applications statistics --year 2024");
    QCOMPARE(number(json, "year"), 2024);
    QCOMPARE(text(json, "format"), QStringLiteral("2021"));
    for (const auto &[cell, value] : {std::pair("t3.new.natural", 1),
                                      {"t3.new.total", 2},
                                      {"t3.carried_in.biz", 1},
                                      {"t3.partial.natural", 1},
                                      {"t3.denied_third_party.biz", 1},
                                      {"t3.total.total", 2},
                                      {"t3.carried_out.legal", 1},
                                      {"t3.carried_out.total", 1}})
        QVERIFY2(number(json, (QByteArray("cells/") + cell).constData()) == value, cell);
    QCOMPARE(member(json, "rates/closure").numberText(), QStringLiteral("66.7"));
    QCOMPARE(member(json, "rates/on_time").numberText(), QStringLiteral("100"));
    QCOMPARE(number(json, "overdue_open"), 1);
    QCOMPARE(number(json, "received_by_month/2"), 2);
    QCOMPARE(number(json, "decided_by_month/1"), 1);
    QCOMPARE(member(json, "received_by_month").toArray().size(), std::size_t(12));
    const auto plain = run("applications statistics --year 2024");
    QVERIFY(plain.output.contains("t3.new.total\t2\t"));
    QVERIFY(plain.output.contains("66.7%"));
    // nothing counted is no rate
    QVERIFY(run("applications statistics --year 2022").output.contains("—"));
    QVERIFY(member(done("applications statistics --year 2022"), "rates/closure").isNull());
}

void TestCliRegister::yearsAreClosedAndOpened() {
    fill();
    const Json lock = done("applications close-year --year 2023");
    QCOMPARE(number(lock, "year"), 2023);
    QCOMPARE(number(lock, "total"), 1);
    QCOMPARE(number(lock, "carried_out/biz"), 1);
    const char *const add = "applications add --received 2023-11-01 --kind biz --channel fax --subject 补录";
    const auto refused = run(add);
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.messages.contains("2023"), refused.messages.constData());
    QCOMPARE(run("applications close-year --year 2023").status, 4);
    (void)done("applications step 2024-0001 delivered --day 2024-03-12");
    QCOMPARE(run("applications reopen-year --year 2023 --reason 补录一件").status, 0);
    QCOMPARE(run(add).status, 0);
    QCOMPARE(number(done("applications close-year --year 2023"), "carried_out/biz"), 2);
}

void TestCliRegister::calendarsDateOpenFilesAnew() {
    fill();
    QCOMPARE(text(done("applications show 2024-0002"), "state/due"), QStringLiteral("2024-04-02"));
    // a day off more in March
    QVERIFY(test::putContent(m_folder.filePath(QStringLiteral("own.json")),
                             R"({"2024": {"holidays": ["2024-03-29", "2024-04-04", "2024-04-05"], "workdays": []}})"));
    const Json list = done("applications calendar own.json");
    QCOMPARE(list.toArray().size(), std::size_t(1));
    QCOMPARE(text(list, "0/number"), QStringLiteral("2024-0002"));
    QCOMPARE(text(list, "0/before"), QStringLiteral("2024-04-02"));
    QCOMPARE(text(list, "0/after"), QStringLiteral("2024-04-03"));
    QCOMPARE(text(done("applications show 2024-0002"), "state/due"), QStringLiteral("2024-04-03"));
    QCOMPARE(done("applications calendar own.json").toArray().size(), std::size_t(0));
}

void TestCliRegister::oldFilesAreAnonymised() {
    fill();
    (void)done("applications step 2024-0001 delivered --day 2024-03-12");
    (void)done("applications step 2023-0001 delivered --day 2024-02-02");
    const Json before = done("applications statistics --year 2024");
    const auto none = run("applications anonymise --months 1200");
    QCOMPARE(none.status, 0);
    QCOMPARE(none.output.trimmed(), QByteArray("0"));
    const auto two = run("applications anonymise --months 1");
    QCOMPARE(two.status, 0);
    QCOMPARE(two.output.trimmed(), QByteArray("2"));
    const Json one = done("applications show 2024-0001 --personal");
    QCOMPARE(text(one, "applicant"), QString());
    QCOMPARE(text(one, "contact"), QString());
    QCOMPARE(texts(member(one, "history"), "kind").constLast(), QStringLiteral("anonymised"));
    QCOMPARE(text(done("applications show 2024-0002 --personal"), "applicant"), QStringLiteral("示例律所"));
    QCOMPARE(done("applications list --text 示例甲").toArray().size(), std::size_t(0));
    QVERIFY(done("applications statistics --year 2024") == before);
}

QTEST_GUILESS_MAIN(TestCliRegister)
#include "tst_cliregister.moc"
