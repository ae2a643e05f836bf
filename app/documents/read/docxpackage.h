// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace gongkai {

/// The named parts of an Office package, unpacked within the limits of foreignlimits (counted while unpacking); parts
/// that are not there are left out. Error: ForeignRefused (args = {reason}, place = entry).
[[nodiscard]] Result<QHash<QString, QByteArray>> readPackage(const QByteArray &bytes, const QStringList &names);

} // namespace gongkai
