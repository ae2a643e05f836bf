// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkinput.h"

#include <algorithm>

namespace gongkai {

namespace {

const FormatTable *tableOf(const CheckInput &input, const Check &check) {
    return check.table < 0 ? nullptr : &input.engine.format().tables[static_cast<std::size_t>(check.table)];
}

void addPreviousCells(Finding &f, const CheckInput &input, const CompiledSum &sum) {
    for (const CompiledSum::Term &term : sum.terms)
        if (term.previous && term.id >= 0 && !f.previousCells.contains(input.engine.cells().name(term.id)))
            f.previousCells.append(input.engine.cells().name(term.id));
}

void compare(const CheckInput &input, const Check &check, Findings &out) {
    // arithmetic is not checked on an absent table, nor against last year's cells that are not there
    if (!input.figures.present(check.found) || !input.figures.present(check.expected))
        return;
    const Decimal found = input.figures.value(check.found);
    const Decimal expected = input.figures.value(check.expected);
    if (check.rule->kind == RuleKind::AtMost ? found <= expected : found == expected)
        return;
    Finding f = findingOf(input, check);
    f.found = found;
    f.expected = expected;
    addPreviousCells(f, input, check.found);
    addPreviousCells(f, input, check.expected);
    out.push_back(std::move(f));
}

void ask(const CheckInput &input, const Check &check, Findings &out) {
    const Rule &rule = *check.rule;
    if (input.report.year < rule.fromYear)
        return;
    for (const CompiledSum &side : check.sides)
        if (!input.figures.present(side))
            return;
    if (!check.when->holds([&](std::size_t side) { return input.figures.value(check.sides[side]); }))
        return;
    if (!rule.unlessAgency.pattern().isEmpty() && rule.unlessAgency.match(input.report.agency.name).hasMatch())
        return;
    Finding f = findingOf(input, check);
    for (const CompiledSum &side : check.sides)
        addPreviousCells(f, input, side);
    if (!check.found.terms.empty())
        f.found = input.figures.value(check.found);
    if (!check.expected.terms.empty())
        f.expected = input.figures.value(check.expected);
    out.push_back(std::move(f));
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

void checkCell(const CheckInput &input, const Check &check, Findings &out) {
    const int id = check.cells.front();
    const CellValue &value = input.figures.now.at(id);
    const bool isNumber = value.kind == CellReading::Kind::Number;
    const ValueType type = input.engine.cells().type(id);
    bool wrong = false;
    if (check.rule->kind == RuleKind::Count)
        wrong = isNumber && (value.number.isNegative() || !value.number.isInteger());
    else if (check.rule->kind == RuleKind::NotANumber)
        wrong = value.kind == CellReading::Kind::NotANumber ||
                (isNumber && impossible(type, value.number) &&
                 !hasCountRule(input.engine.format(), input.engine.cells().cell(id).table));
    else
        wrong = isNumber && value.normalised;
    if (!wrong)
        return;
    Finding f = findingOf(input, check);
    f.foundText = readCell(input.report.cell(input.engine.cells().cell(id)), type).found;
    if (isNumber)
        f.found = value.number;
    out.push_back(std::move(f));
}

void checkTable(const CheckInput &input, const Check &check, Findings &out) {
    const FormatTable &table = *tableOf(input, check);
    const bool filled = input.figures.now.filled(check.table);
    const bool confirmed = input.report.blanksAreZero.contains(table.id);
    if (check.rule->kind == RuleKind::Empty) {
        if (filled || table.optional || input.report.year < table.fromYear || confirmed)
            return;
        Finding f = findingOf(input, check);
        f.cells.clear();
        out.push_back(std::move(f));
        return;
    }
    if (!filled || confirmed)
        return;
    QStringList blanks;
    for (const int id : check.cells)
        if (input.figures.now.at(id).kind == CellReading::Kind::Blank)
            blanks.append(input.engine.cells().name(id));
    if (blanks.isEmpty())
        return;
    Finding f = findingOf(input, check);
    f.cells = blanks;
    f.found = Decimal(blanks.size());
    out.push_back(std::move(f));
}

void checkUnknownCells(const CheckInput &input, const Check &check, Findings &out) {
    const Format &format = input.engine.format();
    qsizetype stored = 0;
    for (const TableCells &rows : input.report.cells)
        for (const RowCells &row : rows)
            stored += row.size();
    if (stored == input.figures.now.known())
        return;
    for (auto table = input.report.cells.begin(); table != input.report.cells.end(); ++table)
        for (auto row = table->begin(); row != table->end(); ++row)
            for (auto cell = row->begin(); cell != row->end(); ++cell) {
                const CellRef ref{table.key(), row.key(), cell.key()};
                if (input.engine.cells().idOf(ref.name()) >= 0)
                    continue;
                Finding f = findingOf(input, check);
                const FormatTable *known = format.table(ref.table);
                f.section = known ? known->section : QString();
                f.where = ref.name();
                f.whereLabel = ref.name();
                f.cells = QStringList{ref.name()};
                f.foundText = cell->isString() ? cell->toString() : cell->numberText();
                out.push_back(std::move(f));
            }
}

} // namespace

Finding findingOf(const CheckInput &input, const Check &check) {
    const Rule &rule = *check.rule;
    Finding f;
    f.rule = rule.id;
    f.kind = rule.kind;
    f.severity = rule.severity;
    if (const FormatTable *table = tableOf(input, check)) {
        f.severity = rule.severityByTable.value(table->id, f.severity);
        f.section = table->section;
    }
    // a local addition counts as the form it adds to
    for (auto it = rule.severityByPrevious.begin(); input.previous && it != rule.severityByPrevious.end(); ++it)
        if (input.previous->formatId.startsWith(it.key()))
            f.severity = *it;
    f.explainable = rule.explainable;
    f.ground = rule.ground;
    f.why = rule.why;
    f.advice = rule.advice;
    f.sayFound = rule.sayFound;
    f.sayExpected = rule.sayExpected;
    f.where = check.where;
    f.whereLabel = check.whereLabel;
    if (!readsParagraphs(rule.kind))
        for (const int id : check.cells)
            f.cells.append(input.engine.cells().name(id));
    return f;
}

void runCheck(const CheckInput &input, const Check &check, Findings &out) {
    switch (check.rule->kind) {
    case RuleKind::Equal:
    case RuleKind::AtMost: compare(input, check, out); break;
    case RuleKind::Ask: ask(input, check, out); break;
    case RuleKind::Count:
    case RuleKind::NotANumber:
    case RuleKind::Normalised: checkCell(input, check, out); break;
    case RuleKind::Blank:
    case RuleKind::Empty: checkTable(input, check, out); break;
    case RuleKind::UnknownCell: checkUnknownCells(input, check, out); break;
    default: checkWholeReport(input, check, out);
    }
}

} // namespace gongkai
