// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/format.h"
#include "domain/report.h"

#include <QHash>

#include <vector>

namespace gongkai {

class CellTable;

/// A sum over numbered cells.
struct CompiledSum {
    struct Term {
        int id = -1;
        bool previous = false;
        int factor = 1; ///< with its sign
    };
    std::vector<Term> terms;
    Decimal constant;

    CompiledSum() = default;
    CompiledSum(const CellTable &cells, const Expression &expression);
    [[nodiscard]] bool readsPrevious() const;
};

/// The cells of a form by number, so that rules need no names while they run.
class CellTable final {
public:
    explicit CellTable(const Format &format);

    [[nodiscard]] int size() const { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] int idOf(const QString &name) const { return m_byName.value(name, -1); }
    [[nodiscard]] const CellRef &cell(int id) const { return m_cells[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const QString &name(int id) const { return m_names[static_cast<std::size_t>(id)]; }
    [[nodiscard]] ValueType type(int id) const { return m_types[static_cast<std::size_t>(id)]; }
    /// Index of the cell's table in the format.
    [[nodiscard]] int tableOf(int id) const { return m_tables[static_cast<std::size_t>(id)]; }
    /// First cell of a table; the cells of a table follow each other.
    [[nodiscard]] int firstOf(int table) const { return m_first[static_cast<std::size_t>(table)]; }
    /// The formula of a computed cell; no terms for typed ones.
    [[nodiscard]] const CompiledSum &formula(int id) const { return m_formulas[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const Format &format() const { return m_format; }

private:
    const Format &m_format;
    std::vector<CompiledSum> m_formulas;
    std::vector<CellRef> m_cells;
    std::vector<QString> m_names;
    std::vector<ValueType> m_types;
    std::vector<int> m_tables;
    std::vector<int> m_first; ///< one more than tables: the end
    QHash<QString, int> m_byName;
};

struct CellValue {
    CellReading::Kind kind = CellReading::Kind::Blank;
    bool normalised = false;
    Decimal number; ///< 0 when blank or no number: that counts as 0 in sums and is told by rules of its own
    bool operator==(const CellValue &) const = default;
};

/// The figures of a report in the cells of a form, read once.
class CellValues final {
public:
    /// This year's figures.
    [[nodiscard]] static CellValues of(const CellTable &cells, const Report &report);
    /// Last year's figures in terms of this form: the same cells where the form is the same, else as the form's
    /// continuations say. A cell without source is blank.
    [[nodiscard]] static CellValues lastYear(const CellTable &cells, const Report &previous);
    /// Reads the tables anew that differ from `old`; gives the cells whose value changed.
    [[nodiscard]] std::vector<int> update(const CellTable &cells, const ReportCells &old, const Report &now);

    [[nodiscard]] const CellValue &at(int id) const { return m_values[static_cast<std::size_t>(id)]; }
    /// Cells of the report that the form knows; the others are told by a rule of their own.
    [[nodiscard]] int known() const;
    /// Whether any cell of the table holds something.
    [[nodiscard]] bool filled(int table) const { return m_filled[static_cast<std::size_t>(table)]; }

private:
    void readTable(const CellTable &cells, const Report &report, int table);

    std::vector<CellValue> m_values;
    std::vector<bool> m_filled;
    std::vector<int> m_known; ///< by table
};

/// One of last year's figures in terms of this form; nullopt when the cell has no source there or no number.
[[nodiscard]] std::optional<Decimal> lastYearNumber(const Format &format, const Report &previous, const CellRef &cell);

/// This year's and last year's figures; `before` is null when there is no report of the year before.
struct Figures {
    const CellTable &cells;
    const CellValues &now;
    const CellValues *before = nullptr;

    [[nodiscard]] Decimal value(const CompiledSum &sum) const;
    /// The same with blank totals computed: what a reader of the table would count.
    [[nodiscard]] Decimal counted(const CompiledSum &sum) const;
    /// Whether the tables of this year's cells are filled, and last year's cells are there.
    [[nodiscard]] bool present(const CompiledSum &sum) const;
    /// The same sum of the year before; nullopt when one of its cells is not there.
    [[nodiscard]] std::optional<Decimal> lastYear(const CompiledSum &sum) const;
};

} // namespace gongkai
