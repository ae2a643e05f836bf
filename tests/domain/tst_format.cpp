// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formatcatalogue.h"
#include "support/reports.h"

#include <QTest>

using namespace gongkai;

class TestFormat final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yearsChooseTheForm_data();
    void yearsChooseTheForm();
    void labelsStandAsPrinted();
    void refuses_data();
    void refuses();

private:
    FormatCatalogue m_formats = test::formats();
};

void TestFormat::yearsChooseTheForm_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("id");
    QTest::newRow("2007: no form yet") << 2007 << QString();
    QTest::newRow("2008") << 2008 << QStringLiteral("2018");
    QTest::newRow("2018") << 2018 << QStringLiteral("2018");
    QTest::newRow("2019") << 2019 << QStringLiteral("2019");
    QTest::newRow("2020") << 2020 << QStringLiteral("2019");
    QTest::newRow("2021") << 2021 << QStringLiteral("2021");
    QTest::newRow("2026") << 2026 << QStringLiteral("2021");
}

void TestFormat::yearsChooseTheForm() {
    QFETCH(int, year);
    QFETCH(QString, id);
    const Format *format = m_formats.forYear(year);
    QCOMPARE(format ? format->id : QString(), id);
}

void TestFormat::labelsStandAsPrinted() {
    const Format &f = *m_formats.byId(QStringLiteral("2021"));
    QCOMPARE(f.section(QStringLiteral("4"))->heading, QStringLiteral("四、政府信息公开行政复议、行政诉讼情况"));
    const FormatTable &t3 = *f.table(QStringLiteral("t3"));
    QCOMPARE(t3.grid[0][0].text,
             QStringLiteral("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"));
    QCOMPARE(t3.grid[0][0].columns, 3);
    QCOMPARE(t3.grid[0][0].rows, 3);
    QCOMPARE(t3.grid[5][0].text, QStringLiteral("三、本年度办理结果"));
    QCOMPARE(t3.grid[5][0].rows, 22);
    QCOMPARE(m_formats.byId(QStringLiteral("2019"))->table(QStringLiteral("t3"))->grid[5][0].rows, 20);
    QCOMPARE(t3.row(QStringLiteral("denied_security"))->label, QStringLiteral("3.危及“三安全一稳定”"));
    const CellRef total{QStringLiteral("t3"), QStringLiteral("total"), QStringLiteral("natural")};
    QCOMPARE(f.formulaOf(total)->names().size(), 23 - 2); // every result row of （一） to （六）
    QVERIFY(!f.formulaOf({QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("natural")}));
}

void TestFormat::refuses_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, const char *place) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place);
    };
    row("unknown key", "\"head_rows\": 3", "\"headrows\": 3", "x.json: tables[4].headrows");
    row("dangling formula", "\"formula\": \"natural+biz", "\"formula\": \"natura+biz",
        "x.json: tables[4].columns[6].formula");
    row("circle", "\"formula\": \"natural+biz", "\"formula\": \"total+biz", "x.json: tables[4].columns");
    row("row twice", "\"key\": \"carried_in\"", "\"key\": \"new\"", "x.json: tables[4].rows[1].key");
    row("overlapping span", "\"rows\": 22", "\"rows\": 23", "x.json: tables[4].grid[27][7]");
    row("span leaves the grid", "\"rows\": 22", "\"rows\": 30", "x.json: tables[4].grid[5][0]");
    row("cell not printed twice", "\"cell\": \"new.biz\"", "\"cell\": \"new.natural\"", "x.json: tables[4].grid[3][2]");
    row("cell unknown", "\"cell\": \"new.biz\"", "\"cell\": \"new.bi\"", "x.json: tables[4].grid[3][2]");
    row("rule about no table", "\"tables\": [\n    \"t4\"", "\"tables\": [\n    \"t9\"", "x.json: rules[10].tables");
    row("severity", "\"severity\": \"info\"", "\"severity\": \"mild\"", "x.json: rules[11].severity");
    row("wrong schema", "gongkai-format/1", "gongkai-format/2", "x.json: schema");
    row("pattern", "\"pattern\": \"(?:门户网站", "\"pattern\": \"(?:(门户网站", "x.json: figures[0].pattern");
    row("unknown function", "multiple(cell, 10000)", "divides(cell, 10000)", "x.json: rules[3].when");
    row("unknown function in a comparison", "cell > 100000 or", "sum(cell) > 100000 or", "x.json: rules[3].when");
    row("no comparison", "cell > 100000 or", "cell 100000 or", "x.json: rules[3].when");
    row("condition about no column", "previous.pending > 0", "previous.waiting > 0", "x.json: rules[12]");
    row("claim about no cell", "\"sum\": \"t3.carried_out.total\"", "\"sum\": \"t3.carried.total\"",
        "x.json: rules[23]");
    row("continuation of no cell", "\"t3.other_else.biz\": \"t3.other.biz\"", "\"t3.other_els.biz\": \"t3.other.biz\"",
        "x.json: continues[0]");
}

void TestFormat::refuses() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray text = test::bytes(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/formats/2021.json"));
    const auto at = text.indexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);
    const auto format = readFormat(Json::parse(text).value(), QStringLiteral("x.json"));
    QVERIFY(!format.ok());
    QCOMPARE(format.error().code, ErrorCode::InvalidFormat);
    QCOMPARE(format.error().place, place);
    QVERIFY(!format.error().detail.isEmpty());
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
