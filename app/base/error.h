// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gongkai {

/// Everything that can go wrong, as a closed list. Sentences for people are made from it in `wording` only.
enum class ErrorCode {
    Cancelled, ///< the user said no; never shown as an error

    // files
    FileNotFound,
    FileUnreadable,
    FileEmpty,
    FileTooLarge,
    FileNotText,
    FileUnsupported, ///< a kind of file that cannot be read; args = {ending}
    CannotWrite,
    OutputExists,
    DiskFull,

    // content
    MalformedJson,
    WrongSchema,
    UnknownFormat,
    InvalidReport,
    InvalidFormat,
    ForeignRefused, ///< a file of another program is damaged or too large; args = {reason}
    WrongPreviousYear,
    NotFound,

    // register
    InvalidDate,  ///< args = {what was given}
    InvalidValue, ///< args = {what was given}; place = the field
    StepRefused,  ///< a step that cannot have happened; args = {code, …} (domain/steps.h)
    YearLocked,   ///< args = {year}
    NumberTaken,  ///< args = {number}

    // documents
    FindingsBlock,
    TokenUnresolved,
    GlyphMissing,
    RenderFailed,
    ReadbackDiffers,

    // keys and signatures
    WrongPassword,
    KeyFileUnreadable,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateUnsuitable,
    PdfDamaged,
    PdfEncrypted,
    PdfUnsupported,
    DraftNotSigned,
    FieldMissing,
    FieldAlreadySigned,
    SignatureChanged,
    SigningFailed,

    // store
    StoreNotOurs,
    StoreDamaged,
    StoreNewer,
    StoreReadOnly,
    StoreBusy,
    StoreFull,
    StoreConflict,
    StoreFailed,
};

/// One failure. `place` says where (a file, a member, a line), `detail` is for the log and for experts; both are
/// shown beside the sentence that `wording` makes of `code`.
struct Error {
    ErrorCode code = ErrorCode::StoreFailed;
    QString place;
    QString detail;
    QStringList args; ///< what the sentence needs, in its order (see wording/errortext.cpp)
};

} // namespace gongkai
