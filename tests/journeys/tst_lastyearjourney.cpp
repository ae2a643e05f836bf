// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"
#include "documents/page/paginator.h"
#include "domain/carryover.h"
#include "support/memorystore.h"
#include "support/reports.h"
#include "support/scriptedprompt.h"
#include "ui/lastyearpane.h"
#include "ui/newreportdialog.h"
#include "ui/panetabs.h"
#include "ui/pointlist.h"
#include "ui/reportview.h"
#include "ui/sourcepane.h"
#include "ui/tableview.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

using namespace gongkai;

/// This year's report with last year's beside it, in the real view of a report.
class TestLastYearJourney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tabsAreNeverCut_data();
    void tabsAreNeverCut();
    void figuresStandSideBySide();
    void jumpsAreMarkedInWords();
    void paragraphsAreTakenOver();
    void pointsAreAnsweredByKeyboard();
    void sourceTellsWhereAFigureComesFrom();
    void overridesShowBothFigures();
    void withoutLastYearThatIsSaid();
    void newReportsStartFromLastYear();

private:
    std::unique_ptr<ReportView> open(const Report &report, std::optional<Report> previous);
    template <typename T> T *part() const {
        const auto found = m_view->findChildren<T *>();
        return found.isEmpty() ? nullptr : found.constFirst();
    }
    [[nodiscard]] QPushButton *button(QWidget *in, const QString &text) const {
        for (QPushButton *b : in->findChildren<QPushButton *>())
            if (QString(b->text()).remove(u'&').startsWith(text))
                return b;
        return nullptr;
    }
    [[nodiscard]] QTableWidget *figures() const { return part<LastYearPane>()->findChild<QTableWidget *>(); }
    [[nodiscard]] int rowOf(const char *cell) const {
        for (int row = 0; row < figures()->rowCount(); ++row)
            if (figures()->item(row, 0)->data(Qt::UserRole).toString() == QLatin1String(cell))
                return row;
        return -1;
    }

    FormatCatalogue m_formats = test::formats();
    test::MemoryStore m_store;
    test::FixedClock m_clock;
    test::ScriptedPrompt m_prompt;
    std::unique_ptr<Authoring> m_authoring;
    std::shared_ptr<const page::FontBook> m_fonts;
    std::unique_ptr<ReportView> m_view;
};

void TestLastYearJourney::initTestCase() {
    theme::apply(*qApp);
    m_fonts = std::make_shared<page::FontBook>(page::defaultFontFolders());
}

void TestLastYearJourney::init() {
    m_view.reset();
    m_prompt = test::ScriptedPrompt();
    m_store = test::MemoryStore();
    m_authoring = std::make_unique<Authoring>(m_store, m_formats);
    Report last = test::sample(QStringLiteral("sample-2021"));
    last.blocks(QStringLiteral("6")).push_back(Block::paragraph(QStringLiteral("全年没有收取信息处理费。")));
    const Report report = startFrom(last, *m_formats.forYear(2024), *m_formats.forYear(2025), 2025, {});
    m_view = open(report, last);
}

std::unique_ptr<ReportView> TestLastYearJourney::open(const Report &report, std::optional<Report> previous) {
    const auto id = m_store.create(report);
    auto session = std::make_unique<EditSession>(*m_authoring, m_clock, m_authoring->open(id.value()).value(),
                                                 std::move(previous));
    EditSession *edited = session.get();
    auto view = std::make_unique<ReportView>(std::move(session), m_prompt, nullptr, m_fonts, [this, edited] {
        return page::paginate(
            buildDocument({&edited->report(), &edited->format(), nullptr, ReleaseMark::Draft}).value(), *m_fonts);
    });
    view->resize(1280, 740);
    view->setVisible(true);
    (void)QTest::qWaitForWindowExposed(view.get());
    return view;
}

void TestLastYearJourney::tabsAreNeverCut_data() {
    QTest::addColumn<int>("width");
    for (const int width : {268, 300, 396, 700})
        QTest::addRow("%d px", width) << width;
}

void TestLastYearJourney::tabsAreNeverCut() {
    QFETCH(int, width);
    PaneTabs tabs;
    QList<QLabel *> panes;
    const QStringList names = {QStringLiteral("Checks 12"), QStringLiteral("Last year"), QStringLiteral("Source"),
                               QStringLiteral("Guidance"), QStringLiteral("Preview")};
    for (const QString &name : names) {
        panes.append(new QLabel(name, &tabs));
        tabs.addPane(panes.constLast(), theme::Symbol::Hint, name);
    }
    tabs.resize(width, 400);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    auto *bar = tabs.findChild<QTabBar *>();
    for (int current = 0; current < tabs.count(); ++current) {
        tabs.setCurrentIndex(current);
        QVERIFY(bar->tabRect(tabs.count() - 1).right() < width);
        QCOMPARE(bar->tabText(current), names[current]);
        for (int i = 0; i < tabs.count(); ++i) {
            const int words = bar->fontMetrics().horizontalAdvance(bar->tabText(i));
            QVERIFY(bar->tabRect(i).width() > words);
            QVERIFY2(!bar->tabText(i).isEmpty() || (!bar->tabIcon(i).isNull() && bar->tabToolTip(i) == names[i]),
                     "an icon says what it stands for");
            QCOMPARE(bar->accessibleTabName(i), names[i]);
        }
    }
    tabs.setPaneName(panes[0], QStringLiteral("Checks"));
    QCOMPARE(tabs.paneName(0), QStringLiteral("Checks"));
}

void TestLastYearJourney::figuresStandSideBySide() {
    m_view->goToSection(QStringLiteral("3"));
    m_view->showLastYear();
    QVERIFY(figures()->isVisible());
    const int carriedIn = rowOf("t3.carried_in.total"); // the total column, until a cell is chosen
    QVERIFY(carriedIn >= 0);
    const Report &last = *m_view->session().previous();
    const QString out = last.cell(*CellRef::fromName(QStringLiteral("t3.carried_out.total"))).numberText();
    QCOMPARE(figures()->item(carriedIn, 1)->text(), out);
    QCOMPARE(figures()->item(carriedIn, 2)->text(),
             last.cell(*CellRef::fromName(QStringLiteral("t3.carried_in.total"))).numberText());
    m_view->findChild<TableView *>()->goToCell(QStringLiteral("t3.new.biz"));
    QVERIFY(rowOf("t3.new.biz") >= 0); // its column
    QCOMPARE(figures()->currentRow(), rowOf("t3.new.biz"));
    QCOMPARE(figures()->item(rowOf("t3.new.biz"), 3)->text(), QString()); // nothing to compare yet
    // the way back: from the list to the cell
    const int row = rowOf("t3.granted.biz");
    Q_EMIT figures()->activated(figures()->model()->index(row, 1));
    QCOMPARE(m_view->currentCell(), QStringLiteral("t3.granted.biz"));
    // several narrow tables stand in one list
    m_view->goToSection(QStringLiteral("2"));
    QVERIFY(rowOf("t2_1.normative.effective") >= 0 && rowOf("t2_8.fee.amount") >= 0);
}

void TestLastYearJourney::jumpsAreMarkedInWords() {
    m_view->goToSection(QStringLiteral("3"));
    m_view->showLastYear();
    const CellRef cell = *CellRef::fromName(QStringLiteral("t3.new.natural"));
    const qint64 before = m_view->session().previous()->cell(cell).toInteger().value_or(0);
    QVERIFY(before > 50);
    m_view->findChild<TableView *>()->goToCell(cell.name());
    const auto change = [&] { return figures()->item(rowOf("t3.new.natural"), 3); };
    m_view->session().typeCell(cell, QString::number(before + 1));
    QCOMPARE(change()->text(), QStringLiteral("+1"));
    QVERIFY(change()->icon().isNull());
    for (const qint64 number : {before * 6, before / 6}) {
        m_view->session().typeCell(cell, QString::number(number));
        QVERIFY(change()->text().contains(u'\n')); // words under the number
        QVERIFY(!change()->icon().isNull());
        QVERIFY(change()->toolTip().contains(u'\n'));
    }
    m_view->session().undoStack().undo();
    m_view->session().undoStack().undo();
    QVERIFY(change()->icon().isNull());
}

void TestLastYearJourney::paragraphsAreTakenOver() {
    m_view->goToSection(QStringLiteral("6"));
    m_view->showLastYear();
    auto *text = part<LastYearPane>()->findChild<QTextEdit *>();
    QVERIFY(text->isVisible() && text->isReadOnly());
    QCOMPARE(text->document()->blockCount(), 3);
    QTextCursor cursor(text->document()->lastBlock());
    text->setTextCursor(cursor);
    auto *take = button(part<LastYearPane>(), QStringLiteral("Take this"));
    QVERIFY(take && take->isEnabled());
    take->click();
    const auto &blocks = m_view->session().report().section(QStringLiteral("6"))->blocks;
    QCOMPARE(blocks.back().text, QStringLiteral("全年没有收取信息处理费。"));
    QCOMPARE(copiedFrom(blocks.back()), 2024);
    bool told = false;
    for (const Finding &f : m_view->session().findings())
        told = told || (f.rule == QLatin1String("text.taken_over") && f.section == QLatin1String("6"));
    QVERIFY(told);
    // headings are shown, not taken
    m_view->goToSection(QStringLiteral("1"));
    for (QTextBlock line = text->document()->begin(); line.isValid(); line = line.next())
        if (line.text() == QStringLiteral("（一）主动公开")) {
            text->setTextCursor(QTextCursor(line));
            QVERIFY(!take->isEnabled());
        }
}

void TestLastYearJourney::pointsAreAnsweredByKeyboard() {
    m_view->goToSection(QStringLiteral("5"));
    m_view->showLastYear();
    auto *list = part<PointList>();
    QVERIFY(list->isVisible() && !list->isEmpty());
    const auto answers = list->findChildren<QComboBox *>();
    const auto words = list->findChildren<QLineEdit *>();
    QCOMPARE(answers.size(), 6);
    QCOMPARE(words.size(), 6);
    for (qsizetype i = 0; i < answers.size(); ++i)
        QVERIFY(!answers[i]->accessibleName().isEmpty() && !words[i]->accessibleName().isEmpty());
    QVERIFY(!words[0]->isEnabled());
    QTest::keyClick(answers[0], Qt::Key_Down); // done with
    QVERIFY(words[0]->isEnabled());
    QTest::keyClicks(words[0], QStringLiteral("trained"));
    const LastYearPoint &point = m_view->session().report().lastYearPoints[0];
    QCOMPARE(point.answer, QStringLiteral("done"));
    QCOMPARE(point.words, QStringLiteral("trained"));
    while (m_view->session().undoStack().canUndo())
        m_view->session().undoStack().undo();
    QCOMPARE(words[0]->text(), QString());
    QCOMPARE(answers[0]->currentIndex(), 0);
    // the list stands beside the part about problems only
    m_view->goToSection(QStringLiteral("6"));
    QVERIFY(!list->isVisible());
}

void TestLastYearJourney::sourceTellsWhereAFigureComesFrom() {
    m_view->goToSection(QStringLiteral("3"));
    m_view->showSource();
    auto *pane = part<SourcePane>();
    auto *table = m_view->findChild<TableView *>();
    table->goToCell(QStringLiteral("t3.carried_in.total"));
    QVERIFY(pane->text().contains(QStringLiteral("自然人 + 商业企业"))); // the sum in the words of the form
    table->goToCell(QStringLiteral("t3.carried_in.natural"));
    QVERIFY(pane->text().contains(QStringLiteral("2024")));
    QVERIFY(pane->text().contains(QStringLiteral("结转下年度")));
    const QString carried = pane->text();
    m_view->session().typeCell(*CellRef::fromName(QStringLiteral("t3.carried_in.natural")), QStringLiteral("5"));
    QVERIFY(pane->text() != carried); // entered by hand now
    // cases are offered where there is a register
    auto *cases = button(pane, QStringLiteral("Cases"));
    QVERIFY(!cases->isVisible());
    m_view->setCasesOffered(true);
    QSignalSpy wanted(m_view.get(), &ReportView::casesWanted);
    QVERIFY(cases->isVisible());
    cases->click();
    QCOMPARE(wanted.size(), 1);
    m_view->goToSection(QStringLiteral("1"));
    QVERIFY(!cases->isEnabled());
}

void TestLastYearJourney::overridesShowBothFigures() {
    m_view->goToSection(QStringLiteral("3"));
    m_view->showSource();
    m_view->findChild<TableView *>()->goToCell(QStringLiteral("t3.carried_in.total"));
    auto *pane = part<SourcePane>();
    auto *lock = button(pane, QStringLiteral("Enter by"));
    QVERIFY(lock && lock->isEnabled());
    m_prompt.texts = {QStringLiteral("并入一个单位")};
    lock->click();
    m_view->session().typeCell(*CellRef::fromName(QStringLiteral("t3.carried_in.total")), QStringLiteral("4711"));
    QVERIFY(pane->text().contains(QStringLiteral("4711")));
    QVERIFY(pane->text().contains(QStringLiteral("125")));
    QVERIFY(pane->text().contains(QStringLiteral("并入一个单位")));
    lock->click(); // back to computed, without a question
    QVERIFY(m_view->session().isComputed(*CellRef::fromName(QStringLiteral("t3.carried_in.total"))));
    QVERIFY(!pane->text().contains(QStringLiteral("并入一个单位")));
}

void TestLastYearJourney::withoutLastYearThatIsSaid() {
    m_view = open(test::sample(QStringLiteral("sample-2021")), std::nullopt);
    m_view->showLastYear();
    m_view->goToSection(QStringLiteral("3"));
    QVERIFY(!figures()->isVisible());
    QVERIFY(part<LastYearPane>()->findChild<QLabel *>()->text().contains(QStringLiteral("2023")));
    m_view->goToSection(QStringLiteral("5"));
    QVERIFY(!part<PointList>()->isVisible());
}

void TestLastYearJourney::newReportsStartFromLastYear() {
    const QString agency = QStringLiteral("示例局");
    NewReportDialog dialog(m_formats, {{ReportId{1}, agency, 2024, QStringLiteral("2021"), {}, {}}}, 2025, agency);
    dialog.show();
    auto *last = dialog.findChild<QCheckBox *>(QStringLiteral("fromLastYear"));
    auto *prose = dialog.findChild<QCheckBox *>(QStringLiteral("withProse"));
    QVERIFY(last->isVisible() && last->text().contains(QStringLiteral("2024")));
    QVERIFY(dialog.start().fromLastYear); // by default; the text only when asked for
    QVERIFY(!dialog.start().withProse);
    prose->setChecked(true);
    QVERIFY(dialog.start().withProse);
    last->setChecked(false);
    QVERIFY(!dialog.start().fromLastYear && !dialog.start().withProse);
    last->setChecked(true);
    dialog.findChild<QSpinBox *>(QStringLiteral("year"))->setValue(2026); // there is none of 2025
    QVERIFY(!last->isVisible());
    QVERIFY(!dialog.start().fromLastYear);
    dialog.findChild<QSpinBox *>(QStringLiteral("year"))->setValue(2025);
    dialog.findChild<QLineEdit *>(QStringLiteral("agency"))->setText(QStringLiteral("另一局"));
    QVERIFY(!last->isVisible());
    QCOMPARE(dialog.start().agency.name, QStringLiteral("另一局"));
}

QTEST_MAIN(TestLastYearJourney)
#include "tst_lastyearjourney.moc"
