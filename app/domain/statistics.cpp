// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics.h"

#include <algorithm>
#include <numeric>

namespace gongkai {

namespace {

bool allows(const QStringList &list, const QString &value) {
    return list.isEmpty() || list.contains(value);
}

bool countsApplications(CountOf of) {
    return of == CountOf::Received || of == CountOf::Decided || of == CountOf::CarriedIn || of == CountOf::CarriedOut;
}

const std::vector<CountGroup> &groupsFor(CountOf of, const RegisterFigures &figures) {
    switch (of) {
    case CountOf::Decided: return figures.decided;
    case CountOf::CarriedIn: return figures.carriedIn;
    case CountOf::CarriedOut: return figures.carriedOut;
    default: return figures.received;
    }
}

bool matches(const CellCount &count, const QString &kind, const QString &channel, const QString &decision,
             bool extended) {
    return allows(count.kinds, kind) && allows(count.channels, channel) && allows(count.decisions, decision) &&
           (!count.extended || *count.extended == extended);
}

qint64 countGroups(const CellCount &count, const std::vector<CountGroup> &groups) {
    qint64 total = 0;
    for (const CountGroup &group : groups)
        if (matches(count, group.kind, group.channel, group.decision, group.extended))
            total += group.count;
    return total;
}

constexpr int deepest = 8; ///< totals of totals

std::vector<const CellCount *> countsBehindTo(const Format &format, const CellRef &cell, int depth) {
    std::vector<const CellCount *> found;
    for (const CellCount &count : format.counts)
        if (count.cell == cell)
            found.push_back(&count);
    const auto formula = format.formulaOf(cell);
    if (!found.empty() || !formula || depth > deepest)
        return found;
    for (const Expression::Term &term : formula->terms()) {
        const auto part = CellRef::fromName(term.name);
        if (!part || term.negative || term.previous || term.factor != 1)
            return {};
        const auto counts = countsBehindTo(format, *part, depth + 1);
        if (counts.empty())
            return {};
        found.insert(found.end(), counts.begin(), counts.end());
    }
    return found;
}

/// The applications that counts of one sort mean together.
std::optional<ApplicationQuery> queryForCounts(const std::vector<const CellCount *> &counts, int year) {
    const auto same = [&counts](const CellCount *count) {
        return count->of == counts.front()->of && countsApplications(count->of);
    };
    if (counts.empty() || !std::all_of(counts.begin(), counts.end(), same))
        return std::nullopt;
    ApplicationQuery query;
    query.counted = counts.front()->of;
    query.year = year;
    query.kinds = allowedBy(counts, &CellCount::kinds);
    query.channels = allowedBy(counts, &CellCount::channels);
    query.decisions = allowedBy(counts, &CellCount::decisions);
    const auto extended = counts.front()->extended;
    if (std::all_of(counts.begin(), counts.end(), [&](const CellCount *c) { return c->extended == extended; }))
        query.extended = extended;
    return query;
}

std::optional<Decimal> indicatorValue(const RegisterFigures &figures, const QString &key) {
    for (const Indicator &indicator : figures.indicators)
        if (indicator.key == key)
            return indicator.value;
    return std::nullopt;
}

/// Single items where the office keeps them, else its counter of that name.
std::optional<Decimal> countItems(const CellCount &count, const RegisterFigures &figures) {
    if (figures.items.empty())
        return indicatorValue(figures, count.cell.row);
    qint64 total = 0;
    for (const DisclosedItem &item : figures.items) {
        const bool via = count.via.isEmpty() || std::any_of(count.via.begin(), count.via.end(),
                                                            [&item](const auto &v) { return item.via.contains(v); });
        if (via && allows(count.categories, item.category) && item.reviewResult != QLatin1String("not"))
            ++total;
    }
    return Decimal(total);
}

qint64 countCases(const CellCount &count, const RegisterFigures &figures) {
    return std::count_if(figures.cases.begin(), figures.cases.end(),
                         [&](const LegalCase &one) { return countsCase(count, one, figures.year); });
}

std::optional<Decimal> valueOf(const CellCount &count, const RegisterFigures &figures) {
    if (countsApplications(count.of))
        return Decimal(countGroups(count, groupsFor(count.of, figures)));
    switch (count.of) {
    case CountOf::Disclosed: return countItems(count, figures);
    case CountOf::Fee: return Decimal(figures.fees).percentNumber(Decimal(qint64(100) * count.divisor), 6);
    case CountOf::Indicator: return indicatorValue(figures, count.indicator);
    default: return Decimal(countCases(count, figures));
    }
}

} // namespace

qint64 sumOf(const std::vector<CountGroup> &groups) {
    return std::accumulate(groups.begin(), groups.end(), qint64(0),
                           [](qint64 sum, const CountGroup &group) { return sum + group.count; });
}

bool countsCase(const CellCount &count, const LegalCase &one, int year) {
    if (!allows(count.caseKinds, one.kind) || !one.accepted.isValid() || one.accepted.year() > year)
        return false;
    const bool closed = one.ended.isValid() && one.ended.year() == year && allows(count.results, one.result);
    // by the end of the year: what ended later was pending then
    const bool pending = !one.ended.isValid() || one.ended.year() > year;
    switch (count.of) {
    case CountOf::CaseClosed: return closed;
    case CountOf::CasePending: return pending;
    case CountOf::CaseClosedOrPending: return closed || pending;
    default: return false;
    }
}

QString caseInYear(const LegalCase &one, int year) {
    CellCount count;
    count.of = CountOf::CaseClosedOrPending;
    if (!countsCase(count, one, year))
        return {};
    count.of = CountOf::CasePending;
    return one.kind + QLatin1Char('/') + (countsCase(count, one, year) ? QStringLiteral("pending") : one.result);
}

std::optional<Decimal> disclosedIn(const RegisterFigures &figures) {
    CellCount count;
    count.cell.row = QStringLiteral("pub");
    return countItems(count, figures);
}

qint64 casesIn(const RegisterFigures &figures, CountOf of, const QStringList &kinds) {
    CellCount count;
    count.of = of;
    count.caseKinds = kinds;
    return countCases(count, figures);
}

QMap<QString, Decimal> cellsFromRegister(const Format &format, const RegisterFigures &figures) {
    QMap<QString, Decimal> cells;
    for (const CellCount &count : format.counts)
        if (const auto value = valueOf(count, figures)) {
            // several entries may fill one cell
            Decimal &sum = cells[count.cell.name()];
            sum += *value;
        }
    return cells;
}

RegisterRates ratesOf(const RegisterFigures &figures) {
    RegisterRates rates;
    const qint64 decided = sumOf(figures.decided);
    const qint64 base = sumOf(figures.received) + sumOf(figures.carriedIn);
    // "100" only when exact (domain.md 2a)
    const auto percent = [](qint64 part, qint64 whole) {
        const Decimal rate = Decimal(part).percentNumber(Decimal(whole), 1);
        return part < whole && rate == Decimal(100) ? *Decimal::fromText(u"99.9") : rate;
    };
    if (base > 0)
        rates.closure = percent(decided, base);
    if (decided > 0) {
        qint64 onTime = 0;
        for (const CountGroup &group : figures.decided)
            onTime += group.onTime ? group.count : 0;
        rates.onTime = percent(onTime, decided);
    }
    qint64 files = 0;
    qint64 days = 0;
    for (auto it = figures.handlingDays.begin(); it != figures.handlingDays.end(); ++it) {
        files += it.value();
        days += it.value() * it.key();
    }
    if (files == 0)
        return rates;
    const qint64 tenths = (days * 20 + files) / (files * 2); // half up
    rates.average = Decimal::fromText(QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10));
    const auto nth = [&figures](qint64 n) {
        for (auto it = figures.handlingDays.begin(); it != figures.handlingDays.end(); ++it) {
            n -= it.value();
            if (n < 0)
                return it.key();
        }
        return 0;
    };
    const int twice = nth((files - 1) / 2) + nth(files / 2);
    rates.median =
        Decimal::fromText(twice % 2 == 0 ? QString::number(twice / 2) : QStringLiteral("%1.5").arg(twice / 2));
    return rates;
}

QStringList allowedBy(const std::vector<const CellCount *> &counts, QStringList CellCount::*member) {
    QStringList all;
    for (const CellCount *count : counts) {
        if ((count->*member).isEmpty())
            return {};
        for (const QString &value : count->*member)
            if (!all.contains(value))
                all.append(value);
    }
    return all;
}

std::vector<const CellCount *> countsBehind(const Format &format, const CellRef &cell) {
    return countsBehindTo(format, cell, 0);
}

std::optional<ApplicationQuery> queryForCell(const Format &format, const CellRef &cell, int year) {
    for (const CellCount &count : format.counts) {
        if (!(count.cell == cell) || !countsApplications(count.of))
            continue;
        ApplicationQuery query;
        query.counted = count.of;
        query.year = year;
        query.kinds = count.kinds;
        query.channels = count.channels;
        query.decisions = count.decisions;
        query.extended = count.extended;
        return query;
    }
    // a total over the kinds opens the row as a whole
    std::optional<ApplicationQuery> whole;
    for (const CellCount &count : format.counts)
        if (count.cell.table == cell.table && count.cell.row == cell.row && countsApplications(count.of)) {
            whole = ApplicationQuery();
            whole->counted = count.of;
            whole->year = year;
            whole->channels = count.channels;
            whole->decisions = count.decisions;
            whole->extended = count.extended;
            break;
        }
    return whole ? whole : queryForCounts(countsBehind(format, cell), year);
}

std::vector<CellRef> cellsCounting(const Format &format, const ApplicationFacts &facts, const CaseState &state,
                                   int year) {
    const int received = facts.received.year();
    const bool decided = state.decided.isValid();
    const auto in = [&](CountOf of) {
        switch (of) {
        case CountOf::Received: return received == year;
        case CountOf::Decided: return decided && state.decided.year() == year;
        case CountOf::CarriedIn: return received < year && (!decided || state.decided.year() >= year);
        case CountOf::CarriedOut: return received <= year && (!decided || state.decided.year() > year);
        default: return false;
        }
    };
    std::vector<CellRef> cells;
    for (const CellCount &count : format.counts)
        if (in(count.of) && matches(count, facts.kind, facts.channel, state.decision, state.extended))
            cells.push_back(count.cell);
    return cells;
}

} // namespace gongkai
