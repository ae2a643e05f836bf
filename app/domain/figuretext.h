// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <optional>
#include <vector>

namespace gongkai {

/// A figure as offices write it: 1126, １１２６, 11,537, 2.5, 600余, 约600, 600余条.
struct TypedFigure {
    Decimal value;
    bool approximate = false;
    QString unit; ///< what was written behind the number
};
/// nullopt for what is no number.
[[nodiscard]] std::optional<TypedFigure> figureFromTyped(const QString &typed);

/// The figures offices usually keep; those that fill the statistical table have its keys.
[[nodiscard]] const std::vector<Indicator> &usualFigures();
/// Counters of single items: they count only in a year for which no items are recorded.
[[nodiscard]] bool isItemCounter(const QString &key);
/// A key that no figure of the list has.
[[nodiscard]] QString newFigureKey(const std::vector<Indicator> &figures);

} // namespace gongkai
