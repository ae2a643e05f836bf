// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QDialog>

#include <memory>
#include <vector>

class QLabel;
namespace Ui {
class LetterDialog;
}

namespace gongkai {

/// A letter of a case: chosen, filled in, looked at, written as a document and linked to the case. Closes when it is
/// written.
class LetterDialog final : public QDialog {
    Q_OBJECT

public:
    LetterDialog(RegisterTools tools, StoredApplication application, QWidget *parent = nullptr);
    ~LetterDialog() override;

    void choose(const QString &id);                                          ///< the letter of this id
    [[nodiscard]] const QString &writtenNumber() const { return m_written; } ///< 文号 of the letter written
    void reject() override;                                                  ///< asks before what was typed is lost

private:
    struct Row {
        QString field;
        QWidget *edit; ///< QLineEdit, or QPlainTextEdit
        QLabel *mark;
    };
    using Fields = QMap<QString, QString>;

    void connectAll();
    void readBook();
    void fillChoice();
    void showLetter();
    void addRow(const QString &field, const QString &label);
    void propose();
    void proposeNumber();
    void edited(const Row &row);
    void refresh();
    void editTemplate();
    void editAgency();
    void write();
    [[nodiscard]] bool mayWriteIncomplete(const Letter &letter);
    [[nodiscard]] Result<void> store(const QString &path, const QByteArray &bytes);
    [[nodiscard]] const LetterTemplate *current() const;
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] Fields fields() const;
    [[nodiscard]] QString proposedPath() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] QString wanting() const;
    [[nodiscard]] bool isThirdParty() const;

    RegisterTools m_tools;
    StoredApplication m_case;
    LetterBook m_book; ///< with the office's own templates
    QString m_bookFailure;
    std::unique_ptr<Ui::LetterDialog> m_ui;
    std::vector<Row> m_rows;
    Fields m_proposed;
    QMap<QString, Fields> m_edited; ///< by letter: what the clerk typed
    QStringList m_missing;          ///< fields that stand as 【label】 in the letter
    QString m_proposedNumber;
    bool m_fresh = false; ///< the number proposed is the next of the series
    bool m_filling = false;
    QString m_failure; ///< of the last try to write
    QString m_written;
};

} // namespace gongkai
