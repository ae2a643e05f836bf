// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/page/pagemodel.h"

#include <qpdf/QPDF.hh>

namespace gongkai::pdf {

/// Writes what belongs to the whole file: language, title, author, dates (the report's own day, so that equal reports
/// make equal files), XMP with gongkai:status and its PDF/A extension schema, outline, destination gongkai.signoff.
void writeCatalog(QPDF &pdf, const page::PageModel &model, const Document &document);

} // namespace gongkai::pdf
