// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gongkai {

namespace {

QString plain(const QString &text) {
    static const QRegularExpression mnemonic(QStringLiteral("\\(&\\w\\)|&|…"));
    return QString(text).remove(mnemonic);
}

void addMenu(const QMenu &menu, const QString &place, QList<ShortcutLine> &lines) {
    for (const QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu()) {
            addMenu(*inner, place + QStringLiteral(" → ") + plain(inner->title()), lines);
            continue;
        }
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            lines.append({place, plain(action->text()), keys.join(QStringLiteral("  "))});
    }
}

struct Known {
    const char *place;
    const char *what;
    const char *keys;
};

/// What the widgets answer to by themselves: there is no action to ask.
const Known known[] = {
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Next figure"), "Tab"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Figure before"),
     "Shift+Tab"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Figure below"),
     "Enter"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Move; with Shift choose several"), "← ↑ → ↓"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Change the figure that stands there"), "F2"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Empty the chosen figures"), "Delete"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Leave a figure as it was"), "Esc"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Figure above"),
     "Shift+Enter"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "First or last figure of the row"), "Home  End"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "First or last figure of the table"), "Ctrl+Home  Ctrl+End"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Copy, cut, paste the chosen figures"), "Ctrl+C  Ctrl+X  Ctrl+V"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Repeat the figure downwards, to the right"), "Ctrl+D  Ctrl+R"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Choose all figures"),
     "Ctrl+A"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Larger, smaller, normal size"), "Ctrl++  Ctrl+-  Ctrl+0"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Tables"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Back to the finding"),
     "Alt+←"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Text"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "New paragraph"),
     "Enter"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Text"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Next field"), "Tab"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Text"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Copy, cut, paste"),
     "Ctrl+C  Ctrl+X  Ctrl+V"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Text"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Put in a figure that follows its table"), "{{"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Text"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Find, replace in the whole report"), "Ctrl+F  Ctrl+H"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Text"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Next place, place before"), "F3  Shift+F3"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Days"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "A day later or earlier"),
     "↑ ↓"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Days"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Choose from a calendar"),
     "F4"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Charts"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Go from bar to bar"),
     "← ↑ → ↓"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Charts"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Open the applications behind a bar"), "Enter"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Charts"), QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Copy the picture"),
     "Ctrl+C"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Everywhere"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Next control, control before"), "Tab  Shift+Tab"},
    {QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Everywhere"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Open a menu, press a button"),
     QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Alt + the underlined letter")},
};

} // namespace

QList<ShortcutLine> shortcutsOf(const QMainWindow &window) {
    QList<ShortcutLine> lines;
    for (const QAction *top : window.menuBar()->actions())
        if (const QMenu *menu = top->menu())
            addMenu(*menu, plain(menu->title()), lines);
    const auto say = [](const char *text) { return QCoreApplication::translate("gongkai::Shortcuts", text); };
    for (const auto *button : window.findChildren<QToolButton *>())
        if (!button->shortcut().isEmpty() && !button->text().contains(QLatin1Char('&')) && !button->defaultAction())
            lines.append({say(QT_TRANSLATE_NOOP("gongkai::Shortcuts", "Side bar")), button->text(),
                          button->shortcut().toString(QKeySequence::NativeText)});
    for (const Known &one : known)
        lines.append({say(one.place), say(one.what), say(one.keys)});
    return lines;
}

ShortcutsDialog::ShortcutsDialog(const QMainWindow &window, QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    const auto lines = shortcutsOf(window);
    auto *list = new QTableWidget(static_cast<int>(lines.size()), 3, this);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHorizontalHeaderLabels({tr("Where"), tr("What"), tr("Keys")});
    list->verticalHeader()->hide();
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setTabKeyNavigation(false);
    for (int y = 0; y < list->rowCount(); ++y) {
        const ShortcutLine &line = lines[y];
        const QString texts[] = {line.place, line.what, line.keys};
        for (int x = 0; x < 3; ++x)
            list->setItem(y, x, new QTableWidgetItem(texts[x]));
    }
    list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    column->addWidget(list);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(640, 560);
    list->setCurrentCell(0, 0);
    list->setFocus();
}

} // namespace gongkai
