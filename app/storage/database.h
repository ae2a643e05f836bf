// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/dialect.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <memory>

class QSqlQuery;

namespace gongkai {

/// One connection, used by one thread. Every failure is an Error with the store's path as place.
class Database final {
public:
    /// Opens and sets the session up; the answers to its pragmas are read back. A name that is a URL
    /// (postgresql://user@host:port/database) is taken apart.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(std::unique_ptr<Dialect> dialect, const QString &name,
                                                                const QString &connectOptions, const QString &place);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }
    [[nodiscard]] QString place() const { return m_place; }

    /// Runs one statement with bound values; the query is handed back for its rows.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// First column of the first row; a null variant without rows.
    [[nodiscard]] Result<QVariant> ask(const QString &sql, const QVariantList &values = {});
    /// A statement that is run many times: prepared once for this connection. `first`, when given, takes the first
    /// column of the first row. Texts and whole numbers only.
    [[nodiscard]] Result<void> repeat(const QString &sql, const QVariantList &values, QVariant *first = nullptr);
    /// The same for an INSERT into a table with the key `id`: answers the new id.
    [[nodiscard]] Result<qint64> insertRow(const QString &sql, const QVariantList &values);
    /// Whether a Transaction is open.
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

private:
    friend class Transaction;
    Database(std::unique_ptr<Dialect> dialect, QString connection, QString place);
    [[nodiscard]] Result<void> setUpSession();
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> exec(const QString &sql, const QVariantList &values);

    std::unique_ptr<Dialect> m_dialect;
    QString m_connection;
    QString m_place;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    bool m_inTransaction = false;
};

/// A write transaction: rolled back when it goes without commit.
class Transaction final {
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(database) {}
    Database &m_database;
    bool m_open = true;
};

} // namespace gongkai
