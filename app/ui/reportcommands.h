// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "ui/userprompt.h"

#include <QObject>

class QWidget;

namespace gongkai {

/// Steps of the clerk that ask or show something first: each previews what it will do, and can be undone.
class ReportCommands final : public QObject {
    Q_OBJECT

public:
    ReportCommands(EditSession &session, UserPrompt &prompt, QWidget *window);

    void explain(const Finding &finding);
    /// Unlocks a computed cell with a reason, or has it computed again.
    void toggleLock(const QString &cellName);
    void noData(const QString &section);
    /// True when the blanks are 0 afterwards.
    bool confirmBlanks(const QStringList &tables, bool on);
    /// The numbers of one part, or of the whole report when `section` is empty.
    void bindNumbers(const QString &section);
    void normalisePunctuation();

private:
    [[nodiscard]] QStringList row(const CellChange &change) const;

    EditSession &m_session;
    UserPrompt &m_prompt;
    QWidget *m_window;
};

} // namespace gongkai
