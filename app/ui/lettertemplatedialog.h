// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/officeletters.h"
#include "ui/registertools.h"

#include <QDialog>

#include <memory>

namespace Ui {
class LetterTemplateDialog;
}

namespace gongkai {

/// The text of one letter, to be made the office's own. Closes when it is saved, or the shipped text restored.
class LetterTemplateDialog final : public QDialog {
    Q_OBJECT

public:
    LetterTemplateDialog(RegisterTools tools, const LetterTemplate &letter, QWidget *parent = nullptr);
    ~LetterTemplateDialog() override;

    void reject() override; ///< asks before changes are lost

private:
    void fillFields();
    void touched();
    void refresh();
    void insert(const QString &before, const QString &after);
    void insertCondition();
    void save();
    void restore();
    [[nodiscard]] LetterTemplate value() const;
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] bool isChanged() const;

    RegisterTools m_tools;
    LetterTemplate m_letter;
    bool m_own = false; ///< the office has its own text
    std::unique_ptr<Ui::LetterTemplateDialog> m_ui;
    QString m_failure; ///< of the last try to save
};

} // namespace gongkai
