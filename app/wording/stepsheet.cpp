// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/stepsheet.h"

#include "base/isoday.h"
#include "wording/registertext.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace gongkai {

namespace {

using Kind = SheetTable::Kind;

class Words final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::StepSheet)
};

struct Head {
    QString text;
    Kind kind = Kind::Text;
    bool personal = false;
};

/// In the order of the cells.
std::vector<Head> heads() {
    return {{Words::tr("Number")},
            {Words::tr("Entry"), Kind::Integer},
            {Words::tr("Recorded (UTC)")},
            {Words::tr("Recorded by")},
            {Words::tr("Step")},
            {Words::tr("Day"), Kind::Date},
            {Words::tr("Decision")},
            {Words::tr("Letter number")},
            {Words::tr("Until"), Kind::Date},
            {Words::tr("Arrived on"), Kind::Date},
            {Words::tr("Working days"), Kind::Integer},
            {Words::tr("Yuan"), Kind::Integer},
            {Words::tr("Basis of the fee")},
            {Words::tr("Legal ground")},
            {Words::tr("Answer")},
            {Words::tr("Way of delivery")},
            {Words::tr("Other application")},
            {Words::tr("Proof of delivery"), Kind::Text, true},
            {Words::tr("Note"), Kind::Text, true},
            {Words::tr("Reason")},
            {Words::tr("Correction")}};
}

QString positive(qint64 number) {
    return number > 0 ? QString::number(number) : QString();
}

/// What became of each entry: which it corrects, which corrected it. By seq.
QHash<int, QString> corrections(const std::vector<Event> &history) {
    QHash<int, QStringList> notes;
    QHash<int, int> current; // the entry that stands for the one first recorded
    for (const Event &event : history) {
        if (event.kind == Event::Kind::Step)
            current.insert(event.seq, event.seq);
        if (event.kind != Event::Kind::Replaces && event.kind != Event::Kind::Annuls)
            continue;
        const bool replaces = event.kind == Event::Kind::Replaces;
        if (replaces)
            notes[event.seq].append(Words::tr("corrects entry %1").arg(event.target));
        if (const auto old = current.find(event.target); old != current.end()) {
            notes[*old].append(
                (replaces ? Words::tr("replaced by entry %1") : Words::tr("taken back by entry %1")).arg(event.seq));
            replaces ? void(*old = event.seq) : void(current.erase(old));
        }
    }
    QHash<int, QString> texts;
    for (auto it = notes.begin(); it != notes.end(); ++it)
        texts.insert(it.key(), it.value().join(Words::tr(", ")));
    return texts;
}

} // namespace

StepSheet::StepSheet(const DecisionList &decisions, Options options)
    : m_decisions(decisions), m_options(std::move(options)) {
    begin();
}

void StepSheet::begin() {
    SheetTable table;
    table.name = Words::tr("Course of the applications");
    if (!m_tables.empty())
        table.name += QStringLiteral(" (%1)").arg(m_tables.size() + 1);
    for (const Head &head : heads())
        if (m_options.personal || !head.personal) {
            table.heads.append(head.text);
            table.kinds.push_back(head.kind);
        }
    m_tables.push_back(std::move(table));
}

QStringList StepSheet::cellsOf(const Event &event) const {
    const bool ofStep = event.kind == Event::Kind::Step || event.kind == Event::Kind::Replaces;
    const Step step = ofStep ? event.step : Step();
    const Decision *decision = m_decisions.find(step.decision);
    QString other;
    if (step.other.isValid())
        other = m_options.numberOf ? m_options.numberOf(step.other) : QStringLiteral("#%1").arg(step.other.value);
    QStringList cells = {
        QString::number(event.seq),
        QString(event.recordedUtc).replace(QLatin1Char('T'), QLatin1Char(' ')).remove(QLatin1Char('Z')),
        event.recordedBy,
        ofStep ? stepText(step.kind) : eventText(event, m_decisions),
        isoText(step.day),
        decision ? decision->label : step.decision,
        step.letterNo,
        isoText(step.until),
        isoText(step.reached),
        positive(step.days),
        positive(step.yuan),
        feeBasisText(step.feeBasis),
        step.ground,
        answerText(step.answer),
        step.way,
        other};
    if (m_options.personal)
        cells << step.proof << step.note;
    cells << event.reason;
    return cells;
}

void StepSheet::add(const StoredApplication &application) {
    const auto notes = corrections(application.history);
    for (const Event &event : application.history) {
        if (m_options.mostRows > 0 && m_tables.back().rows.size() >= m_options.mostRows)
            begin();
        QStringList cells = cellsOf(event);
        cells.prepend(application.facts.number);
        cells.append(notes.value(event.seq));
        m_tables.back().rows.push_back(std::move(cells));
    }
}

qint64 StepSheet::rows() const {
    qint64 count = 0;
    for (const SheetTable &table : m_tables)
        count += static_cast<qint64>(table.rows.size());
    return count;
}

} // namespace gongkai
