// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingsmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace gongkai {

/// The list of findings with their sentences; activating one goes to its place.
class FindingsPane final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPane(FindingsModel &model, QWidget *parent = nullptr);
    void goToFirst();                    ///< the first error
    void explainCurrent();               ///< asks to explain the chosen finding, if any
    void select(const Finding &finding); ///< without going there
    void focusList();                    ///< at the finding chosen last, or the one that took its place

Q_SIGNALS:
    void goTo(gongkai::Finding finding); ///< a copy: going there may change the list
    void explainWanted(gongkai::Finding finding);
    void goToTable(gongkai::Finding finding); ///< the other of its two places

private:
    void refresh();
    void refreshButton();

    FindingsModel &m_model;
    QLabel *m_summary;
    QListView *m_list;
    QPushButton *m_table;
    QPushButton *m_explain;
    int m_row = 0; ///< of the finding chosen last; a new list forgets it
};

} // namespace gongkai
