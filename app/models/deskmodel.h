// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartspec.h"
#include "domain/reportdeadline.h"
#include "domain/rules.h"
#include "models/reminders.h"
#include "services/authoring.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>

namespace gongkai {

/// A report on the desk; what has to be read for its state comes later than its line.
struct DeskReport {
    ReportSummary summary;
    bool read = false;           ///< the members below are known
    int errors = 0;              ///< that block release
    QString published;           ///< ISO day, or empty
    std::optional<Error> failed; ///< it could not be read
    QDate due;                   ///< last day for publishing; invalid where nobody asks any more, or not known
    qint64 daysLeft = 0;         ///< until then, negative when it is past
};

/// By when the report of a year is to be published, for one kind of body.
struct DeskDeadline {
    int year = 0;
    ReportDuty duty = ReportDuty::Unknown; ///< Unknown: the same day for all
    QDate due;
    qint64 daysLeft = 0;
};

/// What the desk shows, gathered from the register and the reports. reload() reads at once what is due and which
/// reports there are; the figures follow from the event loop, the chosen year first, then the years before it, then the
/// state of each report. Until a year is counted anew its figures of before stay.
class DeskModel final : public QObject {
    Q_OBJECT

public:
    static constexpr int yearsShown = 5;
    static constexpr int reportsShown = 12;

    /// Both services outlive the model.
    DeskModel(RegisterService &registry, Authoring &authoring, QObject *parent = nullptr);
    ~DeskModel() override;

    /// Whether the store holds neither a report nor an application, an item or a case of the register.
    [[nodiscard]] Result<bool> storeIsEmpty();

    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year); ///< and reloads
    [[nodiscard]] int oldestYear() const { return m_oldest; }
    void reload();
    /// Stops and goes on with what follows later: a hidden desk counts nothing.
    void pause();
    void resume();
    [[nodiscard]] bool isComplete() const { return m_years.empty() && m_unread.empty(); }

    [[nodiscard]] QDate today() const { return m_registry.today(); }
    [[nodiscard]] const std::vector<Reminder> &reminders() const { return m_reminders; }
    [[nodiscard]] bool hasApplications() const { return m_hasApplications; }
    /// Overdue, or due within 5 working days: the rows behind all reminders.
    [[nodiscard]] ApplicationQuery dueQuery() const;
    /// Figures of a year of the desk; null until they are counted.
    [[nodiscard]] const RegisterFigures *figures(int year) const;
    [[nodiscard]] ChartSpec chart(ChartSpec::Kind kind) const;
    [[nodiscard]] ChartData dataOf(const ChartSpec &spec) const;
    [[nodiscard]] const std::vector<DeskReport> &reports() const { return m_reports; }
    [[nodiscard]] qsizetype reportCount() const { return m_reportCount; } ///< in the store; reports() are the newest
    [[nodiscard]] const std::vector<DeskDeadline> &deadlines() const { return m_deadlines; }

Q_SIGNALS:
    void reloaded();            ///< everything that is read at once is new
    void yearCounted(int year); ///< the chosen one or one before it
    void reportRead(int row);
    void failed(const gongkai::Error &error);

private:
    void readNext();
    void listReports();
    void checkReport(std::size_t row);
    void setDeadlines();
    void countYear(int year);
    template <typename T> [[nodiscard]] T take(Result<T> result);

    RegisterService &m_registry;
    Authoring &m_authoring;
    int m_year;
    int m_oldest;
    bool m_hasApplications = false;
    std::vector<Reminder> m_reminders;
    QMap<int, RegisterFigures> m_figures;
    std::vector<DeskReport> m_reports;
    qsizetype m_reportCount = 0;
    std::vector<DeskDeadline> m_deadlines;
    std::map<qint64, DeskReport> m_checked; ///< by id: read again only when it changed since
    std::map<const Format *, RuleEngine> m_engines;
    std::deque<int> m_years; ///< still to be counted
    std::deque<std::size_t> m_unread;
    QTimer m_later;
};

} // namespace gongkai
