// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendars.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace gongkai;
using test::day;
using Kind = ClockStep::Kind;

namespace {

ClockFacts received(const char *iso) {
    ClockFacts facts;
    facts.received = day(iso);
    facts.regulation = regulationFor(facts.received);
    return facts;
}

QString told(const ClockFacts &f) {
    const auto iso = [](QDate d) { return d.isValid() ? d.toString(Qt::ISODate) : QStringLiteral("-"); };
    QString text = QStringLiteral("received %1, corrected %2, paid %3, extended %4")
                       .arg(iso(f.received), iso(f.corrected), iso(f.paid))
                       .arg(f.extension);
    for (const ExcludedDays &e : f.excluded)
        text += QStringLiteral(", (%1 %2]").arg(iso(e.from), iso(e.to));
    return text;
}

/// Anything lawful: receipt 2018 to 2025, restarts, up to four intervals that may overlap, extension.
ClockFacts randomFacts(QRandomGenerator &random) {
    const auto chance = [&random](int percent) { return random.bounded(100) < percent; };
    ClockFacts facts;
    facts.received = day("2018-01-01").addDays(random.bounded(8 * 365));
    facts.regulation = regulationFor(facts.received);
    if (chance(25))
        facts.corrected = facts.received.addDays(random.bounded(60));
    if (chance(20))
        facts.paid = facts.received.addDays(random.bounded(60));
    for (int n = random.bounded(5); n > 0; --n) {
        const QDate from = facts.received.addDays(random.bounded(90));
        facts.excluded.push_back({from, from.addDays(random.bounded(45))});
    }
    if (chance(40))
        facts.extension = 1 + random.bounded(periodsOf(facts.regulation).extension);
    return facts;
}

int daysOf(const ExplainedDue &explained, Kind kind) {
    return std::accumulate(explained.steps.begin(), explained.steps.end(), 0,
                           [kind](int n, const ClockStep &s) { return s.kind == kind ? n + s.days : n; });
}

QString kindsOf(const ExplainedDue &explained) {
    static const char *const names[] = {"received", "corrected", "paid",     "overruled", "period",
                                        "excluded", "in_vain",   "extended", "delayed",   "due"};
    QStringList list;
    for (const ClockStep &s : explained.steps)
        list.append(QString::fromLatin1(names[static_cast<int>(s.kind)]));
    return list.join(QLatin1Char(' '));
}

const ClockStep *stepOf(const ExplainedDue &explained, Kind kind) {
    for (const ClockStep &s : explained.steps)
        if (s.kind == kind)
            return &s;
    return nullptr;
}

} // namespace

class TestDeadline final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void regulationOfTheDay();
    void periods();
    void vectors_data();
    void vectors();
    void dueDays_data();
    void dueDays();
    void againstTheSlowCounter();
    void orderAndOverlapOfIntervalsDoNotMatter();
    void countedDaysReachThePeriodOnTheDueDay();
    void delayedToCountsInsteadOfAll();
    void yearsWithoutDataAreProvisional();
    void explanation_data();
    void explanation();
    void explanationTellsItsDays();
    void explanationAgreesWithDueDay();
    void explanationNamesSpecialDays();
    void explanationNamesArticles();
    void receivedOnARestDay();
    void wrongFacts_data();
    void wrongFacts();
    void lawfulFacts();

private:
    const WorkCalendar m_calendar = test::chinaCalendar();
    const test::SlowCalendar m_slow;
};

void TestDeadline::regulationOfTheDay() {
    QCOMPARE(regulationFor(day("2018-01-02")), Regulation::Y2008);
    QCOMPARE(regulationFor(day("2019-05-14")), Regulation::Y2008);
    QCOMPARE(regulationFor(day("2019-05-15")), Regulation::Y2019);
    QCOMPARE(regulationFor(day("2025-06-30")), Regulation::Y2019);
}

void TestDeadline::periods() {
    const Periods &now = periodsOf(Regulation::Y2019);
    QCOMPARE(now.reply, 20);
    QCOMPARE(now.extension, 20);
    QCOMPARE(now.correction, 7);
    QCOMPARE(now.thirdParty, 15);
    QCOMPARE(now.otherAgency, 15);
    QCOMPARE(now.payment, 20);
    const Periods &then = periodsOf(Regulation::Y2008);
    QCOMPARE(then.reply, 15);
    QCOMPARE(then.extension, 15);
    QCOMPARE(then.correction, 0);
    QCOMPARE(then.thirdParty, 0);
    QCOMPARE(then.otherAgency, 0);
}

void TestDeadline::vectors_data() {
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("to");
    QTest::newRow("2018, spring festival between, 15 days") << day("2018-02-08") << 15 << day("2018-03-06");
    QTest::newRow("2024, spring festival between, 20 days") << day("2024-02-05") << 20 << day("2024-03-08");
    QTest::newRow("2024, national day between, 7 days") << day("2024-09-25") << 7 << day("2024-10-10");
    QTest::newRow("2025 to a working Saturday of 2026, 40 days") << day("2025-12-20") << 40 << day("2026-02-14");
    QTest::newRow("2026, spring festival between, 20 days") << day("2026-02-10") << 20 << day("2026-03-16");
}

void TestDeadline::vectors() {
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(QDate, to);
    QCOMPARE(m_slow.add(from, days), to);
    QCOMPARE(m_calendar.add(from, days), to);
    ClockFacts facts;
    facts.received = from;
    facts.regulation = regulationFor(from);
    const int period = periodsOf(facts.regulation).reply;
    if (days >= period) { // the other one is a correction notice
        facts.extension = days - period;
        QCOMPARE(dueDay(facts, m_calendar).due, to);
        QCOMPARE(dueDay(facts, m_calendar).start, from);
        QVERIFY(!dueDay(facts, m_calendar).provisional);
    }
}

void TestDeadline::dueDays_data() {
    QTest::addColumn<ClockFacts>("facts");
    QTest::addColumn<QDate>("due");
    const auto row = [](const char *name, const ClockFacts &facts, const char *due) {
        QTest::newRow(name) << facts << day(due);
    };
    ClockFacts f = received("2024-03-01"); // 4 March is day 1
    row("nothing happens", f, "2024-03-29");
    f.extension = 20;
    row("extended by twenty", f, "2024-04-28"); // a make-up Sunday; 4 and 5 April off, 7 April worked
    f.extension = 1;
    row("extended by one", f, "2024-04-01");
    f.extension = 0;
    f.excluded = {{day("2024-03-05"), day("2024-03-12")}};
    row("five working days are excluded", f, "2024-04-08");
    f.excluded = {{day("2024-03-05"), day("2024-03-05")}};
    row("asked and answered on one day excludes nothing", f, "2024-03-29");
    f.excluded = {{day("2024-03-08"), day("2024-03-10")}};
    row("a weekend excludes nothing", f, "2024-03-29");
    f.excluded = {{day("2024-03-05"), day("2024-03-12")}, {day("2024-03-07"), day("2024-03-14")}};
    row("overlapping intervals are united", f, "2024-04-10");
    f.excluded = {{day("2024-03-05"), day("2024-03-12")}, {day("2024-03-07"), day("2024-03-08")}};
    row("an interval within another adds nothing", f, "2024-04-08");
    f.excluded = {{day("2024-03-05"), day("2024-03-12")}, {day("2024-03-05"), day("2024-03-12")}};
    row("the same interval twice counts once", f, "2024-04-08");
    f.excluded = {{day("2024-03-05"), day("2024-03-12")}, {day("2024-03-12"), day("2024-03-14")}};
    row("an interval goes on where another ends", f, "2024-04-10");
    f.excluded = {{day("2024-03-29"), day("2024-04-30")}};
    row("asked on the due day is too late", f, "2024-03-29");
    f.excluded = {{day("2024-04-01"), day("2024-04-15")}};
    row("an interval wholly after the due day has no effect", f, "2024-03-29");
    f.excluded = {{day("2024-03-28"), day("2024-04-01")}};
    row("asked on the day before moves it", f, "2024-04-02");
    f.excluded = {{day("2024-03-05"), day("2024-03-12")}, {day("2024-04-03"), day("2024-04-09")}};
    row("the first interval brings the second before the due day", f, "2024-04-11"); // 7, 8, 9 April

    f = received("2024-03-01");
    f.excluded = {{day("2024-04-01"), day("2024-04-02")}};
    f.extension = 5;
    row("an interval in the days of an extension counts", f, "2024-04-09");

    f = received("2024-03-01");
    f.corrected = day("2024-03-20");
    row("the correction restarts", f, "2024-04-18");
    f.paid = day("2024-03-25");
    row("paid after the correction: the payment wins", f, "2024-04-23");
    f.paid = day("2024-03-11");
    row("corrected after the payment: the correction wins", f, "2024-04-18");
    f.excluded = {{day("2024-03-05"), day("2024-03-12")}};
    row("an interval before the restart has no effect", f, "2024-04-18");
    f.excluded = {{day("2024-03-15"), day("2024-03-22")}};
    row("an interval over the restart counts from it", f, "2024-04-22");

    row("received on a Saturday: Monday is day 1", received("2024-03-02"), "2024-03-29");
    row("received on a Sunday: Monday is day 1", received("2024-03-03"), "2024-03-29");
    row("received in a holiday: the make-up Sunday is day 1", received("2024-02-12"), "2024-03-14");
    row("received on a make-up Sunday: Monday is day 1", received("2024-02-18"), "2024-03-15");

    f = received("2019-05-14");
    row("the last day of the old regulation: 15 days", f, "2019-06-04");
    f.extension = 15;
    row("the last day of the old regulation, extended by 15", f, "2019-06-26");
    row("the first day of the new regulation: 20 days", received("2019-05-15"), "2019-06-13");
}

void TestDeadline::dueDays() {
    QFETCH(ClockFacts, facts);
    QFETCH(QDate, due);
    QCOMPARE(m_slow.due(facts), due); // the row itself
    QCOMPARE(dueDay(facts, m_calendar).due, due);
    QCOMPARE(explainDue(facts, m_calendar).due.due, due);
}

void TestDeadline::againstTheSlowCounter() {
    QRandomGenerator random(20190515);
    int moved = 0;
    for (int i = 0; i < 20000; ++i) {
        const ClockFacts facts = randomFacts(random);
        QVERIFY(checkClockFacts(facts).ok());
        const DueDay due = dueDay(facts, m_calendar);
        QVERIFY2(due.due == m_slow.due(facts), qPrintable(told(facts)));
        QVERIFY2(due.start == test::SlowCalendar::start(facts), qPrintable(told(facts)));
        const QDate until = facts.received.addDays(random.bounded(120));
        QVERIFY2(countedDays(facts, until, m_calendar) == m_slow.counted(facts, until),
                 qPrintable(told(facts) + QLatin1Char(':') + until.toString(Qt::ISODate)));
        moved += due.due != m_calendar.add(due.start, periodsOf(facts.regulation).reply);
    }
    QVERIFY2(moved > 5000, "the facts are worth their test");
}

void TestDeadline::orderAndOverlapOfIntervalsDoNotMatter() {
    QRandomGenerator random(36);
    for (int i = 0; i < 2000; ++i) {
        ClockFacts facts = randomFacts(random);
        const QDate due = dueDay(facts, m_calendar).due;
        std::reverse(facts.excluded.begin(), facts.excluded.end());
        QVERIFY2(dueDay(facts, m_calendar).due == due, qPrintable(told(facts)));
        const auto all = facts.excluded;
        facts.excluded.insert(facts.excluded.end(), all.begin(), all.end());
        QVERIFY2(dueDay(facts, m_calendar).due == due, qPrintable(told(facts)));
    }
}

void TestDeadline::countedDaysReachThePeriodOnTheDueDay() {
    QRandomGenerator random(33);
    for (int i = 0; i < 2000; ++i) {
        const ClockFacts facts = randomFacts(random);
        const QDate due = dueDay(facts, m_calendar).due;
        const int all = periodsOf(facts.regulation).reply + facts.extension;
        QVERIFY2(countedDays(facts, due, m_calendar) == all, qPrintable(told(facts)));
        QVERIFY2(countedDays(facts, due.addDays(-1), m_calendar) == all - 1, qPrintable(told(facts)));
        QCOMPARE(countedDays(facts, dueDay(facts, m_calendar).start, m_calendar), 0);
    }
}

void TestDeadline::delayedToCountsInsteadOfAll() {
    ClockFacts facts = received("2024-03-01");
    facts.delayedTo = day("2024-09-30");
    QCOMPARE(dueDay(facts, m_calendar).due, day("2024-09-30"));
    facts.extension = 20;
    facts.corrected = day("2024-03-08");
    facts.excluded = {{day("2024-03-11"), day("2024-03-20")}};
    QCOMPARE(dueDay(facts, m_calendar).due, day("2024-09-30"));
    const ExplainedDue explained = explainDue(facts, m_calendar);
    QCOMPARE(explained.due.due, day("2024-09-30"));
    const ClockStep *delayed = stepOf(explained, Kind::DelayedTo);
    QVERIFY(delayed);
    QCOMPARE(delayed->date, day("2024-09-30"));
    QVERIFY(delayed->article.contains(QLatin1String("35")));
    QCOMPARE(explained.steps.back().kind, Kind::Due);
    QCOMPARE(explained.steps.back().date, day("2024-09-30"));
}

void TestDeadline::yearsWithoutDataAreProvisional() {
    QVERIFY(!dueDay(received("2026-12-02"), m_calendar).provisional); // due on the 30th
    const DueDay due = dueDay(received("2026-12-10"), m_calendar);
    QVERIFY(due.provisional);
    QCOMPARE(due.due, day("2027-01-07"));
    const ExplainedDue explained = explainDue(received("2026-12-10"), m_calendar);
    QVERIFY(explained.due.provisional);
    QCOMPARE(explained.missingYears, QList<int>{2027});
    QCOMPARE(explainDue(received("2026-12-02"), m_calendar).missingYears, QList<int>());

    const DueDay before = dueDay(received("2017-12-20"), m_calendar);
    QVERIFY2(before.provisional, "the days before the first year are not known either");
    QCOMPARE(explainDue(received("2017-12-20"), m_calendar).missingYears, QList<int>{2017});

    const WorkCalendar none;
    QVERIFY(dueDay(received("2024-03-01"), none).provisional);
    QCOMPARE(dueDay(received("2024-03-01"), none).due, day("2024-03-29"));
    QCOMPARE(explainDue(received("2024-12-16"), none).missingYears, (QList<int>{2024, 2025}));
}

void TestDeadline::explanation_data() {
    QTest::addColumn<ClockFacts>("facts");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *name, const ClockFacts &facts, const char *kinds) {
        QTest::newRow(name) << facts << QString::fromLatin1(kinds);
    };
    ClockFacts f = received("2024-03-01");
    row("nothing happens", f, "received period due");
    f.extension = 5;
    row("extended", f, "received period extended due");
    f.excluded = {{day("2024-03-05"), day("2024-03-12")}};
    row("excluded and extended", f, "received period excluded extended due");
    f.excluded = {{day("2024-06-03"), day("2024-06-12")}};
    row("an interval after the due day is told", f, "received period in_vain extended due");
    f.excluded = {{day("2024-03-05"), day("2024-03-12")}, {day("2024-03-07"), day("2024-03-14")}};
    f.extension = 0;
    row("two that overlap are one", f, "received period excluded due");
    f.excluded = {{day("2024-03-05"), day("2024-03-07")}, {day("2024-03-12"), day("2024-03-14")}};
    row("two that do not are two", f, "received period excluded excluded due");
    f = received("2024-03-01");
    f.corrected = day("2024-03-20");
    row("corrected", f, "received corrected period due");
}

void TestDeadline::explanation() {
    QFETCH(ClockFacts, facts);
    QFETCH(QString, kinds);
    QCOMPARE(kindsOf(explainDue(facts, m_calendar)), kinds);
}

void TestDeadline::explanationTellsItsDays() {
    ClockFacts facts = received("2024-03-01");
    facts.excluded = {{day("2024-03-05"), day("2024-03-12")}};
    facts.extension = 10;
    const ExplainedDue explained = explainDue(facts, m_calendar);
    QCOMPARE(explained.regulation, Regulation::Y2019);
    QCOMPARE(stepOf(explained, Kind::Received)->date, day("2024-03-01"));
    QVERIFY(!stepOf(explained, Kind::Received)->restDay);
    QCOMPARE(stepOf(explained, Kind::Period)->days, 20);
    QCOMPARE(stepOf(explained, Kind::Period)->date, day("2024-03-29"));
    QCOMPARE(stepOf(explained, Kind::Excluded)->date, day("2024-03-05"));
    QCOMPARE(stepOf(explained, Kind::Excluded)->to, day("2024-03-12"));
    QCOMPARE(stepOf(explained, Kind::Excluded)->days, 5);
    QCOMPARE(stepOf(explained, Kind::Extended)->days, 10);
    QCOMPARE(stepOf(explained, Kind::Due)->date, day("2024-04-22"));
    QCOMPARE(explained.steps.back().date, m_slow.due(facts));

    // both restarts are told, and which of them is overruled
    facts = received("2024-03-01");
    facts.corrected = day("2024-03-20");
    facts.paid = day("2024-03-25");
    const ExplainedDue both = explainDue(facts, m_calendar);
    QCOMPARE(stepOf(both, Kind::RestartOverruled)->date, day("2024-03-20"));
    QCOMPARE(stepOf(both, Kind::Paid)->date, day("2024-03-25"));
    facts.paid = day("2024-03-11");
    const ExplainedDue other = explainDue(facts, m_calendar);
    QCOMPARE(stepOf(other, Kind::RestartOverruled)->date, day("2024-03-11"));
    QCOMPARE(stepOf(other, Kind::Corrected)->date, day("2024-03-20"));

    QCOMPARE(stepOf(explainDue(received("2018-06-01"), m_calendar), Kind::Period)->days, 15);
}

void TestDeadline::explanationAgreesWithDueDay() {
    QRandomGenerator random(27);
    for (int i = 0; i < 5000; ++i) {
        const ClockFacts facts = randomFacts(random);
        const DueDay due = dueDay(facts, m_calendar);
        const ExplainedDue explained = explainDue(facts, m_calendar);
        const auto what = told(facts).toUtf8() + ": " + kindsOf(explained).toUtf8();
        QCOMPARE(explained.due.due, due.due);
        QCOMPARE(explained.due.start, due.start);
        QCOMPARE(explained.due.provisional, due.provisional);
        QCOMPARE(explained.steps.front().kind, Kind::Received);
        QCOMPARE(explained.steps.front().date, facts.received);
        QCOMPARE(explained.steps.back().kind, Kind::Due);
        QCOMPARE(explained.steps.back().date, due.due);
        // what the steps tell adds up to the due day
        QCOMPARE(daysOf(explained, Kind::Period), periodsOf(facts.regulation).reply);
        QCOMPARE(daysOf(explained, Kind::Extended), facts.extension);
        int excluded = 0;
        for (QDate d = due.start.addDays(1); d <= due.due; d = d.addDays(1))
            excluded += m_slow.works(d) && test::SlowCalendar::excluded(facts, d);
        QVERIFY2(daysOf(explained, Kind::Excluded) == excluded, what.constData());
        const int all = periodsOf(facts.regulation).reply + facts.extension + excluded;
        QVERIFY2(m_slow.add(due.start, all) == due.due, what.constData());
        // no step but an interval in vain lies beyond the due day
        for (const ClockStep &s : explained.steps)
            QVERIFY2(s.kind == Kind::ExcludedInVain || s.date <= due.due, what.constData());
        for (const ClockStep &s : explained.steps)
            if (s.kind == Kind::Excluded)
                QVERIFY2(s.days > 0 || !m_slow.between(s.date, s.to), what.constData());
    }
}

void TestDeadline::explanationNamesSpecialDays() {
    const auto names = [this](const ClockFacts &facts) {
        QStringList list;
        for (const ClockStep &s : explainDue(facts, m_calendar).steps)
            for (const SpecialDays &d : s.specials)
                list.append(d.from.toString(Qt::ISODate) + d.name + (d.worked ? QStringLiteral("班") : QString()));
        list.sort();
        return list.join(QLatin1Char(' '));
    };
    QCOMPARE(names(received("2024-02-05")), QStringLiteral("2024-02-10春节 2024-02-18春节班"));
    QCOMPARE(names(received("2024-03-01")), QString());
    QCOMPARE(
        names(received("2024-09-12")),
        QStringLiteral("2024-09-14中秋节班 2024-09-15中秋节 2024-09-29国庆节班 2024-10-01国庆节 2024-10-12国庆节班"));
    ClockFacts facts = received("2024-03-11"); // the period ends on 9 April, the extension on 13 May
    facts.extension = 20;
    QCOMPARE(names(facts), QStringLiteral("2024-04-04清明节 2024-04-07清明节班 2024-04-28劳动节班 2024-05-01劳动节"));
}

void TestDeadline::explanationNamesArticles() {
    ClockFacts facts = received("2024-03-01");
    facts.corrected = day("2024-03-04");
    facts.excluded = {{day("2024-03-05"), day("2024-03-12")}};
    facts.extension = 10;
    const ExplainedDue explained = explainDue(facts, m_calendar);
    const auto names = [&explained](Kind kind, const char *article) {
        const ClockStep *step = stepOf(explained, kind);
        return step && step->article.contains(QLatin1String(article));
    };
    QVERIFY(names(Kind::Received, "31"));
    QVERIFY(names(Kind::Corrected, "30"));
    QVERIFY(names(Kind::Period, "33"));
    QVERIFY(names(Kind::Excluded, "33"));
    QVERIFY(names(Kind::Extended, "33"));
    ClockFacts old = received("2018-06-01");
    old.extension = 10;
    const ExplainedDue then = explainDue(old, m_calendar);
    QCOMPARE(then.regulation, Regulation::Y2008);
    QVERIFY(stepOf(then, Kind::Period)->article.contains(QLatin1String("24")));
    QVERIFY(stepOf(then, Kind::Extended)->article.contains(QLatin1String("24")));
}

void TestDeadline::receivedOnARestDay() {
    QVERIFY(explainDue(received("2024-03-02"), m_calendar).steps.front().restDay);
    QVERIFY(explainDue(received("2024-02-12"), m_calendar).steps.front().restDay);
    QVERIFY(!explainDue(received("2024-02-18"), m_calendar).steps.front().restDay); // made up for
    QVERIFY(!explainDue(received("2024-03-01"), m_calendar).steps.front().restDay);
    QCOMPARE(countedDays(received("2024-03-02"), day("2024-03-04"), m_calendar), 1);
    QCOMPARE(countedDays(received("2024-03-02"), day("2024-03-03"), m_calendar), 0);
    QCOMPARE(countedDays(received("2024-03-02"), day("2024-03-01"), m_calendar), 0);
}

void TestDeadline::wrongFacts_data() {
    QTest::addColumn<ClockFacts>("facts");
    const auto row = [](const char *name, auto change) {
        ClockFacts facts = received("2024-03-01");
        change(facts);
        QTest::newRow(name) << facts;
    };
    row("no receipt", [](ClockFacts &f) { f.received = QDate(); });
    row("received before the calendar", [](ClockFacts &f) { f.received = day("1989-12-31"); });
    row("received after the calendar", [](ClockFacts &f) { f.received = day("2101-01-01"); });
    row("corrected before the receipt", [](ClockFacts &f) { f.corrected = day("2024-02-29"); });
    row("corrected after the calendar", [](ClockFacts &f) { f.corrected = day("2101-02-01"); });
    row("paid before the receipt", [](ClockFacts &f) { f.paid = day("2024-02-29"); });
    row("asked before the receipt", [](ClockFacts &f) { f.excluded = {{day("2024-02-29"), day("2024-03-05")}}; });
    row("answered before it was asked", [](ClockFacts &f) { f.excluded = {{day("2024-03-05"), day("2024-03-04")}}; });
    row("the second interval is wrong", [](ClockFacts &f) {
        f.excluded = {{day("2024-03-05"), day("2024-03-07")}, {day("2024-03-05"), day("2024-03-04")}};
    });
    row("an interval without an end", [](ClockFacts &f) { f.excluded = {{day("2024-03-05"), QDate()}}; });
    row("an interval without a beginning", [](ClockFacts &f) { f.excluded = {{QDate(), day("2024-03-05")}}; });
    row("answered after the calendar", [](ClockFacts &f) { f.excluded = {{day("2024-03-05"), day("2101-01-01")}}; });
    row("extended by less than nothing", [](ClockFacts &f) { f.extension = -1; });
    row("extended by 21", [](ClockFacts &f) { f.extension = 21; });
    row("extended by 16 under the old regulation", [](ClockFacts &f) {
        f = received("2018-06-01");
        f.extension = 16;
    });
    row("delayed to a day after the calendar", [](ClockFacts &f) { f.delayedTo = day("2101-01-01"); });
}

void TestDeadline::wrongFacts() {
    QFETCH(ClockFacts, facts);
    const auto checked = checkClockFacts(facts);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().code, ErrorCode::InvalidDate);
    QCOMPARE(checked.error().args.size(), 1);
}

void TestDeadline::lawfulFacts() {
    ClockFacts facts = received("2024-03-01");
    QVERIFY(checkClockFacts(facts).ok());
    facts.extension = 20;
    facts.corrected = facts.paid = facts.received;
    facts.excluded = {{facts.received, facts.received}};
    QVERIFY2(checkClockFacts(facts).ok(), "all on the day of receipt is possible");
    facts = received("2018-06-01");
    facts.extension = 15;
    QVERIFY(checkClockFacts(facts).ok());
}

QTEST_APPLESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
