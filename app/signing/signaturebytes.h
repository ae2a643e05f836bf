// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfstructure.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace gongkai {

/// Which bytes of the file a signature dictionary says it signs, and the CMS in the gap between them.
struct SignatureBytes {
    bool ok = false;
    QString reason;      ///< why not
    qint64 gapStart = 0; ///< the '<' of /Contents
    qint64 gapEnd = 0;   ///< behind its '>'
    qint64 end = 0;      ///< where the signed revision ends
    QByteArray contents; ///< the gap's bytes, with the padding behind the CMS
};

/// May throw what libqpdf throws.
[[nodiscard]] SignatureBytes signatureBytesOf(const PdfRevision &file, QPDFObjectHandle signature);

/// The two pieces that were signed.
[[nodiscard]] QList<QByteArrayView> signedPieces(QByteArrayView file, const SignatureBytes &bytes);

} // namespace gongkai
