// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitefile.h"

#include "storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QtEndian>

namespace gongkai {

namespace {

constexpr quint32 applicationId = 0x474F4E47; // "GONG"

/// Reads the file head itself: opening a foreign or empty file with SQLite would succeed.
Result<void> checkHead(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StoreFailed, path, file.errorString(), {}};
    const QByteArray head = file.read(100);
    const Error notOurs{ErrorCode::StoreNotOurs, path, {}, {}};
    if (head.size() < 100 || !head.startsWith("SQLite format 3"))
        return notOurs;
    if (qFromBigEndian<quint32>(head.constData() + 68) != applicationId)
        return notOurs;
    return {};
}

Result<void> fill(const QString &path, const std::vector<Migration> &migrations) {
    auto database = Database::open(std::make_unique<SqliteDialect>(false), path, {}, path);
    if (!database)
        return database.error();
    if (auto done = database.value()->run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)); !done)
        return done.error();
    return migrate(*database.value(), migrations, {});
} // closing copies the log into the file

/// Made under another name and given its own when whole: a store that lies half in its log, or that a full disk cut
/// off, would be refused ever after.
Result<void> createStore(const QString &path, const std::vector<Migration> &migrations) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString making = path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128);
    QFile file(making);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::CannotWrite, path, file.errorString(), {}};
    // applications hold personal data: nobody else on this machine reads them
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    auto done = fill(making, migrations);
    if (done && !QFile::rename(making, path) && !QFileInfo::exists(path)) // somebody else may have been faster
        done = Error{ErrorCode::CannotWrite, path, QStringLiteral("cannot be renamed"), {}};
    for (const char *rest : {"", "-wal", "-shm", "-journal"})
        QFile::remove(making + QLatin1String(rest));
    return done;
}

bool writable(const QString &path) {
    // SQLite needs the folder too, for its log
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

Result<std::unique_ptr<Database>> connectReadOnly(const QString &path) {
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    // without a log beside it the file does not change under us; "immutable" is the only way SQLite reads a WAL
    // database where it cannot write
    url.setQuery(QStringLiteral("immutable=1"));
    return Database::open(std::make_unique<SqliteDialect>(true), url.toString(QUrl::FullyEncoded),
                          QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"), path);
}

} // namespace

Result<OpenedStore> openSqliteFile(const QString &path) {
    const bool fresh = !QFileInfo::exists(path);
    const auto migrations = readMigrations(QStringLiteral(":/sql/sqlite"));
    if (!migrations)
        return migrations.error();
    if (auto done = fresh ? createStore(path, migrations.value()) : checkHead(path); !done)
        return done.error();
    OpenedStore store;
    store.readOnly = !writable(path);
    auto database =
        store.readOnly ? connectReadOnly(path) : Database::open(std::make_unique<SqliteDialect>(false), path, {}, path);
    if (!database)
        return database.error();
    store.database = std::move(database).value();
    if (store.readOnly) {
        auto version = store.database->ask(store.database->dialect().readSchemaVersion());
        if (!version)
            return version.error();
        if (version.value().toInt() != migrations.value().back().number)
            return Error{version.value().toInt() > migrations.value().back().number ? ErrorCode::StoreNewer
                                                                                    : ErrorCode::StoreReadOnly,
                         path,
                         {},
                         {}};
        return store;
    }
    auto version = store.database->ask(store.database->dialect().readSchemaVersion());
    if (!version)
        return version.error();
    const QString backup = QStringLiteral("%1.before-upgrade-%2").arg(path).arg(version.value().toInt());
    if (auto done = migrate(*store.database, migrations.value(), QFileInfo::exists(backup) ? QString() : backup); !done)
        return done.error();
    return store;
}

Result<void> checkSqliteFile(const QString &path) {
    auto database =
        writable(path) ? Database::open(std::make_unique<SqliteDialect>(false), path, {}, path) : connectReadOnly(path);
    if (!database)
        return database.error();
    auto answer = database.value()->ask(database.value()->dialect().quickCheck());
    if (!answer)
        return answer.error();
    if (answer.value().toString() != QLatin1String("ok"))
        return Error{ErrorCode::StoreDamaged, path, answer.value().toString().left(200), {}};
    return {};
}

} // namespace gongkai
