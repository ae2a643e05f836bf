// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/page/fontbook.h"

#include <QString>

#include <vector>

namespace gongkai::page {

struct LineStyle {
    FontRole role = FontRole::FangSong;
    qreal size = 16;       ///< pt
    qreal pitch = 16;      ///< advance of a full-width character, pt
    qreal width = 0;       ///< pt
    qreal firstIndent = 0; ///< pt
    bool justify = true;   ///< stretch every line but the last of the paragraph
};

/// A character with its place from the left edge of the line's box.
struct PlacedCharacter {
    char32_t character = 0;
    GlyphChoice glyph;
    qreal x = 0;
};

struct ComposedLine {
    std::vector<PlacedCharacter> characters;
    qreal width = 0; ///< ink to ink, without trailing spaces
};

struct Composition {
    std::vector<ComposedLine> lines;
    std::vector<char32_t> missing; ///< no font has them
};

/// Sets text into lines by the rules of Chinese official documents: no closing mark at the start of a line, no opening
/// mark at its end (squeezed in where punctuation can give way, else pushed out); numbers, 2019年, 〔2018〕76号,
/// percentages and Latin words stay whole.
[[nodiscard]] Composition compose(const QString &text, const LineStyle &style, const FontBook &fonts);

/// Whether a line may end between the two characters (exposed for the title, which balances its own lines).
[[nodiscard]] bool mayBreak(const std::u32string &text, std::size_t before);

} // namespace gongkai::page
