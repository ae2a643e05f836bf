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
Result<ForeignReport> readForeign(const FormatCatalogue &formats, const QString &path) {
    const bool data = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const auto bytes = readWholeFile(path, data ? largestDataFile : largestTextFile);
    if (!bytes)
        return bytes.error();
    if (data) {
        auto report = reportFromBytes(bytes.value(), path);
        if (!report)
            return report.error();
        return ForeignReport{report.value(), report.value(), {}, {}};
    }
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
    ForeignReport foreign;
    foreign.report = converted.value().report;
    foreign.withFigures = foreign.report;
    (void)acceptFigures(foreign.withFigures, converted.value().recognised);
    if (text.value().encoding != QLatin1String("UTF-8"))
        foreign.notice = Main::tr("The text was read as %1 and converted.").arg(text.value().encoding);
    for (const RecognisedFigure &figure : converted.value().recognised) {
        QString quote = figure.quote;
        if (quote.size() > 36)
            quote = quote.left(36) + QStringLiteral("…");
        foreign.figures += QStringLiteral("%1 %2%3%4（“%5”）")
                               .arg(figure.label, figure.value.toString(),
                                    figure.approximate ? QStringLiteral("余") : QString(), figure.unit, quote);
    }
    return foreign;
}

int fatal(const Error &error) {
    QMessageBox::critical(nullptr, Main::tr("Gongkai"), errorText(error));
    return 1;
}

void loadLanguage(QApplication &application, const QString &language) {
    QLocale::setDefault(QLocale(language)); // dates and file sizes in Qt's own dialogs
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
    services.layOut = [fonts = services.fonts](const Report &report, const Format &format, const Report *previous,
                                               bool draft) {
        auto document = buildDocument({&report, &format, previous, draft ? ReleaseMark::Draft : ReleaseMark::Unissued});
        return document ? page::paginate(document.value(), *fonts) : page::PageModel();
    };
    services.readForeign = [&formats](const QString &path) { return readForeign(formats, path); };
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
    if (const auto reports = store.list(); !reports) // damaged beyond the first look: said once, before any window
        return fatal(reports.error());
    Authoring authoring(store, formats.value());
    DialogPrompt prompt;
    WindowServices services = makeServices(authoring, clock, prompt, formats.value(), path);
    services.readOnly = readOnly;
    MainWindow window(std::move(services));
    window.openReport({});
    window.show();
    return QApplication::exec();
}
