// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/registerstore.h"
#include "storage/database.h"
#include "storage/sqlregisterbooks.h"

#include <memory>

namespace gongkai {

/// The register in a database. Reading takes no transaction that lasts beyond the call: lists come by pages.
class SqlRegisterStore final : public RegisterStore {
public:
    SqlRegisterStore(std::shared_ptr<Database> database, const Clock &clock, bool readOnly);
    ~SqlRegisterStore() override;

    [[nodiscard]] Result<void> transact(const std::function<Result<void>()> &work) override;
    [[nodiscard]] Result<std::vector<ApplicationRow>> page(const ApplicationQuery &query, qint64 offset,
                                                           int limit) override;
    [[nodiscard]] Result<qint64> count(const ApplicationQuery &query) override;
    [[nodiscard]] Result<std::vector<ApplicationId>> ids(const ApplicationQuery &query) override;
    [[nodiscard]] Result<StoredApplication> load(ApplicationId id) override;
    [[nodiscard]] Result<std::optional<ApplicationId>> findNumber(const QString &number) override;
    [[nodiscard]] Result<bool> isKnown(const ApplicationFacts &facts, const Applicant &applicant) override;
    [[nodiscard]] Result<ApplicationId> insert(const StoredApplication &application, const QString &pattern) override;
    [[nodiscard]] Result<int> save(const StoredApplication &application) override;
    [[nodiscard]] Result<void> insertMany(std::vector<StoredApplication> applications, const QString &pattern) override;
    [[nodiscard]] Result<std::vector<ApplicationId>> openOnes() override;
    [[nodiscard]] Result<ApplicantId> applicantFor(const Applicant &applicant) override;
    [[nodiscard]] Result<void> renameApplicant(ApplicantId id, const Applicant &applicant) override;
    [[nodiscard]] Result<void> mergeApplicants(ApplicantId from, ApplicantId into, const QString &utc,
                                               const QString &reason) override;
    [[nodiscard]] Result<ApplicantId> splitApplicant(const std::vector<ApplicationId> &applications, const QString &utc,
                                                     const QString &reason) override;
    [[nodiscard]] Result<std::vector<ApplicationRow>> applicationsOf(ApplicantId applicant) override;
    [[nodiscard]] Result<int> rankInMonth(ApplicantId applicant, QDate day, ApplicationId id) override;
    [[nodiscard]] Result<int> anonymiseBefore(QDate day, const QString &utc) override;
    [[nodiscard]] Result<std::vector<CountGroup>> groups(CountOf of, int year) override;
    [[nodiscard]] Result<QMap<int, qint64>> byMonth(CountOf of, int year) override;
    [[nodiscard]] Result<QMap<int, qint64>> handlingDays(int year) override;
    [[nodiscard]] Result<qint64> feesPaid(int year) override;
    [[nodiscard]] RegisterBooks &books() override { return m_books; }
    [[nodiscard]] QString location() const override;

private:
    [[nodiscard]] Result<QStringList> wideWords(const ApplicationQuery &query);
    [[nodiscard]] Result<std::vector<ApplicationRow>> rows(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<ApplicationId> insertOne(StoredApplication fresh, const QString &pattern, const QString &utc);
    [[nodiscard]] Result<void> indexMade();
    [[nodiscard]] Result<void> beginBulk();
    [[nodiscard]] Result<void> addEvents(ApplicationId id, const std::vector<Event> &history, int after);
    [[nodiscard]] Result<void> reindex(ApplicationId id, const QString &before, const QString &after);
    [[nodiscard]] Result<std::pair<int, int>> series(const ApplicationFacts &facts);
    [[nodiscard]] Result<QString> salt();
    [[nodiscard]] QString now() const;

    std::shared_ptr<Database> m_database;
    const Clock &m_clock;
    bool m_readOnly;
    SqlRegisterBooks m_books;
    QString m_salt;
    bool m_bulk = false;
    QStringList m_spared;                                     ///< texts of the indexes to be made before the commit
    std::vector<std::pair<ApplicationId, QString>> m_toIndex; ///< inserted, not yet in the search index
    QMap<int, int> m_nextInSeries;                            ///< within a transaction only
};

/// The number that a pattern makes: {year}, {no}, {no:4} (at least so many digits).
[[nodiscard]] QString seriesNumber(const QString &pattern, int year, int no);

} // namespace gongkai
