// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textsearch.h"

#include "domain/prosetext.h"
#include "domain/tokens.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace gongkai {

namespace {

char32_t folded(char32_t c, const SearchOptions &options) {
    if (!options.matchWidth) {
        if (c >= 0xFF01 && c <= 0xFF5E)
            c -= 0xFEE0; // the full-width forms follow the order of ASCII
        else if (c == 0x3000)
            c = U' ';
    }
    return options.matchCase ? c : static_cast<char32_t>(QChar::toCaseFolded(c));
}

/// One unit for each code point, as ranges count them (codePointsIn).
std::u32string foldedText(const QString &text, const SearchOptions &options) {
    std::u32string result;
    result.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode(); // of a pair, the second half is passed over below
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        else if (text[i].isLowSurrogate())
            continue; // half a character is no place of its own
        result.push_back(folded(c, options));
    }
    return result;
}

void findInText(const QString &text, const std::u32string &words, const SearchOptions &options, TextRange place,
                std::vector<TextRange> &found) {
    const std::u32string folded = foldedText(text, options);
    const std::vector<TokenUse> tokens = tokensIn(text);
    const auto length = static_cast<int>(words.size());
    for (std::size_t at = folded.find(words); at != std::u32string::npos;) {
        const auto from = static_cast<int>(at);
        const auto token = std::find_if(tokens.begin(), tokens.end(), [from, length](const TokenUse &use) {
            return from < use.to && from + length > use.from;
        });
        if (token == tokens.end()) {
            place.from = from;
            place.to = from + length;
            found.push_back(place);
            at += words.size();
        } else {
            at = static_cast<std::size_t>(token->to);
        }
        at = folded.find(words, at);
    }
}

QString *textAt(Report &report, const TextRange &place) {
    const auto section = std::find_if(report.text.begin(), report.text.end(),
                                      [&place](const SectionText &s) { return s.section == place.section; });
    if (section == report.text.end() || place.block < 0 ||
        static_cast<std::size_t>(place.block) >= section->blocks.size())
        return nullptr;
    Block &block = section->blocks[static_cast<std::size_t>(place.block)];
    if (place.item < 0)
        return &block.text;
    return place.item < block.items.size() ? &block.items[place.item] : nullptr;
}

} // namespace

std::vector<TextRange> findInProse(const Report &report, const QString &words, const SearchOptions &options) {
    std::vector<TextRange> found;
    const std::u32string wanted = foldedText(words, options);
    if (wanted.empty())
        return found;
    for (const SectionText &section : report.text)
        for (std::size_t b = 0; b < section.blocks.size(); ++b) {
            const Block &block = section.blocks[b];
            TextRange place{section.section, static_cast<int>(b), 0, 0, -1};
            if (block.kind == Block::Kind::Paragraph || block.kind == Block::Kind::Heading) {
                findInText(block.text, wanted, options, place, found);
            } else if (block.kind == Block::Kind::List) {
                for (place.item = 0; place.item < block.items.size(); ++place.item)
                    findInText(block.items[place.item], wanted, options, place, found);
            }
        }
    return found;
}

int replaceInProse(Report &report, std::vector<TextRange> places, const QString &replacement) {
    // from the end of each text to its beginning, so that places stay true
    std::sort(places.begin(), places.end(), [](const TextRange &a, const TextRange &b) {
        return std::tie(a.section, a.block, a.item, a.from) > std::tie(b.section, b.block, b.item, b.from);
    });
    int count = 0;
    for (const TextRange &place : places) {
        QString *text = textAt(report, place);
        if (!text || place.from < 0 || place.from >= place.to || place.to > codePointsIn(*text))
            continue;
        const qsizetype from = utf16Position(*text, place.from);
        text->replace(from, utf16Position(*text, place.to) - from, replacement);
        ++count;
    }
    return count;
}

} // namespace gongkai
