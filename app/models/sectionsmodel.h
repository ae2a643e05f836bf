// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QAbstractItemModel>

#include <vector>

namespace gongkai {

/// How far the parts of a report are.
struct ReportProgress {
    int parts = 0; ///< an annex that may be left out counts once something is in it
    int complete = 0;
    int errors = 0; ///< open ones, in the whole report
};

/// The parts of a report as a tree: cover, sections with their headings, attachments; each with its state.
class SectionsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Roles {
        KindRole = Qt::UserRole + 1,
        SectionRole,
        BlockRole,
        SheetRole,
        ErrorsRole,
        WarningsRole,
        EmptyRole,
        StateRole,
        OptionalRole ///< may be left out
    };
    enum Kind { Cover, Section, Heading, Attachment };
    /// Empty: nothing is written. Complete: every statutory cell is filled or its blanks are confirmed, every heading
    /// has its text, no place to fill (【】) is left, and no error is open. In work: what lies between.
    enum State { Empty, InWork, Complete };

    explicit SectionsModel(EditSession &session, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QModelIndex indexOfSection(const QString &section) const;
    [[nodiscard]] QModelIndex indexOfSheet(const QString &sheet) const;
    [[nodiscard]] ReportProgress progress() const;

Q_SIGNALS:
    void rebuilt();       ///< after the tree changed its shape
    void statesChanged(); ///< perhaps

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
        State state = Empty;
        bool optional = false;
        [[nodiscard]] bool sameShape(const Node &o) const;
    };

    [[nodiscard]] std::vector<Node> build() const;
    [[nodiscard]] Node coverNode() const;
    [[nodiscard]] Node sectionNode(const QString &no) const;
    [[nodiscard]] Node attachmentNode(const FormatTable &table) const;
    void countFindings(std::vector<Node> &nodes) const;
    [[nodiscard]] static QString stateText(const Node &node);
    void refresh();

    EditSession &m_session;
    std::vector<Node> m_nodes;
};

} // namespace gongkai
