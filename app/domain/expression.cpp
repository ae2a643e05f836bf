// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/expression.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

Result<Expression> Expression::parse(const QString &text) {
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"));
    Expression result;
    bool negative = false;
    qsizetype from = 0;
    const QString source = QString(text).remove(QLatin1Char(' '));
    for (qsizetype i = 0; i <= source.size(); ++i) {
        if (i < source.size() && source[i] != QLatin1Char('+') && source[i] != QLatin1Char('-'))
            continue;
        QString word = source.mid(from, i - from);
        Term term;
        term.negative = negative;
        if (const qsizetype star = word.indexOf(QLatin1Char('*')); star > 0) {
            bool whole = false;
            term.factor = QStringView(word).left(star).toInt(&whole);
            if (!whole || term.factor < 1 || term.factor > 1000000)
                return Error{
                    ErrorCode::InvalidFormat, {}, QStringLiteral("cannot read \"%1\" in \"%2\"").arg(word, text), {}};
            word.remove(0, star + 1);
        }
        if (word.startsWith(QLatin1String("previous."))) {
            term.previous = true;
            word.remove(0, 9);
        }
        if (const auto constant = Decimal::fromText(word); constant && !term.previous)
            term.constant = *constant;
        else if (name.match(word).hasMatch())
            term.name = word;
        else
            return Error{
                ErrorCode::InvalidFormat, {}, QStringLiteral("cannot read \"%1\" in \"%2\"").arg(word, text), {}};
        result.m_terms.push_back(term);
        negative = i < source.size() && source[i] == QLatin1Char('-');
        from = i + 1;
    }
    return result;
}

Expression Expression::cell(const QString &name) {
    Expression result;
    result.m_terms.push_back({name, false, false, {}, 1});
    return result;
}

QStringList Expression::names() const {
    QStringList all;
    for (const Term &term : m_terms)
        if (!term.name.isEmpty())
            all.append(term.name);
    return all;
}

bool Expression::readsPrevious() const {
    return std::any_of(m_terms.begin(), m_terms.end(), [](const Term &t) { return t.previous; });
}

Expression Expression::renamed(const std::function<QString(const QString &)> &rename) const {
    Expression result = *this;
    for (Term &term : result.m_terms)
        if (!term.name.isEmpty())
            term.name = rename(term.name);
    return result;
}

Decimal Expression::evaluate(const std::function<Decimal(const Term &)> &valueOf) const {
    Decimal sum;
    for (const Term &term : m_terms) {
        const Decimal value = (term.name.isEmpty() ? term.constant : valueOf(term)).times(term.factor);
        if (term.negative)
            sum -= value;
        else
            sum += value;
    }
    return sum;
}

} // namespace gongkai
