// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bookscommand.h"
#include "cli/commands.h"
#include "cli/storesession.h"
#include "domain/figuretext.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai::cli {

namespace {

Json figureJson(const Indicator &figure) {
    Json json = Json::object();
    json.set(QStringLiteral("key"), Json(figure.key));
    json.set(QStringLiteral("label"), Json(figure.label));
    json.set(QStringLiteral("value"), figure.value ? Json::number(figure.value->toString()) : Json());
    json.set(QStringLiteral("unit"), Json(figure.unit));
    json.set(QStringLiteral("approximate"), Json(figure.approximate));
    json.set(QStringLiteral("source"), Json(figure.source));
    return json;
}

Exit printFigure(const CommandLine &line, const Indicator &figure) {
    if (line.json())
        printJson(figureJson(figure));
    else
        print(QStringList{figure.key, figure.label, figure.value ? figure.value->toString() : QString(), figure.unit}
                  .join(QLatin1Char('\t')));
    return Done;
}

std::vector<Indicator>::iterator find(std::vector<Indicator> &figures, const QString &key) {
    return std::find_if(figures.begin(), figures.end(), [&key](const Indicator &figure) { return figure.key == key; });
}

void addYearOption(CommandLine &line) {
    line.addOption({QStringLiteral("year")}, Cli::tr("The year."), QStringLiteral("Y"));
}

/// A figure of that key as the office has it, or as offices usually have it.
Indicator figureFor(const QString &key, std::vector<Indicator> &now, std::vector<Indicator> lastYear) {
    if (const auto at = find(now, key); at != now.end())
        return *at;
    Indicator figure;
    figure.key = key;
    for (std::vector<Indicator> known : {std::move(lastYear), usualFigures()})
        if (const auto at = find(known, key); at != known.end()) {
            figure.label = at->label;
            figure.unit = at->unit;
            break;
        }
    return figure;
}

/// The options and the value, 600余条 or nothing, put into the figure.
Result<void> takeFigure(const CommandLine &line, const QString &value, Indicator &figure) {
    if (line.isSet(QStringLiteral("label")))
        figure.label = line.value(QStringLiteral("label")).simplified();
    if (line.isSet(QStringLiteral("unit")))
        figure.unit = line.value(QStringLiteral("unit")).simplified();
    if (line.isSet(QStringLiteral("source")))
        figure.source = line.value(QStringLiteral("source")).simplified();
    if (figure.label.isEmpty())
        return Error{ErrorCode::InvalidValue, QStringLiteral("label"), {}, {QString()}};
    figure.value.reset();
    figure.approximate = false;
    if (value.trimmed().isEmpty())
        return {};
    const auto typed = figureFromTyped(value);
    if (!typed || (!typed->unit.isEmpty() && !figure.unit.isEmpty() && typed->unit != figure.unit))
        return Error{ErrorCode::InvalidValue, QStringLiteral("value"), {}, {value}};
    if (figure.unit.isEmpty())
        figure.unit = typed->unit;
    figure.value = typed->value;
    figure.approximate = typed->approximate;
    return {};
}

Exit runList(const QStringList &arguments) {
    CommandLine line(QStringLiteral("indicators list"), Cli::tr("Lists the office's own figures of a year."));
    addYearOption(line);
    if (!line.parse(arguments))
        return line.status();
    const auto year = yearFrom(line);
    if (!year)
        return fail(year.error());
    if (year.value() == 0)
        return usage(Cli::tr("Name the year (--year)."));
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    const auto figures = session.value()->registry->books().indicators(year.value());
    if (!figures)
        return fail(figures.error());
    Json list = Json::array();
    for (const Indicator &figure : figures.value())
        line.json() ? list.append(figureJson(figure)) : void(printFigure(line, figure));
    if (line.json())
        printJson(list);
    return Done;
}

/// set and remove change the list of a year by one figure.
Exit runChange(const QString &action, const QStringList &arguments) {
    static const QRegularExpression keyShape(QStringLiteral("^[A-Za-z][A-Za-z0-9_]{0,63}$"));
    const bool set = action == QLatin1String("set");
    CommandLine line(QStringLiteral("indicators ") + action,
                     set ? Cli::tr("Sets an own figure of a year.") : Cli::tr("Removes an own figure of a year."));
    line.addPositional(QStringLiteral("KEY"), Cli::tr("Its key; the prose names it {{ind.KEY}}."), 1, 1);
    addYearOption(line);
    if (set) {
        line.addPositional(QStringLiteral("VALUE"),
                           Cli::tr("Its value as offices write it: 1126, 2.5, 600余; may be "
                                   "empty."),
                           1, 1);
        line.addOption({QStringLiteral("label")}, Cli::tr("What it counts; usual figures have a name already."),
                       QStringLiteral("TEXT"));
        line.addOption({QStringLiteral("unit")}, Cli::tr("Its unit."), QStringLiteral("TEXT"));
        line.addOption({QStringLiteral("source")}, Cli::tr("Where it comes from."), QStringLiteral("TEXT"));
    }
    if (!line.parse(arguments))
        return line.status();
    const QString key = line.positional().constFirst();
    const auto year = yearFrom(line);
    if (!year)
        return fail(year.error());
    if (year.value() == 0)
        return usage(Cli::tr("Name the year (--year)."));
    if (set && !keyShape.match(key).hasMatch())
        return usage(Cli::tr("%1 is not possible.").arg(key));
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    const auto loaded = service.books().indicators(year.value());
    if (!loaded)
        return fail(loaded.error());
    std::vector<Indicator> figures = loaded.value();
    Indicator figure;
    if (set) {
        auto lastYear = service.books().indicators(year.value() - 1);
        if (!lastYear)
            return fail(lastYear.error());
        figure = figureFor(key, figures, std::move(lastYear).value());
        if (const auto taken = takeFigure(line, line.positional().value(1), figure); !taken)
            return fail(taken.error());
        const auto at = find(figures, key);
        at == figures.end() ? figures.push_back(figure) : void(*at = figure);
    } else {
        const auto at = find(figures, key);
        if (at == figures.end())
            return fail({ErrorCode::NotFound, key, {}, {}});
        figure = *at;
        figures.erase(at);
    }
    const auto saved = service.saveIndicators(year.value(), loaded.value(), figures);
    return saved ? printFigure(line, figure) : fail(saved.error());
}

} // namespace

Exit runIndicators(const QStringList &arguments) {
    const QString action = arguments.value(0);
    if (action == QLatin1String("list"))
        return runList(arguments.mid(1));
    if (action == QLatin1String("set") || action == QLatin1String("remove"))
        return runChange(action, arguments.mid(1));
    const QString told = Cli::tr("indicators is followed by set, list or remove.");
    if (action != QLatin1String("--help") && action != QLatin1String("-h"))
        return usage(told);
    print(told);
    return Done;
}

} // namespace gongkai::cli
