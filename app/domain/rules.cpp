// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include "domain/tokens.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace gongkai {

namespace {

/// What one run looks at, so that the checks stay small functions.
struct Run {
    const Format &format;
    const Report &report;
    const Report *previous;
    QSet<QString> filledTables;
    std::vector<Finding> findings;
};

Decimal numberIn(const Format &format, const Report &report, const QString &name) {
    const auto cell = CellRef::fromName(name);
    if (!cell)
        return {};
    // a blank, or something that is no number, counts as 0 in sums; it is told by rules of its own
    return readCell(report.cell(*cell), format.typeOf(*cell)).number;
}

Finding findingOf(const Check &check) {
    Finding f;
    f.rule = check.rule->id;
    f.kind = check.rule->kind;
    f.severity =
        check.table ? check.rule->severityByTable.value(check.table->id, check.rule->severity) : check.rule->severity;
    f.explainable = check.rule->explainable;
    f.ground = check.rule->ground;
    f.sayFound = check.rule->sayFound;
    f.sayExpected = check.rule->sayExpected;
    f.where = check.where;
    f.whereLabel = check.whereLabel;
    if (check.table)
        f.section = check.table->section;
    for (const CellRef &cell : check.cells)
        f.cells.append(cell.name());
    return f;
}

bool readsPrevious(const Expression &e) {
    return std::any_of(e.terms().begin(), e.terms().end(), [](const auto &t) { return t.previous; });
}

/// Last year's cells that a rule reads must be there, else it has nothing to say.
bool previousPresent(const Run &run, const Expression &e) {
    if (!readsPrevious(e))
        return true;
    if (!run.previous)
        return false;
    return std::all_of(e.terms().begin(), e.terms().end(), [&run](const Expression::Term &t) {
        const auto cell = CellRef::fromName(t.name);
        return !t.previous || (cell && readCell(run.previous->cell(*cell), run.format.typeOf(*cell)).kind ==
                                           CellReading::Kind::Number);
    });
}

void compare(Run &run, const Check &check) {
    for (const CellRef &cell : check.cells)
        if (!run.filledTables.contains(cell.table))
            return; // arithmetic is not checked on an absent table
    if (!previousPresent(run, check.found) || !previousPresent(run, check.expected))
        return;
    const auto valueOf = [&run](const Expression::Term &term) {
        return numberIn(run.format, term.previous ? *run.previous : run.report, term.name);
    };
    const Decimal found = check.found.evaluate(valueOf);
    const Decimal expected = check.expected.evaluate(valueOf);
    if (check.rule->kind == RuleKind::AtMost ? found <= expected : found == expected)
        return;
    Finding f = findingOf(check);
    f.found = found;
    f.expected = expected;
    run.findings.push_back(std::move(f));
}

/// A number that the cell's type excludes: a negative or broken count, a negative amount.
bool impossible(ValueType type, const Decimal &number) {
    return type != ValueType::SignedInteger &&
           (number.isNegative() || (type == ValueType::NonNegativeInteger && !number.isInteger()));
}

/// Tables with a rule of their own for counts tell them there.
bool hasCountRule(const Format &format, const QString &table) {
    return std::any_of(format.rules.begin(), format.rules.end(), [&table](const Rule &rule) {
        return rule.kind == RuleKind::Count && rule.tables.contains(table);
    });
}

void checkCell(Run &run, const Check &check) {
    const CellRef &cell = check.cells.front();
    const Json stored = run.report.cell(cell);
    if (stored.isNull())
        return;
    const CellReading reading = readCell(stored, run.format.typeOf(cell));
    const bool isNumber = reading.kind == CellReading::Kind::Number;
    bool wrong = false;
    if (check.rule->kind == RuleKind::Count)
        wrong = isNumber && (reading.number.isNegative() || !reading.number.isInteger());
    else if (check.rule->kind == RuleKind::NotANumber)
        wrong =
            reading.kind == CellReading::Kind::NotANumber ||
            (isNumber && impossible(run.format.typeOf(cell), reading.number) && !hasCountRule(run.format, cell.table));
    else
        wrong = isNumber && reading.normalised;
    if (!wrong)
        return;
    Finding f = findingOf(check);
    f.foundText = reading.found;
    if (isNumber)
        f.found = reading.number;
    run.findings.push_back(std::move(f));
}

bool isBlank(const Run &run, const CellRef &cell) {
    return readCell(run.report.cell(cell), run.format.typeOf(cell)).kind == CellReading::Kind::Blank;
}

void checkTable(Run &run, const Check &check) {
    const bool filled = run.filledTables.contains(check.table->id);
    Finding f = findingOf(check);
    f.cells.clear();
    if (check.rule->kind == RuleKind::Empty) {
        if (filled || check.table->optional || run.report.year < check.table->fromYear ||
            run.report.blanksAreZero.contains(check.table->id))
            return;
        run.findings.push_back(std::move(f));
        return;
    }
    if (!filled || run.report.blanksAreZero.contains(check.table->id))
        return;
    for (const CellRef &cell : check.cells)
        if (isBlank(run, cell))
            f.cells.append(cell.name());
    if (f.cells.isEmpty())
        return;
    f.found = Decimal(f.cells.size());
    run.findings.push_back(std::move(f));
}

void checkUnknownCells(Run &run, const Check &check) {
    for (auto table = run.report.cells.begin(); table != run.report.cells.end(); ++table)
        for (auto row = table->begin(); row != table->end(); ++row)
            for (auto cell = row->begin(); cell != row->end(); ++cell) {
                const CellRef ref{table.key(), row.key(), cell.key()};
                if (run.format.knows(ref))
                    continue;
                Finding f = findingOf(check);
                const FormatTable *known = run.format.table(ref.table);
                f.section = known ? known->section : QString();
                f.where = ref.name();
                f.whereLabel = ref.name();
                f.cells = QStringList{ref.name()};
                f.foundText = cell->isString() ? cell->toString() : cell->numberText();
                run.findings.push_back(std::move(f));
            }
}

void checkTokens(Run &run, const Check &check) {
    for (const SectionText &section : run.report.text)
        for (std::size_t i = 0; i < section.blocks.size(); ++i) {
            const Block &block = section.blocks[i];
            QStringList texts = block.items;
            texts.prepend(block.text);
            for (const QString &text : texts)
                for (const TokenUse &use : tokensIn(text)) {
                    if (tokenText(use.name, run.report, run.format, run.previous))
                        continue;
                    Finding f = findingOf(check);
                    f.section = section.section;
                    f.where = QStringLiteral("%1/%2").arg(section.section).arg(i);
                    f.foundText = use.name;
                    f.range = TextRange{section.section, static_cast<int>(i), use.from, use.to};
                    run.findings.push_back(std::move(f));
                }
        }
}

/// An explanation holds for the values it was written for, and for no others (domain.md 2a).
bool isExplained(const Report &report, const Report *previous, const Finding &f) {
    return std::any_of(report.explanations.begin(), report.explanations.end(), [&](const Explanation &e) {
        if (e.rule != f.rule || e.text.trimmed().isEmpty() ||
            QSet<QString>(e.cells.begin(), e.cells.end()) != QSet<QString>(f.cells.begin(), f.cells.end()))
            return false;
        if (std::any_of(f.cells.begin(), f.cells.end(), [&e](const QString &c) { return !e.values.find(c); }))
            return false;
        const auto &values = e.values.toObject();
        return std::all_of(values.begin(), values.end(), [&](const Json::Member &m) {
            static const QString before = QStringLiteral("previous.");
            const bool ofLastYear = m.key.startsWith(before);
            const auto cell = CellRef::fromName(ofLastYear ? m.key.mid(before.size()) : m.key);
            const Report *source = ofLastYear ? previous : &report;
            return cell && source && source->cell(*cell) == m.value;
        });
    });
}

} // namespace

RuleEngine::RuleEngine(const Format &format) : m_format(format) {
    for (const Rule &rule : m_format.rules)
        expand(rule);
}

void RuleEngine::expandFormula(const Rule &rule, const FormatTable &table) {
    const auto add = [&](const CellRef &cell, const QString &where, const QString &label) {
        Check check{&rule, &table, where, label, Expression::cell(cell.name()), {}, {cell}};
        check.expected = *m_format.formulaOf(cell);
        for (const QString &name : check.expected.names())
            check.cells.push_back(*CellRef::fromName(name));
        m_checks.push_back(std::move(check));
    };
    if (rule.scope == RuleScope::Cell) {
        for (const CellRef &cell : m_format.cellsOf(table))
            if (m_format.formulaOf(cell))
                add(cell, cell.name(), m_format.labelOf(cell));
        return;
    }
    if (rule.scope == RuleScope::Row || rule.scope == RuleScope::Block) {
        for (const FormatRow &row : table.rows)
            for (const FormatColumn &column : table.columns)
                if ((row.input || row.formula) && column.formula) {
                    const bool byRow = rule.scope == RuleScope::Row;
                    const CellRef cell{table.id, row.key, column.key};
                    Check check{&rule,
                                &table,
                                byRow ? row.key : column.block,
                                byRow ? row.label : column.group,
                                Expression::cell(cell.name()),
                                column.formula->renamed([&](const QString &key) {
                                    return CellRef{table.id, row.key, key}.name();
                                }),
                                {cell}};
                    for (const QString &name : check.expected.names())
                        check.cells.push_back(*CellRef::fromName(name));
                    m_checks.push_back(std::move(check));
                }
        return;
    }
    for (const FormatRow &row : table.rows)
        if (row.formula)
            for (const FormatColumn &column : table.columns)
                add({table.id, row.key, column.key}, column.key, column.label);
}

void RuleEngine::expand(const Rule &rule) {
    if (rule.kind == RuleKind::UnknownCell || rule.kind == RuleKind::Token) {
        m_checks.push_back({&rule, nullptr, {}, {}, {}, {}, {}});
        return;
    }
    for (const FormatTable &table : m_format.tables) {
        if (!rule.tables.isEmpty() && !rule.tables.contains(table.id))
            continue;
        if (rule.kind == RuleKind::Blank || rule.kind == RuleKind::Empty) {
            m_checks.push_back({&rule, &table, table.id, table.title, {}, {}, m_format.cellsOf(table)});
        } else if (rule.kind != RuleKind::Equal && rule.kind != RuleKind::AtMost) {
            for (const CellRef &cell : m_format.cellsOf(table))
                m_checks.push_back({&rule, &table, cell.name(), m_format.labelOf(cell), {}, {}, {cell}});
        } else if (rule.expectedIsFormula) {
            expandFormula(rule, table);
        } else if (rule.scope == RuleScope::Report) {
            Check check{&rule, &table, {}, {}, rule.found, rule.expected, {}};
            for (const QString &name : rule.found.names() + rule.expected.names())
                check.cells.push_back(*CellRef::fromName(name));
            m_checks.push_back(std::move(check));
        } else {
            for (const FormatColumn &column : table.columns) {
                const auto full = [&](const QString &key) { return CellRef{table.id, key, column.key}.name(); };
                Check check{
                    &rule, &table, column.key, column.label, rule.found.renamed(full), rule.expected.renamed(full), {}};
                for (const Expression &side : {check.found, check.expected})
                    for (const Expression::Term &term : side.terms())
                        if (!term.previous && !term.name.isEmpty())
                            check.cells.push_back(*CellRef::fromName(term.name));
                m_checks.push_back(std::move(check));
            }
        }
    }
}

std::vector<Finding> RuleEngine::check(const Report &report, const Report *previous) const {
    Run run{m_format, report, previous, {}, {}};
    for (const FormatTable &table : m_format.tables)
        if (tableHasValues(report, table))
            run.filledTables.insert(table.id);
    for (const Check &check : m_checks) {
        switch (check.rule->kind) {
        case RuleKind::Equal:
        case RuleKind::AtMost: compare(run, check); break;
        case RuleKind::Count:
        case RuleKind::NotANumber:
        case RuleKind::Normalised: checkCell(run, check); break;
        case RuleKind::Blank:
        case RuleKind::Empty: checkTable(run, check); break;
        case RuleKind::UnknownCell: checkUnknownCells(run, check); break;
        case RuleKind::Token: checkTokens(run, check); break;
        }
    }
    for (Finding &f : run.findings)
        f.explained = (f.explainable || f.severity == Severity::Warning) && isExplained(report, previous, f);
    std::stable_sort(run.findings.begin(), run.findings.end(), [](const Finding &a, const Finding &b) {
        return a.section.toInt() != b.section.toInt() ? a.section.toInt() < b.section.toInt() : a.severity < b.severity;
    });
    return std::move(run.findings);
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
