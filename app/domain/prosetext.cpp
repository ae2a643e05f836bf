// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prosetext.h"

#include <algorithm>

namespace gongkai {

namespace {

constexpr QStringView numerals = u"〇零○一二两三四五六七八九十百千万亿点";
constexpr QStringView units = u"件条次起人篇个份宗例项元场期家名种部页户批";

bool isDigit(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= QChar(0xFF10) && c <= QChar(0xFF19));
}

QChar asciiDigit(QChar c) {
    return c.unicode() < 0xFF10 ? c : QChar(static_cast<char16_t>(c.unicode() - 0xFF10 + u'0'));
}

int digitOf(QChar c) {
    switch (c.unicode()) {
    case u'〇':
    case u'零':
    case u'○': return 0;
    case u'两': return 2;
    default: {
        const auto at = QStringView(u"一二三四五六七八九").indexOf(c);
        return at < 0 ? -1 : static_cast<int>(at) + 1;
    }
    }
}

/// The place of the last digit that says something: 100 for 600, 1000 for 3000, 1 for 637.
Decimal stepOf(const Decimal &value) {
    qint64 step = 1;
    if (!value.isInteger() || value.isZero())
        return Decimal(1);
    for (qint64 rest = value.toInt64(); rest % 10 == 0; rest /= 10)
        step *= 10;
    return Decimal(step);
}

QChar fullWidth(QChar c) {
    switch (c.unicode()) {
    case u',': return u'，';
    case u';': return u'；';
    case u':': return u'：';
    case u'(': return u'（';
    case u')': return u'）';
    case u'!': return u'！';
    case u'?': return u'？';
    case u'％': return u'%';
    default: return c;
    }
}

class ProseReader final {
public:
    ProseReader(const QString &stored, const TokenValue &tokenValue) : m_in(stored), m_tokenValue(tokenValue) {
        m_out.text.reserve(stored.size());
        m_out.origin.reserve(static_cast<std::size_t>(stored.size()) + 1);
    }

    ReadingText run() {
        while (m_at < m_in.size()) {
            const QChar c = m_in[m_at];
            if (c == u'{' && readToken())
                continue;
            if (isDigit(c))
                readDigits();
            else if (numerals.contains(c) || (c == u'百' && m_in.mid(m_at).startsWith(u"百分之")))
                readNumerals();
            else if (c.isSpace() || c == QChar(0x3000) || c == QChar(0xA0))
                advance();
            else
                copy(fullWidth(c));
        }
        m_out.origin.push_back(m_codePoint);
        return std::move(m_out);
    }

private:
    QChar peek(qsizetype ahead) const { return m_at + ahead < m_in.size() ? m_in[m_at + ahead] : QChar(); }

    void advance(qsizetype count = 1) {
        for (; count > 0; --count, ++m_at)
            m_codePoint += m_in[m_at].isLowSurrogate() ? 0 : 1;
    }

    void emitChar(QChar c, int codePoint) {
        m_out.text.append(c);
        m_out.origin.push_back(codePoint);
    }

    void copy(QChar c) {
        emitChar(c, m_in[m_at].isLowSurrogate() ? m_codePoint - 1 : m_codePoint);
        advance();
    }

    /// Writes a number over `length` units of the stored text; approximations around it are read where they stand.
    void emitNumber(const Decimal &value, const QString &digits, qsizetype length, bool percent, Decimal step,
                    bool bound) {
        ProseNumber number;
        number.from = static_cast<int>(m_out.text.size());
        const int start = m_codePoint;
        for (const QChar c : digits)
            emitChar(c, start);
        number.to = static_cast<int>(m_out.text.size());
        number.value = value;
        number.percent = percent;
        const auto point = digits.indexOf(u'.');
        number.places = point < 0 ? 0 : static_cast<int>(std::min<qsizetype>(digits.size() - point - 1, 6));
        number.bound = bound;
        advance(length);
        const QStringView before = QStringView(m_out.text).left(number.from);
        if (before.endsWith(u"将近") || (before.endsWith(u'近') && !before.endsWith(u"最近")))
            number.precision = Precision::Almost;
        else if (before.endsWith(u'约'))
            number.precision = Precision::About;
        else if (before.endsWith(u"超过") || before.endsWith(u'超') || before.endsWith(u'逾'))
            number.precision = Precision::AtLeast;
        const QChar next = peek(0);
        if (next == u'余' || next == u'多')
            number.precision = Precision::AtLeast;
        // 约100% is no range of a hundred: percentages are rounded to their last place
        number.step = percent ? Decimal(1) : step.isZero() ? stepOf(value) : step;
        if (!step.isZero() && number.precision == Precision::Exact)
            number.precision = Precision::About; // 3.6万 is rounded by being written so
        readUnit(number, (next == u'余' || next == u'多') ? 1 : 0);
        m_out.numbers.push_back(number);
    }

    void readUnit(ProseNumber &number, qsizetype skip) {
        while (peek(skip).isSpace())
            ++skip;
        const QChar c = peek(skip);
        if (number.percent)
            number.unit = QStringLiteral("%");
        else if ((c == u'万' || c == u'亿') && peek(skip + 1) == u'元')
            number.unit = QString(c) + u'元';
        else if (c == u'人' && peek(skip + 1) == u'次')
            number.unit = QStringLiteral("人次");
        else if (units.contains(c) || c == u'年' || c == u'月' || c == u'日')
            number.unit = QString(c);
        for (qsizetype i = 1; i <= 3; ++i)
            if (peek(skip + i - 1 + number.unit.size()) == u'左' && peek(skip + i + number.unit.size()) == u'右')
                number.precision = Precision::About;
    }

    bool readToken() {
        if (peek(1) != u'{')
            return false;
        const qsizetype end = m_in.indexOf(QLatin1String("}}"), m_at);
        if (end < 0)
            return false;
        const QString name = m_in.mid(m_at + 2, end - m_at - 2).trimmed();
        const qsizetype length = end + 2 - m_at;
        const auto printed = m_tokenValue(name);
        if (!printed) {
            advance(length);
            return true;
        }
        const bool percent = printed->endsWith(u'%');
        const auto value = Decimal::fromText(percent ? QStringView(*printed).chopped(1) : QStringView(*printed));
        if (value && !value->isNegative()) {
            emitNumber(*value, value->toString(), length, percent, {}, true);
            if (percent)
                emitChar(u'%', m_codePoint - 1);
            return true;
        }
        // words of a token (三千六百四十六件) are read like those of the text
        const ReadingText inner = readProse(*printed, [](const QString &) { return std::nullopt; });
        const int base = static_cast<int>(m_out.text.size());
        for (const QChar c : inner.text)
            emitChar(c, m_codePoint);
        for (ProseNumber number : inner.numbers) {
            number.from += base;
            number.to += base;
            number.bound = true;
            m_out.numbers.push_back(number);
        }
        advance(length);
        return true;
    }

    void readDigits() {
        qsizetype length = 0;
        QString digits;
        while (isDigit(peek(length)))
            digits += asciiDigit(peek(length++));
        // thousands: groups of three after a half-width comma
        if (digits.size() <= 3)
            while (peek(length) == u',' && isDigit(peek(length + 1)) && isDigit(peek(length + 2)) &&
                   isDigit(peek(length + 3)) && !isDigit(peek(length + 4))) {
                for (qsizetype i = 1; i <= 3; ++i)
                    digits += asciiDigit(peek(length + i));
                length += 4;
            }
        const QChar point = peek(length);
        if ((point == u'.' || point == u'．') && isDigit(peek(length + 1))) {
            qsizetype more = length + 1;
            QString places;
            while (isDigit(peek(more)))
                places += asciiDigit(peek(more++));
            if (peek(more) == u'.' && isDigit(peek(more + 1))) { // a date or a number of a standard
                while (isDigit(peek(more)) || (peek(more) == u'.' && isDigit(peek(more + 1))))
                    ++more;
                return copyAll(more);
            }
            digits += u'.' + places;
            length = more;
        }
        finishNumber(Decimal::fromText(digits), digits, length);
    }

    void copyAll(qsizetype length) {
        while (length-- > 0)
            copy(isDigit(m_in[m_at]) ? asciiDigit(m_in[m_at]) : m_in[m_at]);
    }

    void finishNumber(std::optional<Decimal> value, const QString &digits, qsizetype length) {
        if (!value)
            return copyAll(length);
        const QChar big = peek(length);
        Decimal step;
        if ((big == u'万' || big == u'亿') && peek(length + 1) != u'元') {
            const int factor = big == u'万' ? 10000 : 100000000;
            if (value->toInt64() < 90000) {
                step = Decimal(factor);
                for (int i = 0; i < value->places(); ++i)
                    step = step.isMultipleOf(Decimal(10)) ? Decimal(step.toInt64() / 10) : step;
                *value = value->times(factor);
                ++length;
                return emitNumber(*value, value->toString(), length, false, step, false);
            }
        }
        const bool percent = big == u'%' || big == u'％';
        emitNumber(*value, percent ? digits : value->toString(), length, percent, {}, false);
    }

    void readNumerals() {
        const QStringView rest = QStringView(m_in).mid(m_at);
        if (rest.startsWith(u"百分之")) {
            qsizetype length = 3;
            while (length < rest.size() && numerals.contains(rest[length]))
                ++length;
            if (const auto value =
                    rest.mid(3, length - 3) == u"百" ? Decimal(100) : chineseNumber(rest.mid(3, length - 3))) {
                const int at = m_codePoint;
                emitNumber(*value, value->toString(), length, true, {}, false);
                emitChar(u'%', at);
                return;
            }
        }
        qsizetype length = 0;
        while (length < rest.size() && numerals.contains(rest[length]))
            ++length;
        const QChar before = m_out.text.isEmpty() ? QChar() : m_out.text.back();
        const bool year = length == 4 && peek(length) == u'年';
        const QChar after = peek(length);
        const QChar unit = after == u'余' || after == u'多' ? peek(length + 1) : after;
        const bool bigParts = after == u'大' && peek(length + 1) == u'部' && peek(length + 2) == u'分';
        const bool counted =
            (units.contains(unit) || bigParts) && before != u'第' && before != u'之' && before != u'每';
        const auto value = counted || year ? chineseNumber(rest.left(length)) : std::nullopt;
        // 一次, 一个, 一起, 一项 are words, no counts
        const bool idiom = value && *value == Decimal(1) && !QStringView(u"件条例").contains(unit);
        if (!value || idiom || rest[0] == u'百' || rest[0] == u'千' || rest[0] == u'万' || rest[0] == u'亿' ||
            rest[0] == u'点') {
            while (length-- > 0)
                copy(m_in[m_at]);
            return;
        }
        emitNumber(*value, value->toString(), length, false, {}, false);
    }

    const QString &m_in;
    const TokenValue &m_tokenValue;
    ReadingText m_out;
    qsizetype m_at = 0;
    int m_codePoint = 0;
};

} // namespace

bool ProseNumber::agreesWith(const Decimal &figure) const {
    switch (precision) {
    case Precision::Exact: return figure == value;
    case Precision::AtLeast: return figure >= value && figure < value + step;
    case Precision::About: return figure >= value - step && figure <= value + step;
    case Precision::Almost: return figure >= value - step && figure <= value;
    }
    return false;
}

std::pair<int, int> ReadingText::originOf(int from, int to) const {
    const auto at = [this](int i) {
        return origin[static_cast<std::size_t>(std::clamp(i, 0, int(origin.size()) - 1))];
    };
    const int start = at(from);
    int end = at(to);
    if (end <= start && to > from) // the last unit came from a number or a token of several characters
        end = start + 1;
    return {start, end};
}

const ProseNumber *ReadingText::numberAt(int from) const {
    const auto it = std::lower_bound(numbers.begin(), numbers.end(), from,
                                     [](const ProseNumber &n, int position) { return n.from < position; });
    return it != numbers.end() && it->from == from ? &*it : nullptr;
}

ReadingText readProse(const QString &stored, const TokenValue &tokenValue) {
    return ProseReader(stored, tokenValue).run();
}

std::optional<Decimal> chineseNumber(QStringView text) {
    if (text.isEmpty())
        return std::nullopt;
    if (const auto point = text.indexOf(u'点'); point > 0) {
        const auto whole = chineseNumber(text.left(point));
        QString places = QStringLiteral("0.");
        for (const QChar c : text.mid(point + 1)) {
            if (digitOf(c) < 0)
                return std::nullopt;
            places += QString::number(digitOf(c));
        }
        const auto fraction = Decimal::fromText(places);
        return whole && fraction ? std::optional(*whole + *fraction) : std::nullopt;
    }
    const bool digitsOnly = std::all_of(text.begin(), text.end(), [](QChar c) { return digitOf(c) >= 0; });
    qint64 total = 0;   // 亿 and 万 closed
    qint64 section = 0; // below 万
    qint64 digit = -1;
    if (digitsOnly) {
        // 三五件 is a range; digits alone make a number from four on (二〇二四), or with a naught among them
        const bool naught = text.contains(u'〇') || text.contains(u'零') || text.contains(u'○');
        if (text.size() > 12 || (text.size() > 1 && text.size() < 4 && !naught))
            return std::nullopt;
        for (const QChar c : text)
            total = total * 10 + digitOf(c);
        return Decimal(total);
    }
    for (const QChar c : text) {
        if (const int d = digitOf(c); d >= 0) {
            if (digit > 0)
                return std::nullopt; // 三五件: a range, no number
            digit = d;
            continue;
        }
        const qint64 factor = c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : c == u'万' ? 10000 : 100000000;
        if (factor < 10000) {
            section += (digit < 0 ? (factor == 10 ? 1 : 0) : digit) * factor;
        } else {
            section += std::max<qint64>(digit, 0);
            if (total > Q_INT64_C(10000000) || section > Q_INT64_C(10000000))
                return std::nullopt; // beyond any figure of a report
            total = factor == 10000 ? total + section * factor : (total + section) * factor;
            section = 0;
        }
        if (total > Q_INT64_C(1000000000000000) || total < 0)
            return std::nullopt;
        digit = -1;
    }
    return Decimal(total + section + std::max<qint64>(digit, 0));
}

QString chineseNumerals(qint64 value) {
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    if (value < 0)
        return QStringLiteral("负") + chineseNumerals(-value);
    if (value < 10)
        return digits.mid(static_cast<qsizetype>(value), 1);
    for (const auto &[factor, name] : {std::pair<qint64, QChar>{100000000, u'亿'}, {10000, u'万'}})
        if (value >= factor) {
            const qint64 rest = value % factor;
            const QString zero = rest > 0 && rest < factor / 10 ? QStringLiteral("零") : QString();
            return chineseNumerals(value / factor) + name +
                   (rest == 0
                        ? QString()
                        : zero + (rest < 20 && rest >= 10 ? QStringLiteral("一") : QString()) + chineseNumerals(rest));
        }
    QString result;
    bool zero = false;
    for (const auto &[factor, name] : {std::pair<qint64, QString>{1000, QStringLiteral("千")},
                                       {100, QStringLiteral("百")},
                                       {10, QStringLiteral("十")},
                                       {1, QString()}}) {
        const auto digit = static_cast<qsizetype>(value / factor % 10);
        if (digit == 0) {
            zero = !result.isEmpty();
            continue;
        }
        if (zero && !result.isEmpty())
            result += QStringLiteral("零");
        zero = false;
        const bool ten = factor == 10 && digit == 1 && result.isEmpty();
        result += (ten ? QString() : digits.mid(digit, 1)) + name;
    }
    return result;
}

int codePointsIn(QStringView text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

qsizetype utf16Position(QStringView text, int codePoint) {
    qsizetype at = 0;
    for (; at < text.size() && codePoint > 0; ++at)
        if (!text[at].isHighSurrogate())
            --codePoint;
    return at;
}

} // namespace gongkai
