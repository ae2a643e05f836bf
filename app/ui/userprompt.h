// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace gongkai {

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
};

} // namespace gongkai
