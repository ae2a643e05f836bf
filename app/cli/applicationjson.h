// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "services/registerservice.h"

namespace gongkai::cli {

[[nodiscard]] Json rowJson(const ApplicationRow &row);
/// The whole record; name and contact only when `personal`.
[[nodiscard]] Json applicationJson(const StoredApplication &application, RegisterService &service, bool personal);
[[nodiscard]] QString rowText(const ApplicationRow &row);

/// Names the applications a query takes: --year, --open, --overdue, --kind, --decision, --text …
void addQueryOptions(CommandLine &line);
/// Error: the option that is wrong.
[[nodiscard]] Result<ApplicationQuery> queryFrom(const CommandLine &line, const RegisterService &service);

} // namespace gongkai::cli
