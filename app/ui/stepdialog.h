// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace gongkai {

class DayField;

/// Records a step of an application, or puts an entry of its history right. Says beforehand what follows: the due day
/// anew, what is irregular and by which article, or why it cannot be.
class StepDialog final : public QDialog {
    Q_OBJECT

public:
    /// A new step.
    StepDialog(RegisterTools tools, StoredApplication application, StepKind kind, QWidget *parent);
    /// Corrects the entry `event`; its step may be changed, or the entry taken back.
    StepDialog(RegisterTools tools, StoredApplication application, const EffectiveStep &entry, QWidget *parent);

    [[nodiscard]] Step step() const;
    [[nodiscard]] const StoredApplication &result() const { return m_application; } ///< after accept

private:
    void build();
    void buildFields(QFormLayout &form);
    void fill(const Step &step);
    void showFields();
    void proposeFee();
    void refresh();
    void record(bool takeBack);
    [[nodiscard]] Event event() const;

    RegisterTools m_tools;
    StoredApplication m_application;
    int m_corrects = 0; ///< seq of the entry that is put right
    StepKind m_kind;
    QComboBox *m_kinds = nullptr;
    DayField *m_day = nullptr;
    DayField *m_until = nullptr;
    DayField *m_reached = nullptr;
    QSpinBox *m_days = nullptr;
    QComboBox *m_feeBasis = nullptr;
    QSpinBox *m_pages = nullptr;
    QSpinBox *m_yuan = nullptr;
    QComboBox *m_decision = nullptr;
    QLineEdit *m_ground = nullptr;
    QComboBox *m_answer = nullptr;
    QLineEdit *m_letterNo = nullptr;
    QComboBox *m_way = nullptr;
    QLineEdit *m_proof = nullptr;
    QLineEdit *m_other = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_fee = nullptr;
    QLabel *m_marks = nullptr;
    QLabel *m_effect = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_takeBack = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace gongkai
