// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace gongkai {

/// Takes the rows of a table file one by one, with the number they bear in the file (the first is 1); false ends the
/// reading. Cells are texts as people see them: dates as ISO, numbers without exponent. A formula is its text.
using RowSink = std::function<bool(int row, QStringList &&cells)>;

/// What there is to say of a table file besides its rows.
struct SheetFacts {
    QString encoding;  ///< of a text file, when it was not UTF-8
    QString sheet;     ///< name of the sheet that was read
    QStringList other; ///< names of the other sheets, not read
    int rows = 0;
};

/// Limits of a table file from outside. Error of what exceeds them: ForeignRefused, place = file and cell.
inline constexpr int mostSheetColumns = 256;
inline constexpr int mostSheetRows = 1'000'000;
inline constexpr int longestSheetCell = 32'767;

/// A table to write: heads, then rows of equal length. A cell that a spreadsheet would take for a formula is written so
/// that it stays a text.
struct SheetTable {
    enum class Kind { Text, Integer, Date }; ///< Date: ISO text in, a real date in the file
    QString name;
    QStringList heads;
    std::vector<Kind> kinds; ///< by column; missing: Text
    std::vector<QStringList> rows;
};

} // namespace gongkai
