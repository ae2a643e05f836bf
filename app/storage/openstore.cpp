// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openstore.h"

#include "storage/postgresstore.h"
#include "storage/sqlitefile.h"
#include "storage/sqlreportstore.h"

#include <QFileInfo>

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

Result<int> saveReportApart(const QString &location, const Clock &clock, const StoredReport &stored) {
    if (!isPostgresUrl(location) && !QFileInfo::exists(location))
        return Error{ErrorCode::FileNotFound, location, {}, {}};
    auto opened = openDatabase(location);
    if (!opened)
        return opened.error();
    return SqlReportStore(std::move(opened.value().database), clock, opened.value().readOnly).save(stored);
}

} // namespace gongkai
