// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/filewriter.h"
#include "support/filesizelimit.h"
#include "support/testfiles.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gongkai;

class TestFileWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesWhole_data();
    void writesWhole();
    void existingFilesStayUnlessReplaced();
    void oneExistingFileStopsAll();
    void placesThatCannotBeWritten_data();
    void placesThatCannotBeWritten();
    void onePlaceThatCannotBeWrittenStopsAll();
    void fullDiskLeavesNothing_data();
    void fullDiskLeavesNothing();
    void fullDiskKeepsTheFileToBeReplaced();
    void whatIsNoFileIsNeverReplaced();
    void linksAreFollowed();
    void oneNameForTwoFilesIsRefused();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QStringList names() const { return test::namesIn(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileWriter::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(test::putContent(path("old"), "before"));
}

void TestFileWriter::cleanup() {
    m_folder.reset();
}

void TestFileWriter::writesWhole_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("bytes that are no text") << QByteArray("\0\r\n\xff", 4);
    QTest::newRow("more than a buffer") << QByteArray(3'000'000, 'y');
}

void TestFileWriter::writesWhole() {
    QFETCH(QByteArray, bytes);
    QVERIFY(writeFiles({{path("年报.json"), bytes}, {path("b"), "second"}}, false).ok());
    QVERIFY(test::contentOf(path("年报.json")) == bytes);
    QCOMPARE(test::contentOf(path("b")), QByteArray("second"));
    QCOMPARE(names().size(), 3);
}

void TestFileWriter::existingFilesStayUnlessReplaced() {
    QVERIFY(!mayWrite(path("old"), false).ok());
    const auto refused = writeFiles({{path("old"), "after"}}, false);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::OutputExists);
    QCOMPARE(refused.error().place, path("old"));
    QCOMPARE(test::contentOf(path("old")), QByteArray("before"));
    QVERIFY(mayWrite(path("old"), true).ok());
    QVERIFY(writeFiles({{path("old"), "after"}}, true).ok());
    QCOMPARE(test::contentOf(path("old")), QByteArray("after"));
    QCOMPARE(names(), QStringList{QStringLiteral("old")});
}

void TestFileWriter::oneExistingFileStopsAll() {
    const auto refused = writeFiles({{path("new"), "x"}, {path("old"), "after"}}, false);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::OutputExists);
    QCOMPARE(names(), QStringList{QStringLiteral("old")});
    QCOMPARE(test::contentOf(path("old")), QByteArray("before"));
}

void TestFileWriter::placesThatCannotBeWritten_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("in a folder that is not there") << QStringLiteral("nofolder/x");
    QTest::newRow("below a file") << QStringLiteral("old/x");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("a name that is too long") << QString(300, QLatin1Char('x'));
    QTest::newRow("no name") << QStringLiteral("folder/");
}

void TestFileWriter::placesThatCannotBeWritten() {
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const QString place = m_folder->filePath(name);
    for (const bool replace : {true, false}) {
        const auto done = writeFiles({{place, "x"}}, replace);
        QVERIFY(!done.ok());
        QVERIFY(done.error().code == ErrorCode::CannotWrite ||
                (!replace && done.error().code == ErrorCode::OutputExists && QFileInfo::exists(place)));
        QCOMPARE(done.error().place, place);
        QVERIFY(!done.error().detail.isEmpty() || done.error().code == ErrorCode::OutputExists);
    }
    QCOMPARE(names(), (QStringList{QStringLiteral("folder"), QStringLiteral("old")}));
    QVERIFY(test::namesIn(path("folder")).isEmpty());
}

void TestFileWriter::onePlaceThatCannotBeWrittenStopsAll() {
    const std::vector<OutputFile> files{{path("new"), "x"}, {path("old"), "after"}, {path("nofolder/x"), "x"}};
    QCOMPARE(writeFiles(files, true).error().code, ErrorCode::CannotWrite);
    // this one is told only when the file is made
    const std::vector<OutputFile> late{
        {path("new"), "x"}, {path("old"), "after"}, {m_folder->filePath(QString(300, QLatin1Char('x'))), "x"}};
    QCOMPARE(writeFiles(late, true).error().code, ErrorCode::CannotWrite);
    QCOMPARE(names(), QStringList{QStringLiteral("old")});
    QCOMPARE(test::contentOf(path("old")), QByteArray("before"));
}

void TestFileWriter::fullDiskLeavesNothing_data() {
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("the first does not fit") << 200'000 << 10;
    QTest::newRow("the second does not fit") << 10 << 200'000;
    QTest::newRow("a little too much") << 10 << 65'537;
}

void TestFileWriter::fullDiskLeavesNothing() {
    QFETCH(int, first);
    QFETCH(int, second);
    Result<void> done;
    {
        const test::FileSizeLimit limit(65'536);
        QVERIFY(limit.works());
        done = writeFiles({{path("a"), QByteArray(first, 'a')}, {path("b"), QByteArray(second, 'b')}}, false);
    }
    QVERIFY(!done.ok());
    QVERIFY(done.error().code == ErrorCode::CannotWrite || done.error().code == ErrorCode::DiskFull);
    QCOMPARE(done.error().place, first > second ? path("a") : path("b"));
    QCOMPARE(names(), QStringList{QStringLiteral("old")});
}

void TestFileWriter::fullDiskKeepsTheFileToBeReplaced() {
    {
        const test::FileSizeLimit limit(65'536);
        QVERIFY(!writeFiles({{path("old"), QByteArray(200'000, 'a')}}, true).ok());
    }
    QCOMPARE(names(), QStringList{QStringLiteral("old")});
    QCOMPARE(test::contentOf(path("old")), QByteArray("before"));
}

/// Renaming over a device or a pipe would take it away from everybody (root may).
void TestFileWriter::whatIsNoFileIsNeverReplaced() {
    const QByteArray pipe = QFile::encodeName(path("pipe"));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const auto done = writeFiles({{path("pipe"), "x"}}, true);
    struct stat status {};
    QCOMPARE(stat(pipe.constData(), &status), 0);
    QVERIFY2(S_ISFIFO(status.st_mode), "the pipe was replaced by a file");
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::CannotWrite);
}

void TestFileWriter::linksAreFollowed() {
    QVERIFY(QFile::link(path("old"), path("link")));
    QCOMPARE(writeFiles({{path("link"), "x"}}, false).error().code, ErrorCode::OutputExists);
    QVERIFY(writeFiles({{path("link"), "after"}}, true).ok());
    QVERIFY(QFileInfo(path("link")).isSymLink());
    QCOMPARE(test::contentOf(path("old")), QByteArray("after"));
}

/// Two documents under one name: the second would take the first one's place without a word.
void TestFileWriter::oneNameForTwoFilesIsRefused() {
    for (const bool replace : {false, true}) {
        QVERIFY(!writeFiles({{path("new"), "a"}, {path("new"), "b"}}, replace).ok());
        QVERIFY(!writeFiles({{path("new"), "a"}, {m_folder->path() + QStringLiteral("/./new"), "b"}}, replace).ok());
        QCOMPARE(names(), QStringList{QStringLiteral("old")});
    }
}

QTEST_APPLESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
