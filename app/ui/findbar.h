// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QFrame>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace gongkai {

/// Finds and replaces words in the prose of the whole report. Hidden until it is asked for; Esc closes it.
class FindBar final : public QFrame {
    Q_OBJECT

public:
    /// `caret` tells where the user is, in the part that is shown: the search goes on from there.
    FindBar(EditSession &session, std::function<TextRange()> caret, QWidget *parent = nullptr);

    /// Shows the bar, with the field for the replacement or without; `words` are looked for when they are given.
    void open(bool replacing, const QString &words);
    void next(bool backwards);
    [[nodiscard]] const std::vector<TextRange> &hits() const { return m_hits; }
    [[nodiscard]] int current() const { return m_current; } ///< of the hits, or -1

Q_SIGNALS:
    void hitChosen(const gongkai::TextRange &hit);
    void hitsChanged(); ///< also when the bar closes: then there are none
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    void choose(int hit);
    void refresh();
    void replaceOne();
    void replaceAll();
    [[nodiscard]] int hitFrom(const TextRange &place, bool backwards) const;

    EditSession &m_session;
    std::function<TextRange()> m_caret;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QLabel *m_count;
    QCheckBox *m_matchCase;
    QCheckBox *m_matchWidth;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_replaceOne;
    QPushButton *m_replaceAll;
    QLabel *m_replaceLabel;
    QWidget *m_replaceRow;
    std::vector<TextRange> m_hits;
    int m_current = -1;
};

} // namespace gongkai
