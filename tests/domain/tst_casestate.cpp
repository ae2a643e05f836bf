// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cases.h"

#include <QTest>

using namespace gongkai;
using test::day;

namespace {

/// Received on Friday 2024-03-01: 4 March is day 1, 12 March day 7, 29 March day 20. No day off but weekends until
/// 4 to 6 April; 7 and 28 April are worked.
const char friday[] = "2024-03-01";

} // namespace

class TestCaseState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitingForACorrection();
    void waitingForTheFee();
    void consulting();
    void delayed();
    void answeredAndDelivered();
    void closedWithoutAReply_data();
    void closedWithoutAReply();
    void lapsesAreNoLateReplies();
    void whatComesAfterClosing_data();
    void whatComesAfterClosing();
    void restarts();
    void extensions();
    void excludedDays_data();
    void excludedDays();
    void theOldRegulation();
    void provisionalDays();
    void corrections_data();
    void corrections();
    void refusedCorrections_data();
    void refusedCorrections();
    void stepsStandInTheOrderOfTheirDays();
    void aDamagedHistoryGivesWhatItCan();

private:
    const test::CaseBook m_book;
};

void TestCaseState::waitingForACorrection() {
    const CaseState waits = m_book.after(friday, "correction_asked 2024-03-05 until=2024-03-20");
    QCOMPARE(waits.stage, CaseStage::AwaitingCorrection);
    QVERIFY(!waits.due.isValid());
    QVERIFY(waits.clockOff && waits.isOpen());
    QCOMPARE(waits.watch, day("2024-03-20"));
    QCOMPARE(waits.watchedBy, StepKind::CorrectionAsked);
    const CaseState goesOn =
        m_book.after(friday, "correction_asked 2024-03-05 until=2024-03-20; correction_received 2024-03-20");
    QCOMPARE(goesOn.stage, CaseStage::InHand);
    QCOMPARE(goesOn.clock.corrected, day("2024-03-20"));
    QCOMPARE(goesOn.due, day("2024-04-18"));
    QVERIFY(!goesOn.clockOff && !goesOn.watch.isValid());
    const CaseState replied = m_book.after(friday, "correction_asked 2024-03-05 until=2024-03-20; correction_received "
                                                   "2024-03-20; decided 2024-03-22 decision=granted_open");
    QCOMPARE(replied.handlingDays, 2); // from the restart
    QVERIFY(replied.onTime);
}

void TestCaseState::waitingForTheFee() {
    const char notice[] = "fee_notified 2024-03-05 reached=2024-03-06 yuan=300 basis=applications";
    const CaseState waits = m_book.after(friday, notice);
    QCOMPARE(waits.stage, CaseStage::AwaitingFee);
    QVERIFY(!waits.due.isValid());
    QVERIFY(waits.clockOff);
    QCOMPARE(waits.watch, day("2024-04-03"));
    QCOMPARE(waits.watchedBy, StepKind::FeeNotified);
    QCOMPARE(waits.feeYuan, 300);
    QVERIFY(!waits.feePaid.isValid());
    const CaseState paid = m_book.after(friday, QByteArray(notice) + "; fee_paid 2024-03-25 yuan=300");
    QCOMPARE(paid.stage, CaseStage::InHand);
    QCOMPARE(paid.clock.paid, day("2024-03-25"));
    QCOMPARE(paid.feePaid, day("2024-03-25"));
    QCOMPARE(paid.feeYuan, 300);
    QCOMPARE(paid.due, day("2024-04-23"));
    QVERIFY(!paid.watch.isValid() && !paid.clockOff);
}

void TestCaseState::consulting() {
    const CaseState asks = m_book.after(friday, "third_party_asked 2024-03-05 reached=2024-03-06");
    QCOMPARE(asks.stage, CaseStage::Consulting);
    QVERIFY(asks.clockOff);
    QCOMPARE(asks.watch, day("2024-03-27")); // 15 working days after the letter came
    QCOMPARE(asks.watchedBy, StepKind::ThirdPartyAsked);
    const CaseState agency = m_book.after(friday, "agency_asked 2024-03-05 reached=2024-03-06");
    QCOMPARE(agency.stage, CaseStage::Consulting);
    QCOMPARE(agency.watchedBy, StepKind::AgencyAsked);
    const CaseState answered = m_book.after(
        friday, "third_party_asked 2024-03-05 reached=2024-03-06; third_party_answered 2024-03-12 answer=agrees");
    QCOMPARE(answered.stage, CaseStage::InHand);
    QVERIFY(!answered.clockOff && !answered.watch.isValid());
    QCOMPARE(answered.clock.excluded, (std::vector<ExcludedDays>{{day("2024-03-05"), day("2024-03-12")}}));
    QCOMPARE(answered.due, day("2024-04-08"));
    // of two enquiries one is still open
    const CaseState half =
        m_book.after(friday, "third_party_asked 2024-03-05 reached=2024-03-06; agency_asked 2024-03-07 "
                             "reached=2024-03-07; third_party_answered 2024-03-12 answer=agrees");
    QCOMPARE(half.stage, CaseStage::Consulting);
    QVERIFY(half.clockOff);
    QCOMPARE(half.watchedBy, StepKind::AgencyAsked);
    QCOMPARE(half.watch, day("2024-03-28"));
}

void TestCaseState::delayed() {
    const CaseState state = m_book.after(friday, "reasons_asked 2024-03-05; delayed 2024-03-08 until=2024-06-28");
    QCOMPARE(state.stage, CaseStage::DelayedReply);
    QCOMPARE(state.due, day("2024-06-28"));
    QCOMPARE(state.clock.delayedTo, day("2024-06-28"));
    QVERIFY(!state.clockOff && state.isOpen());
    QCOMPARE(m_book.after(friday, "reasons_asked 2024-03-05").stage, CaseStage::InHand);
    QCOMPARE(m_book.after(friday, "reasons_asked 2024-03-05").due, day("2024-03-29"));
}

void TestCaseState::answeredAndDelivered() {
    const CaseState open = m_book.after(friday, "");
    QVERIFY(open.isOpen() && !open.decided.isValid() && !open.onTime);
    QCOMPARE(open.due, day("2024-03-29"));
    const CaseState replied = m_book.after(friday, "decided 2024-03-29 decision=partial letter=1-5");
    QCOMPARE(replied.stage, CaseStage::Answered);
    QVERIFY(!replied.isOpen() && replied.onTime && !replied.extended);
    QCOMPARE(replied.decided, day("2024-03-29"));
    QCOMPARE(replied.decision, QStringLiteral("partial"));
    QCOMPARE(replied.letterNo, QStringLiteral("1-5"));
    QCOMPARE(replied.handlingDays, 20);
    QCOMPARE(replied.due, day("2024-03-29"));
    const CaseState delivered = m_book.after(friday, "decided 2024-03-29 decision=partial; delivered 2024-04-08");
    QCOMPARE(delivered.stage, CaseStage::Closed);
    QCOMPARE(delivered.delivered, day("2024-04-08"));
    QVERIFY2(delivered.onTime, "the day issued counts, not the day delivered");
    const CaseState late = m_book.after(friday, "decided 2024-04-02 decision=partial");
    QVERIFY(!late.onTime);
    QCOMPARE(late.handlingDays, 22);
    QCOMPARE(late.irregular.front().code, QStringLiteral("reply_late"));
    QVERIFY(late.irregular.front().article.contains(QLatin1String("33")));
    const CaseState enquired =
        m_book.after(friday, "third_party_asked 2024-03-05 reached=2024-03-06; third_party_answered "
                             "2024-03-12 answer=agrees; decided 2024-03-15 decision=partial");
    QCOMPARE(enquired.handlingDays, 5); // ten, and five of the enquiry left out
}

void TestCaseState::closedWithoutAReply_data() {
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("decision");
    const auto row = [](const char *name, const char *received, const char *steps, const char *decision) {
        QTest::newRow(name) << QString::fromLatin1(received) << QString::fromLatin1(steps)
                            << QString::fromLatin1(decision);
    };
    row("the correction did not come: (6)1", friday,
        "correction_asked 2024-03-05 until=2024-03-11; correction_lapsed 2024-03-12", "other_no_correction");
    row("the fee was not paid: (6)2", "2024-02-05",
        "fee_notified 2024-02-05 reached=2024-02-05 yuan=100 basis=pages; fee_lapsed 2024-03-12", "other_unpaid");
    row("withdrawn: (6)3", friday, "withdrawn 2024-03-12", "other_withdrawn");
    row("merged: (6)3", friday, "merged 2024-03-12 other=2", "other_merged");
    row("terminated: (6)3", friday, "terminated 2024-03-12", "other_terminated");
}

void TestCaseState::closedWithoutAReply() {
    QFETCH(QString, received);
    QFETCH(QString, steps);
    QFETCH(QString, decision);
    const CaseState state = m_book.after(test::application(qPrintable(received)), steps);
    QCOMPARE(state.stage, CaseStage::Closed);
    QVERIFY(!state.isOpen() && !state.clockOff && !state.watch.isValid());
    QCOMPARE(state.decision, decision);
    QCOMPARE(state.decided, day("2024-03-12"));
    QVERIFY2(state.onTime, "nobody had to reply before");
    QCOMPARE(test::codes(state.irregular), QString());
}

void TestCaseState::lapsesAreNoLateReplies() {
    // the fee notice stops the clock; its 20 working days always end after the reply would have been due
    const CaseState unpaid = m_book.after(friday, "fee_notified 2024-03-05 reached=2024-03-06 yuan=100 basis=pages; "
                                                  "fee_lapsed 2024-04-07");
    QCOMPARE(test::codes(unpaid.irregular), QString());
    QVERIFY(unpaid.onTime);
    const CaseState uncorrected =
        m_book.after(friday, "correction_asked 2024-03-05 until=2024-04-08; correction_lapsed 2024-04-09");
    QCOMPARE(test::codes(uncorrected.irregular), QString());
    QVERIFY(uncorrected.onTime);
    // a withdrawal while the clock waits is not late either
    QVERIFY(m_book.after(friday, "correction_asked 2024-03-05 until=2024-04-08; withdrawn 2024-04-03").onTime);
}

void TestCaseState::whatComesAfterClosing_data() {
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("then");
    QTest::newRow("a correction") << QStringLiteral("correction_asked 2024-03-05 until=2024-03-20; correction_lapsed "
                                                    "2024-03-21")
                                  << QStringLiteral("correction_received 2024-03-22");
    QTest::newRow("an answer") << QStringLiteral("third_party_asked 2024-03-05 reached=2024-03-06; decided 2024-03-28 "
                                                 "decision=partial letter=A1")
                               << QStringLiteral("third_party_answered 2024-04-08 answer=agrees");
    QTest::newRow("an agency's") << QStringLiteral("agency_asked 2024-03-05 reached=2024-03-06; withdrawn 2024-03-08")
                                 << QStringLiteral("agency_answered 2024-03-20 answer=agrees");
    QTest::newRow("a payment")
        << QStringLiteral("fee_notified 2024-03-05 reached=2024-03-06 yuan=100 basis=pages; fee_lapsed 2024-04-04")
        << QStringLiteral("fee_paid 2024-04-10 yuan=90");
}

/// Only the mark and the money are new.
void TestCaseState::whatComesAfterClosing() {
    QFETCH(QString, closed);
    QFETCH(QString, then);
    const CaseState before = m_book.after(friday, closed.toUtf8());
    const CaseState after = m_book.after(friday, (closed + QStringLiteral("; ") + then).toUtf8());
    QVERIFY(before.decided.isValid());
    QCOMPARE(after.stage, before.stage);
    QCOMPARE(after.decided, before.decided);
    QCOMPARE(after.decision, before.decision);
    QCOMPARE(after.letterNo, before.letterNo);
    QCOMPARE(after.due, before.due);
    QCOMPARE(after.onTime, before.onTime);
    QCOMPARE(after.handlingDays, before.handlingDays);
    QCOMPARE(after.clock.excluded.size(), before.clock.excluded.size());
    const bool pays = then.startsWith(QLatin1String("fee_paid"));
    QCOMPARE(after.feeYuan, pays ? 90 : before.feeYuan);
    QCOMPARE(after.feePaid, pays ? day("2024-04-10") : QDate());
    QCOMPARE(after.irregular.size(), before.irregular.size() + 1);
    QCOMPARE(after.irregular.back().code, QStringLiteral("after_closing"));
    QCOMPARE(after.irregular.back().event, 3);
}

void TestCaseState::restarts() {
    const CaseState paidLater = m_book.after(
        friday, "correction_asked 2024-03-05 until=2024-03-20; correction_received 2024-03-11; fee_notified "
                "2024-03-12 reached=2024-03-12 yuan=100 basis=pages; fee_paid 2024-03-20 yuan=100");
    QCOMPARE(paidLater.due, day("2024-04-18"));
    const CaseState correctedLater = m_book.after(
        friday, "fee_notified 2024-03-04 reached=2024-03-04 yuan=100 basis=pages; fee_paid 2024-03-08 yuan=100; "
                "correction_asked 2024-03-12 until=2024-03-25; correction_received 2024-03-20");
    QCOMPARE(correctedLater.due, day("2024-04-18"));
    QCOMPARE(correctedLater.clock.paid, day("2024-03-08"));
    QCOMPARE(correctedLater.clock.corrected, day("2024-03-20"));
    // a correction notice too late is irregular, but the correction restarts all the same
    QCOMPARE(m_book.after(friday, "correction_asked 2024-03-14 until=2024-03-25; correction_received 2024-03-20").due,
             day("2024-04-18"));
}

void TestCaseState::extensions() {
    const CaseState state = m_book.after(friday, "extended 2024-03-29 days=20");
    QVERIFY(state.extended);
    QCOMPARE(state.due, day("2024-04-28"));
    QCOMPARE(state.clock.extension, 20);
    const CaseState late = m_book.after(friday, "extended 2024-03-30 days=20");
    QCOMPARE(late.due, day("2024-03-29"));
    QCOMPARE(late.clock.extension, 0);
    const CaseState lateReply =
        m_book.after(friday, "extended 2024-03-30 days=20; decided 2024-04-03 decision=granted_open");
    QVERIFY(!lateReply.onTime);
    const CaseState longer = m_book.after(friday, "extended 2024-03-20 days=60");
    QVERIFY2(longer.due <= day("2024-04-28"), "the law gives no more than twenty");
}

void TestCaseState::excludedDays_data() {
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QDate>("to"); ///< of the last interval
    QTest::addColumn<QDate>("due");
    const auto row = [](const char *name, const char *steps, const char *to, const char *due) {
        QTest::newRow(name) << QString::fromLatin1(steps) << day(to) << day(due);
    };
    row("the answer ends it", "third_party_asked 2024-03-05 reached=2024-03-06; third_party_answered 2024-03-12",
        "2024-03-12", "2024-04-08");
    row("it counts from the day the letter went out",
        "third_party_asked 2024-03-05 reached=2024-03-11; "
        "third_party_answered 2024-03-12",
        "2024-03-12", "2024-04-08");
    row("an answer after 15 working days: its limit ends it",
        "third_party_asked 2024-03-05 reached=2024-03-06; "
        "third_party_answered 2024-04-10",
        "2024-03-27", "2024-04-23");
    row("another agency is the same", "agency_asked 2024-03-05 reached=2024-03-06; agency_answered 2024-04-10",
        "2024-03-27", "2024-04-23");
    row("two that overlap are united",
        "third_party_asked 2024-03-05 reached=2024-03-06; agency_asked 2024-03-07 "
        "reached=2024-03-08; third_party_answered 2024-03-12; agency_answered 2024-03-14",
        "2024-03-14", "2024-04-10");
    row("asked after the due day: no effect",
        "third_party_asked 2024-04-01 reached=2024-04-02; third_party_answered "
        "2024-04-10",
        "2024-04-10", "2024-03-29");
    row("still asking: until its limit ends", "third_party_asked 2024-03-05 reached=2024-03-06", "2024-03-27",
        "2024-04-23");
}

void TestCaseState::excludedDays() {
    QFETCH(QString, steps);
    QFETCH(QDate, to);
    QFETCH(QDate, due);
    const CaseState state = m_book.after(test::application(friday), steps);
    QCOMPARE(state.clock.excluded.back().to, to);
    QCOMPARE(state.due, due);
    QCOMPARE(state.due, test::SlowCalendar().due(state.clock));
}

void TestCaseState::theOldRegulation() {
    const CaseState state = m_book.after("2019-05-14", "");
    QCOMPARE(state.regulation, Regulation::Y2008);
    QCOMPARE(state.clock.regulation, Regulation::Y2008);
    QCOMPARE(state.due, day("2019-06-04"));
    QCOMPARE(m_book.after("2019-05-14", "extended 2019-06-04 days=15").due, day("2019-06-26"));
    QCOMPARE(m_book.after("2019-05-15", "").regulation, Regulation::Y2019);
    QCOMPARE(m_book.after("2019-05-15", "").due, day("2019-06-13"));
    const CaseState late = m_book.after("2018-06-01", "decided 2018-06-26 decision=granted_open");
    QVERIFY(late.irregular.front().article.contains(QLatin1String("24")));
    // the third party has no limit: all its days are left out
    const CaseState asked = m_book.after("2018-06-01", "third_party_asked 2018-06-05; third_party_answered 2018-07-31");
    QCOMPARE(asked.clock.excluded.back().to, day("2018-07-31"));
    QCOMPARE(asked.due, test::SlowCalendar().due(asked.clock));
    // there was no delay: it moves nothing
    QCOMPARE(m_book.after("2018-06-01", "delayed 2018-06-12 until=2018-09-28").due, day("2018-06-25"));
}

void TestCaseState::provisionalDays() {
    QVERIFY(!m_book.after(friday, "").provisional);
    QVERIFY(m_book.rules.stateOf(test::application("2026-12-21"), {}).provisional);
}

void TestCaseState::corrections_data() {
    QTest::addColumn<QString>("events");
    QTest::addColumn<CaseStage>("stage");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *name, const char *events, CaseStage stage, const char *due, const char *codes) {
        QTest::newRow(name) << QString::fromLatin1(events) << stage << day(due) << QString::fromLatin1(codes);
    };
    const CaseStage inHand = CaseStage::InHand;
    row("another day of the correction",
        "correction_asked 2024-03-05 until=2024-03-20; correction_received 2024-03-20; replaces 2 correction_received "
        "2024-03-18",
        inHand, "2024-04-16", "");
    row("the period was another one: the correction was late",
        "correction_asked 2024-03-05 until=2024-03-20; correction_received 2024-03-20; replaces 1 correction_asked "
        "2024-03-05 until=2024-03-15",
        inHand, "2024-04-18", "correction_after_period");
    row("the notice was on day 8",
        "correction_asked 2024-03-12 until=2024-03-20; correction_received 2024-03-20; replaces 1 correction_asked "
        "2024-03-13 until=2024-03-20",
        inHand, "2024-04-18", "correction_late");
    row("an extension that was none", "extended 2024-03-20 days=10; annuls 1", inHand, "2024-03-29", "");
    row("the annulled extension makes the reply late",
        "extended 2024-03-20 days=10; decided 2024-04-03 decision=granted_open; annuls 1", CaseStage::Answered,
        "2024-03-29", "reply_late");
    row("an enquiry taken back, the answer first",
        "third_party_asked 2024-03-05 reached=2024-03-06; third_party_answered 2024-03-12; annuls 2; annuls 1", inHand,
        "2024-03-29", "");
    row("a reply that was none", "decided 2024-03-12 decision=granted_open; annuls 1", inHand, "2024-03-29", "");
    row("a reply that was late",
        "decided 2024-03-29 decision=granted_open; replaces 1 decided 2024-04-01 "
        "decision=granted_open",
        CaseStage::Answered, "2024-03-29", "reply_late");
    row("a late reply that was none",
        "decided 2024-04-01 decision=granted_open; replaces 1 decided 2024-03-29 "
        "decision=granted_open",
        CaseStage::Answered, "2024-03-29", "");
    row("a reply that was a withdrawal", "decided 2024-03-12 decision=granted_open; replaces 1 withdrawn 2024-03-12",
        CaseStage::Closed, "2024-03-29", "");
    row("an enquiry recorded after the reply, but of earlier days",
        "decided 2024-03-20 decision=granted_open; third_party_asked 2024-03-05 reached=2024-03-06",
        CaseStage::Answered, "2024-04-23", "reply_while_asking");
    row("what stands in the same place is corrected again",
        "extended 2024-03-20 days=10; replaces 1 extended 2024-03-20 days=15; replaces 1 extended 2024-03-20 days=5",
        inHand, "2024-04-08", "");
}

void TestCaseState::corrections() {
    QFETCH(QString, events);
    QFETCH(CaseStage, stage);
    QFETCH(QDate, due);
    QFETCH(QString, codes);
    const CaseState state = m_book.after(test::application(friday), events);
    QCOMPARE(state.stage, stage);
    QCOMPARE(state.due, due);
    QCOMPARE(test::codes(state.irregular), codes);
}

void TestCaseState::refusedCorrections_data() {
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *events, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(events) << QString::fromLatin1(code);
    };
    row("the notice of a correction that came",
        "correction_asked 2024-03-05 until=2024-03-20; correction_received "
        "2024-03-20; annuls 1",
        "no_correction_asked");
    row("the enquiry of an answer that came", "third_party_asked 2024-03-05; third_party_answered 2024-03-12; annuls 1",
        "no_enquiry");
    row("the notice of a fee that was paid",
        "fee_notified 2024-03-05 reached=2024-03-06 yuan=100 basis=pages; fee_paid "
        "2024-03-12 yuan=100; annuls 1",
        "no_fee_notice");
    row("the reply that was delivered", "decided 2024-03-12 decision=granted_open; delivered 2024-03-13; annuls 1",
        "not_decided");
    row("the reply after its delivery",
        "decided 2024-03-12 decision=granted_open; delivered 2024-03-13; replaces 1 "
        "decided 2024-03-14 decision=granted_open",
        "not_decided");
    row("the delivery before the reply",
        "decided 2024-03-12 decision=granted_open; delivered 2024-03-13; replaces 2 "
        "delivered 2024-03-11",
        "not_decided");
    row("the reply before the receipt",
        "decided 2024-03-12 decision=granted_open; replaces 1 decided 2024-02-12 "
        "decision=granted_open",
        "before_receipt");
    row("the reply tomorrow",
        "decided 2024-03-12 decision=granted_open; replaces 1 decided 2025-06-03 "
        "decision=granted_open",
        "in_future");
    row("the reply without a decision", "decided 2024-03-12 decision=granted_open; replaces 1 decided 2024-03-12",
        "no_decision");
    row("the extension was a withdrawal, but a reply followed",
        "extended 2024-03-12 days=5; decided 2024-03-14 "
        "decision=granted_open; replaces 1 withdrawn 2024-03-12",
        "closed");
    row("nothing there", "annuls 1", "no_such_event");
    row("an event to come", "noted 2024-03-12; annuls 2", "no_such_event");
    row("annulled twice", "noted 2024-03-12; annuls 1; annuls 1", "no_such_event");
    row("replaced after it was annulled", "noted 2024-03-12; annuls 1; replaces 1 noted 2024-03-13", "no_such_event");
}

void TestCaseState::refusedCorrections() {
    QFETCH(QString, events);
    QFETCH(QString, code);
    Result<CaseState> last{CaseState()};
    static_cast<void>(m_book.after(test::application(friday), events, &last));
    QVERIFY(!last.ok());
    QCOMPARE(last.error().code, ErrorCode::StepRefused);
    QCOMPARE(last.error().args.value(0), code);
}

void TestCaseState::stepsStandInTheOrderOfTheirDays() {
    const auto steps =
        effectiveSteps(test::events(QStringLiteral("noted 2024-03-20; noted 2024-03-05; extended 2024-03-12 days=5; "
                                                   "noted 2024-03-12; annuls 2; replaces 3 extended "
                                                   "2024-03-12 days=7")));
    QCOMPARE(steps.size(), std::size_t(3));
    QCOMPARE(steps[0].step.kind, StepKind::Extended); // those of one day as they were recorded
    QCOMPARE(steps[0].step.days, 7);
    QCOMPARE(steps[1].step.day, day("2024-03-12"));
    QCOMPARE(steps[1].event, 4);
    QCOMPARE(steps[2].step.day, day("2024-03-20"));
    QCOMPARE(steps[2].event, 1);
}

void TestCaseState::aDamagedHistoryGivesWhatItCan() {
    const ApplicationFacts facts = test::application(friday);
    const CaseState state = m_book.rules.stateOf(
        facts, test::events(QStringLiteral("extended 2024-03-12 days=5; delivered 2024-03-13; withdrawn 2024-03-14")));
    QCOMPARE(state.stage, CaseStage::InHand);
    QCOMPARE(state.due, day("2024-04-08"));
    QCOMPARE(m_book.rules.stateOf(facts, test::events(QStringLiteral("annuls 7"))).stage, CaseStage::InHand);
}

QTEST_APPLESS_MAIN(TestCaseState)
#include "tst_casestate.moc"
