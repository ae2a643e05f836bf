// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingsmodel.h"
#include "models/openitems.h"
#include "models/tablemodel.h"
#include "support/memorystore.h"
#include "support/reports.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gongkai;

class TestItemModels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheRules_data();
    void modelsKeepTheRules();
    void tableShowsTheForm();
    void tableEditsFiguresOnly();
    void tabGoesThroughTheFigures();
    void errorIsMarkedInItsCells();
    void treeFollowsTheText();
    void partsAreEmptyInWorkOrComplete();
    void anErrorKeepsAPartOpen();
    void everythingOpenIsWalked();

private:
    std::unique_ptr<EditSession> open(const Report &report);

    FormatCatalogue m_formats = test::formats();
    test::MemoryStore m_store;
    test::FixedClock m_clock;
    Authoring m_authoring{m_store, m_formats};
};

std::unique_ptr<EditSession> TestItemModels::open(const Report &report) {
    const auto id = m_store.create(report);
    return std::make_unique<EditSession>(m_authoring, m_clock, m_authoring.open(id.value()).value(), std::nullopt);
}

void TestItemModels::modelsKeepTheRules_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sheet");
    QTest::newRow("2021") << QStringLiteral("suqian-2024") << QStringLiteral("t3");
    QTest::newRow("2021, four tables in one grid") << QStringLiteral("suqian-2024") << QStringLiteral("t2");
    QTest::newRow("2019") << QStringLiteral("shanghai-office-2019") << QStringLiteral("t2");
    QTest::newRow("suits") << QStringLiteral("suqian-2023") << QStringLiteral("t4");
}

void TestItemModels::modelsKeepTheRules() {
    QFETCH(QString, name);
    QFETCH(QString, sheet);
    auto session = open(test::report(name));
    TableModel table(*session, sheet);
    SectionsModel sections(*session);
    FindingsModel findings(*session);
    const QAbstractItemModelTester a(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester b(&sections, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester c(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    session->typeCell({QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("natural")}, QStringLiteral("1"));
    session->setBlocks(QStringLiteral("5"),
                       {Block::heading(2, QStringLiteral("（一）问题")), Block::paragraph(QStringLiteral("无"))}, 0);
    QVERIFY(findings.rowCount() > 0);
    QCOMPARE(sections.rowCount(sections.indexOfSection(QStringLiteral("5"))), 1);
}

void TestItemModels::tableShowsTheForm() {
    auto session = open(test::report(QStringLiteral("suqian-2024")));
    const TableModel t3(*session, QStringLiteral("t3"));
    QCOMPARE(t3.rowCount(), 28);
    QCOMPARE(t3.columnCount(), 10);
    QCOMPARE(t3.headRows(), 3);
    QCOMPARE(t3.index(0, 0).data().toString(),
             QStringLiteral("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"));
    QCOMPARE(t3.index(3, 3).data().toString(), QStringLiteral("3440"));
    const TableModel t2(*session, QStringLiteral("t2"));
    QCOMPARE(t2.rowCount(), 4 + 3 + 4 + 3);
    QCOMPARE(t2.tables().size(), 4);
}

void TestItemModels::tableEditsFiguresOnly() {
    auto session = open(test::report(QStringLiteral("suqian-2024")));
    TableModel t3(*session, QStringLiteral("t3"));
    QVERIFY(!(t3.flags(t3.index(0, 0)) & Qt::ItemIsEditable));
    const QModelIndex total = t3.indexOf(QStringLiteral("t3.new.total"));
    QVERIFY(t3.flags(total) & Qt::ItemIsSelectable);
    QVERIFY(!t3.setData(total, 5, Qt::EditRole));
    const QModelIndex natural = t3.indexOf(QStringLiteral("t3.new.natural"));
    QVERIFY(t3.setData(natural, QStringLiteral("12"), Qt::EditRole));
    QCOMPARE(natural.data().toString(), QStringLiteral("12"));
    QVERIFY(t3.setData(natural, QStringLiteral("十二"), Qt::EditRole)); // kept as typed, told by the checks
    QCOMPARE(natural.data().toString(), QStringLiteral("十二"));
    QVERIFY(natural.data(TableModel::SeverityRole).isValid());
}

void TestItemModels::tabGoesThroughTheFigures() {
    auto session = open(test::report(QStringLiteral("suqian-2024")));
    const TableModel t3(*session, QStringLiteral("t3"));
    QModelIndex at = t3.nextEditable({}, false);
    QCOMPARE(at.data(TableModel::CellNameRole).toString(), QStringLiteral("t3.new.natural"));
    int count = 0;
    for (; at.isValid(); at = t3.nextEditable(at, false))
        ++count;
    QCOMPARE(count, 24 * 6); // 25 rows less the computed one, six typed columns
}

void TestItemModels::errorIsMarkedInItsCells() {
    auto session = open(test::report(QStringLiteral("suqian-2024")));
    const TableModel t3(*session, QStringLiteral("t3"));
    const QModelIndex cell = t3.indexOf(QStringLiteral("t3.carried_out.natural"));
    QVERIFY(!cell.data(TableModel::SeverityRole).isValid());
    session->typeCell({QStringLiteral("t3"), QStringLiteral("carried_out"), QStringLiteral("natural")},
                      QStringLiteral("181"));
    QCOMPARE(cell.data(TableModel::SeverityRole).toInt(), static_cast<int>(Severity::Error));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("三（七）＋四")));
}

void TestItemModels::treeFollowsTheText() {
    auto session = open(test::sample(QStringLiteral("sample-2018")));
    const SectionsModel sections(*session);
    const QModelIndex part = sections.indexOfSection(QStringLiteral("1"));
    QVERIFY(part.data().toString().startsWith(QStringLiteral("一、")));
    QCOMPARE(sections.rowCount(part), 6);
    auto blocks = session->report().section(QStringLiteral("1"))->blocks;
    blocks[0].text = QStringLiteral("一、改了的标题");
    session->setBlocks(QStringLiteral("1"), blocks, 0);
    QCOMPARE(sections.indexOfSection(QStringLiteral("1")).data().toString(), QStringLiteral("一、改了的标题"));
    QVERIFY(sections.indexOfSheet(QStringLiteral("stat")).data(SectionsModel::EmptyRole).toBool());
}

void TestItemModels::partsAreEmptyInWorkOrComplete() {
    const auto id = m_authoring.createReport(2024, {QStringLiteral("示例市示例局"), {}, {}, {}, {}});
    EditSession session(m_authoring, m_clock, m_authoring.open(id.value()).value(), std::nullopt);
    const SectionsModel sections(session);
    const auto state = [&sections](const char *no) {
        return sections.indexOfSection(QString::fromLatin1(no)).data(SectionsModel::StateRole).toInt();
    };
    QCOMPARE(sections.progress().parts, 8); // cover, introduction, six parts
    QCOMPARE(state("4"), static_cast<int>(SectionsModel::Empty));
    QCOMPARE(sections.index(0, 0).data(SectionsModel::StateRole).toInt(), static_cast<int>(SectionsModel::InWork));
    session.setField(ReportField::SignOffDate, QStringLiteral("2025-01-20"));
    QCOMPARE(sections.index(0, 0).data(SectionsModel::StateRole).toInt(), static_cast<int>(SectionsModel::Complete));

    session.typeCell({QStringLiteral("t4"), QStringLiteral("cases"), QStringLiteral("review_upheld")},
                     QStringLiteral("1"));
    QCOMPARE(state("4"), static_cast<int>(SectionsModel::InWork));
    session.confirmBlanks({QStringLiteral("t4")}, true);
    QCOMPARE(state("4"), static_cast<int>(SectionsModel::Complete));

    session.setBlocks(QStringLiteral("5"),
                      {Block::heading(2, QStringLiteral("（一）问题")), Block::paragraph(QStringLiteral("有。")),
                       Block::heading(2, QStringLiteral("（二）改进")), Block::paragraph({})},
                      0);
    QCOMPARE(state("5"), static_cast<int>(SectionsModel::InWork)); // a heading without its text
    session.setBlocks(QStringLiteral("5"), {Block::paragraph(QStringLiteral("问题是【写明问题】。"))}, 0);
    QCOMPARE(state("5"), static_cast<int>(SectionsModel::InWork)); // a place left to fill
    const int before = sections.progress().complete;
    const QModelIndex part = sections.indexOfSection(QStringLiteral("5"));
    const QString inWork = part.data(Qt::AccessibleTextRole).toString();
    session.setBlocks(QStringLiteral("5"), {Block::paragraph(QStringLiteral("问题是人手不足，已增加两人。"))}, 0);
    if (part.data(SectionsModel::ErrorsRole).toInt() == 0) {
        QCOMPARE(state("5"), static_cast<int>(SectionsModel::Complete));
        QCOMPARE(sections.progress().complete, before + 1);
    }
    QVERIFY(part.data(Qt::AccessibleTextRole).toString() != inWork); // the state is said in words
    QVERIFY(part.data(Qt::ToolTipRole).toString().startsWith(part.data().toString()));
}

void TestItemModels::anErrorKeepsAPartOpen() {
    auto session = open(test::report(QStringLiteral("suqian-2024")));
    const SectionsModel sections(*session);
    const QModelIndex part = sections.indexOfSection(QStringLiteral("3"));
    QCOMPARE(part.data(SectionsModel::StateRole).toInt(), static_cast<int>(SectionsModel::Complete));
    session->typeCell({QStringLiteral("t3"), QStringLiteral("carried_out"), QStringLiteral("natural")},
                      QStringLiteral("181"));
    QVERIFY(part.data(SectionsModel::ErrorsRole).toInt() > 0);
    QCOMPARE(part.data(SectionsModel::StateRole).toInt(), static_cast<int>(SectionsModel::InWork));
    QCOMPARE(sections.progress().errors, blockingCount(session->findings()));
}

void TestItemModels::everythingOpenIsWalked() {
    auto session = open(test::report(QStringLiteral("suqian-2024")));
    session->typeCell({QStringLiteral("t3"), QStringLiteral("carried_out"), QStringLiteral("natural")},
                      QStringLiteral("181"));
    const SectionsModel sections(*session);
    OpenItems items(*session, sections);
    const auto first = items.step(false);
    QVERIFY(first && first->finding && first->finding->blocks()); // what blocks comes first
    QCOMPARE(first->number, 1);
    bool parts = false;
    bool warnings = false;
    for (int i = 1; i < first->count; ++i) {
        const auto item = items.step(false);
        QCOMPARE(item->number, i + 1);
        QVERIFY(!item->again);
        if (item->finding && item->finding->severity == Severity::Warning)
            warnings = true;
        QVERIFY2(!warnings || !item->finding || !item->finding->blocks(), "errors before warnings");
        QVERIFY2(!parts || !item->finding, "findings before empty parts");
        parts = parts || !item->finding;
    }
    QVERIFY(items.step(false)->again); // the end is told, and the walk begins anew
    QVERIFY(items.step(true)->again);
    // put right: what took its place comes next, and nothing is passed over
    OpenItems others(*session, sections);
    (void)others.step(false);
    const int open = others.step(false)->count;
    session->typeCell({QStringLiteral("t3"), QStringLiteral("carried_out"), QStringLiteral("natural")},
                      QStringLiteral("118"));
    const auto next = others.step(false);
    if (next) {
        QVERIFY(next->count < open);
        QVERIFY(next->number <= 2);
    }
}

QTEST_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
