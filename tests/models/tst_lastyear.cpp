// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/carryover.h"
#include "models/editsession.h"
#include "support/memorystore.h"
#include "support/reports.h"

#include <QSignalSpy>
#include <QTest>

using namespace gongkai;

/// The session beside last year's report: copies, points, figures that follow.
class TestLastYear final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksGoWithTheFirstEdit();
    void paragraphsAreTakenOver();
    void pointsAreAnswered();
    void answersMergeWhileTyping();
    void carriedFiguresFollow();
    void withoutLastYearNothingIsThere();

private:
    std::unique_ptr<EditSession> open(const Report &report, std::optional<Report> previous);
    [[nodiscard]] Report begun(const Report &last, bool prose) const {
        return startFrom(last, *m_formats.byId(last.formatId), *m_formats.forYear(last.year + 1), last.year + 1,
                         {prose});
    }
    static CellRef cell(const char *name) { return *CellRef::fromName(QString::fromLatin1(name)); }

    FormatCatalogue m_formats = test::formats();
    test::MemoryStore m_store;
    test::FixedClock m_clock;
    std::unique_ptr<Authoring> m_authoring;
};

void TestLastYear::init() {
    m_store = test::MemoryStore();
    m_authoring = std::make_unique<Authoring>(m_store, m_formats);
}

std::unique_ptr<EditSession> TestLastYear::open(const Report &report, std::optional<Report> previous) {
    const auto id = m_store.create(report);
    return std::make_unique<EditSession>(*m_authoring, m_clock, m_authoring->open(id.value()).value(),
                                         std::move(previous));
}

void TestLastYear::marksGoWithTheFirstEdit() {
    const Report last = test::sample(QStringLiteral("sample-2021"));
    auto session = open(begun(last, true), last);
    const QString section = QStringLiteral("6");
    const auto marks = [&] {
        QList<int> list;
        for (const Block &block : session->report().section(section)->blocks)
            list.append(copiedFrom(block));
        return list;
    };
    QCOMPARE(marks(), (QList<int>{2024, 2024}));
    const Report before = session->report();
    // as the editor does it: the members of a block go along with its line
    std::vector<Block> blocks = session->report().section(section)->blocks;
    blocks[0].text += QStringLiteral("改");
    session->setBlocks(section, blocks, 1);
    QCOMPARE(marks(), (QList<int>{0, 2024}));
    // written back to what it was it is this year's all the same, though the editor still holds the old members
    blocks[0].text.chop(1);
    session->setBlocks(section, blocks, 0);
    QCOMPARE(marks(), (QList<int>{0, 2024}));
    while (session->undoStack().canUndo())
        session->undoStack().undo();
    QCOMPARE(session->report(), before);
    QCOMPARE(marks(), (QList<int>{2024, 2024}));
    session->undoStack().redo();
    QCOMPARE(marks(), (QList<int>{0, 2024}));
}

void TestLastYear::paragraphsAreTakenOver() {
    const Report last = test::sample(QStringLiteral("sample-2021"));
    const Report before = begun(last, false);
    auto session = open(before, last);
    QVERIFY(session->lastYearSection(QStringLiteral("6")));
    QSignalSpy shown(session.get(), &EditSession::blocksChanged);
    QVERIFY(session->takeOver(QStringLiteral("6"), 1));
    const auto &blocks = session->report().section(QStringLiteral("6"))->blocks;
    QCOMPARE(blocks.size(), std::size_t(1));
    QCOMPARE(blocks[0].text, last.section(QStringLiteral("6"))->blocks[1].text);
    QCOMPARE(copiedFrom(blocks[0]), 2024);
    QVERIFY(shown.size() > 0); // the editor shows it
    QVERIFY(!session->takeOver(QStringLiteral("6"), 99));
    QCOMPARE(session->undoStack().count(), 1);
    session->undoStack().undo();
    QCOMPARE(session->report(), before);
}

void TestLastYear::pointsAreAnswered() {
    // a report that was begun without last year's: the points are read as soon as it is there
    const Report last = test::sample(QStringLiteral("sample-2021"));
    Report report = newReport(*m_formats.forYear(2025), 2025, last.agency);
    auto session = open(report, last);
    const auto open = [&] {
        for (const Finding &f : session->findings())
            if (f.rule == QLatin1String("text.promises"))
                return f.expected->toInt64() - f.found->toInt64();
        return qint64(0);
    };
    QCOMPARE(session->points().size(), std::size_t(6));
    QVERIFY(session->report().lastYearPoints.empty());
    QCOMPARE(open(), 6);
    QSignalSpy points(session.get(), &EditSession::pointsChanged);
    QSignalSpy undone(session.get(), &EditSession::undone);
    session->answerPoint(1, QStringLiteral("done"), QStringLiteral("开设图解专栏"));
    QCOMPARE(open(), 5);
    QCOMPARE(session->report().lastYearPoints.size(), std::size_t(6));
    QCOMPARE(session->points()[1].words, QStringLiteral("开设图解专栏"));
    session->answerPoint(1, QStringLiteral("done"), QStringLiteral("开设图解专栏")); // the same is no step
    session->answerPoint(17, QStringLiteral("done"), QStringLiteral("x"));
    QCOMPARE(session->undoStack().count(), 1);
    QCOMPARE(points.size(), 1);
    session->undoStack().undo();
    QCOMPARE(open(), 6);
    QCOMPARE(session->report(), report);
    QCOMPARE(points.size(), 2);
    QCOMPARE(undone.size(), 0); // it stands beside the part: the window need not go anywhere
    session->undoStack().redo();
    QCOMPARE(open(), 5);
    QVERIFY(session->save());
    QCOMPARE(m_store.load(session->id()).value().report.lastYearPoints[1].answer, QStringLiteral("done"));
}

void TestLastYear::answersMergeWhileTyping() {
    const Report last = test::sample(QStringLiteral("sample-2021"));
    auto session = open(begun(last, false), last);
    QString words;
    for (const QChar c : QStringLiteral("人员不足")) {
        words += c;
        session->answerPoint(0, QStringLiteral("carried_on"), words);
    }
    QCOMPARE(session->undoStack().count(), 1);
    session->answerPoint(1, QStringLiteral("dropped"), {});
    QCOMPARE(session->undoStack().count(), 2);
}

void TestLastYear::carriedFiguresFollow() {
    const Report last = test::report(QStringLiteral("suqian-2023"));
    const Report before = begun(last, false);
    auto session = open(before, last);
    const auto value = [&](const char *name) { return session->report().cell(cell(name)).numberText(); };
    QCOMPARE(value("t2_1.normative.effective"), QStringLiteral("597"));
    session->typeCell(cell("t2_1.normative.issued"), QStringLiteral("50"));
    session->typeCell(cell("t2_1.normative.repealed"), QStringLiteral("227"));
    QCOMPARE(value("t2_1.normative.effective"), QStringLiteral("420"));
    QCOMPARE(session->undoStack().count(), 2); // what follows belongs to the step
    session->typeCell(cell("t2_1.normative.effective"), QStringLiteral("419"));
    session->typeCell(cell("t2_1.normative.repealed"), QStringLiteral("228"));
    QCOMPARE(value("t2_1.normative.effective"), QStringLiteral("419")); // entered by hand
    while (session->undoStack().canUndo())
        session->undoStack().undo();
    QCOMPARE(session->report(), before);
}

void TestLastYear::withoutLastYearNothingIsThere() {
    auto session = open(test::sample(QStringLiteral("sample-2021")), std::nullopt);
    QVERIFY(!session->lastYearSection(QStringLiteral("1")));
    QVERIFY(session->points().empty());
    QVERIFY(!session->takeOver(QStringLiteral("1"), 0));
    session->answerPoint(0, QStringLiteral("done"), QStringLiteral("x"));
    QCOMPARE(session->undoStack().count(), 0);
}

QTEST_GUILESS_MAIN(TestLastYear)
#include "tst_lastyear.moc"
