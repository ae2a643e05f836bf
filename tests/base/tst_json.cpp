// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QTest>

using namespace gongkai;

class TestJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsNumbersAsWritten();
    void keepsOrderOfMembers();
    void comparesMembersInAnyOrder();
    void refuses_data();
    void refuses();
};

void TestJson::keepsNumbersAsWritten() {
    const QByteArray text = R"({"a": 12345678901234567890, "b": 1.10, "c": -0.5e-7, "d": 1E+300})";
    const auto json = Json::parse(text);
    QVERIFY(json.ok());
    const QByteArray written = json.value().toBytes(false);
    QCOMPARE(written, QByteArray(R"({"a":12345678901234567890,"b":1.10,"c":-0.5e-7,"d":1E+300})"));
}

void TestJson::keepsOrderOfMembers() {
    const auto json = Json::parse("\xEF\xBB\xBF{\"z\": [1, null, true], \"a\": \"\xF0\xA0\xAE\xB7\"}");
    QVERIFY(json.ok());
    QCOMPARE(json.value().toBytes(false), QByteArray("{\"z\":[1,null,true],\"a\":\"\xF0\xA0\xAE\xB7\"}"));
}

void TestJson::comparesMembersInAnyOrder() {
    QVERIFY(Json::parse(R"({"a":1,"b":[2]})").value() == Json::parse(R"({"b":[2],"a":1})").value());
    QVERIFY(!(Json::parse(R"({"a":1})").value() == Json::parse(R"({"a":"1"})").value()));
    QVERIFY(!(Json::parse(R"([1,2])").value() == Json::parse(R"([2,1])").value()));
    QVERIFY(Json::parse("null").value() == Json());
}

void TestJson::refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("at");
    const auto at = [](const char *line, const char *column) {
        return QStringList{QString::fromLatin1(line), QString::fromLatin1(column)};
    };
    QTest::newRow("cut off") << QByteArray("{\n \"a\": [1,\n") << at("3", "1");
    QTest::newRow("after the end") << QByteArray("{} x") << at("1", "4");
    QTest::newRow("member twice") << QByteArray("{\"a\":1,\n\"a\":2}") << QStringList();
    QTest::newRow("invalid UTF-8") << QByteArray("\"\xC3\x28\"") << QStringList();
    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("too deep") << QByteArray(100000, '[') << QStringList();
}

void TestJson::refuses() {
    QFETCH(QByteArray, text);
    QFETCH(QStringList, at);
    const auto json = Json::parse(text);
    QVERIFY(!json.ok());
    QCOMPARE(json.error().code, ErrorCode::MalformedJson);
    QCOMPARE(json.error().args.size(), 2);
    if (!at.isEmpty())
        QCOMPARE(json.error().args, at);
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
