// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

namespace gongkai::cli {

Exit runFormats(const QStringList &arguments) {
    CommandLine line(QStringLiteral("formats"), Cli::tr("Lists the forms with their years."));
    if (!line.parse(arguments))
        return line.status();
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
        list.append(entry);
        if (!line.json())
            print(QStringLiteral("%1\t%2–%3\t%4（%5）")
                      .arg(format.id)
                      .arg(format.fromYear)
                      .arg(format.toYear ? QString::number(*format.toYear) : QString(), format.name, format.basis));
    }
    if (line.json())
        printJson(list);
    return Done;
}

} // namespace gongkai::cli
