// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/format.h"
#include "domain/report.h"

#include <vector>

namespace gongkai {

/// A cell that an action would set; shown to the user before it is done.
struct CellChange {
    CellRef cell;
    Json before;
    Json after;
    bool operator==(const CellChange &) const = default;
};

/// Whether the program keeps the cell: it has a formula or is counted in the register, and nobody unlocked it with a
/// reason.
[[nodiscard]] bool isComputed(const Report &report, const Format &format, const CellRef &cell);

/// Computes the formula cells of a table that depend on the changed ones, totals of totals included. Unlocked cells
/// keep what was entered.
void computeFormulas(Report &report, const Format &format, const QString &table, const QStringList &changedCells);

/// "No data in this part": every figure of its tables becomes 0. Only cells that change are listed, unlocked ones too.
[[nodiscard]] std::vector<CellChange> noDataChanges(const Report &report, const Format &format, const QString &section);
/// "All blanks are 0": the blank cells of the tables; nothing is written into them, they print 0.
[[nodiscard]] std::vector<CellChange> blankChanges(const Report &report, const Format &format,
                                                   const QStringList &tables);
void applyChanges(Report &report, const std::vector<CellChange> &changes);

/// Notes the day on which figures were counted in the register (member `counted_on` of their sources).
void noteCountedOn(Report &report, const QStringList &cells, QDate day);

/// Puts a paragraph under the heading that names the matter (主动公开), before the next heading, else at the end; the
/// empty paragraph that waits there is filled.
void insertParagraph(std::vector<Block> &blocks, const QString &matter, const QString &text);

/// What a report would be in another version of its form.
struct FormatUpgrade {
    Report report;
    std::vector<std::pair<QString, QString>> moved; ///< cell before, cell after
    QStringList dropped;                            ///< cells with a figure that the new version does not print
    QStringList added;                              ///< cells that the new version asks for
};
/// `to` is a version of the report's form; its `upgrades` say which cells became others. Figures without a place are
/// kept in the report as cells the form does not know, and are told by a rule of their own.
[[nodiscard]] FormatUpgrade planUpgrade(const Report &report, const Format &from, const Format &to);

} // namespace gongkai
