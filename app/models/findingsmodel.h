// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QAbstractListModel>

namespace gongkai {

/// What the rules found, errors first within their section.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { TitleRole = Qt::UserRole + 1, TextRole, SeverityRole, ExplainedRole };

    explicit FindingsModel(EditSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Finding *finding(const QModelIndex &index) const;
    [[nodiscard]] int count(Severity severity) const;

private:
    EditSession &m_session;
    std::vector<Finding> m_findings;
};

} // namespace gongkai
