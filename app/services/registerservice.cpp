// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registerservice.h"

#include "domain/applicationjson.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace gongkai {

namespace {

/// Of personal data the trail keeps only that it changed, not what it was.
QString digest(const QString &salt, const QString &text) {
    return text.isEmpty()
               ? QString()
               : QStringLiteral("sha256:") +
                     QString::fromLatin1(
                         QCryptographicHash::hash((salt + text).toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

bool isPersonal(const QString &fact) {
    return fact == QLatin1String("remarks") || fact == QLatin1String("wanted") || fact == QLatin1String("subject");
}

std::vector<Event::Change> changesBetween(const QString &salt, const ApplicationFacts &before,
                                          const ApplicationFacts &after) {
    std::vector<Event::Change> changes;
    for (const QString &name : factNames()) {
        const QString a = factText(before, name);
        const QString b = factText(after, name);
        if (a != b)
            changes.push_back(isPersonal(name) ? Event::Change{name, digest(salt, a), digest(salt, b)}
                                               : Event::Change{name, a, b});
    }
    return changes;
}

/// Everything that the figures of a year count of an application.
auto contribution(const ApplicationFacts &facts, const CaseState &state, int year) {
    const int received = facts.received.isValid() ? facts.received.year() : 9999;
    const int decided = state.decided.isValid() ? state.decided.year() : 9999;
    const bool in = received < year && decided >= year;
    const bool out = received <= year && decided > year;
    const bool done = decided == year;
    const bool counted = received == year || done || in || out;
    return std::tuple(received == year, done, in, out, counted ? facts.kind : QString(),
                      counted ? facts.channel : QString(), done ? state.decision : QString(), done && state.extended,
                      done && state.onTime, done ? state.handlingDays : 0,
                      state.feePaid.isValid() && state.feePaid.year() == year ? state.feeYuan : 0);
}

} // namespace

RegisterService::RegisterService(RegisterStore &store, const Clock &clock, const FormatCatalogue &formats, QString user)
    : m_store(store), m_clock(clock), m_formats(formats), m_user(std::move(user)),
      m_rules(m_calendar, DecisionList::shipped()) {
}

Result<void> RegisterService::open(const Json &shippedCalendar) {
    if (auto merged = m_calendar.merge(shippedCalendar, {}); !merged)
        return merged.error();
    if (auto own = readOwnCalendars(); !own)
        return own;
    // a newer program may bring a year that was missing: open files are dated anew once
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const int year : m_calendar.years())
        hash.addData(m_calendar.yearJson(year).toBytes(false));
    const QString now = QString::fromLatin1(hash.result().toHex());
    const auto before = books().setting(QStringLiteral("calendar_digest"));
    if (!before)
        return before.error();
    if (before.value() == now)
        return {};
    auto done = m_store.transact([&]() -> Result<void> {
        if (!before.value().isEmpty())
            if (auto redated = redate(m_redatedAtOpening); !redated)
                return redated;
        return books().setSetting(QStringLiteral("calendar_digest"), now);
    });
    // a store that can only be read shows what it holds
    return done || done.error().code == ErrorCode::StoreReadOnly ? Result<void>() : done;
}

Result<void> RegisterService::readOwnCalendars() {
    const auto revision = books().setting(QStringLiteral("calendar_revision"));
    if (!revision)
        return revision.error();
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
    m_calendarRevision = revision.value();
    return {};
}

/// Somebody else at the same store may have entered a year.
Result<void> RegisterService::followCalendar() {
    const auto revision = books().setting(QStringLiteral("calendar_revision"));
    if (!revision)
        return revision.error();
    return revision.value() == m_calendarRevision ? Result<void>() : readOwnCalendars();
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
    for (const int year : locked)
        if (contribution(oldFacts, oldState, year) != contribution(newFacts, newState, year))
            return Error{ErrorCode::YearLocked, {}, {}, {QString::number(year)}};
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
    ApplicationId id;
    auto done = m_store.transact([&]() -> Result<void> {
        if (auto current = followCalendar(); !current)
            return current;
        const auto locked = closedYears();
        if (!locked)
            return locked.error();
        const auto pattern = numberPattern();
        if (!pattern)
            return pattern.error();
        auto prepared = prepare(facts, applicant, steps, locked.value(), moment());
        if (!prepared)
            return prepared.error();
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
    StoredApplication after = application;
    // the closed years are asked under the lock: nobody closes one in between
    auto done = m_store.transact([&]() -> Result<void> {
        if (auto current = followCalendar(); !current)
            return current;
        if (const ApplicationId other = event.step.other; other.isValid()) {
            if (other == application.id)
                return Error{ErrorCode::InvalidValue, QStringLiteral("linked"), {}, {application.facts.number}};
            if (auto known = m_store.load(other); !known)
                return known.error();
        }
        auto state = m_rules.stateAfter(application.facts, application.history, event, today());
        if (!state)
            return state.error();
        const auto locked = closedYears();
        if (!locked)
            return locked.error();
        if (auto allowed =
                lockedAgainst(application.facts, application.state, application.facts, state.value(), locked.value());
            !allowed)
            return allowed;
        after.history.push_back(event);
        after.state = std::move(state).value();
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
                                                       const ApplicationFacts &given, const Applicant &applicant,
                                                       const QString &reason) {
    ApplicationFacts facts = given;
    if (facts.number.trimmed().isEmpty())
        facts.number = application.facts.number; // it has one, and keeps it
    if (auto checked = m_rules.checkFacts(facts, today()); !checked)
        return checked.error();
    Event event;
    event.kind = Event::Kind::FactsChanged;
    event.reason = reason;
    // without it, whoever knows a name could try it on the digest
    const auto salt = books().setting(QStringLiteral("applicant_salt"));
    if (!salt)
        return salt.error();
    event.changes = changesBetween(salt.value(), application.facts, facts);
    const bool otherPerson =
        applicant.name != application.applicant.name || applicant.contact != application.applicant.contact;
    if (otherPerson)
        event.changes.push_back({QStringLiteral("applicant"), digest(salt.value(), application.applicant.matchText()),
                                 digest(salt.value(), applicant.matchText())});
    if (event.changes.empty())
        return application;
    if (!application.history.empty() && reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidValue, QStringLiteral("reason"), {}, {QString()}};
    event.seq = application.history.empty() ? 1 : application.history.back().seq + 1;
    event.recordedUtc = nowText();
    event.recordedBy = m_user;
    StoredApplication after = application;
    after.facts = facts;
    auto done = m_store.transact([&]() -> Result<void> {
        if (auto current = followCalendar(); !current)
            return current;
        auto state = m_rules.stateAfter(facts, application.history, event, today());
        if (!state)
            return state.error();
        const auto locked = closedYears();
        if (!locked)
            return locked.error();
        if (auto allowed = lockedAgainst(application.facts, application.state, facts, state.value(), locked.value());
            !allowed)
            return allowed;
        after.state = std::move(state).value();
        after.history.push_back(event);
        if (otherPerson) {
            after.applicant = applicant;
            // another spelling of the same: the record shows it as it is written now
            auto who = m_store.applicantFor(applicant);
            if (who && who.value() == application.applicant.id)
                if (auto renamed = m_store.renameApplicant(who.value(), applicant); !renamed)
                    return renamed;
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
    std::vector<ApplicationId> ids;
    auto done = m_store.transact([&]() -> Result<void> {
        const auto locked = closedYears();
        if (!locked)
            return locked.error();
        const auto pattern = numberPattern();
        if (!pattern)
            return pattern.error();
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
