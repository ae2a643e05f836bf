// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace gongkai {

/// The day that YYYY-MM-DD names, and nothing else (Qt takes any mark between the numbers); else an invalid date.
[[nodiscard]] inline QDate isoDay(QStringView text) {
    if (text.size() != 10 || text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-'))
        return {};
    const auto number = [text](qsizetype from, qsizetype count) {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            const char16_t c = text[i].unicode();
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c - u'0');
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    return year > 0 && month > 0 && day > 0 ? QDate(year, month, day) : QDate();
}

/// The other way: YYYY-MM-DD, empty for an invalid day. An import writes a million of them; QDate's own formatting is
/// general and ten times slower.
[[nodiscard]] inline QString isoText(QDate day) {
    int year = 0;
    int month = 0;
    int number = 0;
    day.getDate(&year, &month, &number);
    if (year < 1 || year > 9999)
        return {};
    QString text(10, QLatin1Char('-'));
    const auto put = [&text](qsizetype from, qsizetype count, int value) {
        for (qsizetype i = from + count - 1; i >= from; --i) {
            text[i] = QChar(static_cast<char16_t>(u'0' + value % 10));
            value /= 10;
        }
    };
    put(0, 4, year);
    put(5, 2, month);
    put(8, 2, number);
    return text;
}

} // namespace gongkai
