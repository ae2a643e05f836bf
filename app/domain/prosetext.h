// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace gongkai {

/// How a number in prose is meant: 637, 600余 or 超过600, 约3600 or 3600左右, 近3700.
enum class Precision { Exact, AtLeast, About, Almost };

/// A number as prose tells it. Positions count UTF-16 units of the reading text.
struct ProseNumber {
    int from = 0;
    int to = 0;
    Decimal value;
    Decimal step; ///< the place it is rounded to when it is not exact: 100 for 600余
    Precision precision = Precision::Exact;
    int places = 0; ///< digits written after the point
    bool percent = false;
    bool bound = false; ///< printed by a token
    QString unit;       ///< 件, 条, 元, 万元, 年, …; empty when none follows

    /// Whether a figure of the tables may be told with these words.
    [[nodiscard]] bool agreesWith(const Decimal &figure) const;
};

/// A paragraph as the rules read it: tokens replaced by their values, white space left out, digits of every kind
/// (３６４６, 三千六百四十六, 3,646, 3.6万) written as plain ones, half-width punctuation as full-width. Every
/// character knows where it stands in the stored text.
struct ReadingText {
    QString text;
    std::vector<int> origin; ///< code point in the stored text, for each unit of `text` and one more for its end
    std::vector<ProseNumber> numbers;

    /// The range of the stored text behind [from, to) of `text`.
    [[nodiscard]] std::pair<int, int> originOf(int from, int to) const;
    /// The number that begins at this unit, or null.
    [[nodiscard]] const ProseNumber *numberAt(int from) const;
};

using TokenValue = std::function<std::optional<QString>(const QString &name)>;

[[nodiscard]] ReadingText readProse(const QString &stored, const TokenValue &tokenValue);

/// 三千六百四十六, 二十一, 十二点五, 二〇二四 as a number; nullopt when it is none.
[[nodiscard]] std::optional<Decimal> chineseNumber(QStringView text);
/// The same the other way, for counts up to 10^12: 3646 as 三千六百四十六.
[[nodiscard]] QString chineseNumerals(qint64 value);

/// Code points before a UTF-16 position, and back.
[[nodiscard]] int codePointsIn(QStringView text);
[[nodiscard]] qsizetype utf16Position(QStringView text, int codePoint);

} // namespace gongkai
