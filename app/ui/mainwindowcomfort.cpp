// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window remembers from one start to the next, and what helps a newcomer: recent reports, the guide, the
// list of keys.
#include "ui/guidebar.h"
#include "ui/mainwindow.h"
#include "ui/registerworkspace.h"
#include "ui/shortcutsdialog.h"

#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int layoutVersion = 1; // raised when tool bars change so that an old layout does not fit
constexpr int mostRecent = 8;
constexpr int toldMs = 8000;

/// A report of some store, kept as a line of a list in the settings.
struct RecentReport {
    QString store;
    qint64 id = 0;

    [[nodiscard]] QString line() const { return QString::number(id) + QLatin1Char(' ') + store; }
    [[nodiscard]] static RecentReport fromLine(const QString &line) {
        const qsizetype blank = line.indexOf(QLatin1Char(' '));
        return {line.mid(blank + 1), line.left(blank).toLongLong()};
    }
};

} // namespace

QVariant MainWindow::setting(const char *key) const {
    return m_services.settings ? m_services.settings->value(QString::fromLatin1(key)) : QVariant();
}

void MainWindow::setSetting(const char *key, const QVariant &value) {
    if (m_services.settings)
        m_services.settings->setValue(QString::fromLatin1(key), value);
}

void MainWindow::restoreWindow() {
    // one that no screen shows any more is moved by Qt to where it can be seen
    if (const QByteArray geometry = setting("window/geometry").toByteArray(); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (const QByteArray bars = setting("window/bars").toByteArray(); !bars.isEmpty())
        restoreState(bars, layoutVersion);
}

void MainWindow::rememberWindow() {
    setSetting("window/geometry", saveGeometry());
    setSetting("window/bars", saveState(layoutVersion));
    const bool atRegister = m_register && m_stack->currentWidget() == m_register;
    setSetting("window/workspace", atRegister ? QStringLiteral("register") : QStringLiteral("reports"));
    rememberPanes();
}

void MainWindow::rememberPanes() {
    if (!m_view)
        return;
    setSetting("report/panes", m_view->panes());
    setSetting("report/tablezoom", m_view->tableLook().zoom());
    m_guideSteps.insert(m_view->session().id().value, m_view->guide().step());
}

/// What every report just opened gets.
void MainWindow::prepareView() {
    if (const QByteArray panes = setting("report/panes").toByteArray(); !panes.isEmpty())
        m_view->restorePanes(panes);
    if (const int zoom = setting("report/tablezoom").toInt(); zoom > 0)
        m_view->tableLook().setZoom(zoom);
    connect(m_view, &ReportView::told, this, [this](const QString &text) { statusBar()->showMessage(text, toldMs); });
    connect(&m_view->guide(), &GuideBar::neverOffered, this, [this] { setSetting("guide/offer", false); });
    rememberReport();
    // left open when the report was closed: it goes on
    if (const int step = m_guideSteps.value(m_view->session().id().value, -1); step >= 0)
        m_view->guide().start(step);
}

void MainWindow::offerGuide() {
    const QVariant wanted = setting("guide/offer");
    if (m_view && (!wanted.isValid() || wanted.toBool()))
        m_view->guide().offer();
}

void MainWindow::startGuide() {
    showReports();
    m_view->guide().start(m_view->guide().isRunning() ? m_view->guide().step() : -1);
}

void MainWindow::showShortcuts() {
    ShortcutsDialog(*this, this).exec();
}

void MainWindow::buildRecentMenu(QMenu *file) {
    m_recent = file->addMenu(tr("R&ecent reports"));
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->addAction(tr("No report was opened lately"))->setEnabled(false); // a menu that is empty would not open
    // the list is read when it is looked at: reports come and go
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    m_recent->menuAction()->setEnabled(m_services.settings != nullptr);
}

void MainWindow::rememberReport() {
    const RecentReport opened{m_services.authoring->location(), m_view->session().id().value};
    QStringList lines = setting("report/recent").toStringList();
    lines.removeAll(opened.line());
    lines.prepend(opened.line());
    // each store keeps its own last ones
    int here = 0;
    lines.removeIf(
        [&](const QString &line) { return RecentReport::fromLine(line).store == opened.store && ++here > mostRecent; });
    setSetting("report/recent", lines.mid(0, 8 * mostRecent));
}

void MainWindow::fillRecentMenu() {
    m_recent->clear();
    const auto reports = m_services.authoring->list();
    if (!reports)
        return showError(reports.error());
    QStringList kept;
    for (const QString &line : setting("report/recent").toStringList()) {
        const RecentReport recent = RecentReport::fromLine(line);
        if (recent.store != m_services.authoring->location()) {
            kept.append(line); // of another store: shown when that one is open
            continue;
        }
        const auto found = std::find_if(reports.value().begin(), reports.value().end(),
                                        [&recent](const ReportSummary &one) { return one.id.value == recent.id; });
        if (found == reports.value().end())
            continue; // it was removed
        kept.append(line);
        QString name = QStringLiteral("%1  %2").arg(found->year).arg(found->agency);
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        const auto number = m_recent->actions().size() + 1;
        QAction *open = m_recent->addAction(QStringLiteral("&%1  %2").arg(number).arg(name));
        connect(open, &QAction::triggered, this, [this, id = found->id] { openReport(id); });
    }
    setSetting("report/recent", kept);
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No report was opened lately"))->setEnabled(false);
}

} // namespace gongkai
