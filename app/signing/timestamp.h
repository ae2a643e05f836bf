// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signing.h"

#include <QByteArrayView>
#include <QDateTime>

namespace gongkai {

struct TimestampFacts {
    bool sound = false; ///< a token over this signature value, with nothing changed in it
    QString reason;
    QDateTime time; ///< valid only when the authority leads to a trusted root
};

/// Judges an RFC 3161 token over a signature value; the authority is judged against the same roots as the signer.
[[nodiscard]] TimestampFacts checkTimestamp(QByteArrayView token, QByteArrayView signatureValue,
                                            const VerifyPolicy &policy);

} // namespace gongkai
