// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deskmodel.h"
#include "models/registermodel.h"
#include "support/registerbox.h"
#include "support/scriptedprompt.h"
#include "ui/casepanel.h"
#include "ui/chartview.h"
#include "ui/deskpage.h"
#include "ui/figurebutton.h"
#include "ui/mainwindow.h"
#include "ui/registerpage.h"
#include "ui/registerworkspace.h"
#include "ui/startpage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gongkai;

namespace {

using Kind = ChartSpec::Kind;

/// Dots in the colour of the bars.
int inkOf(const QImage &image) {
    int dots = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dots += image.pixelColor(x, y) == theme::chartColours(true).bars ? 1 : 0;
    return dots;
}

const Kind allKinds[] = {Kind::Months, Kind::Kinds, Kind::Results, Kind::Years, Kind::Rates};

} // namespace

/// The desk on a real store: every figure and every bar opens what lies behind it; charts leave as pictures and tables.
class TestDeskJourney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void figuresOpenWhatTheyCount();
    void casesAndItemsAreOpened();
    void everyBarIsDrawn();
    void barsOpenTheirCases();
    void keysWalkTheBars();
    void picturesAreSaved();
    void figuresAreCopied();
    void failuresAreTold();
    void whatIsDueOpens();
    void yearsAreChosen();
    void reportsOpen();
    void theWindowBeginsWithTheDesk();
    void anEmptyStoreOffersThreeChoices();
    void everythingIsReachedByKeys();

private:
    /// The page, complete and on the screen.
    DeskPage &shownPage() {
        m_page = std::make_unique<DeskPage>(tools(), *m_authoring);
        m_page->resize(1216, 720);
        m_page->show();
        m_page->reload();
        if (!QTest::qWaitForWindowExposed(m_page.get()) ||
            !QTest::qWaitFor([this] { return m_page->model().isComplete(); }))
            qFatal("the desk does not come");
        return *m_page;
    }
    RegisterTools tools() {
        RegisterTools tools;
        tools.service = m_box->service.get();
        tools.prompt = &m_prompt;
        tools.letters = &m_letters;
        return tools;
    }
    std::unique_ptr<MainWindow> window() {
        WindowServices s;
        s.authoring = m_authoring.get();
        s.clock = &m_clock;
        s.prompt = &m_prompt;
        s.fonts = std::make_shared<page::FontBook>(page::defaultFontFolders());
        s.layOut = [](const Report &, const Format &, const Report *, bool) { return page::PageModel(); };
        s.sample = []() -> Result<Report> { return test::sample(QStringLiteral("sample-2018")); };
        s.registry = tools();
        auto made = std::make_unique<MainWindow>(std::move(s));
        made->start();
        made->show();
        (void)QTest::qWaitForWindowExposed(made.get());
        return made;
    }
    void addSome() {
        m_box->add("2023-12-20", QStringLiteral("decided 2024-01-05 decision=partial"));
        m_box->add("2024-01-10", QStringLiteral("decided 2024-01-25 decision=granted_open"));
        m_box->add("2024-02-01", QStringLiteral("decided 2024-03-28 decision=denied_process"), "biz");
        m_box->add("2024-03-01"); // due today
        m_box->add("2024-02-26"); // overdue
        m_box->add("2024-03-28");
    }
    ReportId addReport(int year) {
        Report report = newReport(*m_formats.forYear(year), year, {QStringLiteral("示例局"), {}, {}, {}, {}});
        return m_authoring->importReport(report).value();
    }
    template <typename T> static T *shown(QWidget &parent) {
        for (T *widget : parent.findChildren<T *>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    static qint64 countOf(test::RegisterBox &box, const ApplicationQuery &query) {
        return box.store->count(query).value();
    }

    FormatCatalogue m_formats = test::formats();
    LetterBook m_letters;
    test::FixedClock m_clock;
    test::ScriptedPrompt m_prompt;
    std::unique_ptr<test::RegisterBox> m_box;
    std::unique_ptr<test::TestStore> m_place;
    std::unique_ptr<SqlReportStore> m_reports;
    std::unique_ptr<Authoring> m_authoring;
    std::unique_ptr<DeskPage> m_page;
};

void TestDeskJourney::initTestCase() {
    theme::apply(*qApp);
    qRegisterMetaType<ApplicationQuery>();
    qRegisterMetaType<ApplicationId>();
    qRegisterMetaType<ReportId>();
}

void TestDeskJourney::init() {
    m_box = std::make_unique<test::RegisterBox>("2024-03-29");
    m_place = std::make_unique<test::TestStore>();
    m_clock.now = QDateTime(QDate(2024, 3, 29), QTime(4, 0), Qt::UTC);
    m_reports = test::openStore(m_place->path(), m_clock);
    m_authoring = std::make_unique<Authoring>(*m_reports, m_formats);
    m_prompt = test::ScriptedPrompt();
}

void TestDeskJourney::cleanup() {
    m_page.reset();
    m_authoring.reset();
    m_reports.reset();
    m_place.reset();
    m_box.reset();
}

void TestDeskJourney::figuresOpenWhatTheyCount() {
    addSome();
    DeskPage &page = shownPage();
    QCOMPARE(page.figure(DeskPage::Received)->figure(), QStringLiteral("5"));
    QCOMPARE(page.figure(DeskPage::Received)->note(), QStringLiteral("2023: 1"));
    QCOMPARE(page.figure(DeskPage::Closure)->figure(), QStringLiteral("50%")); // 3 of 5 + 1
    QCOMPARE(page.figure(DeskPage::OnTime)->figure(), QStringLiteral("66.7%"));
    QCOMPARE(page.figure(DeskPage::Disclosed)->figure(), QStringLiteral("—")); // neither items nor a counter
    QSignalSpy spy(&page, &DeskPage::queryWanted);
    const std::pair<DeskPage::Figure, qint64> expected[] = {{DeskPage::Received, 5}, {DeskPage::Closed, 3},
                                                            {DeskPage::Closure, 3},  {DeskPage::OnTime, 1},
                                                            {DeskPage::Days, 3},     {DeskPage::CarriedOver, 3}};
    for (const auto &[figure, count] : expected) {
        QTest::mouseClick(page.figure(figure), Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(countOf(*m_box, spy.takeFirst().constFirst().value<ApplicationQuery>()), count);
    }
}

void TestDeskJourney::casesAndItemsAreOpened() {
    addSome();
    LegalCase one;
    one.accepted = test::day("2024-02-01");
    QVERIFY(m_box->service->books().saveCase(one).ok());
    DisclosedItem item;
    item.day = test::day("2024-02-01");
    item.title = QStringLiteral("示例");
    QVERIFY(m_box->service->books().saveItem(item).ok());
    DeskPage &page = shownPage();
    QCOMPARE(page.figure(DeskPage::Cases)->figure(), QStringLiteral("1 / 0"));
    QCOMPARE(page.figure(DeskPage::Disclosed)->figure(), QStringLiteral("1"));
    QSignalSpy cases(&page, &DeskPage::casesWanted);
    QSignalSpy items(&page, &DeskPage::disclosedWanted);
    page.figure(DeskPage::Cases)->click();
    page.figure(DeskPage::Disclosed)->click();
    QCOMPARE(cases.takeFirst(), QVariantList{2024});
    QCOMPARE(items.takeFirst(), (QVariantList{2024, true}));
}

void TestDeskJourney::everyBarIsDrawn() {
    addSome();
    DeskPage &page = shownPage();
    for (const Kind kind : allKinds) {
        const ChartData data = page.model().dataOf(page.model().chart(kind));
        QCOMPARE(page.chart(kind)->barCount(), static_cast<int>(data.series.size()) * data.categories.size());
        QVERIFY(!page.chart(kind)->accessibleName().isEmpty());
        const QString spoken = page.chart(kind)->accessibleDescription(); // all figures as text
        for (const ChartSeries &series : data.series)
            for (const ChartBar &bar : series.bars)
                QVERIFY(spoken.contains(chartFigure(bar, series.measure, false)));
    }
}

void TestDeskJourney::barsOpenTheirCases() {
    addSome();
    DeskPage &page = shownPage();
    QSignalSpy spy(&page, &DeskPage::queryWanted);
    const auto click = [&](Kind kind, int series, int category) {
        ChartView *view = page.chart(kind);
        const QPoint place = view->placeOf(series, category);
        QWidget *hit = view->childAt(place);
        QTest::mouseClick(hit, Qt::LeftButton, {}, hit->mapFrom(view, place));
        return spy.isEmpty() ? ApplicationQuery() : spy.takeFirst().constFirst().value<ApplicationQuery>();
    };
    for (const Kind kind : {Kind::Months, Kind::Kinds, Kind::Results, Kind::Years}) {
        const ChartData data = page.model().dataOf(page.model().chart(kind));
        int clicked = 0;
        for (std::size_t s = 0; s < data.series.size(); ++s)
            for (std::size_t c = 0; c < data.series[s].bars.size(); ++c) {
                if (data.series[s].bars[c].value->isZero())
                    continue; // nothing there to hit
                const ApplicationQuery query = click(kind, static_cast<int>(s), static_cast<int>(c));
                QCOMPARE(query.counted, data.series[s].bars[c].query.counted);
                QCOMPARE(Decimal(countOf(*m_box, query)), *data.series[s].bars[c].value);
                ++clicked;
            }
        QVERIFY(clicked > 1);
    }
}

void TestDeskJourney::keysWalkTheBars() {
    addSome();
    DeskPage &page = shownPage();
    ChartView *view = page.chart(Kind::Months);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right); // January, received
    QVERIFY(view->accessibleName().endsWith(QStringLiteral(": 1")));
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right); // March
    QTest::keyClick(view, Qt::Key_Down);  // closed
    QSignalSpy spy(&page, &DeskPage::queryWanted);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    const auto query = spy.front().constFirst().value<ApplicationQuery>();
    QCOMPARE(query.month, 3);
    QCOMPARE(query.counted, std::optional(CountOf::Decided));
    QCOMPARE(spy.front()[1].toString(), QStringLiteral("2024: Month 3, closed"));
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Right); // stays at the last
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(spy.back().constFirst().value<ApplicationQuery>().month, 12);
    // what lies is read from above
    ChartView *kinds = page.chart(Kind::Kinds);
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Down);
    QTest::keyClick(kinds, Qt::Key_Down);
    QTest::keyClick(kinds, Qt::Key_Return);
    QCOMPARE(spy.back().constFirst().value<ApplicationQuery>().kinds, QStringList{QStringLiteral("biz")});
}

void TestDeskJourney::picturesAreSaved() {
    addSome();
    DeskPage &page = shownPage();
    const QTemporaryDir folder;
    for (const Kind kind : allKinds) {
        ChartView *view = page.chart(kind);
        const QString png = folder.filePath(QStringLiteral("%1.png").arg(static_cast<int>(kind)));
        const QString svg = folder.filePath(QStringLiteral("%1.svg").arg(static_cast<int>(kind)));
        m_prompt.saves = QStringList{png, svg};
        QSignalSpy saved(view, &ChartView::saved);
        view->savePng();
        view->saveSvg();
        QCOMPARE(saved.size(), 2);
        const QImage image(png);
        QVERIFY(image.width() > 600 && image.height() > 400);
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white)); // as on paper
        QVERIFY2(inkOf(image) > 400, qPrintable(view->title()));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QImage redrawn(image.size(), QImage::Format_RGB32);
        QPainter painter(&redrawn);
        renderer.render(&painter);
        painter.end();
        QVERIFY2(inkOf(redrawn) > 400, qPrintable(view->title()));
        QVERIFY(test::bytes(svg).contains(view->title().toUtf8()));
    }
    m_prompt.saves.clear(); // the user changed their mind
    QSignalSpy saved(page.chart(Kind::Years), &ChartView::saved);
    page.chart(Kind::Years)->savePng();
    QCOMPARE(saved.size(), 0);
    page.chart(Kind::Years)->copyPicture();
    QVERIFY(!QApplication::clipboard()->image().isNull());
}

void TestDeskJourney::figuresAreCopied() {
    addSome();
    DeskPage &page = shownPage();
    page.chart(Kind::Years)->copyFigures();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Year\tReceived\tClosed\n2020\t0\t0\n2021\t0\t0\n"
                                                               "2022\t0\t0\n2023\t1\t0\n2024\t5\t3\n"));
    page.chart(Kind::Rates)->copyFigures(); // where nothing was counted there is no rate
    QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("2022\t—\t—\n2023\t0\t—\n2024\t50\t66.7\n")));
}

void TestDeskJourney::failuresAreTold() {
    addSome();
    DeskPage &page = shownPage();
    m_prompt.saves = QStringList{QStringLiteral("/nowhere/at/all.png")};
    QSignalSpy failed(page.chart(Kind::Years), &ChartView::failed);
    page.chart(Kind::Years)->savePng();
    QCOMPARE(failed.size(), 1);
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("/nowhere/at/all.png"));
    }));
}

void TestDeskJourney::whatIsDueOpens() {
    addSome();
    DeskPage &page = shownPage();
    auto *list = shown<QTableView>(page);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 2); // overdue first
    QSignalSpy spy(&page, &DeskPage::queryWanted);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, RegisterModel::Number));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(countOf(*m_box, spy.front().constFirst().value<ApplicationQuery>()), 1); // due today
    const auto chosen = spy.front()[2].value<ApplicationId>();
    QCOMPARE(m_box->load(chosen).facts.received, test::day("2024-03-01"));
    spy.clear();
    for (auto *button : page.findChildren<QToolButton *>())
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Overdue")))
            button->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().constFirst().value<ApplicationQuery>().only, ApplicationQuery::Only::Overdue);
}

void TestDeskJourney::yearsAreChosen() {
    addSome();
    DeskPage &page = shownPage();
    auto *years = shown<QComboBox>(page);
    QCOMPARE(years->count(), 2);
    years->setCurrentIndex(1);
    QTRY_VERIFY(page.model().isComplete());
    QCOMPARE(page.figure(DeskPage::Received)->figure(), QStringLiteral("1"));
    QCOMPARE(page.chart(Kind::Years)->spec().year, 2023);
    QCOMPARE(page.chart(Kind::Months)->title(), QStringLiteral("By month, 2023"));
}

void TestDeskJourney::reportsOpen() {
    addReport(2022);
    m_clock.now = m_clock.now.addSecs(60);
    const ReportId newest = addReport(2023);
    DeskPage &page = shownPage();
    auto *list = shown<QListWidget>(page);
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("2023")));
    QVERIFY(list->item(0)->text().contains(QStringLiteral("error")));
    QVERIFY(list->item(0)->text().contains(QStringLiteral("2024-01-31"))); // when it was due
    QSignalSpy spy(&page, &DeskPage::reportWanted);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().constFirst().value<ReportId>(), newest);
}

void TestDeskJourney::theWindowBeginsWithTheDesk() {
    addSome();
    const ReportId id = addReport(2023);
    auto main = window();
    QVERIFY(main->desk()->isVisible());
    QVERIFY(!main->view()); // no report is read for nothing
    QTRY_VERIFY(main->desk()->model().isComplete());
    main->desk()->figure(DeskPage::Received)->click();
    QVERIFY(main->registerWorkspace()->isVisible());
    QCOMPARE(main->registerWorkspace()->applications()->model()->rowCount(), 5);
    main->showDesk();
    QVERIFY(main->desk()->isVisible());
    Q_EMIT main->desk()->reportWanted(id);
    QVERIFY(main->view() && main->view()->isVisible());
    QCOMPARE(main->view()->session().id(), id);
    ReportView *view = main->view();
    main->showDesk();
    QVERIFY(!view->isVisible());
    Q_EMIT main->desk()->reportWanted(id);
    QCOMPARE(main->view(), view); // still open, with its undo steps
    main->showDesk();
    main->showReports();
    QVERIFY(view->isVisible());
    // a new application is there when one comes back
    m_box->add("2024-03-28");
    main->showDesk();
    QTRY_COMPARE(main->desk()->figure(DeskPage::Received)->figure(), QStringLiteral("6"));
}

void TestDeskJourney::anEmptyStoreOffersThreeChoices() {
    auto main = window();
    QVERIFY(main->findChild<StartPage *>()->isVisible());
    QVERIFY(!main->desk()->isVisible());
    main->showReports();
    QVERIFY(main->findChild<StartPage *>()->isVisible());
    m_box->add("2024-03-28");
    main->showDesk();
    QVERIFY(main->desk()->isVisible());
    main->openSample();
    QVERIFY(main->view() && main->view()->isVisible());
}

void TestDeskJourney::everythingIsReachedByKeys() {
    addSome();
    addReport(2023);
    DeskPage &page = shownPage();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *years = shown<QComboBox>(page);
    years->setFocus();
    QList<QWidget *> met;
    for (int i = 0; i < 60 && !met.contains(QApplication::focusWidget()); ++i) {
        met.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (int i = 0; i < DeskPage::FigureCount; ++i)
        QVERIFY(met.contains(page.figure(static_cast<DeskPage::Figure>(i))));
    for (const Kind kind : allKinds)
        QVERIFY(met.contains(page.chart(kind)));
    for (QWidget *widget : met)
        QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(widget) || widget == years,
                 widget->metaObject()->className());
    for (QWidget *widget :
         {static_cast<QWidget *>(shown<QTableView>(page)), static_cast<QWidget *>(shown<QListWidget>(page))})
        QVERIFY(met.contains(widget));
}

QTEST_MAIN(TestDeskJourney)
#include "tst_deskjourney.moc"
