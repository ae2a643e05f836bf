// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registerbooks.h"

#include <QDate>

#include <vector>

namespace gongkai {

/// A version of an entry of the office's catalogue (主动公开基本目录) as a day sees it.
struct CatalogueLine {
    CatalogueEntry entry; ///< the words of the version; of an ended one, those it had
    QDate until;          ///< the day from which the next version or the end holds; invalid: open
    bool inForce = false; ///< on that day
    bool ended = false;   ///< nothing followed it: taken out from `until` on
};

/// Every version that began by `day` and is in force then or was taken out, by entry; with `all` every version ever,
/// also those still to come.
[[nodiscard]] std::vector<CatalogueLine> catalogueAsOf(const std::vector<CatalogueEntry> &entries, QDate day,
                                                       bool all = false);
/// The newest version of an entry, ended or not; null when there is none.
[[nodiscard]] const CatalogueEntry *newestVersion(const std::vector<CatalogueEntry> &entries, const QString &key);

/// "normative": normative documents (规范性文件), which the form counts of their own.
[[nodiscard]] const QString &normativeCategory();
/// What the catalogue calls a category on a day.
[[nodiscard]] QString categoryText(const std::vector<CatalogueEntry> &entries, const QString &key, QDate day);

} // namespace gongkai
