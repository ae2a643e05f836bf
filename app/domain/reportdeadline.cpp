// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportdeadline.h"

#include <QStringList>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int lastYearOf2008 = 2018; ///< the report of 2019 was the first under the new regulation

/// 景德镇市人民政府 is no town: the word must stand right before 人民政府.
bool isTown(const QString &agency) {
    static const QStringList endings = {QStringLiteral("乡人民政府"), QStringLiteral("镇人民政府"),
                                        QStringLiteral("苏木人民政府")};
    return std::any_of(endings.begin(), endings.end(), [&agency](const QString &e) { return agency.endsWith(e); });
}

} // namespace

ReportDuty reportDuty(const QString &agency, const QString &scope) {
    if (scope == QLatin1String("government") || scope == QLatin1String("region"))
        return ReportDuty::Government;
    const QString name = agency.trimmed();
    if (name.isEmpty())
        return scope == QLatin1String("agency") ? ReportDuty::Department : ReportDuty::Unknown;
    return name.endsWith(QStringLiteral("人民政府")) && !isTown(name) ? ReportDuty::Government : ReportDuty::Department;
}

QDate reportDueDay(int year, ReportDuty duty) {
    if (year <= lastYearOf2008 || duty == ReportDuty::Government)
        return {year + 1, 3, 31};
    return duty == ReportDuty::Department ? QDate(year + 1, 1, 31) : QDate();
}

int reportYearAt(QDate today) {
    return today <= QDate(today.year(), 3, 31) ? today.year() - 1 : today.year();
}

} // namespace gongkai
