// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register in the main window: the rail between workspaces, its menu, and the way from it to a report.
#include "domain/reportedits.h"
#include "models/countsmodel.h"
#include "ui/mainwindow.h"
#include "ui/newreportdialog.h"
#include "ui/registerpage.h"
#include "ui/registerworkspace.h"
#include "ui/theme.h"
#include "wording/errortext.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace gongkai {

namespace {

QToolButton *railButton(const QString &text, theme::Symbol symbol, const QKeySequence &key, QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(theme::icon(symbol));
    button->setIconSize({20, 20});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoRaise(true);
    button->setFixedSize(64, 60);
    button->setShortcut(key);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

void MainWindow::buildRegister() {
    if (!m_services.registry.service) {
        setCentralWidget(m_stack);
        return;
    }
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *rail = new QWidget(centre);
    rail->setAutoFillBackground(true);
    QPalette palette = rail->palette();
    palette.setColor(QPalette::Window, theme::colours().rail);
    rail->setPalette(palette);
    auto *column = new QVBoxLayout(rail);
    column->setContentsMargins(0, 4, 0, 4);
    m_deskButton = railButton(tr("Desk"), theme::Symbol::Home, Qt::CTRL | Qt::Key_1, rail);
    m_registerButton = railButton(tr("Register"), theme::Symbol::Page, Qt::CTRL | Qt::Key_2, rail);
    m_reportsButton = railButton(tr("Reports"), theme::Symbol::Open, Qt::CTRL | Qt::Key_3, rail);
    m_reportsButton->setChecked(true);
    column->addWidget(m_deskButton);
    column->addWidget(m_registerButton);
    column->addWidget(m_reportsButton);
    column->addStretch();
    row->addWidget(rail);
    row->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_register = new RegisterWorkspace(m_services.registry, m_stack);
    m_stack->addWidget(m_register);
    buildDesk();
    connect(m_register, &RegisterWorkspace::createReportWanted, this, &MainWindow::createFromRegister);
    connect(m_registerButton, &QToolButton::clicked, this, &MainWindow::showRegister);
    connect(m_reportsButton, &QToolButton::clicked, this, &MainWindow::showReports);
    if (const auto &redated = m_services.registry.service->redatedAtOpening(); !redated.empty()) {
        QStringList lines;
        for (const Redated &one : redated)
            lines.append(QStringLiteral("%1  %2 → %3")
                             .arg(one.number, one.before.toString(Qt::ISODate), one.after.toString(Qt::ISODate)));
        const int more = static_cast<int>(lines.size()) - 20;
        if (more > 0)
            lines = lines.mid(0, 20) + QStringList{tr("… and %n more", nullptr, more)};
        // told when the window stands
        QTimer::singleShot(0, this, [this, lines] {
            m_services.prompt->tell(this, tr("Working days"),
                                    tr("The calendar of this version moved the due day of open applications:") +
                                        QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
        });
    }
}

void MainWindow::showRegister() {
    if (!m_register)
        return;
    if (m_view) {
        m_view->finishEditing();
        m_view->session().saveSoon();
    }
    m_registerButton->setChecked(true);
    m_stack->setCurrentWidget(m_register);
    m_register->refreshReminders();
    updateActions();
}

void MainWindow::showReports() {
    if (m_reportsButton)
        m_reportsButton->setChecked(true);
    if (!m_view && m_desk)
        openReport({}); // which comes back here once it is open
    m_view ? m_stack->setCurrentWidget(m_view) : m_stack->setCurrentIndex(0);
    updateActions();
}

void MainWindow::buildRegisterMenu() {
    if (!m_register)
        return;
    QMenu *menu = menuBar()->addMenu(tr("Re&gister"));
    const auto add = [this, menu](const QString &text, const QKeySequence &key, const std::function<void()> &run) {
        action(
            menu, text, key,
            [this, run] {
                showRegister();
                run();
            },
            false);
    };
    add(tr("&Register an application…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        [this] { m_register->applications()->registerNew(); });
    add(tr("&Import applications…"), {}, [this] { m_register->applications()->importFile(); });
    add(tr("&Export list…"), {}, [this] { m_register->applications()->exportList(); });
    menu->addSeparator();
    add(tr("&Year-end closing…"), {}, [this] { m_register->closeYear(); });
    add(tr("Working days and &holidays…"), {}, [this] { m_register->editCalendar(); });
    add(tr("&Agency and numbers…"), {}, [this] { m_register->editProfile(); });
    add(tr("Anony&mise closed files…"), {}, [this] { m_register->anonymise(); });
}

void MainWindow::createFromRegister(int year) {
    NewReportDialog dialog(m_services.authoring->formats(), knownReports(), year, profile().name, this);
    if (dialog.exec() == QDialog::Accepted)
        beginReport(dialog, true);
}

std::vector<ReportSummary> MainWindow::knownReports() const {
    const auto reports = m_services.authoring->list();
    return reports ? reports.value()
                   : std::vector<ReportSummary>(); // a fault of the store is told when it is written to
}

AgencyProfile MainWindow::profile() {
    if (!m_services.registry.service)
        return {};
    const auto read = readAgencyProfile(m_services.registry.service->books());
    if (!read)
        showError(read.error());
    return read ? read.value() : AgencyProfile();
}

void MainWindow::keepAgencyData() {
    const QHash<QString, QString> labels = {{QStringLiteral("agency_name"), tr("Name of the agency")},
                                            {QStringLiteral("agency_short_name"), tr("Short name")},
                                            {QStringLiteral("agency_code"), tr("Social credit code")},
                                            {QStringLiteral("agency_address"), tr("Address")},
                                            {QStringLiteral("agency_postcode"), tr("Postcode")},
                                            {QStringLiteral("agency_phone"), tr("Phone")},
                                            {QStringLiteral("agency_fax"), tr("Fax")},
                                            {QStringLiteral("agency_email"), tr("E-mail")}};
    RegisterStore &store = m_services.registry.service->store();
    const auto changes = profileChanges(store.books(), m_view->session().report());
    if (!changes)
        return showError(changes.error());
    ChangesQuestion question;
    question.title = tr("Keep the agency's data");
    question.text = tr("New reports, letters and signing take these from the agency's profile from now on.");
    question.heads = {tr("Entry"), tr("Now"), tr("Then")};
    for (const ProfileChange &change : changes.value())
        question.rows.append({labels.value(change.setting), change.before, change.after});
    question.accept = tr("Keep");
    if (question.rows.isEmpty())
        return m_services.prompt->tell(this, question.title, tr("The profile says the same already."));
    if (!m_services.prompt->confirmChanges(this, question))
        return;
    if (const auto kept = keepInProfile(store, changes.value()); !kept)
        showError(kept.error());
}

void MainWindow::beginReport(const NewReportDialog &dialog, bool counted) {
    auto begun = m_services.authoring->draft(dialog.start());
    if (!begun)
        return showError(begun.error());
    Report &report = begun.value();
    applyProfile(report, *m_services.authoring->formats().byId(report.formatId, report.formatVersion), profile());
    if (counted) {
        const auto changed = m_services.registry.service->refresh(report);
        if (!changed)
            return showError(changed.error());
        noteCountedOn(report, changed.value(), m_services.registry.service->today());
    }
    const auto id = m_services.authoring->importReport(report);
    if (!id)
        return showError(id.error());
    openReport(id.value());
    if (!counted)
        offerGuide(); // who begins from the register has done this before
}

void MainWindow::refreshFromRegister() {
    if (!m_view)
        return;
    m_view->finishEditing();
    const Report before = m_view->session().report();
    Report after = before;
    const auto changed = m_services.registry.service->refresh(after);
    if (!changed)
        return showError(changed.error());
    noteCountedOn(after, changed.value(), m_services.registry.service->today());
    ChangesQuestion question;
    question.title = tr("Figures from the register");
    question.text = tr("The register counts these figures otherwise than the report. Figures entered by hand with a "
                       "reason stay. The step can be undone.");
    question.heads = {tr("Cell"), tr("Report"), tr("Register")};
    const auto shown = [](const Json &value) { return value.isNumber() ? value.numberText() : value.toString(); };
    for (const QString &name : changed.value())
        if (const auto cell = CellRef::fromName(name))
            question.rows.append(
                {m_view->session().format().labelOf(*cell), shown(before.cell(*cell)), shown(after.cell(*cell))});
    question.accept = tr("Take these figures");
    if (question.rows.isEmpty() && before == after)
        return m_services.prompt->tell(this, question.title,
                                       tr("Every figure of the report agrees with the register."));
    if (question.rows.isEmpty() || m_services.prompt->confirmChanges(this, question))
        m_view->session().takeFigures(after);
}

void MainWindow::casesHere() {
    const auto cell = m_view ? CellRef::fromName(m_view->currentCell()) : std::nullopt;
    const auto query = cell ? queryForCell(m_view->session().format(), *cell, m_view->session().report().year)
                            : std::nullopt; // totals open everything they add up
    if (!query)
        return m_services.prompt->tell(this, tr("Cases behind the figure"),
                                       tr("Choose a figure of table 3 first; the register counts applications there."));
    const QString label = m_view->session().format().labelOf(*cell);
    showRegister();
    m_register->showQuery(*query, label);
}

} // namespace gongkai
