// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cellvalues.h"

#include <algorithm>
#include <numeric>

namespace gongkai {

CellTable::CellTable(const Format &format) : m_format(format) {
    for (std::size_t t = 0; t < format.tables.size(); ++t) {
        m_first.push_back(size());
        for (const CellRef &cell : format.cellsOf(format.tables[t])) {
            m_byName.insert(cell.name(), size());
            m_names.push_back(cell.name());
            m_types.push_back(format.typeOf(cell));
            m_tables.push_back(static_cast<int>(t));
            m_cells.push_back(cell);
        }
    }
    m_first.push_back(size());
    for (const CellRef &cell : m_cells) {
        const FormatTable &table = *format.table(cell.table);
        const FormatColumn &column = *table.column(cell.column);
        // along the row first: a blank total is mostly one of a row that is filled
        if (column.formula)
            m_formulas.emplace_back(*this, column.formula->renamed([&cell](const QString &key) {
                return CellRef{cell.table, cell.row, key}.name();
            }));
        else if (const auto formula = format.formulaOf(cell))
            m_formulas.emplace_back(*this, *formula);
        else
            m_formulas.emplace_back();
    }
}

namespace {

CellValue valueOf(const Json &stored, ValueType type) {
    if (stored.isNull())
        return {};
    if (stored.isNumber() && type != ValueType::SignedInteger) // most cells, and no more than a number
        if (const auto number = Decimal::fromText(stored.numberText()))
            return {CellReading::Kind::Number, false, *number};
    const CellReading reading = readCell(stored, type);
    return {reading.kind, reading.normalised, reading.number};
}

} // namespace

void CellValues::readTable(const CellTable &cells, const Report &report, int table) {
    const int first = cells.firstOf(table);
    const int end = cells.firstOf(table + 1);
    std::fill(m_values.begin() + first, m_values.begin() + end, CellValue());
    bool filled = false;
    int known = 0;
    const auto rows = first < end ? report.cells.constFind(cells.cell(first).table) : report.cells.constEnd();
    const RowCells *row = nullptr;
    for (int id = first; id < end && rows != report.cells.constEnd(); ++id) {
        const CellRef &cell = cells.cell(id);
        if (id == first || cell.row != cells.cell(id - 1).row) {
            const auto found = rows->constFind(cell.row);
            row = found == rows->constEnd() ? nullptr : &*found;
        }
        if (!row)
            continue;
        const auto stored = row->constFind(cell.column);
        if (stored == row->constEnd())
            continue;
        ++known;
        CellValue &value = m_values[static_cast<std::size_t>(id)];
        value = valueOf(*stored, cells.type(id));
        filled = filled || value.kind != CellReading::Kind::Blank;
    }
    m_filled[static_cast<std::size_t>(table)] = filled;
    m_known[static_cast<std::size_t>(table)] = known;
}

int CellValues::known() const {
    return std::accumulate(m_known.begin(), m_known.end(), 0);
}

CellValues CellValues::of(const CellTable &cells, const Report &report) {
    CellValues values;
    values.m_values.resize(static_cast<std::size_t>(cells.size()));
    values.m_filled.resize(cells.format().tables.size());
    values.m_known.resize(cells.format().tables.size());
    for (std::size_t t = 0; t < values.m_filled.size(); ++t)
        values.readTable(cells, report, static_cast<int>(t));
    return values;
}

namespace {

/// What the form says about figures of the other form; null when both are one (a local addition shares its cells).
const Continuation *continuationFrom(const Format &format, const Report &previous) {
    if (previous.formatId.startsWith(format.nationalId()))
        return nullptr;
    for (const Continuation &c : format.continuations)
        if (previous.formatId.startsWith(c.formatId))
            return &c;
    return nullptr;
}

CellValue continued(const Expression &sum, const Report &previous) {
    bool complete = true;
    CellValue value;
    value.kind = CellReading::Kind::Number;
    value.number = sum.evaluate([&](const Expression::Term &term) {
        const auto ref = CellRef::fromName(term.name);
        const CellValue source = ref ? valueOf(previous.cell(*ref), ValueType::SignedInteger) : CellValue();
        complete = complete && source.kind == CellReading::Kind::Number;
        return source.number;
    });
    return complete ? value : CellValue();
}

} // namespace

CellValues CellValues::lastYear(const CellTable &cells, const Report &previous) {
    CellValues values = of(cells, previous);
    const Continuation *c = continuationFrom(cells.format(), previous);
    if (!c)
        return values;
    for (const QString &name : c->none)
        if (const int id = cells.idOf(name); id >= 0)
            values.m_values[static_cast<std::size_t>(id)] = {};
    for (auto it = c->cells.begin(); it != c->cells.end(); ++it)
        if (const int id = cells.idOf(it.key()); id >= 0)
            values.m_values[static_cast<std::size_t>(id)] = continued(*it, previous);
    return values;
}

std::optional<Decimal> lastYearNumber(const Format &format, const Report &previous, const CellRef &cell) {
    if (const Continuation *c = continuationFrom(format, previous)) {
        if (c->none.contains(cell.name()))
            return std::nullopt;
        if (const auto mapped = c->cells.constFind(cell.name()); mapped != c->cells.constEnd()) {
            const CellValue value = continued(*mapped, previous);
            return value.kind == CellReading::Kind::Number ? std::optional(value.number) : std::nullopt;
        }
    }
    const CellValue value = valueOf(previous.cell(cell), format.typeOf(cell));
    if (value.kind == CellReading::Kind::Blank && previous.blanksAreZero.contains(cell.table))
        return Decimal();
    return value.kind == CellReading::Kind::Number ? std::optional(value.number) : std::nullopt;
}

std::vector<int> CellValues::update(const CellTable &cells, const ReportCells &old, const Report &now) {
    std::vector<int> changed;
    const auto &tables = cells.format().tables;
    for (std::size_t t = 0; t < tables.size(); ++t) {
        const QString &id = tables[t].id;
        if (old.value(id) == now.cells.value(id))
            continue;
        const auto first = static_cast<std::size_t>(cells.firstOf(static_cast<int>(t)));
        const auto end = static_cast<std::size_t>(cells.firstOf(static_cast<int>(t) + 1));
        const std::vector<CellValue> before(m_values.begin() + static_cast<std::ptrdiff_t>(first),
                                            m_values.begin() + static_cast<std::ptrdiff_t>(end));
        const bool wasFilled = m_filled[t];
        readTable(cells, now, static_cast<int>(t));
        const bool flipped = wasFilled != m_filled[t]; // rules on an empty table are silent, all of them
        const TableCells oldRows = old.value(id);
        for (std::size_t i = first; i < end; ++i) {
            const CellRef &cell = cells.cell(static_cast<int>(i));
            // what is no number is compared as it is written
            if (flipped || m_values[i] != before[i - first] ||
                ((m_values[i].kind != CellReading::Kind::Number || m_values[i].normalised ||
                  m_values[i].number.isNegative() || !m_values[i].number.isInteger()) &&
                 oldRows.value(cell.row).value(cell.column) != now.cell(cell)))
                changed.push_back(static_cast<int>(i));
        }
    }
    return changed;
}

CompiledSum::CompiledSum(const CellTable &cells, const Expression &expression) {
    for (const Expression::Term &term : expression.terms()) {
        const int factor = term.negative ? -term.factor : term.factor;
        if (term.name.isEmpty())
            constant += term.constant.times(factor);
        else
            terms.push_back({cells.idOf(term.name), term.previous, factor});
    }
}

bool CompiledSum::readsPrevious() const {
    return std::any_of(terms.begin(), terms.end(), [](const Term &t) { return t.previous; });
}

Decimal Figures::value(const CompiledSum &sum) const {
    Decimal result = sum.constant;
    for (const CompiledSum::Term &term : sum.terms)
        if (term.id >= 0 && (!term.previous || before))
            result += (term.previous ? *before : now).at(term.id).number.times(term.factor);
    return result;
}

Decimal Figures::counted(const CompiledSum &sum) const {
    Decimal result = sum.constant;
    for (const CompiledSum::Term &term : sum.terms) {
        if (term.id < 0 || (term.previous && !before))
            continue;
        const CellValue &value = (term.previous ? *before : now).at(term.id);
        const bool compute = !term.previous && value.kind == CellReading::Kind::Blank;
        // formulas of a checked form do not go in circles
        result += (compute ? counted(cells.formula(term.id)) : value.number).times(term.factor);
    }
    return result;
}

bool Figures::present(const CompiledSum &sum) const {
    return std::all_of(sum.terms.begin(), sum.terms.end(), [this](const CompiledSum::Term &t) {
        if (t.id < 0)
            return false;
        return t.previous ? before && before->at(t.id).kind == CellReading::Kind::Number
                          : now.filled(cells.tableOf(t.id));
    });
}

std::optional<Decimal> Figures::lastYear(const CompiledSum &sum) const {
    if (!before)
        return std::nullopt;
    Decimal result = sum.constant;
    for (const CompiledSum::Term &term : sum.terms) {
        if (term.id < 0 || before->at(term.id).kind != CellReading::Kind::Number)
            return std::nullopt;
        result += before->at(term.id).number.times(term.factor);
    }
    return result;
}

} // namespace gongkai
