// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registerstore.h"
#include "domain/report.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace gongkai {

/// The cases that a cell of table 4 counts. Result: upheld, corrected, other, `pending` 尚未审结; empty: all of them.
struct CaseChoice {
    QStringList kinds;
    QString result;
};

/// A statutory table with what the register counts for a year: heads, labels and figures with the spans of the form,
/// read only. What is not counted shows "—".
class CountsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles { KindRole = Qt::UserRole + 1, FormulaRole };
    enum Kind { Head, Label, Figure, Covered };

    struct Span {
        int row, column, rows, columns;
    };

    /// `format` outlives the model.
    CountsModel(const Format &format, const FormatTable &table, QObject *parent = nullptr);
    /// Shows the figures of a report that only the register has filled.
    void setReport(const Report &report);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    [[nodiscard]] const std::vector<int> &widths() const { return m_table.widths; } ///< in proportion
    /// The name of a figure for people; empty elsewhere.
    [[nodiscard]] QString label(const QModelIndex &index) const;
    /// The applications behind a figure, those behind a total too.
    [[nodiscard]] std::optional<ApplicationQuery> queryFor(const QModelIndex &index) const;
    [[nodiscard]] std::optional<ApplicationQuery> queryFor(const CellRef &cell) const;
    [[nodiscard]] std::optional<CaseChoice> casesFor(const QModelIndex &index) const;

private:
    struct Slot {
        Kind kind = Covered;
        QString text;
        std::optional<CellRef> cell;
        bool left = false;
    };

    [[nodiscard]] const Slot &slot(const QModelIndex &index) const;
    [[nodiscard]] QString valueText(const CellRef &cell) const;
    [[nodiscard]] QString toolTip(const CellRef &cell) const;

    const Format &m_format;
    const FormatTable &m_table;
    Report m_report;
    std::vector<std::vector<Slot>> m_rows;
    std::vector<Span> m_spans;
};

} // namespace gongkai
