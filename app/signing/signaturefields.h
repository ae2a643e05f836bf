// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfstructure.h"

#include <QString>

#include <vector>

namespace gongkai {

struct SignatureField {
    QString name; ///< full name, levels joined by dots
    QPDFObjectHandle field;
    QPDFObjectHandle value; ///< the signature dictionary; null while the field is unsigned
    [[nodiscard]] bool isSigned() const { return !QPDFObjectHandle(value).isNull(); }
};

/// The signature fields of the form, in the order of the form. May throw what libqpdf throws.
[[nodiscard]] std::vector<SignatureField> signatureFields(const PdfRevision &revision);

/// Whether the form has any field, of whatever kind, under this top-level name.
[[nodiscard]] bool hasTopLevelField(const PdfRevision &revision, const QString &name);

/// Signature dictionaries that no field refers to: what remains when somebody takes the form away.
[[nodiscard]] std::vector<QPDFObjectHandle> looseSignatures(const PdfRevision &revision,
                                                            const std::vector<SignatureField> &fields);

/// DocMDP permission of a signature dictionary: 0 when it does not certify, else 1, 2 or 3.
[[nodiscard]] int certificationOf(QPDFObjectHandle signature);

} // namespace gongkai
