// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

class QSqlError;

namespace gongkai {

/// Everything in which one database differs from another, in one place.
class Dialect {
public:
    virtual ~Dialect() = default;
    [[nodiscard]] virtual QString driver() const = 0;
    /// Begins a transaction that holds the right to write from its start: a deferred one could fail in the middle.
    [[nodiscard]] virtual QString beginWrite() const = 0;
    /// Statements run on every new connection, and questions whose answers must be as given.
    [[nodiscard]] virtual QStringList sessionStatements() const = 0;
    [[nodiscard]] virtual QList<std::pair<QString, QString>> sessionExpectations() const = 0;
    /// Statements before and after many rows are written at once: empty when the database needs none.
    [[nodiscard]] virtual QStringList beginBulk() const { return {}; }
    [[nodiscard]] virtual QStringList endBulk() const { return {}; }
    /// A question for the names and texts of those indexes of a table that may be missing while its rows come in by
    /// the ten thousand (bound: the table); empty when indexes stay. Unique ones are never among them.
    [[nodiscard]] virtual QString sparableIndexes() const { return {}; }
    /// What an INSERT ends with so that it answers the new id; empty when the driver tells the id by itself.
    [[nodiscard]] virtual QString returningId() const { return {}; }
    [[nodiscard]] virtual QString readSchemaVersion() const = 0;
    [[nodiscard]] virtual QString writeSchemaVersion(int version) const = 0;
    [[nodiscard]] virtual QString backupTo(const QString &path) const = 0; ///< one statement
    [[nodiscard]] virtual QString quickCheck() const = 0;                  ///< answers "ok"
    [[nodiscard]] virtual ErrorCode codeOf(const QSqlError &error) const = 0;
    /// Folder of the numbered schema files.
    [[nodiscard]] virtual QString schemaFolder() const = 0;
    /// A condition with one bound text: it stands in the column.
    [[nodiscard]] virtual QString contains(const QString &column) const = 0;
    /// Search by tokens: a condition on application.id and its bound text, statements that add and remove tokens
    /// (bound: id, tokens).
    [[nodiscard]] virtual QString searchIds() const = 0;
    [[nodiscard]] virtual QString searchText(const QStringList &tokens) const = 0;
    [[nodiscard]] virtual QString addSearch() const = 0;
    [[nodiscard]] virtual QString removeSearch() const = 0;
};

/// SQLite in one local file, WAL with full synchronisation (what is acknowledged survives a power cut).
class SqliteDialect final : public Dialect {
public:
    explicit SqliteDialect(bool readOnly) : m_readOnly(readOnly) {}
    [[nodiscard]] QString driver() const override;
    [[nodiscard]] QString beginWrite() const override;
    [[nodiscard]] QStringList sessionStatements() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> sessionExpectations() const override;
    [[nodiscard]] QStringList beginBulk() const override;
    [[nodiscard]] QStringList endBulk() const override;
    [[nodiscard]] QString sparableIndexes() const override;
    [[nodiscard]] QString readSchemaVersion() const override;
    [[nodiscard]] QString writeSchemaVersion(int version) const override;
    [[nodiscard]] QString backupTo(const QString &path) const override;
    [[nodiscard]] QString quickCheck() const override;
    [[nodiscard]] ErrorCode codeOf(const QSqlError &error) const override;
    [[nodiscard]] QString schemaFolder() const override;
    [[nodiscard]] QString contains(const QString &column) const override;
    [[nodiscard]] QString searchIds() const override;
    [[nodiscard]] QString searchText(const QStringList &tokens) const override;
    [[nodiscard]] QString addSearch() const override;
    [[nodiscard]] QString removeSearch() const override;

private:
    bool m_readOnly;
};

/// PostgreSQL 15, shared by an office.
class PostgresDialect final : public Dialect {
public:
    [[nodiscard]] QString driver() const override;
    [[nodiscard]] QString beginWrite() const override;
    [[nodiscard]] QStringList sessionStatements() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> sessionExpectations() const override;
    [[nodiscard]] QString returningId() const override;
    [[nodiscard]] QString readSchemaVersion() const override;
    [[nodiscard]] QString writeSchemaVersion(int version) const override;
    [[nodiscard]] QString backupTo(const QString &path) const override;
    [[nodiscard]] QString quickCheck() const override;
    [[nodiscard]] ErrorCode codeOf(const QSqlError &error) const override;
    [[nodiscard]] QString schemaFolder() const override;
    [[nodiscard]] QString contains(const QString &column) const override;
    [[nodiscard]] QString searchIds() const override;
    [[nodiscard]] QString searchText(const QStringList &tokens) const override;
    [[nodiscard]] QString addSearch() const override;
    [[nodiscard]] QString removeSearch() const override;
};

} // namespace gongkai
