// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/format.h"
#include "domain/report.h"

#include <vector>

namespace gongkai {

/// The problems that a report names and the measures it promises for the coming year, one by one, unanswered. `rule` is
/// of kind Promises: it knows where they stand and by which words they are told apart. A rough reading: what it takes
/// for a point and is none, the clerk answers as not applying.
[[nodiscard]] std::vector<LastYearPoint> pointsOf(const Report &last, const Rule &rule);

/// What this year's report has to answer: the points kept in it with their answers, else those of last year's report.
[[nodiscard]] std::vector<LastYearPoint> pointsToAnswer(const Report &report, const Report *previous,
                                                        const Format &format);
/// Done and carried on need words; what does not apply needs none.
[[nodiscard]] bool isAnswered(const LastYearPoint &point);

/// The part of this report where last year's problems are answered; empty when there is none.
[[nodiscard]] QString sectionOfPromises(const Report &report, const Format &format);

} // namespace gongkai
