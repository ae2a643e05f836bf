// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/format.h"

#include <vector>

namespace gongkai {

inline constexpr qint64 largestFormatFile = 4 * 1024 * 1024;

/// Reads a format and checks it whole. Error: InvalidFormat, place = file + member path
/// ("2021.json: tables[4].rows[3].formula"), detail = what is wrong.
[[nodiscard]] Result<Format> readFormat(const Json &json, const QString &fileName);

/// The formats known to the program, by id, version and reporting year. Several versions of one form may be there: a
/// report keeps the version it was begun with.
class FormatCatalogue final {
public:
    /// Loads every *.json of a folder (a resource path or a directory). Error: InvalidFormat, also when the years of
    /// two national forms overlap.
    [[nodiscard]] static Result<FormatCatalogue> load(const QString &folder);
    /// Adds a folder of local forms and additions (domain/formataddition.h) to those already there. Nothing is added
    /// when one of them is wrong. Error: InvalidFormat.
    [[nodiscard]] Result<void> add(const QString &folder);

    [[nodiscard]] const std::vector<Format> &all() const { return m_formats; }
    /// The newest version of the form.
    [[nodiscard]] const Format *byId(const QString &id) const;
    /// The version the report was begun with, or the newest when that version is not here.
    [[nodiscard]] const Format *byId(const QString &id, const QString &version) const;
    /// The national form of a year.
    [[nodiscard]] const Format *forYear(int year) const;
    /// All forms of a year: the national one first, local ones after it; of each its newest version.
    [[nodiscard]] std::vector<const Format *> choicesFor(int year) const;

private:
    struct Source {
        QString id;
        Json json;
    };
    [[nodiscard]] Result<void> addFile(const QString &path, bool local);
    [[nodiscard]] Result<void> addFormat(Format format, const QString &fileName, bool local);

    std::vector<Format> m_formats;
    std::vector<Source> m_sources; ///< national forms as read, for additions
};

} // namespace gongkai
