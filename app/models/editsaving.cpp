// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a report being edited reaches the store: by itself, on demand, and when somebody else was there before.
#include "models/editcommands.h"
#include "models/editsession.h"

namespace gongkai {

namespace {

constexpr int patienceMs = 1000; // so long the window may stand still when it is asked to save and wait
constexpr int againMs = 100;     // what was typed while an older state was being written
constexpr int busyRetryMs = 2000;
constexpr int retryMs = 10000;

} // namespace

void EditSession::saveSoon() {
    m_autosave.stop();
    if (m_abandoned || m_saver.isRunning() || inConflict() || (isSaved() && !m_saveError))
        return;
    m_saver.start(m_stored, m_change);
}

bool EditSession::save() {
    const QDeadlineTimer deadline(patienceMs);
    saveSoon();
    // twice, because what was being written may be older than what stands here
    for (int i = 0; i < 2; ++i) {
        if (!m_saver.waitFor(deadline)) {
            failed({ErrorCode::StoreBusy, m_authoring.location(), {}, {}}, busyRetryMs);
            return false;
        }
        if (isSaved() || m_saveError)
            break;
        saveSoon();
    }
    return isSaved() && !m_saveError;
}

void EditSession::saveEnded(quint64 change, const Result<int> &version) {
    if (!version) {
        if (version.error().code == ErrorCode::StoreConflict)
            return meetConflict();
        return failed(version.error(), version.error().code == ErrorCode::StoreBusy ? busyRetryMs : retryMs);
    }
    m_saveError.reset();
    m_stored.version = version.value();
    if (change == m_change) {
        m_autosave.stop();
        m_undo.setClean();
    } else {
        m_autosave.start(againMs);
    }
    Q_EMIT saved(m_clock.nowUtc());
}

void EditSession::failed(const Error &error, int retry) {
    m_saveError = error;
    m_nextTry = m_clock.nowUtc().addMSecs(retry);
    m_autosave.start(retry);
    Q_EMIT saveFailed();
}

void EditSession::meetConflict() {
    m_autosave.stop();
    const auto now = storedNow();
    // the same entries: somebody made the same change, or the answer to a save of ours got lost on its way
    if (now && now.value().report == m_stored.report) {
        settled(now.value().version, m_clock.nowUtc());
        return;
    }
    const auto when = m_authoring.savedAt(id());
    m_savedByOthers = when ? when.value() : QDateTime();
    m_saveError = Error{ErrorCode::StoreConflict, m_authoring.location(), {}, {}};
    Q_EMIT saveFailed();
}

/// What stands here is what the store holds under this version.
void EditSession::settled(int version, const QDateTime &savedUtc) {
    m_autosave.stop();
    m_saveError.reset();
    m_stored.version = version;
    m_undo.setClean();
    Q_EMIT saved(savedUtc);
}

bool EditSession::keepMine() {
    if (!inConflict())
        return save();
    const auto theirs = storedNow();
    if (!theirs && theirs.error().code == ErrorCode::NotFound) {
        const auto made = m_authoring.importReport(report());
        if (!made) {
            m_saveError->detail = made.error().detail;
            Q_EMIT saveFailed();
            return false;
        }
        const auto again = m_authoring.open(made.value());
        m_stored.id = made.value();
        settled(again ? again.value().version : 1, m_clock.nowUtc());
        return true;
    }
    if (!theirs) {
        Q_EMIT saveFailed(); // the conflict stays, and with it the choice
        return false;
    }
    m_stored.version = theirs.value().version;
    m_saveError.reset();
    const Report &other = theirs.value().report;
    if (other.formatId == report().formatId && other.formatVersion == report().formatVersion) {
        // one step that says what was decided: its undo shows what was written over
        m_pushing = true;
        m_undo.push(new EditCommand(*this, tr("Keep my version"), Part::Everything, {}, other, report(), 0, false));
        m_pushing = false;
    }
    m_undo.resetClean(); // what the store holds is not on this stack
    return save();
}

Result<void> EditSession::takeTheirs() {
    const auto theirs = storedNow();
    if (!theirs)
        return theirs.error();
    const Report &other = theirs.value().report;
    if (other.formatId != report().formatId || other.formatVersion != report().formatVersion)
        return Error{ErrorCode::WrongSchema, {}, {}, {}};
    const QDateTime when = m_savedByOthers.isValid() ? m_savedByOthers : m_clock.nowUtc();
    push(tr("Take the other version"), Part::Everything, {}, other, 0);
    settled(theirs.value().version, when);
    return {};
}

} // namespace gongkai
