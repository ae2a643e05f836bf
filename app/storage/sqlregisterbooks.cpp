// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlregisterbooks.h"

#include <QSqlQuery>

#include <algorithm>

namespace gongkai {

namespace {

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

QDate dayAt(const QSqlQuery &query, int column) {
    return QDate::fromString(query.value(column).toString(), Qt::ISODate);
}

Json countsJson(const QMap<QString, qint64> &counts) {
    Json json = Json::object();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.set(it.key(), Json::number(it.value()));
    return json;
}

Json indicatorJson(const Indicator &indicator) {
    Json json = indicator.extra.isObject() ? indicator.extra : Json::object();
    json.set(QStringLiteral("key"), Json(indicator.key));
    json.set(QStringLiteral("label"), Json(indicator.label));
    json.set(QStringLiteral("value"), indicator.value ? Json::number(indicator.value->toString()) : Json());
    json.set(QStringLiteral("unit"), Json(indicator.unit));
    json.set(QStringLiteral("approximate"), Json(indicator.approximate));
    json.set(QStringLiteral("source"), Json(indicator.source));
    return json;
}

Indicator indicatorFrom(const Json &json) {
    Indicator indicator;
    indicator.key = json.string(u"key");
    indicator.label = json.string(u"label");
    if (const Json *value = json.find(u"value"); value && value->isNumber())
        indicator.value = Decimal::fromText(value->numberText());
    indicator.unit = json.string(u"unit");
    indicator.approximate = json.find(u"approximate") && json.find(u"approximate")->toBool();
    indicator.source = json.string(u"source");
    return indicator;
}

const QStringList &caseColumns() {
    static const QStringList columns =
        QStringLiteral("kind number subject body accepted ended result application_id stages remarks")
            .split(QLatin1Char(' '));
    return columns;
}

QVariantList caseValues(const LegalCase &one) {
    return {one.kind,       one.number, one.subject,     one.body,   iso(one.accepted),
            iso(one.ended), one.result, one.application, one.stages, one.remarks};
}

LegalCase caseFrom(const QSqlQuery &q) {
    return {q.value(0).toLongLong(),
            q.value(1).toString(),
            q.value(2).toString(),
            q.value(3).toString(),
            q.value(4).toString(),
            dayAt(q, 5),
            dayAt(q, 6),
            q.value(7).toString(),
            q.value(8).toLongLong(),
            q.value(9).toString(),
            q.value(10).toString(),
            q.value(11).toInt()};
}

const QStringList &itemColumns() {
    static const QStringList columns =
        QStringLiteral("day title doc_no category via unit url reviewer reviewed review_result remarks")
            .split(QLatin1Char(' '));
    return columns;
}

QVariantList itemValues(const DisclosedItem &item) {
    return {iso(item.day), item.title, item.docNo,    item.category,      item.via.join(QLatin1Char(',')),
            item.unit,     item.url,   item.reviewer, iso(item.reviewed), item.reviewResult,
            item.remarks};
}

DisclosedItem itemFrom(const QSqlQuery &q) {
    return {q.value(0).toLongLong(), dayAt(q, 1),
            q.value(2).toString(),   q.value(3).toString(),
            q.value(4).toString(),   q.value(5).toString().split(QLatin1Char(','), Qt::SkipEmptyParts),
            q.value(6).toString(),   q.value(7).toString(),
            q.value(8).toString(),   dayAt(q, 9),
            q.value(10).toString(),  q.value(11).toString(),
            q.value(12).toInt()};
}

QString selectFrom(const QString &table, const QStringList &columns, const QString &rest) {
    return QStringLiteral("SELECT id, %1, version FROM %2 %3").arg(columns.join(QLatin1String(", ")), table, rest);
}

} // namespace

Result<void> SqlRegisterBooks::write(const QString &sql, const QVariantList &values) {
    if (m_readOnly)
        return Error{ErrorCode::StoreReadOnly, m_database.place(), {}, {}};
    auto done = m_database.run(sql, values);
    if (!done)
        return done.error();
    return {};
}

Result<qint64> SqlRegisterBooks::store(const QString &table, qint64 id, const QStringList &columns,
                                       const QVariantList &values) {
    if (m_readOnly)
        return Error{ErrorCode::StoreReadOnly, m_database.place(), {}, {}};
    if (id == 0) {
        // without a transaction SQLite would commit only when the answer has been read, and nobody would hear of a
        // failure
        std::unique_ptr<Transaction> own;
        if (!m_database.inTransaction()) {
            auto begun = Transaction::begin(m_database);
            if (!begun)
                return begun.error();
            own = std::move(begun).value();
        }
        const QStringList marks(columns.size(), QStringLiteral("?"));
        auto made = m_database.ask(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) RETURNING id")
                                       .arg(table, columns.join(QLatin1Char(',')), marks.join(QLatin1Char(','))),
                                   values);
        if (!made)
            return made.error();
        if (own)
            if (auto committed = own->commit(); !committed)
                return committed.error();
        return made.value().toLongLong();
    }
    auto done =
        write(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table, columns.join(QLatin1String(" = ?, "))),
              values + QVariantList{id});
    if (!done)
        return done.error();
    return id;
}

Result<void> SqlRegisterBooks::changeOne(const QString &sql, const QVariantList &values) {
    if (m_readOnly)
        return Error{ErrorCode::StoreReadOnly, m_database.place(), {}, {}};
    auto done = m_database.run(sql, values);
    if (!done)
        return done.error();
    if (done.value().numRowsAffected() != 1)
        return Error{ErrorCode::StoreConflict, m_database.place(), {}, {}};
    return {};
}

Result<qint64> SqlRegisterBooks::storeVersion(const QString &table, qint64 id, int version, const QStringList &columns,
                                              const QVariantList &values) {
    if (id == 0) // the column's default is the first version
        return store(table, id, columns, values);
    auto done = changeOne(QStringLiteral("UPDATE %1 SET %2 = ?, version = version + 1 WHERE id = ? AND version = ?")
                              .arg(table, columns.join(QLatin1String(" = ?, "))),
                          values + QVariantList{id, version});
    if (!done)
        return done.error();
    return id;
}

Result<void> SqlRegisterBooks::removeVersion(const QString &table, qint64 id, int version) {
    return changeOne(QStringLiteral("DELETE FROM %1 WHERE id = ? AND version = ?").arg(table), {id, version});
}

Result<QString> SqlRegisterBooks::setting(const QString &key) {
    auto value = m_database.ask(QStringLiteral("SELECT value FROM register_setting WHERE name = ?"), {key});
    if (!value)
        return value.error();
    return value.value().toString();
}

Result<void> SqlRegisterBooks::setSetting(const QString &key, const QString &value) {
    return write(QStringLiteral("INSERT INTO register_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE "
                                "SET value = excluded.value"),
                 {key, value});
}

Result<QMap<int, QString>> SqlRegisterBooks::calendars() {
    auto query = m_database.run(QStringLiteral("SELECT year, content FROM calendar_year"));
    if (!query)
        return query.error();
    QMap<int, QString> years;
    while (query.value().next())
        years.insert(query.value().value(0).toInt(), query.value().value(1).toString());
    return years;
}

Result<void> SqlRegisterBooks::setCalendar(int year, const QString &json) {
    return write(QStringLiteral("INSERT INTO calendar_year (year, content) VALUES (?, ?) ON CONFLICT (year) DO UPDATE "
                                "SET content = excluded.content"),
                 {year, json});
}

Result<std::vector<YearLock>> SqlRegisterBooks::locks() {
    auto query = m_database.run(QStringLiteral("SELECT year, closed_utc, carried_out FROM closed_year ORDER BY year"));
    if (!query)
        return query.error();
    std::vector<YearLock> locks;
    while (query.value().next()) {
        YearLock lock;
        lock.year = query.value().value(0).toInt();
        lock.closedUtc = query.value().value(1).toString();
        if (const auto json = Json::parse(query.value().value(2).toString().toUtf8()))
            for (const Json::Member &member : json.value().toObject())
                lock.carriedOut.insert(member.key, member.value.toInteger().value_or(0));
        locks.push_back(std::move(lock));
    }
    return locks;
}

Result<void> SqlRegisterBooks::lockYear(const YearLock &lock) {
    return write(QStringLiteral("INSERT INTO closed_year (year, closed_utc, carried_out) VALUES (?, ?, ?)"),
                 {lock.year, lock.closedUtc, QString::fromUtf8(countsJson(lock.carriedOut).toBytes(false))});
}

Result<void> SqlRegisterBooks::unlockYear(int year, const QString &utc, const QString &reason) {
    // what was closed stays told beside the reason
    auto kept = write(QStringLiteral("INSERT INTO reopened_year (year, utc, reason, content) SELECT year, ?, ?, "
                                     "carried_out FROM closed_year WHERE year = ?"),
                      {utc, reason, year});
    if (!kept)
        return kept;
    return write(QStringLiteral("DELETE FROM closed_year WHERE year = ?"), {year});
}

Result<std::vector<LegalCase>> SqlRegisterBooks::cases(int year) {
    QString where;
    QVariantList values;
    if (year > 0) {
        where = QStringLiteral(" WHERE accepted <= ? AND (ended = '' OR ended >= ?)");
        values = {QStringLiteral("%1-12-31").arg(year), QStringLiteral("%1-01-01").arg(year)};
    }
    auto query = m_database.run(
        selectFrom(QStringLiteral("legal_case"), caseColumns(), where + QStringLiteral(" ORDER BY accepted, id")),
        values);
    if (!query)
        return query.error();
    std::vector<LegalCase> cases;
    while (query.value().next())
        cases.push_back(caseFrom(query.value()));
    return cases;
}

Result<std::optional<LegalCase>> SqlRegisterBooks::findCase(qint64 id) {
    auto query =
        m_database.run(selectFrom(QStringLiteral("legal_case"), caseColumns(), QStringLiteral("WHERE id = ?")), {id});
    if (!query)
        return query.error();
    return query.value().next() ? std::optional(caseFrom(query.value())) : std::nullopt;
}

Result<LegalCase> SqlRegisterBooks::saveCase(const LegalCase &one) {
    const auto id = storeVersion(QStringLiteral("legal_case"), one.id, one.version, caseColumns(), caseValues(one));
    if (!id)
        return id.error();
    LegalCase saved = one;
    saved.version = one.id == 0 ? 1 : one.version + 1;
    saved.id = id.value();
    return saved;
}

Result<void> SqlRegisterBooks::removeCase(qint64 id, int version) {
    return removeVersion(QStringLiteral("legal_case"), id, version);
}

Result<std::vector<DisclosedItem>> SqlRegisterBooks::items(int year) {
    QString where;
    QVariantList values;
    if (year > 0) {
        where = QStringLiteral(" WHERE day BETWEEN ? AND ?");
        values = {QStringLiteral("%1-01-01").arg(year), QStringLiteral("%1-12-31").arg(year)};
    }
    auto query = m_database.run(
        selectFrom(QStringLiteral("disclosed_item"), itemColumns(), where + QStringLiteral(" ORDER BY day, id")),
        values);
    if (!query)
        return query.error();
    std::vector<DisclosedItem> items;
    while (query.value().next())
        items.push_back(itemFrom(query.value()));
    return items;
}

Result<std::optional<DisclosedItem>> SqlRegisterBooks::findItem(qint64 id) {
    auto query = m_database.run(
        selectFrom(QStringLiteral("disclosed_item"), itemColumns(), QStringLiteral("WHERE id = ?")), {id});
    if (!query)
        return query.error();
    return query.value().next() ? std::optional(itemFrom(query.value())) : std::nullopt;
}

Result<DisclosedItem> SqlRegisterBooks::saveItem(const DisclosedItem &item) {
    const auto id =
        storeVersion(QStringLiteral("disclosed_item"), item.id, item.version, itemColumns(), itemValues(item));
    if (!id)
        return id.error();
    DisclosedItem saved = item;
    saved.version = item.id == 0 ? 1 : item.version + 1;
    saved.id = id.value();
    return saved;
}

Result<void> SqlRegisterBooks::removeItem(qint64 id, int version) {
    return removeVersion(QStringLiteral("disclosed_item"), id, version);
}

Result<std::vector<CatalogueEntry>> SqlRegisterBooks::catalogue() {
    auto query = m_database.run(QStringLiteral("SELECT id, valid_from, entry_key, label, ground, unit, deadline, ended "
                                               "FROM catalogue_entry ORDER BY entry_key, valid_from, id"));
    if (!query)
        return query.error();
    std::vector<CatalogueEntry> entries;
    QSqlQuery &q = query.value();
    while (q.next())
        entries.push_back({q.value(0).toLongLong(), dayAt(q, 1), q.value(2).toString(), q.value(3).toString(),
                           q.value(4).toString(), q.value(5).toString(), q.value(6).toString(),
                           q.value(7).toInt() != 0});
    return entries;
}

Result<qint64> SqlRegisterBooks::saveCatalogueEntry(const CatalogueEntry &entry) {
    return store(
        QStringLiteral("catalogue_entry"), entry.id,
        QStringLiteral("valid_from entry_key label ground unit deadline ended").split(QLatin1Char(' ')),
        {iso(entry.from), entry.key, entry.label, entry.ground, entry.unit, entry.deadline, entry.ended ? 1 : 0});
}

Result<std::vector<Indicator>> SqlRegisterBooks::indicators(int year) {
    auto query =
        m_database.run(QStringLiteral("SELECT content FROM own_indicator WHERE year = ? ORDER BY position"), {year});
    if (!query)
        return query.error();
    std::vector<Indicator> indicators;
    while (query.value().next())
        if (const auto json = Json::parse(query.value().value(0).toString().toUtf8()))
            indicators.push_back(indicatorFrom(json.value()));
    return indicators;
}

Result<void> SqlRegisterBooks::setIndicators(int year, const std::vector<Indicator> &indicators) {
    if (m_readOnly)
        return Error{ErrorCode::StoreReadOnly, m_database.place(), {}, {}};
    std::unique_ptr<Transaction> own;
    if (!m_database.inTransaction()) {
        auto begun = Transaction::begin(m_database);
        if (!begun)
            return begun.error();
        own = std::move(begun).value();
    }
    if (auto done = write(QStringLiteral("DELETE FROM own_indicator WHERE year = ?"), {year}); !done)
        return done;
    int position = 0;
    for (const Indicator &indicator : indicators)
        if (auto done = write(QStringLiteral("INSERT INTO own_indicator (year, position, content) VALUES (?, ?, ?)"),
                              {year, position++, QString::fromUtf8(indicatorJson(indicator).toBytes(false))});
            !done)
            return done;
    return own ? own->commit() : Result<void>();
}

Result<std::vector<DocumentLink>> SqlRegisterBooks::documentsOf(qint64 application) {
    auto query = m_database.run(QStringLiteral("SELECT id, name, path, sha256, day FROM application_document WHERE "
                                               "application_id = ? ORDER BY day, id"),
                                {application});
    if (!query)
        return query.error();
    std::vector<DocumentLink> links;
    QSqlQuery &q = query.value();
    while (q.next())
        links.push_back({q.value(0).toLongLong(), q.value(1).toString(), q.value(2).toString(), q.value(3).toString(),
                         dayAt(q, 4)});
    return links;
}

Result<qint64> SqlRegisterBooks::addDocument(qint64 application, const DocumentLink &link) {
    return store(QStringLiteral("application_document"), 0,
                 QStringLiteral("application_id name path sha256 day").split(QLatin1Char(' ')),
                 {application, link.name, link.path, link.sha256, iso(link.day)});
}

Result<void> SqlRegisterBooks::removeDocument(qint64 id) {
    return write(QStringLiteral("DELETE FROM application_document WHERE id = ?"), {id});
}

} // namespace gongkai
