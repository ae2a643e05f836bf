// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/page/fontbook.h"
#include "domain/ports.h"

#include <memory>

namespace gongkai {

/// The official PDF: pages of our own layout, PDF/A-1b (ISO 19005-1), exact text layer, outline, logical structure,
/// named destination gongkai.signoff; the same bytes for the same report. Needs a QGuiApplication.
class PdfRenderer final : public ReportRenderer {
public:
    explicit PdfRenderer(std::shared_ptr<const page::FontBook> fonts);
    [[nodiscard]] Result<RenderedFile> render(const RenderRequest &request) const override;

private:
    std::shared_ptr<const page::FontBook> m_fonts;
};

} // namespace gongkai
