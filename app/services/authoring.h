// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/copyindex.h"
#include "domain/formatcatalogue.h"
#include "domain/ports.h"

#include <functional>
#include <memory>
#include <optional>

namespace gongkai {

/// Writes a report as ReportStore::save does, on a connection of its own, from whichever thread calls.
using SaveReport = std::function<Result<int>(const StoredReport &stored)>;

/// What a new report begins with.
struct ReportStart {
    int year = 0;
    Agency agency;
    QString formatId;          ///< empty: the form of the year
    bool fromLastYear = false; ///< agency data, structure and carry-over of the same agency's report of the year before
    bool withProse = false;    ///< its text too, marked as taken over
};

/// Making, opening and keeping reports.
class Authoring final {
public:
    Authoring(ReportStore &store, const FormatCatalogue &formats);

    /// A new report in the form of its year, or in a local one named by its id. Error: UnknownFormat.
    [[nodiscard]] Result<ReportId> createReport(int year, const Agency &agency, const QString &formatId = {});
    /// The report that begins so, not stored yet. Errors: UnknownFormat; NotFound when there is no last year's report.
    [[nodiscard]] Result<Report> draft(const ReportStart &start);
    /// Errors: UnknownFormat when the report's format is not known here.
    [[nodiscard]] Result<ReportId> importReport(const Report &report);
    [[nodiscard]] Result<StoredReport> open(ReportId id);
    /// The same agency's report of the year before, when the store holds one: for carry-over and comparison.
    [[nodiscard]] Result<std::optional<Report>> previousOf(const Report &report);
    [[nodiscard]] Result<std::optional<Report>> reportOf(const QString &agency, int year);
    /// The texts of the other reports in the store (another agency's, or an earlier year's than the last), at most
    /// `most`, for finding copied paragraphs. A report that cannot be read is passed over.
    [[nodiscard]] Result<std::shared_ptr<const CopyIndex>> othersOf(ReportId id, const Report &report, int most = 30);
    [[nodiscard]] Result<int> save(const StoredReport &stored);
    /// How a report is saved while it is being typed: in another thread, so that no key stroke waits for the store.
    void saveElsewhere(SaveReport save) { m_elsewhere = std::move(save); }
    [[nodiscard]] bool savesElsewhere() const { return m_elsewhere != nullptr; }
    [[nodiscard]] const SaveReport &elsewhere() const { return m_elsewhere; }
    [[nodiscard]] Result<std::vector<ReportSummary>> list();
    /// When the store's version of a report was saved. Error: NotFound.
    [[nodiscard]] Result<QDateTime> savedAt(ReportId id);

    [[nodiscard]] const FormatCatalogue &formats() const { return m_formats; }
    [[nodiscard]] QString location() const { return m_store.location(); }

private:
    ReportStore &m_store;
    const FormatCatalogue &m_formats;
    SaveReport m_elsewhere;
};

} // namespace gongkai
