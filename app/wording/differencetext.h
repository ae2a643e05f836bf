// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/format.h"
#include "domain/report.h"

#include <QStringList>

namespace gongkai {

/// Where two versions of one report differ, for people: lines of place, what the one says, what the other says. Of a
/// text only what differs is quoted. Labels are those of `format`.
[[nodiscard]] QList<QStringList> reportDifferences(const Report &one, const Report &other, const Format &format);

} // namespace gongkai
