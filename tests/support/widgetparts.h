// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

/// The parts of a window and their words, for widgetwalk.h.
namespace gongkai::test {

inline QString described(const QWidget *widget) {
    QString text = QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += button->text();
    if (!widget->accessibleName().isEmpty())
        text += QLatin1Char(' ') + widget->accessibleName();
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (!up->objectName().isEmpty() || up->isWindow()) {
            text +=
                QStringLiteral(" in %1 %2").arg(QString::fromLatin1(up->metaObject()->className()), up->objectName());
            break;
        }
    return text;
}

/// A part that Qt made inside a control: the control stands for it.
inline bool isInner(const QWidget *widget) {
    if (widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QHeaderView *>(widget) ||
        widget->inherits("QComboBoxListView") || widget->inherits("QTableCornerButton"))
        return true;
    for (const QWidget *up = widget->parentWidget(); up && !up->isWindow(); up = up->parentWidget())
        if (qobject_cast<const QComboBox *>(up) || qobject_cast<const QAbstractSpinBox *>(up) ||
            up->inherits("QCalendarWidget") || (qobject_cast<const QTabBar *>(up)))
            return true;
    return false;
}

/// Latin words in a window that speaks Chinese. Names of files, keys and kinds of files are the same everywhere.
inline QStringList latinWords(const QWidget &window) {
    static const QRegularExpression chinese(QStringLiteral("[\\x{3400}-\\x{9FFF}]"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    static const QRegularExpression allowed(
        QStringLiteral("^\\W*(PDF|Word|CSV|XLSX|DOCX|JSON|SHA-256|Gongkai|(Ctrl|Shift|Alt|Tab|Enter|Esc|Delete|F\\d+|"
                       "[\\s+A-Z0-9/])+|\\S*[/.]\\S*)\\W*$"));
    static const QRegularExpression markup(QStringLiteral("<[^>]*>|&nbsp;|\\(&\\w\\)|&"));
    QStringList texts{window.windowTitle()};
    const auto shown = [&window](const QWidget *widget) {
        return widget->isVisible() && widget->window() == &window && !isInner(widget);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!shown(widget))
            continue;
        texts += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            texts += box->title();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts += edit->placeholderText();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts += edit->placeholderText();
        if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
            texts += edit->placeholderText();
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                texts += combo->itemText(i);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                texts += tabs->tabText(i);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            for (int x = 0; x < std::min(view->model()->columnCount(), 40); ++x)
                texts += view->model()->headerData(x, Qt::Horizontal).toString();
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        const auto *owner = qobject_cast<const QWidget *>(action->parent());
        if (owner && (owner == &window || qobject_cast<const QMenu *>(owner)))
            texts += {action->text(), action->toolTip()};
    }
    QStringList latin;
    for (QString text : texts) {
        text = text.remove(markup).trimmed();
        if (text.contains(word) && !text.contains(chinese) && !text.contains(allowed) && !latin.contains(text))
            latin.append(text);
    }
    return latin;
}

} // namespace gongkai::test
