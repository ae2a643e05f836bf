// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/widgetparts.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSet>
#include <QShortcut>
#include <QTabBar>
#include <QTest>

/// What a person needs of every window who cannot see it, has no mouse, or reads no English.
namespace gongkai::test {

/// The controls that are shown and can have the focus.
inline QList<QWidget *> controlsOf(const QWidget &window) {
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == &window && widget->focusPolicy() != Qt::NoFocus &&
            !widget->focusProxy() && !isInner(widget))
            controls.append(widget);
    return controls;
}

/// Controls a screen reader has no word for.
inline QStringList namelessControls(const QWidget &window) {
    QSet<const QWidget *> buddies;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->buddy())
            buddies.insert(label->buddy());
    QStringList nameless;
    for (const QWidget *control : controlsOf(window)) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const auto *box = qobject_cast<const QGroupBox *>(control);
        const auto *label = qobject_cast<const QLabel *>(control);
        const bool named = !control->accessibleName().isEmpty() || buddies.contains(control) ||
                           (button && !button->text().isEmpty()) || (box && !box->title().isEmpty()) ||
                           label || // an empty one says nothing, the others their text
                           qobject_cast<const QTabBar *>(control) || qobject_cast<const QScrollArea *>(control);
        if (!named)
            nameless.append(described(control));
    }
    return nameless;
}

/// Controls that Tab does not come to, pressed again and again from where the focus is.
inline QStringList controlsBeyondTab(QWidget &window) {
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {QStringLiteral("the window does not become active")};
    QSet<const QWidget *> wanted;
    QWidget *first = nullptr;
    for (QWidget *control : controlsOf(window))
        if ((control->focusPolicy() & Qt::TabFocus) && control->isEnabled() &&
            !qobject_cast<QScrollArea *>(control)) { // its content is what one goes to
            wanted.insert(control);
            first = first ? first : control;
        }
    if (first && !window.focusWidget())
        first->setFocus();
    // a table takes Tab for each of its figures before it lets go
    for (int i = 0; i < 1500 && !wanted.isEmpty(); ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || focus->window() != &window)
            break;
        for (const QWidget *up = focus; up; up = up->parentWidget())
            wanted.remove(up);
        // of buttons that exclude each other Tab comes to one, arrows to the others
        if (const auto *button = qobject_cast<QAbstractButton *>(focus); button && button->autoExclusive())
            for (const auto *other : button->parentWidget()->findChildren<QAbstractButton *>())
                if (other->autoExclusive())
                    wanted.remove(other);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList beyond;
    for (const QWidget *control : wanted)
        beyond.append(described(control));
    return beyond;
}

/// Keys that two things of one window answer to: then neither does.
inline QStringList sharedShortcuts(const QWidget &window) {
    QHash<QString, QStringList> users;
    QSet<const QAction *> seen;
    for (const QAction *action : window.findChildren<QAction *>())
        // a key that holds only inside its widget is no matter of the window
        if (action->isVisible() && !seen.contains(action) &&
            (action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut)) {
            seen.insert(action);
            for (const QKeySequence &key : action->shortcuts())
                users[key.toString()].append(action->text());
        }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->shortcut().isEmpty())
            users[button->shortcut().toString()].append(button->text());
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        if (shortcut->context() == Qt::WindowShortcut && shortcut->isEnabled())
            users[shortcut->key().toString()].append(QStringLiteral("a shortcut"));
    QStringList shared;
    for (auto key = users.constBegin(); key != users.constEnd(); ++key)
        if (key->size() > 1)
            shared.append(QStringLiteral("%1: %2").arg(key.key(), key->join(QStringLiteral(" / "))));
    return shared;
}

/// Everything of the above about one window, a line each.
inline QStringList complaintsAbout(QWidget &window) {
    QStringList all;
    const auto add = [&all](const char *what, const QStringList &found) {
        for (const QString &one : found)
            all.append(QString::fromLatin1(what) + one);
    };
    add("without a name: ", namelessControls(window));
    add("not Chinese: ", latinWords(window));
    add("one key for several: ", sharedShortcuts(window));
    add("Tab does not come to: ", controlsBeyondTab(window));
    return all;
}

} // namespace gongkai::test
