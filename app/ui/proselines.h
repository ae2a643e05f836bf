// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "ui/prosechip.h"

#include <QTextBlock>

#include <functional>
#include <optional>
#include <vector>

namespace gongkai {

/// The lines of the prose editor: how blocks of the report lie in a QTextDocument, and where. A line is one QTextBlock;
/// a heading, a paragraph or an item each has one. What it is stands in its user state.
namespace lines {

constexpr int text = 0; ///< 1 to 4: headings
constexpr int bulletItem = 10;
constexpr int numberedItem = 11;
constexpr int keptWhole = 20; ///< a block this editor only shows

/// Which block of the report a line came from: keeps members of newer versions and tells neighbouring lists apart.
class Origin final : public QTextBlockUserData {
public:
    explicit Origin(Block block, int list = 0) : m_block(std::move(block)), m_list(list) {}
    [[nodiscard]] const Block &block() const { return m_block; }
    [[nodiscard]] int list() const { return m_list; }
    [[nodiscard]] Origin *copy() const { return new Origin(m_block, m_list); }

private:
    Block m_block;
    int m_list;
};

[[nodiscard]] const Origin *originOf(const QTextBlock &line);
[[nodiscard]] int stateOf(const QTextBlock &line);
[[nodiscard]] bool isItem(const QTextBlock &line);
/// Makes the line this; takes the origin.
void setKind(QTextBlock line, int state, Origin *origin);

struct Line {
    QString stored;
    int state = text;
    Origin *origin = nullptr; ///< owned by who takes the line
};
/// Lists that stand in a document already use numbers up to `lastList`.
[[nodiscard]] std::vector<Line> of(const std::vector<Block> &blocks, int lastList = 0);

/// The fonts and margins of what the line is.
void format(const QTextBlock &line);
/// Writes stored text, its tokens as chips.
void insert(QTextCursor &cursor, const QString &stored, const TokenLookUp &lookUp);
/// Turns complete tokens that were typed into chips; whether there were any.
bool makeChips(const QTextBlock &line, const TokenLookUp &lookUp);
/// Looks up the chips of the document anew.
void refreshChips(QTextDocument &document, const TokenLookUp &lookUp);

/// The text as it is stored, or as it prints, from one offset of the line to another.
[[nodiscard]] QString stored(const QTextBlock &line, int from = 0, int to = -1);
[[nodiscard]] QString printed(const QTextBlock &line, int from = 0, int to = -1);

/// The blocks between two positions, cut where the positions are.
[[nodiscard]] std::vector<Block> blocks(const QTextDocument &document, int from = 0, int to = -1);

/// A place as the report counts: code points of the stored text.
struct Place {
    int block = 0;
    int item = -1;
    int at = 0;
};
[[nodiscard]] Place placeOf(const QTextDocument &document, int position);

/// Where places are in a document as it stands, for many of them.
class Index final {
public:
    explicit Index(const QTextDocument &document);

    /// Inside of a token: before it, or after it where `end`. The beginning of the document for a block that is not
    /// there.
    [[nodiscard]] int positionOf(const Place &place, bool end = false) const;

private:
    struct Entry {
        int block;
        int item; ///< 0 for what is no list
        QTextBlock line;
    };
    std::vector<Entry> m_entries; ///< in their order
};

/// A position counted in UTF-16 units of the stored texts of the lines, one more for each end of line: what undo keeps
/// means the same whatever tokens print.
[[nodiscard]] int storedPosition(const QTextDocument &document, int position);
[[nodiscard]] int positionOfStored(const QTextDocument &document, int storedPosition);

} // namespace lines

} // namespace gongkai
