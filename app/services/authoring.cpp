// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/authoring.h"

#include "domain/carryover.h"

namespace gongkai {

Authoring::Authoring(ReportStore &store, const FormatCatalogue &formats) : m_store(store), m_formats(formats) {
}

Result<ReportId> Authoring::createReport(int year, const Agency &agency, const QString &formatId) {
    const Format *format = formatId.isEmpty() ? m_formats.forYear(year) : m_formats.byId(formatId);
    if (!format)
        return Error{ErrorCode::UnknownFormat, {}, {}, {QString::number(year)}};
    return m_store.create(newReport(*format, year, agency));
}

Result<Report> Authoring::draft(const ReportStart &start) {
    const Format *format = start.formatId.isEmpty() ? m_formats.forYear(start.year) : m_formats.byId(start.formatId);
    if (!format)
        return Error{ErrorCode::UnknownFormat, {}, {}, {QString::number(start.year)}};
    if (!start.fromLastYear)
        return newReport(*format, start.year, start.agency);
    const auto last = reportOf(start.agency.name, start.year - 1);
    if (!last)
        return last.error();
    if (!last.value())
        return Error{ErrorCode::NotFound, QStringLiteral("%1 %2").arg(start.agency.name).arg(start.year - 1), {}, {}};
    const Format *before = m_formats.byId(last.value()->formatId, last.value()->formatVersion);
    if (!before)
        return Error{ErrorCode::UnknownFormat, {}, {}, {last.value()->formatId}};
    return startFrom(*last.value(), *before, *format, start.year, {start.withProse});
}

Result<ReportId> Authoring::importReport(const Report &report) {
    if (!m_formats.byId(report.formatId))
        return Error{ErrorCode::UnknownFormat, {}, {}, {report.formatId}};
    return m_store.create(report);
}

Result<StoredReport> Authoring::open(ReportId id) {
    auto stored = m_store.load(id);
    if (stored && !m_formats.byId(stored.value().report.formatId))
        return Error{ErrorCode::UnknownFormat, {}, {}, {stored.value().report.formatId}};
    return stored;
}

Result<std::optional<Report>> Authoring::previousOf(const Report &report) {
    return reportOf(report.agency.name, report.year - 1);
}

Result<std::optional<Report>> Authoring::reportOf(const QString &agency, int year) {
    auto all = m_store.list();
    if (!all)
        return all.error();
    for (const ReportSummary &summary : all.value()) {
        if (summary.year != year || summary.agency != agency)
            continue;
        auto stored = m_store.load(summary.id);
        if (!stored)
            return stored.error();
        return std::optional(std::move(stored.value().report));
    }
    return std::optional<Report>();
}

Result<std::shared_ptr<const CopyIndex>> Authoring::othersOf(ReportId id, const Report &report, int most) {
    const auto all = m_store.list();
    if (!all)
        return all.error();
    auto index = std::make_shared<CopyIndex>();
    for (const ReportSummary &summary : all.value()) {
        // last year's own report is compared as last year's; other drafts of the same report are the same report
        const bool same = summary.agency == report.agency.name;
        if (summary.id == id || (same && summary.year >= report.year - 1) || most <= 0)
            continue;
        if (const auto other = m_store.load(summary.id)) {
            index->add(other.value().report);
            --most;
        }
    }
    return std::shared_ptr<const CopyIndex>(std::move(index));
}

Result<int> Authoring::save(const StoredReport &stored) {
    return m_store.save(stored);
}

Result<std::vector<ReportSummary>> Authoring::list() {
    return m_store.list();
}

Result<QDateTime> Authoring::savedAt(ReportId id) {
    const auto all = m_store.list();
    if (!all)
        return all.error();
    for (const ReportSummary &summary : all.value())
        if (summary.id == id)
            return summary.changedUtc;
    return Error{ErrorCode::NotFound, QString::number(id.value), {}, {}};
}

} // namespace gongkai
