// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proseeditor.h"

#include "ui/theme.h"
#include "ui/tokencompleter.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace gongkai {

ProseEditor::ProseEditor(QWidget *parent) : QTextEdit(parent), m_completer(new TokenCompleter(this)) {
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(14);
    new ChipPainter(document());
    connect(this, &QTextEdit::textChanged, this, &ProseEditor::onTextChanged);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_loading)
            return;
        Q_EMIT levelChanged(levelAtCursor());
        describeCaret();
    });
}

void ProseEditor::setTokens(TokenLookUp lookUp, Choices choices) {
    m_lookUp = std::move(lookUp);
    m_completer->setChoices(std::move(choices));
    refreshTokens();
}

void ProseEditor::refreshTokens() {
    if (composing()) { // it would be torn from under the input method
        m_refreshLater = true;
        return;
    }
    const QScopedValueRollback loading(m_loading, true);
    lines::refreshChips(*document(), m_lookUp);
    describeCaret();
}

void ProseEditor::setBlocks(const std::vector<Block> &blocks, int cursor) {
    if (composing())
        QGuiApplication::inputMethod()->reset();
    {
        const QScopedValueRollback loading(m_loading, true);
        const int scrolled = verticalScrollBar()->value();
        clear();
        QTextCursor writer(document());
        writer.beginEditBlock(); // laid out once
        bool first = true;
        for (const lines::Line &line : lines::of(blocks)) {
            if (!first)
                writer.insertBlock();
            first = false;
            lines::insert(writer, line.stored, m_lookUp);
            lines::setKind(writer.block(), line.state, line.origin);
            lines::format(writer.block());
        }
        if (first)
            lines::format(writer.block());
        writer.endEditBlock();
        QTextCursor restored(document());
        restored.setPosition(std::min(lines::positionOfStored(*document(), cursor), document()->characterCount() - 1));
        setTextCursor(restored);
        verticalScrollBar()->setValue(scrolled); // most of what is seen is what was seen
        ensureCursorVisible();
    }
    m_told = this->blocks();
    Q_EMIT levelChanged(levelAtCursor());
}

std::vector<Block> ProseEditor::blocks() const {
    return lines::blocks(*document());
}

void ProseEditor::tell() {
    std::vector<Block> now = blocks();
    if (now == m_told)
        return;
    m_told = now; // the copy that goes out stays whole, whoever answers
    Q_EMIT edited(now, storedCaret());
}

void ProseEditor::onTextChanged() {
    if (m_loading || m_quiet)
        return;
    if (!composing()) {
        const QScopedValueRollback loading(m_loading, true);
        lines::makeChips(textCursor().block(), m_lookUp);
    }
    tell();
    if (!composing())
        m_completer->follow();
}

bool ProseEditor::event(QEvent *event) {
    // Ctrl+Z and its kin belong to the report's one undo stack
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

namespace {

bool isKept(const QTextBlock &line) {
    return lines::stateOf(line) == lines::keptWhole;
}

std::unique_ptr<lines::Origin> originCopy(const QTextBlock &line) {
    const lines::Origin *origin = lines::originOf(line);
    return std::unique_ptr<lines::Origin>(origin ? origin->copy() : nullptr);
}

} // namespace

void ProseEditor::keyPressEvent(QKeyEvent *event) {
    if (m_completer->takes(*event)) {
        event->ignore(); // the list does it
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool deletes = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (!isReadOnly() && (deletes || event->matches(QKeySequence::Cut)) && removes(event))
        return;
    if (!isReadOnly() && enter) {
        newLine();
        return;
    }
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                       !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (types && !isReadOnly()) {
        QTextCursor cursor = textCursor();
        if (cursor.hasSelection()) {
            const QScopedValueRollback loading(m_loading, true);
            removeSelection(cursor);
            setTextCursor(cursor);
        }
        if (isKept(textCursor().block()))
            return; // only shown here; it can be removed whole
    }
    QTextEdit::keyPressEvent(event);
}

/// Enter: the line is cut in two, an empty item ends its list.
void ProseEditor::newLine() {
    {
        const QScopedValueRollback loading(m_loading, true);
        QTextCursor cursor = textCursor();
        removeSelection(cursor);
        const QTextBlock line = cursor.block();
        const int state = lines::stateOf(line);
        const bool item = lines::isItem(line);
        auto origin = originCopy(line);
        if (item && line.text().isEmpty()) {
            lines::setKind(line, lines::text, nullptr);
        } else if (cursor.atBlockStart() && !line.text().isEmpty()) {
            // room before a line: what the line is goes on with its text
            cursor.insertBlock();
            const QTextBlock before = cursor.block().previous();
            lines::setKind(before, item ? state : lines::text, item && origin ? origin->copy() : nullptr);
            lines::setKind(cursor.block(), state, origin.release());
            lines::format(before);
        } else {
            if (isKept(line))
                cursor.movePosition(QTextCursor::EndOfBlock); // its words are not to be cut
            cursor.insertBlock();
            lines::setKind(cursor.block(), item ? state : lines::text, item ? origin.release() : nullptr);
        }
        lines::format(cursor.block());
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    tell();
    Q_EMIT levelChanged(levelAtCursor());
}

/// Deleting where it changes what lines are; false where it is only about letters.
bool ProseEditor::removes(QKeyEvent *event) {
    QTextCursor cursor = textCursor();
    const bool forward = event->key() == Qt::Key_Delete;
    const QTextBlock line = cursor.block();
    {
        const QScopedValueRollback loading(m_loading, true);
        if (cursor.hasSelection()) {
            if (event->matches(QKeySequence::Cut))
                copy();
            removeSelection(cursor);
        } else if (event->matches(QKeySequence::Cut)) {
            return false;
        } else if (isKept(line)) {
            cursor.movePosition(QTextCursor::StartOfBlock);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            removeSelection(cursor);
        } else if (!forward && cursor.atBlockStart() && lines::isItem(line)) {
            lines::setKind(line, lines::text, nullptr);
            lines::format(line);
        } else if (!forward && cursor.atBlockStart() && line.previous().isValid()) {
            joinWithNext(line.previous());
        } else if (forward && cursor.atBlockEnd() && line.next().isValid()) {
            joinWithNext(line);
        } else {
            return false;
        }
        if (cursor.hasSelection())
            cursor.clearSelection();
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    tell();
    m_completer->follow();
    Q_EMIT levelChanged(levelAtCursor());
    return true;
}

/// What remains of the lines at both ends becomes one: the kind is that of the text that remains. Lines that are only
/// shown go as a whole or stay.
void ProseEditor::removeSelection(QTextCursor &cursor) {
    if (!cursor.hasSelection())
        return;
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    const int from = isKept(first) ? first.position() : cursor.selectionStart();
    const int to = isKept(last) ? last.position() + last.length() - 1 : cursor.selectionEnd();
    const bool headGoes = from == first.position();
    const bool tailGoes = to == last.position() + last.length() - 1;
    const QTextBlock &source = headGoes && !tailGoes ? last : first;
    const bool gone = isKept(source) || (headGoes && tailGoes && first != last);
    const int state = gone ? lines::text : lines::stateOf(source);
    auto origin = gone ? nullptr : originCopy(source);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    lines::setKind(cursor.block(), state, origin.release());
    lines::format(cursor.block());
}

void ProseEditor::joinWithNext(const QTextBlock &first) {
    const QTextBlock second = first.next();
    QTextCursor cursor(first);
    if (isKept(first) || isKept(second)) { // the line that is only shown goes
        const QTextBlock &gone = isKept(first) ? first : second;
        const QTextBlock &stays = isKept(first) ? second : first;
        const int state = lines::stateOf(stays);
        auto origin = originCopy(stays);
        const int from = isKept(first) ? gone.position() : gone.position() - 1;
        cursor.setPosition(from);
        cursor.setPosition(from + gone.length(), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        lines::setKind(cursor.block(), state, origin.release());
    } else {
        const QTextBlock &kind = first.length() <= 1 ? second : first;
        const int state = lines::stateOf(kind);
        auto origin = originCopy(kind);
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.deleteChar();
        lines::setKind(cursor.block(), state, origin.release());
    }
    lines::format(cursor.block());
}

bool ProseEditor::composing() const {
    return !textCursor().block().layout()->preeditAreaText().isEmpty();
}

void ProseEditor::inputMethodEvent(QInputMethodEvent *event) {
    const bool writes = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    if (writes && textCursor().hasSelection() && !isReadOnly()) {
        // the report hears of it with what is written instead: until then the old words are safe
        const QScopedValueRollback loading(m_loading, true);
        QTextCursor cursor = textCursor();
        removeSelection(cursor);
        setTextCursor(cursor);
    }
    if (isKept(textCursor().block()) && writes) {
        event->accept();
        return;
    }
    {
        const QScopedValueRollback quiet(m_quiet, event->commitString().isEmpty() && event->replacementLength() == 0 &&
                                                      !event->preeditString().isEmpty());
        QTextEdit::inputMethodEvent(event);
        if (m_quiet)
            return;
    }
    tell();
    if (!composing() && m_refreshLater) {
        m_refreshLater = false;
        refreshTokens();
    }
}

void ProseEditor::finishComposing() {
    if (!composing())
        return;
    QGuiApplication::inputMethod()->commit();
    const QString left = textCursor().block().layout()->preeditAreaText();
    if (left.isEmpty())
        return;
    QInputMethodEvent commit; // no input method answered: what is seen is taken
    commit.setCommitString(left);
    inputMethodEvent(&commit);
    QGuiApplication::inputMethod()->reset();
}

void ProseEditor::paintEvent(QPaintEvent *event) {
    QTextEdit::paintEvent(event);
    // the marks of list items, in the margin of their lines: they are no text
    QPainter painter(viewport());
    painter.setFont(theme::font(1.08));
    painter.setPen(theme::colours().secondary);
    int number = 0;
    for (QTextBlock line = document()->begin(); line.isValid(); line = line.next()) {
        const int state = lines::stateOf(line);
        number = state == lines::numberedItem ? number + 1 : 0;
        if (!lines::isItem(line))
            continue;
        const QRect at = cursorRect(QTextCursor(line));
        const QString mark = state == lines::bulletItem ? QStringLiteral("·") : QStringLiteral("%1.").arg(number);
        painter.drawText(QRect(at.left() - 34, at.top(), 28, at.height()), Qt::AlignRight | Qt::AlignVCenter, mark);
    }
}

void ProseEditor::setLevel(int level) {
    const QTextBlock line = textCursor().block();
    if (isKept(line) || lines::stateOf(line) == level)
        return;
    {
        const QScopedValueRollback loading(m_loading, true);
        lines::setKind(line, level, nullptr);
        lines::format(line);
    }
    tell();
    Q_EMIT levelChanged(level);
}

int ProseEditor::levelAtCursor() const {
    return lines::stateOf(textCursor().block());
}

void ProseEditor::focusInEvent(QFocusEvent *event) {
    QTextEdit::focusInEvent(event);
    Q_EMIT focused();
}

void ProseEditor::focusOutEvent(QFocusEvent *event) {
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finishComposing();
    QTextEdit::focusOutEvent(event);
}

void ProseEditor::hideEvent(QHideEvent *event) {
    finishComposing();
    QTextEdit::hideEvent(event);
}

void ProseEditor::goToBlock(int block) {
    select(block, 0, 0);
}

void ProseEditor::select(int block, int from, int to, int item) {
    const lines::Index index(*document());
    QTextCursor cursor(document());
    cursor.setPosition(index.positionOf({block, item, from}));
    cursor.setPosition(index.positionOf({block, item, to}, true), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

lines::Place ProseEditor::caret() const {
    return lines::placeOf(*document(), textCursor().selectionStart());
}

int ProseEditor::storedCaret() const {
    return lines::storedPosition(*document(), textCursor().position());
}

} // namespace gongkai
