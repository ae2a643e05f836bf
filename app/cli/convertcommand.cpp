// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/reportfile.h"
#include "documents/read/portaltext.h"
#include "documents/read/textfile.h"
#include "services/filewriter.h"

#include <QFileInfo>

namespace gongkai::cli {

namespace {

Json figureJson(const RecognisedFigure &figure) {
    Json json = Json::object();
    const bool indicator = figure.to.startsWith(QLatin1String("ind."));
    json.set(indicator ? QStringLiteral("indicator") : QStringLiteral("cell"),
             Json(indicator ? figure.to.mid(4) : figure.to));
    json.set(QStringLiteral("value"), Json::number(figure.value.toString()));
    json.set(QStringLiteral("approximate"), Json(figure.approximate));
    json.set(QStringLiteral("quote"), Json(figure.quote));
    return json;
}

Json resultJson(const QString &output, const ConvertedReport &converted) {
    Json json = Json::object();
    json.set(QStringLiteral("report"), Json(output));
    Json recognised = Json::array();
    for (const RecognisedFigure &figure : converted.recognised)
        recognised.append(figureJson(figure));
    json.set(QStringLiteral("recognised"), recognised);
    Json unmatched = Json::array();
    for (const UnmatchedText &text : converted.unmatched) {
        Json entry = Json::object();
        entry.set(QStringLiteral("place"), Json(text.place));
        entry.set(QStringLiteral("text"), Json(text.text));
        unmatched.append(entry);
    }
    json.set(QStringLiteral("unmatched"), unmatched);
    return json;
}

Result<ConvertedReport> read(const QString &input, const ConvertOptions &options) {
    if (input.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        auto report = readReportFile(input);
        if (!report)
            return report.error();
        const bool otherForm = !options.formatId.isEmpty() && options.formatId != report.value().formatId;
        if (otherForm || (options.year && *options.year != report.value().year))
            return Error{ErrorCode::InvalidReport,
                         input,
                         Cli::tr("it is a report of %1 in the form %2; a data file keeps its year and form")
                             .arg(report.value().year)
                             .arg(report.value().formatId),
                         {}};
        ConvertedReport converted;
        converted.report = std::move(report).value();
        converted.recognised = recogniseFigures(converted.report, *formats().byId(converted.report.formatId));
        return converted;
    }
    const auto bytes = readWholeFile(input, largestTextFile);
    if (!bytes)
        return bytes.error();
    auto text = decodeText(bytes.value());
    if (!text) {
        Error error = text.error();
        error.place = input;
        return error;
    }
    if (text.value().encoding != QLatin1String("UTF-8"))
        tell(Cli::tr("%1 was read as %2 and converted.").arg(input, text.value().encoding));
    auto converted = convertPortalText(text.value().text, formats(), options);
    if (!converted && converted.error().code == ErrorCode::InvalidReport) {
        Error error = converted.error();
        error.place = input;
        error.detail = Cli::tr("no title of a report and no year were found; name the year with --year");
        return error;
    }
    return converted;
}

void printText(const ConvertedReport &converted) {
    for (const RecognisedFigure &figure : converted.recognised)
        print(QStringLiteral("%1\t%2%3%4\t%5\t「%6」")
                  .arg(figure.to, figure.value.toString(), figure.approximate ? QStringLiteral("余") : QString(),
                       figure.unit, figure.label, figure.quote));
    for (const UnmatchedText &text : converted.unmatched)
        tell(Cli::tr("Not recognised: line %1 %2").arg(text.place, text.text));
}

} // namespace

Exit runConvert(const QStringList &arguments) {
    CommandLine line(QStringLiteral("convert"), Cli::tr("Reads a report written elsewhere into a data file."));
    line.addPositional(QStringLiteral("IN"), Cli::tr("A text (.txt) or data file (.json)."), 1, 1);
    line.addOption({QStringLiteral("o"), QStringLiteral("output")}, Cli::tr("The data file to write."),
                   QStringLiteral("OUT.report.json"));
    line.addOption({QStringLiteral("year")}, Cli::tr("Reporting year, when the title does not tell."),
                   QStringLiteral("Y"));
    line.addOption({QStringLiteral("format")}, Cli::tr("Form, when the year does not decide."), QStringLiteral("ID"));
    line.addOption({QStringLiteral("accept-figures")}, Cli::tr("Puts the recognised figures into the report."));
    if (!line.parse(arguments))
        return line.status();
    const QString input = line.positional().constFirst();
    const QString output = line.value(QStringLiteral("output"));
    if (output.isEmpty())
        return usage(Cli::tr("Name the data file to write with -o."));
    ConvertOptions options;
    options.formatId = line.value(QStringLiteral("format"));
    if (!options.formatId.isEmpty() && !formats().byId(options.formatId))
        return fail({ErrorCode::UnknownFormat, {}, {}, {options.formatId}});
    if (line.isSet(QStringLiteral("year"))) {
        const int year = line.value(QStringLiteral("year")).toInt();
        if (!formats().forYear(year))
            return fail({ErrorCode::UnknownFormat, {}, {}, {line.value(QStringLiteral("year"))}});
        options.year = year;
    }
    if (sameFile(input, output))
        return usage(Cli::tr("The data file needs a name of its own; the input is never changed."));
    const QString suffix = QFileInfo(input).suffix().toLower();
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm") || suffix == QLatin1String("docx") ||
        suffix == QLatin1String("doc") || suffix == QLatin1String("wps") || suffix == QLatin1String("pdf")) {
        tell(Cli::tr(
                 "%1: only plain text (.txt) and data files (.json) can be read. Save it as plain text and try again.")
                 .arg(input));
        return Refused;
    }
    if (const auto allowed = mayWrite(output, line.force()); !allowed)
        return fail(allowed.error());
    auto converted = read(input, options);
    if (!converted)
        return fail(converted.error());
    if (line.isSet(QStringLiteral("accept-figures")))
        for (const RecognisedFigure &left : acceptFigures(converted.value().report, converted.value().recognised))
            tell(Cli::tr("Not put in: %1 %2%3 (approximate, or the cell holds another figure already).")
                     .arg(left.to, left.value.toString(), left.approximate ? QStringLiteral("余") : QString()));
    if (const auto done = writeFiles({{output, reportToJson(converted.value().report).toBytes()}}, line.force()); !done)
        return fail(done.error());
    if (line.json())
        printJson(resultJson(output, converted.value()));
    else
        printText(converted.value());
    return Done;
}

} // namespace gongkai::cli
