// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "models/findingsmodel.h"
#include "models/sectionsmodel.h"
#include "ui/previewpane.h"
#include "ui/reportcommands.h"

#include <QHash>
#include <QWidget>

class QFrame;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace gongkai {

class FindBar;
class FindingsPane;
class GuidancePane;
class SectionPage;
class SectionTree;

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
    void nextFinding(bool backwards);
    void goTo(const Finding &finding);
    void goToTableOf(const Finding &finding);
    void showPreview(bool shown);
    void showGuidance();
    [[nodiscard]] ReportCommands &commands() { return *m_commands; }
    void noDataHere();
    void toggleLockHere();
    [[nodiscard]] QString currentCell() const; ///< empty when no figure is chosen
    void explainHere();
    [[nodiscard]] QString currentSection() const;
    void goToSection(const QString &section);

public Q_SLOTS:
    /// Looking for words in the prose of the whole report (Ctrl+F, Ctrl+H, F3, Shift+F3 while the view has the focus).
    void find();
    void replace();
    void findNext(bool backwards);

Q_SIGNALS:
    void saveCopyWanted();
    void currentSectionChanged();

private:
    [[nodiscard]] QString cellToMend(const Finding &finding) const;
    void buildLeft(QWidget *left);
    void buildFind(QWidget *middle);
    void openFind(bool replacing);
    void showHits();
    [[nodiscard]] SectionPage *shownPage() const;
    void show(const QModelIndex &index);
    [[nodiscard]] SectionPage *page(const QString &section, const QString &sheet);
    void rebuildPages();
    void showSaveState();
    void updateTabs();

    std::unique_ptr<EditSession> m_session;
    SectionsModel m_sections;
    FindingsModel m_findings;
    QFrame *m_banner = nullptr;
    QLabel *m_bannerText = nullptr;
    SectionTree *m_tree = nullptr;
    QStackedWidget *m_stack = nullptr;
    FindBar *m_find = nullptr;
    QTabWidget *m_tabs = nullptr;
    FindingsPane *m_findingsPane = nullptr;
    PreviewPane *m_preview = nullptr;
    GuidancePane *m_guidancePane = nullptr;
    ReportCommands *m_commands = nullptr;
    QTimer m_previewDelay;
    QHash<QString, SectionPage *> m_pages;
};

} // namespace gongkai
