// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/legalcasedialog.h"

#include "services/importing.h"
#include "ui/pageparts.h"
#include "ui_legalcasedialog.h"
#include "wording/errortext.h"
#include "wording/registertext.h"

#include <QPushButton>
#include <QSignalBlocker>

namespace gongkai {

LegalCaseDialog::LegalCaseDialog(const LegalCase &one, const QString &application, RegisterService &service, Save save,
                                 QWidget *parent)
    : QDialog(parent), m_case(one), m_service(service), m_save(std::move(save)),
      m_ui(std::make_unique<Ui::LegalCaseDialog>()) {
    m_ui->setupUi(this);
    setWindowTitle(one.id == 0 ? tr("New case") : tr("Case"));
    if (one.id != 0)
        m_ui->accept->setText(tr("Save &changes"));
    fill(application);
    m_lookUp.setSingleShot(true);
    m_lookUp.setInterval(250);
    connect(&m_lookUp, &QTimer::timeout, this, [this] {
        findApplication();
        touched();
    });
    connect(m_ui->application, &QLineEdit::textChanged, &m_lookUp, qOverload<>(&QTimer::start));
    for (QLineEdit *day : {static_cast<QLineEdit *>(m_ui->accepted), static_cast<QLineEdit *>(m_ui->ended)})
        connect(day, &QLineEdit::textChanged, this, &LegalCaseDialog::touched);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &LegalCaseDialog::touched);
    connect(m_ui->result, &QComboBox::currentIndexChanged, this, &LegalCaseDialog::touched);
    connect(m_ui->stages, &QPlainTextEdit::textChanged, this, &LegalCaseDialog::touched);
    connect(m_ui->accept, &QPushButton::clicked, this, &LegalCaseDialog::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    findApplication();
    refresh();
}

LegalCaseDialog::~LegalCaseDialog() = default;

void LegalCaseDialog::fill(const QString &application) {
    for (const char16_t *kind : {u"review", u"direct", u"after_review"})
        m_ui->kind->addItem(caseKindText(QString::fromUtf16(kind)), QString::fromUtf16(kind));
    m_ui->kind->setCurrentIndex(std::max(0, m_ui->kind->findData(m_case.kind)));
    for (const char16_t *result : {u"", u"upheld", u"corrected", u"other"})
        m_ui->result->addItem(caseResultText(QString::fromUtf16(result)), QString::fromUtf16(result));
    m_ui->result->setCurrentIndex(std::max(0, m_ui->result->findData(m_case.result)));
    m_ui->number->setText(m_case.number);
    m_ui->subject->setText(m_case.subject);
    m_ui->body->setText(m_case.body);
    m_ui->accepted->setToday(m_service.today());
    m_ui->accepted->setDay(m_case.accepted);
    m_ui->ended->setToday(m_service.today());
    m_ui->ended->setDay(m_case.ended);
    m_ui->ended->setPlaceholderText(tr("empty while pending"));
    m_ui->application->setText(application);
    m_ui->application->setPlaceholderText(tr("number in the register; may be empty"));
    m_ui->stages->setPlainText(m_case.stages);
    m_ui->stages->setPlaceholderText(tr("One a line, for example: 2024-05-06 hearing"));
    m_ui->remarks->setPlainText(m_case.remarks);
}

LegalCase LegalCaseDialog::value() const {
    LegalCase one = m_case;
    one.kind = m_ui->kind->currentData().toString();
    one.number = m_ui->number->text().trimmed();
    one.subject = m_ui->subject->text().trimmed();
    one.body = m_ui->body->text().trimmed();
    one.accepted = m_ui->accepted->day();
    one.ended = m_ui->ended->day();
    one.result = one.ended.isValid() ? m_ui->result->currentData().toString() : QString();
    one.application = m_application;
    one.stages = m_ui->stages->toPlainText().trimmed();
    one.remarks = m_ui->remarks->toPlainText().trimmed();
    return one;
}

void LegalCaseDialog::findApplication() {
    const QString number = m_ui->application->text().trimmed();
    m_application = 0;
    m_applicationProblem.clear();
    if (number.isEmpty())
        return;
    const auto found = m_service.store().findNumber(number);
    if (!found)
        m_applicationProblem = errorText(found.error());
    else if (!found.value())
        m_applicationProblem =
            tr("There is no application %1 in the register. Check the number, or leave it empty.").arg(number);
    else
        m_application = found.value()->value;
}

QStringList LegalCaseDialog::problems() const {
    QStringList problems;
    const QDate today = m_service.today();
    const QDate accepted = m_ui->accepted->day();
    if (m_ui->accepted->isBlank())
        problems.append(tr("Accepted on: enter the day; it decides the year of count."));
    else if (!accepted.isValid())
        problems.append(tr("Accepted on: \"%1\" is no day.").arg(m_ui->accepted->text()));
    else if (accepted > today)
        problems.append(tr("Accepted on: the day lies in the future."));
    const QDate ended = m_ui->ended->day();
    if (m_ui->ended->isBroken())
        problems.append(tr("Ended on: \"%1\" is no day.").arg(m_ui->ended->text()));
    else if (ended.isValid() && ended > today)
        problems.append(tr("Ended on: the day lies in the future."));
    else if (ended.isValid() && accepted.isValid() && ended < accepted)
        problems.append(tr("Ended on: the day lies before the day of acceptance."));
    if (ended.isValid() && m_ui->result->currentData().toString().isEmpty())
        problems.append(tr("Result: choose it, as the case has ended."));
    if (!m_applicationProblem.isEmpty())
        problems.append(m_applicationProblem);
    if (!m_failure.isEmpty())
        problems.append(m_failure);
    return problems;
}

QStringList LegalCaseDialog::hints() const {
    QStringList hints;
    const QStringList stages = m_ui->stages->toPlainText().split(QLatin1Char('\n'));
    for (int i = 0; i < stages.size(); ++i) {
        const QString line = stages[i].trimmed();
        if (!line.isEmpty() && !dayFromTable(line.section(QLatin1Char(' '), 0, 0)).isValid())
            hints.append(tr("Stages, line %1: begin with the day, then a blank.").arg(i + 1));
    }
    if (m_ui->kind->currentData().toString() == QLatin1String("direct") && m_ui->accepted->day() >= QDate(2024, 1, 1))
        hints.append(tr("Since 2024 reconsideration usually comes before a suit against a refusal (Reconsideration "
                        "Act art. 23). Check the kind."));
    return hints;
}

void LegalCaseDialog::touched() {
    m_failure.clear(); // what was changed may be the remedy
    refresh();
}

void LegalCaseDialog::refresh() {
    m_ui->result->setEnabled(m_ui->ended->day().isValid());
    if (m_ui->ended->isBlank()) {
        const QSignalBlocker quiet(m_ui->result);
        m_ui->result->setCurrentIndex(0);
    }
    const QStringList found = problems();
    showProblems(*m_ui->problem, found);
    showProblems(*m_ui->hint, hints(), true);
    m_ui->accept->setEnabled(found.isEmpty());
}

void LegalCaseDialog::save() {
    m_lookUp.stop();
    m_failure.clear();
    findApplication();
    if (!problems().isEmpty()) {
        refresh();
        return;
    }
    if (const auto saved = m_save(value()); !saved) {
        m_failure = errorText(saved.error());
        showProblems(*m_ui->problem, problems());
        return;
    }
    accept();
}

} // namespace gongkai
