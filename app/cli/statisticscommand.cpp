// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year: statistics, closing, calendar, anonymising.
#include "cli/applicationscommand.h"
#include "cli/storesession.h"
#include "documents/read/textfile.h"
#include "domain/statistics.h"

namespace gongkai::cli {

namespace {

Json decimalJson(const std::optional<Decimal> &value) {
    return value ? Json::number(value->toString()) : Json();
}

QString shown(const std::optional<Decimal> &value, const QString &unit) {
    return value ? value->toString() + unit : QStringLiteral("—");
}

Json monthsJson(const QMap<int, qint64> &months) {
    Json json = Json::array();
    for (int month = 1; month <= 12; ++month)
        json.append(Json::number(months.value(month)));
    return json;
}

int yearOf(const CommandLine &line) {
    const int year = line.value(QStringLiteral("year")).toInt();
    return year >= 2008 && year <= 2100 ? year : 0;
}

} // namespace

Exit runStatistics(const QStringList &arguments) {
    CommandLine line(QStringLiteral("applications statistics"),
                     Cli::tr("What the register counts for a year: the cells of its form, rates, months."));
    line.addOption({QStringLiteral("year")}, Cli::tr("Reporting year."), QStringLiteral("Y"));
    line.addOption({QStringLiteral("format")}, Cli::tr("Form of the report, see formats."), QStringLiteral("ID"));
    if (!line.parse(arguments))
        return line.status();
    const int year = yearOf(line);
    if (year == 0)
        return usage(Cli::tr("Name the year (--year)."));
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    const QString id = line.value(QStringLiteral("format"));
    const auto report = service.reportFor(year, {}, id);
    if (!report)
        return fail(report.error());
    const auto figures = service.figures(year);
    if (!figures)
        return fail(figures.error());
    const RegisterRates rates = ratesOf(figures.value());
    const Format *format = service.formats().byId(report.value().formatId);
    Json cells = Json::object();
    for (const FormatTable &table : format->tables)
        for (const CellRef &cell : format->cellsOf(table))
            if (const Json value = report.value().cell(cell); !value.isNull()) {
                cells.set(cell.name(), value);
                if (!line.json())
                    print(QStringLiteral("%1\t%2\t%3").arg(cell.name(), value.numberText(), format->labelOf(cell)));
            }
    if (!line.json()) {
        print(Cli::tr("Closure rate %1, on time %2, on average %3 working days, median %4")
                  .arg(shown(rates.closure, QStringLiteral("%")), shown(rates.onTime, QStringLiteral("%")),
                       shown(rates.average, {}), shown(rates.median, {})));
        return Done;
    }
    Json rateJson = Json::object();
    rateJson.set(QStringLiteral("closure"), decimalJson(rates.closure));
    rateJson.set(QStringLiteral("on_time"), decimalJson(rates.onTime));
    rateJson.set(QStringLiteral("average_days"), decimalJson(rates.average));
    rateJson.set(QStringLiteral("median_days"), decimalJson(rates.median));
    Json json = Json::object();
    json.set(QStringLiteral("year"), Json::number(year));
    json.set(QStringLiteral("format"), Json(report.value().formatId));
    json.set(QStringLiteral("cells"), cells);
    json.set(QStringLiteral("rates"), rateJson);
    json.set(QStringLiteral("overdue_open"), Json::number(figures.value().overdueOpen));
    json.set(QStringLiteral("fees_paid"), Json::number(figures.value().fees));
    json.set(QStringLiteral("received_by_month"), monthsJson(figures.value().receivedByMonth));
    json.set(QStringLiteral("decided_by_month"), monthsJson(figures.value().decidedByMonth));
    printJson(json);
    return Done;
}

Exit runYear(const QString &action, const QStringList &arguments) {
    CommandLine line(QStringLiteral("applications ") + action, Cli::tr("Closes a year, or opens it for a correction."));
    line.addOption({QStringLiteral("year")}, Cli::tr("The year."), QStringLiteral("Y"));
    line.addOption({QStringLiteral("reason")}, Cli::tr("Why it is opened again."), QStringLiteral("TEXT"));
    if (!line.parse(arguments))
        return line.status();
    const int year = yearOf(line);
    if (year == 0)
        return usage(Cli::tr("Name the year (--year)."));
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    if (action == QLatin1String("reopen-year")) {
        const auto done = service.reopenYear(year, line.value(QStringLiteral("reason")));
        if (!done)
            return fail(done.error());
        tell(Cli::tr("The year %1 is open again. Close it when the correction is done.").arg(year));
        return Done;
    }
    const auto lock = service.closeYear(year);
    if (!lock)
        return fail(lock.error());
    qint64 total = 0;
    Json carried = Json::object();
    for (auto it = lock.value().carriedOut.begin(); it != lock.value().carriedOut.end(); ++it) {
        carried.set(it.key(), Json::number(it.value()));
        total += it.value();
    }
    if (line.json()) {
        Json json = Json::object();
        json.set(QStringLiteral("year"), Json::number(year));
        json.set(QStringLiteral("carried_out"), carried);
        json.set(QStringLiteral("total"), Json::number(total));
        printJson(json);
    } else {
        print(Cli::tr("The year %1 is closed; %2 applications are carried over.").arg(year).arg(total));
    }
    return Done;
}

Exit runCalendar(const QStringList &arguments) {
    CommandLine line(QStringLiteral("applications calendar"),
                     Cli::tr("Takes calendar years from a file and dates open applications anew."));
    line.addPositional(QStringLiteral("FILE"), Cli::tr("Calendar years (JSON)."), 1, 1);
    if (!line.parse(arguments))
        return line.status();
    const QString path = line.positional().constFirst();
    const auto bytes = readWholeFile(path, largestTextFile);
    if (!bytes)
        return fail(bytes.error());
    const auto years = Json::parse(bytes.value());
    if (!years)
        return fail({years.error().code, path, years.error().detail, years.error().args});
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    const auto redated = session.value()->registry->setCalendar(years.value(), path);
    if (!redated)
        return fail(redated.error());
    Json list = Json::array();
    for (const Redated &one : redated.value()) {
        Json json = Json::object();
        json.set(QStringLiteral("id"), Json::number(one.id.value));
        json.set(QStringLiteral("number"), Json(one.number));
        json.set(QStringLiteral("before"), Json(one.before.toString(Qt::ISODate)));
        json.set(QStringLiteral("after"), Json(one.after.toString(Qt::ISODate)));
        list.append(json);
        if (!line.json())
            print(QStringLiteral("%1\t%2\t%3")
                      .arg(one.number, one.before.toString(Qt::ISODate), one.after.toString(Qt::ISODate)));
    }
    if (line.json())
        printJson(list);
    return Done;
}

Exit runAnonymise(const QStringList &arguments) {
    CommandLine line(QStringLiteral("applications anonymise"),
                     Cli::tr("Removes names and contacts of applicants whose files were closed long ago."));
    line.addOption({QStringLiteral("months")}, Cli::tr("Closed more than so many months ago."), QStringLiteral("N"));
    if (!line.parse(arguments))
        return line.status();
    bool ok = false;
    const int months = line.value(QStringLiteral("months")).toInt(&ok);
    if (!ok || months < 1)
        return usage(Cli::tr("Name the number of months (--months)."));
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    const auto count = session.value()->registry->anonymise(months);
    if (!count)
        return fail(count.error());
    print(QString::number(count.value()));
    tell(Cli::tr("%n applicant(s) anonymised; remarks and notes stay as they were written.", nullptr, count.value()));
    return Done;
}

} // namespace gongkai::cli
