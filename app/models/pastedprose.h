// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <vector>

class QMimeData;

namespace gongkai {

/// What was left out of a text that was brought in from elsewhere, each by its number.
struct LeftOut {
    int pictures = 0;
    int tables = 0; ///< their rows became lines
    int links = 0;  ///< their words stay
    int footnotes = 0;
    int scripts = 0;
    int deletions = 0; ///< tracked by the word processor
    int controls = 0;  ///< NUL and its kin, and signs that no text may hold
    int bidiMarks = 0;
    bool formatting = false;
    bool structure = false; ///< too large or too tangled to be read as a page: only its words were taken

    bool operator==(const LeftOut &) const = default;
};

/// The prose in what was copied elsewhere: headings, paragraphs and simple lists, nothing else.
struct PastedProse {
    enum class Refusal {
        None,
        Empty,         ///< no words in it
        SourceTooLong, ///< longer than longestSource
        TextTooLong    ///< longer than longestText
    };
    /// Beyond these a clipboard holds no part of a report; reading it would only make the window wait.
    static constexpr qsizetype longestSource = 2000 * 1000;
    static constexpr qsizetype longestText = 50 * 1000;

    Refusal refusal = Refusal::None;
    std::vector<Block> blocks;
    bool piece = false; ///< some words of a line, not a paragraph of their own
    LeftOut leftOut;
};

struct PasteOptions {
    int topHeading = 1; ///< the highest heading that the part may have; higher ones are brought down to it
};

/// Reads text/html of word processors (Word, WPS) and web pages, else text/plain. Nothing is ever fetched, nothing is
/// run. Blocks are empty when refused. Emoji and rare characters stay; runs of white space become one space.
[[nodiscard]] PastedProse readPasted(const QMimeData &source, const PasteOptions &options = {});

/// 1 for 一、 to 4 for （1） when the line reads as a heading: short, and no sentence; else 0.
[[nodiscard]] int headingLevelOf(const QString &line);

} // namespace gongkai
