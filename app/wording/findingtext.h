// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QString>

namespace gongkai {

/// What is wrong, with both numbers and the difference, and what to do.
[[nodiscard]] QString findingText(const Finding &finding);
/// A short heading for a list: the kind of trouble and the place.
[[nodiscard]] QString findingTitle(const Finding &finding);
/// error, warning, info: the words of the JSON interface.
[[nodiscard]] QString wordOf(Severity severity);
/// 错误, 警告, 提示.
[[nodiscard]] QString severityText(Severity severity);

} // namespace gongkai
