// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applicationjson.h"
#include "support/registerbox.h"

#include <functional>
#include <vector>

using namespace gongkai;
using test::day;
using test::RegisterBox;

namespace {

const QString reason = QStringLiteral("登记有误，更正");

/// A register with the years 2022 and 2023 closed, and files on both sides of the line.
struct ClosedYear {
    RegisterBox box;
    StoredApplication answered; ///< all within 2023, not delivered
    StoredApplication before;   ///< received in 2022, decided in 2023
    StoredApplication carried;  ///< received in 2023, open
    StoredApplication after;    ///< received in 2023, extended in it, decided in 2024
    StoredApplication fresh;    ///< received in 2024
    StoredApplication extended; ///< in 2023, in time only by its extension
    StoredApplication asked;    ///< in 2023, with a third party asked
    StoredApplication unpaid;   ///< received in 2023, fee notified in it, not paid
    StoredApplication paid;     ///< in 2023, with a fee

    ClosedYear() {
        answered = box.add("2023-03-01", QStringLiteral("decided 2023-03-20 decision=granted_open"));
        before = box.add("2022-12-15", QStringLiteral("decided 2023-01-10 decision=partial; delivered 2023-01-12"));
        carried = box.add("2023-12-20");
        after = box.add("2023-12-01", QStringLiteral("extended 2023-12-20 days=20; decided 2024-01-05 "
                                                     "decision=granted_open"));
        fresh = box.add("2024-02-01");
        extended = box.add("2023-05-04", QStringLiteral("extended 2023-05-22 days=20; decided 2023-06-20 "
                                                        "decision=granted_open"));
        asked = box.add("2023-02-01", QStringLiteral("third_party_asked 2023-02-06; third_party_answered 2023-02-20; "
                                                     "decided 2023-03-06 decision=denied_privacy"));
        unpaid = box.add("2023-12-05", QStringLiteral("fee_notified 2023-12-20 yuan=300"));
        paid = box.add("2023-06-01", QStringLiteral("fee_notified 2023-06-12 yuan=300; fee_paid 2023-06-15 yuan=300; "
                                                    "decided 2023-06-28 decision=partial"));
        for (const int year : {2022, 2023})
            if (!box.service->closeYear(year))
                qFatal("the year cannot be closed");
    }
    Q_DISABLE_COPY_MOVE(ClosedYear)

    Result<void> take(const StoredApplication &one, const char *step) {
        const auto done = box.service->take(one, test::step(QString::fromLatin1(step)));
        return done ? Result<void>() : done.error();
    }
    Result<void> correct(const StoredApplication &one, int event, const char *step) {
        const QString text = QString::fromLatin1(step);
        const auto with = text.isEmpty() ? std::nullopt : std::optional(test::step(text));
        const auto done = box.service->correct(one, event, with, reason);
        return done ? Result<void>() : done.error();
    }
    Result<void> change(const StoredApplication &one, const char *fact, const char *value) {
        ApplicationFacts facts = one.facts;
        if (!setFact(facts, QString::fromLatin1(fact), QString::fromUtf8(value)))
            qFatal("no fact: %s", fact);
        facts.handedIn = {}; // it might lie after the receipt
        const auto done = box.service->changeFacts(one, facts, one.applicant, reason);
        return done ? Result<void>() : done.error();
    }
    Result<void> split(const StoredApplication &one) {
        const auto done = box.service->split(one, {QStringLiteral("另一事项")});
        return done ? Result<void>() : done.error();
    }
    Result<void> add(const char *received, const char *steps = "") {
        std::vector<Step> list;
        for (const Event &event : test::events(QString::fromLatin1(steps)))
            list.push_back(event.step);
        const auto done = box.service->add(RegisterBox::facts(received), {}, list);
        return done ? Result<void>() : done.error();
    }
};

struct Attempt {
    const char *name;
    bool refused;
    std::function<Result<void>(ClosedYear &)> make;
};

using C = ClosedYear;

const std::vector<Attempt> attempts = {
    {"an application received in it", true, [](C &c) { return c.add("2023-11-01"); }},
    {"an application received in it and decided after it", true,
     [](C &c) { return c.add("2023-12-27", "decided 2024-01-04 decision=partial"); }},
    {"an open application of an earlier year", true, [](C &c) { return c.add("2021-11-01"); }},
    {"an application of an earlier year decided in it", true,
     [](C &c) { return c.add("2021-11-01", "decided 2023-01-04 decision=partial"); }},
    {"a receipt moved into it", true, [](C &c) { return c.change(c.fresh, "received", "2023-12-29"); }},
    {"a receipt moved out of it", true, [](C &c) { return c.change(c.carried, "received", "2024-01-02"); }},
    {"a receipt moved before it", true, [](C &c) { return c.change(c.answered, "received", "2022-12-30"); }},
    {"the kind of a case received in it", true, [](C &c) { return c.change(c.answered, "kind", "biz"); }},
    {"the kind of a case only decided in it", true, [](C &c) { return c.change(c.before, "kind", "biz"); }},
    {"the kind of a case carried over it", true, [](C &c) { return c.change(c.carried, "kind", "biz"); }},
    {"the kind of a case received in it and decided after it", true,
     [](C &c) { return c.change(c.after, "kind", "biz"); }},
    {"a decision withdrawn", true, [](C &c) { return c.correct(c.answered, 1, ""); }},
    {"another decision", true, [](C &c) { return c.correct(c.answered, 1, "decided 2023-03-20 decision=partial"); }},
    {"a decision moved out of it", true,
     [](C &c) { return c.correct(c.answered, 1, "decided 2024-01-05 decision=granted_open"); }},
    {"a decision moved before it", true,
     [](C &c) { return c.correct(c.before, 1, "decided 2022-12-30 decision=partial"); }},
    {"a decision moved into it", true,
     [](C &c) { return c.correct(c.after, 2, "decided 2023-12-29 decision=granted_open"); }},
    {"a decision dated into it", true, [](C &c) { return c.take(c.carried, "decided 2023-12-28 decision=partial"); }},
    {"a withdrawal dated into it", true, [](C &c) { return c.take(c.carried, "withdrawn 2023-12-28"); }},
    {"a decision made late by taking back the extension", true, [](C &c) { return c.correct(c.extended, 1, ""); }},
    {"working days of a reply in it", true,
     [](C &c) { return c.correct(c.asked, 2, "third_party_answered 2023-02-15"); }},
    {"a payment dated into it", true, [](C &c) { return c.take(c.unpaid, "fee_paid 2023-12-28 yuan=300"); }},
    {"the amount of a payment in it", true, [](C &c) { return c.correct(c.paid, 2, "fee_paid 2023-06-15 yuan=500"); }},
    {"a matter split off from a file received in it", true, [](C &c) { return c.split(c.carried); }},
    {"the decision on a file carried over", false,
     [](C &c) { return c.take(c.carried, "decided 2024-01-10 decision=partial"); }},
    {"the withdrawal of a file carried over", false, [](C &c) { return c.take(c.carried, "withdrawn 2024-01-10"); }},
    {"the extension of a file carried over", false,
     [](C &c) { return c.take(c.carried, "extended 2024-01-04 days=20"); }},
    {"a correction asked of a file carried over", false,
     [](C &c) { return c.take(c.carried, "correction_asked 2023-12-28"); }},
    {"another decision on a file carried over", false,
     [](C &c) { return c.correct(c.after, 2, "decided 2024-01-08 decision=partial"); }},
    {"the decision on a file carried over taken back", false, [](C &c) { return c.correct(c.after, 2, ""); }},
    {"the extension of a file carried over taken back", false, [](C &c) { return c.correct(c.after, 1, ""); }},
    {"the payment for a file carried over", false,
     [](C &c) { return c.take(c.unpaid, "fee_paid 2024-01-04 yuan=300"); }},
    {"the delivery of a reply", false, [](C &c) { return c.take(c.answered, "delivered 2023-03-22"); }},
    {"a note", false, [](C &c) { return c.take(c.answered, "noted 2024-01-04"); }},
    {"the subject", false, [](C &c) { return c.change(c.answered, "subject", "更正后的事项"); }},
    {"the remarks", false, [](C &c) { return c.change(c.before, "remarks", "已归档"); }},
    {"the officer", false, [](C &c) { return c.change(c.answered, "officer", "乙"); }},
    {"the letter number", false,
     [](C &c) { return c.correct(c.answered, 1, "decided 2023-03-20 decision=granted_open letter=9"); }},
    {"an application of the next year", false, [](C &c) { return c.add("2024-03-01"); }},
    {"a matter split off from a file of the next year", false, [](C &c) { return c.split(c.fresh); }},
    {"the kind of a file of the next year", false, [](C &c) { return c.change(c.fresh, "kind", "biz"); }},
};

} // namespace

/// Closing years (结账): what is reported stays as it was; runs on SQLite and on PostgreSQL.
class TestRegisterYears final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closedYearsKeepTheirFigures_data();
    void closedYearsKeepTheirFigures();
    void applicantsMayBeChangedAfterwards();
    void aLaterCalendarLeavesClosedYearsAlone();
    void carryOverIsKept();
    void yearsCloseOnceWhenTheyAreOver();
    void reopeningNeedsAReason();
};

void TestRegisterYears::closedYearsKeepTheirFigures_data() {
    QTest::addColumn<int>("attempt");
    for (int i = 0; i < static_cast<int>(attempts.size()); ++i)
        QTest::newRow(attempts[static_cast<std::size_t>(i)].name) << i;
}

void TestRegisterYears::closedYearsKeepTheirFigures() {
    QFETCH(int, attempt);
    const Attempt &one = attempts[static_cast<std::size_t>(attempt)];
    ClosedYear closed;
    const qint64 count = closed.box.count();
    const QByteArray of2022 = closed.box.reportText(2022);
    const QByteArray of2023 = closed.box.reportText(2023);
    const auto done = one.make(closed);
    // first the figures: a change that was let through is worse than a wrong error
    QVERIFY2(closed.box.reportText(2023) == of2023, "the figures of 2023 changed");
    QVERIFY2(closed.box.reportText(2022) == of2022, "the figures of 2022 changed");
    if (!one.refused) {
        QVERIFY2(done.ok(), qPrintable(done.error().place + done.error().args.join(u' ')));
        return;
    }
    QVERIFY2(!done, "was not refused");
    QCOMPARE(done.error().code, ErrorCode::YearLocked);
    QVERIFY(QStringList({QStringLiteral("2022"), QStringLiteral("2023")}).contains(done.error().args.value(0)));
    QCOMPARE(closed.box.count(), count);
    for (const int year : {2023, 2022})
        QVERIFY(closed.box.service->reopenYear(year, reason).ok());
    const auto opened = one.make(closed);
    QVERIFY2(opened.ok(), qPrintable(opened.error().place + opened.error().args.join(u' ')));
}

void TestRegisterYears::applicantsMayBeChangedAfterwards() {
    ClosedYear closed;
    const QByteArray before = closed.box.reportText(2023);
    const Applicant other{{}, QStringLiteral("示例乙"), QStringLiteral("2")};
    const auto &file = closed.answered;
    QVERIFY(closed.box.service->changeFacts(file, file.facts, other, reason).ok());
    QCOMPARE(closed.box.load(file.id).applicant.name, other.name);
    QVERIFY(closed.box.reportText(2023) == before);
}

void TestRegisterYears::aLaterCalendarLeavesClosedYearsAlone() {
    RegisterBox box;
    // on the last day
    const auto one = box.add("2023-03-01", QStringLiteral("decided 2023-03-29 decision=partial"));
    QVERIFY(one.state.onTime);
    QVERIFY(box.service->closeYear(2023).ok());
    const QByteArray before = box.reportText(2023);
    CalendarYear days = box.service->calendar().year(2023);
    days.workdays.append(day("2023-03-04"));
    std::sort(days.workdays.begin(), days.workdays.end());
    WorkCalendar calendar;
    QVERIFY(calendar.setYear(2023, days, {}).ok());
    Json years = Json::object();
    years.set(QStringLiteral("2023"), calendar.yearJson(2023));
    const bool set = box.service->setCalendar(years, {}).ok();
    QVERIFY2(box.reportText(2023) == before, "the figures changed at once");
    // and not by the way either, when the file is touched next
    QVERIFY(box.service->take(box.load(one.id), test::step(QStringLiteral("delivered 2023-03-30"))).ok());
    QVERIFY2(box.reportText(2023) == before, set ? "the calendar was taken and the figures changed" : "changed");
}

void TestRegisterYears::carryOverIsKept() {
    RegisterBox box;
    box.add("2023-12-20", {}, "natural");
    box.add("2023-12-21", {}, "natural");
    box.add("2023-12-22", QStringLiteral("decided 2024-01-04 decision=partial"), "legal");
    box.add("2023-11-01", QStringLiteral("decided 2023-11-09 decision=partial"), "biz");
    const auto lock = box.service->closeYear(2023);
    QVERIFY(lock.ok());
    const QMap<QString, qint64> expected = {{QStringLiteral("natural"), 2}, {QStringLiteral("legal"), 1}};
    QCOMPARE(lock.value().year, 2023);
    QCOMPARE(lock.value().carriedOut, expected);
    QCOMPARE(lock.value().closedUtc, QStringLiteral("2024-03-29T04:00:00Z"));
    box.open();
    const auto locks = box.service->books().locks();
    QVERIFY(locks.ok());
    QCOMPARE(locks.value().size(), std::size_t(1));
    QCOMPARE(locks.value().front().carriedOut, expected);
    QCOMPARE(box.service->closedYears().value(), QList<int>{2023});
    // what was carried out of it is carried into the next (R4)
    const RegisterFigures next = box.figures(2024);
    for (const CountGroup &group : next.carriedIn)
        QCOMPARE(group.count, expected.value(group.kind));
}

void TestRegisterYears::yearsCloseOnceWhenTheyAreOver() {
    RegisterBox box;
    box.add("2022-05-04");
    box.add("2023-05-04");
    const auto running = box.service->closeYear(2024);
    QCOMPARE(running.error().code, ErrorCode::InvalidValue);
    QCOMPARE(running.error().args, QStringList(QStringLiteral("2024")));
    QVERIFY(!box.service->closeYear(2007));
    QVERIFY(box.service->closeYear(2023).ok());
    QVERIFY(box.service->closeYear(2022).ok());
    const auto again = box.service->closeYear(2023);
    QCOMPARE(again.error().code, ErrorCode::YearLocked);
    QCOMPARE(again.error().args, QStringList(QStringLiteral("2023")));
    QCOMPARE(box.service->closedYears().value().size(), 2);
}

void TestRegisterYears::reopeningNeedsAReason() {
    ClosedYear closed;
    RegisterService &service = *closed.box.service;
    for (const char *none : {"", " \t"}) {
        const auto opened = service.reopenYear(2023, QString::fromLatin1(none));
        QCOMPARE(opened.error().code, ErrorCode::InvalidValue);
        QCOMPARE(opened.error().place, QStringLiteral("reason"));
    }
    QCOMPARE(service.closedYears().value().size(), 2);
    QVERIFY(service.reopenYear(2023, reason).ok());
    QCOMPARE(service.closedYears().value(), QList<int>{2022});
    QVERIFY(closed.change(closed.answered, "kind", "biz").ok());
    const auto lock = service.closeYear(2023);
    QVERIFY(lock.ok());
    QCOMPARE(lock.value().carriedOut, (QMap<QString, qint64>{{QStringLiteral("natural"), 3}}));
    // a year that is not closed cannot be opened
    QVERIFY(!service.reopenYear(2021, reason));
}

QTEST_GUILESS_MAIN(TestRegisterYears)
#include "tst_registeryears.moc"
