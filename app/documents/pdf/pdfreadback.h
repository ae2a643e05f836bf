// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/page/pagemodel.h"

#include <QByteArray>
#include <QString>

namespace gongkai::pdf {

struct PdfText {
    int pages = 0;
    QString text; ///< page by page in content order, spaces left out
};

/// The text layer as a reader gets it: codes through the file's own ToUnicode maps. Error: ReadbackDiffers.
[[nodiscard]] Result<PdfText> readText(const QByteArray &pdf);

/// Reads the finished file again and holds it against the layout. Error: ReadbackDiffers, detail = first difference.
[[nodiscard]] Result<void> compare(const QByteArray &pdf, const page::PageModel &model);

} // namespace gongkai::pdf
