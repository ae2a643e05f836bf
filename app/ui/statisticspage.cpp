// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statisticspage.h"

#include "domain/decisions.h"
#include "domain/reportedits.h"
#include "models/countsmodel.h"
#include "ui/countstable.h"
#include "ui/figurebutton.h"
#include "ui/pageparts.h"
#include "ui/plaintable.h"
#include "ui/theme.h"
#include "ui/yeardialog.h"
#include "wording/errortext.h"
#include "wording/registertext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int firstReportYear = 2008;
const QString none = QStringLiteral("—");

QString text(const std::optional<Decimal> &value) {
    return value ? value->toString() : none;
}

/// The report of the year with nothing but what the register counts.
Report countedReport(const Format &format, const RegisterFigures &figures) {
    Report report = newReport(format, figures.year, {});
    const QMap<QString, Decimal> cells = cellsFromRegister(format, figures);
    QMap<QString, QStringList> byTable;
    for (auto it = cells.begin(); it != cells.end(); ++it)
        if (const auto cell = CellRef::fromName(it.key())) {
            report.setCell(*cell, Json::number(it.value().toString()));
            byTable[cell->table].append(it.key());
        }
    for (auto it = byTable.begin(); it != byTable.end(); ++it)
        computeFormulas(report, format, it.key(), it.value());
    return report;
}

bool counts(const Format &format, const FormatTable &table) {
    return std::any_of(format.counts.begin(), format.counts.end(),
                       [&table](const CellCount &count) { return count.cell.table == table.id; });
}

} // namespace

StatisticsPage::StatisticsPage(RegisterTools tools, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_year(m_tools.service->today().year()) {
    m_notice = new NoticeLine(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_notice);
    layout->addWidget(makeFigures());
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(makeTables(), 1);
    below->addWidget(makeLists());
    layout->addLayout(below, 1);
    connect(m_years, &QComboBox::currentIndexChanged, this, [this] { setYear(m_years->currentData().toInt()); });
}

StatisticsPage::~StatisticsPage() = default;

QWidget *StatisticsPage::makeHead() {
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *title = new QLabel(tr("Statistics"), head);
    title->setFont(theme::font(18.0 / 13, true));
    auto *label = new QLabel(tr("&Year"), head);
    m_years = new QComboBox(head);
    label->setBuddy(m_years);
    m_formName = new QLabel(head);
    QPalette secondary = m_formName->palette();
    secondary.setColor(QPalette::WindowText, theme::colours().secondary);
    m_formName->setPalette(secondary);
    m_create = new QPushButton(tr("Make &report…"), head);
    m_create->setToolTip(tr("Begins the annual report of this year with these figures."));
    m_close = new QPushButton(tr("Year-end &closing…"), head);
    m_close->setToolTip(tr("What is carried over and what is unfinished; closes the year or opens it again."));
    m_export = new QPushButton(tr("E&xport tables…"), head);
    m_export->setToolTip(tr("All figures of this page as a list, XLSX or CSV."));
    row->addWidget(title);
    row->addSpacing(12);
    row->addWidget(label);
    row->addWidget(m_years);
    row->addWidget(m_formName, 1);
    for (QPushButton *button : {m_create, m_close, m_export})
        row->addWidget(button);
    connect(m_create, &QPushButton::clicked, this, [this] { Q_EMIT createReportWanted(m_year); });
    connect(m_close, &QPushButton::clicked, this, &StatisticsPage::closeYears);
    connect(m_export, &QPushButton::clicked, this, &StatisticsPage::exportTables);
    return head;
}

QWidget *StatisticsPage::makeFigures() {
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const std::array<QString, FigureCount> names = {
        tr("Newly received"),        tr("Carried in"),      tr("Closed"),
        tr("Carried over"),          tr("Closure rate"),    tr("On-time rate"),
        tr("Average / median time"), tr("Overdue and open")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_buttons[i] = new FigureButton(names[i], strip);
        row->addWidget(m_buttons[i], 1);
        connect(m_buttons[i], &QToolButton::clicked, this, [this, i] { openFigure(static_cast<Figure>(i)); });
    }
    return strip;
}

QWidget *StatisticsPage::makeTables() {
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_scroll = new QScrollArea(panel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumWidth(600);
    auto *content = new QWidget(m_scroll);
    content->setBackgroundRole(QPalette::Base);
    m_forms = new QVBoxLayout(content);
    m_forms->setContentsMargins(12, 8, 12, 12);
    m_forms->setSpacing(8);
    m_scroll->setWidget(content);
    auto *hint =
        new QLabel(tr("Enter or a double click opens what a figure counts; the tool tip says what that is. — : "
                      "not kept in the register."),
                   panel);
    hint->setFont(theme::font(12.0 / 13));
    hint->setWordWrap(true);
    column->addWidget(m_scroll, 1);
    column->addWidget(hint);
    return panel;
}

QTabWidget *StatisticsPage::makeLists() {
    m_lists = new QTabWidget(this);
    m_lists->setDocumentMode(true);
    m_lists->setFixedWidth(312);
    m_months = new PlainTable(m_lists);
    m_months->setHeads({tr("Month"), tr("Received"), tr("Closed")}, 0, {1, 2});
    m_months->setAccessibleName(tr("Figures by month"));
    m_results = new PlainTable(m_lists);
    m_results->setHeads({tr("Result"), tr("Closed"), tr("Late")}, 0, {1, 2});
    m_results->setAccessibleName(tr("Figures by result"));
    m_kinds = new PlainTable(m_lists);
    m_kinds->setHeads({tr("Kind"), tr("Received"), tr("Closed"), tr("Open")}, 0, {1, 2, 3});
    m_kinds->setAccessibleName(tr("Figures by kind of applicant"));
    m_lists->addTab(m_months, tr("By month"));
    m_lists->addTab(m_results, tr("By result"));
    m_lists->addTab(m_kinds, tr("By kind"));
    // said, because putting them into the tabs takes them out of the order in which they were made
    setTabOrder(m_lists, m_months);
    setTabOrder(m_months, m_results);
    setTabOrder(m_results, m_kinds);
    for (PlainTable *list : {m_months, m_results, m_kinds}) {
        list->setSelectionBehavior(QAbstractItemView::SelectItems);
        list->setFrameShape(QFrame::NoFrame);
    }
    connect(m_months, &QTableWidget::cellActivated, this, [this](int row, int column) {
        openCounted(column == 2 ? CountOf::Decided : CountOf::Received, m_months->texts(row).constFirst(),
                    row < 12 ? row + 1 : 0);
    });
    connect(m_results, &QTableWidget::cellActivated, this, [this](int row, int column) {
        openCounted(CountOf::Decided, m_results->texts(row).constFirst(), 0, {},
                    m_resultIds.value(row).isEmpty() ? QStringList() : QStringList{m_resultIds[row]},
                    column == 2 ? std::optional(false) : std::nullopt);
    });
    connect(m_kinds, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const QStringList kinds = row < applicantKinds().size() ? QStringList{applicantKinds()[row]} : QStringList();
        openCounted(column == 3   ? CountOf::CarriedOut
                    : column == 2 ? CountOf::Decided
                                  : CountOf::Received,
                    m_kinds->texts(row).constFirst(), 0, kinds);
    });
    return m_lists;
}

void StatisticsPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!m_loaded)
        reload();
}

void StatisticsPage::setYear(int year) {
    m_year = year;
    reload();
}

void StatisticsPage::reload() {
    m_loaded = isVisible(); // counted when it is looked at
    if (!m_loaded)
        return;
    const BusyCursor busy;
    m_notice->clear();
    fillYears();
    auto figures = m_tools.service->figures(m_year);
    if (figures)
        m_figures = std::move(figures).value();
    else {
        m_notice->say(Tone::Error, errorText(figures.error()));
        m_figures = RegisterFigures();
        m_figures.year = m_year;
    }
    showFigures();
    showForm();
    showMonths();
    showResults();
    showKinds();
    m_export->setEnabled(figures.ok());
}

void StatisticsPage::fillYears() {
    // from the oldest application on; an empty register has the current year
    const int newest = std::max(m_tools.service->today().year(), m_year);
    int oldest = std::min(newest, m_year);
    ApplicationQuery query;
    query.descending = false;
    const auto first = m_tools.service->store().page(query, 0, 1);
    if (!first)
        m_notice->say(Tone::Error, errorText(first.error()));
    else if (!first.value().empty() && first.value().front().received.isValid())
        oldest = std::min(oldest, first.value().front().received.year());
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (int year = newest; year >= std::max(oldest, firstReportYear); --year)
        m_years->addItem(QString::number(year), year);
    m_years->setCurrentIndex(m_years->findData(m_year));
}

void StatisticsPage::showFigures() {
    const RegisterFigures &f = m_figures;
    const qint64 received = sumOf(f.received);
    const qint64 carriedIn = sumOf(f.carriedIn);
    const qint64 decided = sumOf(f.decided);
    const qint64 onTime = sumIf(f.decided, [](const CountGroup &group) { return group.onTime; });
    const RegisterRates rates = ratesOf(f);
    const auto set = [this](Figure figure, const QString &value, const QString &note, bool warned = false) {
        m_buttons[figure]->setFigure(value, note, warned);
    };
    set(Received, QString::number(received), tr("applications"));
    set(CarriedIn, QString::number(carriedIn), tr("applications"));
    set(Decided, QString::number(decided), tr("applications"));
    set(CarriedOut, QString::number(sumOf(f.carriedOut)), tr("applications"));
    // a rate is 100 % only when it is exact
    set(Closure, rates.closure ? Decimal(decided).percentOf(Decimal(received + carriedIn)) : none,
        tr("%1 of (%2 + %3)").arg(decided).arg(received).arg(carriedIn));
    set(OnTime, rates.onTime ? Decimal(onTime).percentOf(Decimal(decided)) : none, tr("%1 late").arg(decided - onTime));
    set(Days, rates.average ? text(rates.average) + QStringLiteral(" / ") + text(rates.median) : none,
        tr("working days"));
    set(Overdue, QString::number(f.overdueOpen), tr("as of %1").arg(m_tools.service->today().toString(Qt::ISODate)),
        f.overdueOpen > 0);
}

void StatisticsPage::clearForm() {
    m_tables.clear();
    while (QLayoutItem *item = m_forms->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void StatisticsPage::showForm() {
    const int place = m_scroll->verticalScrollBar()->value();
    clearForm();
    const Format *format = m_tools.service->formats().forYear(m_year);
    m_create->setEnabled(format != nullptr);
    m_formName->setText(format ? format->name : tr("There is no form for %1.").arg(m_year));
    if (!format)
        return;
    const Report report = countedReport(*format, m_figures);
    for (const FormatTable &table : format->tables)
        if (counts(*format, table))
            addTable(table, report);
    m_forms->addStretch();
    QList<QWidget *> order = {m_years, m_create, m_close, m_export};
    order.append(QList<QWidget *>(m_buttons.begin(), m_buttons.end()));
    order.append(QList<QWidget *>(m_tables.begin(), m_tables.end()));
    order.append({m_lists, m_months, m_results, m_kinds});
    chainTabs(order);
    m_scroll->verticalScrollBar()->setValue(place);
}

void StatisticsPage::addTable(const FormatTable &table, const Report &report) {
    auto *title = new QLabel(table.title, m_scroll->widget());
    title->setFont(theme::font(15.0 / 13, true));
    title->setWordWrap(true);
    auto *model = new CountsModel(*m_tools.service->formats().forYear(m_year), table);
    model->setReport(report);
    auto *view = new CountsTable(*model, m_scroll->widget());
    model->setParent(view);
    view->setAccessibleName(table.title);
    title->setBuddy(view);
    m_forms->addWidget(title);
    m_forms->addWidget(view);
    m_tables.push_back(view);
    connect(view, &QAbstractItemView::activated, this,
            [this, model](const QModelIndex &index) { openCell(*model, index); });
    connect(view, &CountsTable::currentRectChanged, this, [this, view](const QRect &rect) {
        const QPoint centre = view->mapTo(m_scroll->widget(), rect.center());
        m_scroll->ensureVisible(centre.x(), centre.y(), rect.width() / 2 + 4, rect.height() / 2 + 24);
    });
}

void StatisticsPage::showMonths() {
    QList<QStringList> rows;
    for (int month = 1; month <= 12; ++month)
        rows.append({tr("Month %1").arg(month), QString::number(m_figures.receivedByMonth.value(month)),
                     QString::number(m_figures.decidedByMonth.value(month))});
    rows.append({tr("Total"), QString::number(sumOf(m_figures.received)), QString::number(sumOf(m_figures.decided))});
    m_months->setRows(rows);
}

void StatisticsPage::showResults() {
    QList<QStringList> rows;
    m_resultIds.clear();
    const auto add = [&](const QString &label, const QString &id, const auto &matches) {
        const qint64 all = sumIf(m_figures.decided, matches);
        if (all == 0 && !id.isEmpty())
            return;
        const qint64 late =
            sumIf(m_figures.decided, [&matches](const CountGroup &g) { return matches(g) && !g.onTime; });
        m_resultIds.append(id);
        rows.append({label, QString::number(all), QString::number(late)});
    };
    for (const Decision &decision : DecisionList::shipped().all())
        add(decision.label, decision.id, [&decision](const CountGroup &g) { return g.decision == decision.id; });
    add(tr("Total"), {}, [](const CountGroup &) { return true; });
    m_results->setRows(rows);
}

void StatisticsPage::showKinds() {
    QList<QStringList> rows;
    const auto add = [&](const QString &label, const auto &matches) {
        rows.append({label, QString::number(sumIf(m_figures.received, matches)),
                     QString::number(sumIf(m_figures.decided, matches)),
                     QString::number(sumIf(m_figures.carriedOut, matches))});
    };
    for (const QString &kind : applicantKinds())
        add(kindText(kind), [&kind](const CountGroup &group) { return group.kind == kind; });
    add(tr("Total"), [](const CountGroup &) { return true; });
    m_kinds->setRows(rows);
}

void StatisticsPage::openCounted(CountOf of, const QString &title, int month, const QStringList &kinds,
                                 const QStringList &decisions, std::optional<bool> onTime) {
    ApplicationQuery query;
    query.counted = of;
    query.year = m_year;
    query.month = month;
    query.kinds = kinds;
    query.decisions = decisions;
    query.onTime = onTime;
    const QString what = of == CountOf::Received    ? tr("received")
                         : of == CountOf::CarriedIn ? tr("carried in")
                         : of == CountOf::Decided   ? onTime ? tr("closed late") : tr("closed")
                                                    : tr("carried over");
    Q_EMIT cellActivated(
        query, (title.isEmpty() ? tr("%1: %2").arg(m_year).arg(what) : tr("%1: %2, %3").arg(m_year).arg(title, what)));
}

void StatisticsPage::openFigure(Figure figure) {
    switch (figure) {
    case Received: return openCounted(CountOf::Received, {});
    case CarriedIn: return openCounted(CountOf::CarriedIn, {});
    case CarriedOut: return openCounted(CountOf::CarriedOut, {});
    case OnTime: return openCounted(CountOf::Decided, {}, 0, {}, {}, false);
    case Overdue: {
        ApplicationQuery query;
        query.only = ApplicationQuery::Only::Overdue;
        query.today = m_tools.service->today();
        query.sort = ApplicationQuery::Sort::Due;
        query.descending = false;
        Q_EMIT cellActivated(query, tr("Overdue and open"));
        return;
    }
    default: return openCounted(CountOf::Decided, {});
    }
}

void StatisticsPage::openCell(const CountsModel &model, const QModelIndex &index) {
    if (const auto query = model.queryFor(index))
        Q_EMIT cellActivated(*query, tr("%1: %2").arg(m_year).arg(model.label(index)));
    else if (const auto cases = model.casesFor(index))
        Q_EMIT caseCellActivated(cases->kinds, cases->result);
}

void StatisticsPage::closeYears() {
    YearDialog dialog(m_tools, this);
    dialog.setYear(m_year < m_tools.service->today().year() ? m_year : m_tools.service->today().year() - 1);
    std::optional<std::pair<ApplicationQuery, QString>> wanted;
    connect(&dialog, &YearDialog::queryWanted, this, [&](const ApplicationQuery &query, const QString &title) {
        wanted = std::pair(query, title);
        dialog.accept();
    });
    connect(&dialog, &YearDialog::yearsChanged, this, &StatisticsPage::yearsChanged);
    dialog.exec();
    if (wanted)
        Q_EMIT cellActivated(wanted->first, wanted->second);
}

SheetTable StatisticsPage::exported() const {
    SheetTable table;
    table.name = tr("Statistics-%1").arg(m_year);
    table.heads = {tr("Table"), tr("Item"), tr("Column"), tr("Figure")};
    table.kinds = {SheetTable::Kind::Text, SheetTable::Kind::Text, SheetTable::Kind::Text, SheetTable::Kind::Integer};
    if (const Format *format = m_tools.service->formats().forYear(m_year)) {
        const Report report = countedReport(*format, m_figures);
        for (const FormatTable &form : format->tables) {
            if (!counts(*format, form))
                continue;
            for (const CellRef &cell : format->cellsOf(form)) {
                const FormatRow *row = form.row(cell.row);
                const FormatColumn *column = form.column(cell.column);
                QStringList item = row ? row->path + QStringList{row->label} : QStringList{cell.row};
                item.removeAll(QString());
                QStringList head = column ? QStringList{column->group, column->label} : QStringList{cell.column};
                head.removeAll(QString());
                table.rows.push_back({form.title, item.join(QStringLiteral(" · ")), head.join(QStringLiteral(" · ")),
                                      report.cell(cell).numberText()});
            }
        }
    }
    for (const PlainTable *list : {m_months, m_results, m_kinds})
        for (int y = 0; y < list->rowCount(); ++y)
            for (int x = 1; x < list->columnCount(); ++x)
                table.rows.push_back({m_lists->tabText(m_lists->indexOf(list)), list->texts(y).constFirst(),
                                      list->horizontalHeaderItem(x)->text(), list->texts(y)[x]});
    return table;
}

void StatisticsPage::exportTables() {
    const auto saved = saveSheet(m_tools, this, tr("Export tables"), exported(), false);
    if (!saved)
        m_notice->say(Tone::Error, errorText(saved.error()));
    else if (!saved.value().isEmpty())
        m_notice->say(Tone::Good, tr("Written: %1").arg(saved.value()));
}

} // namespace gongkai
