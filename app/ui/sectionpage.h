// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "models/tablemodel.h"
#include "ui/tablelook.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QHBoxLayout;
class QVBoxLayout;

namespace gongkai {

class NoticeLine;
class ProseEditor;
class ReportCommands;
class TableView;

/// The page of one section (its guidance, prose and tables), or of one attachment table.
class SectionPage final : public QWidget {
    Q_OBJECT

public:
    /// All references outlive the page.
    SectionPage(EditSession &session, ReportCommands &commands, TableLook &look, const QString &section,
                const QString &sheet, QWidget *parent = nullptr);

    [[nodiscard]] QString section() const { return m_section; }
    void goToBlock(int block);
    void goToRange(const TextRange &range);
    bool goToCell(const QString &cellName);
    void focusContent();
    [[nodiscard]] QString currentCell() const;

Q_SIGNALS:
    void cellChosen(const QString &cellName); ///< empty: the prose has the focus
    void backWanted();                        ///< to the finding that led here

private:
    void addHeader(QVBoxLayout *layout);
    void addProse(QVBoxLayout *layout, bool small);
    void addTable(QVBoxLayout *layout, const QString &sheet);
    void addLook(QHBoxLayout &row);
    void showTold(const QString &text, bool wrong);
    void addTableFooter(QVBoxLayout *layout, const FormatTable &table);
    void showCell(const QString &cellName);
    void refreshCell(const QString &cellName);
    void refreshState();
    void refreshLock();

    EditSession &m_session;
    ReportCommands &m_commands;
    TableLook &m_look;
    QString m_section;
    QString m_sheet;
    QLabel *m_heading = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_cellName = nullptr;
    QLabel *m_cellBefore = nullptr;
    NoticeLine *m_notice = nullptr; ///< what came of pasting
    QCheckBox *m_blanks = nullptr;
    QPushButton *m_lock = nullptr;
    QPushButton *m_unbound = nullptr;
    QComboBox *m_level = nullptr;
    ProseEditor *m_prose = nullptr;
    QList<TableView *> m_tables;
    QList<TableModel *> m_models;
};

} // namespace gongkai
