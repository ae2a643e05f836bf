// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/pdffinish.h"

#include "documents/page/geometry.h"
#include "documents/pdf/contentstream.h"
#include "documents/pdf/pdfmetadata.h"
#include "documents/pdf/pdfstructuretree.h"

#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <stdexcept>

namespace gongkai::pdf {

namespace {

using page::PageModel;
using page::TextRun;

/// UTF-16BE as hexadecimal digits.
std::string hexUtf16(char32_t c) {
    const QString text = QString::fromUcs4(&c, 1);
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex.toStdString();
}

std::string toUnicodeMap(const std::map<unsigned, char32_t> &map) {
    std::string text =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n<< /Registry (Adobe)\n"
        "/Ordering (UCS)\n/Supplement 0\n>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    std::size_t left = map.size();
    auto it = map.begin();
    while (left > 0) {
        const std::size_t count = std::min<std::size_t>(left, 100); // most entries a block may have
        text += std::to_string(count) + " beginbfchar\n";
        for (std::size_t i = 0; i < count; ++i, ++it) {
            const QByteArray code = QByteArray::number(it->first, 16).rightJustified(4, '0').toUpper();
            text += "<" + code.toStdString() + "> <" + hexUtf16(it->second) + ">\n";
        }
        text += "endbfchar\n";
        left -= count;
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

class Finisher final {
public:
    Finisher(const QByteArray &drawn, const PageModel &model, const Document &document)
        : m_model(model), m_document(document), m_tree(m_pdf, model) {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("drawn", drawn.constData(), static_cast<std::size_t>(drawn.size()));
    }

    QByteArray run() {
        auto pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        if (pages.size() != m_model.pages.size())
            throw std::runtime_error("page count differs from the layout");
        for (std::size_t i = 0; i < pages.size(); ++i)
            finishPage(pages[i], i);
        for (auto &[id, font] : m_fontObjects) {
            auto stream = m_pdf.newStream(toUnicodeMap(m_maps[id]));
            font.replaceKey("/ToUnicode", stream);
        }
        m_tree.write();
        writeCatalog(m_pdf, m_model, m_document);
        return written();
    }

private:
    void finishPage(QPDFPageObjectHelper &page, std::size_t pageIndex) {
        std::string content;
        Pl_String pipe("content", nullptr, content);
        page.pipeContents(&pipe);
        const auto objects = readContent(content);
        const auto &runs = m_model.pages[pageIndex].runs;
        if (objects.size() != runs.size())
            throw std::runtime_error("text objects differ from the layout");
        auto handle = page.getObjectHandle();
        auto fonts = handle.getKey("/Resources").getKey("/Font");
        m_tree.beginPage(handle, static_cast<int>(pageIndex));
        std::vector<bool> ambiguous;
        for (std::size_t i = 0; i < runs.size(); ++i)
            ambiguous.push_back(!learn(objects[i], runs[i], fonts));
        const std::string marked = rewriteContent(content, [&](std::size_t i) {
            TextMark mark = m_tree.mark(runs[i].element);
            if (ambiguous[i]) {
                mark.before += "/Span <</ActualText <FEFF" + actualText(runs[i]) + ">>> BDC\n";
                mark.after = "EMC\n" + mark.after;
            }
            return mark;
        });
        handle.replaceKey("/Contents", m_pdf.newStream(marked));
    }

    /// Notes which character each code of the run's font stands for; false when a glyph serves two characters.
    bool learn(const TextObject &object, const TextRun &run, QPDFObjectHandle fonts) {
        if (object.codes.size() != run.glyphs.size())
            throw std::runtime_error("glyphs differ from the layout");
        auto font = fonts.getKey(object.font);
        const auto id = font.getObjGen();
        m_fontObjects.emplace(id, font);
        auto &map = m_maps[id];
        bool clear = true;
        for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
            const auto [entry, added] = map.emplace(object.codes[i], run.glyphs[i].character);
            clear = clear && (added || entry->second == run.glyphs[i].character);
        }
        return clear;
    }

    static std::string actualText(const TextRun &run) {
        std::string hex;
        for (const auto &glyph : run.glyphs)
            hex += hexUtf16(glyph.character);
        return hex;
    }

    QByteArray written() {
        m_pdf.getTrailer().removeKey("/ID");
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setNewlineBeforeEndstream(true); // ISO 19005-1, 6.1.7
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setMinimumPDFVersion("1.4");
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
    }

    QPDF m_pdf;
    const PageModel &m_model;
    const Document &m_document;
    StructureTree m_tree;
    std::map<QPDFObjGen, QPDFObjectHandle> m_fontObjects;
    std::map<QPDFObjGen, std::map<unsigned, char32_t>> m_maps;
};

} // namespace

Result<QByteArray> finish(const QByteArray &drawn, const page::PageModel &model, const Document &document) {
    try {
        return Finisher(drawn, model, document).run();
    } catch (const std::exception &e) {
        return Error{ErrorCode::RenderFailed, {}, QString::fromUtf8(e.what()), {}};
    }
}

} // namespace gongkai::pdf
