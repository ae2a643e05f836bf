// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/livecheck.h"

#include <vector>

namespace gongkai {

/// A number in the prose that says what a cell says, and the token that would keep it so.
struct NumberBinding {
    TextRange range; ///< of the number in the stored text
    QString quote;   ///< the number as written
    QString clause;  ///< the words around it, for people
    QString token;   ///< with its braces
    QString say;     ///< what the token stands for
};

/// The numbers that can be bound: told exactly, recognised by a claim of the form, and agreeing with a cell or a sum of
/// the form; 办结率 where it is printed just so. Numbers that disagree are findings, not proposals.
[[nodiscard]] std::vector<NumberBinding> bindableNumbers(const LiveCheck &check, const RuleEngine &engine,
                                                         const Report &report, const Report *previous);

/// Puts the tokens in. Bindings of one text may come in any order.
void bindNumbers(Report &report, std::vector<NumberBinding> bindings);

} // namespace gongkai
