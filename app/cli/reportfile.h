// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/report.h"

#include <QString>

namespace gongkai::cli {

/// Reads a report data file whose format is known here. All errors name the file.
[[nodiscard]] Result<Report> readReportFile(const QString &path);

/// Last year's report for comparison. Error: WrongPreviousYear when it is not of the year before.
[[nodiscard]] Result<Report> readPreviousFile(const QString &path, const Report &report);

} // namespace gongkai::cli
