// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QAbstractTableModel>

#include <vector>

namespace gongkai {

/// A printed sheet (one or more statutory tables in one grid) as rows and columns: heads and labels are cells like the
/// figures, with the spans of the form.
class TableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles {
        CellNameRole = Qt::UserRole + 1,
        KindRole,
        SeverityRole,
        FormulaRole,
        UnlockedRole,
        LastYearRole, ///< last year's figure as text; empty when there is none
        JumpRole,     ///< 1: more than five times last year's figure, -1: less than a fifth of it, else 0
    };
    enum Kind { Head, Label, Figure, Covered };

    struct Span {
        int row, column, rows, columns;
    };
    /// One statutory table of the sheet: its rows of the grid, the first of which are heads.
    struct Part {
        int row, rows, headRows, labelColumns;
    };

    TableModel(EditSession &session, const QString &sheet, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    [[nodiscard]] const std::vector<int> &widths() const { return m_widths; } ///< in proportion
    [[nodiscard]] int headRows() const { return m_headRows; }
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }     ///< from top to bottom
    [[nodiscard]] QString title() const;                                         ///< of its tables
    [[nodiscard]] std::optional<CellRef> cellAt(const QModelIndex &index) const; ///< nullopt: no figure stands there
    [[nodiscard]] ValueType typeAt(const QModelIndex &index) const;              ///< of a figure
    void enter(const std::vector<TypedCell> &typed, const QString &step) { m_session.typeCells(typed, step); }
    [[nodiscard]] QStringList tables() const { return m_tables; }
    [[nodiscard]] QModelIndex indexOf(const QString &cellName) const;
    /// The next figure that can be typed after `from`, in reading order; invalid at the end.
    [[nodiscard]] QModelIndex nextEditable(const QModelIndex &from, bool backwards) const;

private:
    struct Slot {
        Kind kind = Covered;
        QString text;
        std::optional<CellRef> cell;
        bool left = false;
    };

    [[nodiscard]] const Slot &slot(const QModelIndex &index) const;
    void appendTable(const FormatTable &table);
    void readFindings();
    [[nodiscard]] QString toolTip(const Slot &slot) const;
    [[nodiscard]] int jump(const CellRef &cell) const;

    EditSession &m_session;
    std::vector<std::vector<Slot>> m_rows;
    std::vector<Span> m_spans;
    std::vector<Part> m_parts;
    std::vector<int> m_widths;
    QStringList m_tables;
    int m_headRows = 0;
    QHash<QString, Finding> m_findingOf; ///< copies: the session may make its list anew at any time
};

} // namespace gongkai
