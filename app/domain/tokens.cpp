// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"

#include "domain/cellvalues.h"
#include "domain/prosetext.h"

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
    const auto ref = CellRef::fromName(cell);
    const auto now = cellNumber(cell, report, format);
    const auto then = ref ? lastYearNumber(format, *previous, *ref) : std::nullopt;
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
        const int from = codePointsIn(QStringView(text).left(match.capturedStart()));
        uses.push_back({match.captured(1), from, from + codePointsIn(match.capturedView())});
    }
    return uses;
}

namespace {

/// The number behind a cell, an indicator or a sum; rates and growth are no numbers but print as percentages.
std::optional<Decimal> numberOf(const QString &name, const Report &report, const Format &format) {
    if (name.startsWith(QLatin1String("sum."))) {
        const auto sum = format.sums.constFind(name.mid(4));
        return sum == format.sums.constEnd() ? std::nullopt : sumOf(*sum, report, format);
    }
    if (name.startsWith(QLatin1String("ind."))) {
        const Indicator *indicator = report.indicator(name.mid(4));
        return indicator ? indicator->value : std::nullopt;
    }
    return cellNumber(name, report, format);
}

/// 万元 of an amount, 件 of a count: what the form gives the cell, and 件 where it gives nothing.
QString unitOf(const QString &name, const Report &report, const Format &format) {
    if (name.startsWith(QLatin1String("ind."))) {
        const Indicator *indicator = report.indicator(name.mid(4));
        return indicator ? indicator->unit : QString();
    }
    const auto cell = CellRef::fromName(name);
    const FormatTable *table = cell ? format.table(cell->table) : nullptr;
    const FormatRow *row = table ? table->row(cell->row) : nullptr;
    const FormatColumn *column = table ? table->column(cell->column) : nullptr;
    if (row && !row->unit.isEmpty())
        return row->unit;
    return column && !column->unit.isEmpty() ? column->unit : QStringLiteral("件");
}

QString inTenThousands(const Decimal &number) {
    // whole 万 as they are, else two places, half up
    const Decimal tenThousand(10000);
    return (number.isMultipleOf(tenThousand) ? Decimal(number.toInt64() / 10000)
                                             : number.percentNumber(Decimal(1000000), 2))
               .toString() +
           QStringLiteral("万");
}

/// {{CELL|zh}}, {{CELL|wan}}, {{CELL|unit}}; nullopt when the number cannot be written so.
std::optional<QString> formatted(const QString &name, const QStringList &options, const Report &report,
                                 const Format &format) {
    const auto number = numberOf(name, report, format);
    if (!number)
        return std::nullopt;
    QString text = number->toString();
    const Indicator *indicator = name.startsWith(QLatin1String("ind.")) ? report.indicator(name.mid(4)) : nullptr;
    const QString about = indicator && indicator->approximate ? QStringLiteral("余") : QString();
    for (const QString &option : options) {
        if (option == QLatin1String("zh") && number->isInteger() && number->toInt64() < Q_INT64_C(1000000000000))
            text = chineseNumerals(number->toInt64());
        else if (option == QLatin1String("wan"))
            text = inTenThousands(*number);
        else if (option == QLatin1String("unit"))
            return text + about + unitOf(name, report, format); // the last of them
        else
            return std::nullopt;
    }
    return text + about;
}

} // namespace

std::optional<QString> tokenText(const QString &token, const Report &report, const Format &format,
                                 const Report *previous) {
    QStringList options = token.split(QLatin1Char('|'));
    const QString name = options.takeFirst();
    if (!options.isEmpty())
        return formatted(name, options, report, format);
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
    if (kind == QLatin1String("rate")) {
        if (!format.rates.contains(rest)) {
            // what only a register knows comes with the report as one of its figures: the on-time rate
            const Indicator *counted = report.indicator(token);
            return counted && counted->value ? std::optional(counted->value->toString() + QLatin1Char('%'))
                                             : std::nullopt;
        }
        const Ratio rate = format.rates.value(rest);
        const auto numerator = sumOf(rate.numerator, report, format);
        const auto denominator = sumOf(rate.denominator, report, format);
        if (!numerator || !denominator)
            return std::nullopt;
        return denominator->isZero() ? QStringLiteral("—") : numerator->percentOf(*denominator);
    }
    const auto number = numberOf(name, report, format);
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
