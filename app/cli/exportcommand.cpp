// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exporttargets.h"
#include "cli/reportfile.h"

namespace gongkai::cli {

Exit runExport(const QStringList &arguments) {
    CommandLine line(QStringLiteral("export"), Cli::tr("Makes documents of a report; each is read back and compared."));
    line.addPositional(QStringLiteral("FILE"), Cli::tr("The report's data file."), 1, 1);
    ExportTargets::addOptions(line);
    line.addOption({QStringLiteral("previous")}, Cli::tr("The report of the year before."), QStringLiteral("FILE"));
    if (!line.parse(arguments))
        return line.status();
    if (!ExportTargets::named(line))
        return usage(Cli::tr("Name at least one output: --pdf, --docx, --text or --data."));
    const auto report = readReportFile(line.positional().constFirst());
    if (!report)
        return fail(report.error());
    std::optional<Report> previous;
    if (line.isSet(QStringLiteral("previous"))) {
        auto read = readPreviousFile(line.value(QStringLiteral("previous")), report.value());
        if (!read)
            return fail(read.error());
        previous = std::move(read).value();
    }
    return ExportTargets(line).run(report.value(),
                                   *formats().byId(report.value().formatId, report.value().formatVersion),
                                   previous ? &*previous : nullptr);
}

} // namespace gongkai::cli
