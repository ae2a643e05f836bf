// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk in the main window: where it stands, and where its figures lead.
#include "models/deskmodel.h"
#include "ui/deskpage.h"
#include "ui/mainwindow.h"
#include "ui/registerpage.h"
#include "ui/registerworkspace.h"

#include <QStackedWidget>
#include <QToolButton>

namespace gongkai {

void MainWindow::buildDesk() {
    m_desk = new DeskPage(m_services.registry, *m_services.authoring, m_stack);
    m_stack->addWidget(m_desk);
    connect(m_deskButton, &QToolButton::clicked, this, &MainWindow::showDesk);
    connect(m_desk, &DeskPage::queryWanted, this,
            [this](const ApplicationQuery &query, const QString &title, ApplicationId chosen) {
                showRegister();
                m_register->showApplication(query, title, chosen);
            });
    connect(m_desk, &DeskPage::casesWanted, this, [this](int year) {
        showRegister();
        m_register->showCases(year, {}, {});
    });
    connect(m_desk, &DeskPage::disclosedWanted, this, [this](int year, bool items) {
        showRegister();
        m_register->showDisclosed(year, items);
    });
    connect(m_desk, &DeskPage::newApplicationWanted, this, [this] {
        showRegister();
        m_register->applications()->registerNew();
    });
    connect(m_desk, &DeskPage::reportWanted, this, [this](ReportId id) {
        // the open one is not read again: its undo steps stay
        m_view && m_view->session().id() == id ? showReports() : openReport(id);
    });
    connect(m_desk, &DeskPage::newReportWanted, this, &MainWindow::newReport);
    connect(m_desk, &DeskPage::chooseReportWanted, this, &MainWindow::chooseReport);
}

void MainWindow::start() {
    if (!m_desk)
        return openReport({});
    setting("window/workspace").toString() == QLatin1String("register") ? showRegister() : showDesk();
}

void MainWindow::showDesk() {
    if (!m_desk)
        return;
    if (m_view) { // the desk shows what is saved, as soon as it is
        m_view->finishEditing();
        connect(&m_view->session(), &EditSession::saved, m_desk, &DeskPage::reloadIfShown, Qt::UniqueConnection);
        m_view->session().saveSoon();
    }
    m_deskButton->setChecked(true);
    const auto empty = m_desk->model().storeIsEmpty();
    if (empty && empty.value()) {
        m_stack->setCurrentIndex(0); // the three large choices
    } else {
        m_desk->reload();
        m_stack->setCurrentWidget(m_desk);
    }
    updateActions();
}

} // namespace gongkai
