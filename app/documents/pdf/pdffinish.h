// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/document.h"
#include "documents/page/pagemodel.h"

#include <QByteArray>

namespace gongkai::pdf {

/// Completes what QPdfWriter drew: ToUnicode maps from our own text (Qt's take the lowest code point of a glyph and
/// turn 人 into a radical), marked content and structure tree, outline, language, title, author, XMP with status, named
/// destination gongkai.signoff, fixed dates and file identifier. The result is PDF/A-1b and byte-identical for
/// identical input. Error: RenderFailed.
[[nodiscard]] Result<QByteArray> finish(const QByteArray &drawn, const page::PageModel &model,
                                        const Document &document);

} // namespace gongkai::pdf
