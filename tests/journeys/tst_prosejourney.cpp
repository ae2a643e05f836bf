// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"
#include "documents/page/paginator.h"
#include "domain/textsearch.h"
#include "support/memorystore.h"
#include "support/reports.h"
#include "support/scriptedprompt.h"
#include "ui/findbar.h"
#include "ui/pastenotice.h"
#include "ui/prosefooter.h"
#include "ui/reportview.h"
#include "ui/sectionpage.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace gongkai;

/// Writing the prose in the real view of a report: figures, pasting, finding, counting, undo over all of it.
class TestProseJourney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void figuresShowInTheText();
    void undoBringsChipsBack();
    void pastingIsToldAndUndone();
    void findingGoesOverAllParts();
    void replacingIsOneStep();
    void slipsAreMendedFromTheMenu();
    void lengthIsTold();
    void composingSurvivesSavingAndLeaving();
    void typingInALongReportKeepsEveryStroke();

private:
    template <typename T> T *shown() {
        for (T *widget : m_view->findChildren<T *>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    [[nodiscard]] const std::vector<Block> &blocks(const char *section) const {
        return m_view->session().report().section(QString::fromLatin1(section))->blocks;
    }
    QPushButton *button(const QString &text) {
        for (QPushButton *b : m_view->findChildren<QPushButton *>())
            if (b->isVisible() && QString(b->text()).remove(u'&') == text)
                return b;
        return nullptr;
    }
    QString count() { return shown<FindBar>()->findChild<QLabel *>(QStringLiteral("count"))->text(); }
    void compose(const QString &preedit) {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(shown<ProseEditor>(), &event);
    }

    FormatCatalogue m_formats = test::formats();
    test::MemoryStore m_store;
    test::FixedClock m_clock;
    test::ScriptedPrompt m_prompt;
    std::unique_ptr<Authoring> m_authoring;
    std::shared_ptr<const page::FontBook> m_fonts;
    std::unique_ptr<ReportView> m_view;
};

void TestProseJourney::initTestCase() {
    theme::apply(*qApp);
    m_fonts = std::make_shared<page::FontBook>(page::defaultFontFolders());
}

void TestProseJourney::init() {
    m_view.reset();
    m_store = test::MemoryStore();
    m_authoring = std::make_unique<Authoring>(m_store, m_formats);
    Report report = test::report(QStringLiteral("suqian-2024"));
    Block list;
    list.kind = Block::Kind::List;
    list.items = {QStringLiteral("公开目录"), QStringLiteral("信息管理")};
    report.blocks(QStringLiteral("1")) = {Block::heading(2, QStringLiteral("（二）依申请公开")),
                                          Block::paragraph(QStringLiteral("全市新收申请{{t3.new.total}}件，其它无。")),
                                          list};
    report.blocks(QStringLiteral("5")) = {Block::paragraph(QStringLiteral("公开App还不完善。"))};
    report.blocks(QStringLiteral("6")) = {Block::paragraph(QStringLiteral("没有其它公开事项。"))};
    const auto id = m_store.create(report);
    auto session =
        std::make_unique<EditSession>(*m_authoring, m_clock, m_authoring->open(id.value()).value(), std::nullopt);
    EditSession *edited = session.get();
    m_view = std::make_unique<ReportView>(std::move(session), m_prompt, nullptr, m_fonts, [this, edited] {
        return page::paginate(
            buildDocument({&edited->report(), &edited->format(), nullptr, ReleaseMark::Draft}).value(), *m_fonts);
    });
    m_view->resize(1280, 740);
    m_view->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->goToSection(QStringLiteral("1"));
}

void TestProseJourney::figuresShowInTheText() {
    auto *prose = shown<ProseEditor>();
    QVERIFY(!prose->toPlainText().contains(QStringLiteral("{{")));
    prose->select(1, 6, 22); // the token
    prose->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("3525"));
    m_view->session().typeCell(*CellRef::fromName(QStringLiteral("t3.new.legal")), QStringLiteral("100"));
    const QString now =
        m_view->session().report().cell(*CellRef::fromName(QStringLiteral("t3.new.total"))).numberText();
    QVERIFY(now != QLatin1String("3525"));
    prose->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), now);
    // the error of the table is the chip's, too, and the chip leads to its cell
    QCOMPARE(chip::look(prose->textCursor().charFormat()).state, TokenLook::State::Faulty);
    Q_EMIT prose->figureWanted(QStringLiteral("t3.new.total|zh"));
    QCOMPARE(m_view->currentSection(), QStringLiteral("3"));
    // a part that is not shown catches up when it is
    m_view->session().undoStack().undo();
    m_view->goToSection(QStringLiteral("1"));
    prose->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("3525"));
}

void TestProseJourney::undoBringsChipsBack() {
    auto *prose = shown<ProseEditor>();
    const auto before = blocks("1");
    prose->select(1, 22, 22);
    QTest::keyClick(prose, Qt::Key_Backspace);
    QVERIFY(!blocks("1")[1].text.contains(QStringLiteral("{{")));
    m_view->session().undoStack().undo();
    QVERIFY(blocks("1") == before);
    QVERIFY(prose->blocks() == before);
    m_view->session().undoStack().redo();
    QVERIFY(prose->blocks() == blocks("1"));
    QCOMPARE(prose->caret().block, 1);
    QCOMPARE(prose->caret().at, 6);
}

void TestProseJourney::pastingIsToldAndUndone() {
    auto *prose = shown<ProseEditor>();
    const auto before = blocks("1");
    auto *source = new QMimeData;
    source->setHtml(
        QStringLiteral("<h1>一、标题</h1><p><b>甲</b></p><img src='https://example.com/a.png'><ul><li>乙</ul>"));
    QGuiApplication::clipboard()->setMimeData(source);
    prose->moveCursor(QTextCursor::End);
    prose->paste();
    auto *notice = shown<PasteNotice>();
    QVERIFY(notice);
    QVERIFY2(notice->text().contains(QStringLiteral("1 picture")), qPrintable(notice->text()));
    QCOMPARE(notice->accessibleName(), notice->text());
    QCOMPARE(blocks("1").size(), before.size() + 3);
    QCOMPARE(blocks("1")[3], Block::heading(2, QStringLiteral("一、标题"))); // the first level is the form's own
    m_view->session().undoStack().undo();
    QVERIFY(blocks("1") == before);
    QVERIFY(prose->blocks() == before);
    // nothing left out, nothing said
    QGuiApplication::clipboard()->setText(QStringLiteral("字"));
    prose->paste();
    QVERIFY(!shown<PasteNotice>());
    QGuiApplication::clipboard()->setText(QString(60'000, u'字'));
    prose->paste();
    QVERIFY(shown<PasteNotice>());
    QVERIFY(shown<PasteNotice>()->text().contains(QStringLiteral("50")));
}

void TestProseJourney::findingGoesOverAllParts() {
    shown<ProseEditor>()->setFocus();
    QTest::keyClick(shown<ProseEditor>(), Qt::Key_F, Qt::ControlModifier);
    auto *bar = shown<FindBar>();
    QVERIFY(bar);
    auto *words = bar->findChild<QLineEdit *>();
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("app"));
    QCOMPARE(count(), QStringLiteral("1 / 1"));
    QCOMPARE(m_view->currentSection(), QStringLiteral("5"));
    QCOMPARE(shown<ProseEditor>()->textCursor().selectedText(), QStringLiteral("App"));
    QVERIFY(words->hasFocus());
    bar->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(bar->hits().size(), std::size_t(0));
    words->setText(QStringLiteral("公开"));
    QCOMPARE(bar->hits().size(), std::size_t(4));
    m_view->goToSection(QStringLiteral("1"));
    shown<ProseEditor>()->moveCursor(QTextCursor::Start);
    QStringList way;
    for (int i = 0; i < 5; ++i) {
        m_view->findNext(false);
        way.append(QStringLiteral("%1 %2").arg(m_view->currentSection(), count()));
    }
    QCOMPARE(way.join(QStringLiteral(", ")), QStringLiteral("1 1 / 4, 1 2 / 4, 5 3 / 4, 6 4 / 4, 1 1 / 4"));
    m_view->findNext(true);
    QCOMPARE(count(), QStringLiteral("4 / 4"));
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("3 / 4"));
    // names of tokens are no text
    words->setText(QStringLiteral("total"));
    QCOMPARE(bar->hits().size(), std::size_t(0));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!shown<FindBar>());
    QVERIFY(shown<ProseEditor>()->hasFocus());
    QVERIFY(shown<ProseEditor>()->extraSelections().isEmpty());
    // what is selected is looked for
    m_view->goToSection(QStringLiteral("1"));
    shown<ProseEditor>()->select(2, 0, 2, 1);
    m_view->find();
    QCOMPARE(words->text(), QStringLiteral("信息"));
    QCOMPARE(count(), QStringLiteral("1 / 1"));
}

void TestProseJourney::replacingIsOneStep() {
    const Report before = m_view->session().report();
    shown<ProseEditor>()->select(1, 23, 23);
    m_view->replace();
    auto *bar = shown<FindBar>();
    const auto fields = bar->findChildren<QLineEdit *>();
    fields[0]->setText(QStringLiteral("公开"));
    fields[1]->setText(QStringLiteral("公开公开"));
    const int first = bar->current();
    QVERIFY(first >= 0);
    button(QStringLiteral("Replace"))->click();
    QCOMPARE(m_view->session().undoStack().count(), 1);
    QCOMPARE(bar->hits().size(), std::size_t(5));
    QCOMPARE(bar->current(), first + 2); // not into what was put in
    m_view->session().undoStack().undo();
    QCOMPARE(m_view->session().report(), before);
    QCOMPARE(bar->hits().size(), std::size_t(4));
    fields[1]->setText(QStringLiteral("公示"));
    button(QStringLiteral("Replace all"))->click();
    QCOMPARE(m_view->session().undoStack().count(), 1);
    QVERIFY(blocks("1")[0].text.contains(QStringLiteral("依申请公示")));
    QCOMPARE(blocks("1")[2].items[0], QStringLiteral("公示目录"));
    QVERIFY(blocks("6")[0].text.contains(QStringLiteral("公示")));
    QVERIFY(shown<ProseEditor>()->blocks() == blocks("1") || m_view->currentSection() != QLatin1String("1"));
    m_view->session().undoStack().undo();
    QCOMPARE(m_view->session().report(), before);
}

void TestProseJourney::slipsAreMendedFromTheMenu() {
    auto *prose = shown<ProseEditor>();
    const auto places = findInProse(m_view->session().report(), QStringLiteral("其它"), {});
    prose->select(places[0].block, places[0].from + 1, places[0].from + 1);
    const QPoint at = prose->cursorRect().center();
    bool offered = false;
    QTimer::singleShot(0, this, [&offered] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction *action : menu->actions())
            if (action->text().contains(QStringLiteral("其他"))) {
                offered = true;
                action->trigger();
            }
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, prose->mapToGlobal(at));
    QCoreApplication::sendEvent(prose->viewport(), &event);
    QVERIFY(offered);
    QVERIFY(blocks("1")[1].text.endsWith(QStringLiteral("件，其他无。")));
    QVERIFY(prose->blocks() == blocks("1"));
    QCOMPARE(prose->caret().block, 1); // the caret stays where it was
    m_view->session().undoStack().undo();
    QVERIFY(blocks("1")[1].text.endsWith(QStringLiteral("件，其它无。")));
}

void TestProseJourney::lengthIsTold() {
    const auto told = [this] { return shown<ProseFooter>()->findChild<QLabel *>()->text(); };
    // 6 + 10 + 4 + 4 characters and one number; brackets, comma and full stop
    QVERIFY2(told().contains(QStringLiteral("Text 25 characters, 4 marks")), qPrintable(told()));
    const QString before = told();
    shown<ProseEditor>()->moveCursor(QTextCursor::End);
    shown<ProseEditor>()->insertPlainText(QStringLiteral("好。"));
    QVERIFY2(told().contains(QStringLiteral("Text 26 characters, 5 marks")), qPrintable(told()));
}

void TestProseJourney::composingSurvivesSavingAndLeaving() {
    auto *prose = shown<ProseEditor>();
    prose->setFocus();
    prose->moveCursor(QTextCursor::End);
    const Report before = m_view->session().report();
    compose(QStringLiteral("zi"));
    QCOMPARE(m_view->session().report(), before);
    QVERIFY(m_view->session().save());
    QVERIFY(prose->composing());
    m_view->goToSection(QStringLiteral("5"));
    QCOMPARE(blocks("1")[2].items[1], QStringLiteral("信息管理zi"));
    compose(QStringLiteral("wen"));
    m_view->finishEditing(); // before saving and exporting
    QVERIFY(blocks("5")[0].text.contains(QStringLiteral("wen")));
    // undo while composing takes back a step and nothing else
    compose(QStringLiteral("x"));
    m_view->session().undoStack().undo();
    QVERIFY(shown<ProseEditor>()->blocks() == blocks("5"));
    QVERIFY(!blocks("5")[0].text.contains(QStringLiteral("wen")));
}

void TestProseJourney::typingInALongReportKeepsEveryStroke() {
    std::vector<Block> many;
    for (int i = 0; i < 200; ++i)
        many.push_back(
            Block::paragraph(QStringLiteral("本年度公开政府信息%1条，办理申请{{t3.new.total}}件，情况良好。").arg(i)));
    m_view->session().setBlocks(QStringLiteral("6"), many, 0);
    m_view->goToSection(QStringLiteral("6"));
    auto *prose = shown<ProseEditor>();
    prose->setBlocks(many);
    prose->select(100, 3, 3);
    QTest::keyClicks(prose, QStringLiteral("x"));
    constexpr int strokes = 20;
    for (int i = 0; i < strokes; ++i)
        QTest::keyClick(prose, Qt::Key_Y);
    QCOMPARE(blocks("6").size(), many.size());
    QVERIFY(blocks("6")[100].text.contains(QLatin1Char('x') + QString(strokes, QLatin1Char('y'))));
    QVERIFY(prose->blocks() == blocks("6"));
}

QTEST_MAIN(TestProseJourney)
#include "tst_prosejourney.moc"
