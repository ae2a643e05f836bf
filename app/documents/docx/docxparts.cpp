// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/docxparts.h"

#include <QXmlStreamWriter>

namespace gongkai::docx {

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray contentTypes() {
    return head +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Override PartName=\"/word/document.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
           "<Override PartName=\"/word/styles.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
           "<Override PartName=\"/word/settings.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>"
           "<Override PartName=\"/word/fontTable.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml\"/>"
           "<Override PartName=\"/word/footer1.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>"
           "<Override PartName=\"/word/header1.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>"
           "<Override PartName=\"/word/footer2.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>"
           "<Override PartName=\"/docProps/core.xml\" "
           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
           "<Override PartName=\"/docProps/app.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>\n";
}

QByteArray packageRelations() {
    const QByteArray base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return head +
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           "<Relationship Id=\"rId1\" Type=\"" +
           base +
           "officeDocument\" Target=\"word/document.xml\"/>"
           "<Relationship Id=\"rId2\" "
           "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
           "Target=\"docProps/core.xml\"/>"
           "<Relationship Id=\"rId3\" Type=\"" +
           base +
           "extended-properties\" Target=\"docProps/app.xml\"/>"
           "</Relationships>\n";
}

QByteArray documentRelations() {
    const QByteArray base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray text = head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const std::pair<const char *, const char *> targets[] = {
        {"styles", "styles.xml"}, {"settings", "settings.xml"}, {"fontTable", "fontTable.xml"}};
    for (const auto &[type, target] : targets)
        text += QByteArray("<Relationship Id=\"rId_") + type + "\" Type=\"" + base + type + "\" Target=\"" + target +
                "\"/>";
    text += "<Relationship Id=\"rIdFooterOdd\" Type=\"" + base + "footer\" Target=\"footer1.xml\"/>";
    text += "<Relationship Id=\"rIdFooterEven\" Type=\"" + base + "footer\" Target=\"footer2.xml\"/>";
    text += "<Relationship Id=\"rIdDraft\" Type=\"" + base + "header\" Target=\"header1.xml\"/>";
    return text + "</Relationships>\n";
}

QByteArray coreProperties(const Document &document) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("cp:coreProperties"));
    const std::pair<const char *, const char *> names[] = {
        {"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
        {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
        {"xmlns:dcterms", "http://purl.org/dc/terms/"},
        {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}};
    for (const auto &[name, uri] : names)
        xml.writeAttribute(QString::fromLatin1(name), QString::fromLatin1(uri));
    xml.writeTextElement(QStringLiteral("dc:title"), document.title);
    xml.writeTextElement(QStringLiteral("dc:creator"), document.agency);
    xml.writeTextElement(QStringLiteral("dc:language"), QStringLiteral("zh-CN"));
    for (const char *when : {"dcterms:created", "dcterms:modified"}) {
        xml.writeStartElement(QString::fromLatin1(when));
        xml.writeAttribute(QStringLiteral("xsi:type"), QStringLiteral("dcterms:W3CDTF"));
        xml.writeCharacters(document.dateIso + QStringLiteral("T00:00:00Z"));
        xml.writeEndElement();
    }
    xml.writeTextElement(QStringLiteral("cp:contentStatus"), document.status);
    xml.writeEndDocument();
    return bytes;
}

QByteArray appProperties() {
    return head + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                  "<Application>Gongkai</Application></Properties>\n";
}

QByteArray openWord(const char *element) {
    return head + "<w:" + element + " xmlns:w=\"" + wordNamespace + "\">";
}

QByteArray settings() {
    return openWord("settings") +
           "<w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"
           "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
           "w:val=\"15\"/></w:compat></w:settings>\n";
}

QByteArray font(const char *name, const char *alternative) {
    return QByteArray("<w:font w:name=\"") + name + "\"><w:altName w:val=\"" + alternative +
           "\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"default\"/></w:font>";
}

QByteArray fontTable() {
    return openWord("fonts") + font("仿宋_GB2312", "FangSong") + font("楷体_GB2312", "KaiTi") + font("黑体", "SimHei") +
           font("方正小标宋简体", "SimSun") + font("宋体", "SimSun") + "</w:fonts>\n";
}

QByteArray fonts(const char *name) {
    const QByteArray n = name;
    return "<w:rFonts w:ascii=\"" + n + "\" w:hAnsi=\"" + n + "\" w:eastAsia=\"" + n + "\" w:cs=\"" + n + "\"/>";
}

/// One paragraph style; empty strings leave a property to Normal.
QByteArray style(const char *id, const char *name, const QByteArray &paragraph, const QByteArray &run) {
    QByteArray text = QByteArray("<w:style w:type=\"paragraph\" w:styleId=\"") + id + "\"><w:name w:val=\"" + name +
                      "\"/><w:basedOn w:val=\"Normal\"/>";
    text += "<w:qFormat/>";
    if (!paragraph.isEmpty())
        text += "<w:pPr>" + paragraph + "</w:pPr>";
    if (!run.isEmpty())
        text += "<w:rPr>" + run + "</w:rPr>";
    return text + "</w:style>";
}

QByteArray heading(int level, const char *fontName) {
    const QByteArray number = QByteArray::number(level);
    return style(("Heading" + number).constData(), ("heading " + number).constData(),
                 "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/><w:outlineLvl w:val=\"" +
                     QByteArray::number(level - 1) + "\"/>",
                 fonts(fontName));
}

/// The size, the exact line and the condensed spacing stand in Normal itself: with them only in the defaults, or with
/// the grid alone, office suites set fewer characters a line (measured).
QByteArray styles() {
    const QByteArray exact = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"579\" w:lineRule=\"exact\"/>";
    QByteArray text = openWord("styles");
    text += "<w:docDefaults><w:rPrDefault><w:rPr>" + fonts("仿宋_GB2312") +
            "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" "
            "w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
            "<w:pPrDefault/></w:docDefaults>";
    text += "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
            "<w:pPr><w:widowControl w:val=\"0\"/><w:snapToGrid w:val=\"0\"/>" +
            exact +
            "<w:jc w:val=\"both\"/></w:pPr>"
            "<w:rPr>" +
            fonts("仿宋_GB2312") +
            "<w:spacing w:val=\"-5\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr></w:style>";
    text += style("BodyText", "Body Text", "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>", {});
    text += style("Title", "Title", "<w:keepNext/><w:jc w:val=\"center\"/>",
                  fonts("方正小标宋简体") + "<w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>");
    text += heading(1, "黑体") + heading(2, "楷体_GB2312") + heading(3, "仿宋_GB2312") + heading(4, "仿宋_GB2312");
    text += style("SignOff", "Sign-off", "<w:jc w:val=\"right\"/>", {});
    text += style("Reference", "Reference", "<w:jc w:val=\"center\"/>", {});
    text += style("Addressee", "Addressee", "<w:jc w:val=\"left\"/>", {});
    text += style("AttachmentLabel", "Attachment label", "<w:jc w:val=\"left\"/>", fonts("黑体"));
    text += style("AttachmentTitle", "Attachment title",
                  "<w:keepNext/><w:spacing w:before=\"289\" w:after=\"289\"/><w:jc w:val=\"center\"/>",
                  fonts("方正小标宋简体") + "<w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>");
    const QByteArray cellLine = "<w:spacing w:line=\"252\" w:lineRule=\"exact\"/>";
    const QByteArray cellRun = "<w:spacing w:val=\"0\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>";
    text += style("TableText", "Table text", cellLine + "<w:jc w:val=\"center\"/>", cellRun);
    text += style("TableLabel", "Table label", cellLine + "<w:jc w:val=\"left\"/>", cellRun);
    text += style("TableEnd", "Table end", "<w:spacing w:line=\"120\" w:lineRule=\"exact\"/>",
                  "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>");
    text += style("Footer", "footer", "<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>",
                  fonts("宋体") + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>");
    QByteArray borders;
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        borders += QByteArray("<w:") + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    text +=
        "<w:style w:type=\"table\" w:styleId=\"StatutoryTable\"><w:name w:val=\"Statutory "
        "table\"/><w:tblPr><w:tblBorders>" +
        borders +
        "</w:tblBorders><w:tblCellMar><w:top w:w=\"54\" w:type=\"dxa\"/><w:left w:w=\"40\" w:type=\"dxa\"/>"
        "<w:bottom w:w=\"54\" w:type=\"dxa\"/><w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>";
    return text + "</w:styles>\n";
}

/// "— 1 —", one character in: odd pages right, even pages left.
QByteArray footer(bool odd) {
    const QByteArray place = odd ? "<w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>"
                                 : "<w:ind w:leftChars=\"100\" w:left=\"280\"/><w:jc w:val=\"left\"/>";
    return openWord("ftr") + "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/>" + place +
           "</w:pPr><w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
           "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar "
           "w:fldCharType=\"separate\"/></w:r>"
           "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
           "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>\n";
}

/// 草稿 in the top margin of every page; only a draft refers to it.
QByteArray draftHeader() {
    return openWord("hdr") + "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr>" +
           fonts("黑体") + "<w:color w:val=\"B3261E\"/></w:rPr><w:t>草稿</w:t></w:r></w:p></w:hdr>\n";
}

} // namespace

std::vector<Part> parts(const Document &document) {
    return {{QStringLiteral("[Content_Types].xml"), contentTypes()},
            {QStringLiteral("_rels/.rels"), packageRelations()},
            {QStringLiteral("word/document.xml"), body(document)},
            {QStringLiteral("word/_rels/document.xml.rels"), documentRelations()},
            {QStringLiteral("word/styles.xml"), styles()},
            {QStringLiteral("word/settings.xml"), settings()},
            {QStringLiteral("word/fontTable.xml"), fontTable()},
            {QStringLiteral("word/header1.xml"), draftHeader()},
            {QStringLiteral("word/footer1.xml"), footer(true)},
            {QStringLiteral("word/footer2.xml"), footer(false)},
            {QStringLiteral("docProps/core.xml"), coreProperties(document)},
            {QStringLiteral("docProps/app.xml"), appProperties()}};
}

} // namespace gongkai::docx
