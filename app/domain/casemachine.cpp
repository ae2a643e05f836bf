// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casemachine.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace gongkai {

namespace {

const QDate feesAllowedFrom(2021, 1, 1); // 国办函〔2020〕109号
const QDate costsAllowedUntil(2017, 4, 1);

QString word(const char *text) {
    return QString::fromLatin1(text);
}

} // namespace

CaseMachine::CaseMachine(const CaseRules &rules, const ApplicationFacts &facts)
    : m_rules(rules), m_received(facts.received) {
    m_state.regulation = regulationFor(facts.received);
}

void CaseMachine::mark(const char *code, const char *article, const QStringList &args) {
    QString law = word(article);
    if (m_state.regulation == Regulation::Y2008) {
        // the same matters in the articles of the 2008 regulation; it knows no others
        static const QHash<QString, QString> of2008 = {
            {word("30"), word("21")}, {word("32"), word("23")}, {word("33"), word("24")}, {word("42"), word("27")}};
        law = of2008.value(law, law);
    }
    m_state.irregular.push_back({word(code), law, m_event, args});
}

/// A notice that comes when the period has run out begins a new one, but the file was not in time any more.
void CaseMachine::noteOverrun(QDate day) {
    if (const QDate last = due(); last.isValid() && day > last)
        m_overran = true;
}

bool CaseMachine::asking(QDate day) const {
    return std::any_of(m_enquiries.begin(), m_enquiries.end(), [day](const Enquiry &e) {
        return !e.answered.isValid() && !(e.limit.isValid() && day > e.limit);
    });
}

bool CaseMachine::hasOpenEnquiry(StepKind asked) const {
    return std::any_of(m_enquiries.begin(), m_enquiries.end(),
                       [asked](const Enquiry &e) { return e.asked == asked && !e.answered.isValid(); });
}

ClockFacts CaseMachine::clock() const {
    ClockFacts facts;
    facts.received = m_received;
    facts.regulation = m_state.regulation;
    facts.corrected = m_corrected;
    facts.paid = m_paid;
    facts.extension = m_extension;
    facts.delayedTo = m_delayedTo;
    for (const Enquiry &e : m_enquiries) {
        QDate to = e.answered.isValid() ? e.answered : e.limit;
        if (e.limit.isValid())
            to = std::min(to, e.limit);
        if (to.isValid())
            facts.excluded.push_back({e.from, to});
    }
    return facts;
}

QDate CaseMachine::due() const {
    const bool endless = std::any_of(m_enquiries.begin(), m_enquiries.end(),
                                     [](const Enquiry &e) { return !e.answered.isValid() && !e.limit.isValid(); });
    return waiting() || endless ? QDate() : dueDay(clock(), calendar()).due;
}

QString CaseMachine::take(const Step &step, int event) {
    m_event = event;
    if (step.day < m_received)
        return word("before_receipt");
    if (m_closed)
        return takeAfterClosing(step);
    switch (step.kind) {
    case StepKind::CorrectionAsked:
    case StepKind::CorrectionReceived:
    case StepKind::CorrectionLapsed: return takeCorrection(step);
    case StepKind::ThirdPartyAsked:
    case StepKind::ThirdPartyAnswered:
    case StepKind::AgencyAsked:
    case StepKind::AgencyAnswered: return takeEnquiry(step);
    case StepKind::FeeNotified:
    case StepKind::FeePaid:
    case StepKind::FeeLapsed: return takeFee(step);
    case StepKind::ReasonsAsked:
    case StepKind::Delayed: return takeDelay(step);
    case StepKind::Extended: takeExtension(step); return {};
    case StepKind::Decided: return takeDecision(step);
    case StepKind::Delivered: return takeDelivery(step);
    case StepKind::Withdrawn: close(step, word("other_withdrawn"), false); return {};
    case StepKind::Merged: close(step, word("other_merged"), false); return {};
    case StepKind::Terminated: close(step, word("other_terminated"), false); return {};
    case StepKind::Split:
    case StepKind::Noted: return {};
    }
    return {};
}

/// What others still do when the file is closed is a fact: an answer to an enquiry, a correction, a payment. It is
/// marked and moves neither the result nor the clock. What the agency does by itself then belongs to no procedure any
/// more.
QString CaseMachine::takeAfterClosing(const Step &step) {
    const auto late = [this](bool awaited, const char *article, const char *why) {
        if (!awaited)
            return word(why);
        mark("after_closing", article, {m_state.decided.toString(Qt::ISODate)});
        return QString();
    };
    switch (step.kind) {
    case StepKind::Delivered: return takeDelivery(step);
    case StepKind::Noted: return {};
    case StepKind::CorrectionReceived: {
        const bool awaited = std::exchange(m_correctionMissing, false);
        return late(awaited, "30", m_correctionAsked ? "closed" : "no_correction_asked");
    }
    case StepKind::FeePaid: {
        const bool awaited = std::exchange(m_feeMissing, false);
        if (awaited) {
            m_state.feePaid = step.day; // the money came: it is counted
            if (step.yuan > 0)
                m_state.feeYuan = step.yuan;
        }
        return late(awaited, "42", m_feeAsked ? "closed" : "no_fee_notice");
    }
    case StepKind::ThirdPartyAnswered:
    case StepKind::AgencyAnswered: {
        const bool third = step.kind == StepKind::ThirdPartyAnswered;
        const StepKind asked = third ? StepKind::ThirdPartyAsked : StepKind::AgencyAsked;
        const auto open = std::find(m_unanswered.begin(), m_unanswered.end(), asked);
        if (open == m_unanswered.end())
            return word("no_enquiry");
        m_unanswered.erase(open);
        return late(true, third ? "32" : "34", "");
    }
    default: return word("closed");
    }
}

QString CaseMachine::takeCorrection(const Step &step) {
    if (step.kind == StepKind::CorrectionAsked) {
        const int used = calendar().between(m_received, step.day);
        if (periods().correction > 0 && !m_correctionAsked && used > periods().correction)
            mark("correction_late", "30", {QString::number(used), QString::number(periods().correction)});
        if (m_correctionAsked)
            mark("correction_twice", "30");
        noteOverrun(step.day);
        outOfTurn(m_feeOpen || asking(step.day) || m_delayedTo.isValid());
        m_correctionAsked = m_correctionOpen = true;
        m_correctionUntil =
            step.until.isValid() ? step.until : m_rules.proposedUntil(step.kind, m_state.regulation, step.day);
        return {};
    }
    if (!m_correctionOpen)
        return word("no_correction_asked");
    if (step.kind == StepKind::CorrectionReceived) {
        if (step.day > m_correctionUntil)
            mark("correction_after_period", "30", {m_correctionUntil.toString(Qt::ISODate)});
        m_correctionOpen = false;
        m_corrected = step.day;
        return {};
    }
    if (step.day <= m_correctionUntil)
        mark("lapsed_early", "30", {m_correctionUntil.toString(Qt::ISODate)});
    if (m_state.regulation == Regulation::Y2008)
        mark("decision_other_law", "");
    close(step, word("other_no_correction"), false);
    m_correctionOpen = false;
    return {};
}

QString CaseMachine::takeEnquiry(const Step &step) {
    const bool third = step.kind == StepKind::ThirdPartyAsked || step.kind == StepKind::ThirdPartyAnswered;
    const StepKind asked = third ? StepKind::ThirdPartyAsked : StepKind::AgencyAsked;
    if (step.kind == asked) {
        Enquiry enquiry;
        enquiry.asked = asked;
        enquiry.from = step.day;
        // fifteen working days from the day the letter came (art. 32 and 34)
        const QDate came = step.reached.isValid() && step.reached >= step.day ? step.reached : step.day;
        enquiry.limit = m_rules.proposedUntil(asked, m_state.regulation, came);
        outOfTurn(waiting());
        m_enquiries.push_back(enquiry);
        return {};
    }
    if (!hasOpenEnquiry(asked))
        return word("no_enquiry");
    for (Enquiry &e : m_enquiries)
        if (e.asked == asked && !e.answered.isValid()) {
            e.answered = step.day;
            if (e.limit.isValid() && step.day > e.limit)
                mark("enquiry_long", third ? "32" : "34", {e.limit.toString(Qt::ISODate)});
            break;
        }
    return {};
}

QString CaseMachine::takeFee(const Step &step) {
    if (step.kind == StepKind::FeeNotified) {
        // the 2008 regulation allowed costs of search, copies and post until 2017-04-01 (财税〔2017〕20号)
        if (m_state.regulation == Regulation::Y2008 ? step.day >= costsAllowedUntil : step.day < feesAllowedFrom)
            mark("fee_no_basis", m_state.regulation == Regulation::Y2008 ? "27" : "42");
        if (m_feeAsked)
            mark("fee_twice", "42");
        if (const QDate day = due(); day.isValid() && step.day > day)
            mark("fee_late", "42", {day.toString(Qt::ISODate)});
        noteOverrun(step.day);
        outOfTurn(m_correctionOpen || asking(step.day));
        m_feeAsked = m_feeOpen = true;
        const QDate came = step.reached.isValid() && step.reached >= step.day ? step.reached : step.day;
        m_feeUntil = calendar().add(came, periods().payment);
        m_state.feeYuan = step.yuan;
        return {};
    }
    if (!m_feeOpen)
        return word("no_fee_notice");
    if (step.kind == StepKind::FeePaid) {
        if (step.day > m_feeUntil)
            mark("fee_paid_late", "42", {m_feeUntil.toString(Qt::ISODate)});
        m_feeOpen = false;
        m_paid = m_state.feePaid = step.day;
        if (step.yuan > 0)
            m_state.feeYuan = step.yuan;
        return {};
    }
    if (step.day <= m_feeUntil)
        mark("fee_lapsed_early", "42", {m_feeUntil.toString(Qt::ISODate)});
    close(step, word("other_unpaid"), false);
    m_feeOpen = false;
    return {};
}

QString CaseMachine::takeDelay(const Step &step) {
    outOfTurn(waiting() || asking(step.day));
    if (step.kind == StepKind::ReasonsAsked) {
        if (m_state.regulation == Regulation::Y2008)
            mark("delay_no_basis", "35");
        m_reasonsAsked = true;
        return {};
    }
    if (m_state.regulation == Regulation::Y2008) {
        mark("delay_no_basis", "35");
        return {}; // and moves nothing
    }
    if (!m_reasonsAsked)
        mark("delay_without_reasons", "35");
    if (const QDate day = due(); day.isValid() && step.day > day)
        mark("extension_late", "35", {day.toString(Qt::ISODate)});
    else
        m_delayedTo = step.until;
    return {};
}

void CaseMachine::takeExtension(const Step &step) {
    const int most = periods().extension;
    const QDate day = due();
    outOfTurn(waiting() || m_delayedTo.isValid());
    if (m_extensions++ > 0)
        mark("extension_twice", "33");
    if (day.isValid() && step.day > day) {
        // the period had run out: telling it afterwards does not bring it back
        mark("extension_late", "33", {day.toString(Qt::ISODate)});
        return;
    }
    m_extensionTold += step.days;
    if (m_extensionTold > most)
        mark("extension_long", "33", {QString::number(m_extensionTold), QString::number(most)});
    m_extension = std::min(most, m_extension + step.days);
    m_state.extended = true;
}

QString CaseMachine::takeDecision(const Step &step) {
    judgeDecision(step);
    if (waiting())
        mark("reply_while_waiting", m_feeOpen ? "42" : "30");
    else if (asking(step.day))
        mark("reply_while_asking", "32");
    m_state.ground = step.ground;
    m_state.letterNo = step.letterNo;
    // recorded as a result, these closed the file without a reply that could be delivered
    close(step, step.decision, !closesWithoutReply(step.decision));
    return {};
}

void CaseMachine::judgeDecision(const Step &step) {
    const Decision *decision = m_rules.decisions().find(step.decision);
    if (decision && !decision->isOf(m_state.regulation))
        mark("decision_other_law", "");
    const bool of2019 = m_state.regulation == Regulation::Y2019;
    if (of2019 && step.decision == QLatin1String("unable_unclear") && !m_correctionAsked)
        mark("unclear_without_correction", "30");
    if ((step.decision == QLatin1String("other_no_correction") && !m_correctionAsked) ||
        (step.decision == QLatin1String("other_unpaid") && !m_feeAsked))
        mark("lapsed_without_notice", step.decision == QLatin1String("other_unpaid") ? "42" : "30");
    if (of2019 && step.decision == QLatin1String("refused_mass") && !m_reasonsAsked)
        mark("mass_without_reasons", "35");
    const bool ofThird = step.decision == QLatin1String("denied_third_party") ||
                         step.decision == QLatin1String("denied_privacy") ||
                         step.decision == QLatin1String("denied_trade_secret");
    const bool asked = std::any_of(m_enquiries.begin(), m_enquiries.end(),
                                   [](const Enquiry &e) { return e.asked == StepKind::ThirdPartyAsked; });
    if (ofThird && !asked)
        mark("third_party_not_asked", of2019 ? "32" : "23");
}

QString CaseMachine::takeDelivery(const Step &step) {
    if (!m_replied)
        return word("not_decided");
    if (m_state.delivered.isValid())
        return word("delivered_already");
    m_state.delivered = step.day;
    return {};
}

void CaseMachine::close(const Step &step, const QString &decision, bool replied) {
    m_correctionMissing = m_correctionOpen;
    m_feeMissing = m_feeOpen;
    for (const Enquiry &e : m_enquiries)
        if (!e.answered.isValid())
            m_unanswered.push_back(e.asked);
    // where the law sets no limit (2008), an enquiry that was never answered lasted to the reply
    for (Enquiry &e : m_enquiries)
        if (!e.answered.isValid() && !e.limit.isValid())
            e.answered = step.day;
    // while a correction or a payment is awaited nothing is due; a reply given all the same is held to the period that
    // ran before
    const QDate day = replied ? dueDay(clock(), calendar()).due : due();
    const bool inTime = !day.isValid() || step.day <= day;
    m_state.onTime = inTime && !m_overran;
    if (!inTime)
        mark("reply_late", m_state.regulation == Regulation::Y2019 ? "33" : "24", {day.toString(Qt::ISODate)});
    m_state.handlingDays = countedDays(clock(), step.day, calendar());
    m_state.decided = step.day;
    m_state.decision = decision;
    m_closed = true;
    m_replied = replied;
}

CaseState CaseMachine::finish() {
    m_state.clock = clock();
    m_state.due = due();
    if (m_state.due.isValid())
        m_state.provisional = dueDay(m_state.clock, calendar()).provisional;
    const auto open =
        std::find_if(m_enquiries.begin(), m_enquiries.end(), [](const Enquiry &e) { return !e.answered.isValid(); });
    if (m_closed) {
        m_state.stage = m_replied && !m_state.delivered.isValid() ? CaseStage::Answered : CaseStage::Closed;
        return m_state;
    }
    if (m_correctionOpen) {
        m_state.stage = CaseStage::AwaitingCorrection;
        m_state.watch = m_correctionUntil;
        m_state.watchedBy = StepKind::CorrectionAsked;
    } else if (m_feeOpen) {
        m_state.stage = CaseStage::AwaitingFee;
        m_state.watch = m_feeUntil;
        m_state.watchedBy = StepKind::FeeNotified;
    } else if (open != m_enquiries.end()) {
        m_state.stage = CaseStage::Consulting;
        m_state.watch = open->limit;
        m_state.watchedBy = open->asked;
    } else {
        m_state.stage = m_delayedTo.isValid() ? CaseStage::DelayedReply : CaseStage::InHand;
    }
    m_state.clockOff = m_state.stage == CaseStage::AwaitingCorrection || m_state.stage == CaseStage::AwaitingFee ||
                       m_state.stage == CaseStage::Consulting;
    return m_state;
}

} // namespace gongkai
