// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/strongid.h"
#include "domain/report.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace gongkai {

/// A line of the list of reports.
struct ReportSummary {
    ReportId id;
    QString agency;
    int year = 0;
    QString formatId;
    QString title;
    QDateTime changedUtc;
};

/// A report as it lies in the store; `version` grows with every save and guards against lost updates.
struct StoredReport {
    ReportId id;
    int version = 0;
    Report report;
};

/// Where reports are kept. Nothing is said to be saved that is not committed.
/// Errors of all calls: StoreBusy, StoreFull, StoreReadOnly, StoreDamaged, StoreFailed.
class ReportStore {
public:
    virtual ~ReportStore() = default;
    [[nodiscard]] virtual Result<std::vector<ReportSummary>> list() = 0;
    [[nodiscard]] virtual Result<StoredReport> load(ReportId id) = 0; ///< also NotFound
    [[nodiscard]] virtual Result<ReportId> create(const Report &report) = 0;
    /// The new version. Error StoreConflict: somebody else saved since `stored.version`.
    [[nodiscard]] virtual Result<int> save(const StoredReport &stored) = 0;
    [[nodiscard]] virtual Result<void> remove(ReportId id) = 0;
    [[nodiscard]] virtual QString location() const = 0;
};

/// What a release file says of itself (XMP gongkai:status).
enum class ReleaseMark { Draft, Unissued, Release };

struct RenderRequest {
    const Report *report = nullptr;
    const Format *format = nullptr;
    const Report *previous = nullptr; ///< for year-on-year tokens
    ReleaseMark mark = ReleaseMark::Unissued;
};

struct RenderedFile {
    QByteArray bytes;
    int pages = 0;
    QStringList substituted; ///< characters the role's own font lacks, with the font that drew them
};

/// Makes one kind of file of a report; already read back and compared.
/// Errors: GlyphMissing (args = {characters}), ReadbackDiffers, RenderFailed.
class ReportRenderer {
public:
    virtual ~ReportRenderer() = default;
    [[nodiscard]] virtual Result<RenderedFile> render(const RenderRequest &request) const = 0;
};

} // namespace gongkai
