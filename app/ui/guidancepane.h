// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace gongkai {

/// How to fill in what the clerk is at: the part, the table, or the row and column of the chosen cell; and sample
/// wording to begin from.
class GuidancePane final : public QWidget {
    Q_OBJECT

public:
    /// `guidance` is null where the form has none.
    GuidancePane(EditSession &session, const Guidance *guidance, QWidget *parent = nullptr);

    void showSection(const QString &section);
    void showCell(const QString &cellName); ///< empty: back to the part
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// `matter` is what the wording is about, as a heading names it.
    void wordingWanted(const QString &section, const QString &matter, const QString &text);

private:
    void refresh();
    /// The guidance to the part: its own where the form fixes the parts, else that of the matters its headings name.
    [[nodiscard]] QStringList notesOfPart() const;
    void insert();

    EditSession &m_session;
    const Guidance *m_guidance;
    QString m_section;
    QString m_cell;
    QTextBrowser *m_text;
    QLabel *m_wordingLabel;
    QListWidget *m_wording;
    QPushButton *m_insert;
};

} // namespace gongkai
