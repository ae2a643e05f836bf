// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gongkai {

class ReportCommands;

/// Below the prose of a part: how long it is, and how many of its numbers could follow the tables.
class ProseFooter final : public QWidget {
    Q_OBJECT

public:
    ProseFooter(EditSession &session, ReportCommands &commands, const QString &section, QWidget *parent = nullptr);

    /// `unbound`: numbers of this part that could follow the tables.
    void refresh(int unbound);

private:
    EditSession &m_session;
    QString m_section;
    QLabel *m_count;
    QPushButton *m_unbound;
};

} // namespace gongkai
