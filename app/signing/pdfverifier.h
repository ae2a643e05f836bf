// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signing.h"

namespace gongkai {

/// Judges the signatures of a PDF with libqpdf and OpenSSL.
class OpensslPdfVerifier final : public PdfVerifier {
public:
    [[nodiscard]] VerifyReport verify(const QByteArray &pdf, const VerifyPolicy &policy) const override;
};

} // namespace gongkai
