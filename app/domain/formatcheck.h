// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/format.h"

namespace gongkai {

struct FormatProblem {
    QString place; ///< member path, "tables[4].rows[3].formula"
    QString what;
};

/// The first contradiction inside a format that was read: keys twice, formulas that name no cell or go in circles,
/// spans that overlap or leave holes, rules about tables that do not exist; nullopt when it is sound.
[[nodiscard]] std::optional<FormatProblem> findFormatProblem(const Format &format);

} // namespace gongkai
