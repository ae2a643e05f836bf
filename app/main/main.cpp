// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"
#include "documents/docx/docxrenderer.h"
#include "documents/page/paginator.h"
#include "documents/pdf/pdfrenderer.h"
#include "documents/read/portaltext.h"
#include "documents/read/sealimage.h"
#include "documents/read/textfile.h"
#include "documents/textrenderer.h"
#include "signing/pdfsigner.h"
#include "signing/pdfverifier.h"
#include "storage/sqlitefile.h"
#include "storage/sqlreportstore.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "wording/errortext.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QHashSeed>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTranslator>

namespace {

using namespace gongkai;

class Main final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::Main)
};

Result<Report> reportFromBytes(const QByteArray &bytes, const QString &path) {
    const auto json = Json::parse(bytes);
    const auto located = [&path](Error error) {
        error.place = error.code == ErrorCode::InvalidReport ? path + QStringLiteral(": ") + error.place : path;
        return error;
    };
    if (!json)
        return located(json.error());
    auto report = reportFromJson(json.value());
    if (!report)
        return located(report.error());
    return report;
}

/// A data file, or a text as copied from a portal page, whose recognised figures are told.
Result<Report> readForeign(const FormatCatalogue &formats, const QString &path, QString *notice) {
    const bool data = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const auto bytes = readWholeFile(path, data ? largestDataFile : largestTextFile);
    if (!bytes)
        return bytes.error();
    if (data)
        return reportFromBytes(bytes.value(), path);
    auto text = decodeText(bytes.value());
    if (!text) {
        Error error = text.error();
        error.place = path;
        return error;
    }
    auto converted = convertPortalText(text.value().text, formats, {});
    if (!converted) {
        Error error = converted.error();
        if (error.place == QLatin1String("title"))
            error = {ErrorCode::InvalidReport, path, Main::tr("neither a report title nor a year was found"), {}};
        return error;
    }
    QStringList lines;
    if (text.value().encoding != QLatin1String("UTF-8"))
        lines += Main::tr("The text was read as %1 and converted.").arg(text.value().encoding);
    if (!converted.value().recognised.empty())
        lines += Main::tr("Figures found in the text (not entered; enter those you want):");
    for (const RecognisedFigure &figure : converted.value().recognised)
        lines += QStringLiteral("%1 %2%3%4")
                     .arg(figure.label, figure.value.toString(), figure.approximate ? QStringLiteral("余") : QString(),
                          figure.unit);
    *notice = lines.join(QLatin1Char('\n'));
    return std::move(converted.value().report);
}

int fatal(const Error &error) {
    QMessageBox::critical(nullptr, Main::tr("Gongkai"), errorText(error));
    return 1;
}

void loadLanguage(QApplication &application, const QString &language) {
    auto *own = new QTranslator(&application);
    if (own->load(QStringLiteral(":/i18n/gongkai_%1.qm").arg(language)))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&application); // "Open", "Cancel" of Qt's own dialogs
    if (qt->load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

WindowServices makeServices(Authoring &authoring, const Clock &clock, UserPrompt &prompt,
                            const FormatCatalogue &formats, const QString &storePath) {
    static const OpensslPdfSigner signer;
    static const OpensslPdfVerifier verifier;
    WindowServices services;
    services.authoring = &authoring;
    services.clock = &clock;
    services.prompt = &prompt;
    services.fonts = std::make_shared<page::FontBook>(page::defaultFontFolders());
    static const PdfRenderer pdf(services.fonts);
    static const DocxRenderer docx;
    static const DataRenderer data;
    services.pdf = &pdf;
    services.docx = &docx;
    services.data = &data;
    services.signing = {&signer, &verifier, [](const QString &path) { return readWholeFile(path, largestPdfFile); },
                        [](const QString &path) { return readSealImage(path); }, &clock};
    services.layOut = [fonts = services.fonts](const Report &report, const Format &format, const Report *previous) {
        auto document = buildDocument({&report, &format, previous, ReleaseMark::Draft});
        return document ? page::paginate(document.value(), *fonts) : page::PageModel();
    };
    services.readForeign = [&formats](const QString &path, QString *notice) {
        return readForeign(formats, path, notice);
    };
    services.sample = [] {
        const QString path = QStringLiteral(":/samples/sample-2018.report.json");
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
                   ? reportFromBytes(file.readAll(), path)
                   : Result<Report>(Error{ErrorCode::FileUnreadable, path, file.errorString(), {}});
    };
    services.checkStore = [storePath] { return checkSqliteFile(storePath); };
    return services;
}

} // namespace

int main(int argc, char **argv) {
    QHashSeed::setDeterministicGlobalSeed(); // equal reports make equal files
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gongkai"));
    QApplication::setApplicationVersion(QStringLiteral(GONGKAI_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("store"), Main::tr("The store to open."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("lang"), Main::tr("Language: zh_CN or en."), QStringLiteral("LANG"), QStringLiteral("zh_CN")});
    parser.process(application);
    loadLanguage(application, parser.value(QStringLiteral("lang")));
    theme::apply(application);

    const auto formats = FormatCatalogue::load(QStringLiteral(":/formats"));
    if (!formats)
        return fatal(formats.error());
    const QString path = parser.isSet(QStringLiteral("store"))
                             ? parser.value(QStringLiteral("store"))
                             : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                   QStringLiteral("/gongkai/gongkai.gk");
    auto opened = openSqliteFile(path);
    if (!opened)
        return fatal(opened.error());
    const bool readOnly = opened.value().readOnly;
    const SystemClock clock;
    SqlReportStore store(std::move(opened.value().database), clock, readOnly);
    Authoring authoring(store, formats.value());
    DialogPrompt prompt;
    WindowServices services = makeServices(authoring, clock, prompt, formats.value(), path);
    services.readOnly = readOnly;
    MainWindow window(std::move(services));
    window.openReport({});
    window.show();
    return QApplication::exec();
}
