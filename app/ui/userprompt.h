// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace gongkai {

/// A question that is answered with a few sentences.
struct TextQuestion {
    QString title;
    QString info; ///< what it is about
    QString label;
    QString text; ///< to begin with
    bool mayBeEmpty = false;
    bool oneLine = false; ///< a name or a number: Enter accepts it
    QString accept;       ///< on the button; empty: Save
};

/// What an action will change, shown before it does.
struct ChangesQuestion {
    QString title;
    QString text;
    QStringList heads;
    QList<QStringList> rows;
    QString accept; ///< on the button
    bool checkable = false;
    bool onlyShown = false; ///< nothing is decided: one button closes it
};

/// Every question the program asks; tests answer in its place.
class UserPrompt {
public:
    virtual ~UserPrompt() = default;
    /// Empty when the user changed their mind.
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                                           const QString &filter) = 0;
    /// Index of the chosen button, -1 when closed. The last button is the harmless one.
    [[nodiscard]] virtual int ask(QWidget *parent, const QString &title, const QString &text,
                                  const QStringList &buttons) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    [[nodiscard]] virtual int choose(QWidget *parent, const QString &title, const QString &label,
                                     const QStringList &items) = 0;
    [[nodiscard]] virtual std::optional<QString> askText(QWidget *parent, const TextQuestion &question) = 0;
    /// The rows that were accepted (all, unless they can be left out); nullopt when the user changed their mind.
    [[nodiscard]] virtual std::optional<QList<int>> confirmChanges(QWidget *parent,
                                                                   const ChangesQuestion &question) = 0;
    [[nodiscard]] virtual QString chooseFolder(QWidget *parent, const QString &title) = 0;
};

class DialogPrompt final : public UserPrompt {
public:
    [[nodiscard]] QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    [[nodiscard]] QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                                   const QString &filter) override;
    [[nodiscard]] int ask(QWidget *parent, const QString &title, const QString &text,
                          const QStringList &buttons) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    [[nodiscard]] int choose(QWidget *parent, const QString &title, const QString &label,
                             const QStringList &items) override;
    [[nodiscard]] std::optional<QString> askText(QWidget *parent, const TextQuestion &question) override;
    [[nodiscard]] std::optional<QList<int>> confirmChanges(QWidget *parent, const ChangesQuestion &question) override;
    [[nodiscard]] QString chooseFolder(QWidget *parent, const QString &title) override;
};

} // namespace gongkai
