// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// deadline and fee: arithmetic of the law, without a store.
#include "cli/commands.h"
#include "cli/storesession.h"
#include "documents/read/textfile.h"
#include "domain/deadline.h"
#include "domain/fee.h"
#include "wording/registertext.h"

namespace gongkai::cli {

namespace {

std::optional<QDate> dayOf(const QString &text) {
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// Sets a day from an option; false when it is no day.
bool takeDay(const CommandLine &line, const QString &option, QDate &target) {
    if (!line.isSet(option))
        return true;
    const auto day = dayOf(line.value(option));
    if (day)
        target = *day;
    return day.has_value();
}

std::optional<QString> takeFacts(const CommandLine &line, ClockFacts &facts) {
    for (const auto &[option, target] : {std::pair("received", &facts.received),
                                         std::pair("corrected", &facts.corrected), std::pair("paid", &facts.paid)})
        if (!takeDay(line, QString::fromLatin1(option), *target))
            return QStringLiteral("--%1 %2").arg(QString::fromLatin1(option), line.value(QString::fromLatin1(option)));
    facts.regulation = regulationFor(facts.received);
    if (const QString regulation = line.value(QStringLiteral("regulation")); !regulation.isEmpty()) {
        if (regulation != QLatin1String("2008") && regulation != QLatin1String("2019"))
            return QStringLiteral("--regulation %1").arg(regulation);
        facts.regulation = regulation == QLatin1String("2008") ? Regulation::Y2008 : Regulation::Y2019;
    }
    for (const QString &interval : line.values(QStringLiteral("excluded"))) {
        const auto from = dayOf(interval.section(QLatin1String(".."), 0, 0));
        const auto to = dayOf(interval.section(QLatin1String(".."), 1, 1));
        if (!from || !to || interval.count(QLatin1String("..")) != 1)
            return QStringLiteral("--excluded %1").arg(interval);
        facts.excluded.push_back({*from, *to});
    }
    if (line.isSet(QStringLiteral("extended"))) {
        bool ok = false;
        facts.extension = line.value(QStringLiteral("extended")).toInt(&ok);
        if (!ok || facts.extension < 1)
            return QStringLiteral("--extended %1").arg(line.value(QStringLiteral("extended")));
    }
    return std::nullopt;
}

Json stepsJson(const ExplainedDue &due) {
    Json steps = Json::array();
    for (const ClockStep &step : due.steps) {
        Json json = Json::object();
        json.set(QStringLiteral("date"), Json(step.date.toString(Qt::ISODate)));
        json.set(QStringLiteral("what"), Json(clockStepText(step, due.regulation)));
        json.set(QStringLiteral("article"), Json(articleText(step.article)));
        steps.append(json);
    }
    return steps;
}

} // namespace

Exit runDeadline(const QStringList &arguments) {
    CommandLine line(QStringLiteral("deadline"),
                     Cli::tr("The day by which an application must be answered, step by step."));
    line.addOption({QStringLiteral("received")}, Cli::tr("Day of receipt, YYYY-MM-DD."), QStringLiteral("DATE"));
    line.addOption({QStringLiteral("regulation")}, Cli::tr("Regulation; by the day of receipt where not named."),
                   QStringLiteral("2008|2019"));
    line.addOption({QStringLiteral("corrected")}, Cli::tr("Day the correction came."), QStringLiteral("DATE"));
    line.addOption({QStringLiteral("excluded")}, Cli::tr("Days that do not count; may be repeated."),
                   QStringLiteral("FROM..TO"));
    line.addOption({QStringLiteral("extended")}, Cli::tr("Extension in working days."), QStringLiteral("DAYS"));
    line.addOption({QStringLiteral("paid")}, Cli::tr("Day the fee was paid."), QStringLiteral("DATE"));
    line.addOption({QStringLiteral("calendar")}, Cli::tr("Further calendar years (JSON)."), QStringLiteral("FILE"));
    if (!line.parse(arguments))
        return line.status();
    if (!line.isSet(QStringLiteral("received")))
        return usage(Cli::tr("Name the day of receipt (--received YYYY-MM-DD)."));
    ClockFacts facts;
    if (const auto wrong = takeFacts(line, facts))
        return usage(Cli::tr("%1 is not possible.").arg(*wrong));
    if (const auto checked = checkClockFacts(facts); !checked)
        return usage(Cli::tr("%1 is not possible.").arg(checked.error().args.value(0)));
    WorkCalendar calendar;
    const auto shipped = shippedCalendar();
    if (!shipped)
        return fail(shipped.error());
    if (const auto merged = calendar.merge(shipped.value(), {}); !merged)
        return fail(merged.error());
    if (const QString path = line.value(QStringLiteral("calendar")); !path.isEmpty()) {
        const auto bytes = readWholeFile(path, largestTextFile);
        if (!bytes)
            return fail(bytes.error());
        const auto json = Json::parse(bytes.value());
        if (!json)
            return fail({json.error().code, path, json.error().detail, json.error().args});
        if (const auto merged = calendar.merge(json.value(), path); !merged)
            return fail(merged.error());
    }
    const ExplainedDue due = explainDue(facts, calendar);
    if (line.json()) {
        Json json = Json::object();
        json.set(QStringLiteral("due"), Json(due.due.due.toString(Qt::ISODate)));
        json.set(QStringLiteral("provisional"), Json(due.due.provisional));
        json.set(QStringLiteral("regulation"),
                 Json(facts.regulation == Regulation::Y2008 ? QStringLiteral("2008") : QStringLiteral("2019")));
        json.set(QStringLiteral("steps"), stepsJson(due));
        printJson(json);
    } else {
        print(due.due.due.toString(Qt::ISODate));
        print(dueSentence(due));
    }
    return Done;
}

Exit runFee(const QStringList &arguments) {
    CommandLine line(QStringLiteral("fee"), Cli::tr("The information-processing fee in yuan, with its arithmetic."));
    line.addOption({QStringLiteral("applications")}, Cli::tr("Applications of one applicant in a calendar month."),
                   QStringLiteral("N"));
    line.addOption({QStringLiteral("pages")}, Cli::tr("Pages of one application."), QStringLiteral("N"));
    if (!line.parse(arguments))
        return line.status();
    const bool pages = line.isSet(QStringLiteral("pages"));
    if (pages == line.isSet(QStringLiteral("applications")))
        return usage(Cli::tr("Name either --applications or --pages: never both for one application."));
    const QString text = line.value(pages ? QStringLiteral("pages") : QStringLiteral("applications"));
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < 0 || number > (pages ? mostFeePages : mostFeeApplications))
        return usage(Cli::tr("%1 is not possible.").arg(text));
    const Fee fee = pages ? feeByPages(number) : feeByApplications(number);
    if (line.json()) {
        Json steps = Json::array();
        for (const FeeStep &step : fee.steps) {
            Json json = Json::object();
            json.set(QStringLiteral("count"), Json::number(step.count));
            json.set(QStringLiteral("unit_price"), Json::number(step.unitPrice));
            json.set(QStringLiteral("yuan"), Json::number(step.yuan));
            steps.append(json);
        }
        Json json = Json::object();
        json.set(QStringLiteral("yuan"), Json::number(fee.yuan));
        json.set(QStringLiteral("steps"), steps);
        printJson(json);
    } else {
        for (const FeeStep &step : fee.steps)
            print(feeStepText(step, pages));
        print(Cli::tr("%1 yuan").arg(fee.yuan));
    }
    return Done;
}

} // namespace gongkai::cli
