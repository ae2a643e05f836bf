// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deskpage.h"

#include "models/deskmodel.h"
#include "models/registermodel.h"
#include "ui/badgedelegate.h"
#include "ui/chartview.h"
#include "ui/deskreports.h"
#include "ui/figurebutton.h"
#include "ui/pageparts.h"
#include "ui/plaintable.h"
#include "ui/theme.h"
#include "wording/errortext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>

namespace gongkai {

namespace {

using Kind = ChartSpec::Kind;

const QString none = QStringLiteral("—");

} // namespace

DeskPage::DeskPage(RegisterTools tools, Authoring &authoring, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_model(new DeskModel(*m_tools.service, authoring, this)),
      m_due(new RegisterModel(*m_tools.service, this)) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    m_notice = new NoticeLine(content);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(makeFigures());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(makeDue(), 1);
    m_reports = new DeskReports(*m_model, content);
    middle->addWidget(m_reports);
    column->addLayout(middle, 3);
    column->addWidget(makeCharts(), 4);
    m_scroll->setWidget(content);
    chainAll();
    connect(m_reports, &DeskReports::reportWanted, this, &DeskPage::reportWanted);
    connect(m_reports, &DeskReports::newReportWanted, this, &DeskPage::newReportWanted);
    connect(m_reports, &DeskReports::chooseReportWanted, this, &DeskPage::chooseReportWanted);
    connect(m_model, &DeskModel::reloaded, this, &DeskPage::showAll);
    connect(m_model, &DeskModel::yearCounted, this, &DeskPage::yearCounted);
    connect(m_model, &DeskModel::failed, this,
            [this](const Error &error) { m_notice->say(Tone::Error, errorText(error)); });
}

DeskPage::~DeskPage() = default;

QWidget *DeskPage::makeHead() {
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_today = new QLabel(head);
    m_today->setFont(theme::font(18.0 / 13, true));
    auto *label = new QLabel(tr("Figures of the &year"), head);
    m_years = new QComboBox(head);
    label->setBuddy(m_years);
    row->addWidget(m_today, 1);
    row->addWidget(label);
    row->addWidget(m_years);
    connect(m_years, &QComboBox::currentIndexChanged, this, [this] {
        const BusyCursor busy;
        m_notice->clear();
        m_model->setYear(m_years->currentData().toInt());
    });
    return head;
}

QWidget *DeskPage::makeFigures() {
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const std::array<QString, FigureCount> names = {
        tr("Received"),     tr("Closed"),       tr("Closure rate"),          tr("On-time rate"),
        tr("Average time"), tr("Carried over"), tr("Disclosed proactively"), tr("Reviews / suits")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_figures[i] = new FigureButton(names[i], strip);
        row->addWidget(m_figures[i], 1);
        connect(m_figures[i], &QToolButton::clicked, this, [this, i] { openFigure(static_cast<Figure>(i)); });
    }
    return strip;
}

QWidget *DeskPage::makeDue() {
    QFrame *box = whitePanel(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(12, 8, 12, 8);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(panelTitle(tr("To do: applications"), box), 1);
    for (std::size_t i = 0; i < m_reminders.size(); ++i) {
        auto *button = new QToolButton(box);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        setInk(*button, QPalette::ButtonText, i < 2 ? theme::colours().error : theme::colours().warning);
        connect(button, &QToolButton::clicked, this, [this, i] {
            if (i < m_model->reminders().size())
                Q_EMIT queryWanted(m_model->reminders()[i].query, m_reminders[i]->text(), {});
        });
        head->addWidget(button);
        m_reminders[i] = button;
    }
    m_open = new QPushButton(tr("&All open"), box);
    m_open->setToolTip(tr("Opens all open applications in the register."));
    connect(m_open, &QPushButton::clicked, this, [this] {
        ApplicationQuery query;
        query.only = ApplicationQuery::Only::Open;
        Q_EMIT queryWanted(query, tr("open applications"), {});
    });
    head->addWidget(m_open);
    column->addLayout(head);
    m_dueList = new QTableView(box);
    m_dueList->setModel(m_due);
    m_dueList->setAccessibleName(tr("Applications overdue or due within 5 working days"));
    m_dueList->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_dueList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_dueList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_dueList->setShowGrid(false);
    m_dueList->setTabKeyNavigation(false);
    m_dueList->setFrameShape(QFrame::NoFrame);
    m_dueList->setMinimumHeight(230);
    m_dueList->setItemDelegateForColumn(RegisterModel::Left, new BadgeDelegate(m_dueList));
    m_dueList->verticalHeader()->hide();
    m_dueList->verticalHeader()->setDefaultSectionSize(28);
    m_dueList->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *heads = m_dueList->horizontalHeader();
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setHighlightSections(false);
    constexpr std::pair<RegisterModel::Column, int> columns[] = {
        {RegisterModel::Left, 92},       {RegisterModel::Due, 84},      {RegisterModel::Number, 84},
        {RegisterModel::Applicant, 104}, {RegisterModel::Subject, 200}, {RegisterModel::Stage, 84}};
    for (int c = 0; c < RegisterModel::ColumnCount; ++c)
        m_dueList->setColumnHidden(c, true);
    for (int i = 0; i < static_cast<int>(std::size(columns)); ++i) {
        heads->moveSection(heads->visualIndex(columns[i].first), i);
        m_dueList->setColumnHidden(columns[i].first, false);
        m_dueList->setColumnWidth(columns[i].first, columns[i].second);
    }
    heads->setSectionResizeMode(RegisterModel::Subject, QHeaderView::Stretch);
    connect(m_dueList, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { openDue(index.row()); });
    connect(m_due, &RegisterModel::failed, m_model, &DeskModel::failed);
    column->addWidget(m_dueList, 1);
    m_nothing = new QWidget(box);
    auto *empty = new QVBoxLayout(m_nothing);
    m_nothingText = new QLabel(m_nothing);
    m_nothingText->setWordWrap(true);
    m_nothingText->setAlignment(Qt::AlignCenter);
    setInk(*m_nothingText, QPalette::WindowText, theme::colours().secondary);
    m_first = new QPushButton(theme::icon(theme::Symbol::Add), tr("Register an application…"), m_nothing);
    connect(m_first, &QPushButton::clicked, this, &DeskPage::newApplicationWanted);
    empty->addStretch();
    empty->addWidget(m_nothingText);
    empty->addWidget(m_first, 0, Qt::AlignCenter);
    empty->addStretch();
    column->addWidget(m_nothing, 1);
    return box;
}

QWidget *DeskPage::makeCharts() {
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    for (const Kind kind : {Kind::Months, Kind::Kinds, Kind::Results, Kind::Years, Kind::Rates}) {
        auto *view = new ChartView(*m_tools.prompt, m_tools.service->rules().decisions(), box);
        connect(view, &ChartView::barActivated, this,
                [this](const ApplicationQuery &query, const QString &title) { Q_EMIT queryWanted(query, title, {}); });
        connect(view, &ChartView::saved, this,
                [this](const QString &path) { m_notice->say(Tone::Good, tr("Written: %1").arg(path)); });
        connect(view, &ChartView::failed, m_model, &DeskModel::failed);
        m_charts[static_cast<std::size_t>(kind)] = view;
    }
    // three above, two below
    int column = 0;
    for (const Kind kind : {Kind::Months, Kind::Kinds, Kind::Results})
        grid->addWidget(chart(kind), 0, 2 * column++, 1, 2);
    grid->addWidget(chart(Kind::Years), 1, 0, 1, 3);
    grid->addWidget(chart(Kind::Rates), 1, 3, 1, 3);
    for (int i = 0; i < 6; ++i)
        grid->setColumnStretch(i, 1);
    return box;
}

void DeskPage::chainAll() {
    QList<QWidget *> order = {m_years};
    order.append(QList<QWidget *>(m_figures.begin(), m_figures.end()));
    order.append(QList<QWidget *>(m_reminders.begin(), m_reminders.end()));
    order.append({m_open, m_dueList, m_first});
    order.append(m_reports->inOrder());
    order.append(QList<QWidget *>(m_charts.begin(), m_charts.end()));
    chainTabs(order);
}

void DeskPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_model->resume();
}

void DeskPage::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_model->pause();
}

void DeskPage::reload() {
    m_notice->clear();
    m_model->reload();
}

void DeskPage::reloadIfShown() {
    if (isVisible())
        reload();
}

void DeskPage::showAll() {
    m_today->setText(QLocale().toString(m_model->today(), QLocale::LongFormat));
    showYears();
    showDue();
    m_reports->refresh();
}

void DeskPage::showYears() {
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (int year = m_model->today().year(); year >= m_model->oldestYear(); --year)
        m_years->addItem(QString::number(year), year);
    m_years->setCurrentIndex(m_years->findData(m_model->year()));
}

void DeskPage::yearCounted(int year) {
    if (year == m_model->year()) {
        showFigures();
        showChart(Kind::Months);
    }
    if (year == m_model->year() - 1) {
        showFigures(); // last year's beside them
        showChart(Kind::Kinds);
        showChart(Kind::Results);
    }
    if (year == m_model->year() - DeskModel::yearsShown + 1) {
        showChart(Kind::Years);
        showChart(Kind::Rates);
    }
}

void DeskPage::showChart(Kind kind) {
    const ChartSpec spec = m_model->chart(kind);
    chart(kind)->setChart(spec, m_model->dataOf(spec));
}

void DeskPage::showFigures() {
    const RegisterFigures empty;
    const RegisterFigures *counted = m_model->figures(m_model->year());
    const RegisterFigures &f = counted ? *counted : empty;
    const RegisterFigures *before = m_model->figures(m_model->year() - 1);
    const auto set = [this, counted](Figure figure, const QString &value, const QString &note) {
        m_figures[figure]->setFigure(counted ? value : none, note);
        m_figures[figure]->setEnabled(counted != nullptr);
    };
    const auto lastYear = [before](const auto &value) {
        return before ? tr("%1: %2").arg(before->year).arg(value(*before)) : QString();
    };
    const auto setSum = [&](Figure figure, std::vector<CountGroup> RegisterFigures::*member) {
        set(figure, QString::number(sumOf(f.*member)),
            lastYear([member](const RegisterFigures &one) { return QString::number(sumOf(one.*member)); }));
    };
    setSum(Received, &RegisterFigures::received);
    setSum(Closed, &RegisterFigures::decided);
    setSum(CarriedOver, &RegisterFigures::carriedOut);
    const RegisterRates rates = ratesOf(f);
    const auto percent = [](const std::optional<Decimal> &rate) {
        return rate ? rate->toString() + QLatin1Char('%') : none;
    };
    const qint64 decided = sumOf(f.decided);
    set(Closure, percent(rates.closure),
        tr("%1 ÷ (%2+%3)").arg(decided).arg(sumOf(f.received)).arg(sumOf(f.carriedIn)));
    set(OnTime, percent(rates.onTime),
        tr("%1 late").arg(sumIf(f.decided, [](const CountGroup &group) { return !group.onTime; })));
    set(Days, rates.average ? rates.average->toString() : none, tr("working days"));
    const auto disclosed = [](const RegisterFigures &one) {
        const auto value = disclosedIn(one);
        return value ? value->toString() : none;
    };
    set(Disclosed, disclosed(f), lastYear(disclosed));
    const auto cases = [&f](CountOf of) {
        return std::pair(casesIn(f, of, {QStringLiteral("review")}),
                         casesIn(f, of, {QStringLiteral("direct"), QStringLiteral("after_review")}));
    };
    const auto all = cases(CountOf::CaseClosedOrPending);
    const auto pending = cases(CountOf::CasePending);
    set(Cases, QStringLiteral("%1 / %2").arg(all.first).arg(all.second),
        tr("pending %1 / %2").arg(pending.first).arg(pending.second));
}

void DeskPage::openFigure(Figure figure) {
    const int year = m_model->year();
    const auto open = [this, year](CountOf of, const QString &what, std::optional<bool> onTime = {}) {
        ApplicationQuery query;
        query.counted = of;
        query.year = year;
        query.onTime = onTime;
        Q_EMIT queryWanted(query, tr("%1: %2").arg(year).arg(what), {});
    };
    switch (figure) {
    case Received: return open(CountOf::Received, tr("received"));
    case CarriedOver: return open(CountOf::CarriedOut, tr("carried over"));
    case OnTime: return open(CountOf::Decided, tr("closed late"), false);
    case Disclosed: {
        const RegisterFigures *figures = m_model->figures(year);
        Q_EMIT disclosedWanted(year, !figures || !figures->items.empty() || !disclosedIn(*figures));
        return;
    }
    case Cases: Q_EMIT casesWanted(year); return;
    default: return open(CountOf::Decided, tr("closed"));
    }
}

void DeskPage::showDue() {
    const QString texts[] = {tr("Overdue %1"), tr("Due today %1"), tr("Within 1 working day %1"),
                             tr("Within 5 working days %1"), tr("Period over %1")};
    const auto &reminders = m_model->reminders();
    for (std::size_t i = 0; i < m_reminders.size(); ++i) {
        const qint64 count = i < reminders.size() ? reminders[i].count : 0;
        m_reminders[i]->setText(texts[i].arg(count));
        m_reminders[i]->setVisible(count > 0); // what is not there needs no word
    }
    if (const auto done = m_due->setQuery(m_model->dueQuery()); !done)
        m_notice->say(Tone::Error, errorText(done.error()));
    const bool any = m_due->rowCount() > 0;
    m_dueList->resizeColumnToContents(RegisterModel::Left);
    m_dueList->setColumnWidth(RegisterModel::Left, std::clamp(m_dueList->columnWidth(RegisterModel::Left), 84, 160));
    m_dueList->setVisible(any);
    m_nothing->setVisible(!any);
    m_open->setEnabled(m_model->hasApplications());
    m_first->setVisible(!m_model->hasApplications());
    m_nothingText->setText(m_model->hasApplications()
                               ? tr("Nothing is overdue, and nothing is due within 5 working days.")
                               : tr("No application is registered yet. Register the first, or import the list you "
                                    "have (menu Register, Import applications)."));
}

void DeskPage::openDue(int row) {
    const QDate due = QDate::fromString(m_due->index(row, RegisterModel::Due).data().toString(), Qt::ISODate);
    const Reminder *reminder = reminderFor(m_model->reminders(), due);
    if (!reminder)
        return;
    const auto i = static_cast<std::size_t>(reminder - m_model->reminders().data());
    Q_EMIT queryWanted(reminder->query, m_reminders[i]->text(), m_due->idAt(row));
}

} // namespace gongkai
