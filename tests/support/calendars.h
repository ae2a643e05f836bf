// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"

#include <QFile>
#include <QSet>

#include <algorithm>

/// The shipped calendar, and the law counted day by day without it: slow, and made of domain.md 3 alone.
namespace gongkai::test {

inline QDate day(const char *iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

inline Json calendarJson() {
    QFile file(QStringLiteral(":/calendars/china.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no calendar in the resources");
    auto result = Json::parse(file.readAll());
    if (!result)
        qFatal("the calendar is no JSON");
    return std::move(result).value();
}

inline WorkCalendar chinaCalendar() {
    WorkCalendar calendar;
    const auto merged = calendar.merge(calendarJson(), QStringLiteral("china.json"));
    if (!merged)
        qFatal("%s: %s", qPrintable(merged.error().place), qPrintable(merged.error().detail));
    return calendar;
}

/// A day at a time, with the dates of the file as sets.
class SlowCalendar final {
public:
    SlowCalendar() {
        const Json json = calendarJson();
        for (const Json::Member &year : json.toObject()) {
            const auto read = [&year](QStringView list, QSet<QDate> &into) {
                if (const Json *days = year.value.find(list))
                    for (const Json &d : days->toArray())
                        into.insert(QDate::fromString(d.toString(), Qt::ISODate));
            };
            read(u"holidays", m_off);
            read(u"workdays", m_worked);
        }
    }
    [[nodiscard]] bool works(QDate d) const {
        return m_worked.contains(d) || (d.dayOfWeek() <= 5 && !m_off.contains(d));
    }
    [[nodiscard]] QDate add(QDate from, int n) const {
        while (n > 0)
            if (from = from.addDays(1); works(from))
                --n;
        return from;
    }
    [[nodiscard]] int between(QDate from, QDate to) const {
        int n = 0;
        while (from < to)
            if (from = from.addDays(1); works(from))
                ++n;
        return n;
    }

    [[nodiscard]] static bool excluded(const ClockFacts &facts, QDate d) {
        for (const ExcludedDays &e : facts.excluded)
            if (e.from < d && d <= e.to)
                return true;
        return false;
    }
    /// The later of the restarts wins; a restart that did not happen is an invalid date, which is before all others.
    [[nodiscard]] static QDate start(const ClockFacts &facts) {
        return std::max({facts.received, facts.corrected, facts.paid});
    }
    [[nodiscard]] QDate due(const ClockFacts &facts) const {
        if (facts.delayedTo.isValid())
            return facts.delayedTo;
        int left = (facts.regulation == Regulation::Y2019 ? 20 : 15) + facts.extension;
        QDate d = start(facts);
        while (left > 0)
            if (d = d.addDays(1); works(d) && !excluded(facts, d))
                --left;
        return d;
    }
    [[nodiscard]] int counted(const ClockFacts &facts, QDate until) const {
        int n = 0;
        for (QDate d = start(facts).addDays(1); d <= until; d = d.addDays(1))
            n += works(d) && !excluded(facts, d);
        return n;
    }

private:
    QSet<QDate> m_off;
    QSet<QDate> m_worked;
};

} // namespace gongkai::test
