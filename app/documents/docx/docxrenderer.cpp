// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/docxrenderer.h"

#include "documents/documentbuilder.h"
#include "documents/docx/docxparts.h"

#include <QBuffer>
#include <QXmlStreamReader>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace gongkai {

namespace {

Result<QByteArray> zipped(const std::vector<docx::Part> &parts) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false);
    zip.setUtf8Enabled(true);
    zip.setAutoClose(false);
    if (!zip.open(QuaZip::mdCreate))
        return Error{ErrorCode::RenderFailed, {}, QStringLiteral("zip: %1").arg(zip.getZipError()), {}};
    for (const docx::Part &part : parts) {
        QuaZipNewInfo info(part.name);
        info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // the same bytes on every day and in every zone
        info.externalAttr = 0644U << 16U;
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, info) || file.write(part.bytes) != part.bytes.size())
            return Error{ErrorCode::RenderFailed, {}, QStringLiteral("zip: %1").arg(part.name), {}};
        file.close();
        if (file.getZipError() != 0)
            return Error{ErrorCode::RenderFailed, {}, QStringLiteral("zip: %1").arg(part.name), {}};
    }
    zip.close();
    if (zip.getZipError() != 0)
        return Error{ErrorCode::RenderFailed, {}, QStringLiteral("zip: %1").arg(zip.getZipError()), {}};
    return bytes;
}

QStringList textsOf(const Document &document) {
    QStringList texts;
    const QStringList lines = document.plainText().split(QLatin1Char('\n'));
    for (const QString &line : lines)
        for (const QString &cell : line.split(QLatin1Char('\t')))
            if (!cell.isEmpty())
                texts.append(cell);
    return texts;
}

} // namespace

Result<QStringList> docxTexts(const QByteArray &docx) {
    QByteArray copy = docx;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(QStringLiteral("word/document.xml")))
        return Error{ErrorCode::ReadbackDiffers, {}, QStringLiteral("word/document.xml not found"), {}};
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadbackDiffers, {}, QStringLiteral("word/document.xml not readable"), {}};
    QXmlStreamReader xml(&file);
    QStringList texts;
    QString paragraph;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("t")) {
            paragraph += xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == QLatin1String("p")) {
            if (!paragraph.isEmpty())
                texts.append(paragraph);
            paragraph.clear();
        }
    }
    if (xml.hasError())
        return Error{ErrorCode::ReadbackDiffers, {}, xml.errorString(), {}};
    return texts;
}

Result<QByteArray> docxBytes(const Document &document) {
    auto bytes = zipped(docx::parts(document));
    if (!bytes)
        return bytes.error();
    const auto read = docxTexts(bytes.value());
    if (!read)
        return read.error();
    const QStringList wanted = textsOf(document);
    if (read.value() != wanted) {
        qsizetype at = 0;
        while (at < wanted.size() && at < read.value().size() && wanted[at] == read.value()[at])
            ++at;
        return Error{ErrorCode::ReadbackDiffers,
                     {},
                     QStringLiteral("\"%1\" instead of \"%2\"").arg(read.value().value(at), wanted.value(at)),
                     {}};
    }
    return bytes;
}

Result<RenderedFile> DocxRenderer::render(const RenderRequest &request) const {
    const auto document = buildDocument(request);
    if (!document)
        return document.error();
    auto bytes = docxBytes(document.value());
    if (!bytes)
        return bytes.error();
    RenderedFile file;
    file.bytes = std::move(bytes).value();
    return file;
}

} // namespace gongkai
