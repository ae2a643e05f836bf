// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cellvalues.h"
#include "domain/copyindex.h"
#include "domain/finding.h"
#include "domain/report.h"

#include <vector>

namespace gongkai {

/// One application of a rule to one column, row, block, cell, table, or to the report, with the cells it reads.
struct Check {
    const Rule *rule = nullptr;
    int table = -1; ///< index in the format
    QString where;
    QString whereLabel;
    CompiledSum found;
    CompiledSum expected;
    const Condition *when = nullptr; ///< of the rule
    std::vector<CompiledSum> sides;  ///< of the condition, in their order
    std::vector<int> cells;
};

/// A claim pattern with its sums ready to compute.
struct CompiledClaim {
    const Rule *rule = nullptr;
    const ClaimPattern *pattern = nullptr;
    std::vector<CompiledSum> accepts;
    std::vector<CompiledSum> near;
};

/// The rules that a format declares, made ready to run. Knows no row and no table by name; reads the report and nothing
/// else. Immutable, so that one engine serves any number of reports.
class RuleEngine final {
public:
    /// The format must outlive the engine.
    explicit RuleEngine(const Format &format);

    /// All findings in the order of the form. `previous` is the report of the year before, or null; rules that need
    /// it are silent without it. `others` are reports whose text must not be found again in this one, or null.
    [[nodiscard]] std::vector<Finding> check(const Report &report, const Report *previous = nullptr,
                                             const CopyIndex *others = nullptr) const;

    [[nodiscard]] const Format &format() const { return m_format; }
    [[nodiscard]] const CellTable &cells() const { return m_cells; }
    [[nodiscard]] const std::vector<Check> &checks() const { return m_checks; }
    [[nodiscard]] const std::vector<CompiledClaim> &claims() const { return m_claims; }
    /// Words that tell of another year (上年, 去年), for claims; null when the format has no claims.
    [[nodiscard]] const QRegularExpression *earlierWords() const { return m_earlier; }
    /// Whether a sentence, up to a number in it, speaks of something else than disclosure (热线工单, 来信, 提案).
    [[nodiscard]] bool isForeign(const QString &sentence, int upTo) const;

private:
    void expand(const Rule &rule);
    void expandFormula(const Rule &rule, int table);
    void expandScope(const Rule &rule, int table);
    void addCheck(Check check);
    [[nodiscard]] Check checkOf(const Rule &rule, int table, const QString &where, const QString &label,
                                const std::function<QString(const QString &)> &full) const;

    const Format &m_format;
    CellTable m_cells;
    std::vector<Check> m_checks;
    std::vector<CompiledClaim> m_claims;
    const QRegularExpression *m_earlier = nullptr;
    const QRegularExpression *m_foreign = nullptr;
    const QRegularExpression *m_own = nullptr;
    const QRegularExpression *m_never = nullptr;
};

/// Whether any cell of the table holds something.
[[nodiscard]] bool tableHasValues(const Report &report, const FormatTable &table);
/// Errors that block release.
[[nodiscard]] int blockingCount(const std::vector<Finding> &findings);

} // namespace gongkai
