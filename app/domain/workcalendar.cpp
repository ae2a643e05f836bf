// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

#include "base/isoday.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace gongkai {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;
const qint64 firstDay = QDate(firstYear, 1, 1).toJulianDay();
const qint64 lastDay = QDate(lastYear, 12, 31).toJulianDay();

bool isWeekend(QDate day) {
    return day.dayOfWeek() >= 6;
}

class Calendar final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::Calendar)
};

Error invalid(const QString &place, const QString &what) {
    return {ErrorCode::InvalidFormat, place, what, {}};
}

/// A list of dates of one year.
Result<QList<QDate>> datesOf(const Json *json, const QString &place) {
    QList<QDate> dates;
    if (!json)
        return dates;
    if (!json->isArray())
        return invalid(place, Calendar::tr("a list of dates was expected"));
    int i = 0;
    for (const Json &item : json->toArray()) {
        const QString here = QStringLiteral("%1[%2]").arg(place).arg(i++);
        const QDate day = isoDay(item.toString());
        if (!day.isValid())
            return invalid(here, Calendar::tr("\"%1\" is no date").arg(item.toString()));
        dates.append(day);
    }
    return dates;
}

Result<CalendarYear> yearFromJson(const Json &json, const QString &place) {
    CalendarYear year;
    if (!json.isObject())
        return invalid(place, Calendar::tr("holidays and workdays were expected"));
    auto holidays = datesOf(json.find(u"holidays"), place + QStringLiteral(".holidays"));
    if (!holidays)
        return holidays.error();
    auto workdays = datesOf(json.find(u"workdays"), place + QStringLiteral(".workdays"));
    if (!workdays)
        return workdays.error();
    year.holidays = holidays.value();
    year.workdays = workdays.value();
    if (const Json *names = json.find(u"names"))
        for (const Json::Member &name : names->toObject())
            if (const QDate day = isoDay(name.key); day.isValid())
                year.names.insert(day, name.value.toString());
    return year;
}

Result<void> checkYear(int number, const CalendarYear &year, const QString &place) {
    QSet<QDate> seen;
    for (const auto *list : {&year.holidays, &year.workdays}) {
        const bool worked = list == &year.workdays;
        for (int i = 0; i < list->size(); ++i) {
            const QDate day = list->at(i);
            const QString here = QStringLiteral("%1.%2[%3]")
                                     .arg(place, worked ? QStringLiteral("workdays") : QStringLiteral("holidays"))
                                     .arg(i);
            const QString text = day.toString(Qt::ISODate);
            if (!day.isValid() || day.year() != number)
                return invalid(here, Calendar::tr("%1 is not in the year %2").arg(text).arg(number));
            if (seen.contains(day))
                return invalid(here, Calendar::tr("%1 is named twice").arg(text));
            if (worked && !isWeekend(day))
                return invalid(here, Calendar::tr("%1 is no Saturday or Sunday and cannot be a make-up day").arg(text));
            seen.insert(day);
        }
    }
    return {};
}

} // namespace

WorkCalendar::WorkCalendar() : m_working(static_cast<std::size_t>(lastDay - firstDay + 1)) {
    for (int year = firstYear; year <= lastYear; ++year)
        count(year);
    recount();
}

int WorkCalendar::index(QDate day) const {
    const qint64 julian = day.toJulianDay(); // an invalid date lies far outside
    return julian < firstDay || julian > lastDay ? -1 : static_cast<int>(julian - firstDay);
}

void WorkCalendar::count(int year) {
    const auto data = m_years.constFind(year);
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        m_working[static_cast<std::size_t>(index(day))] = !isWeekend(day);
    if (data == m_years.constEnd())
        return;
    for (const QDate day : data->holidays)
        m_working[static_cast<std::size_t>(index(day))] = false;
    for (const QDate day : data->workdays)
        m_working[static_cast<std::size_t>(index(day))] = true;
}

void WorkCalendar::recount() {
    m_upTo.assign(m_working.size(), 0);
    m_nth.clear();
    int total = 0;
    for (std::size_t i = 0; i < m_working.size(); ++i) {
        if (m_working[i]) {
            ++total;
            m_nth.push_back(static_cast<int>(i));
        }
        m_upTo[i] = total;
    }
}

Result<void> WorkCalendar::setYear(int number, const CalendarYear &days, const QString &place) {
    if (number < firstYear || number > lastYear)
        return invalid(place, Calendar::tr("%1 is no year of this calendar").arg(number));
    if (auto checked = checkYear(number, days, place); !checked)
        return checked;
    CalendarYear year = days;
    std::sort(year.holidays.begin(), year.holidays.end());
    std::sort(year.workdays.begin(), year.workdays.end());
    m_years.insert(number, year);
    count(number);
    recount();
    return {};
}

Result<QList<int>> WorkCalendar::merge(const Json &json, const QString &place) {
    if (!json.isObject())
        return invalid(place, Calendar::tr("years with their holidays and workdays were expected"));
    QMap<int, CalendarYear> read;
    for (const Json::Member &member : json.toObject()) {
        if (member.key.startsWith(QLatin1Char('_')) || member.key == QLatin1String("schema"))
            continue;
        const QString here = place.isEmpty() ? member.key : place + QStringLiteral(": ") + member.key;
        bool ok = false;
        const int number = member.key.toInt(&ok);
        if (!ok || member.key.size() != 4 || number < firstYear || number > lastYear)
            return invalid(here, Calendar::tr("\"%1\" is no year").arg(member.key));
        auto year = yearFromJson(member.value, here);
        if (!year)
            return year.error();
        if (auto checked = checkYear(number, year.value(), here); !checked)
            return checked.error();
        read.insert(number, std::move(year).value());
    }
    if (read.isEmpty())
        return invalid(place, Calendar::tr("there is no year in it"));
    for (auto it = read.constBegin(); it != read.constEnd(); ++it)
        if (auto set = setYear(it.key(), it.value(), place); !set)
            return set.error();
    return read.keys();
}

Json WorkCalendar::yearJson(int number) const {
    const CalendarYear days = year(number);
    const auto list = [](const QList<QDate> &dates) {
        Json json = Json::array();
        for (const QDate day : dates)
            json.append(Json(day.toString(Qt::ISODate)));
        return json;
    };
    Json names = Json::object();
    for (auto it = days.names.begin(); it != days.names.end(); ++it)
        names.set(it.key().toString(Qt::ISODate), Json(it.value()));
    Json json = Json::object();
    json.set(QStringLiteral("holidays"), list(days.holidays));
    json.set(QStringLiteral("workdays"), list(days.workdays));
    json.set(QStringLiteral("names"), names);
    return json;
}

bool WorkCalendar::knowsAll(QDate from, QDate to) const {
    for (int year = from.year(); year <= to.year(); ++year)
        if (!m_years.contains(year))
            return false;
    return true;
}

bool WorkCalendar::isWorkingDay(QDate day) const {
    const int i = index(day);
    return i >= 0 && m_working[static_cast<std::size_t>(i)];
}

QDate WorkCalendar::add(QDate from, int n) const {
    const int i = index(from);
    if (i < 0 || n < 0)
        return {};
    if (n == 0)
        return from;
    const auto nth = static_cast<std::size_t>(m_upTo[static_cast<std::size_t>(i)]) + static_cast<std::size_t>(n) - 1;
    return nth < m_nth.size() ? QDate::fromJulianDay(firstDay + m_nth[nth]) : QDate();
}

int WorkCalendar::between(QDate from, QDate to) const {
    const int a = index(from);
    const int b = index(to);
    if (a < 0 || b < 0 || b <= a)
        return 0;
    return m_upTo[static_cast<std::size_t>(b)] - m_upTo[static_cast<std::size_t>(a)];
}

std::vector<SpecialDays> WorkCalendar::specials(QDate from, QDate to) const {
    std::vector<SpecialDays> found;
    for (int number = from.year(); number <= to.year() && number <= lastYear; ++number) {
        const auto data = m_years.constFind(number);
        if (data == m_years.constEnd())
            continue;
        for (const QDate day : data->holidays) {
            if (day <= from || day > to)
                continue;
            const QString name = data->names.value(day);
            // over New Year the make-up days of the old year stand between
            const auto before = std::find_if(found.rbegin(), found.rend(), [](const auto &s) { return !s.worked; });
            if (before != found.rend() && before->name == name && before->to.addDays(1) == day)
                before->to = day;
            else
                found.push_back({day, day, name, false});
        }
        for (const QDate day : data->workdays)
            if (day > from && day <= to)
                found.push_back({day, day, data->names.value(day), true});
    }
    // a weekend by itself is off in any week
    found.erase(std::remove_if(found.begin(), found.end(),
                               [](const SpecialDays &days) {
                                   bool weekend = !days.worked;
                                   for (QDate day = days.from; weekend && day <= days.to; day = day.addDays(1))
                                       weekend = isWeekend(day);
                                   return weekend;
                               }),
                found.end());
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    return found;
}

} // namespace gongkai
