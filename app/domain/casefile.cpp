// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"

#include "domain/casemachine.h"

#include <algorithm>

namespace gongkai {

namespace {

Error refused(const QString &code) {
    return {ErrorCode::StepRefused, {}, {}, {code}};
}

/// What a step must say to mean anything.
QString incomplete(const Step &step, const DecisionList &decisions) {
    switch (step.kind) {
    case StepKind::Decided: return decisions.find(step.decision) ? QString() : QStringLiteral("no_decision");
    case StepKind::Extended: return step.days > 0 ? QString() : QStringLiteral("no_days");
    case StepKind::Delayed:
        return step.until.isValid() && step.until >= step.day ? QString() : QStringLiteral("no_until");
    case StepKind::CorrectionAsked:
        return step.until.isValid() && step.until < step.day ? QStringLiteral("no_until") : QString();
    case StepKind::Merged: return step.other.isValid() ? QString() : QStringLiteral("no_other");
    default: return {};
    }
}

struct Replay {
    CaseState state;
    QString impossible;
};

Replay replay(const CaseRules &rules, const ApplicationFacts &facts, const std::vector<Event> &history) {
    CaseMachine machine(rules, facts);
    for (const EffectiveStep &effective : effectiveSteps(history))
        if (const QString code = machine.take(effective.step, effective.event); !code.isEmpty())
            return {machine.finish(), code};
    return {machine.finish(), {}};
}

} // namespace

CaseRules::CaseRules(const WorkCalendar &calendar, const DecisionList &decisions)
    : m_calendar(calendar), m_decisions(decisions) {
}

Result<void> CaseRules::checkFacts(const ApplicationFacts &facts, QDate today) const {
    const auto badDay = [](const char *field, QDate day) {
        return Error{ErrorCode::InvalidDate, QString::fromLatin1(field), {}, {day.toString(Qt::ISODate)}};
    };
    const auto badValue = [](const char *field, const QString &value) {
        return Error{ErrorCode::InvalidValue, QString::fromLatin1(field), {}, {value}};
    };
    if (!facts.received.isValid() || facts.received.year() < 2008 || facts.received > today)
        return badDay("received", facts.received);
    if (facts.handedIn.isValid() && (facts.handedIn > facts.received || facts.handedIn.year() < 2008))
        return badDay("handed_in", facts.handedIn);
    if (!applicantKinds().contains(facts.kind))
        return badValue("kind", facts.kind);
    if (!channels().contains(facts.channel))
        return badValue("channel", facts.channel);
    if (facts.subject.trimmed().isEmpty())
        return badValue("subject", {});
    const bool plain = std::none_of(facts.subject.begin(), facts.subject.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
    if (!plain || facts.subject.size() > 2000)
        return badValue("subject", facts.subject.left(20).simplified());
    return {};
}

CaseState CaseRules::stateOf(const ApplicationFacts &facts, const std::vector<Event> &history) const {
    return replay(*this, facts, history).state;
}

Result<CaseState> CaseRules::stateAfter(const ApplicationFacts &facts, const std::vector<Event> &history,
                                        const Event &event, QDate today) const {
    if (event.kind == Event::Kind::Step || event.kind == Event::Kind::Replaces) {
        const Step &step = event.step;
        if (!step.day.isValid())
            return refused(QStringLiteral("bad_day"));
        if (step.day > today)
            return refused(QStringLiteral("in_future"));
        if (step.day < facts.received)
            return refused(QStringLiteral("before_receipt"));
        if (step.reached.isValid() && step.reached > today)
            return refused(QStringLiteral("in_future"));
        if (step.reached.isValid() && step.reached < step.day)
            return refused(QStringLiteral("bad_day"));
        if (const QString code = incomplete(step, m_decisions); !code.isEmpty())
            return refused(code);
    }
    if (event.kind == Event::Kind::Replaces || event.kind == Event::Kind::Annuls) {
        const auto standing = effectiveSteps(history);
        if (std::none_of(standing.begin(), standing.end(),
                         [&event](const EffectiveStep &s) { return s.event == event.target; }))
            return refused(QStringLiteral("no_such_event"));
    }
    std::vector<Event> after = history;
    after.push_back(event);
    if (after.back().seq == 0)
        after.back().seq = history.empty() ? 1 : history.back().seq + 1;
    Replay result = replay(*this, facts, after);
    if (!result.impossible.isEmpty())
        return refused(result.impossible);
    return std::move(result.state);
}

QDate CaseRules::proposedUntil(StepKind kind, Regulation regulation, QDate day) const {
    const Periods &periods = periodsOf(regulation);
    const auto after = [this, day](int days) { return days > 0 ? m_calendar.add(day, days) : QDate(); };
    switch (kind) {
    case StepKind::ThirdPartyAsked: return after(periods.thirdParty);
    case StepKind::AgencyAsked: return after(periods.otherAgency);
    case StepKind::FeeNotified: return after(periods.payment);
    // the law says "a reasonable period" (art. 30): 15 working days are usual
    case StepKind::CorrectionAsked: return after(15);
    default: return {};
    }
}

std::vector<EffectiveStep> effectiveSteps(const std::vector<Event> &history) {
    std::vector<EffectiveStep> steps;
    const auto at = [&steps](int seq) {
        return std::find_if(steps.begin(), steps.end(), [seq](const EffectiveStep &s) { return s.event == seq; });
    };
    for (const Event &event : history) {
        if (event.kind == Event::Kind::Step)
            steps.push_back({event.step, event.seq});
        else if (event.kind == Event::Kind::Replaces) {
            if (const auto old = at(event.target); old != steps.end())
                old->step = event.step;
        } else if (event.kind == Event::Kind::Annuls) {
            if (const auto old = at(event.target); old != steps.end())
                steps.erase(old);
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](const auto &a, const auto &b) {
        return a.step.day != b.step.day ? a.step.day < b.step.day : a.event < b.event;
    });
    return steps;
}

std::vector<StepOffer> offersFor(const CaseRules &rules, const ApplicationFacts &facts,
                                 const std::vector<Event> &history, QDate today) {
    const CaseState now = rules.stateOf(facts, history);
    std::vector<StepOffer> offers;
    for (const StepKind kind : allSteps()) {
        Event event;
        event.step.kind = kind;
        event.step.day = std::max(today, facts.received);
        // what a clerk would fill in, so that only the law is judged
        event.step.days = 1;
        event.step.until = kind == StepKind::Delayed ? event.step.day : QDate();
        event.step.other = ApplicationId{1};
        event.step.decision = QStringLiteral("granted_open");
        StepOffer offer;
        offer.step = kind;
        const auto after = rules.stateAfter(facts, history, event, today);
        if (!after) {
            offer.impossible = after.error().args.value(0);
        } else {
            for (const Irregularity &mark : after.value().irregular)
                if (std::none_of(now.irregular.begin(), now.irregular.end(), [&mark](const auto &old) {
                        return old.code == mark.code && old.event == mark.event;
                    })) {
                    offer.irregular.push_back(mark);
                    offer.irregular.back().event = 0;
                }
            offer.kind = offer.irregular.empty() ? StepOffer::Kind::Lawful : StepOffer::Kind::Irregular;
        }
        offers.push_back(std::move(offer));
    }
    return offers;
}

ReceiptRule receiptRule(const QString &channel) {
    if (channel == QLatin1String("in_person"))
        return ReceiptRule::HandedIn;
    return channel == QLatin1String("signed_mail") ? ReceiptRule::SignedFor : ReceiptRule::Confirmed;
}

} // namespace gongkai
