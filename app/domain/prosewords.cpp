// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkinput.h"
#include "domain/tokens.h"

#include <algorithm>

namespace gongkai {

namespace {

const QRegularExpression &named(const Check &check, const char *name) {
    return *check.rule->patterns.constFind(QLatin1String(name));
}

void checkTokens(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out) {
    if (!p.tokens && !p.stored.contains(QLatin1String("}}")))
        return;
    for (const TokenUse &use : tokensIn(p.stored)) {
        if (tokenText(use.name, input.report, input.engine.format(), input.previous))
            continue;
        Finding f = proseFinding(input, check, p, 0, 0);
        f.range->from = use.from;
        f.range->to = use.to;
        f.foundText = use.name;
        f.quote = p.stored.mid(utf16Position(p.stored, use.from),
                               utf16Position(p.stored, use.to) - utf16Position(p.stored, use.from));
        out.push_back(std::move(f));
    }
}

/// 【承办部门】 of a sample wording, XX, ____: what would be printed as it stands.
void checkUnfilled(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out) {
    auto matches = named(check, "unfilled").globalMatch(p.reading.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        Finding f = proseFinding(input, check, p, static_cast<int>(match.capturedStart()),
                                 static_cast<int>(match.capturedEnd()));
        f.foundText = match.captured();
        out.push_back(std::move(f));
    }
}

} // namespace

bool readsParagraphs(RuleKind kind) {
    switch (kind) {
    case RuleKind::Token:
    case RuleKind::Unfilled:
    case RuleKind::Claim:
    case RuleKind::Percent:
    case RuleKind::List:
    case RuleKind::Absence:
    case RuleKind::Year:
    case RuleKind::Parts:
    case RuleKind::Place:
    case RuleKind::Scope:
    case RuleKind::Basis:
    case RuleKind::Copied:
    case RuleKind::PersonalData:
    case RuleKind::Slip: return true;
    default: return false;
    }
}

Finding proseFinding(const CheckInput &input, const Check &check, const ProseParagraph &p, int from, int to) {
    Finding f = findingOf(input, check);
    f.section = p.section;
    f.where = QStringLiteral("%1/%2").arg(p.section).arg(p.block);
    const auto [start, end] = p.reading.originOf(from, to);
    f.range = TextRange{p.section, p.block, start, end, p.item};
    const auto stored = [&p](int begin, int stop) {
        const qsizetype first = utf16Position(p.stored, begin);
        return p.stored.mid(first, utf16Position(p.stored, stop) - first);
    };
    f.quote = stored(start, end);
    f.context = p.stored;
    for (const Sentence &sentence : p.sentences)
        if (to > from && from >= sentence.from && from < sentence.from + sentence.text.size()) {
            const auto [begin, stop] =
                p.reading.originOf(sentence.from, sentence.from + static_cast<int>(sentence.text.size()));
            f.context = stored(begin, stop);
        }
    return f;
}

void runProseCheck(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out) {
    switch (check.rule->kind) {
    case RuleKind::Token: checkTokens(input, check, p, out); break;
    case RuleKind::Unfilled: checkUnfilled(input, check, p, out); break;
    case RuleKind::Claim: checkClaims(input, check, p, out); break;
    case RuleKind::Percent: checkPercents(input, check, p, out); break;
    case RuleKind::List: checkLists(input, check, p, out); break;
    case RuleKind::Absence: checkAbsences(input, check, p, out); break;
    case RuleKind::Year: checkYears(input, check, p, out); break;
    case RuleKind::Parts: checkParts(input, check, p, out); break;
    case RuleKind::Place: checkPlaces(input, check, p, out); break;
    case RuleKind::Scope: checkScope(input, check, p, out); break;
    case RuleKind::Basis: checkBasis(input, check, p, out); break;
    case RuleKind::Copied: checkCopied(input, check, p, out); break;
    case RuleKind::PersonalData: checkPersonalData(input, check, p, out); break;
    case RuleKind::Slip: checkSlips(input, check, p, out); break;
    default: break;
    }
}

void checkYears(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out) {
    if (p.heading)
        return;
    static const QRegularExpression written(QStringLiteral("(?<!\\d)((?:19|20)\\d\\d)(?:年|—|-|－|~|至)"));
    const int year = input.report.year;
    const bool planPart = check.rule->words.contains(p.section);
    for (const Sentence &sentence : p.sentences) {
        if (!sentence.hasNumber)
            continue;
        auto matches = written.globalMatch(sentence.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int told = match.captured(1).toInt();
            const int at = static_cast<int>(match.capturedStart());
            const QString before = sentence.text.left(at);
            const QString after = sentence.text.mid(static_cast<int>(match.capturedEnd(1)));
            const auto inside = [&](QChar opens, QChar closes) {
                return before.lastIndexOf(opens) > before.lastIndexOf(closes);
            };
            // titles, document numbers and quotations keep their years
            if (inside(u'《', u'》') || inside(u'〔', u'〕') || inside(u'“', u'”') || inside(u'[', u']'))
                continue;
            bool wrong = false;
            QString expected = QString::number(year);
            if (told == year) {
                // a plan for the coming year that names the year reported on: last year's text
                const QString clause = after.left(after.indexOf(u'；') < 0 ? after.size() : after.indexOf(u'；'));
                wrong = (planPart || p.plans) && named(check, "plan").match(clause).hasMatch() &&
                        !named(check, "past").match(clause).hasMatch();
                expected = QString::number(year + 1);
            } else if (told < 2000) { // 1994年建区: history, not left over
                wrong = false;
            } else if (told == year + 1) {
                wrong = false;
            } else {
                const QString around = before.right(24) + match.captured(1) + after.left(24);
                const bool cited = named(check, "cited").match(around).hasMatch();
                const bool compared = told == year - 1 && named(check, "compared").match(sentence.text).hasMatch();
                wrong = !cited && !compared;
            }
            if (!wrong)
                continue;
            Finding f = proseFinding(input, check, p, sentence.from + at, sentence.from + at + 5);
            f.found = Decimal(told);
            f.foundText = match.captured(1) + QStringLiteral("年");
            f.expectedText = expected + QStringLiteral("年");
            out.push_back(std::move(f));
        }
    }
}

void checkParts(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out) {
    if (p.section != QLatin1String("0"))
        return;
    int parts = 0;
    if (input.engine.format().fixedHeadings) {
        for (const FormatSection &section : input.engine.format().sections)
            parts += section.heading.isEmpty() ? 0 : 1;
    } else {
        for (const ProseParagraph &other : input.prose)
            parts +=
                other.heading &&
                        static_cast<std::size_t>(other.block) < input.report.section(other.section)->blocks.size() &&
                        input.report.section(other.section)->blocks[static_cast<std::size_t>(other.block)].level == 1
                    ? 1
                    : 0;
    }
    for (const Sentence &sentence : p.sentences) {
        const auto match = named(check, "announced").match(sentence.text);
        if (!match.hasMatch())
            continue;
        const int at = static_cast<int>(match.capturedStart(QStringLiteral("value")));
        const ProseNumber *number = p.reading.numberAt(sentence.from + at);
        if (!number || number->value == Decimal(parts) || parts == 0)
            continue;
        Finding f = proseFinding(input, check, p, number->from, number->to);
        f.found = number->value;
        f.expected = Decimal(parts);
        out.push_back(std::move(f));
    }
}

namespace {

/// The kinds of place an agency's name speaks of, from the wide to the narrow.
const QStringList &placeKinds() {
    static const QStringList kinds = {QStringLiteral("国"), QStringLiteral("省"), QStringLiteral("自治区"),
                                      QStringLiteral("市"), QStringLiteral("州"), QStringLiteral("盟"),
                                      QStringLiteral("县"), QStringLiteral("旗"), QStringLiteral("区"),
                                      QStringLiteral("镇"), QStringLiteral("乡"), QStringLiteral("街道")};
    return kinds;
}

/// 区 for 武汉市黄陂区人民政府: the narrowest place the name names.
QString placeKindOf(const QString &agency) {
    static const QRegularExpression place(
        QStringLiteral("(自治区|街道|省|市|州|盟|县|旗|(?<!自治|开发|园|新|示范|保税|管理)区|新区|开发区|园区|镇|乡)"
                       "(?=.*(?:人民政府|办公室|办事处|局|委|办|厅|院|所|站|队|中心|（|$))"));
    QString kind;
    auto matches = place.globalMatch(agency);
    while (matches.hasNext()) {
        const auto match = matches.next();
        // 市场监督管理局, 县域经济: a word of the office's name, not a place
        if (agency.mid(match.capturedEnd(), 1) != u"场" && match.capturedStart() > 0)
            kind = match.captured(1).endsWith(u'区') && match.captured(1) != QLatin1String("自治区")
                       ? QStringLiteral("区")
                       : match.captured(1);
    }
    return kind;
}

} // namespace

void checkPlaces(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out) {
    const QString own = p.reading.text.contains(u'全') ? placeKindOf(input.report.agency.name) : QString();
    for (const Sentence &sentence : p.sentences) {
        if (own.isEmpty())
            break;
        auto matches = named(check, "whole").globalMatch(sentence.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString kind = match.captured(QStringLiteral("kind"));
            if (kind == own || !placeKinds().contains(kind))
                continue;
            Finding f = proseFinding(input, check, p, sentence.from + static_cast<int>(match.capturedStart()),
                                     sentence.from + static_cast<int>(match.capturedStart()) + 1 +
                                         static_cast<int>(kind.size()));
            f.foundText = u'全' + kind;
            f.expectedText = u'全' + own;
            out.push_back(std::move(f));
            break;
        }
    }
    const auto foreign = [&](const CopyIndex &index) {
        for (const QString &agency : index.agencies()) {
            if (agency == input.report.agency.name || input.report.agency.name.contains(agency) || agency.size() < 4)
                continue;
            const auto at = p.reading.text.indexOf(agency);
            if (at < 0)
                continue;
            Finding f = proseFinding(input, check, p, static_cast<int>(at), static_cast<int>(at + agency.size()));
            f.foundText = agency;
            f.expectedText = input.report.agency.name;
            out.push_back(std::move(f));
        }
    };
    foreign(input.lastYear);
    if (input.others)
        foreign(*input.others);
}

void checkScope(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out) {
    const bool ownOffice = input.report.scope == QLatin1String("agency");
    if (p.claims.empty() || input.report.scope.isEmpty())
        return;
    for (std::size_t s = 0; s < p.sentences.size(); ++s) {
        const Sentence &sentence = p.sentences[s];
        const bool claims = std::any_of(p.claims.begin(), p.claims.end(), [s](const ClaimMatch &c) {
            return c.sentence == static_cast<int>(s) && !c.earlier;
        });
        if (!claims)
            continue;
        const auto match = named(check, ownOffice ? "whole" : "own").match(sentence.text);
        if (!match.hasMatch() || !named(check, "claim").match(sentence.text.mid(match.capturedStart())).hasMatch())
            continue;
        Finding f = proseFinding(input, check, p, sentence.from + static_cast<int>(match.capturedStart()),
                                 sentence.from + static_cast<int>(match.capturedEnd()));
        f.foundText = match.captured();
        f.expectedText = input.report.scope;
        out.push_back(std::move(f));
    }
}

void checkBasis(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out) {
    if (!p.reading.text.contains(u'〔'))
        return;
    auto matches = named(check, "document").globalMatch(p.reading.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (check.rule->words.contains(match.captured()))
            continue;
        Finding f = proseFinding(input, check, p, static_cast<int>(match.capturedStart()),
                                 static_cast<int>(match.capturedEnd()));
        f.foundText = match.captured();
        f.expectedText = check.rule->words.value(0);
        out.push_back(std::move(f));
    }
}

void checkCopied(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out) {
    if (p.heading || p.section == QLatin1String("0"))
        return;
    auto best = input.lastYear.find(p.stored);
    if (const auto other = input.others ? input.others->find(p.stored) : std::nullopt;
        other && (!best || other->percent > best->percent))
        best = other;
    if (!best)
        return;
    Finding f = proseFinding(input, check, p, 0, static_cast<int>(p.reading.text.size()));
    f.found = Decimal(best->percent);
    f.foundText = best->source->report;
    f.expectedText = best->source->text;
    out.push_back(std::move(f));
}

void checkSlips(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out) {
    constexpr std::size_t mostTold = 20; // of one paragraph: whoever mends these sees the next
    const std::size_t before = out.size();
    for (const QString &pair : check.rule->words) {
        const qsizetype arrow = pair.indexOf(QChar(0x2192));
        const QString wrong = pair.left(arrow);
        for (auto at = p.reading.text.indexOf(wrong); at >= 0 && out.size() - before < mostTold;
             at = p.reading.text.indexOf(wrong, at + wrong.size())) {
            Finding f = proseFinding(input, check, p, static_cast<int>(at), static_cast<int>(at + wrong.size()));
            f.foundText = wrong;
            f.expectedText = pair.mid(arrow + 1);
            out.push_back(std::move(f));
        }
    }
}

} // namespace gongkai
