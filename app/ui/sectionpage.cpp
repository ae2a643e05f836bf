// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sectionpage.h"

#include "ui/pageparts.h"
#include "ui/pastenotice.h"
#include "ui/prosefooter.h"
#include "ui/reportcommands.h"
#include "ui/tableview.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {

SectionPage::SectionPage(EditSession &session, ReportCommands &commands, TableLook &look, const QString &section,
                         const QString &sheet, QWidget *parent)
    : QWidget(parent), m_session(session), m_commands(commands), m_look(look), m_section(section), m_sheet(sheet) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addHeader(layout);
    QStringList sheets;
    for (const FormatTable &table : session.format().tables)
        if (sheet.isEmpty() ? table.section == section && !table.attachment : table.sheet == sheet)
            if (!sheets.contains(table.sheet))
                sheets.append(table.sheet);
    if (sheet.isEmpty())
        addProse(layout, !sheets.isEmpty());
    for (const QString &s : sheets)
        addTable(layout, s);
    connect(&session, &EditSession::changed, this, &SectionPage::refreshState);
    refreshState();
}

void SectionPage::addHeader(QVBoxLayout *layout) {
    auto *bar = new QWidget(this);
    auto *row = new QVBoxLayout(bar);
    row->setContentsMargins(14, 10, 14, 8);
    row->setSpacing(4);
    m_heading = new QLabel(bar);
    m_heading->setFont(theme::font(18.0 / 13, true));
    m_heading->setWordWrap(true);
    row->addWidget(m_heading);
    const FormatSection *known = m_session.format().section(m_section);
    const QString guidance = m_sheet.isEmpty() && known ? known->guidance : QString();
    if (!guidance.isEmpty()) {
        auto *label = new QLabel(guidance, bar);
        label->setWordWrap(true);
        label->setFont(theme::font(12.0 / 13));
        QPalette p = label->palette();
        p.setColor(QPalette::WindowText, theme::colours().secondary);
        label->setPalette(p);
        row->addWidget(label);
    }
    layout->addWidget(bar);
}

void SectionPage::addLevels(QVBoxLayout *layout) {
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 2, 14, 6);
    auto *label = new QLabel(tr("Para&graph:"), bar);
    m_level = new QComboBox(bar);
    m_level->addItem(tr("Text"), 0);
    if (!m_session.format().fixedHeadings)
        m_level->addItem(tr("Heading 一、"), 1);
    m_level->addItem(tr("Heading （一）"), 2);
    m_level->addItem(tr("Heading 1."), 3);
    m_level->addItem(tr("Heading （1）"), 4);
    m_level->addItem(tr("List"), 10);
    m_level->addItem(tr("Numbered list"), 11);
    label->setBuddy(m_level);
    row->addWidget(label);
    row->addWidget(m_level);
    row->addStretch();
    layout->addWidget(bar);
}

void SectionPage::addProse(QVBoxLayout *layout, bool small) {
    addLevels(layout);
    m_prose = new ProseEditor(this);
    m_prose->setAccessibleName(tr("Text of this part"));
    m_prose->setPlaceholderText(
        small ? tr("Most reports give only the table here; words to explain it may stand before it.")
              : tr("Write this part here."));
    m_prose->setTopHeading(m_session.format().fixedHeadings ? 2 : 1);
    if (small)
        m_prose->setMaximumHeight(64);
    layout->addWidget(m_prose, small ? 0 : 1);
    auto *notice = new PasteNotice(this);
    layout->addWidget(notice);
    connect(m_prose, &ProseEditor::pasted, notice, &PasteNotice::tell);
    m_footer = new ProseFooter(m_session, m_commands, m_section, this);
    layout->addWidget(m_footer);
    connectProse();
}

void SectionPage::connectProse() {
    m_tokens = std::make_unique<ProseTokens>(m_session.report(), m_session.format(), m_session.previous(),
                                             m_session.findings());
    m_prose->setTokens([this](const QString &name) { return m_tokens->look(name); },
                       [this] { return m_tokens->choices(); });
    m_prose->setFixes([this](const lines::Place &place) { return fixesAt(place); });
    const SectionText *text = m_session.report().section(m_section);
    m_prose->setBlocks(text ? text->blocks : std::vector<Block>());
    connect(m_prose, &ProseEditor::focused, this, [this] { Q_EMIT cellChosen({}); });
    connect(m_prose, &ProseEditor::edited, this,
            [this](const std::vector<Block> &blocks, int cursor) { m_session.setBlocks(m_section, blocks, cursor); });
    connect(m_prose, &ProseEditor::figureWanted, this, [this](const QString &token) {
        if (const QStringList cells = m_tokens->cellsOf(token); !cells.isEmpty())
            Q_EMIT figureWanted(cells.constFirst());
    });
    connect(m_prose, &ProseEditor::levelChanged, this, [this](int level) {
        const QSignalBlocker blocker(m_level);
        m_level->setCurrentIndex(m_level->findData(level));
    });
    m_level->setCurrentIndex(m_level->findData(m_prose->levelAtCursor()));
    connect(m_level, &QComboBox::activated, this, [this] {
        m_prose->setLevel(m_level->currentData().toInt());
        m_prose->setFocus();
    });
    connect(&m_session, &EditSession::blocksChanged, this, [this](const QString &section, int cursor) {
        const SectionText *now = m_session.report().section(m_section);
        const std::vector<Block> blocks = now ? now->blocks : std::vector<Block>();
        if (section != m_section || m_prose->blocks() == blocks)
            return;
        // steps that change many parts tell no place: then the caret stays where it is
        m_prose->setBlocks(blocks, cursor > 0 ? cursor : m_prose->storedCaret());
    });
}

void SectionPage::refreshProse() {
    if (!m_prose || !isVisible())
        return;
    m_tokens = std::make_unique<ProseTokens>(m_session.report(), m_session.format(), m_session.previous(),
                                             m_session.findings());
    m_prose->refreshTokens();
    std::vector<ProseMark> marks;
    const auto mark = [&marks](ProseMark::Kind kind, const TextRange &range) {
        marks.push_back({kind, range.block, range.item, range.from, range.to});
    };
    for (const Finding &finding : m_session.findings())
        if (finding.kind == RuleKind::Slip && finding.range && finding.range->section == m_section)
            mark(ProseMark::Kind::Slip, *finding.range);
    int unbound = 0;
    for (const NumberBinding &binding : m_session.bindableNumbers())
        if (binding.range.section == m_section) {
            mark(ProseMark::Kind::Unbound, binding.range);
            ++unbound;
        }
    marks.insert(marks.end(), m_hits.begin(), m_hits.end());
    m_prose->setMarks(marks);
    m_footer->refresh(unbound);
}

std::vector<ProseFix> SectionPage::fixesAt(const lines::Place &place) {
    std::vector<ProseFix> fixes;
    const auto here = [this, &place](const TextRange &range) {
        return range.section == m_section && range.block == place.block && range.item == place.item &&
               range.from <= place.at && place.at <= range.to;
    };
    for (const Finding &finding : m_session.findings())
        if (finding.kind == RuleKind::Slip && finding.range && here(*finding.range))
            fixes.push_back({tr("&Write \"%1\" instead of \"%2\"").arg(finding.expectedText, finding.quote),
                             [this, range = *finding.range, right = finding.expectedText] {
                                 m_session.replaceText({range}, right);
                             }});
    for (const NumberBinding &binding : m_session.bindableNumbers())
        if (here(binding.range))
            fixes.push_back(
                {tr("&Bind to: %1").arg(binding.say), [this, binding] { m_session.bindNumbers({binding}); }});
    return fixes;
}

void SectionPage::setHits(const std::vector<TextRange> &hits, const TextRange *current) {
    constexpr std::size_t mostMarked = 500; // nobody looks at more, and each costs at every key stroke
    std::vector<ProseMark> marks;
    for (const TextRange &hit : hits)
        if (hit.section == m_section && (marks.size() < mostMarked || (current && hit == *current)))
            marks.push_back({current && hit == *current ? ProseMark::Kind::CurrentHit : ProseMark::Kind::Hit, hit.block,
                             hit.item, hit.from, hit.to});
    if (marks == m_hits)
        return;
    m_hits = std::move(marks);
    refreshProse();
}

void SectionPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refreshProse();
}

void SectionPage::addTable(QVBoxLayout *layout, const QString &sheet) {
    auto *bar = new QFrame(this);
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(14, 4, 14, 4);
    rows->setSpacing(4);
    auto *named = new QHBoxLayout; // a line of its own: names of cells are long
    auto *row = new QHBoxLayout;
    rows->addLayout(named);
    rows->addLayout(row);
    m_cellName = new QLabel(bar);
    m_cellName->setFont(theme::font(12.0 / 13, true));
    m_cellName->setMinimumWidth(80);
    m_cellBefore = new QLabel(bar);
    m_cellBefore->setFont(theme::font(12.0 / 13));
    named->addWidget(m_cellName, 1);
    named->addWidget(m_cellBefore);
    auto *model = new TableModel(m_session, sheet, this);
    const QString first = model->tables().constFirst();
    bool printsBlanks = false;
    for (const QString &table : model->tables())
        printsBlanks = printsBlanks || m_session.format().table(table)->printsBlanks;
    if (!printsBlanks) {
        m_blanks = new QCheckBox(tr("All &blanks are 0"), bar);
        m_blanks->setToolTip(tr("When ticked, every blank cell of this table is printed as 0."));
        row->addWidget(m_blanks);
        connect(m_blanks, &QCheckBox::clicked, this, [this, model](bool on) {
            m_commands.confirmBlanks(model->tables(), on);
            refreshState(); // the box shows what is, also when the question was declined
        });
    }
    if (m_sheet.isEmpty()) {
        auto *none = new QPushButton(tr("&No data…"), bar);
        none->setToolTip(tr("Sets every figure of this part to 0, after showing which."));
        row->addWidget(none);
        connect(none, &QPushButton::clicked, this, [this] { m_commands.noData(m_section); });
    }
    m_lock = new QPushButton(bar);
    m_lock->setToolTip(tr("A computed figure can be entered by hand, with a reason."));
    row->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, this, [this] { m_commands.toggleLock(currentCell()); });
    auto *compute = new QPushButton(tr("Compute &totals"), bar);
    compute->setToolTip(tr("Computes every total of this table from the figures entered."));
    row->addWidget(compute);
    connect(compute, &QPushButton::clicked, this, [this, model] { m_session.recalculate(model->tables()); });
    auto *view = new TableView(*model, m_look, this);
    row->addStretch();
    addLook(*row);
    layout->addWidget(bar);
    auto *noticeRow = new QHBoxLayout;
    noticeRow->setContentsMargins(14, 0, 14, 4);
    m_notice = new NoticeLine(this);
    noticeRow->addWidget(m_notice);
    layout->addLayout(noticeRow);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(14, 0, 14, 8);
    frame->addWidget(view);
    layout->addLayout(frame, 1);
    connect(view, &TableView::currentCellChanged, this, &SectionPage::showCell);
    connect(view, &TableView::told, this, &SectionPage::showTold);
    connect(&m_session, &EditSession::undone, m_notice, &NoticeLine::clear);
    connect(view, &TableView::backWanted, this, &SectionPage::backWanted);
    addTableFooter(layout, *m_session.format().table(model->tables().constLast()));
    m_tables.append(view);
    m_models.append(model);
    showCell({});
}

/// How the tables are shown: last year's figures, and their size.
void SectionPage::addLook(QHBoxLayout &row) {
    auto *before = new QToolButton(this);
    before->setText(tr("Last year's figures"));
    before->setToolTip(
        tr("Shows last year's figure beneath each figure. An arrow marks what is more than five times or "
           "less than a fifth of it."));
    before->setCheckable(true);
    before->setEnabled(m_session.previous() != nullptr);
    if (!m_session.previous())
        before->setToolTip(tr("The store holds no report of last year."));
    connect(before, &QToolButton::toggled, &m_look, &TableLook::setLastYear);
    row.addWidget(before);
    auto *zoom = new QToolButton(this);
    zoom->setToolTip(tr("Size of the table (Ctrl+wheel)"));
    zoom->setAccessibleName(tr("Size of the table"));
    zoom->setPopupMode(QToolButton::InstantPopup);
    auto *sizes = new QMenu(zoom);
    connect(sizes->addAction(tr("&Larger")), &QAction::triggered, this, [this] { m_look.zoomBy(1); });
    connect(sizes->addAction(tr("&Smaller")), &QAction::triggered, this, [this] { m_look.zoomBy(-1); });
    connect(sizes->addAction(tr("&Normal size")), &QAction::triggered, this, [this] { m_look.resetZoom(); });
    zoom->setMenu(sizes);
    row.addWidget(zoom);
    const auto show = [this, before, zoom] {
        refreshCell(currentCell());
        before->setChecked(m_look.lastYear());
        zoom->setText(tr("%1%").arg(m_look.zoom()));
    };
    connect(&m_look, &TableLook::changed, this, show);
    show();
}

/// Stays until the next action on the table.
void SectionPage::showTold(const QString &text, bool wrong) {
    m_notice->say(wrong ? Tone::Warning : Tone::Good, text);
}

/// What is printed under an annex: who answers for its figures.
void SectionPage::addTableFooter(QVBoxLayout *layout, const FormatTable &table) {
    static const ReportField fields[] = {ReportField::StatHead, ReportField::StatReviewer, ReportField::StatPreparer,
                                         ReportField::StatPhone, ReportField::StatDate};
    if (table.footer.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 4, 14, 10);
    for (qsizetype i = 0; i < std::min<qsizetype>(table.footer.size(), 5); ++i) {
        auto *label = new QLabel(table.footer[i], this);
        auto *edit = new QLineEdit(m_session.field(fields[i]), this);
        label->setBuddy(edit);
        row->addWidget(label);
        row->addWidget(edit, 1);
        connect(edit, &QLineEdit::textEdited, this,
                [this, field = fields[i]](const QString &text) { m_session.setField(field, text); });
        connect(&m_session, &EditSession::fieldsChanged, edit, [this, edit, field = fields[i]] {
            if (edit->text() != m_session.field(field))
                edit->setText(m_session.field(field));
        });
    }
    layout->addLayout(row);
}

QString SectionPage::currentCell() const {
    for (TableView *view : m_tables)
        if (QString name = view->currentIndex().data(TableModel::CellNameRole).toString(); !name.isEmpty())
            return name;
    return {};
}

void SectionPage::refreshLock() {
    if (!m_lock)
        return;
    const auto cell = CellRef::fromName(currentCell());
    const bool computed = cell && m_session.isComputed(*cell);
    const bool byHand = cell && !m_session.report().sources.value(cell->name()).overrideReason.isEmpty();
    m_lock->setEnabled(computed || byHand);
    m_lock->setText(byHand ? tr("Compute a&gain") : tr("Un&lock…"));
}

void SectionPage::showCell(const QString &cellName) {
    Q_EMIT cellChosen(cellName);
    refreshCell(cellName);
}

void SectionPage::refreshCell(const QString &cellName) {
    refreshLock();
    const auto cell = CellRef::fromName(cellName);
    if (!cell) {
        m_cellName->setText(tr("Choose a cell and type; Tab moves to the next cell, Enter moves down."));
        m_cellBefore->clear();
        return;
    }
    const Format &format = m_session.format();
    const CellSource source = m_session.report().sources.value(cell->name());
    const bool counted = source.origin == QLatin1String("register") && !format.formulaOf(*cell);
    m_cellName->setText(format.labelOf(*cell) + (m_session.isComputed(*cell) && counted
                                                     ? tr(" (counted in the register)")
                                                 : m_session.isComputed(*cell)      ? tr(" (computed)")
                                                 : !source.overrideReason.isEmpty() ? tr(" (entered by hand)")
                                                                                    : QString()));
    m_cellName->setToolTip(m_cellName->text());
    const QString before = m_session.lastYear(*cell);
    // not said twice: there is little room beside the name
    m_cellBefore->setText(before.isEmpty() || m_look.lastYear() ? QString() : tr("Last year %1").arg(before));
}

void SectionPage::refreshState() {
    const SectionText *text = m_session.report().section(m_section);
    const FormatSection *known = m_session.format().section(m_section);
    QString heading = known ? known->heading : QString();
    if (!m_sheet.isEmpty())
        heading = m_models.isEmpty() ? QString()
                                     : m_session.format().table(m_models.constFirst()->tables().constFirst())->title;
    else if (heading.isEmpty() && text && !text->blocks.empty() && text->blocks.front().level == 1)
        heading = text->blocks.front().text;
    m_heading->setText(heading.isEmpty() ? tr("Introduction") : heading);
    if (m_cellName)
        refreshCell(currentCell());
    refreshProse();
    if (m_blanks) {
        bool all = true;
        for (const TableModel *model : m_models)
            for (const QString &table : model->tables())
                all = all && m_session.report().blanksAreZero.contains(table);
        m_blanks->setChecked(all);
    }
}

void SectionPage::goToBlock(int block) {
    if (m_prose) {
        m_prose->goToBlock(block);
        m_prose->setFocus();
    }
}

void SectionPage::goToRange(const TextRange &range) {
    showRange(range);
    if (m_prose)
        m_prose->setFocus();
}

void SectionPage::showRange(const TextRange &range) {
    if (m_prose)
        m_prose->select(range.block, range.from, range.to, range.item);
}

TextRange SectionPage::caret() const {
    const lines::Place place = m_prose ? m_prose->caret() : lines::Place();
    return {m_section, place.block, place.at, place.at, place.item};
}

QString SectionPage::selectedText() const {
    const QString text = m_prose ? m_prose->textCursor().selectedText() : QString();
    const bool oneLine = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar::ObjectReplacementCharacter;
    });
    return oneLine && text.size() <= 100 ? text : QString();
}

bool SectionPage::goToCell(const QString &cellName) {
    for (qsizetype i = 0; i < m_models.size(); ++i)
        if (m_models[i]->indexOf(cellName).isValid()) {
            m_tables[i]->goToCell(cellName);
            m_tables[i]->setFocus();
            return true;
        }
    return false;
}

void SectionPage::focusProse() {
    if (m_prose)
        m_prose->setFocus();
    else
        focusContent();
}

void SectionPage::focusContent() {
    if (!m_tables.isEmpty())
        m_tables.constFirst()->setFocus();
    else if (m_prose)
        m_prose->setFocus();
}

} // namespace gongkai
