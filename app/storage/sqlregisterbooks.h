// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registerbooks.h"
#include "storage/database.h"

namespace gongkai {

/// Cases, disclosed items, own figures, settings and calendars in a database; each call commits by itself unless a
/// transaction is open.
class SqlRegisterBooks final : public RegisterBooks {
public:
    SqlRegisterBooks(Database &database, bool readOnly) : m_database(database), m_readOnly(readOnly) {}

    [[nodiscard]] Result<QString> setting(const QString &key) override;
    [[nodiscard]] Result<void> setSetting(const QString &key, const QString &value) override;
    [[nodiscard]] Result<QMap<int, QString>> calendars() override;
    [[nodiscard]] Result<void> setCalendar(int year, const QString &json) override;
    [[nodiscard]] Result<std::vector<YearLock>> locks() override;
    [[nodiscard]] Result<void> lockYear(const YearLock &lock) override;
    [[nodiscard]] Result<void> unlockYear(int year, const QString &utc, const QString &reason) override;
    [[nodiscard]] Result<std::vector<LegalCase>> cases(int year) override;
    [[nodiscard]] Result<std::optional<LegalCase>> findCase(qint64 id) override;
    [[nodiscard]] Result<LegalCase> saveCase(const LegalCase &one) override;
    [[nodiscard]] Result<void> removeCase(qint64 id, int version) override;
    [[nodiscard]] Result<std::vector<DisclosedItem>> items(int year) override;
    [[nodiscard]] Result<std::optional<DisclosedItem>> findItem(qint64 id) override;
    [[nodiscard]] Result<DisclosedItem> saveItem(const DisclosedItem &item) override;
    [[nodiscard]] Result<void> removeItem(qint64 id, int version) override;
    [[nodiscard]] Result<std::vector<CatalogueEntry>> catalogue() override;
    [[nodiscard]] Result<qint64> saveCatalogueEntry(const CatalogueEntry &entry) override;
    [[nodiscard]] Result<std::vector<Indicator>> indicators(int year) override;
    [[nodiscard]] Result<void> setIndicators(int year, const std::vector<Indicator> &indicators) override;
    [[nodiscard]] Result<std::vector<DocumentLink>> documentsOf(qint64 application) override;
    [[nodiscard]] Result<qint64> addDocument(qint64 application, const DocumentLink &link) override;
    [[nodiscard]] Result<void> removeDocument(qint64 id) override;

private:
    [[nodiscard]] Result<void> write(const QString &sql, const QVariantList &values);
    /// Inserts (id 0) or updates the row of the id; gives the id.
    [[nodiscard]] Result<qint64> store(const QString &table, qint64 id, const QStringList &columns,
                                       const QVariantList &values);
    /// The same where a row has a version: error StoreConflict when it is another one now, or gone.
    [[nodiscard]] Result<qint64> storeVersion(const QString &table, qint64 id, int version, const QStringList &columns,
                                              const QVariantList &values);
    [[nodiscard]] Result<void> removeVersion(const QString &table, qint64 id, int version);
    /// A statement that must meet one row; error StoreConflict.
    [[nodiscard]] Result<void> changeOne(const QString &sql, const QVariantList &values);

    Database &m_database;
    bool m_readOnly;
};

} // namespace gongkai
