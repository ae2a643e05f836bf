// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"

#include <QSqlError>

namespace gongkai {

QString SqliteDialect::driver() const {
    return QStringLiteral("QSQLITE");
}

QString SqliteDialect::beginWrite() const {
    return QStringLiteral("BEGIN IMMEDIATE");
}

QStringList SqliteDialect::sessionStatements() const {
    QStringList statements = {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA cache_size = -8000")};
    if (!m_readOnly)
        statements += {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL")};
    return statements;
}

QList<std::pair<QString, QString>> SqliteDialect::sessionExpectations() const {
    QList<std::pair<QString, QString>> answers = {{QStringLiteral("PRAGMA foreign_keys"), QStringLiteral("1")}};
    if (!m_readOnly)
        answers += {{QStringLiteral("PRAGMA journal_mode"), QStringLiteral("wal")},
                    {QStringLiteral("PRAGMA synchronous"), QStringLiteral("2")}};
    return answers;
}

// A dozen indexes grow at once: with the small cache of every day their pages would be written again and again.
QStringList SqliteDialect::beginBulk() const {
    return {QStringLiteral("PRAGMA cache_size = -196608")};
}

QStringList SqliteDialect::endBulk() const {
    return {QStringLiteral("PRAGMA cache_size = -8000"), QStringLiteral("PRAGMA shrink_memory")};
}

QString SqliteDialect::sparableIndexes() const {
    return QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql LIKE "
                          "'CREATE INDEX%' ORDER BY rootpage");
}

QString SqliteDialect::readSchemaVersion() const {
    return QStringLiteral("PRAGMA user_version");
}

QString SqliteDialect::writeSchemaVersion(int version) const {
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

QString SqliteDialect::backupTo(const QString &path) const {
    return QStringLiteral("VACUUM INTO '%1'").arg(QString(path).replace(QLatin1Char('\''), QLatin1String("''")));
}

QString SqliteDialect::quickCheck() const {
    return QStringLiteral("PRAGMA quick_check(1)");
}

QString SqliteDialect::schemaFolder() const {
    return QStringLiteral(":/sql/sqlite");
}

QString SqliteDialect::contains(const QString &column) const {
    return QStringLiteral("instr(%1, ?) > 0").arg(column);
}

QString SqliteDialect::searchIds() const {
    return QStringLiteral("SELECT rowid FROM application_search WHERE application_search MATCH ?");
}

QString SqliteDialect::searchText(const QStringList &tokens) const {
    return tokens.join(QLatin1Char(' '));
}

QString SqliteDialect::addSearch() const {
    return QStringLiteral("INSERT INTO application_search (rowid, grams) VALUES (?, ?)");
}

QString SqliteDialect::removeSearch() const {
    return QStringLiteral("INSERT INTO application_search (application_search, rowid, grams) VALUES ('delete', ?, ?)");
}

ErrorCode SqliteDialect::codeOf(const QSqlError &error) const {
    // Qt gives SQLite's extended codes: the primary code is the low byte
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case 5:
    case 6: return ErrorCode::StoreBusy;
    case 8:
    case 14: return ErrorCode::StoreReadOnly;
    case 11:
    case 26: return ErrorCode::StoreDamaged;
    case 13: return ErrorCode::StoreFull;
    default: return ErrorCode::StoreFailed;
    }
}

QString PostgresDialect::driver() const {
    return QStringLiteral("QPSQL");
}

QString PostgresDialect::beginWrite() const {
    // one writer at a time, as in SQLite: numbers, applicants and closed years are read and written as one
    return QStringLiteral("BEGIN; SELECT pg_advisory_xact_lock(1196377671)");
}

QStringList PostgresDialect::sessionStatements() const {
    return {QStringLiteral("SET client_min_messages = warning"), QStringLiteral("SET synchronous_commit = on"),
            QStringLiteral("SET lock_timeout = '5s'"),
            QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")};
}

QList<std::pair<QString, QString>> PostgresDialect::sessionExpectations() const {
    return {{QStringLiteral("SHOW synchronous_commit"), QStringLiteral("on")},
            {QStringLiteral("SHOW server_encoding"), QStringLiteral("UTF8")}};
}

QString PostgresDialect::returningId() const {
    return QStringLiteral(" RETURNING id");
}

QString PostgresDialect::readSchemaVersion() const {
    return QStringLiteral("SELECT coalesce(max(version), 0) FROM schema_version");
}

QString PostgresDialect::writeSchemaVersion(int version) const {
    return QStringLiteral("INSERT INTO schema_version (version) VALUES (%1)").arg(version);
}

QString PostgresDialect::backupTo(const QString &) const {
    return {}; // the server's administrator keeps the backups (pg_dump)
}

QString PostgresDialect::quickCheck() const {
    return QStringLiteral("SELECT 'ok'");
}

QString PostgresDialect::schemaFolder() const {
    return QStringLiteral(":/sql/postgresql");
}

QString PostgresDialect::contains(const QString &column) const {
    return QStringLiteral("strpos(%1, ?) > 0").arg(column);
}

QString PostgresDialect::searchIds() const {
    return QStringLiteral("SELECT id FROM application_search WHERE grams @@ to_tsquery('simple', ?)");
}

QString PostgresDialect::searchText(const QStringList &tokens) const {
    return tokens.join(QLatin1String(" & "));
}

QString PostgresDialect::addSearch() const {
    return QStringLiteral("INSERT INTO application_search (id, grams) VALUES (?, to_tsvector('simple', ?))");
}

QString PostgresDialect::removeSearch() const {
    // the second value is SQLite's; a condition that always holds takes it
    return QStringLiteral("DELETE FROM application_search WHERE id = ? AND ?::text IS NOT NULL");
}

ErrorCode PostgresDialect::codeOf(const QSqlError &error) const {
    const QString state = error.nativeErrorCode(); // SQLSTATE
    if (state.startsWith(QLatin1String("40")) || state == QLatin1String("55P03"))
        return ErrorCode::StoreBusy;
    if (state == QLatin1String("53100"))
        return ErrorCode::StoreFull;
    if (state == QLatin1String("25006") || state == QLatin1String("42501"))
        return ErrorCode::StoreReadOnly;
    if (state.startsWith(QLatin1String("XX")))
        return ErrorCode::StoreDamaged;
    return ErrorCode::StoreFailed;
}

} // namespace gongkai
