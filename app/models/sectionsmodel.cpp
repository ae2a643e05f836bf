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

namespace {

bool hasWords(const Block &block) {
    return (block.kind == Block::Kind::Paragraph && !block.text.trimmed().isEmpty()) ||
           block.kind == Block::Kind::List || block.kind == Block::Kind::Chart;
}

/// Every heading has something under it before the next of its rank, and no place to fill is left.
bool everyHeadingHasText(const std::vector<Block> &blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].text.contains(QChar(0x3010)) || blocks[i].items.join(QString()).contains(QChar(0x3010))) // 【
            return false;
        if (blocks[i].kind != Block::Kind::Heading)
            continue;
        bool told = false;
        for (std::size_t k = i + 1; k < blocks.size() && !told; ++k) {
            if (blocks[k].kind == Block::Kind::Heading && blocks[k].level <= blocks[i].level)
                break;
            told = hasWords(blocks[k]) || blocks[k].kind == Block::Kind::Table;
        }
        if (!told)
            return false;
    }
    return true;
}

bool isFilled(const Report &report, const Format &format, const FormatTable &table) {
    if (table.printsBlanks || report.blanksAreZero.contains(table.id))
        return true;
    const auto cells = format.cellsOf(table);
    return std::none_of(cells.begin(), cells.end(), [&report](const CellRef &cell) {
        const Json value = report.cell(cell);
        return value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
    });
}

} // namespace

SectionsModel::Node SectionsModel::coverNode() const {
    const Report &report = m_session.report();
    Node node{Cover, tr("Cover and sign-off"), {}, {}, {}, 0, 0, Empty, false};
    const QString texts[] = {report.title, report.agency.name, report.signOff.date};
    const auto written = std::count_if(std::begin(texts), std::end(texts),
                                       [](const QString &text) { return !text.trimmed().isEmpty(); });
    node.state = written == 0 ? Empty : written == std::ssize(texts) ? Complete : InWork;
    return node;
}

SectionsModel::Node SectionsModel::sectionNode(const QString &no) const {
    const Format &format = m_session.format();
    const Report &report = m_session.report();
    Node node;
    node.section = no;
    const FormatSection *known = format.section(no);
    node.text = known && !known->heading.isEmpty() ? known->heading
                : no == QLatin1String("0")         ? tr("Introduction")
                                                   : tr("Part %1").arg(no);
    bool hasText = false;
    bool wholeText = true;
    if (const SectionText *text = report.section(no)) {
        for (std::size_t i = 0; i < text->blocks.size(); ++i) {
            const Block &block = text->blocks[i];
            hasText = hasText || hasWords(block);
            if (block.kind != Block::Kind::Heading || block.text.trimmed().isEmpty())
                continue;
            if (block.level == 1 && i == 0 && !format.fixedHeadings)
                node.text = block.text;
            else if (block.level <= 2)
                node.children.push_back({block.text, static_cast<int>(i)});
        }
        wholeText = everyHeadingHasText(text->blocks);
    }
    bool hasTables = false;
    bool hasFigures = false;
    bool allFigures = true;
    for (const FormatTable &table : format.tables) {
        if (table.section != no || table.attachment)
            continue;
        hasTables = true;
        hasFigures = hasFigures || tableHasValues(report, table) || report.blanksAreZero.contains(table.id);
        allFigures = allFigures && isFilled(report, format, table);
    }
    // words beside a table are welcome, not needed
    const bool whole = wholeText && allFigures && (hasText || hasTables);
    node.state = !hasText && !hasFigures ? Empty : whole ? Complete : InWork;
    return node;
}

SectionsModel::Node SectionsModel::attachmentNode(const FormatTable &table) const {
    const Report &report = m_session.report();
    Node node{Attachment, tr("Annex: %1").arg(table.title), {}, table.sheet, {}, 0, 0, Empty, table.optional};
    if (tableHasValues(report, table))
        node.state = isFilled(report, m_session.format(), table) ? Complete : InWork;
    return node;
}

std::vector<SectionsModel::Node> SectionsModel::build() const {
    const Format &format = m_session.format();
    std::vector<Node> nodes;
    nodes.push_back(coverNode());
    QStringList numbers;
    for (const FormatSection &section : format.sections)
        numbers.append(section.no);
    for (const SectionText &section : m_session.report().text)
        if (!numbers.contains(section.section))
            numbers.append(section.section);
    for (const QString &no : numbers)
        nodes.push_back(sectionNode(no));
    for (const FormatTable &table : format.tables)
        if (table.attachment)
            nodes.push_back(attachmentNode(table));
    countFindings(nodes);
    for (Node &node : nodes)
        if (node.errors > 0 && node.state == Complete)
            node.state = InWork;
    return nodes;
}

void SectionsModel::countFindings(std::vector<Node> &nodes) const {
    const Format &format = m_session.format();
    for (const Finding &finding : m_session.findings()) {
        if (finding.explained)
            continue;
        const auto cell =
            finding.cells.isEmpty() ? std::optional<CellRef>() : CellRef::fromName(finding.cells.constFirst());
        const FormatTable *table = cell ? format.table(cell->table) : nullptr;
        for (Node &node : nodes) {
            const bool here = node.kind == Attachment ? table && table->sheet == node.sheet
                              : node.kind == Section  ? !finding.section.isEmpty() && node.section == finding.section
                                                      : finding.section.isEmpty() && !table; // title, dates, contact
            if (!here)
                continue;
            node.errors += finding.severity == Severity::Error ? 1 : 0;
            node.warnings += finding.severity == Severity::Warning ? 1 : 0;
        }
    }
}

ReportProgress SectionsModel::progress() const {
    ReportProgress progress;
    for (const Node &node : m_nodes) {
        if (node.optional && node.state == Empty)
            continue;
        ++progress.parts;
        progress.complete += node.state == Complete ? 1 : 0;
    }
    progress.errors = blockingCount(m_session.findings());
    return progress;
}

QString SectionsModel::stateText(const Node &node) {
    QStringList words{node.state == Empty ? tr("empty") : node.state == Complete ? tr("complete") : tr("in work")};
    if (node.errors > 0)
        words += tr("%n error(s)", nullptr, node.errors);
    if (node.warnings > 0)
        words += tr("%n warning(s)", nullptr, node.warnings);
    return words.join(tr(", "));
}

void SectionsModel::refresh() {
    auto nodes = build();
    const bool same =
        nodes.size() == m_nodes.size() && std::equal(nodes.begin(), nodes.end(), m_nodes.begin(),
                                                     [](const Node &a, const Node &b) { return a.sameShape(b); });
    if (same) {
        m_nodes = std::move(nodes);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
        Q_EMIT statesChanged();
        return;
    }
    beginResetModel();
    m_nodes = std::move(nodes);
    endResetModel();
    Q_EMIT rebuilt();
    Q_EMIT statesChanged();
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
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(node.text, stateText(node));
    case KindRole: return node.kind;
    case SectionRole: return node.section;
    case SheetRole: return node.sheet;
    case ErrorsRole: return node.errors;
    case WarningsRole: return node.warnings;
    case EmptyRole: return node.state == Empty;
    case StateRole: return node.state;
    case OptionalRole: return node.optional;
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
