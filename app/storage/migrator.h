// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <vector>

namespace gongkai {

struct Migration {
    int number = 0; ///< 1, 2, 3 … without gaps
    QString sql;    ///< statements, each ended by a semicolon at the end of a line
};

/// Reads NNN.sql files of a folder (a resource path). Error: StoreFailed when a number is missing.
[[nodiscard]] Result<std::vector<Migration>> readMigrations(const QString &folder);

/// Brings the schema to the last migration, each in a transaction of its own. `backupPath`, when not empty, gets a copy
/// of a store that already holds something before its first upgrade. Errors: StoreNewer, and those of Database.
[[nodiscard]] Result<void> migrate(Database &database, const std::vector<Migration> &migrations,
                                   const QString &backupPath);

} // namespace gongkai
