// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formatcatalogue.h"
#include "domain/statistics.h"
#include "support/cases.h"

#include <QTest>

using namespace gongkai;
using test::day;

namespace {

FormatCatalogue catalogue() {
    auto result = FormatCatalogue::load(QStringLiteral(":/formats"));
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().place), qPrintable(result.error().detail));
    return std::move(result).value();
}

/// domain.md 3a: the row of table 3 of 2021; 2019 has one row for (六).
const QMap<QString, QString> &rowOfDecision() {
    static const QMap<QString, QString> rows = [] {
        QMap<QString, QString> map;
        const auto add = [&map](const char *row, std::initializer_list<const char *> decisions) {
            for (const char *decision : decisions)
                map[QString::fromLatin1(decision)] = QString::fromLatin1(row);
        };
        add("granted", {"granted_public", "granted_open"});
        add("partial", {"partial"});
        add("denied_state_secret", {"denied_state_secret"});
        add("denied_law_forbidden", {"denied_law_forbidden"});
        add("denied_security", {"denied_security"});
        add("denied_third_party", {"denied_trade_secret", "denied_privacy", "denied_third_party"});
        add("denied_internal", {"denied_internal"});
        add("denied_process", {"denied_process"});
        add("denied_case_file", {"denied_case_file"});
        add("denied_query", {"denied_query"});
        add("unable_not_held", {"unable_not_existing_record", "unable_not_ours"}); // 36(四), 36(五)
        add("unable_not_existing", {"unable_needs_making"});                       // 38
        add("unable_unclear", {"unable_unclear"});
        add("refused_petition", {"refused_petition"});
        add("refused_repeat", {"refused_repeat"});
        add("refused_publication", {"refused_publication"});
        add("refused_mass", {"refused_mass"});
        add("refused_reissue", {"refused_reissue"});
        add("other_no_correction", {"other_no_correction"});
        add("other_unpaid", {"other_unpaid"});
        add("other_else", {"other_withdrawn", "other_merged", "other_terminated", "other_not_information",
                           "denied_no_need"}); // 13 of 2008: no row of its own
        return map;
    }();
    return rows;
}

QString rowIn(const QString &form, const QString &decision) {
    const QString row = rowOfDecision().value(decision);
    return form == QLatin1String("2019") && row.startsWith(QLatin1String("other_")) ? QStringLiteral("other") : row;
}

QString shown(const std::optional<Decimal> &value) {
    return value ? value->toString() : QStringLiteral("—");
}

bool inYear(QDate d, int year) {
    return d.isValid() && d.year() == year;
}

/// domain.md 3, year of count.
bool counts(CountOf of, const ApplicationFacts &facts, const CaseState &state, int year) {
    const bool open = !state.decided.isValid();
    switch (of) {
    case CountOf::Received: return facts.received.year() == year;
    case CountOf::Decided: return inYear(state.decided, year);
    case CountOf::CarriedIn: return facts.received.year() < year && (open || state.decided.year() >= year);
    case CountOf::CarriedOut: return facts.received.year() <= year && (open || state.decided.year() > year);
    default: return false;
    }
}

bool matches(const ApplicationQuery &query, const ApplicationFacts &facts, const CaseState &state) {
    const auto in = [](const QStringList &list, const QString &value) {
        return list.isEmpty() || list.contains(value);
    };
    return query.counted && counts(*query.counted, facts, state, query.year) && in(query.kinds, facts.kind) &&
           in(query.channels, facts.channel) && in(query.decisions, state.decision) &&
           (!query.extended || *query.extended == state.extended);
}

CountGroup group(const char *kind, const char *channel, const char *decision, qint64 count, bool onTime = true,
                 bool extended = false) {
    return {QString::fromLatin1(kind),
            QString::fromLatin1(channel),
            QString::fromLatin1(decision),
            onTime,
            extended,
            count};
}

LegalCase legalCase(const char *kind, const char *accepted, const char *ended, const char *result) {
    LegalCase one;
    one.kind = QString::fromLatin1(kind);
    one.accepted = day(accepted);
    one.ended = day(ended);
    one.result = QString::fromLatin1(result);
    return one;
}

} // namespace

class TestStatistics final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDecisionHasOneRow_data();
    void everyDecisionHasOneRow();
    void tableThree_data();
    void tableThree();
    void yearWithoutAnything();
    void tableFour_data();
    void tableFour();
    void theTableOf2018();
    void casesAtTheEndOfTheYear_data();
    void casesAtTheEndOfTheYear();
    void rates_data();
    void rates();
    void times_data();
    void times();
    void cellsAndQueriesAgree_data();
    void cellsAndQueriesAgree();
    void cellsOfOneApplication();
    void cellsThatCountNoApplications();
    void totalsOpenTheirParts();

private:
    [[nodiscard]] const Format &format(const QString &id) const { return *m_formats.byId(id); }

    const FormatCatalogue m_formats = catalogue();
    const DecisionList &m_decisions = DecisionList::shipped();
};

void TestStatistics::everyDecisionHasOneRow_data() {
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("decision");
    QVERIFY(m_decisions.all().size() >= 29);
    for (const char *form : {"2019", "2021"})
        for (const Decision &d : m_decisions.all())
            QTest::addRow("%s, %s", form, qPrintable(d.id)) << QString::fromLatin1(form) << d.id;
}

void TestStatistics::everyDecisionHasOneRow() {
    QFETCH(QString, form);
    QFETCH(QString, decision);
    RegisterFigures figures;
    figures.year = form.toInt();
    figures.decided = {group("research", "mail", qPrintable(decision), 3)};
    QStringList cells;
    const auto counted = cellsFromRegister(format(form), figures);
    for (auto it = counted.begin(); it != counted.end(); ++it)
        if (!it.value().isZero()) {
            cells.append(it.key());
            QCOMPARE(it.value(), Decimal(3));
        }
    QCOMPARE(cells, QStringList{QStringLiteral("t3.%1.research").arg(rowIn(form, decision))});
}

void TestStatistics::tableThree_data() {
    QTest::addColumn<QString>("form");
    QTest::newRow("2019") << QStringLiteral("2019");
    QTest::newRow("2021") << QStringLiteral("2021");
}

void TestStatistics::tableThree() {
    QFETCH(QString, form);
    RegisterFigures figures;
    figures.year = form.toInt();
    QMap<QString, Decimal> expected;
    const auto add = [&expected](const QString &row, const CountGroup &g) {
        expected[QStringLiteral("t3.%1.%2").arg(row, g.kind)] += Decimal(g.count);
    };
    int n = 1;
    for (const QString &kind : applicantKinds()) { // all figures differ
        for (const char *channel : {"in_person", "internet"}) {
            figures.received.push_back(group(qPrintable(kind), channel, "", n += 3));
            add(QStringLiteral("new"), figures.received.back());
            figures.carriedIn.push_back(group(qPrintable(kind), channel, "", n += 2));
            add(QStringLiteral("carried_in"), figures.carriedIn.back());
            figures.carriedOut.push_back(group(qPrintable(kind), channel, "", n += 1));
            add(QStringLiteral("carried_out"), figures.carriedOut.back());
        }
        for (const Decision &d : m_decisions.all())
            for (const bool onTime : {true, false}) {
                figures.decided.push_back(group(qPrintable(kind), "fax", qPrintable(d.id), n += 1, onTime, !onTime));
                add(rowIn(form, d.id), figures.decided.back());
            }
    }
    const auto cells = cellsFromRegister(format(form), figures);
    Decimal decided;
    int inTable = 0;
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const CellRef ref = *CellRef::fromName(it.key());
        QVERIFY2(!format(form).formulaOf(ref), qPrintable(it.key()));
        if (ref.table != QLatin1String("t3"))
            continue;
        ++inTable;
        QVERIFY2(it.value() == expected.value(it.key()), qPrintable(it.key()));
        if (ref.row != QLatin1String("new") && !ref.row.startsWith(QLatin1String("carried")))
            decided += it.value();
    }
    QCOMPARE(inTable, 6 * (form == QLatin1String("2019") ? 22 : 24));
    QCOMPARE(decided, Decimal(sumOf(figures.decided))); // each counted once, none left out
}

void TestStatistics::yearWithoutAnything() {
    for (const char *form : {"2018", "2019", "2021"}) {
        RegisterFigures figures;
        figures.year = QByteArray(form).toInt();
        const auto cells = cellsFromRegister(format(QString::fromLatin1(form)), figures);
        QVERIFY(!cells.isEmpty());
        for (auto it = cells.begin(); it != cells.end(); ++it)
            QVERIFY2(it.value().isZero(), qPrintable(it.key()));
    }
    QCOMPARE(sumOf({}), 0);
}

void TestStatistics::tableFour_data() {
    tableThree_data();
}

void TestStatistics::tableFour() {
    QFETCH(QString, form);
    RegisterFigures figures;
    figures.year = 2021;
    figures.cases = {
        legalCase("review", "2020-11-02", "2021-01-04", "upheld"), // pending in last year's report too
        legalCase("review", "2021-03-01", "2021-12-31", "upheld"),
        legalCase("review", "2021-03-01", "2021-06-01", "corrected"),
        legalCase("review", "2021-12-31", "2022-01-01", "corrected"), // pending at the end of the year
        legalCase("review", "2021-12-31", "", ""),
        legalCase("direct", "2019-05-20", "", ""),
        legalCase("direct", "2021-05-20", "2021-08-02", "other"),
        legalCase("after_review", "2021-05-20", "2021-08-02", "upheld"),
        legalCase("after_review", "2022-01-01", "", ""), // not of this year
        legalCase("after_review", "2020-02-03", "2020-12-31", "other"),
    };
    const QMap<QString, int> expected = {
        {QStringLiteral("review_upheld"), 2},  {QStringLiteral("review_corrected"), 1},
        {QStringLiteral("review_pending"), 2}, {QStringLiteral("direct_pending"), 1},
        {QStringLiteral("direct_other"), 1},   {QStringLiteral("after_review_upheld"), 1}};
    const auto cells = cellsFromRegister(format(form), figures);
    int inTable = 0;
    for (auto it = cells.begin(); it != cells.end(); ++it)
        if (it.key().startsWith(QLatin1String("t4.cases."))) {
            ++inTable;
            QVERIFY2(it.value() == Decimal(expected.value(it.key().mid(9))), qPrintable(it.key()));
        }
    QCOMPARE(inTable, 12);
}

void TestStatistics::theTableOf2018() {
    RegisterFigures figures;
    figures.year = 2018;
    figures.received = {group("natural", "in_person", "", 1), group("biz", "fax", "", 2),
                        group("natural", "internet", "", 4),  group("natural", "email", "", 8),
                        group("legal", "mail", "", 16),       group("legal", "signed_mail", "", 32)};
    figures.decided = {group("natural", "fax", "granted_public", 1),
                       group("natural", "fax", "granted_open", 2, true, true),
                       group("biz", "fax", "partial", 4),
                       group("biz", "fax", "denied_state_secret", 8),
                       group("biz", "fax", "denied_no_need", 16),
                       group("biz", "fax", "unable_not_ours", 32),
                       group("biz", "fax", "denied_privacy", 64),
                       group("biz", "fax", "unable_not_existing_record", 128),
                       group("biz", "fax", "unable_unclear", 256),
                       group("biz", "fax", "denied_security", 512, false)};
    figures.fees = 1234;
    figures.cases = {legalCase("review", "2018-03-01", "2018-06-01", "upheld"),
                     legalCase("review", "2018-03-01", "2018-06-01", "other"),
                     legalCase("review", "2018-12-03", "", ""), // no row for 尚未审结: 其他情形
                     legalCase("review", "2018-12-03", "2019-01-15", "upheld"),
                     legalCase("direct", "2018-03-01", "2018-06-01", "corrected"),
                     legalCase("after_review", "2018-03-01", "2018-06-01", "corrected")};
    DisclosedItem item;
    item.day = day("2018-04-02");
    item.via = {QStringLiteral("site"), QStringLiteral("wechat")}; // one item on two channels
    figures.items = {item, item};
    figures.items[1].category = QStringLiteral("normative");
    figures.items[1].via = {QStringLiteral("gazette")};
    Indicator staff;
    staff.key = QStringLiteral("staff_full");
    staff.value = Decimal(3);
    figures.indicators = {staff};
    const auto cells = cellsFromRegister(format(QStringLiteral("2018")), figures);
    const auto cell = [&cells](const char *row) {
        const auto it = cells.find(QStringLiteral("stat.%1.value").arg(QString::fromLatin1(row)));
        return it == cells.end() ? QStringLiteral("-") : it->toString();
    };
    const auto all = [&cell](std::initializer_list<const char *> rows) {
        QStringList list;
        for (const char *row : rows)
            list.append(cell(row));
        return list.join(QLatin1Char(' '));
    };
    QCOMPARE(all({"recv_face", "recv_fax", "recv_net", "recv_mail"}), QStringLiteral("1 2 12 48"));
    QCOMPARE(all({"done_ontime", "done_late"}), QStringLiteral("1021 2")); // 按时, 延期: extended or not
    QCOMPARE(all({"ans_already", "ans_open", "ans_part", "ans_notours", "ans_none", "ans_amend"}),
             QStringLiteral("1 2 4 32 128 256"));
    QCOMPARE(all({"ref_secret", "ref_privacy", "ref_security", "ref_law", "ref_trade"}),
             QStringLiteral("8 64 512 16 0"));
    QCOMPARE(all({"rev_upheld", "rev_corrected", "rev_other"}), QStringLiteral("1 0 3"));
    QCOMPARE(all({"suit_upheld", "suit_corrected", "suit_other"}), QStringLiteral("0 2 0"));
    QCOMPARE(all({"pub", "pub_norm", "ch_gazette", "ch_site", "ch_weibo", "ch_wechat"}), QStringLiteral("2 1 1 1 0 1"));
    QCOMPARE(all({"fee", "staff_full", "staff_part"}), QStringLiteral("0.1234 3 -"));
    QCOMPARE(all({"recv", "done", "ans", "ans_refuse", "rev", "suit", "staff"}), QStringLiteral("- - - - - - -"));
}

void TestStatistics::casesAtTheEndOfTheYear_data() {
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<QString>("counted"); ///< in 2023: closed, pending, closed or pending as 其他
    const auto row = [](const char *name, const char *accepted, const char *ended, const char *counted) {
        QTest::newRow(name) << QString::fromLatin1(accepted) << QString::fromLatin1(ended)
                            << QString::fromLatin1(counted);
    };
    row("within the year", "2023-02-01", "2023-03-01", "closed");
    row("ended on 31 December", "2023-02-01", "2023-12-31", "closed");
    row("ended on 1 January after", "2023-02-01", "2024-01-01", "pending");
    row("ended on 1 January", "2022-02-01", "2023-01-01", "closed");
    row("ended on 31 December before", "2022-02-01", "2022-12-31", "");
    row("accepted on 31 December", "2023-12-31", "", "pending");
    row("accepted and ended on 31 December", "2023-12-31", "2023-12-31", "closed");
    row("accepted on 1 January after", "2024-01-01", "", "");
    row("accepted long ago and pending", "2020-02-01", "", "pending");
}

void TestStatistics::casesAtTheEndOfTheYear() {
    QFETCH(QString, accepted);
    QFETCH(QString, ended);
    QFETCH(QString, counted);
    const LegalCase one = legalCase("direct", qPrintable(accepted), qPrintable(ended), ended.isEmpty() ? "" : "upheld");
    CellCount count;
    count.of = CountOf::CaseClosed;
    QCOMPARE(countsCase(count, one, 2023), counted == QLatin1String("closed"));
    count.results = {QStringLiteral("upheld")};
    QCOMPARE(countsCase(count, one, 2023), counted == QLatin1String("closed"));
    count.results = {QStringLiteral("other")};
    QVERIFY(!countsCase(count, one, 2023));
    count.of = CountOf::CaseClosedOrPending;
    QCOMPARE(countsCase(count, one, 2023), counted == QLatin1String("pending"));
    count = {};
    count.of = CountOf::CasePending;
    QCOMPARE(countsCase(count, one, 2023), counted == QLatin1String("pending"));
    count.caseKinds = {QStringLiteral("direct")};
    QCOMPARE(countsCase(count, one, 2023), counted == QLatin1String("pending"));
    count.caseKinds = {QStringLiteral("review"), QStringLiteral("after_review")};
    QVERIFY(!countsCase(count, one, 2023));
    count = {};
    count.of = CountOf::Decided;
    QVERIFY(!countsCase(count, one, 2023));
}

void TestStatistics::rates_data() {
    QTest::addColumn<qint64>("received");
    QTest::addColumn<qint64>("carriedIn");
    QTest::addColumn<qint64>("decided");
    QTest::addColumn<qint64>("onTimeOfThem");
    QTest::addColumn<QString>("closure");
    QTest::addColumn<QString>("onTime");
    const auto row = [](const char *name, qint64 received, qint64 carriedIn, qint64 decided, qint64 onTime,
                        const char *closure, const char *rate) {
        QTest::newRow(name) << received << carriedIn << decided << onTime << QString::fromUtf8(closure)
                            << QString::fromUtf8(rate);
    };
    row("nothing at all", 0, 0, 0, 0, "—", "—");
    row("received, none decided", 5, 0, 0, 0, "0", "—");
    row("all decided on time", 14, 1, 15, 15, "100", "100");
    row("all decided, none on time", 3, 0, 3, 0, "100", "0");
    row("the base is received and carried in", 3, 5, 2, 1, "25", "50");
    row("two thirds", 3, 0, 2, 2, "66.7", "100");
    row("half up: 6.25", 16, 0, 1, 1, "6.3", "100");
    row("half up: 0.05", 2000, 0, 1, 1, "0.1", "100");
    row("below the half: 0.04", 2500, 0, 1, 1, "0", "100");
    row("100 only when exact", 2000, 0, 1999, 1999, "99.9", "100"); // domain.md 2a
    row("on time, 100 only when exact", 2000, 0, 2000, 1999, "100", "99.9");
    row("on time, two of three", 3, 0, 3, 2, "100", "66.7");
}

void TestStatistics::rates() {
    QFETCH(qint64, received);
    QFETCH(qint64, carriedIn);
    QFETCH(qint64, decided);
    QFETCH(qint64, onTimeOfThem);
    QFETCH(QString, closure);
    QFETCH(QString, onTime);
    RegisterFigures figures;
    figures.received = {group("natural", "fax", "", received)};
    figures.carriedIn = {group("biz", "fax", "", carriedIn)};
    figures.decided = {group("natural", "fax", "partial", onTimeOfThem),
                       group("natural", "fax", "partial", decided - onTimeOfThem, false)};
    const RegisterRates rates = ratesOf(figures);
    QCOMPARE(shown(rates.closure), closure);
    QCOMPARE(shown(rates.onTime), onTime);
}

void TestStatistics::times_data() {
    QTest::addColumn<QList<int>>("days"); ///< days, how many, days, how many …
    QTest::addColumn<QString>("average");
    QTest::addColumn<QString>("median");
    const auto row = [](const char *name, const QList<int> &days, const char *average, const char *median) {
        QTest::newRow(name) << days << QString::fromUtf8(average) << QString::fromUtf8(median);
    };
    row("nothing decided", {}, "—", "—");
    row("one", {7, 1}, "7", "7");
    row("all on the day of receipt", {0, 4}, "0", "0");
    row("three", {1, 1, 2, 1, 20, 1}, "7.7", "2");
    row("the median of an even number", {1, 1, 2, 1}, "1.5", "1.5");
    row("the two in the middle are apart", {1, 2, 10, 2}, "5.5", "5.5");
    row("half up: 0.25", {0, 3, 1, 1}, "0.3", "0");
    row("half up: 0.05", {0, 19, 1, 1}, "0.1", "0");
    row("below the half", {3, 2, 4, 1}, "3.3", "3");
    row("many of one", {20, 1000, 1, 1, 2, 1}, "20", "20"); // 19.96
}

void TestStatistics::times() {
    QFETCH(QList<int>, days);
    QFETCH(QString, average);
    QFETCH(QString, median);
    RegisterFigures figures;
    for (int i = 0; i + 1 < days.size(); i += 2)
        figures.handlingDays[days[i]] = days[i + 1];
    const RegisterRates rates = ratesOf(figures);
    QCOMPARE(shown(rates.average), average);
    QCOMPARE(shown(rates.median), median);
}

void TestStatistics::cellsAndQueriesAgree_data() {
    QTest::addColumn<QString>("form");
    for (const char *form : {"2018", "2019", "2021"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void TestStatistics::cellsAndQueriesAgree() {
    QFETCH(QString, form);
    const Format &f = format(form);
    const int year = form.toInt();
    QStringList decisions{QString()}; // open
    for (const Decision &d : m_decisions.all())
        decisions.append(d.id);
    int some = 0;
    for (const QString &decision : decisions)
        for (int received = year - 2; received <= year + 1; ++received)
            for (int decided = received; decided <= year + 1; ++decided)
                for (const QString &channel : channels()) {
                    ApplicationFacts facts = test::application("2018-01-02");
                    facts.kind = applicantKinds()[(received + decided + decision.size()) % 6];
                    facts.channel = channel;
                    facts.received = decided > received ? QDate(received, 12, 31) : QDate(received, 1, 1);
                    CaseState state;
                    state.decision = decision;
                    if (!decision.isEmpty())
                        state.decided = decided > received ? QDate(decided, 1, 1) : QDate(decided, 12, 31);
                    state.extended = decided % 2;
                    QStringList byQuery;
                    for (const FormatTable &table : f.tables)
                        for (const CellRef &cell : f.cellsOf(table))
                            if (!f.formulaOf(cell)) // a total is not listed beside what it adds up
                                if (const auto query = queryForCell(f, cell, year);
                                    query && matches(*query, facts, state))
                                    byQuery.append(cell.name());
                    QStringList counting;
                    for (const CellRef &cell : cellsCounting(f, facts, state, year))
                        counting.append(cell.name());
                    byQuery.sort();
                    counting.sort();
                    QCOMPARE(counting, byQuery);
                    some += static_cast<int>(counting.size());
                }
    QVERIFY(some > 1000);
}

void TestStatistics::cellsOfOneApplication() {
    const auto cells = [this](const char *received, const char *decided, const char *decision, int year) {
        CaseState state;
        state.decided = day(decided);
        state.decision = QString::fromLatin1(decision);
        QStringList list;
        for (const CellRef &cell :
             cellsCounting(format(QStringLiteral("2021")), test::application(received, "legal"), state, year))
            list.append(cell.row + QLatin1Char('.') + cell.column);
        list.sort();
        return list.join(QLatin1Char(' '));
    };
    QCOMPARE(cells("2023-06-01", "2023-06-15", "partial", 2023), QStringLiteral("new.legal partial.legal"));
    QCOMPARE(cells("2023-12-31", "2024-01-02", "refused_mass", 2023), QStringLiteral("carried_out.legal new.legal"));
    QCOMPARE(cells("2023-12-31", "2024-01-02", "refused_mass", 2024),
             QStringLiteral("carried_in.legal refused_mass.legal"));
    QCOMPARE(cells("2023-12-31", "2024-01-02", "refused_mass", 2025), QString());
    QCOMPARE(cells("2022-12-31", "", "", 2024), QStringLiteral("carried_in.legal carried_out.legal"));
    QCOMPARE(cells("2024-12-31", "", "", 2024), QStringLiteral("carried_out.legal new.legal"));
    QCOMPARE(cells("2024-12-31", "", "", 2023), QString());
    QCOMPARE(cells("2023-12-31", "2023-12-31", "other_merged", 2023), QStringLiteral("new.legal other_else.legal"));
}

void TestStatistics::cellsThatCountNoApplications() {
    const Format &f = format(QStringLiteral("2021"));
    const auto query = [&f](const char *name) {
        return queryForCell(f, *CellRef::fromName(QString::fromLatin1(name)), 2023);
    };
    QVERIFY(!query("t4.cases.review_upheld"));
    QVERIFY(!query("t2_1.rules.made"));
    QVERIFY(!queryForCell(format(QStringLiteral("2018")), *CellRef::fromName(QStringLiteral("stat.fee.value")), 2018));
    const auto found = query("t3.denied_third_party.biz");
    QVERIFY(found);
    QCOMPARE(found->year, 2023);
    QVERIFY(found->counted && *found->counted == CountOf::Decided);
    QCOMPARE(found->kinds, QStringList{QStringLiteral("biz")});
    QCOMPARE(found->decisions.size(), 3);
    // the total of a row opens as the row
    const auto row = query("t3.denied_third_party.total");
    QVERIFY(row && row->kinds.isEmpty());
    QCOMPARE(row->decisions, found->decisions);
}

/// What a total opens is what its parts open together, and no more.
void TestStatistics::totalsOpenTheirParts() {
    const Format &f = format(QStringLiteral("2021"));
    const auto query = [](const Format &of, const char *name, int year) {
        return queryForCell(of, *CellRef::fromName(QString::fromLatin1(name)), year);
    };
    const auto all = query(f, "t3.total.total", 2023);
    QVERIFY(all && all->counted && *all->counted == CountOf::Decided);
    QCOMPARE(all->year, 2023);
    QCOMPARE(QSet<QString>(all->kinds.begin(), all->kinds.end()).size(), 6);
    QStringList decisions;
    for (const Decision &d : m_decisions.all())
        decisions.append(d.id);
    QStringList opened = all->decisions;
    decisions.sort();
    opened.sort();
    QCOMPARE(opened, decisions);
    const auto column = query(f, "t3.total.legal", 2023);
    QVERIFY(column);
    QCOMPARE(column->kinds, QStringList{QStringLiteral("legal")});
    QCOMPARE(column->decisions.size(), decisions.size());
    // of the form of 2018: by channel, by what was refused, extended or not
    const Format &old = format(QStringLiteral("2018"));
    const auto received = query(old, "stat.recv.value", 2018);
    QVERIFY(received && *received->counted == CountOf::Received);
    QCOMPARE(QSet<QString>(received->channels.begin(), received->channels.end()),
             QSet<QString>(channels().begin(), channels().end()));
    const auto done = query(old, "stat.done.value", 2018);
    QVERIFY(done && *done->counted == CountOf::Decided && !done->extended);
    QCOMPARE(countsBehind(old, *CellRef::fromName(QStringLiteral("stat.done.value"))).size(), std::size_t(2));
    // cases and staff are no applications
    QVERIFY(!query(f, "t4.cases.review_total", 2023));
    QVERIFY(!countsBehind(f, *CellRef::fromName(QStringLiteral("t4.cases.review_total"))).empty());
    QVERIFY(!query(old, "stat.staff.value", 2018));
    QVERIFY(!query(f, "t3.nowhere.total", 2023));
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
