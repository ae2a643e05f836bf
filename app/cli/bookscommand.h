// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "domain/registerbooks.h"

#include <QDate>

namespace gongkai::cli {

// What the commands cases, items and indicators share.

/// The day an option names; invalid when it is empty. Error InvalidDate, place = the field.
[[nodiscard]] Result<QDate> dayFrom(const CommandLine &line, const QString &option, const QString &field);
/// The reporting year of --year; 0 when it is not given. Error InvalidValue.
[[nodiscard]] Result<int> yearFrom(const CommandLine &line);
/// A whole number above 0. Error InvalidValue, place = the field.
[[nodiscard]] Result<qint64> numberFrom(const QString &text, const QString &field);
/// The key that is written, or whose word is; what is none of them comes back as it is.
[[nodiscard]] QString keyFrom(const QStringList &keys, QString (*word)(const QString &), const QString &text);
/// "review (reconsideration), direct (…)", for the help.
[[nodiscard]] QString keysText(const QStringList &keys, QString (*word)(const QString &));
[[nodiscard]] Json dayJson(QDate day); ///< null for none

/// The record that the first argument names by its id, at the version of --if-version. Errors InvalidValue, NotFound.
template <typename Record, typename Find>
[[nodiscard]] Result<Record> recordOf(const CommandLine &line, RegisterBooks &books, Find find);

/// Adds --if-version: the change is made only to this version of the record.
void addVersionOption(CommandLine &line);
/// Takes --if-version where it is given. Error InvalidValue.
[[nodiscard]] Result<void> takeVersion(const CommandLine &line, int &version);

template <typename Record, typename Find>
Result<Record> recordOf(const CommandLine &line, RegisterBooks &books, Find find) {
    const auto id = numberFrom(line.positional().constFirst(), {});
    if (!id)
        return id.error();
    auto found = (books.*find)(id.value());
    if (!found)
        return found.error();
    if (!found.value())
        return Error{ErrorCode::NotFound, line.positional().constFirst(), {}, {}};
    Record record = *std::move(found).value();
    if (const auto taken = takeVersion(line, record.version); !taken)
        return taken.error();
    return record;
}

} // namespace gongkai::cli
