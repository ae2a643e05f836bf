// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page/linebreaker.h"
#include "documents/page/paginator.h"

#include <limits>
#include <string>

namespace gongkai::page {

namespace {

/// Full-width characters a text takes; a Latin letter or digit counts half.
double widthIn(const std::u32string &text, std::size_t from, std::size_t to) {
    double sum = 0;
    for (std::size_t i = from; i < to; ++i)
        sum += text[i] < 0x2000 ? 0.5 : 1;
    return sum;
}

/// How little a break at this place hurts: 0 before the year and after whole words, more elsewhere.
double penaltyAt(const QString &title, const QString &agency, qsizetype at) {
    if (at == agency.size() && !agency.isEmpty() && title.startsWith(agency))
        return 0;
    const QString before = title.left(at);
    static const QStringList wordEnds = {QStringLiteral("年"),           QStringLiteral("年度"),
                                         QStringLiteral("政府信息公开"), QStringLiteral("工作"),
                                         QStringLiteral("委员会"),       QStringLiteral("人民政府")};
    for (const QString &end : wordEnds)
        if (before.endsWith(end))
            return at < agency.size() ? 4 : 2;
    return at < agency.size() ? 30 : 20;
}

} // namespace

QStringList titleLines(const QString &title, const QString &agency, int charactersPerLine) {
    const auto ucs4 = title.toUcs4();
    const std::u32string text(ucs4.begin(), ucs4.end());
    const std::size_t n = text.size();
    const auto needed = widthIn(text, 0, n) / charactersPerLine;
    const auto count =
        static_cast<std::size_t>(needed) + (needed > static_cast<double>(static_cast<std::size_t>(needed)) ? 1 : 0);
    if (count <= 1)
        return {title};
    // cheapest way to cut the title: balanced lines, breaks at word sense; n is small, so every pair is tried
    const double ideal = widthIn(text, 0, n) / static_cast<double>(count);
    std::vector<double> cost(n + 1, std::numeric_limits<double>::max());
    std::vector<std::size_t> from(n + 1, 0);
    cost[0] = 0;
    for (std::size_t to = 1; to <= n; ++to) {
        if (to < n && !mayBreak(text, to))
            continue;
        const qsizetype utf16 = QString::fromUcs4(text.data(), static_cast<qsizetype>(to)).size();
        for (std::size_t start = 0; start < to; ++start) {
            const double w = widthIn(text, start, to);
            if (cost[start] == std::numeric_limits<double>::max() || w > charactersPerLine)
                continue;
            const double c =
                cost[start] + 3 + (w - ideal) * (w - ideal) / 12 + (to < n ? penaltyAt(title, agency, utf16) : 0);
            if (c < cost[to]) {
                cost[to] = c;
                from[to] = start;
            }
        }
    }
    if (cost[n] == std::numeric_limits<double>::max())
        return {title}; // one unbreakable word: the line breaker cuts it
    QStringList lines;
    for (std::size_t to = n; to > 0; to = from[to])
        lines.prepend(QString::fromUcs4(text.data() + from[to], static_cast<qsizetype>(to - from[to])));
    return lines;
}

} // namespace gongkai::page
