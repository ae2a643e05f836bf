// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirunner.h"
#include "support/testfiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace gongkai;

namespace {

const QString data = QStringLiteral(GONGKAI_TEST_DATA);

/// A data file with this text in its first part and the figures of a published report.
QByteArray withText(const QByteArray &text) {
    Json file = Json::parse(test::contentOf(data + QStringLiteral("/reports/suqian-2024.report.json"))).value();
    const QByteArray prose =
        "[{\"section\": \"1\", \"blocks\": [{\"kind\": \"paragraph\", \"text\": \"" + text + "\"}]}]";
    file.set(QStringLiteral("text"), Json::parse(prose).value());
    return file.toBytes(false);
}

} // namespace

/// check, convert and formats as a script of an office uses them, with what comes from elsewhere.
class TestCliChecks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proseFindingsHaveBothPlaces();
    void copiesOfOtherReportsAreFound();
    void webPagesAndWordAreConverted();
    void punctuationOnlyOnRequest();
    void localFormsAreUsed();
    void hostileFilesAreRefusedInLittleMemory_data();
    void hostileFilesAreRefusedInLittleMemory();
    void folderOfManyStaysSmall();

private:
    QString put(const char *name, const QByteArray &content) const {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        if (!test::putContent(path, content))
            qFatal("cannot write %s", name);
        return path;
    }
    QTemporaryDir m_folder;
};

void TestCliChecks::proseFindingsHaveBothPlaces() {
    const QString file = put("a.report.json", withText("𠮷全市被申请行政复议134件。"));
    const auto result = test::runCli({QStringLiteral("check"), file, QStringLiteral("--json")}, m_folder.path());
    QCOMPARE(result.status, 0); // warnings alone
    bool found = false;
    for (const Json &f : result.json().find(u"findings")->toArray())
        if (f.string(u"rule") == QLatin1String("n.review")) {
            found = true;
            QCOMPARE(f.string(u"severity"), QStringLiteral("warning"));
            QCOMPARE(f.string(u"where"), QStringLiteral("1/0"));
            QCOMPARE(*f.find(u"found"), Json::number(134));
            QCOMPARE(*f.find(u"expected"), Json::number(170));
            QCOMPARE(*f.find(u"difference"), Json::number(-36));
            QCOMPARE(*f.find(u"cells"), Json::strings({QStringLiteral("t4.cases.review_total")}));
            QCOMPARE(*f.find(u"range")->find(u"from"), Json::number(10)); // code points
            QCOMPARE(*f.find(u"range")->find(u"to"), Json::number(13));
            QVERIFY(f.string(u"message").contains(QStringLiteral("总计减去尚未审结")));
        }
    QVERIFY(found);
}

void TestCliChecks::copiesOfOtherReportsAreFound() {
    const QByteArray text = "围绕群众关心的就业、教育、医疗、住房等领域，及时发布权威信息，回应社会关切，不断提升政务公"
                            "开的针对性和实效性。";
    const QString a = put("a.report.json", withText(text));
    const QString b = put("b.report.json", withText(text));
    const auto without = test::runCli({QStringLiteral("check"), a}, m_folder.path());
    QVERIFY(!without.output.contains("text.copied"));
    const auto with = test::runCli({QStringLiteral("check"), a, QStringLiteral("--against"), b}, m_folder.path());
    QVERIFY(with.output.contains("text.copied"));
    QCOMPARE(test::runCli({QStringLiteral("check"), a, QStringLiteral("--against"), QStringLiteral("none.json")},
                          m_folder.path())
                 .status,
             2);
}

void TestCliChecks::webPagesAndWordAreConverted() {
    const auto page = test::runCli({QStringLiteral("convert"), data + QStringLiteral("/convert/oldform-2023.html"),
                                    QStringLiteral("-o"), QStringLiteral("old.report.json"), QStringLiteral("--json")},
                                   m_folder.path());
    QCOMPARE(page.status, 0);
    QVERIFY(!page.json().find(u"altered")->toArray().empty());
    // an old form in a new year is told when the file is checked
    const auto checked = test::runCli({QStringLiteral("check"), QStringLiteral("old.report.json")}, m_folder.path());
    QVERIFY(checked.output.contains("cell.unknown") && checked.output.contains("text.basis"));
    const auto word = test::runCli({QStringLiteral("export"),
                                    QStringLiteral(GONGKAI_SOURCE_DIR "/resources/samples/sample-2021.report.json"),
                                    QStringLiteral("--docx"), QStringLiteral("s.docx")},
                                   m_folder.path());
    QCOMPARE(word.status, 0);
    QCOMPARE(test::runCli("convert s.docx -o s.report.json", m_folder.path()).status, 0);
    const auto back = Json::parse(test::contentOf(m_folder.filePath(QStringLiteral("s.report.json"))));
    QCOMPARE(*back.value().find(u"tables")->find(u"t3")->find(u"new")->find(u"total"), Json::number(3525));
    const auto pdf = test::runCli(
        {QStringLiteral("convert"), put("x.pdf", "%PDF-1.4"), QStringLiteral("-o"), QStringLiteral("x.report.json")},
        m_folder.path());
    QCOMPARE(pdf.status, 3);
    QVERIFY(pdf.messages.contains("x.pdf"));
}

void TestCliChecks::punctuationOnlyOnRequest() {
    put("p.txt", "示例局2018年政府信息公开工作年度报告\n一、概述\n公开信息,答复申请.\n");
    QCOMPARE(test::runCli("convert p.txt -o p1.report.json", m_folder.path()).status, 0);
    QVERIFY(test::contentOf(m_folder.filePath(QStringLiteral("p1.report.json"))).contains("公开信息,答复申请."));
    QCOMPARE(test::runCli("convert p.txt -o p2.report.json --normalise-punctuation", m_folder.path()).status, 0);
    QVERIFY(test::contentOf(m_folder.filePath(QStringLiteral("p2.report.json"))).contains("公开信息，答复申请。"));
}

void TestCliChecks::localFormsAreUsed() {
    const auto listed = test::runCli({QStringLiteral("formats"), QStringLiteral("--json"), QStringLiteral("--formats"),
                                      data + QStringLiteral("/formats")},
                                     m_folder.path());
    QCOMPARE(listed.json().toArray().size(), std::size_t(4));
    QByteArray file = test::contentOf(data + QStringLiteral("/reports/suqian-2024.report.json"));
    file.replace("\"format\": \"2021\"", "\"format\": \"2021-hubei\"");
    const QString path = put("local.report.json", file);
    QCOMPARE(test::runCli({QStringLiteral("check"), path}, m_folder.path()).status, 3); // the form is not known
    QCOMPARE(
        test::runCli({QStringLiteral("--formats=") + data + QStringLiteral("/formats"), QStringLiteral("check"), path},
                     m_folder.path())
            .status,
        0);
    QDir(m_folder.path()).mkdir(QStringLiteral("bad"));
    put("bad/f.json", "{\"schema\": \"gongkai-format-addition/1\", \"base\": \"1999\"}");
    const auto bad =
        test::runCli({QStringLiteral("formats"), QStringLiteral("--formats"), QStringLiteral("bad")}, m_folder.path());
    QCOMPARE(bad.status, 3);
    QVERIFY(bad.messages.contains("f.json: base"));
    QVERIFY2(bad.messages.contains("没有格式“1999”"),
             bad.messages.constData()); // in the words of those who write forms
    QCOMPARE(test::runCli({QStringLiteral("formats"), QStringLiteral("--formats"), QStringLiteral("nowhere")},
                          m_folder.path())
                 .status,
             2);
}

void TestCliChecks::hostileFilesAreRefusedInLittleMemory_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("10 MB of prose") << QStringLiteral("prose.report.json")
                                    << withText(QByteArray("公开").repeated(1700000));
    QTest::newRow("deep page") << QStringLiteral("deep.html") << QByteArray("<div>").repeated(1000000);
    QTest::newRow("entities") << QStringLiteral("entities.html")
                              << QByteArray(
                                     "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><p>&c;");
    QTest::newRow("cells") << QStringLiteral("cells.html") << "<table><tr>" + QByteArray("<td>1").repeated(2000000);
    QTest::newRow("spans")
        << QStringLiteral("spans.html")
        << "<table>" +
               QByteArray("<tr><td rowspan=65534 colspan=1000>一、总体情况</td><td>1</td></tr>").repeated(100000);
}

void TestCliChecks::hostileFilesAreRefusedInLittleMemory() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QString path = put(qPrintable(name), content);
    const bool check = name.endsWith(QLatin1String(".json"));
    const auto result =
        check
            ? test::runCli({QStringLiteral("check"), path}, m_folder.path())
            : test::runCli({QStringLiteral("convert"), path, QStringLiteral("-o"), QStringLiteral("never.report.json")},
                           m_folder.path());
    QCOMPARE(result.status, 3);
    QVERIFY2(result.messages.contains(name.toUtf8()), result.messages.constData());
    QVERIFY(test::hasHan(result.messages));
    if (check)
        QVERIFY2(result.messages.contains("text[0].blocks[0]"), result.messages.constData());
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("never.report.json"))));
    struct rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage); // the largest child so far
    QVERIFY2(usage.ru_maxrss < 100 * 1024, qPrintable(QStringLiteral("%1 MB").arg(usage.ru_maxrss / 1024)));
}

void TestCliChecks::folderOfManyStaysSmall() {
    QDir(m_folder.path()).mkdir(QStringLiteral("many"));
    const QByteArray file = withText("全市新收政府信息公开申请3525件，办结3521件。");
    for (int i = 0; i < 600; ++i)
        put(qPrintable(QStringLiteral("many/%1.report.json").arg(i, 4, 10, QLatin1Char('0'))), file);
    const auto table = test::runCli("check many --table", m_folder.path());
    QCOMPARE(table.status, 0);
    const QByteArrayList lines = table.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 600);
    for (qsizetype i = 0; i < lines.size(); ++i) // in the order of the files, whichever thread was first
        QVERIFY(lines[i].startsWith(QStringLiteral("many/%1.report.json\t").arg(i, 4, 10, QLatin1Char('0')).toUtf8()));
    struct rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    QVERIFY2(usage.ru_maxrss < 100 * 1024, qPrintable(QStringLiteral("%1 MB").arg(usage.ru_maxrss / 1024)));
}

QTEST_GUILESS_MAIN(TestCliChecks)
#include "tst_clichecks.moc"
