// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sectionsmodel.h"

#include <algorithm>

namespace gongkai {

bool SectionsModel::Node::sameShape(const Node &o) const {
    return kind == o.kind && text == o.text && section == o.section && sheet == o.sheet && children == o.children;
}

SectionsModel::SectionsModel(EditSession &session, QObject *parent) : QAbstractItemModel(parent), m_session(session) {
    m_nodes = build();
    connect(&session, &EditSession::changed, this, &SectionsModel::refresh);
}

std::vector<SectionsModel::Node> SectionsModel::build() const {
    const Format &format = m_session.format();
    const Report &report = m_session.report();
    std::vector<Node> nodes;
    nodes.push_back({Cover, tr("Cover and sign-off"), {}, {}, {}, 0, 0, false});
    QStringList numbers;
    for (const FormatSection &section : format.sections)
        numbers.append(section.no);
    for (const SectionText &section : report.text)
        if (!numbers.contains(section.section))
            numbers.append(section.section);
    for (const QString &no : numbers) {
        Node node;
        node.section = no;
        const FormatSection *known = format.section(no);
        node.text = known && !known->heading.isEmpty() ? known->heading
                    : no == QLatin1String("0")         ? tr("Introduction")
                                                       : tr("Part %1").arg(no);
        bool hasText = false;
        if (const SectionText *text = report.section(no))
            for (std::size_t i = 0; i < text->blocks.size(); ++i) {
                const Block &block = text->blocks[i];
                hasText = hasText || (block.kind == Block::Kind::Paragraph && !block.text.trimmed().isEmpty()) ||
                          block.kind == Block::Kind::List;
                if (block.kind != Block::Kind::Heading || block.text.trimmed().isEmpty())
                    continue;
                if (block.level == 1 && i == 0 && !format.fixedHeadings)
                    node.text = block.text;
                else if (block.level <= 2)
                    node.children.push_back({block.text, static_cast<int>(i)});
            }
        bool hasFigures = false;
        for (const FormatTable &table : format.tables)
            hasFigures = hasFigures || (table.section == no && !table.attachment && tableHasValues(report, table));
        node.empty = !hasText && !hasFigures;
        nodes.push_back(node);
    }
    for (const FormatTable &table : format.tables)
        if (table.attachment)
            nodes.push_back({Attachment,
                             tr("Annex: %1").arg(table.title),
                             {},
                             table.sheet,
                             {},
                             0,
                             0,
                             !tableHasValues(report, table)});
    for (const Finding &finding : m_session.findings()) {
        if (finding.explained)
            continue;
        const auto table =
            finding.cells.isEmpty() ? std::optional<CellRef>() : CellRef::fromName(finding.cells.constFirst());
        for (Node &node : nodes) {
            const bool here =
                node.kind == Attachment
                    ? table && format.table(table->table) && format.table(table->table)->sheet == node.sheet
                    : node.kind == Section && !finding.section.isEmpty() && node.section == finding.section;
            if (!here)
                continue;
            node.errors += finding.severity == Severity::Error ? 1 : 0;
            node.warnings += finding.severity == Severity::Warning ? 1 : 0;
        }
    }
    return nodes;
}

void SectionsModel::refresh() {
    auto nodes = build();
    const bool same =
        nodes.size() == m_nodes.size() && std::equal(nodes.begin(), nodes.end(), m_nodes.begin(),
                                                     [](const Node &a, const Node &b) { return a.sameShape(b); });
    if (same) {
        m_nodes = std::move(nodes);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
        return;
    }
    beginResetModel();
    m_nodes = std::move(nodes);
    endResetModel();
    Q_EMIT rebuilt();
}

// Top-level indexes carry 0, children the row of their parent + 1.
QModelIndex SectionsModel::index(int row, int column, const QModelIndex &parent) const {
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex SectionsModel::parent(const QModelIndex &index) const {
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int SectionsModel::rowCount(const QModelIndex &parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    if (parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_nodes[static_cast<std::size_t>(parent.row())].children.size());
}

QVariant SectionsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const bool child = index.internalId() != 0;
    const Node &node = m_nodes[child ? index.internalId() - 1 : static_cast<std::size_t>(index.row())];
    if (child) {
        const Child &heading = node.children[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return heading.text;
        case KindRole: return Heading;
        case SectionRole: return node.section;
        case BlockRole: return heading.block;
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return node.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return node.errors > 0     ? tr("%1, %n error(s)", nullptr, node.errors).arg(node.text)
               : node.warnings > 0 ? tr("%1, %n warning(s)", nullptr, node.warnings).arg(node.text)
               : node.empty        ? tr("%1, still empty").arg(node.text)
                                   : node.text;
    case KindRole: return node.kind;
    case SectionRole: return node.section;
    case SheetRole: return node.sheet;
    case ErrorsRole: return node.errors;
    case WarningsRole: return node.warnings;
    case EmptyRole: return node.empty;
    default: return {};
    }
}

QVariant SectionsModel::headerData(int, Qt::Orientation, int role) const {
    return role == Qt::DisplayRole ? tr("Parts of the report") : QVariant(); // read aloud, not shown
}

QModelIndex SectionsModel::indexOfSection(const QString &section) const {
    for (int i = 0; i < rowCount(); ++i)
        if (m_nodes[static_cast<std::size_t>(i)].kind == Section &&
            m_nodes[static_cast<std::size_t>(i)].section == section)
            return index(i, 0);
    return {};
}

QModelIndex SectionsModel::indexOfSheet(const QString &sheet) const {
    for (int i = 0; i < rowCount(); ++i)
        if (m_nodes[static_cast<std::size_t>(i)].sheet == sheet)
            return index(i, 0);
    return {};
}

} // namespace gongkai
