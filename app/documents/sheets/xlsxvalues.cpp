// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/xlsxvalues.h"

#include "documents/sheets/sheettext.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gongkai::sheets {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

QString twoDigits(qint64 number) {
    return QString::number(number).rightJustified(2, QLatin1Char('0'));
}

QString isoDay(int day, bool since1904) {
    if (since1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == 60)
        return QStringLiteral("1900-02-29"); // workbooks hold that there was such a day
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

/// The character that _xHHHH_ at the place stands for.
std::optional<QChar> escaped(const QString &text, qsizetype at) {
    if (at + 7 > text.size() || text[at + 1] != QLatin1Char('x') || text[at + 6] != QLatin1Char('_'))
        return std::nullopt;
    bool ok = false;
    const ushort code = QStringView(text).sliced(at + 2, 4).toUShort(&ok, 16);
    return ok ? std::optional(QChar(code)) : std::nullopt;
}

} // namespace

NumberForm builtinForm(int id) {
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56)
        return NumberForm::Time;
    const bool date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return date ? NumberForm::Date : NumberForm::Plain;
}

NumberForm formOf(const QString &code) {
    bool day = false;
    bool month = false;
    bool time = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t c = code[i].toLower().unicode();
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? QLatin1Char('"') : QLatin1Char(']'), i + 1);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            time = time || (c == u'[' && !inside.isEmpty() && QStringView(u"hms").contains(inside[0]) &&
                            inside.count(inside[0]) == inside.size()); // elapsed hours and the like
            if (end < 0)
                break;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            day = day || c == u'y' || c == u'd';
            month = month || c == u'm';
            time = time || c == u'h' || c == u's';
        }
    }
    if (day || (month && !time))
        return NumberForm::Date;
    return time ? NumberForm::Time : NumberForm::Plain;
}

QString numberText(const QString &stored) {
    QString text = stored.trimmed();
    const qsizetype sign = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    const bool digits = text.size() > sign && std::all_of(text.begin() + sign, text.end(), isDigit);
    if (digits && text[sign] != QLatin1Char('0'))
        return text;
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return stored;
    if (number == 0) // else -0
        return QStringLiteral("0");
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

std::optional<QString> dateText(double serial, NumberForm form, bool since1904) {
    if (!(serial >= 0) || serial >= 2'958'466) // 10000-01-01
        return std::nullopt;
    int day = static_cast<int>(serial);
    auto seconds = std::lround((serial - day) * 86'400);
    if (seconds >= 86'400) {
        ++day;
        seconds = 0;
    }
    const QString time = twoDigits(seconds / 3600) + QLatin1Char(':') + twoDigits(seconds / 60 % 60);
    if (day == 0 && (form == NumberForm::Time || (seconds > 0 && !since1904)))
        return time;
    if (day == 0 && !since1904)
        return std::nullopt; // a day 0 is mostly a reference to an empty cell
    const QString iso = isoDay(day, since1904);
    if (iso.size() != 10)
        return std::nullopt;
    return seconds > 0 ? iso + QLatin1Char(' ') + time : iso;
}

QString isoDateText(const QString &stored) {
    QString text = stored.trimmed();
    if (!QDate::fromString(text.left(10), Qt::ISODate).isValid())
        return text;
    const QString time = text.mid(11, 5);
    if (text.size() >= 16 && time != QLatin1String("00:00"))
        return text.left(10) + QLatin1Char(' ') + time;
    return text.left(10);
}

QString storedText(const QString &raw) {
    QString text = raw;
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0; at = text.indexOf(QLatin1String("_x"), at + 1))
        if (const auto character = escaped(text, at))
            text.replace(at, 7, *character);
    if (text.contains(QLatin1Char('\r'))) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    return withoutTrailingBlanks(withoutControls(text));
}

std::optional<CellAt> cellAt(const QString &reference) {
    CellAt at;
    qsizetype i = 0;
    for (; i < reference.size() && i < 4; ++i) {
        const char16_t c = reference[i].unicode();
        const int letter = c >= u'A' && c <= u'Z' ? c - u'A' : c >= u'a' && c <= u'z' ? c - u'a' : -1;
        if (letter < 0)
            break;
        at.column = at.column * 26 + letter + 1;
    }
    const QStringView digits = QStringView(reference).sliced(i);
    if (i == 0 || digits.isEmpty() || digits.size() > 7 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    at.row = digits.toInt();
    if (at.column > lastColumn || at.row < 1 || at.row > lastRow)
        return std::nullopt;
    return at;
}

} // namespace gongkai::sheets
