// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirunner.h"
#include "support/testfiles.h"

#include <QFileInfo>
#include <QMap>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gongkai;

namespace {

const char *const soundReport = GONGKAI_TEST_DATA "/reports/suqian-2024.report.json";
const char *const portalText = GONGKAI_TEST_DATA "/convert/portal-2018.txt";

QByteArray inGb18030(const QByteArray &utf8) {
    QStringEncoder encoder("GB18030");
    return encoder.isValid() ? QByteArray(encoder(QString::fromUtf8(utf8))) : QByteArray();
}

} // namespace

class TestCli final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void existingOutputsAreReplacedOnlyByForce();
    void gb18030IsConvertedAndSaid();
    void devicesAreNoOutputs();
    void pipesAreNotReplacedByForce();
    void oneNameForTwoOutputsIsRefused();
    void globalOptionsStandAnywhere_data();
    void globalOptionsStandAnywhere();
    void formatsAreListed();
    void helpIsForEveryCommand_data();
    void helpIsForEveryCommand();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// Names with sizes and the content of what is small.
    [[nodiscard]] QMap<QString, QByteArray> state() const {
        QMap<QString, QByteArray> state;
        for (const QString &name : test::namesIn(m_folder.path())) {
            const QFileInfo info(m_folder.filePath(name));
            state.insert(name, info.isFile() && info.size() < 1'000'000 ? test::contentOf(info.filePath())
                                                                        : QByteArray::number(info.size()));
        }
        return state;
    }

    QTemporaryDir m_folder;
};

void TestCli::initTestCase() {
    const auto put = [this](const char *name, const QByteArray &bytes) {
        QVERIFY(test::putContent(path(name), bytes));
    };
    const QByteArray report = test::contentOf(QString::fromUtf8(soundReport));
    const QByteArray text = test::contentOf(QString::fromUtf8(portalText));
    QVERIFY(!report.isEmpty() && !text.isEmpty());
    put("sound.json", report);
    put("errors.json", test::contentOf(QStringLiteral(GONGKAI_TEST_DATA "/reports/suqian-2025.report.json")));
    put("sound.txt", text);
    put("gb.txt", inGb18030(text));
    put("empty.json", {});
    put("empty.txt", {});
    put("blank.json", " \n\t\n");
    put("blank.txt", " \n\n");
    QByteArray binary;
    for (int i = 0; i < 4096; ++i)
        binary.append(static_cast<char>(i * 7919 % 256));
    put("binary.txt", binary);
    put("binary.json", binary);
    put("invalid.txt", text.left(100) + "\xff\xfe\xff\x80\x81" + text.mid(100));
    put("untitled.txt", QByteArray("没有标题的文字\n"));
    put("schema.json", QByteArray(report).replace("gongkai-report/1", "gongkai-report/9"));
    put("noschema.json", "{}");
    put("list.json", "[]");
    put("form.json", QByteArray(report).replace("\"format\": \"2021\"", "\"format\": \"1999\""));
    put("malformed.json", "{\n \"schema\": \"gongkai-report/1\",\n \"year\": x\n}\n");
    put("cut.json", report.left(report.size() / 2));
    put("deep.json", QByteArray(100'000, '['));
    put("wrongtype.json", R"({"schema": "gongkai-report/1", "format": "2021", "year": "soon"})");
    put("page.docx", "PK");
    put("nostore.gk", "a text");
    put("exists", "before");
    for (const char *name : {"huge.json", "huge.txt", "huge.pdf"}) {
        put(name, {});
        QVERIFY(QFile::resize(path(name), 100 * 1024 * 1024));
    }
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
}

void TestCli::refused_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said"); // what the message must name
    const auto row = [](const char *name, const char *words, int status, const char *said = "") {
        QTest::newRow(name) << QString::fromUtf8(words) << status << QString::fromUtf8(said);
    };
    row("a file that is not there", "check none.json", 2, "none.json");
    row("a text that is not there", "convert none.txt -o o.json", 2, "none.txt");
    row("a PDF that is not there", "verify none.pdf", 2, "none.pdf");
    row("an empty data file", "check empty.json", 3, "empty.json");
    row("a data file of blanks", "check blank.json", 3, "blank.json");
    row("an empty text", "convert empty.txt -o o.json", 3, "empty.txt");
    row("a text of blanks", "convert blank.txt -o o.json", 3, "blank.txt");
    row("an empty PDF", "verify empty.txt", 3, "empty.txt");
    row("bytes as text", "convert binary.txt -o o.json", 3, "binary.txt");
    row("bytes as data", "check binary.json", 3, "binary.json");
    row("text in no encoding", "convert invalid.txt -o o.json", 3, "invalid.txt");
    row("a text without title and year", "convert untitled.txt -o o.json", 3, "untitled.txt");
    row("100 MB of data", "check huge.json", 3, "huge.json");
    row("100 MB of text", "convert huge.txt -o o.json", 3, "huge.txt");
    row("100 MB of nothing as a PDF", "verify huge.pdf", 3, "huge.pdf");
    row("a Word file", "convert page.docx -o o.json", 3, "page.docx");
    row("a folder as a text", "convert folder -o o.json", 3, "folder");
    row("a folder without reports", "check folder", 2);
    row("a form nobody knows", "convert sound.txt -o o.json --format 1999", 2, "1999");
    row("a year without a form", "convert sound.txt -o o.json --year 1999", 2, "1999");
    row("a year that is none", "convert sound.txt -o o.json --year soon", 2, "soon");
    row("data of another version", "check schema.json", 3, "gongkai-report/9");
    row("data without a version", "export noschema.json --text o.txt", 3, "noschema.json");
    row("data that is a list", "convert list.json -o o.json", 3, "list.json");
    row("data in an unknown form", "export form.json --text o.txt", 3, "1999");
    row("malformed data", "check malformed.json", 3, "3");
    row("data cut off", "convert cut.json -o o.json", 3, "cut.json");
    row("data too deep", "check deep.json", 3, "deep.json");
    row("data of a wrong type", "report import wrongtype.json --store new.gk", 3, "year");
    row("last year's report of a wrong year", "check sound.json --previous sound.json", 2, "2024");
    row("an unknown command", "frobnicate", 2, "frobnicate");
    row("an unknown word after report", "report frobnicate", 2);
    row("report alone", "report", 2);
    row("no file to check", "check", 2);
    row("too many files", "convert sound.txt gb.txt -o o.json", 2);
    row("no output to convert to", "convert sound.txt", 2, "-o");
    row("no output to export to", "export sound.json", 2, "--pdf");
    row("an empty output name", "export sound.json --text=", 2);
    row("an unknown option", "check --frobnicate sound.json", 2, "frobnicate");
    row("an option without its value", "convert sound.txt -o", 2);
    row("an unknown language", "--lang tlh formats", 2, "zh_CN");
    row("an output that exists", "export sound.json --text exists", 4, "exists");
    row("an output below a file", "export sound.json --text exists/o.txt", 4, "exists/o.txt");
    row("an output in no folder", "convert sound.txt -o none/o.json", 4, "none/o.json");
    row("an output that is a folder", "export sound.json --data folder --force", 4, "folder");
    row("one of two outputs below a file", "export sound.json --data o.json --text exists/o.txt", 4, "exists/o.txt");
    row("errors block", "export errors.json --text o.txt --data o.json", 4);
    row("a store that is none", "report list --store nostore.gk", 3, "nostore.gk");
    row("an empty store file", "report list --store empty.txt", 3, "empty.txt");
    row("a store below a file", "report list --store exists/new.gk", 4, "exists/new.gk");
    row("a new report without its agency", "report new --year 2023 --store new.gk", 2);
    row("a key without its role", "sign sound.txt o.pdf --p12 exists --password-file exists", 2, "--role");
    row("a role nobody has", "sign sound.txt o.pdf --p12 exists --password-file exists --role mayor", 2, "--role");
    row("a role without a key", "sign sound.txt o.pdf --role clerk", 2, "--p12");
    row("fields that are none", "sign sound.txt o.pdf --p12 exists --password-file exists --role clerk --fields a", 2);
    row("a signed file over its input",
        "sign sound.txt ./sound.txt --p12 exists --password-file exists --role clerk --force", 2);
    row("a root that is none", "verify sound.txt --trust sound.txt", 3, "sound.txt");
    row("expected roles that are none", "verify sound.txt --expect mayor", 2, "--expect");
    row("an expected fingerprint that is none", "verify sound.txt --expect clerk=12", 2, "--expect");
    row("a PDF that is none", "verify sound.txt", 3, "sound.txt");
}

void TestCli::refused() {
    QFETCH(QString, words);
    QFETCH(int, status);
    QFETCH(QString, said);
    const auto before = state();
    for (const char *language : {"", " --lang en"}) {
        const QByteArray line = words.toUtf8() + (words.contains(QLatin1String("--lang")) ? "" : language);
        const auto result = test::runCli(line.constData(), m_folder.path());
        QVERIFY2(result.status == status, result.messages.constData());
        // one message; verify prints its verdict, which is the answer, to standard output
        const QByteArray message =
            (result.messages.isEmpty() && line.startsWith("verify") ? result.output : result.messages);
        QVERIFY(!message.trimmed().isEmpty());
        if (words != QLatin1String("export errors.json --text o.txt --data o.json"))
            QVERIFY2(message.count('\n') == 1 && message.size() < 600, message.constData());
        QVERIFY2(QString::fromUtf8(message).contains(said), message.constData());
        if (line.contains("--lang en") && !line.contains("errors.json"))
            QVERIFY2(!test::hasHan(message), message.constData());
        if (!line.startsWith("verify"))
            QCOMPARE(result.output, QByteArray());
        QVERIFY2(state() == before, "a refused call changed something");
    }
}

void TestCli::existingOutputsAreReplacedOnlyByForce() {
    QVERIFY(test::putContent(path("taken.json"), "before"));
    for (const char *line : {"convert sound.txt -o taken.json", "export sound.json --data taken.json"}) {
        QCOMPARE(test::runCli(line, m_folder.path()).status, 4);
        QCOMPARE(test::contentOf(path("taken.json")), QByteArray("before"));
        const QByteArray forced = QByteArray(line) + " --force";
        QCOMPARE(test::runCli(forced.constData(), m_folder.path()).status, 0);
        QVERIFY(test::contentOf(path("taken.json")).startsWith('{'));
        QVERIFY(test::putContent(path("taken.json"), "before"));
    }
    // a refused input leaves even an output that may be replaced
    QCOMPARE(test::runCli("convert binary.txt -o taken.json --force", m_folder.path()).status, 3);
    QCOMPARE(test::runCli("export errors.json --data taken.json --force", m_folder.path()).status, 4);
    QCOMPARE(test::contentOf(path("taken.json")), QByteArray("before"));
    QVERIFY(QFile::remove(path("taken.json")));
}

void TestCli::gb18030IsConvertedAndSaid() {
    const auto plain = test::runCli("convert sound.txt -o utf8.out.json", m_folder.path());
    QCOMPARE(plain.status, 0);
    QVERIFY(!plain.messages.contains("GB18030"));
    const auto converted = test::runCli("convert gb.txt -o gb.out.json", m_folder.path());
    QCOMPARE(converted.status, 0);
    QVERIFY(converted.messages.contains("gb.txt") && converted.messages.contains("GB18030"));
    QCOMPARE(test::contentOf(path("gb.out.json")), test::contentOf(path("utf8.out.json")));
    QVERIFY(QFile::remove(path("gb.out.json")) && QFile::remove(path("utf8.out.json")));
}

void TestCli::devicesAreNoOutputs() {
    for (const char *line : {"convert sound.txt -o /dev/full", "export sound.json --text o.txt --data /dev/full"}) {
        const auto before = state();
        const auto result = test::runCli(line, m_folder.path());
        QCOMPARE(result.status, 4);
        QVERIFY(result.messages.contains("/dev/full"));
        QVERIFY(state() == before);
        struct stat status {};
        QVERIFY(stat("/dev/full", &status) == 0 && S_ISCHR(status.st_mode));
    }
}

void TestCli::pipesAreNotReplacedByForce() {
    const QByteArray pipe = QFile::encodeName(path("pipe"));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const auto result = test::runCli("export sound.json --data pipe --force", m_folder.path());
    struct stat status {};
    const bool kept = stat(pipe.constData(), &status) == 0 && S_ISFIFO(status.st_mode);
    QVERIFY(QFile::remove(path("pipe")));
    QVERIFY2(kept, "the pipe was replaced by a file");
    QCOMPARE(result.status, 4);
}

void TestCli::oneNameForTwoOutputsIsRefused() {
    const auto before = state();
    const auto result = test::runCli("export sound.json --text both --data both", m_folder.path());
    QFile::remove(path("both"));
    QVERIFY2(result.status == 2 || result.status == 4, "one of the two documents is lost");
    QVERIFY(state() == before);
}

void TestCli::globalOptionsStandAnywhere_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("JSON") << QStringLiteral("--json check sound.json") << QStringLiteral("check sound.json --json");
    QTest::newRow("language") << QStringLiteral("--lang en check errors.json")
                              << QStringLiteral("check errors.json --lang=en");
    QTest::newRow("two of them") << QStringLiteral("--lang zh_CN --json formats")
                                 << QStringLiteral("formats --json --lang zh_CN");
    QTest::newRow("around the command") << QStringLiteral("--json check --lang en sound.json")
                                        << QStringLiteral("--lang=en check sound.json --json");
}

void TestCli::globalOptionsStandAnywhere() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto first = test::runCli(one.split(QLatin1Char(' ')), m_folder.path());
    const auto second = test::runCli(other.split(QLatin1Char(' ')), m_folder.path());
    QVERIFY2(first.status == 0 || first.status == 1, first.messages.constData());
    QCOMPARE(second.status, first.status);
    QVERIFY(!first.output.isEmpty());
    QCOMPARE(second.output, first.output);
}

void TestCli::formatsAreListed() {
    const auto result = test::runCli("formats --json", m_folder.path());
    QCOMPARE(result.status, 0);
    const auto list = result.json().toArray();
    QCOMPARE(list.size(), std::size_t(3));
    const char *const ids[] = {"2018", "2019", "2021"};
    const int from[] = {2008, 2019, 2021};
    for (std::size_t i = 0; i < list.size(); ++i) {
        QCOMPARE(list[i].string(u"id"), QString::fromLatin1(ids[i]));
        QVERIFY(!list[i].string(u"name").isEmpty());
        QVERIFY(!list[i].find(u"tables")->toArray().empty());
        const auto years = list[i].find(u"years")->toArray();
        QCOMPARE(years.size(), std::size_t(2));
        QCOMPARE(*years[0].toInteger(), qint64(from[i]));
        QCOMPARE(years[1].isNull(), i == 2);
    }
    const auto table = test::runCli("formats", m_folder.path());
    QCOMPARE(table.status, 0);
    QCOMPARE(table.output.count('\n'), 3);
}

void TestCli::helpIsForEveryCommand_data() {
    QTest::addColumn<QString>("command");
    QTest::newRow("the program") << QString();
    for (const char *command : {"formats", "convert", "check", "export", "sign", "verify", "report new",
                                "report import", "report list", "report show", "report check", "report export"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestCli::helpIsForEveryCommand() {
    QFETCH(QString, command);
    const QByteArray line = command.toUtf8() + " --help";
    const auto result = test::runCli(line.constData(), m_folder.path());
    QCOMPARE(result.status, 0);
    QVERIFY(result.output.size() > 100);
    QCOMPARE(result.messages, QByteArray());
}

QTEST_APPLESS_MAIN(TestCli)
#include "tst_cli.moc"
