// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/report.h"

namespace gongkai {

/// Errors marked explainable, and every warning (domain.md 2a).
[[nodiscard]] bool mayBeExplained(const Finding &finding);

/// The explanation of a finding, bound to what it explains: the values of its cells (and of last year's cells where the
/// rule compared with them, written previous.CELL); in prose the sentence, its section and what was expected (members
/// "prose", "section", "expected"); elsewhere the place and what stands there ("where", "found").
[[nodiscard]] Explanation explanationFor(const Finding &finding, const QString &text, const Report &report,
                                         const Report *previous);

/// The explanation that holds for the finding: one for its rule and cells, and none of the values it names has changed.
[[nodiscard]] const Explanation *explanationOf(const Report &report, const Report *previous, const Finding &finding);
[[nodiscard]] bool isExplained(const Report &report, const Report *previous, const Finding &finding);

/// The report with the explanation of this finding replaced, or taken out when the text is empty.
void setExplanation(Report &report, const Report *previous, const Finding &finding, const QString &text);

} // namespace gongkai
