// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/applicationjson.h"

#include "domain/applicationjson.h"
#include "wording/registertext.h"

namespace gongkai::cli {

namespace {

void setDay(Json &json, const char *key, QDate day) {
    json.set(QString::fromLatin1(key), day.isValid() ? Json(day.toString(Qt::ISODate)) : Json());
}

void setText(Json &json, const char *key, const QString &text) {
    json.set(QString::fromLatin1(key), Json(text));
}

constexpr std::pair<const char *, ApplicationQuery::Only> onlyWords[] = {
    {"open", ApplicationQuery::Only::Open},           {"overdue", ApplicationQuery::Only::Overdue},
    {"clock_off", ApplicationQuery::Only::ClockOff},  {"period_over", ApplicationQuery::Only::PeriodOver},
    {"irregular", ApplicationQuery::Only::Irregular},
};

std::optional<ApplicationQuery::Only> onlyFrom(const QString &word) {
    for (const auto &[name, only] : onlyWords)
        if (word == QLatin1String(name))
            return only;
    return std::nullopt;
}

Json historyJson(const StoredApplication &application, const DecisionList &decisions, bool personal) {
    Json history = Json::array();
    for (Event event : application.history) {
        if (!personal) { // free text may name people
            event.step.note.clear();
            event.step.proof.clear();
        }
        Json json = eventToJson(event);
        json.set(QStringLiteral("seq"), Json::number(event.seq));
        setText(json, "recorded", event.recordedUtc);
        setText(json, "by", event.recordedBy);
        setText(json, "text", eventText(event, decisions));
        history.append(json);
    }
    return history;
}

Json stateJson(const CaseState &state, const WorkCalendar &calendar) {
    Json json = Json::object();
    setText(json, "stage", stageName(state.stage));
    setDay(json, "due", state.due);
    json.set(QStringLiteral("provisional"), Json(state.provisional));
    json.set(QStringLiteral("clock_off"), Json(state.clockOff));
    setDay(json, "watch", state.watch);
    setDay(json, "decided", state.decided);
    setText(json, "decision", state.decision);
    setDay(json, "delivered", state.delivered);
    json.set(QStringLiteral("on_time"), state.decided.isValid() ? Json(state.onTime) : Json());
    json.set(QStringLiteral("handling_days"), state.decided.isValid() ? Json::number(state.handlingDays) : Json());
    if (state.due.isValid())
        setText(json, "explained", dueSentence(explainDue(state.clock, calendar)));
    Json marks = Json::array();
    for (const Irregularity &mark : state.irregular) {
        Json item = Json::object();
        setText(item, "code", mark.code);
        setText(item, "article", articleText(mark.article));
        item.set(QStringLiteral("event"), Json::number(mark.event));
        setText(item, "message", irregularityText(mark));
        marks.append(item);
    }
    json.set(QStringLiteral("irregular"), marks);
    return json;
}

} // namespace

Json rowJson(const ApplicationRow &row) {
    Json json = Json::object();
    json.set(QStringLiteral("id"), Json::number(row.id.value));
    setText(json, "number", row.number);
    setText(json, "applicant", row.applicant);
    setText(json, "kind", row.kind);
    setText(json, "channel", row.channel);
    setDay(json, "received", row.received);
    setText(json, "subject", row.subject);
    setText(json, "stage", stageName(row.stage));
    setDay(json, "due", row.due);
    json.set(QStringLiteral("clock_off"), Json(row.clockOff));
    setDay(json, "watch", row.watch);
    setDay(json, "decided", row.decided);
    setText(json, "decision", row.decision);
    json.set(QStringLiteral("irregular"), Json::number(row.irregular));
    return json;
}

QString rowText(const ApplicationRow &row) {
    const QString end = row.decided.isValid() ? row.decided.toString(Qt::ISODate)
                        : row.due.isValid()   ? row.due.toString(Qt::ISODate)
                                              : QStringLiteral("-");
    return QStringList{
        QString::number(row.id.value), row.number, row.received.toString(Qt::ISODate), row.applicant, row.subject,
        stageText(row.stage),          end}
        .join(QLatin1Char('\t'));
}

Json applicationJson(const StoredApplication &application, RegisterService &service, bool personal) {
    Json json = Json::object();
    json.set(QStringLiteral("id"), Json::number(application.id.value));
    const bool natural = application.facts.kind == QLatin1String("natural");
    const QString &name = application.applicant.name;
    setText(json, "applicant", personal || !natural ? name : maskedName(name));
    if (personal)
        setText(json, "contact", application.applicant.contact);
    setText(json, "applicant_id", QStringLiteral("A-%1").arg(application.applicant.id.value, 6, 10, QLatin1Char('0')));
    for (const QString &fact : factNames())
        if (personal || (fact != QLatin1String("remarks") && fact != QLatin1String("wanted")))
            json.set(fact, Json(factText(application.facts, fact)));
    json.set(QStringLiteral("opening"), Json(application.facts.opening));
    json.set(QStringLiteral("state"), stateJson(application.state, service.calendar()));
    json.set(QStringLiteral("history"), historyJson(application, service.rules().decisions(), personal));
    Json cells = Json::object();
    const int last = application.state.decided.isValid() ? application.state.decided.year() : service.today().year();
    for (int year = application.facts.received.year(); year <= last; ++year)
        if (const Format *format = service.formats().forYear(year)) {
            QStringList names;
            for (const CellRef &cell : cellsCounting(*format, application.facts, application.state, year))
                names.append(cell.name());
            json.set(QStringLiteral("cells"), Json());
            cells.set(QString::number(year), Json::strings(names));
        }
    json.set(QStringLiteral("cells"), cells);
    return json;
}

void addQueryOptions(CommandLine &line) {
    line.addOption({QStringLiteral("year")}, Cli::tr("Year: received, open or decided in it."), QStringLiteral("Y"));
    line.addOption({QStringLiteral("cell")}, Cli::tr("Those that a cell of the year's form counts."),
                   QStringLiteral("CELL"));
    line.addOption({QStringLiteral("open")}, Cli::tr("Only undecided ones."));
    line.addOption({QStringLiteral("overdue")}, Cli::tr("Only undecided ones past their due day."));
    line.addOption({QStringLiteral("due-within")}, Cli::tr("Only those due within so many working days."),
                   QStringLiteral("DAYS"));
    line.addOption({QStringLiteral("irregular")}, Cli::tr("Only those with something irregular."));
    QStringList states;
    for (const auto &word : onlyWords)
        states.append(QString::fromLatin1(word.first));
    line.addOption({QStringLiteral("only")},
                   Cli::tr("Only those of a state: %1; period_over: what was awaited of somebody else did not come in "
                           "its period.")
                       .arg(states.join(QLatin1String(", "))),
                   QStringLiteral("STATE"));
    line.addOption({QStringLiteral("kind")}, Cli::tr("Kind of applicant; may be repeated."), QStringLiteral("KIND"));
    line.addOption({QStringLiteral("decision")}, Cli::tr("Decision; may be repeated."), QStringLiteral("ID"));
    line.addOption({QStringLiteral("text")}, Cli::tr("Words to be found."), QStringLiteral("TEXT"));
}

Result<ApplicationQuery> queryFrom(const CommandLine &line, const RegisterService &service) {
    using Only = ApplicationQuery::Only;
    ApplicationQuery query;
    query.today = service.today();
    const auto wrong = [&line](const char *option) {
        return Error{ErrorCode::InvalidValue, {}, {}, {line.value(QString::fromLatin1(option))}};
    };
    if (line.isSet(QStringLiteral("year"))) {
        query.year = line.value(QStringLiteral("year")).toInt();
        if (query.year < 2008 || query.year > 2100)
            return wrong("year");
    }
    if (line.isSet(QStringLiteral("cell"))) {
        const auto cell = CellRef::fromName(line.value(QStringLiteral("cell")));
        const Format *format = service.formats().forYear(query.year);
        const auto counted = cell && format ? queryForCell(*format, *cell, query.year) : std::nullopt;
        if (!counted)
            return wrong("cell");
        query = *counted;
        query.today = service.today();
    }
    if (line.isSet(QStringLiteral("open")))
        query.only = Only::Open;
    if (line.isSet(QStringLiteral("overdue")))
        query.only = Only::Overdue;
    if (line.isSet(QStringLiteral("irregular")))
        query.only = Only::Irregular;
    if (line.isSet(QStringLiteral("only"))) {
        const auto only = onlyFrom(line.value(QStringLiteral("only")));
        if (!only)
            return wrong("only");
        query.only = *only;
    }
    if (line.isSet(QStringLiteral("due-within"))) {
        bool ok = false;
        const int days = line.value(QStringLiteral("due-within")).toInt(&ok);
        if (!ok || days < 0)
            return wrong("due-within");
        query.only = Only::DueSoon;
        query.soon = service.calendar().add(query.today, days);
    }
    for (const QString &kind : line.values(QStringLiteral("kind"))) {
        if (!applicantKinds().contains(kind))
            return wrong("kind");
        query.kinds.append(kind);
    }
    for (const QString &decision : line.values(QStringLiteral("decision"))) {
        if (!service.rules().decisions().find(decision))
            return wrong("decision");
        query.decisions.append(decision);
    }
    query.text = line.value(QStringLiteral("text"));
    return query;
}

} // namespace gongkai::cli
