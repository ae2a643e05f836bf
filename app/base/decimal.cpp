// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <cmath>

namespace gongkai {

namespace {

constexpr qint64 largest = Q_INT64_C(9007199254740992); // 2^53, what every JSON reader keeps exactly

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

std::optional<Decimal> fromExponent(QStringView text) {
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value) || std::fabs(value) > static_cast<double>(largest) || std::trunc(value) != value)
        return std::nullopt;
    return Decimal(static_cast<qint64>(value));
}

} // namespace

std::optional<Decimal> Decimal::fromText(QStringView text) {
    // counts: a few digits and nothing else
    if (const qsizetype size = text.size(); size > 0 && size <= 15) {
        qint64 value = 0;
        qsizetype at = 0;
        while (at < size && isDigit(text[at]))
            value = value * 10 + (text[at++].unicode() - u'0');
        if (at == size)
            return Decimal(value);
    }
    if (text.contains(QLatin1Char('e')) || text.contains(QLatin1Char('E')))
        return fromExponent(text);
    qsizetype i = 0;
    bool negative = false;
    if (!text.isEmpty() && (text[0] == QLatin1Char('-') || text[0] == QLatin1Char('+'))) {
        negative = text[0] == QLatin1Char('-');
        ++i;
    }
    const qsizetype firstDigit = i;
    Wide integer = 0;
    for (; i < text.size() && isDigit(text[i]); ++i) {
        integer = integer * 10 + text[i].digitValue();
        if (integer > largest)
            return std::nullopt;
    }
    if (i == firstDigit)
        return std::nullopt;
    Wide micro = integer * scale;
    if (i < text.size()) {
        if (text[i] != QLatin1Char('.') || ++i == text.size())
            return std::nullopt;
        Wide unit = scale / 10;
        for (; i < text.size() && isDigit(text[i]); ++i) {
            if (unit == 0 && text[i] != QLatin1Char('0'))
                return std::nullopt; // a seventh place would be lost
            micro += unit * text[i].digitValue();
            unit /= 10;
        }
        if (i < text.size())
            return std::nullopt;
    }
    Decimal result;
    result.m_micro = negative ? -micro : micro;
    return result;
}

QString Decimal::toString() const {
    Wide rest = m_micro < 0 ? -m_micro : m_micro;
    const auto fraction = static_cast<int>(rest % scale);
    rest /= scale;
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<char16_t>(static_cast<int>(rest % 10))));
        rest /= 10;
    } while (rest > 0);
    if (m_micro < 0)
        digits.prepend(QLatin1Char('-'));
    if (fraction == 0)
        return digits;
    QString places = QStringLiteral("%1").arg(fraction, 6, 10, QLatin1Char('0'));
    while (places.endsWith(QLatin1Char('0')))
        places.chop(1);
    return digits + QLatin1Char('.') + places;
}

int Decimal::places() const {
    int result = 6;
    for (Wide rest = m_micro; result > 0 && rest % 10 == 0; rest /= 10)
        --result;
    return result;
}

Decimal Decimal::percentNumber(const Decimal &base, int places) const {
    const bool negative = (m_micro < 0) != (base.m_micro < 0);
    const Wide a = m_micro < 0 ? -m_micro : m_micro;
    const Wide b = base.m_micro < 0 ? -base.m_micro : base.m_micro;
    Wide unit = 1;
    for (int i = 0; i < places; ++i)
        unit *= 10;
    const Wide parts = (a * 200 * unit + b) / (b * 2); // half up and away from zero, in whole numbers
    Decimal result;
    result.m_micro = (negative ? -parts : parts) * (scale / unit);
    return result;
}

QString Decimal::percentOf(const Decimal &base) const {
    const Decimal tenths = percentNumber(base, 1);
    const Decimal hundred(100);
    const bool whole = *this == base || *this == Decimal() - base;
    if ((tenths == hundred || tenths == Decimal() - hundred) && !whole) { // "100%" only when exact (domain.md 2a)
        const Wide a = m_micro < 0 ? -m_micro : m_micro;
        const Wide b = base.m_micro < 0 ? -base.m_micro : base.m_micro;
        return (tenths.isNegative() ? QStringLiteral("-") : QString()) +
               (a < b ? QStringLiteral("99.9%") : QStringLiteral("100.1%"));
    }
    return tenths.toString() + QLatin1Char('%');
}

} // namespace gongkai
