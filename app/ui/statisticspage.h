// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;
class QVBoxLayout;

namespace gongkai {

class CountsModel;
class CountsTable;
class FigureButton;
class NoticeLine;
class PlainTable;

/// What the register counts for a year: key figures, the tables of the year's form, months, results and kinds. Every
/// figure opens what it counts.
class StatisticsPage final : public QWidget {
    Q_OBJECT

public:
    explicit StatisticsPage(RegisterTools tools, QWidget *parent = nullptr);
    ~StatisticsPage() override;

    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year);
    /// Counts anew: the register changed.
    void reload();

Q_SIGNALS:
    void cellActivated(const gongkai::ApplicationQuery &query, const QString &title);
    /// Cases of these kinds in year(); result: upheld, corrected, other, pending; empty: all.
    void caseCellActivated(const QStringList &kinds, const QString &result);
    void createReportWanted(int year);
    void yearsChanged(); ///< a year was closed or opened again

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Figure { Received, CarriedIn, Decided, CarriedOut, Closure, OnTime, Days, Overdue, FigureCount };

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeTables();
    [[nodiscard]] QTabWidget *makeLists();
    void fillYears();
    void showFigures();
    void showForm();
    void clearForm();
    void addTable(const FormatTable &table, const Report &report);
    void showMonths();
    void showResults();
    void showKinds();
    void openFigure(Figure figure);
    void openCounted(CountOf of, const QString &title, int month = 0, const QStringList &kinds = {},
                     const QStringList &decisions = {}, std::optional<bool> onTime = {});
    void openCell(const CountsModel &model, const QModelIndex &index);
    void closeYears();
    void exportTables();
    [[nodiscard]] SheetTable exported() const;

    RegisterTools m_tools;
    int m_year;
    bool m_loaded = false;
    RegisterFigures m_figures;
    QComboBox *m_years = nullptr;
    NoticeLine *m_notice = nullptr;
    QLabel *m_formName = nullptr;
    std::array<FigureButton *, FigureCount> m_buttons{};
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_forms = nullptr;
    std::vector<CountsTable *> m_tables;
    PlainTable *m_months = nullptr;
    PlainTable *m_results = nullptr;
    PlainTable *m_kinds = nullptr;
    QTabWidget *m_lists = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_export = nullptr;
    QStringList m_resultIds; ///< by row of m_results
};

} // namespace gongkai
