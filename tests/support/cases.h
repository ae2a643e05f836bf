// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "support/calendars.h"

/// Applications and their steps in few words.
namespace gongkai::test {

inline ApplicationFacts application(const char *received, const char *kind = "natural") {
    ApplicationFacts facts;
    facts.number = QStringLiteral("1");
    facts.kind = QString::fromLatin1(kind);
    facts.handedIn = facts.received = day(received);
    facts.subject = QStringLiteral("示例事项");
    facts.wanted = QStringLiteral("示例信息");
    return facts;
}

/// "correction_asked 2024-03-05 until=2024-03-20": the name, the day, what else it tells.
inline Step step(const QString &text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Step s;
    const auto kind = stepFromName(words.value(0));
    if (!kind)
        qFatal("no step: %s", qPrintable(text));
    s.kind = *kind;
    s.day = QDate::fromString(words.value(1), Qt::ISODate);
    for (const QString &word : words.mid(2)) {
        const QString name = word.section(QLatin1Char('='), 0, 0);
        const QString value = word.section(QLatin1Char('='), 1);
        if (name == QLatin1String("until"))
            s.until = QDate::fromString(value, Qt::ISODate);
        else if (name == QLatin1String("reached"))
            s.reached = QDate::fromString(value, Qt::ISODate);
        else if (name == QLatin1String("days"))
            s.days = value.toInt();
        else if (name == QLatin1String("yuan"))
            s.yuan = value.toLongLong();
        else if (name == QLatin1String("basis"))
            s.feeBasis = value;
        else if (name == QLatin1String("decision"))
            s.decision = value;
        else if (name == QLatin1String("answer"))
            s.answer = value;
        else if (name == QLatin1String("letter"))
            s.letterNo = value;
        else if (name == QLatin1String("other"))
            s.other = ApplicationId{value.toLongLong()};
        else
            qFatal("no member of a step: %s", qPrintable(word));
    }
    return s;
}

/// "Steps; with; semicolons" or "annuls 2" and "replaces 2 decided 2024-…" as events; the first has the seq 1 +
/// `before`.
inline std::vector<Event> events(const QString &text, int before = 0) {
    std::vector<Event> list;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        Event event;
        event.seq = before + static_cast<int>(list.size()) + 1;
        QString rest = part.trimmed();
        for (const auto &[word, kind] :
             {std::pair("annuls ", Event::Kind::Annuls), {"replaces ", Event::Kind::Replaces}})
            if (rest.startsWith(QLatin1String(word))) {
                event.kind = kind;
                event.target = rest.section(QLatin1Char(' '), 1, 1).toInt();
                event.reason = QStringLiteral("录入有误");
                rest = rest.section(QLatin1Char(' '), 2);
            }
        if (event.kind != Event::Kind::Annuls)
            event.step = step(rest);
        list.push_back(event);
    }
    return list;
}

/// The codes of irregularities in their order.
inline QString codes(const std::vector<Irregularity> &irregular, std::size_t from = 0) {
    QStringList list;
    for (std::size_t i = from; i < irregular.size(); ++i)
        list.append(irregular[i].code);
    return list.join(QLatin1Char(' '));
}

/// The rules with the shipped calendar and decisions.
class CaseBook final {
public:
    const QDate today = QDate(2025, 6, 2);
    const WorkCalendar calendar = chinaCalendar();
    const CaseRules rules{calendar, DecisionList::shipped()};

    CaseBook() = default;
    Q_DISABLE_COPY_MOVE(CaseBook)

    /// The state after all of them; each goes through stateAfter. The last may be refused when `last` is given.
    [[nodiscard]] CaseState after(const ApplicationFacts &facts, const QString &steps,
                                  Result<CaseState> *last = nullptr) const {
        std::vector<Event> history;
        CaseState state = rules.stateOf(facts, history);
        const std::vector<Event> all = events(steps);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto next = rules.stateAfter(facts, history, all[i], today);
            if (last && i + 1 == all.size())
                *last = next;
            if (!next) {
                if (!last || i + 1 < all.size())
                    qFatal("%s: step %zu: %s", qPrintable(steps), i + 1,
                           qPrintable(next.error().args.join(QLatin1Char(' '))));
                return state;
            }
            history.push_back(all[i]);
            state = rules.stateOf(facts, history);
            if (!(state == next.value()))
                qFatal("%s: step %zu: the history gives another state", qPrintable(steps), i + 1);
        }
        return state;
    }
    [[nodiscard]] CaseState after(const char *received, const QByteArray &steps) const {
        return after(application(received), QString::fromLatin1(steps));
    }
};

} // namespace gongkai::test
