// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QAbstractItemModel>

#include <vector>

namespace gongkai {

/// The parts of a report as a tree: cover, sections with their headings, attachments; each with its state.
class SectionsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Roles { KindRole = Qt::UserRole + 1, SectionRole, BlockRole, SheetRole, ErrorsRole, WarningsRole, EmptyRole };
    enum Kind { Cover, Section, Heading, Attachment };

    explicit SectionsModel(EditSession &session, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QModelIndex indexOfSection(const QString &section) const;
    [[nodiscard]] QModelIndex indexOfSheet(const QString &sheet) const;

Q_SIGNALS:
    void rebuilt(); ///< after the tree changed its shape

private:
    struct Child {
        QString text;
        int block = 0;
        bool operator==(const Child &) const = default;
    };
    struct Node {
        Kind kind = Section;
        QString text;
        QString section;
        QString sheet;
        std::vector<Child> children;
        int errors = 0;
        int warnings = 0;
        bool empty = false;
        [[nodiscard]] bool sameShape(const Node &o) const;
    };

    [[nodiscard]] std::vector<Node> build() const;
    void refresh();

    EditSession &m_session;
    std::vector<Node> m_nodes;
};

} // namespace gongkai
