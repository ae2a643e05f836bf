// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/page/linebreaker.h"
#include "documents/page/pagemodel.h"

#include <vector>

namespace gongkai::page {

/// A statutory table measured once and drawn in fragments, one a page: heads repeated, row spans closed at the break
/// and their labels told again on the next page.
class TableLayout final {
public:
    TableLayout(const TableLayout &) = delete; // cells point into the table
    TableLayout &operator=(const TableLayout &) = delete;
    ~TableLayout() = default;
    /// `firstElement`: the structure elements of the table are appended to the model under `parent`.
    TableLayout(const DocumentTable &table, const FontBook &fonts, PageModel &model, int parent);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_heights.size()); }
    [[nodiscard]] int headRows() const { return m_table.headRows; }
    [[nodiscard]] qreal heightOf(int fromRow, int toRow) const;
    /// Height of a fragment, heads included when it does not begin with them.
    [[nodiscard]] qreal fragmentHeight(int fromRow, int toRow) const;
    /// The last row (exclusive) of a fragment that begins at fromRow and may be `room` high; at least one row.
    [[nodiscard]] int fit(int fromRow, qreal room) const;
    void draw(Page &page, int fromRow, int toRow, qreal y) const;

private:
    struct Cell {
        int row = 0;
        int column = 0;
        int rows = 1;
        int columns = 1;
        bool left = false;
        int element = -1;
        const DocumentCell *source = nullptr; ///< in m_table
        Composition text;
        qreal size = 0; ///< pt; figures too wide for their column are set smaller, never broken
        qreal padding = 0;
    };

    [[nodiscard]] bool mayEndAt(int fromRow, int toRow) const;
    [[nodiscard]] static qreal textHeight(const Cell &cell);
    [[nodiscard]] int rowsFrom(std::size_t row) const;
    void placeCells(PageModel &model, int tableElement);
    void measure(const FontBook &fonts, PageModel &model);
    [[nodiscard]] qreal columnX(int column) const;
    void drawRows(Page &page, int fromRow, int toRow, qreal y, bool repeated) const;
    void drawText(Page &page, const Cell &cell, qreal x, qreal y, qreal w, qreal h, bool artifact) const;

    const DocumentTable m_table;
    std::vector<qreal> m_columns; ///< widths, pt
    std::vector<qreal> m_heights; ///< of rows, pt
    std::vector<Cell> m_cells;
};

/// Splits a composed line into runs of one face and puts them on a page.
void addRuns(Page &page, const ComposedLine &line, qreal x, qreal baseline, qreal size, int element);
/// Notes characters that fell back or are missing.
void noteCharacters(PageModel &model, const Composition &composition);

} // namespace gongkai::page
