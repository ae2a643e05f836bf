// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QMainWindow;

namespace gongkai {

/// A key and what it does, under the menu or the place where it works.
struct ShortcutLine {
    QString place;
    QString what;
    QString keys;
};

/// Every key of a window: those of its menus and buttons as they are now, and those that tables and text know besides.
[[nodiscard]] QList<ShortcutLine> shortcutsOf(const QMainWindow &window);

/// The list of all keys.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMainWindow &window, QWidget *parent);
};

} // namespace gongkai
