// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/textrenderer.h"
#include "support/documents.h"

#include <QTest>

#include <algorithm>

using namespace gongkai;
using Kind = DocumentBlock::Kind;

namespace {

/// Headings and tables of the body in order: headings as text, tables as "[title]".
QStringList skeleton(const Document &document) {
    QStringList list;
    for (const DocumentBlock &block : document.body) {
        if (block.kind == Kind::Heading && block.level == 1)
            list.append(block.text);
        if (block.kind == Kind::Table)
            list.append(QLatin1Char('[') + block.table.title + QLatin1Char(']'));
    }
    return list;
}

QStringList texts(const Document &document, Kind kind) {
    QStringList list;
    for (const DocumentBlock &block : document.body)
        if (block.kind == kind)
            list.append(block.text);
    return list;
}

QStringList cellTexts(const DocumentTable &table) {
    QStringList list;
    for (const auto &row : table.rows)
        for (const DocumentCell &cell : row)
            list.append(cell.text);
    return list;
}

QStringList figures(const DocumentTable &table) {
    QStringList list;
    for (const auto &row : table.rows)
        for (const DocumentCell &cell : row)
            if (!cell.label)
                list.append(cell.text);
    return list;
}

const DocumentTable &tableAt(const Document &document, int index) {
    for (const DocumentBlock &block : document.body)
        if (block.kind == Kind::Table && index-- == 0)
            return block.table;
    qFatal("no such table");
}

Block tableBlock(const char *id) {
    Block block;
    block.kind = Block::Kind::Table;
    block.id = QString::fromLatin1(id);
    return block;
}

bool hasControl(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

const QString t2Title = QStringLiteral("[主动公开政府信息情况]");
const QString t3Title = QStringLiteral("[收到和处理政府信息公开申请情况]");
const QString t4Title = QStringLiteral("[政府信息公开行政复议、行政诉讼情况]");

} // namespace

class TestDocumentBuilder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orderOfSectionsAndTables_data();
    void orderOfSectionsAndTables();
    void orderOf2018();
    void tableBlockMovesTheTable_data();
    void tableBlockMovesTheTable();
    void tableBlockMayBeRepeated();
    void tablesOfOneSheetAreOneGrid();
    void blanksPrint();
    void valuesPrintAsFound();
    void statTableOnlyWithValues();
    void listsAreNumbered();
    void tokensAreExpanded();
    void tokenWithoutValue();
    void controlCharactersBecomeSpaces_data();
    void controlCharactersBecomeSpaces();
    void titleSignOffAndMarks();
    void dates_data();
    void dates();
    void plainTextAndDataFile();

private:
    FormatCatalogue m_formats = test::formats();
};

void TestDocumentBuilder::orderOfSectionsAndTables_data() {
    QTest::addColumn<QString>("report");
    QTest::newRow("the form of 2021") << QStringLiteral("suqian-2024");
    QTest::newRow("the form of 2019") << QStringLiteral("shanghai-office-2019");
    QTest::newRow("the form of 2021 with prose") << QStringLiteral("sample-2021");
}

void TestDocumentBuilder::orderOfSectionsAndTables() {
    QFETCH(QString, report);
    const Document document = test::document(test::anyReport(report), m_formats);
    QCOMPARE(skeleton(document),
             (QStringList{QStringLiteral("一、总体情况"), QStringLiteral("二、主动公开政府信息情况"), t2Title,
                          QStringLiteral("三、收到和处理政府信息公开申请情况"), t3Title,
                          QStringLiteral("四、政府信息公开行政复议、行政诉讼情况"), t4Title,
                          QStringLiteral("五、存在的主要问题及改进情况"), QStringLiteral("六、其他需要报告的事项")}));
    QVERIFY(document.attachments.empty());
}

void TestDocumentBuilder::orderOf2018() {
    const Report report = test::sample(QStringLiteral("sample-2018"));
    const Document document = test::document(report, m_formats);
    QStringList headings;
    QStringList printed;
    for (const SectionText &section : report.text)
        for (const Block &block : section.blocks)
            if (block.kind == Block::Kind::Heading)
                headings.append(block.text);
    for (const DocumentBlock &block : document.body)
        if (block.kind == Kind::Heading)
            printed.append(block.text);
    QVERIFY(headings.size() > 8);
    QCOMPARE(printed, headings);
    QCOMPARE(document.body.front().kind, Kind::Paragraph);
    QCOMPARE(document.body.front().text, report.text.front().blocks.front().text);
    QVERIFY(!skeleton(document).contains(QStringLiteral("[政府信息公开情况统计表]")));
}

void TestDocumentBuilder::tableBlockMovesTheTable_data() {
    QTest::addColumn<QString>("section");
    QTest::addColumn<QStringList>("tables");
    QTest::addColumn<QStringList>("order");
    const QString one = QStringLiteral("一、总体情况");
    const QString five = QStringLiteral("五、存在的主要问题及改进情况");
    QTest::newRow("its own section, before the text that follows")
        << QStringLiteral("3") << QStringList{QStringLiteral("t3")}
        << QStringList{QStringLiteral("三、收到和处理政府信息公开申请情况"), t3Title};
    QTest::newRow("an earlier section") << QStringLiteral("1") << QStringList{QStringLiteral("t3")}
                                        << QStringList{one, t3Title};
    QTest::newRow("a later section") << QStringLiteral("5") << QStringList{QStringLiteral("t3")}
                                     << QStringList{five, t3Title};
    QTest::newRow("all tables of one sheet")
        << QStringLiteral("2")
        << QStringList{QStringLiteral("t2_1"), QStringLiteral("t2_5"), QStringLiteral("t2_6"), QStringLiteral("t2_8")}
        << QStringList{QStringLiteral("二、主动公开政府信息情况"), t2Title};
}

void TestDocumentBuilder::tableBlockMovesTheTable() {
    QFETCH(QString, section);
    QFETCH(QStringList, tables);
    QFETCH(QStringList, order);
    Report report = test::report(QStringLiteral("suqian-2024"));
    auto &blocks = report.blocks(section);
    for (const QString &table : tables)
        blocks.push_back(tableBlock(table.toLatin1().constData()));
    blocks.push_back(Block::paragraph(QStringLiteral("表后的文字。")));
    const Document document = test::document(report, m_formats);
    const QStringList list = skeleton(document);
    QCOMPARE(list.count(order.last()), 1);
    QCOMPARE(list.mid(list.indexOf(order.first()), order.size()), order);
    // the text that was written after the table is printed after it
    QStringList kinds;
    for (const DocumentBlock &block : document.body)
        kinds.append(block.kind == Kind::Table ? QLatin1Char('[') + block.table.title + QLatin1Char(']') : block.text);
    QCOMPARE(kinds.indexOf(QStringLiteral("表后的文字。")), kinds.indexOf(order.last()) + 1);
}

void TestDocumentBuilder::tableBlockMayBeRepeated() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("3")).push_back(tableBlock("t3"));
    report.blocks(QStringLiteral("3")).push_back(tableBlock("t3"));
    report.blocks(QStringLiteral("3")).push_back(tableBlock("t9"));
    const QStringList list = skeleton(test::document(report, m_formats));
    QCOMPARE(list.count(t3Title), 2);
    QCOMPARE(list.filter(QStringLiteral("[")).size(), 4);
}

void TestDocumentBuilder::tablesOfOneSheetAreOneGrid() {
    const Document document = test::document(test::report(QStringLiteral("suqian-2024")), m_formats);
    const DocumentTable &t2 = tableAt(document, 0);
    QCOMPARE(t2.widths.size(), std::size_t(4));
    QCOMPARE(t2.rows.size(), std::size_t(4 + 3 + 4 + 3));
    QCOMPARE(t2.headRows, 0);
    const QStringList cells = cellTexts(t2);
    qsizetype last = -1;
    for (const char16_t *item :
         {u"第二十条第（一）项", u"第二十条第（五）项", u"第二十条第（六）项", u"第二十条第（八）项"}) {
        const qsizetype at = cells.indexOf(QString::fromUtf16(item));
        QVERIFY2(at > last, qPrintable(QString::fromUtf16(item)));
        last = at;
    }
    const DocumentTable &t3 = tableAt(document, 1);
    QCOMPARE(t3.widths.size(), std::size_t(10));
    QCOMPARE(t3.rows.size(), std::size_t(28));
    QCOMPARE(t3.headRows, 3);
    QCOMPARE(tableAt(document, 2).widths.size(), std::size_t(15));
    // spans fill every row of the grid exactly
    for (const DocumentTable *table : {&t2, &t3, &tableAt(document, 2)}) {
        std::vector<int> used(table->rows.size(), 0);
        for (std::size_t y = 0; y < table->rows.size(); ++y)
            for (const DocumentCell &cell : table->rows[y])
                for (int row = 0; row < cell.rows; ++row)
                    used.at(y + static_cast<std::size_t>(row)) += cell.columns;
        for (const int columns : used)
            QCOMPARE(columns, static_cast<int>(table->widths.size()));
    }
}

void TestDocumentBuilder::blanksPrint() {
    Report report = test::report(QStringLiteral("shuyang-fgj-2023"));
    const auto blanks = [&] { return figures(tableAt(test::document(report, m_formats), 1)).count(QString()); };
    const auto zeros = [&] {
        return figures(tableAt(test::document(report, m_formats), 1)).count(QStringLiteral("0"));
    };
    const auto blanksBefore = blanks();
    const auto zerosBefore = zeros();
    QVERIFY(blanksBefore > 0);
    report.blanksAreZero = QStringList{QStringLiteral("t4")};
    QCOMPARE(blanks(), blanksBefore);
    report.blanksAreZero = QStringList{QStringLiteral("t3")};
    QCOMPARE(blanks(), 0);
    QCOMPARE(zeros(), zerosBefore + blanksBefore);
}

void TestDocumentBuilder::valuesPrintAsFound() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.setCell({QStringLiteral("t2_8"), QStringLiteral("fee"), QStringLiteral("amount")},
                   Json::number(QStringLiteral("72701.2578")));
    report.setCell({QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("legal")}, Json(QStringLiteral("/")));
    report.setCell({QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("natural")}, Json::number(123456789));
    const Document document = test::document(report, m_formats);
    QVERIFY(figures(tableAt(document, 0)).contains(QStringLiteral("72701.2578")));
    const QStringList t3 = figures(tableAt(document, 1));
    QCOMPARE(t3.value(0), QStringLiteral("123456789"));
    QCOMPARE(t3.count(QStringLiteral("/")), 1);
}

void TestDocumentBuilder::statTableOnlyWithValues() {
    Report report = test::sample(QStringLiteral("sample-2018"));
    QVERIFY(test::document(report, m_formats).attachments.empty());
    QCOMPARE(texts(test::document(report, m_formats), Kind::Note), QStringList());

    report.setCell({QStringLiteral("stat"), QStringLiteral("pub"), QStringLiteral("value")}, Json::number(1737));
    report.statFooter.set(QStringLiteral("head"), Json(QStringLiteral("张三")));
    report.statFooter.set(QStringLiteral("date"), Json(QStringLiteral("2019-01-20")));
    const Document document = test::document(report, m_formats);
    QCOMPARE(texts(document, Kind::Note), QStringList{QStringLiteral("附件：政府信息公开情况统计表")});
    QCOMPARE(document.body.back().kind, Kind::Note);
    QCOMPARE(document.attachments.size(), std::size_t(4));
    QCOMPARE(document.attachments[0].kind, Kind::AttachmentLabel);
    QCOMPARE(document.attachments[0].text, QStringLiteral("附件"));
    QCOMPARE(document.attachments[1].kind, Kind::AttachmentTitle);
    QCOMPARE(document.attachments[1].text, QStringLiteral("政府信息公开情况统计表"));
    const DocumentTable &table = document.attachments[2].table;
    QCOMPARE(table.rows.size(), std::size_t(66));
    QCOMPARE(table.headRows, 1);
    QStringList values = figures(table);
    QCOMPARE(values.removeAll(QStringLiteral("1737")), 1);
    QVERIFY(values.removeAll(QString()) > 50); // a blank of 2018 prints blank
    QCOMPARE(values, QStringList());
    QVERIFY(document.attachments[3].text.startsWith(QStringLiteral("单位负责人：张三")));
    QVERIFY(document.attachments[3].text.endsWith(QStringLiteral("填报日期：2019-01-20")));
}

void TestDocumentBuilder::listsAreNumbered() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    Block list;
    list.kind = Block::Kind::List;
    list.items =
        QStringList{QStringLiteral("机构职能"), QStringLiteral("新收{{t3.new.total}}件"), QStringLiteral("财政预算")};
    report.blocks(QStringLiteral("1")).push_back(list);
    list.ordered = true;
    report.blocks(QStringLiteral("1")).push_back(list);
    const QString total =
        report.cell({QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("total")}).numberText();
    QVERIFY(!total.isEmpty());
    QCOMPARE(texts(test::document(report, m_formats), Kind::ListItem),
             (QStringList{QStringLiteral("·机构职能"), QStringLiteral("·新收%1件").arg(total),
                          QStringLiteral("·财政预算"), QStringLiteral("1.机构职能"),
                          QStringLiteral("2.新收%1件").arg(total), QStringLiteral("3.财政预算")}));
}

void TestDocumentBuilder::tokensAreExpanded() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    const Report previous = test::report(QStringLiteral("suqian-2023"));
    report.indicators.push_back({QStringLiteral("wechat"), {}, Decimal(600), QStringLiteral("条"), true, {}, {}});
    report.blocks(QStringLiteral("1")).push_back(Block::heading(2, QStringLiteral("（一）新收{{t3.new.total}}件")));
    report.blocks(QStringLiteral("1"))
        .push_back(Block::paragraph(QStringLiteral("推送{{ind.wechat}}条，比上年{{yoy.t3.new.total}}。")));
    RenderRequest request = test::request(report, m_formats);
    request.previous = &previous;
    const auto document = buildDocument(request);
    QVERIFY(document.ok());
    const QString text = document.value().plainText();
    QVERIFY(!text.contains(QStringLiteral("{{")));
    QVERIFY(text.contains(QStringLiteral("推送600余条，比上年")));
    const QString total =
        report.cell({QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("total")}).numberText();
    QVERIFY(text.contains(QStringLiteral("（一）新收%1件").arg(total)));
}

void TestDocumentBuilder::tokenWithoutValue() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("1")).push_back(Block::paragraph(QStringLiteral("收到{{t3.new.nobody}}件")));
    for (const ReleaseMark mark : {ReleaseMark::Unissued, ReleaseMark::Release}) {
        const auto refused = buildDocument(test::request(report, m_formats, mark));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::TokenUnresolved);
        QCOMPARE(refused.error().args, QStringList{QStringLiteral("t3.new.nobody")});
    }
    const auto draft = buildDocument(test::request(report, m_formats, ReleaseMark::Draft));
    QVERIFY(draft.ok());
    QVERIFY(texts(draft.value(), Kind::Paragraph).contains(QStringLiteral("收到{{t3.new.nobody}}件")));
}

void TestDocumentBuilder::controlCharactersBecomeSpaces_data() {
    QTest::addColumn<QString>("character");
    QTest::newRow("a line feed") << QStringLiteral("\n");
    QTest::newRow("a tab") << QStringLiteral("\t");
    QTest::newRow("a start of heading") << QString(QChar(1));
    QTest::newRow("a null") << QString(QChar(0));
    QTest::newRow("a delete") << QString(QChar(0x7F));
    QTest::newRow("a next line") << QString(QChar(0x85));
    QTest::newRow("a line separator") << QString(QChar(0x2028));
    QTest::newRow("a paragraph separator") << QString(QChar(0x2029));
}

void TestDocumentBuilder::controlCharactersBecomeSpaces() {
    QFETCH(QString, character);
    const QString bad = QStringLiteral("公") + character + QStringLiteral("开");
    const QString good = QStringLiteral("公 开");
    Report report = test::report(QStringLiteral("suqian-2024"));
    Block list;
    list.kind = Block::Kind::List;
    list.items = QStringList{bad};
    report.blocks(QStringLiteral("1")) = {Block::heading(2, bad), Block::paragraph(bad), list};
    Document document = test::document(report, m_formats);
    QCOMPARE(texts(document, Kind::Paragraph), QStringList{good});
    QCOMPARE(texts(document, Kind::ListItem), QStringList{QStringLiteral("·") + good});
    QVERIFY(texts(document, Kind::Heading).contains(good));

    // what stands outside the prose is no cleaner when it was pasted
    report.title = bad;
    report.agency.name = bad;
    report.signOff.agency = bad;
    report.signOff.date = bad;
    report.setCell({QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("legal")}, Json(bad));
    document = test::document(report, m_formats);
    QVERIFY(cellTexts(tableAt(document, 1)).contains(good));
    QCOMPARE(document.title, good);
    QCOMPARE(document.agency, good);
    QCOMPARE(document.signOffAgency, good);
    QCOMPARE(document.signOffDate, good);
    for (const DocumentBlock &block : document.body)
        for (const QString &text : QStringList{block.text} + cellTexts(block.table))
            QVERIFY(!hasControl(text));
}

void TestDocumentBuilder::titleSignOffAndMarks() {
    Report report = test::sample(QStringLiteral("sample-2018"));
    report.signOff = {QStringLiteral("示例局"), QStringLiteral("2019-01-30"), {}};
    Document document = test::document(report, m_formats);
    QCOMPARE(document.title, report.title);
    QCOMPARE(document.agency, report.agency.name);
    QCOMPARE(document.signOffAgency, QStringLiteral("示例局"));
    QCOMPARE(document.signOffDate, QStringLiteral("2019年1月30日"));
    QCOMPARE(document.dateIso, QStringLiteral("2019-01-30"));
    QCOMPARE(document.status, QStringLiteral("unissued"));
    QCOMPARE(test::document(report, m_formats, ReleaseMark::Draft).status, QStringLiteral("draft"));
    QCOMPARE(test::document(report, m_formats, ReleaseMark::Release).status, QStringLiteral("release"));
    report.title.clear();
    report.signOff = {};
    document = test::document(report, m_formats);
    QCOMPARE(document.title, report.agency.name + QStringLiteral("2018年政府信息公开工作年度报告"));
    QCOMPARE(document.dateIso, QStringLiteral("2018-12-31"));
    QVERIFY(document.signOffAgency.isEmpty() && document.signOffDate.isEmpty());
}

void TestDocumentBuilder::dates_data() {
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("printed");
    QTest::newRow("no leading zeros") << QStringLiteral("2019-01-03") << QStringLiteral("2019年1月3日");
    QTest::newRow("two digits") << QStringLiteral("2025-12-31") << QStringLiteral("2025年12月31日");
    QTest::newRow("a leap day") << QStringLiteral("2024-02-29") << QStringLiteral("2024年2月29日");
    QTest::newRow("no such day stays as found") << QStringLiteral("2023-02-29") << QStringLiteral("2023-02-29");
    QTest::newRow("already Chinese") << QStringLiteral("2019年1月30日") << QStringLiteral("2019年1月30日");
    QTest::newRow("in characters") << QStringLiteral("二〇一九年一月三十日") << QStringLiteral("二〇一九年一月三十日");
    QTest::newRow("nothing") << QString() << QString();
}

void TestDocumentBuilder::dates() {
    QFETCH(QString, iso);
    QFETCH(QString, printed);
    QCOMPARE(chineseDate(iso), printed);
}

void TestDocumentBuilder::plainTextAndDataFile() {
    const Report report = test::sample(QStringLiteral("sample-2021"));
    const RenderRequest request = test::request(report, m_formats);
    const auto text = TextRenderer().render(request);
    QVERIFY(text.ok());
    const QStringList lines = QString::fromUtf8(text.value().bytes).split(QLatin1Char('\n'));
    QCOMPARE(lines.first(), report.title);
    QVERIFY(lines.contains(QStringLiteral("一、总体情况")));
    QCOMPARE(lines.mid(lines.size() - 3),
             (QStringList{QStringLiteral("示例市人民政府"), QStringLiteral("2025年3月20日"), QString()}));
    QVERIFY(lines.filter(QStringLiteral("本年新收政府信息公开申请数量"))
                .value(0)
                .endsWith(QStringLiteral("3440\t75\t0\t1\t6\t3\t3525")));
    const auto draft = TextRenderer().render(test::request(report, m_formats, ReleaseMark::Draft));
    QCOMPARE(draft.value().bytes, QStringLiteral("【草稿】\n").toUtf8() + text.value().bytes);

    const auto data = DataRenderer().render(request);
    QVERIFY(data.ok());
    const auto json = Json::parse(data.value().bytes);
    QVERIFY(json.ok());
    QVERIFY(reportFromJson(json.value()).value() == report);
}

QTEST_GUILESS_MAIN(TestDocumentBuilder)
#include "tst_documentbuilder.moc"
