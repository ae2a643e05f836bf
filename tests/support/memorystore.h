// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/ports.h"

#include <map>
#include <optional>

namespace gongkai::test {

class FixedClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime(QDate(2025, 3, 4), QTime(6, 3, 22), Qt::UTC); }
};

/// A store in memory that can be told to fail.
class MemoryStore final : public ReportStore {
public:
    std::map<qint64, StoredReport> reports;
    std::optional<ErrorCode> failure;
    int saves = 0;

    [[nodiscard]] Result<std::vector<ReportSummary>> list() override {
        std::vector<ReportSummary> all;
        for (const auto &[id, stored] : reports)
            all.push_back({ReportId{id},
                           stored.report.agency.name,
                           stored.report.year,
                           stored.report.formatId,
                           stored.report.title,
                           {}});
        return all;
    }
    [[nodiscard]] Result<StoredReport> load(ReportId id) override {
        const auto it = reports.find(id.value);
        if (it == reports.end())
            return Error{ErrorCode::NotFound, {}, {}, {}};
        return it->second;
    }
    [[nodiscard]] Result<ReportId> create(const Report &report) override {
        if (failure)
            return Error{*failure, {}, {}, {}};
        const ReportId id{reports.empty() ? 1 : reports.rbegin()->first + 1};
        reports[id.value] = {id, 1, report};
        return id;
    }
    [[nodiscard]] Result<int> save(const StoredReport &stored) override {
        if (failure)
            return Error{*failure, {}, {}, {}};
        const auto found = reports.find(stored.id.value);
        if (found == reports.end() || found->second.version != stored.version)
            return Error{ErrorCode::StoreConflict, {}, {}, {}};
        StoredReport &mine = found->second;
        mine = stored;
        ++saves;
        return ++mine.version;
    }
    [[nodiscard]] Result<void> remove(ReportId id) override {
        reports.erase(id.value);
        return {};
    }
    [[nodiscard]] QString location() const override { return QStringLiteral("memory"); }
};

} // namespace gongkai::test
