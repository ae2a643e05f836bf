// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheet.h"

namespace gongkai {

/// Reads the first visible sheet of a workbook (.xlsx, SpreadsheetML). A formula gives the value that it had when the
/// file was saved, or else its text. Rows without content are not handed over. After an error, rows handed over before
/// it are to be thrown away.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge, FileEmpty, ForeignRefused.
[[nodiscard]] Result<SheetFacts> readXlsx(const QString &path, const RowSink &sink);

/// The table as a workbook of one sheet; equal tables give equal bytes. Error: RenderFailed.
[[nodiscard]] Result<QByteArray> xlsxBytes(const SheetTable &table);
/// A workbook of several sheets, in this order; the first is shown, and readXlsx reads it. A name that stands already
/// is given a number. Error: RenderFailed, also for none.
[[nodiscard]] Result<QByteArray> xlsxBytes(const std::vector<SheetTable> &tables);

} // namespace gongkai
