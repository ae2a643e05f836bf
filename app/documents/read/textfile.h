// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace gongkai {

struct DecodedText {
    QString text;
    QString encoding; ///< UTF-8, UTF-16 or GB18030, as people are told
};

/// Text of a foreign file. UTF-8 is taken as it is; what is no UTF-8 is tried as GB18030 (GB 18030-2022).
/// Errors: FileEmpty, FileNotText.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes);

/// A whole file of at most `limit` bytes. Errors: FileNotFound, FileUnreadable, FileEmpty, FileTooLarge
/// (args = {MB allowed}), all with the path as place.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, qint64 limit);

inline constexpr qint64 largestTextFile = 16 * 1024 * 1024;
inline constexpr qint64 largestDataFile = 64 * 1024 * 1024;
inline constexpr qint64 largestPdfFile = 256 * 1024 * 1024;

} // namespace gongkai
