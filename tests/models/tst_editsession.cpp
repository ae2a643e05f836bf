// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editsession.h"
#include "support/memorystore.h"
#include "support/reports.h"

#include <QSignalSpy>
#include <QTest>

using namespace gongkai;

class TestEditSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void totalsFollowWhatIsTyped();
    void findingsAppearAndVanish();
    void undoGoesOverEverything();
    void typingMergesIntoOneStep();
    void autosaveWritesWithinTwoSeconds();
    void failedSaveKeepsTheEdit();
    void conflictIsToldAndNothingOverwritten();
    void recalculateMendsTotals();
    void blanksConfirmed();
    void partsComeAndGo();
    void unchangedInputMakesNoStep();
    void clearingIsOneStep();
    void typingWithoutPauseIsSaved();

private:
    std::unique_ptr<EditSession> open(const Report &report, std::optional<Report> previous = {});
    static CellRef cell(const char *name) { return *CellRef::fromName(QString::fromLatin1(name)); }

    FormatCatalogue m_formats = test::formats();
    test::MemoryStore m_store;
    test::FixedClock m_clock;
    std::unique_ptr<Authoring> m_authoring;
};

void TestEditSession::init() {
    m_store = test::MemoryStore();
    m_authoring = std::make_unique<Authoring>(m_store, m_formats);
}

std::unique_ptr<EditSession> TestEditSession::open(const Report &report, std::optional<Report> previous) {
    const auto id = m_store.create(report);
    return std::make_unique<EditSession>(*m_authoring, m_clock, m_authoring->open(id.value()).value(),
                                         std::move(previous));
}

void TestEditSession::totalsFollowWhatIsTyped() {
    auto session = open(test::report(QStringLiteral("suqian-2024")));
    session->typeCell(cell("t3.granted.biz"), QStringLiteral("31")); // was 21
    const Report &r = session->report();
    QCOMPARE(r.cell(cell("t3.granted.total")).numberText(), QStringLiteral("1441")); // 1431 + 10
    QCOMPARE(r.cell(cell("t3.total.biz")).numberText(), QStringLiteral("83"));       // 73 + 10
    QCOMPARE(r.cell(cell("t3.total.total")).numberText(), QStringLiteral("3531"));   // 3521 + 10
    QCOMPARE(r.sources.value(QStringLiteral("t3.granted.biz")).origin, QStringLiteral("typed"));
    QCOMPARE(r.sources.value(QStringLiteral("t3.total.total")).origin, QStringLiteral("formula"));
    session->undoStack().undo();
    QCOMPARE(session->report(), test::report(QStringLiteral("suqian-2024")));
}

void TestEditSession::findingsAppearAndVanish() {
    auto session = open(test::report(QStringLiteral("suqian-2024")), test::report(QStringLiteral("suqian-2023")));
    QCOMPARE(blockingCount(session->findings()), 0);
    QSignalSpy changed(session.get(), &EditSession::findingsChanged);
    session->typeCell(cell("t3.carried_out.natural"), QStringLiteral("181")); // transposed 118
    QCOMPARE(blockingCount(session->findings()), 2);                          // the column and the total column
    QCOMPARE(changed.size(), 1);
    session->typeCell(cell("t3.carried_out.natural"), QStringLiteral("118"));
    QCOMPARE(blockingCount(session->findings()), 0);
    QCOMPARE(changed.size(), 2);
}

void TestEditSession::undoGoesOverEverything() {
    const Report before = test::sample(QStringLiteral("sample-2021"));
    auto session = open(before);
    session->typeCell(cell("t4.cases.review_pending"), QStringLiteral("37"));
    session->setField(ReportField::SignOffDate, QStringLiteral("2025-03-21"));
    session->setBlocks(QStringLiteral("6"), {Block::paragraph(QStringLiteral("无。"))}, 2);
    session->setField(ReportField::ContactPhone, QStringLiteral("000-12345678"));
    const Report after = session->report();
    QCOMPARE(session->undoStack().count(), 4);
    QSignalSpy blocks(session.get(), &EditSession::blocksChanged);
    while (session->undoStack().canUndo())
        session->undoStack().undo();
    QCOMPARE(session->report(), before);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0][0].toString(), QStringLiteral("6"));
    while (session->undoStack().canRedo())
        session->undoStack().redo();
    QCOMPARE(session->report(), after);
}

void TestEditSession::typingMergesIntoOneStep() {
    auto session = open(test::sample(QStringLiteral("sample-2021")));
    QString text;
    for (const QChar c : QStringLiteral("没有其他事项。")) {
        text += c;
        session->setBlocks(QStringLiteral("6"), {Block::paragraph(text)}, static_cast<int>(text.size()));
    }
    QCOMPARE(session->undoStack().count(), 1);
    session->setBlocks(QStringLiteral("5"), {Block::paragraph(QStringLiteral("一"))}, 1);
    QCOMPARE(session->undoStack().count(), 2); // another place is another step
}

void TestEditSession::autosaveWritesWithinTwoSeconds() {
    auto session = open(test::sample(QStringLiteral("sample-2021")));
    QSignalSpy saved(session.get(), &EditSession::saved);
    session->setField(ReportField::Title, QStringLiteral("题目"));
    QVERIFY(!session->isSaved());
    QCOMPARE(saved.size(), 0); // nothing is said before the commit
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 10000);
    QVERIFY(session->isSaved());
    QCOMPARE(m_store.load(session->id()).value().report.title, QStringLiteral("题目"));
}

void TestEditSession::failedSaveKeepsTheEdit() {
    auto session = open(test::sample(QStringLiteral("sample-2021")));
    QSignalSpy failed(session.get(), &EditSession::saveFailed);
    m_store.failure = ErrorCode::StoreFull;
    session->setField(ReportField::Title, QStringLiteral("没有丢"));
    QVERIFY(!session->save());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(session->lastSaveError()->code, ErrorCode::StoreFull);
    QVERIFY(!session->isSaved());
    QCOMPARE(session->report().title, QStringLiteral("没有丢"));
    m_store.failure.reset();
    QVERIFY(session->save());
    QVERIFY(!session->lastSaveError());
    QCOMPARE(m_store.load(session->id()).value().report.title, QStringLiteral("没有丢"));
}

void TestEditSession::conflictIsToldAndNothingOverwritten() {
    auto session = open(test::sample(QStringLiteral("sample-2021")));
    StoredReport other = m_store.load(session->id()).value();
    other.report.title = QStringLiteral("别人的");
    QVERIFY(m_store.save(other).ok());
    session->setField(ReportField::Title, QStringLiteral("我的"));
    QVERIFY(!session->save());
    QCOMPARE(session->lastSaveError()->code, ErrorCode::StoreConflict);
    QCOMPARE(m_store.load(session->id()).value().report.title, QStringLiteral("别人的"));
    QCOMPARE(session->report().title, QStringLiteral("我的"));
}

void TestEditSession::recalculateMendsTotals() {
    // the published 2019 report left the total column of its result rows blank
    auto session = open(test::report(QStringLiteral("shanghai-office-2019")));
    QVERIFY(blockingCount(session->findings()) > 10);
    session->recalculate({QStringLiteral("t3")});
    QCOMPARE(session->report().cell(cell("t3.granted.total")).numberText(), QStringLiteral("272"));
    QCOMPARE(session->report().cell(cell("t3.total.total")).numberText(), QStringLiteral("805"));
    QCOMPARE(blockingCount(session->findings()), 0);
}

void TestEditSession::blanksConfirmed() {
    auto session = open(test::report(QStringLiteral("shuyang-fgj-2023")));
    const auto blanks = [&] {
        return std::count_if(session->findings().begin(), session->findings().end(),
                             [](const Finding &f) { return f.kind == RuleKind::Blank; });
    };
    QCOMPARE(blanks(), 1);
    session->confirmBlanks({QStringLiteral("t3")}, true);
    QCOMPARE(blanks(), 0);
    session->undoStack().undo();
    QCOMPARE(blanks(), 1);
}

void TestEditSession::partsComeAndGo() {
    const Report before = test::sample(QStringLiteral("sample-2018"));
    auto session = open(before);
    QSignalSpy parts(session.get(), &EditSession::partsChanged);
    session->addPart(QStringLiteral("四、附则"));
    QCOMPARE(session->report().text.back().section, QStringLiteral("4"));
    session->removePart(QStringLiteral("2"));
    QVERIFY(!session->report().section(QStringLiteral("2")));
    QCOMPARE(parts.size(), 2);
    session->undoStack().undo();
    session->undoStack().undo();
    QCOMPARE(session->report(), before);
}

void TestEditSession::clearingIsOneStep() {
    const Report before = test::report(QStringLiteral("suqian-2024"));
    auto session = open(before);
    session->typeCells({{cell("t3.new.natural"), {}}, {cell("t3.new.biz"), {}}, {cell("t3.granted.biz"), {}}},
                       QStringLiteral("Clear figures"));
    QVERIFY(session->report().cell(cell("t3.new.natural")).isNull());
    QCOMPARE(session->report().cell(cell("t3.new.total")).numberText(), QStringLiteral("10")); // 1 + 6 + 3
    QCOMPARE(session->undoStack().count(), 1);
    QSignalSpy undone(session.get(), &EditSession::undone);
    session->undoStack().undo();
    QCOMPARE(session->report(), before);
    QCOMPARE(undone.size(), 1); // the window goes where the change was
    QCOMPARE(undone[0][1].toString(), QStringLiteral("t3.new.natural"));
}

void TestEditSession::typingWithoutPauseIsSaved() {
    auto session = open(test::sample(QStringLiteral("sample-2021")));
    QSignalSpy saved(session.get(), &EditSession::saved);
    QString text;
    for (int i = 0; i < 40 && saved.isEmpty(); ++i) { // a key every 100 ms
        text += QLatin1Char('x');
        session->setBlocks(QStringLiteral("6"), {Block::paragraph(text)}, i);
        QTest::qWait(100);
    }
    QVERIFY(!saved.isEmpty());
}

void TestEditSession::unchangedInputMakesNoStep() {
    auto session = open(test::report(QStringLiteral("suqian-2024")));
    session->typeCell(cell("t3.new.natural"), QStringLiteral("3440"));
    session->typeCell(cell("t3.new.natural"), QStringLiteral("３４４０")); // full-width digits of an input method
    session->setField(ReportField::Title, session->report().title);
    QCOMPARE(session->undoStack().count(), 0);
}

QTEST_GUILESS_MAIN(TestEditSession)
#include "tst_editsession.moc"
