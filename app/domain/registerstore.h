// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/application.h"
#include "domain/cellcount.h"
#include "domain/registerbooks.h"

#include <QDate>
#include <QMap>

#include <functional>
#include <optional>
#include <vector>

namespace gongkai {

/// An application as it lies in the store; `version` guards against lost updates.
struct StoredApplication {
    ApplicationId id;
    int version = 0;
    ApplicationFacts facts;
    Applicant applicant;
    std::vector<Event> history;
    CaseState state;
};

/// A line of the register. The applicant's name is masked already.
struct ApplicationRow {
    ApplicationId id;
    QString number;
    QString applicant;
    QString kind;
    QString channel;
    QDate received;
    QString subject;
    QString officer;
    CaseStage stage = CaseStage::InHand;
    QDate due;
    QDate watch;
    bool clockOff = false;
    QDate decided;
    QString decision;
    QString letterNo;
    bool onTime = false;
    int irregular = 0;
};

/// Which applications; empty members do not restrict. A cell of the form opens as one of these (drill-down).
struct ApplicationQuery {
    enum class Sort { Number, Received, Due, Decided, Kind, Stage };
    /// PeriodOver: what was awaited of somebody else (a correction, a payment, an opinion) did not come in its period.
    /// Saved filters hold the numbers: new ones come last.
    enum class Only { All, Open, DueSoon, Overdue, ClockOff, Irregular, PeriodOver };

    std::optional<CountOf> counted; ///< Received, Decided, CarriedIn, CarriedOut: together with `year`
    int year = 0;                   ///< without `counted`: received in it, open in it, or decided in it
    int month = 0;                  ///< 1 to 12 of the day that `counted` means
    QStringList kinds;
    QStringList channels;
    QStringList decisions;
    QStringList stages;
    std::optional<bool> extended;
    std::optional<bool> onTime;
    Only only = Only::All;
    QDate today;  ///< for DueSoon, Overdue, ClockOff, PeriodOver
    QDate soon;   ///< DueSoon: up to this day
    QString text; ///< in subject, number, 文号, applicant, remarks; several words must all be there
    Sort sort = Sort::Received;
    bool descending = true;
};

/// Applications that are alike in everything the forms count.
struct CountGroup {
    QString kind;
    QString channel;
    QString decision;
    bool onTime = false;
    bool extended = false;
    qint64 count = 0;
};

/// Where the register is kept. Nothing is said to be saved that is not committed. Errors of all calls: StoreBusy,
/// StoreFull, StoreReadOnly, StoreDamaged, StoreFailed.
class RegisterStore {
public:
    virtual ~RegisterStore() = default;

    /// Everything `work` does is one transaction; an error of it rolls all back. May be nested.
    [[nodiscard]] virtual Result<void> transact(const std::function<Result<void>()> &work) = 0;

    [[nodiscard]] virtual Result<std::vector<ApplicationRow>> page(const ApplicationQuery &query, qint64 offset,
                                                                   int limit) = 0;
    [[nodiscard]] virtual Result<qint64> count(const ApplicationQuery &query) = 0;
    /// All that a query finds, in its order: for going through them without counting pages off each time.
    [[nodiscard]] virtual Result<std::vector<ApplicationId>> ids(const ApplicationQuery &query) = 0;
    [[nodiscard]] virtual Result<StoredApplication> load(ApplicationId id) = 0; ///< also NotFound
    [[nodiscard]] virtual Result<std::optional<ApplicationId>> findNumber(const QString &number) = 0;
    /// Whether its number is there; without a number, an application of the same day, subject and applicant.
    [[nodiscard]] virtual Result<bool> isKnown(const ApplicationFacts &facts, const Applicant &applicant) = 0;
    /// A new one with its history; an empty number becomes the next of its year by `pattern`. Error NumberTaken.
    [[nodiscard]] virtual Result<ApplicationId> insert(const StoredApplication &application,
                                                       const QString &pattern) = 0;
    /// Facts, state and the events beyond those stored. Error StoreConflict: somebody else saved since.
    [[nodiscard]] virtual Result<int> save(const StoredApplication &application) = 0;
    /// Many new ones, quickly; numbers must be there or follow `pattern`.
    [[nodiscard]] virtual Result<void> insertMany(std::vector<StoredApplication> applications,
                                                  const QString &pattern) = 0;
    /// Ids of all that are open, for dating them anew.
    [[nodiscard]] virtual Result<std::vector<ApplicationId>> openOnes() = 0;

    /// The applicant of that name and contact, or a new one (also for an empty name).
    [[nodiscard]] virtual Result<ApplicantId> applicantFor(const Applicant &applicant) = 0;
    /// Another spelling of name and contact of the same applicant.
    [[nodiscard]] virtual Result<void> renameApplicant(ApplicantId id, const Applicant &applicant) = 0;
    [[nodiscard]] virtual Result<void> mergeApplicants(ApplicantId from, ApplicantId into, const QString &utc,
                                                       const QString &reason) = 0;
    /// A new applicant with the same name for these applications alone.
    [[nodiscard]] virtual Result<ApplicantId> splitApplicant(const std::vector<ApplicationId> &applications,
                                                             const QString &utc, const QString &reason) = 0;
    [[nodiscard]] virtual Result<std::vector<ApplicationRow>> applicationsOf(ApplicantId applicant) = 0;
    /// How many applications of this applicant were received in the month of `day`, up to and including `id`.
    [[nodiscard]] virtual Result<int> rankInMonth(ApplicantId applicant, QDate day, ApplicationId id) = 0;
    /// Names and contacts of applicants all of whose files were closed before that day; how many.
    [[nodiscard]] virtual Result<int> anonymiseBefore(QDate day, const QString &utc) = 0;

    [[nodiscard]] virtual Result<std::vector<CountGroup>> groups(CountOf of, int year) = 0;
    /// Received and decided by month, 1 to 12.
    [[nodiscard]] virtual Result<QMap<int, qint64>> byMonth(CountOf of, int year) = 0;
    /// How many were decided in the year after how many working days.
    [[nodiscard]] virtual Result<QMap<int, qint64>> handlingDays(int year) = 0;
    [[nodiscard]] virtual Result<qint64> feesPaid(int year) = 0; ///< yuan

    [[nodiscard]] virtual RegisterBooks &books() = 0;
    [[nodiscard]] virtual QString location() const = 0;
};

} // namespace gongkai
