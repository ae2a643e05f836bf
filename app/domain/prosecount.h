// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prosetext.h"
#include "domain/report.h"

namespace gongkai {

/// How long a text is, as Chinese offices count: each Chinese character is one, a number or a word of letters is one.
/// Marks are counted by themselves, white space not at all.
struct ProseCount {
    int words = 0;
    int marks = 0; ///< punctuation and symbols

    ProseCount &operator+=(const ProseCount &other) {
        words += other.words;
        marks += other.marks;
        return *this;
    }
    bool operator==(const ProseCount &) const = default;
};

[[nodiscard]] ProseCount countText(QStringView printed);
/// Headings, paragraphs and items as they are printed: a token counts as its value, or as it stands when it has none.
[[nodiscard]] ProseCount countProse(const std::vector<Block> &blocks, const TokenValue &tokenValue);

} // namespace gongkai
