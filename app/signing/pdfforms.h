// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfstructure.h"

#include <optional>

namespace gongkai {

/// In points; left, bottom, right, top.
struct PdfRect {
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
};

/// Where the signatures' widgets are put.
struct SignoffPlace {
    QPDFObjectHandle page;
    PdfRect rect;
};

/// A rectangle of this size centred on the named destination gongkai.signoff; without one, at the bottom right of
/// the last page. Always within the page. Empty when the file has no usable page. May throw what libqpdf throws.
[[nodiscard]] std::optional<SignoffPlace> signoffPlace(const PdfRevision &revision, double width, double height);

} // namespace gongkai
