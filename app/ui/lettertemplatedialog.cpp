// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lettertemplatedialog.h"

#include "ui/letterfields.h"
#include "ui/pageparts.h"
#include "ui_lettertemplatedialog.h"
#include "wording/errortext.h"

#include <QPushButton>
#include <QTextBlock>

#include <algorithm>

namespace gongkai {

LetterTemplateDialog::LetterTemplateDialog(RegisterTools tools, const LetterTemplate &letter, QWidget *parent)
    : QDialog(parent), m_tools(std::move(tools)), m_letter(letter), m_ui(std::make_unique<Ui::LetterTemplateDialog>()) {
    m_ui->setupUi(this);
    setWindowTitle(tr("Template: %1").arg(letter.name));
    m_ui->about->setText(tr("{{field}} is replaced by what the case says. Before a line, 〔标题〕 makes a heading, "
                            "〔如有：field〕 prints the line only with this field, 〔如无：field〕 only without it."));
    m_ui->title->setText(withLabels(letter.title, letter.fields));
    m_ui->text->setPlainText(paragraphsText(letter));
    fillFields();
    if (const auto own = isOfficeLetter(m_tools.service->books(), letter))
        m_own = own.value();
    const auto &shipped = m_tools.letters->templates();
    const bool isShipped = std::any_of(shipped.begin(), shipped.end(), [&letter](const LetterTemplate &other) {
        return other.id == letter.id && other.regulation == letter.regulation;
    });
    m_ui->restore->setEnabled(m_own && isShipped);
    m_ui->origin->setText(m_own ? tr("This is the office's own text.") : tr("This is the shipped text."));
    connect(m_ui->title, &QLineEdit::textChanged, this, &LetterTemplateDialog::touched);
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, &LetterTemplateDialog::touched);
    const auto insertField = [this] { insert(QStringLiteral("{{"), QStringLiteral("}}")); };
    connect(m_ui->insert, &QPushButton::clicked, this, insertField);
    connect(m_ui->fields, &QListWidget::itemDoubleClicked, this, insertField);
    connect(m_ui->insertIf, &QPushButton::clicked, this, &LetterTemplateDialog::insertCondition);
    connect(m_ui->restore, &QPushButton::clicked, this, &LetterTemplateDialog::restore);
    connect(m_ui->accept, &QPushButton::clicked, this, &LetterTemplateDialog::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &LetterTemplateDialog::reject);
    m_ui->text->setFocus();
    refresh();
}

LetterTemplateDialog::~LetterTemplateDialog() = default;

void LetterTemplateDialog::fillFields() {
    const bool third = m_letter.step == QLatin1String("third_party_asked");
    for (auto it = m_letter.fields.begin(); it != m_letter.fields.end(); ++it)
        if (!third || it.key() != QLatin1String("applicant")) // the third party is not told who asks
            m_ui->fields->addItem(it.value().label);
    m_ui->fields->setCurrentRow(0);
}

void LetterTemplateDialog::insert(const QString &before, const QString &after) {
    if (const QListWidgetItem *field = m_ui->fields->currentItem())
        m_ui->text->insertPlainText(before + field->text() + after);
    m_ui->text->setFocus();
}

/// The mark belongs before the line, wherever in it the cursor is.
void LetterTemplateDialog::insertCondition() {
    QTextCursor cursor = m_ui->text->textCursor();
    cursor.movePosition(QTextCursor::StartOfBlock);
    m_ui->text->setTextCursor(cursor);
    insert(QStringLiteral("〔如有："), QStringLiteral("〕"));
}

LetterTemplate LetterTemplateDialog::value() const {
    LetterTemplate letter = m_letter;
    std::optional<LetterTextProblem> problem;
    letter.title = withIds(m_ui->title->text().trimmed(), m_letter.fields);
    letter.paragraphs = paragraphsFrom(m_ui->text->toPlainText(), m_letter.fields, problem);
    return letter;
}

bool LetterTemplateDialog::isChanged() const {
    return m_ui->text->toPlainText() != paragraphsText(m_letter) ||
           m_ui->title->text() != withLabels(m_letter.title, m_letter.fields);
}

QStringList LetterTemplateDialog::problems() const {
    QStringList problems;
    std::optional<LetterTextProblem> problem;
    if (m_ui->title->text().trimmed().isEmpty())
        problems.append(tr("Title: enter one."));
    if (paragraphsFrom(m_ui->title->text(), m_letter.fields, problem).size() == 1 && problem)
        problems.append(tr("Title: there is no field \"%1\".").arg(problem->word));
    const auto paragraphs = paragraphsFrom(m_ui->text->toPlainText(), m_letter.fields, problem);
    if (problem)
        problems.append(
            (problem->textless ? tr("Line %1: \"%2\" has no text after it.") : tr("Line %1: there is no field \"%2\"."))
                .arg(problem->line)
                .arg(problem->word));
    if (paragraphs.empty())
        problems.append(tr("Paragraphs: enter at least one."));
    if (m_letter.step == QLatin1String("third_party_asked") && fieldsOf(value()).contains(QLatin1String("applicant")))
        problems.append(tr("The letter to a third party does not name the applicant."));
    if (!m_failure.isEmpty())
        problems.append(m_failure);
    return problems;
}

void LetterTemplateDialog::touched() {
    m_failure.clear();
    refresh();
}

void LetterTemplateDialog::refresh() {
    const QStringList found = problems();
    showProblems(*m_ui->problem, found);
    m_ui->accept->setEnabled(found.isEmpty() && isChanged());
    m_ui->accept->setToolTip(isChanged() ? QString() : tr("Nothing is changed."));
}

void LetterTemplateDialog::save() {
    if (const auto saved = saveOfficeLetter(*m_tools.service, *m_tools.letters, value()); !saved) {
        m_failure = errorText(saved.error());
        refresh();
        return;
    }
    accept();
}

void LetterTemplateDialog::restore() {
    if (m_tools.prompt->ask(
            this, tr("Back to the shipped text"),
            tr("The office's own text of \"%1\" is removed. Letters made already stay as they are.").arg(m_letter.name),
            {tr("Remove own text"), tr("Keep it")}) != 0)
        return;
    if (const auto removed = removeOfficeLetter(*m_tools.service, m_letter); !removed) {
        m_failure = errorText(removed.error());
        refresh();
        return;
    }
    accept();
}

void LetterTemplateDialog::reject() {
    if (!isChanged() || m_tools.prompt->ask(this, windowTitle(), tr("The changes to the text are not saved."),
                                            {tr("Close without saving"), tr("Go on editing")}) == 0)
        QDialog::reject();
}

} // namespace gongkai
