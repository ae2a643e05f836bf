// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "domain/decisions.h"
#include "domain/statistics.h"

#include <optional>
#include <vector>

namespace gongkai {

/// Which chart, not what it shows: the figures are counted when it is drawn. A report's block of kind `chart` can keep
/// it.
struct ChartSpec {
    enum class Kind {
        Months,  ///< received and closed by month of `year`
        Kinds,   ///< received by kind of applicant, the years side by side
        Results, ///< closed by group of decisions, the years side by side
        Years,   ///< received and closed by year
        Rates,   ///< closure rate and on-time rate by year
    };
    static constexpr int mostYears = 10;

    Kind kind = Kind::Months;
    int year = 0;  ///< the newest
    int years = 1; ///< how many, up to `year`
    QString title; ///< written by the office; empty: the usual one
    Json extra;    ///< members of the file that this version does not know

    bool operator==(const ChartSpec &) const = default;
    [[nodiscard]] QList<int> allYears() const; ///< ascending
};

/// `{"chart": "months", "year": 2024, "years": 1, "title": "…"}`. Error: InvalidReport, place = member path.
[[nodiscard]] Result<ChartSpec> chartSpecFromJson(const Json &json, const QString &place);
[[nodiscard]] Json chartSpecToJson(const ChartSpec &spec);

enum class ChartMeasure { Received, Closed, ClosureRate, OnTimeRate };

struct ChartBar {
    std::optional<Decimal> value; ///< nullopt: nothing was counted ("—")
    ApplicationQuery query;       ///< the applications behind it
};

/// Bars of one meaning, one a category.
struct ChartSeries {
    ChartMeasure measure = ChartMeasure::Received;
    int year = 0; ///< 0 where the categories are years
    std::vector<ChartBar> bars;
};

/// What a chart shows, by keys; the words are made in `wording`.
struct ChartData {
    QStringList categories; ///< 1 to 12; kinds of applicant; groups of decisions; or years
    std::vector<ChartSeries> series;
};

/// The series of a chart from the figures of its years; a year that is not there has bars without a value.
[[nodiscard]] ChartData chartData(const ChartSpec &spec, const QMap<int, RegisterFigures> &figures,
                                  const DecisionList &decisions);

} // namespace gongkai
