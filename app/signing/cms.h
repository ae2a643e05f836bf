// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/signing.h"

#include <QByteArray>
#include <QList>

namespace gongkai {

/// A key that can sign the attributes of a CMS; where it lives is its own affair.
class CmsKey : public SigningKey {
public:
    enum class Kind { Rsa, Ecdsa };

    [[nodiscard]] virtual Kind kind() const = 0;
    [[nodiscard]] virtual QByteArray certificateDer() const = 0;
    /// Issuing certificates upwards, without the root: the reader has to know it anyway.
    [[nodiscard]] virtual QList<QByteArray> chainDer() const = 0;
    /// Signature over these bytes with SHA-256: PKCS #1 v1.5, or ECDSA as DER.
    [[nodiscard]] virtual Result<QByteArray> sign(const QByteArray &bytes) const = 0;
};

/// A CMS in DER around a SHA-256 digest: one signer and no signed attribute but content-type, message-digest and
/// signing-certificate-v2. Built by hand, since OpenSSL 3.0 cannot be kept from adding signing-time, which PAdES
/// forbids.
[[nodiscard]] Result<QByteArray> buildCms(const CmsKey &key, const QByteArray &digest);

/// Bytes to reserve for that CMS.
[[nodiscard]] qsizetype reserveForCms(const CmsKey &key);

} // namespace gongkai
