// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signing.h"

#include "signing/pdfwriter.h"

namespace gongkai {

inline constexpr double pointsPerMm = 72.0 / 25.4;

/// Whether the picture is one that can be drawn: sizes within reason, as many dots as they say.
[[nodiscard]] bool isDrawable(const SealImage &seal);

/// Writes the appearance of a field of this size (points) and gives its object number: the seal in the middle, in its
/// own size on paper, or nothing at all. Drawn as a stencil filled red, since PDF/A-1b permits no transparency.
[[nodiscard]] int putAppearance(RevisionWriter &writer, const SealImage *seal, double width, double height);

} // namespace gongkai
