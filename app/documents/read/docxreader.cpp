// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/docxpackage.h"
#include "documents/read/foreigndocument.h"
#include "domain/prosetext.h"

#include <QHash>
#include <QXmlStreamReader>

#include <array>

namespace gongkai {

namespace {

Error refused(const QString &reason, const QString &place) {
    return {ErrorCode::ForeignRefused, place, {}, {reason}};
}

/// The numbers that Word writes by itself before paragraphs (一、 （一） 1.), so that headings keep theirs.
class Numbering final {
public:
    void read(const QByteArray &xml) {
        QXmlStreamReader r(xml);
        QString abstractId;
        QString number;
        int level = -1;
        while (!r.atEnd()) {
            const auto token = r.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::Invalid)
                return;
            if (token != QXmlStreamReader::StartElement)
                continue;
            const auto value = [&r](const char *name) {
                for (const QXmlStreamAttribute &a : r.attributes())
                    if (a.name() == QLatin1String(name))
                        return a.value().toString();
                return QString();
            };
            if (r.name() == QLatin1String("abstractNum")) {
                abstractId = value("abstractNumId");
                number.clear();
            } else if (r.name() == QLatin1String("num")) {
                number = value("numId");
            } else if (r.name() == QLatin1String("abstractNumId") && !number.isEmpty()) {
                m_abstractOf.insert(number, value("val"));
            } else if (r.name() == QLatin1String("lvl") && number.isEmpty()) {
                level = value("ilvl").toInt();
            } else if (level >= 0 && level < 9 && number.isEmpty() && !abstractId.isEmpty()) {
                Level &l = m_levels[abstractId][static_cast<std::size_t>(level)];
                if (r.name() == QLatin1String("numFmt"))
                    l.format = value("val");
                else if (r.name() == QLatin1String("lvlText"))
                    l.text = value("val");
                else if (r.name() == QLatin1String("start"))
                    l.start = std::clamp(value("val").toInt(), 0, 100000);
            }
        }
    }

    /// The next number of a list, empty for bullets and unknown lists.
    QString next(const QString &numId, int level) {
        const QString abstractId = m_abstractOf.value(numId);
        if (level < 0 || level > 8 || !m_levels.contains(abstractId))
            return {};
        const auto &levels = m_levels[abstractId];
        auto &counters = m_counters[abstractId];
        const auto at = static_cast<std::size_t>(level);
        counters[at] = counters[at] < levels[at].start ? levels[at].start : counters[at] + 1;
        for (std::size_t deeper = at + 1; deeper < counters.size(); ++deeper)
            counters[deeper] = levels[deeper].start - 1;
        if (levels[at].format == QLatin1String("bullet") || levels[at].format == QLatin1String("none"))
            return {};
        QString text = levels[at].text;
        for (std::size_t i = 0; i <= at; ++i)
            text.replace(QStringLiteral("%%1").arg(i + 1), written(counters[i], levels[i].format));
        return text;
    }

private:
    struct Level {
        QString format;
        QString text;
        int start = 1;
    };

    static QString written(int value, const QString &format) {
        return format.startsWith(QLatin1String("chinese")) || format.startsWith(QLatin1String("japanese")) ||
                       format.startsWith(QLatin1String("ideograph")) || format.startsWith(QLatin1String("taiwanese"))
                   ? chineseNumerals(value)
                   : QString::number(value);
    }

    QHash<QString, std::array<Level, 9>> m_levels;
    QHash<QString, QString> m_abstractOf;
    QHash<QString, std::array<int, 9>> m_counters;
};

/// Walks through the body. Recursion is bounded by the depth limit.
class BodyReader final {
public:
    BodyReader(const QByteArray &xml, Numbering &numbering) : m_xml(xml), m_numbering(numbering) {}

    Result<ForeignDocument> run() {
        while (!m_xml.atEnd() && !m_builder.failed()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD: return refused(QStringLiteral("dtd"), place());
            case QXmlStreamReader::StartElement: start(); break;
            case QXmlStreamReader::EndElement: end(); break;
            case QXmlStreamReader::Characters:
                if (m_inText && m_silent == 0)
                    m_builder.text(m_xml.text().toString());
                break;
            default: break;
            }
        }
        if (m_builder.failed())
            return refused(m_builder.reason(), place());
        if (m_xml.hasError())
            return refused(QStringLiteral("xml"), place());
        return m_builder.take();
    }

private:
    QString place() const {
        return QStringLiteral("word/document.xml:%1:%2").arg(m_xml.lineNumber()).arg(m_xml.columnNumber());
    }

    QString value(const char *name) const {
        for (const QXmlStreamAttribute &a : m_xml.attributes())
            if (a.name() == QLatin1String(name))
                return a.value().toString();
        return {};
    }

    /// Text that is no text of the document: deleted, a second rendering of the same, instructions of fields.
    static bool isSilent(QStringView name) {
        return name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"instrText" ||
               name == u"delText" || name == u"footnoteReference" || name == u"txbxContent" || name == u"pict";
    }

    void start() {
        if (++m_depth > foreignlimits::depth)
            return m_builder.fail(QStringLiteral("depth"));
        const QStringView name = m_xml.name();
        if (m_silent > 0 || isSilent(name)) {
            ++m_silent;
            return;
        }
        if (name == u"t")
            m_inText = true;
        else if (name == u"tab")
            m_builder.text(m_inProperties ? QString() : QStringLiteral(" "));
        else if (name == u"br" || name == u"cr")
            m_builder.text(QStringLiteral("\n"));
        else if (name == u"noBreakHyphen")
            m_builder.text(QStringLiteral("-"));
        else if (name == u"tbl")
            startTable();
        else if (name == u"tr")
            startRow();
        else if (name == u"tc")
            startCell();
        else if (name == u"gridSpan" && m_inCellProperties)
            m_builder.widenCell(value("val").toInt());
        else if (name == u"vMerge" && m_inCellProperties)
            m_merge = value("val") == QLatin1String("restart") ? Merge::Starts : Merge::Goes;
        else if (name == u"tcPr")
            m_inCellProperties = true;
        else if (name == u"gridBefore")
            m_before = value("val").toInt();
        else
            startParagraphThing(name);
    }

    void startParagraphThing(QStringView name) {
        if (name == u"p") {
            m_builder.endParagraph();
            m_numId.clear();
            m_level = 0;
        } else if (name == u"pPr") {
            m_inProperties = true;
        } else if (name == u"ilvl" && m_inProperties) {
            m_level = value("val").toInt();
        } else if (name == u"numId" && m_inProperties) {
            m_numId = value("val");
        }
    }

    void end() {
        --m_depth;
        if (m_silent > 0) {
            --m_silent;
            return;
        }
        const QStringView name = m_xml.name();
        if (name == u"t") {
            m_inText = false;
        } else if (name == u"p") {
            m_builder.endParagraph();
        } else if (name == u"pPr") {
            m_inProperties = false;
            if (!m_numId.isEmpty())
                m_builder.text(m_numbering.next(m_numId, m_level));
        } else if (name == u"tcPr") {
            m_inCellProperties = false;
        } else if (name == u"tc") {
            endCell();
        } else if (name == u"tr") {
            m_builder.endRow();
        } else if (name == u"tbl") {
            m_builder.endTable();
            m_tables.pop_back();
        }
    }

    // vMerge is told cell by cell from above; the spans of the form are counted from it
    enum class Merge { None, Starts, Goes };
    struct OpenSpan {
        std::size_t line = 0;
        std::size_t cell = 0;
    };
    struct Table {
        QHash<int, OpenSpan> spans; ///< by grid column
        int column = 0;
    };

    void startTable() {
        m_builder.startTable();
        m_tables.emplace_back();
    }

    void startRow() {
        m_builder.startRow();
        if (!m_tables.empty())
            m_tables.back().column = 0;
        m_before = 0;
    }

    void startCell() {
        if (!m_tables.empty() && m_before > 0) {
            m_tables.back().column += std::min(m_before, foreignlimits::span);
            m_builder.startCell(1, m_before);
            m_builder.endCell();
            m_before = 0;
        }
        m_merge = Merge::None;
        m_builder.startCell(1, 1);
    }

    void endCell() {
        m_builder.endCell();
        ForeignTable *table = m_builder.currentTable();
        if (!table || m_tables.empty() || table->lines.empty() || table->lines.back().empty())
            return;
        Table &state = m_tables.back();
        auto &line = table->lines.back();
        const int columns = line.back().columns;
        const int column = state.column;
        state.column += columns;
        if (m_merge == Merge::Goes && state.spans.contains(column)) {
            const OpenSpan span = state.spans.value(column);
            table->lines[span.line][span.cell].rows =
                static_cast<int>(std::min<std::size_t>(table->lines.size() - span.line, foreignlimits::span));
            m_builder.countCovered(columns);
            line.pop_back(); // it is the cell above
            return;
        }
        state.spans.remove(column);
        if (m_merge == Merge::Starts)
            state.spans.insert(column, {table->lines.size() - 1, line.size() - 1});
    }

    QXmlStreamReader m_xml;
    Numbering &m_numbering;
    ForeignBuilder m_builder;
    std::vector<Table> m_tables;
    QString m_numId;
    Merge m_merge = Merge::None;
    int m_level = 0;
    int m_before = 0;
    int m_depth = 0;
    int m_silent = 0;
    bool m_inText = false;
    bool m_inProperties = false;
    bool m_inCellProperties = false;
};

} // namespace

Result<ForeignDocument> readDocx(const QByteArray &bytes) {
    if (bytes.startsWith(QByteArray::fromHex("d0cf11e0")))
        return refused(QStringLiteral("legacy"), {});
    const QString documentName = QStringLiteral("word/document.xml");
    const QString numberingName = QStringLiteral("word/numbering.xml");
    const auto parts = readPackage(bytes, {documentName, numberingName});
    if (!parts)
        return parts.error();
    if (!parts.value().contains(documentName))
        return refused(QStringLiteral("nodocument"), documentName);
    Numbering numbering;
    numbering.read(parts.value().value(numberingName));
    return BodyReader(parts.value().value(documentName), numbering).run();
}

} // namespace gongkai
