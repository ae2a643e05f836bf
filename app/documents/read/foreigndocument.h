// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gongkai {

/// A cell of a table as it was found, with its spans.
struct ForeignCell {
    QString text;
    int rows = 1;
    int columns = 1;
};

struct ForeignTable {
    int number = 0; ///< which table of the file, from 1
    std::vector<std::vector<ForeignCell>> lines;
};

/// A paragraph, or a table that holds no other table (tables around tables are layout, and only their text is kept).
struct ForeignItem {
    QString text;
    int line = 0;                    ///< running number of the paragraph, from 1
    std::vector<ForeignTable> table; ///< one, or none for a paragraph
};

/// A document of another program: its text and its tables in their order, nothing else.
using ForeignDocument = std::vector<ForeignItem>;

/// What a foreign file may hold at most; counted while reading, so that a bomb is noticed before it goes off.
namespace foreignlimits {
inline constexpr int depth = 200;                      ///< elements inside each other
inline constexpr qsizetype text = 4 * 1000 * 1000;     ///< characters in all
inline constexpr int cells = 20 * 1000;                ///< cells, and rows, of all tables
inline constexpr qint64 covered = 400 * 1000;          ///< fields of the grids that they cover
inline constexpr int span = 100;                       ///< rows or columns that one cell covers
inline constexpr int entries = 500;                    ///< files in a package
inline constexpr qint64 entryBytes = 32 * 1024 * 1024; ///< one unpacked file
inline constexpr qint64 totalBytes = 64 * 1024 * 1024; ///< all unpacked files that are read
inline constexpr qint64 ratio = 200;                   ///< unpacked to packed
} // namespace foreignlimits

inline constexpr qint64 largestForeignFile = 32 * 1024 * 1024;

/// Reads a page of HTML, well formed or not; nothing outside the file is fetched.
/// Errors: ForeignRefused (args = {reason}, place = where in the file), FileEmpty.
[[nodiscard]] Result<ForeignDocument> readHtml(const QString &html);

/// Reads a Word document (.docx, WordprocessingML). Deleted text of tracked changes is left out, inserted text is kept.
/// Errors: ForeignRefused (args = {reason}, place = part of the package).
[[nodiscard]] Result<ForeignDocument> readDocx(const QByteArray &bytes);

/// Puts blocks of text together while a reader walks through a file; keeps the limits.
class ForeignBuilder final {
public:
    void text(const QString &text);
    /// Ends the paragraph (or the line of a cell) that is being written.
    void endParagraph();
    void startTable();
    void endTable();
    void startRow();
    void endRow();
    void startCell(int rows, int columns);
    void endCell();
    /// Makes the cell that is being written wider or higher than it began.
    void widenCell(int columns);
    void countCovered(int fields);

    [[nodiscard]] bool failed() const { return !m_reason.isEmpty(); }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    void fail(const QString &reason) {
        if (m_reason.isEmpty())
            m_reason = reason;
    }
    [[nodiscard]] int tableDepth() const { return static_cast<int>(m_open.size()); }
    [[nodiscard]] ForeignTable *currentTable() { return m_open.empty() ? nullptr : &m_open.back().table; }
    /// Where reading has come to, for error messages.
    [[nodiscard]] QString place() const;
    [[nodiscard]] ForeignDocument take();

private:
    struct OpenTable {
        ForeignTable table;
        std::vector<ForeignItem> inner; ///< what its cells hold, in case it is only layout
        bool nested = false;            ///< holds another table
        bool inCell = false;
    };
    void put(ForeignItem item);

    std::vector<OpenTable> m_open;
    ForeignDocument m_done;
    QString m_text;
    QString m_reason;
    qsizetype m_characters = 0;
    int m_cells = 0;
    int m_rows = 0;
    qint64 m_covered = 0; ///< fields of the grid, spans counted
    int m_paragraphs = 0;
    int m_tables = 0;
};

/// White space as people see it: runs are one space, none at the ends, none between Chinese characters where a line of
/// the file ended.
[[nodiscard]] QString plainWhiteSpace(const QString &text);

} // namespace gongkai
