// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prosetokens.h"

#include <QObject>

#include <functional>

class QCompleter;
class QKeyEvent;
class QStandardItemModel;
class QTextEdit;

namespace gongkai {

/// Offers the figures of the report while `{{` and part of a name or label is typed. Enter puts the chosen one in.
class TokenCompleter final : public QObject {
    Q_OBJECT

public:
    using Choices = std::function<std::vector<TokenChoice>()>;

    /// Belongs to the editor.
    explicit TokenCompleter(QTextEdit *editor);

    /// Asked for each time the list opens.
    void setChoices(Choices choices) { m_choices = std::move(choices); }
    /// Looks at the text before the caret: opens, narrows or closes the list.
    void follow();
    /// The list is open, and the key belongs to it.
    [[nodiscard]] bool takes(const QKeyEvent &key) const;
    [[nodiscard]] QCompleter &completer() { return *m_completer; }

private:
    /// Where the braces before the caret begin in its line, or -1.
    [[nodiscard]] int openBraces() const;
    void put(const QString &token);

    QTextEdit *m_editor;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    Choices m_choices;
};

} // namespace gongkai
