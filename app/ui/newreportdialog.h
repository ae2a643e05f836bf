// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formatcatalogue.h"
#include "domain/ports.h"
#include "services/authoring.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class NewReportDialog;
}

namespace gongkai {

/// Asks for the year and the agency of a new report and tells which form the year has. Where there is a report of the
/// same agency for the year before, it begins from that unless told otherwise.
class NewReportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `known` are the reports there are.
    NewReportDialog(const FormatCatalogue &formats, std::vector<ReportSummary> known, int year, const QString &agency,
                    QWidget *parent = nullptr);
    ~NewReportDialog() override;

    [[nodiscard]] ReportStart start() const;

private:
    [[nodiscard]] int year() const;
    [[nodiscard]] QString agency() const;
    [[nodiscard]] QString formatId() const; ///< the chosen form of the year
    [[nodiscard]] bool hasLastYear() const;
    void refresh();

    const FormatCatalogue &m_formats;
    std::vector<ReportSummary> m_known;
    std::unique_ptr<Ui::NewReportDialog> m_ui;
};

} // namespace gongkai
