// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "models/prosetokens.h"
#include "models/tablemodel.h"
#include "ui/proseeditor.h"
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
class ProseFooter;
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
    /// The same without taking the focus.
    void showRange(const TextRange &range);
    /// Where the caret is in the prose; the beginning of the part when it has none.
    [[nodiscard]] TextRange caret() const;
    [[nodiscard]] QString selectedText() const; ///< in the prose, within one line
    /// Marks places of this part that were found; `current` is one of them or null.
    void setHits(const std::vector<TextRange> &hits, const TextRange *current);
    void focusContent();
    void focusProse(); ///< the tables when there is none
    [[nodiscard]] QString currentCell() const;

Q_SIGNALS:
    void cellChosen(const QString &cellName); ///< empty: the prose has the focus
    void backWanted();                        ///< to the finding that led here
    void figureWanted(const QString &cellName);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHeader(QVBoxLayout *layout);
    void addProse(QVBoxLayout *layout, bool small);
    void addLevels(QVBoxLayout *layout);
    void connectProse();
    void refreshProse(); ///< what is told beside its words: chips, marks, counts; only while it is seen
    [[nodiscard]] std::vector<ProseFix> fixesAt(const lines::Place &place);
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
    QLabel *m_cellName = nullptr;
    QLabel *m_cellBefore = nullptr;
    NoticeLine *m_notice = nullptr; ///< what came of pasting
    QCheckBox *m_blanks = nullptr;
    QPushButton *m_lock = nullptr;
    QComboBox *m_level = nullptr;
    ProseEditor *m_prose = nullptr;
    ProseFooter *m_footer = nullptr;
    std::unique_ptr<ProseTokens> m_tokens; ///< of the report as it is now
    std::vector<ProseMark> m_hits;
    QList<TableView *> m_tables;
    QList<TableModel *> m_models;
};

} // namespace gongkai
