// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/userprompt.h"

#include "ui/promptdialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace gongkai {

QString DialogPrompt::openFile(QWidget *parent, const QString &title, const QString &filter) {
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DialogPrompt::saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter) {
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    // a name without an ending gets the filter's, before the dialog asks about replacing
    static const QRegularExpression ending(QStringLiteral("\\*\\.([\\w.]+)"));
    dialog.setDefaultSuffix(ending.match(filter).captured(1));
    dialog.selectFile(proposal);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

int DialogPrompt::ask(QWidget *parent, const QString &title, const QString &text, const QStringList &buttons) {
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    QList<QPushButton *> made;
    for (qsizetype i = 0; i < buttons.size(); ++i)
        made.append(
            box.addButton(buttons[i], i + 1 == buttons.size() ? QMessageBox::RejectRole : QMessageBox::AcceptRole));
    box.setEscapeButton(made.constLast());
    box.exec();
    return static_cast<int>(made.indexOf(static_cast<QPushButton *>(box.clickedButton())));
}

void DialogPrompt::tell(QWidget *parent, const QString &title, const QString &text) {
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box.addButton(QCoreApplication::translate("gongkai::UserPrompt", "Close"), QMessageBox::AcceptRole);
    box.exec();
}

int DialogPrompt::choose(QWidget *parent, const QString &title, const QString &label, const QStringList &items) {
    bool ok = false;
    const QString item = QInputDialog::getItem(parent, title, label, items, 0, false, &ok);
    return ok ? static_cast<int>(items.indexOf(item)) : -1;
}

std::optional<QString> DialogPrompt::askText(QWidget *parent, const TextQuestion &question) {
    TextDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

std::optional<QList<int>> DialogPrompt::confirmChanges(QWidget *parent, const ChangesQuestion &question) {
    ChangesDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

QString DialogPrompt::chooseFolder(QWidget *parent, const QString &title) {
    return QFileDialog::getExistingDirectory(parent, title);
}

} // namespace gongkai
