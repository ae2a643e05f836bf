// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include "domain/livecheck.h"

#include <algorithm>

namespace gongkai {

namespace {

void addCells(std::vector<int> &cells, const CompiledSum &sum) {
    for (const CompiledSum::Term &term : sum.terms)
        if (!term.previous && term.id >= 0 && std::find(cells.begin(), cells.end(), term.id) == cells.end())
            cells.push_back(term.id);
}

/// The same for figures whose blank totals are computed (Figures::counted): the cells of their formulas are read too.
void addCounted(std::vector<int> &cells, const CellTable &table, const CompiledSum &sum) {
    addCells(cells, sum);
    for (const CompiledSum::Term &term : sum.terms)
        if (term.id >= 0 && !table.formula(term.id).terms.empty())
            addCounted(cells, table, table.formula(term.id));
}

QString sameName(const QString &name) {
    return name;
}

} // namespace

RuleEngine::RuleEngine(const Format &format) : m_format(format), m_cells(format) {
    for (const Rule &rule : m_format.rules)
        expand(rule);
}

Check RuleEngine::checkOf(const Rule &rule, int table, const QString &where, const QString &label,
                          const std::function<QString(const QString &)> &full) const {
    Check check{&rule,
                table,
                where,
                label,
                CompiledSum(m_cells, rule.found.renamed(full)),
                CompiledSum(m_cells, rule.expected.renamed(full)),
                &rule.when,
                {},
                {}};
    addCells(check.cells, check.found);
    addCells(check.cells, check.expected);
    for (const Expression &side : rule.when.renamed(full).sides()) {
        check.sides.emplace_back(m_cells, side);
        addCells(check.cells, check.sides.back());
    }
    return check;
}

void RuleEngine::addCheck(Check check) {
    m_checks.push_back(std::move(check));
}

void RuleEngine::expandFormula(const Rule &rule, int t) {
    const FormatTable &table = m_format.tables[static_cast<std::size_t>(t)];
    const auto add = [&](const CellRef &cell, const QString &where, const QString &label, const Expression &formula) {
        Check check{&rule,
                    t,
                    where,
                    label,
                    CompiledSum(m_cells, Expression::cell(cell.name())),
                    CompiledSum(m_cells, formula),
                    nullptr,
                    {},
                    {}};
        addCells(check.cells, check.found);
        addCells(check.cells, check.expected);
        addCheck(std::move(check));
    };
    for (const FormatRow &row : table.rows) {
        if (!row.input && !row.formula)
            continue;
        for (const FormatColumn &column : table.columns) {
            const CellRef cell{table.id, row.key, column.key};
            const auto alongRow = [&](const QString &key) { return CellRef{table.id, row.key, key}.name(); };
            const auto downColumn = [&](const QString &key) { return CellRef{table.id, key, column.key}.name(); };
            switch (rule.scope) {
            case RuleScope::Row:
                if (column.formula)
                    add(cell, row.key, row.label, column.formula->renamed(alongRow));
                break;
            case RuleScope::Block:
                if (column.formula)
                    add(cell, column.block, column.group, column.formula->renamed(alongRow));
                break;
            case RuleScope::Cell:
                if (row.formula || column.formula)
                    add(cell, cell.name(), m_format.labelOf(cell), *m_format.formulaOf(cell));
                break;
            default:
                if (row.formula)
                    add(cell, column.key, column.label, row.formula->renamed(downColumn));
            }
        }
    }
}

void RuleEngine::expandScope(const Rule &rule, int t) {
    const FormatTable &table = m_format.tables[static_cast<std::size_t>(t)];
    const auto wanted = [&rule](const FormatRow &row) {
        return (row.input || row.formula) && (rule.rows.isEmpty() || rule.rows.contains(row.key));
    };
    switch (rule.scope) {
    case RuleScope::Column:
        for (const FormatColumn &column : table.columns)
            addCheck(checkOf(rule, t, column.key, column.label, [&](const QString &key) {
                return CellRef{table.id, key, column.key}.name();
            }));
        break;
    case RuleScope::Row:
        for (const FormatRow &row : table.rows)
            if (wanted(row))
                addCheck(checkOf(rule, t, table.id + QLatin1Char('.') + row.key, row.label, [&](const QString &key) {
                    return CellRef{table.id, row.key, key}.name();
                }));
        break;
    case RuleScope::Cell:
        for (const FormatRow &row : table.rows)
            for (const FormatColumn &column : table.columns)
                if (wanted(row)) {
                    const CellRef cell{table.id, row.key, column.key};
                    addCheck(checkOf(rule, t, cell.name(), m_format.labelOf(cell),
                                     [&](const QString &) { return cell.name(); }));
                }
        break;
    case RuleScope::Block: {
        QStringList done;
        for (const FormatRow &row : table.rows)
            for (const FormatColumn &column : table.columns)
                if (!column.block.isEmpty() && !done.contains(column.block)) {
                    done.append(column.block);
                    addCheck(checkOf(rule, t, column.block, column.group, [&](const QString &key) {
                        return CellRef{table.id, row.key, column.block + QLatin1Char('_') + key}.name();
                    }));
                }
        break;
    }
    case RuleScope::Table:
    case RuleScope::Report: addCheck(checkOf(rule, t, {}, {}, sameName)); break;
    }
}

void RuleEngine::expand(const Rule &rule) {
    switch (rule.kind) {
    case RuleKind::Equal:
    case RuleKind::AtMost:
    case RuleKind::Ask:
        for (std::size_t t = 0; t < m_format.tables.size(); ++t)
            if (rule.tables.isEmpty() || rule.tables.contains(m_format.tables[t].id)) {
                if (rule.expectedIsFormula)
                    expandFormula(rule, static_cast<int>(t));
                else
                    expandScope(rule, static_cast<int>(t));
            }
        return;
    case RuleKind::Count:
    case RuleKind::NotANumber:
    case RuleKind::Normalised:
        for (int id = 0; id < m_cells.size(); ++id)
            if (rule.tables.isEmpty() || rule.tables.contains(m_cells.cell(id).table)) {
                Check check{&rule,
                            m_cells.tableOf(id),
                            m_cells.name(id),
                            m_format.labelOf(m_cells.cell(id)),
                            {},
                            {},
                            nullptr,
                            {},
                            {id}};
                addCheck(std::move(check));
            }
        return;
    case RuleKind::Blank:
    case RuleKind::Empty:
        for (std::size_t t = 0; t < m_format.tables.size(); ++t) {
            const FormatTable &table = m_format.tables[t];
            if (!rule.tables.isEmpty() && !rule.tables.contains(table.id))
                continue;
            Check check{&rule, static_cast<int>(t), table.id, table.title, {}, {}, nullptr, {}, {}};
            for (int id = m_cells.firstOf(static_cast<int>(t)); id < m_cells.firstOf(static_cast<int>(t) + 1); ++id)
                check.cells.push_back(id);
            addCheck(std::move(check));
        }
        return;
    case RuleKind::Claim:
        m_earlier = &*rule.patterns.constFind(QStringLiteral("earlier"));
        for (const auto &[name, words] : {std::pair{QStringLiteral("foreign"), &m_foreign},
                                          {QStringLiteral("own"), &m_own},
                                          {QStringLiteral("never"), &m_never}})
            if (const auto it = rule.patterns.constFind(name); it != rule.patterns.constEnd())
                *words = &*it;
        break;
    default: break;
    }
    Check check{&rule, -1, {}, {}, {}, {}, nullptr, {}, {}};
    for (const ClaimPattern &pattern : rule.claims) {
        CompiledClaim claim{&rule, &pattern, {}, {}};
        for (const NamedExpression &accept : pattern.accepts)
            claim.accepts.emplace_back(m_cells, accept.sum);
        for (const NamedExpression &near : pattern.near)
            claim.near.emplace_back(m_cells, near.sum);
        for (const CompiledSum &sum : claim.accepts)
            addCounted(check.cells, m_cells, sum);
        for (const CompiledSum &sum : claim.near)
            addCounted(check.cells, m_cells, sum);
        m_claims.push_back(std::move(claim));
    }
    for (const RatePattern &rate : rule.rates)
        for (const auto *list : {&rate.numerators, &rate.denominators})
            for (const NamedExpression &side : *list)
                addCounted(check.cells, m_cells, CompiledSum(m_cells, side.sum));
    for (const AbsencePattern &absence : rule.absences)
        addCounted(check.cells, m_cells, CompiledSum(m_cells, absence.zero.sum));
    for (const ToldPattern &told : rule.told)
        for (const Expression &side : told.when.sides())
            addCells(check.cells, CompiledSum(m_cells, side));
    if (rule.kind == RuleKind::Percent) // shares are of whatever the claims count
        for (int id = 0; id < m_cells.size(); ++id)
            check.cells.push_back(id);
    addCheck(std::move(check));
}

bool RuleEngine::isForeign(const QString &sentence, int upTo) const {
    if (m_never && m_never->match(sentence).hasMatch())
        return true;
    if (!m_foreign)
        return false;
    // since the last semicolon: another matter may have been told before it
    const auto from = sentence.left(upTo).lastIndexOf(u'；') + 1;
    const QString told = sentence.mid(from, upTo - from);
    return m_foreign->match(told).hasMatch() && !(m_own && m_own->match(told).hasMatch());
}

std::vector<Finding> RuleEngine::check(const Report &report, const Report *previous, const CopyIndex *others) const {
    return LiveCheck::once(*this, report, previous, others);
}

bool tableHasValues(const Report &report, const FormatTable &table) {
    const TableCells rows = report.cells.value(table.id);
    for (const FormatRow &row : table.rows)
        for (const FormatColumn &column : table.columns) {
            const Json value = rows.value(row.key).value(column.key);
            if (!value.isNull() && !(value.isString() && value.toString().trimmed().isEmpty()))
                return true;
        }
    return false;
}

int blockingCount(const std::vector<Finding> &findings) {
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [](const Finding &f) { return f.blocks(); }));
}

} // namespace gongkai
