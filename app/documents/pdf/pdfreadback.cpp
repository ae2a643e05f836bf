// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/pdfreadback.h"

#include "documents/pdf/contentstream.h"

#include <QRegularExpression>

#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>

namespace gongkai::pdf {

namespace {

using CodeMap = QHash<unsigned, QString>;

QString fromUtf16Hex(const QString &hex) {
    QString text;
    for (qsizetype i = 0; i + 3 < hex.size(); i += 4)
        text += QChar(static_cast<char16_t>(hex.mid(i, 4).toUShort(nullptr, 16)));
    return text;
}

CodeMap readToUnicode(QPDFObjectHandle font) {
    CodeMap map;
    auto stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return map;
    const auto data = stream.getStreamData(qpdf_dl_all);
    const QString text =
        QString::fromLatin1(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    static const QRegularExpression pair(QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]{4,8})>\\n"));
    auto matches = pair.globalMatch(text, text.indexOf(QLatin1String("beginbfchar")));
    while (matches.hasNext()) {
        const auto match = matches.next();
        map.insert(match.captured(1).toUInt(nullptr, 16), fromUtf16Hex(match.captured(2)));
    }
    return map;
}

} // namespace

Result<PdfText> readText(const QByteArray &bytes) {
    try {
        QPDF pdf;
        pdf.setAttemptRecovery(false);
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("file", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        PdfText result;
        std::map<QPDFObjGen, CodeMap> maps;
        for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            ++result.pages;
            std::string content;
            Pl_String pipe("content", nullptr, content);
            page.pipeContents(&pipe);
            auto fonts = page.getObjectHandle().getKey("/Resources").getKey("/Font");
            for (const TextObject &object : readContent(content)) {
                if (!object.actualText.empty()) {
                    const QByteArray raw = QByteArray::fromStdString(object.actualText).toHex();
                    result.text += fromUtf16Hex(QString::fromLatin1(raw));
                    continue;
                }
                auto font = fonts.getKey(object.font);
                auto known = maps.find(font.getObjGen());
                if (known == maps.end())
                    known = maps.emplace(font.getObjGen(), readToUnicode(font)).first;
                for (const unsigned code : object.codes)
                    result.text += known->second.value(code, QString(QChar(QChar::ReplacementCharacter)));
            }
        }
        result.text.removeIf([](QChar c) { return c.isSpace(); });
        return result;
    } catch (const std::exception &e) {
        return Error{ErrorCode::ReadbackDiffers, {}, QString::fromUtf8(e.what()), {}};
    }
}

Result<void> compare(const QByteArray &bytes, const page::PageModel &model) {
    const auto read = readText(bytes);
    if (!read)
        return read.error();
    const QString wanted = model.textWithoutSpaces();
    if (read.value().pages != static_cast<int>(model.pages.size()))
        return Error{ErrorCode::ReadbackDiffers, {}, QStringLiteral("pages: %1").arg(read.value().pages), {}};
    if (read.value().text != wanted) {
        qsizetype at = 0;
        while (at < wanted.size() && at < read.value().text.size() && wanted[at] == read.value().text[at])
            ++at;
        return Error{ErrorCode::ReadbackDiffers,
                     {},
                     QStringLiteral("character %1: \"%2\" instead of \"%3\"")
                         .arg(at)
                         .arg(read.value().text.mid(at, 10), wanted.mid(at, 10)),
                     {}};
    }
    return {};
}

} // namespace gongkai::pdf
