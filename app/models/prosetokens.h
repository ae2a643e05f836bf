// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/report.h"

#include <QSet>

#include <vector>

namespace gongkai {

/// How a token looks in the editor.
struct TokenLook {
    enum class State {
        Value,
        NoValue, ///< its cell is there, but blank
        Unknown, ///< the form has no such cell
        Faulty   ///< an unexplained error concerns its cell
    };
    State state = State::Unknown;
    QString shown; ///< the value; the name where it has none
    QString label; ///< how people call the cell; empty when unknown

    bool operator==(const TokenLook &) const = default;
};

/// A token that can be put in.
struct TokenChoice {
    QString name;
    QString label;
    QString value; ///< what it prints now; empty when it has no value
};

/// The tokens of one report as it stands: made anew after a change, kept nowhere.
class ProseTokens final {
public:
    /// Everything outlives this; `previous` may be null.
    ProseTokens(const Report &report, const Format &format, const Report *previous,
                const std::vector<Finding> &findings);

    [[nodiscard]] TokenLook look(const QString &name) const;
    /// Cells in the order of the form, then sums, rates, and the report's own figures.
    [[nodiscard]] std::vector<TokenChoice> choices() const;
    /// The cells that the token reads.
    [[nodiscard]] QStringList cellsOf(const QString &token) const;

private:
    [[nodiscard]] bool known(const QString &name) const;
    [[nodiscard]] QString labelOf(const QString &name) const;

    const Report &m_report;
    const Format &m_format;
    const Report *m_previous;
    QSet<QString> m_faulty;
};

} // namespace gongkai
