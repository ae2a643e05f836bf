// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/charttext.h"

#include "wording/registertext.h"

#include <QCoreApplication>

namespace gongkai {

namespace {

class Charts final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::Charts)

public:
    static QString title(const ChartSpec &spec) {
        if (!spec.title.isEmpty())
            return spec.title;
        switch (spec.kind) {
        case ChartSpec::Kind::Months: return tr("By month, %1").arg(spec.year);
        case ChartSpec::Kind::Kinds: return tr("Received, by kind of applicant");
        case ChartSpec::Kind::Results: return tr("Closed, by result");
        case ChartSpec::Kind::Years: return tr("Received and closed, %n year(s)", nullptr, spec.years);
        case ChartSpec::Kind::Rates: return tr("Closure and on-time rate, %n year(s)", nullptr, spec.years);
        }
        return {};
    }

    static QString head(ChartSpec::Kind kind) {
        switch (kind) {
        case ChartSpec::Kind::Months: return tr("Month");
        case ChartSpec::Kind::Kinds: return tr("Kind of applicant");
        case ChartSpec::Kind::Results: return tr("Result");
        default: return tr("Year");
        }
    }

    static QString measure(ChartMeasure measure) {
        switch (measure) {
        case ChartMeasure::Received: return tr("Received");
        case ChartMeasure::Closed: return tr("Closed");
        case ChartMeasure::ClosureRate: return tr("Closure rate, %");
        case ChartMeasure::OnTimeRate: return tr("On-time rate, %");
        }
        return {};
    }

    /// What lies behind a bar, for the list that it opens.
    static QString behind(ChartMeasure measure) {
        switch (measure) {
        case ChartMeasure::Received: return tr("received");
        case ChartMeasure::OnTimeRate: return tr("closed late");
        default: return tr("closed");
        }
    }

    static QString sentence(const QString &category, const QStringList &parts) {
        return tr("%1: %2.").arg(category, parts.join(tr(", ")));
    }
    static QString part(const QString &series, const QString &figure) { return tr("%1 %2").arg(series, figure); }
    static QString monthName(const QString &month) { return tr("Month %1").arg(month); }
    static QString barTitle(const QString &year, const QString &what) { return tr("%1: %2").arg(year, what); }
    static QString barTitle(const QString &year, const QString &category, const QString &what) {
        return tr("%1: %2, %3").arg(year, category, what);
    }
};

bool isRate(ChartMeasure measure) {
    return measure == ChartMeasure::ClosureRate || measure == ChartMeasure::OnTimeRate;
}

} // namespace

ChartWords chartWords(const ChartSpec &spec, const ChartData &data, const DecisionList &decisions) {
    ChartWords words;
    words.title = Charts::title(spec);
    words.categoryHead = Charts::head(spec.kind);
    for (const QString &key : data.categories)
        words.categories.append(spec.kind == ChartSpec::Kind::Kinds     ? kindText(key)
                                : spec.kind == ChartSpec::Kind::Results ? decisions.groupLabel(key)
                                                                        : key);
    // years tell side-by-side series apart, what is counted tells the others
    const bool years = spec.kind == ChartSpec::Kind::Kinds || spec.kind == ChartSpec::Kind::Results;
    for (const ChartSeries &series : data.series)
        words.series.append(years ? QString::number(series.year) : Charts::measure(series.measure));
    return words;
}

QString chartFigure(const ChartBar &bar, ChartMeasure measure, bool unit) {
    if (!bar.value)
        return QStringLiteral("—");
    return unit && isRate(measure) ? bar.value->toString() + QLatin1Char('%') : bar.value->toString();
}

QString chartTable(const ChartWords &words, const ChartData &data) {
    QStringList lines = {(QStringList{words.categoryHead} + words.series).join(QLatin1Char('\t'))};
    for (qsizetype c = 0; c < words.categories.size(); ++c) {
        QStringList cells = {words.categories[c]};
        for (const ChartSeries &series : data.series)
            cells.append(chartFigure(series.bars[static_cast<std::size_t>(c)], series.measure, false));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString chartSentences(const ChartWords &words, const ChartData &data) {
    QStringList sentences;
    for (qsizetype c = 0; c < words.categories.size(); ++c) {
        QStringList parts;
        for (std::size_t s = 0; s < data.series.size(); ++s)
            parts.append(Charts::part(
                words.series[static_cast<qsizetype>(s)],
                chartFigure(data.series[s].bars[static_cast<std::size_t>(c)], data.series[s].measure, false)));
        sentences.append(Charts::sentence(words.categoryHead + QLatin1Char(' ') + words.categories[c], parts));
    }
    return sentences.join(QLatin1Char(' '));
}

QString chartBarTitle(const ChartWords &words, const ChartData &data, int series, int category) {
    const ChartSeries &bars = data.series[static_cast<std::size_t>(series)];
    const QString name = words.categories[category];
    const QString what = Charts::behind(bars.measure);
    if (bars.year == 0)
        return Charts::barTitle(name, what);
    const bool month = bars.bars[static_cast<std::size_t>(category)].query.month > 0;
    return Charts::barTitle(QString::number(bars.year), month ? Charts::monthName(name) : name, what);
}

} // namespace gongkai
