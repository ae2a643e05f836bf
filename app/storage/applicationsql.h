// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registerstore.h"
#include "storage/database.h"

#include <QSqlQuery>
#include <QVariantList>

namespace gongkai {

/// A condition on rows of `application` and the values it binds.
struct SqlCondition {
    QString text; ///< empty: all rows
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound = {});
    [[nodiscard]] QString where() const { return text.isEmpty() ? QString() : QStringLiteral(" WHERE ") + text; }
};

/// `wide` words (by folded text): those so frequent that the index of tokens would only slow the search down.
[[nodiscard]] SqlCondition conditionFor(const ApplicationQuery &query, const Dialect &dialect, const QStringList &wide);
/// The words of a search, folded.
[[nodiscard]] QStringList searchWords(const QString &text);
[[nodiscard]] QString orderFor(const ApplicationQuery &query, const QString &table);

/// Columns of `application` that are written, in order; values of the same order follow from an application.
[[nodiscard]] const QStringList &applicationColumns();
[[nodiscard]] QVariantList applicationValues(const StoredApplication &application, const QString &utc);
/// What search looks through: subject, what is wanted, number, all 文号, remarks, the applicant's name.
[[nodiscard]] QString foldedOf(const StoredApplication &application);
/// The same columns read back, from column `at` on; the applicant's name is not among them.
void readApplication(const QSqlQuery &row, int at, StoredApplication &application);

} // namespace gongkai
