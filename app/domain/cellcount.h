// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cellref.h"

#include <QStringList>

#include <optional>

namespace gongkai {

/// What of the register a cell of the form counts, for a year Y (member "counts" of a format).
enum class CountOf {
    Received,    ///< applications legally received in Y
    Decided,     ///< applications decided or closed in Y
    CarriedIn,   ///< received before Y, not decided before Y
    CarriedOut,  ///< received in Y or before, not decided by the end of Y
    CaseClosed,  ///< reconsideration and court cases ended in Y
    CasePending, ///< such cases accepted by the end of Y and not ended by then
    CaseClosedOrPending,
    Disclosed, ///< items disclosed on our own initiative in Y
    Fee,       ///< yuan paid in Y
    Indicator, ///< a figure of the office for Y
};

/// One cell and what is counted in it; empty lists do not restrict.
struct CellCount {
    CellRef cell;
    CountOf of = CountOf::Received;
    QStringList kinds; ///< of applicant
    QStringList decisions;
    QStringList channels;
    std::optional<bool> extended; ///< decided after an extension
    QStringList caseKinds;        ///< review, direct, after_review
    QStringList results;          ///< upheld, corrected, other
    QStringList via;              ///< channels of disclosure
    QStringList categories;       ///< of disclosed items
    QString indicator;
    int divisor = 1; ///< the form's unit in what is counted: 10000 where it wants 万元
};

} // namespace gongkai
