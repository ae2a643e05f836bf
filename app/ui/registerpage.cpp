// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registerpage.h"

#include "models/registermodel.h"
#include "ui/applicationdialog.h"
#include "ui/badgedelegate.h"
#include "ui/casepanel.h"
#include "ui/importdialog.h"
#include "ui/pageparts.h"
#include "ui/plaintable.h"
#include "ui/registerfilters.h"
#include "ui/theme.h"
#include "wording/errortext.h"
#include "wording/registertext.h"
#include "wording/stepsheet.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace gongkai {

namespace {

/// What is left is told whole, up to a width: the column beside it is the subject. Longer words are in the tool tip.
int leftWidth(const QFontMetrics &metrics, const DecisionList &decisions) {
    constexpr int widest = 160;
    int width = 84;
    for (const Decision &decision : decisions.all())
        width = std::max(
            width, BadgeDelegate::widthFor(RegisterModel::lateText(decisions.groupLabel(decision.group)), metrics));
    for (const CaseStage stage : {CaseStage::AwaitingCorrection, CaseStage::AwaitingFee})
        width = std::max(width, BadgeDelegate::widthFor(RegisterModel::periodOverText(stage), metrics));
    return std::min(width, widest);
}

} // namespace

RegisterPage::RegisterPage(RegisterTools tools, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_model(new RegisterModel(*m_tools.service, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    m_panel = new CasePanel(m_tools, splitter);
    m_panel->setMinimumWidth(480);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 510});
    column->addWidget(splitter);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(&m_typing, &QTimer::timeout, this, &RegisterPage::apply);
    connect(m_panel, &CasePanel::changed, this, [this] {
        const int row = m_view->currentIndex().row();
        if (const auto done = m_model->reload(); !done)
            m_notice->say(Tone::Error, errorText(done.error()));
        countRows();
        // where it stood before, else where it stands among the first
        const ApplicationId id = m_panel->application() ? m_panel->application()->id : ApplicationId();
        const int at = row >= 0 && row < m_model->rowCount() && m_model->idAt(row) == id ? row : m_model->rowOf(id);
        if (at >= 0)
            m_view->setCurrentIndex(m_model->index(at, 0));
        Q_EMIT changed();
    });
    connect(m_model, &RegisterModel::failed, this,
            [this](const Error &error) { m_notice->say(Tone::Error, errorText(error)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegisterPage::countRows);
    connect(&m_count, &QFutureWatcher<qint64>::finished, this, [this] {
        m_counted = m_count.result();
        if (m_counted >= 0)
            m_model->setCount(m_counted);
        showStatus();
    });
    fillYears();
    fillSaved();
    apply();
}

RegisterPage::~RegisterPage() {
    m_count.waitForFinished();
}

QWidget *RegisterPage::makeFilters() {
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(8, 8, 8, 4);
    auto *first = new QHBoxLayout;
    m_year = new QComboBox(box);
    m_year->setAccessibleName(tr("Year"));
    m_only = new QComboBox(box);
    m_only->setAccessibleName(tr("State"));
    filters::fillOnly(*m_only);
    m_kind = new QComboBox(box);
    m_kind->setAccessibleName(tr("Kind of applicant"));
    m_kind->addItem(tr("All applicants"), QString());
    for (const QString &kind : applicantKinds())
        m_kind->addItem(kindText(kind), kind);
    m_group = new QComboBox(box);
    m_group->setAccessibleName(tr("Result"));
    m_group->addItem(tr("All results"), QString());
    QStringList seen;
    for (const Decision &decision : m_tools.service->rules().decisions().all())
        if (!seen.contains(decision.group)) {
            seen.append(decision.group);
            m_group->addItem(m_tools.service->rules().decisions().groupLabel(decision.group), decision.group);
        }
    for (QComboBox *combo : {m_year, m_only, m_kind, m_group}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(combo, &QComboBox::activated, this, [this] {
            m_drill.reset();
            apply();
        });
        first->addWidget(combo);
    }
    m_text = new QLineEdit(box);
    m_text->setPlaceholderText(tr("Number, name, subject, letter number"));
    m_text->setAccessibleName(tr("Search"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    first->addWidget(m_text, 1);
    rows->addLayout(first);
    auto *second = new QHBoxLayout;
    auto *label = new QLabel(tr("Sa&ved filters"), box);
    m_saved = new QComboBox(box);
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_saved);
    m_keep = new QPushButton(tr("Save this filter…"), box);
    m_drop = new QPushButton(tr("Forget filter"), box);
    connect(m_saved, &QComboBox::activated, this, &RegisterPage::useSaved);
    connect(m_keep, &QPushButton::clicked, this, &RegisterPage::saveFilter);
    connect(m_drop, &QPushButton::clicked, this, &RegisterPage::removeSaved);
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_saved),
                            static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_drop)})
        second->addWidget(widget);
    second->addStretch();
    auto *fresh = new QPushButton(theme::icon(theme::Symbol::Add), tr("Register an application…"), box);
    connect(fresh, &QPushButton::clicked, this, &RegisterPage::registerNew);
    second->addWidget(fresh);
    rows->addLayout(second);
    return box;
}

QWidget *RegisterPage::makeList() {
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    m_drillLine = new NoticeLine(box);
    auto *all = new QPushButton(tr("Show the whole list"), m_drillLine);
    connect(all, &QPushButton::clicked, this, [this] {
        m_drill.reset();
        apply();
    });
    m_drillLine->add(all);
    column->addWidget(m_drillLine);
    m_notice = new NoticeLine(box);
    column->addWidget(m_notice);
    m_view = new QTableView(box);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Applications"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RegisterModel::Received, Qt::DescendingOrder);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegateForColumn(RegisterModel::Left, new BadgeDelegate(m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // a million rows are not measured
    QHeaderView *head = m_view->horizontalHeader();
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {78, 80, 70, 180, 78, 80, 84, 84, 84, 72, 84, 160, 140};
    for (int i = 0; i < RegisterModel::ColumnCount; ++i) {
        m_view->setColumnWidth(i, widths[i]);
        m_view->setColumnHidden(i, i > RegisterModel::Left);
    }
    m_view->setColumnWidth(RegisterModel::Left, leftWidth(m_view->fontMetrics(), m_tools.service->rules().decisions()));
    head->setSectionResizeMode(RegisterModel::Subject, QHeaderView::Stretch);
    connect(head, &QHeaderView::customContextMenuRequested, this, &RegisterPage::chooseColumns);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPage::openCurrent);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    m_status = new QLabel(box);
    auto *columns = new QPushButton(tr("Col&umns…"), box);
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        chooseColumns(m_view->horizontalHeader()->mapFromGlobal(columns->mapToGlobal(QPoint(0, 0))));
    });
    foot->addWidget(m_status, 1);
    foot->addWidget(columns);
    column->addLayout(foot);
    return box;
}

void RegisterPage::fillYears() {
    ApplicationQuery oldest;
    oldest.sort = ApplicationQuery::Sort::Received;
    oldest.descending = false;
    const int now = m_tools.service->today().year();
    int first = now;
    if (const auto page = m_tools.service->store().page(oldest, 0, 1); page && !page.value().empty())
        first = page.value().front().received.year();
    m_year->addItem(tr("All years"), 0);
    for (int year = now; year >= first; --year)
        m_year->addItem(tr("%1").arg(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(now)));
}

ApplicationQuery RegisterPage::filtered() const {
    ApplicationQuery query = m_drill.value_or(ApplicationQuery());
    query.today = m_tools.service->today();
    query.sort = m_model->query().sort;
    query.descending = m_model->query().descending;
    query.text = m_text->text();
    if (m_drill)
        return query;
    query.year = m_year->currentData().toInt();
    query.only = static_cast<ApplicationQuery::Only>(m_only->currentData().toInt());
    query.soon = m_tools.service->calendar().add(query.today, 5);
    if (const QString kind = m_kind->currentData().toString(); !kind.isEmpty())
        query.kinds = QStringList{kind};
    if (const QString group = m_group->currentData().toString(); !group.isEmpty())
        for (const Decision &decision : m_tools.service->rules().decisions().all())
            if (decision.group == group)
                query.decisions.append(decision.id);
    return query;
}

void RegisterPage::apply() {
    if (!m_drill)
        m_drillLine->clear();
    run(filtered());
}

void RegisterPage::run(const ApplicationQuery &query) {
    m_notice->clear();
    if (const auto done = m_model->setQuery(query); !done)
        m_notice->say(Tone::Error, errorText(done.error()));
    if (!m_panel->application())
        return;
    // the record beside the list is always one of the list
    if (const int row = m_model->rowOf(m_panel->application()->id); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    else
        m_panel->clear();
}

void RegisterPage::countRows() {
    m_counted = m_model->countKnown() ? m_model->rowCount() : -1;
    showStatus();
    if (m_model->countKnown() || !m_tools.countElsewhere)
        return;
    // one answer at a time: a result that belongs to an earlier question is never shown, because setFuture drops it
    m_count.setFuture(QtConcurrent::run([count = m_tools.countElsewhere, query = m_model->query()] {
        const auto counted = count(query);
        return counted ? counted.value() : qint64(-1);
    }));
}

void RegisterPage::showStatus() {
    m_status->setText(m_counted >= 0 ? tr("%n application(s)", nullptr, static_cast<int>(m_counted)) : tr("counting…"));
}

void RegisterPage::reload() {
    if (const auto done = m_model->reload(); !done)
        m_notice->say(Tone::Error, errorText(done.error()));
    if (m_panel->application()) // it was changed from elsewhere, perhaps
        m_panel->show(m_panel->application()->id);
}

void RegisterPage::showQuery(const ApplicationQuery &query, const QString &title) {
    m_drill = query;
    m_text->clear();
    m_typing.stop();
    m_drillLine->say(Tone::Info, tr("Counted here: %1").arg(title));
    run(filtered());
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus();
}

void RegisterPage::choose(ApplicationId id) {
    if (const int row = m_model->rowOf(id); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void RegisterPage::openCurrent() {
    const ApplicationId id = m_model->idAt(m_view->currentIndex().row());
    if (!id.isValid())
        return;
    if (!m_panel->application() || m_panel->application()->id != id)
        m_panel->show(id);
}

void RegisterPage::registerNew() {
    ApplicationDialog dialog(m_tools, std::nullopt, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    reload();
    m_panel->show(dialog.saved());
    if (const int row = m_model->rowOf(dialog.saved()); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    Q_EMIT changed();
}

void RegisterPage::importFile() {
    const QString path =
        m_tools.prompt->openFile(this, tr("Import applications"), tr("Tables (*.xlsx *.csv *.txt *.tsv)"));
    if (path.isEmpty())
        return;
    ImportDialog dialog(m_tools, path, this);
    dialog.exec();
    if (dialog.taken() == 0)
        return;
    const int year = m_year->currentData().toInt();
    m_year->clear();
    fillYears();
    m_year->setCurrentIndex(std::max(0, m_year->findData(year)));
    apply();
    Q_EMIT changed();
}

void RegisterPage::exportList() {
    const int personal = m_tools.prompt->ask(
        this, tr("Export list"),
        tr("Names, contacts, what is wanted, remarks, and notes and proofs of the steps are personal data. Export them "
           "too?"),
        {tr("Without personal data"), tr("With personal data"), tr("Cancel")});
    if (personal != 0 && personal != 1)
        return;
    ApplicationQuery query = filtered();
    query.sort = ApplicationQuery::Sort::Number;
    query.descending = false;
    RegisterService &service = *m_tools.service;
    const auto numberOf = [&service](ApplicationId id) {
        const auto other = service.load(id);
        return other ? other.value().facts.number : QString();
    };
    StepSheet steps(service.rules().decisions(), {personal == 1, mostSheetRows - 1, numberOf});
    const auto table = [&] {
        const BusyCursor busy;
        return exportApplications(service, ImportWords::shipped(), query, personal == 1,
                                  [&steps](const StoredApplication &one) { steps.add(one); });
    }();
    if (!table) {
        m_notice->say(Tone::Error, errorText(table.error()));
        return;
    }
    const auto written = saveSheet(m_tools, this, tr("Export list"), table.value(), false, steps.tables());
    if (!written)
        m_notice->say(Tone::Error, errorText(written.error()));
    else if (written.value().endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        m_notice->say(Tone::Good, tr("Written: %1").arg(written.value()));
    else if (!written.value().isEmpty())
        m_notice->say(Tone::Good,
                      tr("Written: %1. The course of the applications is in XLSX exports only.").arg(written.value()));
}

void RegisterPage::fillSaved() {
    m_saved->clear();
    m_saved->addItem(tr("none"), QString());
    const auto saved = m_tools.service->books().setting(QStringLiteral("saved_filters"));
    for (const auto &[name, filter] : filters::savedFrom(saved ? saved.value() : QString()))
        m_saved->addItem(name, filter);
    m_drop->setEnabled(false);
}

void RegisterPage::saveFilter() {
    const auto name = m_tools.prompt->askText(this, {tr("Save this filter"), {}, tr("Name:"), {}, false, true, {}});
    if (!name)
        return;
    const QString filter =
        filters::toText({m_year->currentData().toInt(), m_only->currentData().toInt(), m_kind->currentData().toString(),
                         m_group->currentData().toString(), m_text->text()});
    const auto saved = m_tools.service->books().setting(QStringLiteral("saved_filters"));
    const auto done = m_tools.service->books().setSetting(
        QStringLiteral("saved_filters"),
        filters::withSaved(saved ? saved.value() : QString(), name->simplified(), filter));
    if (!done)
        return m_notice->say(Tone::Error, errorText(done.error()));
    fillSaved();
    m_saved->setCurrentIndex(m_saved->findText(name->simplified()));
    m_drop->setEnabled(true);
}

void RegisterPage::useSaved(int index) {
    const QString text = m_saved->itemData(index).toString();
    m_drop->setEnabled(!text.isEmpty());
    const filters::Filter filter = filters::fromText(text);
    // the year of a saved filter is the running one unless it was named otherwise
    m_year->setCurrentIndex(
        std::max(0, m_year->findData(text.isEmpty() ? m_tools.service->today().year() : filter.year)));
    m_only->setCurrentIndex(std::max(0, m_only->findData(filter.only)));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(filter.kind)));
    m_group->setCurrentIndex(std::max(0, m_group->findData(filter.group)));
    m_text->setText(filter.text);
    m_typing.stop();
    m_drill.reset();
    apply();
}

void RegisterPage::removeSaved() {
    const auto saved = m_tools.service->books().setting(QStringLiteral("saved_filters"));
    const auto done = m_tools.service->books().setSetting(
        QStringLiteral("saved_filters"),
        filters::withSaved(saved ? saved.value() : QString(), m_saved->currentText(), {}));
    if (!done)
        return m_notice->say(Tone::Error, errorText(done.error()));
    fillSaved();
}

void RegisterPage::chooseColumns(const QPoint &at) {
    QMenu menu(this);
    for (int i = 0; i < RegisterModel::ColumnCount; ++i) {
        if (i == RegisterModel::Number || i == RegisterModel::Subject)
            continue; // without them a row cannot be told from others
        QAction *action = menu.addAction(m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool shown) { m_view->setColumnHidden(i, !shown); });
    }
    menu.exec(m_view->horizontalHeader()->mapToGlobal(at));
}

} // namespace gongkai
