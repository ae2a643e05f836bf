// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sectionsmodel.h"

#include <QTreeView>

namespace gongkai {

/// The parts of the report with their states; choosing one shows its page.
class SectionTree final : public QTreeView {
    Q_OBJECT

public:
    explicit SectionTree(SectionsModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    SectionsModel &m_model;
    QString m_section; ///< chosen before the tree was built anew
    QString m_sheet;
};

} // namespace gongkai
