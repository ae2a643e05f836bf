// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTextEdit;

namespace gongkai {

class PointList;

/// The report of the year before beside the part being written: its figures with what changed, its text to take
/// paragraphs from, and, in the part about problems, what it named and promised.
class LastYearPane final : public QWidget {
    Q_OBJECT

public:
    explicit LastYearPane(EditSession &session, QWidget *parent = nullptr);

    /// `sheet` names an annex; else the part's own tables are shown.
    void showSection(const QString &section, const QString &sheet = {});
    void showCell(const QString &cellName); ///< its column, and its row chosen; empty: nothing changes

Q_SIGNALS:
    void cellWanted(const QString &cellName); ///< a figure was double-clicked, or Enter pressed on it

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Line {
        QString label;
        CellRef cell;
    };

    [[nodiscard]] QWidget *buildFigures();
    [[nodiscard]] QWidget *buildText();
    void refresh();
    void refreshFigures();
    void refreshText();
    void refreshButton();
    /// The lines of a table: all its cells, or, where it is wide, those of the chosen column.
    [[nodiscard]] std::vector<Line> linesOf(const FormatTable &table) const;
    [[nodiscard]] std::vector<const FormatTable *> tables() const;
    void fillColumns(const std::vector<const FormatTable *> &tables);
    void setLine(int row, const Line &line);
    void selectCell();

    EditSession &m_session;
    QString m_section;
    QString m_sheet;
    QString m_cell;
    QString m_column; ///< chosen in wide tables; empty: the total
    bool m_stale = true;
    QLabel *m_title;
    // parts of the boxes that follow them
    QWidget *m_columnBox = nullptr;
    QComboBox *m_columns = nullptr;
    QTableWidget *m_figures = nullptr;
    QTextEdit *m_text = nullptr;
    QPushButton *m_take = nullptr;
    QWidget *m_figuresBox;
    QWidget *m_textBox;
    PointList *m_points;
};

} // namespace gongkai
