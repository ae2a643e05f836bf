// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <memory>

namespace gongkai {

struct OpenedStore {
    std::unique_ptr<Database> database;
    bool readOnly = false; ///< the file or its folder cannot be written
};

/// Opens a store file, or makes a new one (mode 0600) where there is none. The quick part of the open check is done:
/// the file's own head before SQLite sees it (SQLite takes an empty file for a new database), application id, schema
/// version, pragmas read back. Errors: StoreNotOurs, StoreNewer, StoreDamaged, StoreReadOnly, StoreBusy, CannotWrite,
/// StoreFailed.
[[nodiscard]] Result<OpenedStore> openSqliteFile(const QString &path);

/// The long part, for a thread of its own: SQLite's quick_check over the whole file. Error: StoreDamaged.
[[nodiscard]] Result<void> checkSqliteFile(const QString &path);

} // namespace gongkai
