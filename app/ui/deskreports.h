// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strongid.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace gongkai {

class DeskModel;

/// The reports on the desk, the one saved last first, each with its state; above them by when the next is to be
/// published. Enter or a double click opens one.
class DeskReports final : public QWidget {
    Q_OBJECT

public:
    /// `model` lives as long as this.
    DeskReports(const DeskModel &model, QWidget *parent = nullptr);

    void refresh();                                 ///< after the model was loaded anew
    [[nodiscard]] QList<QWidget *> inOrder() const; ///< what takes the focus
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLabel *deadlines() const { return m_deadlines; }

Q_SIGNALS:
    void reportWanted(gongkai::ReportId id);
    void newReportWanted();
    void chooseReportWanted();

private:
    void showReport(int row);
    void showDeadlines();

    const DeskModel &m_model;
    QLabel *m_deadlines = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_noReport = nullptr;
    QPushButton *m_newReport = nullptr;
    QPushButton *m_allReports = nullptr;
};

} // namespace gongkai
