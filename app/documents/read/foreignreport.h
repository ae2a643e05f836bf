// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/read/foreigndocument.h"
#include "documents/read/portaltext.h"

namespace gongkai {

/// A report written elsewhere, from a file's name and bytes: plain text, HTML or Word by its ending, HTML also by its
/// beginning.
/// Errors: those of decodeText, readHtml, readDocx (place = file), of convertPortalText, and FileUnsupported
/// (args = {ending}) for kinds that cannot be read.
struct ForeignReading {
    ConvertedReport converted;
    QString encoding; ///< of a text that was not UTF-8, else empty
};
[[nodiscard]] Result<ForeignReading> readForeignReport(const QString &fileName, const QByteArray &bytes,
                                                       const FormatCatalogue &formats, const ConvertOptions &options);

/// The report in a document: prose from its paragraphs, figures from its tables.
[[nodiscard]] Result<ConvertedReport> convertDocument(const ForeignDocument &document, const FormatCatalogue &formats,
                                                      const ConvertOptions &options);

} // namespace gongkai
