// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/docxpackage.h"

#include "documents/read/foreigndocument.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipfileinfo.h>

#include <QBuffer>

#include <algorithm>

namespace gongkai {

namespace {

Error refused(const char *reason, const QString &place) {
    return {ErrorCode::ForeignRefused, place, {}, {QLatin1String(reason)}};
}

bool escapes(const QString &name) {
    return name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) ||
           name.contains(QLatin1String("..")) || name.contains(QChar(0));
}

/// One entry; `total` grows by what was unpacked.
Result<QByteArray> unpack(QuaZip &zip, const QuaZipFileInfo64 &info, qint64 &total) {
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return refused("zip", info.name);
    const qint64 packed = std::max<qint64>(static_cast<qint64>(info.compressedSize), 1);
    QByteArray content;
    content.reserve(std::clamp<qint64>(static_cast<qint64>(info.uncompressedSize), 0, foreignlimits::entryBytes) +
                    65536);
    char chunk[65536];
    for (;;) {
        const qint64 read = file.read(chunk, sizeof chunk);
        if (read < 0)
            return refused("zip", info.name);
        if (read == 0)
            break;
        content.append(chunk, read);
        total += read;
        if (content.size() > foreignlimits::entryBytes)
            return refused("entry", info.name);
        if (total > foreignlimits::totalBytes)
            return refused("total", info.name);
        // small parts compress well without harm
        if (content.size() > 1024 * 1024 && content.size() / packed > foreignlimits::ratio)
            return refused("ratio", info.name);
    }
    file.close();
    if (file.getZipError() != UNZ_OK)
        return refused("zip", info.name); // the checksum is wrong
    return content;
}

} // namespace

Result<QHash<QString, QByteArray>> readPackage(const QByteArray &bytes, const QStringList &names) {
    QBuffer buffer;
    buffer.setData(bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return refused("zip", {});
    if (zip.getEntriesCount() > foreignlimits::entries)
        return refused("entries", {});
    QHash<QString, QByteArray> parts;
    qint64 total = 0;
    int seen = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return refused("zip", {});
        if (++seen > foreignlimits::entries)
            return refused("entries", {});
        if (escapes(info.name))
            return refused("path", info.name);
        if (info.flags & 1)
            return refused("encrypted", info.name);
        if (!names.contains(info.name))
            continue;
        if (parts.contains(info.name))
            return refused("twice", info.name);
        auto content = unpack(zip, info, total);
        if (!content)
            return content.error();
        parts.insert(info.name, std::move(content).value());
    }
    return parts;
}

} // namespace gongkai
