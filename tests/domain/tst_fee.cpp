// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fee.h"

#include <QTest>

#include <limits>

using namespace gongkai;

namespace {

/// The steps hang together: from 1 on, none left out, each its count at its price, together the fee.
void verifySteps(const Fee &fee, qint64 number) {
    qint64 next = 1;
    qint64 yuan = 0;
    qint64 price = -1;
    for (const FeeStep &s : fee.steps) {
        QCOMPARE(s.first, next);
        QVERIFY(s.count > 0);
        QVERIFY2(s.unitPrice > price, "the tariff rises from step to step");
        QCOMPARE(s.yuan, s.count * s.unitPrice);
        price = s.unitPrice;
        next += s.count;
        yuan += s.yuan;
    }
    QCOMPARE(next - 1, number);
    QCOMPARE(yuan, fee.yuan);
}

} // namespace

class TestFee final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void feeOfOneApplication_data();
    void feeOfOneApplication();
    void feeOfApplications_data();
    void feeOfApplications();
    void sumsOfSingleFees();
    void feeOfPages_data();
    void feeOfPages();
    void pagesOneByOne();
    void nothingAndTooMany();
};

void TestFee::feeOfOneApplication_data() {
    QTest::addColumn<qint64>("k");
    QTest::addColumn<qint64>("yuan");
    const auto row = [](const char *name, qint64 k, qint64 yuan) { QTest::newRow(name) << k << yuan; };
    row("the first is free", 1, 0);
    row("the tenth is free", 10, 0);
    row("the eleventh costs 100", 11, 100);
    row("the thirtieth costs 100", 30, 100);
    row("the 31st begins the first ten at 200", 31, 200);
    row("the fortieth ends them", 40, 200);
    row("the 41st costs 300", 41, 300);
    row("the fiftieth costs 300", 50, 300);
    row("the 51st costs 400", 51, 400);
    row("the hundredth costs 800", 100, 800);
    row("the 101st costs 900", 101, 900);
}

void TestFee::feeOfOneApplication() {
    QFETCH(qint64, k);
    QFETCH(qint64, yuan);
    QCOMPARE(feeOfApplication(k), yuan);
}

void TestFee::feeOfApplications_data() {
    QTest::addColumn<qint64>("number");
    QTest::addColumn<qint64>("yuan");
    const auto row = [](const char *name, qint64 number, qint64 yuan) { QTest::newRow(name) << number << yuan; };
    row("ten in a month cost nothing", 10, 0);
    row("eleven cost 100", 11, 100);
    row("sixteen cost 600", 16, 600);
    row("thirty cost 2000", 30, 2000);
    row("31 cost 2200", 31, 2200);
    row("forty cost 4000", 40, 4000);
    row("45 cost 5500", 45, 5500);
    row("fifty cost 7000", 50, 7000);
}

void TestFee::feeOfApplications() {
    QFETCH(qint64, number);
    QFETCH(qint64, yuan);
    const Fee fee = feeByApplications(number);
    QCOMPARE(fee.yuan, yuan);
    verifySteps(fee, number);
}

void TestFee::sumsOfSingleFees() {
    qint64 sum = 0;
    for (qint64 k = 1; k <= 1000; ++k) {
        sum += feeOfApplication(k);
        const Fee fee = feeByApplications(k);
        QCOMPARE(fee.yuan, sum);
        for (const FeeStep &s : fee.steps) {
            QCOMPARE(feeOfApplication(s.first), s.unitPrice);
            QCOMPARE(feeOfApplication(s.first + s.count - 1), s.unitPrice);
        }
        verifySteps(fee, k);
        QVERIFY(!QTest::currentTestFailed());
    }
}

void TestFee::feeOfPages_data() {
    QTest::addColumn<qint64>("pages");
    QTest::addColumn<qint64>("yuan");
    const auto row = [](const char *name, qint64 pages, qint64 yuan) { QTest::newRow(name) << pages << yuan; };
    row("one page is free", 1, 0);
    row("thirty pages are free", 30, 0);
    row("31 pages cost 10", 31, 10);
    row("57 pages cost 270", 57, 270);
    row("68 pages cost 380", 68, 380);
    row("72 pages cost 420", 72, 420);
    row("100 pages cost 700", 100, 700);
    row("101 pages cost 720", 101, 720);
    row("109 pages cost 880", 109, 880);
    row("119 pages cost 1080", 119, 1080);
    row("200 pages cost 2700", 200, 2700);
    row("201 pages cost 2740", 201, 2740);
    row("1000 pages cost 34700", 1000, 34700);
}

void TestFee::feeOfPages() {
    QFETCH(qint64, pages);
    QFETCH(qint64, yuan);
    const Fee fee = feeByPages(pages);
    QCOMPARE(fee.yuan, yuan);
    verifySteps(fee, pages);
}

void TestFee::pagesOneByOne() {
    qint64 sum = 0;
    for (qint64 page = 1; page <= 600; ++page) {
        sum += page <= 30 ? 0 : page <= 100 ? 10 : page <= 200 ? 20 : 40;
        QCOMPARE(feeByPages(page).yuan, sum);
    }
}

void TestFee::nothingAndTooMany() {
    QCOMPARE(feeByApplications(0).yuan, 0);
    QVERIFY(feeByApplications(0).steps.empty());
    QCOMPARE(feeByPages(0).yuan, 0);
    QVERIFY(feeByPages(0).steps.empty());
    QCOMPARE(feeByPages(-5).yuan, 0);
    QCOMPARE(feeByApplications(-5).yuan, 0);
    QCOMPARE(feeOfApplication(0), 0);
    QCOMPARE(feeOfApplication(-1), 0);

    // up to the most it is counted, beyond not
    const Fee most = feeByPages(mostFeePages);
    QCOMPARE(most.yuan, 2700 + (mostFeePages - 200) * 40);
    const Fee all = feeByApplications(mostFeeApplications);
    const qint64 tens = (mostFeeApplications - 30) / 10; // at 200, 300 and so on, after 20 at 100
    QCOMPARE(all.yuan, 2000 + 10 * (200 * tens + 100 * (tens * (tens - 1) / 2)));
    QCOMPARE(feeByPages(mostFeePages + 1).yuan, most.yuan);
    QCOMPARE(feeByApplications(mostFeeApplications + 1).yuan, all.yuan);
    QCOMPARE(feeByPages(std::numeric_limits<qint64>::max()).yuan, most.yuan);
    QCOMPARE(feeByApplications(std::numeric_limits<qint64>::max()).yuan, all.yuan);
}

QTEST_APPLESS_MAIN(TestFee)
#include "tst_fee.moc"
