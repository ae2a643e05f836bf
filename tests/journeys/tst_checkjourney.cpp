// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"
#include "documents/page/paginator.h"
#include "support/memorystore.h"
#include "support/reports.h"
#include "support/scriptedprompt.h"
#include "ui/findingspane.h"
#include "ui/guidancepane.h"
#include "ui/pageparts.h"
#include "ui/promptdialogs.h"
#include "ui/proseeditor.h"
#include "ui/reportview.h"
#include "ui/sectionpage.h"
#include "ui/tableview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace gongkai;

/// What the checks ask and what the clerk does about it, in the real view of a report.
class TestCheckJourney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFindingLeadsToItsWordsAndToItsCell();
    void andBackToTheFinding();
    void pastingTellsWhatItLeftOut();
    void lastYearIsShownInEveryPart();
    void explainingTakesItOffTheList();
    void previewsAreShownAndCanBeDeclined();
    void numbersAreBoundFromThePage();
    void totalsAreUnlocked();
    void guidanceFollowsTheCell();
    void freePartsFindTheirMatters();
    void dialogsShowEverything();

private:
    template <typename T> T *shown() {
        for (T *widget : m_view->findChildren<T *>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    QPushButton *button(const QString &text) {
        for (QPushButton *b : m_view->findChildren<QPushButton *>())
            if (b->isVisible() && QString(b->text()).remove(u'&').startsWith(text))
                return b;
        return nullptr;
    }
    const Finding *finding(const char *rule) {
        for (const Finding &f : m_view->session().findings())
            if (f.rule == QLatin1String(rule))
                return &f;
        return nullptr;
    }

    FormatCatalogue m_formats = test::formats();
    QHash<QString, Guidance> m_guidance =
        loadGuidance(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/guidance")).value();
    test::MemoryStore m_store;
    test::FixedClock m_clock;
    test::ScriptedPrompt m_prompt;
    std::unique_ptr<Authoring> m_authoring;
    std::shared_ptr<const page::FontBook> m_fonts;
    std::unique_ptr<ReportView> m_view;
};

void TestCheckJourney::initTestCase() {
    theme::apply(*qApp);
    m_fonts = std::make_shared<page::FontBook>(page::defaultFontFolders());
}

void TestCheckJourney::init() {
    m_view.reset();
    m_prompt = test::ScriptedPrompt();
    m_store = test::MemoryStore();
    m_authoring = std::make_unique<Authoring>(m_store, m_formats);
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("1")) = {
        Block::heading(2, QStringLiteral("（二）依申请公开")),
        Block::paragraph(QStringLiteral("全市新收政府信息公开申请3525件，办结3521件。被申请行政复议134件。"))};
    const auto id = m_store.create(report);
    auto session = std::make_unique<EditSession>(*m_authoring, m_clock, m_authoring->open(id.value()).value(),
                                                 test::report(QStringLiteral("suqian-2023")));
    EditSession *edited = session.get();
    m_view = std::make_unique<ReportView>(
        std::move(session), m_prompt, &*m_guidance.constFind(QStringLiteral("2021")), m_fonts, [this, edited] {
            return page::paginate(
                buildDocument({&edited->report(), &edited->format(), nullptr, ReleaseMark::Draft}).value(), *m_fonts);
        });
    m_view->resize(1280, 740);
    m_view->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestCheckJourney::aFindingLeadsToItsWordsAndToItsCell() {
    m_view->goTo(*finding("n.review"));
    QCOMPARE(m_view->currentSection(), QStringLiteral("1"));
    QCOMPARE(shown<ProseEditor>()->textCursor().selectedText(), QStringLiteral("134"));
    m_view->goToTableOf(*finding("n.review"));
    QCOMPARE(m_view->currentSection(), QStringLiteral("4"));
    QVERIFY(shown<TableView>());
}

void TestCheckJourney::andBackToTheFinding() {
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->session().typeCell(*CellRef::fromName(QStringLiteral("t3.carried_out.natural")), QStringLiteral("181"));
    m_view->firstError();
    auto *table = shown<TableView>();
    QVERIFY(table);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    const QString cell = m_view->currentCell();
    QTest::keyClick(table, Qt::Key_Left, Qt::AltModifier);
    auto *list = shown<FindingsPane>()->findChild<QListView *>();
    QCOMPARE(QApplication::focusWidget(), list);
    QVERIFY(list->currentIndex().isValid());
    QCOMPARE(m_view->currentCell(), cell);
    QTest::keyClick(list, Qt::Key_Return); // and there again
    QCOMPARE(QApplication::focusWidget(), table);
    // mended meanwhile: the list has another finding in its place
    m_view->session().typeCell(*CellRef::fromName(QStringLiteral("t3.carried_out.natural")), QStringLiteral("118"));
    m_view->backToFinding();
    QCOMPARE(QApplication::focusWidget(), list);
    QVERIFY(list->currentIndex().isValid() || list->model()->rowCount() == 0);
}

void TestCheckJourney::pastingTellsWhatItLeftOut() {
    m_view->goToSection(QStringLiteral("3"));
    auto *table = shown<TableView>();
    table->goToCell(QStringLiteral("t3.new.other"));
    QApplication::clipboard()->setText(QStringLiteral("9\t99\n约<b>3</b>\t\n"));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    auto *notice = shown<NoticeLine>();
    QVERIFY(notice);
    QVERIFY2(notice->text().contains(QStringLiteral("A2")) && notice->text().contains(QStringLiteral("约<b>3</b>")),
             qPrintable(notice->text()));
    QCOMPARE(m_view->session().undoStack().count(), 1);
    m_view->session().undoStack().undo();
    QVERIFY(!shown<NoticeLine>());
}

void TestCheckJourney::lastYearIsShownInEveryPart() {
    const auto toggle = [this]() -> QToolButton * {
        for (QToolButton *b : m_view->findChildren<QToolButton *>())
            if (b->isVisible() && b->isCheckable() && b->text().startsWith(QStringLiteral("Last year")))
                return b;
        return nullptr;
    };
    m_view->goToSection(QStringLiteral("3"));
    const int row = shown<TableView>()->rowHeight(5);
    QVERIFY(toggle() && !toggle()->isChecked());
    toggle()->click();
    QVERIFY(shown<TableView>()->rowHeight(5) > row);
    m_view->goToSection(QStringLiteral("4"));
    QVERIFY(toggle() && toggle()->isChecked());
    toggle()->click();
    m_view->goToSection(QStringLiteral("3"));
    QVERIFY(!toggle()->isChecked());
    QCOMPARE(shown<TableView>()->rowHeight(5), row);
}

void TestCheckJourney::explainingTakesItOffTheList() {
    auto *list = shown<FindingsPane>()->findChild<QListView *>();
    const int before = m_view->session().findings().size() > 0 ? list->model()->rowCount() : 0;
    for (int row = 0; row < before; ++row)
        if (list->model()->index(row, 0).data(FindingsModel::TextRole).toString().contains(QStringLiteral("134"))) {
            list->setCurrentIndex(list->model()->index(row, 0));
            break;
        }
    QVERIFY(list->currentIndex().isValid());
    m_prompt.texts = {QStringLiteral("正文只写本年新收的案件")};
    m_view->explainHere();
    QVERIFY(m_prompt.asked.constLast().contains(
        QStringLiteral("170"))); // both numbers, and the ground, are before the clerk
    QVERIFY(finding("n.review")->explained);
    // an error that can never be right is refused with a word
    m_view->session().typeCell(*CellRef::fromName(QStringLiteral("t3.carried_out.natural")), QStringLiteral("1"));
    m_view->commands().explain(*finding("t3.identity"));
    QCOMPARE(m_prompt.told.size(), 1);
    QVERIFY(finding("t3.identity")->blocks());
}

void TestCheckJourney::previewsAreShownAndCanBeDeclined() {
    const Report before = m_view->session().report();
    m_view->goToSection(QStringLiteral("3"));
    m_prompt.acceptChanges = false;
    m_view->noDataHere();
    QVERIFY(m_prompt.shownChanges.constLast().rows.size() > 50);
    QCOMPARE(m_view->session().report(), before);
    m_prompt.acceptChanges = true;
    m_view->noDataHere();
    QCOMPARE(m_view->session().report().cell(*CellRef::fromName(QStringLiteral("t3.new.total"))), Json::number(0));
    m_view->session().undoStack().undo();
    QCOMPARE(m_view->session().report(), before);

    m_view->session().typeCells({{*CellRef::fromName(QStringLiteral("t3.new.legal")), {}},
                                 {*CellRef::fromName(QStringLiteral("t3.new.other")), {}}},
                                QStringLiteral("Clear figures"));
    m_view->goToSection(QStringLiteral("3"));
    auto *box = shown<QCheckBox>();
    QVERIFY(box && !box->isChecked());
    m_prompt.acceptChanges = false;
    box->click();
    QCOMPARE(m_prompt.shownChanges.constLast().rows.size(), 2);
    QVERIFY2(!box->isChecked(), "declined: the box shows what is");
    m_prompt.acceptChanges = true;
    box->click();
    QVERIFY(box->isChecked());
    QVERIFY(m_view->session().report().blanksAreZero.contains(QStringLiteral("t3")));
}

void TestCheckJourney::numbersAreBoundFromThePage() {
    m_view->goToSection(QStringLiteral("1"));
    QPushButton *unbound = nullptr;
    for (QPushButton *b : m_view->findChildren<QPushButton *>())
        if (b->isVisible() && b->text().contains(QStringLiteral("2")))
            unbound = b;
    QVERIFY(unbound);
    unbound->click();
    QCOMPARE(m_prompt.shownChanges.constLast().rows.size(), 2);
    QVERIFY(shown<ProseEditor>()->blocks()[1].text.contains(
        QStringLiteral("{{t3.new.total}}件，办结{{t3.total.total}}件")));
    QVERIFY(!unbound->isVisible());
    m_view->commands().bindNumbers(QString());
    QCOMPARE(m_prompt.told.size(), 1); // nothing left to bind is said
}

void TestCheckJourney::totalsAreUnlocked() {
    m_view->goToSection(QStringLiteral("3"));
    auto *table = shown<TableView>();
    table->goToCell(QStringLiteral("t3.granted.total"));
    m_prompt.texts = {QStringLiteral("含一件无法归类的申请")};
    m_view->toggleLockHere();
    const CellRef cell = *CellRef::fromName(QStringLiteral("t3.granted.total"));
    QVERIFY(!m_view->session().isComputed(cell));
    m_view->toggleLockHere();
    QVERIFY(m_view->session().isComputed(cell));
    table->goToCell(QStringLiteral("t3.granted.natural"));
    m_view->toggleLockHere();
    QCOMPARE(m_prompt.told.size(), 1); // not a computed cell
}

void TestCheckJourney::guidanceFollowsTheCell() {
    m_view->showGuidance();
    m_view->goToSection(QStringLiteral("3"));
    auto *pane = shown<GuidancePane>();
    QVERIFY(pane);
    shown<TableView>()->goToCell(QStringLiteral("t3.unable_unclear.legal"));
    QVERIFY(pane->text().contains(QStringLiteral("3.补正后申请内容仍不明确")));
    QVERIFY(pane->text().contains(QStringLiteral("法律服务机构")));
    m_view->goToSection(QStringLiteral("1"));
    QVERIFY(pane->text().contains(QStringLiteral("一、总体情况")));
    auto *wording = pane->findChild<QListWidget *>();
    QVERIFY(wording->count() > 3);
    for (int row = 0; row < wording->count(); ++row)
        if (wording->item(row)->text() == QStringLiteral("依申请公开"))
            wording->setCurrentRow(row);
    auto *insert = pane->findChild<QPushButton *>();
    QVERIFY(insert->isEnabled());
    insert->click();
    const auto &blocks = m_view->session().report().section(QStringLiteral("1"))->blocks;
    QCOMPARE(blocks.size(), std::size_t(3));
    QVERIFY(blocks[2].text.contains(QStringLiteral("{{t3.")));
    QVERIFY(!blocks[2].text.contains(QStringLiteral("{{agency}}")));
}

void TestCheckJourney::freePartsFindTheirMatters() {
    // in 2018 the third part is no third matter: this report writes of its problems there, not of fees
    const auto id = m_store.create(test::sample(QStringLiteral("sample-2018")));
    EditSession session(*m_authoring, m_clock, m_authoring->open(id.value()).value(), std::nullopt);
    GuidancePane pane(session, &*m_guidance.constFind(QStringLiteral("2018")));
    pane.showSection(QStringLiteral("3"));
    QVERIFY(pane.text().contains(QStringLiteral("政府信息公开工作存在的主要问题及改进情况")));
    QVERIFY(!pane.text().contains(QStringLiteral("政府信息公开的收费及减免情况")));
    pane.showSection(QStringLiteral("1"));
    QVERIFY(pane.text().contains(QStringLiteral("政府信息公开的收费及减免情况")));
}

void TestCheckJourney::dialogsShowEverything() {
    ChangesQuestion changes;
    changes.heads = {QStringLiteral("单元格"), QStringLiteral("现在")};
    changes.rows = {{QStringLiteral("甲"), QStringLiteral("1")}, {QStringLiteral("乙"), QStringLiteral("2")}};
    changes.checkable = true;
    ChangesDialog some(changes, nullptr);
    QCOMPARE(some.chosen(), (QList<int>{0, 1}));
    auto *rows = some.findChild<QTableWidget *>();
    rows->item(0, 0)->setCheckState(Qt::Unchecked);
    QCOMPARE(some.chosen(), QList<int>{1});
    TextQuestion question;
    question.info = QStringLiteral("说明的对象");
    TextDialog text(question, nullptr);
    auto *accept = text.findChild<QPushButton *>(QStringLiteral("accept"));
    QVERIFY(!accept->isEnabled()); // a reason is needed
    text.findChild<QPlainTextEdit *>(QStringLiteral("text"))->setPlainText(QStringLiteral(" 理由 "));
    QVERIFY(accept->isEnabled());
    QCOMPARE(text.text(), QStringLiteral("理由"));
}

QTEST_MAIN(TestCheckJourney)
#include "tst_checkjourney.moc"
