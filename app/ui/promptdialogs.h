// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/userprompt.h"

#include <QDialog>

#include <memory>

namespace Ui {
class TextDialog;
class ChangesDialog;
} // namespace Ui

namespace gongkai {

/// Asks for a few sentences; what they are about stands above them and can be copied.
class TextDialog final : public QDialog {
    Q_OBJECT

public:
    TextDialog(const TextQuestion &question, QWidget *parent);
    ~TextDialog() override;
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<Ui::TextDialog> m_ui;
};

/// Shows what an action will change, line by line, before it does; lines can be left out where the question says so.
class ChangesDialog final : public QDialog {
    Q_OBJECT

public:
    ChangesDialog(const ChangesQuestion &question, QWidget *parent);
    ~ChangesDialog() override;
    [[nodiscard]] QList<int> chosen() const;

private:
    bool m_checkable;
    std::unique_ptr<Ui::ChangesDialog> m_ui;
};

} // namespace gongkai
