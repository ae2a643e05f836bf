// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QUndoCommand>

namespace gongkai {

/// One undoable step: the report before and after it (values share their data, so a step costs what it changed).
/// Typing in one place merges into one step while it goes on.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(EditSession &session, const QString &text, EditSession::Part part, QString key, Report before,
                Report after, int cursor, bool mayMerge);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;
    [[nodiscard]] bool isIn(EditSession::Part part, const QString &key) const { return m_part == part && m_key == key; }

private:
    EditSession &m_session;
    EditSession::Part m_part;
    QString m_key;
    Report m_before;
    Report m_after;
    int m_cursorBefore;
    int m_cursorAfter;
    bool m_mayMerge;
};

} // namespace gongkai
