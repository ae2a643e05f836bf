// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace gongkai {

class DisclosedPage;
class IndicatorsPage;
class LegalCasesPage;
class RegisterPage;
class StatisticsPage;

/// The workspace 台账: applications, cases, disclosed items, own figures, and what they count to.
class RegisterWorkspace final : public QWidget {
    Q_OBJECT

public:
    explicit RegisterWorkspace(RegisterTools tools, QWidget *parent = nullptr);

    [[nodiscard]] RegisterPage *applications() const { return m_applications; }
    [[nodiscard]] StatisticsPage *statistics() const { return m_statistics; }
    void editCalendar();
    void editProfile();
    void anonymise();
    void closeYear();
    /// Opens what a figure counts.
    void showQuery(const ApplicationQuery &query, const QString &title);
    /// The same with one of them chosen.
    void showApplication(const ApplicationQuery &query, const QString &title, ApplicationId chosen);
    /// Cases of these kinds (none or several: all); result: upheld, corrected, other, pending, empty: all.
    void showCases(int year, const QStringList &kinds, const QString &result);
    /// The disclosed items of a year, or, where only their number is kept, the own figures.
    void showDisclosed(int year, bool items);
    /// What is due today, soon and overdue, in words; for the line under the tabs.
    void refreshReminders();

Q_SIGNALS:
    void createReportWanted(int year);

private:
    RegisterTools m_tools;
    QTabWidget *m_tabs;
    QLabel *m_reminders;
    RegisterPage *m_applications;
    LegalCasesPage *m_cases;
    DisclosedPage *m_items;
    IndicatorsPage *m_indicators;
    StatisticsPage *m_statistics;
};

} // namespace gongkai
