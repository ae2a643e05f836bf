// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

class QComboBox;

namespace gongkai::filters {

/// What the filter line of the register says.
struct Filter {
    int year = 0;
    int only = 0; ///< ApplicationQuery::Only
    QString kind;
    QString group;
    QString text;
    bool operator==(const Filter &) const = default;
};

/// Fills the choice of states; data is ApplicationQuery::Only.
void fillOnly(QComboBox &box);

[[nodiscard]] QString toText(const Filter &filter);
[[nodiscard]] Filter fromText(const QString &text);
/// The named filters of the setting, and the setting with one more (or, with an empty filter, one less).
[[nodiscard]] std::vector<std::pair<QString, QString>> savedFrom(const QString &setting);
[[nodiscard]] QString withSaved(const QString &setting, const QString &name, const QString &filter);

} // namespace gongkai::filters
