// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newreportdialog.h"

#include "ui_newreportdialog.h"

#include <QPushButton>

namespace gongkai {

NewReportDialog::NewReportDialog(const FormatCatalogue &formats, int year, const QString &agency, QWidget *parent)
    : QDialog(parent), m_formats(formats), m_ui(std::make_unique<Ui::NewReportDialog>()) {
    m_ui->setupUi(this);
    m_ui->year->setValue(year);
    m_ui->agency->setText(agency);
    connect(m_ui->year, &QSpinBox::valueChanged, this, &NewReportDialog::refresh);
    connect(m_ui->agency, &QLineEdit::textChanged, this, &NewReportDialog::refresh);
    connect(m_ui->accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

NewReportDialog::~NewReportDialog() = default;

int NewReportDialog::year() const {
    return m_ui->year->value();
}

Agency NewReportDialog::agency() const {
    Agency agency;
    agency.name = m_ui->agency->text().trimmed();
    return agency;
}

void NewReportDialog::refresh() {
    const Format *format = m_formats.forYear(year());
    m_ui->form->setText(format ? tr("Form of this year: %1 (%2)").arg(format->name, format->basis)
                               : tr("There is no form for this year."));
    const bool named = !m_ui->agency->text().trimmed().isEmpty();
    m_ui->accept->setEnabled(format && named);
    m_ui->problem->setText(named ? QString() : tr("Enter the agency's full name to begin."));
}

} // namespace gongkai
