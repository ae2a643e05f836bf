// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"
#include "documents/docx/docxrenderer.h"
#include "documents/letters/letterdocument.h"
#include "documents/page/paginator.h"
#include "documents/pdf/pdfrenderer.h"
#include "documents/read/foreignreport.h"
#include "documents/read/sealimage.h"
#include "documents/read/textfile.h"
#include "documents/sheets/csvfile.h"
#include "documents/sheets/tablefile.h"
#include "documents/sheets/xlsxfile.h"
#include "documents/textrenderer.h"
#include "signing/pdfsigner.h"
#include "signing/pdfverifier.h"
#include "storage/openstore.h"
#include "storage/postgresstore.h"
#include "storage/sqlitefile.h"
#include "storage/sqlregisterstore.h"
#include "storage/sqlreportstore.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "wording/errortext.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QFile>
#include <QHashSeed>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>
#include <exception>

namespace {

using namespace gongkai;

const QString formatsFolderKey = QStringLiteral("formats/folder");

class Main final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::Main)
};

/// In the user's own settings, where the desktop keeps such things.
class UserSettings final : public WindowSettings {
public:
    [[nodiscard]] QVariant value(const QString &key) const override { return QSettings().value(key); }
    void setValue(const QString &key, const QVariant &value) override { QSettings().setValue(key, value); }
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
    if (const auto error = proseTooLong(report.value()))
        return located(*error);
    return report;
}

/// What was not understood, and labels that were: people look there first.
QString notesOf(const ConvertedReport &converted) {
    QStringList lines;
    int shown = 0;
    for (const UnmatchedText &text : converted.unmatched)
        if (!text.text.isEmpty() && shown++ < 8)
            lines += Main::tr("Not recognised: %1 %2").arg(text.place, text.text.left(60));
    if (shown > 8)
        lines += Main::tr("… and %n more", nullptr, shown - 8);
    for (const AlteredLabel &label : converted.altered)
        lines += Main::tr("\"%1\" was read as \"%2\".").arg(label.found, label.form);
    return lines.isEmpty() ? QString() : QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

/// A data file, a web page, a Word document, or a text as copied from a portal page, whose recognised figures are told.
Result<ForeignReport> readForeign(const FormatCatalogue &formats, const QString &path) {
    const bool data = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const auto bytes = readWholeFile(path, data ? largestDataFile : largestForeignFile);
    if (!bytes)
        return bytes.error();
    if (data) {
        auto report = reportFromBytes(bytes.value(), path);
        if (!report)
            return report.error();
        return ForeignReport{report.value(), report.value(), {}, {}};
    }
    auto reading = readForeignReport(path, bytes.value(), formats, {});
    if (!reading) {
        Error error = reading.error();
        if (error.code == ErrorCode::InvalidReport)
            error.detail = Main::tr("neither a report title nor a year was found");
        return error;
    }
    const ConvertedReport &converted = reading.value().converted;
    ForeignReport foreign;
    foreign.report = converted.report;
    foreign.withFigures = foreign.report;
    (void)acceptFigures(foreign.withFigures, converted.recognised);
    if (!reading.value().encoding.isEmpty())
        foreign.notice = Main::tr("The text was read as %1 and converted.").arg(reading.value().encoding);
    foreign.notice += notesOf(converted);
    for (const RecognisedFigure &figure : converted.recognised) {
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
    services.formatsFolder = QSettings().value(formatsFolderKey).toString();
    services.setFormatsFolder = [](const QString &folder) -> Result<void> {
        if (!folder.isEmpty()) {
            // tried before it is kept, so that the next start finds no surprise
            auto national = FormatCatalogue::load(QStringLiteral(":/formats"));
            if (!national)
                return national.error();
            if (auto added = national.value().add(folder); !added)
                return added;
        }
        QSettings().setValue(formatsFolderKey, folder);
        return {};
    };
    if (!isPostgresUrl(storePath))
        services.checkStore = [storePath] { return checkSqliteFile(storePath); };
    return services;
}

Result<Json> readShipped(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file.errorString(), {}};
    return Json::parse(file.readAll());
}

Result<QString> digestOf(const QString &path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path, file.errorString(), {}};
    return QString::fromLatin1(hash.result().toHex());
}

RegisterTools makeRegister(RegisterService &service, UserPrompt &prompt, const LetterBook &letters, const Clock &clock,
                           const QString &location) {
    RegisterTools tools;
    tools.service = &service;
    tools.prompt = &prompt;
    tools.letters = &letters;
    tools.readTable = [](const QString &path, const RowSink &sink) { return readTableFile(path, sink); };
    tools.tableBytes = [](const SheetTable &table, bool xlsx) {
        return xlsx ? xlsxBytes(table) : Result<QByteArray>(csvBytes(table));
    };
    tools.bookBytes = [](const std::vector<SheetTable> &tables) { return xlsxBytes(tables); };
    tools.letterDocx = [](const Letter &letter) { return letterDocx(letter); };
    tools.digestOf = [](const QString &path) { return digestOf(path); };
    tools.countElsewhere = [&clock, location](const ApplicationQuery &query) -> Result<qint64> {
        auto opened = openDatabase(location);
        if (!opened)
            return opened.error();
        return SqlRegisterStore(opened.value().database, clock, true).count(query);
    };
    return tools;
}

int run(int argc, char **argv) {
    QHashSeed::setDeterministicGlobalSeed(); // equal reports make equal files
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gongkai"));
    QApplication::setOrganizationName(QStringLiteral("gongkai")); // where settings lie
    QApplication::setApplicationVersion(QStringLiteral(GONGKAI_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("store"), Main::tr("The store to open."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("formats"), Main::tr("Folder with local forms."), QStringLiteral("FOLDER")});
    parser.addOption(
        {QStringLiteral("lang"), Main::tr("Language: zh_CN or en."), QStringLiteral("LANG"), QStringLiteral("zh_CN")});
    parser.process(application);
    loadLanguage(application, parser.value(QStringLiteral("lang")));
    theme::apply(application);

    auto formats = FormatCatalogue::load(QStringLiteral(":/formats"));
    if (!formats)
        return fatal(formats.error());
    const QString localForms = parser.isSet(QStringLiteral("formats")) ? parser.value(QStringLiteral("formats"))
                                                                       : QSettings().value(formatsFolderKey).toString();
    if (!localForms.isEmpty())
        if (const auto added = formats.value().add(localForms); !added) // the national forms still serve
            QMessageBox::warning(nullptr, Main::tr("Gongkai"), errorText(added.error()));
    auto guidance = loadGuidance(QStringLiteral(":/guidance"));
    if (!guidance)
        return fatal(guidance.error());
    const QString path = parser.isSet(QStringLiteral("store"))
                             ? parser.value(QStringLiteral("store"))
                             : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                   QStringLiteral("/gongkai/gongkai.gk");
    auto opened = openDatabase(path);
    if (!opened)
        return fatal(opened.error());
    const bool readOnly = opened.value().readOnly;
    const SystemClock clock;
    SqlReportStore store(opened.value().database, clock, readOnly);
    if (const auto reports = store.list(); !reports) // damaged beyond the first look: said once, before any window
        return fatal(reports.error());
    Authoring authoring(store, formats.value());
    authoring.saveElsewhere(
        [&clock, path](const StoredReport &stored) { return saveReportApart(path, clock, stored); });
    SqlRegisterStore applications(opened.value().database, clock, readOnly);
    RegisterService registry(applications, clock, formats.value(), qEnvironmentVariable("USER"));
    auto calendar = readShipped(QStringLiteral(":/calendars/china.json"));
    if (!calendar)
        return fatal(calendar.error());
    if (const auto ready = registry.open(calendar.value()); !ready)
        return fatal(ready.error());
    auto letters = loadLetters(QStringLiteral(":/letters"));
    if (!letters)
        return fatal(letters.error());
    DialogPrompt prompt;
    WindowServices services = makeServices(authoring, clock, prompt, formats.value(), path);
    services.readOnly = readOnly;
    UserSettings settings;
    services.settings = &settings;
    services.guidance = std::move(guidance).value();
    services.registry = makeRegister(registry, prompt, letters.value(), clock, path);
    MainWindow window(std::move(services));
    window.start();
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception &e) { // out of memory, mostly; nothing acknowledged is lost
        std::fputs(e.what(), stderr);
        return 1;
    }
}
