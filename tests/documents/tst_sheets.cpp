// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/csvfile.h"
#include "documents/sheets/tablefile.h"
#include "documents/sheets/xlsxfile.h"
#include "support/sheets.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace gongkai;
using namespace gongkai::test;

namespace {

using Rows = QList<QStringList>;
struct Reading {
    Rows rows;
    QList<int> numbers;
    Result<SheetFacts> facts = Error{};
};

Reading readAll(const QString &path) {
    Reading reading;
    reading.facts = readTableFile(path, [&reading](int row, QStringList &&cells) {
        reading.numbers.append(row);
        reading.rows.append(std::move(cells));
        return true;
    });
    return reading;
}

QByteArray inGb18030(const QString &text) {
    return QStringEncoder("GB18030")(text);
}

} // namespace

/// Tables of other programs: what they say comes in unchanged, what would harm is refused, what goes out comes back.
class TestSheets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsRead_data();
    void textIsRead();
    void blocksAreJoined_data();
    void blocksAreJoined();
    void textIsRefused_data();
    void textIsRefused();
    void hugeLinesAreRefused_data();
    void hugeLinesAreRefused();
    void rowsKeepTheirNumbers();
    void theSinkMayStop();
    void csvIsNeutral_data();
    void csvIsNeutral();
    void cellsAreRead_data();
    void cellsAreRead();
    void datesAreRead_data();
    void datesAreRead();
    void theFirstVisibleSheetIsRead_data();
    void theFirstVisibleSheetIsRead();
    void gapsAreFilled();
    void workbooksAreRefused_data();
    void workbooksAreRefused();
    void foreignPackagesAreRefused_data();
    void foreignPackagesAreRefused();
    void bombsAreRefused_data();
    void bombsAreRefused();
    void tablesComeBack_data();
    void tablesComeBack();
    void equalTablesGiveEqualBytes();
    void workbooksAreWrittenAsAgreed();
    void impossibleTablesAreNotWritten();
    void filesAreChecked();

private:
    QString written(const QString &name, const QByteArray &bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QString written(const QByteArray &xlsx) { return written(QStringLiteral("a.xlsx"), xlsx); }

    QTemporaryDir m_folder;
};

void TestSheets::textIsRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char *name, const QByteArray &bytes, const Rows &rows, const char *encoding = "") {
        QTest::newRow(name) << bytes << rows << QString::fromLatin1(encoding);
    };
    const Rows plain{{QStringLiteral("姓名"), QStringLiteral("件数")}, {QStringLiteral("张三"), QStringLiteral("2")}};
    const QString text = QStringLiteral("姓名,件数\n张三,2\n");
    const auto of = [](std::initializer_list<const char *> cells) {
        QStringList list;
        for (const char *cell : cells)
            list.append(QString::fromUtf8(cell));
        return list;
    };
    row("UTF-8 is read", text.toUtf8(), plain);
    row("UTF-8 with its mark is read", "\xEF\xBB\xBF" + text.toUtf8(), plain);
    row("GB18030 is read", inGb18030(text), plain, "GB18030");
    row("GB18030 of four bytes is read", inGb18030(QStringLiteral("㐂,𠮷;\n")), {of({"㐂", "𠮷;"})}, "GB18030");
    QByteArray little("\xFF\xFE");
    QByteArray big("\xFE\xFF");
    for (const QChar c : text) {
        little.append(static_cast<char>(c.cell())).append(static_cast<char>(c.row()));
        big.append(static_cast<char>(c.row())).append(static_cast<char>(c.cell()));
    }
    row("UTF-16, low byte first, is read", little, plain, "UTF-16");
    row("UTF-16, high byte first, is read", big, plain, "UTF-16");
    row("semicolons part cells", "a;b,c;\n1;2;3\n", {of({"a", "b,c", ""}), of({"1", "2", "3"})});
    row("tabs part cells", "a\tb\n1\t2,3\n", {of({"a", "b"}), of({"1", "2,3"})});
    row("separators in quotes are not counted", "\"a;;;;\",b\n1;2,3\n", {of({"a;;;;", "b"}), of({"1;2", "3"})});
    row("only the first record decides", "a,b\n;;;;;,\n", {of({"a", "b"}), of({";;;;;", ""})});
    row("a line may end with CR LF", "a,b\r\n1,2\r\n", {of({"a", "b"}), of({"1", "2"})});
    row("a line may end with CR", "a,b\r1,2\r", {of({"a", "b"}), of({"1", "2"})});
    row("the last line needs no end", "a,b\n1,2", {of({"a", "b"}), of({"1", "2"})});
    row("a separator at the end makes a cell", "a,b\n1,", {of({"a", "b"}), of({"1", ""})});
    row("quotes hold lines and quotes", "a,b\n\"x\r\ny\",\"say \"\"ja\"\"\"",
        {of({"a", "b"}), of({"x\r\ny", "say \"ja\""})});
    row("an empty quoted cell is empty", "a,\"\",b\n", {of({"a", "", "b"})});
    row("a quote inside a cell is a character", "a,b\n5\" x,6\"\n", {of({"a", "b"}), of({"5\" x", "6\""})});
    row("text after a closing quote belongs to the cell", "\"a\"b,c\n", {of({"ab", "c"})});
    row("empty lines are passed over", "\n\r\na,b\n\n,\n  \n1,2\n\n", {of({"a", "b"}), of({"1", "2"})});
    row("blanks at the end are dropped", "a  ,b\t\n  1 ,\"2  \"\n", {of({"a", "b"}), of({"  1", "2"})});
    row("full width stays", "Ａ，　,１　\n", {of({"Ａ，　", "１　"})});
    row("a formula is only text", "=cmd|' /C calc'!A0,=1+1\n", {of({"=cmd|' /C calc'!A0", "=1+1"})});
    row("an apostrophe before a formula goes", "'=1,'+86,'-5,'@x\n", {of({"=1", "+86", "-5", "@x"})});
    row("other apostrophes stay", "'a,'',''=1,'\n", {of({"'a", "''", "'=1", "'"})});
    row("control characters go", "a\x01,b\x1F\n\x1A", {of({"a", "b"})});
    row("one column is a table", "head\n1\n", {of({"head"}), of({"1"})});
    row("256 columns are allowed", QByteArray("x,").repeated(255) + "x\n", {QStringList(256, QStringLiteral("x"))});
    row("the longest cell is allowed", QByteArray("文").repeated(longestSheetCell) + ",x\n",
        {{QString(longestSheetCell, QChar(u'文')), QStringLiteral("x")}});
}

void TestSheets::textIsRead() {
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    QFETCH(QString, encoding);
    const Reading reading = readAll(written(QStringLiteral("a.csv"), bytes));
    QVERIFY2(reading.facts.ok(), reading.facts.ok() ? "" : qPrintable(reading.facts.error().args.value(0)));
    QCOMPARE(reading.rows, rows);
    QCOMPARE(reading.facts.value().encoding, encoding);
    QCOMPARE(reading.facts.value().rows, static_cast<int>(rows.size()));
}

void TestSheets::blocksAreJoined_data() {
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<int>("shift");
    for (const char *encoding : {"UTF-8", "GB18030", "UTF-16LE"}) // every place where a block may end
        for (int shift = 0; shift < 12; ++shift)
            QTest::addRow("%s, shifted by %d", encoding, shift) << QByteArray(encoding) << shift;
}

void TestSheets::blocksAreJoined() {
    QFETCH(QByteArray, encoding);
    QFETCH(int, shift);
    QString text(shift, QLatin1Char('x'));
    Rows rows;
    text += QStringLiteral(",标题\r\n");
    rows.append({text.left(shift), QStringLiteral("标题")});
    const QStringList cells{QStringLiteral("𠮷文"), QStringLiteral("a\"\"b\r\n\n"), QStringLiteral("\"\"")};
    for (int i = 0; i < 40'000; ++i) {
        text +=
            cells[0] + QStringLiteral(",\"") + cells[1] + QStringLiteral("\",\"") + cells[2] + QStringLiteral("\"\r\n");
        rows.append({QStringLiteral("𠮷文"), QStringLiteral("a\"b\r\n\n"), QStringLiteral("\"")});
    }
    QByteArray bytes = QStringEncoder(encoding.constData())(text);
    if (encoding == "UTF-16LE")
        bytes.prepend("\xFF\xFE");
    const Reading reading = readAll(written(QStringLiteral("a.csv"), bytes));
    QVERIFY(reading.facts.ok());
    QVERIFY(reading.rows == rows); // no comparison that prints all of them
}

void TestSheets::textIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place"); // behind the path
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const char *place = "",
                        const char *reason = "") {
        QTest::newRow(name) << bytes << code << QString::fromLatin1(place) << QString::fromLatin1(reason);
    };
    const auto refused = ErrorCode::ForeignRefused;
    row("257 columns", "a\n" + QByteArray("x,").repeated(256) + "x\n", refused, ": row 2, column 257", "256 columns");
    row("a cell that is too long", "a,b\n1," + QByteArray(longestSheetCell + 1, 'x'), refused, ": row 2, column 2",
        "longer than 32767");
    row("a cell of characters of four bytes that is too long", QByteArray("𠮷").repeated(16384), refused,
        ": row 1, column 1", "longer than 32767");
    row("a million rows and one more", QByteArray("x\n").repeated(mostSheetRows + 1), refused, ": row 1000001",
        "1000000 rows");
    row("an open quote at the end", "a,b\n1,2\n1,\"2\n3,4\n", refused, ": row 3, column 2", "not closed");
    row("an open quote that swallows much", "a,\"b\n" + QByteArray("1,2,3\n").repeated(50'000), refused,
        ": row 1, column 2", "probably its quotation mark");
    row("a NUL byte", QByteArray("a,b\n1,\0\n", 8), ErrorCode::FileNotText);
    row("a NUL character in UTF-16", QByteArray("\xFF\xFE\0\0", 4), ErrorCode::FileNotText);
    row("half a character in UTF-16", QByteArray("\xFF\xFE,\0a", 5), ErrorCode::FileNotText);
    row("half a pair in UTF-16", QByteArray("\xFF\xFE\x00\xD8,\0", 6), ErrorCode::FileNotText);
    row("neither UTF-8 nor GB18030", "a,\xFF\xFF\n", ErrorCode::FileNotText);
    row("half a character in GB18030", "a,\xD0\xD5\xC3", ErrorCode::FileNotText);
    row("a wrong byte after the mark of UTF-8",
        "\xEF\xBB\xBF"
        "a,\xD0\xD5\n",
        ErrorCode::FileNotText);
    row("an empty file", "", ErrorCode::FileEmpty);
    row("only a mark", "\xEF\xBB\xBF", ErrorCode::FileEmpty);
    row("only empty lines", " \r\n\n,,\n", ErrorCode::FileEmpty);
}

void TestSheets::textIsRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    const QString path = written(QStringLiteral("a.csv"), bytes);
    const Reading reading = readAll(path);
    QVERIFY(!reading.facts.ok());
    QCOMPARE(reading.facts.error().code, code);
    QCOMPARE(reading.facts.error().place, path + place);
    QVERIFY(reading.facts.error().args.value(0).contains(reason));
}

void TestSheets::hugeLinesAreRefused_data() {
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &piece, int column) {
        QTest::newRow(name) << piece << QStringLiteral(": row 1, column %1").arg(column);
    };
    row("ten million columns", "1,", 257);
    row("ten million empty columns", ",", 257);
    row("one cell of twenty million characters", inGb18030(QStringLiteral("文字")), 1);
    row("ten million doubled quotes", "\"\"\"\"", 1);
}

void TestSheets::hugeLinesAreRefused() {
    QFETCH(QByteArray, piece);
    QFETCH(QString, place);
    const QString path = m_folder.filePath(QStringLiteral("huge.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray block = piece.repeated(100'000);
    for (int i = 0; i < 100; ++i)
        file.write(block);
    file.close();
    const Reading reading = readAll(path);
    QVERIFY(!reading.facts.ok());
    QCOMPARE(reading.facts.error().code, ErrorCode::ForeignRefused);
    QCOMPARE(reading.facts.error().place, path + place);
    QVERIFY(reading.rows.isEmpty());
    QVERIFY(file.remove());
}

void TestSheets::rowsKeepTheirNumbers() {
    const Reading text = readAll(written(QStringLiteral("a.csv"), "a,b\n\n1,\"2\n3\"\n,\n4,5\n"));
    QCOMPARE(text.numbers, (QList<int>{1, 3, 5}));
    const Reading book = readAll(
        written(workbook("<row r=\"2\"><c><v>1</v></c></row><row><c r=\"B3\" s=\"0\"/></row><row><c><v>2</v></c></row>"
                         "<row r=\"1048576\"><c r=\"A1048576\"><v>3</v></c></row>")));
    QVERIFY(book.facts.ok());
    QCOMPARE(book.numbers, (QList<int>{2, 4, 1'048'576}));
    QCOMPARE(book.facts.value().rows, 3);
}

void TestSheets::theSinkMayStop() {
    const QByteArray rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><wrong";
    for (const QString &path : {written(QStringLiteral("a.csv"), "1\n2\n\"3"), written(workbook(rows))}) {
        int seen = 0;
        const auto facts = readTableFile(path, [&seen](int, QStringList &&) { return ++seen < 2; });
        QVERIFY(facts.ok());
        QCOMPARE(seen, 2);
        QCOMPARE(facts.value().rows, 2);
    }
}

void TestSheets::csvIsNeutral_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const char *cell, const QByteArray &written) {
        QTest::newRow(name) << QString::fromLatin1(cell) << written;
    };
    row("an equals sign gets an apostrophe", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
    row("a plus sign gets an apostrophe", "+86", "'+86");
    row("a minus sign gets an apostrophe", "-1", "'-1");
    row("an at sign gets an apostrophe", "@SUM(A1)", "'@SUM(A1)");
    row("a tab gets an apostrophe", "\t=1", "\"'\t=1\"");
    row("a carriage return gets an apostrophe", "\r=1", "\"'\r=1\"");
    row("an apostrophe before a formula gets another", "'=1", "''=1");
    row("other text is left alone", "'a=1", "'a=1");
    row("control characters go first", "\x01=1", "'=1");
    row("quotes are doubled", "a\"b", "\"a\"\"b\"");
    row("separators are quoted", "a;b", "\"a;b\"");
}

void TestSheets::csvIsNeutral() {
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    const QByteArray bytes = csvBytes({{}, {QStringLiteral("h")}, {}, {{cell}}});
    QCOMPARE(bytes, "\xEF\xBB\xBFh\r\n" + written + "\r\n");
}

void TestSheets::cellsAreRead_data() {
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &cell, const char *text) {
        QTest::newRow(name) << cell << QString::fromUtf8(text);
    };
    row("a whole number has only digits", "<c><v>42</v></c>", "42");
    row("a large number has no exponent", "<c><v>1.1010119900101E+17</v></c>", "110101199001010000");
    row("a small number has no exponent", "<c><v>1E-7</v></c>", "0.0000001");
    row("a fraction is as short as can be", "<c><v>1.1000000000000001</v></c>", "1.1");
    row("a whole number with a point has none", "<c><v>42.0</v></c>", "42");
    row("zero bears no sign", "<c><v>-0</v></c>", "0");
    row("what is no number stays", "<c><v>nan</v></c>", "nan");
    row("a shared text is found", "<c t=\"s\"><v>0</v></c>", "依申请公开");
    row("runs are joined, readings are not", "<c t=\"s\"><v>1</v></c>", "红与黑");
    row("escapes are undone", "<c t=\"s\"><v>2</v></c>", "a\nb_x0041_");
    row("an inline text is read", "<c t=\"inlineStr\"><is><t>甲 </t></is></c>", "甲");
    row("inline runs are joined", "<c t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>", "甲乙");
    row("a formula gives its value", "<c><f>1+1</f><v>2</v></c>", "2");
    row("a formula gives its text value", "<c t=\"str\"><f>A1&amp;\"x\"</f><v>甲x</v></c>", "甲x");
    row("a formula without a value gives its text", "<c><f>cmd|' /C calc'!A0</f></c>", "=cmd|' /C calc'!A0");
    row("a text that reads like a formula is text", "<c t=\"inlineStr\"><is><t>=1+1</t></is></c>", "=1+1");
    row("true is a word", "<c t=\"b\"><v>1</v></c>", "TRUE");
    row("false is a word", "<c t=\"b\"><v>0</v></c>", "FALSE");
    row("an error is kept", "<c t=\"e\"><f>X</f><v>#N/A</v></c>", "#N/A");
    row("entities of XML are undone", "<c t=\"str\"><v>&lt;&#x7532;&gt;</v></c>", "<甲>");
    row("prefixes of names do not matter", "<x:c xmlns:x=\"z\" t=\"str\"><x:v>甲</x:v></x:c>", "甲");
    row("what is not known is passed over", "<c><extLst><ext><v>9</v></ext></extLst><v>1</v></c>", "1");
}

void TestSheets::cellsAreRead() {
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    const QByteArray texts =
        "<sst xmlns=\"x\"><si><t>依申请公开</t></si><si><r><rPr><b/></rPr><t>红</t></r><r><t "
        "xml:space=\"preserve\">与黑"
        "</t></r><rPh sb=\"0\" eb=\"1\"><t>hong</t></rPh></si><si><t>a_x000D_\nb_x005F_x0041_</t></si></sst>";
    const QByteArray file =
        package(frame({{sheetXml, sheet("<row>" + cell + "</row>")}, {stringsXml, texts}, {stylesXml, styles}}));
    const Reading reading = readAll(written(file));
    QVERIFY2(reading.facts.ok(), reading.facts.ok() ? "" : qPrintable(reading.facts.error().detail));
    QCOMPARE(reading.rows, (Rows{{text}}));
}

void TestSheets::datesAreRead_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("style");
    QTest::addColumn<bool>("since1904");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *value, int style, bool since1904, const char *text) {
        QTest::newRow(name) << QByteArray(value) << style << since1904 << QString::fromLatin1(text);
    };
    row("a built-in date", "45413", 1, false, "2024-05-01");
    row("a Chinese date", "45413", 2, false, "2024-05-01");
    row("a built-in Chinese date", "45413", 6, false, "2024-05-01");
    row("letters in quotes and brackets make no date", "45413", 3, false, "45413");
    row("without a style it is a number", "45413", 0, false, "45413");
    row("an unknown style makes no date", "45413", 99, false, "45413");
    row("a date with a time", "45413.4375", 4, false, "2024-05-01 10:30");
    row("a date with a time that is shown as a date", "45413.5", 1, false, "2024-05-01 12:00");
    row("a time that is almost midnight", "45413.9999999", 4, false, "2024-05-02");
    row("a time alone", "0.75", 5, false, "18:00");
    row("the first day", "1", 1, false, "1900-01-01");
    row("the day before the phantom", "59", 1, false, "1900-02-28");
    row("the phantom", "60", 1, false, "1900-02-29");
    row("the day after the phantom", "61", 1, false, "1900-03-01");
    row("the last day", "2958465", 1, false, "9999-12-31");
    row("beyond the last day", "2958466", 1, false, "2958466");
    row("before the first day", "-1", 1, false, "-1");
    row("no day is a number", "0", 1, false, "0");
    row("the first day since 1904", "0", 1, true, "1904-01-01");
    row("no phantom since 1904", "60", 1, true, "1904-03-01");
    row("a date since 1904", "43951", 2, true, "2024-05-01");
}

void TestSheets::datesAreRead() {
    QFETCH(QByteArray, value);
    QFETCH(int, style);
    QFETCH(bool, since1904);
    QFETCH(QString, text);
    const QByteArray rows = "<row><c s=\"" + QByteArray::number(style) + "\"><v>" + value +
                            "</v></c><c t=\"d\"><v>2024-05-01T00:00:00</v></c></row>";
    const QByteArray file = package(frame({{sheetXml, sheet(rows)}, {stylesXml, styles}}, onlySheet,
                                          since1904 ? "<workbookPr date1904=\"1\"/>" : ""));
    const Reading reading = readAll(written(file));
    QVERIFY(reading.facts.ok());
    QCOMPARE(reading.rows, (Rows{{text, QStringLiteral("2024-05-01")}}));
}

void TestSheets::theFirstVisibleSheetIsRead_data() {
    QTest::addColumn<QByteArray>("sheets");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QByteArray &sheets, const char *first, const QStringList &other,
                        const char *cell) {
        QTest::newRow(name) << sheets << QString::fromUtf8(first) << other << QString::fromUtf8(cell);
    };
    const QByteArray one = "<sheet name=\"甲\" sheetId=\"7\" r:id=\"rId1\"/>";
    const QByteArray two = "<sheet name=\"乙\" sheetId=\"3\" r:id=\"rId2\"/>";
    const QByteArray chart = "<sheet name=\"图\" sheetId=\"4\" r:id=\"rId3\"/>";
    QByteArray hidden = one;
    hidden.replace("r:id", "state=\"hidden\" r:id");
    QByteArray veryHidden = one;
    veryHidden.replace("r:id", "state=\"veryHidden\" r:id");
    const QStringList other{QStringLiteral("甲")};
    row("the order is that of the tabs", two + one, "乙", other, "2");
    row("a hidden sheet is passed over", hidden + two, "乙", other, "2");
    row("a very hidden sheet too", veryHidden + two, "乙", other, "2");
    row("a chart is no sheet of cells", chart + one, "甲", {}, "1");
    row("hidden is better than none", hidden, "甲", {}, "1");
}

void TestSheets::theFirstVisibleSheetIsRead() {
    QFETCH(QByteArray, sheets);
    QFETCH(QString, name);
    QFETCH(QStringList, other);
    QFETCH(QString, cell);
    const QString second = QStringLiteral("xl/Worksheets/Sheet2.xml"); // names are equal whatever their case
    const Reading reading = readAll(written(package(frame(
        {{sheetXml, sheet("<row><c><v>1</v></c></row>")}, {second, sheet("<row><c><v>2</v></c></row>")}}, sheets))));
    QVERIFY(reading.facts.ok());
    QCOMPARE(reading.facts.value().sheet, name);
    QCOMPARE(reading.facts.value().other, other);
    QCOMPARE(reading.rows, (Rows{{cell}}));
}

void TestSheets::gapsAreFilled() {
    const Reading reading =
        readAll(written(workbook("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c><c r=\"E3\"><v>3</v></c>"
                                 "<c r=\"XFD3\" s=\"1\"/></row>")));
    QVERIFY(reading.facts.ok());
    QCOMPARE(reading.rows,
             (Rows{{QString(), QStringLiteral("1"), QStringLiteral("2"), QString(), QStringLiteral("3")}}));
    QCOMPARE(reading.numbers, QList<int>{3});
}

void TestSheets::workbooksAreRefused_data() {
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &rows, const char *place, const char *reason) {
        QTest::newRow(name) << rows << QString::fromLatin1(place) << QString::fromLatin1(reason);
    };
    const char *noPlace = "there is no such row or column";
    const char *cellOrder = "the cells are not in their order";
    const char *part = ": xl/worksheets/sheet1.xml";
    row("a column beyond XFD", "<row r=\"1\"><c r=\"XFE1\"/></row>", ": row 1, column XFE1", noPlace);
    row("a row beyond 1048576", "<row r=\"1048577\"/>", ": row 1048577", noPlace);
    row("a row 0", "<row r=\"0\"/>", ": row 0", noPlace);
    row("a row that is no number", "<row r=\"1e3\"/>", ": row 1", noPlace);
    row("a cell in a row beyond", "<row r=\"5\"><c r=\"A9999999\"/></row>", ": row 5, column A9999999", noPlace);
    row("a reference that is none", "<row r=\"5\"><c r=\"$A$5\"/></row>", ": row 5, column $A$5", noPlace);
    row("a cell in another row", "<row r=\"5\"><c r=\"A6\"/></row>", ": row 5, column A", "the rows are not in");
    row("a cell twice", "<row r=\"5\"><c r=\"C5\"/><c r=\"C5\"/></row>", ": row 5, column C", cellOrder);
    row("cells backwards", "<row r=\"5\"><c r=\"C5\"/><c r=\"AA5\"/><c r=\"B5\"/></row>", ": row 5, column B",
        cellOrder);
    row("a row twice", "<row r=\"5\"/><row r=\"5\"/>", ": row 5", "the rows are not in");
    row("rows backwards", "<row r=\"5\"/><row r=\"4\"/>", ": row 4", "the rows are not in");
    row("content in column 257", "<row r=\"2\"><c r=\"IW2\"><v>1</v></c></row>", ": row 2, column IW", "256 columns");
    row("a cell that is too long",
        "<row><c/><c t=\"str\"><v>" + QByteArray(longestSheetCell + 1, 'x') + "</v></c></row>", ": row 1, column B",
        "longer than 32767");
    row("a shared text that is not there", "<row><c t=\"s\"><v>0</v></c></row>", ": row 1, column A", "names a text");
    row("a shared text with a number below 0", "<row><c t=\"s\"><v>-1</v></c></row>", ": row 1, column A",
        "names a text");
    row("elements inside each other without end", QByteArray("<a>").repeated(100'000), part, "nested too deeply");
    row("what is not well formed", "<row><c>", part, "damaged");
    row("an entity that nobody declared", "<row><c t=\"str\"><v>&lol;</v></c></row>", part, "damaged");
}

void TestSheets::workbooksAreRefused() {
    QFETCH(QByteArray, rows);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    const QString path = written(workbook(rows));
    const Reading reading = readAll(path);
    QVERIFY(!reading.facts.ok());
    QCOMPARE(reading.facts.error().code, ErrorCode::ForeignRefused);
    QCOMPARE(reading.facts.error().place, path + place);
    QVERIFY2(reading.facts.error().args.value(0).contains(reason), qPrintable(reading.facts.error().args.value(0)));
}

void TestSheets::foreignPackagesAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, const char *reason) {
        QTest::newRow(name) << bytes << QString::fromLatin1(reason);
    };
    const QByteArray oneRow = sheet("<row><c><v>1</v></c></row>");
    QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    compound.append(QByteArray(1016, '\0'));
    compound[30] = 9; // sectors of 512 bytes
    row("an old workbook is to be saved as .xlsx", compound, "old .xls");
    const QString name = QStringLiteral("EncryptedPackage");
    compound.append(QByteArray(256, '\0')).append(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    compound[48] = 1;
    row("an encrypted workbook is to be saved without a password", compound, "protected by a password");
    row("a page of HTML is no workbook", "<html><table>", "no Excel workbook");
    row("a ZIP that is none", "PK\x03\x04 and nothing else", "damaged");
    row("another package", package({{QStringLiteral("word/document.xml"), "<a/>"}}), "no Excel workbook");
    row("a workbook without sheets", package(frame({}, "")), "no sheet of cells");
    row("a sheet that is not there", package(frame({})), "damaged");
    row("a sheet that is no sheet", package(frame({{sheetXml, "<html/>"}})), "damaged");
    row("a document type", package(frame({{sheetXml, "<!DOCTYPE a [<!ENTITY b \"c\">]>" + oneRow}})), "document types");
    row("a document type in the texts", package(frame({{sheetXml, oneRow}, {stringsXml, "<!DOCTYPE sst><sst/>"}})),
        "document types");
    row("a name that leads out", package(frame({{sheetXml, oneRow}, {QStringLiteral("../a"), "b"}})),
        "forbidden names");
    row("a part that stands twice", package(frame({{sheetXml, oneRow}, {sheetXml.toUpper(), oneRow}})),
        "forbidden names");
    Parts many = frame({{sheetXml, oneRow}});
    for (int i = 0; i < 2000; ++i)
        many.append({QStringLiteral("xl/media/%1.bin").arg(i), "x"});
    row("too many parts", package(many), "compression bomb");
    QByteArray damaged = package(frame({{sheetXml, oneRow}}));
    damaged[damaged.lastIndexOf("worksheets/sheet1.xml", damaged.indexOf("PK\x01\x02")) + 40] ^= 0x55;
    row("a part that is damaged", damaged, "damaged");
    QByteArray wrongSum = package(frame({{sheetXml, oneRow}}), true);
    wrongSum[wrongSum.indexOf("<v>1</v>") + 3] = '2';
    row("a part with a wrong checksum", wrongSum, "damaged");
    QByteArray encrypted = package({{sheetXml, oneRow}});
    for (const char *mark : {"PK\x03\x04", "PK\x01\x02"}) // the flag in both headers
        encrypted[encrypted.indexOf(QByteArray(mark, 4)) + (mark[2] == 3 ? 6 : 8)] |= 1;
    row("an encrypted part", encrypted, "protected by a password");
}

void TestSheets::foreignPackagesAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    QVERIFY(!bytes.isEmpty());
    const Reading reading = readAll(written(bytes));
    QVERIFY(!reading.facts.ok());
    QCOMPARE(reading.facts.error().code, ErrorCode::ForeignRefused);
    QVERIFY2(reading.facts.error().args.value(0).contains(reason), qPrintable(reading.facts.error().args.value(0)));
}

void TestSheets::bombsAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, const char *reason) {
        QTest::newRow(name) << bytes << QString::fromLatin1(reason);
    };
    constexpr int much = 20 * 1024 * 1024;
    const char *bomb = "compression bomb";
    const QByteArray many = QByteArray("a=\"1\" ").repeated(much / 6);
    const auto ofSheet = [](const QByteArray &rows) { return package(frame({{sheetXml, sheet(rows)}}), true); };
    const auto with = [](const QString &part, const QByteArray &xml) {
        return package(frame({{sheetXml, sheet({})}, {part, xml}}), true);
    };
    const QByteArray longText = "<si><t>" + QByteArray(30'000, 'x') + "</t></si>";
    row("a sheet that unpacks too well", workbook(QByteArray("<nothing/>").repeated(much / 10)), bomb);
    row("one text that fills the file", ofSheet("<row><c t=\"str\"><v>" + QByteArray(much, 'x')), bomb);
    row("one comment that fills the file", ofSheet("<!--" + QByteArray(much, '>')), bomb);
    row("one tag that fills the file", ofSheet("<row " + many), bomb);
    row("one attribute that fills the file", ofSheet("<row a=\"" + QByteArray(much, 'x')), bomb);
    row("too many shared texts", with(stringsXml, "<sst>" + QByteArray("<si/>").repeated(2'000'001) + "</sst>"),
        "too much text");
    row("shared texts that are too long together", with(stringsXml, "<sst>" + longText.repeated(2300) + "</sst>"),
        "too much text");
    row("too many styles",
        with(stylesXml, "<styleSheet><cellXfs>" + QByteArray("<xf/>").repeated(80'000) + "</cellXfs></styleSheet>"),
        "damaged");
}

void TestSheets::bombsAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Reading reading = readAll(written(bytes));
    QVERIFY(!reading.facts.ok());
    QCOMPARE(reading.facts.error().code, ErrorCode::ForeignRefused);
    QVERIFY2(reading.facts.error().args.value(0).contains(reason), qPrintable(reading.facts.error().args.value(0)));
    QVERIFY(reading.rows.isEmpty());
}

namespace {

SheetTable sample() {
    using Kind = SheetTable::Kind;
    SheetTable table;
    table.name = QStringLiteral("登记簿");
    table.heads = {QStringLiteral("申请人"), QStringLiteral("件数"), QStringLiteral("日期"), QStringLiteral("=备注;")};
    table.kinds = {Kind::Text, Kind::Integer, Kind::Date};
    const char *texts[] = {
        "张三", "=cmd|' /C calc'!A0", "'=1",        "''",         "'",     "+86 139", "-",
        "@x",   "a,b;c\td",           "say \"ja\"", "line\nline", "00012", "_x0041_", "_x005F_x0041_",
        "𠮷",   "<b>&amp;</b>",       "2024-05-01", "　全角　"};
    int i = 0;
    for (const char *text : texts) {
        const QString cell = QString::fromUtf8(text);
        table.rows.push_back(
            {cell, QString::number(i * 3 - 7), QDate(1900, 2, 27).addDays(i).toString(Qt::ISODate), cell});
        ++i;
    }
    table.rows.push_back({QStringLiteral("x"), QString(), QString(), QStringLiteral("y")});
    table.rows.push_back({QStringLiteral("x"), QStringLiteral("=1+1"), QStringLiteral("=2"), QStringLiteral("y")});
    table.rows.push_back(
        {QStringLiteral("x"), QStringLiteral("007"), QStringLiteral("2024-02-30"), QStringLiteral("y")});
    table.rows.push_back(
        {QStringLiteral("x"), QStringLiteral("123456789012345678"), QStringLiteral("2024-12-31"), QStringLiteral("y")});
    table.rows.push_back(
        {QStringLiteral("x"), QStringLiteral("-12"), QStringLiteral("2024-05-01 10:30"), QStringLiteral("y")});
    return table;
}

} // namespace

void TestSheets::tablesComeBack_data() {
    QTest::addColumn<QString>("ending");
    QTest::newRow("from a workbook") << QStringLiteral("xlsx");
    QTest::newRow("from a text file") << QStringLiteral("CSV");
}

void TestSheets::tablesComeBack() {
    QFETCH(QString, ending);
    const SheetTable table = sample();
    const bool isBook = ending == QLatin1String("xlsx");
    const auto book = xlsxBytes(table);
    QVERIFY(book.ok());
    const Reading reading = readAll(written(QStringLiteral("back.") + ending, isBook ? book.value() : csvBytes(table)));
    QVERIFY(reading.facts.ok());
    QCOMPARE(reading.rows.value(0), table.heads);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        QCOMPARE(reading.rows.value(static_cast<qsizetype>(i) + 1), table.rows[i]);
    QCOMPARE(reading.facts.value().sheet, isBook ? table.name : QString());
}

void TestSheets::equalTablesGiveEqualBytes() {
    const auto once = xlsxBytes(sample());
    QTest::qWait(1100); // the clock has gone on
    const auto again = xlsxBytes(sample());
    QVERIFY(once.ok() && again.ok());
    QVERIFY(once.value() == again.value());
}

void TestSheets::workbooksAreWrittenAsAgreed() {
    SheetTable table = sample();
    table.name = QStringLiteral("'a/b:c*[d]?\\") + QString(40, QChar(u'名'));
    table.rows.push_back({QStringLiteral("a\u0001\u001Fb\r\nc"), {}, {}, {}});
    const auto book = xlsxBytes(table);
    QVERIFY(book.ok());
    const Reading reading = readAll(written(book.value()));
    QVERIFY(reading.facts.ok());
    QCOMPARE(reading.facts.value().sheet, QStringLiteral("abcd") + QString(26, QChar(u'名')));
    QCOMPARE(reading.rows.last(), QStringList{QStringLiteral("ab\nc")});
    QuaZip zip(m_folder.filePath(QStringLiteral("a.xlsx")));
    QVERIFY(zip.open(QuaZip::mdUnzip) && zip.setCurrentFile(sheetXml));
    QuaZipFile file(&zip);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray xml = file.readAll();
    QVERIFY(!xml.contains("<f>"));
    QVERIFY(xml.contains("<pane ySplit=\"1\""));
    QVERIFY(xml.contains("<autoFilter ref=\"A1:D25\""));
    QVERIFY(xml.contains("<v>-7</v>"));    // a number
    QVERIFY(xml.contains("<v>45657</v>")); // 2024-12-31, a real date
}

void TestSheets::impossibleTablesAreNotWritten() {
    SheetTable table;
    table.heads = QStringList(mostSheetColumns + 1, QStringLiteral("x"));
    QVERIFY(!xlsxBytes(table).ok());
    table.heads = {QStringLiteral("x")};
    table.rows.push_back({QString(longestSheetCell + 1, QLatin1Char('x'))});
    const auto book = xlsxBytes(table);
    QVERIFY(!book.ok());
    QCOMPARE(book.error().code, ErrorCode::RenderFailed);
}

void TestSheets::filesAreChecked() {
    const auto code = [](const QString &path) { return readAll(path).facts.error().code; };
    QCOMPARE(code(m_folder.filePath(QStringLiteral("nowhere.csv"))), ErrorCode::FileNotFound);
    QCOMPARE(code(m_folder.path()), ErrorCode::FileUnreadable);
    QCOMPARE(code(written(QStringLiteral("empty.xlsx"), {})), ErrorCode::FileEmpty);
    QCOMPARE(code(written(workbook("<row><c s=\"1\"/></row>"))), ErrorCode::FileEmpty);
    const Reading other = readAll(written(QStringLiteral("a.XLS"), "x"));
    QCOMPARE(other.facts.error().code, ErrorCode::FileUnsupported);
    QCOMPARE(other.facts.error().args.value(0), QStringLiteral("xls"));
    QVERIFY(readAll(written(QStringLiteral("a.tsv"), "a\tb")).facts.ok());
    QVERIFY(readAll(written(QStringLiteral("a.txt"), "a\tb")).facts.ok());
    QFile large(m_folder.filePath(QStringLiteral("large.csv")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(256LL * 1024 * 1024 + 1)); // a hole: it takes no room
    const Reading reading = readAll(large.fileName());
    QCOMPARE(reading.facts.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(reading.facts.error().args.value(0), QStringLiteral("256"));
}

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
