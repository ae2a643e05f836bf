// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfstructure.h"

#include <QString>

namespace gongkai {

/// gongkai:status of a document: draft, unissued or release; empty without one.
[[nodiscard]] QString xmpStatus(const QByteArray &xmp);
/// The same of a file; may throw what libqpdf throws.
[[nodiscard]] QString statusWordOf(const PdfRevision &revision);

} // namespace gongkai
