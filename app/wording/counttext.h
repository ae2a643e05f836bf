// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cellcount.h"

#include <QStringList>

namespace gongkai {

/// What of the register a cell of the form counts in a year: what it is, then each restriction, a line each.
[[nodiscard]] QStringList countText(const CellCount &count, int year);

} // namespace gongkai
