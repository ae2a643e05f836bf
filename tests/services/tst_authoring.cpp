// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/authoring.h"
#include "support/reports.h"

#include <QTest>

using namespace gongkai;

namespace {

/// Keeps reports in memory; can be told to fail.
class FakeStore final : public ReportStore {
public:
    [[nodiscard]] Result<std::vector<ReportSummary>> list() override {
        if (broken)
            return failure();
        std::vector<ReportSummary> list;
        for (const StoredReport &stored : reports)
            list.push_back({stored.id,
                            stored.report.agency.name,
                            stored.report.year,
                            stored.report.formatId,
                            stored.report.title,
                            {}});
        return list;
    }
    [[nodiscard]] Result<StoredReport> load(ReportId id) override {
        for (const StoredReport &stored : reports)
            if (stored.id == id)
                return broken ? Result<StoredReport>(failure()) : Result<StoredReport>(stored);
        return Error{ErrorCode::NotFound, QString::number(id.value), {}, {}};
    }
    [[nodiscard]] Result<ReportId> create(const Report &report) override {
        if (broken)
            return failure();
        const ReportId id{static_cast<qint64>(reports.size()) + 1};
        reports.push_back({id, 1, report});
        return id;
    }
    [[nodiscard]] Result<int> save(const StoredReport &stored) override {
        if (broken)
            return failure();
        for (StoredReport &kept : reports)
            if (kept.id == stored.id && kept.version == stored.version) {
                kept.report = stored.report;
                return ++kept.version;
            }
        return Error{ErrorCode::StoreConflict, {}, {}, {}};
    }
    [[nodiscard]] Result<void> remove(ReportId) override { return {}; }
    [[nodiscard]] QString location() const override { return QStringLiteral("memory"); }

    std::vector<StoredReport> reports;
    bool broken = false;

private:
    static Error failure() { return {ErrorCode::StoreFailed, QStringLiteral("memory"), {}, {}}; }
};

Report reportOf(const QString &agency, int year, const QString &title) {
    Report report;
    report.formatId = QStringLiteral("2021");
    report.agency.name = agency;
    report.year = year;
    report.title = title;
    return report;
}

} // namespace

class TestAuthoring final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFormFollowsTheYear_data();
    void theFormFollowsTheYear();
    void yearsWithoutAFormAreRefused();
    void importKeepsTheReport();
    void unknownFormatsAreRefused();
    void previousIsTheSameAgencyTheYearBefore_data();
    void previousIsTheSameAgencyTheYearBefore();
    void draftsBeginFromLastYear();
    void savingHandsTheStoresAnswerOn();
    void faultsOfTheStoreAreHandedOn();

private:
    FormatCatalogue m_formats = test::formats();
};

void TestAuthoring::theFormFollowsTheYear_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("format");
    QTest::newRow("the first year") << 2008 << QStringLiteral("2018");
    QTest::newRow("the last year of the free form") << 2018 << QStringLiteral("2018");
    QTest::newRow("the first year of the trial form") << 2019 << QStringLiteral("2019");
    QTest::newRow("the last year of the trial form") << 2020 << QStringLiteral("2019");
    QTest::newRow("the first year of the form of 2021") << 2021 << QStringLiteral("2021");
    QTest::newRow("a year to come") << 2031 << QStringLiteral("2021");
}

void TestAuthoring::theFormFollowsTheYear() {
    QFETCH(int, year);
    QFETCH(QString, format);
    FakeStore store;
    Authoring authoring(store, m_formats);
    Agency agency;
    agency.name = QStringLiteral("某市公安局");
    const auto id = authoring.createReport(year, agency);
    QVERIFY(id.ok());
    const auto stored = authoring.open(id.value());
    QVERIFY(stored.ok());
    QCOMPARE(stored.value().report.formatId, format);
    QCOMPARE(stored.value().report.year, year);
    QVERIFY(stored.value().report.agency == agency);
    QVERIFY(stored.value().report == newReport(*m_formats.byId(format), year, agency));
    QVERIFY(stored.value().report.title.contains(QString::number(year)));
    QCOMPARE(authoring.list().value().size(), std::size_t(1));
    QCOMPARE(authoring.location(), QStringLiteral("memory"));
}

void TestAuthoring::yearsWithoutAFormAreRefused() {
    FakeStore store;
    Authoring authoring(store, m_formats);
    for (const int year : {2007, 0, -1}) {
        const auto id = authoring.createReport(year, {});
        QVERIFY(!id.ok());
        QCOMPARE(id.error().code, ErrorCode::UnknownFormat);
        QCOMPARE(id.error().args, QStringList{QString::number(year)});
    }
    QVERIFY(store.reports.empty());
}

void TestAuthoring::importKeepsTheReport() {
    FakeStore store;
    Authoring authoring(store, m_formats);
    const Report report = test::report(QStringLiteral("wuhan-sthjj-2020"));
    const auto id = authoring.importReport(report);
    QVERIFY(id.ok());
    QVERIFY(authoring.open(id.value()).value().report == report);
}

void TestAuthoring::unknownFormatsAreRefused() {
    FakeStore store;
    Authoring authoring(store, m_formats);
    Report report = reportOf(QStringLiteral("某局"), 2023, {});
    report.formatId = QStringLiteral("1999");
    QCOMPARE(authoring.importReport(report).error().code, ErrorCode::UnknownFormat);
    QVERIFY(store.reports.empty());
    store.reports.push_back({ReportId{1}, 1, report}); // a newer program put it there
    const auto opened = authoring.open(ReportId{1});
    QCOMPARE(opened.error().code, ErrorCode::UnknownFormat);
    QCOMPARE(opened.error().args, QStringList{QStringLiteral("1999")});
    QCOMPARE(authoring.open(ReportId{2}).error().code, ErrorCode::NotFound);
}

void TestAuthoring::previousIsTheSameAgencyTheYearBefore_data() {
    QTest::addColumn<QString>("agency");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("title"); // of the report found; empty when none is to be found
    QTest::newRow("same agency, year before") << QStringLiteral("甲局") << 2024 << QStringLiteral("甲2023");
    QTest::newRow("other agency") << QStringLiteral("乙局") << 2024 << QStringLiteral("乙2023");
    QTest::newRow("no report of the year before") << QStringLiteral("甲局") << 2023 << QString();
    QTest::newRow("two years before does not count") << QStringLiteral("乙局") << 2025 << QString();
    QTest::newRow("an agency whose name only begins alike") << QStringLiteral("甲") << 2024 << QString();
}

void TestAuthoring::previousIsTheSameAgencyTheYearBefore() {
    QFETCH(QString, agency);
    QFETCH(int, year);
    QFETCH(QString, title);
    FakeStore store;
    Authoring authoring(store, m_formats);
    for (const auto &report :
         {reportOf(QStringLiteral("乙局"), 2023, QStringLiteral("乙2023")), reportOf(QStringLiteral("甲局"), 2024, {}),
          reportOf(QStringLiteral("甲局"), 2021, {}), reportOf(QStringLiteral("甲局"), 2023, QStringLiteral("甲2023"))})
        QVERIFY(authoring.importReport(report).ok());
    const auto previous = authoring.previousOf(reportOf(agency, year, {}));
    QVERIFY(previous.ok());
    QCOMPARE(previous.value().has_value(), !title.isEmpty());
    if (previous.value())
        QCOMPARE(previous.value()->title, title);
}

void TestAuthoring::draftsBeginFromLastYear() {
    FakeStore store;
    Authoring authoring(store, m_formats);
    const Report last = test::report(QStringLiteral("suqian-2023"));
    QVERIFY(authoring.importReport(last).ok());
    ReportStart start;
    start.year = 2024;
    start.agency = last.agency;
    const auto fresh = authoring.draft(start);
    QVERIFY(fresh.ok());
    QVERIFY(fresh.value() == newReport(*m_formats.forYear(2024), 2024, last.agency));
    start.fromLastYear = true;
    const auto carried = authoring.draft(start);
    QVERIFY(carried.ok());
    QCOMPARE(carried.value().year, 2024);
    QCOMPARE(carried.value().cell({QStringLiteral("t3"), QStringLiteral("carried_in"), QStringLiteral("total")}),
             last.cell({QStringLiteral("t3"), QStringLiteral("carried_out"), QStringLiteral("total")}));
    QCOMPARE(store.reports.size(), std::size_t(1)); // a draft is not stored
    start.year = 2025;
    QCOMPARE(authoring.draft(start).error().code, ErrorCode::NotFound);
    start.year = 2007;
    QCOMPARE(authoring.draft(start).error().code, ErrorCode::UnknownFormat);
}

void TestAuthoring::savingHandsTheStoresAnswerOn() {
    FakeStore store;
    Authoring authoring(store, m_formats);
    const auto id = authoring.importReport(reportOf(QStringLiteral("甲局"), 2023, {}));
    auto stored = authoring.open(id.value());
    QCOMPARE(authoring.save(stored.value()).value(), 2);
    QCOMPARE(authoring.save(stored.value()).error().code, ErrorCode::StoreConflict);
}

void TestAuthoring::faultsOfTheStoreAreHandedOn() {
    FakeStore store;
    Authoring authoring(store, m_formats);
    const Report report = reportOf(QStringLiteral("甲局"), 2023, {});
    const auto id = authoring.importReport(report);
    store.broken = true;
    QCOMPARE(authoring.createReport(2023, {}).error().code, ErrorCode::StoreFailed);
    QCOMPARE(authoring.importReport(report).error().code, ErrorCode::StoreFailed);
    QCOMPARE(authoring.open(id.value()).error().code, ErrorCode::StoreFailed);
    QCOMPARE(authoring.previousOf(report).error().code, ErrorCode::StoreFailed);
    QCOMPARE(authoring.save({id.value(), 1, report}).error().code, ErrorCode::StoreFailed);
    QCOMPARE(authoring.list().error().code, ErrorCode::StoreFailed);
}

QTEST_APPLESS_MAIN(TestAuthoring)
#include "tst_authoring.moc"
