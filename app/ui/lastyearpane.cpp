// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lastyearpane.h"

#include "domain/carryover.h"
#include "domain/promises.h"
#include "domain/tokens.h"
#include "ui/pointlist.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {

namespace {

constexpr std::size_t widest = 3; // columns; a wider table is shown one column at a time
enum Column { Label, ThisYear, LastYear, Change, ColumnCount };

bool isWide(const FormatTable &table) {
    return table.columns.size() > widest && table.rows.size() > 1;
}

QString signedText(const Decimal &difference) {
    if (difference.isNegative())
        return QStringLiteral("−") + (Decimal() - difference).toString();
    return difference.isZero() ? QStringLiteral("0") : QStringLiteral("+") + difference.toString();
}

} // namespace

LastYearPane::LastYearPane(EditSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)), m_figuresBox(buildFigures()),
      m_textBox(buildText()), m_points(new PointList(session, this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_title);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_figuresBox);
    splitter->addWidget(m_textBox);
    splitter->addWidget(m_points);
    layout->addWidget(splitter, 1);
    layout->addStretch();
    connect(&session, &EditSession::changed, this, &LastYearPane::refresh);
    refresh();
}

QWidget *LastYearPane::buildFigures() {
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_columnBox = new QWidget(box);
    auto *row = new QHBoxLayout(m_columnBox);
    row->setContentsMargins(10, 0, 10, 0);
    auto *label = new QLabel(tr("&Column"), m_columnBox);
    m_columns = new QComboBox(m_columnBox);
    m_columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_columns->setMinimumContentsLength(8);
    label->setBuddy(m_columns);
    row->addWidget(label);
    row->addWidget(m_columns, 1);
    column->addWidget(m_columnBox);
    m_figures = new QTableWidget(0, ColumnCount, box);
    m_figures->setHorizontalHeaderLabels({tr("Row"), tr("This year"), tr("Last year"), tr("Change")});
    m_figures->setAccessibleName(tr("Figures of this year and last year"));
    m_figures->setToolTip(tr("Double-click, or Enter, goes to the figure."));
    m_figures->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_figures->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_figures->setSelectionMode(QAbstractItemView::SingleSelection);
    m_figures->setTabKeyNavigation(false);
    m_figures->setFrameShape(QFrame::NoFrame);
    m_figures->setFont(theme::font(12.0 / 13));
    m_figures->setIconSize({14, 14});
    m_figures->verticalHeader()->hide();
    m_figures->verticalHeader()->setMinimumSectionSize(22);
    m_figures->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_figures->horizontalHeader()->setHighlightSections(false);
    m_figures->horizontalHeader()->setMinimumSectionSize(40);
    m_figures->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_figures->horizontalHeader()->setSectionResizeMode(Label, QHeaderView::Stretch);
    column->addWidget(m_figures, 1);
    connect(m_columns, &QComboBox::activated, this, [this] {
        m_column = m_columns->currentData().toString();
        refreshFigures();
    });
    connect(m_figures, &QTableWidget::activated, this, [this](const QModelIndex &index) {
        Q_EMIT cellWanted(m_figures->item(index.row(), Label)->data(Qt::UserRole).toString());
    });
    return box;
}

QWidget *LastYearPane::buildText() {
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    m_text = new QTextEdit(box);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Last year's text of this part"));
    m_text->document()->setDocumentMargin(10);
    column->addWidget(m_text, 1);
    m_take = new QPushButton(tr("Take this &paragraph over"), box);
    m_take->setToolTip(tr("Puts the chosen paragraph into this part. It counts as last year's until it is edited."));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 10, 0);
    row->addStretch();
    row->addWidget(m_take);
    column->addLayout(row);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &LastYearPane::refreshButton);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const int block = m_text->textCursor().block().userState();
        if (block >= 0)
            (void)m_session.takeOver(m_section, static_cast<std::size_t>(block)); // the button was not enabled else
    });
    return box;
}

void LastYearPane::showSection(const QString &section, const QString &sheet) {
    m_section = section;
    m_sheet = sheet;
    m_cell.clear();
    m_column.clear();
    m_stale = true;
    refreshText();
    refresh();
}

void LastYearPane::showCell(const QString &cellName) {
    const auto cell = CellRef::fromName(cellName);
    if (!cell || cellName == m_cell)
        return;
    m_cell = cellName;
    m_column = cell->column;
    if (isVisible())
        refreshFigures();
    else
        m_stale = true;
}

void LastYearPane::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

std::vector<const FormatTable *> LastYearPane::tables() const {
    std::vector<const FormatTable *> shown;
    for (const FormatTable &table : m_session.format().tables)
        if (m_sheet.isEmpty() ? table.section == m_section && !table.attachment : table.sheet == m_sheet)
            shown.push_back(&table);
    return shown;
}

void LastYearPane::refresh() {
    const Report *last = m_session.previous();
    const auto shown = tables();
    const bool figures = last && !shown.empty();
    const bool text =
        m_sheet.isEmpty() && !m_text->document()->isEmpty() && m_session.lastYearSection(m_section) != nullptr;
    const bool points = m_sheet.isEmpty() && !m_section.isEmpty() &&
                        sectionOfPromises(m_session.report(), m_session.format()) == m_section &&
                        !m_session.points().empty();
    m_title->setText(!last ? tr("The store holds no report of this agency for %1.").arg(m_session.report().year - 1)
                     : figures || text || points ? tr("Report of %1").arg(last->year)
                                                 : tr("The report of %1 has nothing in this part.").arg(last->year));
    m_figuresBox->setVisible(figures);
    m_textBox->setVisible(text);
    m_points->setVisible(points);
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    if (figures)
        refreshFigures();
    if (points)
        m_points->refresh();
}

std::vector<LastYearPane::Line> LastYearPane::linesOf(const FormatTable &table) const {
    std::vector<Line> lines;
    const Format &format = m_session.format();
    const QString wanted = m_columns->currentData().toString();
    for (const CellRef &cell : format.cellsOf(table)) {
        if (isWide(table) && cell.column != wanted)
            continue;
        lines.push_back({isWide(table) ? table.row(cell.row)->label : format.labelOf(cell), cell});
    }
    return lines;
}

void LastYearPane::fillColumns(const std::vector<const FormatTable *> &shown) {
    const auto wide = std::find_if(shown.begin(), shown.end(), [](const FormatTable *t) { return isWide(*t); });
    m_columnBox->setVisible(wide != shown.end());
    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    if (wide == shown.end())
        return;
    int chosen = -1;
    for (const FormatColumn &column : (*wide)->columns) {
        const bool nested = !column.group.isEmpty() && column.group != column.label;
        m_columns->addItem(nested ? column.group + QStringLiteral(" · ") + column.label : column.label, column.key);
        if (column.key == m_column || (chosen < 0 && column.formula))
            chosen = m_columns->count() - 1;
    }
    if (const int asked = m_columns->findData(m_column); asked >= 0)
        chosen = asked;
    m_columns->setCurrentIndex(std::max(chosen, 0));
}

void LastYearPane::refreshFigures() {
    const auto shown = tables();
    fillColumns(shown);
    std::vector<Line> lines;
    for (const FormatTable *table : shown)
        for (Line &line : linesOf(*table))
            lines.push_back(std::move(line));
    m_figures->setRowCount(static_cast<int>(lines.size()));
    for (std::size_t i = 0; i < lines.size(); ++i)
        setLine(static_cast<int>(i), lines[i]);
    selectCell();
}

void LastYearPane::setLine(int row, const Line &line) {
    const Format &format = m_session.format();
    const CellReading now = readCell(m_session.report().cell(line.cell), format.typeOf(line.cell));
    const auto before = m_session.previous() ? lastYearNumber(format, *m_session.previous(), line.cell) : std::nullopt;
    QStringList texts{line.label, now.found, before ? before->toString() : QStringLiteral("—"), QString()};
    QString told = line.label;
    Jump jump = Jump::None;
    if (before && now.kind == CellReading::Kind::Number) {
        jump = jumpOf(now.number, *before);
        texts[Change] = signedText(now.number - *before);
        if (jump == Jump::Up) {
            texts[Change] += QLatin1Char('\n') + (before->isZero() ? tr("from 0") : tr("over 5×"));
            told += QLatin1Char('\n') + tr("More than five times last year's figure. Please check.");
        } else if (jump == Jump::Down) {
            texts[Change] += QLatin1Char('\n') + tr("under 1/5");
            told += QLatin1Char('\n') + tr("Less than a fifth of last year's figure. Please check.");
        }
    }
    for (int column = 0; column < ColumnCount; ++column) {
        QTableWidgetItem *item = m_figures->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_figures->setItem(row, column, item);
        }
        item->setText(texts[column]);
        item->setToolTip(told);
        item->setTextAlignment((column == Label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        item->setData(Qt::UserRole, line.cell.name());
    }
    // a triangle and words: colour alone says nothing
    QTableWidgetItem *change = m_figures->item(row, Change);
    const bool marked = jump != Jump::None;
    change->setIcon(marked ? theme::icon(theme::Symbol::Warning, theme::colours().warning) : QIcon());
    change->setForeground(marked ? QBrush(theme::colours().warning) : palette().brush(QPalette::Text));
}

void LastYearPane::selectCell() {
    for (int row = 0; row < m_figures->rowCount(); ++row)
        if (m_figures->item(row, Label)->data(Qt::UserRole).toString() == m_cell) {
            m_figures->setCurrentCell(row, Label);
            return;
        }
}

void LastYearPane::refreshText() {
    m_text->clear();
    const SectionText *part = m_session.lastYearSection(m_section);
    const Report *last = m_session.previous();
    if (!part || !last)
        return refreshButton();
    const bool sameForm = last->formatId.startsWith(m_session.format().nationalId());
    QTextCursor writer(m_text->document());
    QTextBlockFormat lines;
    lines.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    lines.setBottomMargin(4);
    bool first = true;
    const auto write = [&](const QString &stored, bool heading, int block) {
        if (!first)
            writer.insertBlock();
        first = false;
        QTextCharFormat letters;
        letters.setFont(theme::font(1, heading));
        writer.setBlockFormat(lines);
        writer.insertText(sameForm ? expandTokens(stored, *last, m_session.format(), nullptr) : stored, letters);
        writer.block().setUserState(block);
    };
    for (std::size_t i = 0; i < part->blocks.size(); ++i) {
        const Block &block = part->blocks[i];
        if (block.kind == Block::Kind::Heading)
            write(block.text, true, -1);
        else if (block.kind == Block::Kind::Paragraph && !block.text.trimmed().isEmpty())
            write(block.text, false, static_cast<int>(i));
        for (const QString &item : block.items)
            write(QStringLiteral("· ") + item, false, static_cast<int>(i));
    }
    m_text->moveCursor(QTextCursor::Start);
    refreshButton();
}

void LastYearPane::refreshButton() {
    const int block = m_text->textCursor().block().userState();
    m_take->setEnabled(block >= 0);
    QList<QTextEdit::ExtraSelection> chosen;
    for (QTextBlock line = m_text->document()->begin(); line.isValid() && block >= 0; line = line.next())
        if (line.userState() == block) { // a list is taken whole
            QTextEdit::ExtraSelection ground;
            ground.cursor = QTextCursor(line);
            ground.format.setBackground(theme::colours().infoGround);
            ground.format.setProperty(QTextFormat::FullWidthSelection, true);
            chosen.append(ground);
        }
    m_text->setExtraSelections(chosen);
}

} // namespace gongkai
