// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applicationjson.h"
#include "support/cases.h"

#include <QSet>
#include <QTest>

using namespace gongkai;
using test::day;

namespace {

QString text(const Step &step) {
    return QString::fromUtf8(stepToJson(step).toBytes(false));
}

Result<Step> read(const char *json) {
    auto parsed = Json::parse(json);
    if (!parsed)
        qFatal("no JSON: %s", json);
    return stepFromJson(parsed.value());
}

} // namespace

class TestApplication final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names();
    void maskedNames_data();
    void maskedNames();
    void applicantsThatMatch_data();
    void applicantsThatMatch();
    void searchText();
    void searchFinds_data();
    void searchFinds();
    void receipt();
    void stepsThereAndBack_data();
    void stepsThereAndBack();
    void everyMemberIsKept();
    void emptyMembersAreLeftOut();
    void wrongSteps_data();
    void wrongSteps();
    void eventsThereAndBack_data();
    void eventsThereAndBack();
    void facts();
    void wrongFacts_data();
    void wrongFacts();
};

void TestApplication::names() {
    QSet<QString> seen;
    for (const StepKind kind : allSteps()) {
        QCOMPARE(stepFromName(stepName(kind)), kind);
        seen.insert(stepName(kind));
    }
    QCOMPARE(seen.size(), 20);
    QCOMPARE(stepName(StepKind::CorrectionAsked), QStringLiteral("correction_asked"));
    QVERIFY(!stepFromName(u"correctionasked") && !stepFromName(u""));
    for (const CaseStage stage : allStages())
        QCOMPARE(stageFromName(stageName(stage)), stage);
    QCOMPARE(allStages().size(), std::size_t(7));
    QCOMPARE(stageName(CaseStage::InHand), QStringLiteral("in_hand"));
    QVERIFY(!stageFromName(u"nowhere"));
    QCOMPARE(applicantKinds().join(QLatin1Char(' ')), QStringLiteral("natural biz research welfare legal other"));
    QCOMPARE(channels().size(), 7);
}

void TestApplication::maskedNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    QTest::newRow("two given names") << QStringLiteral("刘一二") << QStringLiteral("刘某");
    QTest::newRow("one given name") << QStringLiteral("刘一") << QStringLiteral("刘某");
    QTest::newRow("blanks around it") << QStringLiteral("  刘一二 ") << QStringLiteral("刘某");
    QTest::newRow("nobody") << QString() << QString();
    QTest::newRow("blanks only") << QStringLiteral("  ") << QString();
    QTest::newRow("a family name beyond the first plane") << QStringLiteral("𠮷一二") << QStringLiteral("𠮷某");
}

void TestApplication::maskedNames() {
    QFETCH(QString, name);
    QFETCH(QString, masked);
    QCOMPARE(maskedName(name), masked);
}

void TestApplication::applicantsThatMatch_data() {
    QTest::addColumn<QStringList>("one"); ///< name, contact
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QStringList &one, const QStringList &other, bool same) {
        QTest::newRow(name) << one << other << same;
    };
    const QString liu = QStringLiteral("刘一二");
    const QString phone = QStringLiteral("13800000000");
    row("the same", {liu, phone}, {liu, phone}, true);
    row("blanks", {liu, phone}, {QStringLiteral(" 刘 一二"), QStringLiteral("138 0000 0000")}, true);
    row("a wide blank", {liu, phone}, {QStringLiteral("刘　一二"), phone}, true);
    row("wide digits", {liu, phone}, {liu, QStringLiteral("１３８００００００００")}, true);
    row("capitals", {QStringLiteral("Example Ltd"), QStringLiteral("A@EXAMPLE.ORG")},
        {QStringLiteral("EXAMPLE LTD"), QStringLiteral("a@example.org")}, true);
    row("another contact", {liu, phone}, {liu, QStringLiteral("13900000000")}, false);
    row("another name", {liu, phone}, {QStringLiteral("刘一三"), phone}, false);
    row("the end of the name is not the beginning of the contact", {QStringLiteral("刘一1"), QStringLiteral("38")},
        {QStringLiteral("刘一"), QStringLiteral("138")}, false);
}

void TestApplication::applicantsThatMatch() {
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(bool, same);
    const auto match = [](const QStringList &who) { return Applicant{{}, who[0], who[1]}.matchText(); };
    QCOMPARE(match(one) == match(other), same);
    QVERIFY(!match(one).isEmpty());
    QCOMPARE(match({QString(), one[1]}), QString());
    QCOMPARE(match({QStringLiteral(" "), one[1]}), QString());
}

void TestApplication::searchText() {
    QCOMPARE(foldedText(QStringLiteral("ＡＢＣ　１２")), foldedText(QStringLiteral("abc   12")));
    QCOMPARE(foldedText(QStringLiteral("文号〔２０２４〕１号")), foldedText(QStringLiteral("文号〔2024〕1号")));
    QVERIFY(foldedText(QStringLiteral("a b")) != foldedText(QStringLiteral("ab")));
    // how a token looks is its own affair; which there are is not
    const auto token = [](const char16_t *two) { return searchTokens(QString::fromUtf16(two)).value(0); };
    QCOMPARE(searchTokens(QStringLiteral("土地征收")), (QStringList{token(u"土地"), token(u"地征"), token(u"征收")}));
    QCOMPARE(searchTokens(QStringLiteral("aaaa")), QStringList{token(u"aa")});
    QVERIFY(token(u"土地") != token(u"地土"));
    const QStringList lines = searchTokens(QStringLiteral("ab\ncd"));
    QVERIFY2(!lines.contains(token(u"bc")), "lines are apart");
    QCOMPARE(lines.size(), 2);
    QCOMPARE(searchTokens(QString()), QStringList());
}

void TestApplication::searchFinds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("two characters") << QStringLiteral("某地块土地征收批复") << QStringLiteral("征收");
    QTest::newRow("three characters") << QStringLiteral("某地块土地征收批复") << QStringLiteral("土地征");
    QTest::newRow("over a blank") << QStringLiteral("annual  Report") << QStringLiteral("al re");
    QTest::newRow("wide letters") << QStringLiteral("ＰＭ２．５监测") << QStringLiteral("pm2.5");
    QTest::newRow("a character of another plane") << QStringLiteral("在𠮷野家") << QStringLiteral("𠮷野");
}

void TestApplication::searchFinds() {
    QFETCH(QString, text);
    QFETCH(QString, word);
    const QStringList all = searchTokens(foldedText(text));
    const QStringList wanted = searchTokens(foldedText(word));
    QVERIFY(!wanted.isEmpty());
    for (const QString &token : wanted)
        QVERIFY2(all.contains(token), qPrintable(token));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

void TestApplication::receipt() { // art. 31
    const auto rule = [](const char *channel) { return receiptRule(QString::fromLatin1(channel)); };
    QCOMPARE(rule("in_person"), ReceiptRule::HandedIn);
    QCOMPARE(rule("signed_mail"), ReceiptRule::SignedFor);
    QCOMPARE(rule("mail"), ReceiptRule::Confirmed);
    QCOMPARE(rule("internet"), ReceiptRule::Confirmed);
    QCOMPARE(rule("email"), ReceiptRule::Confirmed);
    QCOMPARE(rule("fax"), ReceiptRule::Confirmed);
    QCOMPARE(rule("other"), ReceiptRule::Confirmed);
}

void TestApplication::stepsThereAndBack_data() {
    QTest::addColumn<QString>("step");
    for (const char *step : {"correction_asked 2024-03-05 until=2024-03-20 reached=2024-03-06 letter=1",
                             "correction_received 2024-03-12",
                             "correction_lapsed 2024-03-21",
                             "third_party_asked 2024-03-05 reached=2024-03-06",
                             "third_party_answered 2024-03-12 answer=refuses",
                             "agency_asked 2024-03-05",
                             "agency_answered 2024-03-06",
                             "extended 2024-03-12 days=20 letter=2",
                             "fee_notified 2024-03-05 reached=2024-03-06 yuan=100 basis=pages",
                             "fee_paid 2024-03-07 yuan=100",
                             "fee_lapsed 2024-04-07",
                             "reasons_asked 2024-03-05",
                             "delayed 2024-03-08 until=2024-06-28",
                             "decided 2024-03-12 decision=partial letter=3",
                             "delivered 2024-03-13",
                             "withdrawn 2024-03-13",
                             "merged 2024-03-13 other=12",
                             "terminated 2024-03-13",
                             "split 2024-03-13 other=13",
                             "noted 2024-03-13"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestApplication::stepsThereAndBack() {
    QFETCH(QString, step);
    const Step before = test::step(step);
    const auto after = stepFromJson(stepToJson(before));
    QVERIFY2(after.ok(), qPrintable(text(before)));
    QVERIFY2(after.value() == before, qPrintable(text(before)));
}

void TestApplication::everyMemberIsKept() {
    Step s;
    s.kind = StepKind::Decided;
    s.day = day("2024-03-12");
    s.until = day("2024-03-13");
    s.reached = day("2024-03-14");
    s.days = 7;
    s.yuan = 9'007'199'254'740'993; // beyond what a double keeps
    s.feeBasis = QStringLiteral("pages");
    s.decision = QStringLiteral("partial");
    s.ground = QStringLiteral("依据\"三十七条\"\n第二行");
    s.answer = QStringLiteral("partly");
    s.letterNo = QStringLiteral("示例〔2024〕1号");
    s.way = QStringLiteral("邮寄");
    s.proof = QStringLiteral("EMS 1");
    s.note = QStringLiteral("𠮷");
    s.other = ApplicationId{42};
    const auto after = stepFromJson(stepToJson(s));
    QVERIFY(after.ok());
    QVERIFY2(after.value() == s, qPrintable(text(s)));
    QVERIFY(stepToJson(after.value()) == stepToJson(s));
}

void TestApplication::emptyMembersAreLeftOut() {
    const Json json = stepToJson(test::step(QStringLiteral("noted 2024-03-12")));
    for (const Json::Member &member : json.toObject()) {
        QVERIFY2(!member.value.isNull(), qPrintable(member.key));
        QVERIFY2(!member.value.isString() || !member.value.toString().isEmpty(), qPrintable(member.key));
    }
    QVERIFY2(json.toObject().size() <= 2, json.toBytes(false).constData()); // kind and day
    QVERIFY(text(test::step(QStringLiteral("noted 2024-03-12"))).contains(QLatin1String("\"2024-03-12\"")));
}

void TestApplication::wrongSteps_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *json, const char *place) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
    };
    row("a misspelt member", R"({"step": "noted", "day": "2024-03-12", "untill": "2024-03-13"})", "untill");
    row("a step there is not", R"({"step": "thought", "day": "2024-03-12"})", "step");
    row("a step that is a number", R"({"step": 3, "day": "2024-03-12"})", "step");
    row("31 February", R"({"step": "noted", "day": "2024-02-31"})", "day");
    row("a day in another writing", R"({"step": "noted", "day": "2024/03/12"})", "day");
    row("a day that is a number", R"({"step": "noted", "day": 20240312})", "day");
    row("a period that ends never", R"({"step": "correction_asked", "day": "2024-03-12", "until": "never"})", "until");
    row("days in words", R"({"step": "extended", "day": "2024-03-12", "days": "ten"})", "days");
    row("half a day", R"({"step": "extended", "day": "2024-03-12", "days": 1.5})", "days");
    row("days beyond an int", R"({"step": "extended", "day": "2024-03-12", "days": 4294967316})", "days");
    row("yuan in words", R"({"step": "fee_paid", "day": "2024-03-12", "yuan": "100"})", "yuan");
    row("a decision that is a number", R"({"step": "decided", "day": "2024-03-12", "decision": 1})", "decision");
    row("a note that is a list", R"({"step": "noted", "day": "2024-03-12", "note": []})", "note");
    row("another one that is a text", R"({"step": "merged", "day": "2024-03-12", "other": "x"})", "other");
}

void TestApplication::wrongSteps() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto step = read(json.constData());
    QVERIFY(!step.ok());
    QVERIFY(step.error().code == ErrorCode::InvalidValue || step.error().code == ErrorCode::InvalidDate);
    QCOMPARE(step.error().place, place);
}

void TestApplication::eventsThereAndBack_data() {
    QTest::addColumn<QString>("what");
    QTest::newRow("a step") << QStringLiteral("extended 2024-03-12 days=5");
    QTest::newRow("one that annuls") << QStringLiteral("annuls 1");
    QTest::newRow("one that replaces") << QStringLiteral("replaces 1 extended 2024-03-12 days=6");
}

void TestApplication::eventsThereAndBack() {
    QFETCH(QString, what);
    Event before = test::events(what).front();
    before.reason = QStringLiteral("录入有误");
    before.recordedUtc = QStringLiteral("2024-03-12T01:02:03Z");
    before.recordedBy = QStringLiteral("clerk");
    before.changes = {{QStringLiteral("subject"), QStringLiteral("旧"), QStringLiteral("新")}};
    const auto read = eventFromJson(eventToJson(before));
    QVERIFY(read.ok());
    Event after = read.value();
    after.seq = before.seq; // these are stored beside it
    after.recordedUtc = before.recordedUtc;
    after.recordedBy = before.recordedBy;
    QVERIFY2(after == before, eventToJson(before).toBytes(false).constData());
}

void TestApplication::facts() {
    ApplicationFacts before = test::application("2024-03-01", "legal");
    before.channel = QStringLiteral("signed_mail");
    before.form = QStringLiteral("paper");
    before.officer = QStringLiteral("甲");
    before.remarks = QStringLiteral("备注\n第二行");
    before.linked = ApplicationId{7};
    ApplicationFacts after;
    for (const QString &name : factNames())
        QVERIFY2(setFact(after, name, factText(before, name)).ok(), qPrintable(name));
    QVERIFY(after == before);
    QCOMPARE(factText(before, QStringLiteral("received")), QStringLiteral("2024-03-01"));
    QCOMPARE(factNames().size(), 11);
    QVERIFY(setFact(after, QStringLiteral("linked"), QString()).ok());
    QVERIFY(!after.linked.isValid());
}

void TestApplication::wrongFacts_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("a fact there is not") << QStringLiteral("color") << QStringLiteral("red");
    QTest::newRow("31 February") << QStringLiteral("received") << QStringLiteral("2024-02-31");
    QTest::newRow("no day") << QStringLiteral("handed_in") << QStringLiteral("yesterday");
    QTest::newRow("no application") << QStringLiteral("linked") << QStringLiteral("x");
}

void TestApplication::wrongFacts() {
    QFETCH(QString, name);
    QFETCH(QString, text);
    ApplicationFacts facts = test::application("2024-03-01");
    const ApplicationFacts before = facts;
    QVERIFY(!setFact(facts, name, text).ok());
    QVERIFY(facts == before);
}

QTEST_APPLESS_MAIN(TestApplication)
#include "tst_application.moc"
