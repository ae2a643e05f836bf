// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/findingjson.h"
#include "cli/reportfile.h"
#include "domain/rules.h"
#include "wording/findingtext.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentMap>

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>
#include <optional>

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

QStringList findingLines(const QString &file, const Report &report, const std::vector<Finding> &findings) {
    QStringList lines{QStringLiteral("%1  %2 %3").arg(file, report.agency.name).arg(report.year)};
    for (const Finding &f : findings) {
        QString place;
        if (f.range) {
            QString quote = f.quote;
            if (quote.size() > 24)
                quote = quote.left(24) + QStringLiteral("…");
            const QString no = f.range->section == QLatin1String("0") ? Cli::tr("introduction") : f.range->section;
            place = Cli::tr("part %1, paragraph %2 \"%3\": ").arg(no).arg(f.range->block + 1).arg(quote);
            if (f.kind == RuleKind::PersonalData)
                place = Cli::tr("part %1, paragraph %2: ").arg(no).arg(f.range->block + 1);
        }
        lines += QStringLiteral("  [%1]%2 %3  %4")
                     .arg(severityText(f.severity), f.explained ? Cli::tr(" (explained)") : QString(), f.rule,
                          place + findingText(f));
    }
    if (findings.empty())
        lines += Cli::tr("  No findings.");
    return lines;
}

} // namespace

namespace {

/// One engine for each form, however many reports there are; made when it is first needed, by whichever thread.
const RuleEngine &engineFor(const Report &report) {
    static std::map<const Format *, RuleEngine> engines;
    static std::mutex mutex;
    const Format *format = formats().byId(report.formatId, report.formatVersion);
    const std::lock_guard<std::mutex> lock(mutex);
    return engines.try_emplace(format, *format).first->second;
}

struct Options {
    bool json = false;
    bool table = false;
    QString previous;
    CopyIndex others;
};

/// What one file came to; printed in the order of the files.
struct Checked {
    std::optional<Error> error;
    Exit status = Done;
    QStringList lines;
    Json json;
};

Checked checkFile(const QString &file, const Options &options) {
    Checked result;
    const auto report = readReportFile(file);
    if (!report) {
        result.error = report.error();
        return result;
    }
    std::optional<Report> previous;
    if (!options.previous.isEmpty()) {
        auto read = readPreviousFile(options.previous, report.value());
        if (!read) {
            result.error = read.error();
            return result;
        }
        previous = std::move(read).value();
    }
    const auto findings = engineFor(report.value())
                              .check(report.value(), previous ? &*previous : nullptr,
                                     options.others.isEmpty() ? nullptr : &options.others);
    const FindingCounts counts = countFindings(findings);
    if (counts.errors > 0)
        result.status = Found;
    if (options.json)
        result.json = checkJson(file, report.value(), findings);
    else if (options.table)
        result.lines = {QStringLiteral("%1\t%2\t%3\t%4\t%5")
                            .arg(file, report.value().agency.name)
                            .arg(report.value().year)
                            .arg(counts.errors)
                            .arg(counts.warnings)};
    else
        result.lines = findingLines(file, report.value(), findings);
    return result;
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
    Options options{line.json(), line.isSet(QStringLiteral("table")), line.value(QStringLiteral("previous")), {}};
    for (const QString &path : line.values(QStringLiteral("against"))) {
        const auto other = readReportFile(path);
        if (!other)
            return fail(other.error());
        options.others.add(other.value());
    }
    const bool several = files.size() > 1 || QFileInfo(line.positional().constFirst()).isDir();
    (void)formats(); // a broken installation ends here, not in a thread
    Exit status = Done;
    Json list = Json::array();
    // batches keep the memory flat however many files there are
    constexpr qsizetype batch = 128;
    for (qsizetype from = 0; from < files.size(); from += batch) {
        const QStringList some = files.mid(from, batch);
        const std::function<Checked(const QString &)> check = [&options](const QString &file) {
            return checkFile(file, options);
        };
        const QList<Checked> checked = some.size() == 1 ? QList<Checked>{check(some.constFirst())}
                                                        : QtConcurrent::blockingMapped<QList<Checked>>(some, check);
        for (const Checked &result : checked) {
            if (result.error) {
                const Exit failed = fail(*result.error);
                if (!several)
                    return failed;
                status = std::max(status, failed); // the others are still checked
                continue;
            }
            status = std::max(status, result.status);
            for (const QString &text : result.lines)
                print(text);
            if (options.json)
                list.append(result.json);
        }
    }
    if (line.json())
        printJson(several || list.toArray().empty() ? list : list.toArray().front());
    return status;
}

} // namespace gongkai::cli
