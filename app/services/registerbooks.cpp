// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cases, disclosed items and own figures: what a closed year counts of them stays as it is.
#include "services/registerservice.h"

#include <algorithm>
#include <functional>

namespace gongkai {

namespace {

/// `items` with the item `before` taken out and `after` put in.
std::vector<DisclosedItem> changed(std::vector<DisclosedItem> items, const DisclosedItem *before,
                                   const DisclosedItem *after, int year) {
    if (before)
        items.erase(std::remove_if(items.begin(), items.end(),
                                   [before](const DisclosedItem &item) { return item.id == before->id; }),
                    items.end());
    if (after && after->day.year() == year)
        items.push_back(*after);
    return items;
}

Error lockedYear(int year) {
    return {ErrorCode::YearLocked, {}, {}, {QString::number(year)}};
}

/// The record as it lies in the store, if that is the one that was changed.
template <typename Record>
Result<std::optional<Record>> current(const Record &record, Result<std::optional<Record>> stored,
                                      const QString &place) {
    if (stored && record.id != 0 && (!stored.value() || stored.value()->version != record.version))
        return Error{ErrorCode::StoreConflict, place, {}, {}};
    return stored;
}

/// Under one lock: the record must be the one that was read, no closed year may change by it, then it is written.
template <typename Record, typename Find>
Result<void> change(RegisterService &service, const Record &record, const Record *after, Find find,
                    const std::function<Result<void>()> &write) {
    return service.store().transact([&]() -> Result<void> {
        const auto before = current(record, (service.books().*find)(record.id), service.store().location());
        if (!before)
            return before.error();
        if (auto may = service.mayChange(before.value() ? &*before.value() : nullptr, after); !may)
            return may;
        return write();
    });
}

template <typename Record, typename Find, typename Save>
Result<Record> written(RegisterService &service, const Record &record, Find find, Save save) {
    Record saved;
    auto done = change(service, record, &record, find, [&]() -> Result<void> {
        auto stored = (service.books().*save)(record);
        if (!stored)
            return stored.error();
        saved = std::move(stored).value();
        return {};
    });
    if (!done)
        return done.error();
    return saved;
}

template <typename Record, typename Find, typename Remove>
Result<void> removed(RegisterService &service, const Record &record, Find find, Remove remove) {
    return change(service, record, static_cast<const Record *>(nullptr), find,
                  [&] { return (service.books().*remove)(record.id, record.version); });
}

} // namespace

bool RegisterService::formCounts(int year, CountOf of) const {
    const auto forms = m_formats.choicesFor(year);
    return std::any_of(forms.begin(), forms.end(), [of](const Format *format) {
        return std::any_of(format->counts.begin(), format->counts.end(),
                           [of](const CellCount &count) { return count.of == of; });
    });
}

Result<void> RegisterService::mayChange(const LegalCase *before, const LegalCase *after) {
    const auto closed = closedYears();
    if (!closed)
        return closed.error();
    for (const int year : closed.value())
        if ((before ? caseInYear(*before, year) : QString()) != (after ? caseInYear(*after, year) : QString()))
            return lockedYear(year);
    return {};
}

Result<void> RegisterService::mayChange(const DisclosedItem *before, const DisclosedItem *after) {
    const auto closed = closedYears();
    if (!closed)
        return closed.error();
    for (const int year : closed.value()) {
        const auto in = [year](const DisclosedItem *item) { return item && item->day.year() == year; };
        if ((!in(before) && !in(after)) || !formCounts(year, CountOf::Disclosed))
            continue;
        auto items = books().items(year);
        if (!items)
            return items.error();
        auto counters = books().indicators(year);
        if (!counters)
            return counters.error();
        RegisterFigures now;
        now.year = year;
        now.items = std::move(items).value();
        now.indicators = std::move(counters).value();
        RegisterFigures then = now;
        then.items = changed(now.items, before, after, year);
        // counted and not compared: a first item also puts the year's counters out of use
        for (const Format *format : m_formats.choicesFor(year))
            if (cellsFromRegister(*format, now) != cellsFromRegister(*format, then))
                return lockedYear(year);
    }
    return {};
}

Result<void> RegisterService::mayChangeIndicators(int year) {
    const auto closed = closedYears();
    if (!closed)
        return closed.error();
    const bool counted = formCounts(year, CountOf::Indicator) || formCounts(year, CountOf::Disclosed);
    return counted && closed.value().contains(year) ? Result<void>(lockedYear(year)) : Result<void>();
}

Result<LegalCase> RegisterService::saveCase(const LegalCase &one) {
    if (auto checked = checkCase(one, today()); !checked)
        return checked.error();
    return written(*this, one, &RegisterBooks::findCase, &RegisterBooks::saveCase);
}

Result<void> RegisterService::removeCase(const LegalCase &one) {
    return removed(*this, one, &RegisterBooks::findCase, &RegisterBooks::removeCase);
}

Result<DisclosedItem> RegisterService::saveItem(const DisclosedItem &item) {
    if (auto checked = checkItem(item, today()); !checked)
        return checked.error();
    return written(*this, item, &RegisterBooks::findItem, &RegisterBooks::saveItem);
}

Result<void> RegisterService::removeItem(const DisclosedItem &item) {
    return removed(*this, item, &RegisterBooks::findItem, &RegisterBooks::removeItem);
}

Result<std::vector<Indicator>> RegisterService::saveIndicators(int year, const std::vector<Indicator> &loaded,
                                                               const std::vector<Indicator> &figures) {
    std::vector<Indicator> saved;
    auto done = m_store.transact([&]() -> Result<void> {
        const auto now = books().indicators(year);
        if (!now)
            return now.error();
        // the list is written as a whole: with anything changed by somebody else it would take that back
        if (now.value() != loaded)
            return Error{ErrorCode::StoreConflict, m_store.location(), {}, {}};
        if (now.value() != figures)
            if (auto may = mayChangeIndicators(year); !may)
                return may;
        if (auto set = books().setIndicators(year, figures); !set)
            return set;
        auto stored = books().indicators(year);
        if (!stored)
            return stored.error();
        saved = std::move(stored).value();
        return {};
    });
    if (!done)
        return done.error();
    return saved;
}

} // namespace gongkai
