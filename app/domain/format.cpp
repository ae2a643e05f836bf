// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/format.h"

#include <algorithm>

namespace gongkai {

namespace {

template <typename T> const T *findByKey(const std::vector<T> &items, const QString &key) {
    const auto it = std::find_if(items.begin(), items.end(), [&key](const T &item) { return item.key == key; });
    return it == items.end() ? nullptr : &*it;
}

template <typename T> const T *findById(const std::vector<T> &items, const QString &id) {
    const auto it = std::find_if(items.begin(), items.end(), [&id](const T &item) { return item.id == id; });
    return it == items.end() ? nullptr : &*it;
}

} // namespace

std::optional<CellRef> CellRef::fromName(const QString &name) {
    const QStringList parts = name.split(QLatin1Char('.'));
    if (parts.size() != 3 || parts.contains(QString()))
        return std::nullopt;
    return CellRef{parts[0], parts[1], parts[2]};
}

const FormatColumn *FormatTable::column(const QString &key) const {
    return findByKey(columns, key);
}

const FormatRow *FormatTable::row(const QString &key) const {
    return findByKey(rows, key);
}

const FormatTable *Format::table(const QString &tableId) const {
    return findById(tables, tableId);
}

const FormatSection *Format::section(const QString &no) const {
    const auto it = std::find_if(sections.begin(), sections.end(), [&no](const auto &s) { return s.no == no; });
    return it == sections.end() ? nullptr : &*it;
}

bool Format::knows(const CellRef &cell) const {
    const FormatTable *t = table(cell.table);
    if (!t || !t->column(cell.column))
        return false;
    const FormatRow *r = t->row(cell.row);
    return r && (r->input || r->formula);
}

ValueType Format::typeOf(const CellRef &cell) const {
    const FormatTable *t = table(cell.table);
    const FormatRow *r = t ? t->row(cell.row) : nullptr;
    const FormatColumn *c = t ? t->column(cell.column) : nullptr;
    if (r && r->type)
        return *r->type;
    return c ? c->type : ValueType::Amount;
}

std::optional<Expression> Format::formulaOf(const CellRef &cell) const {
    const FormatTable *t = table(cell.table);
    const FormatRow *r = t ? t->row(cell.row) : nullptr;
    const FormatColumn *c = t ? t->column(cell.column) : nullptr;
    if (r && r->formula)
        return r->formula->renamed([&](const QString &key) { return CellRef{cell.table, key, cell.column}.name(); });
    if (c && c->formula)
        return c->formula->renamed([&](const QString &key) { return CellRef{cell.table, cell.row, key}.name(); });
    return std::nullopt;
}

std::vector<CellRef> Format::cellsOf(const FormatTable &table) const {
    std::vector<CellRef> cells;
    for (const FormatRow &row : table.rows)
        if (row.input || row.formula)
            for (const FormatColumn &column : table.columns)
                cells.push_back({table.id, row.key, column.key});
    return cells;
}

QString Format::labelOf(const CellRef &cell) const {
    const FormatTable *t = table(cell.table);
    const FormatRow *r = t ? t->row(cell.row) : nullptr;
    const FormatColumn *c = t ? t->column(cell.column) : nullptr;
    if (!r || !c)
        return cell.name();
    QStringList parts;
    if (!r->label.isEmpty())
        parts += r->label;
    if (!c->block.isEmpty())
        parts += c->group;
    if (t->columns.size() > 1)
        parts += c->label;
    return parts.join(QStringLiteral(" · "));
}

} // namespace gongkai
