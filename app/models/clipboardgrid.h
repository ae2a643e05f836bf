// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;

namespace gongkai {

/// What is taken from the clipboard at most. No statutory table has a tenth of it; more is a mistake or an attack.
inline constexpr qsizetype mostPastedCharacters = 200'000;
inline constexpr int mostPastedRows = 200;
inline constexpr int mostPastedColumns = 200;
/// The same cells take many times their text in HTML; a longer page is not looked at.
inline constexpr qsizetype longestPastedHtml = 2'000'000;

/// A rectangle of cells as it goes over the clipboard: every row has the same number of cells.
struct ClipboardGrid {
    std::vector<QStringList> rows;

    [[nodiscard]] int rowCount() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int columnCount() const { return rows.empty() ? 0 : static_cast<int>(rows.front().size()); }
    [[nodiscard]] const QString &at(int row, int column) const { return rows[static_cast<std::size_t>(row)][column]; }
};

/// The grid, or why there is none and how large what was refused is.
struct ClipboardRead {
    enum class Problem {
        None,
        Nothing,  ///< no text and no table
        TooLong,  ///< see `characters`
        TooLarge, ///< see `rows` and `columns`
    };
    Problem problem = Problem::None;
    ClipboardGrid grid;
    qsizetype characters = 0;
    int rows = 0;
    int columns = 0;
};

/// Text with tabs and line ends as spreadsheets put it: cells with line ends or quotes in quotes, any line end.
[[nodiscard]] ClipboardRead gridFromText(const QString &text);
/// The largest table of a page; a cell over several rows or columns leaves the others empty. Only the text of the cells
/// is read: no script runs, no style counts, no address is opened. Problem::Nothing when there is no table.
[[nodiscard]] ClipboardRead gridFromHtml(const QString &html);
/// The table of the HTML where there is one, else the text: a browser's text loses merged cells.
[[nodiscard]] ClipboardRead readClipboard(const QMimeData &data);
/// As text and as HTML, for LibreOffice Calc, WPS and Excel.
[[nodiscard]] std::unique_ptr<QMimeData> toMimeData(const ClipboardGrid &grid);

/// A cell's text on one line, without what cannot be seen: control characters, NUL, direction marks, zero-width signs.
[[nodiscard]] QString cleanCell(const QString &text);
/// What spreadsheets call a cell: B3. Both count from 0.
[[nodiscard]] QString sheetName(int row, int column);

} // namespace gongkai
