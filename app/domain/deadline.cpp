// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadline.h"

#include <algorithm>

namespace gongkai {

namespace {

const QDate regulationOf2019(2019, 5, 15);

QDate startOf(const ClockFacts &facts) {
    QDate start = facts.received;
    if (facts.corrected.isValid())
        start = std::max(start, facts.corrected);
    if (facts.paid.isValid())
        start = std::max(start, facts.paid);
    return start;
}

/// In order, overlapping ones united, what lies before the start cut off.
std::vector<ExcludedDays> united(std::vector<ExcludedDays> intervals, QDate start) {
    std::sort(intervals.begin(), intervals.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    std::vector<ExcludedDays> result;
    for (ExcludedDays interval : intervals) {
        interval.from = std::max(interval.from, start);
        if (interval.to <= interval.from)
            continue;
        if (!result.empty() && interval.from <= result.back().to)
            result.back().to = std::max(result.back().to, interval.to);
        else
            result.push_back(interval);
    }
    return result;
}

QDate reach(QDate start, int days, const std::vector<ExcludedDays> &excluded, const WorkCalendar &calendar) {
    QDate at = start;
    for (const ExcludedDays &interval : excluded) {
        const int before = calendar.between(at, interval.from);
        if (before >= days)
            break;
        days -= before;
        at = interval.to;
    }
    return calendar.add(at, days);
}

QString article(const ClockFacts &facts, const char *of2019, const char *of2008) {
    return QString::fromLatin1(facts.regulation == Regulation::Y2019 ? of2019 : of2008);
}

} // namespace

Regulation regulationFor(QDate received) {
    return received < regulationOf2019 ? Regulation::Y2008 : Regulation::Y2019;
}

const Periods &periodsOf(Regulation regulation) {
    static const Periods of2019;
    static const Periods of2008{15, 15, 0, 0, 0, 20};
    return regulation == Regulation::Y2019 ? of2019 : of2008;
}

DueDay dueDay(const ClockFacts &facts, const WorkCalendar &calendar) {
    DueDay result;
    result.start = startOf(facts);
    const int days = periodsOf(facts.regulation).reply + facts.extension;
    if (facts.delayedTo.isValid())
        result.due = facts.delayedTo;
    else if (facts.excluded.empty())
        result.due = calendar.add(result.start, days);
    else
        result.due = reach(result.start, days, united(facts.excluded, result.start), calendar);
    if (!facts.delayedTo.isValid())
        result.provisional = !calendar.knowsAll(result.start, result.due);
    return result;
}

int countedDays(const ClockFacts &facts, QDate until, const WorkCalendar &calendar) {
    const QDate start = startOf(facts);
    int days = calendar.between(start, until);
    for (const ExcludedDays &interval : united(facts.excluded, start))
        days -= calendar.between(interval.from, std::min(interval.to, until));
    return days;
}

ExplainedDue explainDue(const ClockFacts &facts, const WorkCalendar &calendar) {
    using Kind = ClockStep::Kind;
    ExplainedDue result;
    result.regulation = facts.regulation;
    result.due = dueDay(facts, calendar);
    ClockFacts undelayed = facts;
    undelayed.delayedTo = {};
    const QDate extendedTo = dueDay(undelayed, calendar).due;
    const QDate start = result.due.start;
    const int period = periodsOf(facts.regulation).reply;
    const auto add = [&result](Kind kind, QDate date, const QString &law, int days = 0) -> ClockStep & {
        result.steps.push_back({kind, date, {}, days, law, false, {}});
        return result.steps.back();
    };
    add(Kind::Received, facts.received, article(facts, "31", "24")).restDay = !calendar.isWorkingDay(facts.received);
    if (facts.corrected.isValid())
        add(facts.corrected == start ? Kind::Corrected : Kind::RestartOverruled, facts.corrected,
            article(facts, "30", "21"))
            .restDay = !calendar.isWorkingDay(facts.corrected);
    if (facts.paid.isValid())
        add(facts.paid == start && facts.paid != facts.corrected ? Kind::Paid : Kind::RestartOverruled, facts.paid,
            article(facts, "42", "27"))
            .restDay = !calendar.isWorkingDay(facts.paid);
    const auto excluded = united(facts.excluded, start);
    const QDate plain = calendar.add(start, period);
    add(Kind::Period, plain, article(facts, "33", "24"), period).specials = calendar.specials(start, plain);
    const QDate withoutExtension = reach(start, period, excluded, calendar);
    QDate reached = plain;
    for (std::size_t i = 0; i < excluded.size(); ++i) {
        // told in the order in which they move the day
        const std::vector<ExcludedDays> soFar(excluded.begin(), excluded.begin() + static_cast<qsizetype>(i) + 1);
        const QDate now = reach(start, period + facts.extension, soFar, calendar);
        const bool inVain = excluded[i].from >= extendedTo;
        ClockStep &step = add(inVain ? Kind::ExcludedInVain : Kind::Excluded, excluded[i].from,
                              article(facts, "33", "24"), calendar.between(excluded[i].from, excluded[i].to));
        step.to = excluded[i].to;
        if (!inVain)
            step.specials = calendar.specials(std::max(reached, start), now);
        reached = std::max(reached, now);
    }
    for (const ExcludedDays &interval : facts.excluded)
        if (interval.to <= start && interval.to > interval.from)
            add(Kind::ExcludedInVain, interval.from, article(facts, "33", "24")).to = interval.to;
    if (facts.extension > 0)
        add(Kind::Extended, extendedTo, article(facts, "33", "24"), facts.extension).specials =
            calendar.specials(withoutExtension, reach(start, period + facts.extension, excluded, calendar));
    if (facts.delayedTo.isValid())
        add(Kind::DelayedTo, facts.delayedTo, article(facts, "35", ""));
    add(Kind::Due, result.due.due, article(facts, "33", "24"));
    for (int year = start.year(); year <= result.due.due.year() && !facts.delayedTo.isValid(); ++year)
        if (!calendar.knows(year))
            result.missingYears.append(year);
    return result;
}

Result<void> checkClockFacts(const ClockFacts &facts) {
    const auto wrong = [](const QString &what) { return Error{ErrorCode::InvalidDate, {}, {}, {what}}; };
    const auto inRange = [](QDate day) { return day.isValid() && day.year() >= 1995 && day.year() <= 2095; };
    const auto name = [](QDate day) { return day.toString(Qt::ISODate); };
    if (!inRange(facts.received))
        return wrong(name(facts.received));
    for (const QDate restart : {facts.corrected, facts.paid, facts.delayedTo})
        if (restart.isValid() && (restart < facts.received || !inRange(restart)))
            return wrong(name(restart));
    for (const ExcludedDays &interval : facts.excluded)
        if (!inRange(interval.from) || !inRange(interval.to) || interval.to < interval.from ||
            interval.from < facts.received)
            return wrong(name(interval.from) + QStringLiteral("..") + name(interval.to));
    if (facts.extension < 0 || facts.extension > periodsOf(facts.regulation).extension)
        return wrong(QString::number(facts.extension));
    return {};
}

} // namespace gongkai
