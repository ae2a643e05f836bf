// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"
#include "storage/storefiles.h"
#include "support/filesizelimit.h"
#include "support/reports.h"
#include "support/testfiles.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace gongkai;

namespace {

using Damage = std::function<void(const QString &path)>;

Damage bytesAt(qint64 offset, const QByteArray &bytes) {
    return [=](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
            qFatal("cannot damage %s", qPrintable(path));
    };
}

Damage content(const QByteArray &bytes) {
    return [=](const QString &path) {
        if (!test::putContent(path, bytes))
            qFatal("cannot write %s", qPrintable(path));
    };
}

Damage statement(const char *sql) {
    return [=](const QString &path) {
        if (!test::RawDatabase(path).run(QString::fromLatin1(sql)))
            qFatal("%s does not run", sql);
    };
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestOpenFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewStoreIsPrivateAndSafe();
    void aNewStoreOpensASecondTime();
    void aMissingFolderIsMade();
    void whatIsNotOursIsRefusedUntouched_data();
    void whatIsNotOursIsRefusedUntouched();
    void damagedPagesAreFoundByTheLongCheck();
    void checkingWhatIsNotThereMakesNothing();
    void noPlaceToWrite_data();
    void noPlaceToWrite();
    void anotherWriterIsTold();
    void fullDiskKeepsTheEarlierState();
    void fullDiskLeavesNoHalfStore();

private:
    void makeStore();

    test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ReportId m_id;
};

void TestOpenFile::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("store.gk"));
}

void TestOpenFile::cleanup() {
    m_folder.reset();
}

/// A closed store with one report of many pages.
void TestOpenFile::makeStore() {
    const auto store = test::openStore(m_path, m_clock);
    m_id = store->create(test::report(QStringLiteral("suqian-2024"))).value();
}

void TestOpenFile::aNewStoreIsPrivateAndSafe() {
    {
        auto opened = openSqliteFile(m_path);
        QVERIFY(opened.ok());
        QVERIFY(!opened.value().readOnly);
        const auto ask = [&](const char *question) {
            return opened.value().database->ask(QString::fromLatin1(question)).value().toString();
        };
        QCOMPARE(ask("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(ask("PRAGMA synchronous"), QStringLiteral("2"));
        QCOMPARE(ask("PRAGMA foreign_keys"), QStringLiteral("1"));
        for (const QString &name : test::namesIn(m_folder->path()))
            QCOMPARE(QFile::permissions(m_folder->filePath(name)) &
                         (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                          QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner),
                     QFile::Permissions());
    }
    const auto mode = QFile::permissions(m_path) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
    QCOMPARE(mode, QFile::ReadOwner | QFile::WriteOwner);
    test::RawDatabase raw(m_path);
    QCOMPARE(raw.ask(QStringLiteral("PRAGMA application_id")).toInt(), 0x474F4E47);
    QCOMPARE(raw.ask(QStringLiteral("PRAGMA user_version")).toInt(),
             readMigrations(QStringLiteral(":/sql/sqlite")).value().back().number);
    QVERIFY(checkSqliteFile(m_path).ok());
}

/// The window and the command line at once, while nothing was copied from the log to the file yet.
void TestOpenFile::aNewStoreOpensASecondTime() {
    const auto first = openSqliteFile(m_path);
    QVERIFY(first.ok());
    const auto second = openSqliteFile(m_path);
    QVERIFY2(second.ok(), "the store that the first connection made is refused");
}

void TestOpenFile::aMissingFolderIsMade() {
    const QString path = m_folder->filePath(QStringLiteral("甲/b/store.gk"));
    QVERIFY(openSqliteFile(path).ok());
    QVERIFY(openSqliteFile(path).ok());
    QVERIFY(QFileInfo::exists(path));
}

void TestOpenFile::whatIsNotOursIsRefusedUntouched_data() {
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const Damage &damage, ErrorCode code) {
        QTest::newRow(name) << damage << static_cast<int>(code);
    };
    row("an empty file", content({}), ErrorCode::StoreNotOurs);
    row("a text", content(QByteArray(4096, 'x')), ErrorCode::StoreNotOurs);
    row("a short text", content("SQLite format 3"), ErrorCode::StoreNotOurs);
    row("a database of another program", statement("PRAGMA application_id = 252006673"), ErrorCode::StoreNotOurs);
    row("a database of nobody", statement("PRAGMA application_id = 0"), ErrorCode::StoreNotOurs);
    row("a store of a newer program", statement("PRAGMA user_version = 999"), ErrorCode::StoreNewer);
    row("a damaged first byte", bytesAt(0, "X"), ErrorCode::StoreNotOurs);
    row("a damaged page size", bytesAt(16, "\x77\x77"), ErrorCode::StoreDamaged);
    row("a damaged payload fraction", bytesAt(21, "\x11"), ErrorCode::StoreDamaged);
    row("a damaged page type of the schema", bytesAt(100, "\x77"), ErrorCode::StoreDamaged);
    row(
        "half a file", [](const QString &path) { QFile::resize(path, QFileInfo(path).size() / 8192 * 4096); },
        ErrorCode::StoreDamaged);
    row(
        "only the first page", [](const QString &path) { QFile::resize(path, 4096); }, ErrorCode::StoreDamaged);
    row(
        "only the head", [](const QString &path) { QFile::resize(path, 100); }, ErrorCode::StoreDamaged);
}

void TestOpenFile::whatIsNotOursIsRefusedUntouched() {
    QFETCH(Damage, damage);
    QFETCH(int, code);
    makeStore();
    damage(m_path);
    const QByteArray before = test::contentOf(m_path);
    const QStringList names = test::namesIn(m_folder->path());
    {
        const auto opened = openSqliteFile(m_path);
        QVERIFY(!opened.ok());
        QCOMPARE(static_cast<int>(opened.error().code), code);
        QCOMPARE(opened.error().place, m_path);
    }
    QVERIFY(test::contentOf(m_path) == before);
    QCOMPARE(test::namesIn(m_folder->path()), names);
}

void TestOpenFile::damagedPagesAreFoundByTheLongCheck() {
    makeStore();
    QVERIFY(checkSqliteFile(m_path).ok());
    const auto pageOf = [this](const char *table) {
        return test::RawDatabase(m_path)
            .ask(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(QString::fromLatin1(table)))
            .toLongLong();
    };
    for (const qint64 page :
         {pageOf("report_cell"), pageOf("sqlite_autoindex_report_cell_1"), pageOf("report_section")}) {
        QVERIFY(page > 1);
        const QByteArray sound = test::contentOf(m_path);
        bytesAt((page - 1) * 4096, "\x77")(m_path);
        const auto checked = checkSqliteFile(m_path);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(checked.error().place, m_path);
        QVERIFY(test::putContent(m_path, sound));
        QVERIFY(checkSqliteFile(m_path).ok());
    }
}

void TestOpenFile::checkingWhatIsNotThereMakesNothing() {
    QVERIFY(!checkSqliteFile(m_path).ok());
    QCOMPARE(test::namesIn(m_folder->path()), QStringList());
}

void TestOpenFile::noPlaceToWrite_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("below a file") << QStringLiteral("file/x.gk");
    QTest::newRow("in a folder below a file") << QStringLiteral("file/folder/x.gk");
    QTest::newRow("a name that is too long") << QString(300, QLatin1Char('x'));
}

void TestOpenFile::noPlaceToWrite() {
    QFETCH(QString, name);
    QVERIFY(test::putContent(m_folder->filePath(QStringLiteral("file")), "x"));
    const auto opened = openSqliteFile(m_folder->filePath(name));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::CannotWrite);
    QCOMPARE(test::namesIn(m_folder->path()), QStringList{QStringLiteral("file")});
}

void TestOpenFile::anotherWriterIsTold() {
    makeStore();
    const auto store = test::openStore(m_path, m_clock);
    auto stored = store->load(m_id);
    test::RawDatabase other(m_path);
    QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")));
    const auto saved = store->save(stored.value());
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::StoreBusy);
    QVERIFY(store->load(m_id).ok()); // reading goes on
    QVERIFY(other.run(QStringLiteral("ROLLBACK")));
    QCOMPARE(store->save(stored.value()).value(), 2);
}

void TestOpenFile::fullDiskKeepsTheEarlierState() {
    makeStore();
    Report large = test::report(QStringLiteral("suqian-2024"));
    large.cells.clear();
    for (int i = 0; i < 40; ++i)
        large.blocks(QStringLiteral("1")).push_back(Block::paragraph(QString(50'000, QChar(0x6587))));
    {
        const auto store = test::openStore(m_path, m_clock);
        {
            const test::FileSizeLimit limit(256 * 1024);
            QVERIFY(limit.works());
            const auto saved = store->save({m_id, 1, large});
            QVERIFY2(!saved.ok(), "what does not fit the disk was said to be saved");
            QVERIFY(saved.error().code == ErrorCode::StoreFull || saved.error().code == ErrorCode::StoreFailed);
            const auto again = store->save({m_id, 1, large});
            QVERIFY(!again.ok());
            const auto created = store->create(large);
            QVERIFY(!created.ok());
            QVERIFY(store->load(m_id).value().report == test::report(QStringLiteral("suqian-2024")));
        }
        const auto other = test::openStore(m_path, m_clock)->load(m_id);
        QCOMPARE(other.value().version, 1);
        QVERIFY(other.value().report == test::report(QStringLiteral("suqian-2024")));
        QCOMPARE(store->save({m_id, 1, large}).value(), 2); // there is room again
    }
    QVERIFY(checkSqliteFile(m_path).ok());
    const auto store = test::openStore(m_path, m_clock);
    QVERIFY(store->load(m_id).value().report == large);
    QCOMPARE(store->list().value().size(), std::size_t(1));
}

/// A store that could not be made must not be in the way when there is room again.
void TestOpenFile::fullDiskLeavesNoHalfStore() {
    for (const rlim_t room : {rlim_t(0), rlim_t(512), rlim_t(4096), rlim_t(40'000)}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.gk"));
        {
            const test::FileSizeLimit limit(room);
            QVERIFY(limit.works());
            if (openSqliteFile(path).ok())
                continue;
        }
        QVERIFY2(openSqliteFile(path).ok(),
                 qPrintable(QStringLiteral("after room for %1 bytes it is refused for ever").arg(room)));
    }
}

QTEST_GUILESS_MAIN(TestOpenFile)
#include "tst_openfile.moc"
