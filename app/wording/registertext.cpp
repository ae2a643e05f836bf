// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/registertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {

namespace {

class Words final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::Register)
};

struct Word {
    const char *key;
    const char *text;
};

template <std::size_t N> QString textOf(const Word (&words)[N], const QString &key) {
    for (const Word &word : words)
        if (key == QLatin1String(word.key))
            return QCoreApplication::translate("gongkai::Register", word.text);
    return key;
}

constexpr Word kinds[] = {
    {"natural", QT_TRANSLATE_NOOP("gongkai::Register", "natural person")},
    {"biz", QT_TRANSLATE_NOOP("gongkai::Register", "enterprise")},
    {"research", QT_TRANSLATE_NOOP("gongkai::Register", "research institution")},
    {"welfare", QT_TRANSLATE_NOOP("gongkai::Register", "public-interest organisation")},
    {"legal", QT_TRANSLATE_NOOP("gongkai::Register", "legal service")},
    {"other", QT_TRANSLATE_NOOP("gongkai::Register", "other organisation")},
};

constexpr Word channelWords[] = {
    {"in_person", QT_TRANSLATE_NOOP("gongkai::Register", "in person")},
    {"signed_mail", QT_TRANSLATE_NOOP("gongkai::Register", "mail with signature")},
    {"mail", QT_TRANSLATE_NOOP("gongkai::Register", "ordinary mail")},
    {"internet", QT_TRANSLATE_NOOP("gongkai::Register", "web site")},
    {"email", QT_TRANSLATE_NOOP("gongkai::Register", "e-mail")},
    {"fax", QT_TRANSLATE_NOOP("gongkai::Register", "fax")},
    {"other", QT_TRANSLATE_NOOP("gongkai::Register", "other way")},
};

constexpr Word stepWords[] = {
    {"correction_asked", QT_TRANSLATE_NOOP("gongkai::Register", "Correction asked")},
    {"correction_received", QT_TRANSLATE_NOOP("gongkai::Register", "Correction received")},
    {"correction_lapsed", QT_TRANSLATE_NOOP("gongkai::Register", "No correction in time")},
    {"third_party_asked", QT_TRANSLATE_NOOP("gongkai::Register", "Third party asked")},
    {"third_party_answered", QT_TRANSLATE_NOOP("gongkai::Register", "Third party answered")},
    {"agency_asked", QT_TRANSLATE_NOOP("gongkai::Register", "Other agency asked")},
    {"agency_answered", QT_TRANSLATE_NOOP("gongkai::Register", "Other agency answered")},
    {"extended", QT_TRANSLATE_NOOP("gongkai::Register", "Extension told")},
    {"fee_notified", QT_TRANSLATE_NOOP("gongkai::Register", "Fee notified")},
    {"fee_paid", QT_TRANSLATE_NOOP("gongkai::Register", "Fee paid")},
    {"fee_lapsed", QT_TRANSLATE_NOOP("gongkai::Register", "Fee not paid in time")},
    {"reasons_asked", QT_TRANSLATE_NOOP("gongkai::Register", "Reasons asked")},
    {"delayed", QT_TRANSLATE_NOOP("gongkai::Register", "Reply delayed")},
    {"decided", QT_TRANSLATE_NOOP("gongkai::Register", "Reply issued")},
    {"delivered", QT_TRANSLATE_NOOP("gongkai::Register", "Reply delivered")},
    {"withdrawn", QT_TRANSLATE_NOOP("gongkai::Register", "Withdrawn")},
    {"merged", QT_TRANSLATE_NOOP("gongkai::Register", "Merged into another file")},
    {"terminated", QT_TRANSLATE_NOOP("gongkai::Register", "Terminated")},
    {"split", QT_TRANSLATE_NOOP("gongkai::Register", "Split")},
    {"noted", QT_TRANSLATE_NOOP("gongkai::Register", "Note")},
};

constexpr Word stages[] = {
    {"in_hand", QT_TRANSLATE_NOOP("gongkai::Register", "in hand")},
    {"awaiting_correction", QT_TRANSLATE_NOOP("gongkai::Register", "awaiting correction")},
    {"awaiting_fee", QT_TRANSLATE_NOOP("gongkai::Register", "awaiting payment")},
    {"consulting", QT_TRANSLATE_NOOP("gongkai::Register", "opinions asked")},
    {"delayed_reply", QT_TRANSLATE_NOOP("gongkai::Register", "reply delayed")},
    {"answered", QT_TRANSLATE_NOOP("gongkai::Register", "answered")},
    {"closed", QT_TRANSLATE_NOOP("gongkai::Register", "closed")},
};

constexpr Word facts[] = {
    {"number", QT_TRANSLATE_NOOP("gongkai::Register", "Number")},
    {"kind", QT_TRANSLATE_NOOP("gongkai::Register", "Kind of applicant")},
    {"channel", QT_TRANSLATE_NOOP("gongkai::Register", "Channel")},
    {"handed_in", QT_TRANSLATE_NOOP("gongkai::Register", "Handed in")},
    {"received", QT_TRANSLATE_NOOP("gongkai::Register", "Legally received")},
    {"subject", QT_TRANSLATE_NOOP("gongkai::Register", "Subject")},
    {"wanted", QT_TRANSLATE_NOOP("gongkai::Register", "Information wanted")},
    {"form", QT_TRANSLATE_NOOP("gongkai::Register", "Form wanted")},
    {"officer", QT_TRANSLATE_NOOP("gongkai::Register", "Officer")},
    {"remarks", QT_TRANSLATE_NOOP("gongkai::Register", "Remarks")},
    {"linked", QT_TRANSLATE_NOOP("gongkai::Register", "Earlier application")},
    {"applicant", QT_TRANSLATE_NOOP("gongkai::Register", "Applicant")},
    {"contact", QT_TRANSLATE_NOOP("gongkai::Register", "Contact")},
    {"reason", QT_TRANSLATE_NOOP("gongkai::Register", "Reason")},
    {"year", QT_TRANSLATE_NOOP("gongkai::Register", "Year")},
    {"decision", QT_TRANSLATE_NOOP("gongkai::Register", "Decision")},
    {"extended_on", QT_TRANSLATE_NOOP("gongkai::Register", "Extension told")},
    {"extended_days", QT_TRANSLATE_NOOP("gongkai::Register", "Days of extension")},
    {"delayed_until", QT_TRANSLATE_NOOP("gongkai::Register", "Reply delayed until")},
    {"fee_yuan", QT_TRANSLATE_NOOP("gongkai::Register", "Fee")},
    {"fee_basis", QT_TRANSLATE_NOOP("gongkai::Register", "Basis of the fee")},
    {"ground", QT_TRANSLATE_NOOP("gongkai::Register", "Legal ground")},
    {"letter_no", QT_TRANSLATE_NOOP("gongkai::Register", "Letter number")},
};

/// Fields of cases, disclosed items and own figures.
constexpr Word bookWords[] = {
    {"case_kind", QT_TRANSLATE_NOOP("gongkai::Register", "Kind of case")},
    {"accepted", QT_TRANSLATE_NOOP("gongkai::Register", "Accepted on")},
    {"ended", QT_TRANSLATE_NOOP("gongkai::Register", "Ended on")},
    {"result", QT_TRANSLATE_NOOP("gongkai::Register", "Result")},
    {"body", QT_TRANSLATE_NOOP("gongkai::Register", "Authority or court")},
    {"published", QT_TRANSLATE_NOOP("gongkai::Register", "Day of publication")},
    {"title", QT_TRANSLATE_NOOP("gongkai::Register", "Title")},
    {"doc_no", QT_TRANSLATE_NOOP("gongkai::Register", "Document number")},
    {"category", QT_TRANSLATE_NOOP("gongkai::Register", "Category")},
    {"via", QT_TRANSLATE_NOOP("gongkai::Register", "Channel of disclosure")},
    {"unit", QT_TRANSLATE_NOOP("gongkai::Register", "Responsible unit")},
    {"url", QT_TRANSLATE_NOOP("gongkai::Register", "Web address")},
    {"reviewer", QT_TRANSLATE_NOOP("gongkai::Register", "Reviewer")},
    {"reviewed", QT_TRANSLATE_NOOP("gongkai::Register", "Reviewed on")},
    {"review_result", QT_TRANSLATE_NOOP("gongkai::Register", "Result of the review")},
    {"label", QT_TRANSLATE_NOOP("gongkai::Register", "Name of the figure")},
    {"value", QT_TRANSLATE_NOOP("gongkai::Register", "Value")},
};

constexpr Word impossible[] = {
    {"bad_day", QT_TRANSLATE_NOOP("gongkai::Register", "The day is missing or does not exist.")},
    {"before_receipt", QT_TRANSLATE_NOOP("gongkai::Register", "The day lies before the day of receipt.")},
    {"in_future", QT_TRANSLATE_NOOP("gongkai::Register", "The day lies in the future.")},
    {"closed", QT_TRANSLATE_NOOP("gongkai::Register",
                                 "The application is answered or closed already. Correct the entry that closed it.")},
    {"no_correction_asked",
     QT_TRANSLATE_NOOP("gongkai::Register", "No correction was asked before. Record the notice first.")},
    {"no_enquiry", QT_TRANSLATE_NOOP("gongkai::Register", "Nobody was asked before, or all have answered.")},
    {"no_fee_notice", QT_TRANSLATE_NOOP("gongkai::Register", "No fee was notified before. Record the notice first.")},
    {"not_decided", QT_TRANSLATE_NOOP("gongkai::Register", "No reply was issued before.")},
    {"delivered_already", QT_TRANSLATE_NOOP("gongkai::Register", "The delivery is recorded already.")},
    {"no_decision", QT_TRANSLATE_NOOP("gongkai::Register", "Choose the decision.")},
    {"no_until", QT_TRANSLATE_NOOP("gongkai::Register", "The end of the period is missing or lies before the day.")},
    {"no_days", QT_TRANSLATE_NOOP("gongkai::Register", "Tell the number of working days.")},
    {"no_other", QT_TRANSLATE_NOOP("gongkai::Register", "Name the other application.")},
    {"no_such_event", QT_TRANSLATE_NOOP("gongkai::Register", "There is no such entry any more.")},
};

constexpr Word irregular[] = {
    {"after_closing",
     QT_TRANSLATE_NOOP("gongkai::Register", "Came after the file was closed (%1); result and period stay as they are")},
    {"correction_late",
     QT_TRANSLATE_NOOP("gongkai::Register", "Correction asked on working day %1, later than the %2 allowed")},
    {"correction_twice", QT_TRANSLATE_NOOP("gongkai::Register", "Correction asked a second time")},
    {"correction_after_period",
     QT_TRANSLATE_NOOP("gongkai::Register", "Correction came after the period given (%1) and was accepted")},
    {"lapsed_early", QT_TRANSLATE_NOOP("gongkai::Register", "Closed before the period for correction ended (%1)")},
    {"enquiry_long", QT_TRANSLATE_NOOP("gongkai::Register", "Answer later than 15 working days; days after %1 count")},
    {"extension_late",
     QT_TRANSLATE_NOOP("gongkai::Register", "Told after the due day (%1), which therefore does not move")},
    {"extension_twice", QT_TRANSLATE_NOOP("gongkai::Register", "Extended more than once")},
    {"extension_long", QT_TRANSLATE_NOOP("gongkai::Register", "Extended by %1 working days in all; only %2 count")},
    {"fee_no_basis", QT_TRANSLATE_NOOP("gongkai::Register", "There was no basis for this fee at that time")},
    {"fee_late", QT_TRANSLATE_NOOP("gongkai::Register", "Fee notified after the due day (%1)")},
    {"fee_twice", QT_TRANSLATE_NOOP("gongkai::Register", "Fee notified a second time")},
    {"fee_paid_late", QT_TRANSLATE_NOOP("gongkai::Register", "Paid after the period (%1) and accepted")},
    {"fee_lapsed_early", QT_TRANSLATE_NOOP("gongkai::Register", "Closed before the period for payment ended (%1)")},
    {"delay_without_reasons", QT_TRANSLATE_NOOP("gongkai::Register", "Reply delayed without having asked for reasons")},
    {"delay_no_basis", QT_TRANSLATE_NOOP("gongkai::Register", "The 2008 regulation knows no delayed reply")},
    {"lapsed_without_notice", QT_TRANSLATE_NOOP("gongkai::Register", "Closed as lapsed though no notice is recorded")},
    {"reply_late", QT_TRANSLATE_NOOP("gongkai::Register", "Replied or closed after the due day (%1)")},
    {"reply_while_waiting",
     QT_TRANSLATE_NOOP("gongkai::Register", "Replied while a correction or a payment was awaited")},
    {"reply_while_asking",
     QT_TRANSLATE_NOOP("gongkai::Register", "Replied before those asked had answered or their period ended")},
    {"decision_other_law",
     QT_TRANSLATE_NOOP("gongkai::Register", "The regulation of the day of receipt does not know this decision")},
    {"unclear_without_correction",
     QT_TRANSLATE_NOOP("gongkai::Register", "Held unclear without having asked for a correction")},
    {"mass_without_reasons",
     QT_TRANSLATE_NOOP("gongkai::Register", "Refused as mass application without having asked for reasons")},
    {"third_party_not_asked", QT_TRANSLATE_NOOP("gongkai::Register", "Refused for a third party who was not asked")},
    {"out_of_turn", QT_TRANSLATE_NOOP("gongkai::Register", "Out of turn: the clock was off or the reply delayed")},
};

constexpr Word caseKinds[] = {
    {"review", QT_TRANSLATE_NOOP("gongkai::Register", "reconsideration")},
    {"direct", QT_TRANSLATE_NOOP("gongkai::Register", "suit without reconsideration")},
    {"after_review", QT_TRANSLATE_NOOP("gongkai::Register", "suit after reconsideration")},
};

constexpr Word caseResults[] = {
    {"upheld", QT_TRANSLATE_NOOP("gongkai::Register", "upheld")},
    {"corrected", QT_TRANSLATE_NOOP("gongkai::Register", "corrected")},
    {"other", QT_TRANSLATE_NOOP("gongkai::Register", "other result")},
    {"", QT_TRANSLATE_NOOP("gongkai::Register", "pending")},
};

constexpr Word viaWords[] = {
    {"gazette", QT_TRANSLATE_NOOP("gongkai::Register", "gazette")},
    {"site", QT_TRANSLATE_NOOP("gongkai::Register", "government web site")},
    {"weibo", QT_TRANSLATE_NOOP("gongkai::Register", "microblog")},
    {"wechat", QT_TRANSLATE_NOOP("gongkai::Register", "WeChat")},
    {"other", QT_TRANSLATE_NOOP("gongkai::Register", "other channel")},
};

constexpr Word answers[] = {
    {"agrees", QT_TRANSLATE_NOOP("gongkai::Register", "agrees")},
    {"refuses", QT_TRANSLATE_NOOP("gongkai::Register", "refuses")},
    {"partly", QT_TRANSLATE_NOOP("gongkai::Register", "agrees in part")},
    {"silent", QT_TRANSLATE_NOOP("gongkai::Register", "no answer in time")},
};

constexpr Word feeBases[] = {
    {"applications", QT_TRANSLATE_NOOP("gongkai::Register", "by number of applications")},
    {"pages", QT_TRANSLATE_NOOP("gongkai::Register", "by number of pages")},
};

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

/// "，扣除国庆节 7 天、补班 10-12": what lies on the way and is not an ordinary week.
QString specialsText(const std::vector<SpecialDays> &specials) {
    QStringList parts;
    for (const SpecialDays &days : specials) {
        const int count = static_cast<int>(days.from.daysTo(days.to)) + 1;
        if (days.worked)
            parts.append(Words::tr("%1 is worked").arg(days.from.toString(QStringLiteral("MM-dd"))));
        else
            parts.append(Words::tr("%1 %n day(s) off", nullptr, count)
                             .arg(days.name.isEmpty() ? days.from.toString(QStringLiteral("MM-dd")) : days.name));
    }
    return parts.isEmpty() ? QString() : Words::tr(" (%1)").arg(parts.join(Words::tr(", ")));
}

void addPart(QStringList &parts, const QString &label, const QString &value) {
    if (!value.isEmpty())
        parts.append(label.arg(value));
}

QString stepDetails(const Step &step, const DecisionList &decisions) {
    QStringList parts;
    if (const Decision *decision = decisions.find(step.decision))
        parts.append(decision->label);
    addPart(parts, QStringLiteral("%1"), step.ground);
    addPart(parts, Words::tr("No. %1"), step.letterNo);
    addPart(parts, Words::tr("until %1"), iso(step.until));
    addPart(parts, Words::tr("arrived %1"), iso(step.reached));
    if (step.days > 0)
        parts.append(Words::tr("%n working day(s)", nullptr, step.days));
    if (step.yuan > 0)
        parts.append(Words::tr("%1 yuan").arg(step.yuan));
    addPart(parts, QStringLiteral("%1"), textOf(answers, step.answer));
    addPart(parts, QStringLiteral("%1"), step.way);
    addPart(parts, QStringLiteral("%1"), step.proof);
    if (step.other.isValid())
        parts.append(QStringLiteral("#%1").arg(step.other.value));
    addPart(parts, QStringLiteral("%1"), step.note);
    return parts.join(Words::tr(", "));
}

} // namespace

QString kindText(const QString &kind) {
    return textOf(kinds, kind);
}

QString channelText(const QString &channel) {
    return textOf(channelWords, channel);
}

QString stepText(StepKind step) {
    return textOf(stepWords, stepName(step));
}

QString stageText(CaseStage stage) {
    return textOf(stages, stageName(stage));
}

QString factNameText(const QString &fact) {
    QString text = textOf(facts, fact);
    if (text == fact)
        text = textOf(stepWords, fact);
    return text == fact ? textOf(bookWords, fact) : text;
}

QString caseKindText(const QString &kind) {
    return textOf(caseKinds, kind);
}

QString caseResultText(const QString &result) {
    return textOf(caseResults, result);
}

QString answerText(const QString &answer) {
    return textOf(answers, answer);
}

QString feeBasisText(const QString &basis) {
    return textOf(feeBases, basis);
}

QString viaText(const QString &via) {
    return textOf(viaWords, via);
}

QString receiptRuleText(const QString &channel) {
    switch (receiptRule(channel)) {
    case ReceiptRule::HandedIn: return Words::tr("The day it was handed in (art. 31).");
    case ReceiptRule::SignedFor: return Words::tr("The day the agency signed for it (art. 31).");
    case ReceiptRule::Confirmed: break;
    }
    return channel == QLatin1String("mail")
               ? Words::tr("The day the office confirmed it with the applicant, on the day it came (art. 31).")
               : Words::tr("The day both sides confirmed it (art. 31).");
}

QString articleText(const QString &article) {
    return article.isEmpty() ? QString() : Words::tr("Regulation art. %1").arg(article);
}

QString irregularityText(const Irregularity &mark) {
    QString text = textOf(irregular, mark.code);
    for (const QString &arg : mark.args)
        text = text.arg(arg);
    return mark.article.isEmpty() ? text : text + Words::tr(" (%1)").arg(articleText(mark.article));
}

QString impossibleText(const QString &code) {
    return textOf(impossible, code);
}

QString eventText(const Event &event, const DecisionList &decisions) {
    switch (event.kind) {
    case Event::Kind::Step: {
        const QString details = stepDetails(event.step, decisions);
        return stepText(event.step.kind) + (details.isEmpty() ? QString() : Words::tr(": ") + details);
    }
    case Event::Kind::Replaces:
        return Words::tr("Entry %1 corrected to %2 %3: %4")
            .arg(event.target)
            .arg(iso(event.step.day), stepText(event.step.kind), stepDetails(event.step, decisions));
    case Event::Kind::Annuls: return Words::tr("Entry %1 taken back").arg(event.target);
    case Event::Kind::Anonymised: return Words::tr("Name and contact removed");
    case Event::Kind::FactsChanged: break;
    }
    QStringList parts;
    for (const Event::Change &change : event.changes)
        parts.append(change.before.startsWith(QLatin1String("sha256:")) ||
                             change.after.startsWith(QLatin1String("sha256:"))
                         ? factNameText(change.field)
                         : QStringLiteral("%1 %2→%3").arg(factNameText(change.field), change.before, change.after));
    return Words::tr("Changed: %1").arg(parts.join(Words::tr(", ")));
}

QString clockStepText(const ClockStep &step, Regulation regulation) {
    using Kind = ClockStep::Kind;
    const QString rest = step.restDay ? Words::tr(", a day off: counting begins on the next working day") : QString();
    switch (step.kind) {
    case Kind::Received: return Words::tr("Received %1; counting begins the day after").arg(iso(step.date)) + rest;
    case Kind::Corrected:
        return Words::tr("Correction received %1: the period begins anew the day after").arg(iso(step.date)) + rest;
    case Kind::Paid: return Words::tr("Fee paid %1: the period begins anew the day after").arg(iso(step.date)) + rest;
    case Kind::RestartOverruled: return Words::tr("Restart of %1 is overruled by the later one").arg(iso(step.date));
    case Kind::Period:
        return Words::tr("%n working day(s) end on %1", nullptr, step.days).arg(iso(step.date)) +
               specialsText(step.specials);
    case Kind::Excluded:
        return Words::tr("From %1 to %2 opinions were asked: %n working day(s) do not count", nullptr, step.days)
                   .arg(iso(step.date), iso(step.to)) +
               specialsText(step.specials);
    case Kind::ExcludedInVain:
        return Words::tr("From %1 to %2 opinions were asked: outside the period, without effect")
            .arg(iso(step.date), iso(step.to));
    case Kind::Extended:
        return Words::tr("Extended by %n working day(s) to %1", nullptr, step.days).arg(iso(step.date)) +
               specialsText(step.specials);
    case Kind::DelayedTo: return Words::tr("Reply delayed to %1").arg(iso(step.date));
    case Kind::Due: break;
    }
    return regulation == Regulation::Y2008 ? Words::tr("Due %1 (2008 regulation)").arg(iso(step.date))
                                           : Words::tr("Due %1").arg(iso(step.date));
}

QString dueSentence(const ExplainedDue &due) {
    QStringList parts;
    for (const ClockStep &step : due.steps)
        parts.append(clockStepText(step, due.regulation));
    QString text = parts.join(Words::tr("; ")) + Words::tr(".");
    if (!due.missingYears.isEmpty()) {
        QStringList years;
        for (const int year : due.missingYears)
            years.append(QString::number(year));
        text += Words::tr(" Provisional: the holidays of %1 are not known yet.").arg(years.join(Words::tr(", ")));
    }
    return text;
}

QString feeStepText(const FeeStep &step, bool pages) {
    const qint64 last = step.first + step.count - 1;
    const QString range = QStringLiteral("%1–%2").arg(step.first).arg(last);
    return pages ? Words::tr("pages %1: %2 × %3 yuan = %4 yuan")
                       .arg(range)
                       .arg(step.count)
                       .arg(step.unitPrice)
                       .arg(step.yuan)
                 : Words::tr("applications %1: %2 × %3 yuan = %4 yuan")
                       .arg(range)
                       .arg(step.count)
                       .arg(step.unitPrice)
                       .arg(step.yuan);
}

} // namespace gongkai
