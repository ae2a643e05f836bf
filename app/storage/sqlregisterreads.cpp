// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and counts of the register.
#include "domain/casefile.h"
#include "storage/applicationsql.h"
#include "storage/sqlregisterstore.h"

#include <QSqlQuery>

namespace gongkai {

namespace {

/// With more hits than these, walking the sorted list finds the first page sooner than the index of tokens.
constexpr int manyHits = 20'000;

constexpr auto rowColumns = "application.id, number, applicant.name, kind, channel, received, subject, officer, stage, "
                            "due, watch, clock_off, decided, decision, letter_no, on_time, irregular";

QString carried(bool out) {
    return out ? QStringLiteral("received_year <= ? AND (decided_year = 0 OR decided_year > ?)")
               : QStringLiteral("received_year < ? AND (decided_year = 0 OR decided_year >= ?)");
}

} // namespace

Result<QStringList> SqlRegisterStore::wideWords(const ApplicationQuery &query) {
    QStringList wide;
    const Dialect &dialect = m_database->dialect();
    for (const QString &word : searchWords(query.text)) {
        const QStringList tokens = searchTokens(word);
        if (tokens.isEmpty())
            continue;
        auto hits = m_database->ask(
            QStringLiteral("SELECT count(*) FROM (%1 LIMIT %2) AS hits").arg(dialect.searchIds()).arg(manyHits),
            {dialect.searchText(tokens)});
        if (!hits)
            return hits.error();
        if (hits.value().toInt() >= manyHits)
            wide.append(word);
    }
    return wide;
}

Result<std::vector<ApplicationRow>> SqlRegisterStore::rows(const QString &sql, const QVariantList &values) {
    auto query = m_database->run(sql, values);
    if (!query)
        return query.error();
    std::vector<ApplicationRow> result;
    QSqlQuery &q = query.value();
    const auto day = [&q](int i) { return QDate::fromString(q.value(i).toString(), Qt::ISODate); };
    while (q.next()) {
        ApplicationRow row;
        row.id = ApplicationId{q.value(0).toLongLong()};
        row.number = q.value(1).toString();
        row.kind = q.value(3).toString();
        const QString name = q.value(2).toString();
        row.applicant = row.kind == QLatin1String("natural") ? maskedName(name) : name;
        row.channel = q.value(4).toString();
        row.received = day(5);
        row.subject = q.value(6).toString();
        row.officer = q.value(7).toString();
        row.stage = stageFromName(q.value(8).toString()).value_or(CaseStage::InHand);
        row.due = day(9);
        row.watch = day(10);
        row.clockOff = q.value(11).toInt() != 0;
        row.decided = day(12);
        row.decision = q.value(13).toString();
        row.letterNo = q.value(14).toString();
        row.onTime = q.value(15).toInt() != 0;
        row.irregular = q.value(16).toInt();
        result.push_back(std::move(row));
    }
    return result;
}

Result<std::vector<ApplicationRow>> SqlRegisterStore::page(const ApplicationQuery &query, qint64 offset, int limit) {
    const auto wide = wideWords(query);
    if (!wide)
        return wide.error();
    const SqlCondition condition = conditionFor(query, m_database->dialect(), wide.value());
    // ids first, through an index; whole rows only for the page
    const QString sql =
        QStringLiteral("SELECT %1 FROM (SELECT application.id AS page_id FROM application%2%3 LIMIT %4 "
                       "OFFSET %5) AS page JOIN application ON application.id = page_id JOIN applicant "
                       "ON applicant.id = applicant_id%3")
            .arg(QString::fromLatin1(rowColumns), condition.where(), orderFor(query, QStringLiteral("application")))
            .arg(limit)
            .arg(offset);
    return rows(sql, condition.values);
}

Result<qint64> SqlRegisterStore::count(const ApplicationQuery &query) {
    const auto wide = wideWords(query);
    if (!wide)
        return wide.error();
    const SqlCondition condition = conditionFor(query, m_database->dialect(), wide.value());
    auto count =
        m_database->ask(QStringLiteral("SELECT count(*) FROM application") + condition.where(), condition.values);
    if (!count)
        return count.error();
    return count.value().toLongLong();
}

Result<std::vector<ApplicationId>> SqlRegisterStore::ids(const ApplicationQuery &query) {
    const auto wide = wideWords(query);
    if (!wide)
        return wide.error();
    const SqlCondition condition = conditionFor(query, m_database->dialect(), wide.value());
    auto found = m_database->run(QStringLiteral("SELECT application.id FROM application") + condition.where() +
                                     orderFor(query, QStringLiteral("application")),
                                 condition.values);
    if (!found)
        return found.error();
    std::vector<ApplicationId> ids;
    while (found.value().next())
        ids.push_back(ApplicationId{found.value().value(0).toLongLong()});
    return ids;
}

Result<std::vector<ApplicationRow>> SqlRegisterStore::applicationsOf(ApplicantId applicant) {
    return rows(QStringLiteral("SELECT %1 FROM application JOIN applicant ON applicant.id = applicant_id WHERE "
                               "applicant_id = ? ORDER BY received, application.id LIMIT 1000")
                    .arg(QString::fromLatin1(rowColumns)),
                {applicant.value});
}

Result<std::vector<CountGroup>> SqlRegisterStore::groups(CountOf of, int year) {
    QString sql;
    QVariantList values = {year};
    switch (of) {
    case CountOf::Received:
        sql = QStringLiteral("SELECT kind, channel, '', 0, 0, count(*) FROM application WHERE received_year = ? GROUP "
                             "BY kind, channel");
        break;
    case CountOf::Decided:
        sql = QStringLiteral("SELECT kind, channel, decision, on_time, extended, count(*) FROM application WHERE "
                             "decided_year = ? GROUP BY decision, kind, extended, on_time, channel");
        break;
    default:
        sql =
            QStringLiteral("SELECT kind, channel, '', 0, 0, count(*) FROM application WHERE %1 GROUP BY kind, channel")
                .arg(carried(of == CountOf::CarriedOut));
        values = {year, year};
    }
    auto query = m_database->run(sql, values);
    if (!query)
        return query.error();
    std::vector<CountGroup> result;
    QSqlQuery &q = query.value();
    while (q.next())
        result.push_back({q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), q.value(3).toInt() != 0,
                          q.value(4).toInt() != 0, q.value(5).toLongLong()});
    return result;
}

Result<QMap<int, qint64>> SqlRegisterStore::byMonth(CountOf of, int year) {
    const QString column = of == CountOf::Decided ? QStringLiteral("decided") : QStringLiteral("received");
    auto query = m_database->run(
        QStringLiteral("SELECT substr(%1, 6, 2), count(*) FROM application WHERE %1 BETWEEN ? AND ? GROUP BY 1")
            .arg(column),
        {QStringLiteral("%1-01-01").arg(year), QStringLiteral("%1-12-31").arg(year)});
    if (!query)
        return query.error();
    QMap<int, qint64> months;
    while (query.value().next())
        months.insert(query.value().value(0).toInt(), query.value().value(1).toLongLong());
    return months;
}

Result<QMap<int, qint64>> SqlRegisterStore::handlingDays(int year) {
    auto query =
        m_database->run(QStringLiteral("SELECT handling_days, count(*) FROM application WHERE decided_year = ? "
                                       "GROUP BY handling_days"),
                        {year});
    if (!query)
        return query.error();
    QMap<int, qint64> days;
    while (query.value().next())
        days.insert(query.value().value(0).toInt(), query.value().value(1).toLongLong());
    return days;
}

Result<qint64> SqlRegisterStore::feesPaid(int year) {
    // only files that were charged have a day of payment: few
    auto sum = m_database->ask(
        QStringLiteral(
            "SELECT coalesce(sum(fee_yuan), 0) FROM application WHERE fee_paid <> '' AND fee_paid BETWEEN ? AND ?"),
        {QStringLiteral("%1-01-01").arg(year), QStringLiteral("%1-12-31").arg(year)});
    if (!sum)
        return sum.error();
    return sum.value().toLongLong();
}

} // namespace gongkai
