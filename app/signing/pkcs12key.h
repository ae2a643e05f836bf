// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include "signing/cms.h"
#include "signing/opensslptr.h"

namespace gongkai {

/// A key and its certificates from a PKCS#12 file, held in memory.
class Pkcs12Key final : public CmsKey {
public:
    /// Errors: WrongPassword, KeyFileUnreadable.
    [[nodiscard]] static Result<std::shared_ptr<SigningKey>> open(const QByteArray &file, const Secret &password);

    Pkcs12Key(OpensslPtr<EVP_PKEY> key, X509Ptr certificate, QList<QByteArray> chain)
        : m_key(std::move(key)), m_certificate(std::move(certificate)), m_chain(std::move(chain)) {}

    [[nodiscard]] CertificateInfo certificate() const override;
    [[nodiscard]] Kind kind() const override;
    [[nodiscard]] QByteArray certificateDer() const override;
    [[nodiscard]] QList<QByteArray> chainDer() const override { return m_chain; }
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &bytes) const override;

private:
    OpensslPtr<EVP_PKEY> m_key;
    X509Ptr m_certificate;
    QList<QByteArray> m_chain;
};

} // namespace gongkai
