// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/signing.h"

#include "signing/opensslptr.h"

#include <vector>

namespace gongkai {

[[nodiscard]] X509Ptr certificateFromDer(QByteArrayView der);
[[nodiscard]] CertificateInfo certificateInfoOf(const X509 *certificate);

/// Whether a document may be signed with this certificate at that time; the error says why not.
/// The reasons of CertificateUnsuitable are words: keyUsage, keyType, keyLength, authority.
[[nodiscard]] Result<void> checkSuitable(X509 *certificate, const QDateTime &when);

/// Whether the certificate's key usage permits signatures on documents.
[[nodiscard]] bool mayUsageSign(X509 *certificate);

enum class ChainPurpose { Document, TimeStamp };

/// A chain from the signer to one of the roots at a time; the system's store plays no part.
[[nodiscard]] Trust judgeChain(X509 *signer, const std::vector<X509Ptr> &others, const QList<QByteArray> &rootsPem,
                               const QDateTime &when, ChainPurpose purpose);

} // namespace gongkai
