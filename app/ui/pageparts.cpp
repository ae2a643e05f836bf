// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageparts.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int lineHeight = 28;
constexpr int widestColumn = 216;
constexpr int narrowestCap = 100; ///< a day fits
constexpr int leastWide = 220;
constexpr int mostWrapped = 300; ///< beyond so many rows each keeps one line

QColor inkOf(Tone tone) {
    const auto &colours = theme::colours();
    switch (tone) {
    case Tone::Good: return colours.good;
    case Tone::Info: return colours.info;
    case Tone::Warning: return colours.warning;
    case Tone::Error: break;
    }
    return colours.error;
}

theme::Symbol symbolOf(Tone tone) {
    switch (tone) {
    case Tone::Good: return theme::Symbol::Good;
    case Tone::Info: return theme::Symbol::Hint;
    case Tone::Warning: return theme::Symbol::Warning;
    case Tone::Error: break;
    }
    return theme::Symbol::Error;
}

} // namespace

NoticeLine::NoticeLine(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // it may quote what somebody typed
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    clear();
}

void NoticeLine::say(Tone tone, const QString &text) {
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const QColor ink = inkOf(tone);
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, tone == Tone::Info ? inked.color(QPalette::Text) : ink);
    m_text->setPalette(inked);
    m_icon->setPixmap(theme::icon(symbolOf(tone), ink).pixmap(16, 16));
}

QString NoticeLine::text() const {
    return m_text->text();
}

void NoticeLine::add(QWidget *button) {
    layout()->addWidget(button);
}

BookTable::BookTable(const QStringList &heads, int wide, QWidget *parent) : QTableWidget(parent), m_wide(wide) {
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(lineHeight);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as they come until a head is clicked
    horizontalHeader()->setSortIndicatorClearable(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &BookTable::fitHeights);
    connect(this, &QTableWidget::activated, this, [this] { Q_EMIT opened(chosen()); });
    connect(new QShortcut(QKeySequence::Delete, this, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, [this] {
                if (chosen() != 0)
                    Q_EMIT removeWanted(chosen());
            });
}

void BookTable::paintEvent(QPaintEvent *event) {
    QTableWidget::paintEvent(event);
    if (rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(theme::colours().secondary);
    painter.drawText(viewport()->rect().adjusted(40, 24, -40, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_emptyText);
}

void BookTable::setRows(const std::vector<BookRow> &rows) {
    const qint64 before = chosen();
    m_filling = true;
    setSortingEnabled(false);
    setRowCount(static_cast<int>(rows.size()));
    const auto &colours = theme::colours();
    for (int y = 0; y < rowCount(); ++y) {
        const BookRow &row = rows[static_cast<std::size_t>(y)];
        for (int x = 0; x < columnCount(); ++x) {
            auto *cell = new QTableWidgetItem(row.texts.value(x));
            cell->setToolTip(row.texts.value(x));
            cell->setData(Qt::UserRole, row.id);
            if (x == row.warned) {
                cell->setForeground(colours.warning);
                cell->setIcon(theme::icon(theme::Symbol::Warning, colours.warning));
            } else if (row.past) {
                QFont struck = font();
                struck.setStrikeOut(x == m_wide); // days and words of state stay easy to read
                cell->setFont(struck);
                cell->setForeground(colours.secondary);
            }
            setItem(y, x, cell);
        }
    }
    setSortingEnabled(true);
    resizeColumnsToContents();
    m_natural.clear();
    for (int x = 0; x < columnCount(); ++x)
        m_natural.append(columnWidth(x) + 8);
    m_filling = false;
    fitColumns();
    choose(before);
}

qint64 BookTable::chosen() const {
    const QTableWidgetItem *cell = currentItem();
    return cell ? cell->data(Qt::UserRole).toLongLong() : 0;
}

void BookTable::choose(qint64 id) {
    for (int y = 0; y < rowCount(); ++y)
        if (item(y, 0)->data(Qt::UserRole).toLongLong() == id) {
            setCurrentCell(y, 0);
            return;
        }
    if (rowCount() > 0)
        setCurrentCell(0, 0);
}

void BookTable::resizeEvent(QResizeEvent *event) {
    QTableWidget::resizeEvent(event);
    fitColumns();
}

/// Long words wrap before the table has to be scrolled sideways.
void BookTable::fitColumns() {
    if (m_filling || m_natural.isEmpty())
        return;
    const auto othersWithin = [this](int cap) {
        int sum = 0;
        for (int x = 0; x < columnCount(); ++x)
            sum += x == m_wide ? 0 : std::min(m_natural[x], cap);
        return sum;
    };
    int cap = widestColumn;
    while (cap > narrowestCap && othersWithin(cap) > viewport()->width() - leastWide)
        cap -= 4;
    m_filling = true;
    for (int x = 0; x < columnCount(); ++x)
        setColumnWidth(x, x == m_wide ? std::max(leastWide, viewport()->width() - othersWithin(cap))
                                      : std::min(m_natural[x], cap));
    m_filling = false;
    fitHeights();
}

void BookTable::fitHeights() {
    if (m_filling)
        return;
    if (rowCount() <= mostWrapped)
        resizeRowsToContents();
    else
        for (int y = 0; y < rowCount(); ++y)
            setRowHeight(y, lineHeight);
}

void fillYears(QComboBox &box, int newest, int chosen) {
    const QSignalBlocker quiet(&box);
    box.clear();
    for (int year = std::max(newest, chosen); year >= std::min(2008, chosen); --year)
        box.addItem(QString::number(year), year);
    box.setCurrentIndex(box.findData(chosen));
}

QFrame *whitePanel(QWidget *parent) {
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    return frame;
}

QLabel *panelTitle(const QString &text, QWidget *parent) {
    auto *title = new QLabel(text, parent);
    title->setFont(theme::font(1, true));
    return title;
}

void setInk(QWidget &widget, QPalette::ColorRole role, const QColor &colour) {
    QPalette palette = widget.palette();
    palette.setColor(role, colour);
    widget.setPalette(palette);
}

void chainTabs(const QList<QWidget *> &widgets) {
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

void showProblems(QLabel &label, const QStringList &problems, bool warnings) {
    QPalette inked = label.palette();
    inked.setColor(QPalette::WindowText, inkOf(warnings ? Tone::Warning : Tone::Error));
    label.setPalette(inked);
    label.setText(problems.join(QLatin1Char('\n')));
    label.setVisible(!problems.isEmpty());
}

} // namespace gongkai
