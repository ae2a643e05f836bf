// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/reportfile.h"
#include "documents/read/foreignreport.h"
#include "documents/read/textfile.h"
#include "domain/punctuation.h"
#include "services/filewriter.h"

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
    Json altered = Json::array();
    for (const AlteredLabel &label : converted.altered) {
        Json entry = Json::object();
        entry.set(QStringLiteral("found"), Json(label.found));
        entry.set(QStringLiteral("form"), Json(label.form));
        altered.append(entry);
    }
    json.set(QStringLiteral("altered"), altered);
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
        converted.recognised = recogniseFigures(
            converted.report, *formats().byId(converted.report.formatId, converted.report.formatVersion));
        return converted;
    }
    const auto bytes = readWholeFile(input, largestForeignFile);
    if (!bytes)
        return bytes.error();
    auto reading = readForeignReport(input, bytes.value(), formats(), options);
    if (!reading) {
        Error error = reading.error();
        if (error.code == ErrorCode::InvalidReport)
            error.detail = Cli::tr("no title of a report and no year were found; name the year with --year");
        return error;
    }
    if (!reading.value().encoding.isEmpty())
        tell(Cli::tr("%1 was read as %2 and converted.").arg(input, reading.value().encoding));
    return std::move(reading).value().converted;
}

void printText(const ConvertedReport &converted) {
    for (const RecognisedFigure &figure : converted.recognised)
        print(QStringLiteral("%1\t%2%3%4\t%5\t「%6」")
                  .arg(figure.to, figure.value.toString(), figure.approximate ? QStringLiteral("余") : QString(),
                       figure.unit, figure.label, figure.quote));
    for (const UnmatchedText &text : converted.unmatched)
        if (text.place == QLatin1String("title"))
            tell(Cli::tr("No title of a report was found; the agency is to be entered by hand."));
        else
            tell(Cli::tr("Not recognised: %1 %2").arg(text.place, text.text));
    for (const AlteredLabel &label : converted.altered)
        tell(Cli::tr("Written otherwise than in the form: %1 (%2)").arg(label.found, label.form));
}

} // namespace

Exit runConvert(const QStringList &arguments) {
    CommandLine line(QStringLiteral("convert"), Cli::tr("Reads a report written elsewhere into a data file."));
    line.addPositional(QStringLiteral("IN"),
                       Cli::tr("A text (.txt), web page (.html), Word document (.docx) or data file (.json)."), 1, 1);
    line.addOption({QStringLiteral("o"), QStringLiteral("output")}, Cli::tr("The data file to write."),
                   QStringLiteral("OUT.report.json"));
    line.addOption({QStringLiteral("year")}, Cli::tr("Reporting year, when the title does not tell."),
                   QStringLiteral("Y"));
    line.addOption({QStringLiteral("format")}, Cli::tr("Form, when the year does not decide."), QStringLiteral("ID"));
    line.addOption({QStringLiteral("accept-figures")}, Cli::tr("Puts the recognised figures into the report."));
    line.addOption({QStringLiteral("normalise-punctuation")},
                   Cli::tr("Makes half-width punctuation between Chinese characters full-width."));
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
    if (const auto allowed = mayWrite(output, line.force()); !allowed)
        return fail(allowed.error());
    auto converted = read(input, options);
    if (!converted)
        return fail(converted.error());
    if (line.isSet(QStringLiteral("normalise-punctuation")))
        normalisePunctuation(converted.value().report);
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
