// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formatcatalogue.h"
#include "domain/report.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewReportDialog;
}

namespace gongkai {

/// Asks for the year and the agency of a new report and tells which form the year has.
class NewReportDialog final : public QDialog {
    Q_OBJECT

public:
    NewReportDialog(const FormatCatalogue &formats, int year, const QString &agency, QWidget *parent = nullptr);
    ~NewReportDialog() override;

    [[nodiscard]] int year() const;
    [[nodiscard]] Agency agency() const;
    [[nodiscard]] QString formatId() const; ///< the chosen form of the year

private:
    void refresh();

    const FormatCatalogue &m_formats;
    std::unique_ptr<Ui::NewReportDialog> m_ui;
};

} // namespace gongkai
