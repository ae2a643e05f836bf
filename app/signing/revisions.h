// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfstructure.h"

#include <QString>

#include <set>

namespace gongkai {

/// What lies between two revisions of a file.
struct RevisionChange {
    bool allowed = false;
    QString reason;              ///< why not, for experts
    bool validationData = false; ///< the catalog has gained /DSS
};

/// Compares the two object by object; only what is known to be harmless is allowed (a white list): an empty signature
/// field of the older revision gains its value and appearance, the catalog gains /DSS, and, unless the file is
/// certified, the form gains signature fields. `signedNow` are the signatures that end with the newer revision.
/// May throw what libqpdf throws.
[[nodiscard]] RevisionChange compareRevisions(const PdfRevision &older, const PdfRevision &newer, bool certified,
                                              const std::set<QPDFObjGen> &signedNow);

} // namespace gongkai
