// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirunner.h"
#include "support/testfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gongkai;

namespace {

QString text(const Json &json, const char *key) {
    return json.string(QString::fromLatin1(key));
}

qint64 number(const Json &json, const char *key) {
    const Json *value = json.find(QString::fromLatin1(key));
    return value ? value->toInteger().value_or(-1) : -1;
}

QStringList texts(const Json &json, const char *key) {
    QStringList list;
    if (const Json *values = json.find(QString::fromLatin1(key)))
        for (const Json &one : values->toArray())
            list.append(one.toString());
    return list;
}

QStringList keys(const Json &json) {
    QStringList list;
    for (const Json::Member &one : json.toObject())
        list.append(one.key);
    return list;
}

} // namespace

/// Cases, disclosed items and own figures on the command line.
class TestCliBooks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCaseIsHandled();
    void anItemIsHandled();
    void figuresAreHandled();
    void listsAreOfAYear();
    void tableFourCountsThem();
    void linesAreForPeople();
    void wrongCallsAreRefused_data();
    void wrongCallsAreRefused();
    void closedYearsRefuse_data();
    void closedYearsRefuse();
    void staleVersionsRefuse();
    void helpIsThere();

private:
    [[nodiscard]] test::CliResult run(const QByteArray &words) {
        return test::runCli((words + " --store " + m_store).constData(), m_folder.path());
    }
    /// The answer of a call that must succeed.
    [[nodiscard]] Json done(const QByteArray &words) {
        const auto result = run(words + " --json");
        if (result.status != 0)
            qFatal("%s: %d %s", words.constData(), result.status, result.messages.constData());
        return result.json();
    }
    void fill();
    /// Everything the books hold.
    [[nodiscard]] QByteArray all() {
        return run("cases list --json").output + run("items list --json").output +
               run("indicators list --year 2018 --json").output + run("indicators list --year 2023 --json").output;
    }

    QTemporaryDir m_folder;
    QByteArray m_store;
    int m_stores = 0;
};

/// A store of its own for every test.
void TestCliBooks::init() {
    m_store = "s" + QByteArray::number(++m_stores) + ".gk";
}

/// A case ended in 2023 and one pending, an item and a figure of 2018. Made once and copied.
void TestCliBooks::fill() {
    const QString made = m_folder.filePath(QStringLiteral("filled"));
    if (!QFile::exists(made)) {
        for (const char *words :
             {"cases add --kind review --number 示行复1号 --subject 示例 --accepted 2023-03-01 --ended 2023-05-04 "
              "--result upheld",
              "cases add --kind direct --number 示行初2号 --accepted 2023-06-01",
              "items add --published 2018-05-04 --title 示例通告 --via site --via wechat",
              "items add --published 2024-05-06 --title 示例办法 --category normative --via site",
              "indicators set resp 5 --year 2018"})
            (void)done(words);
        QVERIFY(QFile::copy(m_folder.filePath(QString::fromLatin1(m_store)), made));
    } else {
        QVERIFY(QFile::copy(made, m_folder.filePath(QString::fromLatin1(m_store))));
    }
}

void TestCliBooks::aCaseIsHandled() {
    const Json application =
        done("applications add --received 2023-01-04 --kind natural --channel internet --subject 示例事项");
    Json one = done("cases add --kind 行政复议 --number 示行复〔2023〕1号 --subject 不服答复 --body 示例市人民政府 "
                    "--accepted 2023-03-01 --remarks 备注 --application " +
                    text(application, "number").toUtf8());
    QCOMPARE(keys(one), QStringLiteral("id version kind number subject body accepted ended result application stages "
                                       "remarks")
                            .split(QLatin1Char(' ')));
    QCOMPARE(text(one, "kind"), QStringLiteral("review"));
    QCOMPARE(text(one, "number"), QStringLiteral("示行复〔2023〕1号"));
    QCOMPARE(text(one, "body"), QStringLiteral("示例市人民政府"));
    QCOMPARE(text(one, "accepted"), QStringLiteral("2023-03-01"));
    QVERIFY(one.find(u"ended")->isNull());
    QCOMPARE(text(one, "result"), QString());
    QCOMPARE(text(one, "application"), text(application, "number"));
    QCOMPARE(number(one, "version"), 1);
    const QByteArray id = QByteArray::number(number(one, "id"));
    one = done("cases stage " + id + " --day 2023-04-01 --text 听证");
    one = done("cases stage " + id + " --day 2023-04-20 --text 延期审理");
    QCOMPARE(texts(one, "stages"),
             QStringList({QStringLiteral("2023-04-01 听证"), QStringLiteral("2023-04-20 延期审理")}));
    one = done("cases change " + id + " --ended 2023-05-04 --result corrected --subject=");
    QCOMPARE(text(one, "ended"), QStringLiteral("2023-05-04"));
    QCOMPARE(text(one, "result"), QStringLiteral("corrected"));
    QCOMPARE(text(one, "subject"), QString());
    QCOMPARE(text(one, "remarks"), QStringLiteral("备注")); // what is not named stays
    QCOMPARE(number(one, "version"), 4);
    const Json listed = done("cases list");
    QCOMPARE(listed.toArray().size(), std::size_t(1));
    QVERIFY(listed.toArray()[0] == one);
    // it goes on after all: the result goes with the day
    one = done("cases change " + id + " --ended= --application=");
    QVERIFY(one.find(u"ended")->isNull());
    QCOMPARE(text(one, "result"), QString());
    QCOMPARE(text(one, "application"), QString());
    QCOMPARE(number(done("cases remove " + id), "id"), number(one, "id"));
    QVERIFY(done("cases list").toArray().empty());
    QCOMPARE(run("cases remove " + id).status, 2);
}

void TestCliBooks::anItemIsHandled() {
    Json one = done("items add --published 2024-05-06 --title 示例办法 --doc-no 示政发〔2024〕1号 --category normative "
                    "--via site --via 政府公报 --via site --unit 办公室 --url https://example.org/1 --reviewer 甲 "
                    "--reviewed 2024-05-04 --review-result open --remarks 备注");
    QCOMPARE(keys(one), QStringLiteral("id version published title doc_no category via unit url reviewer reviewed "
                                       "review_result remarks")
                            .split(QLatin1Char(' ')));
    QCOMPARE(texts(one, "via"), QStringList({QStringLiteral("site"), QStringLiteral("gazette")}));
    QCOMPARE(text(one, "category"), QStringLiteral("normative"));
    QCOMPARE(text(one, "reviewed"), QStringLiteral("2024-05-04"));
    const QByteArray id = QByteArray::number(number(one, "id"));
    one = done("items change " + id + " --via wechat --category= --title 更正后的标题");
    QCOMPARE(texts(one, "via"), QStringList(QStringLiteral("wechat")));
    QCOMPARE(text(one, "category"), QString());
    QCOMPARE(text(one, "title"), QStringLiteral("更正后的标题"));
    QCOMPARE(text(one, "doc_no"), QStringLiteral("示政发〔2024〕1号"));
    QCOMPARE(number(one, "version"), 2);
    QVERIFY(done("items list").toArray()[0] == one);
    QCOMPARE(texts(done("items change " + id + " --via="), "via"), QStringList());
    (void)done("items remove " + id);
    QVERIFY(done("items list").toArray().empty());
    QCOMPARE(run("items change " + id + " --title x").status, 2);
}

void TestCliBooks::figuresAreHandled() {
    Json one = done("indicators set resp 600余次 --year 2024");
    QCOMPARE(keys(one), QStringLiteral("key label value unit approximate source").split(QLatin1Char(' ')));
    QCOMPARE(text(one, "label"), QStringLiteral("回应热点舆情")); // usual figures are known
    QCOMPARE(text(one, "unit"), QStringLiteral("次"));
    QCOMPARE(number(one, "value"), 600);
    QVERIFY(one.find(u"approximate")->toBool());
    one = done("indicators set own_visits 11,537 --year 2024 --label 网站访问量 --unit 人次 --source 统计系统");
    QCOMPARE(number(one, "value"), 11537);
    QVERIFY(!one.find(u"approximate")->toBool());
    QCOMPARE(text(one, "source"), QStringLiteral("统计系统"));
    one = done("indicators set own_visits 2.5 --year 2024");
    QCOMPARE(one.find(u"value")->numberText(), QStringLiteral("2.5"));
    QCOMPARE(text(one, "label"), QStringLiteral("网站访问量"));
    // the next year knows the name of the last one
    QCOMPARE(text(done("indicators set own_visits 3 --year 2025"), "label"), QStringLiteral("网站访问量"));
    const Json list = done("indicators list --year 2024");
    QCOMPARE(list.toArray().size(), std::size_t(2));
    QVERIFY(list.toArray()[1] == one);
    const auto blank =
        test::runCli(QStringList({QStringLiteral("indicators"), QStringLiteral("set"), QStringLiteral("resp"),
                                  QString(), QStringLiteral("--year"), QStringLiteral("2024"), QStringLiteral("--json"),
                                  QStringLiteral("--store"), QString::fromLatin1(m_store)}),
                     m_folder.path());
    QCOMPARE(blank.status, 0);
    QVERIFY(blank.json().find(u"value")->isNull());
    (void)done("indicators remove resp --year 2024");
    QCOMPARE(done("indicators list --year 2024").toArray().size(), std::size_t(1));
    QCOMPARE(run("indicators remove resp --year 2024").status, 2);
}

void TestCliBooks::listsAreOfAYear() {
    fill();
    QCOMPARE(done("cases list").toArray().size(), std::size_t(2));
    QCOMPARE(done("cases list --year 2023").toArray().size(), std::size_t(2));
    QCOMPARE(done("cases list --year 2024").toArray().size(), std::size_t(1)); // the pending one
    QVERIFY(done("cases list --year 2022").toArray().empty());
    QCOMPARE(done("items list --year 2018").toArray().size(), std::size_t(1));
    QVERIFY(done("items list --year 2019").toArray().empty());
    QVERIFY(done("indicators list --year 2024").toArray().empty());
}

void TestCliBooks::tableFourCountsThem() {
    fill();
    const Json table = done("applications statistics --year 2023");
    const Json cells = *table.find(u"cells");
    QCOMPARE(number(cells, "t4.cases.review_upheld"), 1);
    QCOMPARE(number(cells, "t4.cases.direct_pending"), 1);
    const Json old = done("applications statistics --year 2018");
    int counted = 0;
    for (const Json::Member &cell : old.find(u"cells")->toObject())
        counted += cell.key.contains(QLatin1String(".resp.")) && cell.value.toInteger() == 5 ? 1 : 0;
    QCOMPARE(counted, 1);
}

/// Without --json a line a record, in Chinese unless asked.
void TestCliBooks::linesAreForPeople() {
    fill();
    const auto cases = run("cases list");
    QCOMPARE(cases.status, 0);
    QCOMPARE(cases.output.count('\n'), 2);
    QVERIFY(cases.output.contains("2023-03-01"));
    QVERIFY(cases.output.contains("示行复1号"));
    QVERIFY(!cases.output.contains("review"));
    QVERIFY(run("cases list --lang en").output.contains("reconsideration"));
    QCOMPARE(run("items list").output.count('\n'), 2);
    QCOMPARE(run("indicators list --year 2018").output.count('\n'), 1);
}

void TestCliBooks::wrongCallsAreRefused_data() {
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *words) { QTest::newRow(name) << QString::fromUtf8(words); };
    row("cases alone", "cases");
    row("an unknown word after cases", "cases frobnicate");
    row("a case without its day", "cases add --kind review");
    row("a case of 30 February", "cases add --accepted 2024-02-30");
    row("a case accepted tomorrow", "cases add --accepted 2099-01-01");
    row("a case of a kind nobody knows", "cases add --kind martian --accepted 2024-02-01");
    row("a case ended without a result", "cases add --accepted 2024-02-01 --ended 2024-03-01");
    row("a case with a result and no end", "cases add --accepted 2024-02-01 --result upheld");
    row("a case ended before it began", "cases add --accepted 2024-02-01 --ended 2024-01-01 --result upheld");
    row("a case about an application that is not there", "cases add --accepted 2024-02-01 --application 2024-9999");
    row("changing nothing", "cases change");
    row("changing a case that is not there", "cases change 99 --subject 示例");
    row("changing no case", "cases change first --subject 示例");
    row("a stage without its day", "cases stage 1 --text 听证");
    row("a stage of 30 February", "cases stage 1 --day 2023-02-30 --text 听证");
    row("a stage without words", "cases stage 1 --day 2023-04-01");
    row("removing a case that is not there", "cases remove 99");
    row("removing at a version that is none", "cases remove 1 --if-version some");
    row("cases of a year that is none", "cases list --year soon");
    row("items alone", "items");
    row("an unknown word after items", "items frobnicate");
    row("an item without its day", "items add --title 示例");
    row("an item without its title", "items add --published 2024-05-06");
    row("an item by pigeon", "items add --published 2024-05-06 --title 示例 --via pigeon");
    row("an item of a category nobody knows", "items add --published 2024-05-06 --title 示例 --category martian");
    row("an item reviewed on no day", "items add --published 2024-05-06 --title 示例 --reviewed 2024-02-30");
    row("a review that says perhaps", "items add --published 2024-05-06 --title 示例 --review-result perhaps");
    row("taking the title away", "items change 1 --title=");
    row("removing an item that is not there", "items remove 99");
    row("indicators alone", "indicators");
    row("an unknown word after indicators", "indicators frobnicate");
    row("a figure of no year", "indicators set resp 5");
    row("a figure without its value", "indicators set resp --year 2024");
    row("a figure in words", "indicators set resp many --year 2024");
    row("a figure in another unit", "indicators set resp 5条 --year 2024");
    row("a figure nobody knows without a name", "indicators set own_9 5 --year 2024");
    row("a key that is none", "indicators set a-b 5 --year 2024 --label 示例");
    row("figures of no year", "indicators list");
    row("removing a figure that is not there", "indicators remove none --year 2018");
}

void TestCliBooks::wrongCallsAreRefused() {
    QFETCH(QString, words);
    fill();
    static const QByteArray before = all(); // every test has the same
    const auto result = run(words.toUtf8());
    QVERIFY2(result.status == 2, (QByteArray::number(result.status) + ' ' + result.messages).constData());
    // what is said is said in words, not in names of fields
    QVERIFY2(test::hasHan(result.messages), result.messages.constData());
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(all(), before);
}

void TestCliBooks::closedYearsRefuse_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("year");
    const auto row = [](const char *name, const char *words, const char *year) {
        QTest::newRow(name) << QString::fromUtf8(words) << QString::fromLatin1(year);
    };
    row("a case accepted in it", "cases add --accepted 2023-12-01", "2023");
    row("a case carried over it", "cases add --accepted 2022-12-01", "2023");
    row("another result", "cases change 1 --result other", "2023");
    row("an end dated into it", "cases change 2 --ended 2023-12-20 --result upheld", "2023");
    row("a case removed", "cases remove 1", "2023");
    row("an item of it", "items add --published 2018-07-02 --title 示例", "2018");
    row("another channel", "items change 1 --via gazette", "2018");
    row("an item moved into it", "items change 2 --published 2018-12-30", "2018");
    row("an item removed", "items remove 1", "2018");
    row("a figure", "indicators set resp 6 --year 2018", "2018");
    row("a figure removed", "indicators remove resp --year 2018", "2018");
}

void TestCliBooks::closedYearsRefuse() {
    QFETCH(QString, words);
    QFETCH(QString, year);
    fill();
    for (const char *closed : {"2018", "2023"})
        (void)done(QByteArray("applications close-year --year ") + closed);
    const QByteArray before = all();
    const auto result = run(words.toUtf8() + " --lang en");
    QVERIFY2(result.status == 4, (QByteArray::number(result.status) + ' ' + result.messages).constData());
    QVERIFY2(result.messages.contains(year.toLatin1()), result.messages.constData());
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(all(), before);
    // what its figures do not count goes on
    (void)done("cases change 1 --subject 更正后的事由");
    (void)done("cases change 2 --ended 2024-03-01 --result upheld");
    (void)done("items change 1 --unit 办公室");
    QCOMPARE(run("applications reopen-year --reason 更正 --year " + year.toLatin1()).status, 0);
    if (words != QLatin1String("cases change 2 --ended 2023-12-20 --result upheld"))
        QVERIFY2(run(words.toUtf8()).status == 0, words.toUtf8().constData());
}

void TestCliBooks::staleVersionsRefuse() {
    fill();
    (void)done("cases change 1 --if-version 1 --subject 甲");
    for (const char *words :
         {"cases change 1 --if-version 1 --subject 乙", "cases stage 1 --if-version 1 --day 2023-04-01 --text 听证",
          "cases remove 1 --if-version 1"}) {
        const auto stale = run(words);
        QVERIFY2(stale.status == 4, words);
        QVERIFY(!stale.messages.isEmpty());
        QCOMPARE(text(done("cases list").toArray()[0], "subject"), QStringLiteral("甲"));
    }
    (void)done("cases remove 1 --if-version 2");
    (void)done("items change 1 --if-version 1 --unit 甲");
    QCOMPARE(run("items change 1 --if-version 1 --unit 乙").status, 4);
    QCOMPARE(run("items remove 1 --if-version 1").status, 4);
    QCOMPARE(text(done("items list").toArray()[0], "unit"), QStringLiteral("甲"));
}

void TestCliBooks::helpIsThere() {
    for (const char *command : {"cases", "items", "indicators"}) {
        const auto help = test::runCli((QByteArray(command) + " --help --lang en").constData(), m_folder.path());
        QCOMPARE(help.status, 0);
        QVERIFY(help.output.contains("list"));
    }
    const auto options = test::runCli("cases add --help --lang en", m_folder.path());
    QCOMPARE(options.status, 0);
    QVERIFY(options.output.contains("--accepted"));
    QVERIFY(test::runCli("--help --lang en", m_folder.path()).output.contains("indicators"));
    QVERIFY(!QDir(m_folder.filePath(QStringLiteral("own"))).exists()); // no store was made
}

QTEST_GUILESS_MAIN(TestCliBooks)
#include "tst_clibooks.moc"
