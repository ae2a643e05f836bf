// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkinput.h"

#include <algorithm>

namespace gongkai {

namespace {

/// Parts of one total in one sentence (N7): 公开11537条，其中网站368条、公众号2188条、其他8981条.
struct PartsList {
    const ProseNumber *total = nullptr;
    std::vector<const ProseNumber *> parts;
};

struct Region {
    int from = 0; ///< in the sentence, behind 其中
    int to = 0;
    int opens = 0; ///< where 其中 begins
};

/// Depth of full-width brackets at a place; what stands in brackets explains a part and is no part.
bool inBrackets(const QString &text, int from, int at) {
    int depth = 0;
    for (int i = from; i < at; ++i)
        depth += text[i] == u'（' ? 1 : text[i] == u'）' ? -1 : 0;
    return depth > 0;
}

std::vector<Region> regionsOf(const Rule &rule, const QString &sentence) {
    std::vector<Region> regions;
    auto opens = rule.patterns.constFind(QStringLiteral("opens"))->globalMatch(sentence);
    while (opens.hasNext()) {
        const auto match = opens.next();
        if (!regions.empty() && regions.back().to > match.capturedStart()) {
            // the next total stands in a clause of its own
            Region &last = regions.back();
            const auto semicolon = sentence.lastIndexOf(u'；', match.capturedStart());
            last.to = semicolon > last.from ? static_cast<int>(semicolon) : static_cast<int>(match.capturedStart());
        }
        regions.push_back({static_cast<int>(match.capturedEnd()), static_cast<int>(sentence.size()),
                           static_cast<int>(match.capturedStart())});
    }
    for (Region &region : regions) {
        // a semicolon ends the parts, unless they were announced by a colon
        const bool colon = region.from > 0 && sentence[region.from - 1] == u'：';
        const auto semicolon = sentence.indexOf(u'；', region.from);
        if (!colon && semicolon >= 0 && semicolon < region.to)
            region.to = static_cast<int>(semicolon);
        const auto close = rule.patterns.constFind(QStringLiteral("closes"))->match(sentence, region.from);
        if (close.hasMatch() && close.capturedStart() < region.to)
            region.to = static_cast<int>(close.capturedStart());
    }
    return regions;
}

PartsList listOf(const ProseParagraph &paragraph, const Sentence &sentence, const Region &region, const QString &unit) {
    PartsList list;
    for (const ProseNumber &n : paragraph.reading.numbers) {
        const int at = n.from - sentence.from;
        if (at < 0 || at >= sentence.text.size() || n.unit != unit || n.percent)
            continue;
        if (at < region.opens)
            list.total = inBrackets(sentence.text, 0, at) ? list.total : &n; // （含上年结转1件） is no total
        else if (at >= region.from && at < region.to && !inBrackets(sentence.text, region.from, at))
            list.parts.push_back(&n);
    }
    return list;
}

} // namespace

void checkLists(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out) {
    for (const Sentence &sentence : paragraph.sentences) {
        if (!sentence.hasNumber)
            continue;
        for (const Region &region : regionsOf(*check.rule, sentence.text)) {
            QStringList units;
            for (const ProseNumber &n : paragraph.reading.numbers)
                if (n.from >= sentence.from + region.from && n.from < sentence.from + region.to && !n.unit.isEmpty() &&
                    n.unit != QLatin1String("年") && n.unit != QLatin1String("月") && n.unit != QLatin1String("日") &&
                    !units.contains(n.unit))
                    units.append(n.unit);
            const bool openEnd = check.rule->patterns.constFind(QStringLiteral("open_end"))
                                     ->match(sentence.text.mid(region.from, region.to - region.from))
                                     .hasMatch();
            for (const QString &unit : units) {
                PartsList list = listOf(paragraph, sentence, region, unit);
                const auto after =
                    check.rule->patterns.constFind(QStringLiteral("total_after"))->match(sentence.text, region.to);
                if (!list.total && after.hasMatch() && after.capturedStart() <= region.to + 2) {
                    const auto *total = paragraph.reading.numberAt(
                        sentence.from + static_cast<int>(after.capturedStart(QStringLiteral("value"))));
                    list.total = total && total->unit == unit ? total : nullptr;
                }
                if (!list.total || list.parts.empty())
                    continue;
                const bool exact = list.total->precision == Precision::Exact &&
                                   std::all_of(list.parts.begin(), list.parts.end(),
                                               [](const ProseNumber *n) { return n->precision == Precision::Exact; });
                Decimal sum;
                for (const ProseNumber *part : list.parts)
                    sum += part->value;
                const bool more = sum > list.total->value;
                const bool mustAdd = list.parts.size() >= 3 && !openEnd;
                if (!exact || !(more ? true : mustAdd && sum != list.total->value))
                    continue;
                Finding f = proseFinding(input, check, paragraph, std::min(list.total->from, list.parts.front()->from),
                                         std::max(list.total->to, list.parts.back()->to));
                f.found = sum;
                f.expected = list.total->value;
                f.foundText = QString::number(list.parts.size());
                out.push_back(std::move(f));
            }
        }
    }
}

} // namespace gongkai
