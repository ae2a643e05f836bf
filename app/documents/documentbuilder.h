// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/ports.h"

namespace gongkai {

/// Turns a report into what is printed: fixed headings of the form, prose with its tokens expanded, statutory tables at
/// their place, sign-off, attachments. Blanks print as domain.md 2a says.
/// Error: TokenUnresolved (args = {token}) unless the mark is Draft, where the token stays as written.
[[nodiscard]] Result<Document> buildDocument(const RenderRequest &request);

/// 2019-01-30 as 2019年1月30日; what is no ISO date stays as it is.
[[nodiscard]] QString chineseDate(const QString &iso);

} // namespace gongkai
