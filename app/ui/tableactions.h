// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tableedits.h"
#include "ui/tablelook.h"

#include <QAction>
#include <QObject>

class QAbstractItemView;
class QKeyEvent;

namespace gongkai {

/// What can be done with a range of a statutory table: clipboard, filling, clearing, size. One list for the keys and
/// the context menu.
class TableActions final : public QObject {
    Q_OBJECT

public:
    /// `view` shows `model` and owns this; `look` outlives it.
    TableActions(QAbstractItemView &view, TableModel &model, TableLook &look);

    /// Does what the key stands for; false when it stands for nothing here.
    bool handle(const QKeyEvent &event);
    /// Whether handle() would do it.
    [[nodiscard]] bool knows(const QKeyEvent &event) const;
    /// Whether the key puts several cells over the table: not into an open cell.
    [[nodiscard]] bool isForRange(const QKeyEvent &event) const;
    void showMenu(const QPoint &globalPosition);
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; } ///< null: a line between groups
    [[nodiscard]] CellRange chosen() const; ///< around the chosen figures; empty when none is

Q_SIGNALS:
    /// What came of it, for people; empty takes back what was told.
    void told(const QString &text, bool wrong);
    void backWanted(); ///< to the finding that led here

private:
    QAction *add(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run);
    [[nodiscard]] QAction *actionOf(const QKeyEvent &event) const;
    void copy(bool cut);
    void paste();
    void clear();
    void fill(Qt::Orientation way);
    [[nodiscard]] QString toldOf(const PasteOutcome &outcome) const;
    [[nodiscard]] QString toldOf(const ClipboardRead &refused) const;

    QAbstractItemView &m_view;
    TableModel &m_model;
    QList<QAction *> m_actions;
    QAction *m_paste = nullptr;
    QList<QAction *> m_ranged; ///< fills
};

} // namespace gongkai
