// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/application.h"

#include <algorithm>

namespace gongkai {

namespace {

struct StepWord {
    StepKind kind;
    const char *name;
};

constexpr StepWord stepWords[] = {
    {StepKind::CorrectionAsked, "correction_asked"},
    {StepKind::CorrectionReceived, "correction_received"},
    {StepKind::CorrectionLapsed, "correction_lapsed"},
    {StepKind::ThirdPartyAsked, "third_party_asked"},
    {StepKind::ThirdPartyAnswered, "third_party_answered"},
    {StepKind::AgencyAsked, "agency_asked"},
    {StepKind::AgencyAnswered, "agency_answered"},
    {StepKind::Extended, "extended"},
    {StepKind::FeeNotified, "fee_notified"},
    {StepKind::FeePaid, "fee_paid"},
    {StepKind::FeeLapsed, "fee_lapsed"},
    {StepKind::ReasonsAsked, "reasons_asked"},
    {StepKind::Delayed, "delayed"},
    {StepKind::Decided, "decided"},
    {StepKind::Delivered, "delivered"},
    {StepKind::Withdrawn, "withdrawn"},
    {StepKind::Merged, "merged"},
    {StepKind::Terminated, "terminated"},
    {StepKind::Split, "split"},
    {StepKind::Noted, "noted"},
};

struct StageWord {
    CaseStage stage;
    const char *name;
};

constexpr StageWord stageWords[] = {
    {CaseStage::InHand, "in_hand"},
    {CaseStage::AwaitingCorrection, "awaiting_correction"},
    {CaseStage::AwaitingFee, "awaiting_fee"},
    {CaseStage::Consulting, "consulting"},
    {CaseStage::DelayedReply, "delayed_reply"},
    {CaseStage::Answered, "answered"},
    {CaseStage::Closed, "closed"},
};

QString folded(const QString &text) {
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (!c.isSpace() && c != QLatin1Char('-'))
            result += c;
    return result;
}

} // namespace

const QStringList &applicantKinds() {
    static const QStringList kinds = {QStringLiteral("natural"), QStringLiteral("biz"),   QStringLiteral("research"),
                                      QStringLiteral("welfare"), QStringLiteral("legal"), QStringLiteral("other")};
    return kinds;
}

const QStringList &channels() {
    static const QStringList all = {QStringLiteral("in_person"), QStringLiteral("signed_mail"), QStringLiteral("mail"),
                                    QStringLiteral("internet"),  QStringLiteral("email"),       QStringLiteral("fax"),
                                    QStringLiteral("other")};
    return all;
}

QString Applicant::matchText() const {
    const QString who = folded(name);
    return who.isEmpty() ? QString() : who + QLatin1Char('\n') + folded(contact);
}

QString maskedName(const QString &name) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return {};
    const qsizetype first = trimmed.front().isHighSurrogate() && trimmed.size() > 1 ? 2 : 1;
    return trimmed.left(first) + QStringLiteral("某");
}

QString foldedText(const QString &text) {
    const QString normal = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString result;
    result.reserve(normal.size());
    for (const QChar c : normal)
        if (!c.isSpace() || c == QLatin1Char('\n'))
            result += c;
        else if (!result.isEmpty() && result.back() != QLatin1Char(' '))
            result += QLatin1Char(' ');
    return result;
}

QString searchTokenText(const QString &folded) {
    std::vector<quint32> seen;
    seen.reserve(static_cast<std::size_t>(folded.size()));
    for (qsizetype i = 0; i + 1 < folded.size(); ++i) {
        const quint32 a = folded[i].unicode();
        const quint32 b = folded[i + 1].unicode();
        if (a != '\n' && b != '\n' && a != ' ' && b != ' ')
            seen.push_back(a << 16U | b);
    }
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    // letters only: no tokenizer takes it apart
    constexpr int letters = 8;
    QString text(static_cast<qsizetype>(seen.size()) * (letters + 1), QLatin1Char(' '));
    QChar *at = text.data();
    for (const quint32 pair : seen) {
        for (int shift = 4 * (letters - 1); shift >= 0; shift -= 4)
            *at++ = QChar(static_cast<char16_t>(u'a' + ((pair >> shift) & 15U)));
        ++at;
    }
    text.chop(seen.empty() ? 0 : 1);
    return text;
}

QStringList searchTokens(const QString &folded) {
    return searchTokenText(folded).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const std::vector<StepKind> &allSteps() {
    static const std::vector<StepKind> all = [] {
        std::vector<StepKind> kinds;
        for (const StepWord &word : stepWords)
            kinds.push_back(word.kind); // NOLINT(performance-inefficient-vector-operation): twenty, once
        return kinds;
    }();
    return all;
}

QString stepName(StepKind kind) {
    for (const StepWord &word : stepWords)
        if (word.kind == kind)
            return QString::fromLatin1(word.name);
    return {};
}

std::optional<StepKind> stepFromName(QStringView name) {
    for (const StepWord &word : stepWords)
        if (name == QLatin1String(word.name))
            return word.kind;
    return std::nullopt;
}

const std::vector<CaseStage> &allStages() {
    static const std::vector<CaseStage> all = {
        CaseStage::InHand,       CaseStage::AwaitingCorrection, CaseStage::AwaitingFee, CaseStage::Consulting,
        CaseStage::DelayedReply, CaseStage::Answered,           CaseStage::Closed};
    return all;
}

QString stageName(CaseStage stage) {
    for (const StageWord &word : stageWords)
        if (word.stage == stage)
            return QString::fromLatin1(word.name);
    return {};
}

std::optional<CaseStage> stageFromName(QStringView name) {
    for (const StageWord &word : stageWords)
        if (name == QLatin1String(word.name))
            return word.stage;
    return std::nullopt;
}

} // namespace gongkai
