// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"
#include "documents/docx/docxrenderer.h"
#include "documents/page/paginator.h"
#include "documents/pdf/pdfrenderer.h"
#include "documents/read/portaltext.h"
#include "domain/rules.h"
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
