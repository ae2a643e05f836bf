// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/authoring.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QThreadPool>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace gongkai {

/// Writes one report at a time without holding up the thread that asks. A store may be locked by another program for
/// seconds, a disk may take its time: typing must not wait for either, so the write runs in a thread of its own, on a
/// copy of the report and a connection of its own (Authoring::saveElsewhere). Where no such connection is given the
/// write is done at once, in the calling thread.
class ReportSaver final : public QObject {
    Q_OBJECT

public:
    explicit ReportSaver(Authoring &authoring, QObject *parent = nullptr);
    ~ReportSaver() override; ///< waits for a write that has begun: a later one must not meet it as a conflict

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// `change` comes back with the result. Nothing may be running.
    void start(const StoredReport &report, quint64 change);
    /// True when nothing is running any more; finished() was emitted then.
    bool waitFor(QDeadlineTimer deadline);

Q_SIGNALS:
    /// The new version, or why nothing was written.
    void finished(quint64 change, const gongkai::Result<int> &version);

private:
    struct Job {
        std::mutex mutex;
        std::condition_variable done;
        std::optional<Result<int>> result;
        quint64 change = 0;
    };
    void collect();

    Authoring &m_authoring;
    std::shared_ptr<Job> m_job;
    QThreadPool m_thread; ///< of one thread; goes first and waits for it
};

} // namespace gongkai
