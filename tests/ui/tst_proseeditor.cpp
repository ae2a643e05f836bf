// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proseeditor.h"
#include "ui/theme.h"
#include "ui/tokencompleter.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace gongkai;

namespace {

/// The editor with its protected parts within reach.
class Editor final : public QWidget {
public:
    Editor() : prose(this) {
        prose.setTokens(
            [this](const QString &name) {
                return values.contains(name)
                           ? TokenLook{TokenLook::State::Value, values.value(name), QStringLiteral("名称")}
                           : TokenLook{TokenLook::State::Unknown, name, {}};
            },
            [] {
                return std::vector<TokenChoice>{{QStringLiteral("t3.new.total"), QStringLiteral("新收 · 总计"), {}},
                                                {QStringLiteral("t3.total.total"), QStringLiteral("总计 · 总计"), {}}};
            });
        prose.resize(600, 400);
        resize(600, 400);
        QObject::connect(&prose, &ProseEditor::edited, this, [this](const std::vector<Block> &blocks, int cursor) {
            told = blocks;
            caret = cursor;
            ++edits;
        });
    }
    void compose(const QString &preedit, const QString &commit = {}) {
        QInputMethodEvent event(preedit, {});
        if (!commit.isEmpty())
            event.setCommitString(commit);
        QCoreApplication::sendEvent(&prose, &event);
    }
    void place(int position, int anchor = -1) {
        QTextCursor cursor = prose.textCursor();
        cursor.setPosition(anchor < 0 ? position : anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        prose.setTextCursor(cursor);
    }
    void paste(const QString &text, const QString &html = {}) {
        auto *source = new QMimeData; // the clipboard takes it
        source->setText(text);
        if (!html.isEmpty())
            source->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(source);
        prose.paste();
    }

    QHash<QString, QString> values = {{QStringLiteral("t3.new.total"), QStringLiteral("3525")},
                                      {QStringLiteral("a"), QStringLiteral("1")}};
    ProseEditor prose;
    std::vector<Block> told;
    int caret = 0;
    int edits = 0;
};

} // namespace

/// The prose editor by itself: chips and the places behind them, the clipboard, keys, input methods.
class TestProseEditor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void placesCountTheStoredText_data();
    void placesCountTheStoredText();
    void caretSurvivesChangingValues();
    void chipsFollowTheirCells();
    void typedTokensBecomeChips();
    void bracesOfferTheFigures();
    void copiesGiveValuesOutsideAndTokensInside();
    void pastesIntoALine_data();
    void pastesIntoALine();
    void refusedPastesChangeNothing();
    void manyPastedLinesAreOneEdit();
    void shownLinesAreNeverCut_data();
    void shownLinesAreNeverCut();
    void selectionsLeaveTheRightKind();
    void composingIsNoEdit();
    void composingOverASelection();
    void leavingTakesWhatIsComposed();
    void levelsWhileComposing();
    void figuresChangeWhileComposing();
    void everyStrokeIsToldOnce();

private:
    static std::vector<Block> mixed();
};

namespace {

Block list(bool ordered, const QStringList &items) {
    Block block;
    block.kind = Block::Kind::List;
    block.ordered = ordered;
    block.items = items;
    return block;
}

Block table(const QString &id) {
    Block block;
    block.kind = Block::Kind::Table;
    block.id = id;
    return block;
}

/// H2 text / P text / * a|b / 1. a|b / T id
QString shape(const std::vector<Block> &blocks) {
    QStringList parts;
    for (const Block &b : blocks)
        parts.append(b.kind == Block::Kind::Heading ? QStringLiteral("H%1 %2").arg(b.level).arg(b.text)
                     : b.kind == Block::Kind::List  ? QString::fromLatin1(b.ordered ? "1. " : "* ") + b.items.join(u'|')
                     : b.kind == Block::Kind::Table ? QStringLiteral("T ") + b.id
                                                    : QStringLiteral("P ") + b.text);
    return parts.join(QStringLiteral(" / "));
}

} // namespace

std::vector<Block> TestProseEditor::mixed() {
    return {Block::heading(2, QStringLiteral("（一）{{a}}件")),
            Block::paragraph(QStringLiteral("𠮷收到{{t3.new.total}}{{t3.new.total}}件。")),
            list(false, {QStringLiteral("甲"), QStringLiteral("乙𠮷{{a}}丙")}),
            list(false, {QStringLiteral("丁")}),
            list(true, {QStringLiteral("戊")}),
            table(QStringLiteral("t3")),
            Block::paragraph(QStringLiteral("完{{x}}"))};
}

void TestProseEditor::initTestCase() {
    theme::apply(*qApp);
}

void TestProseEditor::textsComeBackAsTheyWere_data() {
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("empty", {});
    row("plain", QStringLiteral("全市新收申请。"));
    row("a token", QStringLiteral("收到{{t3.new.total}}件"));
    row("nothing but a token", QStringLiteral("{{a}}"));
    row("the same twice", QStringLiteral("{{a}}{{a}}"));
    row("spaces inside", QStringLiteral("{{ a }}和{{\ta|zh }}"));
    row("unknown", QStringLiteral("{{no.such}}{{}}"));
    row("lone braces", QStringLiteral("{{a}和}}b{{ c"));
    row("three braces", QStringLiteral("{{{a}}}"));
    row("nested braces", QStringLiteral("{{ {{a}} }}"));
    row("line ends inside", QStringLiteral("甲\n乙{{a}}\n丙"));
    row("a line end inside a token", QStringLiteral("{{a\nb}}"));
    row("odd ends of line", QStringLiteral("甲\r乙\u2028丙\u2029丁"));
    row("signs of Qt's own", QString(QChar(0xFDD0)) + u'甲' + QChar(0xFDD1) + QChar(0xFDD2));
    row("an object sign", QString(QChar(0xFFFC)) + QStringLiteral("{{a}}") + QChar(0xFFFC));
    row("emoji and bidi", QStringLiteral("👍🏽𠮷\u202E文\u200D"));
    row("NUL", QString(QChar(0)) + QStringLiteral("甲"));
}

void TestProseEditor::textsComeBackAsTheyWere() {
    QFETCH(QString, text);
    Editor editor;
    for (const std::vector<Block> &blocks :
         {std::vector<Block>{Block::heading(3, text), Block::paragraph(text), Block::paragraph({})},
          std::vector<Block>{list(false, {text, QStringLiteral("中"), text}), list(true, {text})}}) {
        editor.prose.setBlocks(blocks);
        QVERIFY(editor.prose.blocks() == blocks);
        editor.prose.refreshTokens();
        QVERIFY(editor.prose.blocks() == blocks);
    }
    QCOMPARE(editor.edits, 0);
}

void TestProseEditor::placesCountTheStoredText_data() {
    QTest::addColumn<int>("block");
    QTest::addColumn<int>("item");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("selected"); // a chip is ◆
    const auto row = [](const char *name, int block, int item, int from, int to, const char *selected) {
        QTest::newRow(name) << block << item << from << to << QString::fromUtf8(selected);
    };
    row("before a token", 0, -1, 0, 3, "（一）");
    row("a token", 0, -1, 3, 8, "◆");
    row("after a token", 0, -1, 8, 9, "件");
    row("a pair", 1, -1, 0, 1, "𠮷");
    row("behind a pair", 1, -1, 1, 3, "收到");
    row("first of two tokens", 1, -1, 3, 19, "◆");
    row("second of two tokens", 1, -1, 19, 35, "◆");
    row("behind both", 1, -1, 35, 36, "件");
    row("inside a token", 1, -1, 5, 10, "◆");
    row("first item", 2, 0, 0, 1, "甲");
    row("second item", 2, 1, 0, 2, "乙𠮷");
    row("token in an item", 2, 1, 2, 7, "◆");
    row("behind it", 2, 1, 7, 8, "丙");
    row("the list beside", 3, 0, 0, 1, "丁");
    row("the numbered one", 4, 0, 0, 1, "戊");
    row("what is only shown", 5, -1, 0, 5, "");
    row("beyond it", 6, -1, 0, 6, "完◆");
    row("too far", 6, -1, 0, 99, "完◆");
}

void TestProseEditor::placesCountTheStoredText() {
    QFETCH(int, block);
    QFETCH(int, item);
    QFETCH(int, from);
    QFETCH(int, to);
    Editor editor;
    editor.prose.setBlocks(mixed());
    editor.prose.select(block, from, to, item);
    QString selected = editor.prose.textCursor().selectedText();
    QTEST(selected.replace(QChar(0xFFFC), QStringLiteral("◆")), "selected");
    // and back, where it is no place within a token
    const lines::Place place = editor.prose.caret();
    QCOMPARE(place.block, block);
    QCOMPARE(place.item, item);
    if (QByteArray(QTest::currentDataTag()) != "inside a token")
        QCOMPARE(place.at, from);
}

void TestProseEditor::caretSurvivesChangingValues() {
    Editor editor;
    editor.prose.setBlocks(mixed());
    for (int position = 0; position < editor.prose.document()->characterCount(); ++position) {
        const int stored = lines::storedPosition(*editor.prose.document(), position);
        QCOMPARE(lines::positionOfStored(*editor.prose.document(), stored), position);
    }
    editor.prose.select(1, 35, 35);
    QTest::keyClicks(&editor.prose, QStringLiteral("x"));
    // UTF-16 units of the stored text: heading 9 and its end, a pair, two characters, two tokens, x
    QCOMPARE(editor.caret, 10 + 2 + 2 + 16 + 16 + 1);
    const auto after = editor.told;
    editor.prose.setBlocks(mixed(), 0);
    editor.prose.setBlocks(after, editor.caret);
    QCOMPARE(editor.prose.caret().at, 36);
    QCOMPARE(editor.prose.storedCaret(), editor.caret);
    editor.prose.setBlocks({}, 4000); // from a longer text
    QCOMPARE(editor.prose.textCursor().position(), 0);
}

void TestProseEditor::chipsFollowTheirCells() {
    Editor editor;
    editor.prose.setBlocks(mixed());
    const auto look = [&editor](int position) {
        QTextCursor cursor(editor.prose.document());
        cursor.setPosition(position + 1);
        return chip::look(cursor.charFormat());
    };
    QCOMPARE(look(3).shown, QStringLiteral("1"));
    editor.values.insert(QStringLiteral("a"), QStringLiteral("12"));
    editor.prose.refreshTokens();
    QCOMPARE(look(3).shown, QStringLiteral("12"));
    QCOMPARE(editor.edits, 0);
    QVERIFY(editor.prose.blocks() == mixed());
    editor.place(4);
    QVERIFY(editor.prose.accessibleDescription().contains(QStringLiteral("12")));
    editor.place(0);
    QVERIFY(editor.prose.accessibleDescription().isEmpty());
    // what is typed behind a chip is text again, and a level keeps the chip
    editor.place(4);
    QTest::keyClicks(&editor.prose, QStringLiteral("zz"));
    QCOMPARE(editor.told[0].text, QStringLiteral("（一）{{a}}zz件"));
    editor.prose.setLevel(3);
    QCOMPARE(editor.told[0], Block::heading(3, QStringLiteral("（一）{{a}}zz件")));
    // a chip goes in one
    editor.place(4);
    QTest::keyClick(&editor.prose, Qt::Key_Backspace);
    QCOMPARE(editor.told[0].text, QStringLiteral("（一）zz件"));
    editor.prose.show();
    QVERIFY(!editor.grab().isNull()); // drawn without complaint
}

void TestProseEditor::typedTokensBecomeChips() {
    Editor editor;
    editor.prose.setBlocks({Block::paragraph(QStringLiteral("收到件"))});
    editor.place(2);
    QTest::keyClicks(&editor.prose, QStringLiteral("{{a"));
    editor.prose.tokenCompleter().completer().popup()->hide();
    QTest::keyClicks(&editor.prose, QStringLiteral("}}"));
    QCOMPARE(editor.told[0].text, QStringLiteral("收到{{a}}件"));
    QCOMPARE(editor.prose.toPlainText().size(), 4);
    QCOMPARE(editor.prose.textCursor().position(), 3);
    QCOMPARE(editor.caret, 7);
    QTest::keyClicks(&editor.prose, QStringLiteral("x"));
    QCOMPARE(editor.told[0].text, QStringLiteral("收到{{a}}x件"));
}

void TestProseEditor::bracesOfferTheFigures() {
    Editor editor;
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.prose.setFocus();
    QTest::keyClicks(&editor.prose, QStringLiteral("{"));
    QCompleter &completer = editor.prose.tokenCompleter().completer();
    QVERIFY(!completer.popup()->isVisible());
    QTest::keyClicks(&editor.prose, QStringLiteral("{"));
    QVERIFY(completer.popup()->isVisible());
    QCOMPARE(completer.completionCount(), 2);
    QTest::keyClicks(&editor.prose, QStringLiteral("NEW"));
    QCOMPARE(completer.completionCount(), 1);
    QTest::keyClick(completer.popup(), Qt::Key_Return);
    QCOMPARE(shape(editor.told), QStringLiteral("P {{t3.new.total}}"));
    QVERIFY(!completer.popup()->isVisible());
    // by what people call it, and nothing that fits closes the list
    editor.compose({}, QStringLiteral("{{新收"));
    QCOMPARE(completer.completionCount(), 1);
    QVERIFY(completer.popup()->isVisible());
    editor.compose({}, QStringLiteral("无此"));
    QVERIFY(!completer.popup()->isVisible());
    QCOMPARE(shape(editor.told), QStringLiteral("P {{t3.new.total}}{{新收无此"));
}

void TestProseEditor::copiesGiveValuesOutsideAndTokensInside() {
    Editor editor;
    editor.prose.setBlocks(mixed());
    editor.prose.selectAll();
    editor.prose.copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->text().startsWith(QStringLiteral("（一）1件\n𠮷收到35253525件。\n甲\n乙𠮷1丙\n")));
    Editor other;
    other.prose.paste();
    QCOMPARE(shape(other.told), shape(mixed()));
    QVERIFY(other.told == mixed());
    // a piece of one line
    editor.prose.select(1, 1, 20);
    editor.prose.copy();
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), QStringLiteral("收到35253525"));
    other.prose.setBlocks({Block::heading(2, QStringLiteral("（一）题"))});
    other.place(3);
    other.prose.paste();
    QCOMPARE(shape(other.told), QStringLiteral("H2 （一）收到{{t3.new.total}}{{t3.new.total}}题"));
    // not ours, though it says so
    for (const char *bad : {"", "{", "[]", R"({"blocks":[{"type":"no"}]})", R"({"blocks":7})"}) {
        auto *source = new QMimeData;
        source->setData(QStringLiteral("application/x-gongkai-prose"), bad);
        source->setText(QStringLiteral("字"));
        QGuiApplication::clipboard()->setMimeData(source);
        Editor empty;
        empty.prose.paste();
        QCOMPARE(empty.prose.blocks().size(), std::size_t(1));
    }
}

void TestProseEditor::pastesIntoALine_data() {
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("result");
    // into H2 一二 / P 三四 / * 五六
    const auto row = [](const char *name, const char *pasted, int position, const char *result) {
        QTest::newRow(name) << QString::fromUtf8(pasted) << position << QString::fromUtf8(result);
    };
    row("words into a heading", "甲", 1, "H2 一甲二 / P 三四 / * 五六");
    row("words into an item", "甲", 7, "H2 一二 / P 三四 / * 五甲六");
    row("a line into a paragraph", "甲\n", 4, "H2 一二 / P 三甲四 / * 五六");
    row("two lines into a paragraph", "甲\n乙", 4, "H2 一二 / P 三甲 / P 乙四 / * 五六");
    row("a heading into a paragraph", "（一）甲\n乙", 4, "H2 一二 / P 三 / H2 （一）甲 / P 乙四 / * 五六");
    row("a heading last", "甲\n（一）乙\n", 4, "H2 一二 / P 三甲 / H2 （一）乙 / P 四 / * 五六");
    row("before a paragraph", "（一）甲\n乙", 3, "H2 一二 / H2 （一）甲 / P 乙三四 / * 五六");
    row("behind a paragraph", "（一）甲\n乙", 5, "H2 一二 / P 三四 / H2 （一）甲 / P 乙 / * 五六");
    row("a list behind a list", "· 甲\n· 乙", 8, "H2 一二 / P 三四 / * 五六 / * 甲|乙");
    row("lines into a heading", "甲\n乙", 1, "H2 一甲 / P 乙 / H2 二 / P 三四 / * 五六");
    row("tokens", "{{a}}", 4, "H2 一二 / P 三{{a}}四 / * 五六");
}

void TestProseEditor::pastesIntoALine() {
    QFETCH(QString, pasted);
    QFETCH(int, position);
    Editor editor;
    editor.prose.setBlocks({Block::heading(2, QStringLiteral("一二")), Block::paragraph(QStringLiteral("三四")),
                            list(false, {QStringLiteral("五六")})});
    editor.place(position);
    editor.paste(pasted);
    QTEST(shape(editor.told), "result");
    QCOMPARE(editor.edits, 1);
    // the caret is behind what was pasted
    QTest::keyClicks(&editor.prose, QStringLiteral("|"));
    QString typed = shape(editor.told);
    QVERIFY(typed.contains(u'|'));
}

void TestProseEditor::refusedPastesChangeNothing() {
    Editor editor;
    editor.prose.setBlocks(mixed());
    QSignalSpy pasted(&editor.prose, &ProseEditor::pasted);
    editor.prose.selectAll();
    editor.paste(QString(10'000'000, u'公'));
    QCOMPARE(pasted.size(), 1);
    QCOMPARE(editor.edits, 0);
    QVERIFY(editor.prose.blocks() == mixed());
    // nor more than a report may have in all
    editor.place(0);
    for (int i = 0; i < 10; ++i)
        editor.paste(QString(49'000, u'公'));
    QCOMPARE(editor.edits, 8);
    editor.prose.setReadOnly(true);
    editor.paste(QStringLiteral("字"));
    QCOMPARE(editor.edits, 8);
}

void TestProseEditor::manyPastedLinesAreOneEdit() {
    Editor editor;
    editor.show();
    editor.paste(QStringLiteral("字\n").repeated(25'000));
    QCOMPARE(editor.told.size(), std::size_t(25'000));
    QCOMPARE(editor.edits, 1); // told once, not for each line
}

void TestProseEditor::shownLinesAreNeverCut_data() {
    QTest::addColumn<int>("anchor");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("result");
    // P 甲 / T t3 / H2 乙; the shown line begins at 2
    const int end = 2 + static_cast<int>(QStringLiteral("[table t3 stands here]").size());
    const auto row = [](const char *name, int anchor, int position, int key, const char *result) {
        QTest::newRow(name) << anchor << position << key << QString::fromUtf8(result);
    };
    row("typing in it", 5, 5, Qt::Key_X, "P 甲 / T t3 / H2 乙");
    row("Enter in it", 5, 5, Qt::Key_Return, "P 甲 / T t3 / P  / H2 乙");
    row("Backspace in it", 5, 5, Qt::Key_Backspace, "P 甲 / P  / H2 乙");
    row("Delete in it", 5, 5, Qt::Key_Delete, "P 甲 / P  / H2 乙");
    row("Backspace behind it", end + 1, end + 1, Qt::Key_Backspace, "P 甲 / H2 乙");
    row("Delete before it", 1, 1, Qt::Key_Delete, "P 甲 / H2 乙");
    row("from it into the next", 5, end + 2, Qt::Key_Delete, "P 甲 / P ");
    row("from before it into it", 0, 5, Qt::Key_Delete, "P  / H2 乙");
    row("from it to the next line", 5, end + 1, Qt::Key_Backspace, "P 甲 / H2 乙");
    row("over it", 0, end + 1, Qt::Key_X, "H2 x乙");
    row("letters of it", 4, 6, Qt::Key_X, "P 甲 / P x / H2 乙");
}

void TestProseEditor::shownLinesAreNeverCut() {
    QFETCH(int, anchor);
    QFETCH(int, position);
    QFETCH(int, key);
    Editor editor;
    editor.prose.setBlocks(
        {Block::paragraph(QStringLiteral("甲")), table(QStringLiteral("t3")), Block::heading(2, QStringLiteral("乙"))});
    editor.place(position, anchor);
    QTest::keyClick(&editor.prose, static_cast<Qt::Key>(key));
    QTEST(shape(editor.prose.blocks()), "result");
    editor.place(std::min(5, editor.prose.document()->characterCount() - 1));
    if (editor.prose.levelAtCursor() == lines::keptWhole) {
        editor.compose({}, QStringLiteral("字"));
        QTEST(shape(editor.prose.blocks()), "result");
    }
}

void TestProseEditor::selectionsLeaveTheRightKind() {
    Editor editor;
    const std::vector<Block> blocks = {Block::heading(2, QStringLiteral("一二")),
                                       Block::paragraph(QStringLiteral("三四")), list(true, {QStringLiteral("五六")})};
    const auto after = [&](int anchor, int position, Qt::Key key) {
        editor.prose.setBlocks(blocks);
        editor.place(position, anchor);
        QTest::keyClick(&editor.prose, key);
        return shape(editor.prose.blocks());
    };
    QCOMPARE(after(0, 3, Qt::Key_Delete), QStringLiteral("P 三四 / 1. 五六"));
    QCOMPARE(after(1, 4, Qt::Key_Delete), QStringLiteral("H2 一四 / 1. 五六"));
    QCOMPARE(after(4, 7, Qt::Key_X), QStringLiteral("H2 一二 / P 三x六"));
    QCOMPARE(after(3, 3, Qt::Key_Backspace), QStringLiteral("H2 一二三四 / 1. 五六"));
    QCOMPARE(after(6, 6, Qt::Key_Backspace), QStringLiteral("H2 一二 / P 三四 / P 五六"));
    QCOMPARE(after(1, 7, Qt::Key_Return), QStringLiteral("H2 一 / P 六"));
    QCOMPARE(after(0, 8, Qt::Key_Delete), QString());
}

void TestProseEditor::composingIsNoEdit() {
    Editor editor;
    editor.prose.setBlocks({Block::paragraph(QStringLiteral("收到{{a}}件"))});
    editor.place(2);
    editor.compose(QStringLiteral("zheng"));
    editor.compose(QStringLiteral("zheng'fu"));
    QVERIFY(editor.prose.composing());
    QCOMPARE(editor.edits, 0);
    QCOMPARE(shape(editor.prose.blocks()), QStringLiteral("P 收到{{a}}件"));
    editor.compose({}, QStringLiteral("政府"));
    QVERIFY(!editor.prose.composing());
    QCOMPARE(editor.edits, 1);
    QCOMPARE(shape(editor.told), QStringLiteral("P 收到政府{{a}}件"));
    // one word is taken while the next is begun
    editor.compose(QStringLiteral("gong"), QStringLiteral("信息"));
    QCOMPARE(editor.edits, 2);
    QCOMPARE(shape(editor.told), QStringLiteral("P 收到政府信息{{a}}件"));
    QVERIFY(editor.prose.composing());
    editor.compose({});
    QCOMPARE(editor.edits, 2);
}

void TestProseEditor::composingOverASelection() {
    Editor editor;
    editor.prose.setBlocks({Block::paragraph(QStringLiteral("旧文字"))});
    editor.place(2, 0);
    editor.compose(QStringLiteral("xin"));
    QCOMPARE(editor.edits, 0); // until then the report keeps the old words
    editor.compose({}, QStringLiteral("新"));
    QCOMPARE(shape(editor.told), QStringLiteral("P 新字"));
    editor.place(1, 0);
    editor.compose(QStringLiteral("x"));
    editor.compose({}); // given up: the selection is gone, as everywhere, and that is told
    QCOMPARE(shape(editor.told), QStringLiteral("P 字"));
}

void TestProseEditor::leavingTakesWhatIsComposed() {
    Editor editor;
    editor.show();
    editor.prose.show();
    editor.prose.setBlocks({Block::paragraph(QStringLiteral("甲"))});
    editor.place(1);
    editor.compose(QStringLiteral("yi"));
    editor.prose.hide(); // another part is shown
    QCOMPARE(shape(editor.told), QStringLiteral("P 甲yi"));
    editor.prose.show();
    editor.compose(QStringLiteral("bing"));
    editor.prose.finishComposing(); // before saving, printing, closing
    QCOMPARE(shape(editor.told), QStringLiteral("P 甲yibing"));
    QVERIFY(!editor.prose.composing());
    editor.prose.finishComposing();
    QCOMPARE(editor.edits, 2);
}

void TestProseEditor::levelsWhileComposing() {
    Editor editor;
    editor.prose.setBlocks({Block::paragraph(QStringLiteral("主动公开"))});
    editor.place(4);
    editor.compose(QStringLiteral("qing"));
    editor.prose.setLevel(2);
    QCOMPARE(shape(editor.told), QStringLiteral("H2 主动公开"));
    QVERIFY(editor.prose.composing());
    editor.compose({}, QStringLiteral("情况"));
    QCOMPARE(shape(editor.told), QStringLiteral("H2 主动公开情况"));
}

void TestProseEditor::figuresChangeWhileComposing() {
    Editor editor;
    editor.prose.setBlocks({Block::paragraph(QStringLiteral("{{a}}"))});
    editor.place(1);
    editor.compose(QStringLiteral("jian"));
    editor.values.insert(QStringLiteral("a"), QStringLiteral("99"));
    editor.prose.refreshTokens();
    QVERIFY(editor.prose.composing());
    editor.compose({}, QStringLiteral("件"));
    QCOMPARE(shape(editor.told), QStringLiteral("P {{a}}件"));
    QTextCursor cursor(editor.prose.document());
    cursor.setPosition(1);
    QCOMPARE(chip::look(cursor.charFormat()).shown, QStringLiteral("99"));
}

void TestProseEditor::everyStrokeIsToldOnce() {
    Editor editor;
    std::vector<Block> blocks;
    for (int i = 0; i < 200; ++i)
        blocks.push_back(
            Block::paragraph(QStringLiteral("全市新收政府信息公开申请{{t3.new.total}}件，办结{{a}}件。").repeated(4)));
    editor.show();
    editor.prose.setBlocks(blocks);
    editor.prose.select(100, 5, 5);
    QTest::keyClicks(&editor.prose, QStringLiteral("x"));
    constexpr int strokes = 50;
    for (int i = 0; i < strokes; ++i)
        QTest::keyClick(&editor.prose, Qt::Key_Y);
    QCOMPARE(editor.edits, strokes + 1);
}

QTEST_MAIN(TestProseEditor)
#include "tst_proseeditor.moc"
