// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pastedprose.h"
#include "support/reports.h"

#include <QMimeData>
#include <QTest>

using namespace gongkai;

/// What becomes of texts copied from Word, WPS, web pages and plain text; what is left out is told.
class TestPastedProse final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void headingsByShape_data();
    void headingsByShape();
    void piecesOfALine();
    void tooLongIsRefused_data();
    void tooLongIsRefused();
    void hostilePagesDoNotHold_data();
    void hostilePagesDoNotHold();
    void aTooLongPageGivesItsWords();
    void highHeadingsComeDown();

private:
    /// P text, H2 text, * item, 1. item; items of one list are joined by |.
    static QString told(const std::vector<Block> &blocks) {
        QStringList lines;
        for (const Block &b : blocks)
            lines.append(b.kind == Block::Kind::Heading ? QStringLiteral("H%1 %2").arg(b.level).arg(b.text)
                         : b.kind == Block::Kind::List
                             ? (b.ordered ? QStringLiteral("1. ") : QStringLiteral("* ")) + b.items.join(u'|')
                             : QStringLiteral("P ") + b.text);
        return lines.join(u'\n');
    }
    static QString told(const LeftOut &l) {
        QStringList words;
        const auto add = [&words](const char *name, int count) {
            if (count > 0)
                words.append(QString::fromLatin1(name) + QString::number(count));
        };
        add("pictures", l.pictures);
        add("tables", l.tables);
        add("links", l.links);
        add("notes", l.footnotes);
        add("scripts", l.scripts);
        add("deleted", l.deletions);
        add("controls", l.controls);
        add("bidi", l.bidiMarks);
        add("formatting", l.formatting ? 1 : 0);
        add("structure", l.structure ? 1 : 0);
        return words.join(u' ');
    }
};

void TestPastedProse::reads_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("blocks");
    QTest::addColumn<QString>("leftOut");
    const auto html = [](const char *name, const QByteArray &source, const char *blocks, const char *leftOut) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString() << QString::fromUtf8(blocks)
                            << QString::fromLatin1(leftOut);
    };
    const auto plain = [](const char *name, const QString &source, const char *blocks, const char *leftOut) {
        QTest::newRow(name) << QString() << source << QString::fromUtf8(blocks) << QString::fromLatin1(leftOut);
    };
    html("Word", test::bytes(QStringLiteral(GONGKAI_TEST_DATA "/paste/word.html")),
         "H2 （一）主动公开\nP 全年公开政府信息1234条。专栏见网站。\n* 完善目录；|加强培训。\n1. 第一项\n"
         "H2 （二）依申请公开\nP 留下的。",
         "pictures1 links1 notes1 deleted1 formatting1");
    html("WPS", test::bytes(QStringLiteral(GONGKAI_TEST_DATA "/paste/wps.html")),
         "H1 一、总体情况\nP 2024年，我局收到申请12件。\nH3 1.重点领域\nH3 没有序号的标题\n1. 第一|第二",
         "formatting1");
    html("web page", test::bytes(QStringLiteral(GONGKAI_TEST_DATA "/paste/web.html")),
         "* 首页|信息公开\nH1 二、主动公开政府信息情况\nP 公开 12条\nP 废止3条\n1. 一是健全制度|二是强化\n* 下级\n"
         "P 项目　件数\nP 规章　2\nP 版式表格里的第一段。\nP 第二段。\nH4 小标题",
         "pictures3 tables1 links1 scripts2 formatting1");
    html("entities that no text may hold", "<p>公&#0;开&#x202e;文&#xFEFF;字&#7;</p><p>好&#128077;</p>",
         "P 公开文字\nP 好👍", "controls3 bidi1");
    html("nothing but a picture", "<img src='https://example.com/a.png'>", "", "pictures1");
    html("an unclosed script", "<p>前</p><script>alert(1)<p>后</p>", "P 前", "scripts1");
    html("an unclosed drawing leaves the rest", "<p>前</p><svg><p>后</p>", "P 前\nP 后", "");
    html("an item of several lines", "<ul><li>甲<br>续</li></ul>", "* 甲\nP 续", "");
    html("tags left open", "<p>甲<p>乙<ul><li>一<li>二</ul><div>丙", "P 甲\nP 乙\n* 一|二\nP 丙", "");
    html("no tags at all", "公开 &lt;b&gt; &amp; 信息", "P 公开 <b> & 信息", "");

    plain("plain text",
          QStringLiteral("一、总体情况\r\n　　2024年公开12条。\r\n\r\n（一）主动公开\r\n1.规章\n（1）新制作\n完。"),
          "H1 一、总体情况\nP 2024年公开12条。\nH2 （一）主动公开\nH3 1.规章\nH4 （1）新制作\nP 完。", "");
    plain("marks of lists", QStringLiteral("· 甲\n•\t乙\n1.\t丙\n2.\t丁\n-\t戊\n1.不是列表，是一句话。"),
          "* 甲|乙\n1. 丙|丁\n* 戊\nP 1.不是列表，是一句话。", "");
    plain("every end of line", QStringLiteral("甲\r乙\u2028丙\u2029丁\u000B戊"), "P 甲\nP 乙\nP 丙\nP 丁\nP 戊", "");
    QString hostile = QStringLiteral("公x开\u202E文\u2066字\u200E\uFFFC👍🏽𠮷\u200D");
    hostile[1] = QChar(0);
    hostile += QChar(0xD800);
    hostile += QChar(0xFDD0);
    plain("controls, bidi, halves, emoji", hostile, "P 公开文字👍🏽𠮷\u200D", "controls4 bidi3");
    plain("from a spreadsheet", QStringLiteral("规章\t2\t50\n"), "P 规章 2 50", "");
    plain("tokens stay", QStringLiteral("收到{{t3.new.total}}件"), "P 收到{{t3.new.total}}件", "");
    plain("only white space", QStringLiteral(" \n\t\u3000\n"), "", "");
}

void TestPastedProse::reads() {
    QFETCH(QString, html);
    QFETCH(QString, plain);
    QFETCH(QString, blocks);
    QFETCH(QString, leftOut);
    QMimeData source;
    if (!html.isEmpty())
        source.setHtml(html);
    else
        source.setText(plain);
    const PastedProse pasted = readPasted(source);
    QCOMPARE(told(pasted.blocks), blocks);
    QCOMPARE(told(pasted.leftOut), leftOut);
    QCOMPARE(pasted.refusal, blocks.isEmpty() ? PastedProse::Refusal::Empty : PastedProse::Refusal::None);
}

void TestPastedProse::headingsByShape_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("level");
    const auto row = [](const char *line, int level) { QTest::newRow(line) << QString::fromUtf8(line) << level; };
    row("一、总体情况", 1);
    row("十一、其他", 1);
    row("（一）主动公开", 2);
    row("(二) 依申请公开", 2);
    row("1.政策解读", 3);
    row("2．政策解读", 3);
    row("（1）规章", 4);
    row("（一）加强领导。各部门分工负责。", 0);
    row("（1）公开规章2件；", 0);
    row("1.5万件", 0);
    row("2024.1.5发布", 0);
    row("总体情况", 0);
    row("一、", 0);
    row("（一）这一行太长了这一行太长了这一行太长了这一行太长了这一行太长了这一行太长了这一行太长了", 0);
}

void TestPastedProse::headingsByShape() {
    QFETCH(QString, line);
    QTEST(headingLevelOf(line), "level");
}

void TestPastedProse::piecesOfALine() {
    QMimeData source;
    source.setText(QStringLiteral("几个字"));
    QVERIFY(readPasted(source).piece);
    source.setText(QStringLiteral("一行\n"));
    QVERIFY(!readPasted(source).piece);
    source.setHtml(QStringLiteral("<p>一行</p>"));
    QVERIFY2(!readPasted(source).piece, "its plain text says that the whole line was copied");
    source.setText(QStringLiteral("一行"));
    QVERIFY(readPasted(source).piece);
    source.setHtml(QStringLiteral("<p>一</p><p>二</p>"));
    QVERIFY(!readPasted(source).piece);
}

void TestPastedProse::tooLongIsRefused_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, const QString &html, const QString &plain, PastedProse::Refusal refusal) {
        QTest::newRow(name) << html << plain << static_cast<int>(refusal);
    };
    using Refusal = PastedProse::Refusal;
    row("10 MB of text", {}, QString(10'000'000, u'公'), Refusal::SourceTooLong);
    row("text just within", {}, QString(PastedProse::longestText, u'公'), Refusal::None);
    row("text just beyond", {}, QString(PastedProse::longestText + 1, u'公'), Refusal::TextTooLong);
    row("10 MB of page", QStringLiteral("<p>") + QString(10'000'000, u'公'), {}, Refusal::SourceTooLong);
    row("page with long text", QStringLiteral("<p>") + QString(60'000, u'公'), {}, Refusal::TextTooLong);
    row("10 MB of page and of text", QStringLiteral("<p>") + QString(10'000'000, u'公'), QString(10'000'000, u'公'),
        Refusal::SourceTooLong);
}

void TestPastedProse::tooLongIsRefused() {
    QFETCH(QString, html);
    QFETCH(QString, plain);
    QFETCH(int, refusal);
    QMimeData source;
    if (!html.isEmpty())
        source.setHtml(html);
    if (!plain.isEmpty())
        source.setText(plain);
    const PastedProse pasted = readPasted(source);
    QCOMPARE(static_cast<int>(pasted.refusal), refusal);
    QCOMPARE(pasted.blocks.empty(), refusal != 0);
}

void TestPastedProse::hostilePagesDoNotHold_data() {
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &unit) {
        QTest::newRow(name) << unit.repeated(1'900'000 / unit.size()) + QStringLiteral("<p>尾</p>");
    };
    row("nested divisions", QStringLiteral("<div>"));
    row("nested lists", QStringLiteral("<ul><li>"));
    row("open paragraphs", QStringLiteral("<p>"));
    row("open items", QStringLiteral("<li>"));
    row("open bold", QStringLiteral("<b>"));
    row("open spans", QStringLiteral("<span style='color:red'>"));
    row("open scripts", QStringLiteral("<script"));
    row("open comments", QStringLiteral("<!--"));
    row("open drawings", QStringLiteral("<svg"));
    row("angle brackets", QStringLiteral("<"));
    row("closing tags", QStringLiteral("</div>"));
    row("nested tables", QStringLiteral("<table><tr><td>"));
    row("wide table", QStringLiteral("<td>a</td>"));
    row("rows", QStringLiteral("<tr><td>1<td>2"));
    row("line breaks", QStringLiteral("<br>"));
    row("headings", QStringLiteral("<h1>"));
    row("definitions", QStringLiteral("<dt><dd>"));
    QTest::newRow("huge span") << QStringLiteral("<table><tr><td colspan=20000 rowspan=20000>a</td></tr></table>");
    QTest::newRow("wide and long table") << QStringLiteral("<table><tr>") + QStringLiteral("<td>").repeated(100'000) +
                                                QStringLiteral("<tr><td>").repeated(100'000) +
                                                QStringLiteral("<p>尾</p>");
}

void TestPastedProse::hostilePagesDoNotHold() {
    QFETCH(QString, html);
    QMimeData source;
    source.setHtml(html);
    const PastedProse pasted =
        readPasted(source); // Qt's own reader needs minutes for some; the limit of the test ends it
    qsizetype characters = 0;
    for (const Block &block : pasted.blocks)
        characters += block.text.size() + block.items.join(QString()).size();
    QVERIFY2(characters <= 50'000, qPrintable(QString::number(characters)));
}

void TestPastedProse::aTooLongPageGivesItsWords() {
    QMimeData source;
    source.setHtml(QStringLiteral("<p>") + QString(3'000'000, u'x'));
    source.setText(QStringLiteral("（一）主动公开\n公开12条。"));
    const PastedProse pasted = readPasted(source);
    QCOMPARE(told(pasted.blocks), QStringLiteral("H2 （一）主动公开\nP 公开12条。"));
    QCOMPARE(told(pasted.leftOut), QStringLiteral("structure1"));
}

void TestPastedProse::highHeadingsComeDown() {
    QMimeData source;
    source.setText(QStringLiteral("一、总体情况\n（一）主动公开\n完。"));
    QCOMPARE(told(readPasted(source, {2}).blocks), QStringLiteral("H2 一、总体情况\nH2 （一）主动公开\nP 完。"));
}

QTEST_MAIN(TestPastedProse)
#include "tst_pastedprose.moc"
