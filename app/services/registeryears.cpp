// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year as a whole: figures, report, calendar, closing.
#include "domain/reportedits.h"
#include "services/registerservice.h"

#include <QRandomGenerator>

#include <algorithm>

namespace gongkai {

namespace {

constexpr auto fromRegister = "register";

void setIndicator(Report &report, const QString &key, const QString &label, const std::optional<Decimal> &value,
                  const QString &unit) {
    report.indicators.erase(std::remove_if(report.indicators.begin(), report.indicators.end(),
                                           [&key](const Indicator &i) { return i.key == key; }),
                            report.indicators.end());
    if (value)
        report.indicators.push_back({key, label, value, unit, false, QString::fromLatin1(fromRegister), {}});
}

} // namespace

Result<RegisterFigures> RegisterService::figures(int year) {
    RegisterFigures figures;
    figures.year = year;
    const auto into = [](auto &target, auto result) -> Result<void> {
        if (!result)
            return result.error();
        target = std::move(result.value());
        return {};
    };
    ApplicationQuery overdue;
    overdue.only = ApplicationQuery::Only::Overdue;
    overdue.today = today();
    for (const auto &read : std::initializer_list<std::function<Result<void>()>>{
             [&] { return into(figures.received, m_store.groups(CountOf::Received, year)); },
             [&] { return into(figures.decided, m_store.groups(CountOf::Decided, year)); },
             [&] { return into(figures.carriedIn, m_store.groups(CountOf::CarriedIn, year)); },
             [&] { return into(figures.carriedOut, m_store.groups(CountOf::CarriedOut, year)); },
             [&] { return into(figures.receivedByMonth, m_store.byMonth(CountOf::Received, year)); },
             [&] { return into(figures.decidedByMonth, m_store.byMonth(CountOf::Decided, year)); },
             [&] { return into(figures.handlingDays, m_store.handlingDays(year)); },
             [&] { return into(figures.overdueOpen, m_store.count(overdue)); },
             [&] { return into(figures.fees, m_store.feesPaid(year)); },
             [&] { return into(figures.cases, books().cases(year)); },
             [&] { return into(figures.items, books().items(year)); },
             [&] { return into(figures.indicators, books().indicators(year)); }})
        if (auto done = read(); !done)
            return done.error();
    return figures;
}

Result<Report> RegisterService::reportFor(int year, const Agency &agency, const QString &formatId) {
    const Format *format = formatId.isEmpty() ? m_formats.forYear(year) : m_formats.byId(formatId);
    if (!format)
        return Error{ErrorCode::UnknownFormat, {}, {}, {QString::number(year)}};
    Report report = newReport(*format, year, agency);
    if (auto filled = refresh(report); !filled)
        return filled.error();
    return report;
}

Result<QStringList> RegisterService::refresh(Report &report) {
    const Format *format = m_formats.byId(report.formatId, report.formatVersion);
    if (!format)
        return Error{ErrorCode::UnknownFormat, {}, {}, {report.formatId}};
    // all counts of one moment; a store that can only be read does not change meanwhile
    Result<RegisterFigures> read = Error{ErrorCode::StoreReadOnly, {}, {}, {}};
    auto counted = m_store.transact([&]() -> Result<void> {
        read = figures(report.year);
        return read ? Result<void>() : Result<void>(read.error());
    });
    if (!counted && counted.error().code == ErrorCode::StoreReadOnly)
        read = figures(report.year);
    if (!read)
        return read.error();
    const QMap<QString, Decimal> cells = cellsFromRegister(*format, read.value());
    QStringList changed;
    QMap<QString, QStringList> byTable;
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const auto ref = CellRef::fromName(it.key());
        if (!ref)
            continue;
        const Json value = Json::number(it.value().toString());
        CellSource &source = report.sources[it.key()];
        source.origin = QString::fromLatin1(fromRegister);
        source.extra.set(QStringLiteral("computed"), value);
        // an override stands until the clerk takes it back; what is counted now is kept beside it
        if (!source.overrideReason.isEmpty() || report.cell(*ref) == value)
            continue;
        report.setCell(*ref, value);
        changed.append(it.key());
        byTable[ref->table].append(it.key());
    }
    for (auto it = byTable.begin(); it != byTable.end(); ++it)
        computeFormulas(report, *format, it.key(), it.value());
    for (const Indicator &indicator : read.value().indicators) {
        auto own = std::find_if(report.indicators.begin(), report.indicators.end(),
                                [&indicator](const Indicator &i) { return i.key == indicator.key; });
        if (own == report.indicators.end())
            report.indicators.push_back(indicator);
        else
            *own = indicator;
    }
    const RegisterRates rates = ratesOf(read.value());
    setIndicator(report, QStringLiteral("rate.on_time"), QStringLiteral("按时办结率"), rates.onTime,
                 QStringLiteral("%"));
    setIndicator(report, QStringLiteral("average_days"), QStringLiteral("平均办理工作日"), rates.average,
                 QStringLiteral("个工作日"));
    setIndicator(report, QStringLiteral("fees_paid"), QStringLiteral("收取信息处理费"), Decimal(read.value().fees),
                 QStringLiteral("元"));
    return changed;
}

Result<void> RegisterService::redate(std::vector<Redated> &redated) {
    const auto open = m_store.openOnes();
    if (!open)
        return open.error();
    for (const ApplicationId id : open.value()) {
        auto application = m_store.load(id);
        if (!application)
            return application.error();
        StoredApplication &one = application.value();
        const CaseState now = m_rules.stateOf(one.facts, one.history);
        if (now.due == one.state.due && now.watch == one.state.watch && now.provisional == one.state.provisional &&
            now.irregular.size() == one.state.irregular.size())
            continue;
        if (now.due != one.state.due)
            redated.push_back({id, one.facts.number, one.state.due, now.due});
        one.state = now;
        if (auto saved = m_store.save(one); !saved)
            return saved.error();
    }
    return {};
}

Result<std::vector<Redated>> RegisterService::setCalendar(const Json &years, const QString &place) {
    WorkCalendar changed = m_calendar;
    const auto merged = changed.merge(years, place);
    if (!merged)
        return merged.error();
    const auto closed = closedYears();
    if (!closed)
        return closed.error();
    for (const int year : merged.value())
        if (closed.value().contains(year) && !(changed.year(year) == m_calendar.year(year)))
            return Error{ErrorCode::YearLocked, {}, {}, {QString::number(year)}};
    std::vector<Redated> redated;
    const WorkCalendar before = m_calendar;
    m_calendar = changed;
    auto done = m_store.transact([&]() -> Result<void> {
        for (const int year : merged.value())
            if (auto saved = books().setCalendar(year, QString::fromUtf8(m_calendar.yearJson(year).toBytes(false)));
                !saved)
                return saved;
        if (auto dated = redate(redated); !dated)
            return dated;
        const QString revision = nowText() + QLatin1Char('/') + QString::number(QRandomGenerator::global()->generate());
        m_calendarRevision = revision;
        return books().setSetting(QStringLiteral("calendar_revision"), revision);
    });
    if (!done) {
        m_calendar = before;
        return done.error();
    }
    return redated;
}

Result<YearLock> RegisterService::closeYear(int year) {
    if (today().year() <= year || year < 2008)
        return Error{ErrorCode::InvalidValue, QStringLiteral("year"), {}, {QString::number(year)}};
    YearLock lock;
    lock.year = year;
    lock.closedUtc = nowText();
    auto done = m_store.transact([&]() -> Result<void> {
        const auto closed = closedYears();
        if (!closed)
            return closed.error();
        if (closed.value().contains(year))
            return Error{ErrorCode::YearLocked, {}, {}, {QString::number(year)}};
        const auto open = m_store.groups(CountOf::CarriedOut, year);
        if (!open)
            return open.error();
        for (const CountGroup &group : open.value())
            lock.carriedOut[group.kind] += group.count;
        return books().lockYear(lock);
    });
    if (!done)
        return done.error();
    return lock;
}

Result<void> RegisterService::reopenYear(int year, const QString &reason) {
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidValue, QStringLiteral("reason"), {}, {QString()}};
    const auto closed = closedYears();
    if (!closed)
        return closed.error();
    if (!closed.value().contains(year))
        return Error{ErrorCode::InvalidValue, QStringLiteral("year"), {}, {QString::number(year)}};
    return m_store.transact([&] { return books().unlockYear(year, nowText(), reason); });
}

} // namespace gongkai
