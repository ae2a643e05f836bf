// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportsaver.h"

#include <chrono>
#include <exception>
#include <utility>

namespace gongkai {

ReportSaver::ReportSaver(Authoring &authoring, QObject *parent) : QObject(parent), m_authoring(authoring) {
    m_thread.setMaxThreadCount(1);
}

ReportSaver::~ReportSaver() {
    m_thread.waitForDone();
}

void ReportSaver::start(const StoredReport &report, quint64 change) {
    if (!m_authoring.savesElsewhere()) {
        Q_EMIT finished(change, m_authoring.save(report));
        return;
    }
    m_job = std::make_shared<Job>();
    m_job->change = change;
    // the values of the report share their data, so the copy costs what its lists of blocks cost
    m_thread.start([this, job = m_job, report, save = m_authoring.elsewhere()] {
        Result<int> result = Error{ErrorCode::StoreFailed, {}, {}, {}};
        try {
            result = save(report);
        } catch (const std::exception &e) { // out of memory, mostly; an exception must not end the program from here
            result = Error{ErrorCode::StoreFailed, {}, QString::fromLocal8Bit(e.what()), {}};
        }
        {
            const std::lock_guard lock(job->mutex);
            job->result = std::move(result);
        }
        job->done.notify_all();
        // the destructor waits for this thread, so that there is somebody to be told
        QMetaObject::invokeMethod(this, &ReportSaver::collect, Qt::QueuedConnection);
    });
}

bool ReportSaver::waitFor(QDeadlineTimer deadline) {
    if (!m_job)
        return true;
    {
        std::unique_lock lock(m_job->mutex);
        if (!m_job->done.wait_until(lock, std::chrono::steady_clock::now() + deadline.remainingTimeAsDuration(),
                                    [this] { return m_job->result.has_value(); }))
            return false;
    }
    collect();
    return true;
}

void ReportSaver::collect() {
    if (!m_job)
        return; // waitFor() was faster
    {
        const std::lock_guard lock(m_job->mutex);
        if (!m_job->result)
            return; // a later write: the call of an earlier one came late
    }
    const auto job = std::exchange(m_job, nullptr);
    Q_EMIT finished(job->change, *job->result);
}

} // namespace gongkai
