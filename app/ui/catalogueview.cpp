// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogueview.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace gongkai {

namespace {

using Versions = std::vector<CatalogueEntry>;

/// The versions of each entry by day; entries in the order of their first day.
std::vector<Versions> byEntry(const std::vector<CatalogueEntry> &entries) {
    QMap<QString, Versions> grouped;
    for (const CatalogueEntry &entry : entries)
        grouped[entry.key].push_back(entry);
    std::vector<Versions> result;
    for (Versions &versions : grouped) {
        std::stable_sort(versions.begin(), versions.end(), [](const CatalogueEntry &a, const CatalogueEntry &b) {
            return a.from != b.from ? a.from < b.from : a.id < b.id;
        });
        result.push_back(std::move(versions));
    }
    std::stable_sort(result.begin(), result.end(), [](const Versions &a, const Versions &b) {
        return a.front().from != b.front().from ? a.front().from < b.front().from : a.front().id < b.front().id;
    });
    return result;
}

void addLines(const Versions &versions, QDate day, bool all, std::vector<CatalogueLine> &lines) {
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const CatalogueEntry &version = versions[i];
        if (version.ended)
            continue; // it stands with the version it ended
        const CatalogueEntry *next = i + 1 < versions.size() ? &versions[i + 1] : nullptr;
        CatalogueLine line{version, next ? next->from : QDate(), false, next && next->ended};
        const bool begun = version.from <= day;
        const bool over = next && next->from <= day;
        line.inForce = begun && !over;
        // taken out and not put in again by that day
        const bool takenOut = over && next->ended && (i + 2 >= versions.size() || versions[i + 2].from > day);
        if (all || line.inForce || takenOut)
            lines.push_back(std::move(line));
    }
}

} // namespace

std::vector<CatalogueLine> catalogueAsOf(const std::vector<CatalogueEntry> &entries, QDate day, bool all) {
    std::vector<CatalogueLine> lines;
    for (const Versions &versions : byEntry(entries))
        addLines(versions, day, all, lines);
    return lines;
}

const CatalogueEntry *newestVersion(const std::vector<CatalogueEntry> &entries, const QString &key) {
    const CatalogueEntry *newest = nullptr;
    for (const CatalogueEntry &entry : entries)
        if (entry.key == key &&
            (!newest || entry.from > newest->from || (entry.from == newest->from && entry.id > newest->id)))
            newest = &entry;
    return newest;
}

const QString &normativeCategory() {
    static const QString key = QStringLiteral("normative");
    return key;
}

QString categoryText(const std::vector<CatalogueEntry> &entries, const QString &key, QDate day) {
    const CatalogueEntry *best = nullptr;
    for (const CatalogueEntry &entry : entries) {
        if (entry.key != key || entry.label.isEmpty())
            continue;
        // the version of the day, else the first one there was
        const bool begun = !day.isValid() || entry.from <= day;
        if (!best || (begun && (best->from > day || entry.from >= best->from)))
            best = &entry;
    }
    if (best)
        return best->label;
    return key == normativeCategory() ? QCoreApplication::translate("gongkai::Catalogue", "normative document") : key;
}

} // namespace gongkai
