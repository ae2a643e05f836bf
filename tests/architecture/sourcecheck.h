// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gongkai::test {

/// What is wrong in a source tree with the folders app, tests and forms: includes against the table of layers, cycles
/// between layers, heads, budgets. One line each, beginning with the file; empty when the tree is in order.
[[nodiscard]] QStringList checkSources(const QString &root);

/// How many source files there are, so that a check of nothing is noticed.
[[nodiscard]] int countSources(const QString &root);

} // namespace gongkai::test
