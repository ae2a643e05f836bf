// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"
#include "support/reports.h"

#include <QTest>

using namespace gongkai;

class TestReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItRead_data();
    void writesWhatItRead();
    void keepsUnknownMembersEverywhere();
    void refuses_data();
    void refuses();
    void readsCells_data();
    void readsCells();
    void newReportHasTheFormsSections();
};

void TestReport::writesWhatItRead_data() {
    QTest::addColumn<QString>("name");
    for (const QString &file :
         QDir(QStringLiteral(GONGKAI_TEST_DATA "/reports")).entryList({QStringLiteral("*.report.json")}))
        QTest::newRow(qPrintable(file)) << file;
}

void TestReport::writesWhatItRead() {
    QFETCH(QString, name);
    const Json file = test::json(QStringLiteral("reports/") + name);
    const auto report = reportFromJson(file);
    QVERIFY(report.ok());
    const Json written = reportToJson(report.value());
    for (const Json::Member &member : file.toObject())
        QVERIFY2(written.find(member.key) && *written.find(member.key) == member.value, qPrintable(member.key));
    QVERIFY(reportFromJson(written).value() == report.value());
}

void TestReport::keepsUnknownMembersEverywhere() {
    const QByteArray text = R"({"schema":"gongkai-report/1","format":"2021","year":2023,"x":1e300,
      "agency":{"name":"n","y":[1.10]},"title":"","sign_off":{"agency":"a","date":"d","z":null},
      "tables":{"t3":{"new":{"natural":null,"total":"3","odd":{"k":1}}},"t9":{}},
      "sources":{"t3.new.total":{"origin":"typed","override_reason":null,"w":0}},
      "indicators":[{"key":"k","label":"l","value":1.5,"unit":"u","approximate":true,"source":"s","q":2}],
      "text":[{"section":"1","r":3,"blocks":[{"kind":"paragraph","text":"p","s":4},{"kind":"poem","lines":["a"]},
         {"kind":"heading","level":2,"text":"h"},{"kind":"list","ordered":true,"items":["i","j"]},
         {"kind":"table","table":"t3"},{"kind":"chart","id":"by_kind"}]}],
      "blanks_are_zero":["t3"],"explanations":[{"rule":"r","cells":["c"],"values":{"c":1},"text":"t","u":5}],
      "contact":{"phone":"1","v":6},"metadata":{},"revision":{"no":0,"replaces":null},"stat_footer":{"head":"h"}})";
    const Json file = Json::parse(text).value();
    const auto report = reportFromJson(file);
    QVERIFY(report.ok());
    const Json written = reportToJson(report.value());
    QVERIFY2(written == file, written.toBytes().constData());
}

void TestReport::refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *text, ErrorCode code, const char *place) {
        QTest::newRow(name) << QByteArray(text) << code << QString::fromLatin1(place);
    };
    row("other schema version", R"({"schema":"gongkai-report/2"})", ErrorCode::WrongSchema, "schema");
    row("no schema", R"({"year":2020})", ErrorCode::WrongSchema, "schema");
    row("not an object", R"([1])", ErrorCode::WrongSchema, "schema");
    row("year as text", R"({"schema":"gongkai-report/1","year":"2020"})", ErrorCode::InvalidReport, "year");
    row("no year", R"({"schema":"gongkai-report/1"})", ErrorCode::InvalidReport, "year");
    row("tables a list", R"({"schema":"gongkai-report/1","year":2020,"tables":[]})", ErrorCode::InvalidReport,
        "tables");
    row("row a number", R"({"schema":"gongkai-report/1","year":2020,"tables":{"t3":{"new":5}}})",
        ErrorCode::InvalidReport, "tables.t3.new");
    row("heading level",
        R"({"schema":"gongkai-report/1","year":2020,"text":[{"section":"1","blocks":[{"kind":"heading","level":9,"text":""}]}]})",
        ErrorCode::InvalidReport, "text[0].blocks[0].level");
    row("section twice", R"({"schema":"gongkai-report/1","year":2020,"text":[{"section":"1"},{"section":"1"}]})",
        ErrorCode::InvalidReport, "text[1].section");
}

void TestReport::refuses() {
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    const auto report = reportFromJson(Json::parse(text).value());
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, code);
    QTEST(report.error().place, "place");
}

void TestReport::readsCells_data() {
    using Kind = CellReading::Kind;
    QTest::addColumn<Json>("value");
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("normalised");
    const auto count = ValueType::NonNegativeInteger;
    const auto delta = ValueType::SignedInteger;
    const auto text = [](const char16_t *s) { return Json(QString::fromUtf16(s)); };
    QTest::newRow("absent") << Json() << count << Kind::Blank << QStringLiteral("0") << false;
    QTest::newRow("empty text") << text(u"  ") << count << Kind::Blank << QStringLiteral("0") << false;
    QTest::newRow("zero is not blank") << Json::number(0) << count << Kind::Number << QStringLiteral("0") << false;
    QTest::newRow("digits as text") << text(u"12") << count << Kind::Number << QStringLiteral("12") << false;
    QTest::newRow("full-width") << text(u"１２") << count << Kind::Number << QStringLiteral("12") << true;
    QTest::newRow("minus word") << text(u"减8") << delta << Kind::Number << QStringLiteral("-8") << true;
    QTest::newRow("plus word") << text(u"增3") << delta << Kind::Number << QStringLiteral("3") << true;
    QTest::newRow("plus sign") << text(u"＋43") << delta << Kind::Number << QStringLiteral("43") << true;
    QTest::newRow("full-width minus") << text(u"－8") << delta << Kind::Number << QStringLiteral("-8") << true;
    QTest::newRow("minus") << Json::number(-8) << delta << Kind::Number << QStringLiteral("-8") << false;
    QTest::newRow("word in a count") << text(u"减8") << count << Kind::NotANumber << QStringLiteral("0") << false;
    QTest::newRow("unit") << text(u"251000元") << ValueType::Amount << Kind::NotANumber << QStringLiteral("0") << false;
    QTest::newRow("a program's notation") << text(u"1e3") << count << Kind::NotANumber << QStringLiteral("0") << false;
    QTest::newRow("dash") << text(u"-") << count << Kind::NotANumber << QStringLiteral("0") << false;
    QTest::newRow("object") << Json::object() << count << Kind::NotANumber << QStringLiteral("0") << false;
    QTest::newRow("amount") << Json::number(QStringLiteral("59237.2449")) << ValueType::Amount << Kind::Number
                            << QStringLiteral("59237.2449") << false;
}

void TestReport::readsCells() {
    QFETCH(Json, value);
    QFETCH(ValueType, type);
    const CellReading reading = readCell(value, type);
    QTEST(reading.kind, "kind");
    QTEST(reading.number.toString(), "number");
    QTEST(reading.normalised, "normalised");
}

void TestReport::newReportHasTheFormsSections() {
    const FormatCatalogue formats = test::formats();
    const Report report = newReport(*formats.forYear(2024), 2024, {QStringLiteral("示例市人民政府"), {}, {}, {}, {}});
    QCOMPARE(report.title, QStringLiteral("示例市人民政府2024年政府信息公开工作年度报告"));
    QCOMPARE(report.text.size(), std::size_t(7));
    QCOMPARE(report.section(QStringLiteral("1"))->blocks[0].text, QStringLiteral("（一）主动公开"));
    const Report old = newReport(*formats.forYear(2018), 2018, {QStringLiteral("示例局"), {}, {}, {}, {}});
    QCOMPARE(old.section(QStringLiteral("6"))->blocks[0].text, QStringLiteral("六、其他需要报告的事项"));
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
