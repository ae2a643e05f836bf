// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/report.h"

#include <vector>

namespace gongkai {

struct SearchOptions {
    bool matchCase = false;  ///< else A finds a
    bool matchWidth = false; ///< else 2024 finds ２０２４ and ( finds （
};

/// Where the words stand in the prose: headings, paragraphs and items of lists, in the order of the report. Places do
/// not overlap, and none touches a token: what a token prints belongs to its cell.
[[nodiscard]] std::vector<TextRange> findInProse(const Report &report, const QString &words,
                                                 const SearchOptions &options);

/// Puts `replacement` in each of these places, which must not overlap and may come in any order. Places that are not
/// in the report are left out; gives how many were replaced.
int replaceInProse(Report &report, std::vector<TextRange> places, const QString &replacement);

} // namespace gongkai
