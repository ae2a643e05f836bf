// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportedits.h"

#include <QSet>

#include <algorithm>

namespace gongkai {

bool isComputed(const Report &report, const Format &format, const CellRef &cell) {
    const CellSource source = report.sources.value(cell.name());
    return source.overrideReason.isEmpty() && (format.formulaOf(cell) || source.origin == QLatin1String("register"));
}

void computeFormulas(Report &report, const Format &format, const QString &table, const QStringList &changedCells) {
    const FormatTable *t = format.table(table);
    if (!t)
        return;
    QSet<QString> changed(changedCells.begin(), changedCells.end());
    // totals of totals settle after as many rounds as formulas are nested
    for (int round = 0; round < 8; ++round) {
        bool any = false;
        for (const CellRef &cell : format.cellsOf(*t)) {
            const auto formula = format.formulaOf(cell);
            if (!formula || !isComputed(report, format, cell))
                continue;
            const QStringList names = formula->names();
            if (std::none_of(names.begin(), names.end(), [&](const QString &n) { return changed.contains(n); }))
                continue;
            bool hasNumber = false;
            const Decimal sum = formula->evaluate([&](const Expression::Term &term) {
                const auto ref = CellRef::fromName(term.name);
                const CellReading reading = readCell(report.cell(*ref), format.typeOf(*ref));
                hasNumber = hasNumber || reading.kind == CellReading::Kind::Number;
                return reading.number;
            });
            const Json value = hasNumber ? Json::number(sum.toString()) : Json();
            if (report.cell(cell) == value)
                continue;
            report.setCell(cell, value);
            report.sources.insert(cell.name(), {QStringLiteral("formula"), {}, {}});
            changed.insert(cell.name());
            any = true;
        }
        if (!any)
            return;
    }
}

std::vector<CellChange> noDataChanges(const Report &report, const Format &format, const QString &section) {
    std::vector<CellChange> changes;
    const Json zero = Json::number(0);
    for (const FormatTable &table : format.tables) {
        if (table.section != section || section.isEmpty())
            continue;
        for (const CellRef &cell : format.cellsOf(table))
            // what the register counts is no matter of this button
            if (report.cell(cell) != zero && (format.formulaOf(cell) || !isComputed(report, format, cell)))
                changes.push_back({cell, report.cell(cell), zero});
    }
    return changes;
}

std::vector<CellChange> blankChanges(const Report &report, const Format &format, const QStringList &tables) {
    std::vector<CellChange> changes;
    for (const QString &id : tables)
        if (const FormatTable *table = format.table(id))
            for (const CellRef &cell : format.cellsOf(*table))
                if (readCell(report.cell(cell), format.typeOf(cell)).kind == CellReading::Kind::Blank)
                    changes.push_back({cell, report.cell(cell), Json::number(0)});
    return changes;
}

void applyChanges(Report &report, const std::vector<CellChange> &changes) {
    for (const CellChange &change : changes) {
        report.setCell(change.cell, change.after);
        CellSource &source = report.sources[change.cell.name()]; // an unlocked total keeps its reason
        if (source.origin != QLatin1String("formula"))
            source.origin = QStringLiteral("typed");
    }
}

void noteCountedOn(Report &report, const QStringList &cells, QDate day) {
    for (const QString &name : cells)
        if (const auto source = report.sources.find(name);
            source != report.sources.end() && source->origin == QLatin1String("register"))
            source->extra.set(QStringLiteral("counted_on"), Json(day.toString(Qt::ISODate)));
}

void insertParagraph(std::vector<Block> &blocks, const QString &matter, const QString &text) {
    const auto isHeading = [](const Block &b) { return b.kind == Block::Kind::Heading; };
    const auto named = std::find_if(blocks.begin(), blocks.end(), [&](const Block &b) {
        // （二）依申请公开 is the heading of 依申请公开, not of 主动公开
        return isHeading(b) && !matter.isEmpty() && b.text.endsWith(matter);
    });
    const bool found = named != blocks.end();
    const auto to = found ? std::find_if(named + 1, blocks.end(), isHeading) : blocks.end();
    // without a heading of its own only the empty paragraph at the very end waits for it
    const auto from = found ? named + 1 : blocks.empty() ? blocks.end() : blocks.end() - 1;
    const auto place = std::find_if(
        from, to, [](const Block &b) { return b.kind == Block::Kind::Paragraph && b.text.trimmed().isEmpty(); });
    if (place != to)
        *place = Block::paragraph(text);
    else
        blocks.insert(to, Block::paragraph(text));
}

FormatUpgrade planUpgrade(const Report &report, const Format &from, const Format &to) {
    FormatUpgrade upgrade;
    upgrade.report = report;
    upgrade.report.formatId = to.id;
    upgrade.report.formatVersion = to.version;
    for (auto it = to.upgrades.begin(); it != to.upgrades.end(); ++it)
        if (const auto before = CellRef::fromName(it.key()); before && !report.cell(*before).isNull()) {
            upgrade.report.cells[before->table][before->row].remove(before->column);
            upgrade.report.sources.remove(it.key());
            upgrade.moved.emplace_back(it.key(), it.value());
        }
    std::sort(upgrade.moved.begin(), upgrade.moved.end());
    // all are taken out before any is put in: one may take another's place
    for (const auto &[before, after] : upgrade.moved)
        if (const auto cell = CellRef::fromName(after)) {
            upgrade.report.setCell(*cell, report.cell(*CellRef::fromName(before)));
            if (report.sources.contains(before))
                upgrade.report.sources.insert(after, report.sources.value(before));
        }
    for (const FormatTable &table : from.tables)
        for (const CellRef &cell : from.cellsOf(table))
            if (!to.knows(cell) && !upgrade.report.cell(cell).isNull())
                upgrade.dropped.append(cell.name());
    for (const FormatTable &table : to.tables)
        for (const CellRef &cell : to.cellsOf(table))
            if (!from.knows(cell) && upgrade.report.cell(cell).isNull())
                upgrade.added.append(cell.name());
    return upgrade;
}

} // namespace gongkai
