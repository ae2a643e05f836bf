// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace gongkai {

/// Takes the steps of one application in the order of their days. Internal to casefile.
class CaseMachine final {
public:
    CaseMachine(const CaseRules &rules, const ApplicationFacts &facts);

    /// Empty when the step happened; else the code of why it cannot have, and nothing is changed.
    [[nodiscard]] QString take(const Step &step, int event);
    [[nodiscard]] CaseState finish();

private:
    struct Enquiry {
        StepKind asked = StepKind::ThirdPartyAsked;
        QDate from;
        QDate limit;    ///< when silence ends it; invalid: never
        QDate answered; ///< invalid: not yet
    };

    [[nodiscard]] QString takeAfterClosing(const Step &step);
    [[nodiscard]] QString takeCorrection(const Step &step);
    [[nodiscard]] QString takeEnquiry(const Step &step);
    [[nodiscard]] QString takeFee(const Step &step);
    [[nodiscard]] QString takeDelay(const Step &step);
    [[nodiscard]] QString takeDecision(const Step &step);
    [[nodiscard]] QString takeDelivery(const Step &step);
    void takeExtension(const Step &step);
    void noteOverrun(QDate day);
    void judgeDecision(const Step &step);
    void close(const Step &step, const QString &decision, bool replied);
    void mark(const char *code, const char *article, const QStringList &args = {});
    void outOfTurn(bool wrong) {
        if (wrong)
            mark("out_of_turn", "");
    }

    [[nodiscard]] bool waiting() const { return m_correctionOpen || m_feeOpen; }
    [[nodiscard]] bool asking(QDate day) const; ///< an enquiry is neither answered nor over
    [[nodiscard]] bool hasOpenEnquiry(StepKind asked) const;
    [[nodiscard]] ClockFacts clock() const;
    [[nodiscard]] QDate due() const; ///< invalid while it cannot be told
    [[nodiscard]] const WorkCalendar &calendar() const { return m_rules.calendar(); }
    [[nodiscard]] const Periods &periods() const { return periodsOf(m_state.regulation); }

    const CaseRules &m_rules;
    QDate m_received;
    CaseState m_state;
    int m_event = 0;
    std::vector<Enquiry> m_enquiries;
    bool m_correctionOpen = false;
    bool m_correctionAsked = false;
    QDate m_correctionUntil;
    bool m_feeOpen = false;
    bool m_feeAsked = false;
    QDate m_feeUntil;
    int m_extension = 0;
    int m_extensionTold = 0; ///< also beyond what counts
    int m_extensions = 0;
    bool m_reasonsAsked = false;
    QDate m_delayedTo;
    QDate m_corrected;
    QDate m_paid;
    bool m_overran = false;
    bool m_closed = false;
    bool m_correctionMissing = false;   ///< when it closed a correction was awaited, and has not come since
    bool m_feeMissing = false;          ///< the same for a payment
    std::vector<StepKind> m_unanswered; ///< and the enquiries
    bool m_replied = false;
};

} // namespace gongkai
