// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheet.h"

namespace gongkai {

/// Reads a table from a file of another program, by its ending: .csv, .txt, .tsv or .xlsx. What the rows are like is
/// said at readCsv and readXlsx.
/// Errors: FileUnsupported (args = {ending}) and those of readCsv and readXlsx.
[[nodiscard]] Result<SheetFacts> readTableFile(const QString &path, const RowSink &sink);

} // namespace gongkai
