// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cases.h"

#include <QMap>
#include <QTest>

using namespace gongkai;
using test::day;

namespace {

/// Received on Friday 2024-03-01: 4 March is day 1, 12 March day 7, 29 March day 20. No day off but weekends until
/// 4 to 6 April; 7 and 28 April are worked.
const char friday[] = "2024-03-01";

/// A history that leads to each stage, all before 12 March.
const std::pair<CaseStage, const char *> stages[] = {
    {CaseStage::InHand, ""},
    {CaseStage::AwaitingCorrection, "correction_asked 2024-03-05 until=2024-03-20"},
    {CaseStage::AwaitingFee, "fee_notified 2024-03-05 reached=2024-03-06 yuan=100 basis=applications"},
    {CaseStage::Consulting, "third_party_asked 2024-03-05 reached=2024-03-06"},
    {CaseStage::DelayedReply, "reasons_asked 2024-03-05; delayed 2024-03-08 until=2024-06-28"},
    {CaseStage::Answered, "decided 2024-03-08 decision=granted_open"},
    {CaseStage::Closed, "decided 2024-03-08 decision=granted_open; delivered 2024-03-11"},
};

/// What a step on 12 March (day 7) is in each stage, in the order above: lawful is empty, impossible begins with !, an
/// irregularity is its code.
struct TableRow {
    const char *step;
    const char *is[7];
};
const TableRow table[] = {
    {"correction_asked 2024-03-12 until=2024-03-25",
     {"", "correction_twice", "out_of_turn", "out_of_turn", "out_of_turn", "!closed", "!closed"}},
    {"correction_received 2024-03-12",
     {"!no_correction_asked", "", "!no_correction_asked", "!no_correction_asked", "!no_correction_asked",
      "!no_correction_asked", "!no_correction_asked"}},
    {"correction_lapsed 2024-03-12",
     {"!no_correction_asked", "lapsed_early", "!no_correction_asked", "!no_correction_asked", "!no_correction_asked",
      "!closed", "!closed"}},
    {"third_party_asked 2024-03-12 reached=2024-03-12",
     {"", "out_of_turn", "out_of_turn", "", "", "!closed", "!closed"}},
    {"third_party_answered 2024-03-12 answer=refuses",
     {"!no_enquiry", "!no_enquiry", "!no_enquiry", "", "!no_enquiry", "!no_enquiry", "!no_enquiry"}},
    {"agency_asked 2024-03-12 reached=2024-03-12", {"", "out_of_turn", "out_of_turn", "", "", "!closed", "!closed"}},
    {"agency_answered 2024-03-12 answer=agrees", // a third party was asked, no agency
     {"!no_enquiry", "!no_enquiry", "!no_enquiry", "!no_enquiry", "!no_enquiry", "!no_enquiry", "!no_enquiry"}},
    {"extended 2024-03-12 days=10", {"", "out_of_turn", "out_of_turn", "", "out_of_turn", "!closed", "!closed"}},
    {"fee_notified 2024-03-12 reached=2024-03-12 yuan=100 basis=pages",
     {"", "out_of_turn", "fee_twice", "out_of_turn", "", "!closed", "!closed"}},
    {"fee_paid 2024-03-12 yuan=100",
     {"!no_fee_notice", "!no_fee_notice", "", "!no_fee_notice", "!no_fee_notice", "!no_fee_notice", "!no_fee_notice"}},
    {"fee_lapsed 2024-03-12",
     {"!no_fee_notice", "!no_fee_notice", "fee_lapsed_early", "!no_fee_notice", "!no_fee_notice", "!closed",
      "!closed"}},
    {"reasons_asked 2024-03-12", {"", "out_of_turn", "out_of_turn", "out_of_turn", "", "!closed", "!closed"}},
    {"delayed 2024-03-12 until=2024-09-30",
     {"delay_without_reasons", "out_of_turn delay_without_reasons", "out_of_turn delay_without_reasons",
      "out_of_turn delay_without_reasons", "", "!closed", "!closed"}},
    {"decided 2024-03-12 decision=granted_open",
     {"", "reply_while_waiting", "reply_while_waiting", "reply_while_asking", "", "!closed", "!closed"}},
    {"delivered 2024-03-12",
     {"!not_decided", "!not_decided", "!not_decided", "!not_decided", "!not_decided", "", "!delivered_already"}},
    {"withdrawn 2024-03-12", {"", "", "", "", "", "!closed", "!closed"}},
    {"merged 2024-03-12 other=2", {"", "", "", "", "", "!closed", "!closed"}},
    {"terminated 2024-03-12", {"", "", "", "", "", "!closed", "!closed"}},
    {"split 2024-03-12 other=2", {"", "", "", "", "", "!closed", "!closed"}},
    {"noted 2024-03-12", {"", "", "", "", "", "", ""}},
};

} // namespace

class TestCaseFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepInEveryStage_data();
    void everyStepInEveryStage();
    void offersSayTheSame_data();
    void offersSayTheSame();
    void offersAreOnlyProposed();
    void offersKnowTheDay();
    void whatHappened_data();
    void whatHappened();
    void impossible_data();
    void impossible();
    void factsAlone_data();
    void factsAlone();
    void proposedPeriods();

private:
    const test::CaseBook m_book;
};

void TestCaseFile::everyStepInEveryStage_data() {
    QTest::addColumn<QString>("history");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("is");
    QCOMPARE(std::size(table), allSteps().size());
    QCOMPARE(std::size(stages), allStages().size());
    for (std::size_t s = 0; s < std::size(stages); ++s)
        for (const TableRow &row : table) {
            const QString step = QString::fromLatin1(row.step);
            QTest::addRow("%s, %s", qPrintable(stageName(stages[s].first)),
                          qPrintable(step.section(QLatin1Char(' '), 0, 0)))
                << QString::fromLatin1(stages[s].second) << step << QString::fromLatin1(row.is[s]);
        }
}

void TestCaseFile::everyStepInEveryStage() {
    QFETCH(QString, history);
    QFETCH(QString, step);
    QFETCH(QString, is);
    const ApplicationFacts facts = test::application(friday);
    const CaseState before = m_book.after(facts, history);
    for (const auto &[stage, steps] : stages)
        if (history == QLatin1String(steps))
            QCOMPARE(before.stage, stage);
    QCOMPARE(test::codes(before.irregular), QString());
    const auto events = test::events(history);
    const auto next = m_book.rules.stateAfter(
        facts, events, test::events(step, static_cast<int>(events.size())).front(), m_book.today);
    if (is.startsWith(QLatin1Char('!'))) {
        QVERIFY(!next.ok());
        QCOMPARE(next.error().code, ErrorCode::StepRefused);
        QCOMPARE(next.error().args.value(0), is.mid(1));
        return;
    }
    QVERIFY2(next.ok(), "what happened is recorded, lawful or not");
    QCOMPARE(test::codes(next.value().irregular), is);
    for (const Irregularity &i : next.value().irregular)
        QCOMPARE(i.event, static_cast<int>(events.size()) + 1);
}

void TestCaseFile::offersSayTheSame_data() {
    QTest::addColumn<QString>("history");
    QTest::addColumn<int>("stage");
    for (int s = 0; s < 7; ++s)
        QTest::newRow(qPrintable(stageName(stages[s].first))) << QString::fromLatin1(stages[s].second) << s;
}

void TestCaseFile::offersSayTheSame() {
    QFETCH(QString, history);
    QFETCH(int, stage);
    const auto offers = offersFor(m_book.rules, test::application(friday), test::events(history), day("2024-03-12"));
    QMap<QString, QString> found;
    for (const StepOffer &offer : offers) {
        const QString name = stepName(offer.step);
        QVERIFY2(!found.contains(name), qPrintable(name));
        found[name] = offer.kind == StepOffer::Kind::Impossible ? QLatin1Char('!') + offer.impossible
                                                                : test::codes(offer.irregular);
        QCOMPARE(offer.kind == StepOffer::Kind::Irregular, !offer.irregular.empty());
        QCOMPARE(offer.kind == StepOffer::Kind::Impossible, !offer.impossible.isEmpty());
    }
    QCOMPARE(found.size(), static_cast<int>(allSteps().size()));
    for (const TableRow &row : table) {
        const QString name = QString::fromLatin1(row.step).section(QLatin1Char(' '), 0, 0);
        QVERIFY2(found[name] == QLatin1String(row.is[stage]), qPrintable(name + QLatin1Char(' ') + found[name]));
    }
}

void TestCaseFile::offersAreOnlyProposed() {
    for (const StepOffer &offer : offersFor(m_book.rules, test::application(friday), {}, day("2024-05-06")))
        for (const Irregularity &i : offer.irregular)
            QCOMPARE(i.event, 0);
}

void TestCaseFile::offersKnowTheDay() {
    const auto offer = [this](const char *steps, StepKind kind, const char *on) {
        for (const StepOffer &o :
             offersFor(m_book.rules, test::application(friday), test::events(QString::fromLatin1(steps)), day(on)))
            if (o.step == kind)
                return o.kind == StepOffer::Kind::Impossible ? QLatin1Char('!') + o.impossible
                                                             : test::codes(o.irregular);
        return QStringLiteral("none");
    };
    QCOMPARE(offer("", StepKind::CorrectionAsked, "2024-03-12"), QString());
    QCOMPARE(offer("", StepKind::CorrectionAsked, "2024-03-13"), QStringLiteral("correction_late"));
    QCOMPARE(offer("", StepKind::Decided, "2024-03-29"), QString());
    QCOMPARE(offer("", StepKind::Decided, "2024-03-30"), QStringLiteral("reply_late"));
    QCOMPARE(offer("", StepKind::Extended, "2024-03-29"), QString());
    QCOMPARE(offer("", StepKind::Extended, "2024-03-30"), QStringLiteral("extension_late"));
    QCOMPARE(offer(stages[1].second, StepKind::CorrectionLapsed, "2024-03-20"), QStringLiteral("lapsed_early"));
    QCOMPARE(offer(stages[1].second, StepKind::CorrectionLapsed, "2024-03-21"), QString());
    QCOMPARE(offer(stages[2].second, StepKind::FeeLapsed, "2024-04-03"), QStringLiteral("fee_lapsed_early"));
    QCOMPARE(offer(stages[2].second, StepKind::FeeLapsed, "2024-04-04"), QString());
}

void TestCaseFile::whatHappened_data() {
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("codes");
    QString received = QString::fromLatin1(friday);
    const auto row = [&received](const char *name, const char *steps, const char *codes) {
        QTest::newRow(name) << received << QString::fromLatin1(steps) << QString::fromLatin1(codes);
    };
    row("art. 30: a correction is asked for on day 7", "correction_asked 2024-03-12 until=2024-03-25", "");
    row("art. 30: a correction is asked for on day 8", "correction_asked 2024-03-13 until=2024-03-25",
        "correction_late");
    row("art. 30: a correction is asked for once",
        "correction_asked 2024-03-05 until=2024-03-08; correction_received "
        "2024-03-07; correction_asked 2024-03-08 until=2024-03-18",
        "correction_twice");
    const char asked[] = "correction_asked 2024-03-05 until=2024-03-20; ";
    const auto then = [&row](const char *name, const char *first, const char *second, const char *codes) {
        row(name, (QByteArray(first) + second).constData(), codes);
    };
    then("art. 30: the correction comes on the last day", asked, "correction_received 2024-03-20", "");
    then("art. 30: the correction comes a day late", asked, "correction_received 2024-03-21",
         "correction_after_period");
    then("art. 30: the last day is not over", asked, "correction_lapsed 2024-03-20", "lapsed_early");
    then("art. 30: the last day is over", asked, "correction_lapsed 2024-03-21", "");
    row("art. 30: closed after the reply would have been due, had the clock not waited",
        "correction_asked 2024-03-05 until=2024-04-08; correction_lapsed 2024-04-09", "");
    then("art. 30: unclear after the correction", asked,
         "correction_received 2024-03-20; decided 2024-03-21 decision=unable_unclear", "");
    row("art. 30: unclear without a chance to correct", "decided 2024-03-21 decision=unable_unclear",
        "unclear_without_correction");
    then("art. 30: twenty days from the correction", asked,
         "correction_received 2024-03-20; decided 2024-04-18 decision=granted_open", "");
    then("art. 30: 21 days from the correction", asked,
         "correction_received 2024-03-20; decided 2024-04-19 decision=granted_open", "reply_late");

    row("art. 33: the reply on the due day", "decided 2024-03-29 decision=granted_open", "");
    row("art. 33: the reply on the Saturday after the due day", "decided 2024-03-30 decision=granted_open",
        "reply_late");
    row("art. 33: the reply on the day of receipt", "decided 2024-03-01 decision=granted_open", "");
    row("art. 33: extended on the due day", "extended 2024-03-29 days=20", "");
    row("art. 33: extended the day after", "extended 2024-03-30 days=20", "extension_late");
    row("art. 33: extended by 20 days", "extended 2024-03-20 days=20", "");
    row("art. 33: extended by 21 days", "extended 2024-03-20 days=21", "extension_long");
    row("art. 33: extended twice", "extended 2024-03-20 days=5; extended 2024-03-25 days=5", "extension_twice");
    row("art. 33: the reply on the extended due day",
        "extended 2024-03-29 days=20; decided 2024-04-28 "
        "decision=partial",
        "");
    row("art. 33: the reply after the extended due day",
        "extended 2024-03-29 days=20; decided 2024-04-29 "
        "decision=partial",
        "reply_late");
    row("art. 33: a late extension does not save the reply",
        "extended 2024-03-30 days=20; decided 2024-04-08 "
        "decision=partial",
        "extension_late reply_late");
    row("art. 33: extended on the due day that an enquiry moved",
        "third_party_asked 2024-03-05 reached=2024-03-06; "
        "third_party_answered 2024-03-12 answer=agrees; extended 2024-04-08 days=5",
        "");
    row("art. 33: extended after the due day that an enquiry moved",
        "third_party_asked 2024-03-05 reached=2024-03-06; "
        "third_party_answered 2024-03-12 answer=agrees; extended 2024-04-09 days=5",
        "extension_late");

    const char third[] = "third_party_asked 2024-03-05 reached=2024-03-06; ";
    then("art. 32: the third party answers on day 15", third, "third_party_answered 2024-03-27 answer=refuses", "");
    then("art. 32: the third party answers on day 16", third, "third_party_answered 2024-03-28 answer=refuses",
         "enquiry_long");
    const char agency[] = "agency_asked 2024-03-05 reached=2024-03-06; ";
    then("art. 34: the other agency answers on day 15", agency, "agency_answered 2024-03-27 answer=agrees", "");
    then("art. 34: the other agency answers on day 16", agency, "agency_answered 2024-03-28 answer=agrees",
         "enquiry_long");
    for (const char *decision : {"denied_trade_secret", "denied_privacy", "denied_third_party"}) {
        const QByteArray decided = QByteArray("decided 2024-03-25 decision=") + decision;
        row((QByteArray("art. 32: the third party was not asked, ") + decision).constData(), decided.constData(),
            "third_party_not_asked");
        then((QByteArray("art. 32: the third party was asked, ") + decision).constData(), third,
             (QByteArray("third_party_answered 2024-03-22 answer=refuses; ") + decided).constData(), "");
    }

    row("art. 32: silence, the agency decides after the limit",
        "third_party_asked 2024-03-05 reached=2024-03-06; decided 2024-03-28 decision=partial", "");
    row("art. 32: the limit is not over",
        "third_party_asked 2024-03-05 reached=2024-03-06; decided 2024-03-27 decision=partial", "reply_while_asking");

    const char fee[] = "fee_notified 2024-03-05 reached=2024-03-06 yuan=100 basis=applications; ";
    then("art. 42: paid on the 20th working day", fee, "fee_paid 2024-04-03 yuan=100", "");
    then("art. 42: paid after the 20th working day", fee, "fee_paid 2024-04-04 yuan=100", "fee_paid_late");
    then("art. 42: the 20th working day is not over", fee, "fee_lapsed 2024-04-03", "fee_lapsed_early");
    then("art. 42: the 20th working day is over", fee, "fee_lapsed 2024-04-04", "");
    row("art. 42: the fee notice on the due day",
        "fee_notified 2024-03-29 reached=2024-03-29 yuan=100 basis=applications", "");
    row("art. 42: the fee notice after the due day",
        "fee_notified 2024-03-30 reached=2024-03-30 yuan=100 basis=applications", "fee_late");
    then("art. 42: twenty days from the payment", fee,
         "fee_paid 2024-03-20 yuan=100; decided 2024-04-18 decision=granted_open", "");
    then("art. 42: 21 days from the payment", fee,
         "fee_paid 2024-03-20 yuan=100; decided 2024-04-19 decision=granted_open", "reply_late");

    then("art. 30: the correction comes when the file was closed for its want", asked,
         "correction_lapsed 2024-03-21; correction_received 2024-03-22", "after_closing");
    then("art. 32: the third party answers after the reply", third,
         "decided 2024-03-28 decision=partial; third_party_answered 2024-04-02 answer=agrees", "after_closing");
    then("art. 32: the third party answers after a reply that did not wait", third,
         "decided 2024-03-27 decision=partial; third_party_answered 2024-03-27 answer=refuses",
         "reply_while_asking after_closing");
    then("art. 34: the other agency answers after a withdrawal", agency,
         "withdrawn 2024-03-12; agency_answered 2024-03-13 answer=agrees", "after_closing");
    then("art. 42: paid when the file was closed for its want", fee,
         "fee_lapsed 2024-04-04; fee_paid 2024-04-05 yuan=100", "after_closing");
    row("art. 35: delayed without asking for reasons", "delayed 2024-03-12 until=2024-06-28", "delay_without_reasons");
    row("art. 35: reasons were asked for", "reasons_asked 2024-03-05; delayed 2024-03-12 until=2024-06-28", "");
    row("art. 35: the reply on the day set",
        "reasons_asked 2024-03-05; delayed 2024-03-12 until=2024-06-28; decided "
        "2024-06-28 decision=granted_open",
        "");
    row("art. 35: the reply after the day set",
        "reasons_asked 2024-03-05; delayed 2024-03-12 until=2024-06-28; "
        "decided 2024-06-29 decision=granted_open",
        "reply_late");
    row("art. 35: too many, without asking for reasons", "decided 2024-03-12 decision=refused_mass",
        "mass_without_reasons");
    row("art. 35: too many, reasons were asked for",
        "reasons_asked 2024-03-05; decided 2024-03-12 "
        "decision=refused_mass",
        "");
    row("art. 13 of 2008 is gone", "decided 2024-03-12 decision=denied_no_need", "decision_other_law");

    received = QStringLiteral("2020-11-02"); // before 国办函〔2020〕109号
    row("no fee before 2021", "fee_notified 2020-11-05 reached=2020-11-05 yuan=100 basis=applications", "fee_no_basis");

    received = QStringLiteral("2018-06-01"); // the 15th working day is 25 June
    row("2008: the reply on day 15", "decided 2018-06-25 decision=granted_open", "");
    row("2008: the reply on day 16", "decided 2018-06-26 decision=granted_open", "reply_late");
    row("2008: no seven days for a correction notice", "correction_asked 2018-06-20 until=2018-07-05", "");
    row("2008: extended by 15 days", "extended 2018-06-25 days=15", "");
    row("2008: extended by 16 days", "extended 2018-06-25 days=16", "extension_long");
    row("2008: the reply on the extended due day", "extended 2018-06-25 days=15; decided 2018-07-16 decision=partial",
        "");
    row("2008: no limit for a third party",
        "third_party_asked 2018-06-05 reached=2018-06-06; third_party_answered "
        "2018-07-31 answer=agrees",
        "");
    row("2008: three needs", "decided 2018-06-12 decision=denied_no_need", "");
    row("2008: no refusal of repeated applications", "decided 2018-06-12 decision=refused_repeat",
        "decision_other_law");
    row("2008: internal matters were no ground", "decided 2018-06-12 decision=denied_internal", "decision_other_law");
    row("2008: art. 23, the third party was not asked", "decided 2018-06-12 decision=denied_privacy",
        "third_party_not_asked");
    row("2008: no delay", "delayed 2018-06-12 until=2018-09-28", "delay_no_basis");
    row("2008: no fee since April 2017", "fee_notified 2018-06-05 reached=2018-06-05 yuan=100 basis=applications",
        "fee_no_basis");
    received = QStringLiteral("2016-06-01");
    row("2008: art. 27, copies and post cost until April 2017", "fee_notified 2016-06-06 reached=2016-06-06 yuan=20",
        "");
    received = QStringLiteral("2019-05-14");
    row("the last day of the old regulation", "decided 2019-06-05 decision=granted_open", "reply_late");
    received = QStringLiteral("2019-05-15");
    row("the first day of the new regulation", "decided 2019-06-05 decision=granted_open", "");
}

void TestCaseFile::whatHappened() {
    QFETCH(QString, received);
    QFETCH(QString, steps);
    QFETCH(QString, codes);
    const CaseState state = m_book.after(test::application(qPrintable(received)), steps);
    QCOMPARE(test::codes(state.irregular), codes);
    for (const Irregularity &i : state.irregular) {
        QVERIFY(i.event > 0);
        // a ground of another law is against no article of this one
        QVERIFY2(!i.article.isEmpty() || i.code == QLatin1String("decision_other_law"), qPrintable(i.code));
    }
    if (state.decided.isValid() && state.stage == CaseStage::Answered)
        QCOMPARE(state.onTime, !codes.contains(QLatin1String("reply_late")));
}

void TestCaseFile::impossible_data() {
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *steps, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(steps) << QString::fromLatin1(code);
    };
    row("no day", "noted never", "bad_day");
    row("31 February", "noted 2025-02-31", "bad_day");
    row("a reply before the receipt", "decided 2024-02-29 decision=granted_open", "before_receipt");
    row("a remark before the receipt", "noted 2024-02-29", "before_receipt");
    row("a reply tomorrow", "decided 2025-06-03 decision=granted_open", "in_future");
    row("a letter that will come tomorrow", "third_party_asked 2025-06-02 reached=2025-06-03", "in_future");
    row("a fee notice that will come tomorrow", "fee_notified 2025-06-02 reached=2025-06-03 yuan=100 basis=pages",
        "in_future");
    row("a reply without a decision", "decided 2024-03-12", "no_decision");
    row("a reply with a decision there is not", "decided 2024-03-12 decision=perhaps", "no_decision");
    row("a period that ends before it begins", "correction_asked 2024-03-12 until=2024-03-11", "no_until");
    row("delayed to a day before", "delayed 2024-03-12 until=2024-03-11", "no_until");
    row("a delay without a day", "delayed 2024-03-12", "no_until");
    row("an extension without days", "extended 2024-03-12", "no_days");
    row("an extension by less than nothing", "extended 2024-03-12 days=-3", "no_days");
    row("merged into nothing", "merged 2024-03-12", "no_other");
    row("delivered twice", "decided 2024-03-12 decision=granted_open; delivered 2024-03-13; delivered 2024-03-14",
        "delivered_already");
    row("delivered before the reply", "decided 2024-03-12 decision=granted_open; delivered 2024-03-11", "not_decided");
    row("answered twice",
        "third_party_asked 2024-03-05 reached=2024-03-06; third_party_answered 2024-03-11 "
        "answer=agrees; third_party_answered 2024-03-12 answer=agrees",
        "no_enquiry");
    row("paid twice",
        "fee_notified 2024-03-05 reached=2024-03-06 yuan=100 basis=pages; fee_paid 2024-03-07 yuan=100; "
        "fee_paid 2024-03-08 yuan=100",
        "no_fee_notice");
    row("corrected twice",
        "correction_asked 2024-03-05 until=2024-03-20; correction_received 2024-03-07; "
        "correction_received 2024-03-08",
        "no_correction_asked");
    row("a second correction when the file is closed",
        "correction_asked 2024-03-05 until=2024-03-20; correction_lapsed 2024-03-21; "
        "correction_received 2024-03-22; correction_received 2024-03-25",
        "closed");
    row("a correction that had come, and again when the file is closed",
        "correction_asked 2024-03-05 until=2024-03-20; correction_received 2024-03-07; "
        "decided 2024-03-12 decision=partial; correction_received 2024-03-13",
        "closed");
    row("paid twice when the file is closed",
        "fee_notified 2024-03-05 reached=2024-03-06 yuan=100 basis=pages; fee_lapsed 2024-04-04; "
        "fee_paid 2024-04-05 yuan=100; fee_paid 2024-04-08 yuan=100",
        "closed");
    row("answered twice when the file is closed",
        "third_party_asked 2024-03-05 reached=2024-03-06; decided 2024-03-28 decision=partial; "
        "third_party_answered 2024-03-29 answer=agrees; third_party_answered 2024-04-01 answer=agrees",
        "no_enquiry");
    row("an agency answers when a third party was asked",
        "third_party_asked 2024-03-05 reached=2024-03-06; decided 2024-03-28 decision=partial; "
        "agency_answered 2024-03-29 answer=agrees",
        "no_enquiry");
    row("anything after it was withdrawn", "withdrawn 2024-03-05; extended 2024-03-12 days=5", "closed");
    row("a reply after the correction lapsed",
        "correction_asked 2024-03-05 until=2024-03-20; correction_lapsed "
        "2024-03-21; decided 2024-03-22 decision=granted_open",
        "closed");
    row("recorded late, but before it was withdrawn another day",
        "decided 2024-03-12 decision=granted_open; withdrawn "
        "2024-03-11",
        "closed");
}

void TestCaseFile::impossible() {
    QFETCH(QString, steps);
    QFETCH(QString, code);
    Result<CaseState> last{CaseState()};
    static_cast<void>(m_book.after(test::application(friday), steps, &last));
    QVERIFY(!last.ok());
    QCOMPARE(last.error().code, ErrorCode::StepRefused);
    QCOMPARE(last.error().args.value(0), code);
}

void TestCaseFile::factsAlone_data() {
    QTest::addColumn<ApplicationFacts>("facts");
    QTest::addColumn<int>("error"); ///< -1: none
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, int error, const char *place, auto change) {
        ApplicationFacts facts = test::application(friday);
        change(facts);
        QTest::newRow(name) << facts << error << QString::fromLatin1(place);
    };
    const int date = static_cast<int>(ErrorCode::InvalidDate);
    const int value = static_cast<int>(ErrorCode::InvalidValue);
    row("all in order", -1, "", [](ApplicationFacts &) {});
    row("received today", -1, "", [](ApplicationFacts &f) { f.handedIn = f.received = QDate(2025, 6, 2); });
    row("received tomorrow", date, "received", [](ApplicationFacts &f) { f.received = QDate(2025, 6, 3); });
    row("not received", date, "received", [](ApplicationFacts &f) { f.received = QDate(); });
    row("received before it was handed in", date, "handed_in",
        [](ApplicationFacts &f) { f.handedIn = f.received.addDays(1); });
    row("received before the calendar begins", date, "received",
        [](ApplicationFacts &f) { f.handedIn = f.received = day("1989-12-31"); });
    row("confirmed by both sides days after it was sent", -1, "", [](ApplicationFacts &f) {
        f.channel = QStringLiteral("internet");
        f.handedIn = f.received.addDays(-3);
    });
    row("a kind there is not", value, "kind", [](ApplicationFacts &f) { f.kind = QStringLiteral("person"); });
    row("a channel there is not", value, "channel", [](ApplicationFacts &f) { f.channel = QStringLiteral("pigeon"); });
    for (const QString &kind : applicantKinds())
        row(qPrintable(QStringLiteral("kind ") + kind), -1, "", [&kind](ApplicationFacts &f) { f.kind = kind; });
    for (const QString &channel : channels())
        row(qPrintable(QStringLiteral("by ") + channel), -1, "",
            [&channel](ApplicationFacts &f) { f.channel = channel; });
}

void TestCaseFile::factsAlone() {
    QFETCH(ApplicationFacts, facts);
    QFETCH(int, error);
    QFETCH(QString, place);
    const auto checked = m_book.rules.checkFacts(facts, m_book.today);
    QCOMPARE(checked.ok(), error < 0);
    if (error >= 0) {
        QCOMPARE(static_cast<int>(checked.error().code), error);
        QCOMPARE(checked.error().place, place);
    }
}

void TestCaseFile::proposedPeriods() {
    const auto until = [this](StepKind kind, const char *from) {
        return m_book.rules.proposedUntil(kind, Regulation::Y2019, day(from));
    };
    QCOMPARE(until(StepKind::ThirdPartyAsked, "2024-03-06"), day("2024-03-27"));
    QCOMPARE(until(StepKind::AgencyAsked, "2024-03-06"), day("2024-03-27"));
    QCOMPARE(until(StepKind::FeeNotified, "2024-03-06"), day("2024-04-03"));
    QVERIFY(!m_book.rules.proposedUntil(StepKind::ThirdPartyAsked, Regulation::Y2008, day("2018-06-05")).isValid());
}

QTEST_APPLESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
