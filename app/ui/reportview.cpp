// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview.h"

#include "ui/coverpage.h"
#include "ui/findbar.h"
#include "ui/findingspane.h"
#include "ui/guidancepane.h"
#include "ui/guidebar.h"
#include "ui/lastyearpane.h"
#include "ui/panetabs.h"
#include "ui/proseeditor.h"
#include "ui/savebanner.h"
#include "ui/sectionpage.h"
#include "ui/sectiontree.h"
#include "ui/sourcepane.h"
#include "ui/tableview.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace gongkai {

ReportView::ReportView(std::unique_ptr<EditSession> session, UserPrompt &prompt, const Guidance *guidance,
                       std::shared_ptr<const page::FontBook> fonts, PreviewPane::Layout layout, QWidget *parent)
    : QWidget(parent), m_session(std::move(session)), m_sections(*m_session), m_findings(*m_session),
      m_openItems(*m_session, m_sections) {
    m_commands = new ReportCommands(*m_session, prompt, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *banner = new SaveBanner(*m_session, prompt, this);
    connect(banner, &SaveBanner::saveCopyWanted, this, &ReportView::saveCopyWanted);
    column->addWidget(banner);

    auto *splitter = new QSplitter(this);
    m_splitter = splitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *left = new QWidget(splitter);
    buildLeft(left);
    QWidget *middle = buildMiddle(guidance);
    buildFind(middle);
    m_tabs = new PaneTabs(splitter);
    buildPanes(guidance, std::move(fonts), std::move(layout));
    splitter->addWidget(left);
    splitter->addWidget(middle);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({226, 754, 300});
    column->addWidget(splitter, 1);

    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(120); // with laying out and painting it stays below a fifth of a second
    connect(&m_previewDelay, &QTimer::timeout, m_preview, &PreviewPane::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReportView::makeRoomForPages);
    connect(m_session.get(), &EditSession::changed, this, [this] { m_previewDelay.start(); });
    connect(m_session.get(), &EditSession::findingsChanged, this, &ReportView::updateTabs);
    connect(m_session.get(), &EditSession::partsChanged, this, &ReportView::rebuildPages);
    connect(m_session.get(), &EditSession::undone, this, [this](const QString &section, const QString &cell) {
        if (const auto ref = CellRef::fromName(cell); ref && m_session->format().table(ref->table)) {
            const FormatTable *table = m_session->format().table(ref->table);
            m_tree->setCurrentIndex(table->attachment ? m_sections.indexOfSheet(table->sheet)
                                                      : m_sections.indexOfSection(table->section));
            if (auto *shown = qobject_cast<SectionPage *>(m_stack->currentWidget()))
                shown->goToCell(cell);
        } else if (!section.isEmpty()) {
            goToSection(section);
        } else {
            m_tree->setCurrentIndex(m_sections.index(0, 0));
        }
    });
    connect(m_findingsPane, &FindingsPane::goTo, this, [this](const Finding &finding) {
        m_openItems.startFrom(finding);
        goTo(finding);
    });
    connect(m_findingsPane, &FindingsPane::goToTable, this, &ReportView::goToTableOf);
    auto *back = new QShortcut(Qt::ALT | Qt::Key_Left, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &ReportView::backToFinding);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old) { saveOnLeaving(old); });
    connect(&m_sections, &SectionsModel::statesChanged, this, &ReportView::showProgress);
    showProgress();
    updateTabs();
    // begin where the writing begins
    const QModelIndex first = m_sections.index(1, 0);
    m_tree->setCurrentIndex(first.isValid() ? first : m_sections.index(0, 0));
}

ReportView::~ReportView() {
    disconnect(qApp, nullptr, this, nullptr); // the focus moves on while the pages go
    // pages and views read the session and its models: they go first
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void ReportView::finishEditing() {
    for (TableView *table : findChildren<TableView *>())
        table->commitEditor(false);
    for (ProseEditor *prose : findChildren<ProseEditor *>())
        prose->finishComposing();
}

void ReportView::buildFind(QWidget *middle) {
    m_find = new FindBar(
        *m_session,
        [this] {
            const SectionPage *shown = shownPage();
            return shown ? shown->caret() : TextRange{currentSection(), 0, 0, 0, -1};
        },
        middle);
    middle->layout()->addWidget(m_find);
    connect(m_find, &FindBar::hitChosen, this, [this](const TextRange &hit) {
        if (currentSection() != hit.section || !shownPage())
            goToSection(hit.section);
        if (SectionPage *shown = shownPage(); shown && shown->section() == hit.section)
            shown->showRange(hit);
    });
    connect(m_find, &FindBar::hitsChanged, this, &ReportView::showHits);
    connect(m_find, &FindBar::closed, this, [this] {
        if (SectionPage *shown = shownPage())
            shown->focusProse();
    });
    const auto shortcut = [this](const QKeySequence &keys, auto does) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    shortcut(Qt::CTRL | Qt::Key_F, [this] { find(); });
    shortcut(Qt::CTRL | Qt::Key_H, [this] { replace(); });
    shortcut(Qt::Key_F3, [this] { findNext(false); });
    shortcut(Qt::SHIFT | Qt::Key_F3, [this] { findNext(true); });
}

SectionPage *ReportView::shownPage() const {
    return qobject_cast<SectionPage *>(m_stack->currentWidget());
}

void ReportView::openFind(bool replacing) {
    finishEditing();
    const SectionPage *shown = shownPage();
    m_find->open(replacing, shown ? shown->selectedText() : QString());
}

void ReportView::find() {
    openFind(false);
}

void ReportView::replace() {
    openFind(true);
}

void ReportView::findNext(bool backwards) {
    if (m_find->isHidden())
        openFind(false);
    else
        m_find->next(backwards);
}

void ReportView::showHits() {
    const TextRange *current =
        m_find->current() >= 0 ? &m_find->hits()[static_cast<std::size_t>(m_find->current())] : nullptr;
    if (SectionPage *shown = shownPage())
        shown->setHits(m_find->hits(), current);
}

void ReportView::buildLeft(QWidget *left) {
    left->setMinimumWidth(180);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new QLabel(tr("Report of %1").arg(m_session->report().year), left);
    title->setFont(theme::font(15.0 / 13, true));
    title->setContentsMargins(12, 10, 12, 2);
    column->addWidget(title);
    auto *form = new QLabel(m_session->format().basis, left);
    form->setWordWrap(true);
    form->setFont(theme::font(12.0 / 13));
    form->setContentsMargins(12, 0, 12, 8);
    QPalette p = form->palette();
    p.setColor(QPalette::WindowText, theme::colours().secondary);
    form->setPalette(p);
    column->addWidget(form);
    m_tree = new SectionTree(m_sections, left);
    column->addWidget(m_tree, 1);
    m_progress = new QProgressBar(left);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Parts complete"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 0);
    bar->addWidget(m_progress);
    column->addLayout(bar);
    m_progressText = new QLabel(left);
    m_progressText->setFont(theme::font(12.0 / 13));
    m_progressText->setContentsMargins(12, 4, 12, 10);
    m_progressText->setWordWrap(true);
    column->addWidget(m_progressText);
    connect(m_tree, &SectionTree::chosen, this, &ReportView::show);
}

QWidget *ReportView::buildMiddle(const Guidance *guidance) {
    auto *middle = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_guide = new GuideBar(*m_session, m_sections, guidance, middle);
    column->addWidget(m_guide);
    m_stack = new QStackedWidget(middle);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(new CoverPage(*m_session, m_stack));
    column->addWidget(m_stack, 1);
    connect(m_guide, &GuideBar::partChosen, this, [this](const QModelIndex &part) { m_tree->setCurrentIndex(part); });
    connect(m_guide, &GuideBar::ended, this, [this] {
        Q_EMIT told(tr("The guide is at its end. What is still open stands under Checks; F8 goes through it."));
    });
    return middle;
}

void ReportView::showProgress() {
    const ReportProgress progress = m_sections.progress();
    m_progress->setMaximum(std::max(progress.parts, 1));
    m_progress->setValue(progress.complete);
    const QString parts = tr("%1 of %n part(s) complete", nullptr, progress.parts).arg(progress.complete);
    m_progressText->setText(
        progress.errors == 0 ? parts : tr("%1, %2").arg(parts, tr("%n error(s)", nullptr, progress.errors)));
}

/// A field that is left is saved: what was entered there counts as finished.
void ReportView::saveOnLeaving(const QWidget *left) {
    if (left && isAncestorOf(left))
        m_session->saveSoon();
}

QByteArray ReportView::panes() const {
    return m_splitter->saveState();
}

void ReportView::restorePanes(const QByteArray &panes) {
    m_splitter->restoreState(panes); // one of another version is refused, and nothing changes
}

void ReportView::buildPanes(const Guidance *guidance, std::shared_ptr<const page::FontBook> fonts,
                            PreviewPane::Layout layout) {
    m_findingsPane = new FindingsPane(m_findings, m_tabs);
    m_lastYearPane = new LastYearPane(*m_session, m_tabs);
    m_sourcePane = new SourcePane(*m_session, m_tabs);
    m_guidancePane = new GuidancePane(*m_session, guidance, m_tabs);
    m_preview = new PreviewPane(std::move(fonts), std::move(layout), m_tabs);
    m_tabs->addPane(m_findingsPane, theme::Symbol::Good, tr("Checks"));
    m_tabs->addPane(m_lastYearPane, theme::Symbol::History, tr("Last year"));
    m_tabs->addPane(m_sourcePane, theme::Symbol::Source, tr("Source"));
    m_tabs->addPane(m_guidancePane, theme::Symbol::Hint, tr("Guidance"));
    m_tabs->addPane(m_preview, theme::Symbol::Page, tr("Preview"));
    connect(m_guidancePane, &GuidancePane::wordingWanted, m_session.get(), &EditSession::insertParagraph);
    connect(m_findingsPane, &FindingsPane::explainWanted, m_commands, &ReportCommands::explain);
    connect(m_lastYearPane, &LastYearPane::cellWanted, this, &ReportView::goToCell);
    connect(m_sourcePane, &SourcePane::casesWanted, this, &ReportView::casesWanted);
    connect(m_sourcePane, &SourcePane::lockWanted, m_commands, &ReportCommands::toggleLock);
}

SectionPage *ReportView::page(const QString &section, const QString &sheet) {
    const QString key = section + QLatin1Char('/') + sheet;
    if (!m_pages.contains(key)) {
        auto *made = new SectionPage(*m_session, *m_commands, m_tableLook, section, sheet, m_stack);
        connect(made, &SectionPage::backWanted, this, &ReportView::backToFinding);
        connect(made, &SectionPage::cellChosen, this, &ReportView::showCell);
        connect(made, &SectionPage::figureWanted, this, [this](const QString &cell) {
            Finding place; // of which only the cell is known
            place.cells = {cell};
            goTo(place);
        });
        m_stack->addWidget(made);
        setTabOrder(m_tree, made); // left, middle, right
        setTabOrder(made, m_tabs);
        m_pages.insert(key, made);
    }
    return m_pages.value(key);
}

void ReportView::show(const QModelIndex &index) {
    if (index.data(SectionsModel::KindRole).toInt() == SectionsModel::Cover) {
        m_stack->setCurrentIndex(0);
    } else {
        SectionPage *shown =
            page(index.data(SectionsModel::SectionRole).toString(), index.data(SectionsModel::SheetRole).toString());
        m_stack->setCurrentWidget(shown);
        if (index.data(SectionsModel::KindRole).toInt() == SectionsModel::Heading)
            shown->goToBlock(index.data(SectionsModel::BlockRole).toInt());
    }
    m_guide->follow(index);
    m_preview->follow(printedHeading(index));
    showHits();
    m_guidancePane->showSection(currentSection());
    m_lastYearPane->showSection(currentSection(), index.data(SectionsModel::SheetRole).toString());
    showCell(currentCell());
    Q_EMIT currentSectionChanged();
}

/// What stands on the page where this part begins; empty: it begins with the title.
QString ReportView::printedHeading(const QModelIndex &index) const {
    const int kind = index.data(SectionsModel::KindRole).toInt();
    if (kind == SectionsModel::Attachment) {
        const QString sheet = index.data(SectionsModel::SheetRole).toString();
        for (const FormatTable &table : m_session->format().tables)
            if (table.sheet == sheet)
                return table.title;
    }
    const bool inside = kind == SectionsModel::Heading || currentSection() != QLatin1String("0");
    return kind == SectionsModel::Cover || !inside ? QString() : index.data(Qt::DisplayRole).toString();
}

/// Pages can be read at half the window's width, not at that of a list of findings.
void ReportView::makeRoomForPages() {
    const bool pages = m_tabs->currentWidget() == m_preview;
    QList<int> sizes = m_splitter->sizes();
    if (pages && m_narrow.isEmpty() && sizes.value(2) < sizes.value(1)) {
        m_narrow = sizes;
        const int room = sizes[1] + sizes[2];
        m_splitter->setSizes({sizes[0], room - room / 2, room / 2});
    } else if (!pages && !m_narrow.isEmpty()) {
        m_splitter->setSizes(std::exchange(m_narrow, {}));
    }
}

void ReportView::showCell(const QString &cellName) {
    m_guidancePane->showCell(cellName);
    m_lastYearPane->showCell(cellName);
    m_sourcePane->showCell(cellName);
}

void ReportView::showGuidance() {
    m_tabs->setCurrentWidget(m_guidancePane);
}

void ReportView::showLastYear() {
    m_tabs->setCurrentWidget(m_lastYearPane);
}

void ReportView::showSource() {
    m_tabs->setCurrentWidget(m_sourcePane);
}

void ReportView::setCasesOffered(bool offered) {
    m_sourcePane->setCasesOffered(offered);
}

void ReportView::noDataHere() {
    m_commands->noData(currentSection());
}

QString ReportView::currentCell() const {
    const auto *shown = qobject_cast<SectionPage *>(m_stack->currentWidget());
    return shown ? shown->currentCell() : QString();
}

void ReportView::toggleLockHere() {
    m_commands->toggleLock(currentCell());
}

void ReportView::explainHere() {
    m_tabs->setCurrentWidget(m_findingsPane);
    m_findingsPane->explainCurrent();
}

QString ReportView::currentSection() const {
    return m_tree->currentIndex().data(SectionsModel::SectionRole).toString();
}

void ReportView::goToSection(const QString &section) {
    m_tree->setCurrentIndex(m_sections.indexOfSection(section));
}

void ReportView::rebuildPages() {
    // parts came or went: pages are made again from the report as it is now
    m_tree->setCurrentIndex(m_sections.index(0, 0));
    m_stack->setCurrentIndex(0);
    qDeleteAll(m_pages);
    m_pages.clear();
    m_tree->setCurrentIndex(m_sections.index(m_sections.rowCount() > 1 ? 1 : 0, 0));
}

/// Where the clerk can do something about it: the first cell of the finding that is typed, not computed.
QString ReportView::cellToMend(const Finding &finding) const {
    const Format &format = m_session->format();
    for (const QString &name : finding.cells)
        if (const auto cell = CellRef::fromName(name); cell && format.knows(*cell) && !m_session->isComputed(*cell))
            return name;
    if (const FormatTable *table = format.table(finding.where))
        for (const CellRef &cell : format.cellsOf(*table))
            if (!format.formulaOf(cell))
                return cell.name();
    return finding.cells.value(0);
}

void ReportView::goToCell(const QString &cellName) {
    const auto cell = CellRef::fromName(cellName);
    const FormatTable *table = cell ? m_session->format().table(cell->table) : nullptr;
    if (!table)
        return;
    m_tree->setCurrentIndex(table->attachment ? m_sections.indexOfSheet(table->sheet)
                                              : m_sections.indexOfSection(table->section));
    if (auto *shown = qobject_cast<SectionPage *>(m_stack->currentWidget()))
        shown->goToCell(cellName);
}

void ReportView::goTo(const Finding &finding) {
    const QString target = finding.range ? QString() : cellToMend(finding);
    if (!target.isEmpty()) {
        if (const auto cell = CellRef::fromName(target); cell && m_session->format().table(cell->table))
            return goToCell(target);
    }
    m_tree->setCurrentIndex(m_sections.indexOfSection(finding.section));
    if (finding.kind == RuleKind::Promises)
        showLastYear(); // they are answered there
    auto *shown = qobject_cast<SectionPage *>(m_stack->currentWidget());
    if (shown && finding.range)
        shown->goToRange(*finding.range);
    else if (shown)
        shown->focusContent();
}

void ReportView::goToTableOf(const Finding &finding) {
    Finding cellsOnly = finding;
    cellsOnly.range.reset();
    goTo(cellsOnly);
}

void ReportView::backToFinding() {
    finishEditing();
    m_tabs->setCurrentWidget(m_findingsPane);
    m_findingsPane->focusList();
}

void ReportView::firstError() {
    finishEditing();
    m_tabs->setCurrentWidget(m_findingsPane);
    m_findingsPane->goToFirst();
}

void ReportView::nextOpenItem(bool backwards) {
    finishEditing();
    const auto item = m_openItems.step(backwards);
    if (!item) {
        Q_EMIT told(tr("No open item left."));
        return;
    }
    if (item->finding) {
        m_tabs->setCurrentWidget(m_findingsPane);
        m_findingsPane->select(*item->finding);
        goTo(*item->finding);
    } else {
        m_tree->setCurrentIndex(item->part);
        if (auto *shown = qobject_cast<SectionPage *>(m_stack->currentWidget()))
            shown->focusContent();
    }
    const QString where = tr("Open item %1 of %2").arg(item->number).arg(item->count);
    const QString what = item->finding ? where : tr("%1: nothing is written in this part yet").arg(where);
    Q_EMIT told(!item->again ? what
                : backwards  ? tr("No open item before this; from the end again. %1").arg(what)
                             : tr("No open item left after this; from the beginning again. %1").arg(what));
}

void ReportView::showPreview(bool shown) {
    m_tabs->setCurrentWidget(shown ? static_cast<QWidget *>(m_preview) : m_findingsPane);
}

void ReportView::updateTabs() {
    const int open = m_findings.count(Severity::Error) + m_findings.count(Severity::Warning);
    m_tabs->setPaneName(m_findingsPane, open == 0 ? tr("Checks") : tr("Checks %1").arg(open));
}

} // namespace gongkai
