// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace gongkai {

/// A sum of cells and numbers as the formats write it: "new+carried_in", "t3.total.total", "5*previous.new",
/// "previous.carried_out". `previous.` names the cell of the year before.
class Expression final {
public:
    struct Term {
        QString name; ///< empty for a constant
        bool previous = false;
        bool negative = false;
        Decimal constant;
        int factor = 1;

        bool operator==(const Term &) const = default;
    };

    /// Error: InvalidFormat, detail = what cannot be read.
    [[nodiscard]] static Result<Expression> parse(const QString &text);
    [[nodiscard]] static Expression cell(const QString &name);

    [[nodiscard]] const std::vector<Term> &terms() const { return m_terms; }
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool readsPrevious() const;
    bool operator==(const Expression &) const = default;

    /// The same sum with every name replaced, for instance by a full cell name.
    [[nodiscard]] Expression renamed(const std::function<QString(const QString &)> &rename) const;
    [[nodiscard]] Decimal evaluate(const std::function<Decimal(const Term &)> &valueOf) const;

private:
    std::vector<Term> m_terms;
};

} // namespace gongkai
