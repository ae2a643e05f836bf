// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gongkai {

class DayField;

/// Registers an application, or changes the facts of one. Says which day legally counts and what is due when.
class ApplicationDialog final : public QDialog {
    Q_OBJECT

public:
    ApplicationDialog(RegisterTools tools, std::optional<StoredApplication> application, QWidget *parent);

    [[nodiscard]] ApplicationId saved() const { return m_saved; } ///< after accept

private:
    void build();
    void fill(const StoredApplication &application);
    void refresh();
    void save();
    [[nodiscard]] ApplicationFacts facts() const;
    [[nodiscard]] Applicant applicant() const;

    RegisterTools m_tools;
    std::optional<StoredApplication> m_application;
    ApplicationId m_saved;
    bool m_receivedTyped = false;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_contact = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_channel = nullptr;
    DayField *m_handedIn = nullptr;
    DayField *m_received = nullptr;
    QLabel *m_rule = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_wanted = nullptr;
    QComboBox *m_form = nullptr;
    QLineEdit *m_officer = nullptr;
    QLineEdit *m_linked = nullptr;
    QPlainTextEdit *m_remarks = nullptr;
    QCheckBox *m_opening = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace gongkai
