// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/format.h"
#include "domain/report.h"

#include <QHash>
#include <QString>

#include <vector>

namespace gongkai {

/// What a clerk needs to know to fill something in; written from the law, in Chinese.
struct GuidanceNote {
    QString counts;   ///< what is counted here
    QString excludes; ///< what is not
    QString law;
    QString mistake; ///< the frequent one
    QString example;
};

/// A paragraph to begin from, with tokens, {{year}}, {{agency}} and 【places to fill】.
struct SampleWording {
    QString section;
    QString title;
    QString text;
};

/// The guidance to one form (resources/guidance/*.json).
struct Guidance {
    QString formatId;
    QHash<QString, GuidanceNote> sections;
    QHash<QString, GuidanceNote> tables;
    QHash<QString, GuidanceNote> rows;    ///< TABLE.ROW
    QHash<QString, GuidanceNote> columns; ///< TABLE.COLUMN
    std::vector<SampleWording> wording;

    [[nodiscard]] std::vector<const SampleWording *> wordingFor(const QString &section) const;
};

/// The wording as it goes into the report: the year and the agency put in, tokens and places to fill left.
[[nodiscard]] QString wordingFor(const SampleWording &wording, const Report &report);

/// Error: InvalidFormat, place = file + member.
[[nodiscard]] Result<Guidance> readGuidance(const Json &json, const QString &fileName);
/// Every *.json of a folder, by form. Error: InvalidFormat.
[[nodiscard]] Result<QHash<QString, Guidance>> loadGuidance(const QString &folder);

} // namespace gongkai
