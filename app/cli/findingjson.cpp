// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findingjson.h"

#include "wording/findingtext.h"

namespace gongkai::cli {

namespace {

Json numberOrNull(const std::optional<Decimal> &value) {
    return value ? Json::number(value->toString()) : Json();
}

Json findingJson(const Finding &f) {
    Json json = Json::object();
    json.set(QStringLiteral("rule"), Json(f.rule));
    json.set(QStringLiteral("severity"), Json(wordOf(f.severity)));
    json.set(QStringLiteral("section"), Json(f.section));
    json.set(QStringLiteral("where"), Json(f.where));
    json.set(QStringLiteral("cells"), Json::strings(f.cells));
    Json range;
    if (f.range) {
        range.set(QStringLiteral("section"), Json(f.range->section));
        range.set(QStringLiteral("block"), Json::number(f.range->block));
        range.set(QStringLiteral("from"), Json::number(f.range->from));
        range.set(QStringLiteral("to"), Json::number(f.range->to));
        if (f.range->item >= 0)
            range.set(QStringLiteral("item"), Json::number(f.range->item));
    }
    json.set(QStringLiteral("range"), range);
    json.set(QStringLiteral("expected"), numberOrNull(f.expected));
    json.set(QStringLiteral("found"), f.found || f.foundText.isEmpty() ? numberOrNull(f.found) : Json(f.foundText));
    json.set(QStringLiteral("difference"), numberOrNull(f.difference()));
    json.set(QStringLiteral("explained"), Json(f.explained));
    json.set(QStringLiteral("explainable"), Json(f.explainable));
    json.set(QStringLiteral("message"), Json(findingText(f)));
    json.set(QStringLiteral("ground"), Json(f.ground));
    return json;
}

} // namespace

FindingCounts countFindings(const std::vector<Finding> &findings) {
    FindingCounts counts;
    for (const Finding &f : findings) {
        if (f.explained)
            continue;
        counts.errors += f.severity == Severity::Error ? 1 : 0;
        counts.warnings += f.severity == Severity::Warning ? 1 : 0;
    }
    return counts;
}

Json checkJson(const QString &file, const Report &report, const std::vector<Finding> &findings) {
    Json head = Json::object();
    head.set(QStringLiteral("file"), Json(file));
    head.set(QStringLiteral("agency"), Json(report.agency.name));
    head.set(QStringLiteral("year"), Json::number(report.year));
    head.set(QStringLiteral("format"), Json(report.formatId));
    Json list = Json::array();
    for (const Finding &f : findings)
        list.append(findingJson(f));
    const FindingCounts counts = countFindings(findings);
    Json json = Json::object();
    json.set(QStringLiteral("report"), head);
    json.set(QStringLiteral("findings"), list);
    json.set(QStringLiteral("errors"), Json::number(counts.errors));
    json.set(QStringLiteral("warnings"), Json::number(counts.warnings));
    return json;
}

} // namespace gongkai::cli
