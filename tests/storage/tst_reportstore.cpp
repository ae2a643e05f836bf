// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openstore.h"
#include "storage/storefiles.h"
#include "support/reports.h"

#include <QFileInfo>
#include <QTest>
#include <QUrl>

#include <optional>
#include <thread>

using namespace gongkai;

namespace {

const CellRef someCell{QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("natural")};

Report smallReport(int year, const QString &agency) {
    Report report;
    report.formatId = QStringLiteral("2021");
    report.year = year;
    report.agency.name = agency;
    report.title = agency + QStringLiteral("年度报告");
    report.setCell(someCell, Json::number(5));
    report.blocks(QStringLiteral("1")).push_back(Block::paragraph(QStringLiteral("正文")));
    return report;
}

} // namespace

class TestReportStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void reportsSurvive_data();
    void reportsSurvive();
    void saveWritesWhatChanged();
    void saveRemovesCellsAndSections();
    void saveRemovesCellsWithOddKeys();
    void everySaveRaisesTheVersion();
    void staleVersionIsAConflict();
    void twoConnectionsLoseNoUpdate();
    void aSaveApartIsASave();
    void aSaveApartMakesNoNewStore();
    void whatIsNotThereIsNotFound();
    void savingWhatIsGoneIsAConflict();
    void listHasTheLatestYearFirst();
    void listTellsWhenAReportChanged();
    void removeTakesCellsAndSectionsAlong();
    void damagedContentIsTold_data();
    void damagedContentIsTold();

private:
    [[nodiscard]] std::unique_ptr<SqlReportStore> open() const { return test::openStore(m_path, m_clock); }

    test::FixedClock m_clock;
    std::unique_ptr<test::TestStore> m_store;
    QString m_path;
};

void TestReportStore::init() {
    m_store = std::make_unique<test::TestStore>();
    m_path = m_store->path();
    open().reset(); // opening a store that was never closed before: see tst_openfile
}

void TestReportStore::cleanup() {
    m_store.reset();
}

void TestReportStore::reportsSurvive_data() {
    QTest::addColumn<QByteArray>("file");
    for (const char *folder : {"/tests/data/reports", "/resources/samples"}) {
        const QDir dir(QStringLiteral(GONGKAI_SOURCE_DIR) + QString::fromLatin1(folder));
        const QStringList names = dir.entryList({QStringLiteral("*.report.json")}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << test::bytes(dir.filePath(name));
    }
    const auto made = [](const char *name, const char *members) {
        QTest::newRow(name) << QByteArray(R"({"schema": "gongkai-report/1", "format": "2021", "year": 2023, )"
                                          R"("agency": {"name": "某局"}, "title": "报告")") +
                                   members + '}';
    };
    made("a table without rows", R"(, "tables": {"t3": {}})");
    made("a row without cells", R"(, "tables": {"t3": {"new": {}}})");
    made("a row without cells beside a full one",
         R"(, "tables": {"t3": {"new": {}, "granted": {"total": 1}}, "t4": {}})");
    made("cells that are null", R"(, "tables": {"t3": {"new": {"total": null, "legal": 0}}})");
    made("cells that are empty text, text, a long number and an object",
         R"(, "tables": {"t3": {"new": {"a": "", "b": "251000元", "c": 12345678901234567890, )"
         R"("d": {"e": [1.50, true]}}}})");
    made("keys that are empty", R"(, "tables": {"": {"": {"": 1}}})");
    made("keys with a line break", R"(, "tables": {"a\nb": {"c": {"d": 1}}, "a": {"b\nc": {"d": 2}}})");
    made("members nobody knows",
         R"(, "x_province": {"no": 1.000}, "sign_off": {"date": "", "x": 12345678901234567890}, "text":)"
         R"([{"section": "1", "x": null, "blocks": [{"kind": "paragraph", "text": "甲", "align": "right"}]}])");
    made("block kinds nobody knows",
         R"(, "text": [{"section": "1", "blocks": [{"kind": "video", "file": "a.mp4"}, {"no_kind": 1},)"
         R"({"kind": "list", "ordered": true, "items": ["", "乙"]}, {"kind": "chart", "id": "by_kind"}]}])");
    made("a section without blocks", R"(, "text": [{"section": "0", "blocks": []}, {"section": "1"}])");
    made("an explanation with values", R"(, "explanations": [{"rule": "t3.carry", "cells": ["t3.new.total"], )"
                                       R"("values": {"t3.new.total": 1}, "text": "并入"}])");
    made("an explanation without values", R"(, "explanations": [{"rule": "t3.carry", "cells": [], "text": "并入"}])");
    made("indicators, sources, footer and revision",
         R"(, "indicators": [{"key": "k", "value": "12.50", "approximate": true}, {"key": "l", "value": null}],)"
         R"("sources": {"t3.new.total": {"origin": "typed", "by": "x"}}, "stat_footer": {"head": "甲"},)"
         R"("revision": {"no": 1, "replaces": null}, "blanks_are_zero": ["t3"], "contact": {}, )"
         R"("published": "2024-01-31")");
    made("characters outside the basic plane and controls",
         R"(, "tables": {"t": {"r": {"c": "𠮷\u0000\u0001\u2028"}}})");
    QTest::newRow("the least a data file may hold")
        << QByteArray(R"({"schema": "gongkai-report/1", "format": "2021", "year": 2023})");
}

void TestReportStore::reportsSurvive() {
    QFETCH(QByteArray, file);
    const auto json = Json::parse(file);
    QVERIFY(json.ok());
    const auto report = reportFromJson(json.value());
    QVERIFY2(report.ok(), qPrintable(report.ok() ? QString() : report.error().place + report.error().detail));
    ReportId id;
    {
        const auto created = open()->create(report.value());
        QVERIFY2(created.ok(), qPrintable(created.ok() ? QString() : created.error().detail));
        id = created.value();
    }
    const auto stored = open()->load(id);
    QVERIFY2(stored.ok(), qPrintable(stored.ok() ? QString() : stored.error().detail));
    QCOMPARE(stored.value().version, 1);
    QVERIFY(stored.value().id == id);
    QCOMPARE(reportToJson(stored.value().report).toBytes(), reportToJson(report.value()).toBytes());
    QVERIFY(stored.value().report == report.value());
}

void TestReportStore::saveWritesWhatChanged() {
    const auto store = open();
    const auto id = store->create(test::report(QStringLiteral("suqian-2024")));
    QVERIFY(id.ok());
    auto stored = store->load(id.value());
    QVERIFY(stored.ok());
    Report &report = stored.value().report;
    report.setCell(someCell, Json::number(QStringLiteral("7")));
    report.setCell({QStringLiteral("t9"), QStringLiteral("r"), QStringLiteral("c")}, Json(QStringLiteral("新")));
    report.title = QStringLiteral("另一个标题");
    report.year = 2022;
    report.agency.name = QStringLiteral("另一个机关");
    report.blocks(QStringLiteral("5")).push_back(Block::heading(2, QStringLiteral("新的一节")));
    QVERIFY(store->save(stored.value()).ok());
    const auto again = open()->load(id.value());
    QVERIFY(again.ok());
    QVERIFY(again.value().report == report);
    const auto list = store->list();
    QCOMPARE(list.value().size(), std::size_t(1));
    QCOMPARE(list.value()[0].title, report.title);
    QCOMPARE(list.value()[0].agency, report.agency.name);
    QCOMPARE(list.value()[0].year, 2022);
}

void TestReportStore::saveRemovesCellsAndSections() {
    const auto store = open();
    Report report = smallReport(2023, QStringLiteral("某局"));
    report.blocks(QStringLiteral("2")).push_back(Block::paragraph(QStringLiteral("第二")));
    report.setCell({QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("total")}, Json::number(5));
    const auto id = store->create(report);
    test::RawDatabase raw(m_path);
    QCOMPARE(raw.rows(QStringLiteral("report_cell")), 2);
    QCOMPARE(raw.rows(QStringLiteral("report_section")), 2);
    report.cells[someCell.table][someCell.row].remove(someCell.column);
    report.text.pop_back();
    QVERIFY(store->save({id.value(), 1, report}).ok());
    QCOMPARE(raw.rows(QStringLiteral("report_cell")), 1);
    QCOMPARE(raw.rows(QStringLiteral("report_section")), 1);
    QVERIFY(open()->load(id.value()).value().report == report);
    report.cells.clear();
    report.text.clear();
    QVERIFY(store->save({id.value(), 2, report}).ok());
    QCOMPARE(raw.rows(QStringLiteral("report_cell")), 0);
    QCOMPARE(raw.rows(QStringLiteral("report_section")), 0);
    QVERIFY(open()->load(id.value()).value().report == report);
}

void TestReportStore::saveRemovesCellsWithOddKeys() {
    const auto store = open();
    Report report = smallReport(2023, QStringLiteral("某局"));
    const Report bare = report;
    report.setCell({QStringLiteral("t3"), QStringLiteral("ne\nw"), QStringLiteral("total")}, Json::number(1));
    report.setCell({QString(QLatin1String("")), QString(QLatin1String("")), QString(QLatin1String(""))},
                   Json::number(2));
    const auto id = store->create(report);
    QVERIFY(id.ok());
    QVERIFY(store->save({id.value(), 1, bare}).ok());
    QVERIFY(store->load(id.value()).value().report == bare);
}

void TestReportStore::everySaveRaisesTheVersion() {
    const auto store = open();
    Report report = smallReport(2023, QStringLiteral("某局"));
    const auto id = store->create(report);
    for (int version = 1; version <= 5; ++version) {
        report.setCell(someCell, Json::number(version));
        const auto saved = store->save({id.value(), version, report});
        QVERIFY(saved.ok());
        QCOMPARE(saved.value(), version + 1);
        QCOMPARE(store->load(id.value()).value().version, version + 1);
    }
}

void TestReportStore::staleVersionIsAConflict() {
    const auto store = open();
    const Report report = smallReport(2023, QStringLiteral("某局"));
    const auto id = store->create(report);
    Report mine = report;
    mine.title = QStringLiteral("我的");
    QVERIFY(store->save({id.value(), 1, mine}).ok());
    Report theirs = report;
    theirs.title = QStringLiteral("别人的");
    theirs.cells.clear();
    theirs.text.clear();
    m_clock.now = m_clock.now.addDays(1);
    for (const int stale : {1, 0, 3, -1}) {
        const auto saved = store->save({id.value(), stale, theirs});
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, ErrorCode::StoreConflict);
    }
    const auto stored = open()->load(id.value());
    QCOMPARE(stored.value().version, 2);
    QVERIFY(stored.value().report == mine);
    QCOMPARE(store->list().value()[0].changedUtc, m_clock.now.addDays(-1));
}

void TestReportStore::twoConnectionsLoseNoUpdate() {
    const auto one = open();
    const auto two = open();
    Report report = smallReport(2023, QStringLiteral("某局"));
    report.setCell(someCell, Json::number(0));
    const ReportId id = one->create(report).value();
    const auto raised = [](StoredReport stored) {
        stored.report.setCell(someCell, Json::number(*stored.report.cell(someCell).toInteger() + 1));
        return stored;
    };
    int conflicts = 0;
    for (int i = 0; i < 50; ++i) {
        // both read, both write: the second is refused, reads again and writes
        auto first = one->load(id);
        auto second = two->load(id);
        SqlReportStore &winner = i % 2 == 0 ? *one : *two;
        SqlReportStore &loser = i % 2 == 0 ? *two : *one;
        QVERIFY(winner.save(raised(i % 2 == 0 ? first.value() : second.value())).ok());
        const auto refused = loser.save(raised(i % 2 == 0 ? second.value() : first.value()));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::StoreConflict);
        ++conflicts;
        QVERIFY(loser.save(raised(loser.load(id).value())).ok());
    }
    QCOMPARE(conflicts, 50);
    QCOMPARE(*one->load(id).value().report.cell(someCell).toInteger(), 100);
    QCOMPARE(two->load(id).value().version, 101);
}

void TestReportStore::aSaveApartIsASave() {
    const auto store = open();
    const auto id = store->create(smallReport(2024, QStringLiteral("某局")));
    StoredReport stored = store->load(id.value()).value();
    stored.report.setCell(someCell, Json::number(6));
    const StoredReport before = stored;
    std::optional<Result<int>> version;
    std::thread([&] { version = saveReportApart(m_path, m_clock, stored); }).join(); // from a thread of its own
    QVERIFY(version->ok());
    QCOMPARE(version->value(), stored.version + 1);
    QCOMPARE(store->load(id.value()).value().report, stored.report); // the other connection sees it
    const auto again = saveReportApart(m_path, m_clock, before);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::StoreConflict);
}

void TestReportStore::aSaveApartMakesNoNewStore() {
    StoredReport stored;
    {
        const auto store = open();
        const auto id = store->create(smallReport(2024, QStringLiteral("某局")));
        stored = store->load(id.value()).value();
    }
    if (!m_store->isFile()) { // a server stays; a database it does not have is not made
        QUrl gone(m_path);
        gone.setPath(QStringLiteral("/gongkai_not_there"));
        for (int i = 0; i < 2; ++i)
            QVERIFY(!saveReportApart(gone.toString(QUrl::FullyEncoded), m_clock, stored).ok());
        QVERIFY(saveReportApart(m_path, m_clock, stored).ok());
        return;
    }
    const QString away = m_path + QStringLiteral(".away");
    QVERIFY(QFile::rename(m_path, away));
    const auto saved = saveReportApart(m_path, m_clock, stored);
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::FileNotFound);
    QVERIFY2(!QFileInfo::exists(m_path), "an empty store would look like lost reports");
    QVERIFY(QFile::rename(away, m_path));
    QVERIFY(saveReportApart(m_path, m_clock, stored).ok());
}

void TestReportStore::whatIsNotThereIsNotFound() {
    const auto store = open();
    for (const qint64 id : {0, 1, -1}) {
        const auto stored = store->load(ReportId{id});
        QVERIFY(!stored.ok());
        QCOMPARE(stored.error().code, ErrorCode::NotFound);
    }
    QVERIFY(store->list().value().empty());
}

void TestReportStore::savingWhatIsGoneIsAConflict() {
    const auto store = open();
    const Report report = smallReport(2023, QStringLiteral("某局"));
    const auto id = store->create(report);
    QVERIFY(open()->remove(id.value()).ok());
    const auto saved = store->save({id.value(), 1, report});
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::StoreConflict);
    QVERIFY(store->list().value().empty());
    QCOMPARE(test::RawDatabase(m_path).rows(QStringLiteral("report_cell")), 0);
}

void TestReportStore::listHasTheLatestYearFirst() {
    const auto store = open();
    for (const int year : {2022, 2024, 2018, 2024, 2023})
        QVERIFY(store->create(smallReport(year, QStringLiteral("某局"))).ok());
    QList<std::pair<int, qint64>> order;
    const auto list = store->list();
    for (const ReportSummary &summary : list.value())
        order.append({summary.year, summary.id.value});
    QCOMPARE(order, (QList<std::pair<int, qint64>>{{2024, 4}, {2024, 2}, {2023, 5}, {2022, 1}, {2018, 3}}));
}

void TestReportStore::listTellsWhenAReportChanged() {
    const auto store = open();
    const Report report = smallReport(2023, QStringLiteral("某局"));
    const auto id = store->create(report);
    const QDateTime created = m_clock.now;
    QCOMPARE(store->list().value()[0].changedUtc, created);
    QCOMPARE(store->list().value()[0].changedUtc.timeSpec(), Qt::UTC);
    QCOMPARE(store->list().value()[0].formatId, report.formatId);
    m_clock.now = created.addSecs(61);
    QVERIFY(store->save({id.value(), 1, report}).ok());
    QCOMPARE(store->list().value()[0].changedUtc, created.addSecs(61));
}

void TestReportStore::removeTakesCellsAndSectionsAlong() {
    const auto store = open();
    const Report kept = smallReport(2023, QStringLiteral("某局"));
    const auto keptId = store->create(kept);
    const auto id = store->create(test::report(QStringLiteral("suqian-2024")));
    test::RawDatabase raw(m_path);
    QVERIFY(raw.rows(QStringLiteral("report_cell")) > 100);
    QVERIFY(store->remove(id.value()).ok());
    QCOMPARE(raw.rows(QStringLiteral("report")), 1);
    QCOMPARE(raw.rows(QStringLiteral("report_cell")), 1);
    QCOMPARE(raw.rows(QStringLiteral("report_section")), 1);
    QCOMPARE(store->load(id.value()).error().code, ErrorCode::NotFound);
    QVERIFY(store->load(keptId.value()).value().report == kept);
}

void TestReportStore::damagedContentIsTold_data() {
    QTest::addColumn<QString>("damage");
    QTest::newRow("the head is no JSON") << QStringLiteral("UPDATE report SET head = '{'");
    QTest::newRow("the head is of another kind") << QStringLiteral("UPDATE report SET head = '{}'");
    QTest::newRow("a cell is no JSON") << QStringLiteral("UPDATE report_cell SET value = 'x'");
    QTest::newRow("a section is no JSON") << QStringLiteral("UPDATE report_section SET content = '['");
    QTest::newRow("a section is no object") << QStringLiteral("UPDATE report_section SET content = '1'");
}

void TestReportStore::damagedContentIsTold() {
    QFETCH(QString, damage);
    const auto store = open();
    const auto id = store->create(smallReport(2023, QStringLiteral("某局")));
    QVERIFY(test::RawDatabase(m_path).run(damage));
    const auto stored = store->load(id.value());
    QVERIFY(!stored.ok());
    QCOMPARE(stored.error().code, ErrorCode::StoreDamaged);
    QVERIFY(stored.error().place.contains(m_store->shownPath()));
}

QTEST_GUILESS_MAIN(TestReportStore)
#include "tst_reportstore.moc"
