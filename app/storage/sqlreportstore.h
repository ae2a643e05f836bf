// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/ports.h"
#include "storage/database.h"

#include <memory>

namespace gongkai {

/// Reports in a database: the head as JSON, every cell a row, every section a row; a save writes what changed, in one
/// transaction.
class SqlReportStore final : public ReportStore {
public:
    SqlReportStore(std::shared_ptr<Database> database, const Clock &clock, bool readOnly);
    ~SqlReportStore() override;

    [[nodiscard]] Result<std::vector<ReportSummary>> list() override;
    [[nodiscard]] Result<StoredReport> load(ReportId id) override;
    [[nodiscard]] Result<ReportId> create(const Report &report) override;
    [[nodiscard]] Result<int> save(const StoredReport &stored) override;
    [[nodiscard]] Result<void> remove(ReportId id) override;
    [[nodiscard]] QString location() const override;

private:
    [[nodiscard]] Result<void> writeCells(ReportId id, const Report &report);
    [[nodiscard]] Result<void> writeSections(ReportId id, const Report &report);
    [[nodiscard]] QString now() const;

    std::shared_ptr<Database> m_database;
    const Clock &m_clock;
    bool m_readOnly;
};

} // namespace gongkai
