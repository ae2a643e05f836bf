// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applicationdialog.h"

#include "ui/dayfield.h"
#include "ui/pageparts.h"
#include "ui/theme.h"
#include "wording/errortext.h"
#include "wording/registertext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gongkai {

ApplicationDialog::ApplicationDialog(RegisterTools tools, std::optional<StoredApplication> application, QWidget *parent)
    : QDialog(parent), m_tools(std::move(tools)), m_application(std::move(application)) {
    build();
    if (m_application) {
        fill(*m_application);
    } else {
        m_handedIn->setDay(m_tools.service->today());
        m_received->setDay(m_tools.service->today());
        if (const auto officer = m_tools.service->books().setting(QStringLiteral("last_officer")))
            m_officer->setText(officer.value());
    }
    refresh();
    m_name->setFocus();
}

void ApplicationDialog::build() {
    setWindowTitle(m_application ? tr("Change application") : tr("Register an application"));
    setMinimumWidth(620);
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    column->addLayout(form);
    m_number = new QLineEdit(this);
    m_number->setPlaceholderText(tr("given by the register when empty"));
    m_name = new QLineEdit(this);
    m_name->setPlaceholderText(tr("may stay empty; shown in the record only"));
    m_contact = new QLineEdit(this);
    m_kind = new QComboBox(this);
    for (const QString &kind : applicantKinds())
        m_kind->addItem(kindText(kind), kind);
    m_channel = new QComboBox(this);
    for (const QString &channel : channels())
        m_channel->addItem(channelText(channel), channel);
    m_handedIn = new DayField(this);
    m_received = new DayField(this);
    for (DayField *field : {m_handedIn, m_received})
        field->setToday(m_tools.service->today());
    m_rule = new QLabel(this);
    m_rule->setWordWrap(true);
    // as wide as the fields, with room for the longest sentence about a fresh due day
    m_rule->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_rule->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_rule->setMinimumHeight(m_rule->fontMetrics().lineSpacing() * (m_application ? 1 : 4));
    m_subject = new QLineEdit(this);
    m_wanted = new QPlainTextEdit(this);
    m_remarks = new QPlainTextEdit(this);
    for (QPlainTextEdit *edit : {m_wanted, m_remarks}) {
        edit->setFixedHeight(56);
        edit->setTabChangesFocus(true);
    }
    m_form = new QComboBox(this);
    m_form->setEditable(true);
    m_form->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_form->addItems({QString(), tr("paper"), tr("electronic file"), tr("to be read on the spot"), tr("copy")});
    m_officer = new QLineEdit(this);
    m_linked = new QLineEdit(this);
    m_linked->setPlaceholderText(tr("number of an earlier application on the matter"));
    m_opening = new QCheckBox(tr("&Opening balance: received before the register began"), this);
    m_reason = new QLineEdit(this);
    form->addRow(tr("&Applicant"), m_name);
    form->addRow(tr("Con&tact"), m_contact);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("Channe&l"), m_channel);
    form->addRow(tr("Handed &in"), m_handedIn);
    form->addRow(tr("Legally recei&ved"), m_received);
    form->addRow(QString(), m_rule);
    form->addRow(tr("&Subject"), m_subject);
    form->addRow(tr("Information &wanted"), m_wanted);
    form->addRow(tr("&Form wanted"), m_form);
    form->addRow(tr("Offi&cer"), m_officer);
    form->addRow(tr("&Number"), m_number);
    form->addRow(tr("&Earlier application"), m_linked);
    form->addRow(tr("Re&marks"), m_remarks);
    form->addRow(QString(), m_opening);
    form->addRow(tr("Reason of the chan&ge"), m_reason);
    form->setRowVisible(m_reason, m_application.has_value());
    form->setRowVisible(m_opening, !m_application);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_accept = new QPushButton(m_application ? tr("Save c&hanges") : tr("&Register"), this);
    m_accept->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    chainTabs({m_name, m_contact, m_kind, m_channel, m_handedIn, m_received, m_subject, m_wanted, m_form, m_officer,
               m_number, m_linked, m_remarks, m_opening, m_reason, m_accept, cancel});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ApplicationDialog::save);
    connect(m_handedIn, &QLineEdit::textChanged, this, [this] {
        if (!m_receivedTyped && !m_application)
            m_received->setDay(m_handedIn->day()); // until the clerk says otherwise
        refresh();
    });
    connect(m_received, &QLineEdit::textEdited, this, [this] { m_receivedTyped = true; });
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_received), m_subject, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &ApplicationDialog::refresh);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ApplicationDialog::refresh);
}

void ApplicationDialog::fill(const StoredApplication &application) {
    const ApplicationFacts &f = application.facts;
    m_number->setText(f.number);
    m_name->setText(application.applicant.name);
    m_contact->setText(application.applicant.contact);
    m_kind->setCurrentIndex(m_kind->findData(f.kind));
    m_channel->setCurrentIndex(m_channel->findData(f.channel));
    m_handedIn->setDay(f.handedIn);
    m_received->setDay(f.received);
    m_subject->setText(f.subject);
    m_wanted->setPlainText(f.wanted);
    m_form->setCurrentText(f.form);
    m_officer->setText(f.officer);
    m_remarks->setPlainText(f.remarks);
    if (f.linked.isValid())
        if (const auto earlier = m_tools.service->load(f.linked))
            m_linked->setText(earlier.value().facts.number);
}

ApplicationFacts ApplicationDialog::facts() const {
    ApplicationFacts f = m_application ? m_application->facts : ApplicationFacts();
    f.number = m_number->text().trimmed();
    f.kind = m_kind->currentData().toString();
    f.channel = m_channel->currentData().toString();
    f.handedIn = m_handedIn->day();
    f.received = m_received->day();
    f.subject = m_subject->text().trimmed();
    f.wanted = m_wanted->toPlainText().trimmed();
    f.form = m_form->currentText().trimmed();
    f.officer = m_officer->text().trimmed();
    f.remarks = m_remarks->toPlainText().trimmed();
    f.linked = {};
    if (const QString number = m_linked->text().trimmed(); !number.isEmpty())
        if (const auto found = m_tools.service->store().findNumber(number); found && found.value())
            f.linked = *found.value();
    if (!m_application)
        f.opening = m_opening->isChecked();
    return f;
}

Applicant ApplicationDialog::applicant() const {
    Applicant who = m_application ? m_application->applicant : Applicant();
    who.name = m_name->text().trimmed();
    who.contact = m_contact->text().trimmed();
    return who;
}

void ApplicationDialog::refresh() {
    const CaseRules &rules = m_tools.service->rules();
    const ApplicationFacts now = facts();
    QString rule = receiptRuleText(now.channel);
    const auto checked = rules.checkFacts(now, m_tools.service->today());
    if (checked && !m_application)
        rule += QLatin1Char('\n') + dueSentence(explainDue(rules.stateOf(now, {}).clock, rules.calendar()));
    m_rule->setText(rule);
    const bool reasoned = !m_application || !m_reason->text().trimmed().isEmpty();
    const bool badDay = m_handedIn->isBroken() || m_received->isBroken();
    m_accept->setEnabled(checked.ok() && reasoned && !badDay);
    QString message;
    if (badDay)
        message = tr("A day that was entered does not exist.");
    else if (!checked)
        message = errorText(checked.error());
    else if (!reasoned)
        message = tr("Tell the reason of the change; it stays in the history.");
    m_message->setText(message);
}

void ApplicationDialog::save() {
    RegisterService &service = *m_tools.service;
    if (const QString number = m_linked->text().trimmed(); !number.isEmpty() && !facts().linked.isValid()) {
        m_message->setText(tr("There is no application %1 in the register.").arg(number));
        return;
    }
    if (!m_application) {
        const auto id = service.add(facts(), applicant());
        if (!id) {
            m_message->setText(errorText(id.error()));
            return;
        }
        m_saved = id.value();
        // the next one is mostly registered by the same person
        (void)service.books().setSetting(QStringLiteral("last_officer"), m_officer->text().trimmed()).ok();
    } else {
        const auto changed = service.changeFacts(*m_application, facts(), applicant(), m_reason->text().trimmed());
        if (!changed) {
            m_message->setText(errorText(changed.error()));
            return;
        }
        m_saved = changed.value().id;
    }
    accept();
}

} // namespace gongkai
