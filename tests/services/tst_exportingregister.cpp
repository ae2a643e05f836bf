// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importing.h"
#include "support/registerbox.h"
#include "wording/stepsheet.h"

using namespace gongkai;
using test::RegisterBox;

namespace {

using Rows = QList<QStringList>;

QStringList list(const char *text) {
    return QString::fromUtf8(text).split(QLatin1Char(','));
}

ImportResult import(RegisterBox &box, const Rows &rows) {
    auto result = importApplications(*box.service, ImportWords::shipped(),
                                     [&rows](const RowSink &sink) -> Result<SheetFacts> {
                                         SheetFacts facts;
                                         for (const QStringList &row : rows) {
                                             QStringList cells = row;
                                             if (!sink(++facts.rows, std::move(cells)))
                                                 break;
                                         }
                                         return facts;
                                     },
                                     {});
    if (!result)
        qFatal("not read: %s", qPrintable(result.error().place));
    return std::move(result).value();
}

ApplicationQuery byNumber() {
    ApplicationQuery query;
    query.sort = ApplicationQuery::Sort::Number;
    query.descending = false;
    return query;
}

SheetTable exported(RegisterBox &box, const std::function<void(const StoredApplication &)> &each = {}) {
    auto table = exportApplications(*box.service, ImportWords::shipped(), byNumber(), true, each);
    if (!table)
        qFatal("not exported");
    return std::move(table).value();
}

Rows rowsOf(const SheetTable &table) {
    Rows rows{table.heads};
    for (const QStringList &cells : table.rows)
        rows.append(cells);
    return rows;
}

QString cell(const SheetTable &table, std::size_t row, const char *head) {
    const auto at = table.heads.indexOf(QString::fromUtf8(head));
    if (at < 0)
        qFatal("no column %s", head);
    return table.rows.at(row).at(at);
}

} // namespace

/// What the export tells beyond the last step of a kind, and that a table of it can be read again; runs on SQLite and
/// on PostgreSQL.
class TestExportingRegister final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enquiriesDelaysAndFeesComeBack();
    void answersToEarlierQuestionsStayOut();
    void halfADelayIsNamed_data();
    void halfADelayIsNamed();
    void everyApplicationIsHandedOverOnce();
    void everyStepIsTold();
    void correctionsAreTold();
    void personalWordsStayOut();
    void longCoursesGoOnInAnotherTable();
};

void TestExportingRegister::enquiriesDelaysAndFeesComeBack() {
    SheetTable table;
    CaseState before;
    {
        RegisterBox box("2024-06-28");
        before =
            box.add("2024-03-01", QStringLiteral("reasons_asked 2024-03-05; agency_asked 2024-03-06; "
                                                 "agency_answered 2024-03-12; delayed 2024-03-15 until=2024-05-31; "
                                                 "fee_notified 2024-03-18 yuan=270 basis=pages; "
                                                 "fee_paid 2024-03-25 yuan=270; "
                                                 "decided 2024-05-30 decision=granted_open"))
                .state;
        QVERIFY(before.onTime); // by the day that was set
        box.add("2024-03-04", QStringLiteral("fee_notified 2024-03-18 yuan=100 basis=applications"));
        table = exported(box);
    }
    for (const auto &[head, value] : {std::pair("征求其他机关意见日", "2024-03-06"),
                                      {"其他机关答复日", "2024-03-12"},
                                      {"要求说明理由日", "2024-03-05"},
                                      {"延迟答复告知日", "2024-03-15"},
                                      {"延迟答复至", "2024-05-31"},
                                      {"计收方式", "按量计收"},
                                      {"收费金额", "270"}})
        QCOMPARE(cell(table, 0, head), QString::fromUtf8(value));
    QCOMPARE(cell(table, 1, "计收方式"), QStringLiteral("按件计收"));
    QCOMPARE(cell(table, 1, "延迟答复至"), QString());
    for (const char *head : {"征求其他机关意见日", "其他机关答复日", "要求说明理由日", "延迟答复告知日", "延迟答复至"})
        QVERIFY(table.kinds.at(static_cast<std::size_t>(table.heads.indexOf(QString::fromUtf8(head)))) ==
                SheetTable::Kind::Date);
    RegisterBox box("2024-06-28");
    const auto result = import(box, rowsOf(table));
    QCOMPARE(result.problemCount, 0);
    QVERIFY(result.unknownHeads.isEmpty());
    QVERIFY(exported(box).rows == table.rows);
    const auto ids = box.store->ids(byNumber()).value();
    const StoredApplication first = box.load(ids.front());
    QVERIFY(first.state == before);
    QStringList bases;
    for (const Event &event : first.history)
        bases.append(event.step.feeBasis);
    bases.removeAll(QString());
    QCOMPARE(bases, QStringList(QStringLiteral("pages"))); // told once, with the notice
}

void TestExportingRegister::answersToEarlierQuestionsStayOut() {
    SheetTable table;
    {
        RegisterBox box("2024-06-28");
        box.add("2024-03-01", QStringLiteral("third_party_asked 2024-03-04; third_party_answered 2024-03-06; "
                                             "third_party_asked 2024-03-08; agency_asked 2024-03-11; "
                                             "agency_answered 2024-03-12; agency_asked 2024-03-13"));
        box.add("2024-03-01", QStringLiteral("correction_asked 2024-03-04; correction_received 2024-03-06; "
                                             "correction_asked 2024-03-08"));
        box.add("2024-03-01", QStringLiteral("fee_notified 2024-03-04 yuan=100; fee_paid 2024-03-06 yuan=100; "
                                             "fee_notified 2024-03-08 yuan=200"));
        table = exported(box);
    }
    QCOMPARE(cell(table, 0, "征求第三方意见日"), QStringLiteral("2024-03-08"));
    QCOMPARE(cell(table, 0, "第三方答复日"), QString());
    QCOMPARE(cell(table, 0, "征求其他机关意见日"), QStringLiteral("2024-03-13"));
    QCOMPARE(cell(table, 0, "其他机关答复日"), QString());
    QCOMPARE(cell(table, 1, "补正到日"), QString());
    QCOMPARE(cell(table, 2, "缴费日"), QString());
    RegisterBox box("2024-06-28");
    QCOMPARE(import(box, rowsOf(table)).problemCount, 0); // an answer before its question could not be read
    QVERIFY(exported(box).rows == table.rows);
    QCOMPARE(box.load(box.store->ids(byNumber()).value().front()).state.stage, CaseStage::Consulting);
}

void TestExportingRegister::halfADelayIsNamed_data() {
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<QString>("field"); // to blame; empty: the row is sound
    const auto row = [](const char *name, const char *told, const char *until, const char *basis, const char *field) {
        QTest::newRow(name) << QString::fromUtf8(told) << QString::fromUtf8(until) << QString::fromUtf8(basis)
                            << QString::fromLatin1(field);
    };
    row("a whole one", "2024-03-15", "2024-05-31", "按件", "");
    row("none", "", "", "", "");
    row("set for the same day", "2024-03-15", "2024-03-15", "", "");
    row("no day that was set", "2024-03-15", "", "", "delayed_until");
    row("a day set before", "2024-03-15", "2024-03-14", "", "delayed_until");
    row("a day that is none", "2024-03-15", "2024-05-32", "", "delayed_until");
    row("not told when", "", "2024-05-31", "", "delayed");
    row("told on no day", "三月", "2024-05-31", "", "delayed");
    row("told in the future", "2025-01-02", "2025-05-31", "", "delayed");
    row("a basis nobody knows", "", "", "随便收", "fee_basis");
}

void TestExportingRegister::halfADelayIsNamed() {
    QFETCH(QString, told);
    QFETCH(QString, until);
    QFETCH(QString, basis);
    QFETCH(QString, field);
    RegisterBox box("2024-06-28");
    const QStringList heads =
        list("收到日,类别,渠道,事项,收费通知日,收费金额,要求说明理由日,延迟答复告知日,延迟答复至,计收方式");
    const QStringList row =
        list("2024-03-01,自然人,当面,示例,2024-03-20,100,2024-03-05") + QStringList{told, until, basis};
    const auto result = import(box, {heads, row});
    QCOMPARE(result.problemCount, field.isEmpty() ? 0 : 1);
    QCOMPARE(box.count(), field.isEmpty() ? 1 : 0);
    if (field.isEmpty()) {
        const auto one = box.load(box.store->ids({}).value().front());
        QCOMPARE(one.state.clock.delayedTo, QDate::fromString(until, Qt::ISODate));
        return;
    }
    QCOMPARE(result.problems.front().field, field);
    QCOMPARE(result.problems.front().column, ImportMapping(guessMapping(heads, ImportWords::shipped())).value(field));
}

void TestExportingRegister::everyApplicationIsHandedOverOnce() {
    RegisterBox box;
    std::vector<StoredApplication> many;
    for (int i = 0; i < 1203; ++i) {
        ApplicationFacts facts = RegisterBox::facts(i % 3 == 0 ? "2023-03-01" : "2024-03-01");
        facts.subject = QString::number(i);
        many.push_back(box.service->prepare(facts, {}, {}, {}, box.service->moment()).value());
    }
    QVERIFY(box.store->insertMany(many, QStringLiteral("{year}-{no:4}")).ok());
    QStringList handed;
    const SheetTable table = exported(box, [&handed](const StoredApplication &one) {
        handed.append(one.facts.number + QLatin1Char(' ') + one.facts.subject);
    });
    QCOMPARE(handed.size(), 1203);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        QCOMPARE(cell(table, i, "编号") + QLatin1Char(' ') + cell(table, i, "事项"), handed[static_cast<qsizetype>(i)]);
    QCOMPARE(handed.front(), QStringLiteral("2023-0001 0"));
    QCOMPARE(handed.back(), QStringLiteral("2024-0802 1202"));
    QCOMPARE(QSet<QString>(handed.begin(), handed.end()).size(), 1203);
}

void TestExportingRegister::everyStepIsTold() {
    RegisterBox box("2024-06-28");
    const auto merged = box.add("2024-03-01");
    const auto one = box.add("2024-03-04", QStringLiteral("correction_asked 2024-03-05 until=2024-03-20 letter=补1; "
                                                          "correction_received 2024-03-08; "
                                                          "third_party_asked 2024-03-11 reached=2024-03-13; "
                                                          "third_party_answered 2024-03-18 answer=refuses; "
                                                          "extended 2024-03-22 days=10; "
                                                          "fee_notified 2024-03-25 yuan=270 basis=pages; "
                                                          "merged 2024-03-29 other=%1")
                                               .arg(merged.id.value));
    StepSheet sheet(DecisionList::shipped(), {false, 0, [&](ApplicationId id) { return box.load(id).facts.number; }});
    (void)exported(box, [&sheet](const StoredApplication &each) { sheet.add(each); });
    QCOMPARE(sheet.rows(), 7); // the other one has no history
    QCOMPARE(sheet.tables().size(), std::size_t(1));
    const SheetTable &table = sheet.tables().front();
    QCOMPARE(static_cast<qsizetype>(table.kinds.size()), table.heads.size());
    for (const QStringList &row : table.rows)
        QCOMPARE(row.size(), table.heads.size());
    for (std::size_t i = 0; i < 7; ++i) {
        QCOMPARE(cell(table, i, "Number"), one.facts.number);
        QCOMPARE(cell(table, i, "Entry"), QString::number(i + 1));
        QCOMPARE(cell(table, i, "Recorded by"), QStringLiteral("clerk"));
        QCOMPARE(cell(table, i, "Recorded (UTC)"), QStringLiteral("2024-06-28 04:00:00"));
        QCOMPARE(cell(table, i, "Correction"), QString());
    }
    QCOMPARE(cell(table, 0, "Step"), QStringLiteral("Correction asked"));
    QCOMPARE(cell(table, 0, "Day"), QStringLiteral("2024-03-05"));
    QCOMPARE(cell(table, 0, "Until"), QStringLiteral("2024-03-20"));
    QCOMPARE(cell(table, 0, "Letter number"), QStringLiteral("补1"));
    QCOMPARE(cell(table, 2, "Arrived on"), QStringLiteral("2024-03-13"));
    QCOMPARE(cell(table, 3, "Answer"), QStringLiteral("refuses"));
    QCOMPARE(cell(table, 4, "Working days"), QStringLiteral("10"));
    QCOMPARE(cell(table, 0, "Working days"), QString());
    QCOMPARE(cell(table, 5, "Yuan"), QStringLiteral("270"));
    QCOMPARE(cell(table, 5, "Basis of the fee"), QStringLiteral("by number of pages"));
    QCOMPARE(cell(table, 6, "Other application"), merged.facts.number);
}

void TestExportingRegister::correctionsAreTold() {
    RegisterBox box("2024-06-28");
    StoredApplication one = box.add("2024-03-04", QStringLiteral("correction_asked 2024-03-05; "
                                                                 "decided 2024-03-20 decision=partial letter=1"));
    const auto decided = [](const char *on, const char *decision) {
        return test::step(QStringLiteral("decided %1 decision=%2 letter=2")
                              .arg(QString::fromLatin1(on), QString::fromLatin1(decision)));
    };
    one = box.service->correct(one, 2, decided("2024-03-21", "granted_open"), QStringLiteral("误录")).value();
    one = box.service->correct(one, 2, decided("2024-03-22", "denied_process"), QStringLiteral("又误")).value();
    one = box.service->correct(one, 2, std::nullopt, QStringLiteral("未答复")).value();
    ApplicationFacts facts = one.facts;
    facts.officer = QStringLiteral("乙");
    one = box.service->changeFacts(one, facts, one.applicant, QStringLiteral("换人")).value();
    StepSheet sheet(DecisionList::shipped(), {});
    sheet.add(one);
    const SheetTable &table = sheet.tables().front();
    QCOMPARE(table.rows.size(), std::size_t(6));
    const QStringList corrections = {{},
                                     QStringLiteral("replaced by entry 3"),
                                     QStringLiteral("corrects entry 2, replaced by entry 4"),
                                     QStringLiteral("corrects entry 2, taken back by entry 5"),
                                     {},
                                     {}};
    for (std::size_t i = 0; i < 6; ++i)
        QCOMPARE(cell(table, i, "Correction"), corrections[static_cast<qsizetype>(i)]);
    QCOMPARE(cell(table, 1, "Decision"), DecisionList::shipped().find(QStringLiteral("partial"))->label);
    QCOMPARE(cell(table, 3, "Step"), QStringLiteral("Reply issued"));
    QCOMPARE(cell(table, 3, "Day"), QStringLiteral("2024-03-22"));
    QCOMPARE(cell(table, 3, "Reason"), QStringLiteral("又误"));
    QCOMPARE(cell(table, 4, "Step"), QStringLiteral("Entry 2 taken back"));
    QCOMPARE(cell(table, 4, "Day"), QString());
    QVERIFY(cell(table, 5, "Step").contains(QStringLiteral("乙")));
    QCOMPARE(cell(table, 5, "Reason"), QStringLiteral("换人"));
}

void TestExportingRegister::personalWordsStayOut() {
    RegisterBox box("2024-06-28");
    Step delivered = test::step(QStringLiteral("delivered 2024-03-21"));
    delivered.way = QStringLiteral("EMS");
    delivered.proof = QStringLiteral("签收人示例甲");
    delivered.note = QStringLiteral("家人代收");
    StoredApplication one = box.add("2024-03-04", QStringLiteral("decided 2024-03-20 decision=partial"));
    one = box.service->take(one, delivered).value();
    ApplicationFacts facts = one.facts;
    facts.remarks = QStringLiteral("行动不便");
    one = box.service->changeFacts(one, facts, {one.applicant.id, QStringLiteral("示例乙"), {}}, QStringLiteral("补记"))
              .value();
    for (const bool personal : {false, true}) {
        StepSheet sheet(DecisionList::shipped(), {personal, 0, {}});
        sheet.add(one);
        const SheetTable &table = sheet.tables().front();
        QString all = table.heads.join(QLatin1Char('|'));
        for (const QStringList &row : table.rows) {
            QCOMPARE(row.size(), table.heads.size());
            all += row.join(QLatin1Char('|'));
        }
        QVERIFY(all.contains(QStringLiteral("EMS")));
        QCOMPARE(all.contains(delivered.proof), personal);
        QCOMPARE(all.contains(delivered.note), personal);
        QVERIFY(!all.contains(QStringLiteral("行动不便")) && !all.contains(QStringLiteral("示例乙")));
        QCOMPARE(cell(table, 2, "Reason"), QStringLiteral("补记"));
    }
}

void TestExportingRegister::longCoursesGoOnInAnotherTable() {
    StoredApplication one;
    one.facts.number = QStringLiteral("1");
    one.history =
        test::events(QStringLiteral("noted 2024-03-01; noted 2024-03-02; noted 2024-03-03; noted 2024-03-04"));
    StepSheet sheet(DecisionList::shipped(), {false, 3, {}});
    QCOMPARE(sheet.tables().size(), std::size_t(1)); // an empty one has its heads
    sheet.add(one);
    sheet.add(one);
    QCOMPARE(sheet.rows(), 8);
    QCOMPARE(sheet.tables().size(), std::size_t(3));
    QStringList names;
    for (const SheetTable &table : sheet.tables()) {
        names.append(table.name);
        QCOMPARE(table.heads, sheet.tables().front().heads);
        QVERIFY(table.kinds == sheet.tables().front().kinds);
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 3);
    QCOMPARE(sheet.tables()[1].rows.size(), std::size_t(3));
    QCOMPARE(cell(sheet.tables()[1], 0, "Entry"), QStringLiteral("4"));
    QCOMPARE(sheet.tables()[2].rows.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestExportingRegister)
#include "tst_exportingregister.moc"
