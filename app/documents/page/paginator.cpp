// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page/paginator.h"

#include "documents/page/geometry.h"
#include "documents/page/linebreaker.h"
#include "documents/page/tablelayout.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace gongkai::page {

namespace {

/// What flows down the page: a line of text, or a table.
struct FlowItem {
    ComposedLine line;
    qreal x = page::left;
    qreal size = bodySize;
    int element = -1;
    bool keepWithNext = false;
    bool signOffAgency = false;
    bool signOffDate = false;
    std::shared_ptr<TableLayout> table;
};

FontRole roleOf(const DocumentBlock &block) {
    if (block.kind == DocumentBlock::Kind::AttachmentLabel)
        return FontRole::HeiTi;
    if (block.kind == DocumentBlock::Kind::AttachmentTitle)
        return FontRole::XiaoBiaoSong;
    if (block.kind == DocumentBlock::Kind::Heading && block.level == 1)
        return FontRole::HeiTi;
    if (block.kind == DocumentBlock::Kind::Heading && block.level == 2)
        return FontRole::KaiTi;
    return FontRole::FangSong;
}

class Flow final {
public:
    Flow(const Document &document, const FontBook &fonts) : m_document(document), m_fonts(fonts) {
        m_model.elements.push_back({StructureElement::Kind::Document, -1, 0, 1, 1, false, {}});
        m_model.draft = document.status == QLatin1String("draft");
    }

    PageModel run() {
        addTitle();
        for (const DocumentBlock &block : m_document.body)
            addBlock(block);
        keepTextWithSignOff();
        addSignOff();
        setPages();
        if (!m_document.attachments.empty()) {
            m_items.clear();
            newPage();
            for (const DocumentBlock &block : m_document.attachments)
                addBlock(block);
            setPages();
        }
        addPageNumbers();
        return std::move(m_model);
    }

private:
    int element(StructureElement::Kind kind, const QString &title, int level = 0) {
        m_model.elements.push_back({kind, 0, level, 1, 1, false, title});
        return static_cast<int>(m_model.elements.size()) - 1;
    }

    Composition composed(const QString &text, const LineStyle &style) {
        Composition composition = compose(text, style, m_fonts);
        noteCharacters(m_model, composition);
        return composition;
    }

    void blankLine(bool keep) {
        FlowItem item;
        item.keepWithNext = keep;
        m_items.push_back(item);
    }

    void addCentred(const QStringList &lines, qreal size, FontRole role, int elementIndex) {
        for (const QString &text : lines) {
            LineStyle style;
            style.role = role;
            style.size = style.pitch = size;
            style.width = page::width;
            style.justify = false;
            for (ComposedLine &line : composed(text, style).lines) {
                FlowItem item;
                item.x = page::left + (page::width - line.width) / 2;
                item.line = std::move(line);
                item.size = size;
                item.element = elementIndex;
                item.keepWithNext = true;
                m_items.push_back(std::move(item));
            }
        }
    }

    void addTitle() {
        const int perLine = static_cast<int>(page::width / titleSize);
        const int index = element(StructureElement::Kind::Title, m_document.title, 1);
        addCentred(titleLines(m_document.title, m_document.agency, perLine), titleSize, FontRole::XiaoBiaoSong, index);
        blankLine(true);
    }

    void addBlock(const DocumentBlock &block) {
        using Kind = DocumentBlock::Kind;
        if (block.kind == Kind::Table) {
            FlowItem item;
            item.table = std::make_shared<TableLayout>(block.table, m_fonts, m_model, 0);
            m_items.push_back(std::move(item));
            return;
        }
        if (block.kind == Kind::AttachmentTitle) {
            blankLine(true);
            addCentred({block.text}, titleSize, roleOf(block), element(StructureElement::Kind::Heading, block.text, 1));
            blankLine(true);
            return;
        }
        if (block.kind == Kind::Note && !m_items.empty() && !m_items.back().table)
            blankLine(true);
        LineStyle style;
        style.role = roleOf(block);
        style.size = bodySize;
        style.pitch = pitch;
        style.width = page::width;
        style.firstIndent = block.kind == Kind::AttachmentLabel || block.kind == Kind::Addressee ? 0 : 2 * pitch;
        const bool heading = block.kind == Kind::Heading || block.kind == Kind::AttachmentLabel;
        const int index = element(heading                        ? StructureElement::Kind::Heading
                                  : block.kind == Kind::ListItem ? StructureElement::Kind::ListItem
                                                                 : StructureElement::Kind::Paragraph,
                                  heading ? block.text : QString(), std::clamp(block.level, 1, 4));
        bool first = true;
        for (ComposedLine &line : composed(block.text, style).lines) {
            FlowItem item;
            item.line = std::move(line);
            item.element = index;
            // a heading takes the first two lines of what follows along
            item.keepWithNext = heading || (first && !m_items.empty() && m_headingBefore);
            m_items.push_back(std::move(item));
            first = false;
        }
        m_headingBefore = heading;
    }

    /// The sign-off never stands alone on a page: the last two lines of text go with it.
    void keepTextWithSignOff() {
        if (m_document.signOffAgency.isEmpty() && m_document.signOffDate.isEmpty())
            return;
        for (std::size_t i = m_items.size() >= 2 ? m_items.size() - 2 : 0; i < m_items.size(); ++i)
            if (!m_items[i].table)
                m_items[i].keepWithNext = true;
    }

    /// With a seal (GB/T 9704-2012, 7.3.5.1): the date four characters from the right, the agency centred above it.
    void addSignOff() {
        if (m_document.signOffAgency.isEmpty() && m_document.signOffDate.isEmpty())
            return;
        LineStyle style;
        style.size = bodySize;
        style.pitch = pitch;
        style.width = page::width;
        style.justify = false;
        blankLine(true);
        blankLine(true);
        const Composition date = composed(m_document.signOffDate, style);
        const qreal dateWidth = date.lines.empty() ? 8 * pitch : date.lines.front().width;
        const qreal dateX = page::left + page::width - 4 * pitch - dateWidth;
        const qreal middle = dateX + dateWidth / 2;
        const int agencyElement = element(StructureElement::Kind::Paragraph, {});
        for (ComposedLine &line : composed(m_document.signOffAgency, style).lines) {
            FlowItem item;
            item.x = std::clamp(middle - line.width / 2, page::left, page::left + page::width - line.width);
            m_sealX = item.x + line.width / 2;
            item.line = std::move(line);
            item.element = agencyElement;
            item.keepWithNext = true;
            item.signOffAgency = true;
            m_items.push_back(std::move(item));
        }
        if (m_sealX == 0)
            m_sealX = middle;
        const int dateElement = element(StructureElement::Kind::Paragraph, {});
        for (std::size_t i = 0; i < std::max<std::size_t>(date.lines.size(), 1); ++i) {
            FlowItem item;
            if (!date.lines.empty())
                item.line = date.lines[i];
            item.x = std::max(dateX, page::left);
            item.element = dateElement;
            item.signOffDate = true;
            item.keepWithNext = i + 1 < date.lines.size();
            m_items.push_back(std::move(item));
        }
    }

    void newPage() {
        m_model.pages.emplace_back();
        m_y = page::top;
    }
    [[nodiscard]] qreal bottom() const { return page::top + page::height + 0.01; }
    [[nodiscard]] qreal room() const { return bottom() - m_y; }

    void setPages() {
        if (m_model.pages.empty())
            newPage();
        for (std::size_t i = 0; i < m_items.size();) {
            std::size_t end = i;
            qreal needed = 0;
            while (end < m_items.size()) {
                needed += leastHeight(m_items[end]);
                if (!m_items[end].keepWithNext || m_items[end].table)
                    break;
                ++end;
            }
            end = std::min(end + 1, m_items.size());
            if (needed > room() && needed <= page::height + 0.01 && m_y > page::top)
                newPage();
            for (; i < end; ++i)
                place(m_items[i], m_items[i].table ? signOffHeight(i + 1) : 0);
        }
    }

    /// What must fit below: a line, a short table, or a good part of a long one.
    [[nodiscard]] static qreal leastHeight(const FlowItem &item) {
        if (!item.table)
            return lineHeight;
        constexpr int goodPart = 8;
        const int rows = item.table->rowCount();
        const int least = rows - item.table->headRows() <= 2 * goodPart ? rows : item.table->headRows() + goodPart;
        return std::min(item.table->fragmentHeight(0, least), page::height - 2 * lineHeight);
    }

    /// Height of the sign-off when it begins at this item, else 0.
    [[nodiscard]] qreal signOffHeight(std::size_t from) const {
        qreal sum = 0;
        for (std::size_t i = from; i < m_items.size(); ++i) {
            if (m_items[i].table)
                return 0;
            sum += lineHeight;
            if (m_items[i].signOffDate)
                return sum;
            if (!m_items[i].line.characters.empty() && !m_items[i].signOffAgency)
                return 0;
        }
        return 0;
    }

    /// `tail`: what must still fit below a table because it may not stand on a page alone.
    void place(const FlowItem &item, qreal tail) {
        if (item.table) {
            placeTable(*item.table, tail);
            return;
        }
        const bool blank = item.line.characters.empty();
        if (blank && !item.keepWithNext && room() < lineHeight)
            return;
        if (room() < lineHeight - 0.02)
            newPage();
        const qreal baseline = m_y + lineHeight / 2 + baselineDrop * item.size;
        addRuns(m_model.pages.back(), item.line, item.x, baseline, item.size, item.element);
        if (item.signOffAgency || (item.signOffDate && !m_model.signOff))
            m_model.signOff = SignOffPlace{static_cast<int>(m_model.pages.size()) - 1,
                                           {m_sealX, m_y + (item.signOffAgency ? lineHeight : lineHeight / 2)}};
        m_y += lineHeight;
    }

    void placeTable(const TableLayout &table, qreal tail) {
        int row = 0;
        while (row < table.rowCount()) {
            if (table.fragmentHeight(row, row + 1) > room() && m_y > page::top)
                newPage();
            int to = table.fit(row, room());
            constexpr int carried = 2; // rows that go to the next page with the sign-off
            if (to == table.rowCount() && tail > 0 && to - carried > row &&
                snapped(m_y + table.fragmentHeight(row, to)) + tail > bottom())
                to -= carried;
            table.draw(m_model.pages.back(), row, to, m_y);
            m_y += table.fragmentHeight(row, to);
            row = to;
            if (row < table.rowCount())
                newPage();
        }
        m_y = snapped(m_y);
    }

    /// Back to the grid, with some air below the frame of a table.
    [[nodiscard]] static qreal snapped(qreal y) {
        return page::top + std::ceil((y + 4 - page::top) / lineHeight - 0.001) * lineHeight;
    }

    /// "— 1 —" in 4号, 7 mm below the type area, odd pages right, even pages left, one character in.
    void addPageNumbers() {
        LineStyle style;
        style.role = FontRole::Song;
        style.size = style.pitch = numberSize;
        style.width = page::width;
        style.justify = false;
        for (std::size_t i = 0; i < m_model.pages.size(); ++i) {
            const Composition c = composed(QStringLiteral("— %1 —").arg(i + 1), style);
            const ComposedLine &line = c.lines.front();
            const qreal x = i % 2 == 0 ? page::left + page::width - numberSize - line.width : page::left + numberSize;
            const qreal baseline = page::top + page::height + 7 * mm + numberSize * (0.5 + baselineDrop);
            addRuns(m_model.pages[i], line, x, baseline, numberSize, -1);
        }
    }

    const Document &m_document;
    const FontBook &m_fonts;
    PageModel m_model;
    std::vector<FlowItem> m_items;
    bool m_headingBefore = false;
    qreal m_sealX = 0;
    qreal m_y = page::top;
};

} // namespace

PageModel paginate(const Document &document, const FontBook &fonts) {
    return Flow(document, fonts).run();
}

} // namespace gongkai::page
