// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlreportstore.h"

#include <QHash>
#include <QSqlQuery>

namespace gongkai {

namespace {

/// The data file without its cells and prose, which have rows of their own; tables and rows that hold no cell at all
/// stay here, so that nothing of a file is lost.
QString headOf(const Report &report) {
    Report bare = report;
    bare.text.clear();
    for (auto table = bare.cells.begin(); table != bare.cells.end();) {
        for (auto row = table->begin(); row != table->end();)
            row = row->isEmpty() ? std::next(row) : table->erase(row);
        const bool wasEmpty = report.cells.value(table.key()).isEmpty();
        table = table->isEmpty() && !wasEmpty ? bare.cells.erase(table) : std::next(table);
    }
    return QString::fromUtf8(reportToJson(bare).toBytes(false));
}

QString text(const Json &json) {
    return QString::fromUtf8(json.toBytes(false));
}

Json sectionJson(const SectionText &section) {
    Json json = section.extra.isObject() ? section.extra : Json::object();
    json.set(QStringLiteral("section"), Json(section.section));
    json.set(QStringLiteral("blocks"), blocksToJson(section.blocks));
    return json;
}

} // namespace

SqlReportStore::SqlReportStore(std::shared_ptr<Database> database, const Clock &clock, bool readOnly)
    : m_database(std::move(database)), m_clock(clock), m_readOnly(readOnly) {
}

SqlReportStore::~SqlReportStore() = default;

QString SqlReportStore::location() const {
    return m_database->place();
}

QString SqlReportStore::now() const {
    return m_clock.nowUtc().toString(Qt::ISODate);
}

Result<std::vector<ReportSummary>> SqlReportStore::list() {
    auto query = m_database->run(QStringLiteral(
        "SELECT id, agency, year, format_id, title, changed_utc FROM report ORDER BY year DESC, id DESC"));
    if (!query)
        return query.error();
    std::vector<ReportSummary> reports;
    QSqlQuery &q = query.value();
    while (q.next())
        reports.push_back({ReportId{q.value(0).toLongLong()}, q.value(1).toString(), q.value(2).toInt(),
                           q.value(3).toString(), q.value(4).toString(),
                           QDateTime::fromString(q.value(5).toString(), Qt::ISODate)});
    return reports;
}

Result<StoredReport> SqlReportStore::load(ReportId id) {
    const QVariantList key{id.value};
    auto head = m_database->run(QStringLiteral("SELECT head, version FROM report WHERE id = ?"), key);
    if (!head)
        return head.error();
    if (!head.value().next())
        return Error{ErrorCode::NotFound, QString::number(id.value), {}, {}};
    auto json = Json::parse(head.value().value(0).toString().toUtf8());
    const int version = head.value().value(1).toInt();
    head.value().finish();
    const auto damaged = [&](const QString &what) {
        return Error{
            ErrorCode::StoreDamaged, m_database->place(), QStringLiteral("report %1: %2").arg(id.value).arg(what), {}};
    };
    if (!json)
        return damaged(QStringLiteral("head"));
    auto sections = m_database->run(
        QStringLiteral("SELECT content FROM report_section WHERE report_id = ? ORDER BY position"), key);
    if (!sections)
        return sections.error();
    Json list = Json::array();
    while (sections.value().next()) {
        auto section = Json::parse(sections.value().value(0).toString().toUtf8());
        if (!section)
            return damaged(QStringLiteral("section"));
        list.append(std::move(section).value());
    }
    Json whole = std::move(json).value();
    whole.set(QStringLiteral("text"), std::move(list));
    auto report = reportFromJson(whole);
    if (!report)
        return damaged(report.error().place);
    auto cells = m_database->run(
        QStringLiteral("SELECT table_id, row_key, column_key, value FROM report_cell WHERE report_id = ?"), key);
    if (!cells)
        return cells.error();
    QSqlQuery &q = cells.value();
    while (q.next()) {
        auto value = Json::parse(q.value(3).toString().toUtf8());
        if (!value)
            return damaged(q.value(0).toString());
        report.value().setCell({q.value(0).toString(), q.value(1).toString(), q.value(2).toString()},
                               std::move(value).value());
    }
    return StoredReport{id, version, std::move(report).value()};
}

Result<ReportId> SqlReportStore::create(const Report &report) {
    if (m_readOnly)
        return Error{ErrorCode::StoreReadOnly, m_database->place(), {}, {}};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto row = m_database->ask(
        QStringLiteral("INSERT INTO report (year, agency, format_id, title, head, version, changed_utc) "
                       "VALUES (?, ?, ?, ?, ?, 1, ?) RETURNING id"),
        {report.year, report.agency.name, report.formatId, report.title, headOf(report), now()});
    if (!row)
        return row.error();
    const ReportId id{row.value().toLongLong()};
    if (auto done = writeCells(id, report); !done)
        return done.error();
    if (auto done = writeSections(id, report); !done)
        return done.error();
    if (auto done = transaction.value()->commit(); !done)
        return done.error();
    return id;
}

Result<int> SqlReportStore::save(const StoredReport &stored) {
    if (m_readOnly)
        return Error{ErrorCode::StoreReadOnly, m_database->place(), {}, {}};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const Report &report = stored.report;
    auto done = m_database->run(
        QStringLiteral(
            "UPDATE report SET year = ?, agency = ?, format_id = ?, title = ?, head = ?, version = version + 1, "
            "changed_utc = ? WHERE id = ? AND version = ?"),
        {report.year, report.agency.name, report.formatId, report.title, headOf(report), now(), stored.id.value,
         stored.version});
    if (!done)
        return done.error();
    if (done.value().numRowsAffected() != 1)
        return Error{ErrorCode::StoreConflict, m_database->place(), {}, {}};
    done.value().finish();
    if (auto written = writeCells(stored.id, report); !written)
        return written.error();
    if (auto written = writeSections(stored.id, report); !written)
        return written.error();
    if (auto committed = transaction.value()->commit(); !committed)
        return committed.error();
    return stored.version + 1;
}

Result<void> SqlReportStore::writeCells(ReportId id, const Report &report) {
    QHash<QStringList, QString> before;
    {
        auto query = m_database->run(
            QStringLiteral("SELECT table_id, row_key, column_key, value FROM report_cell WHERE report_id = ?"),
            {id.value});
        if (!query)
            return query.error();
        QSqlQuery &q = query.value();
        while (q.next())
            before.insert({q.value(0).toString(), q.value(1).toString(), q.value(2).toString()}, q.value(3).toString());
    }
    for (auto table = report.cells.begin(); table != report.cells.end(); ++table)
        for (auto row = table->begin(); row != table->end(); ++row)
            for (auto cell = row->begin(); cell != row->end(); ++cell) {
                const QStringList key{table.key(), row.key(), cell.key()};
                const QString value = text(*cell);
                const bool known = before.contains(key);
                if (known && before.take(key) == value)
                    continue;
                auto done = m_database->run(
                    QStringLiteral("INSERT INTO report_cell (report_id, table_id, row_key, column_key, value) "
                                   "VALUES (?, ?, ?, ?, ?) ON CONFLICT (report_id, table_id, row_key, column_key) "
                                   "DO UPDATE SET value = excluded.value"),
                    {id.value, table.key(), row.key(), cell.key(), value});
                if (!done)
                    return done.error();
            }
    for (auto gone = before.begin(); gone != before.end(); ++gone) {
        const QStringList &key = gone.key();
        auto done = m_database->run(QStringLiteral("DELETE FROM report_cell WHERE report_id = ? AND table_id = ? AND "
                                                   "row_key = ? AND column_key = ?"),
                                    {id.value, key.value(0), key.value(1), key.value(2)});
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> SqlReportStore::writeSections(ReportId id, const Report &report) {
    for (std::size_t i = 0; i < report.text.size(); ++i) {
        const QString content = text(sectionJson(report.text[i]));
        auto done =
            m_database->run(QStringLiteral("INSERT INTO report_section (report_id, position, content) VALUES (?, ?, ?) "
                                           "ON CONFLICT (report_id, position) DO UPDATE SET content = excluded.content "
                                           "WHERE report_section.content <> excluded.content"),
                            {id.value, static_cast<int>(i), content});
        if (!done)
            return done.error();
    }
    auto done = m_database->run(QStringLiteral("DELETE FROM report_section WHERE report_id = ? AND position >= ?"),
                                {id.value, static_cast<int>(report.text.size())});
    if (!done)
        return done.error();
    return {};
}

Result<void> SqlReportStore::remove(ReportId id) {
    if (m_readOnly)
        return Error{ErrorCode::StoreReadOnly, m_database->place(), {}, {}};
    auto done = m_database->run(QStringLiteral("DELETE FROM report WHERE id = ?"), {id.value});
    if (!done)
        return done.error();
    return {};
}

} // namespace gongkai
