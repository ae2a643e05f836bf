// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who applies: matched by a digest, so that the number of applications of one person can be told without a name.
#include "domain/casefile.h"
#include "storage/applicationsql.h"
#include "storage/sqlregisterstore.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QUuid>

namespace gongkai {

namespace {

QString applicantSql() {
    return QStringLiteral("INSERT INTO applicant (name, contact, match_digest) VALUES (?, ?, ?)");
}

} // namespace

/// Random for each store: the same person has another digest elsewhere.
Result<QString> SqlRegisterStore::salt() {
    if (!m_salt.isEmpty())
        return m_salt;
    const QString key = QStringLiteral("applicant_salt");
    auto kept = m_books.setting(key);
    if (!kept)
        return kept;
    if (kept.value().isEmpty()) {
        const QString made = QUuid::createUuid().toString(QUuid::Id128) + QUuid::createUuid().toString(QUuid::Id128);
        if (auto done = m_books.setSetting(key, made); !done)
            return done.error();
        kept = made;
    }
    m_salt = kept.value();
    return m_salt;
}

Result<ApplicantId> SqlRegisterStore::applicantFor(const Applicant &applicant) {
    ApplicantId id;
    auto done = transact([&]() -> Result<void> {
        QString digest;
        if (const QString match = applicant.matchText(); !match.isEmpty()) {
            auto salted = salt();
            if (!salted)
                return salted.error();
            digest = QString::fromLatin1(
                QCryptographicHash::hash((salted.value() + match).toUtf8(), QCryptographicHash::Sha256).toHex());
            QVariant found;
            if (auto asked = m_database->repeat(QStringLiteral("SELECT coalesce(merged_into, id) FROM applicant WHERE "
                                                               "match_digest = ? ORDER BY id LIMIT 1"),
                                                {digest}, &found);
                !asked)
                return asked;
            if (!found.isNull()) {
                id = ApplicantId{found.toLongLong()};
                return {};
            }
        }
        auto made = m_database->insertRow(applicantSql(), {applicant.name, applicant.contact, digest});
        if (!made)
            return made.error();
        id = ApplicantId{made.value()};
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

Result<void> SqlRegisterStore::renameApplicant(ApplicantId id, const Applicant &applicant) {
    return transact([&] {
        return m_database->repeat(QStringLiteral("UPDATE applicant SET name = ?, contact = ? WHERE id = ?"),
                                  {applicant.name, applicant.contact, id.value});
    });
}

Result<void> SqlRegisterStore::mergeApplicants(ApplicantId from, ApplicantId into, const QString &utc,
                                               const QString &reason) {
    if (from == into || !from.isValid() || !into.isValid())
        return Error{ErrorCode::InvalidValue, QStringLiteral("applicant"), {}, {QString::number(into.value)}};
    return transact([&]() -> Result<void> {
        QStringList moved;
        {
            auto query =
                m_database->run(QStringLiteral("SELECT id FROM application WHERE applicant_id = ?"), {from.value});
            if (!query)
                return query.error();
            while (query.value().next())
                moved.append(query.value().value(0).toString());
        }
        const std::vector<std::pair<QString, QVariantList>> statements = {
            {QStringLiteral("UPDATE application SET applicant_id = ?, version = version + 1 WHERE applicant_id = ?"),
             {into.value, from.value}},
            {QStringLiteral("UPDATE applicant SET merged_into = ? WHERE id = ? OR merged_into = ?"),
             {into.value, from.value, from.value}},
            {QStringLiteral("INSERT INTO applicant_change (utc, kind, from_id, to_id, applications, reason) VALUES (?, "
                            "'merge', ?, ?, ?, ?)"),
             {utc, from.value, into.value, moved.join(QLatin1Char(',')), reason}}};
        for (const auto &[sql, values] : statements)
            if (auto done = m_database->run(sql, values); !done)
                return done.error();
        return {};
    });
}

Result<ApplicantId> SqlRegisterStore::splitApplicant(const std::vector<ApplicationId> &applications, const QString &utc,
                                                     const QString &reason) {
    ApplicantId made;
    auto done = transact([&]() -> Result<void> {
        QStringList moved;
        for (const ApplicationId id : applications) {
            auto one = load(id);
            if (!one)
                return one.error();
            const ApplicantId from = one.value().applicant.id;
            if (!made.isValid()) {
                // without a digest: later applications of that name stay with the first
                auto key = m_database->insertRow(
                    applicantSql(), {one.value().applicant.name, one.value().applicant.contact, QString()});
                if (!key)
                    return key.error();
                made = ApplicantId{key.value()};
            }
            if (auto updated = m_database->run(
                    QStringLiteral("UPDATE application SET applicant_id = ?, version = version + 1 WHERE id = ?"),
                    {made.value, id.value});
                !updated)
                return updated.error();
            if (auto told = m_database->run(QStringLiteral("INSERT INTO applicant_change (utc, kind, from_id, to_id, "
                                                           "applications, reason) VALUES (?, 'split', ?, ?, ?, ?)"),
                                            {utc, from.value, made.value, QString::number(id.value), reason});
                !told)
                return told.error();
        }
        return {};
    });
    if (!done)
        return done.error();
    return made;
}

Result<int> SqlRegisterStore::rankInMonth(ApplicantId applicant, QDate day, ApplicationId id) {
    const QDate first(day.year(), day.month(), 1);
    const QString iso = day.toString(Qt::ISODate);
    auto rank = m_database->ask(
        QStringLiteral("SELECT count(*) FROM application WHERE applicant_id = ? AND received >= ? AND (received < ? OR "
                       "(received = ? AND id <= ?))"),
        {applicant.value, first.toString(Qt::ISODate), iso, iso, id.value});
    if (!rank)
        return rank.error();
    return rank.value().toInt();
}

Result<int> SqlRegisterStore::anonymiseBefore(QDate day, const QString &utc) {
    int count = 0;
    auto done = transact([&]() -> Result<void> {
        std::vector<qint64> who;
        {
            auto query = m_database->run(
                QStringLiteral(
                    "SELECT id FROM applicant WHERE anonymised_utc = '' AND (name <> '' OR contact <> '') AND "
                    "EXISTS (SELECT 1 FROM application WHERE applicant_id = applicant.id) AND NOT EXISTS "
                    "(SELECT 1 FROM application WHERE applicant_id = applicant.id AND (decided_year = 0 OR "
                    "stage = 'answered' OR decided >= ?))"),
                {day.toString(Qt::ISODate)});
            if (!query)
                return query.error();
            while (query.value().next())
                who.push_back(query.value().value(0).toLongLong());
        }
        // names that a correction left without any file
        if (auto cleared = m_database->run(
                QStringLiteral(
                    "UPDATE applicant SET name = '', contact = '', match_digest = '', anonymised_utc = ? WHERE "
                    "anonymised_utc = '' AND merged_into IS NULL AND (name <> '' OR contact <> '') AND NOT "
                    "EXISTS (SELECT 1 FROM application WHERE applicant_id = applicant.id)"),
                {utc});
            !cleared)
            return cleared.error();
        for (const qint64 id : who) {
            // the digest goes too: whoever knows a name could try it
            if (auto cleared = m_database->run(QStringLiteral("UPDATE applicant SET name = '', contact = '', "
                                                              "match_digest = '', anonymised_utc = ? WHERE id = ? OR "
                                                              "merged_into = ?"),
                                               {utc, id, id});
                !cleared)
                return cleared.error();
            std::vector<ApplicationId> files;
            {
                auto query = m_database->run(QStringLiteral("SELECT id FROM application WHERE applicant_id = ?"), {id});
                if (!query)
                    return query.error();
                while (query.value().next())
                    files.push_back(ApplicationId{query.value().value(0).toLongLong()});
            }
            for (const ApplicationId file : files) {
                auto one = load(file);
                if (!one)
                    return one.error();
                Event event;
                event.kind = Event::Kind::Anonymised;
                event.seq = one.value().history.empty() ? 1 : one.value().history.back().seq + 1;
                event.recordedUtc = utc;
                one.value().history.push_back(event);
                if (auto saved = save(one.value()); !saved)
                    return saved.error();
            }
            ++count;
        }
        return {};
    });
    if (!done)
        return done.error();
    return count;
}

} // namespace gongkai
