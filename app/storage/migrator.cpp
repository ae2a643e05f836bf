// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>

namespace gongkai {

namespace {

QStringList statementsOf(const QString &sql) {
    static const QRegularExpression comment(QStringLiteral("^\\s*--.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression end(QStringLiteral(";\\s*(?:\\n|$)"));
    QStringList statements;
    for (const QString &part : QString(sql).remove(comment).split(end))
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    return statements;
}

Result<void> apply(Database &database, const Migration &migration) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // somebody else may have upgraded while we waited for the lock
    auto version = database.ask(database.dialect().readSchemaVersion());
    if (!version)
        return version.error();
    if (version.value().toInt() >= migration.number)
        return {};
    for (const QString &statement : statementsOf(migration.sql))
        if (auto done = database.run(statement); !done)
            return done.error();
    if (auto done = database.run(database.dialect().writeSchemaVersion(migration.number)); !done)
        return done.error();
    return transaction.value()->commit();
}

/// The copy is its owner's alone from its first byte on (VACUUM INTO takes an empty file), and whole or not there.
Result<void> backup(Database &database, const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::CannotWrite, path, file.errorString(), {}};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    if (auto done = database.run(database.dialect().backupTo(path)); !done) {
        file.remove();
        return done.error();
    }
    return {};
}

} // namespace

Result<std::vector<Migration>> readMigrations(const QString &folder) {
    std::vector<Migration> migrations;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        const int number = name.left(3).toInt();
        if (number != static_cast<int>(migrations.size()) + 1 || !file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::StoreFailed, name, QStringLiteral("migration missing or unreadable"), {}};
        migrations.push_back({number, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<void> migrate(Database &database, const std::vector<Migration> &migrations, const QString &backupPath) {
    auto version = database.ask(database.dialect().readSchemaVersion());
    if (!version)
        return version.error();
    const int current = version.value().toInt();
    const int last = migrations.empty() ? 0 : migrations.back().number;
    if (current > last)
        return Error{ErrorCode::StoreNewer, database.place(), {}, {}};
    if (current > 0 && current < last && !backupPath.isEmpty())
        if (auto done = backup(database, backupPath); !done)
            return done.error();
    for (const Migration &migration : migrations)
        if (migration.number > current)
            if (auto done = apply(database, migration); !done)
                return done.error();
    return {};
}

} // namespace gongkai
