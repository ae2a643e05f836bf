// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/casefile.h"
#include "domain/fee.h"
#include "domain/formatcatalogue.h"
#include "domain/registerstore.h"
#include "domain/statistics.h"

#include <memory>

namespace gongkai {

/// An open application whose due day moved because the calendar changed.
struct Redated {
    ApplicationId id;
    QString number;
    QDate before;
    QDate after;
};

/// When something is recorded; asked of the clock once for many rows.
struct Moment {
    QDate today;
    QString utc;
};

/// Registering applications and what happens to them; every call is one transaction with its entry in the history.
/// Besides the errors named, those of RegisterStore.
class RegisterService final {
public:
    /// `user` is who records; the calendar is the shipped one with the office's years over it.
    RegisterService(RegisterStore &store, const Clock &clock, const FormatCatalogue &formats, QString user);

    /// Reads the office's own calendars; to be called once after opening. Error InvalidFormat.
    [[nodiscard]] Result<void> open(const Json &shippedCalendar);
    /// Open applications that a newer program's calendar dated anew.
    [[nodiscard]] const std::vector<Redated> &redatedAtOpening() const { return m_redatedAtOpening; }

    [[nodiscard]] QDate today() const; ///< local day: the law counts days where the office is
    [[nodiscard]] const CaseRules &rules() const { return m_rules; }
    [[nodiscard]] const WorkCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const FormatCatalogue &formats() const { return m_formats; }
    [[nodiscard]] RegisterStore &store() { return m_store; }
    [[nodiscard]] RegisterBooks &books() { return m_store.books(); }

    /// Registers an application, perhaps with steps taken already. Errors InvalidDate, InvalidValue, StepRefused,
    /// NumberTaken, YearLocked.
    [[nodiscard]] Result<ApplicationId> add(const ApplicationFacts &facts, const Applicant &applicant,
                                            const std::vector<Step> &steps = {});
    /// With its whole state, as facts and history make it.
    [[nodiscard]] Result<StoredApplication> load(ApplicationId id);
    /// Records a step. Errors StepRefused, YearLocked, StoreConflict.
    [[nodiscard]] Result<StoredApplication> take(const StoredApplication &application, const Step &step);
    /// Replaces or annuls an entry of the history, with a reason (InvalidValue when it is empty).
    [[nodiscard]] Result<StoredApplication> correct(const StoredApplication &application, int event,
                                                    const std::optional<Step> &step, const QString &reason);
    /// Changes facts, with a reason once the application has a history (InvalidValue, place reason).
    [[nodiscard]] Result<StoredApplication> changeFacts(const StoredApplication &application,
                                                        const ApplicationFacts &facts, const Applicant &applicant,
                                                        const QString &reason);
    /// Splits some matters off into applications of their own with the same day of receipt; art. 29.
    [[nodiscard]] Result<std::vector<ApplicationId>> split(const StoredApplication &application,
                                                           const QStringList &subjects);

    [[nodiscard]] Result<void> mergeApplicants(ApplicantId from, ApplicantId into, const QString &reason);
    [[nodiscard]] Result<void> splitApplicant(const std::vector<ApplicationId> &applications, const QString &reason);
    /// The fee by number: this application's rank among its applicant's in the month of receipt.
    [[nodiscard]] Result<int> rankInMonth(const StoredApplication &application);
    /// Anonymises applicants whose files were all closed more than `months` ago; how many.
    [[nodiscard]] Result<int> anonymise(int months);

    [[nodiscard]] Result<RegisterFigures> figures(int year);
    /// A new report of the year with the tables counted here. Errors UnknownFormat.
    [[nodiscard]] Result<Report> reportFor(int year, const Agency &agency, const QString &formatId = {});
    /// Puts what the register counts into a report: cells that were overridden with a reason stay; the names of the
    /// cells that changed.
    [[nodiscard]] Result<QStringList> refresh(Report &report);

    /// A calendar year typed in or read from a file; open applications are dated anew. Error YearLocked when it would
    /// change a closed year.
    [[nodiscard]] Result<std::vector<Redated>> setCalendar(const Json &years, const QString &place);

    /// Closes a year that is over: carry-over is kept, what would change its figures is refused from then on.
    /// Errors InvalidValue (not over yet), YearLocked (closed already).
    [[nodiscard]] Result<YearLock> closeYear(int year);
    /// Opens it again, for a correction (更正); the reason is kept.
    [[nodiscard]] Result<void> reopenYear(int year, const QString &reason);
    [[nodiscard]] Result<QList<int>> closedYears();

    /// Saves a case, new (id 0) or changed; with its id and new version. Errors InvalidValue, InvalidDate
    /// (checkCase()), StoreConflict (somebody else changed or removed it since its version), YearLocked (a closed year
    /// counts it otherwise).
    [[nodiscard]] Result<LegalCase> saveCase(const LegalCase &one);
    [[nodiscard]] Result<void> removeCase(const LegalCase &one); ///< StoreConflict, YearLocked
    /// As cases; a closed year keeps what its form counts of its items.
    [[nodiscard]] Result<DisclosedItem> saveItem(const DisclosedItem &item);
    [[nodiscard]] Result<void> removeItem(const DisclosedItem &item);
    /// The own figures of a year as a whole; as they lie in the store then. Errors StoreConflict (they are no longer
    /// those that were `loaded`), YearLocked (the year is closed and its form counts own figures).
    [[nodiscard]] Result<std::vector<Indicator>> saveIndicators(int year, const std::vector<Indicator> &loaded,
                                                                const std::vector<Indicator> &figures);
    /// Error YearLocked when the change would be refused, for telling it early; null: not there before, or after.
    [[nodiscard]] Result<void> mayChange(const LegalCase *before, const LegalCase *after);
    [[nodiscard]] Result<void> mayChange(const DisclosedItem *before, const DisclosedItem *after);
    [[nodiscard]] Result<void> mayChangeIndicators(int year);
    /// A form of the year fills cells by counting this.
    [[nodiscard]] bool formCounts(int year, CountOf of) const;

    [[nodiscard]] Result<QString> numberPattern();
    [[nodiscard]] Moment moment() const { return {today(), nowText()}; }
    /// An application with its history and state, checked but not stored; `locked` are the closed years.
    [[nodiscard]] Result<StoredApplication> prepare(const ApplicationFacts &facts, const Applicant &applicant,
                                                    const std::vector<Step> &steps, const QList<int> &locked,
                                                    const Moment &moment) const;

private:
    [[nodiscard]] Result<void> readOwnCalendars();
    [[nodiscard]] Result<void> followCalendar();
    [[nodiscard]] Result<void> redate(std::vector<Redated> &redated);
    [[nodiscard]] Result<StoredApplication> append(const StoredApplication &application, Event event);
    [[nodiscard]] Result<void> lockedAgainst(const ApplicationFacts &oldFacts, const CaseState &oldState,
                                             const ApplicationFacts &newFacts, const CaseState &newState,
                                             const QList<int> &locked) const;
    [[nodiscard]] QString nowText() const;

    RegisterStore &m_store;
    const Clock &m_clock;
    const FormatCatalogue &m_formats;
    QString m_user;
    WorkCalendar m_calendar;
    CaseRules m_rules;
    QString m_calendarRevision;
    std::vector<Redated> m_redatedAtOpening;
};

} // namespace gongkai
