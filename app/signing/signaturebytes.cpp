// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signaturebytes.h"

namespace gongkai {

namespace {

SignatureBytes failed(const char *reason) {
    SignatureBytes bytes;
    bytes.reason = QString::fromLatin1(reason);
    return bytes;
}

bool readRange(QPDFObjectHandle range, qint64 fileSize, SignatureBytes &into) {
    qint64 value[4] = {};
    if (itemCount(range) != 4)
        return false;
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle item = range.getArrayItem(i);
        if (!item.isInteger() || item.getIntValue() < 0 || item.getIntValue() > fileSize)
            return false;
        value[i] = item.getIntValue();
    }
    into.gapStart = value[1];
    into.gapEnd = value[2];
    into.end = value[2] + value[3];
    return value[0] == 0 && value[1] > 0 && value[2] > value[1] + 2 && value[3] > 0 && into.end <= fileSize;
}

/// Hex digits of one case, an even number of them: a digit whose case could be changed would be unprotected.
bool readHex(QByteArrayView gap, QByteArray &into) {
    if (gap.size() < 4 || gap.size() % 2 != 0 || gap.front() != '<' || gap.back() != '>')
        return false;
    bool lower = false;
    bool upper = false;
    const QByteArrayView digits = gap.sliced(1, gap.size() - 2);
    for (const char c : digits) {
        lower = lower || (c >= 'a' && c <= 'f');
        upper = upper || (c >= 'A' && c <= 'F');
        if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f') && !(c >= 'A' && c <= 'F'))
            return false;
    }
    into = QByteArray::fromHex(digits.toByteArray());
    return !(lower && upper);
}

/// The gap must be the /Contents of this very dictionary and not of some other place in the file.
bool gapBelongsTo(const PdfRevision &file, QPDFObjectHandle signature, const SignatureBytes &bytes) {
    const auto entry = file.xref().find(signature.getObjGen());
    if (!signature.isIndirect() || entry == file.xref().end() || entry->second.getType() != 1)
        return false;
    const qint64 offset = entry->second.getOffset();
    if (offset < 0 || offset >= bytes.gapStart)
        return false;
    const QByteArrayView before = file.bytes().sliced(offset, bytes.gapStart - offset);
    QPDFObjectHandle contents = keyOf(signature, "/Contents");
    return !before.contains("endobj") && before.trimmed().endsWith("/Contents") && contents.isString() &&
           contents.getStringValue() == bytes.contents.toStdString();
}

bool endsRevision(QByteArrayView bytes) {
    for (const char *end : {"%%EOF", "%%EOF\n", "%%EOF\r", "%%EOF\r\n"})
        if (bytes.endsWith(end))
            return true;
    return false;
}

} // namespace

SignatureBytes signatureBytesOf(const PdfRevision &file, QPDFObjectHandle signature) {
    SignatureBytes bytes;
    if (!signature.isDictionary() || !readRange(keyOf(signature, "/ByteRange"), file.bytes().size(), bytes))
        return failed("the byte range is missing or malformed");
    const QByteArrayView gap = file.bytes().sliced(bytes.gapStart, bytes.gapEnd - bytes.gapStart);
    if (!readHex(gap, bytes.contents))
        return failed("the gap of the byte range is not one hexadecimal string");
    if (!gapBelongsTo(file, signature, bytes))
        return failed("the gap of the byte range is not this signature's contents");
    if (!endsRevision(file.bytes().first(bytes.end)))
        return failed("the byte range does not end with a revision");
    bytes.ok = true;
    return bytes;
}

QList<QByteArrayView> signedPieces(QByteArrayView file, const SignatureBytes &bytes) {
    return {file.first(bytes.gapStart), file.sliced(bytes.gapEnd, bytes.end - bytes.gapEnd)};
}

} // namespace gongkai
