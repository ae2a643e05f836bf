// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"
#include "support/reports.h"

#include <QSet>
#include <QTest>

using namespace gongkai;

class TestRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishedReports_data();
    void publishedReports();
    void yearPairs_data();
    void yearPairs();
    void oneFigureChanged_data();
    void oneFigureChanged();
    void blanksAreToldOncePerTable();
    void textInACountIsAnError();
    void signedColumnsReadWords();
    void unknownRowIsKeptAndTold();
    void explanationHoldsForItsValuesOnly();
    void statisticalTable2018();
    void tokensWithoutValue();

private:
    FormatCatalogue m_formats = test::formats();
};

void TestRules::initTestCase() {
    QCOMPARE(m_formats.all().size(), std::size_t(3));
}

void TestRules::publishedReports_data() {
    QTest::addColumn<QString>("name");
    const QDir dir(QStringLiteral(GONGKAI_TEST_DATA "/reports"));
    const QStringList files = dir.entryList({QStringLiteral("*.report.json")});
    QCOMPARE(files.size(), 8);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(12);
}

void TestRules::publishedReports() {
    QFETCH(QString, name);
    const Report report = test::report(name);
    const RuleEngine engine(*m_formats.byId(report.formatId));
    QSet<QString> errors;
    for (const Finding &f : engine.check(report))
        if (f.severity == Severity::Error)
            errors.insert(f.rule + QLatin1Char(' ') + f.where);
    QSet<QString> expected;
    const Json file = test::json(QStringLiteral("reports/%1.expected.json").arg(name));
    for (const Json &e : file.find(u"errors")->toArray())
        expected.insert(e.string(u"rule") + QLatin1Char(' ') + e.string(u"where"));
    QCOMPARE(errors, expected);
}

void TestRules::yearPairs_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("name");
    QTest::newRow("2023 to 2024") << QStringLiteral("suqian-2023") << QStringLiteral("suqian-2024");
    QTest::newRow("2024 to 2025, table three missing")
        << QStringLiteral("suqian-2024") << QStringLiteral("suqian-2025");
}

void TestRules::yearPairs() {
    QFETCH(QString, before);
    QFETCH(QString, name);
    const Report previous = test::report(before);
    const Report report = test::report(name);
    const RuleEngine engine(*m_formats.byId(QStringLiteral("2021")));
    for (const Finding &f : engine.check(report, &previous))
        QVERIFY2(f.rule != QLatin1String("t3.carry"), qPrintable(f.where));
}

void TestRules::oneFigureChanged_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("value");
    QTest::addColumn<QStringList>("rules");
    const auto rules = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list.append(QString::fromLatin1(name));
        return list;
    };
    QTest::newRow("new, natural") << QStringLiteral("t3.new.natural") << 1
                                  << rules({"t3.identity natural", "t3.row_total new"});
    QTest::newRow("a result") << QStringLiteral("t3.granted.biz") << 9999
                              << rules({"t3.result_sum biz", "t3.row_total granted"});
    QTest::newRow("carried in, total") << QStringLiteral("t3.carried_in.total") << 122
                                       << rules({"t3.carry total", "t3.identity total", "t3.row_total carried_in"});
    QTest::newRow("review") << QStringLiteral("t4.cases.review_pending") << 0 << rules({"t4.sum review"});
    QTest::newRow("suit after review") << QStringLiteral("t4.cases.after_review_total") << 12345
                                       << rules({"t4.sum after_review"});
    QTest::newRow("negative") << QStringLiteral("t3.new.legal") << -1
                              << rules({"t3.identity legal", "t3.nonneg t3.new.legal", "t3.row_total new"});
}

void TestRules::oneFigureChanged() {
    QFETCH(QString, cell);
    QFETCH(int, value);
    QFETCH(QStringList, rules);
    const Report previous = test::report(QStringLiteral("suqian-2023"));
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.setCell(*CellRef::fromName(cell), Json::number(value));
    QStringList found;
    for (const Finding &f : RuleEngine(*m_formats.byId(QStringLiteral("2021"))).check(report, &previous))
        if (f.severity == Severity::Error) {
            found.append(f.rule + QLatin1Char(' ') + f.where);
            QVERIFY(f.rule == QLatin1String("t3.nonneg") || *f.difference() == *f.found - *f.expected);
            QVERIFY(f.cells.contains(cell));
            QCOMPARE(f.explainable, f.rule == QLatin1String("t3.carry"));
        }
    found.sort();
    QCOMPARE(found, rules);
}

void TestRules::blanksAreToldOncePerTable() {
    Report report = test::report(QStringLiteral("shuyang-fgj-2023"));
    const RuleEngine engine(*m_formats.byId(QStringLiteral("2021")));
    const auto blanks = [&] {
        QStringList tables;
        for (const Finding &f : engine.check(report))
            if (f.rule == QLatin1String("cell.blank")) {
                tables.append(f.where);
                Q_ASSERT(f.severity == Severity::Warning);
            }
        return tables;
    };
    QCOMPARE(blanks(), QStringList{QStringLiteral("t3")});
    report.blanksAreZero = QStringList{QStringLiteral("t3")};
    QCOMPARE(blanks(), QStringList());
}

void TestRules::textInACountIsAnError() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.setCell({QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("legal")}, Json(QStringLiteral("/")));
    report.setCell({QStringLiteral("t2_8"), QStringLiteral("fee"), QStringLiteral("amount")},
                   Json(QStringLiteral("251000元")));
    QHash<QString, Severity> severities;
    for (const Finding &f : RuleEngine(*m_formats.byId(QStringLiteral("2021"))).check(report))
        if (f.rule == QLatin1String("cell.not_a_number"))
            severities.insert(f.where + QLatin1Char('=') + f.foundText, f.severity);
    QCOMPARE(severities.size(), 2);
    QCOMPARE(severities.value(QStringLiteral("t3.new.legal=/"), Severity::Info), Severity::Error);
    QCOMPARE(severities.value(QStringLiteral("t2_8.fee.amount=251000元"), Severity::Info), Severity::Warning);
}

void TestRules::signedColumnsReadWords() {
    Report report = test::report(QStringLiteral("wuhan-sthjj-2020"));
    report.setCell({QStringLiteral("t2_5"), QStringLiteral("licence"), QStringLiteral("delta")},
                   Json(QStringLiteral("减8")));
    int normalised = 0;
    for (const Finding &f : RuleEngine(*m_formats.byId(QStringLiteral("2019"))).check(report))
        if (f.rule == QLatin1String("cell.normalised")) {
            ++normalised;
            QCOMPARE(f.severity, Severity::Info);
            QCOMPARE(*f.found, Decimal(-8));
        }
    QCOMPARE(normalised, 1);
}

void TestRules::unknownRowIsKeptAndTold() {
    const Report report = test::report(QStringLiteral("wuhan-sthjj-2020"));
    QStringList unknown;
    for (const Finding &f : RuleEngine(*m_formats.byId(QStringLiteral("2019"))).check(report))
        if (f.rule == QLatin1String("cell.unknown"))
            unknown.append(f.where);
    QCOMPARE(unknown,
             (QStringList{QStringLiteral("t2_1.other_files.made"), QStringLiteral("t2_1.other_files.published"),
                          QStringLiteral("t2_1.other_files.total_public")}));
}

void TestRules::explanationHoldsForItsValuesOnly() {
    const Report previous = test::report(QStringLiteral("suqian-2023"));
    Report report = test::report(QStringLiteral("suqian-2024"));
    const CellRef cell{QStringLiteral("t3"), QStringLiteral("carried_in"), QStringLiteral("legal")};
    report.setCell(cell, Json::number(1));
    const RuleEngine engine(*m_formats.byId(QStringLiteral("2021")));
    const auto carry = [&]() -> Finding {
        for (const Finding &f : engine.check(report, &previous))
            if (f.rule == QLatin1String("t3.carry"))
                return f;
        return {};
    };
    QVERIFY(carry().blocks());
    Explanation e{QStringLiteral("t3.carry"), {cell.name()}, Json::object(), QStringLiteral("并入一家单位"), {}};
    e.values.set(cell.name(), Json::number(1));
    report.explanations.push_back(e);
    QCOMPARE(carry().where, QStringLiteral("legal"));
    QVERIFY(carry().explained && !carry().blocks());
    report.setCell(cell, Json::number(2));
    QVERIFY2(!carry().explained, "the values changed, so the explanation is open again");
}

void TestRules::statisticalTable2018() {
    Report report = newReport(*m_formats.byId(QStringLiteral("2018")), 2018, {});
    const RuleEngine engine(*m_formats.byId(QStringLiteral("2018")));
    QCOMPARE(blockingCount(engine.check(report)), 0); // the table is optional
    const auto set = [&report](const char *row, int value) {
        report.setCell({QStringLiteral("stat"), QString::fromLatin1(row), QStringLiteral("value")},
                       Json::number(value));
    };
    // made-up figures: no real table of 2014-2018 with figures was found
    set("recv_net", 3);
    set("recv_mail", 4);
    set("recv", 7);
    QCOMPARE(blockingCount(engine.check(report)), 0);
    set("recv", 8);
    auto findings = engine.check(report);
    std::erase_if(findings, [](const Finding &f) { return f.severity != Severity::Error; }); // nothing is written yet
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].rule, QStringLiteral("stat.sum"));
    QCOMPARE(findings[0].where, QStringLiteral("stat.recv.value"));
    QCOMPARE(*findings[0].expected, Decimal(7));
    QCOMPARE(*findings[0].found, Decimal(8));
}

void TestRules::tokensWithoutValue() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("1"))
        .push_back(Block::paragraph(QStringLiteral("𠮷收到{{t3.new.total}}件，其中{{t3.new.nobody}}件")));
    int tokens = 0;
    for (const Finding &f : RuleEngine(*m_formats.byId(QStringLiteral("2021"))).check(report))
        if (f.rule == QLatin1String("text.token")) {
            ++tokens;
            QCOMPARE(*f.range, (TextRange{QStringLiteral("1"), 0, 23, 40}));
            QCOMPARE(f.where, QStringLiteral("1/0"));
        }
    QCOMPARE(tokens, 1);
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
