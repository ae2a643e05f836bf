// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlregisterstore.h"

#include "domain/applicationjson.h"
#include "domain/casefile.h"
#include "storage/applicationsql.h"

#include <QRegularExpression>
#include <QSqlQuery>

#include <algorithm>
#include <utility>

namespace gongkai {

namespace {

QString marks(qsizetype count) {
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

QString insertSql() {
    return QStringLiteral("INSERT INTO application (%1) VALUES (%2) RETURNING id")
        .arg(applicationColumns().join(QLatin1Char(',')), marks(applicationColumns().size()));
}

QString updateSql() {
    QStringList sets;
    for (const QString &column : applicationColumns())
        if (column != QLatin1String("series_year") && column != QLatin1String("series_no"))
            sets.append(column + QStringLiteral(" = ?"));
    return QStringLiteral("UPDATE application SET %1 WHERE id = ? AND version = ?").arg(sets.join(QLatin1String(", ")));
}

} // namespace

QString seriesNumber(const QString &pattern, int year, int no) {
    static const QRegularExpression field(QStringLiteral("\\{no(?::([0-9]))?\\}"));
    QString result = pattern;
    result.replace(QLatin1String("{year}"), QString::number(year));
    const auto match = field.match(result);
    if (!match.hasMatch())
        return result + QString::number(no);
    const int digits = match.captured(1).toInt();
    return result.replace(match.capturedStart(), match.capturedLength(),
                          QStringLiteral("%1").arg(no, digits, 10, QLatin1Char('0')));
}

SqlRegisterStore::SqlRegisterStore(std::shared_ptr<Database> database, const Clock &clock, bool readOnly)
    : m_database(std::move(database)), m_clock(clock), m_readOnly(readOnly), m_books(*m_database, readOnly) {
}

SqlRegisterStore::~SqlRegisterStore() = default;

QString SqlRegisterStore::location() const {
    return m_database->place();
}

QString SqlRegisterStore::now() const {
    return m_clock.nowUtc().toString(Qt::ISODate);
}

Result<void> SqlRegisterStore::transact(const std::function<Result<void>()> &work) {
    if (m_database->inTransaction())
        return work();
    if (m_readOnly)
        return Error{ErrorCode::StoreReadOnly, m_database->place(), {}, {}};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    m_nextInSeries.clear();
    auto done = work();
    m_nextInSeries.clear();
    if (done)
        done = transaction.value()->commit();
    if (!done)
        m_salt.clear();          // it may have been made in what is rolled back now
    transaction.value().reset(); // rolls back what was not committed
    if (std::exchange(m_bulk, false))
        for (const QString &statement : m_database->dialect().endBulk())
            (void)m_database->run(statement).ok();
    return done;
}

Result<StoredApplication> SqlRegisterStore::load(ApplicationId id) {
    auto query = m_database->run(
        QStringLiteral("SELECT applicant.name, applicant.contact, %1 FROM application JOIN "
                       "applicant ON applicant.id = applicant_id WHERE application.id = ?")
            .arg(QStringLiteral("application.") + applicationColumns().join(QLatin1String(", application."))),
        {id.value});
    if (!query)
        return query.error();
    if (!query.value().next())
        return Error{ErrorCode::NotFound, QString::number(id.value), {}, {}};
    StoredApplication application;
    application.id = id;
    application.applicant.name = query.value().value(0).toString();
    application.applicant.contact = query.value().value(1).toString();
    readApplication(query.value(), 2, application);
    query.value().finish();
    auto events = m_database->run(QStringLiteral("SELECT seq, content, recorded_utc, recorded_by FROM "
                                                 "application_event WHERE application_id = ? ORDER BY seq"),
                                  {id.value});
    if (!events)
        return events.error();
    while (events.value().next()) {
        const auto json = Json::parse(events.value().value(1).toString().toUtf8());
        auto event = json ? eventFromJson(json.value()) : Result<Event>(json.error());
        if (!event)
            return Error{ErrorCode::StoreDamaged,
                         m_database->place(),
                         QStringLiteral("application %1, event %2").arg(id.value).arg(events.value().value(0).toInt()),
                         {}};
        event.value().seq = events.value().value(0).toInt();
        event.value().recordedUtc = events.value().value(2).toString();
        event.value().recordedBy = events.value().value(3).toString();
        application.history.push_back(std::move(event).value());
    }
    return application;
}

Result<std::optional<ApplicationId>> SqlRegisterStore::findNumber(const QString &number) {
    auto id = m_database->ask(QStringLiteral("SELECT id FROM application WHERE number = ?"), {number});
    if (!id)
        return id.error();
    return id.value().isNull() ? std::optional<ApplicationId>() : ApplicationId{id.value().toLongLong()};
}

Result<bool> SqlRegisterStore::isKnown(const ApplicationFacts &facts, const Applicant &applicant) {
    QVariant found;
    auto done =
        facts.number.isEmpty()
            ? m_database->repeat(QStringLiteral("SELECT application.id FROM application JOIN applicant ON "
                                                "applicant.id = applicant_id WHERE received = ? AND subject = ? "
                                                "AND name = ? LIMIT 1"),
                                 {facts.received.toString(Qt::ISODate), facts.subject, applicant.name}, &found)
            : m_database->repeat(QStringLiteral("SELECT id FROM application WHERE number = ?"), {facts.number}, &found);
    if (!done)
        return done.error();
    return !found.isNull();
}

/// The year's series and the next number in it; several within one transaction are counted here.
Result<std::pair<int, int>> SqlRegisterStore::series(const ApplicationFacts &facts) {
    const int year = facts.received.year();
    auto next = m_nextInSeries.find(year);
    if (next == m_nextInSeries.end()) {
        auto last = m_database->ask(
            QStringLiteral("SELECT coalesce(max(series_no), 0) FROM application WHERE series_year = ?"), {year});
        if (!last)
            return last.error();
        next = m_nextInSeries.insert(year, last.value().toInt());
    }
    return std::pair(year, ++*next);
}

Result<void> SqlRegisterStore::addEvents(ApplicationId id, const std::vector<Event> &history, int after) {
    for (const Event &event : history) {
        if (event.seq <= after)
            continue;
        auto done = m_database->repeat(
            QStringLiteral("INSERT INTO application_event (application_id, seq, day, content, recorded_utc, "
                           "recorded_by) VALUES (?, ?, ?, ?, ?, ?)"),
            {id.value, event.seq, event.step.day.toString(Qt::ISODate),
             QString::fromUtf8(eventToJson(event).toBytes(false)), event.recordedUtc, event.recordedBy});
        if (!done)
            return done;
    }
    return {};
}

Result<void> SqlRegisterStore::reindex(ApplicationId id, const QString &before, const QString &after) {
    if (before == after)
        return {};
    if (!before.isEmpty())
        if (auto done = m_database->repeat(m_database->dialect().removeSearch(),
                                           {id.value, searchTokens(before).join(QLatin1Char(' '))});
            !done)
            return done;
    if (after.isEmpty())
        return {};
    return m_database->repeat(m_database->dialect().addSearch(),
                              {id.value, searchTokens(after).join(QLatin1Char(' '))});
}

Result<ApplicationId> SqlRegisterStore::insertOne(const StoredApplication &application, const QString &pattern) {
    static const QString sql = insertSql();
    auto place = series(application.facts);
    if (!place)
        return place.error();
    StoredApplication fresh = application;
    fresh.version = 1;
    if (fresh.facts.number.isEmpty()) {
        // a number typed by hand may stand in the way
        fresh.facts.number = seriesNumber(pattern, place.value().first, place.value().second);
        for (auto taken = findNumber(fresh.facts.number); taken && taken.value();
             taken = findNumber(fresh.facts.number)) {
            place = series(application.facts);
            if (!place)
                return place.error();
            fresh.facts.number = seriesNumber(pattern, place.value().first, place.value().second);
        }
    }
    QVariantList values = applicationValues(fresh, now());
    values[1] = place.value().first;
    values[2] = place.value().second;
    QVariant id;
    if (auto done = m_database->repeat(sql, values, &id); !done)
        return done.error();
    const ApplicationId made{id.toLongLong()};
    if (auto done = addEvents(made, fresh.history, 0); !done)
        return done.error();
    if (auto done = reindex(made, {}, values[33].toString()); !done)
        return done.error();
    return made;
}

Result<ApplicationId> SqlRegisterStore::insert(const StoredApplication &application, const QString &pattern) {
    ApplicationId id;
    auto done = transact([&]() -> Result<void> {
        if (!application.facts.number.isEmpty()) {
            auto taken = findNumber(application.facts.number);
            if (!taken)
                return taken.error();
            if (taken.value())
                return Error{ErrorCode::NumberTaken, {}, {}, {application.facts.number}};
        }
        auto made = insertOne(application, pattern);
        if (!made)
            return made.error();
        id = made.value();
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

Result<void> SqlRegisterStore::insertMany(const std::vector<StoredApplication> &applications, const QString &pattern) {
    if (!m_bulk) {
        m_bulk = true; // until the transaction ends
        for (const QString &statement : m_database->dialect().beginBulk())
            if (auto done = m_database->run(statement); !done)
                return done.error();
    }
    return transact([&]() -> Result<void> {
        for (const StoredApplication &application : applications) {
            StoredApplication one = application;
            auto who = applicantFor(application.applicant);
            if (!who)
                return who.error();
            one.applicant.id = who.value();
            if (auto made = insertOne(one, pattern); !made)
                return made.error();
        }
        return {};
    });
}

Result<int> SqlRegisterStore::save(const StoredApplication &application) {
    static const QString sql = updateSql();
    auto done = transact([&]() -> Result<void> {
        auto before =
            m_database->ask(QStringLiteral("SELECT folded FROM application WHERE id = ?"), {application.id.value});
        if (!before)
            return before.error();
        auto last = m_database->ask(
            QStringLiteral("SELECT coalesce(max(seq), 0) FROM application_event WHERE application_id = ?"),
            {application.id.value});
        if (!last)
            return last.error();
        if (auto taken = findNumber(application.facts.number); !taken)
            return taken.error();
        else if (taken.value() && *taken.value() != application.id)
            return Error{ErrorCode::NumberTaken, {}, {}, {application.facts.number}};
        QVariantList values = applicationValues(application, now());
        values[34] = application.version + 1;
        values.remove(1, 2);
        values += {application.id.value, application.version};
        auto updated = m_database->run(sql, values);
        if (!updated)
            return updated.error();
        if (updated.value().numRowsAffected() != 1)
            return Error{ErrorCode::StoreConflict, m_database->place(), {}, {}};
        updated.value().finish();
        if (auto added = addEvents(application.id, application.history, last.value().toInt()); !added)
            return added;
        return reindex(application.id, before.value().toString(), foldedOf(application));
    });
    if (!done)
        return done.error();
    return application.version + 1;
}

Result<std::vector<ApplicationId>> SqlRegisterStore::openOnes() {
    auto query = m_database->run(QStringLiteral("SELECT id FROM application WHERE decided_year = 0 ORDER BY id"));
    if (!query)
        return query.error();
    std::vector<ApplicationId> ids;
    while (query.value().next())
        ids.push_back(ApplicationId{query.value().value(0).toLongLong()});
    return ids;
}

} // namespace gongkai
