// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clipboardgrid.h"
#include "models/tablemodel.h"

namespace gongkai {

/// A rectangle of a table's cells, its edges included.
struct CellRange {
    int top = 0;
    int left = 0;
    int bottom = -1;
    int right = -1;

    [[nodiscard]] bool isEmpty() const { return bottom < top || right < left; }
    [[nodiscard]] bool isOne() const { return top == bottom && left == right; }
    /// Around all of the indexes.
    [[nodiscard]] static CellRange around(const QModelIndexList &indexes);
};

/// What pasting did, so that it can be told.
struct PasteOutcome {
    struct Odd {
        QString place; ///< in the pasted range, as a spreadsheet calls it: B3
        QString text;  ///< shortened
    };
    int pasted = 0;             ///< figures
    int emptied = 0;            ///< cells that held something and were pasted over with nothing
    int computed = 0;           ///< cells that are computed and were left as they are
    int outside = 0;            ///< values for which the table has no cell
    std::vector<Odd> noNumbers; ///< left out; what stands in their cells is kept
    CellRange range;            ///< where the pasted range lies in the table
};

/// The figures of the range; heads and labels within it are left empty.
[[nodiscard]] ClipboardGrid copyCells(const TableModel &model, const CellRange &range);
/// Puts the grid into the table, in one undo step; totals follow. It lies at the upper left of `at`; one value fills
/// all of it. A grid as large as the whole printed table, as one of the tables of the sheet, or as its body with the
/// labels is taken for that, wherever `at` is.
PasteOutcome pasteCells(TableModel &model, const CellRange &at, const ClipboardGrid &grid);
/// Repeats the first row of the range in the others, or its first column; one row (column) alone takes the one before
/// it. One undo step. The number of cells filled.
int fillCells(TableModel &model, const CellRange &range, Qt::Orientation way);
/// Empties the figures of the range, in one undo step under the name given.
void clearCells(TableModel &model, const CellRange &range, const QString &step);

} // namespace gongkai
