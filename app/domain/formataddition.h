// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"

namespace gongkai {

/// A local addition to a national form (schema gongkai-format-addition/1): a province's extra rows, other wording,
/// rules and guidance of its own. It names the form it extends and what differs:
///   {"schema": "gongkai-format-addition/1", "base": "2021", "id": "2021-hubei", "version": "1", "name": "…", "basis":
///   "…",
///    "rows": [{"table": "t2_1", "after": "normative", "row": {"key": "other_files", "label": "其他主动公开文件"}},
///             {"table": "t3", "after": "denied_query", "row": {"key": "denied_local", "label": "9.…"},
///              "counts_in": ["total"], "sums": {"denied": "total"}}],
///    "labels": {"t2_1.normative": "规范性文件"}, "headings": {"5": "五、…"}, "guidance": {"2": "…"}, "rules": [{…}]}
/// The id begins with the base's. A row is printed like the one it stands after, and spans that cover that one grow by
/// one; it is added to the formulas of the rows in `counts_in`, and with its cell of the named column to the `sums`.
/// The result is a whole form for readFormat(). Error: InvalidFormat, place = file + member.
[[nodiscard]] Result<Json> withAddition(const Json &base, const Json &addition, const QString &fileName);

} // namespace gongkai
