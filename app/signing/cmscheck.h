// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/opensslptr.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <vector>

namespace gongkai {

/// What a CMS must look like to be judged at all.
struct CmsProfile {
    QByteArrayView contentType;
    quint8 version = 1;
    bool encapsulated = false; ///< the content is inside (time-stamp tokens), else beside it
};

/// A CMS after all checks that need neither roots nor a clock.
struct CmsFacts {
    bool ok = false;
    QString reason; ///< why not
    X509Ptr signer;
    std::vector<X509Ptr> others;
    bool pades = false;       ///< names its certificate and has no signing-time
    qsizetype size = 0;       ///< bytes of the CMS itself
    QByteArrayView content;   ///< encapsulated content
    QByteArrayView signature; ///< the signature value
    QByteArrayView timeStamp; ///< token in the unsigned attributes; empty without one
};

/// Judges the CMS at the start of these bytes, strictly: DER, one signer, no byte that could be changed unnoticed.
/// The views of the result point into `bytes`. `content` are the pieces of the detached content.
[[nodiscard]] CmsFacts checkCms(QByteArrayView bytes, const CmsProfile &profile, const QList<QByteArrayView> &content);

} // namespace gongkai
