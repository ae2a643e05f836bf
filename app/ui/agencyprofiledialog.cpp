// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencyprofiledialog.h"

#include "ui/letterfields.h"
#include "ui/pageparts.h"
#include "ui_agencyprofiledialog.h"
#include "wording/errortext.h"

#include <QPushButton>
#include <QRegularExpression>

namespace gongkai {

namespace {

bool hasSerial(const QString &pattern) {
    static const QRegularExpression serial(QStringLiteral("\\{no(?::[1-9])?\\}"));
    return serial.match(pattern).hasMatch();
}

/// The first {…} that would stay in the number as it is.
QString strangeIn(const QString &pattern, const QString &known) {
    QString rest = pattern;
    rest.remove(QRegularExpression(QStringLiteral("\\{(?:%1)\\}").arg(known)));
    static const QRegularExpression any(QStringLiteral("\\{[^}]*\\}?|\\}"));
    return any.match(rest).captured();
}

const QString inLetters = QStringLiteral("agency|year|no(?::[1-9])?");
const QString inApplications = QStringLiteral("year|no(?::[1-9])?");

} // namespace

AgencyProfileDialog::AgencyProfileDialog(RegisterTools tools, QWidget *parent)
    : QDialog(parent), m_tools(std::move(tools)), m_ui(std::make_unique<Ui::AgencyProfileDialog>()) {
    m_ui->setupUi(this);
    m_entries = {{QStringLiteral("agency_name"), m_ui->agency},
                 {QStringLiteral("agency_short_name"), m_ui->shortName},
                 {QStringLiteral("agency_code"), m_ui->code},
                 {QStringLiteral("agency_address"), m_ui->address},
                 {QStringLiteral("agency_postcode"), m_ui->postcode},
                 {QStringLiteral("agency_phone"), m_ui->phone},
                 {QStringLiteral("agency_fax"), m_ui->fax},
                 {QStringLiteral("agency_email"), m_ui->email},
                 {QStringLiteral("contact_person"), m_ui->contact},
                 {QStringLiteral("officer"), m_ui->officer},
                 {QStringLiteral("seal_picture"), m_ui->seal},
                 {QStringLiteral("pay_way"), m_ui->payWay},
                 {QStringLiteral("review_body"), m_ui->reviewBody},
                 {QStringLiteral("court"), m_ui->court},
                 {QStringLiteral("letter_pattern"), m_ui->letterPattern},
                 {QStringLiteral("number_pattern"), m_ui->numberPattern}};
    fill();
    for (const Entry &entry : m_entries)
        connect(entry.edit, &QLineEdit::textChanged, this, [this] {
            if (!m_unread)
                m_failure.clear();
            refresh();
        });
    m_ui->seal->setPlaceholderText(tr("a picture, not an electronic seal"));
    connect(m_ui->sealBrowse, &QPushButton::clicked, this, [this] {
        const QString path =
            m_tools.prompt->openFile(this, tr("Picture of the seal"), tr("Pictures (*.png *.jpg *.jpeg *.bmp)"));
        if (!path.isEmpty())
            m_ui->seal->setText(path);
    });
    connect(m_ui->accept, &QPushButton::clicked, this, &AgencyProfileDialog::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

AgencyProfileDialog::~AgencyProfileDialog() = default;

void AgencyProfileDialog::fill() {
    const auto take = [this](QLineEdit &edit, const Result<QString> &value) {
        if (value) {
            edit.setText(value.value());
            return;
        }
        m_unread = true;
        m_failure = errorText(value.error());
    };
    RegisterBooks &books = m_tools.service->books();
    for (const Entry &entry : m_entries)
        take(*entry.edit, books.setting(entry.setting));
    take(*m_ui->letterPattern, letterPattern(books)); // with the usual ones where none is set
    take(*m_ui->numberPattern, m_tools.service->numberPattern());
}

QStringList AgencyProfileDialog::problems() const {
    QStringList problems;
    const auto check = [&problems](const QString &label, const QString &pattern, const QString &known) {
        if (!hasSerial(pattern))
            problems.append(tr("%1: {no} is missing, the place of the serial number.").arg(label));
        if (const QString strange = strangeIn(pattern, known); !strange.isEmpty())
            problems.append(tr("%1: \"%2\" means nothing here.").arg(label, strange));
    };
    check(tr("Letter numbers"), m_ui->letterPattern->text(), inLetters);
    check(tr("Application numbers"), m_ui->numberPattern->text(), inApplications);
    if (!m_ui->numberPattern->text().contains(QLatin1String("{year}")))
        problems.append(tr("Application numbers: {year} is missing; numbers of two years would be the same."));
    if (!m_failure.isEmpty())
        problems.append(m_failure);
    return problems;
}

void AgencyProfileDialog::refresh() {
    const QStringList found = problems();
    showProblems(*m_ui->problem, found);
    const int year = m_tools.service->today().year();
    m_ui->letterExample->setText(
        tr("For example %1. {agency} is the agency's name, {year} the year, {no} the serial number; {no:3} has three "
           "digits.")
            .arg(letterNumber(m_ui->letterPattern->text().trimmed(), year, 1, m_ui->agency->text().trimmed())));
    m_ui->numberExample->setText(tr("For example %1. Applications registered already keep their numbers.")
                                     .arg(letterNumber(m_ui->numberPattern->text().trimmed(), year, 1)));
    m_ui->accept->setEnabled(found.isEmpty());
}

void AgencyProfileDialog::save() {
    RegisterBooks &books = m_tools.service->books();
    const auto saved = m_tools.service->store().transact([this, &books]() -> Result<void> {
        for (const Entry &entry : m_entries)
            if (auto done = books.setSetting(entry.setting, entry.edit->text().trimmed()); !done)
                return done;
        return {};
    });
    if (!saved) {
        m_failure = errorText(saved.error());
        refresh();
        return;
    }
    accept();
}

} // namespace gongkai
