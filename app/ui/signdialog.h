// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/signing.h"
#include "ui/userprompt.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
namespace Ui {
class SignDialog;
}

namespace gongkai {

/// What signing needs from outside the window.
struct SigningTools {
    const PdfSigner *signer = nullptr;
    const PdfVerifier *verifier = nullptr;
    std::function<Result<QByteArray>(const QString &)> readPdf;
    std::function<Result<SealImage>(const QString &)> readSeal;
    const Clock *clock = nullptr;
};

/// Chooses file, key and role, shows exactly which file is signed, signs away from the window's thread and has the
/// result verified.
class SignDialog final : public QDialog {
    Q_OBJECT

public:
    SignDialog(const SigningTools &tools, UserPrompt &prompt, const QString &pdf, QWidget *parent = nullptr);
    ~SignDialog() override;

    void proposeSeal(const QString &path); ///< of the agency's profile; the user may choose another, or none
    [[nodiscard]] QString signedFile() const { return m_signedFile; }
    [[nodiscard]] const std::optional<VerifyReport> &verdict() const { return m_verdict; }

private:
    struct Outcome {
        std::optional<Error> error;
        VerifyReport verdict;
    };

    void browse(QLineEdit *edit, const QString &title, const QString &filter, bool save);
    void showDigest();
    void start();
    void finish();
    [[nodiscard]] Result<SignRequest> request() const;

    SigningTools m_tools;
    UserPrompt &m_prompt;
    std::unique_ptr<Ui::SignDialog> m_ui;
    QFutureWatcher<Outcome> m_watcher;
    QString m_signedFile;
    std::optional<VerifyReport> m_verdict;
};

} // namespace gongkai
