// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <vector>

namespace gongkai {

/// The days off and the make-up working days (调休上班) of one calendar year, as the State Council arranges them.
struct CalendarYear {
    QList<QDate> holidays; ///< in order
    QList<QDate> workdays; ///< Saturdays and Sundays that are worked, in order
    QMap<QDate, QString> names;
    bool operator==(const CalendarYear &) const = default;
};

/// Days off in a row that bear one name, or one make-up day.
struct SpecialDays {
    QDate from;
    QDate to;
    QString name;
    bool worked = false; ///< a make-up working day, else days off
};

/// Working days (工作日): Monday to Friday except holidays, and make-up days. In a year without data only weekends are
/// off: what is computed there is provisional. Dates from 1990 to 2100; others give invalid dates and 0.
class WorkCalendar final {
public:
    WorkCalendar();

    /// Years by number, `{"2024": {"holidays": [...], "workdays": [...], "names": {...}}}`; members that begin with _
    /// and `schema` are passed over. A year that is there already is replaced whole.
    /// Error: InvalidFormat, place = `place`: member, detail = what is wrong. Nothing is changed then.
    [[nodiscard]] Result<QList<int>> merge(const Json &json, const QString &place);
    /// Error: InvalidFormat as above: a date twice, in both lists, of another year, a make-up day that is no weekend.
    [[nodiscard]] Result<void> setYear(int year, const CalendarYear &days, const QString &place);

    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }
    /// Whether all years from one day to another have data.
    [[nodiscard]] bool knowsAll(QDate from, QDate to) const;
    [[nodiscard]] QList<int> years() const { return m_years.keys(); }
    [[nodiscard]] CalendarYear year(int year) const { return m_years.value(year); }
    [[nodiscard]] Json yearJson(int year) const;

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// The n-th working day after `from` (n >= 1); `from` itself when n is 0.
    [[nodiscard]] QDate add(QDate from, int n) const;
    /// Working days d with from < d <= to; 0 when to is not after from.
    [[nodiscard]] int between(QDate from, QDate to) const;
    /// Holidays that fall on weekdays or touch them, and make-up days, with from < day <= to.
    [[nodiscard]] std::vector<SpecialDays> specials(QDate from, QDate to) const;

private:
    void count(int year);
    void recount();
    [[nodiscard]] int index(QDate day) const;

    QMap<int, CalendarYear> m_years;
    std::vector<bool> m_working;
    std::vector<int> m_upTo; ///< working days up to and including a day
    std::vector<int> m_nth;  ///< the day of the n-th working day, n from 0
};

} // namespace gongkai
