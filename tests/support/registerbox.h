// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/registerservice.h"
#include "storage/sqlregisterstore.h"
#include "storage/storefiles.h"
#include "support/cases.h"
#include "support/reports.h"

#include <QTest>

/// A register of its own for a test, on a clock that the test sets.
namespace gongkai::test {

class RegisterBox final {
public:
    explicit RegisterBox(const char *today = "2024-03-29") {
        setToday(today);
        open();
    }
    Q_DISABLE_COPY_MOVE(RegisterBox)

    void setToday(const char *iso) { m_clock.now = QDateTime(day(iso), QTime(4, 0), Qt::UTC); }
    /// As another start of the program would find it.
    void open() {
        service.reset();
        store.reset();
        store = std::make_unique<SqlRegisterStore>(m_place.open(), m_clock, false);
        service = std::make_unique<RegisterService>(*store, m_clock, catalogue, QStringLiteral("clerk"));
        if (!service->open(calendarJson()))
            qFatal("the calendar cannot be read");
    }

    /// Registers an application with the steps of test::events(); ends the program when it is refused.
    StoredApplication add(const ApplicationFacts &facts, const QString &steps = {}, const Applicant &applicant = {}) {
        std::vector<Step> list;
        for (const Event &event : events(steps))
            list.push_back(event.step);
        const auto id = service->add(facts, applicant, list);
        if (!id)
            qFatal("not added: %s %s", qPrintable(id.error().place), qPrintable(id.error().args.join(u' ')));
        return load(id.value());
    }
    StoredApplication add(const char *received, const QString &steps = {}, const char *kind = "natural") {
        return add(facts(received, kind), steps);
    }
    [[nodiscard]] StoredApplication load(ApplicationId id) {
        auto application = service->load(id);
        if (!application)
            qFatal("not there: %lld", static_cast<long long>(id.value));
        return std::move(application).value();
    }
    [[nodiscard]] qint64 count() { return store->count({}).value(); }
    [[nodiscard]] RegisterFigures figures(int year) {
        auto read = service->figures(year);
        if (!read)
            qFatal("no figures");
        return std::move(read).value();
    }
    /// Everything a report of the year would say, as one text: what a closed year must keep.
    [[nodiscard]] QByteArray reportText(int year) {
        const auto report = service->reportFor(year, {});
        if (!report)
            qFatal("no report");
        return reportToJson(report.value()).toBytes(true);
    }

    /// Facts of an application without a number.
    [[nodiscard]] static ApplicationFacts facts(const char *received, const char *kind = "natural") {
        ApplicationFacts one = application(received, kind);
        one.number.clear();
        return one;
    }

private:
    FixedClock m_clock;
    TestStore m_place;
    inline static const FormatCatalogue catalogue = formats();

public:
    std::unique_ptr<SqlRegisterStore> store;
    std::unique_ptr<RegisterService> service;
};

} // namespace gongkai::test
