// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlregisterstore.h"

#include "base/isoday.h"
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
    return QStringLiteral("INSERT INTO application (%1) VALUES (%2)")
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
    m_toIndex.clear();
    auto done = work();
    m_nextInSeries.clear();
    for (const QString &index : std::exchange(m_spared, {}))
        if (auto made = done ? m_database->run(index) : Result<QSqlQuery>(QSqlQuery()); !made)
            done = made.error();
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
                                 {isoText(facts.received), facts.subject, applicant.name}, &found)
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
            {id.value, event.seq, isoText(event.step.day), QString::fromUtf8(eventToJson(event).toBytes(false)),
             event.recordedUtc, event.recordedBy});
        if (!done)
            return done;
    }
    return {};
}

Result<void> SqlRegisterStore::reindex(ApplicationId id, const QString &before, const QString &after) {
    if (before == after)
        return {};
    if (!before.isEmpty())
        if (auto done = m_database->repeat(m_database->dialect().removeSearch(), {id.value, searchTokenText(before)});
            !done)
            return done;
    if (after.isEmpty())
        return {};
    return m_database->repeat(m_database->dialect().addSearch(), {id.value, searchTokenText(after)});
}

Result<ApplicationId> SqlRegisterStore::insertOne(StoredApplication fresh, const QString &pattern, const QString &utc) {
    static const QString sql = insertSql();
    auto place = series(fresh.facts);
    if (!place)
        return place.error();
    fresh.version = 1;
    if (fresh.facts.number.isEmpty()) {
        // a number typed by hand may stand in the way
        fresh.facts.number = seriesNumber(pattern, place.value().first, place.value().second);
        for (auto taken = findNumber(fresh.facts.number); taken && taken.value();
             taken = findNumber(fresh.facts.number)) {
            place = series(fresh.facts);
            if (!place)
                return place.error();
            fresh.facts.number = seriesNumber(pattern, place.value().first, place.value().second);
        }
    }
    QVariantList values = applicationValues(fresh, utc);
    values[1] = place.value().first;
    values[2] = place.value().second;
    auto id = m_database->insertRow(sql, values);
    if (!id)
        return id.error();
    const ApplicationId made{id.value()};
    if (auto done = addEvents(made, fresh.history, 0); !done)
        return done.error();
    m_toIndex.emplace_back(made, values[33].toString());
    return made;
}

/// Search entries come last and together: between other statements SQLite would write them out one by one.
Result<void> SqlRegisterStore::indexMade() {
    const auto made = std::exchange(m_toIndex, {});
    for (const auto &[id, folded] : made)
        if (auto done = reindex(id, {}, folded); !done)
            return done;
    return {};
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
        auto made = insertOne(application, pattern, now());
        if (!made)
            return made.error();
        id = made.value();
        return indexMade();
    });
    if (!done)
        return done.error();
    return id;
}

/// Until the transaction ends. An office's first import fills an empty register: its indexes are then made once over
/// all rows, which is twice as fast as keeping a dozen of them up to date. When rows stand there already they stay,
/// because to make them anew would cost more.
Result<void> SqlRegisterStore::beginBulk() {
    if (std::exchange(m_bulk, true))
        return {};
    for (const QString &statement : m_database->dialect().beginBulk())
        if (auto done = m_database->run(statement); !done)
            return done.error();
    const QString question = m_database->dialect().sparableIndexes();
    if (question.isEmpty())
        return {};
    auto some = m_database->ask(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM application LIMIT 5000)"));
    if (!some)
        return some.error();
    if (some.value().toInt() == 5000)
        return {};
    std::vector<std::pair<QString, QString>> indexes;
    {
        auto found = m_database->run(question, {QStringLiteral("application")});
        if (!found)
            return found.error();
        while (found.value().next())
            // by the day of receipt an import looks for what is there already
            if (some.value().toInt() == 0 || found.value().value(0).toString() != QLatin1String("application_received"))
                indexes.emplace_back(found.value().value(0).toString(), found.value().value(1).toString());
    }
    for (const auto &[name, text] : indexes) {
        if (auto dropped = m_database->run(QStringLiteral("DROP INDEX ") + name); !dropped)
            return dropped.error();
        m_spared.append(text);
    }
    return {};
}

Result<void> SqlRegisterStore::insertMany(std::vector<StoredApplication> applications, const QString &pattern) {
    return transact([&]() -> Result<void> {
        if (auto begun = beginBulk(); !begun)
            return begun;
        const QString utc = now();
        for (StoredApplication &one : applications) {
            auto who = applicantFor(one.applicant);
            if (!who)
                return who.error();
            one.applicant.id = who.value();
            if (auto made = insertOne(std::move(one), pattern, utc); !made)
                return made.error();
        }
        return indexMade();
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
