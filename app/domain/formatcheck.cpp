// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formatcheck.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace gongkai {

namespace {

using Problem = std::optional<FormatProblem>;

QString tablePath(std::size_t i) {
    return QStringLiteral("tables[%1]").arg(i);
}

template <typename T> Problem keysOnce(const std::vector<T> &items, const QString &path) {
    QSet<QString> keys;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].key.isEmpty() || keys.contains(items[i].key))
            return FormatProblem{QStringLiteral("%1[%2].key").arg(path).arg(i),
                                 QStringLiteral("\"%1\" stands twice or is empty").arg(items[i].key)};
        keys.insert(items[i].key);
    }
    return std::nullopt;
}

Problem formulaNames(const FormatTable &table, const QString &path) {
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (table.rows[i].formula)
            for (const QString &name : table.rows[i].formula->names())
                if (!table.row(name) || !(table.row(name)->input || table.row(name)->formula))
                    return FormatProblem{QStringLiteral("%1.rows[%2].formula").arg(path).arg(i),
                                         QStringLiteral("\"%1\" is no row with cells").arg(name)};
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].formula)
            for (const QString &name : table.columns[i].formula->names())
                if (!table.column(name))
                    return FormatProblem{QStringLiteral("%1.columns[%2].formula").arg(path).arg(i),
                                         QStringLiteral("\"%1\" is no column").arg(name)};
    return std::nullopt;
}

/// Depth first over the keys of one direction; a key met again on the way is a circle.
template <typename T> QString circleIn(const std::vector<T> &items) {
    QSet<QString> done;
    QSet<QString> onTheWay;
    std::function<bool(const QString &)> visit = [&](const QString &key) {
        if (done.contains(key))
            return true;
        if (onTheWay.contains(key))
            return false;
        onTheWay.insert(key);
        for (const T &item : items)
            if (item.key == key && item.formula)
                for (const QString &name : item.formula->names())
                    if (!visit(name))
                        return false;
        onTheWay.remove(key);
        done.insert(key);
        return true;
    };
    for (const T &item : items)
        if (!visit(item.key))
            return item.key;
    return {};
}

Problem gridProblem(const Format &format, const FormatTable &table, const QString &path) {
    const auto width = table.widths.size();
    const auto height = table.grid.size();
    if (width == 0 || height == 0 || static_cast<std::size_t>(table.headRows) > height)
        return FormatProblem{path + QStringLiteral(".grid"), QStringLiteral("is empty, or shorter than its heads")};
    std::vector<bool> taken(width * height, false);
    QSet<QString> placed;
    for (std::size_t y = 0; y < height; ++y) {
        std::size_t x = 0;
        for (std::size_t k = 0; k < table.grid[y].size(); ++k) {
            const GridCell &cell = table.grid[y][k];
            const QString place = QStringLiteral("%1.grid[%2][%3]").arg(path).arg(y).arg(k);
            while (x < width && taken[y * width + x])
                ++x;
            const std::size_t right = x + static_cast<std::size_t>(cell.columns);
            const std::size_t below = y + static_cast<std::size_t>(cell.rows);
            if (right > width || below > height)
                return FormatProblem{place, QStringLiteral("its span leaves the grid")};
            for (std::size_t yy = y; yy < below; ++yy)
                for (std::size_t xx = x; xx < right; ++xx) {
                    if (taken[yy * width + xx])
                        return FormatProblem{place, QStringLiteral("its span overlaps another")};
                    taken[yy * width + xx] = true;
                }
            if (cell.cell) {
                if (!format.knows(*cell.cell))
                    return FormatProblem{place, QStringLiteral("\"%1\" is no cell").arg(cell.cell->name())};
                if (placed.contains(cell.cell->name()))
                    return FormatProblem{place, QStringLiteral("\"%1\" stands twice").arg(cell.cell->name())};
                placed.insert(cell.cell->name());
            }
        }
    }
    for (std::size_t i = 0; i < taken.size(); ++i)
        if (!taken[i])
            return FormatProblem{QStringLiteral("%1.grid[%2]").arg(path).arg(i / width),
                                 QStringLiteral("leaves a hole")};
    for (const CellRef &cell : format.cellsOf(table))
        if (!placed.contains(cell.name()))
            return FormatProblem{path + QStringLiteral(".grid"),
                                 QStringLiteral("\"%1\" is not printed").arg(cell.name())};
    return std::nullopt;
}

Problem tableProblem(const Format &format, std::size_t i) {
    const FormatTable &table = format.tables[i];
    const QString path = tablePath(i);
    for (std::size_t k = 0; k < i; ++k)
        if (format.tables[k].id == table.id)
            return FormatProblem{path + QStringLiteral(".id"), QStringLiteral("\"%1\" stands twice").arg(table.id)};
    if (!table.section.isEmpty() && !format.section(table.section))
        return FormatProblem{path + QStringLiteral(".section"),
                             QStringLiteral("\"%1\" is no section").arg(table.section)};
    if (auto problem = keysOnce(table.rows, path + QStringLiteral(".rows")))
        return problem;
    if (auto problem = keysOnce(table.columns, path + QStringLiteral(".columns")))
        return problem;
    if (auto problem = formulaNames(table, path))
        return problem;
    if (const QString key = circleIn(table.rows); !key.isEmpty())
        return FormatProblem{path + QStringLiteral(".rows"),
                             QStringLiteral("the formula of \"%1\" goes in a circle").arg(key)};
    if (const QString key = circleIn(table.columns); !key.isEmpty())
        return FormatProblem{path + QStringLiteral(".columns"),
                             QStringLiteral("the formula of \"%1\" goes in a circle").arg(key)};
    return gridProblem(format, table, path);
}

bool isCell(const Format &format, const QString &name) {
    const auto cell = CellRef::fromName(name);
    return cell && format.knows(*cell);
}

/// Names in a rule are rows, columns, ends of column names or full cells, by its scope.
bool ruleNameKnown(const Format &format, const Rule &rule, const QString &tableId, const QString &name) {
    const FormatTable *table = format.table(tableId);
    switch (rule.scope) {
    case RuleScope::Column: return table && table->row(name);
    case RuleScope::Row: return table && table->column(name);
    case RuleScope::Block:
        return table && std::all_of(table->columns.begin(), table->columns.end(), [&](const FormatColumn &c) {
                   return c.block.isEmpty() || table->column(c.block + QLatin1Char('_') + name);
               });
    case RuleScope::Cell: return name == QLatin1String("cell");
    case RuleScope::Table:
    case RuleScope::Report: return isCell(format, name);
    }
    return false;
}

/// Sums of the prose patterns name whole cells.
QStringList proseNames(const Rule &rule) {
    QStringList names;
    const auto addAll = [&names](const std::vector<NamedExpression> &list) {
        for (const NamedExpression &e : list)
            names += e.sum.names();
    };
    for (const ClaimPattern &claim : rule.claims) {
        addAll(claim.accepts);
        addAll(claim.near);
    }
    for (const RatePattern &rate : rule.rates) {
        addAll(rate.numerators);
        addAll(rate.denominators);
    }
    for (const AbsencePattern &absence : rule.absences)
        names += absence.zero.sum.names();
    for (const ToldPattern &told : rule.told)
        names += told.when.names();
    return names;
}

Problem ruleProblem(const Format &format, std::size_t i) {
    const Rule &rule = format.rules[i];
    const QString path = QStringLiteral("rules[%1]").arg(i);
    for (const QString &table : rule.tables)
        if (!format.table(table))
            return FormatProblem{path + QStringLiteral(".tables"), QStringLiteral("\"%1\" is no table").arg(table)};
    for (const QString &row : rule.rows)
        for (const QString &table : rule.tables)
            if (!format.table(table)->row(row))
                return FormatProblem{path + QStringLiteral(".rows"), QStringLiteral("\"%1\" is no row").arg(row)};
    const QStringList names = rule.found.names() + rule.expected.names() + rule.when.names();
    for (const QString &table : rule.tables.isEmpty() ? QStringList{QString()} : rule.tables)
        for (const QString &name : names)
            if (!ruleNameKnown(format, rule, table, name))
                return FormatProblem{path, QStringLiteral("\"%1\" is not known there").arg(name)};
    for (const QString &name : proseNames(rule))
        if (!isCell(format, name))
            return FormatProblem{path, QStringLiteral("\"%1\" is no cell").arg(name)};
    return std::nullopt;
}

Problem continuationProblem(const Format &format) {
    for (std::size_t i = 0; i < format.continuations.size(); ++i) {
        const Continuation &c = format.continuations[i];
        const QStringList names = c.cells.keys() + QStringList(c.none.begin(), c.none.end());
        for (const QString &name : names)
            if (!isCell(format, name))
                return FormatProblem{QStringLiteral("continues[%1]").arg(i),
                                     QStringLiteral("\"%1\" is no cell").arg(name)};
    }
    for (const QString &name : format.upgrades)
        if (!isCell(format, name))
            return FormatProblem{QStringLiteral("upgrades"), QStringLiteral("\"%1\" is no cell").arg(name)};
    return std::nullopt;
}

Problem derivedProblem(const Format &format) {
    const auto unknown = [&format](const Expression &e) -> QString {
        for (const QString &name : e.names())
            if (!isCell(format, name))
                return name;
        return {};
    };
    for (auto it = format.sums.begin(); it != format.sums.end(); ++it)
        if (const QString name = unknown(*it); !name.isEmpty())
            return FormatProblem{QStringLiteral("sums.") + it.key(), QStringLiteral("\"%1\" is no cell").arg(name)};
    for (auto it = format.rates.begin(); it != format.rates.end(); ++it)
        for (const Expression &side : {it->numerator, it->denominator})
            if (const QString name = unknown(side); !name.isEmpty() || side.isEmpty())
                return FormatProblem{QStringLiteral("rates.") + it.key(),
                                     QStringLiteral("\"%1\" is no cell").arg(name)};
    for (std::size_t i = 0; i < format.figures.size(); ++i) {
        const QString &to = format.figures[i].to;
        if (!to.startsWith(QLatin1String("ind.")) && !isCell(format, to))
            return FormatProblem{QStringLiteral("figures[%1].to").arg(i), QStringLiteral("\"%1\" is no cell").arg(to)};
    }
    return std::nullopt;
}

} // namespace

std::optional<FormatProblem> findFormatProblem(const Format &format) {
    for (std::size_t i = 0; i < format.sections.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (format.sections[i].no == format.sections[k].no)
                return FormatProblem{QStringLiteral("sections[%1].no").arg(i), QStringLiteral("stands twice")};
    for (std::size_t i = 0; i < format.tables.size(); ++i)
        if (auto problem = tableProblem(format, i))
            return problem;
    for (std::size_t i = 0; i < format.rules.size(); ++i)
        if (auto problem = ruleProblem(format, i))
            return problem;
    if (auto problem = derivedProblem(format))
        return problem;
    return continuationProblem(format);
}

} // namespace gongkai
