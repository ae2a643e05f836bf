// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/agencyprofile.h"
#include "services/authoring.h"
#include "services/exporting.h"
#include "ui/registertools.h"
#include "ui/reportview.h"
#include "ui/signdialog.h"
#include "ui/userprompt.h"
#include "ui/windowsettings.h"

#include <QFutureWatcher>
#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace gongkai {

/// A report written elsewhere, as it was read.
struct ForeignReport {
    Report report;
    Report withFigures;  ///< the same with the figures that its text tells
    QStringList figures; ///< those figures for people, each with its quotation
    QString notice;      ///< told to the user when not empty
};

/// Everything the window needs from outside, put together by the composition root.
struct WindowServices {
    Authoring *authoring = nullptr;
    const Clock *clock = nullptr;
    UserPrompt *prompt = nullptr;
    std::shared_ptr<const page::FontBook> fonts;
    SigningTools signing;
    const ReportRenderer *pdf = nullptr;
    const ReportRenderer *docx = nullptr;
    const ReportRenderer *data = nullptr;
    /// Lays the report out for the preview, as a draft or as it would be exported.
    std::function<page::PageModel(const Report &, const Format &, const Report *, bool draft)> layOut;
    std::function<Result<ForeignReport>(const QString &path)> readForeign;
    std::function<Result<Report>()> sample;
    QHash<QString, Guidance> guidance; ///< by national form
    /// The folder of local forms: what is set, and setting another (checked first; used from the next start on).
    QString formatsFolder;
    std::function<Result<void>(const QString &folder)> setFormatsFolder;
    /// The long part of the store's open check; run in the background.
    std::function<Result<void>()> checkStore;
    bool readOnly = false;
    WindowSettings *settings = nullptr; ///< null: nothing is remembered
    RegisterTools registry;             ///< without a service the window has no register
};

class DeskPage;
class NewReportDialog;
class RegisterWorkspace;

/// The main window: one report open at a time, always saved.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services);
    ~MainWindow() override;

    /// Opens the report, or the newest of the store when the id is not valid; the start page when there is none.
    void openReport(ReportId id);
    [[nodiscard]] ReportView *view() const { return m_view; }

    void newReport();
    void importReport();
    void openSample();
    void chooseReport();
    void exportTo(const ReportRenderer *renderer, const QString &suffix, const QString &filter);
    void signPdf();
    void verifyPdf();
    void saveCopy();
    void chooseFormatsFolder();
    void upgradeForm();
    /// What the program begins with: the register where that was in front when it ended, else the desk; in a window
    /// without a register, the newest report.
    void start();
    /// The desk; the start page while the store is empty.
    void showDesk();
    void showRegister();
    /// The open report, else the newest.
    void showReports();
    /// The guide for the open report, where it was left.
    void startGuide();
    void showShortcuts();
    /// A new report whose tables the register fills.
    void createFromRegister(int year);
    /// Keeps what the open report's cover says of the agency in the profile; changes are shown first.
    void keepAgencyData();
    /// Counts the open report's figures anew; changes are shown first.
    void refreshFromRegister();
    /// Opens the applications behind the chosen figure.
    void casesHere();
    [[nodiscard]] RegisterWorkspace *registerWorkspace() const { return m_register; }
    [[nodiscard]] DeskPage *desk() const { return m_desk; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildActions();
    void buildFileMenu();
    void buildEditMenu();
    void buildReportMenu();
    void buildHelpMenu();
    void buildRecentMenu(QMenu *file);
    void fillRecentMenu();
    void rememberReport();
    void restoreWindow();
    void rememberWindow();
    void rememberPanes();
    void prepareView();
    void offerGuide();
    [[nodiscard]] QVariant setting(const char *key) const;
    void setSetting(const char *key, const QVariant &value);
    void buildDesk();
    void buildRegister();
    void buildRegisterMenu();
    QAction *action(QMenu *menu, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run,
                    bool needsReport);
    void updateActions();
    void showError(const Error &error);
    /// True when everything is saved or the user gave it up.
    [[nodiscard]] bool leaveReport();
    void closeView();
    /// Stores the report that the dialog asks for and opens it; `counted`: the register fills its tables.
    void beginReport(const NewReportDialog &dialog, bool counted);
    [[nodiscard]] std::vector<ReportSummary> knownReports() const;
    /// The agency's profile; empty without a register, or when it cannot be read (told then).
    [[nodiscard]] AgencyProfile profile();
    void addPart();
    void removePart();
    [[nodiscard]] QString proposedFile(const QString &suffix) const;

    WindowServices m_services;
    QStackedWidget *m_stack = nullptr;
    RegisterWorkspace *m_register = nullptr;
    DeskPage *m_desk = nullptr;
    QToolButton *m_deskButton = nullptr;
    QToolButton *m_registerButton = nullptr;
    QToolButton *m_reportsButton = nullptr;
    ReportView *m_view = nullptr;
    QLabel *m_storeLabel = nullptr;
    QLabel *m_savedLabel = nullptr;
    QList<QAction *> m_reportActions;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_addPart = nullptr;
    QAction *m_removePart = nullptr;
    QAction *m_upgrade = nullptr;
    QMenu *m_recent = nullptr;
    QHash<qint64, int> m_guideSteps; ///< where the guide of a report was left
    QString m_lastPdf;
    QFutureWatcher<std::optional<Error>> m_storeCheck;
};

} // namespace gongkai
