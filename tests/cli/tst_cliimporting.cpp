// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirunner.h"
#include "support/registeryear.h"
#include "support/testfiles.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace gongkai;

namespace {

const QByteArray heads = "编号,收到日期,申请人,申请人类型,申请方式,申请事项,答复日期,办理结果\n";

QByteArray inGb18030(const QByteArray &utf8) {
    QStringEncoder encoder("GB18030");
    return encoder.isValid() ? QByteArray(encoder(QString::fromUtf8(utf8))) : QByteArray();
}

qint64 number(const Json &json, const char *key) {
    const Json *found = json.find(QString::fromLatin1(key));
    return found ? found->toInteger().value_or(-1) : -1;
}

Json list(const Json &json, const char *key) {
    const Json *found = json.find(QString::fromLatin1(key));
    return found ? *found : Json();
}

} // namespace

/// Tables of applications on the command line: a published year counts back to its report; what is hostile, damaged or
/// wrong is told with its place and leaves nothing.
class TestCliImporting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void publishedYearsCountBack_data();
    void publishedYearsCountBack();
    void encodingsAreRead_data();
    void encodingsAreRead();
    void problemsAreNamed_data();
    void problemsAreNamed();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void formulasStayTexts();
    void goodRowsAreTakenAlone();
    void dryRunsTakeNothing();
    void columnsAreMapped();
    void unknownColumnsAreTold();
    void openingBalancesAreTaken();
    void tablesComeBack_data();
    void tablesComeBack();
    void personalColumnsAreLeftOut();
    void stepsAreExported();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void put(const char *name, const QByteArray &bytes) {
        if (!test::putContent(path(name), bytes))
            qFatal("not written: %s", name);
    }
    [[nodiscard]] test::CliResult run(const QByteArray &words, const QByteArray &store = {}) const {
        return test::runCli((words + " --store " + (store.isEmpty() ? m_store : store)).constData(), m_folder.path());
    }
    [[nodiscard]] Json done(const QByteArray &words, const QByteArray &store = {}) const {
        const auto result = run(words + " --json", store);
        if (result.status != 0)
            qFatal("%s: %d %s", words.constData(), result.status, result.messages.constData());
        return result.json();
    }
    [[nodiscard]] std::size_t stored() const { return done("applications list").toArray().size(); }

    QTemporaryDir m_folder;
    QByteArray m_store;
    int m_stores = 0;
};

/// A store of its own for every test.
void TestCliImporting::init() {
    m_store = "s" + QByteArray::number(++m_stores) + ".gk";
}

void TestCliImporting::publishedYearsCountBack_data() {
    QTest::addColumn<QString>("name"); // of a published report; empty: made up
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("year");
    QTest::newRow("Suqian 2023, 3511 new and 96 carried in")
        << QStringLiteral("suqian-2023") << QByteArray("2021") << 2023;
    QTest::newRow("a made-up year in the form of 2019") << QString() << QByteArray("2019") << 2020;
    QTest::newRow("the year of the change of the law, made up") << QString() << QByteArray("2019") << 2019;
    QTest::newRow("a made-up year in the form of 2021") << QString() << QByteArray("2021") << 2024;
}

void TestCliImporting::publishedYearsCountBack() {
    QFETCH(QString, name);
    QFETCH(QByteArray, form);
    QFETCH(int, year);
    const Report published = name.isEmpty() ? test::inventedReport(form.constData(), year) : test::report(name);
    const TableCells wanted = published.cells.value(QStringLiteral("t3"));
    const auto table = test::registerYear(published);
    const qint64 files = wanted[QStringLiteral("new")][QStringLiteral("total")].toInteger().value_or(0) +
                         wanted[QStringLiteral("carried_in")][QStringLiteral("total")].toInteger().value_or(0);
    QCOMPARE(static_cast<qint64>(table.rows.size()), files);
    put("year.csv", table.csv());
    const Json imported = done("applications import year.csv");
    QCOMPARE(number(imported, "rows"), files);
    QCOMPARE(number(imported, "imported"), files);
    QCOMPARE(number(imported, "problem_count"), 0);
    QCOMPARE(list(imported, "unknown_columns").toArray().size(), std::size_t(0));

    const QByteArray y = QByteArray::number(year);
    const QByteArray id =
        QByteArray::number(number(done("report new --from-register --agency 示例市 --year " + y), "id"));
    const QByteArray data = "y" + y + form + ".json";
    // tables 2 and 4 and the prose are not there yet
    const auto written = run("report export " + id + " --draft --force --data " + data);
    QVERIFY2(written.status == 0, written.messages.constData());
    const auto json = Json::parse(test::contentOf(path(data.constData())));
    QVERIFY(json.ok());
    const auto report = reportFromJson(json.value());
    QVERIFY(report.ok());
    QCOMPARE(report.value().formatId, QString::fromLatin1(form));
    const TableCells found = report.value().cells.value(QStringLiteral("t3"));
    QCOMPARE(found.keys(), wanted.keys());
    int cells = 0;
    for (auto row = wanted.begin(); row != wanted.end(); ++row)
        for (auto cell = row.value().begin(); cell != row.value().end(); ++cell, ++cells)
            QVERIFY2(found.value(row.key()).value(cell.key()) == cell.value(),
                     qPrintable(QStringLiteral("%1.%2: %3, published %4")
                                    .arg(row.key(), cell.key(), found.value(row.key()).value(cell.key()).numberText(),
                                         cell.value().numberText())));
    QCOMPARE(cells, static_cast<int>(wanted.size()) * 7);

    const auto checked = run("report check " + id + " --json");
    const Json findings = list(checked.json(), "findings");
    QVERIFY(findings.isArray());
    for (const Json &finding : findings.toArray())
        QVERIFY2(!finding.string(u"rule").startsWith(QLatin1String("t3.")), qPrintable(finding.string(u"message")));
    // what the statistics say is what the report says, and each cell opens its files
    const Json statistics = done("applications statistics --year " + y);
    const Json counted = list(statistics, "cells");
    QCOMPARE(number(counted, "t3.total.total"), static_cast<qint64>(table.results));
    for (const char *cell : {"t3.new.total", "t3.carried_in.natural", "t3.granted.natural", "t3.carried_out.total"})
        QCOMPARE(static_cast<qint64>(done("applications list --year " + y + " --cell " + cell).toArray().size()),
                 number(counted, cell));
    if (year == 2019)
        return; // two laws: the maker knows the periods of the later one
    const Json rates = list(statistics, "rates");
    const auto onTime = Decimal(table.results - table.late).percentNumber(Decimal(table.results), 1);
    QCOMPARE(rates.find(u"on_time")->numberText(), onTime.toString());
}

void TestCliImporting::encodingsAreRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray text = heads + "㐂-1,2024-03-01,示例㐂,自然人,网络,示例𠮷事项,2024-03-20,部分公开\n";
    QTest::newRow("UTF-8") << text;
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text;
    QTest::newRow("GB18030") << inGb18030(text);
    QTest::newRow("lines of another system") << QByteArray(text).replace("\n", "\r\n");
    QTest::newRow("semicolons") << QByteArray(text).replace(",", ";");
    QTest::newRow("tabs") << QByteArray(text).replace(",", "\t");
}

void TestCliImporting::encodingsAreRead() {
    QFETCH(QByteArray, bytes);
    put("in.csv", bytes);
    QCOMPARE(number(done("applications import in.csv"), "imported"), 1);
    const Json one = done("applications show 㐂-1 --personal");
    QCOMPARE(one.string(u"subject"), QStringLiteral("示例𠮷事项"));
    QCOMPARE(one.string(u"applicant"), QStringLiteral("示例㐂"));
}

void TestCliImporting::problemsAreNamed_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("given"); // what the message repeats
    const auto row = [](const char *name, const char *line, const char *column, const char *head, const char *given) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromLatin1(column) << QString::fromUtf8(head)
                            << QString::fromUtf8(given);
    };
    row("31 February", "2,2024-02-31,示例,自然人,网络,示例事项,,", "B", "收到日期", "2024-02-31");
    row("29 February of a common year", "2,2023年2月29日,示例,自然人,网络,示例事项,,", "B", "收到日期",
        "2023年2月29日");
    row("a receipt in the future", "2,2099-01-01,示例,自然人,网络,示例事项,,", "B", "收到日期", "2099-01-01");
    row("no receipt", "2,,示例,自然人,网络,示例事项,,", "B", "收到日期", "");
    row("a reply before the receipt", "2,2024-03-01,示例,自然人,网络,示例事项,2024-02-29,公开", "G", "答复日期", "");
    row("a reply in the future", "2,2024-03-01,示例,自然人,网络,示例事项,2099-01-01,公开", "G", "答复日期", "");
    row("a reply on no day", "2,2024-03-01,示例,自然人,网络,示例事项,2024-02-31,公开", "G", "答复日期", "2024-02-31");
    row("a result nobody knows", "2,2024-03-01,示例,自然人,网络,示例事项,2024-03-20,也许", "H", "办理结果", "也许");
    row("a kind nobody knows", "2,2024-03-01,示例,外星人,网络,示例事项,,", "D", "申请人类型", "外星人");
    row("a channel nobody knows", "2,2024-03-01,示例,自然人,飞鸽,示例事项,,", "E", "申请方式", "飞鸽");
    row("no subject", "2,2024-03-01,示例,自然人,网络,,,", "F", "申请事项", "");
    row("a number twice", "1,2024-03-05,示例,自然人,网络,另一,,", "A", "编号", "1");
    row("a formula for a day", "2,=TODAY(),示例,自然人,网络,示例事项,,", "B", "收到日期", "=TODAY()");
}

void TestCliImporting::problemsAreNamed() {
    QFETCH(QString, line);
    QFETCH(QString, column);
    QFETCH(QString, head);
    QFETCH(QString, given);
    // an empty line is a row too
    put("in.csv", heads + "1,2024-03-01,示例,自然人,网络,示例事项,,\n\n" + line.toUtf8() + '\n');
    const auto result = run("applications import in.csv --lang en");
    QCOMPARE(result.status, 3);
    const QString said = QString::fromUtf8(result.messages);
    const QString place = QStringLiteral("Row 4, column %1 (%2)").arg(column, head);
    QVERIFY2(said.contains(place) && said.contains(given), result.messages.constData());
    const auto exact = run("applications import in.csv --json");
    QCOMPARE(exact.status, 3);
    QCOMPARE(number(exact.json(), "rows"), 2);
    QCOMPARE(number(exact.json(), "imported"), 0);
    QCOMPARE(number(exact.json(), "problem_count"), 1);
    const Json problems = list(exact.json(), "problems");
    QCOMPARE(problems.toArray().size(), std::size_t(1));
    const Json &problem = problems.toArray().front();
    QCOMPARE(number(problem, "row"), 4);
    QCOMPARE(problem.string(u"column"), column);
    QCOMPARE(problem.string(u"head"), head);
    QVERIFY(!problem.string(u"message").isEmpty());
    QCOMPARE(stored(), std::size_t(0));
}

void TestCliImporting::hostileFilesAreRefused_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *file, const QByteArray &bytes, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(file) << bytes << QString::fromUtf8(said);
    };
    const QByteArray good = "1,2024-03-01,示例,自然人,网络,示例事项,,\n";
    row("ten million columns", "in.csv", heads.chopped(1) + QByteArray(10'000'000, ',') + '\n' + good, "1");
    row("ten million columns below", "in.csv", heads + good + "2" + QByteArray(10'000'000, ',') + '\n', "3");
    row("a quote that never ends", "in.csv", heads + good + "2,\"" + QByteArray(50'000, 'x'), "3");
    row("a cell too long", "in.csv", heads + good + "2,2024-03-01," + QByteArray(40'000, 'x') + ",自然人\n", "3");
    row("nothing", "in.csv", {}, "in.csv");
    row("bytes", "in.csv", QByteArray("\x00\x01\x02\xff\xfe\x80\x81", 7).repeated(500), "in.csv");
    row("bytes that are no workbook", "in.xlsx", "PK\x03\x04 no workbook", "in.xlsx");
    row("a text named as a workbook", "in.xlsx", heads + good, "in.xlsx");
    row("an old workbook", "in.xls", "\xD0\xCF\x11\xE0", "xls");
    row("a page", "in.html", "<table><tr><td>1</td></tr></table>", "html");
}

void TestCliImporting::hostileFilesAreRefused() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    put(name.toLatin1().constData(), bytes);
    for (const char *how : {"", " --good-rows", " --dry-run"}) {
        const auto result = run("applications import " + name.toLatin1() + how + " --lang en");
        QVERIFY2(result.status == 3, (QByteArray::number(result.status) + ' ' + result.messages).constData());
        QVERIFY2(QString::fromUtf8(result.messages).contains(said), result.messages.constData());
        QVERIFY2(result.messages.size() < 600, "a message nobody reads");
        QCOMPARE(result.output, QByteArray());
    }
    QCOMPARE(stored(), std::size_t(0));
}

void TestCliImporting::formulasStayTexts() {
    const QString formula = QStringLiteral("=cmd|' /C calc'!A0");
    put("in.csv", heads + "+1,2024-03-01,@示例,自然人,网络,=cmd|' /C calc'!A0,,\n" +
                      "-2,2024-03-01,示例,自然人,网络,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",,\n");
    QCOMPARE(number(done("applications import in.csv"), "imported"), 2);
    const Json one = done("applications show +1 --personal");
    QCOMPARE(one.string(u"subject"), formula);
    QCOMPARE(one.string(u"applicant"), QStringLiteral("@示例"));
    QCOMPARE(number(done("applications export out.csv --personal --force"), "rows"), 2);
    const QByteArray bytes = test::contentOf(path("out.csv"));
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY(bytes.contains("'=cmd|' /C calc'!A0"));
    // no cell begins as a formula does
    for (const char *start : {",=", "\n=", "\"=", ",+", "\n+", ",-", "\n-", ",@", "\n@"})
        QVERIFY2(!bytes.contains(start), start);
    QCOMPARE(number(done("applications import out.csv", "again.gk"), "imported"), 2);
    QCOMPARE(done("applications show +1", "again.gk").string(u"subject"), formula);
    QVERIFY(QFile::remove(path("again.gk")));
    QCOMPARE(number(done("applications export out.xlsx --personal --force"), "rows"), 2);
    QVERIFY(!test::contentOf(path("out.xlsx")).contains("<f>"));
    QCOMPARE(number(done("applications import out.xlsx", "again.gk"), "imported"), 2);
    QCOMPARE(done("applications show +1", "again.gk").string(u"subject"), formula);
    QVERIFY(QFile::remove(path("again.gk")));
}

void TestCliImporting::goodRowsAreTakenAlone() {
    put("in.csv", heads + "1,2024-03-01,示例,自然人,网络,一,,\n2,2024-02-31,示例,自然人,网络,二,,\n");
    const auto result = run("applications import in.csv --good-rows --json");
    QCOMPARE(result.status, 1);
    QCOMPARE(number(result.json(), "imported"), 1);
    QCOMPARE(stored(), std::size_t(1));
    // once more: now the first is there
    const auto again = run("applications import in.csv --good-rows --json");
    QCOMPARE(again.status, 1);
    QCOMPARE(number(again.json(), "imported"), 0);
    QCOMPARE(number(again.json(), "problem_count"), 2);
    QVERIFY(list(again.json(), "problems").toArray().front().find(u"duplicate")->toBool());
    QCOMPARE(stored(), std::size_t(1));
}

void TestCliImporting::dryRunsTakeNothing() {
    put("in.csv", heads + "1,2024-03-01,示例,自然人,网络,一,,\n");
    QCOMPARE(number(done("applications import in.csv --dry-run"), "imported"), 1);
    QCOMPARE(stored(), std::size_t(0));
    QCOMPARE(number(done("applications import in.csv"), "imported"), 1);
    QCOMPARE(stored(), std::size_t(1));
}

void TestCliImporting::columnsAreMapped() {
    put("in.csv", "甲,乙,丙\n2024-03-01,示例事项,网络\n");
    QCOMPARE(run("applications import in.csv").status, 2);
    const Json json = done("applications import in.csv --map received=甲 --map subject=乙 --map channel=丙 --kind biz");
    QCOMPARE(number(json, "imported"), 1);
    const Json one = done("applications show 2024-0001");
    QCOMPARE(one.string(u"kind"), QStringLiteral("biz"));
    QCOMPARE(one.string(u"channel"), QStringLiteral("internet"));
}

void TestCliImporting::unknownColumnsAreTold() {
    put("in.csv", "收到日,领导批示,类别,渠道,事项\n2024-03-01,阅,自然人,网络,示例\n");
    const auto result = run("applications import in.csv");
    QCOMPARE(result.status, 0);
    QVERIFY(QString::fromUtf8(result.messages).contains(QStringLiteral("领导批示")));
}

void TestCliImporting::openingBalancesAreTaken() {
    put("in.csv", heads + "旧-1,2023-12-20,示例,自然人,网络,一,,\n");
    QCOMPARE(number(done("applications import in.csv --opening"), "imported"), 1);
    QVERIFY(done("applications show 旧-1").find(u"opening")->toBool());
    const Json cells = list(done("applications statistics --year 2024"), "cells");
    QCOMPARE(number(cells, "t3.carried_in.natural"), 1);
    QCOMPARE(number(cells, "t3.new.total"), 0);
}

void TestCliImporting::tablesComeBack_data() {
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("as CSV") << QByteArray("csv");
    QTest::newRow("as a workbook") << QByteArray("xlsx");
}

void TestCliImporting::tablesComeBack() {
    QFETCH(QByteArray, ending);
    put("in.csv", test::registerYear(test::inventedReport("2021", 2023)).csv());
    const qint64 files = number(done("applications import in.csv"), "imported");
    const QByteArray first = "first." + ending;
    const QByteArray second = "second." + ending;
    QCOMPARE(number(done("applications export --personal " + first), "rows"), files);
    const QByteArray other = "other-" + m_store;
    QCOMPARE(number(done("applications import " + first, other), "imported"), files);
    QCOMPARE(number(done("applications export --personal " + second, other), "rows"), files);
    const QByteArray bytes = test::contentOf(path(first.constData()));
    QVERIFY(!bytes.isEmpty());
    if (ending == "csv") { // a workbook tells when each step was recorded
        QVERIFY2(test::contentOf(path(second.constData())) == bytes, "the table came back changed");
    } else {
        QCOMPARE(number(done("applications export --force --personal one.csv"), "rows"), files);
        QCOMPARE(number(done("applications export --force --personal two.csv", other), "rows"), files);
        QVERIFY2(test::contentOf(path("one.csv")) == test::contentOf(path("two.csv")), "the table came back changed");
    }
    QVERIFY(done("applications statistics --year 2023") == done("applications statistics --year 2023", other));
    QCOMPARE(run("applications export " + first).status, 4); // it is there
    QVERIFY(test::contentOf(path(first.constData())) == bytes);
}

void TestCliImporting::personalColumnsAreLeftOut() {
    put("in.csv", heads + "1,2024-03-01,刘一二,自然人,网络,一,,\n2,2023-03-01,示例乙,自然人,网络,二,,\n");
    (void)done("applications import in.csv");
    QCOMPARE(number(done("applications export out.csv --force"), "rows"), 2);
    const QByteArray bytes = test::contentOf(path("out.csv"));
    for (const char *personal : {"刘一二", "示例乙", "申请人,", "联系方式", "备注", "所需信息"})
        QVERIFY2(!bytes.contains(personal), personal);
    QCOMPARE(number(done("applications export out.csv --force --year 2024 --cell t3.new.natural --personal"), "rows"),
             1);
    QVERIFY(test::contentOf(path("out.csv")).contains("刘一二"));
}

void TestCliImporting::stepsAreExported() {
    put("in.csv", heads + "1,2024-03-01,刘一二,自然人,网络,一,2024-03-20,部分公开\n"
                          "2,2023-03-01,示例乙,自然人,网络,二,,\n");
    (void)done("applications import in.csv");
    (void)done("applications step 1 delivered --day 2024-03-21 --way EMS --proof =1+1 --note 刘一二代收");
    (void)done(
        "applications correct 1 --event 1 --step decided --day 2024-03-19 --decision granted_open --reason =误录");
    const Json json = done("applications export list.csv --steps steps.csv");
    QCOMPARE(number(json, "rows"), 2);
    QCOMPARE(number(json, "steps"), 3); // the other file has none
    const QList<QByteArray> lines = test::contentOf(path("steps.csv")).split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith("\xEF\xBB\xBF") && test::hasHan(lines[0]));
    QVERIFY2(lines[1].startsWith("1,1,") && lines[1].contains(",2024-03-20,"), lines[1].constData());
    QVERIFY2(lines[2].contains("EMS") && lines[2].contains(",2024-03-21,"), lines[2].constData());
    QVERIFY2(lines[3].startsWith("1,3,") && lines[3].contains(",2024-03-19,") && lines[3].contains(",'=误录,"),
             lines[3].constData());
    QVERIFY(!test::contentOf(path("steps.csv")).contains("刘一二"));
    QVERIFY(!test::contentOf(path("list.csv")).contains("EMS"));
    // with personal words, neutral too
    (void)done("applications export list.csv --force --personal --steps steps.csv");
    QVERIFY(test::contentOf(path("steps.csv")).contains(",'=1+1,刘一二代收,"));
    // English heads, one year alone
    QCOMPARE(run("applications export list.csv --force --steps steps.csv --year 2023 --lang en").status, 0);
    QCOMPARE(test::contentOf(path("steps.csv")).split('\n').size(), 2); // nothing was recorded of it
    QVERIFY(test::contentOf(path("steps.csv")).startsWith("\xEF\xBB\xBFNumber,Entry,"));
    // a workbook holds both and is read as the list
    (void)done("applications export list.xlsx --personal --steps steps.xlsx");
    QVERIFY(QFile::exists(path("steps.xlsx")));
    QCOMPARE(number(done("applications import list.xlsx", "again.gk"), "imported"), 2);
    QCOMPARE(done("applications show 1", "again.gk").string(u"number"), QStringLiteral("1"));
    QVERIFY(QFile::remove(path("again.gk")));
    for (const char *wrong : {"same.csv --steps same.csv", "a.csv --steps a.txt", "a.csv --steps"})
        QCOMPARE(run(QByteArray("applications export ") + wrong).status, 2);
    QCOMPARE(run("applications export new.csv --steps steps.csv").status, 4); // it is there: neither is written
    QVERIFY(!QFile::exists(path("new.csv")));
}

QTEST_GUILESS_MAIN(TestCliImporting)
#include "tst_cliimporting.moc"
