// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/countsmodel.h"

#include <QTableView>

namespace gongkai {

/// A statutory table to read: as high as its rows, arrows go from figure to figure, Ctrl+C copies. `activated` (Enter,
/// double click) is for what lies behind a figure.
class CountsTable final : public QTableView {
    Q_OBJECT

public:
    explicit CountsTable(CountsModel &model, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

Q_SIGNALS:
    void currentRectChanged(const QRect &rect); ///< in the coordinates of this widget

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOut();

    CountsModel &m_model;
};

} // namespace gongkai
