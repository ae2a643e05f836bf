// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <QStringList>

namespace gongkai::cli {

// Each takes the arguments after its name and gives the exit status.
[[nodiscard]] Exit runFormats(const QStringList &arguments);
[[nodiscard]] Exit runConvert(const QStringList &arguments);
[[nodiscard]] Exit runCheck(const QStringList &arguments);
[[nodiscard]] Exit runExport(const QStringList &arguments);
[[nodiscard]] Exit runSign(const QStringList &arguments);
[[nodiscard]] Exit runVerify(const QStringList &arguments);
[[nodiscard]] Exit runReport(const QStringList &arguments);
[[nodiscard]] Exit runApplications(const QStringList &arguments);
[[nodiscard]] Exit runCases(const QStringList &arguments);
[[nodiscard]] Exit runItems(const QStringList &arguments);
[[nodiscard]] Exit runIndicators(const QStringList &arguments);
[[nodiscard]] Exit runDeadline(const QStringList &arguments);
[[nodiscard]] Exit runFee(const QStringList &arguments);

} // namespace gongkai::cli
