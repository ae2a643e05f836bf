// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/commandline.h"
#include "services/authoring.h"
#include "services/registerservice.h"

#include <memory>

namespace gongkai::cli {

/// A store opened for one command: a file, or postgresql://….
struct StoreSession {
    SystemClock clock;
    std::unique_ptr<ReportStore> reports;
    std::unique_ptr<RegisterStore> applications;
    std::unique_ptr<Authoring> authoring;
    std::unique_ptr<RegisterService> registry;
};

[[nodiscard]] Result<std::unique_ptr<StoreSession>> openStore(const CommandLine &line);

/// The calendar that comes with the program (:/calendars/china.json).
[[nodiscard]] Result<Json> shippedCalendar();

} // namespace gongkai::cli
