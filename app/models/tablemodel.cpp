// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablemodel.h"

#include "models/clipboardgrid.h"
#include "wording/findingtext.h"

#include <QTextDocument>

namespace gongkai {

namespace {

constexpr int jumpFactor = 5;
constexpr int leastJump = 10; ///< 1 after 6 is no jump: small counts come and go

} // namespace

TableModel::TableModel(EditSession &session, const QString &sheet, QObject *parent)
    : QAbstractTableModel(parent), m_session(session) {
    for (const FormatTable &table : session.format().tables)
        if (table.sheet == sheet)
            appendTable(table);
    readFindings();
    const auto refresh = [this] {
        readFindings();
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    };
    connect(&session, &EditSession::cellsChanged, this, refresh);
    connect(&session, &EditSession::findingsChanged, this, refresh);
}

void TableModel::appendTable(const FormatTable &table) {
    if (m_rows.empty()) {
        m_widths = table.widths;
        m_headRows = table.headRows;
    }
    m_tables.append(table.id);
    const std::size_t base = m_rows.size();
    m_parts.push_back(
        {static_cast<int>(base), static_cast<int>(table.grid.size()), table.headRows, table.labelColumns});
    m_rows.resize(base + table.grid.size(), std::vector<Slot>(table.widths.size()));
    std::vector<std::vector<bool>> taken(table.grid.size(), std::vector<bool>(table.widths.size(), false));
    for (std::size_t y = 0; y < table.grid.size(); ++y) {
        std::size_t x = 0;
        for (const GridCell &cell : table.grid[y]) {
            while (taken[y][x])
                ++x;
            Slot &slot = m_rows[base + y][x];
            slot.kind = cell.cell ? Figure : cell.head ? Head : Label;
            slot.text = cell.text;
            slot.cell = cell.cell;
            slot.left = !cell.cell && !cell.head && cell.rows == 1 && table.labelColumns > 0 && x < 3;
            for (std::size_t yy = y; yy < y + static_cast<std::size_t>(cell.rows); ++yy)
                for (std::size_t xx = x; xx < x + static_cast<std::size_t>(cell.columns); ++xx)
                    taken[yy][xx] = true;
            if (cell.rows > 1 || cell.columns > 1)
                m_spans.push_back({static_cast<int>(base + y), static_cast<int>(x), cell.rows, cell.columns});
        }
    }
}

void TableModel::readFindings() {
    m_findingOf.clear();
    for (const Finding &finding : m_session.findings()) {
        if (finding.kind == RuleKind::Blank || finding.kind == RuleKind::Empty)
            continue; // told once for the table; a mark in every blank would hide the others
        if (finding.range)
            continue; // it is the words that are asked about, and marked where they stand
        // the worst comes first in the list and keeps its cell
        for (const QString &cell : finding.cells)
            if (!m_findingOf.contains(cell) && (finding.cells.size() <= 8 || cell == finding.cells.constFirst()))
                m_findingOf.insert(cell, finding);
    }
}

const TableModel::Slot &TableModel::slot(const QModelIndex &index) const {
    return m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

int TableModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_widths.size());
}

QString TableModel::toolTip(const Slot &s) const {
    if (!s.cell)
        return {};
    QStringList lines{m_session.format().labelOf(*s.cell)};
    if (const auto finding = m_findingOf.constFind(s.cell->name()); finding != m_findingOf.constEnd())
        lines += findingText(*finding);
    if (const QString before = m_session.lastYear(*s.cell); !before.isEmpty())
        lines += tr("Last year: %1").arg(before);
    if (const int way = jump(*s.cell); way != 0)
        lines +=
            way > 0 ? tr("More than five times last year's figure") : tr("Less than a fifth of last year's figure");
    const CellSource source = m_session.report().sources.value(s.cell->name());
    const Json *computed = source.extra.find(u"computed");
    if (m_session.isComputed(*s.cell))
        lines += source.origin == QLatin1String("register") && !m_session.format().formulaOf(*s.cell)
                     ? tr("Counted in the register")
                     : tr("Computed from the other cells");
    else if (!source.overrideReason.isEmpty())
        lines += tr("Entered by hand instead of computed: %1").arg(source.overrideReason) +
                 (computed && computed->isNumber() ? tr(" (computed: %1)").arg(computed->numberText()) : QString());
    if (const QString place = source.extra.string(u"place"); !place.isEmpty())
        lines += tr("Read from %1").arg(place);
    const QString plain = lines.join(QLatin1Char('\n'));
    // what was typed may look like a page; it is shown, not laid out
    return Qt::mightBeRichText(plain) ? Qt::convertFromPlainText(plain) : plain;
}

int TableModel::jump(const CellRef &cell) const {
    const auto before = Decimal::fromText(m_session.lastYear(cell));
    const CellReading now = readCell(m_session.report().cell(cell), m_session.format().typeOf(cell));
    if (!before || now.kind != CellReading::Kind::Number || before->isNegative() || before->isZero() ||
        now.number.isNegative() || std::max(*before, now.number) < Decimal(leastJump))
        return 0;
    return now.number > before->times(jumpFactor) ? 1 : now.number.times(jumpFactor) < *before ? -1 : 0;
}

QString TableModel::title() const {
    QStringList titles;
    for (const QString &table : m_tables)
        titles += m_session.format().table(table)->title;
    return titles.join(QStringLiteral("、"));
}

std::optional<CellRef> TableModel::cellAt(const QModelIndex &index) const {
    return index.isValid() ? slot(index).cell : std::nullopt;
}

ValueType TableModel::typeAt(const QModelIndex &index) const {
    const auto cell = cellAt(index);
    return cell ? m_session.format().typeOf(*cell) : ValueType::NonNegativeInteger;
}

QVariant TableModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Slot &s = slot(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        if (!s.cell)
            return s.text;
        const Json value = m_session.report().cell(*s.cell);
        return value.isNumber() ? value.numberText() : value.toString();
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(s.cell   ? Qt::AlignRight | Qt::AlignVCenter
                                : s.left ? Qt::AlignLeft | Qt::AlignVCenter
                                         : Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return toolTip(s);
    case Qt::AccessibleTextRole:
        return s.cell ? m_session.format().labelOf(*s.cell) + QLatin1Char(' ') + data(index, Qt::DisplayRole).toString()
                      : s.text;
    case CellNameRole: return s.cell ? s.cell->name() : QString();
    case KindRole: return s.kind;
    case FormulaRole: return s.cell && m_session.isComputed(*s.cell);
    case UnlockedRole: return s.cell && !m_session.report().sources.value(s.cell->name()).overrideReason.isEmpty();
    case LastYearRole: return s.cell ? m_session.lastYear(*s.cell) : QString();
    case JumpRole: return s.cell ? jump(*s.cell) : 0;
    case SeverityRole:
        if (s.cell)
            if (const auto finding = m_findingOf.constFind(s.cell->name()); finding != m_findingOf.constEnd())
                return static_cast<int>(finding->severity);
        return {};
    default: return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const {
    if (!index.isValid() || slot(index).kind == Covered)
        return Qt::NoItemFlags;
    const Slot &s = slot(index);
    if (!s.cell)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_session.isComputed(*s.cell))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    m_session.typeCell(*slot(index).cell, cleanCell(value.toString()));
    return true;
}

QModelIndex TableModel::indexOf(const QString &cellName) const {
    for (int y = 0; y < rowCount(); ++y)
        for (int x = 0; x < columnCount(); ++x) {
            const Slot &s = m_rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
            if (s.cell && s.cell->name() == cellName)
                return index(y, x);
        }
    return {};
}

QModelIndex TableModel::nextEditable(const QModelIndex &from, bool backwards) const {
    const int columns = columnCount();
    const int count = rowCount() * columns;
    const int step = backwards ? -1 : 1;
    for (int at = from.isValid() ? from.row() * columns + from.column() + step : (backwards ? count - 1 : 0);
         at >= 0 && at < count; at += step) {
        const QModelIndex candidate = index(at / columns, at % columns);
        if (flags(candidate) & Qt::ItemIsEditable)
            return candidate;
    }
    return {};
}

} // namespace gongkai
