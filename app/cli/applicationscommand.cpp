// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/applicationscommand.h"

#include "cli/applicationjson.h"
#include "cli/commands.h"
#include "cli/storesession.h"
#include "domain/applicationjson.h"
#include "services/importing.h"
#include "wording/registertext.h"

namespace gongkai::cli {

namespace {

Result<ApplicationId> idFrom(const QString &text, RegisterService &service) {
    auto byNumber = service.store().findNumber(text);
    if (!byNumber)
        return byNumber.error();
    if (byNumber.value())
        return *byNumber.value();
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    if (!ok || id <= 0)
        return Error{ErrorCode::NotFound, text, {}, {}};
    return ApplicationId{id};
}

void addStepOptions(CommandLine &line) {
    line.addOption({QStringLiteral("day")}, Cli::tr("Day of the step, YYYY-MM-DD."), QStringLiteral("DATE"));
    line.addOption({QStringLiteral("until")}, Cli::tr("End of the period given."), QStringLiteral("DATE"));
    line.addOption({QStringLiteral("reached")}, Cli::tr("Day the letter arrived."), QStringLiteral("DATE"));
    line.addOption({QStringLiteral("days")}, Cli::tr("Extension in working days."), QStringLiteral("N"));
    line.addOption({QStringLiteral("yuan")}, Cli::tr("Fee in yuan."), QStringLiteral("N"));
    line.addOption({QStringLiteral("other")}, Cli::tr("The other application."), QStringLiteral("ID"));
    QStringList decisions;
    for (const Decision &decision : DecisionList::shipped().all())
        decisions.append(decision.id);
    line.addOption({QStringLiteral("decision")},
                   Cli::tr("Decision: %1, or its word in the form.").arg(decisions.join(QLatin1String(", "))),
                   QStringLiteral("ID"));
    for (const char *name : {"fee-basis", "ground", "answer", "letter-no", "way", "proof", "note"})
        line.addOption({QString::fromLatin1(name)}, Cli::tr("Further detail of the step."), QStringLiteral("TEXT"));
}

/// A step from its options, read as the register's own JSON is.
Result<Step> stepFrom(const CommandLine &line, const QString &name, RegisterService &service) {
    Json json = Json::object();
    json.set(QStringLiteral("step"), Json(name));
    for (const char *option :
         {"day", "until", "reached", "fee-basis", "ground", "answer", "letter-no", "way", "proof", "note"}) {
        const QString key = QString::fromLatin1(option);
        if (line.isSet(key))
            json.set(QString(key).replace(QLatin1Char('-'), QLatin1Char('_')), Json(line.value(key)));
    }
    if (const QString other = line.value(QStringLiteral("other")); !other.isEmpty()) {
        const auto id = idFrom(other, service);
        if (!id)
            return id.error();
        json.set(QStringLiteral("other"), Json::number(id.value().value));
    }
    if (line.isSet(QStringLiteral("decision"))) {
        // the word of the form will do as well
        const QString known = ImportWords::shipped().decision(line.value(QStringLiteral("decision")));
        if (known.isEmpty())
            return Error{
                ErrorCode::InvalidValue, QStringLiteral("decision"), {}, {line.value(QStringLiteral("decision"))}};
        json.set(QStringLiteral("decision"), Json(known));
    }
    for (const char *option : {"days", "yuan"}) {
        const QString key = QString::fromLatin1(option);
        if (!line.isSet(key))
            continue;
        bool ok = false;
        const qint64 number = line.value(key).toLongLong(&ok);
        if (!ok)
            return Error{ErrorCode::InvalidValue, key, {}, {line.value(key)}};
        json.set(key, Json::number(number));
    }
    return stepFromJson(json);
}

Exit printApplication(const CommandLine &line, const Result<StoredApplication> &application, RegisterService &service) {
    if (!application)
        return fail(application.error());
    const StoredApplication &one = application.value();
    if (line.json()) {
        printJson(applicationJson(one, service, line.isSet(QStringLiteral("personal"))));
        return Done;
    }
    print(QStringLiteral("%1  %2  %3").arg(one.facts.number, one.facts.subject, stageText(one.state.stage)));
    if (one.state.due.isValid())
        print(dueSentence(explainDue(one.state.clock, service.calendar())));
    if (!one.state.due.isValid() && one.state.watch.isValid())
        print(Cli::tr("The clock is off until %1.").arg(one.state.watch.toString(Qt::ISODate)));
    const bool personal = line.isSet(QStringLiteral("personal"));
    if (personal)
        for (const QString &text : {one.applicant.name, one.applicant.contact, one.facts.wanted, one.facts.remarks})
            if (!text.isEmpty())
                print(text);
    for (Event event : one.history) {
        if (!personal) { // free text may name people
            event.step.note.clear();
            event.step.proof.clear();
        }
        const bool step = event.kind == Event::Kind::Step;
        print(QStringLiteral("%1. %2 %3%4")
                  .arg(event.seq)
                  .arg(step ? event.step.day.toString(Qt::ISODate) : event.recordedUtc.left(10),
                       eventText(event, service.rules().decisions()),
                       event.reason.isEmpty() ? QString() : Cli::tr(" (reason: %1)").arg(event.reason)));
    }
    for (const Irregularity &mark : one.state.irregular)
        print(irregularityText(mark));
    return Done;
}

Exit runAdd(const QStringList &arguments) {
    CommandLine line(QStringLiteral("applications add"), Cli::tr("Registers an application."));
    line.addOption({QStringLiteral("kind")},
                   Cli::tr("Kind of applicant: %1.").arg(applicantKinds().join(QLatin1String(", "))),
                   QStringLiteral("KIND"));
    line.addOption({QStringLiteral("channel")}, Cli::tr("Channel: %1.").arg(channels().join(QLatin1String(", "))),
                   QStringLiteral("WAY"));
    for (const char *name :
         {"number", "handed-in", "received", "subject", "wanted", "form", "officer", "remarks", "applicant", "contact"})
        line.addOption({QString::fromLatin1(name)},
                       factNameText(QString::fromLatin1(name).replace(QLatin1Char('-'), QLatin1Char('_'))),
                       QStringLiteral("TEXT"));
    line.addOption({QStringLiteral("opening")}, Cli::tr("As opening balance: received before the register began."));
    line.addOption({QStringLiteral("personal")}, Cli::tr("Prints name, contact and remarks too."));
    if (!line.parse(arguments))
        return line.status();
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    ApplicationFacts facts;
    facts.opening = line.isSet(QStringLiteral("opening"));
    for (const char *name :
         {"number", "kind", "channel", "handed-in", "received", "subject", "wanted", "form", "officer", "remarks"}) {
        const QString option = QString::fromLatin1(name);
        if (!line.isSet(option))
            continue;
        QString value = line.value(option);
        if (option == QLatin1String("kind") || option == QLatin1String("channel")) {
            const ImportWords &words = ImportWords::shipped();
            const QString known = option == QLatin1String("kind") ? words.kind(value) : words.channel(value);
            value = known.isEmpty() ? value : known;
        }
        if (auto set = setFact(facts, QString(option).replace(QLatin1Char('-'), QLatin1Char('_')), value); !set)
            return fail(set.error());
    }
    Applicant applicant;
    applicant.name = line.value(QStringLiteral("applicant"));
    applicant.contact = line.value(QStringLiteral("contact"));
    const auto id = service.add(facts, applicant);
    if (!id)
        return fail(id.error());
    return printApplication(line, service.load(id.value()), service);
}

Exit runList(const QStringList &arguments) {
    CommandLine line(QStringLiteral("applications list"), Cli::tr("Lists applications; names are masked."));
    addQueryOptions(line);
    line.addOption({QStringLiteral("limit")}, Cli::tr("At most so many."), QStringLiteral("N"));
    if (!line.parse(arguments))
        return line.status();
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    const auto query = queryFrom(line, service);
    if (!query)
        return fail(query.error());
    const QString limit = line.value(QStringLiteral("limit"));
    bool number = true;
    qint64 left = limit.isEmpty() ? 1'000'000'000 : limit.toLongLong(&number);
    if (!number || left < 0)
        return usage(Cli::tr("%1 is not possible.").arg(limit));
    Json list = Json::array();
    for (qint64 offset = 0; left > 0;) {
        const int size = static_cast<int>(std::min<qint64>(left, 1000));
        const auto page = service.store().page(query.value(), offset, size);
        if (!page)
            return fail(page.error());
        for (const ApplicationRow &row : page.value())
            line.json() ? list.append(rowJson(row)) : print(rowText(row));
        if (static_cast<int>(page.value().size()) < size)
            break;
        offset += size;
        left -= size;
    }
    if (line.json())
        printJson(list);
    return Done;
}

/// show, step, correct and split work on one application.
Exit runOn(const QString &action, const QStringList &arguments) {
    CommandLine line(QStringLiteral("applications ") + action, Cli::tr("Shows or continues one application."));
    line.addPositional(QStringLiteral("ID"), Cli::tr("Its number in the register, or id."), 1, 1);
    const bool steps = action == QLatin1String("step");
    const bool correct = action == QLatin1String("correct");
    if (steps) {
        QStringList names;
        for (const StepKind kind : allSteps())
            names.append(QStringLiteral("%1 %2").arg(stepName(kind), stepText(kind)));
        line.addPositional(QStringLiteral("STEP"), Cli::tr("What was done: %1.").arg(names.join(QLatin1String(", "))),
                           1, 1);
    }
    if (correct) {
        line.addOption({QStringLiteral("event")}, Cli::tr("The entry of the history to put right."),
                       QStringLiteral("SEQ"));
        line.addOption({QStringLiteral("step")}, Cli::tr("What it should be; without it the entry is taken back."),
                       QStringLiteral("STEP"));
        line.addOption({QStringLiteral("reason")}, Cli::tr("Why."), QStringLiteral("TEXT"));
    }
    if (action == QLatin1String("split"))
        line.addOption({QStringLiteral("subject")}, Cli::tr("Subject of a part; may be repeated."),
                       QStringLiteral("TEXT"));
    if (steps || correct)
        addStepOptions(line);
    line.addOption({QStringLiteral("personal")}, Cli::tr("Prints name, contact and remarks too."));
    if (!line.parse(arguments))
        return line.status();
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    const auto id = idFrom(line.positional().constFirst(), service);
    if (!id)
        return fail(id.error());
    const auto application = service.load(id.value());
    if (!application || action == QLatin1String("show"))
        return printApplication(line, application, service);
    if (action == QLatin1String("split")) {
        const auto parts = service.split(application.value(), line.values(QStringLiteral("subject")));
        if (!parts)
            return fail(parts.error());
        return printApplication(line, service.load(id.value()), service);
    }
    bool isSeq = true;
    const int seq = correct ? line.value(QStringLiteral("event")).toInt(&isSeq) : 0;
    if (!isSeq)
        return usage(Cli::tr("%1 is not possible.").arg(line.value(QStringLiteral("event"))));
    std::optional<Step> step;
    if (const QString name = steps ? line.positional().value(1) : line.value(QStringLiteral("step")); !name.isEmpty()) {
        auto read = stepFrom(line, name, service);
        if (!read)
            return fail(read.error());
        step = std::move(read).value();
    }
    if (steps)
        return printApplication(line, service.take(application.value(), *step), service);
    return printApplication(line, service.correct(application.value(), seq, step, line.value(QStringLiteral("reason"))),
                            service);
}

} // namespace

Exit runApplications(const QStringList &arguments) {
    const QString action = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (action == QLatin1String("add"))
        return runAdd(rest);
    if (action == QLatin1String("list"))
        return runList(rest);
    for (const char *known : {"show", "step", "correct", "split"})
        if (action == QLatin1String(known))
            return runOn(action, rest);
    if (action == QLatin1String("import"))
        return runApplicationsImport(rest);
    if (action == QLatin1String("export"))
        return runApplicationsExport(rest);
    if (action == QLatin1String("statistics"))
        return runStatistics(rest);
    if (action == QLatin1String("close-year") || action == QLatin1String("reopen-year"))
        return runYear(action, rest);
    if (action == QLatin1String("calendar"))
        return runCalendar(rest);
    if (action == QLatin1String("anonymise"))
        return runAnonymise(rest);
    if (action == QLatin1String("--help") || action == QLatin1String("-h")) {
        print(Cli::tr("applications is followed by add, import, export, list, show, step, correct, split, statistics, "
                      "calendar, close-year, reopen-year or anonymise."));
        return Done;
    }
    return usage(Cli::tr("applications is followed by add, import, export, list, show, step, correct, split, "
                         "statistics, calendar, close-year, reopen-year or anonymise."));
}

} // namespace gongkai::cli
