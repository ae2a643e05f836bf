// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/workcalendar.h"

#include <QDate>
#include <QString>

#include <vector>

namespace gongkai {

/// The regulation (政府信息公开条例) an application is handled under: that of the day it was received.
enum class Regulation { Y2008, Y2019 };

[[nodiscard]] Regulation regulationFor(QDate received); ///< 2019 from 2019-05-15 on

/// Periods of a regulation in working days.
struct Periods {
    int reply = 20;       ///< art. 33; 2008: art. 24, 15
    int extension = 20;   ///< at most; 2008: 15
    int correction = 7;   ///< to ask for a correction, art. 30; 2008: none, 0
    int thirdParty = 15;  ///< for the third party's answer, art. 32; 2008: none, 0
    int otherAgency = 15; ///< for the other agency's answer, art. 34; 2008: none, 0
    int payment = 20;     ///< after receipt of the fee notice, State Council 国办函〔2020〕109号
};
[[nodiscard]] const Periods &periodsOf(Regulation regulation);

/// Days d with from < d <= to that do not count (enquiry of third parties or other agencies).
struct ExcludedDays {
    QDate from; ///< the day the enquiry went out
    QDate to;   ///< the day the answer came, or its limit ended
    bool operator==(const ExcludedDays &) const = default;
};

/// What decides the due day. Restarts before the receipt, or extensions beyond the limit, are errors of the caller.
struct ClockFacts {
    QDate received; ///< the day that legally counts, art. 31
    Regulation regulation = Regulation::Y2019;
    QDate corrected; ///< correction received: restarts, art. 30
    QDate paid;      ///< fee paid: restarts
    std::vector<ExcludedDays> excluded;
    int extension = 0; ///< working days
    QDate delayedTo;   ///< a reasonable later day set under art. 35; counts instead of all

    bool operator==(const ClockFacts &) const = default;
};

struct DueDay {
    QDate due;
    QDate start;              ///< counting begins the day after
    bool provisional = false; ///< a year on the way has no calendar data
};

/// due = the (period + extension)-th working day after the latest of receipt, correction and payment, excluded days not
/// counted (art. 33). No allocation unless days are excluded.
[[nodiscard]] DueDay dueDay(const ClockFacts &facts, const WorkCalendar &calendar);

/// Working days from the start of the clock to a day, excluded days left out (domain: handling time).
[[nodiscard]] int countedDays(const ClockFacts &facts, QDate until, const WorkCalendar &calendar);

/// One step of the way to the due day; sentences are made in wording.
struct ClockStep {
    enum class Kind {
        Received,
        Corrected,
        Paid,
        RestartOverruled,
        Period,
        Excluded,
        ExcludedInVain,
        Extended,
        DelayedTo,
        Due
    };
    Kind kind = Kind::Received;
    QDate date;   ///< the day it happened, or the day reached
    QDate to;     ///< excluded: last day
    int days = 0; ///< working days
    QString article;
    bool restDay = false;              ///< received on a day off: the next working day is day 1
    std::vector<SpecialDays> specials; ///< holidays and make-up days on the way
};

struct ExplainedDue {
    DueDay due;
    Regulation regulation = Regulation::Y2019;
    QList<int> missingYears;
    std::vector<ClockStep> steps;
};
[[nodiscard]] ExplainedDue explainDue(const ClockFacts &facts, const WorkCalendar &calendar);

/// Error: InvalidDate with args = {what}: a restart or interval before the receipt, an interval that ends before it
/// begins, an extension outside 1..limit, a day outside the calendar.
[[nodiscard]] Result<void> checkClockFacts(const ClockFacts &facts);

} // namespace gongkai
