// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register at scale: gongkai_register_bench [applications, default 1000000] [CSV rows, default 100000].
// Prints JSON: milliseconds, and ratios to the sqlite3 shell on the same file in the same run.
#include "documents/sheets/tablefile.h"
#include "models/deskmodel.h"
#include "services/importing.h"
#include "services/registerservice.h"
#include "storage/sqlitefile.h"
#include "storage/sqlregisterstore.h"
#include "storage/sqlreportstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace gongkai;

namespace {

constexpr quint32 seed = 20241124;

class BenchClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime(QDate(2024, 11, 20), QTime(2, 0), Qt::UTC); }
};

[[noreturn]] void stop(const QString &what) {
    std::fputs(qPrintable(what + QLatin1Char('\n')), stderr);
    std::exit(1);
}

template <typename T> T need(Result<T> result, const char *what) {
    if (!result)
        stop(QString::fromLatin1(what) + QStringLiteral(": ") + result.error().detail);
    return std::move(result).value();
}

void need(const Result<void> &result, const char *what) {
    if (!result)
        stop(QString::fromLatin1(what) + QStringLiteral(": ") + result.error().detail);
}

double milliseconds(const std::function<void()> &work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(int times, const std::function<void()> &work) {
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(milliseconds(work));
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// Proportional set size of this process, in MB.
double pss() {
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression line(QStringLiteral("^Pss:\\s+(\\d+)"), QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

/// The shell's own time for some statements; the best of three.
double shell(const QString &database, const QString &commands) {
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        QProcess process;
        process.start(QStringLiteral("sqlite3"), {database});
        if (!process.waitForStarted())
            stop(QStringLiteral("sqlite3 is missing"));
        process.write((QStringLiteral(".timer on\n") + commands).toUtf8());
        process.closeWriteChannel();
        process.waitForFinished(600'000);
        static const QRegularExpression time(QStringLiteral("Run Time: real ([0-9.]+)"));
        double sum = 0;
        auto found = time.globalMatch(QString::fromUtf8(process.readAllStandardOutput()));
        while (found.hasNext())
            sum += found.next().captured(1).toDouble() * 1000;
        best = std::min(best, sum);
    }
    return best;
}

const QStringList words =
    QStringLiteral("土地 征收 规划 环评 预算 决算 招标 合同 名单 批复 会议 纪要 学区 道路 养护 补偿 拆迁 "
                   "安置 公租房 采购 审计 执法 处罚 许可 收费 标准 河道 水厂 垃圾 停车")
        .split(QLatin1Char(' '));

/// Sixteen of twenty are decided, most of them in time; 100 000 a year and more.
StoredApplication made(const RegisterService &service, QRandomGenerator &random, int i, int total) {
    StoredApplication one;
    ApplicationFacts &f = one.facts;
    f.received = QDate(2015, 1, 1).addDays(static_cast<qint64>(i) * 3600 / total);
    f.handedIn = f.received;
    const int k = random.bounded(100);
    f.kind = applicantKinds()[k < 85 ? 0 : 1 + k % 5];
    f.channel = channels()[random.bounded(6)];
    f.subject = QStringLiteral("%1%2%3文件%4")
                    .arg(words[random.bounded(30)], words[random.bounded(30)], words[random.bounded(30)])
                    .arg(random.bounded(100000));
    one.applicant.name = QStringLiteral("示例%1").arg(random.bounded(50000));
    one.applicant.contact = QString::number(random.bounded(1000));
    std::vector<Step> steps;
    if (random.bounded(100) < 97 && f.received < QDate(2024, 10, 1)) {
        Step decided;
        decided.kind = StepKind::Decided;
        decided.day = service.calendar().add(f.received, 3 + random.bounded(20));
        const auto &all = service.rules().decisions().all();
        decided.decision = all[static_cast<std::size_t>(random.bounded(static_cast<int>(all.size())))].id;
        decided.letterNo = QStringLiteral("示公开〔%1〕%2号").arg(decided.day.year()).arg(i);
        steps.push_back(decided);
    }
    return need(service.prepare(f, one.applicant, steps, {}, service.moment()), "prepare");
}

struct Peer {
    double ours = 0;
    double theirs = 0;
};

Json number(double value) {
    return Json::number(QString::number(value, 'f', 2));
}

void put(Json &json, const char *key, double value) {
    json.set(QString::fromLatin1(key), number(value));
}

Peer yearTables(SqlRegisterStore &store, const QString &path) {
    Peer peer;
    peer.ours = median(5, [&] {
        for (const CountOf of : {CountOf::Received, CountOf::Decided, CountOf::CarriedIn, CountOf::CarriedOut})
            (void)need(store.groups(of, 2022), "groups");
    });
    peer.theirs = shell(
        path, QStringLiteral(
                  "SELECT kind, channel, count(*) FROM application WHERE received_year=2022 GROUP BY kind, channel;\n"
                  "SELECT kind, channel, decision, on_time, extended, count(*) FROM application WHERE "
                  "decided_year=2022 GROUP BY decision, kind, extended, on_time, channel;\n"
                  "SELECT kind, channel, count(*) FROM application WHERE received_year<2022 AND (decided_year=0 OR "
                  "decided_year>=2022) GROUP BY kind, channel;\n"
                  "SELECT kind, channel, count(*) FROM application WHERE received_year<=2022 AND (decided_year=0 "
                  "OR decided_year>2022) GROUP BY kind, channel;\n"));
    return peer;
}

Json filters(SqlRegisterStore &store, const RegisterService &service) {
    using Only = ApplicationQuery::Only;
    using Sort = ApplicationQuery::Sort;
    Json json = Json::object();
    const auto measure = [&](const char *name, const std::function<void(ApplicationQuery &)> &change) {
        ApplicationQuery query;
        query.today = service.today();
        query.soon = service.calendar().add(query.today, 5);
        change(query);
        put(json, name, median(3, [&] { (void)need(store.page(query, 0, 200), name); }));
    };
    measure("all by received", [](ApplicationQuery &) {});
    measure("all by number", [](ApplicationQuery &q) { q.sort = Sort::Number; });
    measure("all by due day", [](ApplicationQuery &q) { q.sort = Sort::Due; });
    measure("all by reply day", [](ApplicationQuery &q) { q.sort = Sort::Decided; });
    measure("one year", [](ApplicationQuery &q) { q.year = 2020; });
    measure("undecided by due day", [](ApplicationQuery &q) {
        q.only = Only::Open;
        q.sort = Sort::Due;
    });
    measure("overdue", [](ApplicationQuery &q) { q.only = Only::Overdue; });
    measure("due soon", [](ApplicationQuery &q) { q.only = Only::DueSoon; });
    measure("irregular", [](ApplicationQuery &q) { q.only = Only::Irregular; });
    measure("kind and result of a year", [](ApplicationQuery &q) {
        q.counted = CountOf::Decided;
        q.year = 2021;
        q.kinds = {QStringLiteral("legal")};
        q.decisions = {QStringLiteral("denied_process")};
    });
    measure("frequent word", [](ApplicationQuery &q) { q.text = QStringLiteral("土地"); });
    measure("two frequent words", [](ApplicationQuery &q) { q.text = QStringLiteral("土地 审计"); });
    measure("rare number", [](ApplicationQuery &q) { q.text = QStringLiteral("〔2019〕4321"); });
    measure("nothing found", [](ApplicationQuery &q) { q.text = QStringLiteral("查无此事"); });
    return json;
}

double scrolling(SqlRegisterStore &store, int total) {
    const double before = pss();
    QRandomGenerator random(seed);
    double most = before;
    for (int i = 0; i < 200; ++i) {
        (void)need(store.page({}, random.bounded(total), 200), "scroll");
        most = std::max(most, pss());
    }
    return most - before;
}

double steps(RegisterService &service) {
    ApplicationQuery open;
    open.only = ApplicationQuery::Only::Open;
    const auto rows = need(service.store().page(open, 0, 60), "open");
    std::vector<double> all;
    for (const ApplicationRow &row : rows) {
        const StoredApplication one = need(service.load(row.id), "load");
        Step step;
        step.kind = StepKind::ThirdPartyAsked;
        step.day = service.today();
        all.push_back(milliseconds([&] { (void)need(service.take(one, step), "step"); }));
    }
    std::sort(all.begin(), all.end());
    return all.empty() ? -1 : all[all.size() / 2];
}

Peer importing(const QTemporaryDir &folder, const Clock &clock, const FormatCatalogue &formats, const Json &calendar,
               int rows) {
    const QString csv = folder.filePath(QStringLiteral("rows.csv"));
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly))
        stop(QStringLiteral("csv"));
    file.write("编号,收到日,申请人,联系方式,类别,渠道,事项,答复日,答复结果,文号\r\n");
    QRandomGenerator random(seed);
    const char *const results[] = {"予以公开", "部分公开", "信息不存在", "过程性信息", "重复申请", "撤回"};
    for (int i = 0; i < rows; ++i) {
        const QDate day = QDate(2023, 1, 1).addDays(i % 330);
        file.write(QStringLiteral("%1,%2,示例%3,%4,自然人,网络,%5%6文件%7,%8,%9,示公开〔2023〕%1号\r\n")
                       .arg(QStringLiteral("甲%1").arg(i), day.toString(Qt::ISODate))
                       .arg(random.bounded(20000))
                       .arg(random.bounded(100))
                       .arg(words[random.bounded(30)], words[random.bounded(30)])
                       .arg(random.bounded(1000))
                       .arg(day.addDays(20).toString(Qt::ISODate), QString::fromUtf8(results[random.bounded(6)]))
                       .toUtf8());
    }
    file.close();
    auto opened = need(openSqliteFile(folder.filePath(QStringLiteral("import.gk"))), "open");
    SqlRegisterStore store(std::shared_ptr<Database>(std::move(opened.database)), clock, false);
    RegisterService service(store, clock, formats, QStringLiteral("bench"));
    need(service.open(calendar), "calendar");
    Peer peer;
    peer.ours = milliseconds([&] {
        const auto result =
            need(importApplications(service, ImportWords::shipped(),
                                    [&csv](const RowSink &sink) { return readTableFile(csv, sink); }, {}),
                 "import");
        if (result.taken != rows)
            stop(QStringLiteral("%1 of %2 rows").arg(result.taken).arg(rows));
    });
    // the shell's import into a table of the same columns with as many indexes as ours, synchronised as ours
    QFile::remove(folder.filePath(QStringLiteral("peer.db")));
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {folder.filePath(QStringLiteral("peer.db"))});
    process.write(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;\n"
        "CREATE TABLE t (number TEXT UNIQUE, received TEXT, name TEXT, contact TEXT, kind TEXT, channel TEXT, "
        "subject TEXT, decided TEXT, decision TEXT, letter TEXT);\n"
        "CREATE INDEX a ON t(received); CREATE INDEX b ON t(decided); CREATE INDEX c ON t(kind, channel);\n"
        "CREATE INDEX d ON t(decision, kind); CREATE INDEX e ON t(name, contact);\n");
    process.write(QStringLiteral(".import --csv --skip 1 %1 t\n").arg(csv).toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(600'000);
    peer.theirs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return peer;
}

/// Until every figure of the desk is counted.
double deskReload(RegisterService &service, const QString &path, const Clock &clock, const FormatCatalogue &formats) {
    auto opened = need(openSqliteFile(path), "open");
    SqlReportStore reports(std::shared_ptr<Database>(std::move(opened.database)), clock, false);
    Authoring authoring(reports, formats);
    DeskModel desk(service, authoring);
    return median(3, [&desk] {
        desk.reload();
        while (!desk.isComplete())
            QCoreApplication::processEvents();
    });
}

double dueDaysPerSecond(const RegisterService &service) {
    QRandomGenerator random(seed);
    std::vector<ClockFacts> facts(10000);
    for (ClockFacts &f : facts) {
        f.received = QDate(2018, 1, 1).addDays(random.bounded(3000));
        f.regulation = regulationFor(f.received);
        f.extension = random.bounded(2) * 10;
    }
    qint64 check = 0;
    const double ms = milliseconds([&] {
        for (int round = 0; round < 100; ++round)
            for (const ClockFacts &f : facts)
                check += dueDay(f, service.calendar()).due.toJulianDay();
    });
    return check > 0 ? 1e9 / ms : 0;
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int total = arguments.value(1, QStringLiteral("1000000")).toInt();
    const int rows = arguments.value(2, QStringLiteral("100000")).toInt();
    const BenchClock clock;
    const auto formats = need(FormatCatalogue::load(QStringLiteral(":/formats")), "formats");
    QFile calendarFile(QStringLiteral(":/calendars/china.json"));
    if (!calendarFile.open(QIODevice::ReadOnly))
        stop(QStringLiteral("calendar"));
    const Json calendar = need(Json::parse(calendarFile.readAll()), "calendar");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.gk"));
    Json json = Json::object();
    {
        auto opened = need(openSqliteFile(path), "open");
        SqlRegisterStore store(std::shared_ptr<Database>(std::move(opened.database)), clock, false);
        RegisterService service(store, clock, formats, QStringLiteral("bench"));
        need(service.open(calendar), "calendar");
        QRandomGenerator random(seed);
        put(json, "generate_ms", milliseconds([&] {
                std::vector<StoredApplication> batch;
                for (int i = 0; i < total; ++i) {
                    batch.push_back(made(service, random, i, total));
                    if (batch.size() == 10000 || i + 1 == total) {
                        need(store.insertMany(std::exchange(batch, {}), QStringLiteral("{year}-{no:5}")), "insert");
                    }
                }
            }));
    }
    put(json, "file_mb", static_cast<double>(QFile(path).size()) / 1048576);
    std::unique_ptr<SqlRegisterStore> store;
    put(json, "open_ms", milliseconds([&] {
            auto opened = need(openSqliteFile(path), "open");
            store =
                std::make_unique<SqlRegisterStore>(std::shared_ptr<Database>(std::move(opened.database)), clock, false);
            ApplicationQuery query;
            query.year = 2024;
            (void)need(store->page(query, 0, 200), "page");
        }));
    RegisterService service(*store, clock, formats, QStringLiteral("bench"));
    need(service.open(calendar), "calendar");
    json.set(QStringLiteral("first_rows_ms"), filters(*store, service));
    put(json, "count_all_ms", milliseconds([&] { (void)need(store->count({}), "count"); }));
    put(json, "scroll_pss_growth_mb", scrolling(*store, total));
    const Peer tables = yearTables(*store, path);
    put(json, "year_tables_ms", tables.ours);
    put(json, "year_tables_ratio_to_sqlite3", tables.ours / tables.theirs);
    put(json, "figures_of_a_year_ms", median(3, [&] { (void)need(service.figures(2022), "figures"); }));
    put(json, "desk_ms", deskReload(service, path, clock, formats));
    put(json, "step_committed_ms", steps(service));
    const Peer import = importing(folder, clock, formats, calendar, rows);
    put(json, "import_ms", import.ours);
    put(json, "import_ratio_to_sqlite3_import", import.ours / import.theirs);
    put(json, "due_days_per_second", dueDaysPerSecond(service));
    std::fputs(json.toBytes().constData(), stdout);
    return 0;
}
