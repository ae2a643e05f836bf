// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

class QComboBox;

namespace Ui {
class ImportDialog;
}

namespace gongkai {

/// Reads a table of applications into the register: which column is which, a dry run that tells what would happen, then
/// the import. Files of more rows than `quickRows` are checked when the user asks for it.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr int quickRows = 20'000;

    ImportDialog(RegisterTools tools, QString path, QWidget *parent = nullptr);
    ~ImportDialog() override;

    [[nodiscard]] int taken() const { return m_taken; } ///< rows imported
    [[nodiscard]] bool isLarge() const { return m_rows > quickRows; }

Q_SIGNALS:
    void imported(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readHead();
    void showFile(const SheetFacts &facts);
    void showColumns();
    [[nodiscard]] QComboBox *makeFieldBox(int column, const QString &field);
    [[nodiscard]] QString samplesOf(int column, QLatin1String separator, int most) const;
    [[nodiscard]] ImportOptions options() const;
    /// What must be chosen before the rows can be looked at; empty: nothing.
    [[nodiscard]] QString mappingProblem() const;
    void change(); ///< what was found does not hold any more
    void check();
    void take();
    [[nodiscard]] Result<ImportResult> run(const ImportOptions &options, const QString &progress);
    void showResult(const ImportResult &result, bool dry);
    void showProblems(const ImportResult &result);
    void showState();
    void saveProblems();

    RegisterTools m_tools;
    QString m_path;
    QStringList m_heads;
    std::vector<QStringList> m_firstRows;
    int m_rows = 0; ///< without the head; beyond quickRows it is not counted
    bool m_readable = false;
    std::optional<ImportResult> m_checked; ///< the dry run of the choices as they stand
    int m_taken = 0;
    QTimer m_later;
    QList<QComboBox *> m_fields; ///< by column
    std::unique_ptr<Ui::ImportDialog> m_ui;
};

} // namespace gongkai
