// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/postgresstore.h"
#include "storage/sqlitefile.h"
#include "storage/sqlreportstore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

#include <memory>

namespace gongkai::test {

/// A clock that tests set.
class FixedClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now{QDate(2024, 1, 30), QTime(8, 0), Qt::UTC};
};

/// The store that repository tests run on: a file of its own, or, where GONGKAI_TEST_DATABASE says postgresql, the
/// database that GONGKAI_TEST_POSTGRES names, emptied (packaging/postgres-up.sh makes one). A server that is wanted and
/// not there ends the test program: a missing judge is a failure.
class TestStore final {
public:
    TestStore() : m_path(m_folder.filePath(QStringLiteral("store.gk"))) {
        if (qEnvironmentVariable("GONGKAI_TEST_DATABASE") != QLatin1String("postgresql"))
            return;
        m_path = qEnvironmentVariable("GONGKAI_TEST_POSTGRES");
        auto database = openPostgres(m_path);
        if (!database)
            qFatal("no PostgreSQL at GONGKAI_TEST_POSTGRES: %s", qPrintable(database.error().detail));
        for (const char *sql : {"DROP SCHEMA public CASCADE", "CREATE SCHEMA public"})
            if (!database.value()->run(QString::fromLatin1(sql)))
                qFatal("%s", sql);
    }
    [[nodiscard]] QString path() const { return m_path; }
    /// As errors name it: without the password.
    [[nodiscard]] QString shownPath() const { return isFile() ? m_path : QUrl(m_path).toString(QUrl::RemovePassword); }
    [[nodiscard]] bool isFile() const { return !isPostgresUrl(m_path); }

    [[nodiscard]] static std::shared_ptr<Database> open(const QString &path) {
        if (isPostgresUrl(path)) {
            auto database = openPostgres(path);
            if (!database)
                qFatal("%s", qPrintable(database.error().detail));
            return std::move(database).value();
        }
        auto opened = openSqliteFile(path);
        if (!opened)
            qFatal("%s: error %d %s", qPrintable(path), static_cast<int>(opened.error().code),
                   qPrintable(opened.error().detail));
        return std::move(opened.value().database);
    }
    [[nodiscard]] std::shared_ptr<Database> open() const { return open(m_path); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Opens a store file, or ends the test program.
inline std::unique_ptr<SqlReportStore> openStore(const QString &path, const Clock &clock) {
    if (isPostgresUrl(path))
        return std::make_unique<SqlReportStore>(TestStore::open(path), clock, false);
    auto opened = openSqliteFile(path);
    if (!opened)
        qFatal("%s: error %d %s", qPrintable(path), static_cast<int>(opened.error().code),
               qPrintable(opened.error().detail));
    return std::make_unique<SqlReportStore>(std::move(opened.value().database), clock, opened.value().readOnly);
}

/// A connection of its own past the code under test: it looks, locks and damages.
class RawDatabase final {
public:
    explicit RawDatabase(const QString &path) : m_name(QUuid::createUuid().toString()) {
        const QUrl url(path);
        const bool server = isPostgresUrl(path);
        QSqlDatabase database =
            QSqlDatabase::addDatabase(server ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(server ? url.path().mid(1) : path);
        if (server) {
            database.setHostName(url.host());
            database.setPort(url.port());
            database.setUserName(url.userName());
            database.setPassword(url.password());
        }
        if (!database.open())
            qFatal("%s: %s", qPrintable(path), qPrintable(database.lastError().text()));
    }
    ~RawDatabase() {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    bool run(const QString &sql) { return QSqlQuery(QSqlDatabase::database(m_name, false)).exec(sql); }
    [[nodiscard]] QVariant ask(const QString &sql) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    [[nodiscard]] int rows(const QString &table) {
        return ask(QStringLiteral("SELECT count(*) FROM ") + table).toInt();
    }

private:
    QString m_name;
};

} // namespace gongkai::test
