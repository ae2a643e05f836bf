// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <optional>
#include <vector>

namespace gongkai {

/// A token in prose, {{t3.new.total}}; positions count code points and include the braces.
struct TokenUse {
    QString name;
    int from = 0;
    int to = 0;
};

[[nodiscard]] std::vector<TokenUse> tokensIn(const QString &text);

/// What a token prints (domain.md 2a): a cell, {{ind.KEY}}, {{rate.KEY}} (of the form, else an indicator rate.KEY that
/// the register counted), {{sum.KEY}}, {{yoy.CELL}}; nullopt when it
/// has no value: never a guess. Cells, indicators and sums take options: {{CELL|zh}} writes 三千六百四十六,
/// {{CELL|wan}} 3.65万, {{CELL|unit}} adds the unit of the form (件, 万元); they may be joined.
[[nodiscard]] std::optional<QString> tokenText(const QString &name, const Report &report, const Format &format,
                                               const Report *previous);

/// The text as printed; tokens without a value stay as written.
[[nodiscard]] QString expandTokens(const QString &text, const Report &report, const Format &format,
                                   const Report *previous);

} // namespace gongkai
