// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "domain/ports.h"
#include "services/exporting.h"

#include <memory>
#include <vector>

namespace gongkai::cli {

/// --pdf, --docx, --text, --data, --draft: shared by `export` and `report export`.
class ExportTargets final {
public:
    static void addOptions(CommandLine &line);
    [[nodiscard]] static bool named(const CommandLine &line);

    explicit ExportTargets(const CommandLine &line);
    ~ExportTargets();
    [[nodiscard]] Exit run(const Report &report, const Format &format, const Report *previous);

private:
    void add(const QString &option, std::unique_ptr<ReportRenderer> renderer);

    const CommandLine &m_line;
    std::vector<std::unique_ptr<ReportRenderer>> m_renderers;
    std::vector<ExportTarget> m_targets;
};

} // namespace gongkai::cli
