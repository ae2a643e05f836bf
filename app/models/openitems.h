// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sectionsmodel.h"

#include <optional>

namespace gongkai {

/// Something the report still waits for: a finding, or a part in which nothing is written.
struct OpenItem {
    std::optional<Finding> finding;
    QPersistentModelIndex part; ///< when it is no finding
    int number = 0;             ///< from 1
    int count = 0;
    bool again = false; ///< the walk began anew from the other end
};

/// The walk over everything open: findings that block, then warnings, then empty parts. After something was put right
/// the item that took its place comes next.
class OpenItems final {
public:
    OpenItems(const EditSession &session, const SectionsModel &sections);

    /// The next item, or the one before; nullopt when nothing is open.
    [[nodiscard]] std::optional<OpenItem> step(bool backwards);
    void startFrom(const Finding &finding); ///< the walk goes on from here

private:
    [[nodiscard]] std::vector<OpenItem> all() const;

    const EditSession &m_session;
    const SectionsModel &m_sections;
    std::optional<OpenItem> m_last;
    int m_index = -1;
};

} // namespace gongkai
