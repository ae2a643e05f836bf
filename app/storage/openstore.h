// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ports.h"
#include "storage/database.h"

#include <memory>

namespace gongkai {

struct OpenedDatabase {
    std::shared_ptr<Database> database;
    bool readOnly = false;
};

/// A store by its name: a file, or postgresql://user@host:port/database. Errors of openSqliteFile and openPostgres.
[[nodiscard]] Result<OpenedDatabase> openDatabase(const QString &location);

/// Saves one report on a connection made for it and closed again: from any thread, and each time as the store is then
/// (a file that became read-only or was taken away is told, a server that was restarted is met anew). Never makes a
/// new store. Errors: FileNotFound, those of openDatabase and of ReportStore::save.
[[nodiscard]] Result<int> saveReportApart(const QString &location, const Clock &clock, const StoredReport &stored);

} // namespace gongkai
