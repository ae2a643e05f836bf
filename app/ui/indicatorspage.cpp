// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicatorspage.h"

#include "domain/figuretext.h"
#include "ui/pageparts.h"
#include "ui/theme.h"
#include "wording/errortext.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace gongkai {

namespace {

enum Column { LabelColumn, ValueColumn, UnitColumn, AboutColumn, SourceColumn, NoteColumn };

QTableWidgetItem *newCell(int column, bool locked) {
    auto *cell = new QTableWidgetItem;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (column == AboutColumn && !locked)
        flags |= Qt::ItemIsUserCheckable;
    else if (column != AboutColumn && column != NoteColumn && !locked)
        flags |= Qt::ItemIsEditable;
    cell->setFlags(flags);
    if (column == ValueColumn)
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cell;
}

} // namespace

IndicatorsPage::IndicatorsPage(RegisterTools tools, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_year(m_tools.service->today().year()), m_years(new QComboBox(this)),
      m_table(new QTableWidget(this)), m_notice(new NoticeLine(this)),
      m_again(new QPushButton(tr("&Save again"), m_notice)), m_add(new QPushButton(tr("&Add row"), this)),
      m_usual(new QPushButton(tr("Add &usual figure…"), this)),
      m_copy(new QPushButton(tr("&Copy rows of last year"), this)),
      m_remove(new QPushButton(tr("Re&move row…"), this)) {
    build();
    connect(m_years, &QComboBox::currentIndexChanged, this, [this] { setYear(m_years->currentData().toInt()); });
    connect(m_table, &QTableWidget::itemChanged, this, &IndicatorsPage::take);
    connect(m_again, &QPushButton::clicked, this, [this] { m_overtaken ? resolve() : save(); });
    connect(m_add, &QPushButton::clicked, this, [this] { addRow(Indicator()); });
    connect(m_usual, &QPushButton::clicked, this, &IndicatorsPage::addUsual);
    connect(m_copy, &QPushButton::clicked, this, &IndicatorsPage::copyLastYear);
    connect(m_remove, &QPushButton::clicked, this, &IndicatorsPage::removeRow);
    read();
}

void IndicatorsPage::build() {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *yearLabel = new QLabel(tr("&Year"), this);
    yearLabel->setBuddy(m_years);
    row->addWidget(yearLabel);
    row->addWidget(m_years);
    row->addStretch();
    for (QPushButton *button : {m_add, m_usual, m_copy, m_remove})
        row->addWidget(button);
    layout->addLayout(row);
    m_table->setColumnCount(NoteColumn + 1);
    m_table->setHorizontalHeaderLabels({tr("Figure"), tr("Value"), tr("Unit"), tr("About"), tr("Source"), tr("Note")});
    m_table->horizontalHeaderItem(ValueColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Own figures of the year"));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false); // Tab goes to the next cell while one is edited, else out of the table
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(28);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setHighlightSections(false);
    for (const auto &[column, width] :
         {std::pair(LabelColumn, 260), std::pair(ValueColumn, 120), std::pair(UnitColumn, 80),
          std::pair(AboutColumn, 64), std::pair(NoteColumn, 320)})
        heads->resizeSection(column, width);
    heads->setSectionResizeMode(SourceColumn, QHeaderView::Stretch);
    connect(heads, &QHeaderView::sectionResized, m_table, &QTableWidget::resizeRowsToContents);
    layout->addWidget(m_table, 1);
    m_notice->add(m_again);
    m_again->hide();
    layout->addWidget(m_notice);
    auto *how = new QLabel(tr("Type into a cell; it is saved at once. Figures like 600余 are marked as about. What the "
                              "office does not count stays blank."),
                           this);
    how->setFont(theme::font(12.0 / 13));
    how->setWordWrap(true);
    how->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(how);
    chainTabs({m_years, m_add, m_usual, m_copy, m_remove, m_table, m_again});
}

void IndicatorsPage::setYear(int year) {
    if (year == m_year)
        return;
    if (m_failed)
        save();
    const bool stay =
        m_failed ||
        (unsaved() > 0 &&
         m_tools.prompt->ask(this, tr("Entries not saved"),
                             tr("%n row(s) of %1 cannot be saved as they are: the value is no number, or the name is "
                                "missing. What was typed there would be lost.",
                                nullptr, unsaved())
                                 .arg(m_year),
                             {tr("Leave them"), tr("Go back")}) != 0);
    if (!stay)
        m_year = year;
    fillYears(*m_years, m_tools.service->today().year(), m_year);
    if (!stay)
        read();
}

void IndicatorsPage::reload() {
    if (m_failed)
        save();
    if (!m_failed && unsaved() == 0)
        read();
}

void IndicatorsPage::read() {
    fillYears(*m_years, m_tools.service->today().year(), m_year);
    RegisterBooks &books = m_tools.service->books();
    m_rows.clear();
    m_failed = false;
    m_overtaken = false;
    m_again->hide();
    m_notice->clear();
    m_fillsTable = m_tools.service->formCounts(m_year, CountOf::Indicator);
    const auto items = books.items(m_year);
    m_hasItems = items && !items.value().empty() && m_tools.service->formCounts(m_year, CountOf::Disclosed);
    auto before = books.indicators(m_year - 1);
    m_lastYear = before ? std::move(before).value() : std::vector<Indicator>();
    const auto open = m_tools.service->mayChangeIndicators(m_year);
    auto now = books.indicators(m_year);
    m_loaded = now ? std::move(now.value()) : std::vector<Indicator>();
    for (const Indicator &figure : m_loaded)
        m_rows.push_back({figure, {}});
    // without knowing what is there nothing may be written over it
    m_locked = !now || !open;
    refresh();
    if (!now)
        m_notice->say(Tone::Error, errorText(now.error()));
    else if (!open)
        m_notice->say(Tone::Info, errorText(open.error()));
}

void IndicatorsPage::refresh() {
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(m_rows.size()));
        for (int y = 0; y < m_table->rowCount(); ++y)
            for (int x = 0; x <= NoteColumn; ++x)
                m_table->setItem(y, x, newCell(x, m_locked));
    }
    for (int y = 0; y < m_table->rowCount(); ++y)
        refreshRow(y);
    m_table->resizeRowsToContents();
    for (QPushButton *button : {m_add, m_usual, m_copy, m_remove})
        button->setEnabled(!m_locked);
    m_remove->setEnabled(!m_locked && !m_rows.empty());
}

void IndicatorsPage::refreshRow(int y) {
    const QSignalBlocker quiet(m_table);
    const Row &row = m_rows[static_cast<std::size_t>(y)];
    const auto &colours = theme::colours();
    m_table->item(y, LabelColumn)->setText(row.figure.label);
    auto *value = m_table->item(y, ValueColumn);
    value->setText(!row.broken.isEmpty() ? row.broken : row.figure.value ? row.figure.value->toString() : QString());
    value->setData(Qt::ForegroundRole, row.broken.isEmpty() ? QVariant() : QVariant(QBrush(colours.error)));
    value->setData(Qt::BackgroundRole, row.broken.isEmpty() ? QVariant() : QVariant(QBrush(colours.errorGround)));
    m_table->item(y, UnitColumn)->setText(row.figure.unit);
    auto *about = m_table->item(y, AboutColumn);
    about->setCheckState(row.figure.approximate ? Qt::Checked : Qt::Unchecked);
    about->setData(Qt::AccessibleTextRole, row.figure.approximate ? tr("about") : tr("exact"));
    m_table->item(y, SourceColumn)->setText(row.figure.source);
    auto *note = m_table->item(y, NoteColumn);
    const bool wrong = !row.broken.isEmpty() || row.figure.label.isEmpty();
    note->setText(noteOf(row));
    note->setToolTip(note->text());
    note->setForeground(wrong ? colours.error : colours.secondary);
    note->setIcon(wrong ? theme::icon(theme::Symbol::Error, colours.error) : QIcon());
    m_table->resizeRowToContents(y);
}

QString IndicatorsPage::noteOf(const Row &row) const {
    if (!row.broken.isEmpty()) {
        const QString told = row.figure.unit.isEmpty()
                                 ? tr("\"%1\" is no number and was not saved; write it out in digits.").arg(row.broken)
                                 : tr("\"%1\" is no number in %2 and was not saved.").arg(row.broken, row.figure.unit);
        return row.figure.value ? told + tr(" The value is still %1.").arg(row.figure.value->toString()) : told;
    }
    if (row.figure.label.isEmpty())
        return tr("Enter what the figure counts; without it the row is not saved.");
    if (m_hasItems && isItemCounter(row.figure.key))
        return tr("Not used: single items are recorded for this year and counted instead.");
    const auto &usual = usualFigures();
    const bool inTable = std::any_of(usual.begin(), usual.end(), [&row](const Indicator &f) {
        return f.key == row.figure.key && !f.key.startsWith(QLatin1String("own_"));
    });
    return m_fillsTable && inTable ? tr("Fills the statistical table.") : QString();
}

void IndicatorsPage::take(QTableWidgetItem *cell) {
    Row &row = m_rows[static_cast<std::size_t>(cell->row())];
    const QString typed = cell->text().simplified();
    switch (cell->column()) {
    case LabelColumn:
        if (!typed.isEmpty()) // a figure is taken out with its row, not by losing its name
            row.figure.label = typed;
        if (row.figure.key.isEmpty() && !typed.isEmpty())
            row.figure.key = keyFor(typed);
        break;
    case ValueColumn: takeValue(row, typed); break;
    case UnitColumn:
        row.figure.unit = typed;
        if (!row.broken.isEmpty()) // it may fit the unit now
            takeValue(row, row.broken);
        break;
    case AboutColumn: row.figure.approximate = cell->checkState() == Qt::Checked; break;
    case SourceColumn: row.figure.source = typed; break;
    default: return;
    }
    refreshRow(cell->row());
    save();
}

void IndicatorsPage::takeValue(Row &row, const QString &typed) {
    row.broken.clear();
    if (typed.isEmpty()) {
        row.figure.value.reset();
        row.figure.approximate = false;
        return;
    }
    const auto figure = figureFromTyped(typed);
    const QString &unit = row.figure.unit;
    if (!figure || (!figure->unit.isEmpty() && !unit.isEmpty() && figure->unit != unit)) {
        row.broken = typed;
        return;
    }
    if (unit.isEmpty())
        row.figure.unit = figure->unit;
    // a new number is as exact as it is written
    if (figure->approximate || row.figure.value != figure->value)
        row.figure.approximate = figure->approximate;
    row.figure.value = figure->value;
}

std::vector<Indicator> IndicatorsPage::figures() const {
    std::vector<Indicator> list;
    for (const Row &row : m_rows)
        if (!row.figure.label.isEmpty())
            list.push_back(row.figure);
    return list;
}

int IndicatorsPage::unsaved() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        const Indicator &figure = row.figure;
        return !row.broken.isEmpty() ||
               (figure.label.isEmpty() && (figure.value || !figure.unit.isEmpty() || !figure.source.isEmpty()));
    }));
}

void IndicatorsPage::save() {
    auto saved = m_tools.service->saveIndicators(m_year, m_loaded, figures());
    m_failed = !saved;
    m_overtaken = !saved && saved.error().code == ErrorCode::StoreConflict;
    m_again->setText(m_overtaken ? tr("&Decide…") : tr("&Save again"));
    m_again->setVisible(m_failed);
    if (!saved) {
        m_notice->say(Tone::Error, tr("Not saved; the entries stay in this table. %1").arg(errorText(saved.error())));
        return;
    }
    m_loaded = std::move(saved.value());
    const QString time = QDateTime::fromString(m_tools.service->moment().utc, Qt::ISODate)
                             .toLocalTime()
                             .toString(QStringLiteral("HH:mm:ss"));
    if (const int left = unsaved(); left > 0)
        m_notice->say(Tone::Warning, tr("Saved %1, except %n row(s); see their notes.", nullptr, left).arg(time));
    else
        m_notice->say(Tone::Good, tr("Saved %1").arg(time));
    Q_EMIT changed();
}

/// Two tables of one year: which of them stands is for people to say.
void IndicatorsPage::resolve() {
    const auto now = m_tools.service->books().indicators(m_year);
    if (!now) {
        m_notice->say(Tone::Error, errorText(now.error()));
        return;
    }
    QStringList lines;
    for (const Indicator &figure : now.value()) {
        const auto here = std::find_if(m_rows.begin(), m_rows.end(),
                                       [&figure](const Row &row) { return row.figure.key == figure.key; });
        if (here == m_rows.end() || here->figure != figure)
            lines.append(tr("%1: %2").arg(figure.label, figure.value ? figure.value->toString() : QString()));
    }
    for (const Row &row : m_rows)
        if (!row.figure.label.isEmpty() &&
            std::none_of(now.value().begin(), now.value().end(),
                         [&row](const Indicator &figure) { return figure.key == row.figure.key; }))
            lines.append(tr("%1: not there").arg(row.figure.label));
    // the same figures, otherwise arranged: nothing to decide
    const int answer =
        lines.isEmpty()
            ? 0
            : m_tools.prompt->ask(
                  this, tr("Changed by somebody else"),
                  tr("Somebody else changed the figures of %1 meanwhile. Otherwise than in this table they have:\n%2")
                      .arg(m_year)
                      .arg(lines.join(QLatin1Char('\n'))),
                  {tr("Save this table"), tr("Load theirs"), tr("Go back")});
    if (answer == 0) {
        m_loaded = now.value();
        save();
    } else if (answer == 1) {
        read();
    }
}

bool IndicatorsPage::isThere(const QString &key) const {
    return std::any_of(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.figure.key == key; });
}

/// The key that a figure of this name has in the statistical table or had last year, else a new one.
QString IndicatorsPage::keyFor(const QString &label) const {
    std::vector<Indicator> taken = m_lastYear;
    for (const auto *list : {&usualFigures(), &m_lastYear})
        for (const Indicator &figure : *list)
            if (figure.label == label && !isThere(figure.key))
                return figure.key;
    for (const Row &row : m_rows)
        taken.push_back(row.figure);
    return newFigureKey(taken);
}

void IndicatorsPage::addRow(const Indicator &figure) {
    m_rows.push_back({figure, {}});
    refresh();
    const int y = m_table->rowCount() - 1;
    m_table->setCurrentCell(y, figure.label.isEmpty() ? LabelColumn : ValueColumn);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

void IndicatorsPage::addUsual() {
    std::vector<Indicator> offered;
    QStringList texts;
    for (const Indicator &figure : usualFigures())
        if (!isThere(figure.key)) {
            offered.push_back(figure);
            texts.append(tr("%1 (%2)").arg(figure.label, figure.unit));
        }
    if (offered.empty()) {
        m_notice->say(Tone::Info, tr("All usual figures are in the table already."));
        return;
    }
    const int chosen = m_tools.prompt->choose(this, tr("Add usual figure"), tr("&Figure"), texts);
    if (chosen < 0 || chosen >= texts.size())
        return;
    addRow(offered[static_cast<std::size_t>(chosen)]);
    save();
}

void IndicatorsPage::copyLastYear() {
    int copied = 0;
    for (Indicator figure : m_lastYear) {
        if (isThere(figure.key))
            continue;
        figure.value.reset();
        figure.approximate = false;
        figure.extra = Json();
        m_rows.push_back({std::move(figure), {}});
        ++copied;
    }
    if (copied == 0) {
        m_notice->say(Tone::Info, m_lastYear.empty() ? tr("There are no figures of %1 to copy.").arg(m_year - 1)
                                                     : tr("All rows of %1 are in the table already.").arg(m_year - 1));
        return;
    }
    refresh();
    save();
}

void IndicatorsPage::removeRow() {
    const int y = m_table->currentRow();
    if (y < 0 || y >= static_cast<int>(m_rows.size())) {
        m_notice->say(Tone::Info, tr("Choose the row first."));
        return;
    }
    const Row &row = m_rows[static_cast<std::size_t>(y)];
    const bool holdsSomething = row.figure.value || !row.broken.isEmpty() || !row.figure.source.isEmpty();
    if (holdsSomething &&
        m_tools.prompt->ask(this, tr("Remove row"),
                            tr("Remove \"%1\" with its value? It cannot be brought back.").arg(row.figure.label),
                            {tr("Remove"), tr("Keep")}) != 0)
        return;
    m_rows.erase(m_rows.begin() + y);
    refresh();
    save();
}

} // namespace gongkai
