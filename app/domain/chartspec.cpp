// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chartspec.h"

#include <algorithm>

namespace gongkai {

namespace {

using Kind = ChartSpec::Kind;

constexpr std::pair<Kind, const char *> kindNames[] = {{Kind::Months, "months"},
                                                       {Kind::Kinds, "kinds"},
                                                       {Kind::Results, "results"},
                                                       {Kind::Years, "years"},
                                                       {Kind::Rates, "rates"}};

ApplicationQuery counted(CountOf of, int year) {
    ApplicationQuery query;
    query.counted = of;
    query.year = year;
    return query;
}

/// The bar of a measure for one year as a whole.
ChartBar yearBar(ChartMeasure measure, int year, const QMap<int, RegisterFigures> &figures) {
    ChartBar bar;
    bar.query = counted(measure == ChartMeasure::Received ? CountOf::Received : CountOf::Decided, year);
    if (measure == ChartMeasure::OnTimeRate)
        bar.query.onTime = false; // as on the page of statistics: what the rate lacks
    const auto found = figures.find(year);
    if (found == figures.end())
        return bar;
    switch (measure) {
    case ChartMeasure::Received: bar.value = Decimal(sumOf(found->received)); break;
    case ChartMeasure::Closed: bar.value = Decimal(sumOf(found->decided)); break;
    case ChartMeasure::ClosureRate: bar.value = ratesOf(*found).closure; break;
    case ChartMeasure::OnTimeRate: bar.value = ratesOf(*found).onTime; break;
    }
    return bar;
}

ChartData byYear(const ChartSpec &spec, std::initializer_list<ChartMeasure> measures,
                 const QMap<int, RegisterFigures> &figures) {
    ChartData data;
    for (const int year : spec.allYears())
        data.categories.append(QString::number(year));
    for (const ChartMeasure measure : measures) {
        ChartSeries series{measure, 0, {}};
        for (const int year : spec.allYears())
            series.bars.push_back(yearBar(measure, year, figures));
        data.series.push_back(std::move(series));
    }
    return data;
}

ChartData byMonth(const ChartSpec &spec, const QMap<int, RegisterFigures> &figures) {
    ChartData data;
    for (int month = 1; month <= 12; ++month)
        data.categories.append(QString::number(month));
    const auto found = figures.find(spec.year);
    for (const ChartMeasure measure : {ChartMeasure::Received, ChartMeasure::Closed}) {
        const bool received = measure == ChartMeasure::Received;
        ChartSeries series{measure, spec.year, {}};
        for (int month = 1; month <= 12; ++month) {
            ChartBar bar;
            bar.query = counted(received ? CountOf::Received : CountOf::Decided, spec.year);
            bar.query.month = month;
            if (found != figures.end())
                bar.value = Decimal((received ? found->receivedByMonth : found->decidedByMonth).value(month));
            series.bars.push_back(bar);
        }
        data.series.push_back(std::move(series));
    }
    return data;
}

/// The newest year first, as it is read.
ChartData byKind(const ChartSpec &spec, const QMap<int, RegisterFigures> &figures) {
    ChartData data;
    data.categories = applicantKinds();
    QList<int> years = spec.allYears();
    std::reverse(years.begin(), years.end());
    for (const int year : years) {
        const auto found = figures.find(year);
        ChartSeries series{ChartMeasure::Received, year, {}};
        for (const QString &kind : applicantKinds()) {
            ChartBar bar;
            bar.query = counted(CountOf::Received, year);
            bar.query.kinds = QStringList{kind};
            if (found != figures.end())
                bar.value = Decimal(sumIf(found->received, [&kind](const CountGroup &g) { return g.kind == kind; }));
            series.bars.push_back(bar);
        }
        data.series.push_back(std::move(series));
    }
    return data;
}

ChartData byResult(const ChartSpec &spec, const QMap<int, RegisterFigures> &figures, const DecisionList &decisions) {
    ChartData data;
    QMap<QString, QStringList> members;
    for (const Decision &decision : decisions.all()) {
        if (!data.categories.contains(decision.group))
            data.categories.append(decision.group);
        members[decision.group].append(decision.id);
    }
    QList<int> years = spec.allYears();
    std::reverse(years.begin(), years.end());
    for (const int year : years) {
        const auto found = figures.find(year);
        ChartSeries series{ChartMeasure::Closed, year, {}};
        for (const QString &group : data.categories) {
            const QStringList ids = members.value(group);
            ChartBar bar;
            bar.query = counted(CountOf::Decided, year);
            bar.query.decisions = ids;
            if (found != figures.end())
                bar.value =
                    Decimal(sumIf(found->decided, [&ids](const CountGroup &g) { return ids.contains(g.decision); }));
            series.bars.push_back(bar);
        }
        data.series.push_back(std::move(series));
    }
    return data;
}

} // namespace

QList<int> ChartSpec::allYears() const {
    QList<int> all;
    for (int y = year - years + 1; y <= year; ++y)
        all.append(y);
    return all;
}

Result<ChartSpec> chartSpecFromJson(const Json &json, const QString &place) {
    const auto wrong = [&place](const char *member, const char *what) {
        const QString path = QString::fromLatin1(member);
        return Error{ErrorCode::InvalidReport,
                     place.isEmpty() ? path : place + QLatin1Char('.') + path,
                     QString::fromLatin1(what),
                     {}};
    };
    ChartSpec spec;
    const QString name = json.string(u"chart");
    const auto kind = std::find_if(std::begin(kindNames), std::end(kindNames),
                                   [&name](const auto &one) { return name == QLatin1String(one.second); });
    if (kind == std::end(kindNames))
        return wrong("chart", "is no kind of chart");
    spec.kind = kind->first;
    const Json *year = json.find(u"year");
    const auto newest = year ? year->toInteger() : std::nullopt;
    if (!newest || *newest < 1990 || *newest > 2100)
        return wrong("year", "is no year");
    spec.year = static_cast<int>(*newest);
    if (const Json *years = json.find(u"years")) {
        const auto count = years->toInteger();
        if (!count || *count < 1 || *count > ChartSpec::mostYears)
            return wrong("years", "is no number of years");
        spec.years = static_cast<int>(*count);
    }
    if (const Json *title = json.find(u"title")) {
        if (!title->isString())
            return wrong("title", "is no text");
        spec.title = title->toString();
    }
    Json rest = json;
    for (const auto member : {u"chart", u"year", u"years", u"title"})
        rest.remove(member);
    if (!rest.toObject().empty())
        spec.extra = rest;
    return spec;
}

Json chartSpecToJson(const ChartSpec &spec) {
    Json json = Json::object();
    for (const auto &[kind, name] : kindNames)
        if (kind == spec.kind)
            json.set(QStringLiteral("chart"), Json(QString::fromLatin1(name)));
    json.set(QStringLiteral("year"), Json::number(spec.year));
    json.set(QStringLiteral("years"), Json::number(spec.years));
    if (!spec.title.isEmpty())
        json.set(QStringLiteral("title"), Json(spec.title));
    for (const Json::Member &member : spec.extra.toObject())
        json.set(member.key, member.value);
    return json;
}

ChartData chartData(const ChartSpec &spec, const QMap<int, RegisterFigures> &figures, const DecisionList &decisions) {
    switch (spec.kind) {
    case Kind::Months: return byMonth(spec, figures);
    case Kind::Kinds: return byKind(spec, figures);
    case Kind::Results: return byResult(spec, figures, decisions);
    case Kind::Years: return byYear(spec, {ChartMeasure::Received, ChartMeasure::Closed}, figures);
    case Kind::Rates: return byYear(spec, {ChartMeasure::ClosureRate, ChartMeasure::OnTimeRate}, figures);
    }
    return {};
}

} // namespace gongkai
