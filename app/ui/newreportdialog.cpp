// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newreportdialog.h"

#include "ui_newreportdialog.h"

#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace gongkai {

NewReportDialog::NewReportDialog(const FormatCatalogue &formats, std::vector<ReportSummary> known, int year,
                                 const QString &agency, QWidget *parent)
    : QDialog(parent), m_formats(formats), m_known(std::move(known)), m_ui(std::make_unique<Ui::NewReportDialog>()) {
    m_ui->setupUi(this);
    m_ui->year->setValue(year);
    m_ui->agency->setText(agency);
    connect(m_ui->year, &QSpinBox::valueChanged, this, &NewReportDialog::refresh);
    connect(m_ui->choice, &QComboBox::currentIndexChanged, this, &NewReportDialog::refresh);
    connect(m_ui->agency, &QLineEdit::textChanged, this, &NewReportDialog::refresh);
    connect(m_ui->fromLastYear, &QCheckBox::toggled, this, &NewReportDialog::refresh);
    connect(m_ui->accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

NewReportDialog::~NewReportDialog() = default;

int NewReportDialog::year() const {
    return m_ui->year->value();
}

QString NewReportDialog::agency() const {
    return m_ui->agency->text().trimmed();
}

QString NewReportDialog::formatId() const {
    return m_ui->choice->currentData().toString();
}

bool NewReportDialog::hasLastYear() const {
    return std::any_of(m_known.begin(), m_known.end(), [this](const ReportSummary &known) {
        return known.year == year() - 1 && known.agency == agency();
    });
}

ReportStart NewReportDialog::start() const {
    ReportStart start;
    start.year = year();
    start.agency.name = agency();
    start.formatId = formatId();
    start.fromLastYear = hasLastYear() && m_ui->fromLastYear->isChecked();
    start.withProse = start.fromLastYear && m_ui->withProse->isChecked();
    return start;
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
    const bool last = hasLastYear();
    m_ui->fromLastYear->setText(tr("&Start from the report of %1").arg(year() - 1));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->fromLastYear, m_ui->withProse, m_ui->carried})
        part->setVisible(last);
    m_ui->withProse->setEnabled(m_ui->fromLastYear->isChecked());
    m_ui->carried->setEnabled(m_ui->fromLastYear->isChecked());
    const bool named = !agency().isEmpty();
    m_ui->accept->setEnabled(format && named);
    m_ui->problem->setText(named ? QString() : tr("Enter the agency's full name to begin."));
}

} // namespace gongkai
