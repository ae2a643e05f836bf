// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/pdfmetadata.h"

#include "documents/page/geometry.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace gongkai::pdf {

namespace {

using page::StructureElement;

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString pdfa = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const QString extension = QStringLiteral("http://www.aiim.org/pdfa/ns/extension/");
const QString schema = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
const QString property = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmpNs = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdfNs = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString own = QStringLiteral("https://gongkai.example/ns/1/");
const QString producer = QStringLiteral("Gongkai " GONGKAI_VERSION);

void writeDublinCore(QXmlStreamWriter &xml, const Document &document) {
    xml.writeStartElement(dc, QStringLiteral("title"));
    xml.writeStartElement(rdf, QStringLiteral("Alt"));
    xml.writeStartElement(rdf, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(document.title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(dc, QStringLiteral("creator"));
    xml.writeStartElement(rdf, QStringLiteral("Seq"));
    xml.writeTextElement(rdf, QStringLiteral("li"), document.agency);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
}

/// PDF/A-1 allows a property of our own only with its description in the file (ISO 19005-1, 6.7.8).
void writeExtensionSchema(QXmlStreamWriter &xml) {
    xml.writeStartElement(extension, QStringLiteral("schemas"));
    xml.writeStartElement(rdf, QStringLiteral("Bag"));
    xml.writeStartElement(rdf, QStringLiteral("li"));
    xml.writeAttribute(rdf, QStringLiteral("parseType"), QStringLiteral("Resource"));
    xml.writeTextElement(schema, QStringLiteral("schema"), QStringLiteral("Gongkai release status"));
    xml.writeTextElement(schema, QStringLiteral("namespaceURI"), own);
    xml.writeTextElement(schema, QStringLiteral("prefix"), QStringLiteral("gongkai"));
    xml.writeStartElement(schema, QStringLiteral("property"));
    xml.writeStartElement(rdf, QStringLiteral("Seq"));
    xml.writeStartElement(rdf, QStringLiteral("li"));
    xml.writeAttribute(rdf, QStringLiteral("parseType"), QStringLiteral("Resource"));
    xml.writeTextElement(property, QStringLiteral("name"), QStringLiteral("status"));
    xml.writeTextElement(property, QStringLiteral("valueType"), QStringLiteral("Text"));
    xml.writeTextElement(property, QStringLiteral("category"), QStringLiteral("internal"));
    xml.writeTextElement(property, QStringLiteral("description"),
                         QStringLiteral("draft, unissued (made without a store) or release (an approved version)"));
    for (int i = 0; i < 6; ++i)
        xml.writeEndElement();
}

std::string xmpPacket(const Document &document, const QString &date) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    const QString meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    const auto openDescription = [&xml](std::initializer_list<std::pair<QString, const char *>> names) {
        xml.writeStartElement(rdf, QStringLiteral("Description"));
        for (const auto &[uri, prefix] : names) // readers of PDF/A look for the namespaces here
            xml.writeNamespace(uri, QString::fromLatin1(prefix));
        xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    };
    // the description of our own property first: some readers take it in only then
    openDescription({{extension, "pdfaExtension"}, {schema, "pdfaSchema"}, {property, "pdfaProperty"}});
    writeExtensionSchema(xml);
    xml.writeEndElement();
    openDescription({{dc, "dc"}, {xmpNs, "xmp"}, {pdfNs, "pdf"}, {pdfa, "pdfaid"}, {own, "gongkai"}});
    writeDublinCore(xml, document);
    xml.writeTextElement(xmpNs, QStringLiteral("CreatorTool"), QStringLiteral("Gongkai"));
    xml.writeTextElement(xmpNs, QStringLiteral("CreateDate"), date + QStringLiteral("T00:00:00+08:00"));
    xml.writeTextElement(xmpNs, QStringLiteral("ModifyDate"), date + QStringLiteral("T00:00:00+08:00"));
    xml.writeTextElement(pdfNs, QStringLiteral("Producer"), producer);
    xml.writeTextElement(pdfa, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(pdfa, QStringLiteral("conformance"), QStringLiteral("B"));
    xml.writeTextElement(own, QStringLiteral("status"), document.status);
    xml.writeEndDocument();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + bytes.toStdString() +
           "\n<?xpacket end=\"w\"?>";
}

QPDFObjectHandle text(const QString &value) {
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// [page /XYZ x y 0] in PDF user space.
QPDFObjectHandle destination(QPDFObjectHandle page, qreal x, qreal yFromTop) {
    auto array = QPDFObjectHandle::newArray();
    array.appendItem(page);
    array.appendItem(QPDFObjectHandle::newName("/XYZ"));
    array.appendItem(QPDFObjectHandle::newReal(x, 2));
    array.appendItem(QPDFObjectHandle::newReal(page::paperHeight - yFromTop, 2));
    array.appendItem(QPDFObjectHandle::newInteger(0));
    return array;
}

struct OutlineEntry {
    QString title;
    int level;
    int page;
    qreal y;
    std::vector<std::size_t> kids;
};

std::vector<OutlineEntry> outlineEntries(const page::PageModel &model) {
    std::vector<OutlineEntry> entries;
    std::vector<bool> seen(model.elements.size(), false);
    for (std::size_t p = 0; p < model.pages.size(); ++p)
        for (const page::TextRun &run : model.pages[p].runs) {
            const auto index = static_cast<std::size_t>(std::max(run.element, 0));
            const StructureElement &element = model.elements[index];
            if (run.element < 0 || seen[index] || element.kind != StructureElement::Kind::Heading)
                continue;
            seen[index] = true;
            entries.push_back({element.title, element.level, static_cast<int>(p), run.baseline - page::lineHeight, {}});
        }
    return entries;
}

void writeOutline(QPDF &pdf, const page::PageModel &model, std::vector<QPDFPageObjectHelper> &pages) {
    auto entries = outlineEntries(model);
    if (entries.empty())
        return;
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type /Outlines>>"));
    std::vector<QPDFObjectHandle> items;
    std::vector<std::size_t> roots;
    std::vector<std::size_t> parents; // stack
    std::vector<std::optional<std::size_t>> parentOf;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(entries[i].title));
        item.replaceKey("/Dest", destination(pages[static_cast<std::size_t>(entries[i].page)].getObjectHandle(),
                                             page::left, entries[i].y));
        items.push_back(item);
        while (!parents.empty() && entries[parents.back()].level >= entries[i].level)
            parents.pop_back();
        parentOf.push_back(parents.empty() ? std::nullopt : std::optional(parents.back()));
        (parents.empty() ? roots : entries[parents.back()].kids).push_back(i);
        parents.push_back(i);
    }
    const auto chain = [&](QPDFObjectHandle parent, const std::vector<std::size_t> &kids, bool open) {
        parent.replaceKey("/First", items[kids.front()]);
        parent.replaceKey("/Last", items[kids.back()]);
        parent.replaceKey("/Count",
                          QPDFObjectHandle::newInteger(static_cast<long long>(kids.size()) * (open ? 1 : -1)));
        for (std::size_t k = 0; k < kids.size(); ++k) {
            items[kids[k]].replaceKey("/Parent", parent);
            if (k > 0)
                items[kids[k]].replaceKey("/Prev", items[kids[k - 1]]);
            if (k + 1 < kids.size())
                items[kids[k]].replaceKey("/Next", items[kids[k + 1]]);
        }
    };
    chain(root, roots, true);
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (!entries[i].kids.empty())
            chain(items[i], entries[i].kids, false); // the parts are shown, what is in them opens on request
    pdf.getRoot().replaceKey("/Outlines", root);
}

} // namespace

void writeCatalog(QPDF &pdf, const page::PageModel &model, const Document &document) {
    auto catalog = pdf.getRoot();
    catalog.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    catalog.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
    auto metadata = pdf.newStream(xmpPacket(document, document.dateIso));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    metadata.setFilterOnWrite(false); // readable by programs that know no PDF (ISO 19005-1, 6.7.2)
    catalog.replaceKey("/Metadata", metadata);

    auto info = QPDFObjectHandle::newDictionary();
    const std::string date = "D:" + QString(document.dateIso).remove(QLatin1Char('-')).toStdString() + "000000+08'00'";
    info.replaceKey("/Title", text(document.title));
    info.replaceKey("/Author", text(document.agency));
    info.replaceKey("/Creator", QPDFObjectHandle::newString("Gongkai"));
    info.replaceKey("/Producer", text(producer));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    writeOutline(pdf, model, pages);
    if (model.signOff) {
        auto names = QPDFObjectHandle::newArray();
        names.appendItem(QPDFObjectHandle::newString("gongkai.signoff"));
        names.appendItem(destination(pages[static_cast<std::size_t>(model.signOff->page)].getObjectHandle(),
                                     model.signOff->centre.x(), model.signOff->centre.y()));
        auto tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Names", names);
        auto dictionary = QPDFObjectHandle::newDictionary();
        dictionary.replaceKey("/Dests", pdf.makeIndirectObject(tree));
        catalog.replaceKey("/Names", dictionary);
    }
}

} // namespace gongkai::pdf
