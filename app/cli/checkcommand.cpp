// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/findingjson.h"
#include "cli/reportfile.h"
#include "domain/rules.h"
#include "wording/findingtext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace gongkai::cli {

namespace {

QStringList filesOf(const QStringList &paths) {
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files.append(path);
            continue;
        }
        const QDir dir(path);
        QStringList names = dir.entryList({QStringLiteral("*.report.json")}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            files.append(dir.filePath(name));
    }
    return files;
}

void printFindings(const QString &file, const Report &report, const std::vector<Finding> &findings) {
    print(QStringLiteral("%1  %2 %3").arg(file, report.agency.name).arg(report.year));
    for (const Finding &f : findings)
        print(QStringLiteral("  [%1]%2 %3  %4")
                  .arg(severityText(f.severity), f.explained ? Cli::tr(" (explained)") : QString(), f.rule,
                       findingText(f)));
    if (findings.empty())
        print(Cli::tr("  No findings."));
}

} // namespace

namespace {

/// One engine for each form, however many reports there are.
const RuleEngine &engineFor(const Report &report) {
    static std::map<const Format *, RuleEngine> engines;
    const Format *format = formats().byId(report.formatId, report.formatVersion);
    return engines.try_emplace(format, *format).first->second;
}

} // namespace

Exit runCheck(const QStringList &arguments) {
    CommandLine line(QStringLiteral("check"), Cli::tr("Checks report data files and lists the findings."));
    line.addPositional(QStringLiteral("PATH"), Cli::tr("Data files, or folders with *.report.json."), 1, -1);
    line.addOption({QStringLiteral("previous")}, Cli::tr("The report of the year before."), QStringLiteral("FILE"));
    line.addOption({QStringLiteral("against")},
                   Cli::tr("Another report whose text must not be found again; repeatable."), QStringLiteral("FILE"));
    line.addOption({QStringLiteral("table")}, Cli::tr("One line a report."));
    if (!line.parse(arguments))
        return line.status();
    const QStringList files = filesOf(line.positional());
    if (files.isEmpty())
        return usage(Cli::tr("There is no *.report.json in the folder."));
    const bool several = files.size() > 1 || QFileInfo(line.positional().constFirst()).isDir();
    Exit status = Done;
    CopyIndex others;
    for (const QString &path : line.values(QStringLiteral("against"))) {
        const auto other = readReportFile(path);
        if (!other)
            return fail(other.error());
        others.add(other.value());
    }
    Json list = Json::array();
    for (const QString &file : files) {
        const auto report = readReportFile(file);
        if (!report) {
            const Exit failed = fail(report.error());
            if (!several)
                return failed;
            status = std::max(status, failed); // the others are still checked
            continue;
        }
        std::optional<Report> previous;
        if (line.isSet(QStringLiteral("previous"))) {
            auto read = readPreviousFile(line.value(QStringLiteral("previous")), report.value());
            if (!read) {
                status = std::max(status, fail(read.error()));
                if (!several)
                    return status;
                continue;
            }
            previous = std::move(read).value();
        }
        const auto findings =
            engineFor(report.value())
                .check(report.value(), previous ? &*previous : nullptr, others.isEmpty() ? nullptr : &others);
        const FindingCounts counts = countFindings(findings);
        if (counts.errors > 0)
            status = std::max(status, Found);
        if (line.json())
            list.append(checkJson(file, report.value(), findings));
        else if (line.isSet(QStringLiteral("table")))
            print(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                      .arg(file, report.value().agency.name)
                      .arg(report.value().year)
                      .arg(counts.errors)
                      .arg(counts.warnings));
        else
            printFindings(file, report.value(), findings);
    }
    if (line.json())
        printJson(several || list.toArray().empty() ? list : list.toArray().front());
    return status;
}

} // namespace gongkai::cli
