// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingsmodel.h"

#include "wording/findingtext.h"

#include <algorithm>

namespace gongkai {

FindingsModel::FindingsModel(EditSession &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_findings(session.findings()) {
    connect(&session, &EditSession::findingsChanged, this, [this] {
        beginResetModel();
        m_findings = m_session.findings();
        endResetModel();
    });
}

int FindingsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

const Finding *FindingsModel::finding(const QModelIndex &index) const {
    return index.isValid() ? &m_findings[static_cast<std::size_t>(index.row())] : nullptr;
}

int FindingsModel::count(Severity severity) const {
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), [severity](const Finding &f) {
        return f.severity == severity && !f.explained;
    }));
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const {
    const Finding *f = finding(index);
    if (!f)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return severityText(f->severity) + QLatin1Char(' ') + findingTitle(*f) + QLatin1Char(' ') + findingText(*f);
    case Qt::ToolTipRole: return f->ground;
    case TitleRole: return findingTitle(*f);
    case TextRole: return findingText(*f);
    case SeverityRole: return static_cast<int>(f->severity);
    case ExplainedRole: return f->explained;
    default: return {};
    }
}

} // namespace gongkai
