// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace gongkai {

/// Whose report it is decides by when it is published (art. 49 of the 2019 regulation; domain.md 3e).
enum class ReportDuty {
    Unknown,
    Department, ///< and towns, whose local notices usually name January too
    Government, ///< of a county and above
};

/// By the report's `scope` (agency, government, region) where it has one, else by the agency's name; Unknown without
/// either.
[[nodiscard]] ReportDuty reportDuty(const QString &agency, const QString &scope = {});

/// The last day for publishing the report of a year: 31 January or 31 March of the next; 31 March for all up to the
/// report of 2018. Invalid for Unknown in later years.
[[nodiscard]] QDate reportDueDay(int year, ReportDuty duty);

/// The year whose report offices are busy with: up to 31 March the last one, then the running one.
[[nodiscard]] int reportYearAt(QDate today);

} // namespace gongkai
