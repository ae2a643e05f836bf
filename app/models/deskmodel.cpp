// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deskmodel.h"

#include "services/agencyprofile.h"

#include <algorithm>

namespace gongkai {

DeskModel::DeskModel(RegisterService &registry, Authoring &authoring, QObject *parent)
    : QObject(parent), m_registry(registry), m_authoring(authoring), m_year(registry.today().year()), m_oldest(m_year) {
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &DeskModel::readNext);
}

DeskModel::~DeskModel() = default;

/// What was read, or nothing of it after the error is told.
template <typename T> T DeskModel::take(Result<T> result) {
    if (result)
        return std::move(result).value();
    Q_EMIT failed(result.error());
    return {};
}

Result<bool> DeskModel::storeIsEmpty() {
    const auto reports = m_authoring.list();
    if (!reports)
        return reports.error();
    const auto first = m_registry.store().page({}, 0, 1);
    if (!first)
        return first.error();
    const auto items = m_registry.books().items(today().year());
    if (!items)
        return items.error();
    const auto cases = m_registry.books().cases(0);
    if (!cases)
        return cases.error();
    return reports.value().empty() && first.value().empty() && items.value().empty() && cases.value().empty();
}

void DeskModel::setYear(int year) {
    m_year = year;
    reload();
}

void DeskModel::reload() {
    m_later.stop();
    m_years.clear();
    m_unread.clear();
    m_reminders = take(gongkai::reminders(m_registry));
    ApplicationQuery oldest;
    oldest.descending = false;
    const auto first = take(m_registry.store().page(oldest, 0, 1));
    m_hasApplications = !first.empty();
    m_oldest = std::min(m_year, first.empty() || !first.front().received.isValid() ? today().year()
                                                                                   : first.front().received.year());
    // the newest first, then last year's, which stand beside them
    for (int year = m_year; year > m_year - yearsShown; --year)
        m_years.push_back(year);
    listReports();
    Q_EMIT reloaded();
    resume();
}

void DeskModel::pause() {
    m_later.stop();
}

void DeskModel::resume() {
    if (!isComplete())
        m_later.start();
}

void DeskModel::readNext() {
    if (!m_years.empty()) {
        const int year = m_years.front();
        m_years.pop_front();
        countYear(year);
        Q_EMIT yearCounted(year);
    } else if (!m_unread.empty()) {
        const std::size_t row = m_unread.front();
        m_unread.pop_front();
        checkReport(row);
        Q_EMIT reportRead(static_cast<int>(row));
    }
    if (isComplete())
        m_later.stop();
}

void DeskModel::countYear(int year) {
    auto figures = m_registry.figures(year);
    if (figures)
        m_figures.insert(year, std::move(figures).value());
    else {
        m_figures.remove(year);
        Q_EMIT failed(figures.error());
    }
}

const RegisterFigures *DeskModel::figures(int year) const {
    const auto found = m_figures.constFind(year);
    return found == m_figures.constEnd() ? nullptr : &*found;
}

ApplicationQuery DeskModel::dueQuery() const {
    ApplicationQuery query;
    query.only = ApplicationQuery::Only::DueSoon;
    query.today = QDate(1990, 1, 1); // the calendar begins there: what is overdue is due since then
    query.soon = m_registry.calendar().add(today(), 5);
    query.sort = ApplicationQuery::Sort::Due;
    query.descending = false;
    return query;
}

ChartSpec DeskModel::chart(ChartSpec::Kind kind) const {
    ChartSpec spec;
    spec.kind = kind;
    spec.year = m_year;
    spec.years = kind == ChartSpec::Kind::Months                                      ? 1
                 : kind == ChartSpec::Kind::Kinds || kind == ChartSpec::Kind::Results ? 2
                                                                                      : yearsShown;
    return spec;
}

ChartData DeskModel::dataOf(const ChartSpec &spec) const {
    return chartData(spec, m_figures, m_registry.rules().decisions());
}

void DeskModel::listReports() {
    auto all = take(m_authoring.list());
    std::stable_sort(all.begin(), all.end(),
                     [](const ReportSummary &a, const ReportSummary &b) { return a.changedUtc > b.changedUtc; });
    m_reportCount = static_cast<qsizetype>(all.size());
    if (all.size() > reportsShown)
        all.resize(reportsShown);
    m_reports.clear();
    for (std::size_t row = 0; row < all.size(); ++row) {
        const auto known = m_checked.find(all[row].id.value);
        DeskReport report;
        if (known != m_checked.end() && known->second.summary.changedUtc == all[row].changedUtc)
            report = known->second;
        else
            m_unread.push_back(row);
        report.summary = all[row];
        // older reports that nobody marked as published are history, not work
        if (report.summary.year >= today().year() - 1) {
            report.due = reportDueDay(report.summary.year, reportDuty(report.summary.agency));
            report.daysLeft = today().daysTo(report.due);
        }
        m_reports.push_back(std::move(report));
    }
    setDeadlines();
}

void DeskModel::checkReport(std::size_t row) {
    DeskReport &line = m_reports[row];
    line.read = true;
    const auto stored = m_authoring.open(line.summary.id);
    if (!stored) {
        line.failed = stored.error();
        return;
    }
    const Report &report = stored.value().report;
    const auto previous = m_authoring.previousOf(report);
    if (!previous) {
        line.failed = previous.error();
        return;
    }
    const Format *format = m_authoring.formats().byId(report.formatId, report.formatVersion);
    const RuleEngine &engine = m_engines.try_emplace(format, *format).first->second;
    line.errors = blockingCount(engine.check(report, previous.value() ? &*previous.value() : nullptr));
    line.published = report.published;
    if (line.due.isValid()) {
        line.due = reportDueDay(report.year, reportDuty(report.agency.name, report.scope));
        line.daysLeft = today().daysTo(line.due);
    }
    // last year's report may change what the rules find here; that is told when this one is opened
    m_checked[line.summary.id.value] = line;
}

void DeskModel::setDeadlines() {
    m_deadlines.clear();
    const int year = reportYearAt(today());
    QString agency = take(readAgencyProfile(m_registry.books())).name;
    if (agency.isEmpty() && !m_reports.empty() &&
        std::all_of(m_reports.begin(), m_reports.end(), [this](const DeskReport &report) {
            return report.summary.agency == m_reports.front().summary.agency;
        }))
        agency = m_reports.front().summary.agency;
    const ReportDuty known = reportDuty(agency);
    const auto add = [this, year](ReportDuty duty) {
        const QDate due = reportDueDay(year, duty);
        if (due.isValid())
            m_deadlines.push_back({year, duty, due, today().daysTo(due)});
    };
    if (known != ReportDuty::Unknown)
        return add(known);
    add(ReportDuty::Unknown); // up to 2018 the same day for all
    if (m_deadlines.empty())
        for (const ReportDuty duty : {ReportDuty::Department, ReportDuty::Government})
            add(duty);
}

} // namespace gongkai
