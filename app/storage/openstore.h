// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <memory>

namespace gongkai {

struct OpenedDatabase {
    std::shared_ptr<Database> database;
    bool readOnly = false;
};

/// A store by its name: a file, or postgresql://user@host:port/database. Errors of openSqliteFile and openPostgres.
[[nodiscard]] Result<OpenedDatabase> openDatabase(const QString &location);

} // namespace gongkai
