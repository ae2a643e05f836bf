// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gongkai {

/// What stands in the window while no report is open: three large choices, never an empty grey area.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void newReport();
    void importReport();
    void openSample();

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace gongkai
