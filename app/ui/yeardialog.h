// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QDialog>

#include <memory>
#include <vector>

class QLabel;

namespace Ui {
class YearDialog;
}

namespace gongkai {

class PlainTable;

/// The end of a year: what is carried over, what is unfinished, closing the year and opening it again.
class YearDialog final : public QDialog {
    Q_OBJECT

public:
    explicit YearDialog(RegisterTools tools, QWidget *parent = nullptr);
    ~YearDialog() override;

    void setYear(int year);
    [[nodiscard]] int year() const;

Q_SIGNALS:
    void yearsChanged();
    /// To be shown in the register, outside this dialog.
    void queryWanted(const gongkai::ApplicationQuery &query, const QString &title);

private:
    void fillYears(int chosen);
    void reload();
    void showCarried();
    void showFiles(const ApplicationQuery &query, const QString &none, const QString &some, QLabel &label,
                   PlainTable &table, bool due);
    void showClosed();
    void showState();
    [[nodiscard]] ApplicationQuery overdueQuery() const;
    [[nodiscard]] ApplicationQuery undeliveredQuery() const;
    [[nodiscard]] const YearLock *lock() const; ///< of the chosen year; null: open
    void closeYear();
    void reopenYear();
    void fail(const Error &error);

    RegisterTools m_tools;
    std::vector<YearLock> m_locks;
    std::unique_ptr<Ui::YearDialog> m_ui;
};

} // namespace gongkai
