// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingsmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace gongkai {

/// The list of findings with their sentences; activating one goes to its place.
class FindingsPane final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPane(FindingsModel &model, QWidget *parent = nullptr);
    void goToFirst();          ///< the first error
    void step(bool backwards); ///< next or previous finding, from anywhere

Q_SIGNALS:
    void goTo(gongkai::Finding finding); ///< a copy: going there may change the list

private:
    void refresh();

    FindingsModel &m_model;
    QLabel *m_summary;
    QListView *m_list;
    int m_row = -1; ///< current before the list changed
};

} // namespace gongkai
