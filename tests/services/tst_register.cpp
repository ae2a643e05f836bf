// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applicationjson.h"
#include "support/registerbox.h"

using namespace gongkai;
using test::day;
using test::RegisterBox;

namespace {

const QString reason = QStringLiteral("登记有误，更正");

Applicant person(const char *name, const char *contact) {
    return {{}, QString::fromUtf8(name), QString::fromUtf8(contact)};
}

QString codeOf(const Error &error) {
    return error.args.value(0);
}

/// The number in a cell; -1 when it is blank.
qint64 cell(const Report &report, const char *name) {
    const auto ref = CellRef::fromName(QString::fromLatin1(name));
    return ref ? report.cell(*ref).toInteger().value_or(-1) : -2;
}

QString indicator(const Report &report, const char *key) {
    const Indicator *found = report.indicator(QString::fromLatin1(key));
    return found && found->value ? found->value->toString() : QString();
}

QByteArray historyText(const StoredApplication &application) {
    QByteArray text;
    for (const Event &event : application.history)
        text += eventToJson(event).toBytes();
    return text;
}

} // namespace

/// The service of the register; runs on SQLite and on PostgreSQL.
class TestRegister final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void applicationsAreAdded();
    void additionsAreRefused_data();
    void additionsAreRefused();
    void aNumberIsTakenOnce();
    void stepsAreTaken();
    void impossibleStepsChangeNothing();
    void staleApplicationsAreConflicts();
    void entriesArePutRight();
    void correctionsAreRefused();
    void factsAreChanged();
    void factsWithAHistoryNeedAReason();
    void factsAreRefused();
    void historyHoldsNoPersonalData();
    void mattersAreSplitOff();
    void splitsAreWholeOrNot();
    void applicantsAreMergedAndSplit();
    void ranksCountTheMonth();
    void applicantsAreAnonymised_data();
    void applicantsAreAnonymised();
    void anonymisedFilesStillCount();
    void figuresAreCounted();
    void reportsAreFilled();
    void reportsInUnknownFormsAreRefused();
    void overridesWithAReasonStay();
    void indicatorsFollowTheRegister();
    void calendarsDateOpenFilesAnew();
    void badCalendarsChangeNothing();
    void theOpeningBalanceIsCarriedIn();
};

void TestRegister::applicationsAreAdded() {
    RegisterBox box;
    const auto plain = box.add("2024-03-01");
    QCOMPARE(plain.facts.number, QStringLiteral("2024-0001"));
    QCOMPARE(plain.state.due, day("2024-03-29"));
    QCOMPARE(plain.state.stage, CaseStage::InHand);
    QVERIFY(plain.history.empty());
    const auto decided = box.add(RegisterBox::facts("2024-01-02"),
                                 QStringLiteral("correction_asked 2024-01-05; correction_received 2024-01-15; "
                                                "decided 2024-02-01 decision=partial letter=1; delivered 2024-02-02"),
                                 person("示例甲", "示例路1号"));
    QCOMPARE(decided.facts.number, QStringLiteral("2024-0002"));
    QCOMPARE(decided.applicant.name, QStringLiteral("示例甲"));
    QCOMPARE(decided.state.stage, CaseStage::Closed);
    QCOMPARE(decided.state.decision, QStringLiteral("partial"));
    QVERIFY(decided.state.onTime);
    QCOMPARE(decided.history.size(), std::size_t(4));
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(decided.history[i].seq, static_cast<int>(i) + 1);
        QCOMPARE(decided.history[i].recordedBy, QStringLiteral("clerk"));
        QCOMPARE(decided.history[i].recordedUtc, QStringLiteral("2024-03-29T04:00:00Z"));
    }
    // what the list shows is what the file says
    const auto page = box.store->page({}, 0, 10);
    QVERIFY(page.ok());
    for (const ApplicationRow &row : page.value()) {
        const auto one = box.load(row.id);
        QCOMPARE(row.due, one.state.due);
        QCOMPARE(row.stage, one.state.stage);
        QCOMPARE(row.decision, one.state.decision);
    }
}

void TestRegister::additionsAreRefused_data() {
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named"); // place of the error, or code of the step
    const auto row = [](const char *name, const char *fact, const char *value, const char *steps, ErrorCode code,
                        const char *named) {
        QTest::newRow(name) << QString::fromLatin1(fact) << QString::fromUtf8(value) << QString::fromLatin1(steps)
                            << code << QString::fromLatin1(named);
    };
    row("a receipt in the future", "received", "2024-03-30", "", ErrorCode::InvalidDate, "received");
    row("a receipt before there was a law", "received", "2007-12-31", "", ErrorCode::InvalidDate, "received");
    row("no day of receipt", "received", "", "", ErrorCode::InvalidDate, "received");
    row("handed in after the receipt", "handed_in", "2024-03-02", "", ErrorCode::InvalidDate, "handed_in");
    row("an unknown kind", "kind", "martian", "", ErrorCode::InvalidValue, "kind");
    row("an unknown channel", "channel", "pigeon", "", ErrorCode::InvalidValue, "channel");
    row("no subject", "subject", "  ", "", ErrorCode::InvalidValue, "subject");
    row("a reply before the receipt", "", "", "decided 2024-02-29 decision=partial", ErrorCode::StepRefused,
        "before_receipt");
    row("a reply in the future", "", "", "decided 2024-03-30 decision=partial", ErrorCode::StepRefused, "in_future");
    row("an unknown decision", "", "", "decided 2024-03-20 decision=perhaps", ErrorCode::StepRefused, "no_decision");
    row("a delivery without a reply", "", "", "delivered 2024-03-20", ErrorCode::StepRefused, "not_decided");
    row("a step after the end", "", "", "withdrawn 2024-03-05; extended 2024-03-06 days=5", ErrorCode::StepRefused,
        "closed");
}

void TestRegister::additionsAreRefused() {
    QFETCH(QString, fact);
    QFETCH(QString, value);
    QFETCH(QString, steps);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    RegisterBox box;
    ApplicationFacts facts = RegisterBox::facts("2024-03-01");
    if (!fact.isEmpty())
        QVERIFY(setFact(facts, fact, value).ok());
    std::vector<Step> list;
    for (const Event &event : test::events(steps))
        list.push_back(event.step);
    const auto added = box.service->add(facts, person("示例甲", "1"), list);
    QVERIFY(!added);
    QCOMPARE(added.error().code, code);
    QCOMPARE(code == ErrorCode::StepRefused ? codeOf(added.error()) : added.error().place, named);
    QCOMPARE(box.count(), 0);
}

void TestRegister::aNumberIsTakenOnce() {
    RegisterBox box;
    ApplicationFacts facts = RegisterBox::facts("2024-03-01");
    facts.number = QStringLiteral("甲-1");
    box.add(facts);
    const auto again = box.service->add(facts, {});
    QCOMPARE(again.error().code, ErrorCode::NumberTaken);
    QCOMPARE(codeOf(again.error()), QStringLiteral("甲-1"));
    QVERIFY(box.service->books().setSetting(QStringLiteral("number_pattern"), QStringLiteral("示{year}第{no}号")).ok());
    QCOMPARE(box.add("2024-03-01").facts.number, QStringLiteral("示2024第2号"));
}

void TestRegister::stepsAreTaken() {
    RegisterBox box;
    auto one = box.add("2024-02-01");
    for (const char *steps : {"extended 2024-03-01 days=10", "decided 2024-03-15 decision=granted_open letter=9"}) {
        auto taken = box.service->take(one, test::step(QString::fromLatin1(steps)));
        QVERIFY(taken.ok());
        QCOMPARE(taken.value().version, one.version + 1);
        one = std::move(taken).value();
    }
    QCOMPARE(one.state.stage, CaseStage::Answered);
    QVERIFY(one.state.extended && one.state.onTime);
    box.open();
    const auto back = box.load(one.id);
    QVERIFY(back.state == one.state);
    QVERIFY(back.history == one.history);
    QCOMPARE(back.history[1].seq, 2);
}

void TestRegister::impossibleStepsChangeNothing() {
    RegisterBox box;
    const auto one = box.add("2024-03-01");
    for (const auto &[step, code] : {std::pair("decided 2024-02-29 decision=partial", "before_receipt"),
                                     {"decided 2024-04-01 decision=partial", "in_future"},
                                     {"correction_received 2024-03-05", "no_correction_asked"},
                                     {"third_party_answered 2024-03-05", "no_enquiry"},
                                     {"fee_paid 2024-03-05", "no_fee_notice"},
                                     {"delivered 2024-03-05", "not_decided"},
                                     {"extended 2024-03-05", "no_days"},
                                     {"merged 2024-03-05", "no_other"}}) {
        const auto taken = box.service->take(one, test::step(QString::fromLatin1(step)));
        QCOMPARE(taken.error().code, ErrorCode::StepRefused);
        QCOMPARE(codeOf(taken.error()), QString::fromLatin1(code));
    }
    QVERIFY(box.load(one.id).history.empty());
    QCOMPARE(box.load(one.id).version, one.version);
}

void TestRegister::staleApplicationsAreConflicts() {
    RegisterBox box;
    const auto mine = box.add("2024-03-01");
    const auto theirs = box.load(mine.id);
    QVERIFY(box.service->take(theirs, test::step(QStringLiteral("extended 2024-03-05 days=5"))).ok());
    const Step step = test::step(QStringLiteral("decided 2024-03-06 decision=partial"));
    QCOMPARE(box.service->take(mine, step).error().code, ErrorCode::StoreConflict);
    ApplicationFacts facts = mine.facts;
    facts.officer = QStringLiteral("乙");
    QCOMPARE(box.service->changeFacts(mine, facts, mine.applicant, reason).error().code, ErrorCode::StoreConflict);
    const auto now = box.load(mine.id);
    QCOMPARE(now.history.size(), std::size_t(1));
    QCOMPARE(now.facts.officer, QString());
}

void TestRegister::entriesArePutRight() {
    RegisterBox box;
    auto one = box.add("2024-02-01", QStringLiteral("extended 2024-02-05 days=5; decided 2024-03-15 decision=partial"));
    QVERIFY(!one.state.onTime); // due on 2024-03-12
    auto put =
        box.service->correct(one, 2, test::step(QStringLiteral("decided 2024-03-12 decision=granted_open")), reason);
    QVERIFY(put.ok());
    one = std::move(put).value();
    QCOMPARE(one.state.decision, QStringLiteral("granted_open"));
    QCOMPARE(one.state.decided, day("2024-03-12"));
    QVERIFY(one.state.onTime);
    QCOMPARE(one.history.size(), std::size_t(3));
    QCOMPARE(one.history[1].step.decision, QStringLiteral("partial")); // what was there stays told
    QVERIFY(one.history[2].kind == Event::Kind::Replaces);
    QCOMPARE(one.history[2].reason, reason);
    auto annulled = box.service->correct(one, 2, std::nullopt, reason);
    QVERIFY(annulled.ok());
    QVERIFY(annulled.value().state.isOpen());
    QVERIFY(box.load(one.id).state == annulled.value().state);
}

void TestRegister::correctionsAreRefused() {
    RegisterBox box;
    const auto one =
        box.add("2024-02-01", QStringLiteral("correction_asked 2024-02-05; correction_received 2024-02-20"));
    for (const char *none : {"", "  "}) {
        const auto corrected = box.service->correct(one, 1, std::nullopt, QString::fromLatin1(none));
        QCOMPARE(corrected.error().code, ErrorCode::InvalidValue);
        QCOMPARE(corrected.error().place, QStringLiteral("reason"));
    }
    QCOMPARE(codeOf(box.service->correct(one, 9, std::nullopt, reason).error()), QStringLiteral("no_such_event"));
    // without the notice the answer to it cannot have come
    QCOMPARE(codeOf(box.service->correct(one, 1, std::nullopt, reason).error()), QStringLiteral("no_correction_asked"));
    const Step early = test::step(QStringLiteral("correction_asked 2024-01-31"));
    QCOMPARE(codeOf(box.service->correct(one, 1, early, reason).error()), QStringLiteral("before_receipt"));
    QCOMPARE(box.load(one.id).history.size(), std::size_t(2));
}

void TestRegister::factsAreChanged() {
    RegisterBox box;
    const auto one = box.add(RegisterBox::facts("2024-03-01"), {}, person("示例甲", "1"));
    ApplicationFacts facts = one.facts;
    facts.kind = QStringLiteral("biz");
    facts.received = day("2024-03-04");
    // nothing happened yet: no reason is asked
    auto changed = box.service->changeFacts(one, facts, person("示例公司", "2"), {});
    QVERIFY(changed.ok());
    const auto back = box.load(one.id);
    QVERIFY(back.facts == facts);
    QCOMPARE(back.applicant.name, QStringLiteral("示例公司"));
    QVERIFY(back.applicant.id != one.applicant.id);
    QCOMPARE(back.state.due, day("2024-04-01"));
    QCOMPARE(back.history.size(), std::size_t(1));
    QVERIFY(back.history[0].kind == Event::Kind::FactsChanged);
    QStringList told;
    for (const Event::Change &change : back.history[0].changes)
        told.append(change.field + QLatin1Char('=') + change.before + QLatin1Char('>') + change.after);
    QVERIFY(told.contains(QStringLiteral("kind=natural>biz")));
    QVERIFY(told.contains(QStringLiteral("received=2024-03-01>2024-03-04")));
    // the same again is no change
    const auto same = box.service->changeFacts(back, facts, back.applicant, reason);
    QVERIFY(same.ok());
    QCOMPARE(same.value().history.size(), std::size_t(1));
    QCOMPARE(same.value().version, back.version);
}

void TestRegister::factsWithAHistoryNeedAReason() {
    RegisterBox box;
    const auto one = box.add("2024-03-01", QStringLiteral("extended 2024-03-05 days=5"));
    ApplicationFacts facts = one.facts;
    facts.kind = QStringLiteral("biz");
    const auto changed = box.service->changeFacts(one, facts, one.applicant, QStringLiteral(" "));
    QVERIFY2(!changed, "changed without a reason");
    QCOMPARE(changed.error().code, ErrorCode::InvalidValue);
    QCOMPARE(changed.error().place, QStringLiteral("reason"));
    QVERIFY(box.load(one.id).facts == one.facts);
    QVERIFY(box.service->changeFacts(one, facts, one.applicant, reason).ok());
    QCOMPARE(box.load(one.id).history.back().reason, reason);
}

void TestRegister::factsAreRefused() {
    RegisterBox box;
    const auto one = box.add("2024-03-01", QStringLiteral("extended 2024-03-05 days=5"));
    const auto other = box.add("2024-03-01");
    const auto attempt = [&](const char *fact, const QString &value) {
        ApplicationFacts facts = one.facts;
        if (!setFact(facts, QString::fromLatin1(fact), value))
            qFatal("no fact: %s", fact);
        const auto changed = box.service->changeFacts(one, facts, one.applicant, reason);
        return changed ? Error{ErrorCode::Cancelled, {}, {}, {}} : changed.error();
    };
    QCOMPARE(attempt("received", QStringLiteral("2024-03-30")).place, QStringLiteral("received"));
    QCOMPARE(attempt("subject", {}).place, QStringLiteral("subject"));
    QCOMPARE(attempt("kind", QStringLiteral("x")).code, ErrorCode::InvalidValue);
    QCOMPARE(attempt("number", other.facts.number).code, ErrorCode::NumberTaken);
    // the extension would have been told before the receipt
    QCOMPARE(codeOf(attempt("received", QStringLiteral("2024-03-06"))), QStringLiteral("before_receipt"));
    QVERIFY(box.load(one.id).facts == one.facts);
}

void TestRegister::historyHoldsNoPersonalData() {
    RegisterBox box;
    ApplicationFacts facts = RegisterBox::facts("2024-03-01");
    facts.subject = QStringLiteral("本人宅基地档案");
    facts.wanted = QStringLiteral("甲村某号档案");
    facts.remarks = QStringLiteral("本人行动不便");
    auto one = box.add(facts, QStringLiteral("extended 2024-03-05 days=5"), person("示例甲", "示例路1号"));
    ApplicationFacts after = facts;
    after.number = one.facts.number;
    after.subject = QStringLiteral("父亲宅基地档案");
    after.wanted = QStringLiteral("乙村某号档案");
    after.remarks = QStringLiteral("改由家人领取");
    auto changed = box.service->changeFacts(one, after, person("示例乙", "示例路2号"), QStringLiteral("来人说明"));
    QVERIFY(changed.ok());
    one = box.load(one.id);
    const QString text = QString::fromUtf8(historyText(one));
    for (const QString &personal :
         {facts.subject, facts.wanted, facts.remarks, after.subject, after.wanted, after.remarks,
          QStringLiteral("示例甲"), QStringLiteral("示例乙"), QStringLiteral("示例路")})
        QVERIFY2(!text.contains(personal), qPrintable(personal));
    QCOMPARE(one.history.back().changes.size(), std::size_t(4)); // subject, wanted, remarks, applicant
    for (const Event::Change &change : one.history.back().changes) {
        QVERIFY2(change.before.startsWith(QLatin1String("sha256:")), qPrintable(change.field));
        QVERIFY2(change.after.startsWith(QLatin1String("sha256:")), qPrintable(change.field));
        QVERIFY(change.before != change.after);
    }
}

void TestRegister::mattersAreSplitOff() {
    RegisterBox box;
    const auto one = box.add(RegisterBox::facts("2024-03-01", "biz"), QStringLiteral("extended 2024-03-05 days=5"),
                             person("示例公司", "1"));
    const auto ids = box.service->split(one, {QStringLiteral("事项二"), QStringLiteral("事项三")});
    QVERIFY(ids.ok());
    QCOMPARE(ids.value().size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i) {
        const auto part = box.load(ids.value()[i]);
        QCOMPARE(part.facts.received, one.facts.received);
        QCOMPARE(part.facts.kind, QStringLiteral("biz"));
        QVERIFY(part.facts.splitFrom == one.id);
        QVERIFY(part.applicant.id == one.applicant.id);
        QCOMPARE(part.facts.number, QStringLiteral("2024-000%1").arg(i + 2));
        QVERIFY(part.state.isOpen());
    }
    QCOMPARE(box.load(ids.value()[1]).facts.subject, QStringLiteral("事项三"));
    const auto whole = box.load(one.id);
    QCOMPARE(whole.history.size(), std::size_t(3));
    QVERIFY(whole.history[2].step.kind == StepKind::Split);
    QVERIFY(whole.history[2].step.other == ids.value()[1]);
    QCOMPARE(box.figures(2024).received.size(), std::size_t(1));
    QCOMPARE(sumOf(box.figures(2024).received), 3);
}

void TestRegister::splitsAreWholeOrNot() {
    RegisterBox box;
    const auto one = box.add("2024-03-01");
    QCOMPARE(box.service->split(one, {QStringLiteral("事项二"), QString()}).error().place, QStringLiteral("subject"));
    const auto closed = box.add("2024-03-01", QStringLiteral("withdrawn 2024-03-05"));
    QCOMPARE(codeOf(box.service->split(closed, {QStringLiteral("事项二")}).error()), QStringLiteral("closed"));
    QCOMPARE(box.count(), 2);
    QVERIFY(box.load(one.id).history.empty());
}

void TestRegister::applicantsAreMergedAndSplit() {
    RegisterBox box;
    const auto first = box.add(RegisterBox::facts("2024-03-01"), {}, person("示例甲", "1"));
    const auto second = box.add(RegisterBox::facts("2024-03-05"), {}, person("示例甲", "2"));
    QCOMPARE(box.service->rankInMonth(second).value(), 1);
    QVERIFY(box.service->mergeApplicants(second.applicant.id, first.applicant.id, reason).ok());
    QCOMPARE(box.service->rankInMonth(box.load(second.id)).value(), 2);
    QVERIFY(box.service->splitApplicant({second.id}, reason).ok());
    QCOMPARE(box.service->rankInMonth(box.load(second.id)).value(), 1);
}

void TestRegister::ranksCountTheMonth() {
    RegisterBox box;
    StoredApplication last;
    for (int i = 0; i < 12; ++i)
        last = box.add(RegisterBox::facts("2024-03-04"), {}, person("示例甲", "1"));
    QCOMPARE(box.service->rankInMonth(last).value(), 12);
    QCOMPARE(feeOfApplication(box.service->rankInMonth(last).value()), 100); // ten are free
    const auto before = box.add(RegisterBox::facts("2024-02-29"), {}, person("示例甲", "1"));
    QCOMPARE(box.service->rankInMonth(before).value(), 1);
    QCOMPARE(box.service->rankInMonth(last).value(), 12);
    const auto other = box.add(RegisterBox::facts("2024-03-04"), {}, person("示例甲", "2"));
    QCOMPARE(box.service->rankInMonth(other).value(), 1);
    QCOMPARE(feeOfApplication(1), 0);
}

void TestRegister::applicantsAreAnonymised_data() {
    QTest::addColumn<QString>("steps");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const char *steps, int months, int count) {
        QTest::newRow(name) << QString::fromLatin1(steps) << months << count;
    };
    row("closed long ago", "decided 2023-01-20 decision=partial; delivered 2023-01-28", 12, 1);
    row("closed a day more than a year ago", "decided 2023-03-28 decision=partial; delivered 2023-03-28", 12, 1);
    row("closed a year ago to the day", "decided 2023-03-29 decision=partial; delivered 2023-03-29", 12, 0);
    row("withdrawn long ago", "withdrawn 2023-01-20", 12, 1);
    row("not delivered", "decided 2023-01-20 decision=partial", 12, 0);
    row("open", "", 12, 0);
    row("nobody is anonymised at once", "withdrawn 2024-03-28", 0, 0);
}

void TestRegister::applicantsAreAnonymised() {
    QFETCH(QString, steps);
    QFETCH(int, months);
    QFETCH(int, count);
    RegisterBox box;
    const auto one = box.add(RegisterBox::facts("2023-01-05"), steps, person("示例甲", "示例路1号"));
    QCOMPARE(box.service->anonymise(months).value(), count);
    const auto back = box.load(one.id);
    QCOMPARE(back.applicant.name, count > 0 ? QString() : QStringLiteral("示例甲"));
    QCOMPARE(back.applicant.contact, count > 0 ? QString() : QStringLiteral("示例路1号"));
    QVERIFY(back.state == one.state);
    QCOMPARE(box.service->anonymise(months).value(), 0);
}

void TestRegister::anonymisedFilesStillCount() {
    RegisterBox box;
    box.add(RegisterBox::facts("2022-03-01"), QStringLiteral("withdrawn 2022-03-02"), person("示例甲", "1"));
    QVERIFY(box.service->closeYear(2022).ok());
    const QByteArray before = box.reportText(2022);
    QCOMPARE(box.service->anonymise(12).value(), 1);
    QCOMPARE(box.reportText(2022), before);
}

void TestRegister::figuresAreCounted() {
    RegisterBox box;
    box.add("2023-12-20", QStringLiteral("decided 2024-01-10 decision=granted_open"), "biz");
    box.add("2024-01-02", QStringLiteral("decided 2024-01-12 decision=partial"));
    box.add("2024-01-02", QStringLiteral("fee_notified 2024-01-04 yuan=300; fee_paid 2024-01-08 yuan=300"));
    box.add("2024-02-01"); // due on 2024-03-06: over
    box.add("2024-03-20", {}, "legal");
    const RegisterFigures figures = box.figures(2024);
    QCOMPARE(sumOf(figures.received), 4);
    QCOMPARE(sumOf(figures.carriedIn), 1);
    QCOMPARE(sumOf(figures.decided), 2);
    QCOMPARE(sumOf(figures.carriedOut), 3);
    QCOMPARE(figures.receivedByMonth, (QMap<int, qint64>{{1, 2}, {2, 1}, {3, 1}}));
    QCOMPARE(figures.decidedByMonth, (QMap<int, qint64>{{1, 2}}));
    QCOMPARE(figures.fees, 300);
    QCOMPARE(figures.overdueOpen, 2);
    const RegisterRates rates = ratesOf(figures);
    QCOMPARE(rates.closure->toString(), QStringLiteral("40"));
    QCOMPARE(rates.onTime->toString(), QStringLiteral("100"));
    QCOMPARE(sumOf(box.figures(2023).carriedOut), 1);
    QVERIFY(!ratesOf(box.figures(2022)).closure);
}

void TestRegister::reportsAreFilled() {
    RegisterBox box;
    box.add("2023-12-20", QStringLiteral("decided 2024-01-10 decision=granted_open"), "biz");
    box.add("2024-01-02", QStringLiteral("decided 2024-01-12 decision=denied_privacy"));
    box.add("2024-03-20");
    LegalCase suit;
    suit.kind = QStringLiteral("direct");
    suit.accepted = day("2024-02-01");
    QVERIFY(box.service->books().saveCase(suit).ok());
    Agency agency;
    agency.name = QStringLiteral("示例市档案局");
    const auto made = box.service->reportFor(2024, agency);
    QVERIFY(made.ok());
    const Report &report = made.value();
    QCOMPARE(report.formatId, QStringLiteral("2021"));
    QCOMPARE(report.year, 2024);
    QCOMPARE(report.agency.name, agency.name);
    for (const auto &[name, value] : {std::pair("t3.new.natural", 2),
                                      {"t3.new.biz", 0},
                                      {"t3.new.total", 2},
                                      {"t3.carried_in.biz", 1},
                                      {"t3.carried_in.total", 1},
                                      {"t3.granted.biz", 1},
                                      {"t3.denied_third_party.natural", 1},
                                      {"t3.total.total", 2},
                                      {"t3.carried_out.natural", 1},
                                      {"t3.carried_out.total", 1},
                                      {"t4.cases.direct_pending", 1},
                                      {"t4.cases.direct_total", 1},
                                      {"t4.cases.review_total", 0}})
        QVERIFY2(cell(report, name) == value, name);
    QCOMPARE(report.sources.value(QStringLiteral("t3.new.natural")).origin, QStringLiteral("register"));
    QCOMPARE(cell(report, "t2_5.licence.decisions"), -1); // not kept: blank, not 0
}

void TestRegister::reportsInUnknownFormsAreRefused() {
    RegisterBox box;
    QCOMPARE(box.service->reportFor(2007, {}).error().code, ErrorCode::UnknownFormat);
    QCOMPARE(box.service->reportFor(2024, {}, QStringLiteral("1999")).error().code, ErrorCode::UnknownFormat);
    Report report;
    report.formatId = QStringLiteral("1999");
    QCOMPARE(box.service->refresh(report).error().code, ErrorCode::UnknownFormat);
}

void TestRegister::overridesWithAReasonStay() {
    RegisterBox box;
    box.add("2024-01-02");
    Report report = box.service->reportFor(2024, {}).value();
    const CellRef natural = *CellRef::fromName(QStringLiteral("t3.new.natural"));
    const CellRef legal = *CellRef::fromName(QStringLiteral("t3.new.legal"));
    report.setCell(natural, Json::number(9));
    report.sources[natural.name()].overrideReason = QStringLiteral("并入单位件数");
    report.setCell(legal, Json::number(7)); // typed without a reason
    const Report before = report;
    auto changed = box.service->refresh(report);
    QVERIFY(changed.ok());
    QCOMPARE(changed.value(), QStringList(legal.name()));
    QCOMPARE(cell(report, "t3.new.natural"), 9);
    QCOMPARE(cell(report, "t3.new.legal"), 0);
    QCOMPARE(cell(report, "t3.new.total"), 9);
    const Json *computed = report.sources[natural.name()].extra.find(u"computed");
    QVERIFY(computed);
    QCOMPARE(computed->toInteger().value_or(-1), 1);
    QCOMPARE(report.sources[natural.name()].overrideReason, QStringLiteral("并入单位件数"));
    QVERIFY(report.text == before.text);
    // what is counted moves on beside it
    box.add("2024-01-03");
    QCOMPARE(box.service->refresh(report).value(), QStringList(QStringLiteral("t3.carried_out.natural")));
    QCOMPARE(report.sources[natural.name()].extra.find(u"computed")->toInteger().value_or(-1), 2);
    QCOMPARE(cell(report, "t3.new.natural"), 9);
    QCOMPARE(box.service->refresh(report).value(), QStringList());
    report.sources[natural.name()].overrideReason.clear();
    QCOMPARE(box.service->refresh(report).value(), QStringList(natural.name()));
    QCOMPARE(cell(report, "t3.new.natural"), 2);
    QCOMPARE(cell(report, "t3.new.total"), 2);
}

void TestRegister::indicatorsFollowTheRegister() {
    RegisterBox box;
    Indicator items;
    items.key = QStringLiteral("site_items");
    items.value = Decimal(637);
    QVERIFY(box.service->books().setIndicators(2024, {items}).ok());
    Report report = box.service->reportFor(2024, {}).value();
    QCOMPARE(indicator(report, "site_items"), QStringLiteral("637"));
    QCOMPARE(indicator(report, "fees_paid"), QStringLiteral("0"));
    QVERIFY(!report.indicator(QStringLiteral("rate.on_time"))); // nothing decided: no rate
    QVERIFY(!report.indicator(QStringLiteral("average_days")));
    Indicator own;
    own.key = QStringLiteral("training");
    own.value = Decimal(3);
    report.indicators.push_back(own);
    box.add("2024-01-02", QStringLiteral("decided 2024-01-12 decision=partial"));                   // 8 working days
    const auto late = box.add("2024-01-02", QStringLiteral("decided 2024-02-01 decision=partial")); // 22
    box.add("2024-01-08", QStringLiteral("decided 2024-01-15 decision=partial"));                   // 5
    QVERIFY(box.service->refresh(report).ok());
    QCOMPARE(indicator(report, "rate.on_time"), QStringLiteral("66.7"));
    QCOMPARE(indicator(report, "average_days"), QStringLiteral("11.7"));
    QCOMPARE(indicator(report, "training"), QStringLiteral("3"));
    QCOMPARE(ratesOf(box.figures(2024)).median->toString(), QStringLiteral("8"));
    QVERIFY(box.service->correct(late, 1, std::nullopt, reason).ok());
    items.value = Decimal(640);
    QVERIFY(box.service->books().setIndicators(2024, {items}).ok());
    QVERIFY(box.service->refresh(report).ok());
    QCOMPARE(indicator(report, "rate.on_time"), QStringLiteral("100"));
    QCOMPARE(indicator(report, "average_days"), QStringLiteral("6.5"));
    QCOMPARE(indicator(report, "site_items"), QStringLiteral("640"));
    QCOMPARE(std::count_if(report.indicators.begin(), report.indicators.end(),
                           [](const Indicator &i) { return i.key == QLatin1String("rate.on_time"); }),
             1);
}

void TestRegister::calendarsDateOpenFilesAnew() {
    RegisterBox box;
    const auto open = box.add("2024-03-01");
    const auto waiting = box.add("2024-03-01", QStringLiteral("correction_asked 2024-03-05"));
    const auto decided = box.add("2024-03-01", QStringLiteral("decided 2024-03-28 decision=partial"));
    const auto before = box.add("2024-01-02"); // its days lie before the change
    QCOMPARE(open.state.due, day("2024-03-29"));
    Json years = Json::object();
    CalendarYear changed = box.service->calendar().year(2024);
    changed.holidays.append(day("2024-03-25"));
    std::sort(changed.holidays.begin(), changed.holidays.end());
    WorkCalendar calendar;
    QVERIFY(calendar.setYear(2024, changed, {}).ok());
    years.set(QStringLiteral("2024"), calendar.yearJson(2024));
    const auto redated = box.service->setCalendar(years, QStringLiteral("own"));
    QVERIFY(redated.ok());
    QCOMPARE(redated.value().size(), std::size_t(1));
    const Redated &one = redated.value().front();
    QVERIFY(one.id == open.id);
    QCOMPARE(one.number, open.facts.number);
    QCOMPARE(one.before, day("2024-03-29"));
    QCOMPARE(one.after, day("2024-04-01"));
    ApplicationQuery query;
    query.text = open.facts.number;
    const auto page = box.store->page(query, 0, 1);
    QVERIFY(page.ok());
    QCOMPARE(page.value().front().due, day("2024-04-01"));
    QCOMPARE(box.load(before.id).state.due, before.state.due);
    QCOMPARE(box.load(decided.id).version, decided.version);
    QVERIFY(!box.load(waiting.id).state.due.isValid());
    // the office's own year stays above the shipped one
    box.open();
    QVERIFY(!box.service->calendar().isWorkingDay(day("2024-03-25")));
    QCOMPARE(box.load(open.id).state.due, day("2024-04-01"));
    // a year without data: provisional until it comes
    box.setToday("2026-12-20");
    const auto late = box.add("2026-12-15");
    QVERIFY(late.state.provisional);
    const auto known = Json::parse(R"({"2027": {"holidays": ["2027-01-01"], "workdays": []}})");
    const auto moved = box.service->setCalendar(known.value(), {});
    QVERIFY(moved.ok());
    QCOMPARE(moved.value().size(), std::size_t(1));
    QCOMPARE(moved.value().front().after, box.load(late.id).state.due);
    QVERIFY(!box.load(late.id).state.provisional);
}

void TestRegister::badCalendarsChangeNothing() {
    RegisterBox box;
    const auto open = box.add("2024-03-01");
    for (const char *bad : {R"({"2024": {"holidays": ["2024-02-30"], "workdays": []}})",
                            R"({"2024": {"holidays": ["2023-03-25"], "workdays": []}})",
                            R"({"2024": {"holidays": [], "workdays": ["2024-03-25"]}})"}) {
        const auto json = Json::parse(bad);
        QVERIFY(json.ok());
        const auto set = box.service->setCalendar(json.value(), QStringLiteral("own.json"));
        QCOMPARE(set.error().code, ErrorCode::InvalidFormat);
        QVERIFY(set.error().place.startsWith(QLatin1String("own.json")));
    }
    QVERIFY(box.service->books().calendars().value().isEmpty());
    QCOMPARE(box.load(open.id).state.due, open.state.due);
    QVERIFY(box.service->calendar().isWorkingDay(day("2024-03-25")));
}

void TestRegister::theOpeningBalanceIsCarriedIn() {
    RegisterBox box;
    ApplicationFacts facts = RegisterBox::facts("2022-12-20", "biz");
    facts.opening = true;
    auto one = box.add(facts);
    QVERIFY(box.load(one.id).facts.opening);
    QCOMPARE(one.state.due, day("2023-01-18")); // the old day of receipt counts
    QCOMPARE(sumOf(box.figures(2023).carriedIn), 1);
    QCOMPARE(sumOf(box.figures(2023).received), 0);
    QVERIFY(box.service->take(one, test::step(QStringLiteral("decided 2023-01-10 decision=partial"))).ok());
    QCOMPARE(cell(box.service->reportFor(2023, {}).value(), "t3.partial.biz"), 1);
}

QTEST_GUILESS_MAIN(TestRegister)
#include "tst_register.moc"
