// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/document.h"
#include "domain/letters.h"

#include <QByteArray>

namespace gongkai {

/// The letter as it is printed: title, number, addressee, paragraphs, agency and day. One with missing values is a
/// draft and is marked so on every page.
[[nodiscard]] Document letterDocument(const Letter &letter);

/// The same bytes for the same letter, already read back. Error: RenderFailed, ReadbackDiffers.
[[nodiscard]] Result<QByteArray> letterDocx(const Letter &letter);

} // namespace gongkai
