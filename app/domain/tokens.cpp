// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

namespace {

const QRegularExpression &tokenPattern() {
    // whatever stands in double braces is meant as a token, and so are braces that lack their partner: what cannot be
    // read has no value and is told, instead of being printed with its braces
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([^{}]*?)\\s*\\}\\}|\\{\\{|\\}\\}"));
    return pattern;
}

int codePoints(QStringView text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

std::optional<Decimal> cellNumber(const QString &name, const Report &report, const Format &format) {
    const auto cell = CellRef::fromName(name);
    if (!cell || !format.knows(*cell))
        return std::nullopt;
    const CellReading reading = readCell(report.cell(*cell), format.typeOf(*cell));
    if (reading.kind == CellReading::Kind::Blank && report.blanksAreZero.contains(cell->table))
        return Decimal();
    if (reading.kind != CellReading::Kind::Number)
        return std::nullopt;
    return reading.number;
}

/// A sum has a value only when every one of its cells has one.
std::optional<Decimal> sumOf(const Expression &expression, const Report &report, const Format &format) {
    bool complete = true;
    const Decimal sum = expression.evaluate([&](const Expression::Term &term) {
        const auto value = cellNumber(term.name, report, format);
        complete = complete && value.has_value();
        return value.value_or(Decimal());
    });
    return complete ? std::optional(sum) : std::nullopt;
}

std::optional<QString> yearOnYear(const QString &cell, const Report &report, const Format &format,
                                  const Report *previous) {
    if (!previous)
        return std::nullopt;
    const auto now = cellNumber(cell, report, format);
    const auto then = cellNumber(cell, *previous, format);
    if (!now || !then)
        return std::nullopt;
    if (then->isZero())
        return QStringLiteral("上年为0");
    return (*now - *then).percentOf(*then);
}

} // namespace

std::vector<TokenUse> tokensIn(const QString &text) {
    std::vector<TokenUse> uses;
    if (!text.contains(QLatin1String("{{")))
        return uses;
    auto matches = tokenPattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int from = codePoints(QStringView(text).left(match.capturedStart()));
        uses.push_back({match.captured(1), from, from + codePoints(match.capturedView())});
    }
    return uses;
}

std::optional<QString> tokenText(const QString &name, const Report &report, const Format &format,
                                 const Report *previous) {
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    const QString kind = name.left(dot);
    const QString rest = name.mid(dot + 1);
    if (kind == QLatin1String("ind")) {
        const Indicator *indicator = report.indicator(rest);
        if (!indicator || !indicator->value)
            return std::nullopt;
        return indicator->value->toString() + (indicator->approximate ? QStringLiteral("余") : QString());
    }
    if (kind == QLatin1String("yoy"))
        return yearOnYear(rest, report, format, previous);
    if (kind == QLatin1String("sum")) {
        if (!format.sums.contains(rest))
            return std::nullopt;
        const auto sum = sumOf(format.sums.value(rest), report, format);
        return sum ? std::optional(sum->toString()) : std::nullopt;
    }
    if (kind == QLatin1String("rate")) {
        if (!format.rates.contains(rest))
            return std::nullopt;
        const Ratio rate = format.rates.value(rest);
        const auto numerator = sumOf(rate.numerator, report, format);
        const auto denominator = sumOf(rate.denominator, report, format);
        if (!numerator || !denominator)
            return std::nullopt;
        return denominator->isZero() ? QStringLiteral("—") : numerator->percentOf(*denominator);
    }
    const auto number = cellNumber(name, report, format);
    return number ? std::optional(number->toString()) : std::nullopt;
}

QString expandTokens(const QString &text, const Report &report, const Format &format, const Report *previous) {
    if (!text.contains(QLatin1String("{{")))
        return text;
    QString result;
    qsizetype done = 0;
    auto matches = tokenPattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += tokenText(match.captured(1), report, format, previous).value_or(match.captured());
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace gongkai
