// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"
#include "documents/docx/docxrenderer.h"
#include "documents/page/paginator.h"
#include "documents/pdf/pdfrenderer.h"
#include "documents/read/portaltext.h"
#include "documents/read/sealimage.h"
#include "documents/read/textfile.h"
#include "documents/textrenderer.h"
#include "signing/pdfsigner.h"
#include "signing/pdfverifier.h"
#include "signing/testpki.h"
#include "storage/sqlitefile.h"
#include "storage/sqlreportstore.h"
#include "support/reports.h"
#include "support/scriptedprompt.h"
#include "ui/mainwindow.h"
#include "ui/newreportdialog.h"
#include "ui/proseeditor.h"
#include "ui/sectiontree.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/verdictdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace gongkai;

/// A clerk's way through the real window: new report, figures, text, checks, close, open again, export, sign, verdict.
class TestMainJourney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formFollowsTheYear_data();
    void formFollowsTheYear();
    void everythingIsFoundAgain();
    void keyboardFillsTheTable();
    void errorsComeAndGo();
    void exportAsksAndSigns();
    void foreignTextIsRead();
    void everyInputHasAName();

private:
    std::unique_ptr<MainWindow> openWindow(const QString &store);
    void makeReport(MainWindow &window, int year, const QString &agency);
    template <typename T> static T *shown(QWidget &window) {
        for (T *widget : window.findChildren<T *>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    /// Keys go to the window that has the focus; after a dialog it must be given back.
    static void focus(MainWindow &window, QWidget *widget) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        widget->setFocus();
        QTRY_VERIFY(QApplication::focusWidget());
    }
    static void inNextDialog(const std::function<void(QDialog *)> &act, const QDialog *after = nullptr);

    QTemporaryDir m_dir;
    FormatCatalogue m_formats = test::formats();
    SystemClock m_clock;
    test::ScriptedPrompt m_prompt;
    std::shared_ptr<const page::FontBook> m_fonts;
    std::unique_ptr<SqlReportStore> m_store;
    std::unique_ptr<Authoring> m_authoring;
    std::unique_ptr<PdfRenderer> m_pdf;
    DocxRenderer m_docx;
    DataRenderer m_data;
    OpensslPdfSigner m_signer;
    OpensslPdfVerifier m_verifier;
};

void TestMainJourney::initTestCase() {
    theme::apply(*qApp);
    m_fonts = std::make_shared<page::FontBook>(page::defaultFontFolders());
    m_pdf = std::make_unique<PdfRenderer>(m_fonts);
}

std::unique_ptr<MainWindow> TestMainJourney::openWindow(const QString &store) {
    auto opened = openSqliteFile(m_dir.filePath(store));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_store = std::make_unique<SqlReportStore>(std::move(opened.value().database), m_clock, false);
    m_authoring = std::make_unique<Authoring>(*m_store, m_formats);
    WindowServices s;
    s.authoring = m_authoring.get();
    s.clock = &m_clock;
    s.prompt = &m_prompt;
    s.fonts = m_fonts;
    s.signing = {&m_signer, &m_verifier, [](const QString &path) { return readWholeFile(path, largestPdfFile); },
                 [](const QString &path) { return readSealImage(path); }, &m_clock};
    s.pdf = m_pdf.get();
    s.docx = &m_docx;
    s.data = &m_data;
    s.layOut = [this](const Report &report, const Format &format, const Report *previous, bool draft) {
        return page::paginate(
            buildDocument({&report, &format, previous, draft ? ReleaseMark::Draft : ReleaseMark::Unissued}).value(),
            *m_fonts);
    };
    s.readForeign = [this](const QString &path) -> Result<ForeignReport> {
        if (path.endsWith(QLatin1String(".json"))) {
            const Report report = reportFromJson(Json::parse(test::bytes(path)).value()).value();
            return ForeignReport{report, report, {}, {}};
        }
        const auto converted = convertPortalText(QString::fromUtf8(test::bytes(path)), m_formats, {}).value();
        ForeignReport foreign{converted.report, converted.report, {}, {}};
        (void)acceptFigures(foreign.withFigures, converted.recognised);
        for (const auto &figure : converted.recognised)
            foreign.figures.append(figure.label + figure.quote);
        return foreign;
    };
    s.sample = []() -> Result<Report> { return test::sample(QStringLiteral("sample-2018")); };
    s.checkStore = [path = m_dir.filePath(store)] { return checkSqliteFile(path); };
    auto window = std::make_unique<MainWindow>(std::move(s));
    window->openReport({});
    window->show();
    (void)QTest::qWaitForWindowExposed(window.get());
    return window;
}

/// Acts in the dialog that opens next (`after`: another one than this).
void TestMainJourney::inNextDialog(const std::function<void(QDialog *)> &act, const QDialog *after) {
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act, after] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()); dialog && dialog != after) {
            timer->deleteLater();
            timer->stop();
            act(dialog);
        }
    });
    timer->start(20);
}

void TestMainJourney::makeReport(MainWindow &window, int year, const QString &agency) {
    inNextDialog([=](QDialog *dialog) {
        dialog->findChild<QSpinBox *>()->setValue(year);
        dialog->findChild<QLineEdit *>(QStringLiteral("agency"))->setText(agency);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("accept")), Qt::LeftButton);
    });
    window.newReport();
    QVERIFY(window.view());
}

void TestMainJourney::formFollowsTheYear_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("format");
    QTest::newRow("2018") << 2018 << QStringLiteral("2018");
    QTest::newRow("2020") << 2020 << QStringLiteral("2019");
    QTest::newRow("2024") << 2024 << QStringLiteral("2021");
}

void TestMainJourney::formFollowsTheYear() {
    QFETCH(int, year);
    QFETCH(QString, format);
    auto window = openWindow(QStringLiteral("form-%1.gk").arg(year));
    QVERIFY(!window->view()); // an empty store shows the start page
    makeReport(*window, year, QStringLiteral("示例市示例局"));
    QCOMPARE(window->view()->session().format().id, format);
    QCOMPARE(window->view()->session().report().title,
             QStringLiteral("示例市示例局%1年政府信息公开工作年度报告").arg(year));
}

void TestMainJourney::everythingIsFoundAgain() {
    Report expected;
    {
        auto window = openWindow(QStringLiteral("again.gk"));
        makeReport(*window, 2024, QStringLiteral("示例市示例局"));
        window->view()->goToSection(QStringLiteral("6"));
        auto *prose = shown<ProseEditor>(*window);
        QVERIFY(prose);
        focus(*window, prose);
        QTest::keyClicks(prose, QStringLiteral("no fees were charged"));
        QTest::keyClick(prose, Qt::Key_Return);
        prose->insertPlainText(QStringLiteral("没有其他需要报告的事项。"));
        window->view()->goToSection(QStringLiteral("4"));
        auto *table = shown<TableView>(*window);
        QVERIFY(table);
        focus(*window, table);
        table->goToCell(QStringLiteral("t4.cases.review_upheld"));
        QTest::keyClicks(table, QStringLiteral("7"));
        // the cell is still being edited: closing takes what was typed
        QVERIFY(window->close());
        expected = window->view()->session().report();
        QCOMPARE(expected.section(QStringLiteral("6"))->blocks.size(), std::size_t(2));
        QCOMPARE(expected.cell(*CellRef::fromName(QStringLiteral("t4.cases.review_total"))).numberText(),
                 QStringLiteral("7"));
    }
    auto window = openWindow(QStringLiteral("again.gk"));
    QVERIFY(window->view());
    QCOMPARE(window->view()->session().report(), expected);
    window->view()->goToSection(QStringLiteral("6"));
    QVERIFY(shown<ProseEditor>(*window)->toPlainText().contains(QStringLiteral("没有其他需要报告的事项。")));
}

void TestMainJourney::keyboardFillsTheTable() {
    auto window = openWindow(QStringLiteral("keys.gk"));
    makeReport(*window, 2024, QStringLiteral("示例市示例局"));
    window->view()->goToSection(QStringLiteral("3"));
    auto *table = shown<TableView>(*window);
    focus(*window, table);
    table->goToCell(QStringLiteral("t3.new.natural"));
    QTest::keyClicks(table, QStringLiteral("1")); // the first digit opens the cell
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2"));
    for (const char *digits : {"3", "0"}) { // Tab goes on and opens the next
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(digits));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE(table->currentIndex().data(TableModel::CellNameRole).toString(), QStringLiteral("t3.new.welfare"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    const Report &report = window->view()->session().report();
    const auto value = [&report](const char *name) {
        return report.cell(*CellRef::fromName(QString::fromLatin1(name))).numberText();
    };
    QCOMPARE(value("t3.new.natural"), QStringLiteral("12"));
    QCOMPARE(value("t3.new.biz"), QStringLiteral("3"));
    QCOMPARE(value("t3.new.research"), QStringLiteral("0"));
    QCOMPARE(value("t3.new.total"), QStringLiteral("15"));
    // typing on a computed cell does nothing, least of all in another cell
    table->goToCell(QStringLiteral("t3.new.total"));
    const Report before = report;
    QTest::keyClicks(table, QStringLiteral("15"));
    QCOMPARE(report, before);
    QVERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    table->goToCell(QStringLiteral("t3.new.welfare"));
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    table->goToCell(QStringLiteral("t3.new.welfare"));
    QCOMPARE(value("t3.new.research"), QString());
    QTest::keyClick(table, Qt::Key_Left);
    QTest::keyClick(table, Qt::Key_Left);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(value("t3.new.biz"), QString());
    QCOMPARE(value("t3.new.total"), QStringLiteral("12"));
}

void TestMainJourney::errorsComeAndGo() {
    auto window = openWindow(QStringLiteral("errors.gk"));
    const auto id = m_authoring->importReport(test::report(QStringLiteral("suqian-2024")));
    window->openReport(id.value());
    EditSession &session = window->view()->session();
    QCOMPARE(blockingCount(session.findings()), 0);
    const CellRef cell = *CellRef::fromName(QStringLiteral("t3.carried_out.natural"));
    session.typeCell(cell, QStringLiteral("181"));
    QCOMPARE(blockingCount(session.findings()), 2);
    window->view()->firstError();
    auto *table = shown<TableView>(*window);
    QVERIFY(table); // the finding led to its table
    QVERIFY(table->currentIndex().data(TableModel::CellNameRole).toString().endsWith(QStringLiteral(".natural")));
    session.typeCell(cell, QStringLiteral("118"));
    QCOMPARE(blockingCount(session.findings()), 0);
}

void TestMainJourney::exportAsksAndSigns() {
    test::TestPki pki;
    if (!pki.create())
        qFatal("%s", qPrintable(pki.problem()));
    auto window = openWindow(QStringLiteral("export.gk"));
    window->openSample();
    const QString pdf = m_dir.filePath(QStringLiteral("out.pdf"));
    const QString docx = m_dir.filePath(QStringLiteral("out.docx"));
    m_prompt.saves = {pdf, docx};
    window->exportTo(m_pdf.get(), QStringLiteral(".pdf"), {});
    window->exportTo(&m_docx, QStringLiteral(".docx"), {});
    QCOMPARE(m_prompt.told.size(), 2);
    QVERIFY(QFileInfo(pdf).size() > 100000);
    QVERIFY(QFileInfo(docx).size() > 5000);

    const QString root = m_dir.filePath(QStringLiteral("root.pem"));
    const QString key = m_dir.filePath(QStringLiteral("clerk.p12"));
    QVERIFY(QFile::copy(pki.path("root.pem"), root));
    QVERIFY(QFile::copy(pki.path("clerk.p12"), key));
    const QString signedPdf = m_dir.filePath(QStringLiteral("signed.pdf"));
    QStringList verdict;
    inNextDialog([&](QDialog *dialog) {
        const auto set = [dialog](const char *name, const QString &text) {
            dialog->findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
        };
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("pdf"))->text(), pdf); // the file just exported
        // the whole digest can be read and compared: 64 digits, none outside the label
        const auto *digest = dialog->findChild<QLabel *>(QStringLiteral("digest"));
        QString digits = digest->text();
        QCOMPARE(digits.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')).size(), 64);
        QVERIFY(digest->width() >= digest->sizeHint().width() && digest->height() >= digest->sizeHint().height());
        set("key", key);
        set("output", signedPdf);
        set("root", root);
        set("password", QStringLiteral("wrong"));
        auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("accept"));
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(accept->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("problem"))->text().isEmpty());
        QVERIFY(!QFileInfo::exists(signedPdf)); // a wrong password writes nothing
        inNextDialog(
            [&](QDialog *next) {
                for (const QLabel *label : next->findChildren<QLabel *>())
                    verdict.append(label->text());
                next->accept();
            },
            dialog);
        set("password", QString::fromUtf8(test::TestPki::password()));
        QTest::mouseClick(accept, Qt::LeftButton);
    });
    window->signPdf();
    QVERIFY(QFileInfo::exists(signedPdf));
    const VerifyReport report =
        m_verifier.verify(test::bytes(signedPdf), {{test::bytes(root)}, {}, false, QDateTime::currentDateTimeUtc()});
    QCOMPARE(report.verdict, Verdict::Valid);
    QVERIFY2(verdict.join(QLatin1Char('\n')).contains(QStringLiteral("PAdES B-B")),
             qPrintable(verdict.join(QLatin1Char('\n'))));

    // errors are told before a file name is asked for
    m_prompt.asked.clear();
    window->view()->session().setBlocks(QStringLiteral("0"), {Block::paragraph(QStringLiteral("{{stat.recv.value}}"))},
                                        0);
    m_prompt.answers = {-1};
    window->exportTo(m_pdf.get(), QStringLiteral(".pdf"), {});
    QCOMPARE(m_prompt.asked.size(), 1);
}

void TestMainJourney::foreignTextIsRead() {
    auto window = openWindow(QStringLiteral("foreign.gk"));
    m_prompt.opens = {QStringLiteral(GONGKAI_TEST_DATA "/reports/suqian-2023.report.json")};
    window->importReport();
    QVERIFY(window->view());
    QCOMPARE(window->view()->session().report(), test::report(QStringLiteral("suqian-2023")));

    // figures told in a text are proposed and put in only on request
    for (const bool wanted : {false, true}) {
        m_prompt.opens = {QStringLiteral(GONGKAI_TEST_DATA "/convert/portal-2018.txt")};
        m_prompt.answers = {wanted ? 0 : 1};
        window->importReport();
        QCOMPARE(window->view()->session().report().indicators.empty(), !wanted);
    }
}

void TestMainJourney::everyInputHasAName() {
    auto window = openWindow(QStringLiteral("names.gk"));
    window->openSample();
    for (const char *section : {"0", "1", "2"})
        window->view()->goToSection(QString::fromLatin1(section));
    QStringList nameless;
    QSet<const QWidget *> buddies;
    for (const QLabel *label : window->findChildren<QLabel *>())
        if (label->buddy())
            buddies.insert(label->buddy());
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool input = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
                           qobject_cast<const QAbstractItemView *>(widget);
        if (input && widget->accessibleName().isEmpty() && !buddies.contains(widget) &&
            !widget->objectName().startsWith(QLatin1String("qt_")) &&
            !qobject_cast<const QComboBox *>(widget->parentWidget()) && !widget->inherits("QComboBoxListView") &&
            !qobject_cast<const QHeaderView *>(widget)) // a tree's own, hidden
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String(", "))));
}

QTEST_MAIN(TestMainJourney)
#include "tst_mainjourney.moc"
