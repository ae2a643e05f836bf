// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <vector>

namespace gongkai {

/// A half-width sign where Chinese text wants a full-width one (GB/T 15834); `from` counts code points.
struct PunctuationPlace {
    int from = 0;
    QChar wanted;
};

/// , ; : ! ? ( ) between Chinese characters, a half-width full stop at the end of Chinese words. Tokens, numbers,
/// addresses and Latin words keep theirs. Brackets count in pairs.
[[nodiscard]] std::vector<PunctuationPlace> halfWidthPunctuation(const QString &text);
[[nodiscard]] QString normalisedPunctuation(const QString &text);
/// All prose of the report, headings too; gives how many signs were changed.
int normalisePunctuation(Report &report);

} // namespace gongkai
