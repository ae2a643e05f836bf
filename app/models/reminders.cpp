// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminders.h"

#include <algorithm>

namespace gongkai {

namespace {

/// What was awaited of somebody else, and did not come in its period.
Result<Reminder> periodsOver(RegisterService &service) {
    Reminder reminder;
    reminder.what = Reminder::What::PeriodOver;
    reminder.query.only = ApplicationQuery::Only::PeriodOver;
    reminder.query.today = service.today();
    for (const CaseStage stage : {CaseStage::AwaitingCorrection, CaseStage::AwaitingFee, CaseStage::Consulting}) {
        ApplicationQuery query = reminder.query;
        query.stages = QStringList{stageName(stage)};
        const auto counted = service.store().count(query);
        if (!counted)
            return counted.error();
        if (counted.value() > 0)
            reminder.stages.push_back(stage);
        reminder.count += counted.value();
    }
    return reminder;
}

} // namespace

Result<std::vector<Reminder>> reminders(RegisterService &service) {
    using What = Reminder::What;
    const QDate today = service.today();
    std::vector<Reminder> all;
    for (const auto &[what, days] :
         {std::pair(What::Overdue, 0), {What::DueToday, 0}, {What::WithinOne, 1}, {What::WithinFive, 5}}) {
        Reminder reminder;
        reminder.what = what;
        reminder.query.only = what == What::Overdue ? ApplicationQuery::Only::Overdue : ApplicationQuery::Only::DueSoon;
        reminder.query.today = today;
        reminder.query.soon = service.calendar().add(today, days);
        reminder.query.sort = ApplicationQuery::Sort::Due;
        reminder.query.descending = false;
        const auto counted = service.store().count(reminder.query);
        if (!counted)
            return counted.error();
        reminder.count = counted.value();
        all.push_back(reminder);
    }
    auto over = periodsOver(service);
    if (!over)
        return over.error();
    all.push_back(std::move(over).value());
    return all;
}

const Reminder *reminderFor(const std::vector<Reminder> &reminders, QDate due) {
    const auto found = std::find_if(reminders.begin(), reminders.end(), [due](const Reminder &one) {
        return one.what == Reminder::What::PeriodOver ? false
               : one.what == Reminder::What::Overdue  ? due < one.query.today
                                                      : due >= one.query.today && due <= one.query.soon;
    });
    return due.isValid() && found != reminders.end() ? &*found : nullptr;
}

} // namespace gongkai
