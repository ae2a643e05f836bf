// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview.h"

#include "ui/coverpage.h"
#include "ui/findbar.h"
#include "ui/findingspane.h"
#include "ui/guidancepane.h"
#include "ui/proseeditor.h"
#include "ui/sectionpage.h"
#include "ui/sectiontree.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "wording/errortext.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gongkai {

ReportView::ReportView(std::unique_ptr<EditSession> session, UserPrompt &prompt, const Guidance *guidance,
                       std::shared_ptr<const page::FontBook> fonts, PreviewPane::Layout layout, QWidget *parent)
    : QWidget(parent), m_session(std::move(session)), m_sections(*m_session), m_findings(*m_session) {
    m_commands = new ReportCommands(*m_session, prompt, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner = new QFrame(this);
    auto *bannerRow = new QHBoxLayout(m_banner);
    m_bannerText = new QLabel(m_banner);
    m_bannerText->setWordWrap(true);
    auto *retry = new QPushButton(tr("Save now"), m_banner);
    auto *copy = new QPushButton(tr("Save a copy elsewhere…"), m_banner);
    bannerRow->addWidget(m_bannerText, 1);
    bannerRow->addWidget(retry);
    bannerRow->addWidget(copy);
    m_banner->setAutoFillBackground(true);
    QPalette p = m_banner->palette();
    p.setColor(QPalette::Window, theme::colours().errorGround);
    p.setColor(QPalette::WindowText, theme::colours().error);
    m_banner->setPalette(p);
    m_banner->hide();
    connect(retry, &QPushButton::clicked, this, [this] { m_session->save(); });
    connect(copy, &QPushButton::clicked, this, &ReportView::saveCopyWanted);
    column->addWidget(m_banner);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *left = new QWidget(splitter);
    buildLeft(left);
    auto *middle = new QWidget(splitter);
    m_stack = new QStackedWidget(middle);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(new CoverPage(*m_session, m_stack));
    buildFind(middle);
    m_tabs = new QTabWidget(splitter);
    m_tabs->setDocumentMode(true);
    m_findingsPane = new FindingsPane(m_findings, m_tabs);
    m_preview = new PreviewPane(std::move(fonts), std::move(layout), m_tabs);
    m_tabs->addTab(m_findingsPane, {});
    m_guidancePane = new GuidancePane(*m_session, guidance, m_tabs);
    m_tabs->addTab(m_guidancePane, tr("Guidance"));
    m_tabs->addTab(m_preview, tr("Preview"));
    connect(m_guidancePane, &GuidancePane::wordingWanted, m_session.get(), &EditSession::insertParagraph);
    connect(m_findingsPane, &FindingsPane::explainWanted, m_commands, &ReportCommands::explain);
    splitter->addWidget(left);
    splitter->addWidget(middle);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({226, 754, 300});
    column->addWidget(splitter, 1);

    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(300);
    connect(&m_previewDelay, &QTimer::timeout, m_preview, &PreviewPane::refresh);
    connect(m_session.get(), &EditSession::changed, this, [this] { m_previewDelay.start(); });
    connect(m_session.get(), &EditSession::findingsChanged, this, &ReportView::updateTabs);
    connect(m_session.get(), &EditSession::saved, this, &ReportView::showSaveState);
    connect(m_session.get(), &EditSession::saveFailed, this, &ReportView::showSaveState);
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
    connect(m_findingsPane, &FindingsPane::goTo, this, &ReportView::goTo);
    connect(m_findingsPane, &FindingsPane::goToTable, this, &ReportView::goToTableOf);
    updateTabs();
    // begin where the writing begins
    const QModelIndex first = m_sections.index(1, 0);
    m_tree->setCurrentIndex(first.isValid() ? first : m_sections.index(0, 0));
}

ReportView::~ReportView() {
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
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    m_find = new FindBar(
        *m_session,
        [this] {
            const SectionPage *shown = shownPage();
            return shown ? shown->caret() : TextRange{currentSection(), 0, 0, 0, -1};
        },
        middle);
    column->addWidget(m_find);
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
    connect(m_tree, &SectionTree::chosen, this, &ReportView::show);
}

SectionPage *ReportView::page(const QString &section, const QString &sheet) {
    const QString key = section + QLatin1Char('/') + sheet;
    if (!m_pages.contains(key)) {
        auto *made = new SectionPage(*m_session, *m_commands, section, sheet, m_stack);
        connect(made, &SectionPage::cellChosen, m_guidancePane, &GuidancePane::showCell);
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
    showHits();
    m_guidancePane->showSection(currentSection());
    if (const auto *shown = qobject_cast<SectionPage *>(m_stack->currentWidget());
        shown && !shown->currentCell().isEmpty())
        m_guidancePane->showCell(shown->currentCell());
    Q_EMIT currentSectionChanged();
}

void ReportView::showGuidance() {
    m_tabs->setCurrentWidget(m_guidancePane);
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

void ReportView::goTo(const Finding &finding) {
    const QString target = finding.range ? QString() : cellToMend(finding);
    if (!target.isEmpty()) {
        const auto cell = CellRef::fromName(target);
        const FormatTable *table = cell ? m_session->format().table(cell->table) : nullptr;
        if (table) {
            m_tree->setCurrentIndex(table->attachment ? m_sections.indexOfSheet(table->sheet)
                                                      : m_sections.indexOfSection(table->section));
            if (auto *shown = qobject_cast<SectionPage *>(m_stack->currentWidget()))
                shown->goToCell(target);
            return;
        }
    }
    m_tree->setCurrentIndex(m_sections.indexOfSection(finding.section));
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

void ReportView::firstError() {
    finishEditing();
    m_tabs->setCurrentWidget(m_findingsPane);
    m_findingsPane->goToFirst();
}

void ReportView::nextFinding(bool backwards) {
    finishEditing();
    m_tabs->setCurrentWidget(m_findingsPane);
    m_findingsPane->step(backwards);
}

void ReportView::showPreview(bool shown) {
    m_tabs->setCurrentWidget(shown ? static_cast<QWidget *>(m_preview) : m_findingsPane);
}

void ReportView::updateTabs() {
    const int open = m_findings.count(Severity::Error) + m_findings.count(Severity::Warning);
    m_tabs->setTabText(0, open == 0 ? tr("Checks") : tr("Checks %1").arg(open));
}

void ReportView::showSaveState() {
    const auto &error = m_session->lastSaveError();
    m_banner->setVisible(error.has_value());
    if (error)
        m_bannerText->setText(errorText(*error));
}

} // namespace gongkai
