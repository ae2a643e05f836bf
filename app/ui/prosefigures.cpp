// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proseeditor.h"

#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QTextBlock>
#include <QToolTip>

#include <memory>

// What the prose editor tells about places in its text: figures, slips, what was found.
namespace gongkai {

bool ProseEditor::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int chip = chipAt(help->pos()); chip >= 0)
            QToolTip::showText(help->globalPos(), chip::toolTip(chipFormat(chip)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void ProseEditor::contextMenuEvent(QContextMenuEvent *event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    QAction *before = menu->actions().value(0);
    QList<QAction *> own;
    const int position = cursorForPosition(event->pos()).position();
    if (const int chip = chipAt(event->pos()); chip >= 0) {
        const QString name = chip::name(chipFormat(chip));
        own.append(new QAction(tr("&Go to the figure"), menu.get()));
        connect(own.constLast(), &QAction::triggered, this, [this, name] { Q_EMIT figureWanted(name); });
        own.append(new QAction(tr("Replace the reference by its &number"), menu.get()));
        own.constLast()->setEnabled(!isReadOnly() && chip::look(chipFormat(chip)).state != TokenLook::State::Unknown &&
                                    chip::look(chipFormat(chip)).state != TokenLook::State::NoValue);
        connect(own.constLast(), &QAction::triggered, this, [this, chip] {
            QTextCursor cursor(document());
            cursor.setPosition(chip);
            cursor.setPosition(chip + 1, QTextCursor::KeepAnchor);
            cursor.insertText(chip::look(chipFormat(chip)).shown, cursor.block().charFormat());
        });
    }
    if (m_fixes && !isReadOnly())
        for (const ProseFix &fix : m_fixes(lines::placeOf(*document(), position))) {
            own.append(new QAction(fix.text, menu.get()));
            connect(own.constLast(), &QAction::triggered, this, fix.apply);
        }
    if (!own.isEmpty()) {
        menu->insertActions(before, own);
        menu->insertSeparator(before);
    }
    menu->exec(event->globalPos());
}

int ProseEditor::chipAt(const QPoint &position) const {
    const int near = cursorForPosition(position).position();
    for (const int at : {near, near - 1}) {
        if (at < 0 || !chip::is(chipFormat(at)))
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(at);
        const QRect begin = cursorRect(cursor);
        cursor.setPosition(at + 1);
        const QRect end = cursorRect(cursor);
        if (position.x() >= begin.left() && (position.x() <= end.left() || end.top() > begin.top()) &&
            position.y() >= begin.top() && position.y() <= begin.bottom() + 8)
            return at;
    }
    return -1;
}

QTextCharFormat ProseEditor::chipFormat(int position) const {
    if (document()->characterAt(position) != QChar(QChar::ObjectReplacementCharacter))
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(position + 1); // the format of a cursor is that of the character before it
    return cursor.charFormat();
}

/// Tells assistive technology which figure the caret stands at: to it a chip is one sign.
void ProseEditor::describeCaret() {
    QString description;
    for (const int at : {textCursor().position(), textCursor().position() - 1})
        if (description.isEmpty() && at >= 0 && chip::is(chipFormat(at)))
            description = chip::toolTip(chipFormat(at)).replace(QLatin1Char('\n'), QLatin1String(", "));
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

void ProseEditor::setMarks(const std::vector<ProseMark> &marks) {
    if (marks.empty() && extraSelections().isEmpty())
        return;
    const lines::Index index(*document());
    QList<QTextEdit::ExtraSelection> selections;
    for (const ProseMark &mark : marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(index.positionOf({mark.block, mark.item, mark.from}));
        selection.cursor.setPosition(index.positionOf({mark.block, mark.item, mark.to}, true), QTextCursor::KeepAnchor);
        switch (mark.kind) {
        case ProseMark::Kind::Slip:
        case ProseMark::Kind::Unbound:
            selection.format.setUnderlineStyle(mark.kind == ProseMark::Kind::Slip ? QTextCharFormat::WaveUnderline
                                                                                  : QTextCharFormat::DotLine);
            selection.format.setUnderlineColor(theme::colours().warning);
            break;
        case ProseMark::Kind::Hit: selection.format.setBackground(theme::colours().infoGround); break;
        case ProseMark::Kind::CurrentHit:
            selection.format.setBackground(theme::colours().warningGround);
            selection.format.setFontUnderline(true);
            break;
        }
        selections.append(selection);
    }
    setExtraSelections(selections);
}

} // namespace gongkai
