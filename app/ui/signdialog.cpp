// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signdialog.h"

#include "services/filewriter.h"
#include "ui/theme.h"
#include "ui_signdialog.h"
#include "wording/errortext.h"
#include "wording/verdicttext.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace gongkai {

namespace {

QString groupedDigest(const QByteArray &bytes) {
    const QByteArray hex = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QString text;
    for (qsizetype i = 0; i < hex.size(); i += 8)
        // two lines of four groups: a label that wraps by itself would show half of it
        text += QString::fromLatin1(hex.mid(i, 8)) + QLatin1Char(i == 24 ? '\n' : ' ');
    return text.trimmed();
}

QString signedNameFor(const QString &pdf) {
    const QFileInfo info(pdf);
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + SignDialog::tr("-signed") +
           QStringLiteral(".pdf");
}

} // namespace

SignDialog::SignDialog(const SigningTools &tools, UserPrompt &prompt, const QString &pdf, QWidget *parent)
    : QDialog(parent), m_tools(tools), m_prompt(prompt), m_ui(std::make_unique<Ui::SignDialog>()) {
    m_ui->setupUi(this);
    for (const SignerRole role : {SignerRole::Clerk, SignerRole::Supervisor, SignerRole::Issuer})
        m_ui->role->addItem(roleText(role), static_cast<int>(role));
    const QString pdfFilter = tr("PDF files (*.pdf)");
    connect(m_ui->pdfBrowse, &QPushButton::clicked, this,
            [=, this] { browse(m_ui->pdf, tr("PDF to sign"), pdfFilter, false); });
    connect(m_ui->keyBrowse, &QPushButton::clicked, this,
            [this] { browse(m_ui->key, tr("Key file"), tr("Key files (*.p12 *.pfx)"), false); });
    connect(m_ui->sealBrowse, &QPushButton::clicked, this, [this] {
        browse(m_ui->seal, tr("Picture of the seal"), tr("Pictures (*.png *.jpg *.jpeg *.bmp)"), false);
    });
    connect(m_ui->outputBrowse, &QPushButton::clicked, this,
            [=, this] { browse(m_ui->output, tr("Signed file"), pdfFilter, true); });
    connect(m_ui->rootBrowse, &QPushButton::clicked, this,
            [this] { browse(m_ui->root, tr("Trusted root"), tr("Certificates (*.pem *.crt)"), false); });
    connect(m_ui->pdf, &QLineEdit::textChanged, this, &SignDialog::showDigest);
    connect(m_ui->accept, &QPushButton::clicked, this, &SignDialog::start);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &SignDialog::finish);
    QPalette p = m_ui->problem->palette();
    p.setColor(QPalette::WindowText, theme::colours().error);
    m_ui->problem->setPalette(p);
    m_ui->seal->setPlaceholderText(tr("optional; a picture, not an electronic seal"));
    m_ui->root->setPlaceholderText(tr("optional; needed to tell who signed"));
    m_ui->pdf->setText(pdf);
    showDigest();
}

SignDialog::~SignDialog() {
    m_watcher.waitForFinished();
}

void SignDialog::proposeSeal(const QString &path) {
    if (QFileInfo::exists(path)) // a picture that was moved away must not stop the signing
        m_ui->seal->setText(path);
}

void SignDialog::browse(QLineEdit *edit, const QString &title, const QString &filter, bool save) {
    const QString path =
        save ? m_prompt.saveFile(this, title, edit->text(), filter) : m_prompt.openFile(this, title, filter);
    if (!path.isEmpty())
        edit->setText(path);
}

void SignDialog::showDigest() {
    const auto bytes = m_tools.readPdf(m_ui->pdf->text());
    m_ui->digest->setText(bytes ? groupedDigest(bytes.value()) : QString());
    m_ui->accept->setEnabled(bytes.ok());
    if (bytes &&
        (m_ui->output->text().isEmpty() || m_ui->output->text().endsWith(tr("-signed") + QStringLiteral(".pdf"))))
        m_ui->output->setText(signedNameFor(m_ui->pdf->text()));
    m_ui->problem->setText(bytes || m_ui->pdf->text().isEmpty() ? QString() : errorText(bytes.error()));
}

Result<SignRequest> SignDialog::request() const {
    auto pdf = m_tools.readPdf(m_ui->pdf->text());
    if (!pdf)
        return pdf.error();
    SignRequest request;
    request.pdf = std::move(pdf).value();
    request.role = static_cast<SignerRole>(m_ui->role->currentData().toInt());
    request.time = m_tools.clock->nowUtc().toLocalTime();
    if (request.role == SignerRole::Issuer)
        request.fields.append(SignerRole::Issuer);
    if (!m_ui->seal->text().isEmpty()) {
        auto seal = m_tools.readSeal(m_ui->seal->text());
        if (!seal)
            return seal.error();
        request.seal = std::move(seal).value();
    }
    return request;
}

void SignDialog::start() {
    auto prepared = request();
    const QString output = m_ui->output->text();
    const auto showError = [this](const Error &error) { m_ui->problem->setText(errorText(error)); };
    if (!prepared)
        return showError(prepared.error());
    const auto keyFile = m_tools.readPdf(m_ui->key->text()); // any file, of at most that size
    if (!keyFile)
        return showError(keyFile.error());
    if (QFileInfo(output).absoluteFilePath() == QFileInfo(m_ui->pdf->text()).absoluteFilePath())
        return m_ui->problem->setText(
            tr("The signed file needs a name of its own; the file to sign is never changed."));
    const bool exists = QFileInfo::exists(output);
    if (exists && m_prompt.ask(this, tr("Sign PDF"), tr("%1 exists already. Replace it?").arg(output),
                               {tr("Replace"), tr("Keep the existing file")}) != 0)
        return;
    if (const auto allowed = mayWrite(output, true); !allowed)
        return showError(allowed.error());
    VerifyPolicy policy;
    policy.now = m_tools.clock->nowUtc();
    if (!m_ui->root->text().isEmpty()) {
        const auto root = m_tools.readPdf(m_ui->root->text());
        if (!root)
            return showError(root.error());
        policy.trustedPem.append(root.value());
    }
    m_ui->problem->setText(tr("Signing…"));
    m_ui->accept->setEnabled(false);
    auto password = std::make_shared<Secret>(m_ui->password->text().toUtf8());
    m_ui->password->clear();
    m_watcher.setFuture(QtConcurrent::run([tools = m_tools, request = std::move(prepared).value(),
                                           keyFile = keyFile.value(), keyPath = m_ui->key->text(),
                                           pdfPath = m_ui->pdf->text(), password, output, policy]() -> Outcome {
        const auto at = [](Error error, const QString &path) {
            if (error.place.isEmpty())
                error.place = path;
            return error;
        };
        const auto key = tools.signer->openPkcs12(keyFile, *password);
        if (!key)
            return {at(key.error(), keyPath), {}};
        const auto done = tools.signer->sign(request, *key.value());
        if (!done)
            return {at(done.error(), pdfPath), {}};
        if (const auto written = writeFiles({{output, done.value()}}, true); !written)
            return {written.error(), {}};
        return {std::nullopt, tools.verifier->verify(done.value(), policy)};
    }));
    m_signedFile = output;
}

void SignDialog::finish() {
    const Outcome outcome = m_watcher.result();
    m_ui->accept->setEnabled(true);
    if (outcome.error) {
        m_signedFile.clear();
        m_ui->problem->setText(errorText(*outcome.error));
        m_ui->password->setFocus();
        return;
    }
    m_verdict = outcome.verdict;
    accept();
}

} // namespace gongkai
