// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/applicationsql.h"

#include "base/isoday.h"
#include "domain/casefile.h"

namespace gongkai {

namespace {

QString iso(QDate day) {
    return isoText(day);
}

QDate dayOf(const QVariant &value) {
    return isoDay(value.toString());
}

void addList(SqlCondition &condition, const QString &column, const QStringList &values) {
    if (values.isEmpty())
        return;
    QStringList marks;
    QVariantList bound;
    for (const QString &value : values) {
        marks.append(QStringLiteral("?"));
        bound.append(value);
    }
    condition.add(QStringLiteral("%1 IN (%2)").arg(column, marks.join(QLatin1Char(','))), bound);
}

void addYear(SqlCondition &condition, const ApplicationQuery &query) {
    const int year = query.year;
    QString dayColumn = QStringLiteral("received");
    if (!query.counted) {
        if (year > 0)
            condition.add(QStringLiteral("(received_year = ? OR decided_year = ? OR (received_year < ? AND "
                                         "(decided_year = 0 OR decided_year > ?)))"),
                          {year, year, year, year});
        // follows from the above; says where in the list by day of receipt to begin
        if (year > 0)
            condition.add(QStringLiteral("received <= ?"), {QStringLiteral("%1-12-31").arg(year)});
        return;
    }
    switch (*query.counted) {
    case CountOf::Decided:
        condition.add(QStringLiteral("decided_year = ?"), {year});
        dayColumn = QStringLiteral("decided");
        break;
    case CountOf::CarriedIn:
        condition.add(QStringLiteral("received_year < ? AND (decided_year = 0 OR decided_year >= ?)"), {year, year});
        break;
    case CountOf::CarriedOut:
        condition.add(QStringLiteral("received_year <= ? AND (decided_year = 0 OR decided_year > ?)"), {year, year});
        break;
    default: condition.add(QStringLiteral("received_year = ?"), {year}); break;
    }
    if (query.month > 0) {
        const QDate first(year, query.month, 1);
        condition.add(dayColumn + QStringLiteral(" BETWEEN ? AND ?"),
                      {iso(first), iso(first.addMonths(1).addDays(-1))});
    }
}

void addOnly(SqlCondition &condition, const ApplicationQuery &query) {
    using Only = ApplicationQuery::Only;
    switch (query.only) {
    case Only::All: break;
    case Only::Open: condition.add(QStringLiteral("decided_year = 0")); break;
    case Only::DueSoon:
        condition.add(QStringLiteral("decided_year = 0 AND due BETWEEN ? AND ?"), {iso(query.today), iso(query.soon)});
        break;
    case Only::Overdue:
        condition.add(QStringLiteral("decided_year = 0 AND due > '' AND due < ?"), {iso(query.today)});
        break;
    case Only::ClockOff:
        // an enquiry that nobody answered in time ended by itself
        condition.add(
            QStringLiteral("decided_year = 0 AND clock_off = 1 AND NOT (stage = 'consulting' AND watch > '' AND "
                           "watch < ?)"),
            {iso(query.today)});
        break;
    case Only::Irregular: condition.add(QStringLiteral("irregular > 0")); break;
    case Only::PeriodOver:
        condition.add(QStringLiteral("decided_year = 0 AND watch > '' AND watch < ?"), {iso(query.today)});
        break;
    }
}

} // namespace

void SqlCondition::add(const QString &condition, const QVariantList &bound) {
    text += (text.isEmpty() ? QString() : QStringLiteral(" AND ")) + condition;
    values += bound;
}

QStringList searchWords(const QString &text) {
    return foldedText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

SqlCondition conditionFor(const ApplicationQuery &query, const Dialect &dialect, const QStringList &wide) {
    SqlCondition condition;
    addYear(condition, query);
    addList(condition, QStringLiteral("kind"), query.kinds);
    addList(condition, QStringLiteral("channel"), query.channels);
    addList(condition, QStringLiteral("decision"), query.decisions);
    addList(condition, QStringLiteral("stage"), query.stages);
    if (query.extended)
        condition.add(QStringLiteral("extended = ?"), {*query.extended ? 1 : 0});
    if (query.onTime)
        condition.add(QStringLiteral("on_time = ?"), {*query.onTime ? 1 : 0});
    addOnly(condition, query);
    for (const QString &word : searchWords(query.text)) {
        const QStringList tokens = searchTokens(word);
        if (!tokens.isEmpty() && !wide.contains(word))
            condition.add(QStringLiteral("application.id IN (%1)").arg(dialect.searchIds()),
                          {dialect.searchText(tokens)});
        // two characters are a token of their own: the index says all there is to say
        if (word.size() != 2 || tokens.isEmpty() || wide.contains(word))
            condition.add(dialect.contains(QStringLiteral("folded")), {word});
    }
    return condition;
}

QString orderFor(const ApplicationQuery &query, const QString &table) {
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    QStringList columns;
    switch (query.sort) {
    case ApplicationQuery::Sort::Number: columns = {QStringLiteral("series_year"), QStringLiteral("series_no")}; break;
    case ApplicationQuery::Sort::Received: columns = {QStringLiteral("received")}; break;
    case ApplicationQuery::Sort::Due: columns = {QStringLiteral("due")}; break;
    case ApplicationQuery::Sort::Decided: columns = {QStringLiteral("decided")}; break;
    case ApplicationQuery::Sort::Kind: columns = {QStringLiteral("kind")}; break;
    case ApplicationQuery::Sort::Stage: columns = {QStringLiteral("stage")}; break;
    }
    columns.append(QStringLiteral("id"));
    for (QString &column : columns)
        column = table + QLatin1Char('.') + column + direction;
    return QStringLiteral(" ORDER BY ") + columns.join(QLatin1String(", "));
}

const QStringList &applicationColumns() {
    static const QStringList columns =
        QStringLiteral(
            "number series_year series_no applicant_id kind channel handed_in received received_year subject "
            "wanted form officer remarks linked split_from opening stage due provisional clock_off watch "
            "decided decided_year decision letter_no delivered on_time extended handling_days fee_yuan "
            "fee_paid irregular folded version changed_utc")
            .split(QLatin1Char(' '));
    return columns;
}

QString foldedOf(const StoredApplication &application) {
    const ApplicationFacts &facts = application.facts;
    QStringList parts = {facts.number, facts.subject, facts.wanted, facts.remarks, application.applicant.name};
    for (const EffectiveStep &step : effectiveSteps(application.history))
        if (!step.step.letterNo.isEmpty())
            parts.append(step.step.letterNo);
    parts.removeAll(QString());
    return foldedText(parts.join(QLatin1Char('\n')));
}

QVariantList applicationValues(const StoredApplication &application, const QString &utc) {
    const ApplicationFacts &f = application.facts;
    const CaseState &s = application.state;
    const auto flag = [](bool value) { return QVariant(value ? 1 : 0); };
    return {f.number,
            0, // series_year and series_no are filled in by the store
            0,
            application.applicant.id.value,
            f.kind,
            f.channel,
            iso(f.handedIn),
            iso(f.received),
            f.received.year(),
            f.subject,
            f.wanted,
            f.form,
            f.officer,
            f.remarks,
            f.linked.value,
            f.splitFrom.value,
            flag(f.opening),
            stageName(s.stage),
            iso(s.due),
            flag(s.provisional),
            flag(s.clockOff),
            iso(s.watch),
            iso(s.decided),
            s.decided.isValid() ? s.decided.year() : 0,
            s.decision,
            s.letterNo,
            iso(s.delivered),
            flag(s.onTime),
            flag(s.extended),
            s.handlingDays,
            s.feeYuan,
            iso(s.feePaid),
            static_cast<int>(s.irregular.size()),
            foldedOf(application),
            application.version,
            utc};
}

void readApplication(const QSqlQuery &row, int at, StoredApplication &application) {
    int i = at;
    const auto text = [&] { return row.value(i++).toString(); };
    const auto number = [&] { return row.value(i++).toLongLong(); };
    const auto day = [&] { return dayOf(row.value(i++)); };
    ApplicationFacts &f = application.facts;
    CaseState &s = application.state;
    f.number = text();
    i += 2;
    application.applicant.id = ApplicantId{number()};
    f.kind = text();
    f.channel = text();
    f.handedIn = day();
    f.received = day();
    ++i;
    f.subject = text();
    f.wanted = text();
    f.form = text();
    f.officer = text();
    f.remarks = text();
    f.linked = ApplicationId{number()};
    f.splitFrom = ApplicationId{number()};
    f.opening = number() != 0;
    s.stage = stageFromName(text()).value_or(CaseStage::InHand);
    s.due = day();
    s.provisional = number() != 0;
    s.clockOff = number() != 0;
    s.watch = day();
    s.decided = day();
    ++i;
    s.decision = text();
    s.letterNo = text();
    s.delivered = day();
    s.onTime = number() != 0;
    s.extended = number() != 0;
    s.handlingDays = static_cast<int>(number());
    s.feeYuan = number();
    s.feePaid = day();
    s.irregular.resize(static_cast<std::size_t>(number())); // how many; which ones follows from the history
    ++i;
    application.version = static_cast<int>(number());
    s.regulation = regulationFor(f.received);
}

} // namespace gongkai
