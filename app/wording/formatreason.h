// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// What is wrong with a form file, in the user's language: those who write local forms read it. An unknown reason comes
/// back as it is.
[[nodiscard]] QString formatReason(const QString &detail);

/// "paragraph 4", "table 2", "character 9" at the end of a place in a foreign file, in the user's language.
[[nodiscard]] QString foreignPlace(const QString &place);

} // namespace gongkai
