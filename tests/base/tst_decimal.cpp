// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <QTest>

using gongkai::Decimal;

class TestDecimal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void percent_data();
    void percent();
    void sumsExactly();
};

void TestDecimal::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed"); // empty: refused
    QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("0");
    QTest::newRow("amount of a real report") << QStringLiteral("59237.2449") << QStringLiteral("59237.2449");
    QTest::newRow("trailing zeros go") << QStringLiteral("1.500000") << QStringLiteral("1.5");
    QTest::newRow("negative") << QStringLiteral("-1942") << QStringLiteral("-1942");
    QTest::newRow("plus") << QStringLiteral("+43") << QStringLiteral("43");
    QTest::newRow("2^53") << QStringLiteral("9007199254740992") << QStringLiteral("9007199254740992");
    QTest::newRow("2^53 and one is refused") << QStringLiteral("9007199254740993") << QString();
    QTest::newRow("six places") << QStringLiteral("0.000001") << QStringLiteral("0.000001");
    QTest::newRow("a seventh place is refused") << QStringLiteral("0.0000001") << QString();
    QTest::newRow("whole number in JSON's exponent form") << QStringLiteral("1e3") << QStringLiteral("1000");
    QTest::newRow("text") << QStringLiteral("251000元") << QString();
    QTest::newRow("slash") << QStringLiteral("/") << QString();
    QTest::newRow("thousands sign") << QStringLiteral("1,000") << QString();
    QTest::newRow("lone point") << QStringLiteral("1.") << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("two signs") << QStringLiteral("--1") << QString();
}

void TestDecimal::reads() {
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto value = Decimal::fromText(text);
    QCOMPARE(value.has_value(), !printed.isEmpty());
    if (value)
        QCOMPARE(value->toString(), printed);
}

void TestDecimal::percent_data() {
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("printed");
    QTest::newRow("exact hundred") << qint64(2) << qint64(2) << QStringLiteral("100%");
    QTest::newRow("almost hundred never prints 100") << qint64(99999) << qint64(100000) << QStringLiteral("99.9%");
    QTest::newRow("just over hundred") << qint64(100001) << qint64(100000) << QStringLiteral("100.1%");
    QTest::newRow("half up") << qint64(1) << qint64(16) << QStringLiteral("6.3%"); // 6.25
    QTest::newRow("half up, negative") << qint64(-1) << qint64(16) << QStringLiteral("-6.3%");
    QTest::newRow("real: 3646 - 3607 over 3607") << qint64(39) << qint64(3607) << QStringLiteral("1.1%");
    QTest::newRow("nothing") << qint64(0) << qint64(7) << QStringLiteral("0%");
}

void TestDecimal::percent() {
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QTEST(Decimal(part).percentOf(Decimal(whole)), "printed");
}

void TestDecimal::sumsExactly() {
    Decimal sum;
    for (int i = 0; i < 1000; ++i)
        sum += *Decimal::fromText(u"0.1");
    QCOMPARE(sum, Decimal(100));
    Decimal large(9007199254740992);
    for (int i = 0; i < 60; ++i)
        large += Decimal(9007199254740992);
    QCOMPARE(large.toString(), QStringLiteral("549439154539200512"));
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
