// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisions.h"
#include "domain/registerstore.h"
#include "domain/sheet.h"

#include <functional>
#include <vector>

namespace gongkai {

/// The course of applications (办理过程) as a table: a row for every entry of their histories, corrections and what
/// they corrected too, in the language of the program. What the list of applications tells of the last step of a kind
/// only, stands here in full.
class StepSheet final {
public:
    struct Options {
        bool personal = false;                          ///< with notes and proofs of delivery, which may name people
        std::size_t mostRows = 0;                       ///< of one table, heads not counted; 0: no limit
        std::function<QString(ApplicationId)> numberOf; ///< of another application; without it, its id is told
    };

    /// `decisions` outlive the sheet.
    StepSheet(const DecisionList &decisions, Options options);

    void add(const StoredApplication &application);
    [[nodiscard]] qint64 rows() const;
    /// At least one; more when there are more rows than one may have.
    [[nodiscard]] const std::vector<SheetTable> &tables() const { return m_tables; }

private:
    [[nodiscard]] QStringList cellsOf(const Event &event) const;
    void begin();

    const DecisionList &m_decisions;
    Options m_options;
    std::vector<SheetTable> m_tables;
};

} // namespace gongkai
