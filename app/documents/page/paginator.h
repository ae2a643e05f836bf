// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/page/fontbook.h"
#include "documents/page/pagemodel.h"

namespace gongkai::page {

/// Lays a document out on official pages (GB/T 9704-2012 as far as a report needs it): title in 小标宋 22 pt, headings
/// by level in 黑体, 楷体 and 仿宋, body on the grid of 22 x 28, tables snapped back to the grid, sign-off with room
/// for the seal, page numbers outside. Keep rules: a heading takes two lines along, the sign-off at least two lines of
/// text. Never fails; what fonts lack is told in the model.
[[nodiscard]] PageModel paginate(const Document &document, const FontBook &fonts);

/// The title cut into lines at word sense: before the year, never inside a number (exposed for DOCX and tests).
[[nodiscard]] QStringList titleLines(const QString &title, const QString &agency, int charactersPerLine);

} // namespace gongkai::page
