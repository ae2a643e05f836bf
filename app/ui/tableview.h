// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QTableView>

namespace gongkai {

/// A statutory table as in the printed form, filled in with the keys of a spreadsheet: Tab and Enter go to the next
/// figure, arrows move, typing replaces, F2 edits, Esc gives up, Delete clears.
class TableView final : public QTableView {
    Q_OBJECT

public:
    explicit TableView(TableModel &model, QWidget *parent = nullptr);
    void goToCell(const QString &cellName);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentCellChanged(const QString &cellName);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void layOut();

    TableModel &m_model;
};

} // namespace gongkai
