// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/foreigndocument.h"

#include <libxml/HTMLparser.h>

#include <QByteArrayView>
#include <QRegularExpression>
#include <QSet>

#include <memory>

namespace gongkai {

namespace {

const QSet<QByteArray> &blockElements() {
    static const QSet<QByteArray> names = {"p",       "div",   "h1",     "h2",         "h3",      "h4",      "h5",
                                           "h6",      "li",    "ul",     "ol",         "br",      "dl",      "dt",
                                           "dd",      "hr",    "body",   "html",       "section", "article", "header",
                                           "footer",  "nav",   "center", "blockquote", "pre",     "form",    "fieldset",
                                           "caption", "title", "main",   "aside",      "figure",  "address"};
    return names;
}

/// What a reader of the page does not see as its text.
const QSet<QByteArray> &silentElements() {
    static const QSet<QByteArray> names = {"script", "style",  "noscript", "template", "textarea", "select", "button",
                                           "object", "iframe", "svg",      "head",     "title",    "xml",    "map"};
    return names;
}

/// The parser's events as paragraphs and tables. Reading is stopped from within as soon as a limit is passed.
class HtmlEvents final {
public:
    void start(const QByteArray &name, const xmlChar **attributes) {
        if (++m_depth > foreignlimits::depth)
            return stop(QStringLiteral("depth"));
        if (m_silent > 0 || silentElements().contains(name)) {
            ++m_silent;
            return;
        }
        if (name == "table")
            m_builder.startTable();
        else if (name == "tr")
            m_builder.startRow();
        else if (name == "td" || name == "th")
            m_builder.startCell(number(attributes, "rowspan"), number(attributes, "colspan"));
        else if (name == "br")
            lineBreak();
        else if (blockElements().contains(name))
            m_builder.endParagraph();
        if (m_builder.failed())
            stop(m_builder.reason());
    }

    void end(const QByteArray &name) {
        --m_depth;
        if (m_silent > 0) {
            --m_silent;
            return;
        }
        if (name == "table")
            m_builder.endTable();
        else if (name == "tr")
            m_builder.endRow();
        else if (name == "td" || name == "th")
            m_builder.endCell();
        else if (name != "br" && blockElements().contains(name))
            m_builder.endParagraph();
    }

    void characters(const char *text, int length) {
        if (m_silent > 0 || m_builder.failed())
            return;
        // Word's conditional sections are no text: <![if !supportMisalignedColumns]>
        QString read = QString::fromUtf8(text, length);
        m_builder.text(read);
        if (m_builder.failed())
            stop(m_builder.reason());
    }

    void stop(const QString &reason) {
        m_builder.fail(reason);
        if (m_parser)
            xmlStopParser(m_parser);
    }

    void setParser(htmlParserCtxtPtr parser) { m_parser = parser; }
    ForeignBuilder &builder() { return m_builder; }

private:
    /// In a cell <br> only breaks a label; in running text it ends a paragraph.
    void lineBreak() {
        if (m_builder.tableDepth() > 0)
            m_builder.text(QStringLiteral("\n"));
        else
            m_builder.endParagraph();
    }

    static int number(const xmlChar **attributes, const char *name) {
        for (; attributes && attributes[0]; attributes += 2)
            if (qstricmp(reinterpret_cast<const char *>(attributes[0]), name) == 0 && attributes[1])
                return QByteArray(reinterpret_cast<const char *>(attributes[1])).trimmed().toInt();
        return 1;
    }

    ForeignBuilder m_builder;
    htmlParserCtxtPtr m_parser = nullptr;
    int m_depth = 0;
    int m_silent = 0;
};

QByteArray nameOf(const xmlChar *name) {
    return QByteArray(reinterpret_cast<const char *>(name)).toLower();
}

void onStart(void *data, const xmlChar *name, const xmlChar **attributes) {
    static_cast<HtmlEvents *>(data)->start(nameOf(name), attributes);
}
void onEnd(void *data, const xmlChar *name) {
    static_cast<HtmlEvents *>(data)->end(nameOf(name));
}
void onText(void *data, const xmlChar *text, int length) {
    static_cast<HtmlEvents *>(data)->characters(reinterpret_cast<const char *>(text), length);
}

Error refused(const QString &reason, const QString &place) {
    return {ErrorCode::ForeignRefused, place, {}, {reason}};
}

} // namespace

Result<ForeignDocument> readHtml(const QString &html) {
    if (html.trimmed().isEmpty())
        return Error{ErrorCode::FileEmpty, {}, {}, {}};
    static const QRegularExpression dtd(QStringLiteral("<!DOCTYPE[^>\\[]*\\[|<!ENTITY"),
                                        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = dtd.match(html); match.hasMatch())
        return refused(QStringLiteral("dtd"), QStringLiteral("character %1").arg(match.capturedStart() + 1));
    // Word's conditions are shown to no reader but by their content
    static const QRegularExpression conditions(
        QStringLiteral("<!\\[[^>]*\\]>|<!--\\[if[^>]*\\]><!-->|<!--<!\\[endif\\]-->"));
    QString plain = html;
    plain.remove(conditions);
    const QByteArray bytes = plain.toUtf8();

    htmlSAXHandler sax = {};
    sax.startElement = onStart;
    sax.endElement = onEnd;
    sax.characters = onText;
    sax.ignorableWhitespace = onText;
    HtmlEvents events;
    const std::unique_ptr<htmlParserCtxt, void (*)(htmlParserCtxtPtr)> parser(
        htmlCreatePushParserCtxt(&sax, &events, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8), htmlFreeParserCtxt);
    if (!parser)
        return refused(QStringLiteral("xml"), {});
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_IGNORE_ENC);
    events.setParser(parser.get());
    constexpr qsizetype chunk = 32 * 1024;
    for (qsizetype at = 0; at < bytes.size() && !events.builder().failed(); at += chunk)
        htmlParseChunk(parser.get(), bytes.constData() + at, static_cast<int>(std::min(chunk, bytes.size() - at)), 0);
    if (!events.builder().failed())
        htmlParseChunk(parser.get(), nullptr, 0, 1);
    if (events.builder().failed())
        return refused(events.builder().reason(), events.builder().place());
    return events.builder().take();
}

} // namespace gongkai
