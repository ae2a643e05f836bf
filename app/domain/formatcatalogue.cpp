// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formatcatalogue.h"

#include "domain/formataddition.h"

#include <QCollator>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace gongkai {

namespace {

Error invalid(const QString &place, const QString &what) {
    return {ErrorCode::InvalidFormat, place, what, {}};
}

Result<Json> readJson(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file.errorString(), {}};
    const QByteArray bytes = file.read(largestFormatFile + 1);
    if (bytes.size() > largestFormatFile)
        return invalid(path, QStringLiteral("is larger than %1 MB").arg(largestFormatFile / (1024 * 1024)));
    auto json = Json::parse(bytes);
    if (!json)
        return invalid(QStringLiteral("%1:%2:%3").arg(path, json.error().args[0], json.error().args[1]),
                       QStringLiteral("not valid JSON"));
    return json;
}

/// "10" is newer than "9".
bool newer(const QString &a, const QString &b) {
    QCollator collator(QLocale::c());
    collator.setNumericMode(true);
    return collator.compare(a, b) > 0;
}

} // namespace

Result<void> FormatCatalogue::addFormat(Format format, const QString &fileName, bool local) {
    for (const Format &other : m_formats) {
        if (other.id == format.id && other.version == format.version)
            return invalid(fileName,
                           QStringLiteral("form %1 version %2 is there already").arg(format.id, format.version));
        const bool overlap =
            format.fromYear <= other.toYear.value_or(9999) && other.fromYear <= format.toYear.value_or(9999);
        if (!local && overlap && other.id != format.id)
            return invalid(fileName, QStringLiteral("id or years overlap with format %1").arg(other.id));
    }
    m_formats.push_back(std::move(format));
    return {};
}

Result<void> FormatCatalogue::addFile(const QString &path, bool local) {
    const QString name =
        local || path.startsWith(QLatin1String(":/")) ? path : path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    auto json = readJson(path);
    if (!json)
        return json.error();
    if (json.value().string(u"schema") == QLatin1String("gongkai-format-addition/1")) {
        const QString base = json.value().string(u"base");
        const auto source =
            std::find_if(m_sources.begin(), m_sources.end(), [&base](const Source &s) { return s.id == base; });
        if (source == m_sources.end())
            return invalid(name + QStringLiteral(": base"), QStringLiteral("there is no form \"%1\"").arg(base));
        auto merged = withAddition(source->json, json.value(), name);
        if (!merged)
            return merged.error();
        json = std::move(merged);
    } else if (!local) {
        m_sources.push_back({json.value().string(u"id"), json.value()});
    }
    auto format = readFormat(json.value(), name);
    if (!format)
        return format.error();
    return addFormat(std::move(format).value(), name, local);
}

Result<FormatCatalogue> FormatCatalogue::load(const QString &folder) {
    FormatCatalogue catalogue;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (const auto added = catalogue.addFile(dir.filePath(name), false); !added)
            return added.error();
    if (catalogue.m_formats.empty())
        return invalid(folder, QStringLiteral("no format found"));
    return catalogue;
}

Result<void> FormatCatalogue::add(const QString &folder) {
    const QDir dir(folder);
    if (!dir.exists())
        return Error{ErrorCode::FileNotFound, folder, {}, {}};
    FormatCatalogue grown = *this;
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (const auto added = grown.addFile(dir.filePath(name), true); !added)
            return added.error();
    *this = std::move(grown);
    return {};
}

const Format *FormatCatalogue::byId(const QString &id) const {
    const Format *best = nullptr;
    for (const Format &f : m_formats)
        if (f.id == id && (!best || newer(f.version, best->version)))
            best = &f;
    return best;
}

const Format *FormatCatalogue::byId(const QString &id, const QString &version) const {
    const auto it = std::find_if(m_formats.begin(), m_formats.end(),
                                 [&](const Format &f) { return f.id == id && f.version == version; });
    return it == m_formats.end() ? byId(id) : &*it;
}

const Format *FormatCatalogue::forYear(int year) const {
    const auto choices = choicesFor(year);
    return choices.empty() ? nullptr : choices.front();
}

std::vector<const Format *> FormatCatalogue::choicesFor(int year) const {
    std::vector<const Format *> result;
    for (const Format &f : m_formats)
        if (year >= f.fromYear && year <= f.toYear.value_or(9999) && byId(f.id) == &f)
            result.push_back(&f);
    std::stable_partition(result.begin(), result.end(), [](const Format *f) { return f->baseId.isEmpty(); });
    return result;
}

} // namespace gongkai
