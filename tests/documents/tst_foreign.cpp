// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/foreignreport.h"
#include "documents/read/formtables.h"
#include "support/reports.h"

#include <QTest>

using namespace gongkai;

/// Published reports as they are found, against what a person reads in them (tests/data/convert).
class TestForeign final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void labels_data();
    void labels();
    void refuses_data();
    void refuses();
    void unsupportedKinds();
    void cellsWithWordsAndCutTables();
    void inlineTextStaysTogether();

private:
    FormatCatalogue m_formats = test::formats();
};

void TestForeign::pages_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"word-2021", "portal-2021", "shanghai-2019", "oldform-2023"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestForeign::pages() {
    QFETCH(QString, name);
    const Json expected = test::json(QStringLiteral("convert/%1.expected.json").arg(name));
    const auto reading =
        readForeignReport(name + QStringLiteral(".html"),
                          test::bytes(QStringLiteral(GONGKAI_TEST_DATA "/convert/%1.html").arg(name)), m_formats, {});
    QVERIFY2(reading.ok(), reading.ok() ? "" : qPrintable(reading.error().place + reading.error().args.join(u' ')));
    const ConvertedReport &converted = reading.value().converted;
    const Report &report = converted.report;
    QCOMPARE(report.formatId, expected.string(u"format"));
    QCOMPARE(report.year, static_cast<int>(*expected.find(u"year")->toInteger()));
    QCOMPARE(report.title, expected.string(u"title"));
    QCOMPARE(report.agency.name, expected.string(u"agency"));
    QCOMPARE(report.published, expected.string(u"published"));
    QCOMPARE(report.signOff.agency, expected.find(u"sign_off")->string(u"agency"));
    QCOMPARE(report.signOff.date, expected.find(u"sign_off")->string(u"date"));

    QStringList wrong;
    for (const auto key : {u"cells", u"unknown_cells"})
        if (const Json *cells = expected.find(key))
            for (const Json::Member &cell : cells->toObject()) {
                const Json found = report.cell(*CellRef::fromName(cell.key));
                if (found != cell.value)
                    wrong.append(QStringLiteral("%1: %2 instead of %3")
                                     .arg(cell.key, QString::fromUtf8(found.toBytes(false)).simplified(),
                                          QString::fromUtf8(cell.value.toBytes(false)).simplified()));
                else if (!cell.value.isNull() && (report.sources.value(cell.key).origin != QLatin1String("imported") ||
                                                  report.sources.value(cell.key).extra.string(u"place").isEmpty()))
                    wrong.append(cell.key + QStringLiteral(" has no source"));
            }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));

    QString all;
    for (const SectionText &section : report.text)
        for (const Block &block : section.blocks)
            all += block.text + u'\n';
    for (const Json::Member &section : expected.find(u"sections")->toObject()) {
        QVERIFY2(report.section(section.key), qPrintable(section.key));
        for (const Json &start : section.value.toArray()) {
            const auto &blocks = report.section(section.key)->blocks;
            QVERIFY2(std::any_of(blocks.begin(), blocks.end(),
                                 [&start](const Block &b) {
                                     return QString(b.text).remove(u' ').startsWith(start.toString().remove(u' '));
                                 }),
                     qPrintable(section.key + u' ' + start.toString() + u'\n' + all));
        }
    }
    for (const Json &absent : expected.find(u"absent")->toArray())
        QVERIFY2(!all.contains(absent.toString()), qPrintable(absent.toString() + u'\n' + all));
    for (const Json &altered : expected.find(u"altered_labels")->toArray()) {
        const QString found = plainLabel(altered.toArray()[0].toString());
        // an alias of the form is no alteration worth telling, a guess is
        const bool told = std::any_of(converted.altered.begin(), converted.altered.end(),
                                      [&found](const AlteredLabel &a) { return plainLabel(a.found) == found; });
        QVERIFY2(told, qPrintable(found));
    }
}

void TestForeign::labels_data() {
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *found, const char *plain) {
        QTest::newRow(found) << QString::fromUtf8(found) << QString::fromUtf8(plain);
    };
    row("一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量");
    row("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开");
    row("(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "部分公开");
    row("1.属于国家秘密", "属于国家秘密");
    row("1、属于国家秘密", "属于国家秘密");
    row("１．属于国家秘密", "属于国家秘密");
    row("结\u00a0果 维　持", "结果维持");
    row("3.危及“三安全一稳定”", "危及三安全一稳定");
    row("本年收费金额（单位：万元）", "本年收费金额");
    row("上一年项目数量（指2018年事项数）", "上一年项目数量");
    row("其中：1.涉及国家秘密", "涉及国家秘密");
    row("总计", "总计");
}

void TestForeign::labels() {
    QFETCH(QString, found);
    QTEST(plainLabel(found), "plain");
}

void TestForeign::refuses_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("reason");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><p>&b;</p>")
                              << QStringLiteral("dtd");
    QTest::newRow("deep") << QByteArray("<div>").repeated(100000) << QStringLiteral("depth");
    QTest::newRow("deep tables") << QByteArray("<table><tr><td>").repeated(100000) << QStringLiteral("depth");
    QTest::newRow("cells") << "<table><tr>" + QByteArray("<td>1</td>").repeated(20001) << QStringLiteral("cells");
    QTest::newRow("text") << "<p>" + QByteArray("公开").repeated(2000001) << QStringLiteral("text");
}

void TestForeign::refuses() {
    QFETCH(QByteArray, html);
    const auto reading = readForeignReport(QStringLiteral("x.html"), html, m_formats, {});
    QVERIFY(!reading.ok());
    QCOMPARE(reading.error().code, ErrorCode::ForeignRefused);
    QTEST(reading.error().args.value(0), "reason");
    QVERIFY(reading.error().place.startsWith(QStringLiteral("x.html")));
}

void TestForeign::unsupportedKinds() {
    const auto pdf = readForeignReport(QStringLiteral("a.pdf"), "%PDF-1.4", m_formats, {});
    QCOMPARE(pdf.error().code, ErrorCode::FileUnsupported);
    const auto old =
        readForeignReport(QStringLiteral("a.docx"), QByteArray::fromHex("d0cf11e0a1b11ae1"), m_formats, {});
    QCOMPARE(old.error().code, ErrorCode::ForeignRefused);
    QCOMPARE(old.error().args.value(0), QStringLiteral("legacy"));
}

void TestForeign::cellsWithWordsAndCutTables() {
    // 件 written behind figures, 企业 and 合计 as heads, and a page end in the middle of the table
    const QString head =
        QStringLiteral("<tr><td></td><td>自然人</td><td>企业</td><td>科研机构</td><td>社会公益组织</td>"
                       "<td>法律服务机构</td><td>其他</td><td>合计</td></tr>");
    const auto row = [](const QString &label, const QString &figures) {
        return QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
            .arg(label, QString(figures).replace(u' ', QLatin1String("</td><td>")));
    };
    const QString html =
        QStringLiteral(
            "<h1>示例局2024年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table>") +
        head +
        row(QStringLiteral("一、本年新收政府信息公开申请数量"), QStringLiteral("19件 2件 0件 0件 0件 1件 22件")) +
        QStringLiteral("</table><table>") +
        row(QStringLiteral("四、结转下年度继续办理"), QStringLiteral("3 0 0 0 0 0 3")) + QStringLiteral("</table>");
    const auto reading = readForeignReport(QStringLiteral("x.html"), html.toUtf8(), m_formats, {});
    QVERIFY(reading.ok());
    const Report &report = reading.value().converted.report;
    const auto value = [&report](const char *name) { return report.cell(*CellRef::fromName(QLatin1String(name))); };
    QCOMPARE(value("t3.new.natural"), Json(QStringLiteral("19件"))); // kept as found; the checks tell
    QCOMPARE(value("t3.new.biz"), Json(QStringLiteral("2件")));
    QCOMPARE(value("t3.new.total"), Json(QStringLiteral("22件")));
    QCOMPARE(value("t3.carried_out.natural"), Json::number(3));
    QCOMPARE(value("t3.carried_out.total"), Json::number(3));
    QVERIFY(value("t4.cases.review_total").isNull());
}

void TestForeign::inlineTextStaysTogether() {
    const auto document =
        readHtml(QStringLiteral("<p>全年<span>收到<font>申请</font></span>\n<b>12</b>件</p><p>a\n b&nbsp;&nbsp;c</p>"
                                "<table><tr><td>结<br>果<td rowspan=99999 colspan=-3>1"));
    QVERIFY(document.ok());
    QCOMPARE(document.value().size(), std::size_t(3));
    QCOMPARE(document.value()[0].text, QStringLiteral("全年收到申请 12件"));
    QCOMPARE(document.value()[1].text, QStringLiteral("a b c"));
    const ForeignTable &table = document.value()[2].table.front();
    QCOMPARE(plainLabel(table.lines[0][0].text), QStringLiteral("结果"));
    QCOMPARE(table.lines[0][1].rows, foreignlimits::span);
    QCOMPARE(table.lines[0][1].columns, 1);
}

QTEST_APPLESS_MAIN(TestForeign)
#include "tst_foreign.moc"
