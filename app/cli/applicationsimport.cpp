// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/applicationjson.h"
#include "cli/applicationscommand.h"
#include "cli/storesession.h"
#include "documents/sheets/csvfile.h"
#include "documents/sheets/tablefile.h"
#include "documents/sheets/xlsxfile.h"
#include "services/filewriter.h"
#include "services/importing.h"
#include "wording/errortext.h"
#include "wording/registertext.h"
#include "wording/stepsheet.h"

#include <algorithm>

namespace gongkai::cli {

namespace {

bool isBook(const QString &path) {
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

/// --map received=收到日期: column heads by field.
std::optional<QString> takeMapping(const CommandLine &line, const QStringList &heads, ImportMapping &mapping) {
    for (const QString &given : line.values(QStringLiteral("map"))) {
        const QString field = given.section(QLatin1Char('='), 0, 0);
        const auto at = heads.indexOf(given.section(QLatin1Char('='), 1));
        if (!ImportWords::shipped().fields().contains(field) || at < 0)
            return given;
        mapping.insert(field, static_cast<int>(at));
    }
    return std::nullopt;
}

QString columnName(int column) {
    QString name;
    for (int c = column; c >= 0; c = c / 26 - 1)
        name.prepend(QLatin1Char(static_cast<char>('A' + c % 26)));
    return name;
}

Json problemJson(const RowProblem &problem, const ImportResult &result) {
    Json json = Json::object();
    json.set(QStringLiteral("row"), Json::number(problem.row));
    json.set(QStringLiteral("column"), Json(problem.column < 0 ? QString() : columnName(problem.column)));
    json.set(QStringLiteral("head"), Json(result.heads.value(problem.column)));
    json.set(QStringLiteral("field"), Json(problem.field));
    json.set(QStringLiteral("duplicate"), Json(problem.duplicate));
    json.set(QStringLiteral("message"), Json(errorText(problem.error)));
    return json;
}

Exit printResult(const CommandLine &line, const ImportResult &result, bool goodRows) {
    const bool dryRun = line.isSet(QStringLiteral("dry-run"));
    if (line.json()) {
        Json problems = Json::array();
        for (const RowProblem &problem : result.problems)
            problems.append(problemJson(problem, result));
        Json json = Json::object();
        json.set(QStringLiteral("rows"), Json::number(result.rows));
        json.set(QStringLiteral("imported"), Json::number(result.taken));
        json.set(QStringLiteral("problem_count"), Json::number(result.problemCount));
        json.set(QStringLiteral("unknown_columns"), Json::strings(result.unknownHeads));
        json.set(QStringLiteral("problems"), problems);
        printJson(json);
    } else {
        print((dryRun ? Cli::tr("%1 of %2 rows could be taken.") : Cli::tr("%1 of %2 rows taken."))
                  .arg(result.taken)
                  .arg(result.rows));
    }
    for (const QString &head : result.unknownHeads)
        tell(Cli::tr("The column \"%1\" is not known and was passed over.").arg(head));
    for (const RowProblem &problem : result.problems)
        tell(Cli::tr("Row %1, column %2: %3")
                 .arg(problem.row)
                 .arg(problem.column < 0 ? QStringLiteral("-")
                                         : QStringLiteral("%1 (%2)").arg(columnName(problem.column),
                                                                         result.heads.value(problem.column)),
                      errorText(problem.error)));
    if (result.problemCount == 0)
        return Done;
    if (result.problemCount > static_cast<int>(result.problems.size()))
        tell(Cli::tr("… and %n more", nullptr, result.problemCount - static_cast<int>(result.problems.size())));
    if (goodRows)
        return Found;
    tell(Cli::tr("Nothing was taken. Put the rows right, or take the good ones only (--good-rows)."));
    return Refused;
}

/// The list of applications, or without one the steps alone. A workbook has both, a text file one of them.
Result<OutputFile> fileOf(const QString &path, const SheetTable *list, const StepSheet &steps) {
    std::vector<SheetTable> tables = steps.tables();
    if (isBook(path)) {
        if (list)
            tables.insert(tables.begin(), *list);
        auto bytes = xlsxBytes(tables);
        if (!bytes)
            return bytes.error();
        return OutputFile{path, std::move(bytes).value()};
    }
    if (list)
        return OutputFile{path, csvBytes(*list)};
    // no limit of rows here: what workbooks part is one table again
    for (std::size_t i = 1; i < tables.size(); ++i)
        tables.front().rows.insert(tables.front().rows.end(), tables[i].rows.begin(), tables[i].rows.end());
    return OutputFile{path, csvBytes(tables.front())};
}

} // namespace

Exit runApplicationsImport(const QStringList &arguments) {
    CommandLine line(QStringLiteral("applications import"),
                     Cli::tr("Reads a table of applications into the register."));
    line.addPositional(QStringLiteral("FILE"), Cli::tr("CSV or XLSX; the first row holds the heads."), 1, 1);
    line.addOption({QStringLiteral("map")}, Cli::tr("The column of a field; may be repeated."),
                   QStringLiteral("FIELD=HEAD"));
    line.addOption({QStringLiteral("good-rows")}, Cli::tr("Takes the good rows and tells of the others."));
    line.addOption({QStringLiteral("dry-run")}, Cli::tr("Tells what would happen and takes nothing."));
    line.addOption({QStringLiteral("opening")}, Cli::tr("As opening balance: received before the register began."));
    line.addOption({QStringLiteral("kind")}, Cli::tr("Kind of applicant where the table tells none."),
                   QStringLiteral("KIND"));
    line.addOption({QStringLiteral("channel")}, Cli::tr("Channel where the table tells none."), QStringLiteral("WAY"));
    if (!line.parse(arguments))
        return line.status();
    const QString path = line.positional().constFirst();
    ImportOptions options;
    options.goodRowsOnly = line.isSet(QStringLiteral("good-rows"));
    options.dryRun = line.isSet(QStringLiteral("dry-run"));
    options.opening = line.isSet(QStringLiteral("opening"));
    options.kind = line.value(QStringLiteral("kind"));
    options.channel = line.value(QStringLiteral("channel"));
    if (!options.kind.isEmpty() && !applicantKinds().contains(options.kind))
        return usage(Cli::tr("%1 is not possible.").arg(options.kind));
    if (!options.channel.isEmpty() && !channels().contains(options.channel))
        return usage(Cli::tr("%1 is not possible.").arg(options.channel));
    if (line.isSet(QStringLiteral("map"))) {
        QStringList heads;
        const auto first = readTableFile(path, [&heads](int, QStringList &&cells) {
            heads = std::move(cells);
            return false;
        });
        if (!first)
            return fail(first.error());
        options.mapping = guessMapping(heads, ImportWords::shipped());
        if (const auto wrong = takeMapping(line, heads, options.mapping))
            return usage(Cli::tr("%1 is not possible.").arg(*wrong));
    }
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    const auto result = importApplications(
        *session.value()->registry, ImportWords::shipped(),
        [&path](const RowSink &sink) { return readTableFile(path, sink); }, options);
    if (!result)
        return fail(result.error());
    return printResult(line, result.value(), options.goodRowsOnly || options.dryRun);
}

Exit runApplicationsExport(const QStringList &arguments) {
    CommandLine line(QStringLiteral("applications export"), Cli::tr("Writes the register as CSV or XLSX."));
    line.addPositional(QStringLiteral("FILE"), Cli::tr("CSV or XLSX; a workbook tells the steps in a second sheet."), 1,
                       1);
    line.addOption({QStringLiteral("steps")}, Cli::tr("Writes every step to this file too, CSV or XLSX."),
                   QStringLiteral("FILE"));
    line.addOption({QStringLiteral("personal")},
                   Cli::tr("With name, contact, what is wanted, remarks, and notes and proofs of the steps."));
    addQueryOptions(line);
    if (!line.parse(arguments))
        return line.status();
    const QString path = line.positional().constFirst();
    const QString stepsPath = line.value(QStringLiteral("steps"));
    QStringList paths{path};
    if (line.isSet(QStringLiteral("steps")))
        paths.append(stepsPath);
    for (const QString &one : paths)
        if (!isBook(one) && !one.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            return usage(Cli::tr("%1 is not possible.").arg(one));
    if (paths.size() > 1 && sameFile(path, stepsPath))
        return usage(Cli::tr("%1 is not possible.").arg(stepsPath));
    for (const QString &one : paths)
        if (const auto allowed = mayWrite(one, line.force()); !allowed)
            return fail(allowed.error());
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    auto query = queryFrom(line, service);
    if (!query)
        return fail(query.error());
    query.value().sort = ApplicationQuery::Sort::Number;
    query.value().descending = false;
    const bool personal = line.isSet(QStringLiteral("personal"));
    StepSheet steps(service.rules().decisions(), {personal, std::size_t{mostSheetRows} - 1, [&](ApplicationId id) {
                                                      const auto other = service.load(id);
                                                      return other ? other.value().facts.number : QString();
                                                  }});
    const auto table = exportApplications(service, ImportWords::shipped(), query.value(), personal,
                                          [&steps](const StoredApplication &one) { steps.add(one); });
    if (!table)
        return fail(table.error());
    std::vector<OutputFile> files;
    for (const QString &one : paths) {
        auto file = fileOf(one, one == path ? &table.value() : nullptr, steps);
        if (!file)
            return fail(file.error());
        files.push_back(std::move(file).value());
    }
    if (const auto written = writeFiles(files, line.force()); !written)
        return fail(written.error());
    if (line.json()) {
        Json json = Json::object();
        json.set(QStringLiteral("rows"), Json::number(static_cast<qint64>(table.value().rows.size())));
        json.set(QStringLiteral("steps"), Json::number(steps.rows()));
        printJson(json);
    }
    return Done;
}

} // namespace gongkai::cli
