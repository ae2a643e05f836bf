// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bookscommand.h"
#include "cli/commands.h"
#include "cli/storesession.h"
#include "wording/registertext.h"

#include <algorithm>

namespace gongkai::cli {

namespace {

struct TextOption {
    const char *name;
    QString DisclosedItem::*member;
};
constexpr TextOption textOptions[] = {{"title", &DisclosedItem::title},       {"doc-no", &DisclosedItem::docNo},
                                      {"unit", &DisclosedItem::unit},         {"url", &DisclosedItem::url},
                                      {"reviewer", &DisclosedItem::reviewer}, {"remarks", &DisclosedItem::remarks}};

QString fieldOf(const char *option) {
    return QString::fromLatin1(option).replace(QLatin1Char('-'), QLatin1Char('_'));
}

void addItemOptions(CommandLine &line) {
    line.addOption({QStringLiteral("published")}, Cli::tr("Day of publication, YYYY-MM-DD; it decides the year."),
                   QStringLiteral("DATE"));
    line.addOption({QStringLiteral("category")},
                   Cli::tr("Key or name in the office's catalogue; normative for normative documents."),
                   QStringLiteral("KEY"));
    line.addOption({QStringLiteral("via")},
                   Cli::tr("Channel: %1; may be repeated.").arg(keysText(disclosureChannels(), viaText)),
                   QStringLiteral("WAY"));
    line.addOption({QStringLiteral("reviewed")}, Cli::tr("Day of the review before publication, YYYY-MM-DD."),
                   QStringLiteral("DATE"));
    line.addOption({QStringLiteral("review-result")},
                   Cli::tr("What the review said: %1.").arg(reviewResults().join(QLatin1String(", "))),
                   QStringLiteral("RESULT"));
    for (const TextOption &option : textOptions)
        line.addOption({QString::fromLatin1(option.name)}, factNameText(fieldOf(option.name)), QStringLiteral("TEXT"));
}

Result<QString> categoryFrom(const QString &text, RegisterService &service) {
    if (text.isEmpty() || text == QLatin1String("normative"))
        return text;
    const auto entries = service.books().catalogue();
    if (!entries)
        return entries.error();
    const auto at = std::find_if(entries.value().begin(), entries.value().end(), [&text](const CatalogueEntry &entry) {
        return entry.key == text || entry.label == text;
    });
    if (at == entries.value().end())
        return Error{ErrorCode::InvalidValue, QStringLiteral("category"), {}, {text}};
    return at->key;
}

/// Puts the options that are given into the item; an empty one clears.
Result<void> takeItem(const CommandLine &line, RegisterService &service, DisclosedItem &item) {
    for (const auto &[name, member] :
         {std::pair("published", &DisclosedItem::day), {"reviewed", &DisclosedItem::reviewed}}) {
        const QString option = QString::fromLatin1(name);
        if (!line.isSet(option))
            continue;
        const auto day = dayFrom(line, option, option);
        if (!day)
            return day.error();
        item.*member = day.value();
    }
    for (const TextOption &option : textOptions)
        if (const QString name = QString::fromLatin1(option.name); line.isSet(name))
            item.*option.member = line.value(name).trimmed();
    if (line.isSet(QStringLiteral("review-result")))
        item.reviewResult = line.value(QStringLiteral("review-result"));
    if (line.isSet(QStringLiteral("category"))) {
        auto category = categoryFrom(line.value(QStringLiteral("category")), service);
        if (!category)
            return category.error();
        item.category = std::move(category).value();
    }
    if (!line.isSet(QStringLiteral("via")))
        return {};
    item.via.clear();
    for (const QString &given : line.values(QStringLiteral("via"))) {
        const QString way = keyFrom(disclosureChannels(), viaText, given);
        if (!way.isEmpty() && !disclosureChannels().contains(way))
            return Error{ErrorCode::InvalidValue, QStringLiteral("via"), {}, {given}};
        if (!way.isEmpty() && !item.via.contains(way))
            item.via.append(way);
    }
    return {};
}

Json itemJson(const DisclosedItem &item) {
    Json json = Json::object();
    json.set(QStringLiteral("id"), Json::number(item.id));
    json.set(QStringLiteral("version"), Json::number(item.version));
    json.set(QStringLiteral("published"), dayJson(item.day));
    json.set(QStringLiteral("title"), Json(item.title));
    json.set(QStringLiteral("doc_no"), Json(item.docNo));
    json.set(QStringLiteral("category"), Json(item.category));
    json.set(QStringLiteral("via"), Json::strings(item.via));
    json.set(QStringLiteral("unit"), Json(item.unit));
    json.set(QStringLiteral("url"), Json(item.url));
    json.set(QStringLiteral("reviewer"), Json(item.reviewer));
    json.set(QStringLiteral("reviewed"), dayJson(item.reviewed));
    json.set(QStringLiteral("review_result"), Json(item.reviewResult));
    json.set(QStringLiteral("remarks"), Json(item.remarks));
    return json;
}

QString itemLine(const DisclosedItem &item) {
    QStringList ways;
    for (const QString &way : item.via)
        ways.append(viaText(way));
    return QStringList{QString::number(item.id), item.day.toString(Qt::ISODate), item.title, item.docNo,
                       ways.join(QLatin1Char(','))}
        .join(QLatin1Char('\t'));
}

Exit printItem(const CommandLine &line, const Result<DisclosedItem> &item) {
    if (!item)
        return fail(item.error());
    line.json() ? printJson(itemJson(item.value())) : print(itemLine(item.value()));
    return Done;
}

Exit runAdd(const QStringList &arguments) {
    CommandLine line(QStringLiteral("items add"), Cli::tr("Registers an item disclosed on own initiative."));
    addItemOptions(line);
    if (!line.parse(arguments))
        return line.status();
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    DisclosedItem item;
    if (const auto taken = takeItem(line, service, item); !taken)
        return fail(taken.error());
    return printItem(line, service.saveItem(item));
}

Exit runList(const QStringList &arguments) {
    CommandLine line(QStringLiteral("items list"), Cli::tr("Lists the items disclosed on own initiative."));
    line.addOption({QStringLiteral("year")}, Cli::tr("Only those published in this year."), QStringLiteral("Y"));
    if (!line.parse(arguments))
        return line.status();
    const auto year = yearFrom(line);
    if (!year)
        return fail(year.error());
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    const auto items = session.value()->registry->books().items(year.value());
    if (!items)
        return fail(items.error());
    Json list = Json::array();
    for (const DisclosedItem &item : items.value())
        line.json() ? list.append(itemJson(item)) : print(itemLine(item));
    if (line.json())
        printJson(list);
    return Done;
}

/// change and remove work on one item.
Exit runOn(const QString &action, const QStringList &arguments) {
    CommandLine line(QStringLiteral("items ") + action,
                     Cli::tr("Changes or removes an item; only what is named is changed, an empty text clears."));
    line.addPositional(QStringLiteral("ID"), Cli::tr("Its id, see list."), 1, 1);
    const bool change = action == QLatin1String("change");
    if (change)
        addItemOptions(line);
    addVersionOption(line);
    if (!line.parse(arguments))
        return line.status();
    auto session = openStore(line);
    if (!session)
        return fail(session.error());
    RegisterService &service = *session.value()->registry;
    auto found = recordOf<DisclosedItem>(line, service.books(), &RegisterBooks::findItem);
    if (!found)
        return fail(found.error());
    DisclosedItem item = std::move(found).value();
    if (!change) {
        const auto removed = service.removeItem(item);
        return removed ? printItem(line, item) : fail(removed.error());
    }
    if (const auto taken = takeItem(line, service, item); !taken)
        return fail(taken.error());
    return printItem(line, service.saveItem(item));
}

} // namespace

Exit runItems(const QStringList &arguments) {
    const QString action = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (action == QLatin1String("add"))
        return runAdd(rest);
    if (action == QLatin1String("list"))
        return runList(rest);
    if (action == QLatin1String("change") || action == QLatin1String("remove"))
        return runOn(action, rest);
    const QString told = Cli::tr("items is followed by add, list, change or remove.");
    if (action != QLatin1String("--help") && action != QLatin1String("-h"))
        return usage(told);
    print(told);
    return Done;
}

} // namespace gongkai::cli
