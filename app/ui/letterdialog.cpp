// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letterdialog.h"

#include "services/filewriter.h"
#include "ui/agencyprofiledialog.h"
#include "ui/letterfields.h"
#include "ui/lettertemplatedialog.h"
#include "ui/officeletters.h"
#include "ui/plaintable.h"
#include "ui/theme.h"
#include "ui_letterdialog.h"
#include "wording/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStandardPaths>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int proseHeight = 64;
constexpr int longestName = 60; ///< of a file, in characters

/// Fields that take a word or a number; the others take sentences.
bool isShort(const QString &field) {
    static const QStringList words = {QStringLiteral("agency"),
                                      QStringLiteral("agency_phone"),
                                      QStringLiteral("contact_person"),
                                      QStringLiteral("applicant"),
                                      QStringLiteral("application_number"),
                                      QStringLiteral("you"),
                                      QStringLiteral("channel"),
                                      QStringLiteral("received"),
                                      QStringLiteral("handed_in"),
                                      QStringLiteral("due"),
                                      QStringLiteral("period_end"),
                                      QStringLiteral("extension_days"),
                                      QStringLiteral("third_party"),
                                      QStringLiteral("other_agency"),
                                      QStringLiteral("fee_yuan"),
                                      QStringLiteral("pay_by"),
                                      QStringLiteral("subject"),
                                      QStringLiteral("pay_way"),
                                      QStringLiteral("agency_address"),
                                      QStringLiteral("earlier_reply")};
    return words.contains(field);
}

QString textOf(const QWidget *edit) {
    if (const auto *line = qobject_cast<const QLineEdit *>(edit))
        return line->text();
    const auto *prose = qobject_cast<const QPlainTextEdit *>(edit);
    return prose ? prose->toPlainText() : QString();
}

void setTextOf(QWidget *edit, const QString &text) {
    if (auto *line = qobject_cast<QLineEdit *>(edit)) {
        line->setText(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        line->setCursorPosition(0);
    } else if (auto *prose = qobject_cast<QPlainTextEdit *>(edit)) {
        prose->setPlainText(text);
    }
}

QString previewOf(const Letter &letter) {
    QStringList lines = {letter.title};
    if (!letter.number.isEmpty())
        lines.append(letter.number);
    lines.append(QString());
    if (!letter.addressee.isEmpty())
        lines.append(letter.addressee + QStringLiteral("："));
    for (const LetterParagraph &paragraph : letter.paragraphs)
        lines.append(QStringLiteral("　　") + paragraph.text);
    lines.append({QString(), letter.agency, letter.dayText});
    return lines.join(QLatin1Char('\n'));
}

/// A name that every file system takes.
QString fileName(const QString &text) {
    QString name;
    for (const QChar c : text)
        name += c < QLatin1Char(' ') || QStringLiteral("/\\:*?\"<>|").contains(c) ? QLatin1Char('_') : c;
    return name.simplified().left(longestName);
}

bool isAside(const QString &text) {
    return text.contains(QStringLiteral("【"));
}

} // namespace

LetterDialog::LetterDialog(RegisterTools tools, StoredApplication application, QWidget *parent)
    : QDialog(parent), m_tools(std::move(tools)), m_case(std::move(application)), m_book(*m_tools.letters),
      m_ui(std::make_unique<Ui::LetterDialog>()) {
    m_ui->setupUi(this);
    m_ui->about->setText(QStringLiteral("%1  %2").arg(m_case.facts.number, m_case.facts.subject));
    m_ui->about->setFont(theme::font(1, true));
    m_ui->day->setToday(m_tools.service->today());
    m_ui->day->setDay(m_tools.service->today());
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    readBook();
    fillChoice();
    connectAll();
    showLetter();
}

LetterDialog::~LetterDialog() = default;

void LetterDialog::connectAll() {
    connect(m_ui->letter, &QComboBox::currentIndexChanged, this, &LetterDialog::showLetter);
    connect(m_ui->day, &QLineEdit::textChanged, this, [this] {
        m_failure.clear();
        proposeNumber();
        propose();
        refresh();
    });
    connect(m_ui->number, &QLineEdit::textChanged, this, [this] {
        m_failure.clear();
        refresh();
    });
    connect(m_ui->agency, &QPushButton::clicked, this, &LetterDialog::editAgency);
    connect(m_ui->edit, &QPushButton::clicked, this, &LetterDialog::editTemplate);
    connect(m_ui->write, &QPushButton::clicked, this, &LetterDialog::write);
    connect(m_ui->cancel, &QPushButton::clicked, this, &LetterDialog::reject);
}

/// The office's templates over the shipped ones; when they are damaged the shipped ones have to do.
void LetterDialog::readBook() {
    m_book = *m_tools.letters;
    m_bookFailure.clear();
    auto own = officeLetters(m_tools.service->books(), *m_tools.letters);
    if (own)
        m_book = std::move(own).value();
    else
        m_bookFailure =
            tr("The office's own templates were not read; the shipped ones are used. %1").arg(errorText(own.error()));
}

void LetterDialog::fillChoice() {
    const QSignalBlocker quiet(m_ui->letter);
    const QString chosen = currentKey();
    m_ui->letter->clear();
    const auto add = [this](const std::vector<const LetterTemplate *> &letters) {
        for (const LetterTemplate *letter : letters) {
            m_ui->letter->addItem(letter->name, letter->id);
            m_ui->letter->setItemData(m_ui->letter->count() - 1, letter->name, Qt::ToolTipRole);
        }
    };
    add(fittingLetters(m_book, m_case));
    if (m_ui->letter->count() > 0)
        m_ui->letter->insertSeparator(m_ui->letter->count());
    add(otherLetters(m_book, m_case));
    m_ui->letter->setCurrentIndex(std::max(0, m_ui->letter->findData(chosen)));
}

void LetterDialog::choose(const QString &id) {
    if (const int index = m_ui->letter->findData(id); index >= 0)
        m_ui->letter->setCurrentIndex(index);
}

QString LetterDialog::currentKey() const {
    return m_ui->letter->currentData().toString();
}

const LetterTemplate *LetterDialog::current() const {
    return m_book.find(currentKey(), regulationKey(m_case.state.regulation));
}

bool LetterDialog::isThirdParty() const {
    const LetterTemplate *letter = current();
    return letter && letter->step == QLatin1String("third_party_asked");
}

int LetterDialog::year() const {
    return m_ui->day->day().isValid() ? m_ui->day->day().year() : m_tools.service->today().year();
}

/// A form of the fields of the chosen letter.
void LetterDialog::showLetter() {
    m_failure.clear();
    m_rows.clear();
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setContentsMargins(12, 12, 12, 12);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_ui->scroll->setWidget(fields); // the one before is deleted
    const LetterTemplate *letter = current();
    m_ui->edit->setEnabled(letter != nullptr);
    if (letter)
        for (const QString &field : fieldsOf(*letter))
            addRow(field, letter->fields.value(field).label);
    QList<QWidget *> order = {m_ui->day};
    for (const Row &row : m_rows)
        order.append(row.edit);
    order.append(m_ui->preview);
    chainTabs(order);
    m_proposedNumber.clear();
    m_ui->number->clear();
    proposeNumber();
    propose();
    refresh();
    m_ui->scroll->verticalScrollBar()->setValue(0);
}

void LetterDialog::addRow(const QString &field, const QString &label) {
    QWidget *fields = m_ui->scroll->widget();
    QWidget *edit = nullptr;
    if (isShort(field)) {
        edit = new QLineEdit(fields);
    } else {
        auto *prose = new QPlainTextEdit(fields);
        prose->setTabChangesFocus(true);
        prose->setFixedHeight(proseHeight);
        edit = prose;
    }
    edit->setObjectName(field);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *mark = new QLabel(tr("missing"), fields);
    QPalette inked = mark->palette();
    inked.setColor(QPalette::WindowText, theme::colours().warning);
    mark->setPalette(inked);
    QSizePolicy policy = mark->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps while one types
    mark->setSizePolicy(policy);
    line->addWidget(edit, 1);
    line->addWidget(mark, 0, Qt::AlignTop);
    auto *name = new QLabel(label, fields);
    name->setBuddy(edit);
    edit->setAccessibleName(label);
    static_cast<QFormLayout *>(fields->layout())->addRow(name, line);
    m_rows.push_back({field, edit, mark});
    const std::size_t at = m_rows.size() - 1;
    const auto changed = [this, at] { edited(m_rows[at]); };
    if (auto *one = qobject_cast<QLineEdit *>(edit))
        connect(one, &QLineEdit::textChanged, this, changed);
    else if (auto *many = qobject_cast<QPlainTextEdit *>(edit))
        connect(many, &QPlainTextEdit::textChanged, this, changed);
}

/// A number that the clerk typed stays.
void LetterDialog::proposeNumber() {
    const LetterTemplate *letter = current();
    const bool numbered = letter && !letter->number.trimmed().isEmpty();
    m_ui->number->setEnabled(numbered);
    m_ui->number->setPlaceholderText(numbered ? QString() : tr("has no number"));
    if (m_ui->number->text() != m_proposedNumber)
        return;
    m_proposedNumber.clear();
    m_fresh = false;
    if (numbered) {
        const auto step = stepOfLetter(m_case, *letter);
        if (step && !step->letterNo.isEmpty()) {
            m_proposedNumber = step->letterNo;
        } else if (const auto next = nextLetterNumber(m_tools.service->books(), year())) {
            m_proposedNumber = next.value();
            m_fresh = true;
        } else {
            m_failure = errorText(next.error());
        }
    }
    const QSignalBlocker quiet(m_ui->number);
    m_ui->number->setText(m_proposedNumber);
}

/// Fills in what the case knows, except where the clerk typed something else.
void LetterDialog::propose() {
    const LetterTemplate *letter = current();
    if (!letter)
        return;
    m_proposed = letterFields(*m_tools.service, m_book, m_case, *letter, m_ui->day->day(), m_ui->number->text());
    const Fields typed = m_edited.value(currentKey());
    m_filling = true;
    for (const Row &row : m_rows) {
        const QString value = typed.contains(row.field) ? typed.value(row.field) : m_proposed.value(row.field);
        if (textOf(row.edit) != value)
            setTextOf(row.edit, value);
    }
    m_filling = false;
}

void LetterDialog::edited(const Row &row) {
    if (m_filling)
        return;
    m_failure.clear();
    Fields &typed = m_edited[currentKey()];
    const QString text = textOf(row.edit);
    if (text == m_proposed.value(row.field))
        typed.remove(row.field);
    else
        typed.insert(row.field, text);
    refresh();
}

LetterDialog::Fields LetterDialog::fields() const {
    Fields values;
    for (const Row &row : m_rows)
        values.insert(row.field, textOf(row.edit));
    values.insert(QStringLiteral("letter_number"), m_ui->number->text().trimmed());
    values.insert(QStringLiteral("day"), proseDay(m_ui->day->day()));
    return values;
}

/// What is marked in the letter, in words. The text of a remedy has marks of its own for review body and court.
QString LetterDialog::wanting() const {
    QStringList labels;
    for (const QString &field : m_missing)
        labels.append(m_book.label(field));
    static const QRegularExpression aside(QStringLiteral("【([^【】]+)】"));
    for (const Row &row : m_rows)
        for (auto it = aside.globalMatch(textOf(row.edit)); it.hasNext();)
            labels.append(it.next().captured(1));
    labels.removeDuplicates();
    return labels.join(QStringLiteral("、"));
}

void LetterDialog::refresh() {
    QStringList problems;
    m_missing.clear();
    if (const LetterTemplate *letter = current()) {
        const auto filled = fillLetter(*letter, fields(), &m_missing);
        const int place = m_ui->preview->verticalScrollBar()->value();
        m_ui->preview->setPlainText(filled ? previewOf(filled.value()) : QString());
        m_ui->preview->verticalScrollBar()->setValue(place);
        if (!filled)
            problems.append(errorText(filled.error()));
    } else {
        problems.append(tr("There is no letter for this case."));
    }
    for (const Row &row : m_rows) {
        const bool wanting = m_missing.contains(row.field) || isAside(textOf(row.edit));
        row.mark->setVisible(wanting);
        row.edit->setAccessibleDescription(wanting ? tr("missing") : QString());
    }
    if (m_ui->day->isBroken())
        problems.append(tr("Day: \"%1\" is no day.").arg(m_ui->day->text()));
    if (!m_failure.isEmpty())
        problems.append(m_failure);
    showProblems(*m_ui->problem, problems);
    m_ui->write->setEnabled(current() && !m_ui->day->isBroken());

    const QString agency = fields().value(QStringLiteral("agency")).trimmed();
    if (!m_bookFailure.isEmpty())
        m_ui->notice->say(Tone::Warning, m_bookFailure);
    else if (agency.isEmpty())
        m_ui->notice->say(Tone::Info, tr("The agency's name, address and courts are entered once under \"This "
                                         "agency…\"."));
    else if (isThirdParty() && tellsApplicant(m_ui->preview->toPlainText(), m_case.applicant))
        m_ui->notice->say(Tone::Warning, tr("The letter tells a third party who applies. Take name and contact out."));
    else if (const QString labels = wanting(); !labels.isEmpty())
        m_ui->notice->say(Tone::Warning, tr("Missing, marked 【】 in the letter: %1").arg(labels));
    else
        m_ui->notice->clear();
}

void LetterDialog::editTemplate() {
    const LetterTemplate *letter = current();
    if (!letter)
        return;
    LetterTemplateDialog dialog(m_tools, *letter, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    readBook();
    fillChoice();
    showLetter();
}

void LetterDialog::editAgency() {
    AgencyProfileDialog dialog(m_tools, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    proposeNumber();
    propose();
    refresh();
}

QString LetterDialog::proposedPath() const {
    const LetterTemplate *letter = current();
    const QString number = m_ui->number->isEnabled() ? m_ui->number->text().trimmed() : m_case.facts.number;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(fileName(QStringLiteral("%1 %2").arg(number, letter ? letter->name : QString())) +
                  QStringLiteral(".docx"));
}

/// Asks where something is not as it should be in a letter that goes out.
bool LetterDialog::mayWriteIncomplete(const Letter &letter) {
    QStringList doubts;
    if (isThirdParty() && tellsApplicant(previewOf(letter), m_case.applicant))
        doubts.append(tr("The letter tells a third party who applies."));
    if (const QString labels = wanting(); !labels.isEmpty())
        doubts.append(tr("Missing: %1. They stand marked 【】 in the letter, to be filled in there.").arg(labels));
    return doubts.isEmpty() || m_tools.prompt->ask(this, windowTitle(), doubts.join(QLatin1Char('\n')),
                                                   {tr("Make it all the same"), tr("Go on filling in")}) == 0;
}

void LetterDialog::write() {
    m_failure.clear();
    const LetterTemplate *letter = current();
    if (!letter)
        return;
    const auto filled = fillLetter(*letter, fields(), &m_missing);
    if (!filled) {
        m_failure = errorText(filled.error());
        refresh();
        return;
    }
    if (!mayWriteIncomplete(filled.value()))
        return;
    const QString path =
        m_tools.prompt->saveFile(this, tr("Make letter"), proposedPath(), tr("Word documents (*.docx)"));
    if (path.isEmpty())
        return;
    const auto done = [&]() -> Result<void> {
        const BusyCursor busy;
        const auto bytes = m_tools.letterDocx(filled.value());
        return bytes ? store(path, bytes.value()) : Result<void>(bytes.error());
    }();
    if (done) {
        m_written = m_ui->number->isEnabled() ? m_ui->number->text().trimmed() : QString();
        m_edited.clear();
        m_tools.prompt->tell(
            this, windowTitle(),
            tr("The letter is written and linked to the case:\n%1").arg(QDir::toNativeSeparators(path)));
        accept();
        return;
    }
    if (done.error().code == ErrorCode::NumberTaken) {
        proposeNumber(); // as nobody typed it, the next one comes
        propose();
        m_failure = tr("%1 was used meanwhile. Nothing was written; the next number is proposed.")
                        .arg(done.error().args.value(0));
    } else {
        m_failure = errorText(done.error());
    }
    refresh();
}

/// The number is used up, the file written and linked, or none of it is kept in the register.
Result<void> LetterDialog::store(const QString &path, const QByteArray &bytes) {
    RegisterBooks &books = m_tools.service->books();
    const QString number = m_ui->number->isEnabled() ? m_ui->number->text().trimmed() : QString();
    const bool fresh = m_fresh && number == m_proposedNumber;
    return m_tools.service->store().transact([&]() -> Result<void> {
        if (auto used = useLetterNumber(books, year(), number, fresh); !used)
            return used;
        // the dialog asked about replacing
        if (auto written = writeFiles({{path, bytes}}, true); !written)
            return written;
        const auto digest = m_tools.digestOf(path);
        if (!digest)
            return digest.error();
        DocumentLink link;
        link.name = QStringLiteral("%1 %2").arg(m_ui->letter->currentText(), number).trimmed();
        link.path = QFileInfo(path).absoluteFilePath();
        link.sha256 = digest.value();
        link.day = m_ui->day->day().isValid() ? m_ui->day->day() : m_tools.service->today();
        const auto added = books.addDocument(m_case.id.value, link);
        return added ? Result<void>() : Result<void>(added.error());
    });
}

void LetterDialog::reject() {
    const bool typed =
        std::any_of(m_edited.begin(), m_edited.end(), [](const Fields &fields) { return !fields.isEmpty(); });
    if (!typed || m_tools.prompt->ask(this, windowTitle(), tr("What was typed into the letter is not kept."),
                                      {tr("Close"), tr("Go on filling in")}) == 0)
        QDialog::reject();
}

} // namespace gongkai
