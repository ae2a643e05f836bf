// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendars.h"

#include <QTest>

#include <algorithm>

using namespace gongkai;
using test::day;

namespace {

Json parsed(const QByteArray &text) {
    auto result = Json::parse(text);
    if (!result)
        qFatal("no JSON: %s", text.constData());
    return std::move(result).value();
}

QString told(const std::vector<SpecialDays> &specials) {
    QStringList list;
    for (const SpecialDays &s : specials)
        list.append(s.from.toString(Qt::ISODate) + QLatin1Char('/') + s.to.toString(Qt::ISODate) + s.name +
                    (s.worked ? QStringLiteral("班") : QStringLiteral("休")));
    return list.join(QLatin1Char(' '));
}

} // namespace

class TestWorkCalendar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workingDaysOfTheYear_data();
    void workingDaysOfTheYear();
    void addGoesDayByDay();
    void betweenGoesDayByDay();
    void addAndBetweenBelongTogether();
    void days_data();
    void days();
    void specials_data();
    void specials();
    void namesPartDaysInARow();
    void holidaysOnAWeekendAreNothingSpecial();
    void yearsWithoutData();
    void datesOutsideTheCalendar();
    void mergeTellsItsYears();
    void aYearIsReplacedWhole();
    void yearsComeBackAsTheyWere();
    void wrongCalendars_data();
    void wrongCalendars();
    void setYearRefusesTheSame();

private:
    const WorkCalendar m_calendar = test::chinaCalendar();
    const test::SlowCalendar m_slow;
};

void TestWorkCalendar::workingDaysOfTheYear_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("days");
    const int days[] = {250, 250, 249, 250, 249, 249, 251, 248, 248};
    for (int i = 0; i < 9; ++i)
        QTest::addRow("%d has %d working days", 2018 + i, days[i]) << 2018 + i << days[i];
}

void TestWorkCalendar::workingDaysOfTheYear() {
    QFETCH(int, year);
    QFETCH(int, days);
    QVERIFY(m_calendar.knows(year));
    QCOMPARE(m_calendar.between(QDate(year - 1, 12, 31), QDate(year, 12, 31)), days);
    int one = 0;
    for (QDate d(year, 1, 1); d.year() == year; d = d.addDays(1)) {
        one += m_calendar.isWorkingDay(d);
        QVERIFY2(m_calendar.isWorkingDay(d) == m_slow.works(d), qPrintable(d.toString(Qt::ISODate)));
    }
    QCOMPARE(one, days);
}

void TestWorkCalendar::addGoesDayByDay() {
    for (QDate from(2018, 1, 1); from.year() < 2027; from = from.addDays(1))
        for (const int n : {0, 1, 2, 5, 7, 10, 15, 20, 35, 40, 61})
            if (const QDate fast = m_calendar.add(from, n), slow = m_slow.add(from, n); fast != slow)
                QFAIL(qPrintable(QStringLiteral("%1 + %2: %3, not %4")
                                     .arg(from.toString(Qt::ISODate))
                                     .arg(n)
                                     .arg(fast.toString(Qt::ISODate), slow.toString(Qt::ISODate))));
}

void TestWorkCalendar::betweenGoesDayByDay() {
    for (QDate from(2018, 1, 1); from.year() < 2027; from = from.addDays(1))
        for (const int length : {-400, -1, 0, 1, 2, 3, 8, 15, 29, 64, 370})
            if (const QDate to = from.addDays(length); m_calendar.between(from, to) != m_slow.between(from, to))
                QFAIL(qPrintable(from.toString(Qt::ISODate) + QLatin1Char('/') + to.toString(Qt::ISODate)));
}

void TestWorkCalendar::addAndBetweenBelongTogether() {
    for (QDate from(2017, 12, 1); from.year() < 2028; from = from.addDays(1))
        for (const int n : {1, 20, 250, 1000}) {
            const QDate to = m_calendar.add(from, n);
            QCOMPARE(m_calendar.between(from, to), n);
            QVERIFY(m_calendar.isWorkingDay(to));
            QCOMPARE(m_calendar.between(from, to.addDays(-1)), n - 1);
        }
}

void TestWorkCalendar::days_data() {
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("works");
    QTest::newRow("a Monday works") << day("2024-03-11") << true;
    QTest::newRow("a Saturday does not") << day("2024-03-16") << false;
    QTest::newRow("a make-up Sunday works") << day("2024-02-18") << true;
    QTest::newRow("a make-up Saturday works") << day("2026-02-14") << true;
    QTest::newRow("a holiday on a Monday does not") << day("2024-02-12") << false;
    QTest::newRow("the day before a holiday works") << day("2024-02-09") << true;
    QTest::newRow("the eve is off when the notice says so") << day("2025-01-28") << false;
    QTest::newRow("the end of 2018 is set by the notice of 2019, a Saturday") << day("2018-12-29") << true;
    QTest::newRow("the end of 2018 is set by the notice of 2019, a Monday") << day("2018-12-31") << false;
    QTest::newRow("New Year's Eve of 2022 is a Saturday off") << day("2022-12-31") << false;
    QTest::newRow("the leap day of 2024 works") << day("2024-02-29") << true;
}

void TestWorkCalendar::days() {
    QFETCH(QDate, date);
    QFETCH(bool, works);
    QCOMPARE(m_calendar.isWorkingDay(date), works);
}

void TestWorkCalendar::specials_data() {
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("holidays in a row are one, the make-up day is told")
        << day("2024-02-05") << day("2024-03-08")
        << QStringLiteral("2024-02-10/2024-02-17春节休 2024-02-18/2024-02-18春节班");
    QTest::newRow("make-up days before and after")
        << day("2018-02-08") << day("2018-03-06")
        << QStringLiteral("2018-02-11/2018-02-11春节班 2018-02-15/2018-02-21春节休 2018-02-24/2018-02-24春节班");
    QTest::newRow("the first day does not count") << day("2024-02-18") << day("2024-02-29") << QString();
    QTest::newRow("the last day counts") << day("2024-06-03") << day("2024-06-10")
                                         << QStringLiteral("2024-06-10/2024-06-10端午节休");
    QTest::newRow("the day before the holiday ends the way") << day("2024-06-03") << day("2024-06-09") << QString();
    QTest::newRow("weekends alone are nothing special") << day("2024-03-01") << day("2024-03-31") << QString();
    QTest::newRow("days off over New Year are one")
        << day("2018-12-20") << day("2019-01-10")
        << QStringLiteral("2018-12-29/2018-12-29元旦班 2018-12-30/2019-01-01元旦休");
    QTest::newRow("a Saturday that touches a Monday off over New Year is told with it")
        << day("2022-12-20") << day("2023-01-10") << QStringLiteral("2022-12-31/2023-01-02元旦休");
    QTest::newRow("and so it is on a longer way")
        << day("2022-10-07") << day("2023-01-10")
        << QStringLiteral("2022-10-08/2022-10-08国庆节班 2022-10-09/2022-10-09国庆节班 2022-12-31/2023-01-02元旦休");
    QTest::newRow("a holiday may begin on a Sunday")
        << day("2018-04-20") << day("2018-05-10")
        << QStringLiteral("2018-04-28/2018-04-28劳动节班 2018-04-29/2018-05-01劳动节休");
    QTest::newRow("a way that ends in a holiday sees it up to there")
        << day("2024-09-30") << day("2024-10-03") << QStringLiteral("2024-10-01/2024-10-03国庆节休");
    QTest::newRow("a way back has none") << day("2024-03-08") << day("2024-02-05") << QString();
}

void TestWorkCalendar::specials() {
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QString, expected);
    QCOMPARE(told(m_calendar.specials(from, to)), expected);
}

void TestWorkCalendar::namesPartDaysInARow() {
    WorkCalendar calendar;
    QVERIFY(calendar
                .merge(parsed(R"({"2030": {"holidays": ["2030-10-01", "2030-10-02", "2030-10-03"],
                    "names": {"2030-10-01": "A", "2030-10-02": "B", "2030-10-03": "B"}}})"),
                       QStringLiteral("x"))
                .ok());
    QCOMPARE(told(calendar.specials(day("2030-09-30"), day("2030-10-31"))),
             QStringLiteral("2030-10-01/2030-10-01A休 2030-10-02/2030-10-03B休"));
}

void TestWorkCalendar::holidaysOnAWeekendAreNothingSpecial() {
    WorkCalendar calendar;
    QVERIFY(
        calendar.merge(parsed(R"({"2030": {"holidays": ["2030-06-01", "2030-06-02"]}})"), QStringLiteral("x")).ok());
    QCOMPARE(told(calendar.specials(day("2030-05-01"), day("2030-07-31"))), QString());
}

void TestWorkCalendar::yearsWithoutData() {
    QCOMPARE(m_calendar.years(), (QList<int>{2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026}));
    QVERIFY(!m_calendar.knows(2017) && !m_calendar.knows(2027));
    QVERIFY(m_calendar.knowsAll(day("2018-01-01"), day("2026-12-31")));
    QVERIFY(m_calendar.knowsAll(day("2024-05-01"), day("2024-05-01")));
    QVERIFY(!m_calendar.knowsAll(day("2026-12-31"), day("2027-01-01")));
    QVERIFY(!m_calendar.knowsAll(day("2017-12-31"), day("2018-01-01")));
    QVERIFY(!m_calendar.knowsAll(day("2017-12-31"), day("2027-01-01")));

    // only weekends are off there
    QVERIFY(m_calendar.isWorkingDay(day("2027-10-01")));
    QVERIFY(!m_calendar.isWorkingDay(day("2027-10-02")));
    QCOMPARE(m_calendar.add(day("2026-12-31"), 20), day("2027-01-28"));
    QVERIFY(m_calendar.specials(day("2026-12-31"), day("2027-12-31")).empty());

    const WorkCalendar none;
    QCOMPARE(none.years(), QList<int>());
    QVERIFY(none.isWorkingDay(day("2024-02-12")) && !none.isWorkingDay(day("2024-02-18")));
    QCOMPARE(none.add(day("2024-02-05"), 20), day("2024-03-04"));
}

void TestWorkCalendar::datesOutsideTheCalendar() {
    QCOMPARE(m_calendar.add(day("1990-01-01"), 1), day("1990-01-02"));
    QCOMPARE(m_calendar.add(day("2100-12-30"), 1), day("2100-12-31"));
    QVERIFY(!m_calendar.add(day("2100-12-31"), 1).isValid());
    QVERIFY(!m_calendar.add(day("2100-12-01"), 2147483647).isValid());
    QVERIFY(!m_calendar.add(day("1989-12-31"), 1).isValid());
    QVERIFY(!m_calendar.add(day("2101-01-01"), 1).isValid());
    QVERIFY(!m_calendar.add(QDate(), 1).isValid());
    QCOMPARE(m_calendar.between(day("1989-12-31"), day("1990-01-31")), 0);
    QCOMPARE(m_calendar.between(day("2100-12-01"), day("2101-01-31")), 0);
    QCOMPARE(m_calendar.between(QDate(), day("2024-01-31")), 0);
    QCOMPARE(m_calendar.between(day("2024-01-31"), QDate()), 0);
    QVERIFY(!m_calendar.isWorkingDay(QDate()));
    QVERIFY(!m_calendar.knowsAll(QDate(), day("2024-01-31")));
}

void TestWorkCalendar::mergeTellsItsYears() {
    WorkCalendar calendar = m_calendar;
    const auto merged = calendar.merge(parsed(R"({"schema": "gongkai-calendar/1", "_note": 7,
        "2027": {"holidays": ["2027-01-01"]}, "2028": {"workdays": ["2028-01-08"], "notices": ["x"]}})"),
                                       QStringLiteral("x"));
    QVERIFY(merged.ok());
    QCOMPARE(merged.value(), (QList<int>{2027, 2028}));
    QVERIFY(calendar.knowsAll(day("2018-01-01"), day("2028-12-31")));
    QVERIFY(!calendar.isWorkingDay(day("2027-01-01")));
    QVERIFY(calendar.isWorkingDay(day("2028-01-08")));
    QCOMPARE(calendar.add(day("2026-12-31"), 1), day("2027-01-04"));
    QCOMPARE(calendar.add(day("2026-12-31"), 20), day("2027-01-29"));
}

void TestWorkCalendar::aYearIsReplacedWhole() {
    WorkCalendar calendar = m_calendar;
    QVERIFY(calendar.merge(parsed(R"({"2024": {"holidays": ["2024-03-11"]}})"), QStringLiteral("x")).ok());
    QVERIFY(!calendar.isWorkingDay(day("2024-03-11")));
    QVERIFY2(calendar.isWorkingDay(day("2024-02-12")), "the holiday that was there is gone");
    QVERIFY2(!calendar.isWorkingDay(day("2024-02-18")), "the make-up day too");
    QCOMPARE(calendar.year(2024).workdays, QList<QDate>());
    QCOMPARE(calendar.year(2024).names, (QMap<QDate, QString>()));
    QCOMPARE(calendar.between(day("2023-12-31"), day("2024-12-31")), 262 - 1);
    QCOMPARE(calendar.year(2025), m_calendar.year(2025));
    QCOMPARE(calendar.between(day("2024-12-31"), day("2025-12-31")), 248);
}

void TestWorkCalendar::yearsComeBackAsTheyWere() {
    WorkCalendar calendar;
    for (const int year : m_calendar.years()) {
        Json json = Json::object();
        json.set(QString::number(year), m_calendar.yearJson(year));
        QVERIFY(calendar.merge(json, QStringLiteral("x")).ok());
        QCOMPARE(calendar.year(year), m_calendar.year(year));
        const CalendarYear days = calendar.year(year);
        QVERIFY(std::is_sorted(days.holidays.begin(), days.holidays.end()));
        QVERIFY(std::is_sorted(days.workdays.begin(), days.workdays.end()));
    }
    QCOMPARE(m_calendar.year(2027), CalendarYear());
}

void TestWorkCalendar::wrongCalendars_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place"); ///< how it begins, after the file
    const auto row = [](const char *name, const char *json, const char *place) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
    };
    row("a day is off and worked", R"({"2027": {"holidays": ["2027-01-02"], "workdays": ["2027-01-02"]}})", "2027");
    row("a holiday is there twice", R"({"2027": {"holidays": ["2027-01-01", "2027-01-01"]}})", "2027.holidays");
    row("a make-up day is there twice", R"({"2027": {"workdays": ["2027-01-02", "2027-01-02"]}})", "2027.workdays");
    row("a holiday of the year before", R"({"2027": {"holidays": ["2027-01-01", "2026-12-31"]}})", "2027.holidays");
    row("a make-up day of the year after", R"({"2027": {"workdays": ["2028-01-01"]}})", "2027.workdays");
    row("a make-up day on a Monday", R"({"2027": {"workdays": ["2027-01-04"]}})", "2027.workdays");
    row("31 February", R"({"2027": {"holidays": ["2027-02-31"]}})", "2027.holidays");
    row("29 February of a common year", R"({"2027": {"holidays": ["2027-02-29"]}})", "2027.holidays");
    row("a date in another writing", R"({"2027": {"holidays": ["2027/1/1"]}})", "2027.holidays");
    row("a date with something behind it", R"({"2027": {"holidays": ["2027-01-01T00:00"]}})", "2027.holidays");
    row("a number for a date", R"({"2027": {"holidays": [20270101]}})", "2027.holidays");
    row("holidays are no list", R"({"2027": {"holidays": "2027-01-01"}})", "2027.holidays");
    row("make-up days are no list", R"({"2027": {"workdays": {}}})", "2027.workdays");
    row("a year is a list", R"({"2027": ["2027-01-01"]})", "2027");
    row("not a year", R"({"next": {"holidays": []}})", "next");
    row("a year with a letter", R"({"202l": {"holidays": []}})", "202l");
    row("a year before the calendar", R"({"1989": {"holidays": []}})", "1989");
    row("a year after the calendar", R"({"2101": {"holidays": []}})", "2101");
    row("the second year is wrong", R"({"2027": {"holidays": ["2027-01-01"]}, "2028": {"holidays": ["x"]}})",
        "2028.holidays");
    row("a year that is there already comes wrong", R"({"2024": {"holidays": ["2024-13-01"]}})", "2024.holidays");
    row("no members at all", R"(["2027-01-01"])", "");
}

void TestWorkCalendar::wrongCalendars() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    WorkCalendar calendar = m_calendar;
    const auto merged = calendar.merge(parsed(json), QStringLiteral("own.json"));
    QVERIFY(!merged.ok());
    QCOMPARE(merged.error().code, ErrorCode::InvalidFormat);
    const QString begins = place.isEmpty() ? QStringLiteral("own.json") : QStringLiteral("own.json: ") + place;
    QVERIFY2(merged.error().place.startsWith(begins), qPrintable(merged.error().place));
    QVERIFY(!merged.error().detail.isEmpty());

    QCOMPARE(calendar.years(), m_calendar.years());
    for (const int year : m_calendar.years())
        QCOMPARE(calendar.year(year), m_calendar.year(year));
    QCOMPARE(calendar.between(day("2017-12-31"), day("2030-12-31")),
             m_calendar.between(day("2017-12-31"), day("2030-12-31")));
}

void TestWorkCalendar::setYearRefusesTheSame() {
    WorkCalendar calendar = m_calendar;
    const auto set = [&calendar](QList<QDate> holidays, QList<QDate> workdays) {
        return calendar.setYear(2027, CalendarYear{std::move(holidays), std::move(workdays), {}}, QStringLiteral("x"));
    };
    QCOMPARE(set({day("2027-01-02")}, {day("2027-01-02")}).error().code, ErrorCode::InvalidFormat);
    QCOMPARE(set({day("2027-01-01"), day("2027-01-01")}, {}).error().code, ErrorCode::InvalidFormat);
    QCOMPARE(set({day("2026-01-01")}, {}).error().code, ErrorCode::InvalidFormat);
    QCOMPARE(set({QDate()}, {}).error().code, ErrorCode::InvalidFormat);
    QCOMPARE(set({}, {day("2027-01-04")}).error().code, ErrorCode::InvalidFormat);
    QVERIFY(!calendar.knows(2027));
    QVERIFY(set({day("2027-01-02"), day("2027-01-01")}, {day("2027-01-09")}).ok());
    QVERIFY(calendar.knows(2027));
    QCOMPARE(calendar.add(day("2026-12-31"), 6), day("2027-01-09"));
    QCOMPARE(calendar.year(2027).holidays, (QList<QDate>{day("2027-01-01"), day("2027-01-02")}));
}

QTEST_APPLESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
