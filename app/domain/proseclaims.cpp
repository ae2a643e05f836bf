// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkinput.h"
#include "domain/tokens.h"

#include <algorithm>

namespace gongkai {

namespace {

constexpr QStringView sentenceEnds = u"。！？";
constexpr QStringView clauseEnds = u"，；。、！？";

QString clauseBefore(const QString &sentence, int end, int from) {
    int start = from;
    while (start > 0 && !clauseEnds.contains(sentence[start - 1]))
        --start;
    return sentence.mid(start, end - start);
}

/// A year that is not the report's, or 上年 and the like, in the clause or the one before it.
bool tellsOfEarlier(const QRegularExpression *words, const QString &clause, int year) {
    if (words && words->match(clause).hasMatch())
        return true;
    static const QRegularExpression written(QStringLiteral("((?:19|20)\\d\\d)年"));
    if (!clause.contains(u'年'))
        return false;
    auto matches = written.globalMatch(clause);
    bool other = false;
    while (matches.hasNext()) {
        const int told = matches.next().captured(1).toInt();
        if (told == year)
            return false;
        other = true;
    }
    return other;
}

void tellClaim(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, const ClaimMatch &match,
               Findings &out) {
    const Figures &figures = input.figures;
    const CompiledClaim &claim = *match.claim;
    const int agreed = agreesWith(figures, match);
    if (agreed == 0)
        return;
    Finding f = proseFinding(input, check, paragraph, match.number.from, match.number.to);
    f.found = match.number.value;
    const std::size_t shown = agreed > 0 ? static_cast<std::size_t>(agreed) : 0;
    f.expected =
        match.earlier ? figures.lastYear(claim.accepts[0]).value_or(Decimal()) : figures.counted(claim.accepts[shown]);
    f.sayExpected = claim.pattern->accepts[shown].say;
    f.cells = claim.pattern->accepts[shown].sum.names();
    if (match.earlier)
        f.previousCells = f.cells;
    if (agreed > 0) { // right in the second reading: said, not asked
        if (match.earlier)
            return;
        f.severity = Severity::Info;
        out.push_back(std::move(f));
        return;
    }
    for (std::size_t i = 0; i < claim.near.size(); ++i)
        if (!match.earlier && match.number.agreesWith(figures.counted(claim.near[i])))
            f.hint = claim.pattern->near[i].say;
    out.push_back(std::move(f));
}

/// 上年的3607件, 2023年（3607件）: the base that the text itself names.
std::optional<Decimal> toldBase(const CheckInput &input, const Check &check, const Sentence &sentence,
                                const ProseParagraph &paragraph, int before) {
    const auto words = check.rule->patterns.constFind(QStringLiteral("earlier"));
    std::optional<Decimal> base;
    for (const ProseNumber &n : paragraph.reading.numbers) {
        if (n.from < sentence.from || n.from >= sentence.from + sentence.text.size() || n.percent ||
            n.from - sentence.from >= before || n.unit == QLatin1String("年") || n.unit == QLatin1String("个"))
            continue;
        const int at = n.from - sentence.from;
        static const QRegularExpression change(QStringLiteral("(?:增加|减少|增长|上升|下降|多|少)(?:了)?$"));
        if (change.match(sentence.text.left(at).right(4)).hasMatch())
            continue; // 增加28件 is the difference, not the base
        if (tellsOfEarlier(&*words, clauseBefore(sentence.text, at, at), input.report.year))
            base = n.value;
    }
    return base;
}

std::optional<Decimal> growth(const Decimal &now, const Decimal &base, int places, bool falls) {
    if (base.isZero())
        return std::nullopt;
    return (falls ? base - now : now - base).percentNumber(base, places);
}

/// Growth told after a claim: recomputed from the same sum of both years, or from the base the text names.
void checkGrowth(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, const Sentence &sentence,
                 const ProseNumber &percent, bool falls, const ClaimMatch *claim, Findings &out) {
    if (!claim || claim->earlier)
        return;
    const int places = percent.places;
    std::optional<Decimal> expected;
    bool agrees = false;
    const auto consider = [&](std::optional<Decimal> now, std::optional<Decimal> base) {
        const auto value = now && base ? growth(*now, *base, places, falls) : std::nullopt;
        if (!value)
            return;
        if (!expected)
            expected = value;
        agrees = agrees || percent.agreesWith(*value);
    };
    const int agreed = agreesWith(input.figures, *claim);
    const auto base = toldBase(input, check, sentence, paragraph, percent.from - sentence.from);
    consider(claim->number.value, base);
    // the reading that the number agrees with decides; when it agrees with none, any may be meant
    for (std::size_t i = 0; i < claim->claim->accepts.size(); ++i)
        if (agreed < 0 || static_cast<std::size_t>(agreed) == i)
            consider(input.figures.counted(claim->claim->accepts[i]), input.figures.lastYear(claim->claim->accepts[i]));
    if (!expected || agrees)
        return;
    Finding f = proseFinding(input, check, paragraph, percent.from, percent.to + 1);
    f.found = percent.value;
    f.expected = expected;
    if (expected->isNegative()) { // told as growth, but it fell
        f.hint = QStringLiteral("方向");
        f.expected = Decimal() - *expected;
        f.foundText = falls ? QStringLiteral("下降") : QStringLiteral("增长");
    }
    f.sayExpected = QStringLiteral("同比");
    f.cells = claim->claim->pattern->accepts[static_cast<std::size_t>(std::max(agreed, 0))].sum.names();
    f.previousCells = f.cells;
    out.push_back(std::move(f));
}

/// The share that the text's own numbers make: the part is `part`, the whole a number before it in the same clause
/// group that is not smaller. The one that agrees, else the nearest.
std::optional<Decimal> shareOfText(const ProseParagraph &paragraph, const Sentence &sentence,
                                   const ProseNumber &percent, const ProseNumber &part) {
    const auto group = sentence.text.left(part.from - sentence.from).lastIndexOf(u'；');
    std::optional<Decimal> share;
    for (const ProseNumber &n : paragraph.reading.numbers) {
        if (n.from < sentence.from + group || n.from >= part.from || n.unit != part.unit || n.percent ||
            n.value.isZero() || n.value < part.value)
            continue;
        const Decimal value = part.value.percentNumber(n.value, percent.places);
        if (!share || !percent.agreesWith(*share))
            share = value;
    }
    return share;
}

/// A share of a number that no table counts: only the text itself can be held against it.
void checkOwnShare(const CheckInput &input, const Check &check, const ProseParagraph &paragraph,
                   const Sentence &sentence, const ProseNumber &percent, Findings &out) {
    const ProseNumber *part = nullptr;
    for (const ProseNumber &n : paragraph.reading.numbers)
        if (n.from >= sentence.from && n.from < percent.from)
            part = &n;
    if (!part || part->percent || part->unit.isEmpty() || part->precision != Precision::Exact)
        return;
    const auto share = shareOfText(paragraph, sentence, percent, *part);
    if (!share || percent.agreesWith(*share))
        return;
    Finding f = proseFinding(input, check, paragraph, percent.from, percent.to + 1);
    f.found = percent.value;
    f.expected = share;
    f.sayExpected = QStringLiteral("正文自身数字之比");
    out.push_back(std::move(f));
}

/// A share told after a claim: of the results, of what was received, or of a number named before it.
void checkShare(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, const Sentence &sentence,
                const ProseNumber &percent, const ClaimMatch *claim, Findings &out) {
    if (!claim || claim->earlier)
        return;
    const int places = percent.places;
    std::optional<Decimal> expected;
    QString say;
    const Decimal part = input.figures.counted(claim->claim->accepts[0]);
    for (const RatePattern &rate : check.rule->rates)
        for (const NamedExpression &whole : rate.denominators) {
            if (!rate.numerators.empty())
                continue; // a named rate, not a share
            const CompiledSum sum(input.engine.cells(), whole.sum);
            const Decimal base = input.figures.counted(sum);
            if (!input.figures.present(sum) || base.isZero())
                continue;
            const Decimal share = part.percentNumber(base, places);
            if (!expected) {
                expected = share;
                say = whole.say;
            }
            if (percent.agreesWith(share))
                return;
        }
    if (const auto own = shareOfText(paragraph, sentence, percent, claim->number); own && percent.agreesWith(*own))
        return;
    if (!expected)
        return;
    Finding f = proseFinding(input, check, paragraph, percent.from, percent.to + 1);
    f.found = percent.value;
    f.expected = expected;
    f.sayExpected = QStringLiteral("%1占%2").arg(claim->claim->pattern->accepts[0].say, say);
    f.cells = claim->claim->pattern->accepts[0].sum.names();
    out.push_back(std::move(f));
}

/// 办结率 and other rates by name; true when the sentence tells one at this percentage.
bool checkRate(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, const Sentence &sentence,
               const ProseNumber &percent, Findings &out) {
    for (const RatePattern &rate : check.rule->rates) {
        if (rate.numerators.empty() || !needsMet(rate.needs, sentence.text))
            continue;
        auto matches = rate.pattern.globalMatch(sentence.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.capturedStart(QStringLiteral("value")) + sentence.from != percent.from)
                continue;
            if (input.engine.isForeign(sentence.text, percent.from - sentence.from))
                return true;
            std::optional<Decimal> expected;
            for (const NamedExpression &up : rate.numerators)
                for (const NamedExpression &down : rate.denominators) {
                    const CompiledSum numerator(input.engine.cells(), up.sum);
                    const CompiledSum denominator(input.engine.cells(), down.sum);
                    const Decimal base = input.figures.counted(denominator);
                    if (!input.figures.present(numerator) || !input.figures.present(denominator) || base.isZero())
                        continue;
                    const Decimal value = input.figures.counted(numerator).percentNumber(base, percent.places);
                    if (!expected)
                        expected = value;
                    // "100%" only when exact (domain.md 2a)
                    const bool rounded = value == Decimal(100) && input.figures.counted(numerator) != base;
                    if (percent.agreesWith(value) && !rounded)
                        return true;
                }
            if (!expected)
                return true;
            Finding f = proseFinding(input, check, paragraph, percent.from, percent.to + 1);
            f.found = percent.value;
            f.expected = expected;
            f.sayExpected = rate.numerators[0].say;
            f.cells = rate.numerators[0].sum.names() + rate.denominators[0].sum.names();
            f.cells.removeDuplicates();
            out.push_back(std::move(f));
            return true;
        }
    }
    return false;
}

} // namespace

bool needsMet(const QStringList &needs, const QString &text) {
    return needs.isEmpty() ||
           std::any_of(needs.begin(), needs.end(), [&text](const QString &word) { return text.contains(word); });
}

void readSentences(ProseParagraph &paragraph) {
    const QString &text = paragraph.reading.text;
    int from = 0;
    std::size_t next = 0;
    const auto &numbers = paragraph.reading.numbers;
    for (int i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !sentenceEnds.contains(text[i]))
            continue;
        if (i > from) {
            Sentence s{from, text.mid(from, i - from), false};
            while (next < numbers.size() && numbers[next].from < i) {
                s.hasNumber = true;
                ++next;
            }
            paragraph.sentences.push_back(std::move(s));
        }
        from = i + 1;
    }
}

void readClaims(const RuleEngine &engine, int year, ProseParagraph &paragraph) {
    for (std::size_t s = 0; s < paragraph.sentences.size(); ++s) {
        const Sentence &sentence = paragraph.sentences[s];
        if (!sentence.hasNumber)
            continue;
        for (const CompiledClaim &claim : engine.claims()) {
            if (!needsMet(claim.pattern->needs, sentence.text))
                continue;
            auto matches = claim.pattern->pattern.globalMatch(sentence.text);
            while (matches.hasNext()) {
                const auto match = matches.next();
                const int at = static_cast<int>(match.capturedStart(QStringLiteral("value")));
                const ProseNumber *number = paragraph.reading.numberAt(sentence.from + at);
                if (!number || number->percent)
                    continue;
                const QString clause = clauseBefore(sentence.text, static_cast<int>(match.capturedEnd()),
                                                    static_cast<int>(match.capturedStart()));
                if (engine.isForeign(sentence.text, at))
                    continue;
                if (!claim.pattern->unless.pattern().isEmpty() && claim.pattern->unless.match(clause).hasMatch())
                    continue;
                const bool known =
                    std::any_of(paragraph.claims.begin(), paragraph.claims.end(), [&](const ClaimMatch &c) {
                        return c.claim->rule == claim.rule && c.number.from == number->from;
                    });
                if (known)
                    continue;
                const bool earlier =
                    !claim.pattern->thisYear &&
                    tellsOfEarlier(engine.earlierWords(),
                                   clauseBefore(sentence.text, at, static_cast<int>(match.capturedStart())), year);
                paragraph.claims.push_back({&claim, static_cast<int>(s), *number, earlier});
            }
        }
    }
    std::stable_sort(paragraph.claims.begin(), paragraph.claims.end(),
                     [](const ClaimMatch &a, const ClaimMatch &b) { return a.number.from < b.number.from; });
}

int agreesWith(const Figures &figures, const ClaimMatch &match) {
    const auto &accepts = match.claim->accepts;
    for (std::size_t i = 0; i < accepts.size(); ++i) {
        const auto value = match.earlier ? figures.lastYear(accepts[i]) : std::optional(figures.counted(accepts[i]));
        if (!value || match.number.agreesWith(*value))
            return static_cast<int>(i);
    }
    return -1;
}

void checkClaims(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out) {
    for (const ClaimMatch &match : paragraph.claims)
        if (match.claim->rule == check.rule && input.figures.present(match.claim->accepts[0]) &&
            (!match.earlier || input.figures.lastYear(match.claim->accepts[0])))
            tellClaim(input, check, paragraph, match, out);
}

void checkPercents(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out) {
    for (std::size_t s = 0; s < paragraph.sentences.size(); ++s) {
        const Sentence &sentence = paragraph.sentences[s];
        if (!sentence.hasNumber || !sentence.text.contains(u'%'))
            continue;
        for (const ProseNumber &percent : paragraph.reading.numbers) {
            const int at = percent.from - sentence.from;
            if (!percent.percent || at < 0 || at >= sentence.text.size() || percent.bound)
                continue;
            if (checkRate(input, check, paragraph, sentence, percent, out))
                continue;
            const ClaimMatch *claim = nullptr;
            for (const ClaimMatch &c : paragraph.claims)
                if (c.sentence == static_cast<int>(s) && c.number.from < percent.from &&
                    input.figures.present(c.claim->accepts[0]) && !c.earlier)
                    claim = &c;
            const QString before = sentence.text.left(at);
            const auto growthWords = check.rule->patterns.constFind(QStringLiteral("growth"))->match(before);
            if (growthWords.hasMatch()) {
                const bool falls = !growthWords.captured(QStringLiteral("falls")).isEmpty();
                checkGrowth(input, check, paragraph, sentence, percent, falls, claim, out);
            } else if (check.rule->patterns.constFind(QStringLiteral("share"))->match(before).hasMatch()) {
                // another number between the claim and its share is what the share is of
                const bool direct =
                    claim && std::none_of(paragraph.reading.numbers.begin(), paragraph.reading.numbers.end(),
                                          [&](const ProseNumber &n) {
                                              return n.from > claim->number.from && n.from < percent.from;
                                          });
                if (direct)
                    checkShare(input, check, paragraph, sentence, percent, claim, out);
                else if (!check.rule->patterns.constFind(QStringLiteral("elsewhere"))
                              ->match(before.right(14))
                              .hasMatch())
                    checkOwnShare(input, check, paragraph, sentence, percent, out);
            }
        }
    }
}

void checkAbsences(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out) {
    for (const AbsencePattern &absence : check.rule->absences) {
        const CompiledSum zero(input.engine.cells(), absence.zero.sum);
        if (!input.figures.present(zero) || input.figures.counted(zero).isZero())
            continue;
        for (const Sentence &sentence : paragraph.sentences) {
            if (!needsMet(absence.needs, sentence.text))
                continue;
            const auto match = absence.pattern.match(sentence.text);
            if (!match.hasMatch())
                continue;
            const QString clause = clauseBefore(sentence.text, static_cast<int>(match.capturedEnd()),
                                                static_cast<int>(match.capturedStart()));
            if (!absence.unless.pattern().isEmpty() && absence.unless.match(clause).hasMatch())
                continue;
            if (tellsOfEarlier(input.engine.earlierWords(), clause, input.report.year))
                continue;
            const int from = sentence.from + static_cast<int>(match.capturedStart());
            Finding f =
                proseFinding(input, check, paragraph, from, sentence.from + static_cast<int>(match.capturedEnd()));
            f.foundText = match.captured();
            f.expected = input.figures.counted(zero);
            f.sayExpected = absence.zero.say;
            f.cells = absence.zero.sum.names();
            out.push_back(std::move(f));
        }
    }
}

} // namespace gongkai
