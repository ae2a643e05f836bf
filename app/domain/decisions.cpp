// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions.h"

#include <QFile>

#include <algorithm>

namespace gongkai {

bool closesWithoutReply(const QString &decision) {
    static const QStringList ids = {QStringLiteral("other_no_correction"), QStringLiteral("other_unpaid"),
                                    QStringLiteral("other_withdrawn"), QStringLiteral("other_merged"),
                                    QStringLiteral("other_terminated")};
    return ids.contains(decision);
}

Result<DecisionList> DecisionList::fromJson(const Json &json, const QString &place) {
    const auto invalid = [&place](const QString &where, const QString &what) {
        return Error{ErrorCode::InvalidFormat, place + QStringLiteral(": ") + where, what, {}};
    };
    DecisionList list;
    if (json.string(u"schema") != QLatin1String("gongkai-decisions/1"))
        return invalid(QStringLiteral("schema"), QStringLiteral("is not gongkai-decisions/1"));
    if (const Json *groups = json.find(u"groups"))
        for (const Json::Member &group : groups->toObject())
            list.m_groups.insert(group.key, group.value.toString());
    const Json *decisions = json.find(u"decisions");
    if (!decisions || decisions->toArray().empty())
        return invalid(QStringLiteral("decisions"), QStringLiteral("is missing"));
    for (const Json &item : decisions->toArray()) {
        Decision decision;
        decision.id = item.string(u"id");
        decision.label = item.string(u"label");
        decision.group = item.string(u"group");
        if (decision.id.isEmpty() || decision.label.isEmpty() || !list.m_groups.contains(decision.group) ||
            list.find(decision.id))
            return invalid(QStringLiteral("decisions[%1]").arg(list.m_all.size()),
                           QStringLiteral("needs an id of its own, a label and a known group"));
        if (const Json *articles = item.find(u"articles")) {
            decision.article2019 = articles->string(u"2019");
            decision.article2008 = articles->string(u"2008");
        }
        if (const Json *regulations = item.find(u"regulations"))
            for (const Json &regulation : regulations->toArray()) {
                decision.of2019 |= regulation.toString() == QLatin1String("2019");
                decision.of2008 |= regulation.toString() == QLatin1String("2008");
            }
        list.m_all.push_back(std::move(decision));
    }
    return list;
}

const DecisionList &DecisionList::shipped() {
    static const DecisionList list = [] {
        const QString path = QStringLiteral(":/register/decisions.json");
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return DecisionList();
        const auto json = Json::parse(file.readAll());
        if (!json)
            return DecisionList();
        auto read = fromJson(json.value(), path);
        return read ? std::move(read).value() : DecisionList();
    }();
    return list;
}

const Decision *DecisionList::find(const QString &id) const {
    const auto it = std::find_if(m_all.begin(), m_all.end(), [&id](const Decision &d) { return d.id == id; });
    return it == m_all.end() ? nullptr : &*it;
}

} // namespace gongkai
