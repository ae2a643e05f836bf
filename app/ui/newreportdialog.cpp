// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newreportdialog.h"

#include "ui_newreportdialog.h"

#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace gongkai {

NewReportDialog::NewReportDialog(const FormatCatalogue &formats, int year, const QString &agency, QWidget *parent)
    : QDialog(parent), m_formats(formats), m_ui(std::make_unique<Ui::NewReportDialog>()) {
    m_ui->setupUi(this);
    m_ui->year->setValue(year);
    m_ui->agency->setText(agency);
    connect(m_ui->year, &QSpinBox::valueChanged, this, &NewReportDialog::refresh);
    connect(m_ui->choice, &QComboBox::currentIndexChanged, this, &NewReportDialog::refresh);
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

QString NewReportDialog::formatId() const {
    return m_ui->choice->currentData().toString();
}

void NewReportDialog::refresh() {
    const auto choices = m_formats.choicesFor(year());
    const QString chosen = formatId();
    const QSignalBlocker blocker(m_ui->choice);
    m_ui->choice->clear();
    for (const Format *format : choices)
        m_ui->choice->addItem(format->name, format->id);
    m_ui->choice->setCurrentIndex(std::max(0, m_ui->choice->findData(chosen)));
    // one form is no choice
    m_ui->choice->setVisible(choices.size() > 1);
    m_ui->choiceLabel->setVisible(choices.size() > 1);
    const Format *format = m_formats.byId(formatId());
    m_ui->form->setText(format ? tr("Form of this year: %1 (%2)").arg(format->name, format->basis)
                               : tr("There is no form for this year."));
    const bool named = !m_ui->agency->text().trimmed().isEmpty();
    m_ui->accept->setEnabled(format && named);
    m_ui->problem->setText(named ? QString() : tr("Enter the agency's full name to begin."));
}

} // namespace gongkai
