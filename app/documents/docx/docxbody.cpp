// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/docxparts.h"
#include "documents/page/paginator.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <numeric>

namespace gongkai::docx {

namespace {

constexpr int bodyWidth = 8845;     // twips, 156 mm
constexpr int characterWidth = 316; // twips, 156 mm / 28

class BodyWriter final {
public:
    explicit BodyWriter(const Document &document) : m_document(document), m_xml(&m_bytes) {}

    QByteArray run() {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeStartElement(QStringLiteral("w:document"));
        m_xml.writeAttribute(QStringLiteral("xmlns:w"), QString::fromLatin1(wordNamespace));
        m_xml.writeAttribute(QStringLiteral("xmlns:r"), QString::fromLatin1(relationshipNamespace));
        m_xml.writeStartElement(QStringLiteral("w:body"));
        title();
        for (const DocumentBlock &block : m_document.body)
            write(block, false);
        signOff();
        for (std::size_t i = 0; i < m_document.attachments.size(); ++i)
            write(m_document.attachments[i], i == 0);
        section();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void empty(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes = {}) {
        m_xml.writeEmptyElement(QString::fromLatin1(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QString::fromLatin1(key), value);
    }
    void value(const char *name, const QString &text) { empty(name, {{"w:val", text}}); }
    void open(const char *name) { m_xml.writeStartElement(QString::fromLatin1(name)); }
    void close() { m_xml.writeEndElement(); }

    void run(const QString &text) {
        open("w:r");
        m_xml.writeStartElement(QStringLiteral("w:t"));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(text);
        close();
        close();
    }

    void openParagraph(const QString &style) {
        open("w:p");
        open("w:pPr");
        value("w:pStyle", style);
    }

    void paragraph(const QString &style, const QString &text, bool newPage = false) {
        openParagraph(style);
        if (newPage)
            empty("w:pageBreakBefore");
        close();
        if (!text.isEmpty())
            run(text);
        close();
    }

    void title() {
        openParagraph(QStringLiteral("Title"));
        close();
        const QStringList lines = page::titleLines(m_document.title, m_document.agency, 20);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                open("w:r");
                empty("w:br");
                close();
            }
            run(lines[i]);
        }
        close();
        paragraph(QStringLiteral("Normal"), {});
    }

    void write(const DocumentBlock &block, bool newPage) {
        using Kind = DocumentBlock::Kind;
        switch (block.kind) {
        case Kind::Heading:
            paragraph(QStringLiteral("Heading%1").arg(std::clamp(block.level, 1, 4)), block.text, newPage);
            break;
        case Kind::Reference: paragraph(QStringLiteral("Reference"), block.text, newPage); break;
        case Kind::Addressee: paragraph(QStringLiteral("Addressee"), block.text, newPage); break;
        case Kind::Paragraph:
        case Kind::ListItem:
        case Kind::Note: paragraph(QStringLiteral("BodyText"), block.text, newPage); break;
        case Kind::AttachmentLabel: paragraph(QStringLiteral("AttachmentLabel"), block.text, newPage); break;
        case Kind::AttachmentTitle: paragraph(QStringLiteral("AttachmentTitle"), block.text, newPage); break;
        case Kind::Table: table(block.table); break;
        }
    }

    void table(const DocumentTable &t) {
        const auto columns = widths(t);
        open("w:tbl");
        open("w:tblPr");
        value("w:tblStyle", QStringLiteral("StatutoryTable"));
        empty("w:tblW", {{"w:w", QString::number(bodyWidth)}, {"w:type", QStringLiteral("dxa")}});
        empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
        close();
        open("w:tblGrid");
        for (const int w : columns)
            empty("w:gridCol", {{"w:w", QString::number(w)}});
        close();
        std::vector<std::vector<const DocumentCell *>> covered(
            t.rows.size(), std::vector<const DocumentCell *>(columns.size(), nullptr));
        for (std::size_t y = 0; y < t.rows.size(); ++y)
            tableRow(t, y, columns, covered);
        close();
        // Word joins two tables that touch, and a table may not end the body
        paragraph(QStringLiteral("TableEnd"), {});
    }

    [[nodiscard]] static std::vector<int> widths(const DocumentTable &t) {
        const int total = std::accumulate(t.widths.begin(), t.widths.end(), 0);
        std::vector<int> result;
        for (const int w : t.widths)
            result.push_back(bodyWidth * w / std::max(total, 1));
        result.back() += bodyWidth - std::accumulate(result.begin(), result.end(), 0);
        return result;
    }

    void tableRow(const DocumentTable &t, std::size_t y, const std::vector<int> &columns,
                  std::vector<std::vector<const DocumentCell *>> &covered) {
        open("w:tr");
        open("w:trPr");
        empty("w:cantSplit");
        if (static_cast<int>(y) < t.headRows)
            empty("w:tblHeader");
        close();
        std::size_t next = 0;
        for (std::size_t x = 0; x < columns.size();) {
            const DocumentCell *above = covered[y][x];
            const DocumentCell &cell = above ? *above : t.rows[y][next++];
            const auto span = static_cast<std::size_t>(cell.columns);
            if (!above)
                for (std::size_t yy = y + 1; yy < y + static_cast<std::size_t>(cell.rows) && yy < covered.size(); ++yy)
                    for (std::size_t xx = x; xx < x + span; ++xx)
                        covered[yy][xx] = &cell;
            const int width = std::accumulate(columns.begin() + static_cast<std::ptrdiff_t>(x),
                                              columns.begin() + static_cast<std::ptrdiff_t>(x + span), 0);
            tableCell(cell, width, above != nullptr);
            x += span;
        }
        close();
    }

    void tableCell(const DocumentCell &cell, int width, bool continued) {
        open("w:tc");
        open("w:tcPr");
        empty("w:tcW", {{"w:w", QString::number(width)}, {"w:type", QStringLiteral("dxa")}});
        if (cell.columns > 1)
            value("w:gridSpan", QString::number(cell.columns));
        if (cell.rows > 1)
            value("w:vMerge", continued ? QStringLiteral("continue") : QStringLiteral("restart"));
        value("w:vAlign", QStringLiteral("center"));
        close();
        paragraph(cell.left ? QStringLiteral("TableLabel") : QStringLiteral("TableText"),
                  continued ? QString() : cell.text);
        close();
    }

    /// Date four characters from the right, agency centred above it (GB/T 9704-2012, 7.3.5.1).
    void signOff() {
        if (m_document.signOffAgency.isEmpty() && m_document.signOffDate.isEmpty())
            return;
        const int date = halfWidths(m_document.signOffDate);
        const int agency = halfWidths(m_document.signOffAgency);
        paragraph(QStringLiteral("Normal"), {});
        paragraph(QStringLiteral("Normal"), {});
        const int dateRight = 4 * characterWidth;
        const int agencyRight = std::max(0, dateRight + (date - agency) * characterWidth / 4);
        if (!m_document.signOffAgency.isEmpty())
            signOffLine(m_document.signOffAgency, agencyRight, true);
        if (!m_document.signOffDate.isEmpty())
            signOffLine(m_document.signOffDate, dateRight, false);
    }

    [[nodiscard]] static int halfWidths(const QString &text) {
        int sum = 0;
        for (const QChar c : text)
            sum += c.unicode() < 0x2000 ? 1 : 2;
        return sum;
    }

    void signOffLine(const QString &text, int right, bool keep) {
        openParagraph(QStringLiteral("SignOff"));
        if (keep)
            empty("w:keepNext");
        empty("w:ind", {{"w:right", QString::number(right)}});
        close();
        run(text);
        close();
    }

    void section() {
        open("w:sectPr");
        if (m_document.status == QLatin1String("draft"))
            for (const char *type : {"default", "even"})
                empty("w:headerReference",
                      {{"w:type", QString::fromLatin1(type)}, {"r:id", QStringLiteral("rIdDraft")}});
        empty("w:footerReference", {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rIdFooterOdd")}});
        empty("w:footerReference", {{"w:type", QStringLiteral("even")}, {"r:id", QStringLiteral("rIdFooterEven")}});
        empty("w:pgSz", {{"w:w", QStringLiteral("11906")}, {"w:h", QStringLiteral("16838")}});
        empty("w:pgMar", {{"w:top", QStringLiteral("2098")},
                          {"w:right", QStringLiteral("1474")},
                          {"w:bottom", QStringLiteral("1984")},
                          {"w:left", QStringLiteral("1587")},
                          {"w:header", QStringLiteral("851")},
                          {"w:footer", QStringLiteral("1417")},
                          {"w:gutter", QStringLiteral("0")}});
        empty("w:docGrid", {{"w:type", QStringLiteral("linesAndChars")},
                            {"w:linePitch", QStringLiteral("579")},
                            {"w:charSpace", QStringLiteral("-849")}});
        close();
    }

    const Document &m_document;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray body(const Document &document) {
    return BodyWriter(document).run();
}

} // namespace gongkai::docx
