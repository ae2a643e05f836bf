// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/xmpstatus.h"

#include <qpdf/Buffer.hh>

#include <QXmlStreamReader>

namespace gongkai {

namespace {

constexpr std::size_t maxPlain = 4U * 1024 * 1024;
constexpr std::size_t maxCompressed = 64U * 1024; // Flate makes at most a thousand bytes of one

} // namespace

QString xmpStatus(const QByteArray &xmp) {
    const QLatin1String space("https://gongkai.example/ns/1/");
    const QLatin1String name("status");
    QXmlStreamReader reader(xmp);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.namespaceUri() == space && reader.name() == name)
            return reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        const QXmlStreamAttributes attributes = reader.attributes();
        if (attributes.hasAttribute(space, name))
            return attributes.value(space, name).toString().trimmed();
    }
    return {};
}

QString statusWordOf(const PdfRevision &revision) {
    QPDFObjectHandle metadata = keyOf(revision.root(), "/Metadata");
    if (!metadata.isStream())
        return {};
    const bool plain = metadata.getDict().getKey("/Filter").isNull();
    if (metadata.getRawStreamData()->getSize() > (plain ? maxPlain : maxCompressed))
        return {};
    const auto data = plain ? metadata.getRawStreamData() : metadata.getStreamData();
    return xmpStatus(QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())));
}

} // namespace gongkai
