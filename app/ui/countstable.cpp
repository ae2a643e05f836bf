// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/countstable.h"

#include "ui/plaintable.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <numeric>

namespace gongkai {

namespace {

constexpr int padding = 5;

class CountsDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto &colours = theme::colours();
        const int kind = index.data(CountsModel::KindRole).toInt();
        const bool formula = index.data(CountsModel::FormulaRole).toBool();
        QColor ground = option.palette.color(QPalette::Base);
        if (kind == CountsModel::Head)
            ground = colours.head;
        else if (kind == CountsModel::Label)
            ground = option.palette.color(QPalette::AlternateBase);
        else if (formula)
            ground = colours.computedGround;
        if (option.state & QStyle::State_Selected)
            ground = option.palette.color(QPalette::Highlight);
        painter->fillRect(option.rect, ground);
        painter->setPen(kind == CountsModel::Figure ? colours.computed : option.palette.color(QPalette::Text));
        painter->setFont(theme::font(12.0 / 13, formula));
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->drawText(option.rect.adjusted(padding, 1, -padding, -1),
                          index.data(Qt::TextAlignmentRole).toInt() | theme::wrapFlags(text), text);
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colours.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {40, 22}; }
};

} // namespace

CountsTable::CountsTable(CountsModel &model, QWidget *parent) : QTableView(parent), m_model(model) {
    setModel(&model);
    setItemDelegate(new CountsDelegate(this));
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setMinimumSectionSize(18);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(QFrame::NoFrame);
    QPalette p = palette();
    p.setColor(QPalette::Mid, theme::colours().grid);
    setPalette(p);
    for (const CountsModel::Span &span : model.spans())
        setSpan(span.row, span.column, span.rows, span.columns);
    layOut();
}

void CountsTable::layOut() {
    const auto &widths = m_model.widths();
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    const int room = std::max(viewport()->width() - 2, 60 * static_cast<int>(widths.size()) > 700 ? 700 : 560);
    int used = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int w = i + 1 == widths.size() ? room - used : room * widths[i] / total;
        setColumnWidth(static_cast<int>(i), w);
        used += w;
    }
    const QFontMetrics metrics(theme::font(12.0 / 13));
    std::vector<int> heights(static_cast<std::size_t>(m_model.rowCount()), 22);
    for (int y = 0; y < m_model.rowCount(); ++y)
        for (int x = 0; x < m_model.columnCount(); ++x) {
            const QString text = m_model.index(y, x).data().toString();
            if (text.isEmpty() || rowSpan(y, x) > 1)
                continue;
            int w = -2 * padding;
            for (int c = x; c < x + columnSpan(y, x); ++c)
                w += columnWidth(c);
            const QRect rect = metrics.boundingRect(QRect(0, 0, std::max(w, 14), 1000), theme::wrapFlags(text), text);
            auto &h = heights[static_cast<std::size_t>(y)];
            h = std::max(h, rect.height() + 5);
        }
    for (std::size_t y = 0; y < heights.size(); ++y)
        setRowHeight(static_cast<int>(y), heights[y]);
    updateGeometry();
}

QSize CountsTable::sizeHint() const {
    int height = 2;
    for (int y = 0; y < m_model.rowCount(); ++y)
        height += rowHeight(y);
    // room for the bar when the table is wider than the page
    const int used = horizontalHeader()->length();
    return {700, height + (used > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0)};
}

void CountsTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    layOut();
}

void CountsTable::wheelEvent(QWheelEvent *event) {
    event->ignore(); // the page scrolls
}

void CountsTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy))
        copySelected(*this);
    else
        QTableView::keyPressEvent(event);
}

void CountsTable::focusInEvent(QFocusEvent *event) {
    QTableView::focusInEvent(event);
    // without a current figure the arrows would begin at a head
    for (int i = 0; !(currentIndex().flags() & Qt::ItemIsSelectable) && i < m_model.rowCount() * m_model.columnCount();
         ++i) {
        const QModelIndex index = m_model.index(i / m_model.columnCount(), i % m_model.columnCount());
        if (index.flags() & Qt::ItemIsSelectable)
            setCurrentIndex(index);
    }
}

QModelIndex CountsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex from = currentIndex();
    QModelIndex to = QTableView::moveCursor(action, modifiers);
    const int down = to.row() < from.row() ? -1 : to.row() > from.row() ? 1 : 0;
    const int right = down != 0 ? 0 : to.column() < from.column() ? -1 : 1;
    while (to.isValid() && !(to.flags() & Qt::ItemIsSelectable))
        to = to.sibling(to.row() + down, to.column() + right);
    return to.isValid() ? to : from;
}

void CountsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentRectChanged(visualRect(current).translated(viewport()->pos()));
}

} // namespace gongkai
