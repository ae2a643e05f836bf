// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expression.h"

namespace gongkai {

/// A question that a rule asks of the figures, as the formats write it: comparisons of sums (== != <= >= < >), joined
/// by `and` and `or` (`and` binds closer; there are no brackets but those of functions). The only function is
/// multiple(x, n): x is a whole multiple of n and not 0.
class Condition final {
public:
    struct Comparison {
        enum class Operator { Equal, NotEqual, AtMost, AtLeast, Less, Greater, Multiple };
        Expression left;
        Operator op = Operator::Equal;
        Expression right;
    };

    /// Error: InvalidFormat, detail = what cannot be read (an unknown function among them).
    [[nodiscard]] static Result<Condition> parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_anyOf.empty(); }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] std::vector<Expression> sides() const;
    [[nodiscard]] Condition renamed(const std::function<QString(const QString &)> &rename) const;
    /// `valueOf` gives the value of a side by its place in sides(), so that callers can prepare them once.
    template <typename ValueOf> [[nodiscard]] bool holds(const ValueOf &valueOf) const {
        std::size_t side = 0;
        bool any = false;
        for (const auto &all : m_anyOf) {
            bool every = true;
            for (const Comparison &c : all) {
                every = every && compare(valueOf(side), c.op, valueOf(side + 1));
                side += 2;
            }
            any = any || every;
        }
        return any;
    }

private:
    [[nodiscard]] static bool compare(const Decimal &left, Comparison::Operator op, const Decimal &right);

    std::vector<std::vector<Comparison>> m_anyOf; ///< or of ands
};

} // namespace gongkai
