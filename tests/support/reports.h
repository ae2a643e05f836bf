// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formatcatalogue.h"
#include "domain/report.h"

#include <QDir>
#include <QFile>

/// What several tests read: the shipped formats and the figures of published reports.
namespace gongkai::test {

inline QByteArray bytes(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline Json json(const QString &nameInData) {
    auto result = Json::parse(bytes(QStringLiteral(GONGKAI_TEST_DATA "/") + nameInData));
    if (!result)
        qFatal("%s is no JSON", qPrintable(nameInData));
    return std::move(result).value();
}

inline Report report(const QString &name) {
    auto result = reportFromJson(json(QStringLiteral("reports/%1.report.json").arg(name)));
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().place), qPrintable(result.error().detail));
    return std::move(result).value();
}

inline Report sample(const QString &name) {
    auto parsed = Json::parse(bytes(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/samples/%1.report.json").arg(name)));
    auto result = reportFromJson(parsed.value());
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().place), qPrintable(result.error().detail));
    return std::move(result).value();
}

inline FormatCatalogue formats() {
    auto result = FormatCatalogue::load(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/formats"));
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().place), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace gongkai::test
