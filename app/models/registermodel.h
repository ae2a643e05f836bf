// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/registerservice.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gongkai {

/// How urgent an application is, for badges.
enum class Urgency { None, Neutral, Warning, Error, Good };

/// The register as a table. Pages are read when they are looked at and forgotten again; nothing is held open meanwhile.
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Number,
        Received,
        Applicant,
        Subject,
        Stage,
        Due,
        Left,
        Kind,
        Channel,
        Officer,
        Decided,
        Decision,
        LetterNo,
        ColumnCount
    };
    enum Roles { UrgencyRole = Qt::UserRole + 1, IdRole };

    explicit RegisterModel(RegisterService &service, QObject *parent = nullptr);

    /// Shows the first page at once. An error leaves an empty table.
    [[nodiscard]] Result<void> setQuery(const ApplicationQuery &query);
    [[nodiscard]] const ApplicationQuery &query() const { return m_query; }
    [[nodiscard]] Result<void> reload() { return setQuery(m_query); }
    /// Whether all rows are known; else setCount() tells, and until then there are as many as were read.
    [[nodiscard]] bool countKnown() const { return m_countKnown; }
    void setCount(qint64 count);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] ApplicationId idAt(int row) const;
    [[nodiscard]] int rowOf(ApplicationId id) const; ///< among the pages at hand; -1

    /// "5 days left", "overdue by 2", "clock off", or when and how it ended.
    [[nodiscard]] static QString leftText(const ApplicationRow &row, const RegisterService &service, Urgency *urgency);
    /// The same with the days it follows from, a line each.
    [[nodiscard]] static QString leftToolTip(const ApplicationRow &row, const RegisterService &service);
    /// 补正期限已过: what was awaited at this stage did not come; empty at stages that await nothing of others.
    [[nodiscard]] static QString periodOverText(CaseStage stage);
    /// "late: refused": an application decided after its due day.
    [[nodiscard]] static QString lateText(const QString &result);

Q_SIGNALS:
    void failed(const gongkai::Error &error);

private:
    [[nodiscard]] const ApplicationRow *rowAt(int row) const;
    [[nodiscard]] QString text(const ApplicationRow &row, int column) const;

    RegisterService &m_service;
    ApplicationQuery m_query;
    int m_count = 0;
    bool m_countKnown = true;
    mutable QHash<int, std::vector<ApplicationRow>> m_pages;
    mutable QList<int> m_recent; ///< pages, the one used last at the end
};

} // namespace gongkai
