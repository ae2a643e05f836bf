// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/carryover.h"
#include "domain/reportedits.h"
#include "support/reports.h"

#include <QTest>

using namespace gongkai;

/// Beginning this year's report from last year's.
class TestCarryover final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carryOverAgreesWithTheRules_data();
    void carryOverAgreesWithTheRules();
    void publishedYearFollowsFromTheOneBefore();
    void whatIsInForceFollowsThisYearsFigures();
    void hintsCarryNothing();
    void headComesAlongAndDaysStayBehind();
    void structureComesWithoutProse();
    void proseIsMarked();
    void freePartsKeepTheirHeadings();
    void unlikeFormsStartFresh();
    void editedCopiesLoseTheirMark();
    void takenOverUnderItsHeading();
    void standingParagraphsAreTold();
    void jumps_data();
    void jumps();

private:
    static CellRef cell(const char *name) { return *CellRef::fromName(QString::fromLatin1(name)); }
    static QString value(const Report &report, const char *name) { return report.cell(cell(name)).numberText(); }
    [[nodiscard]] Report start(const Report &last, int year, bool prose = false) const {
        return startFrom(last, *m_formats.byId(last.formatId), *m_formats.forYear(year), year, {prose});
    }
    static int count(const std::vector<Finding> &findings, const char *rule) {
        return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                              [rule](const Finding &f) { return f.rule == QLatin1String(rule); }));
    }

    FormatCatalogue m_formats = test::formats();
};

void TestCarryover::carryOverAgreesWithTheRules_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("lastYear"); // the figures of a report are taken as those of this year
    QTest::newRow("2021 form, Suqian 2023") << QStringLiteral("suqian-2023") << 2023;
    QTest::newRow("2021 form, Suqian 2024") << QStringLiteral("suqian-2024") << 2024;
    QTest::newRow("2021 form, Shuyang 2023, with blanks") << QStringLiteral("shuyang-fgj-2023") << 2023;
    QTest::newRow("2019 form, Shanghai 2019") << QStringLiteral("shanghai-office-2019") << 2019;
    QTest::newRow("2019 form into 2021's") << QStringLiteral("shanghai-office-2019") << 2020;
    QTest::newRow("2019 form, Wuhan 2020, items of the lists") << QStringLiteral("wuhan-sthjj-2020") << 2019;
}

void TestCarryover::carryOverAgreesWithTheRules() {
    QFETCH(QString, name);
    QFETCH(int, lastYear);
    Report last = test::report(name);
    last.year = lastYear;
    const Report report = start(last, lastYear + 1);
    const Format &format = *m_formats.forYear(lastYear + 1);
    QCOMPARE(report.formatId, format.id);
    QCOMPARE(report.year, lastYear + 1);
    const RuleEngine engine(format);
    int carried = 0;
    for (const CarriedFigure &figure : carriedFigures(engine, report, last)) {
        QCOMPARE(report.cell(figure.cell).numberText(), figure.value.toString());
        const CellSource source = report.sources.value(figure.cell.name());
        QCOMPARE(source.origin, QStringLiteral("carried"));
        QCOMPARE(source.extra.find(u"year")->toInteger().value_or(0), lastYear);
        QVERIFY(!source.extra.find(u"from")->toArray().empty());
        ++carried;
    }
    QVERIFY(carried > 0);
    // nothing else is counted yet: every other figure is a total of what was carried
    for (const FormatTable &table : format.tables)
        for (const CellRef &ref : format.cellsOf(table))
            if (!report.cell(ref).isNull())
                QVERIFY2(report.sources.value(ref.name()).origin == QLatin1String("carried") || format.formulaOf(ref),
                         qPrintable(ref.name()));
    const auto findings = engine.check(report, &last);
    for (const char *rule : {"t3.carry", "t2.effective", "t2.items"})
        QCOMPARE(count(findings, rule), 0);
}

void TestCarryover::publishedYearFollowsFromTheOneBefore() {
    const Report report = start(test::report(QStringLiteral("suqian-2023")), 2024);
    const Report published = test::report(QStringLiteral("suqian-2024"));
    for (const FormatColumn &column : m_formats.forYear(2024)->table(QStringLiteral("t3"))->columns) {
        const CellRef in{QStringLiteral("t3"), QStringLiteral("carried_in"), column.key};
        QCOMPARE(report.cell(in).numberText(), published.cell(in).numberText());
    }
    QCOMPARE(value(report, "t3.carried_in.total"), QStringLiteral("121"));
    QCOMPARE(report.sources.value(QStringLiteral("t3.carried_in.total")).origin, QStringLiteral("formula"));
    QVERIFY(report.cell(cell("t3.new.natural")).isNull());
}

void TestCarryover::whatIsInForceFollowsThisYearsFigures() {
    const Report last = test::report(QStringLiteral("suqian-2023"));
    const Report published = test::report(QStringLiteral("suqian-2024"));
    const RuleEngine engine(*m_formats.forYear(2024));
    Report report = start(last, 2024);
    QCOMPARE(value(report, "t2_1.normative.effective"), QStringLiteral("597")); // nothing made or repealed yet
    for (const char *name :
         {"t2_1.rules.issued", "t2_1.rules.repealed", "t2_1.normative.issued", "t2_1.normative.repealed"})
        report.setCell(cell(name), published.cell(cell(name)));
    followCarried(report, engine, last);
    QCOMPARE(value(report, "t2_1.rules.effective"), QStringLiteral("12"));
    QCOMPARE(value(report, "t2_1.normative.effective"), QStringLiteral("420"));
    // entered by hand it no longer follows
    report.setCell(cell("t2_1.normative.effective"), Json::number(415));
    report.sources.insert(QStringLiteral("t2_1.normative.effective"), {QStringLiteral("typed"), {}, {}});
    report.setCell(cell("t2_1.normative.issued"), Json::number(60));
    followCarried(report, engine, last);
    QCOMPARE(value(report, "t2_1.normative.effective"), QStringLiteral("415"));
}

void TestCarryover::hintsCarryNothing() {
    // 2018 has no row of what was carried out: received less closed is a hint, no figure
    Report last = newReport(*m_formats.forYear(2018), 2018, {QStringLiteral("示例局"), {}, {}, {}, {}});
    last.setCell(cell("stat.recv.value"), Json::number(12));
    last.setCell(cell("stat.done.value"), Json::number(9));
    const Report report = start(last, 2019);
    QVERIFY(report.cell(cell("t3.carried_in.total")).isNull());
    QVERIFY(report.sources.isEmpty());
}

void TestCarryover::headComesAlongAndDaysStayBehind() {
    Report last = test::sample(QStringLiteral("sample-2021"));
    last.agency.code = QStringLiteral("11320000014299799X");
    last.signOff = {QStringLiteral("示例市人民政府办公室"), QStringLiteral("2025-03-20"), {}};
    last.published = QStringLiteral("2025-03-21");
    last.contact.set(QStringLiteral("phone"), Json(QStringLiteral("000-12345678")));
    last.metadata.set(QStringLiteral("index_no"), Json(QStringLiteral("014299799/2025-00002")));
    last.metadata.set(QStringLiteral("category"), Json(QStringLiteral("政府信息公开年报")));
    last.blanksAreZero = {QStringLiteral("t3")};
    last.explanations.push_back({QStringLiteral("n.review"), {}, {}, QStringLiteral("口径不同"), {}});
    last.indicators = {{QStringLiteral("site"),
                        QStringLiteral("网站信息"),
                        Decimal(637),
                        QStringLiteral("条"),
                        true,
                        QStringLiteral("637条"),
                        {}}};
    const Report report = start(last, last.year + 1);
    QVERIFY(report.agency == last.agency);
    QCOMPARE(report.scope, last.scope);
    QCOMPARE(report.title, QStringLiteral("示例市2025年政府信息公开工作年度报告"));
    QCOMPARE(report.signOff.agency, last.signOff.agency);
    QCOMPARE(report.signOff.date, QString());
    QCOMPARE(report.published, QString());
    QCOMPARE(report.contact.string(u"phone"), QStringLiteral("000-12345678"));
    QCOMPARE(report.metadata.string(u"index_no"), QString());
    QCOMPARE(report.metadata.string(u"category"), QStringLiteral("政府信息公开年报"));
    QVERIFY(report.blanksAreZero.isEmpty() && report.explanations.empty());
    QCOMPARE(report.indicators.size(), std::size_t(1));
    QCOMPARE(report.indicators[0].label, QStringLiteral("网站信息"));
    QVERIFY(!report.indicators[0].value && report.indicators[0].source.isEmpty());
    // a title of the form's pattern stays one, whatever it was
    last.title = Report::titleFor(*m_formats.forYear(2024), last.agency, 2024);
    QCOMPARE(start(last, 2025).title, Report::titleFor(*m_formats.forYear(2025), last.agency, 2025));
}

void TestCarryover::structureComesWithoutProse() {
    Report last = test::report(QStringLiteral("suqian-2023"));
    last.blocks(QStringLiteral("1")) = {
        Block::heading(2, QStringLiteral("（一）2023年主动公开")), Block::paragraph(QStringLiteral("公开信息100条。")),
        Block::paragraph(QStringLiteral("公开信息200条。")), Block::heading(3, QStringLiteral("1.重点领域")),
        Block::heading(2, QStringLiteral("（二）2024年打算"))};
    last.blocks(QStringLiteral("6")) = {Block::paragraph(QStringLiteral("没有收取费用。"))};
    const Report report = start(last, 2024);
    QStringList lines;
    for (const Block &block : report.section(QStringLiteral("1"))->blocks)
        lines.append(QString::number(block.level) + block.text);
    QCOMPARE(lines,
             (QStringList{QStringLiteral("2（一）2024年主动公开"), QStringLiteral("0"), QStringLiteral("31.重点领域"),
                          QStringLiteral("2（二）2025年打算"), QStringLiteral("0")}));
    QVERIFY(report.section(QStringLiteral("6"))->blocks.empty());
    // a part that had no headings begins as the form begins it
    last.blocks(QStringLiteral("1")) = {Block::paragraph(QStringLiteral("全文一段。"))};
    QVERIFY(start(last, 2024).section(QStringLiteral("1"))->blocks ==
            newReport(*m_formats.forYear(2024), 2024, last.agency).section(QStringLiteral("1"))->blocks);
}

void TestCarryover::proseIsMarked() {
    const Report last = test::sample(QStringLiteral("sample-2021"));
    const Report report = start(last, 2025, true);
    int marked = 0;
    for (const SectionText &part : report.text) {
        const SectionText *before = last.section(part.section);
        if (!before || before->blocks.empty())
            continue;
        QCOMPARE(part.blocks.size(), before->blocks.size());
        for (std::size_t i = 0; i < part.blocks.size(); ++i) {
            const bool prose =
                part.blocks[i].kind == Block::Kind::Paragraph || part.blocks[i].kind == Block::Kind::List;
            QCOMPARE(copiedFrom(part.blocks[i]), prose ? 2024 : 0);
            if (prose)
                QCOMPARE(part.blocks[i].text, before->blocks[i].text);
            marked += prose ? 1 : 0;
        }
    }
    QVERIFY(marked > 5);
    // the mark survives the data file
    QVERIFY(reportFromJson(reportToJson(report)).value() == report);
    for (const SectionText &part : start(last, 2025).text)
        for (const Block &block : part.blocks)
            QCOMPARE(copiedFrom(block), 0);
}

void TestCarryover::freePartsKeepTheirHeadings() {
    Report last = test::sample(QStringLiteral("sample-2018"));
    last.year = 2017;
    const Report report = start(last, 2018);
    QCOMPARE(report.text.size(), last.text.size());
    QCOMPARE(report.section(QStringLiteral("3"))->blocks[0].text, last.section(QStringLiteral("3"))->blocks[0].text);
    QCOMPARE(report.section(QStringLiteral("3"))->blocks[0].level, 1);
    QVERIFY(report.section(QStringLiteral("2"))->blocks.size() > 5);
    QVERIFY(!report.lastYearPoints.empty());
}

void TestCarryover::unlikeFormsStartFresh() {
    const Report last = test::sample(QStringLiteral("sample-2018"));
    const Report report = start(last, 2019, true);
    QVERIFY(report.text == newReport(*m_formats.forYear(2019), 2019, last.agency).text);
    QVERIFY(report.agency == last.agency);
}

void TestCarryover::editedCopiesLoseTheirMark() {
    const std::vector<Block> before = {copyOf(Block::paragraph(QStringLiteral("甲")), 2023),
                                       copyOf(Block::paragraph(QStringLiteral("乙")), 2023)};
    std::vector<Block> now = before;
    std::swap(now[0], now[1]); // moved is not edited
    forgetEditedCopies(now, before);
    QCOMPARE(copiedFrom(now[0]), 2023);
    QCOMPARE(copiedFrom(now[1]), 2023);
    now[0].text += QStringLiteral("改");
    now[1].extra.set(QStringLiteral("x"), Json(true));
    forgetEditedCopies(now, before);
    QVERIFY(now[0] == Block::paragraph(QStringLiteral("乙改"))); // and nothing is left behind
    QCOMPARE(copiedFrom(now[1]), 2023);
}

void TestCarryover::takenOverUnderItsHeading() {
    Report last = test::report(QStringLiteral("suqian-2023"));
    last.blocks(QStringLiteral("1")) = {
        Block::heading(2, QStringLiteral("（二）依申请公开")), Block::paragraph(QStringLiteral("办理申请。")),
        Block::heading(2, QStringLiteral("（三）培训")), Block::paragraph(QStringLiteral("培训三次。"))};
    Report report = newReport(*m_formats.forYear(2024), 2024, last.agency);
    auto &blocks = report.blocks(QStringLiteral("1"));
    const std::size_t before = blocks.size();
    QVERIFY(takeOver(report, last, QStringLiteral("1"), 1));
    QCOMPARE(blocks.size(), before); // the empty paragraph that waited is filled
    QCOMPARE(blocks[3].text, QStringLiteral("办理申请。"));
    QCOMPARE(copiedFrom(blocks[3]), 2023);
    QVERIFY(takeOver(report, last, QStringLiteral("1"), 3)); // there is no such heading here
    QCOMPARE(blocks.back().text, QStringLiteral("培训三次。"));
    const Report whole = report;
    QVERIFY(!takeOver(report, last, QStringLiteral("1"), 0)); // a heading
    QVERIFY(!takeOver(report, last, QStringLiteral("1"), 9));
    QVERIFY(!takeOver(report, last, QStringLiteral("5"), 0));
    QVERIFY(report == whole);
}

void TestCarryover::standingParagraphsAreTold() {
    const Report last = test::sample(QStringLiteral("sample-2021"));
    const RuleEngine engine(*m_formats.forYear(2025));
    Report report = start(last, 2025, true);
    const auto told = [&](const QString &section) {
        for (const Finding &f : engine.check(report, &last))
            if (f.rule == QLatin1String("text.taken_over") && f.section == section)
                return static_cast<int>(f.found->toInt64());
        return 0;
    };
    // the lead is no matter of the rule about copied text; long paragraphs are
    QVERIFY(told(QStringLiteral("0")) > 0);
    QVERIFY(count(engine.check(report, &last), "text.copied") > 3);
    report.blocks(QStringLiteral("6")) = {copyOf(Block::paragraph(QStringLiteral("没有收取信息处理费。")), 2024),
                                          Block::paragraph(QStringLiteral("没有其他需要报告的事项。"))};
    QCOMPARE(told(QStringLiteral("6")), 1);
    report.blocks(QStringLiteral("6"))[0].extra = Json();
    QCOMPARE(told(QStringLiteral("6")), 0);
    // without last year's report at hand every marked paragraph is told
    bool any = false;
    for (const Finding &f : engine.check(report))
        any = any || (f.rule == QLatin1String("text.taken_over") && f.section == QLatin1String("1"));
    QVERIFY(any);
}

void TestCarryover::jumps_data() {
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("before");
    QTest::addColumn<Jump>("jump");
    QTest::newRow("same") << 10 << 10 << Jump::None;
    QTest::newRow("five times") << 50 << 10 << Jump::None;
    QTest::newRow("more than five times") << 51 << 10 << Jump::Up;
    QTest::newRow("a fifth") << 2 << 10 << Jump::None;
    QTest::newRow("less than a fifth") << 1 << 10 << Jump::Down;
    QTest::newRow("to nothing") << 0 << 1 << Jump::Down;
    QTest::newRow("few from nothing") << 49 << 0 << Jump::None;
    QTest::newRow("many from nothing") << 50 << 0 << Jump::Up;
    QTest::newRow("nothing to nothing") << 0 << 0 << Jump::None;
}

void TestCarryover::jumps() {
    QFETCH(int, now);
    QFETCH(int, before);
    QFETCH(Jump, jump);
    QCOMPARE(jumpOf(Decimal(now), Decimal(before)), jump);
}

QTEST_APPLESS_MAIN(TestCarryover)
#include "tst_carryover.moc"
