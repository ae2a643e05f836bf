// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QWidget>

class QTableView;

namespace gongkai {

/// Keeps the heads and the labels of a statutory table in view: what has scrolled out is drawn again at the edge, over
/// the figures. Nothing can be done in heads and labels, so a drawing is enough. Of a sheet with several tables the
/// heads of the uppermost one in view are shown.
class FrozenHeads final : public QObject {
    Q_OBJECT

public:
    /// Both are its parents' and outlive it.
    FrozenHeads(QTableView &view, const TableModel &model);

    void place(); ///< after scrolling, a new size or other texts
    /// Pixels of the viewport's upper (left) edge that are covered where the cell would be, were it scrolled there.
    [[nodiscard]] int above(const QModelIndex &index) const;
    [[nodiscard]] int before(const QModelIndex &index) const;

private:
    class Pane;
    [[nodiscard]] int headHeight(const TableModel::Part &part) const; ///< 0 when there is no room for it
    [[nodiscard]] int labelWidth(const TableModel::Part &part) const;
    [[nodiscard]] const TableModel::Part *partOf(int row) const;

    QTableView &m_view;
    const TableModel &m_model;
    Pane *m_heads;
    Pane *m_labels;
};

} // namespace gongkai
