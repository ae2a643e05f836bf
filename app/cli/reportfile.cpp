// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportfile.h"

#include "cli/commandline.h"
#include "documents/read/textfile.h"

namespace gongkai::cli {

Result<Report> readReportFile(const QString &path) {
    const auto bytes = readWholeFile(path, largestDataFile);
    if (!bytes)
        return bytes.error();
    const auto located = [&path](Error error) {
        error.place = error.place.isEmpty() || error.code != ErrorCode::InvalidReport
                          ? path
                          : path + QStringLiteral(": ") + error.place;
        return error;
    };
    if (bytes.value().trimmed().isEmpty())
        return Error{ErrorCode::FileEmpty, path, {}, {}};
    const auto json = Json::parse(bytes.value());
    if (!json)
        return located(json.error());
    auto report = reportFromJson(json.value());
    if (!report)
        return located(report.error());
    if (const auto error = proseTooLong(report.value()))
        return located(*error);
    if (!formats().byId(report.value().formatId))
        return Error{ErrorCode::InvalidReport,
                     path + QStringLiteral(": format"),
                     Cli::tr("there is no form \"%1\"; see gongkai-cli formats").arg(report.value().formatId),
                     {}};
    return report;
}

Result<Report> readPreviousFile(const QString &path, const Report &report) {
    auto previous = readReportFile(path);
    if (previous && previous.value().year != report.year - 1)
        return Error{ErrorCode::WrongPreviousYear,
                     path,
                     {},
                     {QString::number(previous.value().year), QString::number(report.year - 1)}};
    return previous;
}

} // namespace gongkai::cli
