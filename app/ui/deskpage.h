// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartspec.h"
#include "services/authoring.h"
#include "ui/registertools.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;
class QToolButton;

namespace gongkai {

class ChartView;
class DeskModel;
class DeskReports;
class FigureButton;
class NoticeLine;
class RegisterModel;

/// The workspace 首页: what is due, the figures of a year with their charts, and the reports. Everything opens what
/// lies behind it.
class DeskPage final : public QWidget {
    Q_OBJECT

public:
    enum Figure { Received, Closed, Closure, OnTime, Days, CarriedOver, Disclosed, Cases, FigureCount };

    /// `authoring` lives as long as the page.
    DeskPage(RegisterTools tools, Authoring &authoring, QWidget *parent = nullptr);
    ~DeskPage() override;

    [[nodiscard]] DeskModel &model() const { return *m_model; }
    /// Counts anew and shows it.
    void reload();
    void reloadIfShown();
    [[nodiscard]] FigureButton *figure(Figure figure) const { return m_figures[figure]; }
    [[nodiscard]] ChartView *chart(ChartSpec::Kind kind) const { return m_charts[static_cast<std::size_t>(kind)]; }

Q_SIGNALS:
    /// `chosen` is one of the applications, or not valid.
    void queryWanted(const gongkai::ApplicationQuery &query, const QString &title, gongkai::ApplicationId chosen);
    void casesWanted(int year);
    /// The disclosed items, or, where only their number is kept (`items` false), the own figures.
    void disclosedWanted(int year, bool items);
    void reportWanted(gongkai::ReportId id);
    void newReportWanted();
    void chooseReportWanted();
    void newApplicationWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeDue();
    [[nodiscard]] QWidget *makeCharts();
    void chainAll();
    void showAll();
    void showYears();
    void showFigures();
    void showDue();
    void yearCounted(int year);
    void showChart(ChartSpec::Kind kind);
    void openFigure(Figure figure);
    void openDue(int row);

    RegisterTools m_tools;
    DeskModel *m_model;
    RegisterModel *m_due;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_today = nullptr;
    QComboBox *m_years = nullptr;
    NoticeLine *m_notice = nullptr;
    std::array<FigureButton *, FigureCount> m_figures{};
    std::array<QToolButton *, 5> m_reminders{};
    QPushButton *m_open = nullptr;
    QTableView *m_dueList = nullptr;
    QWidget *m_nothing = nullptr;
    QLabel *m_nothingText = nullptr;
    QPushButton *m_first = nullptr;
    DeskReports *m_reports = nullptr;
    std::array<ChartView *, 5> m_charts{};
};

} // namespace gongkai
