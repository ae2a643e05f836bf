// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorystore.h"
#include "support/reports.h"
#include "ui/tableactions.h"
#include "ui/tableview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace gongkai;

/// A statutory table under the hands: keys, input method, clipboard, sizes.
class TestTableView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keysMoveTheFrame_data();
    void keysMoveTheFrame();
    void typingReplaces_data();
    void typingReplaces();
    void enterAndTabGoOn();
    void tabLeavesTheLastFigure();
    void f2MendsAndEscapeGivesUp();
    void escapeGivesUpWhatWasSaved();
    void inputMethodOpensTheCell();
    void inputMethodKeepsItsFirstCharacters();
    void computedFiguresRefuse();
    void rangesAreChosenAndCopied();
    void rangesArePasted();
    void pastingIntoAnOpenCell();
    void refusalsAreTold();
    void cutFillAndDelete();
    void everySizeShowsTheHeads_data();
    void everySizeShowsTheHeads();
    void theFrameIsNeverBehindTheHeads();
    void lastYearMakesRowsHigher();
    void actionsKnowTheirKeys();

private:
    [[nodiscard]] QString value(const char *name) const {
        const Json found = m_session->report().cell(*CellRef::fromName(QString::fromLatin1(name)));
        return found.isNumber() ? found.numberText() : found.toString();
    }
    [[nodiscard]] QString current() const { return m_view->currentIndex().data(TableModel::CellNameRole).toString(); }
    void go(const char *name) { m_view->goToCell(QString::fromLatin1(name)); }
    [[nodiscard]] QLineEdit *editor() const {
        return qobject_cast<QLineEdit *>(m_view->indexWidget(m_view->currentIndex()));
    }
    /// The drawings over the figures, from left to right and top to bottom.
    [[nodiscard]] QList<QWidget *> frozen() const {
        QList<QWidget *> shown;
        for (QWidget *child : m_view->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible() && child != m_view->viewport() &&
                child->metaObject() == &QWidget::staticMetaObject && child->objectName().isEmpty())
                shown.append(child);
        return shown;
    }
    static void copyText(const QString &text) { QApplication::clipboard()->setText(text); }

    FormatCatalogue m_formats = test::formats();
    test::MemoryStore m_store;
    test::FixedClock m_clock;
    Authoring m_authoring{m_store, m_formats};
    Report m_before;
    std::unique_ptr<EditSession> m_session;
    std::unique_ptr<TableModel> m_model;
    std::unique_ptr<TableLook> m_look;
    std::unique_ptr<TableView> m_view;
};

void TestTableView::initTestCase() {
    theme::apply(*qApp);
}

void TestTableView::init() {
    m_before = test::report(QStringLiteral("suqian-2024"));
    const auto id = m_store.create(m_before);
    m_session = std::make_unique<EditSession>(m_authoring, m_clock, m_authoring.open(id.value()).value(),
                                              test::report(QStringLiteral("suqian-2023")));
    m_model = std::make_unique<TableModel>(*m_session, QStringLiteral("t3"));
    m_look = std::make_unique<TableLook>();
    m_view = std::make_unique<TableView>(*m_model, *m_look);
    m_view->resize(720, 420);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    go("t3.new.natural");
}

void TestTableView::cleanup() {
    m_view.reset();
    m_look.reset();
    m_model.reset();
    m_session.reset();
}

void TestTableView::keysMoveTheFrame_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *from, Qt::Key key, Qt::KeyboardModifiers modifiers,
                        const char *to) {
        QTest::newRow(name) << QString::fromLatin1(from) << static_cast<int>(key) << modifiers
                            << QString::fromLatin1(to);
    };
    row("right", "t3.new.natural", Qt::Key_Right, Qt::NoModifier, "t3.new.biz");
    row("onto a total", "t3.new.other", Qt::Key_Right, Qt::NoModifier, "t3.new.total");
    row("never onto a label", "t3.new.natural", Qt::Key_Left, Qt::NoModifier, "t3.new.natural");
    row("never onto a head", "t3.new.natural", Qt::Key_Up, Qt::NoModifier, "t3.new.natural");
    row("down", "t3.new.natural", Qt::Key_Down, Qt::NoModifier, "t3.carried_in.natural");
    row("down at the end", "t3.carried_out.biz", Qt::Key_Down, Qt::NoModifier, "t3.carried_out.biz");
    row("Ctrl+Down", "t3.new.biz", Qt::Key_Down, Qt::ControlModifier, "t3.carried_out.biz");
    row("Ctrl+Up", "t3.carried_out.biz", Qt::Key_Up, Qt::ControlModifier, "t3.new.biz");
    row("Ctrl+Right", "t3.granted.biz", Qt::Key_Right, Qt::ControlModifier, "t3.granted.total");
    row("Ctrl+Left", "t3.granted.total", Qt::Key_Left, Qt::ControlModifier, "t3.granted.natural");
    row("Home", "t3.granted.legal", Qt::Key_Home, Qt::NoModifier, "t3.granted.natural");
    row("Home at the beginning", "t3.granted.natural", Qt::Key_Home, Qt::NoModifier, "t3.granted.natural");
    row("End", "t3.granted.legal", Qt::Key_End, Qt::NoModifier, "t3.granted.total");
    row("Ctrl+Home", "t3.granted.legal", Qt::Key_Home, Qt::ControlModifier, "t3.new.natural");
    row("Ctrl+End", "t3.granted.legal", Qt::Key_End, Qt::ControlModifier, "t3.carried_out.total");
    row("Enter", "t3.new.natural", Qt::Key_Return, Qt::NoModifier, "t3.carried_in.natural");
    row("Enter on the keypad", "t3.new.natural", Qt::Key_Enter, Qt::KeypadModifier, "t3.carried_in.natural");
    row("Shift+Enter", "t3.carried_in.natural", Qt::Key_Return, Qt::ShiftModifier, "t3.new.natural");
    row("Enter passes a total over", "t3.other_else.natural", Qt::Key_Return, Qt::NoModifier, "t3.carried_out.natural");
    row("Tab", "t3.new.natural", Qt::Key_Tab, Qt::NoModifier, "t3.new.biz");
    row("Tab passes a total over", "t3.new.other", Qt::Key_Tab, Qt::NoModifier, "t3.carried_in.natural");
    row("Shift+Tab", "t3.carried_in.natural", Qt::Key_Backtab, Qt::ShiftModifier, "t3.new.other");
}

void TestTableView::keysMoveTheFrame() {
    QFETCH(QString, from);
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    m_view->goToCell(from);
    QCOMPARE(current(), from);
    QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key), modifiers);
    QTEST(current(), "to");
    QVERIFY(!editor());
    QCOMPARE(m_session->report(), m_before);
}

void TestTableView::typingReplaces_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("digits") << QStringLiteral("12") << QStringLiteral("12");
    QTest::newRow("full width") << QStringLiteral("１２３") << QStringLiteral("123");
    QTest::newRow("thousands") << QStringLiteral("1,234") << QStringLiteral("1234");
    QTest::newRow("full width thousands") << QStringLiteral("１，２３４") << QStringLiteral("1234");
    QTest::newRow("no number is kept and told by the checks") << QStringLiteral("约12") << QStringLiteral("约12");
}

void TestTableView::typingReplaces() {
    QFETCH(QString, typed);
    for (const QChar c : typed) {
        QWidget *to = editor() ? static_cast<QWidget *>(editor()) : m_view.get();
        QTest::sendKeyEvent(QTest::Click, to, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    QVERIFY(editor());
    QCOMPARE(editor()->text(), typed);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(current(), QStringLiteral("t3.carried_in.natural"));
    QTEST(value("t3.new.natural"), "stored");
}

void TestTableView::enterAndTabGoOn() {
    QTest::keyClicks(m_view.get(), QStringLiteral("1"));
    QTest::keyClick(editor(), Qt::Key_Tab);
    QCOMPARE(current(), QStringLiteral("t3.new.biz"));
    QVERIFY(editor()); // open for the next figure
    QTest::keyClicks(editor(), QStringLiteral("22"));
    QTest::keyClick(editor(), Qt::Key_Down); // typed, not mended: arrows go on
    QCOMPARE(current(), QStringLiteral("t3.carried_in.biz"));
    QTest::keyClicks(m_view.get(), QStringLiteral("3"));
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(current(), QStringLiteral("t3.new.biz"));
    QCOMPARE(value("t3.new.natural"), QStringLiteral("1"));
    QCOMPARE(value("t3.new.biz"), QStringLiteral("22"));
    QCOMPARE(value("t3.carried_in.biz"), QStringLiteral("3"));
}

void TestTableView::tabLeavesTheLastFigure() {
    QWidget window;
    QLineEdit next(&window);
    m_view->setParent(&window);
    QWidget::setTabOrder(m_view.get(), &next);
    window.show();
    m_view->show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_view->setFocus();
    go("t3.carried_out.other");
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &next);
    m_view->setFocus();
    QTest::keyClicks(m_view.get(), QStringLiteral("4"));
    QTest::keyClick(editor(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &next);
    QCOMPARE(value("t3.carried_out.other"), QStringLiteral("4"));
    m_view->setParent(nullptr);
}

void TestTableView::f2MendsAndEscapeGivesUp() {
    QTest::keyClick(m_view.get(), Qt::Key_F2);
    QVERIFY(editor());
    QTest::keyClicks(editor(), QStringLiteral("5")); // behind what stands there
    QCOMPARE(editor()->text(), QStringLiteral("34405"));
    QTest::keyClick(editor(), Qt::Key_Left); // mends: moves within the figure
    QVERIFY(editor());
    QTest::keyClick(editor(), Qt::Key_Escape);
    QVERIFY(!editor());
    QCOMPARE(m_session->report(), m_before);
    QCOMPARE(current(), QStringLiteral("t3.new.natural"));
}

void TestTableView::escapeGivesUpWhatWasSaved() {
    QTest::keyClicks(m_view.get(), QStringLiteral("7"));
    QTRY_COMPARE(value("t3.new.natural"), QStringLiteral("7")); // saved though the cell stands open
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(value("t3.new.natural"), QStringLiteral("3440"));
}

void TestTableView::inputMethodOpensTheCell() {
    QVERIFY(m_view->testAttribute(Qt::WA_InputMethodEnabled));
    QInputMethodEvent commit(QString(), {});
    commit.setCommitString(QStringLiteral("１２"));
    QApplication::sendEvent(m_view.get(), &commit);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("１２")); // in the place of what stood there
    QInputMethodEvent more(QString(), {});
    more.setCommitString(QStringLiteral("３"));
    QApplication::sendEvent(editor(), &more);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(value("t3.new.natural"), QStringLiteral("123"));
}

void TestTableView::inputMethodKeepsItsFirstCharacters() {
    // as a pinyin method does: what is composed is shown, then put in
    for (const char *preedit : {"y", "yi", "yi er"}) {
        QInputMethodEvent event(QString::fromLatin1(preedit), {});
        QApplication::sendEvent(m_view.get(), &event);
        QVERIFY(editor());
        QCOMPARE(editor()->text(), QString());
    }
    QInputMethodEvent commit(QString(), {});
    commit.setCommitString(QStringLiteral("12"));
    QApplication::sendEvent(m_view.get(), &commit);
    QCOMPARE(editor()->text(), QStringLiteral("12"));
    QCOMPARE(QApplication::focusWidget(), editor());
    QTest::keyClick(editor(), Qt::Key_Right); // opened by typing: goes on
    QCOMPARE(value("t3.new.natural"), QStringLiteral("12"));
    QCOMPARE(current(), QStringLiteral("t3.new.biz"));
}

void TestTableView::computedFiguresRefuse() {
    go("t3.new.total");
    QSignalSpy told(m_view.get(), &TableView::told);
    QTest::keyClicks(m_view.get(), QStringLiteral("5"));
    QVERIFY(!editor());
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(QStringLiteral("computed")) && told[0][1].toBool());
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(m_session->report(), m_before);
    QVERIFY(!m_view->testAttribute(Qt::WA_InputMethodEnabled));
}

void TestTableView::rangesAreChosenAndCopied() {
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 4);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QStringLiteral("3440\t75\n118\t3\n"));
    QVERIFY(data->html().contains(QStringLiteral("<td align=\"right\">118</td>")));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->tableActions().chosen().bottom, m_model->rowCount() - 1);
    QCOMPARE(m_view->tableActions().chosen().top, m_model->headRows());
    go("t3.granted.natural");
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 7);
}

void TestTableView::rangesArePasted() {
    QSignalSpy told(m_view.get(), &TableView::told);
    copyText(QStringLiteral("10\t20\r\n约3\t2\r\n"));
    QTest::keyClick(m_view.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(value("t3.new.natural"), QStringLiteral("10"));
    QCOMPARE(value("t3.carried_in.biz"), QStringLiteral("2"));
    QCOMPARE(value("t3.carried_in.natural"), QStringLiteral("118"));
    QCOMPARE(m_session->undoStack().count(), 1);
    const QString text = told.last()[0].toString();
    QVERIFY2(text.contains(QStringLiteral("A2")) && text.contains(QStringLiteral("约3")), qPrintable(text));
    QVERIFY(told.last()[1].toBool());
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 4);
    // and back again from what the table itself copies
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    go("t3.granted.natural");
    QTest::keyClick(m_view.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(value("t3.granted.biz"), QStringLiteral("20"));
}

void TestTableView::pastingIntoAnOpenCell() {
    copyText(QStringLiteral("10\t20\n"));
    QTest::keyClicks(m_view.get(), QStringLiteral("9"));
    QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier); // a range goes over the cells
    QVERIFY(!editor());
    QCOMPARE(value("t3.new.natural"), QStringLiteral("10"));
    QCOMPARE(value("t3.new.biz"), QStringLiteral("20"));
    copyText(QStringLiteral("5"));
    QTest::keyClick(m_view.get(), Qt::Key_F2);
    QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier); // one figure into the cell
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("105"));
}

void TestTableView::refusalsAreTold() {
    QSignalSpy told(m_view.get(), &TableView::told);
    const auto paste = [&](const QString &text) {
        copyText(text);
        QTest::keyClick(m_view.get(), Qt::Key_V, Qt::ControlModifier);
        return told.last()[0].toString();
    };
    QVERIFY(paste(QString(10'000'000, u'1')).contains(QStringLiteral("10,000,000")));
    QVERIFY(paste(QStringLiteral("1\t").repeated(300)).contains(QStringLiteral("301")));
    QVERIFY(paste(QStringLiteral("1\n").repeated(1000)).contains(QStringLiteral("1,000")));
    auto *page = new QMimeData;
    page->setHtml(
        QStringLiteral("<table><tr><td><img src=\"http://example.invalid/a.png\">5</td><td><script>x()</script>"
                       "6</td></tr></table>"));
    QApplication::clipboard()->setMimeData(page);
    QCOMPARE(m_session->report(), m_before);
    QTest::keyClick(m_view.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(value("t3.new.natural"), QStringLiteral("5"));
    QCOMPARE(value("t3.new.biz"), QStringLiteral("6"));
    // an open cell takes no flood either
    copyText(QString(150'000, u'1'));
    QTest::keyClick(m_view.get(), Qt::Key_F2);
    QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(editor()->text().size() <= 200);
}

void TestTableView::cutFillAndDelete() {
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("3440\t75\n"));
    QCOMPARE(value("t3.new.natural"), QString());
    m_session->undoStack().undo();
    QCOMPARE(m_session->report(), m_before);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(value("t3.carried_in.biz"), QStringLiteral("75"));
    QTest::keyClick(m_view.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(value("t3.carried_in.biz"), QStringLiteral("3440"));
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(value("t3.carried_in.biz"), QString());
    QCOMPARE(m_session->undoStack().count(), 3);
    while (m_session->undoStack().canUndo())
        m_session->undoStack().undo();
    QCOMPARE(m_session->report(), m_before);
}

void TestTableView::everySizeShowsTheHeads_data() {
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("zoom");
    QTest::newRow("75") << -10 << 75;
    QTest::newRow("100") << 0 << 100;
    QTest::newRow("125") << 2 << 125;
    QTest::newRow("200") << 10 << 200;
}

void TestTableView::everySizeShowsTheHeads() {
    QFETCH(int, steps);
    m_look->zoomBy(steps);
    QTEST(m_look->zoom(), "zoom");
    go("t3.carried_out.other");
    const bool down = m_view->verticalScrollBar()->value() > 0;
    const bool right = m_view->horizontalScrollBar()->value() > 0;
    QCOMPARE(frozen().size(), (down ? 1 : 0) + (right ? 1 : 0));
    for (const QWidget *pane : frozen()) {
        QVERIFY(m_view->viewport()->geometry().contains(pane->geometry()));
        QVERIFY(pane->width() < m_view->width() / 2 || pane->height() < m_view->height() / 2);
    }
    QVERIFY(steps < 10 || (down && right));
    // what is drawn at the edge is what stood there before it scrolled out
    if (down && !right) {
        const QSize size = frozen().constFirst()->size() - QSize(0, 1);
        const QImage now = m_view->grab(QRect(m_view->viewport()->pos(), size)).toImage();
        m_view->verticalScrollBar()->setValue(0);
        const QImage then = m_view->grab(QRect(m_view->viewport()->pos(), size)).toImage();
        int other = 0; // the view's own lines may begin a dot earlier
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                other += now.pixel(x, y) != then.pixel(x, y) ? 1 : 0;
        QVERIFY2(other < 100, qPrintable(QString::number(other)));
    }
    m_view->verticalScrollBar()->setValue(0);
    m_view->horizontalScrollBar()->setValue(0);
    QVERIFY(frozen().isEmpty());
    m_look->resetZoom();
    QCOMPARE(m_look->zoom(), 100);
}

void TestTableView::theFrameIsNeverBehindTheHeads() {
    m_look->zoomBy(10);
    const QModelIndex first = m_model->indexOf(QStringLiteral("t3.new.natural"));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    // all the way back, a step at a time
    for (int i = 0; i < 60 && m_view->currentIndex() != first; ++i) {
        QTest::keyClick(m_view.get(), i % 2 == 0 ? Qt::Key_Up : Qt::Key_Left);
        const QRect cell = m_view->visualRect(m_view->currentIndex()).translated(m_view->viewport()->pos());
        for (const QWidget *pane : frozen())
            QVERIFY2(!pane->geometry().intersects(cell), qPrintable(current()));
    }
    QCOMPARE(m_view->currentIndex(), first);
}

void TestTableView::lastYearMakesRowsHigher() {
    const int row = m_view->currentIndex().row();
    const int before = m_view->rowHeight(row);
    const int head = m_view->rowHeight(0);
    m_look->setLastYear(true);
    QVERIFY(m_view->rowHeight(row) > before);
    QCOMPARE(m_view->rowHeight(0), head);
    QVERIFY(!m_view->viewport()->grab().isNull()); // and it can be drawn, arrows included
    m_look->setLastYear(false);
    QCOMPARE(m_view->rowHeight(row), before);
}

void TestTableView::actionsKnowTheirKeys() {
    int named = 0;
    for (const QAction *action : m_view->tableActions().actions())
        if (action) {
            ++named;
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
        }
    QCOMPARE(named, 11);
    QSignalSpy back(m_view.get(), &TableView::backWanted);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(back.size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_look->zoom(), 110);
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_look->zoom(), 100);
    QCOMPARE(m_view->accessibleName(), QStringLiteral("收到和处理政府信息公开申请情况"));
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
