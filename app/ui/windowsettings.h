// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace gongkai {

/// What the window remembers from one start to the next: its size, the panes, the reports opened lately. Nothing of a
/// report's content but its title is kept there. Filled by the composition root; tests remember in memory.
class WindowSettings {
public:
    virtual ~WindowSettings() = default;
    /// An invalid variant when nothing is kept under the key.
    [[nodiscard]] virtual QVariant value(const QString &key) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

} // namespace gongkai
