// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresstore.h"

#include "storage/migrator.h"

#include <QUrl>

namespace gongkai {

bool isPostgresUrl(const QString &location) {
    return location.startsWith(QLatin1String("postgresql://")) || location.startsWith(QLatin1String("postgres://"));
}

Result<std::unique_ptr<Database>> openPostgres(const QString &url) {
    const QString place = QUrl(url).toString(QUrl::RemovePassword);
    const auto migrations = readMigrations(PostgresDialect().schemaFolder());
    if (!migrations)
        return migrations.error();
    auto database = Database::open(std::make_unique<PostgresDialect>(), url, {}, place);
    if (!database)
        return database;
    if (auto done = migrate(*database.value(), migrations.value(), {}); !done)
        return done.error();
    return database;
}

} // namespace gongkai
