// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applicationjson.h"

#include "base/isoday.h"

namespace gongkai {

namespace {

struct TextMember {
    const char *name;
    QString Step::*member;
};

constexpr TextMember textMembers[] = {
    {"fee_basis", &Step::feeBasis}, {"decision", &Step::decision}, {"ground", &Step::ground}, {"answer", &Step::answer},
    {"letter_no", &Step::letterNo}, {"way", &Step::way},           {"proof", &Step::proof},   {"note", &Step::note},
};

struct DateMember {
    const char *name;
    QDate Step::*member;
};

constexpr DateMember dateMembers[] = {{"day", &Step::day}, {"until", &Step::until}, {"reached", &Step::reached}};

const char *const eventKinds[] = {"step", "replaces", "annuls", "facts_changed", "anonymised"};

QString name(const char *text) {
    return QString::fromLatin1(text);
}

Error invalid(const QString &place, const QString &value) {
    return {ErrorCode::InvalidValue, place, {}, {value}};
}

/// True when the member was a date, false when its date is broken; nullopt when it is no such member.
std::optional<bool> readDate(Step &step, const Json::Member &member) {
    for (const DateMember &date : dateMembers)
        if (member.key == QLatin1String(date.name)) {
            step.*date.member = isoDay(member.value.toString());
            return (step.*date.member).isValid();
        }
    return std::nullopt;
}

bool readText(Step &step, const Json::Member &member) {
    for (const TextMember &text : textMembers)
        if (member.key == QLatin1String(text.name)) {
            step.*text.member = member.value.toString();
            return true;
        }
    return false;
}

bool readNumber(Step &step, const Json::Member &member, qint64 number) {
    if (member.key == QLatin1String("days") && number >= 0 && number < 1000)
        step.days = static_cast<int>(number);
    else if (member.key == QLatin1String("yuan") && number >= 0)
        step.yuan = number;
    else if (member.key == QLatin1String("other") && number > 0)
        step.other = ApplicationId{number};
    else
        return false;
    return true;
}

} // namespace

Json stepToJson(const Step &step) {
    Json json = Json::object();
    json.set(QStringLiteral("step"), Json(stepName(step.kind)));
    for (const DateMember &date : dateMembers)
        if ((step.*date.member).isValid())
            json.set(name(date.name), Json(isoText(step.*date.member)));
    for (const TextMember &text : textMembers)
        if (!(step.*text.member).isEmpty())
            json.set(name(text.name), Json(step.*text.member));
    if (step.days > 0)
        json.set(QStringLiteral("days"), Json::number(step.days));
    if (step.yuan > 0)
        json.set(QStringLiteral("yuan"), Json::number(step.yuan));
    if (step.other.isValid())
        json.set(QStringLiteral("other"), Json::number(step.other.value));
    return json;
}

Result<Step> stepFromJson(const Json &json) {
    Step step;
    const auto kind = stepFromName(json.string(u"step"));
    if (!kind)
        return invalid(QStringLiteral("step"), json.string(u"step"));
    step.kind = *kind;
    for (const Json::Member &member : json.toObject()) {
        if (member.key == QLatin1String("step"))
            continue;
        if (const auto date = readDate(step, member)) {
            if (!*date)
                return Error{ErrorCode::InvalidDate, member.key, {}, {member.value.toString()}};
            continue;
        }
        if (member.value.isString() && readText(step, member))
            continue;
        const auto number = member.value.toInteger();
        if (!number || !readNumber(step, member, *number))
            return invalid(member.key, member.value.isString() ? member.value.toString() : member.value.numberText());
    }
    return step;
}

Json eventToJson(const Event &event) {
    Json json = Json::object();
    json.set(QStringLiteral("kind"), Json(name(eventKinds[static_cast<int>(event.kind)])));
    if (event.target > 0)
        json.set(QStringLiteral("target"), Json::number(event.target));
    if (event.kind == Event::Kind::Step || event.kind == Event::Kind::Replaces)
        json.set(QStringLiteral("data"), stepToJson(event.step));
    if (!event.changes.empty()) {
        Json changes = Json::array();
        for (const Event::Change &change : event.changes) {
            Json item = Json::object();
            item.set(QStringLiteral("field"), Json(change.field));
            item.set(QStringLiteral("before"), Json(change.before));
            item.set(QStringLiteral("after"), Json(change.after));
            changes.append(item);
        }
        json.set(QStringLiteral("changes"), changes);
    }
    if (!event.reason.isEmpty())
        json.set(QStringLiteral("reason"), Json(event.reason));
    return json;
}

Result<Event> eventFromJson(const Json &json) {
    Event event;
    const QString kind = json.string(u"kind");
    bool known = false;
    for (int i = 0; i < static_cast<int>(std::size(eventKinds)); ++i)
        if (kind == QLatin1String(eventKinds[i])) {
            event.kind = static_cast<Event::Kind>(i);
            known = true;
        }
    if (!known)
        return invalid(QStringLiteral("kind"), kind);
    if (const Json *target = json.find(u"target"))
        event.target = static_cast<int>(target->toInteger().value_or(0));
    if (const Json *data = json.find(u"data")) {
        auto step = stepFromJson(*data);
        if (!step)
            return step.error();
        event.step = std::move(step).value();
    }
    if (const Json *changes = json.find(u"changes"))
        for (const Json &item : changes->toArray())
            event.changes.push_back({item.string(u"field"), item.string(u"before"), item.string(u"after")});
    event.reason = json.string(u"reason");
    return event;
}

const QStringList &factNames() {
    static const QStringList names = {
        QStringLiteral("number"),   QStringLiteral("kind"),    QStringLiteral("channel"), QStringLiteral("handed_in"),
        QStringLiteral("received"), QStringLiteral("subject"), QStringLiteral("wanted"),  QStringLiteral("form"),
        QStringLiteral("officer"),  QStringLiteral("remarks"), QStringLiteral("linked")};
    return names;
}

QString factText(const ApplicationFacts &facts, const QString &fact) {
    switch (factNames().indexOf(fact)) {
    case 0: return facts.number;
    case 1: return facts.kind;
    case 2: return facts.channel;
    case 3: return facts.handedIn.toString(Qt::ISODate);
    case 4: return facts.received.toString(Qt::ISODate);
    case 5: return facts.subject;
    case 6: return facts.wanted;
    case 7: return facts.form;
    case 8: return facts.officer;
    case 9: return facts.remarks;
    case 10: return facts.linked.isValid() ? QString::number(facts.linked.value) : QString();
    default: return {};
    }
}

Result<void> setFact(ApplicationFacts &facts, const QString &fact, const QString &text) {
    const auto date = [&](QDate &target) -> Result<void> {
        const QDate day = isoDay(text);
        if (!text.isEmpty() && !day.isValid())
            return Error{ErrorCode::InvalidDate, fact, {}, {text}};
        target = day;
        return {};
    };
    switch (factNames().indexOf(fact)) {
    case 0: facts.number = text; return {};
    case 1: facts.kind = text; return {};
    case 2: facts.channel = text; return {};
    case 3: return date(facts.handedIn);
    case 4: return date(facts.received);
    case 5: facts.subject = text; return {};
    case 6: facts.wanted = text; return {};
    case 7: facts.form = text; return {};
    case 8: facts.officer = text; return {};
    case 9: facts.remarks = text; return {};
    case 10: {
        bool ok = text.isEmpty();
        const qint64 id = ok ? 0 : text.toLongLong(&ok);
        if (!ok || id < 0)
            return invalid(fact, text);
        facts.linked = ApplicationId{id};
        return {};
    }
    default: return invalid(fact, text);
    }
}

} // namespace gongkai
