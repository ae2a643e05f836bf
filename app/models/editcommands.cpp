// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editcommands.h"

namespace gongkai {

EditCommand::EditCommand(EditSession &session, const QString &text, EditSession::Part part, QString key, Report before,
                         Report after, int cursor, bool mayMerge)
    : QUndoCommand(text), m_session(session), m_part(part), m_key(std::move(key)), m_before(std::move(before)),
      m_after(std::move(after)), m_cursorBefore(cursor), m_cursorAfter(cursor), m_mayMerge(mayMerge) {
}

void EditCommand::undo() {
    m_session.apply(m_before, m_part, m_key, m_cursorBefore, true);
}

void EditCommand::redo() {
    m_session.apply(m_after, m_part, m_key, m_cursorAfter, !m_session.m_pushing);
}

bool EditCommand::mergeWith(const QUndoCommand *other) {
    const auto *next = static_cast<const EditCommand *>(other);
    if (!next->m_mayMerge || next->m_part != m_part || next->m_key != m_key)
        return false;
    m_after = next->m_after;
    m_cursorAfter = next->m_cursorAfter;
    return true;
}

} // namespace gongkai
