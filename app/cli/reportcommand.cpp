// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exporttargets.h"
#include "cli/findingjson.h"
#include "cli/reportfile.h"
#include "cli/storesession.h"
#include "domain/reportedits.h"
#include "domain/rules.h"
#include "services/agencyprofile.h"
#include "wording/findingtext.h"

namespace gongkai::cli {

namespace {

Json summaryJson(const ReportSummary &summary) {
    Json json = Json::object();
    json.set(QStringLiteral("id"), Json::number(summary.id.value));
    json.set(QStringLiteral("agency"), Json(summary.agency));
    json.set(QStringLiteral("year"), Json::number(summary.year));
    json.set(QStringLiteral("format"), Json(summary.formatId));
    json.set(QStringLiteral("title"), Json(summary.title));
    json.set(QStringLiteral("changed"), Json(summary.changedUtc.toString(Qt::ISODate)));
    return json;
}

Exit printId(const CommandLine &line, const Result<ReportId> &id) {
    if (!id)
        return fail(id.error());
    if (line.json()) {
        Json json = Json::object();
        json.set(QStringLiteral("id"), Json::number(id.value().value));
        printJson(json);
    } else {
        print(QString::number(id.value().value));
    }
    return Done;
}

Exit runNew(const QStringList &arguments) {
    CommandLine line(QStringLiteral("report new"), Cli::tr("Begins a report in the form of its year."));
    line.addOption({QStringLiteral("year")}, Cli::tr("Reporting year."), QStringLiteral("Y"));
    line.addOption({QStringLiteral("agency")}, Cli::tr("Full name of the agency."), QStringLiteral("NAME"));
    line.addOption({QStringLiteral("format")}, Cli::tr("Form of the report, see formats."), QStringLiteral("ID"));
    line.addOption({QStringLiteral("from-register")}, Cli::tr("Computes the tables from the register."));
    line.addOption({QStringLiteral("from-last-year")},
                   Cli::tr("Begins from the agency's report of the year before: its data, headings and carry-over."));
    line.addOption({QStringLiteral("with-prose")},
                   Cli::tr("With --from-last-year: its text too, marked as taken over until it is edited."));
    if (!line.parse(arguments))
        return line.status();
    ReportStart start;
    start.year = line.value(QStringLiteral("year")).toInt();
    start.agency.name = line.value(QStringLiteral("agency"));
    start.formatId = line.value(QStringLiteral("format"));
    start.fromLastYear = line.isSet(QStringLiteral("from-last-year"));
    start.withProse = line.isSet(QStringLiteral("with-prose"));
    if (start.year == 0 || start.agency.name.isEmpty())
        return usage(Cli::tr("Name the year (--year) and the agency (--agency)."));
    if (start.withProse && !start.fromLastYear)
        return usage(Cli::tr("--with-prose goes with --from-last-year."));
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    auto report = session.value()->authoring->draft(start);
    if (!report)
        return fail(report.error());
    RegisterService &registry = *session.value()->registry;
    const auto profile = readAgencyProfile(registry.books());
    if (!profile)
        return fail(profile.error());
    applyProfile(report.value(), *formats().byId(report.value().formatId, report.value().formatVersion),
                 profile.value());
    if (line.isSet(QStringLiteral("from-register"))) {
        const auto counted = registry.refresh(report.value());
        if (!counted)
            return fail(counted.error());
        noteCountedOn(report.value(), counted.value(), registry.today());
    }
    return printId(line, session.value()->authoring->importReport(report.value()));
}

Exit runImport(const QStringList &arguments) {
    CommandLine line(QStringLiteral("report import"), Cli::tr("Puts a data file into the store as a new report."));
    line.addPositional(QStringLiteral("FILE"), Cli::tr("The data file."), 1, 1);
    if (!line.parse(arguments))
        return line.status();
    const auto report = readReportFile(line.positional().constFirst());
    if (!report)
        return fail(report.error());
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    return printId(line, session.value()->authoring->importReport(report.value()));
}

Exit runList(const QStringList &arguments) {
    CommandLine line(QStringLiteral("report list"), Cli::tr("Lists the reports in the store."));
    if (!line.parse(arguments))
        return line.status();
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    const auto reports = session.value()->authoring->list();
    if (!reports)
        return fail(reports.error());
    Json list = Json::array();
    for (const ReportSummary &summary : reports.value()) {
        list.append(summaryJson(summary));
        if (!line.json())
            print(QStringLiteral("%1\t%2\t%3\t%4")
                      .arg(summary.id.value)
                      .arg(summary.year)
                      .arg(summary.agency, summary.title));
    }
    if (line.json())
        printJson(list);
    return Done;
}

/// show, check and export work on one report of the store.
Exit runOn(const QString &action, const QStringList &arguments) {
    CommandLine line(QStringLiteral("report ") + action, Cli::tr("Shows, checks or exports a report of the store."));
    line.addPositional(QStringLiteral("ID"), Cli::tr("Number of the report, see report list."), 1, 1);
    if (action == QLatin1String("export"))
        ExportTargets::addOptions(line);
    if (!line.parse(arguments))
        return line.status();
    if (action == QLatin1String("export") && !ExportTargets::named(line))
        return usage(Cli::tr("Name at least one output: --pdf, --docx, --text or --data."));
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    const auto stored = session.value()->authoring->open(ReportId{line.positional().constFirst().toLongLong()});
    if (!stored)
        return fail(stored.error());
    const Report &report = stored.value().report;
    if (action == QLatin1String("show")) {
        printJson(reportToJson(report));
        return Done;
    }
    const auto previous = session.value()->authoring->previousOf(report);
    if (!previous)
        return fail(previous.error());
    const Report *before = previous.value() ? &*previous.value() : nullptr;
    const Format &format = *formats().byId(report.formatId, report.formatVersion);
    if (action == QLatin1String("export"))
        return ExportTargets(line).run(report, format, before);
    const auto findings = RuleEngine(format).check(report, before);
    if (line.json())
        printJson(checkJson(session.value()->authoring->location(), report, findings));
    else
        for (const Finding &f : findings)
            print(QStringLiteral("[%1] %2  %3").arg(severityText(f.severity), f.rule, findingText(f)));
    return countFindings(findings).errors > 0 ? Found : Done;
}

} // namespace

Exit runReport(const QStringList &arguments) {
    const QString action = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (action == QLatin1String("new"))
        return runNew(rest);
    if (action == QLatin1String("import"))
        return runImport(rest);
    if (action == QLatin1String("list"))
        return runList(rest);
    if (action == QLatin1String("show") || action == QLatin1String("check") || action == QLatin1String("export"))
        return runOn(action, rest);
    return usage(Cli::tr("report is followed by new, list, show, import, check or export."));
}

} // namespace gongkai::cli
