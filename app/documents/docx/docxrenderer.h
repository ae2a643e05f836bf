// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/ports.h"

namespace gongkai {

/// The report as WordprocessingML (ECMA-376, transitional): real styles and header rows, the grid of 22 x 28, literal
/// heading numbers; the same bytes for the same report, already read back. Page breaks may differ from the PDF, which
/// is the official paging.
class DocxRenderer final : public ReportRenderer {
public:
    [[nodiscard]] Result<RenderedFile> render(const RenderRequest &request) const override;
};

/// Any document as DOCX, already read back. Error: RenderFailed, ReadbackDiffers.
[[nodiscard]] Result<QByteArray> docxBytes(const Document &document);

/// The non-empty texts of a DOCX in reading order, a paragraph or cell each: for reading back. Error: ReadbackDiffers.
[[nodiscard]] Result<QStringList> docxTexts(const QByteArray &docx);

} // namespace gongkai
