// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// How the stored values of a workbook read to people.
namespace gongkai::sheets {

/// What a number format makes of a number.
enum class NumberForm { Plain, Date, Time };

/// Of a format that is known by its number alone.
[[nodiscard]] NumberForm builtinForm(int id);
/// Of a format code, such as yyyy"年"m"月"d"日".
[[nodiscard]] NumberForm formOf(const QString &code);

/// A number without exponent, as short as it can be told from its neighbours. What is no number comes back as it is.
[[nodiscard]] QString numberText(const QString &stored);

/// ISO date, with the time (hh:mm) only when there is one; a time alone when the day is 0. Nothing for what lies
/// outside the calendar of workbooks.
[[nodiscard]] std::optional<QString> dateText(double serial, NumberForm form, bool since1904);
/// The same of a cell that holds its date as ISO text.
[[nodiscard]] QString isoDateText(const QString &stored);

/// The text of a cell as it is kept: _xHHHH_ is undone, line ends are line feeds, no control characters, no blanks at
/// the end.
[[nodiscard]] QString storedText(const QString &raw);

/// Column and row (from 1) of a reference such as C5; nothing for what is no cell of a sheet (A1 to XFD1048576).
struct CellAt {
    int column = 0;
    int row = 0;
};
[[nodiscard]] std::optional<CellAt> cellAt(const QString &reference);
inline constexpr int lastRow = 1'048'576;
inline constexpr int lastColumn = 16'384;

} // namespace gongkai::sheets
