// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

/// What the readers and writers of tables share: reasons of refusal, checks of the file, the form of a cell's text.
namespace gongkai::sheets {

inline constexpr qint64 largestFile = 256 * 1024 * 1024;

/// Why a table file is refused.
enum class Refusal {
    Columns,
    Rows,
    CellLength,
    QuotedLength,
    OpenQuote,
    NotWorkbook,
    Legacy,
    Encrypted,
    Damaged,
    Bomb,
    Names,
    DocumentType,
    Depth,
    Texts,
    NoSheet,
    Reference,
    RowOrder,
    CellOrder,
    MissingText,
};

/// ForeignRefused with the reason in the user's language; `detail` is what a library said.
[[nodiscard]] Error refused(Refusal why, const QString &place, const QString &detail = {});

/// Where in a file: the row, or the cell. A column of a text file is its number, that of a workbook its letters.
[[nodiscard]] QString rowPlace(const QString &path, int row);
[[nodiscard]] QString cellPlace(const QString &path, int row, const QString &column);
/// A (1) to XFD (16384).
[[nodiscard]] QString columnLetters(int column);

/// The error of a file that cannot be read at all, or is larger than largestFile.
[[nodiscard]] std::optional<Error> unreadable(const QString &path);

/// Without blanks at the end: nobody sees them, and they would make equal cells unequal.
[[nodiscard]] QString withoutTrailingBlanks(const QString &text);

/// Without control characters (but tab and the ends of lines) and noncharacters, which no XML file can hold.
[[nodiscard]] QString withoutControls(const QString &text);

} // namespace gongkai::sheets
