// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/registerbox.h"

#include <algorithm>

using namespace gongkai;
using test::day;
using test::RegisterBox;

namespace {

const QString reason = QStringLiteral("登记有误，更正");
const QList<int> closedOnes = {2017, 2018, 2023};

Result<void> plain(const auto &result) {
    return result ? Result<void>() : Result<void>(result.error());
}

LegalCase legalCase(const char *kind, const char *accepted, const char *ended = "", const char *result = "") {
    LegalCase one;
    one.kind = QString::fromLatin1(kind);
    one.number = QStringLiteral("示行复〔2023〕1号");
    one.accepted = day(accepted);
    if (*ended != 0)
        one.ended = day(ended);
    one.result = QString::fromLatin1(result);
    return one;
}

DisclosedItem item(const char *published, const QStringList &via = {QStringLiteral("site")}) {
    DisclosedItem one;
    one.day = day(published);
    one.title = QStringLiteral("示例通告");
    one.via = via;
    return one;
}

Indicator figure(const char *key, int value) {
    Indicator one;
    one.key = QString::fromLatin1(key);
    one.label = QString::fromLatin1(key);
    one.value = Decimal(value);
    one.unit = QStringLiteral("次");
    return one;
}

/// Three closed years: 2017 with counters only, 2018 with single items (its form counts them), 2023 with cases.
struct ClosedBooks {
    RegisterBox box;
    LegalCase ended;   ///< all within 2023
    LegalCase pending; ///< accepted in 2023, goes on
    LegalCase later;   ///< accepted in 2023, ended in 2024
    LegalCase fresh;   ///< of 2024
    DisclosedItem counted;
    DisclosedItem kept; ///< in 2018, kept back by the review
    DisclosedItem recent;
    std::vector<Indicator> own; ///< of 2018

    ClosedBooks() {
        RegisterService &service = *box.service;
        ended = service.saveCase(legalCase("review", "2023-03-01", "2023-05-04", "upheld")).value();
        pending = service.saveCase(legalCase("direct", "2023-06-01")).value();
        later = service.saveCase(legalCase("review", "2023-11-01", "2024-01-10", "corrected")).value();
        fresh = service.saveCase(legalCase("review", "2024-02-01")).value();
        counted = service.saveItem(item("2018-05-04")).value();
        kept = item("2018-06-01");
        kept.reviewed = day("2018-05-30");
        kept.reviewResult = QStringLiteral("not");
        kept = service.saveItem(kept).value();
        recent = service.saveItem(item("2023-05-04")).value();
        own = service.saveIndicators(2018, {}, {figure("resp", 5), figure("own_visits", 7)}).value();
        if (!service.saveIndicators(2017, {}, {figure("pub", 100), figure("ch_site", 90)}))
            qFatal("no counters");
        for (const int year : closedOnes)
            if (!service.closeYear(year))
                qFatal("the year cannot be closed");
    }
    Q_DISABLE_COPY_MOVE(ClosedBooks)

    Result<void> save(LegalCase one, const std::function<void(LegalCase &)> &change = {}) {
        if (change)
            change(one);
        return plain(box.service->saveCase(one));
    }
    Result<void> save(DisclosedItem one, const std::function<void(DisclosedItem &)> &change = {}) {
        if (change)
            change(one);
        return plain(box.service->saveItem(one));
    }
    Result<void> figures(int year, const std::function<void(std::vector<Indicator> &)> &change) {
        const auto loaded = box.service->books().indicators(year).value();
        auto list = loaded;
        change(list);
        return plain(box.service->saveIndicators(year, loaded, list));
    }
    /// What the closed years say, of the form's cells and of the own figures that they count.
    [[nodiscard]] QByteArray said() {
        QByteArray all;
        for (const int year : closedOnes)
            all += box.reportText(year);
        return all;
    }
    [[nodiscard]] std::size_t records() {
        return box.store->books().cases(0).value().size() + box.store->books().items(0).value().size();
    }
};

struct Attempt {
    const char *name;
    bool refused;
    std::function<Result<void>(ClosedBooks &)> make;
};

using C = ClosedBooks;
using Figures = std::vector<Indicator>;

const std::vector<Attempt> attempts = {
    {"a case accepted in it", true, [](C &c) { return c.save(legalCase("direct", "2023-12-01")); }},
    {"a case of an earlier year that goes on", true, [](C &c) { return c.save(legalCase("review", "2021-12-01")); }},
    {"a case ended in it", true, [](C &c) { return c.save(legalCase("review", "2022-12-01", "2023-02-01", "other")); }},
    {"a case accepted in it and ended after it", true,
     [](C &c) { return c.save(legalCase("review", "2023-12-01", "2024-02-01", "other")); }},
    {"the kind of a case ended in it", true,
     [](C &c) { return c.save(c.ended, [](LegalCase &o) { o.kind = QStringLiteral("direct"); }); }},
    {"the kind of a case pending in it", true,
     [](C &c) { return c.save(c.later, [](LegalCase &o) { o.kind = QStringLiteral("direct"); }); }},
    {"another result", true,
     [](C &c) { return c.save(c.ended, [](LegalCase &o) { o.result = QStringLiteral("corrected"); }); }},
    {"an end moved out of it", true,
     [](C &c) { return c.save(c.ended, [](LegalCase &o) { o.ended = day("2024-01-04"); }); }},
    {"an end moved before it", true,
     [](C &c) {
         return c.save(c.ended, [](LegalCase &o) {
             o.accepted = day("2022-10-01");
             o.ended = day("2022-12-01");
         });
     }},
    {"an end dated into it", true,
     [](C &c) {
         return c.save(c.pending, [](LegalCase &o) {
             o.ended = day("2023-12-20");
             o.result = QStringLiteral("upheld");
         });
     }},
    {"an end taken back", true,
     [](C &c) {
         return c.save(c.ended, [](LegalCase &o) {
             o.ended = {};
             o.result.clear();
         });
     }},
    {"an acceptance moved out of it", true,
     [](C &c) { return c.save(c.pending, [](LegalCase &o) { o.accepted = day("2024-01-02"); }); }},
    {"an acceptance moved into it", true,
     [](C &c) { return c.save(c.fresh, [](LegalCase &o) { o.accepted = day("2023-12-29"); }); }},
    {"a case of it removed", true, [](C &c) { return c.box.service->removeCase(c.ended); }},
    {"a case pending in it removed", true, [](C &c) { return c.box.service->removeCase(c.later); }},
    {"an item of it", true, [](C &c) { return c.save(item("2018-07-02")); }},
    {"a first item where counters stand", true, [](C &c) { return c.save(item("2017-07-02")); }},
    {"a first item kept back where counters stand", true,
     [](C &c) { return c.save(item("2017-07-02"), [](DisclosedItem &o) { o.reviewResult = QStringLiteral("not"); }); }},
    {"another channel of an item", true,
     [](C &c) { return c.save(c.counted, [](DisclosedItem &o) { o.via = {QStringLiteral("gazette")}; }); }},
    {"an item made normative", true,
     [](C &c) { return c.save(c.counted, [](DisclosedItem &o) { o.category = QStringLiteral("normative"); }); }},
    {"an item kept back afterwards", true,
     [](C &c) { return c.save(c.counted, [](DisclosedItem &o) { o.reviewResult = QStringLiteral("not"); }); }},
    {"an item let through afterwards", true,
     [](C &c) { return c.save(c.kept, [](DisclosedItem &o) { o.reviewResult = QStringLiteral("open"); }); }},
    {"an item moved out of it", true,
     [](C &c) { return c.save(c.counted, [](DisclosedItem &o) { o.day = day("2024-01-02"); }); }},
    {"an item moved into it", true,
     [](C &c) { return c.save(c.recent, [](DisclosedItem &o) { o.day = day("2018-12-29"); }); }},
    {"an item of it removed", true, [](C &c) { return c.box.service->removeItem(c.counted); }},
    {"a figure that its form counts", true,
     [](C &c) { return c.figures(2018, [](Figures &f) { f[0].value = Decimal(6); }); }},
    {"a figure removed", true, [](C &c) { return c.figures(2018, [](Figures &f) { f.erase(f.begin()); }); }},
    {"a figure added", true, [](C &c) { return c.figures(2018, [](Figures &f) { f.push_back(figure("press", 1)); }); }},
    {"a counter", true, [](C &c) { return c.figures(2017, [](Figures &f) { f[0].value = Decimal(101); }); }},
    {"what does not count of a case", false,
     [](C &c) {
         return c.save(c.ended, [](LegalCase &o) {
             o.number = QStringLiteral("示行复〔2023〕2号");
             o.subject = QStringLiteral("更正后的事由");
             o.stages = QStringLiteral("2023-04-01 开庭");
             o.ended = day("2023-05-05");
         });
     }},
    {"the end of a case that goes on", false,
     [](C &c) {
         return c.save(c.pending, [](LegalCase &o) {
             o.ended = day("2024-03-01");
             o.result = QStringLiteral("upheld");
         });
     }},
    {"another result of a case ended later", false,
     [](C &c) { return c.save(c.later, [](LegalCase &o) { o.result = QStringLiteral("other"); }); }},
    {"a case of the next year", false, [](C &c) { return c.save(legalCase("direct", "2024-02-02")); }},
    {"a case that came and went before it", false,
     [](C &c) { return c.save(legalCase("review", "2021-02-02", "2022-03-01", "other")); }},
    {"a case of the next year removed", false, [](C &c) { return c.box.service->removeCase(c.fresh); }},
    {"what does not count of an item", false,
     [](C &c) {
         return c.save(c.counted, [](DisclosedItem &o) {
             o.title = QStringLiteral("更正后的标题");
             o.day = day("2018-05-05");
             o.category = QStringLiteral("own_category");
             o.reviewer = QStringLiteral("甲");
         });
     }},
    {"another item kept back", false,
     [](C &c) { return c.save(item("2018-07-02"), [](DisclosedItem &o) { o.reviewResult = QStringLiteral("not"); }); }},
    {"an item kept back removed", false, [](C &c) { return c.box.service->removeItem(c.kept); }},
    {"an item of a year whose form counts none", false, [](C &c) { return c.save(item("2023-07-02")); }},
    {"an item of such a year removed", false, [](C &c) { return c.box.service->removeItem(c.recent); }},
    {"the same figures once more", false, [](C &c) { return c.figures(2018, [](Figures &) {}); }},
    {"a figure of the next year", false,
     [](C &c) { return c.figures(2024, [](Figures &f) { f.push_back(figure("resp", 1)); }); }},
};

} // namespace

/// Cases, disclosed items and own figures as the service keeps them; runs on SQLite and on PostgreSQL.
class TestRegisterBooks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closedYearsKeepTheirFigures_data();
    void closedYearsKeepTheirFigures();
    void whatIsRefusedIsToldEarly();
    void impossibleCasesAreRefused_data();
    void impossibleCasesAreRefused();
    void impossibleItemsAreRefused_data();
    void impossibleItemsAreRefused();
    void staleCasesAreConflicts();
    void staleItemsAreConflicts();
    void staleFiguresAreConflicts();
    void stagesGrow();
};

void TestRegisterBooks::closedYearsKeepTheirFigures_data() {
    QTest::addColumn<int>("attempt");
    for (int i = 0; i < static_cast<int>(attempts.size()); ++i)
        QTest::newRow(attempts[static_cast<std::size_t>(i)].name) << i;
}

void TestRegisterBooks::closedYearsKeepTheirFigures() {
    QFETCH(int, attempt);
    const Attempt &one = attempts[static_cast<std::size_t>(attempt)];
    ClosedBooks closed;
    const QByteArray before = closed.said();
    const std::size_t records = closed.records();
    const auto done = one.make(closed);
    // first the figures: a change that was let through is worse than a wrong error
    QVERIFY2(closed.said() == before, "the figures of a closed year changed");
    if (!one.refused) {
        QVERIFY2(done.ok(), qPrintable(done.error().place + done.error().args.join(u' ')));
        return;
    }
    QVERIFY2(!done, "was not refused");
    QCOMPARE(done.error().code, ErrorCode::YearLocked);
    QVERIFY(closedOnes.contains(done.error().args.value(0).toInt()));
    QCOMPARE(closed.records(), records);
    for (const int year : closedOnes)
        QVERIFY(closed.box.service->reopenYear(year, reason).ok());
    const auto opened = one.make(closed);
    QVERIFY2(opened.ok(), qPrintable(opened.error().place + opened.error().args.join(u' ')));
    QVERIFY(closed.said() != before);
}

void TestRegisterBooks::whatIsRefusedIsToldEarly() {
    ClosedBooks closed;
    RegisterService &service = *closed.box.service;
    QCOMPARE(service.mayChange(&closed.ended, nullptr).error().code, ErrorCode::YearLocked);
    QVERIFY(service.mayChange(&closed.fresh, nullptr).ok());
    QCOMPARE(service.mayChange(&closed.counted, nullptr).error().code, ErrorCode::YearLocked);
    QVERIFY(service.mayChange(&closed.recent, nullptr).ok());
    QCOMPARE(service.mayChangeIndicators(2018).error().args, QStringList(QStringLiteral("2018")));
    QVERIFY(service.mayChangeIndicators(2023).ok()); // its form counts none of them
    QVERIFY(service.mayChangeIndicators(2024).ok());
}

void TestRegisterBooks::impossibleCasesAreRefused_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *kind, const char *accepted, const char *ended, const char *result,
                        const char *place) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(accepted) << QString::fromLatin1(ended)
                            << QString::fromLatin1(result) << QString::fromLatin1(place);
    };
    row("of no kind", "", "2024-02-01", "", "", "case_kind");
    row("of a kind nobody knows", "martian", "2024-02-01", "", "", "case_kind");
    row("without its day", "review", "", "", "", "accepted");
    row("accepted tomorrow", "review", "2024-03-30", "", "", "accepted");
    row("ended before it began", "review", "2024-02-01", "2024-01-31", "upheld", "ended");
    row("ended tomorrow", "review", "2024-02-01", "2024-03-30", "upheld", "ended");
    row("ended without a result", "review", "2024-02-01", "2024-03-01", "", "result");
    row("ended with a result nobody knows", "review", "2024-02-01", "2024-03-01", "draw", "result");
    row("with a result and not ended", "review", "2024-02-01", "", "upheld", "result");
}

void TestRegisterBooks::impossibleCasesAreRefused() {
    QFETCH(QString, kind);
    QFETCH(QString, accepted);
    QFETCH(QString, ended);
    QFETCH(QString, result);
    QFETCH(QString, place);
    RegisterBox box;
    LegalCase one;
    one.kind = kind;
    one.accepted = QDate::fromString(accepted, Qt::ISODate);
    one.ended = QDate::fromString(ended, Qt::ISODate);
    one.result = result;
    const auto saved = box.service->saveCase(one);
    QVERIFY(!saved);
    const bool isDay = place == QLatin1String("accepted") || place == QLatin1String("ended");
    QCOMPARE(saved.error().code, isDay ? ErrorCode::InvalidDate : ErrorCode::InvalidValue);
    QCOMPARE(saved.error().place, place);
    QVERIFY(box.service->books().cases(0).value().empty());
}

void TestRegisterBooks::impossibleItemsAreRefused_data() {
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("reviewed");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *published, const char *title, const char *reviewed,
                        const char *result, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(published) << QString::fromLatin1(title)
                            << QString::fromLatin1(reviewed) << QString::fromLatin1(result)
                            << QString::fromLatin1(place);
    };
    row("without its day", "", "x", "", "", "published");
    row("published tomorrow", "2024-03-30", "x", "", "", "published");
    row("without its title", "2024-03-01", " ", "", "", "title");
    row("reviewed tomorrow", "2024-03-01", "x", "2024-03-30", "open", "reviewed");
    row("with a review that says perhaps", "2024-03-01", "x", "2024-02-28", "perhaps", "review_result");
}

void TestRegisterBooks::impossibleItemsAreRefused() {
    QFETCH(QString, published);
    QFETCH(QString, title);
    QFETCH(QString, reviewed);
    QFETCH(QString, result);
    QFETCH(QString, place);
    RegisterBox box;
    DisclosedItem one;
    one.day = QDate::fromString(published, Qt::ISODate);
    one.title = title;
    one.reviewed = QDate::fromString(reviewed, Qt::ISODate);
    one.reviewResult = result;
    const auto saved = box.service->saveItem(one);
    QVERIFY(!saved);
    QCOMPARE(saved.error().place, place);
    QVERIFY(box.service->books().items(0).value().empty());
}

void TestRegisterBooks::staleCasesAreConflicts() {
    RegisterBox box;
    RegisterService &service = *box.service;
    const LegalCase read = service.saveCase(legalCase("review", "2024-02-01")).value();
    QCOMPARE(read.version, 1);
    LegalCase theirs = read;
    theirs.subject = QStringLiteral("theirs");
    theirs = service.saveCase(theirs).value();
    QCOMPARE(theirs.version, 2);
    LegalCase mine = read;
    mine.subject = QStringLiteral("mine");
    QCOMPARE(service.saveCase(mine).error().code, ErrorCode::StoreConflict);
    QCOMPARE(service.removeCase(mine).error().code, ErrorCode::StoreConflict);
    QCOMPARE(service.books().findCase(read.id).value()->subject, QStringLiteral("theirs"));
    mine.version = theirs.version;
    QVERIFY(service.saveCase(mine).ok());
    QCOMPARE(service.books().findCase(read.id).value()->subject, QStringLiteral("mine"));
    QCOMPARE(service.removeCase(theirs).error().code, ErrorCode::StoreConflict);
    mine.version = 3;
    QVERIFY(service.removeCase(mine).ok());
    // what is gone does not come back by being saved
    QCOMPARE(service.saveCase(mine).error().code, ErrorCode::StoreConflict);
    QCOMPARE(service.removeCase(mine).error().code, ErrorCode::StoreConflict);
    QVERIFY(service.books().cases(0).value().empty());
}

void TestRegisterBooks::staleItemsAreConflicts() {
    RegisterBox box;
    RegisterService &service = *box.service;
    const DisclosedItem read = service.saveItem(item("2024-02-01")).value();
    DisclosedItem theirs = read;
    theirs.unit = QStringLiteral("theirs");
    theirs = service.saveItem(theirs).value();
    DisclosedItem mine = read;
    mine.unit = QStringLiteral("mine");
    QCOMPARE(service.saveItem(mine).error().code, ErrorCode::StoreConflict);
    QCOMPARE(service.removeItem(mine).error().code, ErrorCode::StoreConflict);
    QCOMPARE(service.books().findItem(read.id).value()->unit, QStringLiteral("theirs"));
    QVERIFY(service.removeItem(theirs).ok());
    QCOMPARE(service.saveItem(theirs).error().code, ErrorCode::StoreConflict);
    QVERIFY(service.books().items(0).value().empty());
}

void TestRegisterBooks::staleFiguresAreConflicts() {
    RegisterBox box;
    RegisterService &service = *box.service;
    const auto first = service.saveIndicators(2024, {}, {figure("resp", 1)});
    QVERIFY(first.ok());
    const auto theirs = service.saveIndicators(2024, first.value(), {figure("resp", 1), figure("press", 2)});
    QVERIFY(theirs.ok());
    const auto mine = service.saveIndicators(2024, first.value(), {figure("resp", 3)});
    QCOMPARE(mine.error().code, ErrorCode::StoreConflict);
    QVERIFY(service.books().indicators(2024).value() == theirs.value());
    QVERIFY(service.saveIndicators(2024, theirs.value(), {figure("resp", 3)}).ok());
    QCOMPARE(service.books().indicators(2024).value().size(), std::size_t(1));
    // as it is given back it may be saved again: nothing is lost on the way through the store
    Indicator odd = figure("odd", 4);
    odd.value = Decimal::fromText(u"2.50");
    odd.approximate = true;
    odd.source = QStringLiteral("“约2.5万元”");
    odd.extra = Json::object();
    const auto kept = service.saveIndicators(2024, service.books().indicators(2024).value(), {odd});
    QVERIFY(kept.ok());
    QVERIFY(service.saveIndicators(2024, kept.value(), kept.value()).ok());
}

void TestRegisterBooks::stagesGrow() {
    QCOMPARE(withStage({}, day("2024-05-06"), QStringLiteral(" 开庭\n审理 ")), QStringLiteral("2024-05-06 开庭 审理"));
    QCOMPARE(withStage(QStringLiteral("2024-05-06 开庭\n"), day("2024-06-01"), QStringLiteral("宣判")),
             QStringLiteral("2024-05-06 开庭\n2024-06-01 宣判"));
}

QTEST_GUILESS_MAIN(TestRegisterBooks)
#include "tst_registerbooks.moc"
