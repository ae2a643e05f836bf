// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableview.h"

#include "domain/format.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include <numeric>

namespace gongkai {

namespace {

constexpr int padding = 5;

/// Ground, text, corner, frame, in this order; colour never stands alone (the corner tells an error as well).
class TableDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto &colours = theme::colours();
        const int kind = index.data(TableModel::KindRole).toInt();
        const QVariant severity = index.data(TableModel::SeverityRole);
        const bool error = severity.isValid() && severity.toInt() == static_cast<int>(Severity::Error);
        const bool warning = severity.isValid() && severity.toInt() == static_cast<int>(Severity::Warning);
        const bool formula = index.data(TableModel::FormulaRole).toBool();
        QColor ground = option.palette.color(QPalette::Base);
        QColor ink = option.palette.color(QPalette::Text);
        if (kind == TableModel::Head)
            ground = colours.head;
        else if (kind == TableModel::Label)
            ground = option.palette.color(QPalette::AlternateBase);
        else if (error) {
            ground = colours.errorGround;
            ink = colours.error;
        } else if (warning) {
            ground = colours.warningGround;
            ink = colours.warning;
        } else if (formula) {
            ground = colours.computedGround;
            ink = colours.computed;
        }
        const bool current = option.state & QStyle::State_HasFocus;
        if (option.state & QStyle::State_Selected && !error && !warning)
            ground = option.palette.color(QPalette::Highlight);
        painter->fillRect(option.rect, ground);
        painter->setPen(ink);
        painter->setFont(theme::font(12.0 / 13, formula || error));
        painter->drawText(option.rect.adjusted(padding, 1, -padding, -1),
                          index.data(Qt::TextAlignmentRole).toInt() | Qt::TextWordWrap | Qt::TextWrapAnywhere,
                          index.data(Qt::DisplayRole).toString());
        if (error || warning) {
            const QPoint corner = option.rect.topRight();
            painter->setPen(Qt::NoPen);
            painter->setBrush(ink);
            painter->drawPolygon(QPolygon({corner, corner - QPoint(8, 0), corner + QPoint(0, 8)}));
        }
        if (current) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colours.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {40, 22}; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override {
        auto *editor = new QLineEdit(parent);
        editor->setFrame(false);
        editor->setAlignment(Qt::AlignRight);
        editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return editor;
    }
};

} // namespace

TableView::TableView(TableModel &model, QWidget *parent) : QTableView(parent), m_model(model) {
    setModel(&model);
    setItemDelegate(new TableDelegate(this));
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setMinimumSectionSize(18);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    m_commit.setSingleShot(true);
    m_commit.setInterval(800); // a figure that stands in an open cell is saved too
    connect(&m_commit, &QTimer::timeout, this, [this] { commitEditor(true); });
    setAccessibleName(tr("Statutory table"));
    QPalette p = palette();
    p.setColor(QPalette::Mid, theme::colours().grid);
    setPalette(p);
    for (const TableModel::Span &span : model.spans())
        setSpan(span.row, span.column, span.rows, span.columns);
    layOut();
}

void TableView::layOut() {
    const auto &widths = m_model.widths();
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    // wide enough that figures of seven digits stand whole
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
            const QRect rect =
                metrics.boundingRect(QRect(0, 0, std::max(w, 14), 1000), Qt::TextWordWrap | Qt::TextWrapAnywhere, text);
            auto &h = heights[static_cast<std::size_t>(y)];
            h = std::max(h, rect.height() + 5);
        }
    for (std::size_t y = 0; y < heights.size(); ++y)
        setRowHeight(static_cast<int>(y), heights[y]);
}

QSize TableView::sizeHint() const {
    int height = 4;
    for (int y = 0; y < m_model.rowCount(); ++y)
        height += rowHeight(y);
    return {700, height};
}

void TableView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    layOut();
}

void TableView::goToCell(const QString &cellName) {
    const QModelIndex index = m_model.indexOf(cellName);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action == MoveNext || action == MovePrevious) {
        const QModelIndex next = m_model.nextEditable(currentIndex(), action == MovePrevious);
        return next.isValid() ? next : currentIndex();
    }
    // the frame stays on figures: heads and labels are passed over, and at the edge nothing moves
    const QModelIndex from = currentIndex();
    QModelIndex to = QTableView::moveCursor(action, modifiers);
    const int down = to.row() < from.row() ? -1 : to.row() > from.row() ? 1 : 0;
    const int right = down != 0 ? 0 : to.column() < from.column() ? -1 : 1;
    while (to.isValid() && !(to.flags() & Qt::ItemIsSelectable))
        to = to.sibling(to.row() + down, to.column() + right);
    return to.isValid() ? to : from;
}

void TableView::keyPressEvent(QKeyEvent *event) {
    const QModelIndex current = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState) {
        QModelIndex below = current;
        do
            below = below.siblingAtRow(below.row() + 1);
        while (below.isValid() && !(below.flags() & Qt::ItemIsEditable));
        if (below.isValid())
            setCurrentIndex(below);
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        const QModelIndexList selected = selectionModel()->selectedIndexes();
        QStringList names;
        for (const QModelIndex &index : selected)
            if (index.flags() & Qt::ItemIsEditable)
                names.append(index.data(TableModel::CellNameRole).toString());
        Q_EMIT clearWanted(names);
        return;
    }
    // at the last figure Tab leaves the table
    if ((event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) &&
        !m_model.nextEditable(current, event->key() == Qt::Key_Backtab).isValid()) {
        event->ignore();
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    m_typing = !event->text().isEmpty() && event->text().at(0).isPrint();
    QTableView::keyPressEvent(event);
    if (QLineEdit *open = editor()) {
        open->installEventFilter(this);
        connect(open, &QLineEdit::textEdited, &m_commit, qOverload<>(&QTimer::start), Qt::UniqueConnection);
        m_commit.start();
    }
}

QLineEdit *TableView::editor() const {
    return viewport()->findChild<QLineEdit *>();
}

void TableView::commitEditor(bool keepOpen) {
    m_commit.stop();
    QLineEdit *open = editor();
    if (!open)
        return;
    if (keepOpen)
        commitData(open);
    else
        setFocus(); // the editor hands over and closes when it loses the focus
}

bool TableView::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress && m_typing && watched == editor()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down ||
                                                   key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            commitEditor(false);
            QKeyEvent move(QEvent::KeyPress, key->key(), Qt::NoModifier);
            keyPressEvent(&move);
            return true;
        }
    }
    return QTableView::eventFilter(watched, event);
}

void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool submitted = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, hint);
    if (submitted) { // Enter goes down, as in a spreadsheet
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        keyPressEvent(&down);
    }
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged(current.data(TableModel::CellNameRole).toString());
}

} // namespace gongkai
