// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/condition.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace gongkai {

namespace {

using Comparison = Condition::Comparison;
using Operator = Condition::Comparison::Operator;

Error unreadable(const QString &what, const QString &text) {
    return {ErrorCode::InvalidFormat, {}, QStringLiteral("%1 in \"%2\"").arg(what, text), {}};
}

Result<Comparison> parseSides(const QString &left, Operator op, const QString &right) {
    auto l = Expression::parse(left);
    if (!l)
        return l.error();
    auto r = Expression::parse(right);
    if (!r)
        return r.error();
    return Comparison{std::move(l).value(), op, std::move(r).value()};
}

Result<Comparison> parseComparison(const QString &text) {
    static const QRegularExpression function(QStringLiteral("^\\s*([a-z_]+)\\s*\\(([^()]*)\\)\\s*$"));
    if (const auto match = function.match(text); match.hasMatch()) {
        const QStringList arguments = match.captured(2).split(QLatin1Char(','));
        if (match.captured(1) != QLatin1String("multiple"))
            return unreadable(QStringLiteral("unknown function \"%1\"").arg(match.captured(1)), text);
        if (arguments.size() != 2)
            return unreadable(QStringLiteral("multiple() takes two arguments"), text);
        return parseSides(arguments[0], Operator::Multiple, arguments[1]);
    }
    static const QRegularExpression call(QStringLiteral("([a-z_]+)\\s*\\("));
    if (const auto match = call.match(text); match.hasMatch())
        return unreadable(QStringLiteral("unknown function \"%1\"").arg(match.captured(1)), text);
    static const std::pair<QLatin1String, Operator> operators[] = {
        {QLatin1String("=="), Operator::Equal},  {QLatin1String("!="), Operator::NotEqual},
        {QLatin1String("<="), Operator::AtMost}, {QLatin1String(">="), Operator::AtLeast},
        {QLatin1String("<"), Operator::Less},    {QLatin1String(">"), Operator::Greater}};
    for (const auto &[sign, op] : operators)
        if (const qsizetype at = text.indexOf(sign); at >= 0)
            return parseSides(text.left(at), op, text.mid(at + sign.size()));
    return unreadable(QStringLiteral("no comparison"), text);
}

} // namespace

Result<Condition> Condition::parse(const QString &text) {
    Condition result;
    static const QRegularExpression orWord(QStringLiteral("\\bor\\b"));
    static const QRegularExpression andWord(QStringLiteral("\\band\\b"));
    for (const QString &alternative : text.split(orWord)) {
        std::vector<Comparison> all;
        for (const QString &part : alternative.split(andWord)) {
            auto comparison = parseComparison(part);
            if (!comparison)
                return comparison.error();
            all.push_back(std::move(comparison).value());
        }
        result.m_anyOf.push_back(std::move(all));
    }
    return result;
}

std::vector<Expression> Condition::sides() const {
    std::vector<Expression> result;
    for (const auto &all : m_anyOf)
        for (const Comparison &c : all) {
            result.push_back(c.left);
            result.push_back(c.right);
        }
    return result;
}

QStringList Condition::names() const {
    QStringList result;
    for (const Expression &side : sides())
        result += side.names();
    return result;
}

Condition Condition::renamed(const std::function<QString(const QString &)> &rename) const {
    Condition result = *this;
    for (auto &all : result.m_anyOf)
        for (Comparison &c : all) {
            c.left = c.left.renamed(rename);
            c.right = c.right.renamed(rename);
        }
    return result;
}

bool Condition::compare(const Decimal &left, Operator op, const Decimal &right) {
    switch (op) {
    case Operator::Equal: return left == right;
    case Operator::NotEqual: return left != right;
    case Operator::AtMost: return left <= right;
    case Operator::AtLeast: return left >= right;
    case Operator::Less: return left < right;
    case Operator::Greater: return left > right;
    case Operator::Multiple: return !left.isZero() && !right.isZero() && left.isMultipleOf(right);
    }
    return false;
}

} // namespace gongkai
