// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace gongkai {

/// A day that may be left empty, typed as tables write it (2024-09-25, 2024年9月25日, 20240925) or chosen from a
/// calendar (F4). The arrow keys go a day up and down.
class DayField final : public QLineEdit {
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const;     ///< invalid when empty or no day
    [[nodiscard]] bool isBlank() const;  ///< nothing entered
    [[nodiscard]] bool isBroken() const; ///< something entered that is no day
    void setDay(QDate day);
    /// Where the calendar opens and the arrow keys begin while the field is empty.
    void setToday(QDate today) { m_today = today; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openCalendar();
    void refreshIcon();

    QDate m_today;
    QAction *m_calendar;
};

} // namespace gongkai
