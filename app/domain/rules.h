// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/report.h"

#include <vector>

namespace gongkai {

/// One application of a rule to one column, row, block, cell or table, with the cells it reads.
struct Check {
    const Rule *rule = nullptr;
    const FormatTable *table = nullptr;
    QString where;
    QString whereLabel;
    Expression found; ///< full cell names
    Expression expected;
    std::vector<CellRef> cells;
};

/// Runs the rules that a format declares. Knows no row and no table by name; reads the report and nothing else.
class RuleEngine final {
public:
    /// The format must outlive the engine.
    explicit RuleEngine(const Format &format);

    /// All findings in the order of the form. `previous` is the report of the year before, or null; rules that need
    /// it are silent without it.
    [[nodiscard]] std::vector<Finding> check(const Report &report, const Report *previous = nullptr) const;

    [[nodiscard]] const Format &format() const { return m_format; }

private:
    void expand(const Rule &rule);
    void expandFormula(const Rule &rule, const FormatTable &table);

    const Format &m_format;
    std::vector<Check> m_checks;
};

/// Whether any cell of the table holds something.
[[nodiscard]] bool tableHasValues(const Report &report, const FormatTable &table);
/// Errors that block release.
[[nodiscard]] int blockingCount(const std::vector<Finding> &findings);

} // namespace gongkai
