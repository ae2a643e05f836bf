// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace gongkai {

/// One plain sentence (or two) in the user's language: what, where, what to do. Empty for Cancelled.
[[nodiscard]] QString errorText(const Error &error);

} // namespace gongkai
