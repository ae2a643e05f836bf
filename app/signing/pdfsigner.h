// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signing.h"

namespace gongkai {

/// Signs with libqpdf (reading only), OpenSSL and a writer of its own that only appends.
class OpensslPdfSigner final : public PdfSigner {
public:
    [[nodiscard]] Result<std::shared_ptr<SigningKey>> openPkcs12(const QByteArray &file,
                                                                 const Secret &password) const override;
    [[nodiscard]] Result<QByteArray> sign(const SignRequest &request, const SigningKey &key) const override;
};

} // namespace gongkai
