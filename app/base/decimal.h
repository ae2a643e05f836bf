// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace gongkai {

/// An exact decimal number with six places: the numbers of a report (counts up to 2^53, amounts in 万元).
/// Kept as millionths in 128 bits, so that no sum of a table can overflow or round.
class Decimal final {
public:
    __extension__ using Wide = __int128;

    constexpr Decimal() = default;
    constexpr Decimal(qint64 integer) // NOLINT(google-explicit-constructor): whole numbers are decimals
        : m_micro(static_cast<Wide>(integer) * scale) {}

    /// Plain decimal notation in ASCII: sign, digits, at most six places; |value| <= 2^53. JSON's exponent form is
    /// taken when it names a whole number. Anything else: nullopt.
    [[nodiscard]] static std::optional<Decimal> fromText(QStringView text);

    [[nodiscard]] constexpr bool isInteger() const {
        // 128-bit division is a function call; what fits 64 bits needs none
        const auto narrow = static_cast<qint64>(m_micro);
        return narrow == m_micro ? narrow % 1000000 == 0 : m_micro % scale == 0;
    }
    [[nodiscard]] constexpr bool isNegative() const { return m_micro < 0; }
    [[nodiscard]] constexpr bool isZero() const { return m_micro == 0; }
    [[nodiscard]] qint64 toInt64() const { return static_cast<qint64>(m_micro / scale); }
    /// Shortest plain notation: no exponent, no trailing zero, no thousands sign (the form has none).
    [[nodiscard]] QString toString() const;

    /// 100 * this / base, `places` (0 to 6) after the point, half up; base must not be zero.
    [[nodiscard]] Decimal percentNumber(const Decimal &base, int places) const;
    /// The same for print, one place, with the sign; "100%" only when exact (domain.md 2a).
    [[nodiscard]] QString percentOf(const Decimal &base) const;
    /// Digits after the point.
    [[nodiscard]] int places() const;
    [[nodiscard]] constexpr bool isMultipleOf(const Decimal &o) const { return m_micro % o.m_micro == 0; }

    constexpr Decimal &operator+=(const Decimal &o) {
        m_micro += o.m_micro;
        return *this;
    }
    constexpr Decimal &operator-=(const Decimal &o) {
        m_micro -= o.m_micro;
        return *this;
    }
    [[nodiscard]] constexpr Decimal times(int factor) const {
        Decimal result;
        result.m_micro = m_micro * factor;
        return result;
    }
    friend constexpr Decimal operator+(Decimal a, const Decimal &b) { return a += b; }
    friend constexpr Decimal operator-(Decimal a, const Decimal &b) { return a -= b; }
    friend constexpr bool operator==(const Decimal &a, const Decimal &b) { return a.m_micro == b.m_micro; }
    friend constexpr std::strong_ordering operator<=>(const Decimal &a, const Decimal &b) {
        return a.m_micro < b.m_micro   ? std::strong_ordering::less
               : a.m_micro > b.m_micro ? std::strong_ordering::greater
                                       : std::strong_ordering::equal;
    }

private:
    static constexpr Wide scale = 1000000;
    Wide m_micro = 0;
};

} // namespace gongkai
