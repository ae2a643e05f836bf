// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importing.h"
#include "support/registerbox.h"
#include "support/registeryear.h"

using namespace gongkai;
using test::day;
using test::RegisterBox;

namespace {

using Rows = QList<QStringList>;

QStringList list(const char *text) {
    return QString::fromUtf8(text).split(QLatin1Char(','));
}

/// Hands the rows over as a file of these lines would.
TableReader reader(Rows rows, bool *stopped = nullptr) {
    return [rows = std::move(rows), stopped](const RowSink &sink) -> Result<SheetFacts> {
        SheetFacts facts;
        for (const QStringList &row : rows) {
            ++facts.rows;
            QStringList cells = row;
            if (!sink(facts.rows, std::move(cells))) {
                if (stopped)
                    *stopped = true;
                break;
            }
        }
        return facts;
    };
}

ImportResult import(RegisterBox &box, const Rows &rows, const ImportOptions &options = {}) {
    auto result = importApplications(*box.service, ImportWords::shipped(), reader(rows), options);
    if (!result)
        qFatal("not read: %s", qPrintable(result.error().place));
    return std::move(result).value();
}

const QStringList fullHeads =
    list("编号,收到日,提交日,申请人,类别,渠道,事项,补正告知日,补正到日,征求第三方意见日,第三方答复日,延期告知日,"
         "延期工作日,答复日,答复结果,送达日,收费通知日,收费金额,缴费日");

/// A row under fullHeads: "事项=x;收到日=…" over a sound open one.
QStringList row(const char *changes, const char *number = "") {
    QStringList cells(fullHeads.size());
    const auto set = [&cells](const QString &head, const QString &value) {
        const auto at = fullHeads.indexOf(head);
        if (at < 0)
            qFatal("no column: %s", qPrintable(head));
        cells[at] = value;
    };
    const QString sound = QStringLiteral("收到日=2024-03-01;申请人=示例甲;类别=自然人;渠道=当面;事项=示例事项;编号=") +
                          QString::fromUtf8(number);
    for (const QString &part : {sound, QString::fromUtf8(changes)})
        for (const QString &change : part.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            set(change.section(QLatin1Char('='), 0, 0), change.section(QLatin1Char('='), 1));
    return cells;
}

StoredApplication only(RegisterBox &box) {
    const auto page = box.store->page({}, 0, 2);
    if (!page || page.value().size() != 1)
        qFatal("not one application");
    return box.load(page.value().front().id);
}

QStringList subjects(RegisterBox &box) {
    ApplicationQuery query;
    query.sort = ApplicationQuery::Sort::Number;
    query.descending = false;
    const auto page = box.store->page(query, 0, 100);
    QStringList found;
    if (page)
        for (const ApplicationRow &one : page.value())
            found.append(one.subject);
    return found;
}

SheetTable exported(RegisterBox &box, bool personal, int year = 0) {
    ApplicationQuery query;
    query.sort = ApplicationQuery::Sort::Number;
    query.descending = false;
    query.year = year;
    auto table = exportApplications(*box.service, ImportWords::shipped(), query, personal);
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

} // namespace

/// Tables of applications into the register and out again; runs on SQLite and on PostgreSQL.
class TestImporting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headsAreRecognised_data();
    void headsAreRecognised();
    void theFirstOfTwoColumnsIsTaken();
    void wordsAreComplete();
    void daysAreRead_data();
    void daysAreRead();
    void rowsBecomeApplications();
    void theWantedStandsForTheSubject();
    void neededColumnsAreNamed_data();
    void neededColumnsAreNamed();
    void columnsMayBeGivenByHand();
    void kindAndChannelMayBeGivenOnce();
    void rowProblemsAreNamed_data();
    void rowProblemsAreNamed();
    void aLockedYearIsNamed();
    void oneBadRowStopsAll();
    void goodRowsAreTakenAlone();
    void problemsAreCounted();
    void duplicatesAreTold_data();
    void duplicatesAreTold();
    void dryRunsTakeNothing();
    void openingBalancesAreMarked();
    void closedWithoutReplyThenDelivered();
    void tablesComeBackEqual();
    void ownStepsComeBackAsResults();
    void personalColumnsStayOut();
    void oneYearIsExported();
    void importedYearsCountBack_data();
    void importedYearsCountBack();
};

void TestImporting::headsAreRecognised_data() {
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *head, const char *field) {
        QTest::newRow(name) << QString::fromUtf8(head) << QString::fromLatin1(field);
    };
    row("as written by the export", "收到日", "received");
    row("another usual name", "受理日期", "received");
    row("with blanks and a line break", " 收 到\n日期", "received");
    row("with a star for what is needed", "*申请人姓名", "applicant");
    row("in full width", "ｒｅｃｅｉｖｅｄ", "received");
    row("in capitals", "Received", "received");
    row("the result", "办理结果", "decision");
    row("the day of the result", "办结日期", "decided");
    row("unknown", "科室领导批示", "");
    row("empty", "", "");
    row("more than the name", "收到日期是哪天", "");
}

void TestImporting::headsAreRecognised() {
    QFETCH(QString, head);
    QFETCH(QString, field);
    QCOMPARE(ImportWords::shipped().fieldFor(head), field);
}

void TestImporting::theFirstOfTwoColumnsIsTaken() {
    const auto mapping = guessMapping(list("联系电话,收到日期,领导,登记日期,地址"), ImportWords::shipped());
    QCOMPARE(mapping, (ImportMapping{{QStringLiteral("contact"), 0}, {QStringLiteral("received"), 1}}));
}

void TestImporting::wordsAreComplete() {
    const ImportWords &words = ImportWords::shipped();
    QVERIFY(!words.fields().isEmpty());
    for (const QString &field : words.fields()) {
        QCOMPARE(words.fieldFor(words.head(field)), field);
        QCOMPARE(words.fieldFor(field), field);
    }
    const auto word = [&words](const char *of, const QString &key) {
        return words.wordFor(QString::fromLatin1(of) + QLatin1Char('/') + key);
    };
    for (const QString &kind : applicantKinds())
        QCOMPARE(words.kind(word("kinds", kind)), kind);
    for (const QString &channel : channels())
        QCOMPARE(words.channel(word("channels", channel)), channel);
    for (const Decision &decision : DecisionList::shipped().all()) {
        QCOMPARE(words.decision(decision.id), decision.id);
        QCOMPARE(words.decision(word("decisions", decision.id)), decision.id);
    }
    // what the forms print means what the forms count
    for (auto row = test::resultWords.begin(); row != test::resultWords.end(); ++row)
        for (const QString &text : row.value())
            QVERIFY2(!words.decision(text).isEmpty(), qPrintable(text));
    QVERIFY(!ImportWords::fromJson(Json::object(), {}));
}

void TestImporting::daysAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QDate::fromString(QString::fromLatin1(expected), Qt::ISODate);
    };
    row("with hyphens", "2024-09-25", "2024-09-25");
    row("with strokes", "2024/9/5", "2024-09-05");
    row("with strokes and zeros", "2024/09/05", "2024-09-05");
    row("with points", "2024.9.5", "2024-09-05");
    row("in Chinese", "2024年9月5日", "2024-09-05");
    row("in Chinese without the last sign", "2024年09月05", "2024-09-05");
    row("in Chinese with blanks", "2024 年 9 月 5 日", "2024-09-05");
    row("eight digits", "20240905", "2024-09-05");
    row("full-width digits", "２０２４年９月５日", "2024-09-05");
    row("full-width strokes", "２０２４／９／５", "2024-09-05");
    row("blanks around", " 2024-9-5 ", "2024-09-05");
    row("a leap day", "2024-02-29", "2024-02-29");
    row("with a time, as portals export it", "2024-09-05 10:30:00", "2024-09-05");
    row("with a time, as workbooks give it", "2024-09-05 12:00", "2024-09-05");
    row("no leap day", "2023-02-29", "");
    row("31 February", "2024年2月31日", "");
    row("month 13", "20241301", "");
    row("two digits of the year", "24-9-5", "");
    row("no day", "2024-09", "");
    row("the day first", "5/9/2024", "");
    row("a serial number", "45540", "");
    row("words", "昨天", "");
    row("nothing", "", "");
}

void TestImporting::daysAreRead() {
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    QCOMPARE(dayFromTable(text), expected);
}

void TestImporting::rowsBecomeApplications() {
    RegisterBox box("2024-06-28");
    const auto result = import(
        box, {fullHeads, row("提交日=2024-02-29;类别=律所;渠道=EMS;补正告知日=2024/3/5;补正到日=2024年3月12日;"
                             "征求第三方意见日=2024-03-14;第三方答复日=2024-03-20;延期告知日=2024-04-10;延期工作日=10;"
                             "收费通知日=2024-04-12;收费金额=３００元;缴费日=2024-04-15;答复日=20240430;"
                             "答复结果=部分公开;送达日=2024.5.6",
                             "示-7")});
    QCOMPARE(result.problemCount, 0);
    QCOMPARE(result.rows, 1);
    QCOMPARE(result.taken, 1);
    QCOMPARE(result.heads, fullHeads);
    QVERIFY(result.unknownHeads.isEmpty());
    QCOMPARE(result.firstRows.size(), std::size_t(1));
    const auto one = only(box);
    QCOMPARE(one.facts.number, QStringLiteral("示-7"));
    QCOMPARE(one.facts.received, day("2024-03-01"));
    QCOMPARE(one.facts.handedIn, day("2024-02-29"));
    QCOMPARE(one.facts.kind, QStringLiteral("legal"));
    QCOMPARE(one.facts.channel, QStringLiteral("signed_mail"));
    QCOMPARE(one.applicant.name, QStringLiteral("示例甲"));
    QVERIFY(!one.facts.opening);
    QStringList steps;
    for (const Event &event : one.history)
        steps.append(stepName(event.step.kind) + QLatin1Char(' ') + event.step.day.toString(Qt::ISODate));
    QCOMPARE(steps, list("correction_asked 2024-03-05,correction_received 2024-03-12,third_party_asked 2024-03-14,"
                         "third_party_answered 2024-03-20,extended 2024-04-10,fee_notified 2024-04-12,"
                         "fee_paid 2024-04-15,decided 2024-04-30,delivered 2024-05-06"));
    QCOMPARE(one.history[4].step.days, 10);
    QCOMPARE(one.state.feeYuan, 300);
    QCOMPARE(one.state.decision, QStringLiteral("partial"));
    QCOMPARE(one.state.stage, CaseStage::Closed);
    // the list shows what the file says
    QCOMPARE(box.store->load(one.id).value().state.due, one.state.due);
}

void TestImporting::theWantedStandsForTheSubject() {
    RegisterBox box;
    const QString wanted = QStringLiteral("示例").repeated(50);
    const auto result =
        import(box, {list("收到日,类别,渠道,所需信息"),
                     {QStringLiteral("2024-03-01"), QStringLiteral("个人"), QStringLiteral("网站"), wanted}});
    QCOMPARE(result.taken, 1);
    const auto one = only(box);
    QCOMPARE(one.facts.subject, wanted.left(60));
    QCOMPARE(one.facts.wanted, wanted);
    QCOMPARE(one.facts.number, QStringLiteral("2024-0001"));
}

void TestImporting::neededColumnsAreNamed_data() {
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QString>("field");
    QTest::newRow("no day of receipt") << QStringLiteral("类别,渠道,事项") << QStringLiteral("received");
    QTest::newRow("no subject") << QStringLiteral("收到日,类别,渠道") << QStringLiteral("subject");
    QTest::newRow("no kind") << QStringLiteral("收到日,渠道,事项") << QStringLiteral("kind");
    QTest::newRow("no channel") << QStringLiteral("收到日,类别,事项") << QStringLiteral("channel");
}

void TestImporting::neededColumnsAreNamed() {
    QFETCH(QString, heads);
    QFETCH(QString, field);
    RegisterBox box;
    bool stopped = false;
    const QStringList cells(3, QStringLiteral("2024-03-01"));
    const auto result = importApplications(*box.service, ImportWords::shipped(),
                                           reader({heads.split(QLatin1Char(',')), cells}, &stopped), {});
    QCOMPARE(result.error().code, ErrorCode::InvalidValue);
    QCOMPARE(result.error().place, field);
    QVERIFY(stopped);
    const auto nothing = importApplications(*box.service, ImportWords::shipped(), reader({}), {});
    QCOMPARE(nothing.error().code, ErrorCode::FileEmpty);
    QCOMPARE(import(box, {fullHeads}).rows, 0);
    QCOMPARE(box.count(), 0);
}

void TestImporting::columnsMayBeGivenByHand() {
    RegisterBox box;
    ImportOptions options;
    int at = 0;
    for (const char *field : {"received", "subject", "kind", "channel"})
        options.mapping.insert(QString::fromLatin1(field), at++);
    const auto result = import(box, {list("甲,乙,丙,丁,戊"), list("2024-03-01,示例,个人,网站,x")}, options);
    QCOMPARE(result.taken, 1);
    QCOMPARE(result.unknownHeads, list("戊"));
    QCOMPARE(only(box).facts.channel, QStringLiteral("internet"));
}

void TestImporting::kindAndChannelMayBeGivenOnce() {
    RegisterBox box;
    ImportOptions options;
    options.kind = QStringLiteral("biz");
    options.channel = QStringLiteral("fax");
    QCOMPARE(import(box, {list("收到日,事项"), list("2024-03-01,示例")}, options).taken, 1);
    const auto one = only(box);
    QCOMPARE(one.facts.kind, QStringLiteral("biz"));
    QCOMPARE(one.facts.channel, QStringLiteral("fax"));
    // where the table tells one it counts, and a wrong one is told all the same
    QCOMPARE(import(box, {fullHeads, row("类别=;事项=空"), row("类别=律所;事项=有")}, options).taken, 2);
    QCOMPARE(sumOf(box.figures(2024).received), 3);
    const auto wrong = import(box, {fullHeads, row("类别=外星人;事项=错")}, options);
    QCOMPARE(wrong.problems.front().field, QStringLiteral("kind"));
}

void TestImporting::rowProblemsAreNamed_data() {
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("head"); // the column to blame
    QTest::addColumn<QString>("field");
    QTest::addColumn<ErrorCode>("code");
    const auto add = [](const char *name, const char *changes, const char *head, const char *field, ErrorCode code) {
        QTest::newRow(name) << QString::fromUtf8(changes) << QString::fromUtf8(head) << QString::fromLatin1(field)
                            << code;
    };
    constexpr auto badDay = ErrorCode::InvalidDate;
    constexpr auto badValue = ErrorCode::InvalidValue;
    constexpr auto badStep = ErrorCode::StepRefused;
    add("no day of receipt", "收到日=", "收到日", "received", badDay);
    add("a day of receipt that is none", "收到日=2024-02-30", "收到日", "received", badDay);
    add("a receipt in the future", "收到日=2024-07-01", "收到日", "received", badDay);
    add("a receipt before there was a law", "收到日=1999-01-01", "收到日", "received", badDay);
    add("handed in after the receipt", "提交日=2024-03-02", "提交日", "handed_in", badDay);
    add("handed in on no day", "提交日=x", "提交日", "handed_in", badDay);
    add("no kind", "类别=", "类别", "kind", badValue);
    add("a kind nobody knows", "类别=外星人", "类别", "kind", badValue);
    add("a channel nobody knows", "渠道=飞鸽", "渠道", "channel", badValue);
    add("no subject", "事项=", "事项", "subject", badValue);
    add("a subject of blanks", "事项= ", "事项", "subject", badValue);
    add("a result nobody knows", "答复日=2024-03-20;答复结果=也许", "答复结果", "decision", badValue);
    add("a day of reply without a result", "答复日=2024-03-20", "答复结果", "decision", badValue);
    add("a result without its day", "答复结果=公开", "答复日", "decided", badDay);
    add("a reply on no day", "答复日=2024-13-01;答复结果=公开", "答复日", "decided", badDay);
    add("a reply before the receipt", "答复日=2024-02-29;答复结果=公开", "答复日", "decided", badStep);
    add("a reply in the future", "答复日=2024-07-01;答复结果=公开", "答复日", "decided", badStep);
    add("a correction asked before the receipt", "补正告知日=2024-02-28", "补正告知日", "correction_asked", badStep);
    add("a correction asked in the future", "补正告知日=2024-07-01", "补正告知日", "correction_asked", badStep);
    add("a correction that was not asked", "补正到日=2024-03-12", "补正到日", "correction_received", badStep);
    add("a correction before it was asked", "补正告知日=2024-03-12;补正到日=2024-03-05", "补正到日",
        "correction_received", badStep);
    add("an answer of a third party that was not asked", "第三方答复日=2024-03-12", "第三方答复日",
        "third_party_answered", badStep);
    add("an extension on no day", "延期告知日=3月初", "延期告知日", "extended_on", badDay);
    add("an extension before the receipt", "延期告知日=2024-02-28", "延期告知日", "extended_on", badStep);
    add("an extension of no number", "延期告知日=2024-03-12;延期工作日=很多", "延期工作日", "extended_days", badValue);
    add("an extension of no days", "延期告知日=2024-03-12;延期工作日=0", "延期工作日", "extended_days", badStep);
    add("a fee of no number", "收费通知日=2024-03-12;收费金额=免费", "收费金额", "fee_yuan", badValue);
    add("a payment without its notice", "缴费日=2024-03-12", "缴费日", "fee_paid", badStep);
    add("a delivery without a reply", "送达日=2024-03-12", "送达日", "delivered", badStep);
    add("a delivery before the reply", "答复日=2024-03-20;答复结果=公开;送达日=2024-03-12", "送达日", "delivered",
        badStep);
    add("a delivery in the future", "答复日=2024-03-20;答复结果=公开;送达日=2024-07-01", "送达日", "delivered",
        badStep);
}

void TestImporting::rowProblemsAreNamed() {
    QFETCH(QString, changes);
    QFETCH(QString, head);
    QFETCH(QString, field);
    QFETCH(ErrorCode, code);
    RegisterBox box("2024-06-28");
    const auto result =
        import(box, {fullHeads, row("事项=好", "1"), row(changes.toUtf8().constData(), "2"), row("事项=也好", "3")});
    QCOMPARE(result.rows, 3);
    QCOMPARE(result.taken, 0);
    QCOMPARE(result.problemCount, 1);
    QCOMPARE(result.problems.size(), std::size_t(1));
    const RowProblem &problem = result.problems.front();
    QCOMPARE(problem.row, 3);
    QCOMPARE(problem.error.code, code);
    QCOMPARE(problem.field, field);
    QCOMPARE(problem.column, static_cast<int>(fullHeads.indexOf(head)));
    QVERIFY(!problem.duplicate);
    QCOMPARE(box.count(), 0);
}

void TestImporting::aLockedYearIsNamed() {
    RegisterBox box;
    QVERIFY(box.service->closeYear(2023).ok());
    const auto result = import(
        box, {fullHeads, row("收到日=2023-12-20", "1"), row("收到日=2024-01-05;答复日=2024-01-20;答复结果=公开", "2")});
    QCOMPARE(result.problemCount, 1);
    QCOMPARE(result.problems.front().error.code, ErrorCode::YearLocked);
    QCOMPARE(result.problems.front().error.args, list("2023"));
    QCOMPARE(result.problems.front().field, QStringLiteral("received"));
    QCOMPARE(box.count(), 0);
}

void TestImporting::oneBadRowStopsAll() {
    RegisterBox box;
    box.add("2024-01-02");
    Rows rows{fullHeads};
    for (int i = 1; i <= 2100; ++i) // more than are written at once
        rows.append(row("", QByteArray::number(i).constData()));
    rows.append(row("收到日=2024-02-30", "bad"));
    const auto result = import(box, rows);
    QCOMPARE(result.rows, 2101);
    QCOMPARE(result.taken, 0);
    QCOMPARE(result.problemCount, 1);
    QCOMPARE(result.problems.front().row, 2102);
    QCOMPARE(box.count(), 1);
    // not even a number is used up, and the same file can be taken once it is right
    QCOMPARE(box.add("2024-01-03").facts.number, QStringLiteral("2024-0002"));
    rows.removeLast();
    QCOMPARE(import(box, rows).taken, 2100);
    QCOMPARE(box.count(), 2102);
}

void TestImporting::goodRowsAreTakenAlone() {
    RegisterBox box;
    ImportOptions options;
    options.goodRowsOnly = true;
    const auto result = import(
        box,
        {fullHeads, row("事项=一", "1"), row("收到日=2024-02-30", "2"), row("事项=三", "3"), row("类别=外星人", "4")},
        options);
    QCOMPARE(result.rows, 4);
    QCOMPARE(result.taken, 2);
    QCOMPARE(result.problemCount, 2);
    QCOMPARE(result.problems[0].row, 3);
    QCOMPARE(result.problems[1].row, 5);
    QCOMPARE(subjects(box), list("一,三"));
}

void TestImporting::problemsAreCounted() {
    RegisterBox box;
    Rows rows{fullHeads};
    for (int i = 0; i < ImportResult::mostProblems + 50; ++i)
        rows.append(row("收到日=x"));
    const auto result = import(box, rows);
    QCOMPARE(result.problemCount, ImportResult::mostProblems + 50);
    QCOMPARE(result.problems.size(), std::size_t(ImportResult::mostProblems));
    QCOMPARE(result.firstRows.size(), std::size_t(ImportResult::previewRows));
}

void TestImporting::duplicatesAreTold_data() {
    QTest::addColumn<QString>("first"); // there already; empty: in the same file
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("field"); // empty: no duplicate
    const auto add = [](const char *name, const char *first, const char *second, const char *field) {
        QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(second) << QString::fromLatin1(field);
    };
    add("the same number", "编号=甲1", "编号=甲1;事项=另一;收到日=2024-03-05", "number");
    add("the same day, subject and applicant", "", "", "subject");
    add("another number", "编号=甲1", "编号=甲2", "");
    add("another day", "", "收到日=2024-03-04", "");
    add("another subject", "", "事项=另一", "");
    add("another applicant", "", "申请人=示例乙", "");
}

void TestImporting::duplicatesAreTold() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, field);
    const QStringList one = row(first.toUtf8().constData());
    const QStringList two = row(second.toUtf8().constData());
    for (const bool sameFile : {false, true}) {
        RegisterBox box;
        ImportOptions options;
        options.goodRowsOnly = true;
        if (!sameFile)
            QCOMPARE(import(box, {fullHeads, one}, options).taken, 1);
        const auto result = import(box, sameFile ? Rows{fullHeads, one, two} : Rows{fullHeads, two}, options);
        QCOMPARE(result.problemCount, field.isEmpty() ? 0 : 1);
        QCOMPARE(box.count(), field.isEmpty() ? 2 : 1);
        if (field.isEmpty())
            continue;
        const RowProblem &problem = result.problems.front();
        QVERIFY(problem.duplicate);
        QCOMPARE(problem.error.code, ErrorCode::NumberTaken);
        QCOMPARE(problem.field, field);
        QCOMPARE(problem.row, sameFile ? 3 : 2);
    }
}

void TestImporting::dryRunsTakeNothing() {
    RegisterBox box;
    box.add("2024-01-02");
    ImportOptions options;
    options.dryRun = true;
    const Rows rows{fullHeads, row("", "1"), row("收到日=2024-02-30", "2"), row("", "2024-0001"), row("", "1")};
    const auto result = import(box, rows, options);
    QCOMPARE(result.rows, 4);
    QCOMPARE(result.taken, 1); // what would be, of the good rows
    QCOMPARE(result.problemCount, 3);
    QVERIFY(!result.problems[0].duplicate && result.problems[1].duplicate && result.problems[2].duplicate);
    QCOMPARE(box.count(), 1);
    QCOMPARE(box.add("2024-01-02").facts.number, QStringLiteral("2024-0002"));
}

void TestImporting::openingBalancesAreMarked() {
    RegisterBox box;
    ImportOptions options;
    options.opening = true;
    QCOMPARE(import(box, {fullHeads, row("收到日=2023-12-20", "旧-9")}, options).taken, 1);
    const auto one = only(box);
    QVERIFY(one.facts.opening);
    QCOMPARE(one.state.due, day("2024-01-18")); // the old day of receipt counts
    QCOMPARE(sumOf(box.figures(2024).carriedIn), 1);
    QCOMPARE(sumOf(box.figures(2024).received), 0);
}

/// Nothing was delivered there: the day is passed over, or blamed where it stands.
void TestImporting::closedWithoutReplyThenDelivered() {
    for (const char *result : {"撤回", "并案", "终结", "逾期不补正", "逾期未缴费"}) {
        RegisterBox box;
        const QByteArray changes = QByteArray("答复日=2024-03-20;送达日=2024-03-21;答复结果=") + result;
        const auto read = import(box, {fullHeads, row(changes.constData())});
        if (read.problemCount == 0) {
            QCOMPARE(only(box).state.stage, CaseStage::Closed);
            QVERIFY(!only(box).state.delivered.isValid());
        } else {
            QCOMPARE(read.problems.front().field, QStringLiteral("delivered"));
            QCOMPARE(read.problems.front().column, static_cast<int>(fullHeads.indexOf(QStringLiteral("送达日"))));
        }
    }
}

void TestImporting::tablesComeBackEqual() {
    SheetTable table;
    std::vector<CaseState> states;
    const auto keepStates = [](RegisterBox &box) {
        std::vector<CaseState> kept;
        ApplicationQuery query;
        query.sort = ApplicationQuery::Sort::Number;
        const auto page = box.store->page(query, 0, 1000);
        if (page)
            for (const ApplicationRow &one : page.value())
                kept.push_back(box.load(one.id).state);
        return kept;
    };
    {
        RegisterBox box("2024-12-30");
        const auto year = test::registerYear(test::inventedReport("2021", 2023));
        QCOMPARE(import(box, Rows{year.heads} + year.rows).problemCount, 0);
        ApplicationFacts facts = RegisterBox::facts("2024-03-01", "research");
        facts.wanted = QStringLiteral("多行\n所需“信息”,其一");
        facts.form = QStringLiteral("电子");
        facts.officer = QStringLiteral("甲");
        facts.remarks = QStringLiteral("=1+1");
        Event decided = test::events(QStringLiteral("decided 2024-05-06 decision=partial letter=9")).front();
        decided.step.ground = QStringLiteral("第三十七条");
        const auto id = box.service->add(facts, {{}, QStringLiteral("示例乙"), QStringLiteral("示例路2号")},
                                         {test::step(QStringLiteral("fee_notified 2024-03-08 yuan=300")),
                                          test::step(QStringLiteral("fee_paid 2024-03-20 yuan=300")), decided.step,
                                          test::step(QStringLiteral("delivered 2024-05-08"))});
        QVERIFY(id.ok());
        table = exported(box, true);
        states = keepStates(box);
        QCOMPARE(static_cast<qint64>(table.rows.size()), box.count());
    }
    RegisterBox box("2024-12-30");
    const auto result = import(box, rowsOf(table));
    QCOMPARE(result.problemCount, 0);
    QVERIFY(result.unknownHeads.isEmpty());
    QCOMPARE(result.mapping.size(), table.heads.size());
    const SheetTable again = exported(box, true);
    QCOMPARE(again.heads, table.heads);
    QVERIFY(again.kinds == table.kinds);
    QCOMPARE(again.rows.size(), table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        QCOMPARE(again.rows[i], table.rows[i]);
    QVERIFY(keepStates(box) == states);
}

void TestImporting::ownStepsComeBackAsResults() {
    SheetTable table;
    {
        RegisterBox box;
        box.add("2024-01-02", QStringLiteral("withdrawn 2024-01-05"));
        box.add("2024-01-02", QStringLiteral("correction_asked 2024-01-05; correction_lapsed 2024-02-05"));
        box.add("2024-01-02", QStringLiteral("fee_notified 2024-01-05 yuan=300; fee_lapsed 2024-02-20"));
        box.add("2024-01-02", QStringLiteral("terminated 2024-01-05"));
        table = exported(box, true);
    }
    RegisterBox box;
    QCOMPARE(import(box, rowsOf(table)).problemCount, 0);
    QStringList decisions;
    const auto groups = box.figures(2024).decided;
    for (const CountGroup &group : groups)
        decisions.append(group.decision);
    decisions.sort();
    QCOMPARE(decisions, list("other_no_correction,other_terminated,other_unpaid,other_withdrawn"));
    const SheetTable again = exported(box, true);
    QVERIFY(again.rows == table.rows);
}

void TestImporting::personalColumnsStayOut() {
    RegisterBox box;
    ApplicationFacts facts = RegisterBox::facts("2024-03-01");
    facts.wanted = QStringLiteral("本人户籍档案");
    facts.remarks = QStringLiteral("行动不便");
    box.add(facts, {}, {{}, QStringLiteral("示例甲"), QStringLiteral("示例路1号")});
    const SheetTable table = exported(box, false);
    for (const QString &head : list("申请人,联系方式,所需信息,备注"))
        QVERIFY2(!table.heads.contains(head), qPrintable(head));
    QCOMPARE(table.rows.size(), std::size_t(1));
    QCOMPARE(table.rows.front().size(), table.heads.size());
    QCOMPARE(static_cast<qsizetype>(table.kinds.size()), table.heads.size());
    const QString all = table.rows.front().join(QLatin1Char('|'));
    for (const QString &personal : {QStringLiteral("示例甲"), QStringLiteral("示例路"), facts.wanted, facts.remarks})
        QVERIFY2(!all.contains(personal), qPrintable(personal));
    QVERIFY(exported(box, true).rows.front().contains(QStringLiteral("示例甲")));
    // and it is a table all the same
    ImportOptions options;
    options.dryRun = true;
    const auto result = import(box, rowsOf(table), options);
    QCOMPARE(result.problemCount, 1);
    QVERIFY(result.problems.front().duplicate);
}

void TestImporting::oneYearIsExported() {
    RegisterBox box;
    box.add("2022-03-01", QStringLiteral("withdrawn 2022-03-02"));
    box.add("2023-03-01", QStringLiteral("withdrawn 2023-03-02"));
    QCOMPARE(exported(box, true, 2023).rows.size(), std::size_t(1));
    QCOMPARE(exported(box, true).rows.size(), std::size_t(2));
}

void TestImporting::importedYearsCountBack_data() {
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("year");
    QTest::newRow("the form of 2019") << QByteArray("2019") << 2020;
    QTest::newRow("the form of 2019 over the change of the law") << QByteArray("2019") << 2019;
    QTest::newRow("the form of 2021") << QByteArray("2021") << 2022;
}

void TestImporting::importedYearsCountBack() {
    QFETCH(QByteArray, form);
    QFETCH(int, year);
    const Report expected = test::inventedReport(form.constData(), year);
    const auto table = test::registerYear(expected);
    RegisterBox box;
    const auto result = import(box, Rows{table.heads} + table.rows);
    QCOMPARE(result.problemCount, 0);
    QCOMPARE(result.taken, static_cast<int>(table.rows.size()));
    const auto report = box.service->reportFor(year, {});
    QVERIFY(report.ok());
    QCOMPARE(report.value().formatId, QString::fromLatin1(form));
    const TableCells found = report.value().cells.value(QStringLiteral("t3"));
    const TableCells wanted = expected.cells.value(QStringLiteral("t3"));
    QCOMPARE(found.keys(), wanted.keys());
    for (auto cells = wanted.begin(); cells != wanted.end(); ++cells)
        for (auto cell = cells.value().begin(); cell != cells.value().end(); ++cell)
            QVERIFY2(found.value(cells.key()).value(cell.key()) == cell.value(),
                     qPrintable(cells.key() + QLatin1Char('.') + cell.key()));
    if (year == 2019)
        return; // two periods in one year: the maker knows the later law only
    qint64 late = 0;
    const auto decided = box.figures(year).decided;
    for (const CountGroup &group : decided)
        late += group.onTime ? 0 : group.count;
    QCOMPARE(sumOf(decided), table.results);
    QCOMPARE(late, table.late);
}

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
