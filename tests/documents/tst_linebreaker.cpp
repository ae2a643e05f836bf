// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page/linebreaker.h"
#include "support/documents.h"

#include <QTest>

using namespace gongkai;
using page::ComposedLine;
using page::Composition;
using page::LineStyle;

namespace {

const QString neverFirst = QStringLiteral("，。、；：？！）》”’」』】〕");
const QString neverLast = QStringLiteral("（《“‘「『【〔");

QString textOf(const ComposedLine &line) {
    QString text;
    for (const page::PlacedCharacter &placed : line.characters)
        text += QString::fromUcs4(&placed.character, 1);
    return text;
}

QStringList textsOf(const Composition &composition) {
    QStringList texts;
    for (const ComposedLine &line : composition.lines)
        texts.append(textOf(line));
    return texts;
}

LineStyle bodyStyle(int characters, int indent = 0) {
    LineStyle style;
    style.size = page::bodySize;
    style.pitch = page::pitch;
    style.width = characters * page::pitch;
    style.firstIndent = indent * page::pitch;
    return style;
}

/// What is wrong with the ends of two neighbouring lines, or nothing.
QString faultBetween(const QString &above, const QString &below) {
    const QChar a = above.back();
    const QChar b = below.front();
    const auto letter = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    const auto digit = [](QChar c) { return c.unicode() < 0x80 && c.isDigit(); };
    const QString both = QStringLiteral(" at “%1|%2”").arg(above.right(6), below.left(6));
    if (neverFirst.contains(b))
        return QStringLiteral("a closing mark begins a line") + both;
    if (neverLast.contains(a))
        return QStringLiteral("an opening mark ends a line") + both;
    if (digit(a) && (digit(b) || QStringLiteral("年月日号%％‰.,").contains(b)))
        return QStringLiteral("a number is cut") + both;
    if (letter(a) && letter(b))
        return QStringLiteral("a word is cut") + both;
    if (a == b && QStringLiteral("—…").contains(a))
        return QStringLiteral("a double mark is cut") + both;
    return {};
}

QStringList faultsOf(const QStringList &lines) {
    QStringList faults;
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (const QString fault = faultBetween(lines[i - 1], lines[i]); !fault.isEmpty())
            faults.append(fault);
    return faults;
}

} // namespace

class TestLineBreaker final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void marksAtTheEdges_data();
    void marksAtTheEdges();
    void staysWhole_data();
    void staysWhole();
    void mayBreakBetween_data();
    void mayBreakBetween();
    void squeezedInWhenPunctuationGivesWay();
    void pushedOutWhenNothingGivesWay();
    void justifiedLinesAreFlush();
    void withoutJustificationNothingIsStretched();
    void firstLineIsIndented();
    void overlongWordIsCut_data();
    void overlongWordIsCut();
    void emptyTextHasNoLines();
    void missingCharactersAreTold();
    void wholeProse_data();
    void wholeProse();

private:
    [[nodiscard]] Composition composed(const QString &text, const LineStyle &style) const {
        return page::compose(text, style, m_fonts);
    }
    /// Right edge of a line's ink: squeezed marks may have their white, but never their ink, beyond the width.
    [[nodiscard]] qreal inkRight(const ComposedLine &line, const LineStyle &style) const {
        const page::PlacedCharacter &last = line.characters.back();
        const QRawFont &font = m_fonts.faces()[static_cast<std::size_t>(last.glyph.face)].font;
        return last.x + font.boundingRect(last.glyph.glyph).right() * style.size / 1000;
    }
    void checkLines(const QString &text, const LineStyle &style) const;

    page::FontBook m_fonts{page::defaultFontFolders()};
};

void TestLineBreaker::initTestCase() {
    QVERIFY2(!m_fonts.familyOf(page::FontRole::FangSong).isEmpty(), "no font for the body: set GONGKAI_FONTS");
}

void TestLineBreaker::checkLines(const QString &text, const LineStyle &style) const {
    const Composition c = composed(text, style);
    QCOMPARE(test::withoutSpaces(textsOf(c).join(QString())), test::withoutSpaces(text));
    QCOMPARE(faultsOf(textsOf(c)), QStringList());
    for (std::size_t i = 0; i < c.lines.size(); ++i) {
        const ComposedLine &line = c.lines[i];
        const qreal indent = i == 0 ? style.firstIndent : 0;
        QVERIFY2(indent + line.width <= style.width + 0.02, qPrintable(textOf(line)));
        QVERIFY2(inkRight(line, style) <= style.width + 0.3, qPrintable(textOf(line)));
        if (style.justify && i + 1 < c.lines.size())
            QVERIFY2(qAbs(indent + line.width - style.width) < 0.02, qPrintable(textOf(line)));
        for (std::size_t k = 1; k < line.characters.size(); ++k)
            QVERIFY2(line.characters[k].x > line.characters[k - 1].x, qPrintable(textOf(line)));
    }
}

void TestLineBreaker::marksAtTheEdges_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("commas and full stops")
        << QStringLiteral("公开，及时。准确，全面。规范，高效。主动，依法。便民，利民。");
    QTest::newRow("enumeration commas") << QStringLiteral("决策、执行、管理、服务、结果、预算、决算、规划、统计、采购");
    QTest::newRow("semicolons and colons")
        << QStringLiteral("内容如下：一是机构；二是职能；三是程序：受理；审核；答复；归档");
    QTest::newRow("questions and exclamations")
        << QStringLiteral("办什么？找谁办？怎么办！谁来办？何时办！在哪办？为何办！");
    QTest::newRow("brackets") << QStringLiteral("条例（修订）规定（试行）办法（草案）通知（转发）意见（暂行）");
    QTest::newRow("book titles") << QStringLiteral("《条例》《办法》和《规定》及《细则》以及《〈条例〉释义》全文");
    QTest::newRow("quotation marks") << QStringLiteral("坚持“公开”与“服务”并重，说清“谁办”“怎么办”和“何时办”");
    QTest::newRow("closing marks in a row")
        << QStringLiteral("根据《条例（修订）》。参照（《办法》）；执行“《规定》”。完毕。");
    QTest::newRow("opening marks in a row")
        << QStringLiteral("印发了（《“公开”办法》）以及“（《规定》）”等一批制度和文件");
    QTest::newRow("the year in hexagonal brackets")
        << QStringLiteral("按照国办公开办函〔2021〕30号和国办发〔2019〕5号文件要求");
}

void TestLineBreaker::marksAtTheEdges() {
    QFETCH(QString, text);
    for (int width = 10; width <= 28; ++width)
        for (const int indent : {0, 2})
            for (int before = 0; before < 4; ++before) { // every mark comes to every place of the line
                checkLines(QStringLiteral("统").repeated(before) + text, bodyStyle(width, indent));
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("%1 characters wide, indent %2").arg(width).arg(indent)));
            }
}

void TestLineBreaker::staysWhole_data() {
    QTest::addColumn<QString>("word");
    QTest::newRow("a number") << QStringLiteral("1573179");
    QTest::newRow("a number with commas") << QStringLiteral("1,573,179.25");
    QTest::newRow("a decimal of ten thousands") << QStringLiteral("3.8万");
    QTest::newRow("a decimal of hundred millions") << QStringLiteral("2.35亿");
    QTest::newRow("a percentage") << QStringLiteral("100%");
    QTest::newRow("a decimal percentage") << QStringLiteral("98.76%");
    QTest::newRow("a full-width percent sign") << QStringLiteral("98.7％");
    QTest::newRow("a per mille") << QStringLiteral("3.2‰");
    QTest::newRow("a percentage with its minus") << QStringLiteral("-5.2%");
    QTest::newRow("a year") << QStringLiteral("2019年");
    QTest::newRow("a month") << QStringLiteral("12月");
    QTest::newRow("a day") << QStringLiteral("30日");
    QTest::newRow("a document number") << QStringLiteral("〔2018〕76号");
    QTest::newRow("a time of day") << QStringLiteral("10:30");
    QTest::newRow("a telephone number") << QStringLiteral("0527-84338888");
    QTest::newRow("a Latin word") << QStringLiteral("Gongkai");
    QTest::newRow("letters and digits") << QStringLiteral("PDF417");
    QTest::newRow("a dash") << QStringLiteral("——");
    QTest::newRow("an ellipsis") << QStringLiteral("……");
}

void TestLineBreaker::staysWhole() {
    QFETCH(QString, word);
    for (int before = 1; before <= 30; ++before) {
        const QString text =
            QStringLiteral("统").repeated(before) + word + QStringLiteral("计全年政府信息公开工作情况");
        const QStringList lines = textsOf(composed(text, bodyStyle(14)));
        QVERIFY2(lines.filter(word).size() == 1, qPrintable(lines.join(QLatin1Char('|'))));
    }
}

void TestLineBreaker::mayBreakBetween_data() {
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QTest::addColumn<bool>("may");
    const auto row = [](const char *name, const char16_t *above, const char16_t *below, bool may) {
        QTest::newRow(name) << QString::fromUtf16(above) << QString::fromUtf16(below) << may;
    };
    row("between two characters", u"公", u"开", true);
    row("before a year", u"委员会", u"2018年", true);
    row("after a year", u"2018年", u"政府", true);
    row("after a comma", u"公开，", u"公正", true);
    row("after a half-width comma", u"编制,", u"2018年", true);
    row("after a space", u"Open ", u"data", true);
    row("between month and day", u"1月", u"30日", true);
    row("before a comma", u"公开", u"，公正", false);
    row("after an opening bracket", u"条例（", u"修订）", false);
    row("inside a number", u"20", u"18年", false);
    row("between number and year", u"2018", u"年", false);
    row("inside a decimal, before the point", u"3", u".8", false);
    row("inside a decimal, after the point", u"3.", u"8", false);
    row("before a space", u"Open", u" data", false);
    row("inside a dash", u"—", u"—", false);
    row("before the document's own number", u"〔2018〕", u"76号", false);
}

void TestLineBreaker::mayBreakBetween() {
    QFETCH(QString, above);
    QFETCH(QString, below);
    QFETCH(bool, may);
    const std::u32string text = (above + below).toStdU32String();
    QCOMPARE(page::mayBreak(text, above.toStdU32String().size()), may);
    QVERIFY(!page::mayBreak(text, 0));
    QVERIFY(page::mayBreak(text, text.size()));
}

void TestLineBreaker::squeezedInWhenPunctuationGivesWay() {
    // 28 characters, three commas among them, and the full stop that belongs to them
    const QString text = QStringLiteral("依法公开信息，及时答复申请，规范办理程序，提升服务水平好。");
    QCOMPARE(text.size(), 29);
    const LineStyle style = bodyStyle(28);
    const Composition c = composed(text + QStringLiteral("全年没有其他事项"), style);
    QCOMPARE(textOf(c.lines[0]), text);
    QCOMPARE(c.lines.size(), std::size_t(2));
    QVERIFY(c.lines[0].width <= style.width + 0.02);
    QVERIFY(inkRight(c.lines[0], style) <= style.width + 0.3);
}

void TestLineBreaker::pushedOutWhenNothingGivesWay() {
    const QString text = QStringLiteral("统").repeated(28) + QStringLiteral("，公开");
    const Composition c = composed(text, bodyStyle(28));
    QCOMPARE(textsOf(c), (QStringList{QStringLiteral("统").repeated(27), QStringLiteral("统，公开")}));
    QVERIFY(qAbs(c.lines[0].width - page::width) < 0.02);
}

void TestLineBreaker::justifiedLinesAreFlush() {
    const QString text = QStringLiteral("2024年全市共收到申请3525件，比上年增长12.6%，网站（https）访问量3.8万次，"
                                        "其中通过Gongkai系统办理471件，答复率100%，平均用时9.5天，没有逾期。");
    for (int width = 12; width <= 28; ++width)
        checkLines(text, bodyStyle(width, 2));
    const Composition c = composed(text, bodyStyle(28));
    QVERIFY(c.lines.size() > 2);
    QVERIFY2(c.lines.back().width < page::width - page::pitch, "the last line of a paragraph keeps its own width");
}

void TestLineBreaker::withoutJustificationNothingIsStretched() {
    LineStyle style = bodyStyle(10);
    style.justify = false;
    const Composition c = composed(QStringLiteral("统计数3425件与上年相比增长12.6个百分点"), style);
    QVERIFY(c.lines.size() > 1);
    for (const ComposedLine &line : c.lines)
        for (std::size_t i = 1; i < line.characters.size(); ++i) {
            const bool wide = line.characters[i - 1].character >= 0x2E80;
            const qreal advance = wide ? style.pitch : line.characters[i - 1].glyph.advance * style.size;
            QVERIFY(qAbs(line.characters[i].x - line.characters[i - 1].x - advance) < 0.01);
        }
}

void TestLineBreaker::firstLineIsIndented() {
    const Composition c = composed(QStringLiteral("统").repeated(60), bodyStyle(28, 2));
    QCOMPARE(textsOf(c), (QStringList{QStringLiteral("统").repeated(26), QStringLiteral("统").repeated(28),
                                      QStringLiteral("统").repeated(6)}));
    QCOMPARE(c.lines[0].characters[0].x, 2 * page::pitch);
    QCOMPARE(c.lines[1].characters[0].x, 0.0);
}

void TestLineBreaker::overlongWordIsCut_data() {
    QTest::addColumn<QString>("text");
    const QString word = QStringLiteral("xinxigongkai").repeated(20);
    QTest::newRow("alone") << word;
    QTest::newRow("after text") << QStringLiteral("网址") + word;
    QTest::newRow("before text") << word + QStringLiteral("可以查阅");
    QTest::newRow("digits") << QStringLiteral("9").repeated(200);
    QTest::newRow("with a comma where the line is full")
        << QStringLiteral("9").repeated(51) + QStringLiteral("，") + word;
}

void TestLineBreaker::overlongWordIsCut() {
    QFETCH(QString, text);
    const LineStyle style = bodyStyle(28, 2);
    const Composition c = composed(text, style);
    QCOMPARE(textsOf(c).join(QString()), text);
    QVERIFY(c.lines.size() >= 4);
    for (std::size_t i = 0; i < c.lines.size(); ++i) {
        QVERIFY(c.lines[i].width + (i == 0 ? style.firstIndent : 0) <= style.width + 0.02);
        QVERIFY2(!neverFirst.contains(textOf(c.lines[i]).front()), qPrintable(textOf(c.lines[i])));
    }
}

void TestLineBreaker::emptyTextHasNoLines() {
    const Composition c = composed(QString(), bodyStyle(28));
    QVERIFY(c.lines.empty());
    QVERIFY(c.missing.empty());
}

void TestLineBreaker::missingCharactersAreTold() {
    const Composition c = composed(QString::fromUcs4(U"统\U0010FFFD计"), bodyStyle(28));
    QCOMPARE(c.missing, std::vector<char32_t>{U'\U0010FFFD'});
    QCOMPARE(composed(QStringLiteral("统计"), bodyStyle(28)).missing.size(), std::size_t(0));
}

void TestLineBreaker::wholeProse_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("the sample of 2018") << QStringLiteral("sample-2018");
    QTest::newRow("the sample of 2021") << QStringLiteral("sample-2021");
}

void TestLineBreaker::wholeProse() {
    QFETCH(QString, name);
    const FormatCatalogue formats = test::formats();
    const Document document = test::document(test::sample(name), formats);
    int paragraphs = 0;
    for (const DocumentBlock &block : document.body) {
        if (block.kind == DocumentBlock::Kind::Table)
            continue;
        ++paragraphs;
        for (const int width : {28, 27, 21})
            checkLines(block.text, bodyStyle(width, 2));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(block.text.left(40)));
    }
    QVERIFY(paragraphs > 15);
}

QTEST_MAIN(TestLineBreaker)
#include "tst_linebreaker.moc"
