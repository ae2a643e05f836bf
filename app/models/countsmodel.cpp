// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/countsmodel.h"

#include "domain/statistics.h"
#include "wording/counttext.h"

#include <algorithm>

namespace gongkai {

namespace {

bool countsCases(CountOf of) {
    return of == CountOf::CaseClosed || of == CountOf::CasePending || of == CountOf::CaseClosedOrPending;
}

} // namespace

CountsModel::CountsModel(const Format &format, const FormatTable &table, QObject *parent)
    : QAbstractTableModel(parent), m_format(format), m_table(table),
      m_rows(table.grid.size(), std::vector<Slot>(table.widths.size())) {
    std::vector<std::vector<bool>> taken(table.grid.size(), std::vector<bool>(table.widths.size(), false));
    for (std::size_t y = 0; y < table.grid.size(); ++y) {
        std::size_t x = 0;
        for (const GridCell &cell : table.grid[y]) {
            while (taken[y][x])
                ++x;
            Slot &slot = m_rows[y][x];
            slot.kind = cell.cell ? Figure : cell.head ? Head : Label;
            slot.text = cell.text;
            slot.cell = cell.cell;
            slot.left = !cell.cell && !cell.head && cell.rows == 1 && table.labelColumns > 0 && x < 3;
            for (std::size_t yy = y; yy < y + static_cast<std::size_t>(cell.rows); ++yy)
                for (std::size_t xx = x; xx < x + static_cast<std::size_t>(cell.columns); ++xx)
                    taken[yy][xx] = true;
            if (cell.rows > 1 || cell.columns > 1)
                m_spans.push_back({static_cast<int>(y), static_cast<int>(x), cell.rows, cell.columns});
        }
    }
}

void CountsModel::setReport(const Report &report) {
    m_report = report;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const CountsModel::Slot &CountsModel::slot(const QModelIndex &index) const {
    return m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

int CountsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CountsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.widths.size());
}

QString CountsModel::valueText(const CellRef &cell) const {
    const QString number = m_report.cell(cell).numberText();
    return number.isEmpty() ? QStringLiteral("—") : number;
}

QString CountsModel::toolTip(const CellRef &cell) const {
    QStringList lines{m_format.labelOf(cell)};
    for (const CellCount &count : m_format.counts)
        if (count.cell == cell)
            lines += countText(count, m_report.year);
    if (lines.size() == 1)
        lines += m_format.formulaOf(cell) ? tr("Computed from the other cells")
                                          : tr("The register does not count this; it is entered in the report.");
    else if (m_report.cell(cell).isNull())
        lines += tr("— : no such figure is kept for this year.");
    return lines.join(QLatin1Char('\n'));
}

QVariant CountsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Slot &s = slot(index);
    switch (role) {
    case Qt::DisplayRole: return s.cell ? valueText(*s.cell) : s.text;
    case Qt::TextAlignmentRole:
        return static_cast<int>(s.cell   ? Qt::AlignRight | Qt::AlignVCenter
                                : s.left ? Qt::AlignLeft | Qt::AlignVCenter
                                         : Qt::AlignCenter);
    case Qt::ToolTipRole: return s.cell ? toolTip(*s.cell) : QString();
    case Qt::AccessibleTextRole:
        return s.cell ? m_format.labelOf(*s.cell) + QLatin1Char(' ') + valueText(*s.cell) : s.text;
    case KindRole: return s.kind;
    case FormulaRole: return s.cell && m_format.formulaOf(*s.cell).has_value();
    default: return {};
    }
}

Qt::ItemFlags CountsModel::flags(const QModelIndex &index) const {
    if (!index.isValid() || slot(index).kind == Covered)
        return Qt::NoItemFlags;
    return slot(index).cell ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled);
}

QString CountsModel::label(const QModelIndex &index) const {
    return index.isValid() && slot(index).cell ? m_format.labelOf(*slot(index).cell) : QString();
}

std::optional<ApplicationQuery> CountsModel::queryFor(const QModelIndex &index) const {
    return index.isValid() && slot(index).cell ? queryFor(*slot(index).cell) : std::nullopt;
}

std::optional<ApplicationQuery> CountsModel::queryFor(const CellRef &cell) const {
    return queryForCell(m_format, cell, m_report.year);
}

std::optional<CaseChoice> CountsModel::casesFor(const QModelIndex &index) const {
    if (!index.isValid() || !slot(index).cell)
        return std::nullopt;
    const auto counts = countsBehind(m_format, *slot(index).cell);
    if (counts.empty() ||
        !std::all_of(counts.begin(), counts.end(), [](const CellCount *count) { return countsCases(count->of); }))
        return std::nullopt;
    CaseChoice choice;
    choice.kinds = allowedBy(counts, &CellCount::caseKinds);
    if (counts.size() == 1)
        choice.result =
            counts.front()->of == CountOf::CasePending ? QStringLiteral("pending") : counts.front()->results.value(0);
    return choice;
}

} // namespace gongkai
