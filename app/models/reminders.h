// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/registerservice.h"

#include <vector>

namespace gongkai {

/// How many open applications are late or due soon, or wait for somebody whose period is over; and which.
struct Reminder {
    enum class What { Overdue, DueToday, WithinOne, WithinFive, PeriodOver };

    What what = What::Overdue;
    ApplicationQuery query; ///< those whose due day comes first stand first
    qint64 count = 0;
    std::vector<CaseStage> stages; ///< PeriodOver: what is waited for
};

/// All five in their order; within 1 or 5 working days counts today too. Errors of the store.
[[nodiscard]] Result<std::vector<Reminder>> reminders(RegisterService &service);
/// Of the same application: the narrowest reminder that counts it, by its due day; null when none does.
[[nodiscard]] const Reminder *reminderFor(const std::vector<Reminder> &reminders, QDate due);

} // namespace gongkai
