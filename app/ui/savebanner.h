// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "ui/userprompt.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace gongkai {

/// A red line over the report while it cannot be saved: why, what is safe, when it is tried again, and what can be
/// done. Hidden while all is well.
class SaveBanner final : public QFrame {
    Q_OBJECT

public:
    /// Both outlive the banner.
    SaveBanner(EditSession &session, UserPrompt &prompt, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void saveCopyWanted();

private:
    QPushButton *addButton(const QString &text, const QString &toolTip, void (SaveBanner::*clicked)());
    void refresh();
    void saveNow();
    void compare();
    void keepMine();
    void takeTheirs();

    EditSession &m_session;
    UserPrompt &m_prompt;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_saveNow;
    QPushButton *m_compare;
    QPushButton *m_keepMine;
    QPushButton *m_takeTheirs;
};

} // namespace gongkai
