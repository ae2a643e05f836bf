// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/livecheck.h"
#include "domain/reportedits.h"
#include "support/reports.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gongkai;

namespace {

/// A report whose figures are consistent in every way the form knows: a random draw, totals computed.
Report consistent(const Format &format, int year, QRandomGenerator &random) {
    Report report = newReport(format, year, {QStringLiteral("示例市人民政府"), {}, {}, {}, {}});
    report.scope = QStringLiteral("region");
    const auto draw = [&random](int most) { return static_cast<int>(random.bounded(most)); };
    for (const FormatTable &table : format.tables) {
        QStringList typed;
        for (const CellRef &cell : format.cellsOf(table))
            if (!format.formulaOf(cell)) {
                report.setCell(cell, Json::number(draw(40)));
                typed.append(cell.name());
            }
        computeFormulas(report, format, table.id, typed);
    }
    const auto number = [&report](const QString &name) {
        return report.cell(*CellRef::fromName(name)).toInteger().value_or(0);
    };
    // what is carried out is what is left: new = total + carried out - carried in, in every column
    if (const FormatTable *t3 = format.table(QStringLiteral("t3"))) {
        QStringList typed;
        for (const FormatColumn &column : t3->columns) {
            if (column.formula)
                continue;
            const auto cell = [&](const char *row) {
                return QStringLiteral("t3.%1.%2").arg(QLatin1String(row), column.key);
            };
            const qint64 total = number(cell("total"));
            const qint64 in = std::min<qint64>(number(cell("carried_in")), total + number(cell("carried_out")));
            report.setCell(*CellRef::fromName(cell("carried_in")), Json::number(in));
            report.setCell(*CellRef::fromName(cell("new")), Json::number(total + number(cell("carried_out")) - in));
            typed += {cell("new"), cell("carried_in")};
        }
        computeFormulas(report, format, QStringLiteral("t3"), typed);
    }
    return report;
}

QSet<QString> arithmetic(const std::vector<Finding> &findings) {
    QSet<QString> rules;
    for (const Finding &f : findings)
        if (f.kind == RuleKind::Equal || f.kind == RuleKind::AtMost || f.kind == RuleKind::Count ||
            f.severity == Severity::Error)
            rules.insert(f.rule + QLatin1Char(' ') + f.where);
    return rules;
}

} // namespace

class TestLiveCheck final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void consistentTablesHaveNoFinding_data();
    void consistentTablesHaveNoFinding();
    void oneChangedFigureIsAlwaysFound_data();
    void oneChangedFigureIsAlwaysFound();
    void incrementalIsTheSameAsWhole_data();
    void incrementalIsTheSameAsWhole();
    void onlyRulesThatReadTheChangeRunAgain();
    void tokensFollowTheirCells();
    void otherRegimesLastYear();
    void headingsAreCountedAgain();
    void sentencesThatAreRight_data();
    void sentencesThatAreRight();
    void copiedParagraphsAreShown();
    void datesAndForm();

private:
    static void years();
    FormatCatalogue m_formats = test::formats();
};

void TestLiveCheck::years() {
    QTest::addColumn<int>("year");
    QTest::newRow("2020") << 2020;
    QTest::newRow("2024") << 2024;
}

void TestLiveCheck::consistentTablesHaveNoFinding_data() {
    years();
}

void TestLiveCheck::consistentTablesHaveNoFinding() {
    QFETCH(int, year);
    const Format &format = *m_formats.forYear(year);
    const RuleEngine engine(format);
    QRandomGenerator random(20260101);
    for (int i = 0; i < 300; ++i) {
        Report report = consistent(format, year, random);
        // relations between typed cells that a random draw cannot know
        if (year == 2024)
            for (const char *row : {"rules", "normative"})
                report.setCell({QStringLiteral("t2_1"), QLatin1String(row), QStringLiteral("effective")},
                               Json::number(500));
        else
            for (const char *row : {"rules", "normative"})
                report.setCell({QStringLiteral("t2_1"), QLatin1String(row), QStringLiteral("total_public")},
                               Json::number(500));
        QSet<QString> found = arithmetic(engine.check(report));
        found.removeIf([](const QString &rule) { return rule.startsWith(QLatin1String("t2.made")); }); // a hint
        QVERIFY2(found.isEmpty(), qPrintable(QStringList(found.values()).join(u' ')));
    }
}

void TestLiveCheck::oneChangedFigureIsAlwaysFound_data() {
    years();
}

void TestLiveCheck::oneChangedFigureIsAlwaysFound() {
    QFETCH(int, year);
    const Format &format = *m_formats.forYear(year);
    const RuleEngine engine(format);
    QRandomGenerator random(20260102);
    std::vector<CellRef> cells;
    for (const char *id : {"t3", "t4"})
        for (const CellRef &cell : format.cellsOf(*format.table(QLatin1String(id))))
            cells.push_back(cell);
    for (int i = 0; i < 1000; ++i) {
        Report report = consistent(format, year, random);
        const CellRef &cell = cells[random.bounded(static_cast<quint32>(cells.size()))];
        const qint64 before = report.cell(cell).toInteger().value_or(0);
        report.setCell(cell, Json::number(before + 1 + static_cast<qint64>(random.bounded(9))));
        bool found = false;
        for (const Finding &f : engine.check(report))
            found = found || (f.severity == Severity::Error && f.cells.contains(cell.name()));
        QVERIFY2(found, qPrintable(cell.name()));
    }
}

void TestLiveCheck::incrementalIsTheSameAsWhole_data() {
    years();
}

void TestLiveCheck::incrementalIsTheSameAsWhole() {
    QFETCH(int, year);
    const Format &format = *m_formats.forYear(year);
    const RuleEngine engine(format);
    QRandomGenerator random(20260103);
    Report previous = consistent(format, year - 1, random);
    previous.formatId = format.id;
    Report report = consistent(format, year, random);
    const QStringList texts = {QStringLiteral("全年新收政府信息公开申请12件，办结{{t3.total.total}}件，同比增长3.5%。"),
                               QStringLiteral("未发生行政复议，被提起行政诉讼9件。"),
                               QStringLiteral("公开信息100条，其中网站30条、微信20条、微博10条。"),
                               QStringLiteral("申请人王小明,电话13900001111。"), QString()};
    LiveCheck live(engine, &previous);
    live.update(report);
    for (int step = 0; step < 400; ++step) {
        const CellRef cell = engine.cells().cell(static_cast<int>(random.bounded(engine.cells().size())));
        auto &blocks = report.blocks(QString::number(1 + 4 * random.bounded(2)));
        switch (random.bounded(8)) {
        case 0: report.setCell(cell, Json()); break;
        case 1: report.setCell(cell, Json(QStringLiteral("减8"))); break;
        case 2: report.setCell({cell.table, QStringLiteral("no_such_row"), cell.column}, Json::number(step)); break;
        case 3: blocks.push_back(Block::paragraph(texts[random.bounded(texts.size())])); break;
        case 4:
            if (!blocks.empty())
                blocks.erase(blocks.begin() + random.bounded(static_cast<int>(blocks.size())));
            break;
        case 5:
            if (!blocks.empty())
                blocks[random.bounded(static_cast<quint32>(blocks.size()))].text += texts[random.bounded(texts.size())];
            break;
        case 6: report.scope = random.bounded(2) ? QStringLiteral("agency") : QStringLiteral("region"); break;
        default: report.setCell(cell, Json::number(static_cast<qint64>(random.bounded(60))));
        }
        live.update(report);
        const auto whole = engine.check(report, &previous);
        QCOMPARE(live.findings().size(), whole.size());
        for (std::size_t i = 0; i < whole.size(); ++i)
            QVERIFY2(
                live.findings()[i] == whole[i],
                qPrintable(QStringLiteral("step %1: %2 %3 \"%4\" instead of %5 %6 \"%7\"")
                               .arg(step)
                               .arg(live.findings()[i].rule, live.findings()[i].where, live.findings()[i].foundText,
                                    whole[i].rule, whole[i].where, whole[i].foundText)));
    }
}

void TestLiveCheck::onlyRulesThatReadTheChangeRunAgain() {
    const Format &format = *m_formats.byId(QStringLiteral("2021"));
    const RuleEngine engine(format);
    Report report = test::report(QStringLiteral("suqian-2024"));
    for (int i = 0; i < 20; ++i)
        report.blocks(QStringLiteral("1"))
            .push_back(Block::paragraph(QStringLiteral("第%1项：全年新收政府信息公开申请3525件。").arg(i)));
    LiveCheck live(engine, nullptr);
    live.update(report);
    const int all = live.runsOfLastUpdate();
    QVERIFY(all > 500);
    QVERIFY(!live.update(report));
    QCOMPARE(live.runsOfLastUpdate(), 0);

    report.setCell(*CellRef::fromName(QStringLiteral("t2_5.licence.decisions")), Json::number(7));
    live.update(report);
    QVERIFY2(live.runsOfLastUpdate() <= 30, qPrintable(QString::number(live.runsOfLastUpdate())));

    report.blocks(QStringLiteral("1"))[7].text += QStringLiteral("字");
    live.update(report);
    const int ofOneParagraph = live.runsOfLastUpdate();
    QVERIFY2(ofOneParagraph <= 30, qPrintable(QString::number(ofOneParagraph)));
    QVERIFY(ofOneParagraph > 0);
}

void TestLiveCheck::tokensFollowTheirCells() {
    const RuleEngine engine(*m_formats.byId(QStringLiteral("2021")));
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("1")) = {Block::paragraph(QStringLiteral("全年办结申请{{t3.granted.total}}件。"))};
    LiveCheck live(engine, nullptr);
    live.update(report);
    const auto done = [&live] {
        for (const Finding &f : live.findings())
            if (f.rule == QLatin1String("n.done"))
                return f.found->toString() + u'/' + f.expected->toString() + u' ' + f.quote;
        return QString();
    };
    QCOMPARE(done(), QStringLiteral("1431/3521 {{t3.granted.total}}"));
    report.setCell(*CellRef::fromName(QStringLiteral("t3.granted.total")), Json::number(3521));
    live.update(report);
    QCOMPARE(done(), QString());
}

void TestLiveCheck::otherRegimesLastYear() {
    // 2020 -> 2021: what was carried out is carried in, though the forms differ; 现行有效 has no source
    QRandomGenerator random(1);
    Report before = consistent(*m_formats.forYear(2020), 2020, random);
    Report report = consistent(*m_formats.forYear(2021), 2021, random);
    report.setCell(*CellRef::fromName(QStringLiteral("t3.carried_in.natural")), Json::number(1000));
    before.setCell(*CellRef::fromName(QStringLiteral("t3.carried_out.natural")), Json::number(7));
    before.setCell(*CellRef::fromName(QStringLiteral("t2_1.normative.effective")), Json::number(7));
    bool carry = false;
    for (const Finding &f : RuleEngine(*m_formats.forYear(2021)).check(report, &before)) {
        QVERIFY(f.rule != QLatin1String("t2.effective"));
        if (f.rule == QLatin1String("t3.carry") && f.where == QLatin1String("natural")) {
            carry = true;
            QCOMPARE(*f.expected, Decimal(7));
            QCOMPARE(*f.found, Decimal(1000));
            QVERIFY(f.severity == Severity::Error && f.explainable);
        }
    }
    QVERIFY(carry);
    QCOMPARE(
        lastYearNumber(*m_formats.forYear(2021), before, *CellRef::fromName(QStringLiteral("t3.other_else.natural"))),
        lastYearNumber(*m_formats.forYear(2020), before, *CellRef::fromName(QStringLiteral("t3.other.natural"))));

    // 2018 -> 2019: received less closed is a hint, no more
    Report old = newReport(*m_formats.forYear(2018), 2018, {});
    const auto set = [&old](const char *row, int value) {
        old.setCell({QStringLiteral("stat"), QLatin1String(row), QStringLiteral("value")}, Json::number(value));
    };
    set("recv", 20);
    set("done", 15);
    set("ans_already", 2);
    set("ans_open", 9);
    const Report next = consistent(*m_formats.forYear(2019), 2019, random);
    const auto findings = RuleEngine(*m_formats.forYear(2019)).check(next, &old);
    const auto hint = std::find_if(findings.begin(), findings.end(),
                                   [](const Finding &f) { return f.rule == QLatin1String("t3.carry"); });
    QVERIFY(hint != findings.end());
    QCOMPARE(hint->where, QStringLiteral("total"));
    QCOMPARE(*hint->expected, Decimal(5));
    QVERIFY(hint->severity == Severity::Info);
    QCOMPARE(lastYearNumber(*m_formats.forYear(2019), old, *CellRef::fromName(QStringLiteral("t3.granted.total"))),
             std::optional<Decimal>(11));
}

void TestLiveCheck::headingsAreCountedAgain() {
    const RuleEngine engine(*m_formats.forYear(2018));
    Report report = newReport(*m_formats.forYear(2018), 2018, {QStringLiteral("示例局"), {}, {}, {}, {}});
    report.blocks(QStringLiteral("0")) = {Block::paragraph(QStringLiteral("本报告由七部分组成。"))};
    LiveCheck live(engine, nullptr);
    live.update(report);
    const auto parts = [&live] {
        return std::any_of(live.findings().begin(), live.findings().end(),
                           [](const Finding &f) { return f.rule == QLatin1String("n.parts"); });
    };
    QVERIFY(parts()); // six
    report.blocks(QStringLiteral("7")) = {Block::heading(1, QStringLiteral("七、附件"))};
    live.update(report);
    QVERIFY(!parts());
    report.blocks(QStringLiteral("7"))[0].level = 2;
    live.update(report);
    QVERIFY(parts());
}

void TestLiveCheck::sentencesThatAreRight_data() {
    QTest::addColumn<QString>("text");
    // correct sentences of real kinds of reports; each was asked about once
    for (const char *text :
         {"新闻发布会6次，其中主要负责同志参加2次；组织在线访谈8次；解读18次。", "受理12345热线工单231件，办结231件。",
          "“县长信箱”受理来信426件，办结421件，办结率98.8%。", "收到政协委员提案2件，办结2件。",
          "受理行政许可申请152件，按时办结152件。", "收到投诉举报案件1200件，办结1180件，办结率98.3%。",
          "办理行政复议案件3件，行政诉讼案件2件，均与政府信息公开无关。",
          "新收3525件，比2023年的3511件增加14件，增长0.4%。",
          "对2020年以来公开的信息进行清理，由2017年的1126家集约至182家，对2019年至2024年期间印发的文件清理。",
          "1994年建区以来，2017年度县级决算、2022年度部门决算已公开，对标2025年目标，2022年以前制发的文件。",
          "各部门分别于2018年、2019年完成建设。", "举办培训2次、座谈会1次，参加300余人次。"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLiveCheck::sentencesThatAreRight() {
    QFETCH(QString, text);
    const RuleEngine engine(*m_formats.byId(QStringLiteral("2021")));
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("1")) = {Block::paragraph(text)};
    for (const Finding &f : engine.check(report))
        QVERIFY2(!f.range || f.severity == Severity::Info, qPrintable(f.rule + u' ' + f.quote));
}

void TestLiveCheck::copiedParagraphsAreShown() {
    const RuleEngine engine(*m_formats.byId(QStringLiteral("2021")));
    const QString text =
        QStringLiteral("坚持以公开为常态、不公开为例外，围绕稳经济促发展保民生，全年主动公开重点领域信息%1条，"
                       "组织政策解读%2篇，回应群众关切%3次，公开的深度和广度持续拓展。");
    Report previous = test::report(QStringLiteral("suqian-2023"));
    previous.blocks(QStringLiteral("1")) = {Block::paragraph(text.arg(310).arg(22).arg(9))};
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("1")) = {
        Block::paragraph(QStringLiteral("本年度新增公开专栏三个，访问量稳步提高，群众满意度调查结果为优，专栏建设经验被"
                                        "上级推广介绍给其他地区学习借鉴。")),
        Block::paragraph(text.arg(415).arg(31).arg(12))};
    const auto copies = [](const std::vector<Finding> &findings) {
        QStringList list;
        for (const Finding &f : findings)
            if (f.rule == QLatin1String("text.copied"))
                list.append(f.where + u' ' + f.foundText + u' ' + f.found->toString());
        return list;
    };
    QCOMPARE(copies(engine.check(report, &previous)), QStringList{QStringLiteral("1/1 宿迁市（全市汇总） 2023 100")});
    CopyIndex others;
    Report neighbour = previous;
    neighbour.agency.name = QStringLiteral("示例县人民政府");
    others.add(neighbour);
    QCOMPARE(copies(engine.check(report, nullptr, &others)),
             QStringList{QStringLiteral("1/1 示例县人民政府 2023 100")});
    // the name of the other office left in the text
    report.blocks(QStringLiteral("1")).push_back(Block::paragraph(QStringLiteral("示例县人民政府认真落实条例。")));
    const auto findings = engine.check(report, nullptr, &others);
    QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding &f) {
        return f.rule == QLatin1String("n.place") && f.quote == QStringLiteral("示例县人民政府");
    }));
}

void TestLiveCheck::datesAndForm() {
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.title = QStringLiteral("宿迁市2023年政府信息公开工作年度报告");
    report.signOff.date = QStringLiteral("2024-11-31");
    report.published = QStringLiteral("2025-04-01");
    const auto found = [&](const Report &r) {
        QStringList list;
        for (const Finding &f : RuleEngine(*m_formats.byId(r.formatId)).check(r))
            if (f.rule.startsWith(QLatin1String("report.")) || f.rule == QLatin1String("text.title"))
                list.append(f.rule + u' ' + f.where);
        list.sort();
        return list;
    };
    QCOMPARE(found(report),
             (QStringList{QStringLiteral("report.dates deadline"), QStringLiteral("report.dates sign_off.date"),
                          QStringLiteral("text.title title")}));
    report.title = QStringLiteral("宿迁市二〇二四年政府信息公开工作年度报告");
    report.signOff.date = QStringLiteral("2025-03-20");
    report.published = QStringLiteral("2025-03-28");
    QCOMPARE(found(report), QStringList());
    Report wrongForm = test::report(QStringLiteral("wuhan-sthjj-2020"));
    wrongForm.year = 2023;
    wrongForm.title.clear();
    QCOMPARE(found(wrongForm), QStringList{QStringLiteral("report.form ")});
}

QTEST_APPLESS_MAIN(TestLiveCheck)
#include "tst_livecheck.moc"
