// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "services/filewriter.h"
#include "ui/newreportdialog.h"
#include "ui/registerworkspace.h"
#include "ui/startpage.h"
#include "ui/theme.h"
#include "ui/verdictdialog.h"
#include "wording/errortext.h"
#include "wording/findingtext.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace gongkai {

MainWindow::MainWindow(WindowServices services) : m_services(std::move(services)) {
    const QSize room = screen()->availableSize() - QSize(8, 40); // the frame of the window
    resize(QSize(1280, 800).boundedTo(room));
    m_stack = new QStackedWidget(this);
    auto *start = new StartPage(m_stack);
    connect(start, &StartPage::newReport, this, &MainWindow::newReport);
    connect(start, &StartPage::importReport, this, &MainWindow::importReport);
    connect(start, &StartPage::openSample, this, &MainWindow::openSample);
    m_stack->addWidget(start);
    buildRegister();
    m_storeLabel = new QLabel(this);
    m_savedLabel = new QLabel(this);
    statusBar()->addWidget(m_storeLabel, 1);
    statusBar()->addPermanentWidget(m_savedLabel);
    m_storeLabel->setText(tr("Store: %1").arg(m_services.authoring->location()) +
                          (m_services.readOnly ? tr(" (can only be read: nothing you enter is saved)") : QString()));
    buildActions();
    restoreWindow();
    updateActions();
    if (m_services.checkStore) {
        connect(&m_storeCheck, &QFutureWatcher<std::optional<Error>>::finished, this, [this] {
            if (const auto error = m_storeCheck.result())
                showError(*error);
        });
        m_storeCheck.setFuture(QtConcurrent::run([check = m_services.checkStore]() -> std::optional<Error> {
            const auto done = check();
            return done ? std::nullopt : std::optional(done.error());
        }));
    }
}

MainWindow::~MainWindow() {
    m_storeCheck.waitForFinished();
    closeView();
}

void MainWindow::showError(const Error &error) {
    if (error.code != ErrorCode::Cancelled)
        m_services.prompt->tell(this, tr("Gongkai"), errorText(error));
}

void MainWindow::openReport(ReportId id) {
    if (!leaveReport())
        return;
    if (!id.isValid()) {
        const auto reports = m_services.authoring->list();
        if (!reports)
            return showError(reports.error());
        if (reports.value().empty()) {
            closeView();
            return;
        }
        // the one worked on last
        id = std::max_element(reports.value().begin(), reports.value().end(), [](const auto &a, const auto &b) {
                 return a.changedUtc < b.changedUtc;
             })->id;
    }
    auto stored = m_services.authoring->open(id);
    if (!stored)
        return showError(stored.error());
    auto previous = m_services.authoring->previousOf(stored.value().report);
    if (!previous)
        return showError(previous.error());
    auto others = m_services.authoring->othersOf(id, stored.value().report);
    if (!others)
        return showError(others.error());
    closeView();
    auto session = std::make_unique<EditSession>(*m_services.authoring, *m_services.clock, std::move(stored).value(),
                                                 std::move(previous).value(), std::move(others).value());
    EditSession *edited = session.get();
    const auto guidance = m_services.guidance.constFind(edited->format().nationalId());
    m_view = new ReportView(
        std::move(session), *m_services.prompt, guidance == m_services.guidance.constEnd() ? nullptr : &*guidance,
        m_services.fonts,
        [this, edited] {
            const bool draft = blockingCount(edited->findings()) > 0;
            return m_services.layOut(edited->report(), edited->format(), edited->previous(), draft);
        },
        m_stack);
    m_stack->addWidget(m_view);
    showReports();
    m_savedLabel->setText(tr("Saved"));
    connect(edited, &EditSession::saved, this, [this](const QDateTime &utc) {
        m_savedLabel->setText(tr("Saved %1").arg(utc.toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
    });
    connect(edited, &EditSession::saveFailed, this, [this] { m_savedLabel->setText(tr("Not saved")); });
    connect(edited, &EditSession::changed, this, &MainWindow::updateActions);
    connect(&edited->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(m_view, &ReportView::saveCopyWanted, this, &MainWindow::saveCopy);
    connect(m_view, &ReportView::casesWanted, this, &MainWindow::casesHere);
    m_view->setCasesOffered(m_register != nullptr);
    connect(m_view, &ReportView::currentSectionChanged, this, &MainWindow::updateActions);
    prepareView();
    updateActions();
}

void MainWindow::closeView() {
    if (!m_view)
        return;
    rememberPanes();
    m_view->session().abandon(); // saved, or given up
    // the undo stack tells its end to this window, which must then not ask the view
    ReportView *gone = std::exchange(m_view, nullptr);
    const bool seen = m_stack->currentWidget() == gone;
    m_stack->removeWidget(gone);
    delete gone;
    if (seen)
        m_stack->setCurrentIndex(0);
    m_savedLabel->clear();
    m_lastPdf.clear();
    updateActions();
}

bool MainWindow::leaveReport() {
    if (!m_view)
        return true;
    m_view->finishEditing();
    if (m_view->session().save())
        return true;
    const QString text = errorText(*m_view->session().lastSaveError());
    const int answer = m_services.prompt->ask(this, tr("Not saved"), text,
                                              {tr("Save a copy elsewhere…"), tr("Discard my entries"), tr("Go back")});
    if (answer == 0) {
        saveCopy();
        return false; // the copy is safe; leaving is asked for again
    }
    return answer == 1;
}

void MainWindow::closeEvent(QCloseEvent *event) {
    if (!leaveReport())
        return event->ignore();
    rememberWindow();
    if (m_view)
        m_view->session().abandon(); // saved, or given up: nothing is written behind the user's back
    event->accept();
}

bool MainWindow::event(QEvent *event) {
    if (event->type() == QEvent::WindowDeactivate && m_view)
        m_view->session().saveSoon();
    return QMainWindow::event(event);
}

void MainWindow::newReport() {
    const int lastYear = m_services.clock->nowUtc().date().year() - 1;
    NewReportDialog dialog(m_services.authoring->formats(), knownReports(), lastYear,
                           m_view ? m_view->session().report().agency.name : profile().name, this);
    if (dialog.exec() == QDialog::Accepted)
        beginReport(dialog, false);
}

void MainWindow::importReport() {
    const QString path =
        m_services.prompt->openFile(this, tr("Read a report"), tr("Reports (*.docx *.html *.htm *.txt *.json)"));
    if (path.isEmpty())
        return;
    const auto foreign = m_services.readForeign(path);
    if (!foreign)
        return showError(foreign.error());
    bool accept = false;
    if (!foreign.value().figures.isEmpty()) {
        const QString question = tr("These figures are told in the text. Put them into the report?") +
                                 QStringLiteral("\n\n") + foreign.value().figures.join(QLatin1Char('\n'));
        const int answer = m_services.prompt->ask(this, tr("Read a report"), question,
                                                  {tr("Put them in"), tr("Leave them out"), tr("Cancel")});
        if (answer != 0 && answer != 1)
            return;
        accept = answer == 0;
    }
    const auto id = m_services.authoring->importReport(accept ? foreign.value().withFigures : foreign.value().report);
    if (!id)
        return showError(id.error());
    openReport(id.value());
    if (!foreign.value().notice.isEmpty())
        m_services.prompt->tell(this, tr("Read a report"), foreign.value().notice);
}

void MainWindow::openSample() {
    const auto report = m_services.sample();
    if (!report)
        return showError(report.error());
    const auto id = m_services.authoring->importReport(report.value());
    if (!id)
        return showError(id.error());
    openReport(id.value());
}

void MainWindow::chooseReport() {
    const auto reports = m_services.authoring->list();
    if (!reports)
        return showError(reports.error());
    QStringList names;
    for (const ReportSummary &summary : reports.value())
        names.append(QStringLiteral("%1  %2  #%3").arg(summary.year).arg(summary.agency).arg(summary.id.value));
    if (names.isEmpty())
        return m_services.prompt->tell(this, tr("Open report"),
                                       tr("The store holds no report yet. Begin one with New report."));
    const int chosen = m_services.prompt->choose(this, tr("Open report"), tr("Reports in the store:"), names);
    if (chosen >= 0)
        openReport(reports.value()[static_cast<std::size_t>(chosen)].id);
}

QString MainWindow::proposedFile(const QString &suffix) const {
    const Report &report = m_view->session().report();
    QString name = report.printedTitle(m_view->session().format());
    name.remove(QLatin1Char('/')).remove(QLatin1Char('\\'));
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') + name + suffix;
}

void MainWindow::exportTo(const ReportRenderer *renderer, const QString &suffix, const QString &filter) {
    if (!m_view)
        return;
    m_view->finishEditing();
    m_view->session().saveSoon(); // what is exported is what stands here, saved or not
    ExportRequest request;
    request.report = &m_view->session().report();
    request.format = &m_view->session().format();
    request.previous = m_view->session().previous();
    const int blocking = renderer == m_services.data ? 0 : blockingCount(m_view->session().findings());
    request.draft = renderer == m_services.data; // data is data, whatever the checks say
    if (blocking > 0) {
        const int answer = m_services.prompt->ask(
            this, tr("Export"), tr("%n error(s) must be put right before release.", nullptr, blocking),
            {tr("Export as marked draft"), tr("Go to the first error"), tr("Cancel")});
        if (answer != 0) {
            if (answer == 1)
                m_view->firstError();
            return;
        }
        request.draft = true;
    }
    const QString path = m_services.prompt->saveFile(this, tr("Export"), proposedFile(suffix), filter);
    if (path.isEmpty())
        return;
    request.replace = true; // the file dialog has asked
    request.targets = {{path, renderer}};
    const auto result = exportReport(request);
    if (!result)
        return showError(result.error());
    if (renderer == m_services.pdf && !request.draft)
        m_lastPdf = path;
    QString text = tr("Written and read back: %1").arg(path);
    if (!result.value().substituted.isEmpty())
        text += QLatin1Char('\n') + tr("Drawn with another font than the page's own: %1")
                                        .arg(result.value().substituted.join(QLatin1Char(' ')));
    m_services.prompt->tell(this, tr("Export"), text);
}

void MainWindow::saveCopy() {
    if (m_view)
        exportTo(m_services.data, QStringLiteral(".report.json"), tr("Data files (*.report.json)"));
}

void MainWindow::signPdf() {
    SignDialog dialog(m_services.signing, *m_services.prompt, m_lastPdf, this);
    dialog.proposeSeal(profile().sealPicture);
    if (dialog.exec() == QDialog::Accepted && dialog.verdict())
        VerdictDialog(dialog.signedFile(), *dialog.verdict(), this).exec();
}

void MainWindow::verifyPdf() {
    const QString path = m_services.prompt->openFile(this, tr("Verify signatures"), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto pdf = m_services.signing.readPdf(path);
    if (!pdf)
        return showError(pdf.error());
    VerifyPolicy policy;
    policy.now = m_services.clock->nowUtc();
    const int answer = m_services.prompt->ask(
        this, tr("Verify signatures"), tr("Who signed can be told only with a root certificate that you trust."),
        {tr("Choose root certificate…"), tr("Verify without a root certificate"), tr("Cancel")});
    if (answer != 0 && answer != 1)
        return;
    if (answer == 0) {
        const QString root = m_services.prompt->openFile(this, tr("Trusted root"), tr("Certificates (*.pem *.crt)"));
        if (root.isEmpty())
            return;
        const auto pem = m_services.signing.readPdf(root);
        if (!pem)
            return showError(pem.error());
        policy.trustedPem.append(pem.value());
    }
    VerifyReport report = m_services.signing.verifier->verify(pdf.value(), policy);
    if (report.refusal && report.refusal->place.isEmpty())
        report.refusal->place = path;
    VerdictDialog(path, report, this).exec();
}

void MainWindow::chooseFormatsFolder() {
    const QString title = tr("Local forms");
    const QString now = m_services.formatsFolder.isEmpty() ? tr("No folder is set.")
                                                           : tr("Folder now: %1").arg(m_services.formatsFolder);
    const int answer = m_services.prompt->ask(
        this, title,
        tr("A province's extra rows, other wording or a form of its own come as files in a folder.") +
            QStringLiteral("\n\n") + now,
        {tr("Choose folder…"), tr("Use none"), tr("Cancel")});
    if (answer != 0 && answer != 1)
        return;
    const QString folder = answer == 0 ? m_services.prompt->chooseFolder(this, title) : QString();
    if (answer == 0 && folder.isEmpty())
        return;
    if (const auto set = m_services.setFormatsFolder(folder); !set)
        return showError(set.error());
    m_services.formatsFolder = folder;
    m_services.prompt->tell(this, title, tr("This takes effect at the next start of the program."));
}

void MainWindow::upgradeForm() {
    m_view->finishEditing();
    EditSession &session = m_view->session();
    const Format *newest = m_services.authoring->formats().byId(session.format().id);
    if (!newest || newest == &session.format())
        return m_services.prompt->tell(this, tr("Newer version of the form"),
                                       tr("This report has the newest version of its form."));
    const FormatUpgrade upgrade = planUpgrade(session.report(), session.format(), *newest);
    ChangesQuestion question;
    question.title = tr("Newer version of the form");
    question.text = tr("From version %1 to version %2 of %3. All other figures and all text stay as they are.")
                        .arg(session.format().version, newest->version, newest->name);
    question.heads = {tr("Cell"), tr("Becomes")};
    const auto label = [](const Format &format, const QString &name) {
        const auto cell = CellRef::fromName(name);
        return cell ? format.labelOf(*cell) : name;
    };
    for (const auto &[from, to] : upgrade.moved)
        question.rows.append({label(session.format(), from), label(*newest, to)});
    for (const QString &name : upgrade.dropped)
        question.rows.append({label(session.format(), name), tr("kept, but not printed any more")});
    for (const QString &name : upgrade.added)
        question.rows.append({label(*newest, name), tr("new, to be filled in")});
    question.accept = tr("Use the newer version");
    if (!m_services.prompt->confirmChanges(this, question) || !session.save())
        return;
    const ReportId id = session.id();
    auto stored = m_services.authoring->open(id);
    if (!stored)
        return showError(stored.error());
    // planned again: what was saved just now counts
    stored.value().report = planUpgrade(stored.value().report, session.format(), *newest).report;
    if (const auto saved = m_services.authoring->save(stored.value()); !saved)
        return showError(saved.error());
    openReport(id);
}

void MainWindow::addPart() {
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    int parts = 0;
    for (const SectionText &section : m_view->session().report().text)
        parts += section.section != QLatin1String("0") ? 1 : 0;
    m_view->session().addPart(numerals.mid(std::min(parts, 9), 1) + QStringLiteral("、") + tr("New part"));
    m_view->goToSection(m_view->session().report().text.back().section);
}

void MainWindow::removePart() {
    const QString section = m_view->currentSection();
    if (m_view->session().report().section(section))
        m_view->session().removePart(section);
}

} // namespace gongkai
