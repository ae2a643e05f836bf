// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/ports.h"
#include "services/filewriter.h"

#include <vector>

namespace gongkai {

struct ExportTarget {
    QString path;
    const ReportRenderer *renderer = nullptr;
};

struct ExportRequest {
    const Report *report = nullptr;
    const Format *format = nullptr;
    const Report *previous = nullptr;
    bool draft = false;   ///< marks every page and lets errors pass
    bool replace = false; ///< existing files may be replaced
    std::vector<ExportTarget> targets;
};

struct ExportResult {
    std::vector<Finding> findings;
    QStringList substituted; ///< characters drawn by another font than the role's own
    int pages = 0;
};

/// Renders every target first and writes only when all of them succeeded.
/// Errors: FindingsBlock (args = {count}) unless draft, those of the renderers, those of writeFiles.
[[nodiscard]] Result<ExportResult> exportReport(const ExportRequest &request);

} // namespace gongkai
