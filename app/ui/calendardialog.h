// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QDialog>

#include <memory>
#include <set>
#include <vector>

namespace Ui {
class CalendarDialog;
}

namespace gongkai {

/// The days off and make-up days (调休上班) by year: shipped or the office's own, read from a file or typed in. Saving
/// dates the open applications anew and tells which days moved.
class CalendarDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CalendarDialog(RegisterTools tools, QWidget *parent = nullptr);
    ~CalendarDialog() override;

    void setYear(int year);
    [[nodiscard]] int year() const;

public Q_SLOTS:
    void reject() override; ///< asks about what is not saved

Q_SIGNALS:
    void calendarChanged(); ///< saved; due days may have moved

private:
    void showYears(int chosen);
    void showDays();
    void showMissing();
    void showState();
    void showRedated(const std::vector<Redated> &redated);
    void beginYear();
    void readFile();
    void addDays();
    void removeDays();
    /// Puts the days into the draft; false, and the line says why, when they cannot be.
    bool keep(int year, const CalendarYear &days);
    bool save();
    void fail(const Error &error);

    RegisterTools m_tools;
    WorkCalendar m_draft;
    std::set<int> m_changed; ///< years not saved yet
    std::set<int> m_own;     ///< years that the office saved
    std::vector<SpecialDays> m_shown;
    QList<int> m_shownRows; ///< index into m_shown by row; -1: a month without special days
    std::unique_ptr<Ui::CalendarDialog> m_ui;
};

} // namespace gongkai
