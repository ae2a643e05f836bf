// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formatcatalogue.h"
#include "domain/report.h"

#include <optional>
#include <vector>

namespace gongkai {

/// A figure told in the prose and where it belongs: proposed, put in only on request.
struct RecognisedFigure {
    QString to; ///< cell name, or ind.KEY
    QString label;
    QString unit;
    Decimal value;
    bool approximate = false;
    QString quote; ///< the clause that tells it, as written
};

struct UnmatchedText {
    QString place;
    QString text;
};

/// A label or heading that was recognised though it is written otherwise than in the form.
struct AlteredLabel {
    QString found;
    QString form;
};

struct ConvertedReport {
    Report report;
    std::vector<AlteredLabel> altered;
    std::vector<RecognisedFigure> recognised;
    std::vector<UnmatchedText> unmatched; ///< kept in the report, but not understood
};

struct ConvertOptions {
    std::optional<int> year;
    QString formatId; ///< empty: by year
};

/// Reads a report written elsewhere from plain text, as copied from a portal page: navigation around it is dropped;
/// title, lead, headings, paragraphs, sign-off and dates are recognised; every character of the body is kept.
/// Errors: UnknownFormat (args = {id or year}), InvalidReport (no title and no year).
[[nodiscard]] Result<ConvertedReport> convertPortalText(const QString &text, const FormatCatalogue &formats,
                                                        const ConvertOptions &options);

/// Figures that the format's patterns find in the prose, each target once.
[[nodiscard]] std::vector<RecognisedFigure> recogniseFigures(const Report &report, const Format &format);

/// Puts recognised figures into cells (origin `imported`) and indicators. Approximate figures never go into cells, and
/// a cell that holds something keeps it: those are handed back.
[[nodiscard]] std::vector<RecognisedFigure> acceptFigures(Report &report, const std::vector<RecognisedFigure> &figures);

} // namespace gongkai
