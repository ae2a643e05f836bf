// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidance.h"
#include "domain/reportedits.h"
#include "domain/rules.h"
#include "domain/tokens.h"
#include "support/reports.h"
#include "support/testfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gongkai;

/// Forms and additions from a folder the user names, versions of a form, and the guidance to the forms.
class TestLocalForms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProvinceAddsRows();
    void wrongAdditionsAreRefused_data();
    void wrongAdditionsAreRefused();
    void hugeFilesAreRefused();
    void aReportKeepsItsVersion();
    void everyRuleSaysWhy();
    void guidanceKnowsEveryCell_data();
    void guidanceKnowsEveryCell();
    void wordingGoesUnderItsHeading();

private:
    static QByteArray addition() { return test::bytes(QStringLiteral(GONGKAI_TEST_DATA "/formats/2021-hubei.json")); }
    QTemporaryDir m_dir;
};

void TestLocalForms::aProvinceAddsRows() {
    FormatCatalogue formats = test::formats();
    QVERIFY(formats.add(QStringLiteral(GONGKAI_TEST_DATA "/formats")).ok());
    const Format *local = formats.byId(QStringLiteral("2021-hubei"));
    QVERIFY(local);
    QCOMPARE(local->nationalId(), QStringLiteral("2021"));
    QCOMPARE(formats.forYear(2024)->id, QStringLiteral("2021")); // the national form stays the one of the year
    QCOMPARE(formats.choicesFor(2024).size(), std::size_t(2));
    QVERIFY(local->knows({QStringLiteral("t2_1"), QStringLiteral("other_files"), QStringLiteral("effective")}));
    QCOMPARE(local->table(QStringLiteral("t2_1"))->row(QStringLiteral("normative"))->label,
             QStringLiteral("规范性文件"));
    // printed under its neighbour, inside the spans of its group
    const auto &grid = local->table(QStringLiteral("t3"))->grid;
    QCOMPARE(grid.size(), formats.byId(QStringLiteral("2021"))->table(QStringLiteral("t3"))->grid.size() + 1);
    QCOMPARE(grid[5][0].rows, 23);
    QCOMPARE(grid[15].back().cell->name(), QStringLiteral("t3.denied_local.total"));
    QCOMPARE(local->section(QStringLiteral("2"))->guidance, QStringLiteral("省内要求另填其他主动公开文件。"));

    // it counts in the total and in the sum the prose is held against
    QVERIFY(local->formulaOf(*CellRef::fromName(QStringLiteral("t3.total.natural")))
                ->names()
                .contains(QStringLiteral("t3.denied_local.natural")));
    QVERIFY(local->sums.value(QStringLiteral("denied")).names().contains(QStringLiteral("t3.denied_local.total")));

    // a report in the local form: its rows are known, its own rule runs, last year's national report is last year's
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.formatId = local->id;
    report.setCell({QStringLiteral("t2_1"), QStringLiteral("other_files"), QStringLiteral("issued")}, Json::number(-1));
    const Report previous = test::report(QStringLiteral("suqian-2023"));
    QStringList rules;
    for (const Finding &f : RuleEngine(*local).check(report, &previous))
        rules.append(f.rule);
    QVERIFY(rules.contains(QStringLiteral("local.other_files")));
    QVERIFY(!rules.contains(QStringLiteral("cell.unknown")));
    QVERIFY(!rules.contains(QStringLiteral("t2.effective")));
    QCOMPARE(lastYearNumber(*local, previous, *CellRef::fromName(QStringLiteral("t3.carried_out.total"))),
             std::optional<Decimal>(121));
}

void TestLocalForms::wrongAdditionsAreRefused_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, const char *place) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place);
    };
    row("no such base", "\"base\": \"2021\"", "\"base\": \"1999\"", ": base");
    row("no such table", "\"table\": \"t3\"", "\"table\": \"t5\"", ": rows[1].table");
    row("no such row", "\"after\": \"denied_query\"", "\"after\": \"denied_quer\"", ": rows[1].after");
    row("key there already", "\"key\": \"denied_local\"", "\"key\": \"denied_query\"", ": tables[4].rows[");
    row("label of nothing", "t2_1.normative\": ", "t2_1.normativ\": ", ": labels.t2_1.normativ");
    row("section of nothing", "\"guidance\": {\"2\"", "\"guidance\": {\"9\"", ": guidance.9");
    row("unknown member", "\"labels\"", "\"lables\"", ": lables");
    row("rule about nothing", "t2_1.other_files.issued+", "t2_1.others.issued+", ": rules[");
    row("counts in nothing", "\"counts_in\": [\"total\"]", "\"counts_in\": [\"new\"]", ": rows[1].counts_in");
    row("no such sum", "\"sums\": {\"denied\"", "\"sums\": {\"denid\"", ": rows[1].sums.denid");
    row("a foreign id", "\"id\": \"2021-hubei\"", "\"id\": \"hubei-2021\"", ": id");
    row("row without a label", "\"label\": \"其他主动公开文件\"", "\"label\": \" \"", ": rows[0].row.label");
    row("no version", "\"version\": \"1\"", "\"version\": \"\"", ": version");
    row("the national id", "\"id\": \"2021-hubei\"", "\"id\": \"2021\"", "x.json");
    row("not JSON", "\"rows\": [", "\"rows\": ", "x.json:");
}

void TestLocalForms::wrongAdditionsAreRefused() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray text = addition();
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const QTemporaryDir dir;
    QVERIFY(test::putContent(dir.filePath(QStringLiteral("x.json")), text));
    FormatCatalogue formats = test::formats();
    const auto added = formats.add(dir.path());
    QVERIFY(!added.ok());
    QCOMPARE(added.error().code, ErrorCode::InvalidFormat);
    QVERIFY2(added.error().place.contains(place), qPrintable(added.error().place + u' ' + added.error().detail));
    QCOMPARE(formats.all().size(), std::size_t(3)); // nothing of it was taken
}

void TestLocalForms::hugeFilesAreRefused() {
    // 100,000 rows: refused with the file's name, by its size or by its count, before anything is built of it
    QByteArray rows;
    for (int i = 0; i < 100000; ++i)
        rows += (i ? "," : "") + QByteArray("{\"table\":\"t3\",\"after\":\"new\",\"row\":{\"key\":\"r") +
                QByteArray::number(i) + "\",\"label\":\"x\"}}";
    QByteArray text = addition();
    const auto begin = text.indexOf("\"rows\": [") + 9;
    text.replace(begin, text.indexOf("\n ],", begin) - begin, rows);
    const QTemporaryDir dir;
    QVERIFY(test::putContent(dir.filePath(QStringLiteral("huge.json")), text));
    FormatCatalogue formats = test::formats();
    const auto added = formats.add(dir.path());
    QVERIFY(!added.ok());
    QCOMPARE(added.error().code, ErrorCode::InvalidFormat);
    QVERIFY(added.error().place.contains(QStringLiteral("huge.json")));
    QCOMPARE(formats.add(dir.filePath(QStringLiteral("nowhere"))).error().code, ErrorCode::FileNotFound);
}

void TestLocalForms::aReportKeepsItsVersion() {
    const QTemporaryDir dir;
    QByteArray second = addition();
    second.replace("\"version\": \"1\"", "\"version\": \"10\"");
    second.replace("\"key\": \"other_files\"", "\"key\": \"open_files\"");
    second.replace("t2_1.other_files.issued", "t2_1.open_files.issued");
    second.replace("\"labels\"", "\"upgrades\": {\"t2_1.other_files.issued\": \"t2_1.open_files.issued\"}, \"labels\"");
    QVERIFY(test::putContent(dir.filePath(QStringLiteral("a.json")), addition()));
    QVERIFY(test::putContent(dir.filePath(QStringLiteral("b.json")), second));
    FormatCatalogue formats = test::formats();
    const auto added = formats.add(dir.path());
    QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().place + added.error().detail));
    const QString id = QStringLiteral("2021-hubei");
    QCOMPARE(formats.byId(id)->version, QStringLiteral("10"));
    QCOMPARE(formats.byId(id, QStringLiteral("1"))->version, QStringLiteral("1"));
    QCOMPARE(formats.byId(id, QStringLiteral("7"))->version, QStringLiteral("10"));
    QCOMPARE(formats.choicesFor(2024).size(), std::size_t(2)); // of each form its newest version

    Report report = test::report(QStringLiteral("suqian-2024"));
    report.formatId = id;
    report.formatVersion = QStringLiteral("1");
    report.setCell({QStringLiteral("t2_1"), QStringLiteral("other_files"), QStringLiteral("issued")}, Json::number(5));
    report.setCell({QStringLiteral("t2_1"), QStringLiteral("other_files"), QStringLiteral("repealed")},
                   Json::number(2));
    const FormatUpgrade upgrade =
        planUpgrade(report, *formats.byId(id, QStringLiteral("1")), *formats.byId(id, QStringLiteral("10")));
    QCOMPARE(upgrade.report.formatVersion, QStringLiteral("10"));
    QCOMPARE(upgrade.moved.size(), std::size_t(1));
    QCOMPARE(upgrade.report.cell(*CellRef::fromName(QStringLiteral("t2_1.open_files.issued"))), Json::number(5));
    QVERIFY(upgrade.report.cell(*CellRef::fromName(QStringLiteral("t2_1.other_files.issued"))).isNull());
    QCOMPARE(upgrade.dropped, QStringList{QStringLiteral("t2_1.other_files.repealed")});
    QCOMPARE(upgrade.added,
             (QStringList{QStringLiteral("t2_1.open_files.repealed"), QStringLiteral("t2_1.open_files.effective")}));
}

void TestLocalForms::everyRuleSaysWhy() {
    const FormatCatalogue formats = test::formats();
    for (const Format &format : formats.all())
        for (const Rule &rule : format.rules) {
            const QString name = format.id + u' ' + rule.id;
            QVERIFY2(!rule.why.isEmpty() && !rule.ground.isEmpty(), qPrintable(name));
            if (rule.severity == Severity::Error && !rule.explainable)
                QVERIFY2(rule.why.contains(QStringLiteral("必")) || rule.why.contains(QStringLiteral("不能公布")) ||
                             rule.why.contains(QStringLiteral("勾稽")),
                         qPrintable(name + u' ' + rule.why));
            QVERIFY2(rule.advice.zh.isEmpty() == rule.advice.en.isEmpty(), qPrintable(name));
        }
}

void TestLocalForms::guidanceKnowsEveryCell_data() {
    QTest::addColumn<QString>("id");
    for (const char *id : {"2018", "2019", "2021"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestLocalForms::guidanceKnowsEveryCell() {
    QFETCH(QString, id);
    const FormatCatalogue formats = test::formats();
    const Format &format = *formats.byId(id);
    const auto all = loadGuidance(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/guidance"));
    QVERIFY2(all.ok(), all.ok() ? "" : qPrintable(all.error().place + all.error().detail));
    const Guidance guidance = all.value().value(id);
    for (const FormatSection &section : format.sections)
        QVERIFY2(guidance.sections.contains(section.no), qPrintable(section.no));
    qsizetype rows = 0;
    qsizetype columns = 0;
    for (const FormatTable &table : format.tables) {
        QVERIFY2(guidance.tables.contains(table.id), qPrintable(table.id));
        for (const FormatRow &row : table.rows)
            QVERIFY2(guidance.rows.contains(table.id + u'.' + row.key), qPrintable(row.key));
        for (const FormatColumn &column : table.columns)
            QVERIFY2(guidance.columns.contains(table.id + u'.' + column.key), qPrintable(column.key));
        rows += static_cast<qsizetype>(table.rows.size());
        columns += static_cast<qsizetype>(table.columns.size());
    }
    QCOMPARE(guidance.rows.size(), rows); // and none of another form
    QCOMPARE(guidance.columns.size(), columns);
    QVERIFY(guidance.wording.size() >= 10);
    Report report = newReport(format, format.fromYear, {QStringLiteral("示例局"), {}, {}, {}, {}});
    for (const FormatTable &table : format.tables)
        for (const CellRef &cell : format.cellsOf(table))
            report.setCell(cell, Json::number(3));
    for (const char *key : {"site_items", "site_hits_month", "wechat_items", "other_items"})
        report.indicators.push_back({QLatin1String(key), {}, Decimal(3), {}, false, {}, {}});
    Report previous = report;
    --previous.year;
    for (const SampleWording &wording : guidance.wording) {
        const QString text = wordingFor(wording, report);
        for (const TokenUse &token : tokensIn(text))
            QVERIFY2(tokenText(token.name, report, format, &previous), qPrintable(wording.title + u' ' + token.name));
    }
}

void TestLocalForms::wordingGoesUnderItsHeading() {
    std::vector<Block> blocks = {Block::heading(2, QStringLiteral("（一）主动公开")), Block::paragraph({}),
                                 Block::heading(2, QStringLiteral("（二）依申请公开")),
                                 Block::paragraph(QStringLiteral("甲")),
                                 Block::heading(2, QStringLiteral("（三）监督保障"))};
    insertParagraph(blocks, QStringLiteral("主动公开"), QStringLiteral("乙"));
    insertParagraph(blocks, QStringLiteral("依申请公开"), QStringLiteral("丙"));
    insertParagraph(blocks, QStringLiteral("其他"), QStringLiteral("丁"));
    QStringList texts;
    for (const Block &block : blocks)
        texts.append(block.text);
    QCOMPARE(texts.join(u'|'), QStringLiteral("（一）主动公开|乙|（二）依申请公开|甲|丙|（三）监督保障|丁"));
}

QTEST_APPLESS_MAIN(TestLocalForms)
#include "tst_localforms.moc"
