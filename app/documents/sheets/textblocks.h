// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringDecoder>

namespace gongkai::sheets {

/// A text file of any of the encodings, block by block in UTF-8. The encoding is found by a first pass over the file.
class TextBlocks final {
public:
    explicit TextBlocks(const QString &path);

    /// Errors: FileUnreadable, FileNotText.
    [[nodiscard]] Result<void> open();
    /// The next block; an empty one is the end. Errors: FileUnreadable, FileNotText.
    [[nodiscard]] Result<QByteArrayView> next();
    /// Name of the encoding when it is not UTF-8.
    [[nodiscard]] QString encoding() const;

private:
    enum class Encoding { Utf8, Utf16Le, Utf16Be, Gb18030 };
    [[nodiscard]] Result<void> findEncoding();
    [[nodiscard]] Error error(ErrorCode code) const;
    [[nodiscard]] bool decode(bool last);

    QString m_path;
    QFile m_file;
    QByteArray m_raw;   ///< read and not yet decoded
    QByteArray m_block; ///< decoded
    QStringDecoder m_decoder;
    Encoding m_encoding = Encoding::Utf8;
    bool m_done = false;
};

} // namespace gongkai::sheets
