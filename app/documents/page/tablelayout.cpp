// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page/tablelayout.h"

#include "documents/page/geometry.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gongkai::page {

namespace {

constexpr qreal lineStep = 12.6;  // 5号 set solid enough for 28 rows on one page
constexpr qreal rowPadding = 5.4; // above and below together
constexpr qreal thickness = 0.5;

} // namespace

void noteCharacters(PageModel &model, const Composition &composition) {
    const auto note = [](std::vector<char32_t> &list, char32_t c) {
        if (std::find(list.begin(), list.end(), c) == list.end())
            list.push_back(c);
    };
    for (const char32_t c : composition.missing)
        note(model.missing, c);
    for (const ComposedLine &line : composition.lines)
        for (const PlacedCharacter &p : line.characters)
            if (p.glyph.substituted)
                note(model.substituted, p.character);
}

void addRuns(Page &page, const ComposedLine &line, qreal x, qreal baseline, qreal size, int element) {
    TextRun run;
    const auto flush = [&] {
        if (!run.glyphs.empty())
            page.runs.push_back(run);
        run.glyphs.clear();
    };
    for (const PlacedCharacter &p : line.characters) {
        if (p.glyph.face < 0)
            continue; // missing everywhere: reported, and refused before anything is written
        if (!run.glyphs.empty() && p.glyph.face != run.face)
            flush();
        if (run.glyphs.empty())
            run = {p.glyph.face, size, baseline, element, {}};
        run.glyphs.push_back({p.character, p.glyph.glyph, x + p.x});
    }
    flush();
}

TableLayout::TableLayout(const DocumentTable &table, const FontBook &fonts, PageModel &model, int parent)
    : m_table(table) {
    const int total = std::accumulate(table.widths.begin(), table.widths.end(), 0);
    for (const int w : table.widths)
        m_columns.push_back(page::width * w / total);
    StructureElement element;
    element.kind = StructureElement::Kind::Table;
    element.parent = parent;
    element.title = table.title;
    model.elements.push_back(element);
    placeCells(model, static_cast<int>(model.elements.size()) - 1);
    measure(fonts, model);
}

int TableLayout::rowsFrom(std::size_t row) const {
    return static_cast<int>(m_table.rows.size() - row);
}

void TableLayout::placeCells(PageModel &model, int tableElement) {
    const std::size_t columns = m_columns.size();
    std::vector<std::vector<bool>> taken(m_table.rows.size(), std::vector<bool>(columns, false));
    for (std::size_t y = 0; y < m_table.rows.size(); ++y) {
        model.elements.push_back({StructureElement::Kind::Row, tableElement, 0, 1, 1, false, {}});
        const int rowElement = static_cast<int>(model.elements.size()) - 1;
        std::size_t x = 0;
        for (const DocumentCell &source : m_table.rows[y]) {
            while (x < columns && taken[y][x])
                ++x;
            if (x >= columns)
                break; // more cells than the grid has room for
            Cell cell;
            cell.row = static_cast<int>(y);
            cell.column = static_cast<int>(x);
            // a span never leaves the grid
            cell.rows = std::clamp(source.rows, 1, rowsFrom(y));
            cell.columns = std::clamp(source.columns, 1, static_cast<int>(columns - x));
            cell.left = source.left;
            cell.source = &source;
            StructureElement element;
            element.kind = source.label ? StructureElement::Kind::HeadCell : StructureElement::Kind::Cell;
            element.parent = rowElement;
            element.rows = source.rows;
            element.columns = source.columns;
            element.columnHead = cell.row < m_table.headRows;
            model.elements.push_back(element);
            cell.element = static_cast<int>(model.elements.size()) - 1;
            for (std::size_t yy = y; yy < y + static_cast<std::size_t>(cell.rows) && yy < taken.size(); ++yy)
                for (std::size_t xx = x; xx < x + static_cast<std::size_t>(cell.columns) && xx < columns; ++xx)
                    taken[yy][xx] = true;
            m_cells.push_back(cell);
        }
    }
}

void TableLayout::measure(const FontBook &fonts, PageModel &model) {
    m_heights.assign(m_table.rows.size(), lineStep + rowPadding);
    for (Cell &cell : m_cells) {
        const DocumentCell &source = *cell.source;
        qreal room = 0;
        for (int c = cell.column; c < cell.column + cell.columns; ++c)
            room += m_columns[static_cast<std::size_t>(c)];
        cell.padding = cell.left ? 4 : 2;
        LineStyle style;
        style.role = FontRole::FangSong;
        style.size = style.pitch = tableSize;
        style.width = std::max<qreal>(room - 2 * cell.padding, tableSize);
        style.justify = false;
        cell.text = compose(source.text, style, fonts);
        for (qreal smaller = tableSize; !source.label && cell.text.lines.size() > 1 && smaller > 4.4; smaller -= 0.5) {
            style.size = style.pitch = smaller;
            cell.text = compose(source.text, style, fonts);
        }
        cell.size = style.size;
        noteCharacters(model, cell.text);
    }
    // cells of one row first; then spans that need more than their rows have
    for (const bool spans : {false, true})
        for (const Cell &cell : m_cells) {
            if ((cell.rows > 1) != spans)
                continue;
            const qreal wanted = textHeight(cell) + rowPadding;
            const qreal has = heightOf(cell.row, cell.row + cell.rows);
            if (wanted > has)
                m_heights[static_cast<std::size_t>(cell.row + cell.rows - 1)] += wanted - has;
        }
}

qreal TableLayout::columnX(int column) const {
    return page::left + std::accumulate(m_columns.begin(), m_columns.begin() + column, 0.0);
}

qreal TableLayout::heightOf(int fromRow, int toRow) const {
    return std::accumulate(m_heights.begin() + fromRow, m_heights.begin() + toRow, 0.0);
}

qreal TableLayout::fragmentHeight(int fromRow, int toRow) const {
    const qreal heads = fromRow >= m_table.headRows && fromRow > 0 ? heightOf(0, m_table.headRows) : 0;
    return heads + heightOf(fromRow, toRow);
}

int TableLayout::fit(int fromRow, qreal room) const {
    int to = fromRow + 1;
    while (to < rowCount() && fragmentHeight(fromRow, to + 1) <= room + 0.01)
        ++to;
    for (int earlier = to; earlier > fromRow + 1 && to < rowCount(); --earlier)
        if (mayEndAt(fromRow, earlier))
            return earlier;
    return to;
}

qreal TableLayout::textHeight(const Cell &cell) {
    return static_cast<qreal>(cell.text.lines.size()) * lineStep;
}

/// Whether every spanning cell that the break cuts keeps room for its label on both pages.
bool TableLayout::mayEndAt(int fromRow, int toRow) const {
    return std::all_of(m_cells.begin(), m_cells.end(), [&](const Cell &cell) {
        const int last = cell.row + cell.rows;
        if (cell.row >= toRow || last <= toRow)
            return true;
        return heightOf(std::max(cell.row, fromRow), toRow) >= textHeight(cell) &&
               heightOf(toRow, last) >= textHeight(cell);
    });
}

void TableLayout::draw(Page &page, int fromRow, int toRow, qreal y) const {
    if (fromRow > 0 && m_table.headRows > 0 && fromRow >= m_table.headRows) {
        drawRows(page, 0, m_table.headRows, y, true);
        y += heightOf(0, m_table.headRows);
    }
    drawRows(page, fromRow, toRow, y, false);
}

void TableLayout::drawRows(Page &page, int fromRow, int toRow, qreal y, bool repeated) const {
    QSet<QByteArray> drawn; // neighbours share their border
    const auto rule = [&](qreal x1, qreal y1, qreal x2, qreal y2) {
        const QByteArray key =
            QByteArray::number(std::lround(x1 * 10)) + ' ' + QByteArray::number(std::lround(y1 * 10)) + ' ' +
            QByteArray::number(std::lround(x2 * 10)) + ' ' + QByteArray::number(std::lround(y2 * 10));
        if (drawn.contains(key))
            return;
        drawn.insert(key);
        page.rules.push_back({x1, y1, x2, y2, thickness});
    };
    for (const Cell &cell : m_cells) {
        const int first = std::max(cell.row, fromRow);
        const int last = std::min(cell.row + cell.rows, toRow);
        if (first >= last)
            continue;
        const qreal x = columnX(cell.column);
        const qreal w = columnX(cell.column + cell.columns) - x;
        const qreal cellY = y + heightOf(fromRow, first);
        const qreal h = heightOf(first, last);
        rule(x, cellY, x + w, cellY);
        rule(x, cellY + h, x + w, cellY + h);
        rule(x, cellY, x, cellY + h);
        rule(x + w, cellY, x + w, cellY + h);
        drawText(page, cell, x, cellY, w, h, repeated || first > cell.row);
    }
}

void TableLayout::drawText(Page &page, const Cell &cell, qreal x, qreal y, qreal w, qreal h, bool artifact) const {
    const qreal block = textHeight(cell);
    if (artifact && block > h)
        return; // a label told again where there is no room for it would run over its neighbours
    qreal lineY = y + (h - block) / 2;
    for (const ComposedLine &line : cell.text.lines) {
        const qreal lineX = cell.left ? x + cell.padding : x + (w - line.width) / 2;
        addRuns(page, line, lineX, lineY + lineStep / 2 + baselineDrop * cell.size, cell.size,
                artifact ? -1 : cell.element);
        lineY += lineStep;
    }
}

} // namespace gongkai::page
