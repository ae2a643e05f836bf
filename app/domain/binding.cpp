// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/binding.h"

#include "domain/tokens.h"

#include <algorithm>

namespace gongkai {

namespace {

/// The name of a token for a sum: a single cell, or one of the form's named sums; empty when there is none.
QString tokenFor(const Format &format, const Expression &sum) {
    const auto &terms = sum.terms();
    if (terms.size() == 1 && !terms[0].previous && !terms[0].negative && terms[0].factor == 1 &&
        !terms[0].name.isEmpty())
        return terms[0].name;
    for (auto it = format.sums.begin(); it != format.sums.end(); ++it)
        if (*it == sum)
            return QStringLiteral("sum.") + it.key();
    return {};
}

NumberBinding bindingOf(const ProseParagraph &p, const ProseNumber &number, int to, const QString &token,
                        const QString &say) {
    NumberBinding binding;
    const auto [from, end] = p.reading.originOf(number.from, to);
    binding.range = {p.section, p.block, from, end, p.item};
    const qsizetype first = utf16Position(p.stored, from);
    const qsizetype last = utf16Position(p.stored, end);
    binding.quote = p.stored.mid(first, last - first);
    binding.clause = p.stored.mid(std::max<qsizetype>(0, first - 12), last - first + 18);
    binding.token = QStringLiteral("{{%1}}").arg(token);
    binding.say = say;
    return binding;
}

} // namespace

std::vector<NumberBinding> bindableNumbers(const LiveCheck &check, const RuleEngine &engine, const Report &report,
                                           const Report *previous) {
    std::vector<NumberBinding> result;
    const Format &format = engine.format();
    const Figures figures{engine.cells(), check.values(), check.lastYear()};
    for (const ProseParagraph &p : check.prose()) {
        for (const ClaimMatch &match : p.claims) {
            const ProseNumber &n = match.number;
            const auto &accepts = match.claim->accepts;
            if (n.bound || match.earlier || n.precision != Precision::Exact || !figures.present(accepts[0]))
                continue;
            const int agreed = agreesWith(figures, match);
            if (agreed < 0)
                continue;
            const NamedExpression &sum = match.claim->pattern->accepts[static_cast<std::size_t>(agreed)];
            QString token = tokenFor(format, sum.sum);
            if (token.isEmpty())
                continue;
            NumberBinding binding = bindingOf(p, n, n.to, token, sum.say);
            // 三千六百四十六 stays in its own writing
            if (!binding.quote.isEmpty() && binding.quote[0].script() == QChar::Script_Han)
                binding = bindingOf(p, n, n.to, token + QStringLiteral("|zh"), sum.say);
            // the token must print what is written there now, but for the notation of digits
            const auto printed = tokenText(binding.token.mid(2, binding.token.size() - 4), report, format, previous);
            if (printed && (*printed == binding.quote || *printed == n.value.toString()))
                result.push_back(std::move(binding));
        }
        for (const Rule &rule : format.rules)
            for (const RatePattern &rate : rule.rates)
                for (const Sentence &sentence : p.sentences) {
                    const auto match = rate.numerators.empty() || !needsMet(rate.needs, sentence.text)
                                           ? QRegularExpressionMatch()
                                           : rate.pattern.match(sentence.text);
                    if (!match.hasMatch())
                        continue;
                    const ProseNumber *n = p.reading.numberAt(
                        sentence.from + static_cast<int>(match.capturedStart(QStringLiteral("value"))));
                    const QString token = QStringLiteral("rate.closure");
                    if (!n || n->bound || !format.rates.contains(QStringLiteral("closure")))
                        continue;
                    NumberBinding binding = bindingOf(p, *n, n->to + 1, token, rate.numerators[0].say);
                    if (tokenText(token, report, format, previous) == std::optional(binding.quote))
                        result.push_back(std::move(binding));
                }
    }
    return result;
}

void bindNumbers(Report &report, std::vector<NumberBinding> bindings) {
    // from the end of each text to its beginning, so that places stay true
    std::sort(bindings.begin(), bindings.end(), [](const NumberBinding &a, const NumberBinding &b) {
        return std::tie(a.range.section, a.range.block, a.range.item, a.range.from) >
               std::tie(b.range.section, b.range.block, b.range.item, b.range.from);
    });
    for (const NumberBinding &binding : bindings) {
        auto &blocks = report.blocks(binding.range.section);
        if (static_cast<std::size_t>(binding.range.block) >= blocks.size())
            continue;
        Block &block = blocks[static_cast<std::size_t>(binding.range.block)];
        if (binding.range.item >= block.items.size())
            continue;
        QString &text = binding.range.item >= 0 ? block.items[binding.range.item] : block.text;
        const qsizetype from = utf16Position(text, binding.range.from);
        const qsizetype to = utf16Position(text, binding.range.to);
        if (text.mid(from, to - from) == binding.quote)
            text.replace(from, to - from, binding.token);
    }
}

} // namespace gongkai
