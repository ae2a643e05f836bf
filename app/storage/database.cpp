// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace gongkai {

namespace {

QString nameOf(qsizetype i) {
    static const QStringList names = [] {
        QStringList all;
        for (int n = 0; n < 64; ++n)
            all.append(QStringLiteral(":v%1").arg(n));
        return all;
    }();
    return i < names.size() ? names[i] : QStringLiteral(":v%1").arg(i);
}

/// The statement with a name for each mark: Qt makes up a text for every value that is bound by position, which is an
/// eighth of an import.
QString withNames(const QString &sql) {
    QString named;
    qsizetype count = 0;
    bool quoted = false;
    for (const QChar c : sql) {
        quoted = quoted != (c == QLatin1Char('\''));
        if (c == QLatin1Char('?') && !quoted)
            named += nameOf(count++);
        else
            named += c;
    }
    return named;
}

} // namespace

Database::Database(std::unique_ptr<Dialect> dialect, QString connection, QString place)
    : m_dialect(std::move(dialect)), m_connection(std::move(connection)), m_place(std::move(place)) {
}

Database::~Database() {
    m_prepared.clear(); // no query may outlive its connection
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(std::unique_ptr<Dialect> dialect, const QString &name,
                                                 const QString &connectOptions, const QString &place) {
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(std::move(dialect), connection, place));
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase(database->m_dialect->driver(), connection);
        const QUrl url(name);
        if (url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres")) {
            sql.setHostName(url.host());
            sql.setDatabaseName(url.path().mid(1));
            if (!url.userName().isEmpty())
                sql.setUserName(url.userName());
            if (!url.password().isEmpty())
                sql.setPassword(url.password());
            if (url.port() > 0)
                sql.setPort(url.port());
            // ?sslmode=require&connect_timeout=5 as libpq knows them
            sql.setConnectOptions(url.query(QUrl::FullyDecoded).replace(QLatin1Char('&'), QLatin1Char(';')));
        } else {
            sql.setDatabaseName(name);
        }
        if (!connectOptions.isEmpty())
            sql.setConnectOptions(connectOptions);
        if (!sql.open())
            return Error{database->m_dialect->codeOf(sql.lastError()), place, sql.lastError().text(), {}};
    }
    if (auto done = database->setUpSession(); !done)
        return done.error();
    return database;
}

Result<void> Database::setUpSession() {
    for (const QString &statement : m_dialect->sessionStatements())
        if (auto done = run(statement); !done)
            return done.error();
    for (const auto &[question, answer] : m_dialect->sessionExpectations()) {
        auto got = ask(question);
        if (!got)
            return got.error();
        if (got.value().toString() != answer)
            return Error{ErrorCode::StoreFailed,
                         m_place,
                         QStringLiteral("%1 answers %2").arg(question, got.value().toString()),
                         {}};
    }
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    const auto failed = [&] {
        return Error{m_dialect->codeOf(query.lastError()), m_place, query.lastError().text().trimmed(), {}};
    };
    if (values.isEmpty()) {
        if (!query.exec(sql))
            return failed();
        return query;
    }
    if (!query.prepare(sql))
        return failed();
    for (const QVariant &value : values)
        // an empty text is a text: Qt would bind a null QString as NULL
        query.addBindValue(value.typeId() == QMetaType::QString && value.toString().isNull()
                               ? QVariant(QString(QLatin1String("")))
                               : value);
    if (!query.exec())
        return failed();
    return query;
}

Result<std::shared_ptr<QSqlQuery>> Database::exec(const QString &sql, const QVariantList &values) {
    auto &query = m_prepared[sql];
    const auto failed = [&] {
        Error error{m_dialect->codeOf(query->lastError()), m_place, query->lastError().text().trimmed(), {}};
        query.reset();
        return error;
    };
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(withNames(sql)))
            return failed();
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(nameOf(i), values[i].typeId() == QMetaType::QString && values[i].toString().isNull()
                                        ? QVariant(QString(QLatin1String("")))
                                        : values[i]);
    if (!query->exec())
        return failed();
    return query;
}

Result<void> Database::repeat(const QString &sql, const QVariantList &values, QVariant *first) {
    const auto query = exec(sql, values);
    if (!query)
        return query.error();
    if (first && query.value()->next())
        *first = query.value()->value(0);
    query.value()->finish();
    return {};
}

// SQLite runs an INSERT … RETURNING under a savepoint of its own, for which it copies pages and writes out the search
// index: three quarters of an import went there.
Result<qint64> Database::insertRow(const QString &sql, const QVariantList &values) {
    const auto query = exec(sql + m_dialect->returningId(), values);
    if (!query)
        return query.error();
    const QVariant id = query.value()->next() ? query.value()->value(0) : query.value()->lastInsertId();
    query.value()->finish();
    return id.toLongLong();
}

Result<QVariant> Database::ask(const QString &sql, const QVariantList &values) {
    auto query = run(sql, values);
    if (!query)
        return query.error();
    QVariant answer;
    if (query.value().next())
        answer = query.value().value(0);
    query.value().finish();
    return answer;
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database) {
    if (auto done = database.run(database.dialect().beginWrite()); !done)
        return done.error();
    database.m_inTransaction = true;
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction() {
    m_database.m_inTransaction = false;
    if (m_open) // a failed statement may have ended it already: then this fails, and that is right
        (void)m_database.run(QStringLiteral("ROLLBACK")).ok();
}

Result<void> Transaction::commit() {
    if (auto done = m_database.run(QStringLiteral("COMMIT")); !done)
        return done.error();
    m_open = false;
    m_database.m_inTransaction = false;
    return {};
}

} // namespace gongkai
