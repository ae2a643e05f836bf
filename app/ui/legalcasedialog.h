// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/registerservice.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

namespace Ui {
class LegalCaseDialog;
}

namespace gongkai {

/// A reconsideration or court case, new or to be changed. Closes when the case is saved; what cannot be is said in
/// words and stays in the fields.
class LegalCaseDialog final : public QDialog {
    Q_OBJECT

public:
    using Save = std::function<Result<void>(const LegalCase &one)>;
    /// `application` is the number of the application that `one` is about.
    LegalCaseDialog(const LegalCase &one, const QString &application, RegisterService &service, Save save,
                    QWidget *parent = nullptr);
    ~LegalCaseDialog() override;

    [[nodiscard]] LegalCase value() const; ///< as the fields have it

private:
    void fill(const QString &application);
    void findApplication();
    void touched();
    void refresh();
    void save();
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QStringList hints() const;

    LegalCase m_case;
    RegisterService &m_service;
    Save m_save;
    std::unique_ptr<Ui::LegalCaseDialog> m_ui;
    QTimer m_lookUp;
    qint64 m_application = 0;
    QString m_applicationProblem;
    QString m_failure; ///< of the last try to save
};

} // namespace gongkai
