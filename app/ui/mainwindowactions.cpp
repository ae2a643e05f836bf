// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/registerworkspace.h"
#include "ui/theme.h"

#include <QApplication>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

namespace gongkai {

QAction *MainWindow::action(QMenu *menu, const QString &text, const QKeySequence &shortcut,
                            const std::function<void()> &run, bool needsReport) {
    QAction *made = menu->addAction(text);
    made->setShortcut(shortcut);
    // Qt leaves the mnemonic of a Chinese text, "(&N)", in what a tool bar shows
    static const QRegularExpression mnemonic(QStringLiteral("\\(&\\w\\)|&|…"));
    const QString plain = QString(text).remove(mnemonic);
    made->setIconText(plain);
    made->setToolTip(plain);
    connect(made, &QAction::triggered, this, run);
    if (needsReport)
        m_reportActions.append(made);
    return made;
}

void MainWindow::buildActions() {
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    buildFileMenu();
    buildEditMenu();
    buildRegisterMenu();
    buildReportMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu() {
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    auto *bar = findChild<QToolBar *>(QStringLiteral("tools"));
    QAction *fresh = action(
        menu, tr("&New report…"), QKeySequence::New, [this] { newReport(); }, false);
    fresh->setIcon(theme::icon(theme::Symbol::Add));
    QAction *open = action(
        menu, tr("&Open report…"), QKeySequence::Open, [this] { chooseReport(); }, false);
    open->setIcon(theme::icon(theme::Symbol::Open));
    buildRecentMenu(menu);
    action(
        menu, tr("&Read a report written elsewhere…"), {}, [this] { importReport(); }, false);
    menu->addSeparator();
    action(
        menu, tr("&Save"), QKeySequence::Save,
        [this] {
            m_view->finishEditing();
            m_view->session().saveSoon();
        },
        true);
    action(
        menu, tr("Save a &copy as data file…"), {}, [this] { saveCopy(); }, true);
    action(
        menu, tr("&Local forms…"), {}, [this] { chooseFormatsFolder(); }, false);
    menu->addSeparator();
    QAction *pdf = action(
        menu, tr("Export &PDF…"), Qt::CTRL | Qt::Key_P,
        [this] { exportTo(m_services.pdf, QStringLiteral(".pdf"), tr("PDF files (*.pdf)")); }, true);
    pdf->setIcon(theme::icon(theme::Symbol::Export));
    QAction *docx = action(
        menu, tr("Export &Word document…"), {},
        [this] { exportTo(m_services.docx, QStringLiteral(".docx"), tr("Word documents (*.docx)")); }, true);
    docx->setIcon(theme::icon(theme::Symbol::Page));
    menu->addSeparator();
    QAction *sign = action(
        menu, tr("S&ign PDF…"), {}, [this] { signPdf(); }, false);
    sign->setIcon(theme::icon(theme::Symbol::Sign));
    QAction *verify = action(
        menu, tr("&Verify signatures…"), {}, [this] { verifyPdf(); }, false);
    verify->setIcon(theme::icon(theme::Symbol::Verify));
    menu->addSeparator();
    action(
        menu, tr("&Quit"), QKeySequence::Quit, [this] { close(); }, false);
    for (QAction *a : {fresh, open})
        bar->addAction(a);
    bar->addSeparator();
    for (QAction *a : {pdf, docx, sign, verify})
        bar->addAction(a);
}

void MainWindow::buildEditMenu() {
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    auto *bar = findChild<QToolBar *>(QStringLiteral("tools"));
    m_undo = action(
        menu, tr("&Undo"), QKeySequence::Undo, [this] { m_view->session().undoStack().undo(); }, true);
    m_undo->setIcon(theme::icon(theme::Symbol::Undo));
    m_redo = action(
        menu, tr("&Redo"), QKeySequence::Redo, [this] { m_view->session().undoStack().redo(); }, true);
    m_redo->setIcon(theme::icon(theme::Symbol::Redo));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addSeparator();
    // Ctrl+F, Ctrl+H and F3 are keys of the report itself: a second one here would make both silent
    action(
        menu, tr("&Find in the report…"), {}, [this] { m_view->find(); }, true);
    action(
        menu, tr("Replace in the repor&t…"), {}, [this] { m_view->replace(); }, true);
    menu->addSeparator();
    action(
        menu, tr("&Bind numbers…"), {}, [this] { m_view->commands().bindNumbers({}); }, true);
    action(
        menu, tr("Normalise &punctuation"), {}, [this] { m_view->commands().normalisePunctuation(); }, true);
    menu->addSeparator();
    m_addPart = action(
        menu, tr("&Add a part"), {}, [this] { addPart(); }, true);
    m_removePart = action(
        menu, tr("Re&move this part"), {}, [this] { removePart(); }, true);
    QAction *before = bar->actions().isEmpty() ? nullptr : bar->actions().constFirst();
    bar->insertAction(before, m_undo);
    bar->insertAction(before, m_redo);
    bar->insertSeparator(before);
}

void MainWindow::buildReportMenu() {
    QMenu *menu = menuBar()->addMenu(tr("&Report"));
    action(
        menu, tr("&Next open item"), Qt::Key_F8, [this] { m_view->nextOpenItem(false); }, true);
    action(
        menu, tr("&Previous open item"), Qt::SHIFT | Qt::Key_F8, [this] { m_view->nextOpenItem(true); }, true);
    action(
        menu, tr("E&xplain finding…"), Qt::CTRL | Qt::Key_E, [this] { m_view->explainHere(); }, true);
    action(
        menu, tr("N&o data in this part…"), {}, [this] { m_view->noDataHere(); }, true);
    action(
        menu, tr("&Unlock computed figure…"), Qt::CTRL | Qt::Key_L, [this] { m_view->toggleLockHere(); }, true);
    m_upgrade = action(
        menu, tr("Newer &version of the form…"), {}, [this] { upgradeForm(); }, true);
    if (m_register) {
        menu->addSeparator();
        action(
            menu, tr("&Figures from the register…"), {}, [this] { refreshFromRegister(); }, true);
        action(
            menu, tr("Cases behind the fi&gure"), Qt::CTRL | Qt::Key_J, [this] { casesHere(); }, true);
        action(
            menu, tr("&Keep the agency's data…"), {}, [this] { keepAgencyData(); }, true);
    }
    menu->addSeparator();
    action(
        menu, tr("&Guidance"), Qt::Key_F6, [this] { m_view->showGuidance(); }, true);
    action(
        menu, tr("&Last year"), Qt::SHIFT | Qt::Key_F6, [this] { m_view->showLastYear(); }, true);
    action(
        menu, tr("&Source of the figure"), Qt::SHIFT | Qt::Key_F7, [this] { m_view->showSource(); }, true);
    action(
        menu, tr("&Checks"), Qt::Key_F7, [this] { m_view->showPreview(false); }, true);
    action(
        menu, tr("Page p&review"), Qt::Key_F9, [this] { m_view->showPreview(true); }, true);
    menu->addSeparator();
    action(
        menu, tr("Guide &through the report"), {}, [this] { startGuide(); }, true);
}

void MainWindow::buildHelpMenu() {
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    action(
        help, tr("&Keyboard shortcuts…"), Qt::CTRL | Qt::Key_Slash, [this] { showShortcuts(); }, false);
    action(
        help, tr("&About Gongkai"), {},
        [this] {
            m_services.prompt->tell(
                this, tr("About Gongkai"),
                tr("Gongkai %1: writes, checks, issues and signs annual reports on government information disclosure.\n"
                   "Free software under the GNU General Public License, version 3 or later.")
                    .arg(QApplication::applicationVersion()));
        },
        false);
}

void MainWindow::updateActions() {
    const bool seen = m_view && m_stack->currentWidget() == m_view;
    for (QAction *a : m_reportActions)
        a->setEnabled(seen); // never for a report that is not seen
    if (m_register && m_stack->currentWidget() == m_register) {
        setWindowTitle(tr("Register - Gongkai"));
        return;
    }
    if (m_deskButton && m_deskButton->isChecked()) {
        setWindowTitle(tr("Desk - Gongkai"));
        return;
    }
    if (!m_view) {
        setWindowTitle(tr("Gongkai"));
        return;
    }
    EditSession &session = m_view->session();
    m_undo->setEnabled(session.undoStack().canUndo());
    m_redo->setEnabled(session.undoStack().canRedo());
    const QString undoText = session.undoStack().undoText();
    m_undo->setToolTip(undoText.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undoText));
    const bool freeParts = !session.format().fixedHeadings;
    m_addPart->setEnabled(freeParts);
    const QString section = m_view->currentSection();
    m_removePart->setEnabled(freeParts && !section.isEmpty() && section != QLatin1String("0"));
    setWindowTitle(tr("%1 - report of %2 - Gongkai").arg(session.report().agency.name).arg(session.report().year));
}

} // namespace gongkai
