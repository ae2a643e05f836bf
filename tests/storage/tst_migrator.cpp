// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"
#include "storage/storefiles.h"
#include "support/testfiles.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace gongkai;

namespace {

const Migration first{1, QStringLiteral("-- a comment; with a semicolon\nCREATE TABLE a (x TEXT);\n"
                                        "INSERT INTO a VALUES ('one');\n")};
const Migration second{2, QStringLiteral("ALTER TABLE a ADD COLUMN y TEXT;\nUPDATE a SET y = 'a;b';\n")};

} // namespace

class TestMigrator final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shippedMigrationsRead();
    void foldersAreReadInOrder();
    void wrongFoldersAreRefused_data();
    void wrongFoldersAreRefused();
    void stepsRunOnce();
    void upgradeKeepsABackup();
    void theBackupIsPrivate();
    void newStoresNeedNoBackup();
    void aFailingBackupStopsTheUpgrade();
    void aFailingStatementUndoesItsMigration();
    void aNewerStoreIsRefused();
    void anotherProgramUpgradedMeanwhile();

private:
    [[nodiscard]] std::unique_ptr<Database> open() const {
        return Database::open(std::make_unique<SqliteDialect>(false), m_path, {}, m_path).value();
    }
    [[nodiscard]] QString inFolder(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestMigrator::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = inFolder("store.gk");
}

void TestMigrator::cleanup() {
    m_folder.reset();
}

void TestMigrator::shippedMigrationsRead() {
    const auto migrations = readMigrations(QStringLiteral(":/sql/sqlite"));
    QVERIFY(migrations.ok());
    QVERIFY(!migrations.value().empty());
    QVERIFY(migrate(*open(), migrations.value(), {}).ok());
}

void TestMigrator::foldersAreReadInOrder() {
    QVERIFY(test::putContent(inFolder("002.sql"), "B;\n"));
    QVERIFY(test::putContent(inFolder("001.sql"), "A;\n"));
    QVERIFY(test::putContent(inFolder("readme.txt"), "x"));
    const auto migrations = readMigrations(m_folder->path());
    QVERIFY(migrations.ok());
    QCOMPARE(migrations.value().size(), std::size_t(2));
    QCOMPARE(migrations.value()[0].number, 1);
    QCOMPARE(migrations.value()[0].sql, QStringLiteral("A;\n"));
    QCOMPARE(migrations.value()[1].number, 2);
    QCOMPARE(migrations.value()[1].sql, QStringLiteral("B;\n"));
}

void TestMigrator::wrongFoldersAreRefused_data() {
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a number is missing") << QStringList{QStringLiteral("001.sql"), QStringLiteral("003.sql")};
    QTest::newRow("the first is missing") << QStringList{QStringLiteral("002.sql")};
    QTest::newRow("a number stands twice") << QStringList{QStringLiteral("001.sql"), QStringLiteral("001b.sql")};
    QTest::newRow("a name without a number") << QStringList{QStringLiteral("001.sql"), QStringLiteral("more.sql")};
}

void TestMigrator::wrongFoldersAreRefused() {
    QFETCH(QStringList, names);
    for (const QString &name : names)
        QVERIFY(test::putContent(m_folder->filePath(name), "SELECT 1;\n"));
    const auto migrations = readMigrations(m_folder->path());
    QVERIFY(!migrations.ok());
    QCOMPARE(migrations.error().code, ErrorCode::StoreFailed);
}

void TestMigrator::stepsRunOnce() {
    const auto database = open();
    QVERIFY(migrate(*database, {first}, {}).ok());
    QCOMPARE(database->ask(QStringLiteral("PRAGMA user_version")).value().toInt(), 1);
    for (int run = 0; run < 2; ++run) {
        QVERIFY(migrate(*database, {first, second}, {}).ok());
        QCOMPARE(database->ask(QStringLiteral("PRAGMA user_version")).value().toInt(), 2);
        QCOMPARE(database->ask(QStringLiteral("SELECT count(*) FROM a")).value().toInt(), 1);
        QCOMPARE(database->ask(QStringLiteral("SELECT y FROM a")).value().toString(), QStringLiteral("a;b"));
    }
}

void TestMigrator::upgradeKeepsABackup() {
    const auto database = open();
    const QString backup = inFolder("it's a backup");
    QVERIFY(migrate(*database, {first}, {}).ok());
    QVERIFY(migrate(*database, {first, second}, backup).ok());
    test::RawDatabase old(backup);
    QCOMPARE(old.ask(QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(old.ask(QStringLiteral("SELECT x FROM a")).toString(), QStringLiteral("one"));
    QVERIFY(!old.run(QStringLiteral("SELECT y FROM a")));
    QCOMPARE(old.ask(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

/// The store holds personal data and is its owner's alone; so is its copy.
void TestMigrator::theBackupIsPrivate() {
    const auto database = open();
    const QString backup = inFolder("backup");
    QVERIFY(migrate(*database, {first}, {}).ok());
    QVERIFY(migrate(*database, {first, second}, backup).ok());
    QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestMigrator::newStoresNeedNoBackup() {
    const auto database = open();
    QVERIFY(migrate(*database, {first, second}, inFolder("backup")).ok());
    QVERIFY(migrate(*database, {first, second}, inFolder("backup")).ok());
    QVERIFY(!QFileInfo::exists(inFolder("backup")));
}

void TestMigrator::aFailingBackupStopsTheUpgrade() {
    const auto database = open();
    QVERIFY(migrate(*database, {first}, {}).ok());
    QVERIFY(!migrate(*database, {first, second}, inFolder("no folder/backup")).ok());
    QCOMPARE(database->ask(QStringLiteral("PRAGMA user_version")).value().toInt(), 1);
    QVERIFY(!database->run(QStringLiteral("SELECT y FROM a")).ok());
}

void TestMigrator::aFailingStatementUndoesItsMigration() {
    const Migration failing{
        2, QStringLiteral("CREATE TABLE b (x TEXT);\nDELETE FROM a;\nINSERT INTO nothing VALUES (1);\n")};
    const auto database = open();
    QVERIFY(!migrate(*database, {first, failing}, {}).ok());
    QCOMPARE(database->ask(QStringLiteral("PRAGMA user_version")).value().toInt(), 1);
    QCOMPARE(database->ask(QStringLiteral("SELECT count(*) FROM a")).value().toInt(), 1);
    QVERIFY(!database->run(QStringLiteral("SELECT x FROM b")).ok());
    QVERIFY(migrate(*database, {first, second}, {}).ok()); // nothing is left of the failure
    QCOMPARE(test::RawDatabase(m_path).ask(QStringLiteral("PRAGMA user_version")).toInt(), 2);
}

void TestMigrator::aNewerStoreIsRefused() {
    const auto database = open();
    QVERIFY(migrate(*database, {first, second}, {}).ok());
    const auto done = migrate(*database, {first}, inFolder("backup"));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::StoreNewer);
    QCOMPARE(database->ask(QStringLiteral("PRAGMA user_version")).value().toInt(), 2);
    QVERIFY(!QFileInfo::exists(inFolder("backup")));
}

/// The second program finds the work done.
void TestMigrator::anotherProgramUpgradedMeanwhile() {
    const auto one = open();
    const auto two = open();
    QVERIFY(migrate(*one, {first}, {}).ok());
    QVERIFY(migrate(*two, {first, second}, {}).ok());
    QVERIFY(migrate(*one, {first, second}, {}).ok());
    QCOMPARE(one->ask(QStringLiteral("SELECT count(*) FROM a")).value().toInt(), 1);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
