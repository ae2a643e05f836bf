// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"

namespace gongkai {

/// The report as plain text in UTF-8: what is printed, one line a paragraph, cells separated by tabs.
class TextRenderer final : public ReportRenderer {
public:
    [[nodiscard]] Result<RenderedFile> render(const RenderRequest &request) const override;
};

/// The report's data file, read again and compared.
class DataRenderer final : public ReportRenderer {
public:
    [[nodiscard]] Result<RenderedFile> render(const RenderRequest &request) const override;
};

} // namespace gongkai
