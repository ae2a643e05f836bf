// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/signing.h"

#include <QString>

namespace gongkai {

/// Reads the picture of a seal (PNG, JPEG …) as a one-bit stencil; its physical size is kept where the file tells a
/// plausible one (20 to 60 mm), else it becomes 42 mm wide, the size of a round official seal.
/// Errors: FileNotFound, FileTooLarge, FileUnreadable.
[[nodiscard]] Result<SealImage> readSealImage(const QString &path);

} // namespace gongkai
