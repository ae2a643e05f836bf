// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errortext.h"

#include "wording/formatreason.h"
#include "wording/registertext.h"
#include "wording/verdicttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {

namespace {

/// What layers below say in English for the log, where people see it too. Anything else (a library's own words) is not
/// for them: then the sentence does without.
const char *const reasons[] = {
    QT_TRANSLATE_NOOP("gongkai::Reasons", "is a folder"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "is no file"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "is no object"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "is no text"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "is no list"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "is no whole number"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "is no number"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "is no year"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "is not 1 to 6"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "is neither true nor false"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "holds something that is no text"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "stands twice"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "is longer than a report can be"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "no PDF header at the beginning"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "no startxref at the end"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "the kind of picture is not supported"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "the picture shows no ink"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "the picture has too many dots"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "Permission denied"),
    QT_TRANSLATE_NOOP("gongkai::Reasons", "No such file or directory"),
};

/// The reason in the user's language; `otherwise` for what only a library understands.
QString reason(const QString &detail, const QString &otherwise) {
    for (const char *known : reasons)
        if (detail == QLatin1String(known))
            return QCoreApplication::translate("gongkai::Reasons", known);
    // what comes translated already (it is made where the words are known) is shown as it is
    const bool english = std::all_of(detail.begin(), detail.end(), [](QChar c) { return c.unicode() < 0x80; });
    return english && !detail.isEmpty() && !otherwise.isEmpty() ? otherwise : detail;
}

class Errors final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::Errors)

public:
    static QString file(const Error &e) {
        switch (e.code) {
        case ErrorCode::FileNotFound: return tr("There is no file %1. Check the name and the folder.").arg(e.place);
        case ErrorCode::FileUnreadable:
            return tr("%1 cannot be read (%2).").arg(e.place, reason(e.detail, tr("the system refuses")));
        case ErrorCode::FileEmpty: return tr("%1 is empty. Nothing was read.").arg(e.place);
        case ErrorCode::FileTooLarge:
            if (e.args.size() > 1)
                return tr("%1 is larger than %2 MB. Nothing was read; read it in parts.").arg(e.place, e.args.value(0));
            return tr("%1 is larger than %2 MB, too large for a report. Nothing was read.")
                .arg(e.place, e.args.value(0));
        case ErrorCode::FileNotText:
            return tr("%1 is not a text file (neither UTF-8 nor GB18030). Save it as plain text and try again.")
                .arg(e.place);
        case ErrorCode::FileUnsupported:
            if (e.args.size() > 1)
                return tr("%1: tables of the kind .%2 cannot be read. Save it as .xlsx or .csv and try again.")
                    .arg(e.place, e.args.value(0));
            return tr("%1: files of the kind .%2 cannot be read. Save it as .docx, as a web page or as plain text and "
                      "try again.")
                .arg(e.place, e.args.value(0));
        case ErrorCode::CannotWrite:
            return tr("%1 cannot be written (%2). Nothing was written; choose another folder.")
                .arg(e.place, reason(e.detail, tr("the system refuses")));
        case ErrorCode::OutputExists:
            return tr("%1 exists already and was left as it is. Choose another name, or allow replacing.").arg(e.place);
        case ErrorCode::DiskFull:
            return tr("The disk is full: %1 was not written. Free some space and try again.").arg(e.place);
        default: return {};
        }
    }

    /// Why a file of another program was refused.
    static QString foreignReason(const QString &reason) {
        if (reason == QLatin1String("dtd"))
            return tr("it declares document types or entities, which reports do not need and attacks do");
        if (reason == QLatin1String("depth"))
            return tr("its elements are nested too deeply");
        if (reason == QLatin1String("text") || reason == QLatin1String("cells"))
            return tr("it is too large for a report");
        if (reason == QLatin1String("entries") || reason == QLatin1String("entry") ||
            reason == QLatin1String("total") || reason == QLatin1String("ratio"))
            return tr("unpacked it is too large, as a compression bomb is");
        if (reason == QLatin1String("path") || reason == QLatin1String("twice"))
            return tr("it holds parts with forbidden names");
        if (reason == QLatin1String("encrypted"))
            return tr("it is protected by a password; save it without one");
        if (reason == QLatin1String("legacy"))
            return tr("it is an old .doc or .wps file; save it as .docx");
        if (reason == QLatin1String("nodocument"))
            return tr("it is no Word document");
        // the reader of tables says in the user's language what is wrong: sentences hold a blank, words of ours do not
        return reason.contains(QLatin1Char(' ')) || (!reason.isEmpty() && reason.front().unicode() >= 0x80)
                   ? reason
                   : tr("it is damaged");
    }

    static QString content(const Error &e) {
        switch (e.code) {
        case ErrorCode::MalformedJson:
            return tr("%1 is damaged: it cannot be read on from line %2, column %3. Nothing was changed.")
                .arg(e.place, e.args.value(0), e.args.value(1));
        case ErrorCode::WrongSchema:
            return e.args.value(0).isEmpty() ? tr("%1 is not a report data file. Nothing was changed.").arg(e.place)
                                             : tr("%1 is a data file of another version (%2); this program reads "
                                                  "gongkai-report/1. Nothing was changed.")
                                                   .arg(e.place, e.args.value(0));
        case ErrorCode::UnknownFormat:
            return tr("There is no report format \"%1\". Formats exist for the years from 2008 on; see the list of "
                      "formats.")
                .arg(e.args.value(0));
        case ErrorCode::InvalidReport:
            return tr("The report cannot be read at \"%1\": %2. Nothing was changed.")
                .arg(e.place, reason(e.detail, {}));
        case ErrorCode::ForeignRefused:
            return tr("%1 was not read: %2. Nothing was changed.")
                .arg(foreignPlace(e.place), foreignReason(e.args.value(0)));
        case ErrorCode::InvalidFormat:
            return tr("The file is wrong at %1: %2. Nothing was changed.").arg(e.place, formatReason(e.detail));
        case ErrorCode::WrongPreviousYear:
            return tr("The report for comparison is of %1; it must be of %2, the year before.")
                .arg(e.args.value(0), e.args.value(1));
        case ErrorCode::NotFound: return tr("%1 was not found.").arg(e.place);
        default: return {};
        }
    }

    static QString document(const Error &e) {
        switch (e.code) {
        case ErrorCode::FindingsBlock:
            return tr(
                "%n error(s) must be put right before release. Nothing was written; a marked draft can be exported.",
                nullptr, e.args.value(0).toInt());
        case ErrorCode::TokenUnresolved:
            return tr("The prose refers to a figure that has no value: {{%1}}. Fill it in or take the reference out.")
                .arg(e.args.value(0));
        case ErrorCode::GlyphMissing:
            return tr("No installed font has these characters: %1. Nothing was written; install a font that has them.")
                .arg(e.args.value(0));
        case ErrorCode::RenderFailed:
            return tr("The document could not be made (%1). Nothing was written.").arg(e.detail);
        case ErrorCode::ReadbackDiffers:
            return tr("The finished file was read back and differs from the report (%1). It was not released.")
                .arg(e.detail);
        default: return {};
        }
    }

    static QString signing(const Error &e) {
        switch (e.code) {
        case ErrorCode::WrongPassword: return tr("The password of the key file is wrong. Nothing was signed.");
        case ErrorCode::KeyFileUnreadable:
            return tr("The key file %1 holds no key with a certificate (PKCS#12, .p12 or .pfx, is expected). Nothing "
                      "was signed.")
                .arg(e.place);
        case ErrorCode::CertificateExpired:
            return tr("The certificate expired on %1. Nothing was signed; ask for a new one.")
                .arg(e.args.value(0).left(10));
        case ErrorCode::CertificateNotYetValid:
            return tr("The certificate is valid only from %1. Nothing was signed; check the date of this computer.")
                .arg(e.args.value(0).left(10));
        case ErrorCode::CertificateUnsuitable:
            return tr("The certificate must not be used for signing documents (%1). Nothing was signed.")
                .arg(unsuitableReason(e.args.value(0)));
        case ErrorCode::PdfDamaged:
            return tr("%1 is damaged or not a PDF file (%2). Nothing was changed.")
                .arg(e.place, reason(e.detail, tr("its inner structure is broken")));
        case ErrorCode::PdfEncrypted:
            return tr("%1 is encrypted; only open PDF files can be signed and verified.").arg(e.place);
        case ErrorCode::PdfUnsupported:
            return tr("%1 is built in a way that cannot be signed safely (%2). Export it again.")
                .arg(e.place, reason(e.detail, tr("its inner structure is unusual")));
        case ErrorCode::DraftNotSigned:
            return tr("This file is a draft; drafts are never signed. Export the final report first.");
        case ErrorCode::FieldMissing:
            return tr("The file has no prepared place for this signature (%1); the first signature decides who may "
                      "follow.")
                .arg(fieldText(e.args.value(0)));
        case ErrorCode::FieldAlreadySigned:
            return tr("This place is signed already (%1).").arg(fieldText(e.args.value(0)));
        case ErrorCode::SignatureChanged:
            return tr(
                "The file was changed after it was signed. It was not signed again; verify it to see what changed.");
        case ErrorCode::SigningFailed: return tr("Signing failed (%1). Nothing was written.").arg(e.detail);
        default: return {};
        }
    }

    static QString unsuitableReason(const QString &word) {
        if (word == QLatin1String("keyUsage"))
            return tr("its key is meant for another use");
        if (word == QLatin1String("authority"))
            return tr("it belongs to a certificate authority");
        if (word == QLatin1String("keyLength"))
            return tr("its key is too short");
        if (word == QLatin1String("keyType"))
            return tr("its kind of key is not supported");
        return word;
    }

    static QString entry(const Error &e) {
        const QString field = e.place.isEmpty() ? QString() : factNameText(e.place) + tr(": ");
        switch (e.code) {
        case ErrorCode::InvalidDate:
            return e.args.value(0).isEmpty()
                       ? field + tr("The day is missing or does not exist.")
                       : field + tr("%1 is no possible day here: it does not exist, lies in the future, or before what "
                                    "it follows.")
                                     .arg(e.args.value(0));
        case ErrorCode::InvalidValue:
            return e.args.value(0).isEmpty() ? field + tr("This is needed and is missing.")
                                             : field + tr("\"%1\" is not possible here.").arg(e.args.value(0));
        case ErrorCode::StepRefused: return impossibleText(e.args.value(0));
        case ErrorCode::YearLocked:
            return tr("The year %1 is closed and this would change its figures. Nothing was changed. If the figures "
                      "are "
                      "wrong, open the year again with a reason (correction), put it right, and close it.")
                .arg(e.args.value(0));
        case ErrorCode::NumberTaken: return tr("%1 is in the register already.").arg(e.args.value(0));
        default: return {};
        }
    }

    static QString store(const Error &e) {
        switch (e.code) {
        case ErrorCode::StoreNotOurs:
            return tr("%1 is not a Gongkai store and was left untouched. Choose another file.").arg(e.place);
        case ErrorCode::StoreDamaged:
            return tr("The store %1 is damaged (%2). It was not changed; restore the latest backup.")
                .arg(e.place, e.detail);
        case ErrorCode::StoreNewer:
            return tr("The store %1 was written by a newer version of this program. Install that version; nothing was "
                      "changed.")
                .arg(e.place);
        case ErrorCode::StoreReadOnly:
            return tr("The store %1 can only be read. What you enter cannot be saved there.").arg(e.place);
        case ErrorCode::StoreBusy:
            return tr("Somebody else is writing to the store %1. Your entries are kept and will be saved shortly.")
                .arg(e.place);
        case ErrorCode::StoreFull:
            return tr("The disk is full: not saved. Your entries are kept in this window; free some space, or save a "
                      "copy elsewhere.");
        case ErrorCode::StoreConflict:
            return tr("Somebody else saved this meanwhile. Your entries are kept in this window; save a copy "
                      "before you reload.");
        case ErrorCode::StoreFailed:
            return tr("The store %1 answered with a fault (%2). Not saved.").arg(e.place, e.detail);
        default: return {};
        }
    }
};

} // namespace

QString errorText(const Error &error) {
    for (const auto text :
         {&Errors::file, &Errors::content, &Errors::document, &Errors::signing, &Errors::entry, &Errors::store})
        if (QString sentence = text(error); !sentence.isEmpty())
            return sentence;
    return {};
}

} // namespace gongkai
