// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/killreport.h"
#include "storage/storefiles.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace gongkai;

class TestKill final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedSavesSurviveKill();
    void aNewStoreSurvivesKill();
};

void TestKill::acknowledgedSavesSurviveKill() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.gk"));
    const test::FixedClock clock;
    ReportId id;
    {
        const auto created = test::openStore(path, clock)->create(test::reportOfVersion(1));
        QVERIFY(created.ok());
        id = created.value();
    }
    QRandomGenerator random(20240130);
    int version = 1;
    for (int kill = 0; kill < 20; ++kill) {
        QProcess writer;
        writer.start(QStringLiteral(GONGKAI_KILL_WRITER), {path, QString::number(id.value)});
        const int enough = random.bounded(1, 16);
        int seen = 0;
        QByteArray said;
        while (seen < enough) {
            QVERIFY2(writer.waitForReadyRead(30'000), writer.readAllStandardError().constData());
            said += writer.readAllStandardOutput();
            seen = static_cast<int>(said.count('\n'));
        }
        QThread::usleep(static_cast<unsigned long>(random.bounded(3000)));
        writer.kill();
        QVERIFY(writer.waitForFinished(30'000));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        said += writer.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n'));
        const int acknowledged = said.mid(said.lastIndexOf('\n') + 1).toInt();
        QVERIFY(acknowledged > version);

        const auto store = test::openStore(path, clock);
        const auto stored = store->load(id);
        QVERIFY(stored.ok());
        version = stored.value().version;
        QVERIFY2(version == acknowledged || version == acknowledged + 1,
                 qPrintable(QStringLiteral("%1 acknowledged, %2 found").arg(acknowledged).arg(version)));
        QVERIFY2(stored.value().report == test::reportOfVersion(version), "a save is there in part");
        QVERIFY(checkSqliteFile(path).ok());
    }
}

/// The first session of a new store is killed: what it acknowledged must be there, whatever lies only in the log.
void TestKill::aNewStoreSurvivesKill() {
    for (const int enough : {1, 2, 5}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.gk"));
        QProcess writer;
        writer.start(QStringLiteral(GONGKAI_KILL_WRITER), {path});
        QByteArray said;
        while (said.count('\n') < enough) {
            QVERIFY2(writer.waitForReadyRead(30'000), writer.readAllStandardError().constData());
            said += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished(30'000));
        auto opened = openSqliteFile(path);
        QVERIFY2(opened.ok(), "a store with acknowledged reports is refused");
        const test::FixedClock clock;
        SqlReportStore store(std::move(opened.value().database), clock, opened.value().readOnly);
        const auto list = store.list();
        QCOMPARE(list.value().size(), std::size_t(1));
        const auto stored = store.load(list.value()[0].id);
        QVERIFY(stored.value().version >= enough);
        QVERIFY(stored.value().report == test::reportOfVersion(stored.value().version));
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
