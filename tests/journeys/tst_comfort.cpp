// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitefile.h"
#include "storage/sqlregisterstore.h"
#include "support/cases.h"
#include "support/memorystore.h"
#include "support/reports.h"
#include "support/scriptedprompt.h"
#include "support/widgetwalk.h"
#include "ui/agencyprofiledialog.h"
#include "ui/applicationdialog.h"
#include "ui/calendardialog.h"
#include "ui/cataloguedialog.h"
#include "ui/discloseddialog.h"
#include "ui/guidebar.h"
#include "ui/importdialog.h"
#include "ui/legalcasedialog.h"
#include "ui/letterdialog.h"
#include "ui/lettertemplatedialog.h"
#include "ui/mainwindow.h"
#include "ui/newreportdialog.h"
#include "ui/promptdialogs.h"
#include "ui/registerpage.h"
#include "ui/registerworkspace.h"
#include "ui/savebanner.h"
#include "ui/sectiontree.h"
#include "ui/shortcutsdialog.h"
#include "ui/stepdialog.h"
#include "ui/theme.h"
#include "ui/verdictdialog.h"
#include "ui/yeardialog.h"

#include <QCheckBox>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QTranslator>

#include <cmath>

using namespace gongkai;

namespace {

class MemorySettings final : public WindowSettings {
public:
    [[nodiscard]] QVariant value(const QString &key) const override { return values.value(key); }
    void setValue(const QString &key, const QVariant &value) override { values.insert(key, value); }

    QHash<QString, QVariant> values;
};

} // namespace

/// What makes the program good to work with: keys, words, states, the guide, what is remembered, what is said when the
/// store fails.
class TestComfort final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyDialogServesEverybody_data();
    void everyDialogServesEverybody();
    void everyPageServesEverybody();
    void qtSpeaksChinese();
    void theListOfKeysIsTheMenus();
    void contrastHoldsInLightAndDark();
    void theInterfaceFontIsChosen();
    void theTreeTellsStatesAndProgress();
    void openItemsAreWalkedByKey();
    void theGuideIsOfferedAndLeft();
    void theWindowIsRemembered();
    void recentReportsComeAndGo();
    void aConflictIsDecidedInTheWindow();
    void aFailingStoreIsToldAndNothingIsLost();

private:
    WindowServices services();
    std::unique_ptr<MainWindow> openWindow(ReportId id = {});
    RegisterTools tools();
    StoredApplication application();
    std::unique_ptr<QDialog> makeDialog(const QString &name);
    static void press(QWidget &window, const char *name) {
        auto *button = window.findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible(), name);
        button->click();
    }

    QTranslator m_own;
    QTranslator m_qt;
    QTemporaryDir m_folder;
    test::FixedClock m_clock;
    FormatCatalogue m_formats = test::formats();
    QHash<QString, Guidance> m_guidance =
        loadGuidance(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/guidance")).value();
    std::optional<LetterBook> m_letters;
    test::ScriptedPrompt m_prompt;
    MemorySettings m_settings;
    test::MemoryStore m_store;
    std::unique_ptr<Authoring> m_authoring;
    std::unique_ptr<SqlRegisterStore> m_register;
    std::unique_ptr<RegisterService> m_service;
};

void TestComfort::initTestCase() {
    QVERIFY(m_own.load(QStringLiteral(":/i18n/gongkai_zh_CN.qm")));
    QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    theme::apply(*qApp);
    auto letters = loadLetters(QStringLiteral(":/letters"));
    QVERIFY(letters.ok());
    m_letters = std::move(letters).value();
}

void TestComfort::init() {
    static int number = 0;
    m_prompt = test::ScriptedPrompt();
    m_settings.values.clear();
    m_store = test::MemoryStore();
    m_authoring = std::make_unique<Authoring>(m_store, m_formats);
    auto opened = openSqliteFile(m_folder.filePath(QStringLiteral("%1.gk").arg(++number)));
    QVERIFY(opened.ok());
    m_register = std::make_unique<SqlRegisterStore>(std::move(opened.value().database), m_clock, false);
    m_service = std::make_unique<RegisterService>(*m_register, m_clock, m_formats, QStringLiteral("甲"));
    QVERIFY(m_service->open(test::calendarJson()).ok());
}

void TestComfort::cleanup() {
    m_service.reset();
    m_register.reset();
}

RegisterTools TestComfort::tools() {
    RegisterTools tools;
    tools.service = m_service.get();
    tools.prompt = &m_prompt;
    tools.letters = &*m_letters;
    tools.readTable = [](const QString &path, const RowSink &) -> Result<SheetFacts> {
        return Error{ErrorCode::FileNotFound, path, {}, {}};
    };
    return tools;
}

WindowServices TestComfort::services() {
    WindowServices s;
    s.authoring = m_authoring.get();
    s.clock = &m_clock;
    s.prompt = &m_prompt;
    s.fonts = std::make_shared<page::FontBook>(page::defaultFontFolders());
    s.layOut = [](const Report &, const Format &, const Report *, bool) { return page::PageModel(); };
    s.sample = []() -> Result<Report> { return test::sample(QStringLiteral("sample-2018")); };
    s.guidance = m_guidance;
    s.settings = &m_settings;
    s.registry = tools();
    return s;
}

std::unique_ptr<MainWindow> TestComfort::openWindow(ReportId id) {
    auto window = std::make_unique<MainWindow>(services());
    window->openReport(id);
    window->show();
    (void)QTest::qWaitForWindowExposed(window.get());
    return window;
}

StoredApplication TestComfort::application() {
    ApplicationFacts facts = test::application("2025-02-10");
    facts.number.clear(); // the register gives it
    const auto id = m_service->add(facts, {{}, QStringLiteral("刘一二"), QStringLiteral("1")});
    if (!id)
        qFatal("no application");
    return m_service->load(id.value()).value();
}

void TestComfort::everyDialogServesEverybody_data() {
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"new report", "sentences", "changes", "changes to tick", "keys", "sign", "verdict", "agency", "calendar",
          "year", "application", "step", "letter", "letter template", "catalogue", "disclosed", "legal case", "import"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

std::unique_ptr<QDialog> TestComfort::makeDialog(const QString &name) {
    const auto is = [&name](const char *other) { return name == QLatin1String(other); };
    if (is("new report"))
        return std::make_unique<NewReportDialog>(m_formats, std::vector<ReportSummary>(), 2024,
                                                 QStringLiteral("示例市示例局"));
    if (is("sentences"))
        return std::make_unique<TextDialog>(
            TextQuestion{QStringLiteral("说明"), QStringLiteral("甲"), QStringLiteral("乙"), {}, false, false, {}},
            nullptr);
    if (is("changes") || is("changes to tick")) {
        ChangesQuestion question;
        question.title = question.text = question.accept = QStringLiteral("改动");
        question.heads = {QStringLiteral("甲"), QStringLiteral("乙")};
        question.rows = {{QStringLiteral("一"), QStringLiteral("二")}};
        question.checkable = is("changes to tick");
        return std::make_unique<ChangesDialog>(question, nullptr);
    }
    if (is("sign"))
        return std::make_unique<SignDialog>(SigningTools{nullptr,
                                                         nullptr,
                                                         [](const QString &path) -> Result<QByteArray> {
                                                             return Error{ErrorCode::FileNotFound, path, {}, {}};
                                                         },
                                                         {},
                                                         &m_clock},
                                            m_prompt, QString());
    if (is("verdict"))
        return std::make_unique<VerdictDialog>(QStringLiteral("/tmp/a.pdf"), VerifyReport());
    if (is("agency"))
        return std::make_unique<AgencyProfileDialog>(tools());
    if (is("calendar"))
        return std::make_unique<CalendarDialog>(tools());
    if (is("year"))
        return std::make_unique<YearDialog>(tools());
    if (is("application"))
        return std::make_unique<ApplicationDialog>(tools(), std::nullopt, nullptr);
    if (is("step"))
        return std::make_unique<StepDialog>(tools(), application(), StepKind::Decided, nullptr);
    if (is("letter"))
        return std::make_unique<LetterDialog>(tools(), application());
    if (is("letter template"))
        return std::make_unique<LetterTemplateDialog>(tools(), m_letters->templates().front());
    if (is("catalogue"))
        return std::make_unique<CatalogueDialog>(*m_service, m_prompt);
    if (is("disclosed"))
        return std::make_unique<DisclosedDialog>(DisclosedItem(), std::vector<CatalogueEntry>(), QDate(2025, 3, 4),
                                                 [](const DisclosedItem &) { return Result<void>(); });
    if (is("legal case"))
        return std::make_unique<LegalCaseDialog>(LegalCase(), QString(), *m_service,
                                                 [](const LegalCase &) { return Result<void>(); });
    return std::make_unique<ImportDialog>(tools(), QStringLiteral("/tmp/a.csv"));
}

void TestComfort::everyDialogServesEverybody() {
    QFETCH(QString, name);
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<QDialog> dialog;
    if (name == QLatin1String("keys")) {
        window = openWindow();
        dialog = std::make_unique<ShortcutsDialog>(*window, nullptr);
    } else {
        dialog = makeDialog(name);
    }
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QVERIFY2(!dialog->windowTitle().isEmpty(), "a dialog says what it is");
    const QStringList complaints = test::complaintsAbout(*dialog);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void TestComfort::everyPageServesEverybody() {
    QStringList complaints;
    const auto check = [&complaints](MainWindow &window, const QString &page) {
        QCoreApplication::processEvents();
        for (const QString &complaint : test::complaintsAbout(window))
            complaints.append(page + QStringLiteral(": ") + complaint);
    };
    {
        auto window = openWindow();
        check(*window, QStringLiteral("start"));
    }
    const auto id = m_store.create(test::report(QStringLiteral("suqian-2024")));
    auto window = openWindow(id.value());
    QVERIFY(window->minimumSizeHint().width() <= 1280 && window->minimumSizeHint().height() <= 800);
    for (const char *section : {"0", "1", "2", "3"}) {
        window->view()->goToSection(QString::fromLatin1(section));
        check(*window, QString::fromLatin1(section));
    }
    window->view()->findChild<SectionTree *>()->setCurrentIndex(
        window->view()->findChild<SectionTree *>()->model()->index(0, 0));
    check(*window, QStringLiteral("cover"));
    window->startGuide();
    window->view()->showGuidance();
    check(*window, QStringLiteral("guide and guidance"));
    window->view()->guide().leave();
    (void)application();
    window->showRegister();
    window->registerWorkspace()->applications()->reload();
    auto *tabs = window->registerWorkspace()->findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        check(*window, tabs->tabText(i));
    }
    complaints.removeDuplicates();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void TestComfort::qtSpeaksChinese() {
    // packaging/common.sh installs qt6-translations-l10n; without it Qt's own buttons would be English
    QVERIFY(!m_qt.isEmpty());
    QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != QLatin1String("Cancel"));
    QVERIFY(QCoreApplication::translate("QFileDialog", "Look in:") != QLatin1String("Look in:"));
}

void TestComfort::theListOfKeysIsTheMenus() {
    auto window = openWindow(m_store.create(test::sample(QStringLiteral("sample-2021"))).value());
    const auto lines = shortcutsOf(*window);
    const auto has = [&lines](const QKeySequence &key) {
        return std::any_of(lines.begin(), lines.end(), [&key](const ShortcutLine &line) {
            return line.keys.split(QStringLiteral("  ")).contains(key.toString(QKeySequence::NativeText));
        });
    };
    for (const QAction *top : window->menuBar()->actions())
        for (const QAction *action : top->menu()->actions())
            for (const QKeySequence &key : action->shortcuts())
                QVERIFY2(has(key), qPrintable(key.toString()));
    QVERIFY(has(Qt::CTRL | Qt::Key_Slash));
    QVERIFY(has(Qt::Key_F8));
    QVERIFY(has(Qt::CTRL | Qt::Key_2)); // of the side bar
    QVERIFY(std::any_of(lines.begin(), lines.end(),
                        [](const ShortcutLine &line) { return line.keys == QLatin1String("Tab"); })); // of the tables
    for (const ShortcutLine &line : lines)
        QVERIFY(!line.place.isEmpty() && !line.what.isEmpty() && !line.what.contains(QLatin1Char('&')));
}

void TestComfort::contrastHoldsInLightAndDark() {
    const auto light = [](const QColor &colour) {
        const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const auto contrast = [&light](const QColor &a, const QColor &b) {
        const double x = light(a);
        const double y = light(b);
        return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
    };
    const QPalette before = QApplication::palette();
    for (const QColor &window : {QColor(Qt::white), QColor(0x20, 0x20, 0x20)}) {
        QPalette system = before;
        system.setColor(QPalette::Window, window);
        QApplication::setPalette(system);
        theme::apply(*qApp);
        const QPalette p = QApplication::palette();
        QCOMPARE(p.color(QPalette::Window).lightness() < 128, window.lightness() < 128); // as the system is
        const auto &c = theme::colours();
        const std::pair<QColor, QColor> pairs[] = {{p.color(QPalette::Text), p.color(QPalette::Base)},
                                                   {p.color(QPalette::WindowText), p.color(QPalette::Window)},
                                                   {p.color(QPalette::PlaceholderText), p.color(QPalette::Base)},
                                                   {p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)},
                                                   {c.error, c.errorGround},
                                                   {c.warning, c.warningGround},
                                                   {c.good, c.goodGround},
                                                   {c.info, c.infoGround},
                                                   {c.computed, c.computedGround},
                                                   {c.secondary, p.color(QPalette::Base)},
                                                   {p.color(QPalette::WindowText), c.infoGround}};
        int i = 0;
        for (const auto &[ink, ground] : pairs)
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(i++)));
        // the focus is seen on every ground
        QVERIFY(contrast(c.accent, p.color(QPalette::Base)) >= 3);
        QVERIFY(contrast(c.accent, p.color(QPalette::Window)) >= 3);
    }
    QApplication::setPalette(before);
    theme::apply(*qApp);
}

void TestComfort::theInterfaceFontIsChosen() {
    const QString kai = QStringLiteral("AR PL UKai CN");
    const QString ming = QStringLiteral("AR PL UMing CN");
    const QString noto = QStringLiteral("Noto Sans CJK SC");
    QCOMPARE(theme::interfaceFamily({kai, ming, noto}), noto);
    QCOMPARE(theme::interfaceFamily({kai, ming, QStringLiteral("Some Sans-Serif SC")}),
             QStringLiteral("Some Sans-Serif SC"));
    QCOMPARE(theme::interfaceFamily({kai, ming, QStringLiteral("Noto Serif CJK SC"), QStringLiteral("仿宋_GB2312"),
                                     QStringLiteral("楷体_GB2312"), QStringLiteral("SimSun")}),
             QString());
    QVERIFY(!QApplication::font().family().contains(QLatin1String("kai"), Qt::CaseInsensitive));
}

void TestComfort::theTreeTellsStatesAndProgress() {
    auto window = openWindow(m_store.create(test::report(QStringLiteral("suqian-2024"))).value());
    EditSession &session = window->view()->session();
    auto *bar = window->view()->findChild<QProgressBar *>();
    QVERIFY(bar && bar->isVisible());
    const int before = bar->value();
    QVERIFY(before > 0 && before <= bar->maximum());
    session.typeCell(*CellRef::fromName(QStringLiteral("t3.carried_out.natural")), QStringLiteral("181"));
    QCOMPARE(bar->value(), before - 1); // the part of table 3 is open again
    session.undoStack().undo();
    QCOMPARE(bar->value(), before);
}

void TestComfort::openItemsAreWalkedByKey() {
    auto window = openWindow(m_store.create(test::report(QStringLiteral("suqian-2024"))).value());
    EditSession &session = window->view()->session();
    session.typeCell(*CellRef::fromName(QStringLiteral("t3.carried_out.natural")), QStringLiteral("181"));
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_F8);
    QCOMPARE(window->view()->currentSection(), QStringLiteral("3"));
    QVERIFY(!window->statusBar()->currentMessage().isEmpty()); // which of how many
    QTest::keyClick(window.get(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(!window->statusBar()->currentMessage().isEmpty());
}

void TestComfort::theGuideIsOfferedAndLeft() {
    const auto create = [this](MainWindow &window) {
        QTimer::singleShot(50, &window, [] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            dialog->findChild<QLineEdit *>(QStringLiteral("agency"))->setText(QStringLiteral("示例市示例局"));
            dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
        });
        window.newReport();
    };
    auto window = openWindow();
    create(*window);
    GuideBar *guide = &window->view()->guide();
    QVERIFY(guide->isVisible() && !guide->isRunning()); // offered, not begun
    press(*guide, "next");
    QVERIFY(guide->isRunning());
    QCOMPARE(guide->step(), 0);
    const QString first = guide->text();
    press(*guide, "next");
    press(*guide, "next");
    QCOMPARE(guide->step(), 2);
    QCOMPARE(window->view()->currentSection(), QStringLiteral("1"));
    QVERIFY(guide->text() != first);
    QVERIFY2(guide->text().contains(QStringLiteral("分五个方面写本年情况")), "the sentence of the form's guidance");
    window->view()->goToSection(QStringLiteral("4")); // one's own way: the guide follows
    QCOMPARE(guide->step(), 5);
    press(*guide, "leave");
    QVERIFY(!guide->isRunning() && !guide->isVisible());
    window->startGuide(); // called again
    QVERIFY(guide->isRunning());
    // closed and opened in one sitting: it goes on where it was
    press(*guide, "next");
    const int step = guide->step();
    const ReportId id = window->view()->session().id();
    window->openReport(id);
    guide = &window->view()->guide();
    QVERIFY(guide->isRunning());
    QCOMPARE(guide->step(), step);
    // never again
    create(*window);
    guide = &window->view()->guide();
    QVERIFY(guide->isVisible());
    guide->findChild<QCheckBox *>(QStringLiteral("never"))->setChecked(true);
    press(*guide, "leave");
    create(*window);
    QVERIFY(!window->view()->guide().isVisible());
}

void TestComfort::theWindowIsRemembered() {
    const ReportId id = m_store.create(test::sample(QStringLiteral("sample-2021"))).value();
    QList<int> panes;
    QSize size;
    {
        auto window = openWindow(id);
        window->resize(window->width(), 640); // on whatever screen there is
        auto *splitter = window->view()->findChild<QSplitter *>();
        splitter->setSizes({300, 500, 300});
        panes = splitter->sizes();
        size = window->size();
        window->showRegister();
        QVERIFY(window->close());
    }
    auto window = openWindow(id);
    window->start();
    QCOMPARE(window->size(), size);
    QVERIFY(window->registerWorkspace()->isVisible());
    window->showReports();
    const QList<int> again = window->view()->findChild<QSplitter *>()->sizes();
    QCOMPARE(again.size(), panes.size());
    // the page in the middle takes what is left
    for (const int i : {0, 2})
        QVERIFY2(std::abs(again[i] - panes[i]) <= 4, qPrintable(QString::number(again[i])));
}

void TestComfort::recentReportsComeAndGo() {
    QList<ReportId> ids;
    for (int i = 0; i < 10; ++i)
        ids.append(m_store.create(test::sample(QStringLiteral("sample-2021"))).value());
    m_settings.values.insert(QStringLiteral("report/recent"), QStringList{QStringLiteral("7 /another/store.gk")});
    auto window = openWindow(ids[0]);
    for (const ReportId id : ids)
        window->openReport(id);
    auto *recent = window->findChild<QMenu *>(QStringLiteral("recent"));
    QVERIFY(recent);
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 8);
    QVERIFY(m_store.remove(ids[8]).ok());
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 7); // what is gone is not offered
    recent->actions().constLast()->trigger();
    QCOMPARE(window->view()->session().id(), ids[2]);
    QVERIFY2(m_settings.values.value(QStringLiteral("report/recent"))
                 .toStringList()
                 .contains(QStringLiteral("7 /another/store.gk")),
             "reports of another store stay known");
}

void TestComfort::aConflictIsDecidedInTheWindow() {
    const ReportId id = m_store.create(test::sample(QStringLiteral("sample-2021"))).value();
    auto window = openWindow(id);
    EditSession &session = window->view()->session();
    auto *banner = window->view()->findChild<SaveBanner *>();
    const auto meet = [&](const QString &theirs, const QString &mine) {
        StoredReport other = m_store.load(id).value();
        other.report.title = theirs;
        QVERIFY(m_store.save(other).ok());
        session.setField(ReportField::Title, mine);
        session.saveSoon();
        QVERIFY(banner->isVisible());
    };
    QVERIFY(!banner->isVisible());
    meet(QStringLiteral("别人的"), QStringLiteral("我的"));
    QVERIFY(!banner->text().isEmpty());
    QVERIFY(!banner->findChild<QPushButton *>(QStringLiteral("saveNow"))->isVisible()); // it would change nothing
    press(*banner, "compare");
    const ChangesQuestion shown = m_prompt.shownChanges.constLast();
    QCOMPARE(shown.rows.size(), 1);
    QCOMPARE(shown.rows[0][1], QStringLiteral("别人的"));
    QCOMPARE(shown.rows[0][2], QStringLiteral("我的"));
    QVERIFY(shown.onlyShown);
    QVERIFY(session.inConflict());
    // it is not left without a word
    m_prompt.answers = {2};
    QVERIFY(!window->close());
    QCOMPARE(m_prompt.asked.size(), 1);
    press(*banner, "keepMine");
    QVERIFY(!banner->isVisible());
    QCOMPARE(m_store.load(id).value().report.title, QStringLiteral("我的"));
    meet(QStringLiteral("又是别人的"), QStringLiteral("又是我的"));
    press(*banner, "takeTheirs");
    QVERIFY(!banner->isVisible());
    QCOMPARE(session.report().title, QStringLiteral("又是别人的"));
    session.undoStack().undo();
    QCOMPARE(session.report().title, QStringLiteral("又是我的"));
    QVERIFY(window->close());
    QCOMPARE(m_store.load(id).value().report.title, QStringLiteral("又是我的"));
}

void TestComfort::aFailingStoreIsToldAndNothingIsLost() {
    const ReportId id = m_store.create(test::sample(QStringLiteral("sample-2021"))).value();
    auto window = openWindow(id);
    EditSession &session = window->view()->session();
    auto *banner = window->view()->findChild<SaveBanner *>();
    QSet<QString> reasons;
    for (const ErrorCode code :
         {ErrorCode::StoreFull, ErrorCode::StoreReadOnly, ErrorCode::StoreBusy, ErrorCode::StoreFailed}) {
        m_store.failure = code;
        session.setField(ReportField::Title, QString::number(static_cast<int>(code)));
        session.saveSoon();
        QVERIFY(banner->isVisible());
        reasons.insert(banner->text());
        QVERIFY(banner->text().contains(
            session.nextTry().toLocalTime().toString(QStringLiteral("HH:mm:ss")))); // when it is tried again
        QVERIFY(banner->findChild<QPushButton *>(QStringLiteral("saveNow"))->isVisible());
        m_prompt.answers = {2};
        QVERIFY2(!window->close(), "nothing is lost without a question");
    }
    QCOMPARE(reasons.size(), 4); // each says its own reason
    QCOMPARE(m_prompt.asked.size(), 4);
    m_store.failure.reset();
    press(*banner, "saveNow");
    QVERIFY(!banner->isVisible());
    QCOMPARE(m_store.load(id).value().report, session.report());
    // given up on purpose: what was typed last is not written behind the user's back
    m_store.failure = ErrorCode::StoreBusy;
    session.setField(ReportField::Title, QStringLiteral("不要了"));
    m_prompt.answers = {1};
    QVERIFY(window->close());
    m_store.failure.reset();
    window.reset();
    QVERIFY(m_store.load(id).value().report.title != QStringLiteral("不要了"));
}

QTEST_MAIN(TestComfort)
#include "tst_comfort.moc"
