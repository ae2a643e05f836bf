// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editsession.h"
#include "support/memorystore.h"
#include "support/reports.h"
#include "wording/differencetext.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace gongkai;

namespace {

/// A store that is written from another thread, and answers when the test lets it.
class SlowStore final {
public:
    explicit SlowStore(test::MemoryStore &store) : m_store(store) {}

    /// Lets `writes` of them through.
    void open(int writes) { m_gate.release(writes); }
    [[nodiscard]] SaveReport saver() {
        return [this](const StoredReport &stored) -> Result<int> {
            ++begun;
            inOtherThread = inOtherThread || QThread::currentThread() != QCoreApplication::instance()->thread();
            m_gate.acquire();
            const std::lock_guard lock(m_mutex);
            return m_store.save(stored);
        };
    }

    std::atomic<int> begun = 0;
    std::atomic<bool> inOtherThread = false;

private:
    test::MemoryStore &m_store;
    QSemaphore m_gate;
    std::mutex m_mutex;
};

} // namespace

/// Saving while it is typed: never waiting, never losing, never writing over what somebody else wrote.
class TestSaving final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typingGoesOnWhileTheStoreIsSlow();
    void savingAndWaitingHasAnEnd();
    void whatWasTypedMeanwhileIsSavedToo();
    void aFailingStoreIsTriedAgain_data();
    void aFailingStoreIsTriedAgain();
    void typingMergesAcrossSaves();
    void theSameEntriesAreNoConflict();
    void keepMineWritesOver();
    void takeTheirsIsOneStep();
    void partsOfTheOtherVersionCome();
    void anotherFormCannotBeTaken();
    void aRemovedReportIsMadeAnew();
    void aThirdVersionAsksAgain();
    void whatIsGivenUpIsNotWritten();
    void differencesAreTold();

private:
    std::unique_ptr<EditSession> open() {
        return std::make_unique<EditSession>(*m_authoring, m_clock, m_authoring->open(m_id).value(), std::nullopt);
    }
    /// Somebody else's window on the same store.
    void saveElsewhere(const QString &title) {
        auto other = open();
        other->setField(ReportField::Title, title);
        QVERIFY(other->save());
    }
    [[nodiscard]] QString storedTitle() { return m_store.load(m_id).value().report.title; }

    FormatCatalogue m_formats = test::formats();
    test::MemoryStore m_store;
    test::FixedClock m_clock;
    std::unique_ptr<Authoring> m_authoring;
    ReportId m_id;
};

void TestSaving::init() {
    m_store = test::MemoryStore();
    m_authoring = std::make_unique<Authoring>(m_store, m_formats);
    m_id = m_store.create(test::sample(QStringLiteral("sample-2021"))).value();
}

void TestSaving::typingGoesOnWhileTheStoreIsSlow() {
    SlowStore slow(m_store);
    m_authoring->saveElsewhere(slow.saver());
    auto session = open();
    QSignalSpy saved(session.get(), &EditSession::saved);
    session->setField(ReportField::Title, QStringLiteral("甲"));
    session->saveSoon();
    QTRY_COMPARE(slow.begun.load(), 1);
    // nothing is answered yet: every further entry is taken all the same, and nothing is called saved
    for (int i = 0; i < 50; ++i)
        session->typeCell(*CellRef::fromName(QStringLiteral("t3.new.natural")), QString::number(i + 1));
    QVERIFY(!session->isSaved());
    QCOMPARE(saved.size(), 0);
    slow.open(10);
    QTRY_VERIFY(session->isSaved());
    QVERIFY(slow.inOtherThread.load());
    QCOMPARE(m_store.load(m_id).value().report, session->report());
    QVERIFY(saved.size() >= 2);
}

void TestSaving::savingAndWaitingHasAnEnd() {
    SlowStore slow(m_store);
    m_authoring->saveElsewhere(slow.saver());
    auto session = open();
    session->setField(ReportField::Title, QStringLiteral("甲"));
    QVERIFY(!session->save()); // the store does not answer: said, not waited for
    QCOMPARE(session->lastSaveError()->code, ErrorCode::StoreBusy);
    QVERIFY(session->nextTry().isValid());
    QCOMPARE(session->report().title, QStringLiteral("甲"));
    slow.open(10);
    QTRY_VERIFY(session->isSaved());
    QVERIFY(!session->lastSaveError());
    QCOMPARE(storedTitle(), QStringLiteral("甲"));
}

void TestSaving::whatWasTypedMeanwhileIsSavedToo() {
    SlowStore slow(m_store);
    m_authoring->saveElsewhere(slow.saver());
    auto session = open();
    session->setField(ReportField::Title, QStringLiteral("甲"));
    session->saveSoon();
    session->setField(ReportField::Title, QStringLiteral("乙"));
    slow.open(10);
    QVERIFY(session->save()); // not content with the older write that was under way
    QCOMPARE(storedTitle(), QStringLiteral("乙"));
    QCOMPARE(slow.begun.load(), 2);
}

void TestSaving::aFailingStoreIsTriedAgain_data() {
    QTest::addColumn<ErrorCode>("failure");
    QTest::newRow("locked by another program") << ErrorCode::StoreBusy;
    QTest::newRow("the disk is full") << ErrorCode::StoreFull;
    QTest::newRow("became read-only") << ErrorCode::StoreReadOnly;
    QTest::newRow("a fault") << ErrorCode::StoreFailed;
}

void TestSaving::aFailingStoreIsTriedAgain() {
    QFETCH(ErrorCode, failure);
    auto session = open();
    QSignalSpy failed(session.get(), &EditSession::saveFailed);
    m_store.failure = failure;
    session->setField(ReportField::Title, QStringLiteral("甲"));
    session->saveSoon();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(session->lastSaveError()->code, failure);
    QVERIFY(session->nextTry() > m_clock.nowUtc());
    session->setField(ReportField::SignOffDate, QStringLiteral("2025-01-20"));
    session->undoStack().undo();
    session->undoStack().redo();
    QVERIFY(!session->isSaved());
    m_store.failure.reset();
    if (failure == ErrorCode::StoreBusy)
        QTRY_VERIFY_WITH_TIMEOUT(session->isSaved(), 20000); // by itself; the others come later
    else
        QVERIFY(session->save());
    QVERIFY(!session->lastSaveError());
    QVERIFY(!session->nextTry().isValid());
    QCOMPARE(m_store.load(m_id).value().report, session->report());
}

void TestSaving::typingMergesAcrossSaves() {
    auto session = open();
    QString text;
    for (const QChar c : QStringLiteral("没有其他事项")) {
        text += c;
        session->setBlocks(QStringLiteral("6"), {Block::paragraph(text)}, static_cast<int>(text.size()));
        QVERIFY(session->save()); // as the autosave does while somebody types
    }
    QCOMPARE(session->undoStack().count(), 1);
    session->undoStack().undo();
    QCOMPARE(session->report(), test::sample(QStringLiteral("sample-2021")));
    QVERIFY2(!session->isSaved(), "the store holds what was typed");
    QVERIFY(session->save());
    QCOMPARE(m_store.load(m_id).value().report, session->report());
}

void TestSaving::theSameEntriesAreNoConflict() {
    auto session = open();
    saveElsewhere(QStringLiteral("一样"));
    session->setField(ReportField::Title, QStringLiteral("一样"));
    QVERIFY(session->save());
    QVERIFY(!session->inConflict());
    session->setField(ReportField::Title, QStringLiteral("又改"));
    QVERIFY(session->save());
    QCOMPARE(storedTitle(), QStringLiteral("又改"));
}

void TestSaving::keepMineWritesOver() {
    auto session = open();
    saveElsewhere(QStringLiteral("别人的"));
    session->setField(ReportField::Title, QStringLiteral("我的"));
    QVERIFY(!session->save());
    QVERIFY(session->inConflict());
    QVERIFY(!session->nextTry().isValid()); // it waits for a decision
    session->setField(ReportField::SignOffDate, QStringLiteral("2025-01-21"));
    session->saveSoon();
    QCOMPARE(storedTitle(), QStringLiteral("别人的")); // nothing is written over before the decision
    const Report mine = session->report();
    const int steps = session->undoStack().count();
    QVERIFY(session->keepMine());
    QVERIFY(!session->inConflict());
    QVERIFY(session->isSaved());
    QCOMPARE(session->report(), mine);
    QCOMPARE(m_store.load(m_id).value().report, mine);
    QCOMPARE(session->undoStack().count(), steps + 1); // one decision
    session->undoStack().undo();
    QCOMPARE(session->report().title, QStringLiteral("别人的")); // what was written over is not lost
    session->undoStack().redo();
    QVERIFY(session->save());
    QCOMPARE(m_store.load(m_id).value().report, mine);
}

void TestSaving::takeTheirsIsOneStep() {
    auto session = open();
    saveElsewhere(QStringLiteral("别人的"));
    session->setField(ReportField::Title, QStringLiteral("我的"));
    session->setBlocks(QStringLiteral("6"), {Block::paragraph(QStringLiteral("我的话"))}, 0);
    QVERIFY(!session->save());
    const Report mine = session->report();
    QSignalSpy blocks(session.get(), &EditSession::blocksChanged);
    QSignalSpy fields(session.get(), &EditSession::fieldsChanged);
    QVERIFY(session->takeTheirs().ok());
    QCOMPARE(session->report(), m_store.load(m_id).value().report);
    QVERIFY(session->isSaved());
    QVERIFY(!session->lastSaveError());
    QVERIFY(!blocks.isEmpty()); // editors show it
    QCOMPARE(fields.size(), 1);
    session->undoStack().undo();
    QCOMPARE(session->report(), mine);
    QVERIFY(session->save()); // over the version that was taken, so without another conflict
    QCOMPARE(m_store.load(m_id).value().report, mine);
}

void TestSaving::partsOfTheOtherVersionCome() {
    m_id = m_store.create(test::sample(QStringLiteral("sample-2018"))).value();
    auto session = open();
    {
        auto other = open();
        other->addPart(QStringLiteral("四、附则"));
        QVERIFY(other->save());
    }
    session->setField(ReportField::Title, QStringLiteral("我的"));
    QVERIFY(!session->save());
    QSignalSpy parts(session.get(), &EditSession::partsChanged);
    QVERIFY(session->takeTheirs().ok());
    QCOMPARE(parts.size(), 1);
    QVERIFY(session->report().section(QStringLiteral("4")));
}

void TestSaving::anotherFormCannotBeTaken() {
    auto session = open();
    StoredReport other = m_store.load(m_id).value();
    other.report.formatVersion = QStringLiteral("0");
    QVERIFY(m_store.save(other).ok());
    session->setField(ReportField::Title, QStringLiteral("我的"));
    QVERIFY(!session->save());
    const auto taken = session->takeTheirs();
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().code, ErrorCode::WrongSchema);
    QVERIFY(session->inConflict());
    QCOMPARE(session->report().title, QStringLiteral("我的"));
    QVERIFY(session->keepMine());
    QCOMPARE(storedTitle(), QStringLiteral("我的"));
}

void TestSaving::aRemovedReportIsMadeAnew() {
    auto session = open();
    session->setField(ReportField::Title, QStringLiteral("我的"));
    QVERIFY(m_store.remove(m_id).ok());
    QVERIFY(!session->save());
    QVERIFY(session->inConflict());
    QVERIFY(session->keepMine());
    QVERIFY(session->isSaved());
    QCOMPARE(m_store.load(session->id()).value().report.title, QStringLiteral("我的"));
    session->setField(ReportField::Title, QStringLiteral("又改"));
    QVERIFY(session->save());
}

void TestSaving::aThirdVersionAsksAgain() {
    auto session = open();
    saveElsewhere(QStringLiteral("第二个"));
    session->setField(ReportField::Title, QStringLiteral("我的"));
    QVERIFY(!session->save());
    m_store.failure = ErrorCode::StoreConflict; // between reading theirs and writing mine
    QVERIFY(!session->keepMine());
    m_store.failure.reset();
    QVERIFY(session->inConflict());
    QCOMPARE(storedTitle(), QStringLiteral("第二个"));
    QCOMPARE(session->report().title, QStringLiteral("我的"));
    QVERIFY(session->keepMine());
    QCOMPARE(storedTitle(), QStringLiteral("我的"));
}

void TestSaving::whatIsGivenUpIsNotWritten() {
    auto session = open();
    m_store.failure = ErrorCode::StoreBusy;
    session->setField(ReportField::Title, QStringLiteral("不要了"));
    QVERIFY(!session->save());
    session->abandon();
    m_store.failure.reset();
    session->saveSoon();
    QVERIFY(storedTitle() != QStringLiteral("不要了"));
}

void TestSaving::differencesAreTold() {
    const Report one = test::sample(QStringLiteral("sample-2021"));
    const Format &format = *m_formats.byId(one.formatId);
    QVERIFY(reportDifferences(one, one, format).isEmpty());
    Report other = one;
    other.title = QStringLiteral("改");
    other.setCell(*CellRef::fromName(QStringLiteral("t3.new.natural")), Json::number(987));
    other.blocks(QStringLiteral("6")).push_back(Block::paragraph(QString(500, QChar(0x4E00))));
    other.blanksAreZero.append(QStringLiteral("t4"));
    other.contact.set(QStringLiteral("phone"), Json(QStringLiteral("000-1")));
    const auto lines = reportDifferences(one, other, format);
    QCOMPARE(lines.size(), 5);
    const auto line = [&lines](const QString &said) {
        return std::find_if(lines.begin(), lines.end(), [&said](const QStringList &l) { return l[2] == said; });
    };
    QVERIFY(line(QStringLiteral("改")) != lines.end());
    QVERIFY(line(QStringLiteral("987")) != lines.end());
    QVERIFY(line(QStringLiteral("987"))->constFirst().contains(QStringLiteral("自然人")));
    for (const QStringList &l : lines) {
        QCOMPARE(l.size(), 3);
        QVERIFY(l[2].size() < 120); // of a text only what differs
    }
    Report origin = one; // nothing that is printed, and told all the same
    origin.sources[QStringLiteral("t3.new.natural")].origin = QStringLiteral("imported");
    QVERIFY(origin == one || !reportDifferences(one, origin, format).isEmpty());
}

QTEST_GUILESS_MAIN(TestSaving)
#include "tst_saving.moc"
