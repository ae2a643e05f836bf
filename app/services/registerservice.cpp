// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registerservice.h"

#include "domain/applicationjson.h"

#include <QCryptographicHash>

#include <algorithm>

namespace gongkai {

namespace {

/// Of personal data the trail keeps only that it changed, not what it was.
QString digest(const QString &text) {
    return text.isEmpty()
               ? QString()
               : QStringLiteral("sha256:") +
                     QString::fromLatin1(
                         QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

bool isPersonal(const QString &fact) {
    return fact == QLatin1String("remarks") || fact == QLatin1String("wanted") || fact == QLatin1String("subject");
}

std::vector<Event::Change> changesBetween(const ApplicationFacts &before, const ApplicationFacts &after) {
    std::vector<Event::Change> changes;
    for (const QString &name : factNames()) {
        const QString a = factText(before, name);
        const QString b = factText(after, name);
        if (a != b)
            changes.push_back(isPersonal(name) ? Event::Change{name, digest(a), digest(b)} : Event::Change{name, a, b});
    }
    return changes;
}

/// What the forms count of an application.
auto countedOf(const ApplicationFacts &facts, const CaseState &state) {
    return std::tuple(facts.received.year(), state.decided.isValid() ? state.decided.year() : 0, facts.kind,
                      facts.channel, state.decision, state.extended, state.onTime);
}

} // namespace

RegisterService::RegisterService(RegisterStore &store, const Clock &clock, const FormatCatalogue &formats, QString user)
    : m_store(store), m_clock(clock), m_formats(formats), m_user(std::move(user)),
      m_rules(m_calendar, DecisionList::shipped()) {
}

Result<void> RegisterService::open(const Json &shippedCalendar) {
    if (auto merged = m_calendar.merge(shippedCalendar, {}); !merged)
        return merged.error();
    const auto own = books().calendars();
    if (!own)
        return own.error();
    for (auto it = own.value().begin(); it != own.value().end(); ++it) {
        const auto json = Json::parse(it.value().toUtf8());
        if (!json)
            return json.error();
        Json years = Json::object();
        years.set(QString::number(it.key()), json.value());
        if (auto merged = m_calendar.merge(years, m_store.location()); !merged)
            return merged.error();
    }
    return {};
}

QDate RegisterService::today() const {
    return m_clock.nowUtc().toLocalTime().date();
}

QString RegisterService::nowText() const {
    return m_clock.nowUtc().toString(Qt::ISODate);
}

Result<QString> RegisterService::numberPattern() {
    auto pattern = books().setting(QStringLiteral("number_pattern"));
    if (pattern && pattern.value().isEmpty())
        return QStringLiteral("{year}-{no:4}");
    return pattern;
}

Result<QList<int>> RegisterService::closedYears() {
    const auto locks = books().locks();
    if (!locks)
        return locks.error();
    QList<int> years;
    for (const YearLock &lock : locks.value())
        years.append(lock.year);
    return years;
}

Result<void> RegisterService::lockedAgainst(const ApplicationFacts &oldFacts, const CaseState &oldState,
                                            const ApplicationFacts &newFacts, const CaseState &newState,
                                            const QList<int> &locked) const {
    if (locked.isEmpty())
        return {};
    const auto before = countedOf(oldFacts, oldState);
    const auto after = countedOf(newFacts, newState);
    if (before == after)
        return {};
    // a file touches every year from its receipt to its decision; open ones touch all to come
    const auto touches = [](const ApplicationFacts &facts, const CaseState &state, int year) {
        return facts.received.isValid() && facts.received.year() <= year &&
               (!state.decided.isValid() || state.decided.year() >= year);
    };
    for (const int year : locked) {
        const bool wasIn = touches(oldFacts, oldState, year);
        const bool isIn = touches(newFacts, newState, year);
        if (!wasIn && !isIn)
            continue;
        // carried over a closed year and decided after it: its figures stay
        const bool stays = wasIn && isIn && oldFacts.received.year() == newFacts.received.year() &&
                           oldFacts.kind == newFacts.kind &&
                           (oldFacts.channel == newFacts.channel || oldFacts.received.year() != year) &&
                           (!oldState.decided.isValid() || oldState.decided.year() > year) &&
                           (!newState.decided.isValid() || newState.decided.year() > year);
        if (!stays)
            return Error{ErrorCode::YearLocked, {}, {}, {QString::number(year)}};
    }
    return {};
}

Result<StoredApplication> RegisterService::prepare(const ApplicationFacts &facts, const Applicant &applicant,
                                                   const std::vector<Step> &steps, const QList<int> &locked,
                                                   const Moment &moment) const {
    if (auto checked = m_rules.checkFacts(facts, moment.today); !checked)
        return checked.error();
    StoredApplication application;
    application.facts = facts;
    application.applicant = applicant;
    for (const Step &step : steps) {
        Event event;
        event.step = step;
        event.seq = static_cast<int>(application.history.size()) + 1;
        event.recordedBy = m_user;
        event.recordedUtc = moment.utc;
        auto state = m_rules.stateAfter(facts, application.history, event, moment.today);
        if (!state) {
            Error error = state.error();
            error.place = stepName(step.kind); // which of them
            return error;
        }
        application.history.push_back(std::move(event));
        application.state = std::move(state).value();
    }
    if (steps.empty())
        application.state = m_rules.stateOf(facts, {});
    if (auto allowed = lockedAgainst({}, {}, facts, application.state, locked); !allowed)
        return allowed.error();
    return application;
}

Result<ApplicationId> RegisterService::add(const ApplicationFacts &facts, const Applicant &applicant,
                                           const std::vector<Step> &steps) {
    const auto locked = closedYears();
    if (!locked)
        return locked.error();
    const auto pattern = numberPattern();
    if (!pattern)
        return pattern.error();
    auto prepared = prepare(facts, applicant, steps, locked.value(), moment());
    if (!prepared)
        return prepared.error();
    ApplicationId id;
    auto done = m_store.transact([&]() -> Result<void> {
        auto who = m_store.applicantFor(applicant);
        if (!who)
            return who.error();
        prepared.value().applicant.id = who.value();
        auto inserted = m_store.insert(prepared.value(), pattern.value());
        if (!inserted)
            return inserted.error();
        id = inserted.value();
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

Result<StoredApplication> RegisterService::load(ApplicationId id) {
    auto stored = m_store.load(id);
    if (stored)
        stored.value().state = m_rules.stateOf(stored.value().facts, stored.value().history);
    return stored;
}

Result<StoredApplication> RegisterService::append(const StoredApplication &application, Event event) {
    event.seq = application.history.empty() ? 1 : application.history.back().seq + 1;
    event.recordedUtc = nowText();
    event.recordedBy = m_user;
    auto state = m_rules.stateAfter(application.facts, application.history, event, today());
    if (!state)
        return state.error();
    const auto locked = closedYears();
    if (!locked)
        return locked.error();
    if (auto allowed =
            lockedAgainst(application.facts, application.state, application.facts, state.value(), locked.value());
        !allowed)
        return allowed.error();
    StoredApplication after = application;
    after.history.push_back(std::move(event));
    after.state = std::move(state).value();
    auto version = m_store.save(after);
    if (!version)
        return version.error();
    after.version = version.value();
    return after;
}

Result<StoredApplication> RegisterService::take(const StoredApplication &application, const Step &step) {
    Event event;
    event.step = step;
    return append(application, std::move(event));
}

Result<StoredApplication> RegisterService::correct(const StoredApplication &application, int target,
                                                   const std::optional<Step> &step, const QString &reason) {
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidValue, QStringLiteral("reason"), {}, {QString()}};
    Event event;
    event.kind = step ? Event::Kind::Replaces : Event::Kind::Annuls;
    event.target = target;
    event.step = step.value_or(Step());
    event.reason = reason;
    return append(application, std::move(event));
}

Result<StoredApplication> RegisterService::changeFacts(const StoredApplication &application,
                                                       const ApplicationFacts &facts, const Applicant &applicant,
                                                       const QString &reason) {
    if (auto checked = m_rules.checkFacts(facts, today()); !checked)
        return checked.error();
    Event event;
    event.kind = Event::Kind::FactsChanged;
    event.reason = reason;
    event.changes = changesBetween(application.facts, facts);
    const bool otherPerson =
        applicant.name != application.applicant.name || applicant.contact != application.applicant.contact;
    if (otherPerson)
        event.changes.push_back(
            {QStringLiteral("applicant"), digest(application.applicant.matchText()), digest(applicant.matchText())});
    if (event.changes.empty())
        return application;
    event.seq = application.history.empty() ? 1 : application.history.back().seq + 1;
    event.recordedUtc = nowText();
    event.recordedBy = m_user;
    StoredApplication after = application;
    after.facts = facts;
    auto state = m_rules.stateAfter(facts, application.history, event, today());
    if (!state)
        return state.error();
    const auto locked = closedYears();
    if (!locked)
        return locked.error();
    if (auto allowed = lockedAgainst(application.facts, application.state, facts, state.value(), locked.value());
        !allowed)
        return allowed.error();
    after.state = std::move(state).value();
    after.history.push_back(std::move(event));
    auto done = m_store.transact([&]() -> Result<void> {
        if (otherPerson) {
            after.applicant = applicant;
            auto who = m_store.applicantFor(applicant);
            if (!who)
                return who.error();
            after.applicant.id = who.value();
        }
        auto version = m_store.save(after);
        if (!version)
            return version.error();
        after.version = version.value();
        return {};
    });
    if (!done)
        return done.error();
    return after;
}

Result<std::vector<ApplicationId>> RegisterService::split(const StoredApplication &application,
                                                          const QStringList &subjects) {
    const auto locked = closedYears();
    if (!locked)
        return locked.error();
    const auto pattern = numberPattern();
    if (!pattern)
        return pattern.error();
    std::vector<ApplicationId> ids;
    auto done = m_store.transact([&]() -> Result<void> {
        StoredApplication current = application;
        for (const QString &subject : subjects) {
            ApplicationFacts facts = application.facts;
            facts.number.clear();
            facts.subject = subject;
            facts.splitFrom = application.id;
            auto part = prepare(facts, application.applicant, {}, locked.value(), moment());
            if (!part)
                return part.error();
            auto id = m_store.insert(part.value(), pattern.value());
            if (!id)
                return id.error();
            ids.push_back(id.value());
            Step step;
            step.kind = StepKind::Split;
            step.day = today();
            step.other = id.value();
            auto taken = take(current, step);
            if (!taken)
                return taken.error();
            current = std::move(taken).value();
        }
        return {};
    });
    if (!done)
        return done.error();
    return ids;
}

Result<void> RegisterService::mergeApplicants(ApplicantId from, ApplicantId into, const QString &reason) {
    return m_store.mergeApplicants(from, into, nowText(), reason);
}

Result<void> RegisterService::splitApplicant(const std::vector<ApplicationId> &applications, const QString &reason) {
    auto split = m_store.splitApplicant(applications, nowText(), reason);
    if (!split)
        return split.error();
    return {};
}

Result<int> RegisterService::rankInMonth(const StoredApplication &application) {
    return m_store.rankInMonth(application.applicant.id, application.facts.received, application.id);
}

Result<int> RegisterService::anonymise(int months) {
    return m_store.anonymiseBefore(today().addMonths(-std::max(months, 1)), nowText());
}

} // namespace gongkai
