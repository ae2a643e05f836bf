// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace gongkai::test {

/// The report that belongs to a version: all of it tells the number, rows come and go from version to version.
inline Report reportOfVersion(int version) {
    Report report;
    report.formatId = QStringLiteral("2021");
    report.year = 2023;
    report.agency.name = QStringLiteral("某市人民政府");
    report.title = QStringLiteral("第%1版").arg(version);
    const QString row = version % 2 == 0 ? QStringLiteral("granted") : QStringLiteral("new");
    for (const char *column : {"natural", "biz", "research", "social", "legal", "other", "total"})
        report.setCell({QStringLiteral("t3"), row, QString::fromLatin1(column)}, Json::number(version));
    report.setCell({QStringLiteral("t3"), QStringLiteral("carried_in"), QStringLiteral("total")},
                   Json::number(version));
    for (int section = 0; section <= version % 3; ++section)
        report.blocks(QString::number(section))
            .push_back(Block::paragraph(QString(200, QLatin1Char('x')) + report.title));
    return report;
}

} // namespace gongkai::test
