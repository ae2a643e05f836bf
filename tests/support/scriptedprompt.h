// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/userprompt.h"

namespace gongkai::test {

/// Answers the program's questions from lists and remembers what was said.
class ScriptedPrompt final : public UserPrompt {
public:
    QStringList opens;
    QStringList saves;
    QList<int> answers;
    QStringList texts; ///< answers to questions for a text
    QStringList folders;
    bool acceptChanges = true;
    QList<ChangesQuestion> shownChanges;
    QStringList told;
    QStringList asked;

    QString openFile(QWidget *, const QString &, const QString &) override {
        return opens.isEmpty() ? QString() : opens.takeFirst();
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override {
        return saves.isEmpty() ? QString() : saves.takeFirst();
    }
    int ask(QWidget *, const QString &, const QString &text, const QStringList &) override {
        asked.append(text);
        return answers.isEmpty() ? -1 : answers.takeFirst();
    }
    void tell(QWidget *, const QString &, const QString &text) override { told.append(text); }
    int choose(QWidget *, const QString &, const QString &, const QStringList &) override {
        return answers.isEmpty() ? -1 : answers.takeFirst();
    }
    std::optional<QString> askText(QWidget *, const TextQuestion &question) override {
        asked.append(question.info);
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }
    std::optional<QList<int>> confirmChanges(QWidget *, const ChangesQuestion &question) override {
        shownChanges.append(question);
        if (!acceptChanges)
            return std::nullopt;
        QList<int> all;
        for (int i = 0; i < question.rows.size(); ++i)
            all.append(i);
        return all;
    }
    QString chooseFolder(QWidget *, const QString &) override {
        return folders.isEmpty() ? QString() : folders.takeFirst();
    }
};

} // namespace gongkai::test
