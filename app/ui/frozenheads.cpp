// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frozenheads.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>

#include <limits>

namespace gongkai {

/// Draws rows and columns of the view where they are wanted. Lies over the viewport.
class FrozenHeads::Pane final : public QWidget {
public:
    Pane(QTableView &view, const TableModel &model) : QWidget(&view), m_view(view), m_model(model) { hide(); }

    /// Rows [from, from + rows), the first one at `top` of the viewport or where each is (top < 0). The first
    /// `fixed` columns do not scroll; `all`: the other columns are drawn too.
    void show(const QRect &place, int from, int rows, int top, int fixed, bool all) {
        m_from = from;
        m_rows = rows;
        m_top = top;
        m_fixed = fixed;
        m_all = all;
        setGeometry(place.translated(m_view.viewport()->pos()));
        m_origin = place.topLeft();
        setVisible(true);
        raise();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        const int labels = m_view.horizontalHeader()->sectionPosition(m_fixed);
        painter.translate(-m_origin);
        if (m_all) {
            painter.setClipRect(QRect(m_origin.x() + labels, m_origin.y(), width() - labels, height()));
            drawCells(painter, true);
        }
        painter.setClipRect(QRect(m_origin.x(), m_origin.y(), labels, height()));
        drawCells(painter, false);
        // where the frozen part ends
        painter.setClipping(false);
        painter.setPen(palette().color(QPalette::Dark));
        const QRect all = rect().translated(m_origin);
        if (m_all)
            painter.drawLine(all.bottomLeft(), all.bottomRight());
        else
            painter.drawLine(all.topRight(), all.bottomRight());
    }

    // what lies beneath is not reached through this
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent *event) override { event->accept(); }
    void mouseDoubleClickEvent(QMouseEvent *event) override { event->accept(); }

private:
    void drawCells(QPainter &painter, bool scrolled) {
        QStyleOptionViewItem option;
        option.initFrom(&m_view);
        option.state = QStyle::State_Enabled;
        const auto hint = m_view.style()->styleHint(QStyle::SH_Table_GridLineColor, &option, &m_view);
        const QColor grid = QColor::fromRgba(static_cast<QRgb>(hint));
        const QRect shown = rect().translated(m_origin);
        for (int y = m_from; y < m_from + m_rows; ++y)
            for (int x = 0; x < (scrolled ? m_model.columnCount() : m_fixed); ++x) {
                const QModelIndex index = m_model.index(y, x);
                if (index.data(TableModel::KindRole).toInt() == TableModel::Covered)
                    continue;
                const int columns = m_view.columnSpan(y, x);
                // a head over labels and figures moves with the figures
                const bool moves = scrolled || x + columns > m_fixed;
                const QRect cell(moves ? m_view.columnViewportPosition(x)
                                       : m_view.horizontalHeader()->sectionPosition(x),
                                 topOf(y), size(*m_view.horizontalHeader(), x, columns),
                                 size(*m_view.verticalHeader(), y, m_view.rowSpan(y, x)));
                if (!cell.intersects(shown))
                    continue;
                painter.fillRect(cell, grid);
                option.rect = cell.adjusted(0, 0, -1, -1);
                m_view.itemDelegate()->paint(&painter, option, index);
            }
    }

    [[nodiscard]] int topOf(int row) const {
        const QHeaderView &rows = *m_view.verticalHeader();
        return m_top == scrolledToo ? m_view.rowViewportPosition(row)
                                    : m_top + rows.sectionPosition(row) - rows.sectionPosition(m_from);
    }

    static int size(const QHeaderView &header, int first, int count) {
        int sum = 0;
        for (int i = first; i < first + count; ++i)
            sum += header.sectionSize(i);
        return sum;
    }

public:
    static constexpr int scrolledToo = std::numeric_limits<int>::min(); ///< for `top`: rows are where the view has them

private:
    QTableView &m_view;
    const TableModel &m_model;
    QPoint m_origin;
    int m_from = 0;
    int m_rows = 0;
    int m_top = 0;
    int m_fixed = 0;
    bool m_all = false;
};

FrozenHeads::FrozenHeads(QTableView &view, const TableModel &model)
    : QObject(&view), m_view(view), m_model(model), m_heads(new Pane(view, model)), m_labels(new Pane(view, model)) {
}

const TableModel::Part *FrozenHeads::partOf(int row) const {
    for (const TableModel::Part &part : m_model.parts())
        if (row >= part.row && row < part.row + part.rows)
            return &part;
    return nullptr;
}

int FrozenHeads::headHeight(const TableModel::Part &part) const {
    const QHeaderView &rows = *m_view.verticalHeader();
    const int height = rows.sectionPosition(part.row + part.headRows - 1) +
                       rows.sectionSize(part.row + part.headRows - 1) - rows.sectionPosition(part.row);
    // in a small window the figures go first
    return part.headRows > 0 && height * 3 <= m_view.viewport()->height() * 2 ? height : 0;
}

int FrozenHeads::labelWidth(const TableModel::Part &part) const {
    const int width = m_view.horizontalHeader()->sectionPosition(part.labelColumns);
    return width * 3 <= m_view.viewport()->width() * 2 ? width : 0;
}

int FrozenHeads::above(const QModelIndex &index) const {
    const TableModel::Part *part = partOf(index.row());
    return part && index.row() >= part->row + part->headRows ? headHeight(*part) : 0;
}

int FrozenHeads::before(const QModelIndex &index) const {
    const TableModel::Part *part = partOf(index.row());
    return part && index.column() >= part->labelColumns ? labelWidth(*part) : 0;
}

void FrozenHeads::place() {
    const QRect port = m_view.viewport()->rect();
    const TableModel::Part *part = partOf(std::max(m_view.rowAt(0), 0));
    const int height = part ? headHeight(*part) : 0;
    const int labels = part ? labelWidth(*part) : 0;
    if (labels > 0 && m_view.horizontalScrollBar()->value() > 0)
        m_labels->show(QRect(0, 0, labels, port.height()), 0, m_model.rowCount(), Pane::scrolledToo, part->labelColumns,
                       false);
    else
        m_labels->hide();
    if (height == 0 || m_view.rowViewportPosition(part->row) >= 0)
        return m_heads->hide();
    // the next table pushes the heads of this one out
    const int last = part->row + part->rows - 1;
    const int top = std::min(0, m_view.rowViewportPosition(last) + m_view.rowHeight(last) - height);
    m_heads->show(QRect(0, top, port.width(), height), part->row, part->headRows, top,
                  labels > 0 ? part->labelColumns : 0, true);
}

} // namespace gongkai
