// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QTableView>
#include <QTimer>

class QLineEdit;

namespace gongkai {

/// A statutory table as in the printed form, filled in with the keys of a spreadsheet: Tab and Enter go to the next
/// figure, arrows move, typing replaces, F2 edits, Esc gives up, Delete clears.
class TableView final : public QTableView {
    Q_OBJECT

public:
    explicit TableView(TableModel &model, QWidget *parent = nullptr);
    void goToCell(const QString &cellName);
    void commitEditor(bool keepOpen); ///< takes what stands in an open cell editor
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentCellChanged(const QString &cellName);
    void clearWanted(const QStringList &cellNames);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyboardSearch(const QString &) override {} // typing goes into the cell, never to another one
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QLineEdit *editor() const;
    void layOut();

    TableModel &m_model;
    QTimer m_commit;
    bool m_typing = false; ///< the editor was opened by typing: arrows commit and go on
};

} // namespace gongkai
