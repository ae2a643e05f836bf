// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/openitems.h"

#include <algorithm>

namespace gongkai {

namespace {

/// The same question at the same place, whatever the figures are by now.
bool sameItem(const OpenItem &a, const OpenItem &b) {
    if (a.finding.has_value() != b.finding.has_value())
        return false;
    if (!a.finding)
        return a.part == b.part;
    const Finding &x = *a.finding;
    const Finding &y = *b.finding;
    return x.rule == y.rule && x.section == y.section && x.where == y.where && x.cells == y.cells && x.range == y.range;
}

} // namespace

OpenItems::OpenItems(const EditSession &session, const SectionsModel &sections)
    : m_session(session), m_sections(sections) {
}

std::vector<OpenItem> OpenItems::all() const {
    std::vector<OpenItem> items;
    for (const Severity wanted : {Severity::Error, Severity::Warning})
        for (const Finding &finding : m_session.findings())
            if (finding.severity == wanted && !finding.explained)
                items.push_back({finding, {}, 0, 0, false});
    for (int row = 0; row < m_sections.rowCount(); ++row)
        if (const QModelIndex part = m_sections.index(row, 0);
            part.data(SectionsModel::EmptyRole).toBool() && !part.data(SectionsModel::OptionalRole).toBool())
            items.push_back({std::nullopt, part, 0, 0, false});
    return items;
}

std::optional<OpenItem> OpenItems::step(bool backwards) {
    auto items = all();
    const int count = static_cast<int>(items.size());
    if (count == 0) {
        m_last.reset();
        m_index = -1;
        return std::nullopt;
    }
    int next = backwards ? m_index - 1 : std::max(m_index, 0);
    if (m_last)
        if (const auto found = std::find_if(items.begin(), items.end(),
                                            [this](const OpenItem &item) { return sameItem(item, *m_last); });
            found != items.end())
            next = static_cast<int>(found - items.begin()) + (backwards ? -1 : 1);
    const bool again = next < 0 || next >= count;
    const bool begun = m_index >= 0;
    m_index = !again ? next : backwards ? count - 1 : 0;
    OpenItem item = items[static_cast<std::size_t>(m_index)];
    item.number = m_index + 1;
    item.count = count;
    item.again = again && begun;
    m_last = item;
    return item;
}

void OpenItems::startFrom(const Finding &finding) {
    const auto items = all();
    const OpenItem wanted{finding, {}, 0, 0, false};
    const auto found =
        std::find_if(items.begin(), items.end(), [&wanted](const OpenItem &item) { return sameItem(item, wanted); });
    if (found == items.end())
        return; // a hint, or explained: no open item
    m_last = *found;
    m_index = static_cast<int>(found - items.begin());
}

} // namespace gongkai
