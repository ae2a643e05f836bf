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
    QStringList statements = {QStringLiteral("PRAGMA foreign_keys = ON")};
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

} // namespace gongkai
