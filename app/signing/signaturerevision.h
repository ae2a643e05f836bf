// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/signing.h"

#include "signing/pdfstructure.h"

#include <QByteArray>

namespace gongkai {

/// A file with a new revision whose signature is still to be filled in.
struct PreparedRevision {
    QByteArray file;
    qint64 byteRange = 0; ///< offset of the three numbers behind "[0 "
    qint64 gapStart = 0;  ///< the '<' of /Contents
    qint64 gapEnd = 0;    ///< behind its '>'
};

/// The revision of the first signature: it certifies and makes the fields of all later ones, since a field added
/// behind a certification would break it. `reserve` is the size of the CMS. May throw what libqpdf throws.
[[nodiscard]] Result<PreparedRevision> prepareFirst(const SignRequest &request, const PdfRevision &base,
                                                    qsizetype reserve);

/// The revision of a later one: nothing but its field, its dictionary and its appearance.
[[nodiscard]] Result<PreparedRevision> prepareLater(const SignRequest &request, const PdfRevision &base,
                                                    qsizetype reserve);

} // namespace gongkai
