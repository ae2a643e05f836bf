// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "ui/tablelook.h"

#include <QPointer>
#include <QTableView>
#include <QTimer>

class QLineEdit;

namespace gongkai {

class FrozenHeads;
class TableActions;
class TableDelegate;

/// A statutory table as in the printed form, filled in with the keys of a spreadsheet: Tab and Enter go to the next
/// figure (with Shift to the one before), arrows move, with Ctrl to the edge, Home and End along the row; typing
/// replaces, also through an input method, F2 edits, Esc gives up; ranges are chosen with Shift, copied, cut, pasted,
/// filled and cleared (TableActions). Heads and labels stay in view.
class TableView final : public QTableView {
    Q_OBJECT

public:
    /// Both outlive the view.
    TableView(TableModel &model, TableLook &look, QWidget *parent = nullptr);
    void goToCell(const QString &cellName);
    void commitEditor(bool keepOpen); ///< takes what stands in an open cell editor
    [[nodiscard]] TableActions &tableActions() const { return *m_actions; }
    [[nodiscard]] QSize sizeHint() const override;
    using QTableView::edit;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override; ///< not behind the heads

Q_SIGNALS:
    void currentCellChanged(const QString &cellName);
    void told(const QString &text, bool wrong); ///< what came of an action, for people; empty: nothing any more
    void backWanted();                          ///< to the finding that led here

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyboardSearch(const QString &) override {} // typing goes into the cell, never to another one
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void layOut();
    void layOutColumns();
    void goDown(bool up);
    bool extendSelection(const QKeyEvent &event);
    [[nodiscard]] QModelIndex figureAlong(const QModelIndex &from, int down, int right, bool last) const;

    TableModel &m_model;
    TableLook &m_look;
    TableDelegate *m_delegate;
    TableActions *m_actions;
    FrozenHeads *m_frozen;
    QTimer m_commit;
    QPointer<QLineEdit> m_open;     ///< the cell's editor
    QPersistentModelIndex m_openAt; ///< its cell
    QPersistentModelIndex m_anchor; ///< where the chosen range begins; Shift moves its other end
    QString m_before;               ///< what stood there
    int m_wheel = 0;                ///< turned with Ctrl and not yet a whole step
    bool m_typing = false;          ///< the editor was opened by typing: arrows commit and go on
    bool m_extending = false;
    bool m_upwards = false; ///< Enter was pressed with Shift
};

} // namespace gongkai
