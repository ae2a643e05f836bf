// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openstore.h"

#include "storage/postgresstore.h"
#include "storage/sqlitefile.h"

namespace gongkai {

Result<OpenedDatabase> openDatabase(const QString &location) {
    if (isPostgresUrl(location)) {
        auto database = openPostgres(location);
        if (!database)
            return database.error();
        return OpenedDatabase{std::move(database).value(), false};
    }
    auto opened = openSqliteFile(location);
    if (!opened)
        return opened.error();
    return OpenedDatabase{std::move(opened.value().database), opened.value().readOnly};
}

} // namespace gongkai
