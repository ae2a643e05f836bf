// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/application.h"
#include "domain/decisions.h"

namespace gongkai {

/// The handling of an application by law: which step is lawful, irregular or impossible when (art. 27 to 42 of the 2019
/// regulation; art. 20 to 27 of the 2008 one for what was received before 2019-05-15). Irregular facts are facts: they
/// are marked, never refused. Refused is only what cannot have happened.
///
/// Codes of what is impossible (Error StepRefused, args = {code}): bad_day, before_receipt, in_future, closed,
/// no_correction_asked, no_enquiry, no_fee_notice, not_decided, delivered_already, no_decision, no_until, no_days,
/// no_other, no_such_event. no_until: a delay without its day, or a period that ends before it begins. A correction of
/// an entry names the seq it was first recorded under. Codes of irregularities: correction_late, correction_twice,
/// correction_after_period, lapsed_early, enquiry_long, extension_late, extension_twice, extension_long, fee_no_basis,
/// fee_late, fee_twice, fee_paid_late, fee_lapsed_early, delay_without_reasons, delay_no_basis, reply_late,
/// reply_while_waiting, reply_while_asking, decision_other_law, unclear_without_correction, mass_without_reasons,
/// third_party_not_asked, lapsed_without_notice, out_of_turn, after_closing.
class CaseRules final {
public:
    CaseRules(const WorkCalendar &calendar, const DecisionList &decisions);

    /// Facts alone: error InvalidDate or InvalidValue, place = the field. `today` is the local day.
    [[nodiscard]] Result<void> checkFacts(const ApplicationFacts &facts, QDate today) const;
    /// What follows from facts and history; a history that cannot be (a damaged store) gives what follows up to there.
    [[nodiscard]] CaseState stateOf(const ApplicationFacts &facts, const std::vector<Event> &history) const;
    /// The same after one event more. Error StepRefused when the event, or by it a later one, cannot have happened.
    [[nodiscard]] Result<CaseState> stateAfter(const ApplicationFacts &facts, const std::vector<Event> &history,
                                               const Event &event, QDate today) const;
    /// The limits by which a step is judged and proposed: the period for a third party from a day, and so on.
    [[nodiscard]] QDate proposedUntil(StepKind kind, Regulation regulation, QDate day) const;

    [[nodiscard]] const WorkCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const DecisionList &decisions() const { return m_decisions; }

private:
    const WorkCalendar &m_calendar;
    const DecisionList &m_decisions;
};

/// The steps that stand, corrections applied, in the order of their days; `event` is the seq they were recorded under.
struct EffectiveStep {
    Step step;
    int event = 0;
};
[[nodiscard]] std::vector<EffectiveStep> effectiveSteps(const std::vector<Event> &history);

/// Whether and how a step may be recorded today: for offering lawful actions first.
struct StepOffer {
    enum class Kind { Lawful, Irregular, Impossible };
    StepKind step = StepKind::Noted;
    Kind kind = Kind::Impossible;
    std::vector<Irregularity> irregular; ///< those it would add
    QString impossible;                  ///< code
};
[[nodiscard]] std::vector<StepOffer> offersFor(const CaseRules &rules, const ApplicationFacts &facts,
                                               const std::vector<Event> &history, QDate today);

/// The rule of art. 31 by which the day of receipt follows from the channel: the day it was handed in, signed for, or
/// confirmed by both sides.
enum class ReceiptRule { HandedIn, SignedFor, Confirmed };
[[nodiscard]] ReceiptRule receiptRule(const QString &channel);

} // namespace gongkai
