// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/page/fontbook.h"
#include "documents/page/pagemodel.h"

class QPainter;

namespace gongkai::page {

/// Draws one page with `scale` device units a point: the same calls for screen, printer and PDF. Each run becomes one
/// drawGlyphRun, so that a PDF has one text object a run.
void paintPage(QPainter &painter, const PageModel &model, std::size_t index, const FontBook &fonts, qreal scale);

} // namespace gongkai::page
