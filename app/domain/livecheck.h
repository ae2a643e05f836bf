// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinput.h"

#include <optional>
#include <vector>

namespace gongkai {

/// The findings of a report that is being edited. After a change only those rules run again that read a changed cell
/// or paragraph; it finds out for itself what changed.
class LiveCheck final {
public:
    /// The engine must outlive it. `previous` is copied; `others` must outlive it too.
    LiveCheck(const RuleEngine &engine, const Report *previous, const CopyIndex *others = nullptr);

    /// Brings the findings up to date; true when they changed.
    bool update(const Report &report);
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    /// Rules applied by the last update, once for each cell, row, table or paragraph.
    [[nodiscard]] int runsOfLastUpdate() const { return m_runs; }
    [[nodiscard]] const std::vector<ProseParagraph> &prose() const { return m_prose; }
    [[nodiscard]] const CellValues &values() const { return m_values; }
    [[nodiscard]] const CellValues *lastYear() const { return m_before ? &*m_before : nullptr; }

    /// Everything once, without keeping anything.
    [[nodiscard]] static std::vector<Finding> once(const RuleEngine &engine, const Report &report,
                                                   const Report *previous, const CopyIndex *others);

private:
    struct Changes {
        bool all = false;
        bool head = false; ///< year, agency, title, dates, scope, contact, confirmed blanks
        bool prose = false;
        std::vector<bool> cells;
        bool anyCell = false;
    };

    [[nodiscard]] CheckInput input(const Report &report) const;
    [[nodiscard]] bool wanted(const Check &check, const Changes &changes) const;
    /// Reads the paragraphs that are new; those that stayed keep their results.
    void readParagraphs(const Report &report, Changes &changes);
    void run(const Report &report, const Changes &changes);
    void collect(const Report &report);

    const RuleEngine &m_engine;
    std::optional<Report> m_previousCopy;
    const Report *m_previous;
    const CopyIndex *m_others;
    CopyIndex m_lastYearText;
    CellValues m_values;
    std::optional<CellValues> m_before;
    std::optional<Report> m_report; ///< as last seen
    std::vector<ProseParagraph> m_prose;
    std::vector<bool> m_fresh;                             ///< of m_prose: read anew by this update
    std::vector<Findings> m_results;                       ///< by check
    std::vector<std::vector<Findings>> m_paragraphResults; ///< by paragraph, then by prose check
    std::vector<std::size_t> m_proseChecks;
    std::vector<Finding> m_findings;
    int m_runs = 0;
};

} // namespace gongkai
