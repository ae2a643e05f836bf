// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/sqlitefile.h"
#include "storage/sqlreportstore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <memory>

namespace gongkai::test {

/// A clock that tests set.
class FixedClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now{QDate(2024, 1, 30), QTime(8, 0), Qt::UTC};
};

/// Opens a store file, or ends the test program.
inline std::unique_ptr<SqlReportStore> openStore(const QString &path, const Clock &clock) {
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
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
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
