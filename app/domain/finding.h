// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "domain/format.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace gongkai {

/// A place in the prose; positions count Unicode code points of the stored text, tokens unexpanded.
struct TextRange {
    QString section;
    int block = 0;
    int from = 0;
    int to = 0;
    int item = -1; ///< which item of a list
    bool operator==(const TextRange &) const = default;
};

/// One thing that a rule found (design/report-data.md, Findings). Its sentence is made in `wording`.
struct Finding {
    QString rule;
    RuleKind kind = RuleKind::Equal;
    Severity severity = Severity::Error;
    QString section;    ///< where the screen should go
    QString where;      ///< column, row, block, cell, table or SECTION/BLOCK
    QString whereLabel; ///< the same for people
    QStringList cells;
    QStringList previousCells; ///< cells of last year that were compared with
    std::optional<TextRange> range;
    std::optional<Decimal> expected;
    std::optional<Decimal> found;
    QString foundText;    ///< what stands there when it is no number; for prose the words that are meant
    QString expectedText; ///< what was expected when it is no number: the other paragraph, the missing matter
    QString quote;        ///< the stored prose behind `range`
    QString context;      ///< the stored sentence around it
    QString sayFound;
    QString sayExpected;
    QString hint; ///< what was probably meant ("总计减去尚未审结")
    QString ground;
    QString why;
    Localised advice;
    bool explainable = false;
    bool explained = false;

    [[nodiscard]] std::optional<Decimal> difference() const {
        return expected && found ? std::optional(*found - *expected) : std::nullopt;
    }
    /// Blocks release: an error that nobody may or did explain.
    [[nodiscard]] bool blocks() const { return severity == Severity::Error && !explained; }
    bool operator==(const Finding &) const = default;
};

} // namespace gongkai
