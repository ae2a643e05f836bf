// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "domain/finding.h"
#include "domain/report.h"

#include <vector>

namespace gongkai::cli {

struct FindingCounts {
    int errors = 0;
    int warnings = 0;
};

/// Explained findings are not counted.
[[nodiscard]] FindingCounts countFindings(const std::vector<Finding> &findings);
/// The answer of `check --json` for one report.
[[nodiscard]] Json checkJson(const QString &file, const Report &report, const std::vector<Finding> &findings);

} // namespace gongkai::cli
