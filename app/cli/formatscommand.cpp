// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "wording/findingtext.h"

namespace gongkai::cli {

namespace {

/// Every rule with its severity, its ground and why it blocks or only warns.
Json rulesJson(const Format &format) {
    Json rules = Json::array();
    for (const Rule &rule : format.rules) {
        Json entry = Json::object();
        entry.set(QStringLiteral("id"), Json(rule.id));
        entry.set(QStringLiteral("severity"), Json(wordOf(rule.severity)));
        entry.set(QStringLiteral("explainable"), Json(rule.explainable));
        entry.set(QStringLiteral("tables"), Json::strings(rule.tables));
        entry.set(QStringLiteral("ground"), Json(rule.ground));
        entry.set(QStringLiteral("why"), Json(rule.why));
        rules.append(entry);
    }
    return rules;
}

void printRules(const Format &format) {
    for (const Rule &rule : format.rules)
        print(QStringLiteral("  %1\t%2%3\t%4\t%5")
                  .arg(rule.id, severityText(rule.severity),
                       rule.severity == Severity::Error && rule.explainable ? Cli::tr(" (explainable)") : QString(),
                       rule.ground, rule.why));
}

} // namespace

Exit runFormats(const QStringList &arguments) {
    CommandLine line(QStringLiteral("formats"), Cli::tr("Lists the forms with their years."));
    line.addOption({QStringLiteral("rules")}, Cli::tr("Lists the rules of each form: severity, ground, why."));
    if (!line.parse(arguments))
        return line.status();
    const bool rules = line.isSet(QStringLiteral("rules"));
    Json list = Json::array();
    for (const Format &format : formats().all()) {
        Json entry = Json::object();
        entry.set(QStringLiteral("id"), Json(format.id));
        entry.set(QStringLiteral("name"), Json(format.name));
        Json years = Json::array();
        years.append(Json::number(format.fromYear));
        years.append(format.toYear ? Json::number(*format.toYear) : Json());
        entry.set(QStringLiteral("years"), years);
        QStringList tables;
        for (const FormatTable &table : format.tables)
            tables.append(table.id);
        entry.set(QStringLiteral("tables"), Json::strings(tables));
        if (rules)
            entry.set(QStringLiteral("rules"), rulesJson(format));
        list.append(entry);
        if (!line.json())
            print(QStringLiteral("%1\t%2–%3\t%4（%5）")
                      .arg(format.id)
                      .arg(format.fromYear)
                      .arg(format.toYear ? QString::number(*format.toYear) : QString(), format.name, format.basis));
        if (rules && !line.json())
            printRules(format);
    }
    if (line.json())
        printJson(list);
    return Done;
}

} // namespace gongkai::cli
