// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverpage.h"

#include "ui/theme.h"
#include "ui_coverpage.h"

namespace gongkai {

CoverPage::CoverPage(EditSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_ui(std::make_unique<Ui::CoverPage>()) {
    m_ui->setupUi(this);
    m_ui->heading->setFont(theme::font(18.0 / 13, true));
    for (QLabel *label : {m_ui->signOffHeading, m_ui->contactHeading})
        label->setFont(theme::font(15.0 / 13, true));
    bind(m_ui->title, ReportField::Title);
    bind(m_ui->agency, ReportField::AgencyName);
    bind(m_ui->shortName, ReportField::AgencyShortName);
    bind(m_ui->signOffAgency, ReportField::SignOffAgency);
    bind(m_ui->signOffDate, ReportField::SignOffDate);
    bind(m_ui->published, ReportField::Published);
    bind(m_ui->address, ReportField::ContactAddress);
    bind(m_ui->postcode, ReportField::ContactPostcode);
    bind(m_ui->phone, ReportField::ContactPhone);
    bind(m_ui->fax, ReportField::ContactFax);
    bind(m_ui->email, ReportField::ContactEmail);
    m_ui->form->setText(
        tr("%1 (%2), reporting year %3").arg(session.format().name, session.format().basis).arg(session.report().year));
    m_ui->signOffDate->setPlaceholderText(tr("for example %1-01-30").arg(session.report().year + 1));
    m_ui->published->setPlaceholderText(tr("for example %1-01-31").arg(session.report().year + 1));
    refresh();
    connect(&session, &EditSession::fieldsChanged, this, &CoverPage::refresh);
}

CoverPage::~CoverPage() = default;

void CoverPage::bind(QLineEdit *edit, ReportField field) {
    m_fields.append({edit, field});
    connect(edit, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { m_session.setField(field, text); });
}

void CoverPage::refresh() {
    for (const auto &[edit, field] : m_fields)
        if (const QString value = m_session.field(field); edit->text() != value)
            edit->setText(value);
}

} // namespace gongkai
