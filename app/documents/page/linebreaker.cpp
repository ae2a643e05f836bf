// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page/linebreaker.h"

#include <algorithm>
#include <string>

namespace gongkai::page {

namespace {

constexpr std::u32string_view openers = U"（《〈“‘「『【〔［｛([{";
constexpr std::u32string_view closers = U"，。、；：？！）》〉”’」』】〕］｝·％‰℃,.;:!?)]}%";
// full-width marks with half a body of white: they give way when a line is a little too long
constexpr std::u32string_view whiteRight = U"，。、；：）》〉”’」』】〕］｝";
constexpr std::u32string_view whiteLeft = U"（《〈“‘「『【〔［｛";
constexpr std::u32string_view joiners = U".,:/\\-_@+&'%#=?~";
constexpr std::u32string_view numberTails = U"年月日号万亿％%‰℃";

bool in(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

bool isWordCharacter(char32_t c) {
    return isDigit(c) || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c < 0x250);
}

/// Set on the character grid: Chinese characters and the punctuation they are written with.
bool isFullWidth(char32_t c) {
    return (c >= 0x2E80 && c != 0xFEFF) || in(U"“”‘’—…·", c);
}

struct Unit {
    PlacedCharacter placed;
    qreal advance = 0;
    bool space = false;
    bool stretchAfter = true; ///< justification may widen the gap behind it
};

class Composer final {
public:
    Composer(const QString &text, const LineStyle &style, const FontBook &fonts) : m_style(style) {
        const auto ucs4 = text.toUcs4();
        m_text.assign(ucs4.begin(), ucs4.end());
        measure(fonts);
    }

    Composition run() {
        std::size_t from = 0;
        while (from < m_units.size()) {
            const qreal indent = from == 0 ? m_style.firstIndent : 0;
            const std::size_t to = endOfLine(from, m_style.width - indent);
            place(from, to, indent, to == m_units.size());
            from = to;
            while (from < m_units.size() && m_units[from].space)
                ++from; // a space at a line's end is not carried over
        }
        return std::move(m_result);
    }

private:
    void measure(const FontBook &fonts) {
        for (char32_t &c : m_text) {
            if (c == U'\t' || c == U'\n' || c == 0xA0)
                c = U' ';
            Unit unit;
            unit.placed.character = c;
            unit.space = c == U' ';
            if (const auto glyph = fonts.choose(m_style.role, c))
                unit.placed.glyph = *glyph;
            else
                m_result.missing.push_back(c);
            unit.advance = isFullWidth(c) ? m_style.pitch : unit.placed.glyph.advance * m_style.size;
            m_units.push_back(unit);
        }
        for (std::size_t i = 0; i + 1 < m_units.size(); ++i)
            m_units[i].stretchAfter = !(isWordCharacter(m_text[i]) && isWordCharacter(m_text[i + 1])) &&
                                      !(in(joiners, m_text[i]) && isWordCharacter(m_text[i + 1])) &&
                                      !(isWordCharacter(m_text[i]) && in(joiners, m_text[i + 1]));
    }

    [[nodiscard]] qreal widthOf(std::size_t from, std::size_t to) const {
        while (to > from && m_units[to - 1].space)
            --to;
        qreal sum = 0;
        for (std::size_t i = from; i < to; ++i)
            sum += m_units[i].advance;
        return sum;
    }

    [[nodiscard]] qreal giveOf(std::size_t i) const {
        const char32_t c = m_text[i];
        return in(whiteRight, c) || in(whiteLeft, c) ? m_style.pitch * 0.4 : 0;
    }

    [[nodiscard]] qreal give(std::size_t from, std::size_t to) const {
        qreal sum = 0;
        for (std::size_t i = from; i < to; ++i)
            sum += giveOf(i);
        return sum;
    }

    [[nodiscard]] std::size_t endOfLine(std::size_t from, qreal width) const {
        constexpr qreal tolerance = 0.01;
        std::size_t fits = from;
        qreal sum = 0;
        while (fits < m_units.size() && (sum + m_units[fits].advance <= width + tolerance || m_units[fits].space)) {
            sum += m_units[fits].advance;
            ++fits;
        }
        if (fits == m_units.size())
            return fits;
        std::size_t best = fits;
        while (best > from && !mayBreak(m_text, best))
            --best;
        if (best == fits)
            return fits;
        // pushing characters out would stretch the line: see whether squeezing takes in what is left of them
        std::size_t next = fits + 1;
        while (next < m_units.size() && next < fits + 3 && !mayBreak(m_text, next))
            ++next;
        if (next == m_units.size() || mayBreak(m_text, next))
            if (widthOf(from, next) - give(from, next) <= width + tolerance)
                return next;
        if (best > from)
            return best;
        std::size_t cut =
            std::max(fits, from + 1); // a word longer than the line is cut, but not before its punctuation
        while (cut > from + 1 && in(closers, m_text[cut]))
            --cut;
        return cut;
    }

    void place(std::size_t from, std::size_t to, qreal indent, bool last) {
        std::size_t end = to;
        while (end > from && m_units[end - 1].space)
            --end;
        const qreal natural = widthOf(from, end);
        const qreal slack = m_style.width - indent - natural;
        const qreal squeeze = slack < 0 ? std::min<qreal>(1, -slack / std::max<qreal>(give(from, end), 0.001)) : 0;
        const auto gaps = std::count_if(m_units.begin() + static_cast<std::ptrdiff_t>(from),
                                        m_units.begin() + static_cast<std::ptrdiff_t>(end > from ? end - 1 : from),
                                        [](const Unit &u) { return u.stretchAfter; });
        const qreal stretch = m_style.justify && !last && slack > 0 && gaps > 0 ? slack / static_cast<qreal>(gaps) : 0;
        ComposedLine line;
        qreal x = indent;
        for (std::size_t i = from; i < end; ++i) {
            PlacedCharacter placed = m_units[i].placed;
            const qreal less = giveOf(i) * squeeze;
            // an opening mark has its white on the left: what it gives is taken there
            placed.x = x - (in(whiteLeft, placed.character) ? less : 0);
            x += m_units[i].advance - less;
            line.width = x - indent;
            if (m_units[i].stretchAfter)
                x += stretch;
            line.characters.push_back(placed);
        }
        m_result.lines.push_back(std::move(line));
    }

    LineStyle m_style;
    std::u32string m_text;
    std::vector<Unit> m_units;
    Composition m_result;
};

} // namespace

bool mayBreak(const std::u32string &text, std::size_t before) {
    if (before == 0 || before >= text.size())
        return before == text.size();
    const char32_t a = text[before - 1];
    const char32_t b = text[before];
    if (b == U' ' || in(closers, b) || in(openers, a))
        return false;
    if (a == U' ')
        return true;
    if (isWordCharacter(a) && isWordCharacter(b))
        return false;
    if (in(joiners, a) && isWordCharacter(b))
        return in(U".,:", a) && (before < 2 || !isWordCharacter(text[before - 2])); // 3.8 is whole, "编制,2018" is not
    if (in(joiners, b) && (isWordCharacter(a) || in(joiners, a)))
        return false;
    if (isDigit(a) && in(numberTails, b))
        return false;
    if (a == U'〕' && isDigit(b))
        return false;
    return !((a == U'—' || a == U'…') && a == b);
}

Composition compose(const QString &text, const LineStyle &style, const FontBook &fonts) {
    return Composer(text, style, fonts).run();
}

} // namespace gongkai::page
