// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokencompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextEdit>

namespace gongkai {

namespace {

constexpr int searchRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

} // namespace

TokenCompleter::TokenCompleter(QTextEdit *editor)
    : QObject(editor), m_editor(editor), m_completer(new QCompleter(this)), m_model(new QStandardItemModel(this)) {
    m_completer->setModel(m_model);
    m_completer->setWidget(editor);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionRole(searchRole);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setAccessibleName(tr("Figures of this report"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { put(index.data(nameRole).toString()); });
}

int TokenCompleter::openBraces() const {
    const QTextCursor cursor = m_editor->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype open = before.lastIndexOf(QLatin1String("{{"));
    if (open < 0 || before.indexOf(u'}', open) >= 0 ||
        before.indexOf(QChar(QChar::ObjectReplacementCharacter), open) >= 0)
        return -1;
    return static_cast<int>(open);
}

void TokenCompleter::follow() {
    const int open = openBraces();
    if (open < 0 || !m_choices || m_editor->isReadOnly()) {
        m_completer->popup()->hide();
        return;
    }
    if (!m_completer->popup()->isVisible()) {
        m_model->clear();
        for (const TokenChoice &choice : m_choices()) {
            auto *item = new QStandardItem(
                choice.value.isEmpty()
                    ? tr("%1 (no value yet)").arg(choice.label.isEmpty() ? choice.name : choice.label)
                    : tr("%1 = %2").arg(choice.label.isEmpty() ? choice.name : choice.label, choice.value));
            item->setToolTip(choice.name);
            item->setData(choice.label + u' ' + choice.name, searchRole);
            item->setData(choice.name, nameRole);
            m_model->appendRow(item);
        }
    }
    const QTextCursor cursor = m_editor->textCursor();
    const QString typed = cursor.block().text().mid(open + 2, cursor.positionInBlock() - open - 2).trimmed();
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_editor->cursorRect();
    place.setWidth(420 + m_completer->popup()->verticalScrollBar()->sizeHint().width());
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0)); // Enter takes the first
}

bool TokenCompleter::takes(const QKeyEvent &key) const {
    if (!m_completer->popup()->isVisible())
        return false;
    switch (key.key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return false;
    }
}

void TokenCompleter::put(const QString &token) {
    const int open = openBraces();
    if (open < 0 || token.isEmpty())
        return;
    QTextCursor cursor = m_editor->textCursor();
    const QTextBlock line = cursor.block();
    int end = cursor.positionInBlock();
    if (line.text().mid(end, 2) == QLatin1String("}}")) // the other braces are there already
        end += 2;
    cursor.setPosition(line.position() + open);
    cursor.setPosition(line.position() + end, QTextCursor::KeepAnchor);
    cursor.insertText(QStringLiteral("{{%1}}").arg(token));
    m_editor->setTextCursor(cursor);
}

} // namespace gongkai
