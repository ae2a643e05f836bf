// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letterfields.h"

#include "domain/casefile.h"
#include "wording/registertext.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

namespace {

using Fields = QMap<QString, QString>;

QString key(const char *name) {
    return QString::fromLatin1(name);
}

bool is(const QString &text, const char *word) {
    return text == QLatin1String(word);
}

/// The decision that a step closes the case with; empty when it does not.
QString decisionOf(const Step &step) {
    switch (step.kind) {
    case StepKind::Decided: return step.decision;
    case StepKind::CorrectionLapsed: return key("other_no_correction");
    case StepKind::FeeLapsed: return key("other_unpaid");
    case StepKind::Withdrawn: return key("other_withdrawn");
    case StepKind::Merged: return key("other_merged");
    case StepKind::Terminated: return key("other_terminated");
    default: return {};
    }
}

std::optional<Step> lastOf(const StoredApplication &application, StepKind kind) {
    const auto steps = effectiveSteps(application.history);
    for (auto it = steps.rbegin(); it != steps.rend(); ++it)
        if (it->step.kind == kind)
            return it->step;
    return std::nullopt;
}

/// A setting of the office; one that cannot be read is left to the clerk, as one that is not set.
QString settingOf(RegisterService &service, const QString &name) {
    const auto value = service.books().setting(name);
    return value ? value.value() : QString();
}

/// ISO days in a sentence as prose has them.
QString withProseDays(QString text) {
    static const QRegularExpression iso(QStringLiteral("\\d{4}-\\d{2}-\\d{2}"));
    for (auto match = iso.match(text); match.hasMatch(); match = iso.match(text, match.capturedStart() + 1))
        if (const QDate day = QDate::fromString(match.captured(), Qt::ISODate); day.isValid())
            text.replace(match.capturedStart(), match.capturedLength(), proseDay(day));
    return text;
}

bool isChinese(const QString &text) {
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2}"));
    return !text.contains(latin); // names of holidays are Chinese also in the midst of English
}

/// As a letter says it; channelText() speaks the language of the program.
QString channelInLetter(const QString &channel) {
    static const QMap<QString, QString> words = {
        {key("in_person"), QStringLiteral("当面提交")}, {key("signed_mail"), QStringLiteral("邮寄（需签收）")},
        {key("mail"), QStringLiteral("平常信函")},      {key("internet"), QStringLiteral("网络平台")},
        {key("email"), QStringLiteral("电子邮件")},     {key("fax"), QStringLiteral("传真")}};
    return words.value(channel);
}

QString feeStepInLetter(const FeeStep &step, bool pages) {
    const QString unit = pages ? QStringLiteral("页") : QStringLiteral("件");
    const qint64 last = step.first + step.count - 1;
    const QString range = step.count == 1 ? QStringLiteral("第%1%2").arg(step.first).arg(unit)
                                          : QStringLiteral("第%1至%2%3").arg(step.first).arg(last).arg(unit);
    if (step.unitPrice == 0)
        return QStringLiteral("%1不收费").arg(range);
    return QStringLiteral("%1：%2%3×%4元＝%5元")
        .arg(range)
        .arg(step.count)
        .arg(unit)
        .arg(step.unitPrice)
        .arg(step.yuan);
}

QString arithmeticOf(const Fee &fee, bool pages) {
    QStringList parts;
    for (const FeeStep &step : fee.steps)
        parts.append(feeStepInLetter(step, pages));
    return QStringLiteral("%1；合计%2元").arg(parts.join(QStringLiteral("；"))).arg(fee.yuan);
}

/// The pages a fee by page is for: it grows with every page beyond the free ones. 0: no number of pages costs this.
qint64 pagesFor(qint64 yuan) {
    qint64 low = 1;
    qint64 high = mostFeePages;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (feeByPages(middle).yuan < yuan)
            low = middle + 1;
        else
            high = middle;
    }
    return yuan > 0 && feeByPages(low).yuan == yuan ? low : 0;
}

QString feeRule(bool pages) {
    return pages ? QStringLiteral("依照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的规定按量计收："
                                  "30页以下（含30页）的不收费；31至100页（含100页）的部分，每页10元；"
                                  "101至200页（含200页）的部分，每页20元；201页以上的部分，每页40元。")
                 : QStringLiteral("依照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的规定按件计收："
                                  "同一申请人一个自然月内累计申请10件以下（含10件）的不收费；"
                                  "11至30件（含30件）的部分，每件100元；31件以上的部分，以10件为一档，"
                                  "每增加一档，收费标准提高100元/件。");
}

class Filling final {
public:
    Filling(RegisterService &service, const LetterBook &book, const StoredApplication &application,
            const LetterTemplate &letter, QDate day)
        : m_service(service), m_book(book), m_case(application), m_letter(letter), m_day(day),
          m_step(stepOfLetter(application, letter)) {}

    [[nodiscard]] Fields fields() {
        addAgency();
        if (is(m_letter.step, "third_party_asked")) {
            addThirdParty();
            return m_fields;
        }
        addApplication();
        addDue();
        addStep();
        addPeriod();
        if (is(m_letter.step, "fee_notified") || is(m_letter.decision, "other_unpaid"))
            addFee();
        if (!m_letter.decision.isEmpty())
            addDecision();
        return m_fields;
    }

private:
    void set(const char *field, const QString &value) {
        if (!value.trimmed().isEmpty())
            m_fields.insert(key(field), value.trimmed());
    }

    void addAgency() {
        set("agency", settingOf(m_service, key("agency_name")));
        for (const char *name : {"agency_address", "agency_phone", "contact_person", "pay_way"})
            set(name, settingOf(m_service, key(name)));
    }

    void addThirdParty() {
        const QString wanted = m_case.facts.wanted.trimmed().isEmpty() ? m_case.facts.subject : m_case.facts.wanted;
        const QString asked = m_step && !m_step->note.trimmed().isEmpty() ? m_step->note : wanted;
        if (!tellsApplicant(asked, m_case.applicant))
            set("question", asked);
        set("period_end", proseDay(periodEnd(StepKind::ThirdPartyAsked)));
    }

    void addApplication() {
        const ApplicationFacts &facts = m_case.facts;
        set("applicant", m_case.applicant.name);
        set("you", is(facts.kind, "natural") ? QStringLiteral("您") : QStringLiteral("贵单位"));
        set("application_number", facts.number);
        set("subject", facts.subject);
        set("wanted_information", facts.wanted.trimmed().isEmpty() ? facts.subject : facts.wanted);
        set("channel", channelInLetter(facts.channel));
        set("received", proseDay(facts.received));
        set("handed_in", proseDay(facts.handedIn));
    }

    /// The day as it stands after the step the letter tells: before that is recorded it would be the wrong one.
    void addDue() {
        const bool moves = is(m_letter.step, "extended") || is(m_letter.step, "delayed");
        if (moves && !m_step)
            return;
        set("due", proseDay(is(m_letter.step, "delayed") ? m_step->until : m_case.state.due));
        if (!m_case.state.due.isValid())
            return;
        // the words of the program may be English, the letter is not
        if (const QString why = dueSentence(explainDue(m_case.state.clock, m_service.calendar())); isChinese(why))
            set("due_explained", withProseDays(why));
    }

    void addStep() {
        const QString note = m_step ? m_step->note : QString();
        if (is(m_letter.step, "correction_asked") || is(m_letter.decision, "unable_unclear"))
            set("what_to_correct", note);
        else if (is(m_letter.step, "agency_asked"))
            set("question", note.trimmed().isEmpty() ? m_fields.value(key("wanted_information")) : note);
        if (!is(m_letter.step, "correction_asked") && !is(m_letter.step, "agency_asked"))
            set("reason", note);
        if (is(m_letter.step, "extended") && m_step && m_step->days > 0)
            set("extension_days", QString::number(m_step->days));
    }

    [[nodiscard]] QDate periodEnd(StepKind kind) const {
        const auto step = lastOf(m_case, kind);
        if (step && step->until.isValid())
            return step->until;
        const QDate day = step ? step->day : m_day;
        return day.isValid() ? m_service.rules().proposedUntil(kind, m_case.state.regulation, day) : QDate();
    }

    void addPeriod() {
        if (is(m_letter.step, "correction_asked"))
            set("period_end", proseDay(periodEnd(StepKind::CorrectionAsked)));
        else if (is(m_letter.decision, "other_no_correction") && lastOf(m_case, StepKind::CorrectionAsked))
            set("period_end", proseDay(periodEnd(StepKind::CorrectionAsked)));
        else if (m_step && is(m_letter.step, "reasons_asked"))
            set("period_end", proseDay(m_step->until));
        else if (is(m_letter.step, "agency_asked"))
            set("period_end", proseDay(periodEnd(StepKind::AgencyAsked)));
    }

    void addFee() {
        const auto notice = lastOf(m_case, StepKind::FeeNotified);
        const bool pages = notice && is(notice->feeBasis, "pages");
        set("fee_basis", feeRule(pages));
        const qint64 told = notice ? notice->yuan : 0;
        if (pages)
            addFeeByPages(told);
        else
            addFeeByRank(told);
        if (!notice)
            return;
        // counted from the day the notice came, which a letter that still goes out cannot know
        QDate payBy = notice->until;
        if (!payBy.isValid() && notice->reached.isValid())
            payBy = m_service.rules().proposedUntil(StepKind::FeeNotified, m_case.state.regulation, notice->reached);
        set("pay_by", proseDay(payBy));
    }

    void addFeeByPages(qint64 yuan) {
        if (yuan > 0)
            set("fee_yuan", QString::number(yuan));
        if (const qint64 pages = pagesFor(yuan); pages > 0)
            set("fee_arithmetic", arithmeticOf(feeByPages(pages), true));
    }

    void addFeeByRank(qint64 told) {
        const auto counted = m_case.applicant.id.isValid() ? m_service.rankInMonth(m_case) : Result<int>(0);
        const qint64 rank = counted ? counted.value() : 0;
        const qint64 own = rank > 0 ? feeOfApplication(rank) : 0;
        const qint64 yuan = told > 0 ? told : own;
        if (yuan > 0)
            set("fee_yuan", QString::number(yuan));
        const QDate received = m_case.facts.received;
        if (yuan > 0 && yuan == own)
            set("fee_arithmetic", QStringLiteral("本件是%1年%2月收到的同一申请人的第%3件申请，按每件%4元计收")
                                      .arg(received.year())
                                      .arg(received.month())
                                      .arg(rank)
                                      .arg(own));
        else if (const Fee all = feeByApplications(rank); yuan > 0 && all.yuan == yuan)
            set("fee_arithmetic", arithmeticOf(all, false));
    }

    void addDecision() {
        if (m_step) {
            set("ground", m_step->ground);
            if (m_step->kind == StepKind::Merged && m_step->other.isValid())
                addMerged(m_step->other);
        }
        if (is(m_letter.decision, "unable_unclear")) {
            if (const auto asked = lastOf(m_case, StepKind::CorrectionAsked))
                set("earlier_reply", asked->letterNo.isEmpty()
                                         ? proseDay(asked->day)
                                         : QStringLiteral("%1，%2").arg(proseDay(asked->day), asked->letterNo));
        } else if (m_case.facts.linked.isValid()) {
            addEarlierReply();
        }
        addRemedy();
    }

    void addMerged(ApplicationId other) {
        const auto into = m_service.load(other);
        if (!into)
            return;
        QString text = QStringLiteral("并入登记编号为%1的申请").arg(into.value().facts.number);
        if (!m_step->note.trimmed().isEmpty())
            text += QStringLiteral("。") + m_step->note.trimmed();
        set("reason", text);
    }

    void addEarlierReply() {
        const auto earlier = m_service.load(m_case.facts.linked);
        if (!earlier || !earlier.value().state.decided.isValid())
            return;
        const CaseState &state = earlier.value().state;
        set("earlier_reply", state.letterNo.isEmpty()
                                 ? QStringLiteral("%1的答复").arg(proseDay(state.decided))
                                 : QStringLiteral("%1的答复（%2）").arg(proseDay(state.decided), state.letterNo));
    }

    void addRemedy() {
        Fields profile;
        for (const char *name : {"review_body", "court", "review_days", "suit_months"})
            profile.insert(key(name), settingOf(m_service, key(name)));
        set("remedy", m_book.remedyFor(m_letter.decision, m_day, profile));
    }

    RegisterService &m_service;
    const LetterBook &m_book;
    const StoredApplication &m_case;
    const LetterTemplate &m_letter;
    QDate m_day;
    std::optional<Step> m_step;
    Fields m_fields;
};

QString withoutBlanks(const QString &text) {
    QString folded = foldedText(text);
    folded.remove(QLatin1Char(' '));
    return folded;
}

struct Series {
    QString pattern;
    QString agency;
    int last = 0; ///< used up
};

QString serialKey(int year) {
    return QStringLiteral("letter_serial_%1").arg(year);
}

Result<Series> seriesOf(RegisterBooks &books, int year) {
    const auto pattern = letterPattern(books);
    if (!pattern)
        return pattern.error();
    const auto agency = books.setting(key("agency_name"));
    if (!agency)
        return agency.error();
    const auto last = books.setting(serialKey(year));
    if (!last)
        return last.error();
    return Series{pattern.value(), agency.value(), std::max(0, last.value().toInt())};
}

/// The serial within a number of this series; 0 for one of another shape.
int serialIn(const Series &series, int year, const QString &number) {
    static const QRegularExpression place(QStringLiteral("\\{(agency|year|no)(?::[1-9])?\\}"));
    QString shape;
    qsizetype at = 0;
    for (auto it = place.globalMatch(series.pattern); it.hasNext();) {
        const auto match = it.next();
        shape += QRegularExpression::escape(series.pattern.mid(at, match.capturedStart() - at));
        at = match.capturedEnd();
        if (is(match.captured(1), "no"))
            shape += QStringLiteral("([0-9]{1,9})");
        else
            shape += QRegularExpression::escape(is(match.captured(1), "year") ? QString::number(year) : series.agency);
    }
    shape += QRegularExpression::escape(series.pattern.mid(at));
    return QRegularExpression(QRegularExpression::anchoredPattern(shape)).match(number.trimmed()).captured(1).toInt();
}

} // namespace

QString proseDay(QDate day) {
    return day.isValid() ? QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day()) : QString();
}

QString regulationKey(Regulation regulation) {
    return regulation == Regulation::Y2008 ? QStringLiteral("2008") : QStringLiteral("2019");
}

QStringList fieldsOf(const LetterTemplate &letter) {
    static const QRegularExpression field(QStringLiteral("\\{\\{\\s*([a-z_]+)\\s*\\}\\}"));
    QStringList ids;
    const auto add = [&ids](const QString &id) {
        if (!id.isEmpty() && !is(id, "day") && !is(id, "letter_number") && !ids.contains(id))
            ids.append(id);
    };
    const auto addAll = [&add](const QString &text) {
        for (auto it = field.globalMatch(text); it.hasNext();)
            add(it.next().captured(1));
    };
    add(key("agency")); // signs every letter
    addAll(letter.title);
    addAll(letter.number);
    addAll(letter.addressee);
    for (const LetterTemplateParagraph &paragraph : letter.paragraphs) {
        add(paragraph.onlyIf);
        add(paragraph.unless);
        addAll(paragraph.text);
    }
    return ids;
}

std::optional<Step> stepOfLetter(const StoredApplication &application, const LetterTemplate &letter) {
    const auto steps = effectiveSteps(application.history);
    for (auto it = steps.rbegin(); it != steps.rend(); ++it)
        if (letter.decision.isEmpty() ? stepName(it->step.kind) == letter.step
                                      : decisionOf(it->step) == letter.decision)
            return it->step;
    return std::nullopt;
}

std::vector<const LetterTemplate *> fittingLetters(const LetterBook &book, const StoredApplication &application) {
    const QString regulation = regulationKey(application.state.regulation);
    const auto steps = effectiveSteps(application.history);
    for (auto it = steps.rbegin(); it != steps.rend(); ++it) {
        const QString decision = decisionOf(it->step);
        auto letters = book.findFor(decision.isEmpty() ? stepName(it->step.kind) : decision, regulation);
        if (!letters.empty())
            return letters;
    }
    return book.findFor(key("receipt"), regulation);
}

std::vector<const LetterTemplate *> otherLetters(const LetterBook &book, const StoredApplication &application) {
    const auto fitting = fittingLetters(book, application);
    const QString regulation = regulationKey(application.state.regulation);
    std::vector<const LetterTemplate *> others;
    for (const LetterTemplate &letter : book.templates())
        if (book.find(letter.id, regulation) == &letter &&
            std::find(fitting.begin(), fitting.end(), &letter) == fitting.end())
            others.push_back(&letter);
    return others;
}

QMap<QString, QString> letterFields(RegisterService &service, const LetterBook &book,
                                    const StoredApplication &application, const LetterTemplate &letter, QDate day,
                                    const QString &letterNumber) {
    Fields fields = Filling(service, book, application, letter, day).fields();
    fields.insert(key("day"), proseDay(day));
    fields.insert(key("letter_number"), letterNumber);
    return fields;
}

bool tellsApplicant(const QString &text, const Applicant &applicant) {
    const QString whole = withoutBlanks(text);
    const QString name = withoutBlanks(applicant.name);
    if (name.size() >= 2 && whole.contains(name))
        return true;
    static const QRegularExpression between(QStringLiteral("[\\s,;，；、：:]+"));
    const QStringList contacts = applicant.contact.split(between, Qt::SkipEmptyParts);
    return std::any_of(contacts.begin(), contacts.end(), [&whole](const QString &contact) {
        const QString part = withoutBlanks(contact);
        return part.size() >= 6 && whole.contains(part);
    });
}

Result<QString> letterPattern(RegisterBooks &books) {
    auto pattern = books.setting(key("letter_pattern"));
    if (pattern && pattern.value().trimmed().isEmpty())
        return QStringLiteral("{agency}公开〔{year}〕{no}号");
    return pattern;
}

Result<QString> nextLetterNumber(RegisterBooks &books, int year) {
    const auto series = seriesOf(books, year);
    if (!series)
        return series.error();
    return letterNumber(series.value().pattern, year, series.value().last + 1, series.value().agency);
}

Result<void> useLetterNumber(RegisterBooks &books, int year, const QString &number, bool fresh) {
    const auto series = seriesOf(books, year);
    if (!series)
        return series.error();
    const int serial = serialIn(series.value(), year, number);
    if (serial == 0)
        return {};
    if (serial <= series.value().last)
        return fresh ? Result<void>(Error{ErrorCode::NumberTaken, {}, {}, {number}}) : Result<void>();
    return books.setSetting(serialKey(year), QString::number(serial));
}

} // namespace gongkai
