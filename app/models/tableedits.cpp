// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tableedits.h"

#include <algorithm>

namespace gongkai {

namespace {

constexpr qsizetype longestTold = 20;

QString shortened(const QString &text) {
    if (text.size() <= longestTold)
        return text;
    qsizetype size = longestTold;
    if (text.at(size - 1).isHighSurrogate())
        --size;
    return text.left(size) + QChar(0x2026);
}

bool editable(const QModelIndex &index) {
    return index.flags() & Qt::ItemIsEditable;
}

QString textOf(const QModelIndex &index) {
    return index.data(Qt::EditRole).toString();
}

/// Where a pasted range begins, and whether it brings the form's own labels along.
struct Place {
    int row = 0;
    int column = 0;
    bool labelled = false;
};

Place placeOf(const TableModel &model, const CellRange &at, const ClipboardGrid &grid) {
    const auto is = [&grid, &model](int rows) {
        return grid.rowCount() == rows && grid.columnCount() == model.columnCount();
    };
    if (is(model.rowCount()))
        return {0, 0, true};
    // several tables of one size: the one that holds the cell
    const TableModel::Part *found = nullptr;
    bool body = false;
    for (const TableModel::Part &part : model.parts()) {
        const bool whole = is(part.rows);
        if (!whole && (!is(part.rows - part.headRows) || part.labelColumns == 0))
            continue;
        if (!found || (part.row <= at.top && at.top < part.row + part.rows)) {
            found = &part;
            body = !whole;
        }
    }
    if (found)
        return {found->row + (body ? found->headRows : 0), 0, true};
    return {at.top, at.left, false};
}

ClipboardGrid repeated(const ClipboardGrid &one, const CellRange &range) {
    ClipboardGrid grid;
    const QStringList row(range.right - range.left + 1, one.at(0, 0));
    grid.rows.assign(static_cast<std::size_t>(range.bottom - range.top + 1), row);
    return grid;
}

} // namespace

CellRange CellRange::around(const QModelIndexList &indexes) {
    CellRange range;
    for (const QModelIndex &index : indexes) {
        const bool first = range.isEmpty();
        range = {first ? index.row() : std::min(range.top, index.row()),
                 first ? index.column() : std::min(range.left, index.column()),
                 first ? index.row() : std::max(range.bottom, index.row()),
                 first ? index.column() : std::max(range.right, index.column())};
    }
    return range;
}

ClipboardGrid copyCells(const TableModel &model, const CellRange &range) {
    ClipboardGrid grid;
    for (int y = range.top; y <= range.bottom; ++y) {
        QStringList row;
        for (int x = range.left; x <= range.right; ++x)
            row.append(model.cellAt(model.index(y, x)) ? textOf(model.index(y, x)) : QString());
        grid.rows.push_back(row);
    }
    return grid;
}

PasteOutcome pasteCells(TableModel &model, const CellRange &at, const ClipboardGrid &pasted) {
    PasteOutcome outcome;
    if (pasted.rowCount() == 0 || at.isEmpty())
        return outcome;
    const bool fills = pasted.rowCount() == 1 && pasted.columnCount() == 1 && !at.isOne();
    const ClipboardGrid grid = fills ? repeated(pasted, at) : pasted;
    const Place place = fills ? Place{at.top, at.left, true} : placeOf(model, at, grid);
    outcome.range = {place.row, place.column, std::min(place.row + grid.rowCount(), model.rowCount()) - 1,
                     std::min(place.column + grid.columnCount(), model.columnCount()) - 1};
    std::vector<TypedCell> typed;
    for (int y = 0; y < grid.rowCount(); ++y)
        for (int x = 0; x < grid.columnCount(); ++x) {
            const QModelIndex index = model.index(place.row + y, place.column + x);
            const QString text = cleanCell(grid.at(y, x));
            const auto cell = model.cellAt(index);
            if (!cell) {
                outcome.outside += !place.labelled && !text.isEmpty() ? 1 : 0;
            } else if (!editable(index)) {
                outcome.computed += text.isEmpty() ? 0 : 1;
            } else if (text.isEmpty()) {
                outcome.emptied += textOf(index).isEmpty() ? 0 : 1;
                typed.push_back({*cell, QString()});
            } else if (readCell(cellFromTyped(text), model.typeAt(index)).kind != CellReading::Kind::Number) {
                outcome.noNumbers.push_back({sheetName(y, x), shortened(text)});
            } else {
                ++outcome.pasted;
                typed.push_back({*cell, text});
            }
        }
    model.enter(typed, TableModel::tr("Paste figures"));
    return outcome;
}

int fillCells(TableModel &model, const CellRange &range, Qt::Orientation way) {
    if (range.isEmpty())
        return 0;
    const bool down = way == Qt::Vertical;
    const int lines = down ? range.right - range.left + 1 : range.bottom - range.top + 1;
    const int first = down ? range.top : range.left;
    const int last = down ? range.bottom : range.right;
    std::vector<TypedCell> typed;
    for (int line = 0; line < lines; ++line) {
        const auto indexAt = [&](int along) {
            return down ? model.index(along, range.left + line) : model.index(range.top + line, along);
        };
        // one row alone takes what stands above it; a label there is passed over
        int from = first == last ? first - 1 : first;
        while (first == last && from >= 0 && !model.cellAt(indexAt(from)))
            --from;
        if (from < 0 || !model.cellAt(indexAt(from)))
            continue;
        for (int to = std::max(from + 1, first); to <= last; ++to)
            if (editable(indexAt(to)))
                typed.push_back({*model.cellAt(indexAt(to)), textOf(indexAt(from))});
    }
    model.enter(typed, down ? TableModel::tr("Fill down") : TableModel::tr("Fill right"));
    return static_cast<int>(typed.size());
}

void clearCells(TableModel &model, const CellRange &range, const QString &step) {
    std::vector<TypedCell> typed;
    for (int y = range.top; y <= range.bottom; ++y)
        for (int x = range.left; x <= range.right; ++x)
            if (const QModelIndex index = model.index(y, x); editable(index))
                typed.push_back({*model.cellAt(index), QString()});
    model.enter(typed, step);
}

} // namespace gongkai
