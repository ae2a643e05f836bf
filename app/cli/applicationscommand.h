// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace gongkai::cli {

// The second words of "applications" that have files of their own.
[[nodiscard]] Exit runApplicationsImport(const QStringList &arguments);
[[nodiscard]] Exit runApplicationsExport(const QStringList &arguments);
[[nodiscard]] Exit runStatistics(const QStringList &arguments);
[[nodiscard]] Exit runYear(const QString &action, const QStringList &arguments);
[[nodiscard]] Exit runCalendar(const QStringList &arguments);
[[nodiscard]] Exit runAnonymise(const QStringList &arguments);

} // namespace gongkai::cli
