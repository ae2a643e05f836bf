// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gongkai {

/// A cell by its keys; written table.row.column (t3.new.natural).
struct CellRef {
    QString table;
    QString row;
    QString column;

    [[nodiscard]] QString name() const { return table + QLatin1Char('.') + row + QLatin1Char('.') + column; }
    [[nodiscard]] static std::optional<CellRef> fromName(const QString &name);
    bool operator==(const CellRef &) const = default;
};

} // namespace gongkai
