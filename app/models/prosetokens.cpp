// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prosetokens.h"

#include "domain/tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {

namespace {

const QLatin1String sumKind("sum.");
const QLatin1String rateKind("rate.");
const QLatin1String indicatorKind("ind.");
const QLatin1String growthKind("yoy.");

/// Without its options: {{CELL|zh}} is about CELL.
QString bare(const QString &name) {
    return name.section(QLatin1Char('|'), 0, 0);
}

/// What the rules of the form call a sum.
QString sayOf(const Format &format, const Expression &sum) {
    for (const Rule &rule : format.rules)
        for (const ClaimPattern &claim : rule.claims)
            for (const NamedExpression &accepted : claim.accepts)
                if (accepted.sum == sum && !accepted.say.isEmpty())
                    return accepted.say;
    return {};
}

} // namespace

ProseTokens::ProseTokens(const Report &report, const Format &format, const Report *previous,
                         const std::vector<Finding> &findings)
    : m_report(report), m_format(format), m_previous(previous) {
    for (const Finding &finding : findings)
        if (finding.severity == Severity::Error && !finding.explained)
            for (const QString &cell : finding.cells)
                m_faulty.insert(cell);
}

bool ProseTokens::known(const QString &name) const {
    if (name.startsWith(sumKind))
        return m_format.sums.contains(name.mid(sumKind.size()));
    if (name.startsWith(rateKind))
        return m_format.rates.contains(name.mid(rateKind.size())) || m_report.indicator(name);
    if (name.startsWith(indicatorKind))
        return m_report.indicator(name.mid(indicatorKind.size())) != nullptr;
    const auto cell = CellRef::fromName(name.startsWith(growthKind) ? name.mid(growthKind.size()) : name);
    return cell && m_format.knows(*cell);
}

QString ProseTokens::labelOf(const QString &name) const {
    if (name.startsWith(sumKind)) {
        const auto sum = m_format.sums.constFind(name.mid(sumKind.size()));
        return sum == m_format.sums.constEnd() ? QString() : sayOf(m_format, *sum);
    }
    if (name.startsWith(rateKind)) {
        if (name == QLatin1String("rate.closure"))
            return QCoreApplication::translate("gongkai::ProseTokens", "Closure rate");
        const Indicator *indicator = m_report.indicator(name);
        return indicator ? indicator->label : QString();
    }
    if (name.startsWith(indicatorKind)) {
        const Indicator *indicator = m_report.indicator(name.mid(indicatorKind.size()));
        return indicator ? indicator->label : QString();
    }
    if (name.startsWith(growthKind))
        return QCoreApplication::translate("gongkai::ProseTokens", "%1, change from last year")
            .arg(labelOf(name.mid(growthKind.size())));
    const auto cell = CellRef::fromName(name);
    return cell && m_format.knows(*cell) ? m_format.labelOf(*cell) : QString();
}

QStringList ProseTokens::cellsOf(const QString &token) const {
    const QString name = bare(token);
    if (name.startsWith(sumKind))
        return m_format.sums.value(name.mid(sumKind.size())).names();
    if (name.startsWith(rateKind)) {
        const Ratio rate = m_format.rates.value(name.mid(rateKind.size()));
        return rate.numerator.names() + rate.denominator.names();
    }
    return {name.startsWith(growthKind) ? name.mid(growthKind.size()) : name};
}

TokenLook ProseTokens::look(const QString &token) const {
    const QString name = bare(token);
    const auto value = tokenText(token, m_report, m_format, m_previous);
    TokenLook look{TokenLook::State::Value, value.value_or(token), labelOf(name)};
    const QStringList cells = cellsOf(name);
    if (!value)
        look.state = known(name) ? TokenLook::State::NoValue : TokenLook::State::Unknown;
    else if (std::any_of(cells.begin(), cells.end(), [this](const QString &c) { return m_faulty.contains(c); }))
        look.state = TokenLook::State::Faulty;
    return look;
}

std::vector<TokenChoice> ProseTokens::choices() const {
    std::vector<TokenChoice> result;
    const auto add = [this, &result](const QString &name) {
        const auto value = tokenText(name, m_report, m_format, m_previous);
        result.push_back({name, labelOf(name), value.value_or(QString())});
    };
    for (const FormatTable &table : m_format.tables)
        for (const CellRef &cell : m_format.cellsOf(table))
            add(cell.name());
    QStringList sums = m_format.sums.keys();
    QStringList rates = m_format.rates.keys();
    sums.sort();
    rates.sort();
    for (const QString &key : sums)
        add(sumKind + key);
    for (const QString &key : rates)
        add(rateKind + key);
    for (const Indicator &indicator : m_report.indicators)
        add(indicator.key.startsWith(rateKind) ? indicator.key : indicatorKind + indicator.key);
    return result;
}

} // namespace gongkai
