// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheet.h"

namespace gongkai {

/// Reads a text file with a record on each line (RFC 4180): UTF-8, UTF-16 with its mark, or GB18030; the cells are
/// parted by comma, semicolon or tab, as the first record shows. Rows are counted as a spreadsheet counts them: an
/// empty line is a row, lines inside quotes are not. Rows without content are not handed over. After an error, rows
/// handed over before it are to be thrown away. Errors: FileNotFound, FileUnreadable, FileTooLarge, FileEmpty,
/// FileNotText, ForeignRefused.
[[nodiscard]] Result<SheetFacts> readCsv(const QString &path, const RowSink &sink);

/// The table in UTF-8 with its mark, so that spreadsheets know the encoding. An apostrophe before what would be a
/// formula keeps it a text; readCsv takes it away again.
[[nodiscard]] QByteArray csvBytes(const SheetTable &table);

} // namespace gongkai
