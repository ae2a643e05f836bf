// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "models/findingsmodel.h"
#include "models/openitems.h"
#include "ui/previewpane.h"
#include "ui/reportcommands.h"
#include "ui/tablelook.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;

namespace gongkai {

class FindBar;
class FindingsPane;
class GuidancePane;
class GuideBar;
class SaveBanner;
class LastYearPane;
class PaneTabs;
class SectionPage;
class SectionTree;
class SourcePane;

/// One open report: its parts at the left, the page of the chosen part in the middle, checks and preview at the right.
class ReportView final : public QWidget {
    Q_OBJECT

public:
    /// `guidance` is null where the form has none; it and `prompt` outlive the view.
    ReportView(std::unique_ptr<EditSession> session, UserPrompt &prompt, const Guidance *guidance,
               std::shared_ptr<const page::FontBook> fonts, PreviewPane::Layout layout, QWidget *parent = nullptr);
    ~ReportView() override;

    [[nodiscard]] EditSession &session() { return *m_session; }
    void finishEditing(); ///< takes what stands in an open cell editor
    void firstError();
    /// Goes to the next thing that is open (models/openitems.h) and tells which of how many it is.
    void nextOpenItem(bool backwards);
    void goTo(const Finding &finding);
    void goToTableOf(const Finding &finding);
    [[nodiscard]] TableLook &tableLook() { return m_tableLook; }
    void backToFinding(); ///< from its place to the list of findings (Alt+Left)
    void showPreview(bool shown);
    void showGuidance();
    void showLastYear();
    void showSource();
    void setCasesOffered(bool offered); ///< whether figures can be traced into a register
    [[nodiscard]] ReportCommands &commands() { return *m_commands; }
    void noDataHere();
    void toggleLockHere();
    [[nodiscard]] QString currentCell() const; ///< empty when no figure is chosen
    void explainHere();
    [[nodiscard]] QString currentSection() const;
    void goToSection(const QString &section);
    [[nodiscard]] GuideBar &guide() { return *m_guide; }
    /// How the panes are divided and which tab is in front, to be kept from one start to the next.
    [[nodiscard]] QByteArray panes() const;
    void restorePanes(const QByteArray &panes);

public Q_SLOTS:
    /// Looking for words in the prose of the whole report (Ctrl+F, Ctrl+H, F3, Shift+F3 while the view has the focus).
    void find();
    void replace();
    void findNext(bool backwards);

Q_SIGNALS:
    void saveCopyWanted();
    void casesWanted(); ///< behind the chosen figure
    void currentSectionChanged();
    void told(const QString &text); ///< for the status line

private:
    [[nodiscard]] QString cellToMend(const Finding &finding) const;
    void buildLeft(QWidget *left);
    [[nodiscard]] QWidget *buildFind(QWidget *middle);
    void openFind(bool replacing);
    void showHits();
    [[nodiscard]] SectionPage *shownPage() const;
    [[nodiscard]] QWidget *buildMiddle(const Guidance *guidance);
    void showProgress();
    void saveOnLeaving(const QWidget *left);
    void buildPanes(const Guidance *guidance, std::shared_ptr<const page::FontBook> fonts, PreviewPane::Layout layout);
    void showCell(const QString &cellName);
    void goToCell(const QString &cellName);
    void show(const QModelIndex &index);
    [[nodiscard]] SectionPage *page(const QString &section, const QString &sheet);
    void rebuildPages();
    void updateTabs();

    std::unique_ptr<EditSession> m_session;
    SectionsModel m_sections;
    FindingsModel m_findings;
    TableLook m_tableLook; ///< of the tables of all parts
    OpenItems m_openItems;
    QSplitter *m_splitter = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    GuideBar *m_guide = nullptr;
    SectionTree *m_tree = nullptr;
    QStackedWidget *m_stack = nullptr;
    FindBar *m_find = nullptr;
    PaneTabs *m_tabs = nullptr;
    FindingsPane *m_findingsPane = nullptr;
    PreviewPane *m_preview = nullptr;
    GuidancePane *m_guidancePane = nullptr;
    LastYearPane *m_lastYearPane = nullptr;
    SourcePane *m_sourcePane = nullptr;
    ReportCommands *m_commands = nullptr;
    QTimer m_previewDelay;
    QHash<QString, SectionPage *> m_pages;
};

} // namespace gongkai
