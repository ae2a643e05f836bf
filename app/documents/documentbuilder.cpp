// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"

#include "domain/rules.h"
#include "domain/tokens.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace gongkai {

namespace {

/// Text as it can stand on paper: a paragraph is one line, control characters and the invisible ones that web pages
/// carry (zero-width spaces, direction marks, variation selectors) go, odd spaces become plain ones.
QString cleaned(const QString &text) {
    QString printed;
    printed.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QChar(0xDB40)) { // the high half of variation selectors and tags, U+E0000 to U+E01EF
            ++i;
            continue;
        }
        if (c.category() == QChar::Other_Format || (c >= QChar(0xFE00) && c <= QChar(0xFE0F)))
            continue;
        const bool odd = c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                         c == QChar::ParagraphSeparator ||
                         (c.category() == QChar::Separator_Space && c != QChar(0x3000));
        printed += odd ? QChar(QLatin1Char(' ')) : c;
    }
    return printed;
}

class Builder final {
public:
    explicit Builder(const RenderRequest &request)
        : m_report(*request.report), m_format(*request.format), m_previous(request.previous), m_mark(request.mark) {}

    Result<Document> build() {
        m_document.title = cleaned(m_report.printedTitle(m_format));
        m_document.agency = cleaned(m_report.agency.name);
        for (const SectionText &section : m_report.text)
            for (const Block &block : section.blocks)
                if (const FormatTable *table = block.kind == Block::Kind::Table ? m_format.table(block.id) : nullptr)
                    m_named.insert(table->sheet);
        for (const FormatSection &section : m_format.sections)
            addSection(section);
        for (const SectionText &section : m_report.text) // the free parts of a 2018 report
            if (!m_format.section(section.section))
                addBlocks(section.blocks);
        addAttachments();
        m_document.signOffAgency = cleaned(m_report.signOff.agency);
        m_document.signOffDate = cleaned(chineseDate(m_report.signOff.date));
        m_document.dateIso = fileDate();
        m_document.status = m_mark == ReleaseMark::Draft     ? QStringLiteral("draft")
                            : m_mark == ReleaseMark::Release ? QStringLiteral("release")
                                                             : QStringLiteral("unissued");
        if (!m_unresolved.isEmpty() && m_mark != ReleaseMark::Draft)
            return Error{ErrorCode::TokenUnresolved, {}, {}, {m_unresolved}};
        return std::move(m_document);
    }

private:
    QString expanded(const QString &text) {
        if (m_unresolved.isEmpty())
            for (const TokenUse &use : tokensIn(text))
                if (!tokenText(use.name, m_report, m_format, m_previous))
                    m_unresolved = use.name;
        return cleaned(expandTokens(text, m_report, m_format, m_previous));
    }

    void add(DocumentBlock::Kind kind, const QString &text, int level = 0) {
        if (!text.trimmed().isEmpty())
            m_document.body.push_back({kind, level, text, {}});
    }

    void addSection(const FormatSection &section) {
        if (!section.heading.isEmpty())
            add(DocumentBlock::Kind::Heading, section.heading, 1);
        if (const SectionText *text = m_report.section(section.no))
            addBlocks(text->blocks);
        for (const FormatTable &table : m_format.tables)
            if (table.section == section.no && !table.attachment && !m_placed.contains(table.sheet) &&
                !m_named.contains(table.sheet))
                addSheet(table);
    }

    void addBlocks(const std::vector<Block> &blocks) {
        for (const Block &block : blocks) {
            switch (block.kind) {
            case Block::Kind::Heading: add(DocumentBlock::Kind::Heading, expanded(block.text), block.level); break;
            case Block::Kind::Paragraph: add(DocumentBlock::Kind::Paragraph, expanded(block.text)); break;
            case Block::Kind::List: addList(block); break;
            case Block::Kind::Table:
                // the tables of a sheet stand in one grid: it is printed where the first of them is named, and again
                // only where that one is named again
                if (const FormatTable *table = m_format.table(block.id);
                    table && !table->attachment && m_placed.value(table->sheet, table->id) == table->id)
                    addSheet(*table);
                break;
            case Block::Kind::Chart: // drawn once charts exist (roll-up); its figures are in the tables
            case Block::Kind::Unknown: break;
            }
        }
    }

    void addList(const Block &block) {
        for (qsizetype i = 0; i < block.items.size(); ++i)
            add(DocumentBlock::Kind::ListItem,
                (block.ordered ? QStringLiteral("%1.").arg(i + 1) : QStringLiteral("·")) + expanded(block.items[i]));
    }

    void addSheet(const FormatTable &first) {
        DocumentBlock block;
        block.kind = DocumentBlock::Kind::Table;
        for (const FormatTable &table : m_format.tables)
            if (table.sheet == first.sheet)
                appendTable(block.table, table);
        m_placed.insert(first.sheet, first.id);
        m_document.body.push_back(std::move(block));
    }

    /// Tables of one sheet stand in one grid; only the heads of the first are repeated on a new page.
    void appendTable(DocumentTable &target, const FormatTable &table) {
        if (target.rows.empty()) {
            target.title = table.sheet == table.id ? table.title : m_format.section(table.section)->heading.mid(2);
            target.widths = table.widths;
            target.headRows = table.sheet == table.id ? table.headRows : 0;
            target.labelColumns = table.labelColumns;
        }
        for (const auto &line : table.grid) {
            std::vector<DocumentCell> row;
            row.reserve(line.size());
            for (const GridCell &cell : line)
                row.push_back(documentCell(table, cell));
            target.rows.push_back(std::move(row));
        }
    }

    DocumentCell documentCell(const FormatTable &table, const GridCell &cell) const {
        DocumentCell result;
        result.columns = cell.columns;
        result.rows = cell.rows;
        result.label = !cell.cell;
        // long row labels are read from the left; heads, short spanning labels and figures are centred
        result.left = !cell.cell && !cell.head && cell.rows == 1 && table.labelColumns > 1 && cell.text.size() > 2;
        result.text = cell.cell ? valueText(table, *cell.cell) : cell.text;
        return result;
    }

    QString valueText(const FormatTable &table, const CellRef &cell) const {
        const CellReading reading = readCell(m_report.cell(cell), m_format.typeOf(cell));
        switch (reading.kind) {
        case CellReading::Kind::Number: return reading.number.toString();
        case CellReading::Kind::NotANumber: return cleaned(reading.found);
        case CellReading::Kind::Blank: break;
        }
        const bool zero = !table.printsBlanks && m_report.blanksAreZero.contains(table.id);
        return zero ? QStringLiteral("0") : QString();
    }

    void addAttachments() {
        for (const FormatTable &table : m_format.tables) {
            if (!table.attachment || !tableHasValues(m_report, table))
                continue;
            add(DocumentBlock::Kind::Note, QStringLiteral("附件：%1").arg(table.title));
            auto &blocks = m_document.attachments;
            blocks.push_back({DocumentBlock::Kind::AttachmentLabel, 0, QStringLiteral("附件"), {}});
            blocks.push_back({DocumentBlock::Kind::AttachmentTitle, 0, table.title, {}});
            DocumentBlock block;
            block.kind = DocumentBlock::Kind::Table;
            appendTable(block.table, table);
            blocks.push_back(std::move(block));
            const QString footer = statFooter(table);
            if (!footer.isEmpty())
                blocks.push_back({DocumentBlock::Kind::Note, 0, footer, {}});
        }
    }

    QString statFooter(const FormatTable &table) const {
        static const QStringList keys = {QStringLiteral("head"), QStringLiteral("reviewer"), QStringLiteral("preparer"),
                                         QStringLiteral("phone"), QStringLiteral("date")};
        QStringList parts;
        for (qsizetype i = 0; i < table.footer.size() && i < keys.size(); ++i)
            parts.append(table.footer[i] + QStringLiteral("：") + cleaned(m_report.statFooter.string(keys[i])));
        return parts.join(QStringLiteral("　"));
    }

    [[nodiscard]] QString fileDate() const {
        const QDate date = QDate::fromString(m_report.signOff.date, Qt::ISODate);
        return (date.isValid() ? date : QDate(m_report.year, 12, 31)).toString(Qt::ISODate);
    }

    const Report &m_report;
    const Format &m_format;
    const Report *m_previous;
    ReleaseMark m_mark;
    Document m_document;
    QHash<QString, QString> m_placed; ///< sheet -> the table that placed it
    QSet<QString> m_named;            ///< sheets that a block of the prose places
    QString m_unresolved;
};

} // namespace

Result<Document> buildDocument(const RenderRequest &request) {
    return Builder(request).build();
}

QString chineseDate(const QString &iso) {
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid())
        return iso;
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

} // namespace gongkai
