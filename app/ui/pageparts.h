// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/registerservice.h"

#include <QTableWidget>

#include <vector>

class QComboBox;
class QFrame;
class QLabel;

namespace gongkai {

enum class Tone { Good, Info, Warning, Error };

/// A line that says in words how something went, with an icon; hidden while there is nothing to say.
class NoticeLine final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    void clear() { say(Tone::Good, {}); }
    [[nodiscard]] QString text() const;
    void add(QWidget *button); ///< at the end of the line

private:
    QLabel *m_icon;
    QLabel *m_text;
};

/// A line of a book (台账) as a table shows it.
struct BookRow {
    qint64 id = 0;
    QStringList texts;
    int warned = -1;   ///< column whose words are a warning
    bool past = false; ///< no longer in force: struck out
};

/// A table of records: read only, a row at a time, every word of a cell readable (wrapped, and in the tool tip).
class BookTable final : public QTableWidget {
    Q_OBJECT

public:
    /// `wide` is the column that takes the room that is left.
    BookTable(const QStringList &heads, int wide, QWidget *parent = nullptr);

    void setRows(const std::vector<BookRow> &rows); ///< the chosen record stays chosen
    [[nodiscard]] qint64 chosen() const;            ///< id of the record; 0: none
    void choose(qint64 id);
    void setEmptyText(const QString &text) { m_emptyText = text; } ///< what stands there while there is no record

Q_SIGNALS:
    void opened(qint64 id); ///< double click or Enter
    void removeWanted(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitColumns();
    void fitHeights();

    int m_wide;
    QString m_emptyText;
    QList<int> m_natural;   ///< widths at which nothing wraps
    bool m_filling = false; ///< sizes are set once at the end
};

/// A white panel with a hair line around it, and the heading of one.
[[nodiscard]] QFrame *whitePanel(QWidget *parent);
[[nodiscard]] QLabel *panelTitle(const QString &text, QWidget *parent);
void setInk(QWidget &widget, QPalette::ColorRole role, const QColor &colour);

/// Fills a choice of years, newest first, and chooses one.
void fillYears(QComboBox &box, int newest, int chosen);
/// Tab goes through the widgets in this order.
void chainTabs(const QList<QWidget *> &widgets);
/// Shows the problems of a form's fields, a line each; hidden when there are none.
void showProblems(QLabel &label, const QStringList &problems, bool warnings = false);

} // namespace gongkai
