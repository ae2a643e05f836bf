// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace gongkai {

/// A database id that cannot be mixed up with another kind of id.
template <typename Tag> struct StrongId final {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const StrongId &) const = default;
};

using ReportId = StrongId<struct ReportIdTag>;

} // namespace gongkai
