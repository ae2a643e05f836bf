// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/cmscheck.h"

namespace gongkai {

/// A signature that other programs make (adbe.pkcs7.detached, also in BER): judged by OpenSSL so that it can be
/// shown. It is never taken for PAdES, whatever it contains.
[[nodiscard]] CmsFacts checkForeignCms(QByteArrayView bytes, const QList<QByteArrayView> &content);

} // namespace gongkai
