// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/textfile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace gongkai {

namespace {

std::optional<QString> decoded(QStringDecoder decoder, const QByteArray &bytes) {
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    // a decoder may put in a replacement character without a word; in UTF-8 one may stand in the file itself
    const bool replaced = text.contains(QChar(QChar::ReplacementCharacter)) && !bytes.contains("\xEF\xBF\xBD");
    if (decoder.hasError() || replaced)
        return std::nullopt;
    return text;
}

bool hasControls(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\r') && c != QLatin1Char('\t') &&
               c != QLatin1Char('\f');
    });
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes) {
    if (bytes.trimmed().isEmpty())
        return Error{ErrorCode::FileEmpty, {}, {}, {}};
    DecodedText result;
    constexpr auto flags =
        QStringDecoder::Flag::Stateless; // else a character cut in the middle would vanish in silence
    std::optional<QString> text;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        text = decoded(QStringDecoder(QStringDecoder::Utf16, flags), bytes);
        result.encoding = QStringLiteral("UTF-16");
    } else if (!bytes.contains('\0')) {
        text = decoded(QStringDecoder(QStringDecoder::Utf8, flags), bytes);
        result.encoding = QStringLiteral("UTF-8");
        if (!text) {
            text = decoded(QStringDecoder("GB18030", flags), bytes);
            result.encoding = QStringLiteral("GB18030");
        }
    }
    if (!text || hasControls(*text))
        return Error{ErrorCode::FileNotText, {}, {}, {}};
    result.text = *text;
    return result;
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limit) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}, {}};
    if (info.isDir())
        return Error{ErrorCode::FileUnreadable, path, QStringLiteral("is a folder"), {}};
    const Error tooLarge{ErrorCode::FileTooLarge, path, {}, {QString::number(limit / (1024 * 1024))}};
    if (info.size() > limit)
        return tooLarge;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file.errorString(), {}};
    QByteArray bytes = file.read(limit + 1); // a pipe has no size beforehand
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, path, file.errorString(), {}};
    if (bytes.size() > limit)
        return tooLarge;
    if (bytes.isEmpty())
        return Error{ErrorCode::FileEmpty, path, {}, {}};
    return bytes;
}

} // namespace gongkai
