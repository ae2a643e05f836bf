// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clipboardgrid.h"

#include <QMimeData>
#include <QTest>

using namespace gongkai;

using Rows = std::vector<QStringList>;
using Problem = ClipboardRead::Problem;

Q_DECLARE_METATYPE(Rows)

/// Ranges of cells as spreadsheets, text programs and browsers put them on the clipboard, and what nobody should.
class TestClipboardGrid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsRead_data();
    void textIsRead();
    void pagesAreRead_data();
    void pagesAreRead();
    void pageGoesBeforeText();
    void limitsHold_data();
    void limitsHold();
    void hostilePagesEnd_data();
    void hostilePagesEnd();
    void whatIsNotSeenIsNotKept();
    void whatIsWrittenIsReadAgain();
    void cellsAreNamedAsInASheet();

private:
    static QString show(const ClipboardGrid &grid) {
        QStringList lines;
        for (const QStringList &row : grid.rows)
            lines.append(row.join(QLatin1Char('|')));
        return lines.join(QLatin1Char('/'));
    }
};

void TestClipboardGrid::textIsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char *name, const char16_t *text, const char16_t *cells) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(cells);
    };
    row("Calc", u"3440\t75\n118\t3\n", u"3440|75/118|3");
    row("WPS and Excel", u"3440\t75\r\n118\t3\r\n", u"3440|75/118|3");
    row("old line ends", u"1\r2\r", u"1/2");
    row("one cell", u"12", u"12");
    row("one cell with its line end", u"12\r\n", u"12");
    row("blank cells", u"1\t\t3\n\t\t\n", u"1||3/||");
    row("a blank row at the end", u"1\n\n", u"1/");
    row("rows of different length", u"1\n1\t2\t3\n", u"1||/1|2|3");
    row("a cell of two lines", u"\"一、本年\n新收\"\t5\n", u"一、本年 新收|5");
    row("a quote within quotes", u"\"危及“三安全”\"\"\"\t5\n", u"危及“三安全”\"|5");
    row("a tab within quotes", u"\"1\t2\"\t3", u"1 2|3");
    row("a quote that ends nowhere", u"\"1\t2\n3", u"\"1|2/3|");
    row("a quote before the end of the cell", u"\"1\"2\t3", u"\"1\"2|3");
    row("empty quotes", u"\"\"\t3", u"|3");
    row("full width", u"１２３\t１，２３４", u"１２３|１，２３４");
    row("blanks of all kinds", u"\u00a01\u3000\t 2 ", u"1|2");
}

void TestClipboardGrid::textIsRead() {
    QFETCH(QString, text);
    QFETCH(QString, cells);
    const ClipboardRead read = gridFromText(text);
    QCOMPARE(read.problem, Problem::None);
    QCOMPARE(show(read.grid), cells);
}

void TestClipboardGrid::pagesAreRead_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char *name, const char *html, const char16_t *cells) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf16(cells);
    };
    row("LibreOffice Calc",
        "<!DOCTYPE html>\n<html>\n<head>\n<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/>\n"
        "<title></title>\n<meta name=\"generator\" content=\"LibreOffice 7.4 (Linux)\"/>\n"
        "<style type=\"text/css\">\nbody,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:\"Liberation Sans\" }\n"
        "a.comment-indicator:hover + comment { background:#ffd; }\n</style>\n</head>\n<body>\n"
        "<table cellspacing=\"0\" border=\"0\">\n<colgroup width=\"85\"></colgroup>\n"
        "<tr>\n<td height=\"17\" align=\"right\" sdval=\"3440\" sdnum=\"1033;\">3440</td>\n"
        "<td align=\"right\" sdval=\"1234\" sdnum=\"1033;0;#,##0\">1,234</td>\n</tr>\n"
        "<tr>\n<td height=\"17\" align=\"left\"><br></td>\n<td align=\"left\"><font face=\"宋体\">一、本年<br>新收"
        "</font></td>\n</tr>\n</table>\n</body>\n</html>\n",
        u"3440|1,234/|一、本年 新收");
    row("WPS and Excel",
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\r\n<head>\r\n"
        "<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:Name>Sheet1</x:Name></x:ExcelWorkbook></xml><![endif]-->\r\n"
        "<style>\r\n<!-- .xl65 {mso-number-format:\"#,##0\";} -->\r\n</style></head>\r\n<body link=\"#0563C1\">\r\n"
        "<table border=0 cellpadding=0 cellspacing=0 width=144 style='border-collapse:\r\n collapse;width:108pt'>\r\n"
        "<!--StartFragment-->\r\n <col width=72 span=2 style='width:54pt'>\r\n"
        " <tr height=19 style='height:14.25pt'>\r\n  <td colspan=2 class=xl65 width=72 x:str>自然人&nbsp;</td>\r\n"
        "  <td rowspan='2' class=xl65>&#20849;&#x8BA1;</td>\r\n </tr>\r\n"
        " <tr height=19>\r\n  <td height=19 align=right x:num=\"3440\">3,440</td>\r\n  <td>0</td>\r\n </tr>\r\n"
        " <![if supportMisalignedColumns]>\r\n <tr height=0 style='display:none'>\r\n  <td width=72></td>\r\n"
        "  <td width=72></td>\r\n </tr>\r\n <![endif]>\r\n<!--EndFragment-->\r\n</table>\r\n</body>\r\n</html>",
        u"自然人||共计/3,440|0|");
    row("a browser",
        "<meta charset='utf-8'><table><tbody><tr><th>项目</th><th>数量</th></tr><tr><td>行政许可</td>"
        "<td>&nbsp;<span style=\"color:red\">5</span></td></tr></tbody></table>",
        u"项目|数量/行政许可|5");
    row("cells that are not closed", "<TABLE><TR><TD>1<TD>2<TR><TD>3<TD>4</TABLE>", u"1|2/3|4");
    row("cells that reach down",
        "<table><tr><td rowspan=3>a</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>"
        "</table>",
        u"a|1/|2/|3");
    row("an empty row keeps its place", "<table><tr><td>1</td></tr><tr></tr><tr><td>3</td></tr></table>", u"1//3");
    row("the largest table", "<table><tr><td>menu</td></tr></table><table><tr><td>1</td><td>2</td></tr></table>",
        u"1|2");
    row("a table in a cell is text",
        "<table><tr><td><table><tr><td>1</td><td>2</td></tr></table></td><td>3</td></tr>"
        "</table>",
        u"1 2|3");
    row("scripts and styles",
        "<table><tr><td><script>if (a < b) document.write('<td>9</td>')</script>1</td>"
        "<td><style>td > p {}</style>2</td></tr></table><script>",
        u"1|2");
    row("pictures from far away",
        "<table background=\"http://example.invalid/b.png\"><tr><td><img "
        "src=\"https://example.invalid/a.png\" alt='7>3'>1</td></tr></table>",
        u"1");
    row("signs", "<table><tr><td>a < b &amp; c &lt;d&gt; &quot;e&quot; &unknown; &</td></tr></table>",
        u"a < b & c <d> \"e\" &unknown; &");
    row("impossible characters", "<table><tr><td>&#0;&#xD800;&#x110000;&#99999999999;1&#128512;</td></tr></table>",
        u"1\U0001F600");
    row("cut off", "<table><tr><td>1</td><td>2", u"1|2");
    row("cut off in a tag", "<table><tr><td>1</td><td title=\"x", u"1|");
}

void TestClipboardGrid::pagesAreRead() {
    QFETCH(QString, html);
    QFETCH(QString, cells);
    const ClipboardRead read = gridFromHtml(html);
    QCOMPARE(read.problem, Problem::None);
    QCOMPARE(show(read.grid), cells);
}

void TestClipboardGrid::pageGoesBeforeText() {
    QMimeData both;
    both.setText(QStringLiteral("1 2\n3"));
    both.setHtml(QStringLiteral("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>"));
    QCOMPARE(show(readClipboard(both).grid), QStringLiteral("1|2/3|"));
    QMimeData noTable;
    noTable.setText(QStringLiteral("1\t2"));
    noTable.setHtml(QStringLiteral("<p>1 2</p>"));
    QCOMPARE(show(readClipboard(noTable).grid), QStringLiteral("1|2"));
    QMimeData longPage;
    longPage.setText(QStringLiteral("1\t2"));
    longPage.setHtml(QStringLiteral("<table><tr><td>3</td></tr></table>") + QString(3'000'000, u'x'));
    QCOMPARE(show(readClipboard(longPage).grid), QStringLiteral("1|2"));
    const QMimeData nothing;
    QCOMPARE(readClipboard(nothing).problem, Problem::Nothing);
}

void TestClipboardGrid::limitsHold_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("html");
    const auto text = [](int rows, int columns) {
        return (QStringLiteral("1") + QStringLiteral("\t1").repeated(columns - 1) + u'\n').repeated(rows);
    };
    const auto page = [](int rows, int columns) {
        return QStringLiteral("<table>") +
               (QStringLiteral("<tr>") + QStringLiteral("<td>1</td>").repeated(columns) + QStringLiteral("</tr>"))
                   .repeated(rows) +
               QStringLiteral("</table>");
    };
    QTest::newRow("200 by 200") << text(200, 200) << Problem::None << 200 << 200 << false;
    QTest::newRow("201 rows") << text(201, 1) << Problem::TooLarge << 201 << 1 << false;
    QTest::newRow("201 columns") << text(1, 201) << Problem::TooLarge << 1 << 201 << false;
    QTest::newRow("300 by 300") << text(300, 300) << Problem::TooLarge << 300 << 300 << false;
    QTest::newRow("1000 by 1000") << text(1000, 1000) << Problem::TooLong << 0 << 0 << false;
    QTest::newRow("10 MB") << QString(10'000'000, u'9') << Problem::TooLong << 0 << 0 << false;
    QTest::newRow("nothing") << QString() << Problem::Nothing << 0 << 0 << false;
    QTest::newRow("page, 200 by 200") << page(200, 200) << Problem::None << 200 << 200 << true;
    QTest::newRow("page, 5000 by 10") << page(5000, 10) << Problem::TooLarge << 5000 << 10 << true;
    QTest::newRow("page, 1000 by 1000") << page(1000, 1000) << Problem::TooLong << 0 << 0 << true;
    QTest::newRow("page, spans without end")
        << QStringLiteral("<table><tr><td colspan=999999999999 rowspan=999999999999>1</td></tr></table>")
        << Problem::TooLarge << 1 << 10000 << true;
    QTest::newRow("page, long cell") << QStringLiteral("<table><tr><td>%1").arg(QString(300'000, u'9'))
                                     << Problem::TooLong << 0 << 0 << true;
    QTest::newRow("page, no table") << QStringLiteral("<p>5</p>") << Problem::Nothing << 0 << 0 << true;
}

void TestClipboardGrid::limitsHold() {
    QFETCH(QString, text);
    QFETCH(bool, html);
    const ClipboardRead read = html ? gridFromHtml(text) : gridFromText(text);
    QTEST(read.problem, "problem");
    if (read.problem == Problem::TooLong)
        QCOMPARE(read.characters, text.size());
    if (read.problem == Problem::TooLarge || read.problem == Problem::None) {
        QTEST(read.rows, "rows");
        QTEST(read.columns, "columns");
    }
    QCOMPARE(read.grid.rowCount() > 0, read.problem == Problem::None);
}

void TestClipboardGrid::hostilePagesEnd_data() {
    QTest::addColumn<QString>("html");
    const int many = 200'000;
    const auto row = [many](const char *name, const char *piece) {
        const QString one = QString::fromLatin1(piece);
        QTest::newRow(name) << QStringLiteral("<table><tr><td>1") + one.repeated(many / static_cast<int>(one.size()));
    };
    row("tables in tables", "<table><tr><td>");
    row("ends of nothing", "</td></tr></table>");
    row("comments without end", "<!--");
    row("scripts without end", "<script>");
    row("quotes without end", "<td a=\"");
    row("signs", "<");
    row("entities", "&#;&#x;&;");
    row("wide cells", "<td colspan=9999 rowspan=199>");
    row("NUL", "<td>\x01");
}

void TestClipboardGrid::hostilePagesEnd() {
    QFETCH(QString, html);
    const ClipboardRead read = gridFromHtml(html);
    QVERIFY(read.grid.rowCount() <= mostPastedRows && read.grid.columnCount() <= mostPastedColumns);
}

void TestClipboardGrid::whatIsNotSeenIsNotKept() {
    const QString text = QStringLiteral("1") + QChar(0) + QStringLiteral("2\u202e3\u2066\u200b4\ufeff\u200e\x1b\u00ad");
    QCOMPARE(cleanCell(text), QStringLiteral("1234"));
    QCOMPARE(cleanCell(QStringLiteral("\u3000 约 \u00a0 120 \u2028")), QStringLiteral("约 120"));
    QCOMPARE(cleanCell(QStringLiteral("\U0001F600")), QStringLiteral("\U0001F600"));
}

void TestClipboardGrid::whatIsWrittenIsReadAgain() {
    ClipboardGrid grid;
    grid.rows = {{QStringLiteral("3440"), QString()}, {QStringLiteral("<b>约120</b> &"), QStringLiteral("\"减8\"")}};
    const auto data = toMimeData(grid);
    QCOMPARE(gridFromText(data->text()).grid.rows, grid.rows);
    QCOMPARE(gridFromHtml(data->html()).grid.rows, grid.rows);
    QCOMPARE(data->text().section(u'\n', 0, 0), QStringLiteral("3440\t"));
}

void TestClipboardGrid::cellsAreNamedAsInASheet() {
    QCOMPARE(sheetName(0, 0), QStringLiteral("A1"));
    QCOMPARE(sheetName(2, 1), QStringLiteral("B3"));
    QCOMPARE(sheetName(9, 25), QStringLiteral("Z10"));
    QCOMPARE(sheetName(9, 26), QStringLiteral("AA10"));
    QCOMPARE(sheetName(0, 199), QStringLiteral("GR1"));
}

QTEST_APPLESS_MAIN(TestClipboardGrid)
#include "tst_clipboardgrid.moc"
