// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bookscommand.h"
#include "cli/commands.h"
#include "cli/storesession.h"
#include "wording/registertext.h"

namespace gongkai::cli {

namespace {

struct TextOption {
    const char *name;
    QString LegalCase::*member;
};
constexpr TextOption textOptions[] = {{"number", &LegalCase::number},
                                      {"subject", &LegalCase::subject},
                                      {"body", &LegalCase::body},
                                      {"remarks", &LegalCase::remarks}};

void addCaseOptions(CommandLine &line) {
    line.addOption({QStringLiteral("kind")}, Cli::tr("Kind of case: %1.").arg(keysText(legalCaseKinds(), caseKindText)),
                   QStringLiteral("KIND"));
    line.addOption({QStringLiteral("accepted")}, Cli::tr("Day of acceptance, YYYY-MM-DD."), QStringLiteral("DATE"));
    line.addOption({QStringLiteral("ended")}, Cli::tr("Day it ended; empty while it is pending."),
                   QStringLiteral("DATE"));
    line.addOption({QStringLiteral("result")}, Cli::tr("Result: %1.").arg(keysText(legalCaseResults(), caseResultText)),
                   QStringLiteral("RESULT"));
    line.addOption({QStringLiteral("application")}, Cli::tr("Number of the application it is about."),
                   QStringLiteral("NUMBER"));
    for (const TextOption &option : textOptions)
        line.addOption({QString::fromLatin1(option.name)}, factNameText(QString::fromLatin1(option.name)),
                       QStringLiteral("TEXT"));
}

/// Puts the options that are given into the case; an empty one clears.
Result<void> takeCase(const CommandLine &line, RegisterService &service, LegalCase &one) {
    const auto isSet = [&line](const char *name) { return line.isSet(QString::fromLatin1(name)); };
    if (isSet("kind"))
        one.kind = keyFrom(legalCaseKinds(), caseKindText, line.value(QStringLiteral("kind")));
    if (isSet("result"))
        one.result = keyFrom(legalCaseResults(), caseResultText, line.value(QStringLiteral("result")));
    for (const auto &[name, member] : {std::pair("accepted", &LegalCase::accepted), {"ended", &LegalCase::ended}}) {
        if (!isSet(name))
            continue;
        const QString option = QString::fromLatin1(name);
        const auto day = dayFrom(line, option, option);
        if (!day)
            return day.error();
        one.*member = day.value();
    }
    // a case that goes on has no result any more
    if (isSet("ended") && !one.ended.isValid() && !isSet("result"))
        one.result.clear();
    for (const TextOption &option : textOptions)
        if (isSet(option.name))
            one.*option.member = line.value(QString::fromLatin1(option.name)).trimmed();
    if (!isSet("application"))
        return {};
    const QString number = line.value(QStringLiteral("application"));
    if (number.isEmpty()) {
        one.application = 0;
        return {};
    }
    const auto found = service.store().findNumber(number);
    if (!found)
        return found.error();
    if (!found.value())
        return Error{ErrorCode::NotFound, number, {}, {}};
    one.application = found.value()->value;
    return {};
}

QString applicationNumber(const LegalCase &one, RegisterService &service) {
    if (one.application == 0)
        return {};
    const auto application = service.store().load(ApplicationId{one.application});
    return application ? application.value().facts.number : QStringLiteral("#%1").arg(one.application);
}

Json caseJson(const LegalCase &one, RegisterService &service) {
    Json json = Json::object();
    json.set(QStringLiteral("id"), Json::number(one.id));
    json.set(QStringLiteral("version"), Json::number(one.version));
    json.set(QStringLiteral("kind"), Json(one.kind));
    json.set(QStringLiteral("number"), Json(one.number));
    json.set(QStringLiteral("subject"), Json(one.subject));
    json.set(QStringLiteral("body"), Json(one.body));
    json.set(QStringLiteral("accepted"), dayJson(one.accepted));
    json.set(QStringLiteral("ended"), dayJson(one.ended));
    json.set(QStringLiteral("result"), Json(one.result));
    json.set(QStringLiteral("application"), Json(applicationNumber(one, service)));
    json.set(QStringLiteral("stages"), Json::strings(one.stages.split(QLatin1Char('\n'), Qt::SkipEmptyParts)));
    json.set(QStringLiteral("remarks"), Json(one.remarks));
    return json;
}

QString caseLine(const LegalCase &one) {
    return QStringList{
        QString::number(one.id),   one.accepted.toString(Qt::ISODate), caseKindText(one.kind), one.number, one.subject,
        caseResultText(one.result)}
        .join(QLatin1Char('\t'));
}

Exit printCase(const CommandLine &line, const Result<LegalCase> &one, RegisterService &service) {
    if (!one)
        return fail(one.error());
    line.json() ? printJson(caseJson(one.value(), service)) : print(caseLine(one.value()));
    return Done;
}

Exit runAdd(const QStringList &arguments) {
    CommandLine line(QStringLiteral("cases add"), Cli::tr("Registers a reconsideration or court case."));
    addCaseOptions(line);
    if (!line.parse(arguments))
        return line.status();
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    LegalCase one;
    if (const auto taken = takeCase(line, service, one); !taken)
        return fail(taken.error());
    return printCase(line, service.saveCase(one), service);
}

Exit runList(const QStringList &arguments) {
    CommandLine line(QStringLiteral("cases list"), Cli::tr("Lists reconsideration and court cases."));
    line.addOption({QStringLiteral("year")}, Cli::tr("Only those pending or ended in this year."), QStringLiteral("Y"));
    if (!line.parse(arguments))
        return line.status();
    const auto year = yearFrom(line);
    if (!year)
        return fail(year.error());
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    const auto cases = service.books().cases(year.value());
    if (!cases)
        return fail(cases.error());
    Json list = Json::array();
    for (const LegalCase &one : cases.value())
        line.json() ? list.append(caseJson(one, service)) : print(caseLine(one));
    if (line.json())
        printJson(list);
    return Done;
}

/// change, stage and remove work on one case.
Exit runOn(const QString &action, const QStringList &arguments) {
    CommandLine line(QStringLiteral("cases ") + action,
                     Cli::tr("Changes or removes a case; only what is named is changed, an empty text clears."));
    line.addPositional(QStringLiteral("ID"), Cli::tr("Its id, see list."), 1, 1);
    const bool stage = action == QLatin1String("stage");
    if (action == QLatin1String("change"))
        addCaseOptions(line);
    if (stage) {
        line.addOption({QStringLiteral("day")}, Cli::tr("Day of the stage, YYYY-MM-DD."), QStringLiteral("DATE"));
        line.addOption({QStringLiteral("text")}, Cli::tr("What happened: hearing, second instance …"),
                       QStringLiteral("TEXT"));
    }
    addVersionOption(line);
    if (!line.parse(arguments))
        return line.status();
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    auto found = recordOf<LegalCase>(line, service.books(), &RegisterBooks::findCase);
    if (!found)
        return fail(found.error());
    LegalCase one = std::move(found).value();
    if (action == QLatin1String("remove")) {
        const auto removed = service.removeCase(one);
        return removed ? printCase(line, one, service) : fail(removed.error());
    }
    if (stage) {
        const QString text = line.value(QStringLiteral("text"));
        const auto day = dayFrom(line, QStringLiteral("day"), {});
        if (!day || !day.value().isValid())
            return fail(day ? Error{ErrorCode::InvalidDate, {}, {}, {QString()}} : day.error());
        if (text.trimmed().isEmpty())
            return usage(Cli::tr("Tell what happened (--text)."));
        one.stages = withStage(one.stages, day.value(), text);
    } else if (const auto taken = takeCase(line, service, one); !taken) {
        return fail(taken.error());
    }
    return printCase(line, service.saveCase(one), service);
}

} // namespace

Exit runCases(const QStringList &arguments) {
    const QString action = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (action == QLatin1String("add"))
        return runAdd(rest);
    if (action == QLatin1String("list"))
        return runList(rest);
    for (const char *known : {"change", "stage", "remove"})
        if (action == QLatin1String(known))
            return runOn(action, rest);
    const QString told = Cli::tr("cases is followed by add, list, change, stage or remove.");
    if (action != QLatin1String("--help") && action != QLatin1String("-h"))
        return usage(told);
    print(told);
    return Done;
}

} // namespace gongkai::cli
