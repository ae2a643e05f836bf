// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirunner.h"
#include "support/reports.h"
#include "support/testfiles.h"

#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace gongkai;

namespace {

QString reportPath(const char *name) {
    return QStringLiteral(GONGKAI_TEST_DATA "/reports/%1.report.json").arg(QString::fromLatin1(name));
}

QSet<QString> errorsIn(const Json &check) {
    QSet<QString> errors;
    for (const Json &finding : check.find(u"findings")->toArray())
        if (finding.string(u"severity") == QLatin1String("error") && !finding.find(u"explained")->toBool())
            errors.insert(finding.string(u"rule") + QLatin1Char(' ') + finding.string(u"where"));
    return errors;
}

} // namespace

class TestCliJourneys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void textBecomesDocuments();
    void figuresAreTakenOnlyWhenAccepted();
    void checkFindsWhatIsWrong_data();
    void checkFindsWhatIsWrong();
    void aFolderGivesAList();
    void oneBadFileDoesNotHideTheOthers();
    void previousYearIsCompared();
    void errorsBlockUnlessDraft();
    void unknownMembersSurviveConvert();
    void reportsLiveInAStore();
    void theStoreKnowsThePreviousReport();
    void reportsBeginFromLastYear();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] test::CliResult run(const char *words) const { return test::runCli(words, m_folder->path()); }
    [[nodiscard]] test::CliResult run(const QStringList &arguments) const {
        return test::runCli(arguments, m_folder->path());
    }
    void take(const char *report, const char *as) const { QVERIFY(QFile::copy(reportPath(report), path(as))); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliJourneys::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliJourneys::cleanup() {
    m_folder.reset();
}

void TestCliJourneys::textBecomesDocuments() {
    QVERIFY(QFile::copy(QStringLiteral(GONGKAI_TEST_DATA "/convert/portal-2018.txt"), path("portal.txt")));
    const auto converted = run("convert portal.txt -o r.report.json --json");
    QCOMPARE(converted.status, 0);
    QCOMPARE(converted.json().string(u"report"), QStringLiteral("r.report.json"));
    QVERIFY(!converted.json().find(u"recognised")->toArray().empty());
    for (const Json &figure : converted.json().find(u"recognised")->toArray()) {
        QVERIFY((figure.find(u"cell") != nullptr) != (figure.find(u"indicator") != nullptr));
        QVERIFY(figure.find(u"value")->isNumber());
        QVERIFY(!figure.string(u"quote").isEmpty());
    }
    QVERIFY(converted.json().find(u"unmatched")->isArray());
    QCOMPARE(run("check r.report.json").status, 0);
    const auto exported = run("export r.report.json --pdf r.pdf --docx r.docx --text r.txt --data again.json --json");
    QVERIFY2(exported.status == 0, exported.messages.constData());
    QCOMPARE(exported.json().find(u"files")->toArray().size(), std::size_t(4));
    QVERIFY(*exported.json().find(u"pages")->toInteger() >= 1);
    QVERIFY(test::contentOf(path("r.pdf")).startsWith("%PDF-1."));
    QVERIFY(test::contentOf(path("r.docx")).startsWith("PK\x03\x04"));
    const auto report = reportFromJson(Json::parse(test::contentOf(path("r.report.json"))).value());
    QVERIFY(QString::fromUtf8(test::contentOf(path("r.txt"))).contains(report.value().title));
    QCOMPARE(test::contentOf(path("again.json")), test::contentOf(path("r.report.json")));
    // equal reports make equal files
    QCOMPARE(run("export r.report.json --pdf s.pdf --docx s.docx").status, 0);
    QVERIFY(test::contentOf(path("s.docx")) == test::contentOf(path("r.docx")));
    QVERIFY(test::contentOf(path("s.pdf")) == test::contentOf(path("r.pdf")));
    QCOMPARE(test::namesIn(m_folder->path()).size(), 8);
}

void TestCliJourneys::figuresAreTakenOnlyWhenAccepted() {
    QVERIFY(QFile::copy(QStringLiteral(GONGKAI_TEST_DATA "/convert/portal-2018.txt"), path("portal.txt")));
    QCOMPARE(run("convert portal.txt -o without.json").status, 0);
    QCOMPARE(run("convert portal.txt -o with.json --accept-figures").status, 0);
    const auto read = [this](const char *name) {
        return reportFromJson(Json::parse(test::contentOf(path(name))).value()).value();
    };
    const Report without = read("without.json");
    QVERIFY(without.cells.isEmpty() && without.indicators.empty());
    const Report with = read("with.json");
    QVERIFY(!with.indicators.empty());
    QVERIFY(with.text == without.text);
}

void TestCliJourneys::checkFindsWhatIsWrong_data() {
    QTest::addColumn<QString>("name");
    const QDir dir(QStringLiteral(GONGKAI_TEST_DATA "/reports"));
    const QStringList files = dir.entryList({QStringLiteral("*.report.json")});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(12);
}

void TestCliJourneys::checkFindsWhatIsWrong() {
    QFETCH(QString, name);
    QSet<QString> expected;
    const Json file = test::json(QStringLiteral("reports/%1.expected.json").arg(name));
    for (const Json &e : file.find(u"errors")->toArray())
        expected.insert(e.string(u"rule") + QLatin1Char(' ') + e.string(u"where"));
    const QString report = QStringLiteral(GONGKAI_TEST_DATA "/reports/%1.report.json").arg(name);
    const auto result = run({QStringLiteral("check"), QStringLiteral("--json"), report});
    QCOMPARE(result.status, expected.isEmpty() ? 0 : 1);
    const Json json = result.json();
    QCOMPARE(errorsIn(json), expected);
    QCOMPARE(json.find(u"errors")->toInteger().value_or(-1) > 0, !expected.isEmpty());
    QCOMPARE(json.find(u"report")->string(u"file"), report);
    const Report read = test::report(name);
    QCOMPARE(json.find(u"report")->string(u"agency"), read.agency.name);
    QCOMPARE(json.find(u"report")->string(u"format"), read.formatId);
    QCOMPARE(*json.find(u"report")->find(u"year")->toInteger(), qint64(read.year));
    for (const Json &finding : json.find(u"findings")->toArray()) {
        for (const char *member : {"rule", "severity", "section", "where", "cells", "range", "expected", "found",
                                   "difference", "explained", "explainable", "message"})
            QVERIFY2(finding.find(QString::fromLatin1(member)), member);
        QVERIFY(!finding.string(u"message").isEmpty());
    }
    QCOMPARE(run({QStringLiteral("check"), report}).status, result.status);
}

void TestCliJourneys::aFolderGivesAList() {
    const QString folder = QStringLiteral(GONGKAI_TEST_DATA "/reports");
    const auto result = run({QStringLiteral("check"), folder, QStringLiteral("--json")});
    QCOMPARE(result.status, 1);
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.report.json")}, QDir::Files, QDir::Name);
    const auto list = result.json().toArray();
    QCOMPARE(list.size(), static_cast<std::size_t>(files.size()));
    for (std::size_t i = 0; i < list.size(); ++i)
        QVERIFY(list[i].find(u"report")->string(u"file").endsWith(files[static_cast<qsizetype>(i)]));
    const auto table = run({QStringLiteral("check"), folder, QStringLiteral("--table")});
    QCOMPARE(table.status, 1);
    QCOMPARE(table.output.count('\n'), files.size());
    // one report in a folder is a list too: a script need not count
    take("suqian-2024", "one.report.json");
    const auto one = run("check . --json");
    QCOMPARE(one.status, 0);
    QCOMPARE(one.json().toArray().size(), std::size_t(1));
}

void TestCliJourneys::oneBadFileDoesNotHideTheOthers() {
    take("suqian-2024", "a.report.json");
    QVERIFY(test::putContent(path("b.report.json"), "{"));
    take("suqian-2025", "c.report.json");
    const auto result = run("check . --json");
    QCOMPARE(result.status, 3);
    QCOMPARE(result.json().toArray().size(), std::size_t(2));
    QVERIFY(result.messages.contains("b.report.json"));
}

void TestCliJourneys::previousYearIsCompared() {
    take("suqian-2023", "2023.json");
    take("suqian-2024", "2024.json");
    QCOMPARE(run("check 2024.json --previous 2023.json").status, 0);
    const auto wrong = run("check 2023.json --previous 2024.json");
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.messages.contains("2022"));
    QCOMPARE(run("export 2023.json --previous 2024.json --text t.txt").status, 2);
    QCOMPARE(run("check 2024.json --previous none.json").status, 2);
    Json changed = Json::parse(test::contentOf(path("2023.json"))).value();
    Json tables = *changed.find(u"tables");
    Json t3 = *tables.find(u"t3");
    Json carried = *t3.find(u"carried_out");
    carried.set(QStringLiteral("natural"), Json::number(4711));
    t3.set(QStringLiteral("carried_out"), carried);
    tables.set(QStringLiteral("t3"), t3);
    changed.set(QStringLiteral("tables"), tables);
    QVERIFY(test::putContent(path("changed.json"), changed.toBytes()));
    const auto carry = run("check 2024.json --previous changed.json --json");
    QCOMPARE(carry.status, 1);
    QCOMPARE(errorsIn(carry.json()), QSet<QString>{QStringLiteral("t3.carry natural")});
    QCOMPARE(run("export 2024.json --previous changed.json --text t.txt").status, 4);
    QVERIFY(!QFileInfo::exists(path("t.txt")));
}

void TestCliJourneys::errorsBlockUnlessDraft() {
    take("suqian-2025", "r.json");
    const auto blocked = run("export r.json --pdf r.pdf --docx r.docx --text r.txt --data d.json");
    QCOMPARE(blocked.status, 4);
    QVERIFY(blocked.messages.contains("table.empty"));
    QCOMPARE(test::namesIn(m_folder->path()), QStringList{QStringLiteral("r.json")});
    const auto draft = run("export r.json --pdf r.pdf --docx r.docx --text r.txt --data d.json --draft");
    QVERIFY2(draft.status == 0, draft.messages.constData());
    QCOMPARE(test::namesIn(m_folder->path()).size(), 5);
}

void TestCliJourneys::unknownMembersSurviveConvert() {
    const QByteArray file = R"({"schema": "gongkai-report/1", "format": "2021", "format_version": "1", "year": 2023,
        "agency": {"name": "某局", "x_level": {"a": [1, 2.50, null]}}, "title": "报告", "x_number": 12345678901234567890,
        "tables": {"t3": {"new": {"total": 1, "x_column": "/"}, "x_row": {}}, "x_table": {}}, "sources": {},
        "indicators": [], "text": [{"section": "1", "blocks": [{"kind": "x_video", "file": "a"},
        {"kind": "paragraph", "text": "甲", "x_align": "right"}], "x": true}], "sign_off": {"agency": "", "date": ""},
        "blanks_are_zero": [], "explanations": []})";
    QVERIFY(test::putContent(path("in.json"), file));
    QCOMPARE(run("convert in.json -o out.json").status, 0);
    QVERIFY(Json::parse(test::contentOf(path("out.json"))).value() == Json::parse(file).value());
    QCOMPARE(run("convert out.json -o again.json").status, 0);
    QCOMPARE(test::contentOf(path("again.json")), test::contentOf(path("out.json")));
    const auto imported = run("report import out.json --store s.gk --json");
    QCOMPARE(imported.status, 0);
    const auto shown = run("report show 1 --store s.gk");
    QVERIFY(shown.json() == Json::parse(file).value());
}

void TestCliJourneys::reportsLiveInAStore() {
    take("suqian-2025", "errors.json");
    take("suqian-2024", "sound.json");
    const auto made = run({QStringLiteral("report"), QStringLiteral("new"), QStringLiteral("--year"),
                           QStringLiteral("2023"), QStringLiteral("--agency"), QStringLiteral("某市公安局"),
                           QStringLiteral("--store"), QStringLiteral("s.gk"), QStringLiteral("--json")});
    QVERIFY2(made.status == 0, made.messages.constData());
    QCOMPARE(*made.json().find(u"id")->toInteger(), qint64(1));
    QCOMPARE(run("report import sound.json --store s.gk").output, QByteArray("2\n"));
    QCOMPARE(run("--store s.gk report import errors.json").output, QByteArray("3\n"));
    QCOMPARE(run("--store=s.gk report new --year 2007 --agency x").status, 2);
    const auto list = run("--json report list --store s.gk").json().toArray();
    QCOMPARE(list.size(), std::size_t(3));
    QCOMPARE(*list[0].find(u"id")->toInteger(), qint64(3));
    QCOMPARE(*list[2].find(u"id")->toInteger(), qint64(1));
    QCOMPARE(list[2].string(u"agency"), QStringLiteral("某市公安局"));
    QCOMPARE(list[2].string(u"format"), QStringLiteral("2021"));
    QCOMPARE(run("report list --store s.gk").output.count('\n'), 3);
    QVERIFY(run("report show 2 --store s.gk").json() == reportToJson(test::report(QStringLiteral("suqian-2024"))));
    QCOMPARE(run("report check 2 --store s.gk").status, 0);
    const auto found = run("report check 3 --store s.gk --json");
    QCOMPARE(found.status, 1);
    QCOMPARE(errorsIn(found.json()).size(), 4);
    QCOMPARE(run("report export 3 --store s.gk --text t.txt").status, 4);
    QVERIFY(!QFileInfo::exists(path("t.txt")));
    QCOMPARE(run("report export 3 --store s.gk --text t.txt --draft").status, 0);
    QCOMPARE(run("report export 2 --store s.gk --text t.txt").status, 4);
    QCOMPARE(run("report export 2 --store s.gk --text t.txt --data d.json --force").status, 0);
    QVERIFY(Json::parse(test::contentOf(path("d.json"))).value() ==
            reportToJson(test::report(QStringLiteral("suqian-2024"))));
    for (const char *line : {"report show 4 --store s.gk", "report show x --store s.gk", "report check 0 --store s.gk"})
        QCOMPARE(run(line).status, 2);
    QVERIFY2(!QFileInfo::exists(path("own")), "the user's own store was opened though another was named");
    QCOMPARE(run("report list --json").json().toArray().size(), std::size_t(0)); // this one is the user's own
    QVERIFY(QFileInfo::exists(path("own/gongkai/gongkai.gk")));
}

void TestCliJourneys::theStoreKnowsThePreviousReport() {
    Report previous = test::report(QStringLiteral("suqian-2023"));
    const Report report = test::report(QStringLiteral("suqian-2024"));
    previous.agency.name = report.agency.name;
    previous.setCell({QStringLiteral("t3"), QStringLiteral("carried_out"), QStringLiteral("natural")},
                     Json::number(4711));
    QVERIFY(test::putContent(path("2023.json"), reportToJson(previous).toBytes()));
    QVERIFY(test::putContent(path("2024.json"), reportToJson(report).toBytes()));
    QCOMPARE(run("report import 2024.json --store s.gk").output, QByteArray("1\n"));
    QCOMPARE(run("report check 1 --store s.gk").status, 0);
    QCOMPARE(run("report import 2023.json --store s.gk").output, QByteArray("2\n"));
    const auto found = run("report check 1 --store s.gk --json");
    QCOMPARE(found.status, 1);
    QCOMPARE(errorsIn(found.json()), QSet<QString>{QStringLiteral("t3.carry natural")});
}

void TestCliJourneys::reportsBeginFromLastYear() {
    Report last = test::sample(QStringLiteral("sample-2021"));
    last.agency.name = QStringLiteral("示例局");
    QVERIFY(test::putContent(path("2024.json"), reportToJson(last).toBytes()));
    QCOMPARE(run("report import 2024.json --store s.gk").output, QByteArray("1\n"));
    QCOMPARE(run("report new --year 2025 --agency 示例局 --from-last-year --store s.gk").output, QByteArray("2\n"));
    const auto bare = reportFromJson(run("report show 2 --store s.gk").json());
    QVERIFY(bare.ok());
    QCOMPARE(bare.value().agency, last.agency);
    QCOMPARE(bare.value().cell({QStringLiteral("t3"), QStringLiteral("carried_in"), QStringLiteral("total")}),
             last.cell({QStringLiteral("t3"), QStringLiteral("carried_out"), QStringLiteral("total")}));
    QCOMPARE(bare.value().lastYearPoints.size(), std::size_t(6));
    QVERIFY(bare.value().section(QStringLiteral("5"))->blocks.empty());
    const auto made = run("report new --year 2025 --agency 示例局 --from-last-year --with-prose --store s.gk");
    QCOMPARE(made.output, QByteArray("3\n"));
    const auto found = run("report check 3 --store s.gk --json");
    for (const char *rule : {"text.taken_over", "text.promises", "text.copied"})
        QVERIFY2(found.output.contains(rule), rule);
    QVERIFY(!found.output.contains("t3.carry"));
    // there is none to begin from; a word too many
    QCOMPARE(run("report new --year 2030 --agency 示例局 --from-last-year --store s.gk").status, 2);
    QCOMPARE(run("report new --year 2025 --agency 示例局 --with-prose --store s.gk").status, 2);
    QCOMPARE(run("report list --json --store s.gk").json().toArray().size(), std::size_t(3));
}

QTEST_APPLESS_MAIN(TestCliJourneys)
#include "tst_clijourneys.moc"
