// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The session's dealings with the report of the year before.
#include "domain/carryover.h"
#include "domain/promises.h"
#include "models/editsession.h"

namespace gongkai {

const SectionText *EditSession::lastYearSection(const QString &section) const {
    return m_previous ? gongkai::lastYearSection(m_stored.report, *m_previous, section) : nullptr;
}

bool EditSession::takeOver(const QString &section, std::size_t block) {
    Report after = m_stored.report;
    if (!m_previous || !gongkai::takeOver(after, *m_previous, section, block))
        return false;
    push(tr("Take over from last year"), Part::AllText, section, std::move(after), 0);
    return true;
}

std::vector<LastYearPoint> EditSession::points() const {
    return pointsToAnswer(m_stored.report, previous(), m_format);
}

void EditSession::answerPoint(std::size_t point, const QString &answer, const QString &words) {
    Report after = m_stored.report;
    after.lastYearPoints = points(); // read from last year's report until the first is answered
    if (point >= after.lastYearPoints.size())
        return;
    LastYearPoint &answered = after.lastYearPoints[point];
    if (answered.answer == answer && answered.words == words)
        return;
    answered.answer = answer;
    answered.words = words;
    push(tr("Answer to last year's problem"), Part::Points, QString::number(point), std::move(after), 0);
}

} // namespace gongkai
