// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartspec.h"

#include <QString>
#include <QStringList>

namespace gongkai {

/// A chart in words: title, names of categories and of series, in the order of its data.
struct ChartWords {
    QString title;
    QString categoryHead; ///< what the categories are: month, year …
    QStringList categories;
    QStringList series;
};
[[nodiscard]] ChartWords chartWords(const ChartSpec &spec, const ChartData &data, const DecisionList &decisions);

/// "3525", "96.6", or "—"; with its unit where `unit` is set: "96.6%".
[[nodiscard]] QString chartFigure(const ChartBar &bar, ChartMeasure measure, bool unit);
/// Heads and rows with tabs between, for spreadsheets; the title is not in it.
[[nodiscard]] QString chartTable(const ChartWords &words, const ChartData &data);
/// All figures as sentences, for reading out.
[[nodiscard]] QString chartSentences(const ChartWords &words, const ChartData &data);
/// What a bar counts, as a heading of the list behind it: "2024: Month 3, received".
[[nodiscard]] QString chartBarTitle(const ChartWords &words, const ChartData &data, int series, int category);

} // namespace gongkai
