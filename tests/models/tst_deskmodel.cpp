// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deskmodel.h"
#include "support/registerbox.h"

#include <QSignalSpy>
#include <QTest>

using namespace gongkai;

namespace {

using Kind = ChartSpec::Kind;
using What = Reminder::What;

/// A register and a store of reports in one place.
struct Office {
    test::RegisterBox box;
    FormatCatalogue formats = test::formats();
    test::FixedClock clock;
    test::TestStore place;
    std::unique_ptr<SqlReportStore> reports = test::openStore(place.path(), clock);
    Authoring authoring{*reports, formats};

    explicit Office(const char *today) : box(today) {}

    std::unique_ptr<DeskModel> desk() { return std::make_unique<DeskModel>(*box.service, authoring); }
    ReportId report(int year, const char *agency, const char *published = "") {
        clock.now = clock.now.addSecs(60);
        Report report = newReport(*formats.forYear(year), year, {QString::fromUtf8(agency), {}, {}, {}, {}});
        report.published = QString::fromLatin1(published);
        return authoring.importReport(report).value();
    }
    void setAgency(const char *name) {
        QVERIFY(box.service->books().setSetting(QStringLiteral("agency_name"), QString::fromUtf8(name)).ok());
    }
};

QString counts(const std::vector<Reminder> &reminders) {
    QStringList list;
    for (const Reminder &one : reminders)
        list.append(QString::number(one.count));
    return list.join(QLatin1Char(' '));
}

Decimal sumOf(const ChartSeries &series) {
    Decimal sum;
    for (const ChartBar &bar : series.bars)
        sum += bar.value.value_or(Decimal());
    return sum;
}

} // namespace

/// What the desk gathers, against the services it gathers it from.
class TestDeskModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheRegister();
    void chartsShowThem();
    void figuresComeLater();
    void remindersCountWhatIsDue();
    void everyDueRowHasItsReminder();
    void daysAreLeft_data();
    void daysAreLeft();
    void bothDaysWhereNobodyIsKnown();
    void reportsTellTheirState();
    void onlyTheNewestReportsAreShown();
    void anEmptyStoreIsEmpty();
};

void TestDeskModel::figuresAreThoseOfTheRegister() {
    Office office("2024-12-20");
    office.box.add("2023-12-20", QStringLiteral("decided 2024-01-05 decision=partial"));
    office.box.add("2024-03-01", QStringLiteral("decided 2024-03-20 decision=granted_open"));
    office.box.add("2024-03-04", QStringLiteral("decided 2024-06-20 decision=denied_process"), "biz");
    office.box.add("2024-12-02");
    const auto desk = office.desk();
    desk->reload();
    QTRY_VERIFY(desk->isComplete());
    const RegisterFigures expected = office.box.figures(2024);
    const RegisterFigures *figures = desk->figures(2024);
    QVERIFY(figures);
    QCOMPARE(sumOf(figures->received), sumOf(expected.received));
    QCOMPARE(sumOf(figures->decided), sumOf(expected.decided));
    QCOMPARE(sumOf(figures->carriedOut), sumOf(expected.carriedOut));
    QCOMPARE(ratesOf(*figures).closure, ratesOf(expected).closure);
    QCOMPARE(ratesOf(*figures).onTime, ratesOf(expected).onTime);
    QCOMPARE(ratesOf(*figures).closure->toString(), QStringLiteral("75")); // 3 of 3 + 1
    QCOMPARE(ratesOf(*figures).onTime->toString(), QStringLiteral("66.7"));
    for (int year = 2020; year <= 2024; ++year) {
        QVERIFY(desk->figures(year));
        QCOMPARE(sumOf(desk->figures(year)->decided), sumOf(office.box.figures(year).decided));
    }
    QVERIFY(!desk->figures(2019));
    QCOMPARE(desk->oldestYear(), 2023);
}

void TestDeskModel::chartsShowThem() {
    Office office("2024-12-20");
    office.box.add("2023-03-01", QStringLiteral("decided 2023-03-20 decision=granted_open"));
    office.box.add("2024-03-01", QStringLiteral("decided 2024-03-20 decision=granted_open"));
    office.box.add("2024-05-06", {}, "biz");
    const auto desk = office.desk();
    desk->reload();
    QTRY_VERIFY(desk->isComplete());
    const ChartData months = desk->dataOf(desk->chart(Kind::Months));
    QCOMPARE(sumOf(months.series[0]), Decimal(2));
    const ChartData kinds = desk->dataOf(desk->chart(Kind::Kinds));
    QCOMPARE(sumOf(kinds.series[0]), Decimal(2));
    QCOMPARE(sumOf(kinds.series[1]), Decimal(1));
    // what a bar shows is what its list holds
    for (const Kind kind : {Kind::Months, Kind::Kinds, Kind::Results, Kind::Years})
        for (const ChartSeries &series : desk->dataOf(desk->chart(kind)).series)
            for (const ChartBar &bar : series.bars)
                QCOMPARE(*bar.value, Decimal(office.box.store->count(bar.query).value()));
}

void TestDeskModel::figuresComeLater() {
    Office office("2024-12-20");
    office.report(2024, "示例局");
    const auto desk = office.desk();
    const QSignalSpy years(desk.get(), &DeskModel::yearCounted);
    const QSignalSpy read(desk.get(), &DeskModel::reportRead);
    desk->reload();
    QVERIFY(!desk->figures(2024)); // what is due comes first
    QVERIFY(!desk->reports().front().read);
    desk->pause(); // hidden
    QTest::qWait(20);
    QCOMPARE(years.size(), 0);
    desk->resume();
    QTRY_VERIFY(desk->isComplete());
    QCOMPARE(years.size(), 5);
    QCOMPARE(years.front().front().toInt(), 2024);
    QCOMPARE(years[1].front().toInt(), 2023); // stands beside this one
    QCOMPARE(read.size(), 1);
    office.box.add("2024-12-02");
    desk->setYear(2022);
    QVERIFY(desk->figures(2022));          // as counted before, until it is counted again
    QVERIFY(desk->reports().front().read); // nothing changed, so it is not read again
    desk->setYear(2024);
    QTRY_COMPARE(sumOf(desk->figures(2024)->received), 1);
}

void TestDeskModel::remindersCountWhatIsDue() {
    // received on this day, due on the 20th working day after it
    Office office("2024-03-29");
    for (const char *received : {"2024-02-26", "2024-02-29", "2024-03-01", "2024-03-04", "2024-03-08", "2024-03-28"})
        office.box.add(received);
    office.box.add("2024-02-20", QStringLiteral("decided 2024-03-01 decision=granted_open"));
    QStringList dues;
    for (int id = 1; id <= 6; ++id)
        dues.append(office.box.load(ApplicationId{id}).state.due.toString(Qt::ISODate));
    QCOMPARE(dues.join(QLatin1Char(' ')),
             QStringLiteral("2024-03-25 2024-03-28 2024-03-29 2024-04-01 2024-04-08 2024-04-26"));
    const auto desk = office.desk();
    desk->reload();
    QCOMPARE(counts(desk->reminders()), QStringLiteral("2 1 2 3 0")); // 04-08 is the fifth: 04-07 is worked
    QCOMPARE(office.box.store->count(desk->dueQuery()).value(), 5);
    office.box.setToday("2024-04-01");
    desk->reload();
    QCOMPARE(counts(desk->reminders()), QStringLiteral("3 1 1 2 0"));
    for (const Reminder &one : desk->reminders())
        QCOMPARE(office.box.store->count(one.query).value(), one.count);
}

void TestDeskModel::everyDueRowHasItsReminder() {
    Office office("2024-03-29");
    const auto desk = office.desk();
    desk->reload();
    const auto what = [&desk](const char *iso) {
        const Reminder *found = reminderFor(desk->reminders(), test::day(iso));
        return found ? std::optional(found->what) : std::nullopt;
    };
    QCOMPARE(what("2024-03-28"), std::optional(What::Overdue));
    QCOMPARE(what("2024-03-29"), std::optional(What::DueToday));
    QCOMPARE(what("2024-04-01"), std::optional(What::WithinOne));
    QCOMPARE(what("2024-04-02"), std::optional(What::WithinFive));
    QVERIFY(!what("2024-05-01"));
    QVERIFY(!reminderFor(desk->reminders(), {}));
}

void TestDeskModel::daysAreLeft_data() {
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("today");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("left");
    const auto row = [](const char *agency, const char *today, int year, int left) {
        QTest::addRow("%s %s", agency, today)
            << QString::fromUtf8(agency) << QString::fromLatin1(today) << year << left;
    };
    row("示例局", "2025-01-01", 2024, 30);
    row("示例局", "2025-01-31", 2024, 0);
    row("示例局", "2025-02-01", 2024, -1);
    row("示例局", "2025-12-31", 2025, 31);
    row("示例市人民政府", "2024-02-29", 2023, 31);
    row("示例市人民政府", "2025-03-31", 2024, 0);
    row("示例市人民政府", "2025-04-01", 2025, 364);
    row("示例市人民政府", "2024-12-31", 2024, 90);
}

void TestDeskModel::daysAreLeft() {
    QFETCH(QString, agency);
    QFETCH(QString, today);
    QFETCH(int, year);
    QFETCH(int, left);
    Office office(qPrintable(today));
    office.setAgency(qPrintable(agency));
    const auto desk = office.desk();
    desk->reload();
    QCOMPARE(desk->deadlines().size(), std::size_t(1));
    QCOMPARE(desk->deadlines().front().year, year);
    QCOMPARE(desk->deadlines().front().daysLeft, left);
}

void TestDeskModel::bothDaysWhereNobodyIsKnown() {
    Office office("2025-01-15");
    const auto desk = office.desk();
    desk->reload();
    QCOMPARE(desk->deadlines().size(), std::size_t(2));
    QCOMPARE(desk->deadlines()[0].due, QDate(2025, 1, 31));
    QCOMPARE(desk->deadlines()[1].due, QDate(2025, 3, 31));
    office.report(2023, "示例市人民政府"); // all reports are of one agency
    desk->reload();
    QCOMPARE(desk->deadlines().size(), std::size_t(1));
    QCOMPARE(desk->deadlines()[0].due, QDate(2025, 3, 31));
    office.report(2023, "示例局");
    desk->reload();
    QCOMPARE(desk->deadlines().size(), std::size_t(2));
}

void TestDeskModel::reportsTellTheirState() {
    Office office("2025-01-15");
    office.report(2022, "示例局", "2023-01-20");
    const ReportId open = office.report(2024, "示例局");
    const auto desk = office.desk();
    desk->reload();
    QTRY_VERIFY(desk->isComplete());
    QCOMPARE(desk->reports().size(), std::size_t(2));
    const DeskReport &newest = desk->reports()[0];
    QCOMPARE(newest.summary.id, open);
    QVERIFY(newest.read && !newest.failed);
    const Report report = office.authoring.open(open).value().report;
    QCOMPARE(newest.errors, blockingCount(RuleEngine(*office.formats.byId(report.formatId)).check(report)));
    QVERIFY(newest.errors > 0); // an empty report cannot be released
    QCOMPARE(newest.due, QDate(2025, 1, 31));
    QCOMPARE(newest.daysLeft, 16);
    QCOMPARE(desk->reports()[1].published, QStringLiteral("2023-01-20"));
    QVERIFY(!desk->reports()[1].due.isValid());
    // saved again: read again
    StoredReport stored = office.authoring.open(open).value();
    stored.report.published = QStringLiteral("2025-01-14");
    office.clock.now = office.clock.now.addSecs(60);
    QVERIFY(office.authoring.save(stored).ok());
    desk->reload();
    QTRY_VERIFY(desk->isComplete());
    QCOMPARE(desk->reports()[0].published, QStringLiteral("2025-01-14"));
}

void TestDeskModel::onlyTheNewestReportsAreShown() {
    Office office("2025-01-15");
    ReportId last;
    for (int i = 0; i < DeskModel::reportsShown + 3; ++i)
        last = office.report(2020 + i % 5, "示例局");
    const auto desk = office.desk();
    desk->reload();
    QCOMPARE(desk->reports().size(), std::size_t(DeskModel::reportsShown));
    QCOMPARE(desk->reportCount(), DeskModel::reportsShown + 3);
    QCOMPARE(desk->reports().front().summary.id, last);
}

void TestDeskModel::anEmptyStoreIsEmpty() {
    {
        Office office("2025-01-15");
        const auto desk = office.desk();
        QVERIFY(desk->storeIsEmpty().value());
        office.report(2024, "示例局");
        QVERIFY(!desk->storeIsEmpty().value());
    }
    Office office("2025-01-15");
    const auto desk = office.desk();
    office.box.add("2025-01-10");
    QVERIFY(!desk->storeIsEmpty().value());
}

QTEST_GUILESS_MAIN(TestDeskModel)
#include "tst_deskmodel.moc"
