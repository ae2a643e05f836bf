// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"
#include "documents/docx/docxrenderer.h"
#include "documents/page/paginator.h"
#include "documents/pdf/pdfrenderer.h"
#include "documents/read/portaltext.h"
#include "domain/livecheck.h"
#include "signing/pdfsigner.h"
#include "signing/pdfverifier.h"
#include "signing/testpki.h"
#include "support/reports.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHashSeed>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <sys/resource.h>

// Usage: gongkai_bench [RUNS]. Times the main steps on the shipped samples; every step checks its own result.

namespace {

using namespace gongkai;

Json g_rows = Json::array();

void measure(const QString &name, const QString &input, int runs, const std::function<bool()> &step) {
    std::vector<double> times;
    for (int i = 0; i < runs + 1; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!step())
            qFatal("%s failed", qPrintable(name));
        if (i > 0) // the first warms fonts and caches
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    const auto number = [](double value) { return Json::number(QString::number(value, 'f', 3)); };
    Json row = Json::object();
    row.set(QStringLiteral("name"), Json(name));
    row.set(QStringLiteral("input"), Json(input));
    row.set(QStringLiteral("runs"), Json::number(runs));
    row.set(QStringLiteral("median_ms"), number(times[times.size() / 2]));
    row.set(QStringLiteral("min_ms"), number(times.front()));
    row.set(QStringLiteral("max_ms"), number(times.back()));
    g_rows.append(row);
}

/// 20,000 characters of prose of the kind reports are made of, with figures in it.
void fillProse(Report &report) {
    const QStringList sentences = {
        QStringLiteral("2024年，全市各级行政机关深入贯彻落实条例要求，坚持以公开为常态、不公开为例外，持续提升政务公开"
                       "标准化规范化水平。"),
        QStringLiteral("全年新收政府信息公开申请3525件，上年结转121件，办结3521件，结转下年度继续办理125件。"),
        QStringLiteral(
            "其中予以公开1431件、部分公开471件、不予公开92件、无法提供941件、不予处理117件、其他处理469件。"),
        QStringLiteral("通过门户网站发布信息11537条，其中规划类368条、工作动态2188条、公示公告8981条。"),
        QStringLiteral(
            "加强政务新媒体管理，组织开展专题培训3次，督促各地各部门及时更新政府信息公开指南和主动公开目录。"),
        QStringLiteral("被申请行政复议170件，被提起行政诉讼77件，均依法依规做好答复和应诉工作。")};
    int written = 0;
    for (int paragraph = 0; written < 20000; ++paragraph) {
        QString text;
        for (int i = 0; i < 4; ++i)
            text += sentences[(paragraph * 7 + i * 5) % sentences.size()];
        written += static_cast<int>(text.size());
        report.blocks(QString::number(paragraph % 3 == 0   ? 1
                                      : paragraph % 3 == 1 ? 5
                                                           : 6))
            .push_back(Block::paragraph(text));
    }
}

void measureChecks(const Format &format, const Report &tables, const Report &before, int runs) {
    const RuleEngine engine(format);
    Report report = tables;
    fillProse(report);
    measure(QStringLiteral("check_prose"), QStringLiteral("suqian-2024 with 2023 and 20,000 characters of prose"), runs,
            [&] { return blockingCount(engine.check(report, &before)) == 0; });
    LiveCheck live(engine, &before);
    live.update(report);
    const CellRef cell = *CellRef::fromName(QStringLiteral("t3.granted.natural"));
    int turn = 0;
    measure(QStringLiteral("edit_cell"), QStringLiteral("one figure changed, the same report"), runs * 20, [&] {
        report.setCell(cell, Json::number(1408 + (++turn % 2)));
        live.update(report);
        return live.runsOfLastUpdate() > 0;
    });
    measure(QStringLiteral("edit_paragraph"), QStringLiteral("one letter typed, the same report"), runs * 20, [&] {
        report.blocks(QStringLiteral("1"))[10].text += QStringLiteral("字");
        live.update(report);
        return live.runsOfLastUpdate() > 0;
    });
}

/// 10,000 data files: reading and checking against only reading, in the same run.
void measureFolder(const Format &format, const Report &tables, int runs) {
    const RuleEngine engine(format);
    const int files = runs >= 9 ? 10000 : 1000;
    const auto timed = [&](const QByteArray &file, bool check) {
        QElapsedTimer timer;
        timer.start();
        std::size_t findings = 0;
        for (int i = 0; i < files; ++i) {
            const auto read = reportFromJson(Json::parse(file).value());
            if (check)
                findings += engine.check(read.value()).size();
        }
        if (check && findings == 0)
            qFatal("nothing was found");
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    const auto rowFor = [&](const QString &name, const QString &input, const QByteArray &file) {
        (void)timed(file, true);
        const double parsing = timed(file, false);
        const double both = timed(file, true);
        Json row = Json::object();
        row.set(QStringLiteral("name"), Json(name));
        row.set(QStringLiteral("input"), Json(input));
        row.set(QStringLiteral("files"), Json::number(files));
        row.set(QStringLiteral("parse_ms"), Json::number(QString::number(parsing, 'f', 1)));
        row.set(QStringLiteral("parse_and_check_ms"), Json::number(QString::number(both, 'f', 1)));
        row.set(QStringLiteral("speed_of_parsing_percent"),
                Json::number(QString::number(parsing / both * 100, 'f', 1)));
        g_rows.append(row);
    };
    rowFor(QStringLiteral("folder"), QStringLiteral("figures only"), reportToJson(tables).toBytes());
    Report written = tables;
    for (const char *no : {"1", "5", "6"})
        written.blocks(QString::fromLatin1(no)) = {Block::paragraph(QStringLiteral(
            "2024年，全市新收政府信息公开申请3525件，上年结转121件，办结3521件，结转下年度继续办理125件。"
            "加强政务新媒体管理，组织开展专题培训，督促各地各部门及时更新政府信息公开指南和主动公开目录。"))};
    rowFor(QStringLiteral("folder_with_prose"), QStringLiteral("figures and 300 characters of prose"),
           reportToJson(written).toBytes());
}

} // namespace

int main(int argc, char **argv) {
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 9;
    const FormatCatalogue formats = test::formats();
    const Report sample = test::sample(QStringLiteral("sample-2018"));
    const Report tables = test::report(QStringLiteral("suqian-2024"));
    const Report before = test::report(QStringLiteral("suqian-2023"));
    const Format &f2018 = *formats.byId(QStringLiteral("2018"));
    const Format &f2021 = *formats.byId(QStringLiteral("2021"));
    const auto fonts = std::make_shared<page::FontBook>(page::defaultFontFolders());
    const PdfRenderer pdf(fonts);
    const DocxRenderer docx;
    const RenderRequest request{&sample, &f2018, nullptr, ReleaseMark::Unissued};

    const QString text = QString::fromUtf8(test::bytes(QStringLiteral(GONGKAI_TEST_DATA "/convert/portal-2018.txt")));
    measure(QStringLiteral("convert"), QStringLiteral("portal-2018.txt"), runs,
            [&] { return convertPortalText(text, formats, {}).ok(); });
    const RuleEngine engine(f2021);
    measure(QStringLiteral("check"), QStringLiteral("suqian-2024 with 2023"), runs,
            [&] { return blockingCount(engine.check(tables, &before)) == 0; });
    measureChecks(f2021, tables, before, runs);
    measureFolder(f2021, tables, runs);
    measure(QStringLiteral("layout"), QStringLiteral("sample-2018"), runs,
            [&] { return page::paginate(buildDocument(request).value(), *fonts).pages.size() > 5; });
    QByteArray file;
    measure(QStringLiteral("pdf"), QStringLiteral("sample-2018, read back"), runs, [&] {
        file = pdf.render(request).value().bytes;
        return !file.isEmpty();
    });
    measure(QStringLiteral("docx"), QStringLiteral("sample-2018, read back"), runs,
            [&] { return docx.render(request).ok(); });
    test::TestPki pki;
    if (!pki.create())
        qFatal("%s", qPrintable(pki.problem()));
    const OpensslPdfSigner signer;
    const auto key = signer.openPkcs12(test::bytes(pki.path("clerk.p12")), Secret(test::TestPki::password()));
    QByteArray signedFile;
    measure(QStringLiteral("sign"), QStringLiteral("sample-2018.pdf, RSA-2048, self-verified"), runs, [&] {
        SignRequest sign;
        sign.pdf = file;
        sign.time = QDateTime::currentDateTime();
        signedFile = signer.sign(sign, *key.value()).value();
        return !signedFile.isEmpty();
    });
    const VerifyPolicy policy{{test::bytes(pki.path("root.pem"))}, {}, false, QDateTime::currentDateTimeUtc()};
    measure(QStringLiteral("verify"), QStringLiteral("one signature"), runs,
            [&] { return OpensslPdfVerifier().verify(signedFile, policy).verdict == Verdict::Valid; });

    struct rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    Json result = Json::object();
    result.set(QStringLiteral("benchmarks"), g_rows);
    result.set(QStringLiteral("peak_rss_mb"), Json::number(static_cast<qint64>(usage.ru_maxrss / 1024)));
    std::fputs(result.toBytes().constData(), stdout);
    return 0;
}
