// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chartspec.h"
#include "domain/reportdeadline.h"

#include <QTest>

using namespace gongkai;

namespace {

using Kind = ChartSpec::Kind;

CountGroup group(const char *kind, const char *decision, bool onTime, qint64 count) {
    return {QString::fromLatin1(kind), QStringLiteral("internet"), QString::fromLatin1(decision), onTime, false, count};
}

/// 2024: 5 received, 3 closed, one of them late; 2 carried in.
RegisterFigures figures2024() {
    RegisterFigures f;
    f.year = 2024;
    f.received = {group("natural", "", false, 4), group("biz", "", false, 1)};
    f.decided = {group("natural", "granted_open", true, 1), group("natural", "granted_public", true, 1),
                 group("biz", "denied_process", false, 1)};
    f.carriedIn = {group("natural", "", false, 2)};
    f.receivedByMonth = {{1, 2}, {3, 3}};
    f.decidedByMonth = {{3, 3}};
    return f;
}

QString shown(const ChartSeries &series) {
    QStringList values;
    for (const ChartBar &bar : series.bars)
        values.append(bar.value ? bar.value->toString() : QStringLiteral("-"));
    return values.join(QLatin1Char(' '));
}

ChartData data(Kind kind, int years) {
    return chartData({kind, 2024, years, {}, {}}, {{2024, figures2024()}}, DecisionList::shipped());
}

QDate day(const char *iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace

/// Charts by what they show, and by when reports are due.
class TestChartSpec final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChartIsKeptWhole_data();
    void aChartIsKeptWhole();
    void wrongMembersAreNamed_data();
    void wrongMembersAreNamed();
    void monthsShowBothCounts();
    void yearsStandSideBySide();
    void resultsAreGrouped();
    void ratesAreThoseOfTheRegister();
    void reportsAreDue_data();
    void reportsAreDue();
    void theReportInWork();
};

void TestChartSpec::aChartIsKeptWhole_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("months") << QByteArray(R"({"chart":"months","year":2024,"years":1})");
    QTest::newRow("kinds") << QByteArray(R"({"chart":"kinds","year":2024,"years":2,"title":"申请人"})");
    QTest::newRow("results") << QByteArray(R"({"chart":"results","year":2019,"years":2})");
    QTest::newRow("years") << QByteArray(R"({"chart":"years","year":2024,"years":5})");
    QTest::newRow("rates") << QByteArray(R"({"chart":"rates","year":2024,"years":10})");
    QTest::newRow("of a newer program") << QByteArray(R"({"chart":"rates","year":2024,"years":5,"colour":"red"})");
}

void TestChartSpec::aChartIsKeptWhole() {
    QFETCH(QByteArray, json);
    const Json before = Json::parse(json).value();
    const auto spec = chartSpecFromJson(before, {});
    QVERIFY(spec.ok());
    QCOMPARE(chartSpecToJson(spec.value()), before);
    QCOMPARE(chartSpecFromJson(chartSpecToJson(spec.value()), {}).value(), spec.value());
    QCOMPARE(spec.value().allYears().size(), spec.value().years);
    QCOMPARE(spec.value().allYears().constLast(), spec.value().year);
}

void TestChartSpec::wrongMembersAreNamed_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *json, const char *place) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(place);
    };
    row(R"({"year":2024})", "b.chart");
    row(R"({"chart":"pie","year":2024})", "b.chart");
    row(R"({"chart":"months"})", "b.year");
    row(R"({"chart":"months","year":"2024"})", "b.year");
    row(R"({"chart":"months","year":24})", "b.year");
    row(R"({"chart":"years","year":2024,"years":0})", "b.years");
    row(R"({"chart":"years","year":2024,"years":11})", "b.years");
    row(R"({"chart":"years","year":2024,"title":1})", "b.title");
    row("[]", "b.chart");
}

void TestChartSpec::wrongMembersAreNamed() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto spec = chartSpecFromJson(Json::parse(json).value(), QStringLiteral("b"));
    QVERIFY(!spec.ok());
    QCOMPARE(spec.error().code, ErrorCode::InvalidReport);
    QCOMPARE(spec.error().place, place);
}

void TestChartSpec::monthsShowBothCounts() {
    const ChartData months = data(Kind::Months, 1);
    QCOMPARE(months.categories.size(), 12);
    QCOMPARE(months.series.size(), std::size_t(2));
    QCOMPARE(shown(months.series[0]), QStringLiteral("2 0 3 0 0 0 0 0 0 0 0 0"));
    QCOMPARE(shown(months.series[1]), QStringLiteral("0 0 3 0 0 0 0 0 0 0 0 0"));
    const ApplicationQuery &march = months.series[1].bars[2].query;
    QCOMPARE(march.counted, std::optional(CountOf::Decided));
    QCOMPARE(march.year, 2024);
    QCOMPARE(march.month, 3);
}

void TestChartSpec::yearsStandSideBySide() {
    const ChartData kinds = data(Kind::Kinds, 2);
    QCOMPARE(kinds.categories, applicantKinds());
    QCOMPARE(kinds.series[0].year, 2024); // as it is read: this year, then last year
    QCOMPARE(kinds.series[1].year, 2023);
    QCOMPARE(shown(kinds.series[0]), QStringLiteral("4 1 0 0 0 0"));
    QCOMPARE(shown(kinds.series[1]), QStringLiteral("- - - - - -")); // not counted is not nothing
    QCOMPARE(kinds.series[0].bars[1].query.kinds, QStringList{QStringLiteral("biz")});
    const ChartData years = data(Kind::Years, 5);
    QCOMPARE(years.categories.constFirst(), QStringLiteral("2020"));
    QCOMPARE(shown(years.series[0]), QStringLiteral("- - - - 5"));
    QCOMPARE(shown(years.series[1]), QStringLiteral("- - - - 3"));
    QCOMPARE(years.series[0].bars[0].query.year, 2020);
}

void TestChartSpec::resultsAreGrouped() {
    const ChartData results = data(Kind::Results, 1);
    const auto at = [&results](const char *key) {
        return static_cast<std::size_t>(results.categories.indexOf(QString::fromLatin1(key)));
    };
    QCOMPARE(results.categories.size(), 6);
    const auto &bars = results.series[0].bars;
    QCOMPARE(*bars[at("granted")].value, Decimal(2));
    QCOMPARE(*bars[at("denied")].value, Decimal(1));
    QCOMPARE(*bars[at("unable")].value, Decimal(0));
    QVERIFY(bars[at("granted")].query.decisions.contains(QStringLiteral("granted_public")));
    QVERIFY(!bars[at("granted")].query.decisions.contains(QStringLiteral("denied_process")));
    Decimal sum;
    for (const ChartBar &bar : bars)
        sum += *bar.value;
    QCOMPARE(sum, Decimal(sumOf(figures2024().decided))); // every decision belongs to one group
}

void TestChartSpec::ratesAreThoseOfTheRegister() {
    const ChartData rates = data(Kind::Rates, 1);
    const RegisterRates expected = ratesOf(figures2024());
    QCOMPARE(rates.series[0].bars[0].value, expected.closure);
    QCOMPARE(rates.series[1].bars[0].value, expected.onTime);
    QCOMPARE(expected.closure->toString(), QStringLiteral("42.9")); // 3 of 5 + 2
    QCOMPARE(rates.series[1].bars[0].query.onTime, std::optional(false));
}

void TestChartSpec::reportsAreDue_data() {
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("due");
    const auto row = [](const char *agency, const char *scope, int year, const char *due) {
        QTest::addRow("%s %s %d", agency, scope, year)
            << QString::fromUtf8(agency) << QString::fromLatin1(scope) << year << day(due);
    };
    row("示例市示例局", "", 2024, "2025-01-31");
    row("示例市人民政府办公室", "", 2024, "2025-01-31");
    row("示例市人民政府", "", 2024, "2025-03-31");
    row("景德镇市人民政府", "", 2024, "2025-03-31"); // no town, for all its name
    row("示例镇人民政府", "", 2024, "2025-01-31");
    row("示例乡人民政府", "", 2024, "2025-01-31");
    row("示例街道办事处", "", 2024, "2025-01-31");
    row("示例市人民政府办公室", "government", 2024, "2025-03-31"); // the office writes the government's report
    row("示例市", "region", 2024, "2025-03-31");
    row("", "agency", 2024, "2025-01-31");
    row("示例市示例局", "", 2018, "2019-03-31"); // under the regulation of 2008 for all
    row("", "", 2018, "2019-03-31");
    row("", "", 2024, ""); // nobody knows whose it is
}

void TestChartSpec::reportsAreDue() {
    QFETCH(QString, agency);
    QFETCH(QString, scope);
    QFETCH(int, year);
    QFETCH(QDate, due);
    QCOMPARE(reportDueDay(year, reportDuty(agency, scope)), due);
}

void TestChartSpec::theReportInWork() {
    QCOMPARE(reportYearAt(day("2025-01-01")), 2024);
    QCOMPARE(reportYearAt(day("2025-03-31")), 2024);
    QCOMPARE(reportYearAt(day("2025-04-01")), 2025);
    QCOMPARE(reportYearAt(day("2025-12-31")), 2025);
}

QTEST_APPLESS_MAIN(TestChartSpec)
#include "tst_chartspec.moc"
