// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registerfilters.h"

#include "domain/registerstore.h"

#include <QComboBox>
#include <QCoreApplication>

namespace gongkai::filters {

namespace {

class Filters final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::RegisterFilters)
};

} // namespace

void fillOnly(QComboBox &box) {
    using Only = ApplicationQuery::Only;
    const std::pair<QString, Only> items[] = {{Filters::tr("All states"), Only::All},
                                              {Filters::tr("Undecided"), Only::Open},
                                              {Filters::tr("Due within 5 days"), Only::DueSoon},
                                              {Filters::tr("Overdue"), Only::Overdue},
                                              {Filters::tr("Clock off"), Only::ClockOff},
                                              {Filters::tr("Period of others over"), Only::PeriodOver},
                                              {Filters::tr("With irregular facts"), Only::Irregular}};
    for (const auto &[text, only] : items)
        box.addItem(text, static_cast<int>(only));
}

QString toText(const Filter &filter) {
    Json json = Json::object();
    json.set(QStringLiteral("year"), Json::number(filter.year));
    json.set(QStringLiteral("only"), Json::number(filter.only));
    json.set(QStringLiteral("kind"), Json(filter.kind));
    json.set(QStringLiteral("group"), Json(filter.group));
    json.set(QStringLiteral("text"), Json(filter.text));
    return QString::fromUtf8(json.toBytes(false));
}

Filter fromText(const QString &text) {
    Filter filter;
    const auto json = Json::parse(text.toUtf8());
    if (!json)
        return filter;
    const auto number = [&json](QStringView key) {
        const Json *value = json.value().find(key);
        return value ? static_cast<int>(value->toInteger().value_or(0)) : 0;
    };
    filter.year = number(u"year");
    filter.only = number(u"only");
    filter.kind = json.value().string(u"kind");
    filter.group = json.value().string(u"group");
    filter.text = json.value().string(u"text");
    return filter;
}

std::vector<std::pair<QString, QString>> savedFrom(const QString &setting) {
    std::vector<std::pair<QString, QString>> saved;
    if (const auto json = Json::parse(setting.toUtf8()))
        for (const Json::Member &member : json.value().toObject())
            saved.emplace_back(member.key, member.value.toString());
    return saved;
}

QString withSaved(const QString &setting, const QString &name, const QString &filter) {
    auto parsed = Json::parse(setting.toUtf8());
    Json json = parsed && parsed.value().isObject() ? std::move(parsed).value() : Json::object();
    if (filter.isEmpty())
        json.remove(name);
    else
        json.set(name, Json(filter));
    return QString::fromUtf8(json.toBytes(false));
}

} // namespace gongkai::filters
