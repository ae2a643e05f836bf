// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableview.h"

#include "ui/frozenheads.h"
#include "ui/tableactions.h"
#include "ui/tabledelegate.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

namespace gongkai {

namespace {

constexpr int wheelStep = 120;      ///< one notch, as Qt counts
constexpr double mostLabels = 0.45; ///< of the width seen, where the table is wider
constexpr int commitDelayMs = 800;

bool isEnter(const QKeyEvent &event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isArrow(const QKeyEvent &event) {
    return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down || event.key() == Qt::Key_Left ||
           event.key() == Qt::Key_Right;
}

bool isTyped(const QKeyEvent &event) {
    return !event.text().isEmpty() && event.text().at(0).isPrint() &&
           !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

TableView::TableView(TableModel &model, TableLook &look, QWidget *parent)
    : QTableView(parent), m_model(model), m_look(look), m_delegate(new TableDelegate(look, this)),
      m_actions(new TableActions(*this, model, look)), m_frozen(new FrozenHeads(*this, model)) {
    setModel(&model);
    setItemDelegate(m_delegate);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setMinimumSectionSize(14);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    m_commit.setSingleShot(true);
    m_commit.setInterval(commitDelayMs); // a figure that stands in an open cell is saved too
    connect(&m_commit, &QTimer::timeout, this, [this] { commitEditor(true); });
    connect(m_actions, &TableActions::told, this, &TableView::told);
    connect(m_actions, &TableActions::backWanted, this, &TableView::backWanted);
    connect(&look, &TableLook::changed, this, [this] {
        layOut();
        updateGeometries(); // the bars reach as far as the cells at once
        scrollTo(currentIndex());
    });
    setAccessibleName(model.title());
    QPalette p = palette();
    p.setColor(QPalette::Mid, theme::colours().grid);
    setPalette(p);
    for (const TableModel::Span &span : model.spans())
        setSpan(span.row, span.column, span.rows, span.columns);
    layOut();
}

/// In the proportions of the form, as wide as the window, but never so narrow that a figure of seven digits is cut. A
/// table wider than the window takes the room from its labels: they wrap, and the figures stay beside them.
void TableView::layOutColumns() {
    const auto &widths = m_model.widths();
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    const int least = 60 * static_cast<int>(widths.size()) > 700 ? 700 : 560;
    const int seen = viewport()->width() - 2;
    const int room = std::max(seen, static_cast<int>(least * m_look.scale()));
    std::vector<int> sizes;
    int used = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        sizes.push_back(i + 1 == widths.size() ? room - used : room * widths[i] / total);
        used += sizes.back();
    }
    const auto labels = static_cast<std::size_t>(m_model.parts().empty() ? 0 : m_model.parts().front().labelColumns);
    const int wide = std::accumulate(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(labels), 0);
    const int most = static_cast<int>(seen * mostLabels);
    const int letter = QFontMetrics(m_delegate->textFont()).height() + 2 * m_delegate->padding();
    for (std::size_t i = 0; room > seen && wide > most && i < labels; ++i)
        sizes[i] = std::min(sizes[i], std::max(sizes[i] * most / wide, letter));
    for (std::size_t i = 0; i < sizes.size(); ++i)
        setColumnWidth(static_cast<int>(i), sizes[i]);
}

void TableView::layOut() {
    layOutColumns();
    const QFontMetrics metrics(m_delegate->textFont());
    std::vector<int> heights(static_cast<std::size_t>(m_model.rowCount()), 0);
    for (int y = 0; y < m_model.rowCount(); ++y)
        for (int x = 0; x < m_model.columnCount(); ++x) {
            const QModelIndex index = m_model.index(y, x);
            const bool figure = m_model.cellAt(index).has_value();
            const QString text = index.data().toString();
            int height = 0;
            if (!text.isEmpty() && rowSpan(y, x) == 1) {
                int w = -2 * m_delegate->padding();
                for (int c = x; c < x + columnSpan(y, x); ++c)
                    w += columnWidth(c);
                height =
                    metrics.boundingRect(QRect(0, 0, std::max(w, 14), 10000), theme::wrapFlags(text), text).height();
            }
            auto &h = heights[static_cast<std::size_t>(y)];
            h = std::max(h, m_delegate->height(height, figure));
        }
    for (std::size_t y = 0; y < heights.size(); ++y)
        setRowHeight(static_cast<int>(y), heights[y]);
    m_frozen->place();
    viewport()->update();
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

void TableView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    m_frozen->place();
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint) {
    QTableView::scrollTo(index, hint);
    if (!index.isValid())
        return;
    const QRect rect = visualRect(index);
    if (const int hidden = m_frozen->above(index) - rect.top(); hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
    if (const int hidden = m_frozen->before(index) - rect.left(); hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void TableView::goToCell(const QString &cellName) {
    const QModelIndex index = m_model.indexOf(cellName);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

/// The next figure that way, or the last one; invalid when there is none.
QModelIndex TableView::figureAlong(const QModelIndex &from, int down, int right, bool last) const {
    QModelIndex found;
    for (QModelIndex at = from; at.isValid(); at = at.sibling(at.row() + down, at.column() + right))
        if (at != from && m_model.cellAt(at)) {
            found = at;
            if (!last)
                break;
        }
    return found;
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex from = currentIndex();
    if (!m_model.cellAt(from))
        return m_model.nextEditable(from, action == MovePrevious);
    const bool far = modifiers & Qt::ControlModifier;
    QModelIndex to;
    // the frame stays on figures: heads and labels are passed over, and at the edge nothing moves
    switch (action) {
    case MoveNext:
    case MovePrevious: to = m_model.nextEditable(from, action == MovePrevious); break;
    case MoveUp: to = figureAlong(from, -1, 0, far); break;
    case MoveDown: to = figureAlong(from, 1, 0, far); break;
    case MoveLeft: to = figureAlong(from, 0, -1, far); break;
    case MoveRight: to = figureAlong(from, 0, 1, far); break;
    case MoveHome:
    case MoveEnd: {
        const int way = action == MoveHome ? -1 : 1;
        if (far) // the first figure of the table, or the last one, of whatever row
            for (int y = way > 0 ? m_model.rowCount() - 1 : 0; !to.isValid() && y >= 0 && y < m_model.rowCount();
                 y -= way)
                for (int x = way > 0 ? m_model.columnCount() - 1 : 0;
                     !to.isValid() && x >= 0 && x < m_model.columnCount(); x -= way)
                    if (const QModelIndex at = m_model.index(y, x); m_model.cellAt(at))
                        to = at;
        if (!far)
            to = figureAlong(from, 0, way, true);
        break;
    }
    case MovePageUp:
    case MovePageDown: {
        const int way = action == MovePageUp ? -1 : 1;
        to = QTableView::moveCursor(action, modifiers);
        // a label there: on to the next figure, or the last one before it
        if (to.isValid() && !m_model.cellAt(to))
            to = figureAlong(to, way, 0, false).isValid() ? figureAlong(to, way, 0, false)
                                                          : figureAlong(from, way, 0, true);
        break;
    }
    }
    return to.isValid() ? to : from;
}

void TableView::goDown(bool up) {
    QModelIndex next = currentIndex();
    do
        next = figureAlong(next, up ? -1 : 1, 0, false);
    while (next.isValid() && !(next.flags() & Qt::ItemIsEditable));
    if (next.isValid())
        setCurrentIndex(next);
}

/// Shift and a moving key: the range reaches from where it began to the figure come to.
bool TableView::extendSelection(const QKeyEvent &event) {
    static const QHash<int, CursorAction> actions = {{Qt::Key_Up, MoveUp},         {Qt::Key_Down, MoveDown},
                                                     {Qt::Key_Left, MoveLeft},     {Qt::Key_Right, MoveRight},
                                                     {Qt::Key_Home, MoveHome},     {Qt::Key_End, MoveEnd},
                                                     {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown}};
    const auto action = actions.constFind(event.key());
    if (!(event.modifiers() & Qt::ShiftModifier) || event.modifiers() & Qt::AltModifier ||
        action == actions.constEnd() || !m_model.cellAt(m_anchor))
        return false;
    const QModelIndex to = moveCursor(*action, event.modifiers() & ~Qt::ShiftModifier);
    m_extending = true;
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    m_extending = false;
    const auto [top, bottom] = std::minmax({m_anchor.row(), to.row()}) /* by value: the rows are temporaries */;
    const auto [left, right] = std::minmax({m_anchor.column(), to.column()});
    selectionModel()->select(QItemSelection(m_model.index(top, left), m_model.index(bottom, right)),
                             QItemSelectionModel::ClearAndSelect);
    return true;
}

bool TableView::event(QEvent *event) {
    // keys of the table are the table's, whatever the window's menus make of them
    if (event->type() == QEvent::ShortcutOverride)
        if (auto *key = static_cast<QKeyEvent *>(event);
            m_actions->knows(*key) && !(key->modifiers() & Qt::AltModifier)) {
            event->accept();
            return true;
        }
    return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent *event) {
    const QModelIndex current = currentIndex();
    if (m_actions->handle(*event) || extendSelection(*event))
        return;
    if (isEnter(*event) && state() != EditingState)
        return goDown(event->modifiers() & Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape && current.isValid()) {
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
        m_anchor = current;
        Q_EMIT told({}, false);
        return;
    }
    // at the last figure Tab leaves the table
    if ((event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) &&
        !m_model.nextEditable(current, event->key() == Qt::Key_Backtab).isValid()) {
        return event->ignore();
    }
    if (isTyped(*event) && m_model.cellAt(current) && !(current.flags() & Qt::ItemIsEditable))
        Q_EMIT told(tr("This figure is computed and was not changed. Unlock it to enter it by hand."), true);
    QTableView::keyPressEvent(event);
}

void TableView::inputMethodEvent(QInputMethodEvent *event) {
    const bool whole = !m_open && event->preeditString().isEmpty();
    QTableView::inputMethodEvent(event); // opens the cell as a key does
    // what is put in without having been composed is handed on by some versions of Qt and lost by others; handed on, it
    // has replaced what was selected
    if (whole && m_open && (m_open->hasSelectedText() || m_open->text().isEmpty()))
        QCoreApplication::sendEvent(m_open, event);
    if (!m_open && !event->commitString().isEmpty())
        Q_EMIT told(tr("This figure is computed and was not changed. Unlock it to enter it by hand."), true);
}

void TableView::wheelEvent(QWheelEvent *event) {
    if (!(event->modifiers() & Qt::ControlModifier))
        return QTableView::wheelEvent(event);
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / wheelStep;
    m_wheel -= steps * wheelStep;
    if (steps != 0)
        m_look.zoomBy(steps);
    event->accept();
}

void TableView::contextMenuEvent(QContextMenuEvent *event) {
    // a click beside what is chosen chooses what is clicked
    const QModelIndex at = indexAt(event->pos());
    if (event->reason() == QContextMenuEvent::Mouse && m_model.cellAt(at) && !selectionModel()->isSelected(at))
        setCurrentIndex(at);
    commitEditor(false);
    m_actions->showMenu(event->globalPos());
}

bool TableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) {
    const QString before = index.data(Qt::EditRole).toString();
    const QPointer<QLineEdit> old = m_open;
    const bool opened = QTableView::edit(index, trigger, event);
    auto *editor = opened ? qobject_cast<QLineEdit *>(indexWidget(index)) : nullptr;
    if (!editor || editor == old)
        return opened;
    m_open = editor;
    m_openAt = index;
    m_before = before;
    // F2 and a double click are for mending a figure, everything else for entering another one
    m_typing = trigger != EditKeyPressed && trigger != DoubleClicked;
    if (!m_typing) {
        editor->deselect();
        editor->end(false);
    }
    editor->installEventFilter(this);
    connect(editor, &QLineEdit::textEdited, &m_commit, qOverload<>(&QTimer::start));
    if (event) // its first character came before the connection
        m_commit.start();
    Q_EMIT told({}, false);
    return opened;
}

void TableView::commitEditor(bool keepOpen) {
    m_commit.stop();
    if (!m_open)
        return;
    commitData(m_open);
    if (m_open && !keepOpen)
        closeEditor(m_open, QAbstractItemDelegate::NoHint);
}

bool TableView::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_open)
        return QTableView::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && m_actions->isForRange(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QTableView::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    m_upwards = isEnter(*key) && (key->modifiers() & Qt::ShiftModifier);
    if (m_typing && isArrow(*key) && !(key->modifiers() & ~Qt::KeypadModifier)) {
        commitEditor(false);
        QKeyEvent move(QEvent::KeyPress, key->key(), Qt::NoModifier);
        keyPressEvent(&move);
        return true;
    }
    if (m_actions->isForRange(*key)) { // a range is no figure: it goes over the cells
        commitEditor(false);
        m_actions->handle(*key);
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool mine = editor == m_open;
    const QModelIndex at = m_openAt;
    const QString before = m_before;
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool leaves = (next || hint == QAbstractItemDelegate::EditPreviousItem) &&
                        !m_model.nextEditable(currentIndex(), !next).isValid();
    if (mine) {
        m_open = nullptr; // the view may open the next one at once
        m_commit.stop();
    }
    QTableView::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
    if (leaves) // at the last figure Tab leaves the table
        focusNextPrevChild(next);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter goes on, as in a spreadsheet
        goDown(m_upwards);
    // what was saved while the cell stood open is given up too
    if (mine && hint == QAbstractItemDelegate::RevertModelCache && at.data(Qt::EditRole).toString() != before)
        m_model.setData(at, before, Qt::EditRole);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    if (!m_extending && state() != DragSelectingState)
        m_anchor = current;
    Q_EMIT currentCellChanged(current.data(TableModel::CellNameRole).toString());
}

} // namespace gongkai
