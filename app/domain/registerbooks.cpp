// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registerbooks.h"

namespace gongkai {

namespace {

Error badDay(const char *place, QDate day) {
    return {ErrorCode::InvalidDate, QString::fromLatin1(place), {}, {day.toString(Qt::ISODate)}};
}

Error badValue(const char *place, const QString &value) {
    return {ErrorCode::InvalidValue, QString::fromLatin1(place), {}, {value}};
}

} // namespace

const QStringList &legalCaseKinds() {
    static const QStringList kinds = {QStringLiteral("review"), QStringLiteral("direct"),
                                      QStringLiteral("after_review")};
    return kinds;
}

const QStringList &legalCaseResults() {
    static const QStringList results = {QStringLiteral("upheld"), QStringLiteral("corrected"), QStringLiteral("other")};
    return results;
}

const QStringList &disclosureChannels() {
    static const QStringList channels = {QStringLiteral("gazette"), QStringLiteral("site"), QStringLiteral("weibo"),
                                         QStringLiteral("wechat"), QStringLiteral("other")};
    return channels;
}

const QStringList &reviewResults() {
    static const QStringList results = {QStringLiteral("open"), QStringLiteral("partly"), QStringLiteral("not")};
    return results;
}

Result<void> checkCase(const LegalCase &one, QDate today) {
    if (!legalCaseKinds().contains(one.kind))
        return badValue("case_kind", one.kind);
    if (!one.accepted.isValid() || one.accepted > today)
        return badDay("accepted", one.accepted);
    if (one.ended.isValid() && (one.ended < one.accepted || one.ended > today))
        return badDay("ended", one.ended);
    // pending cases have none, ended ones have one: table 4 counts them by it
    if (one.ended.isValid() ? !legalCaseResults().contains(one.result) : !one.result.isEmpty())
        return badValue("result", one.result);
    return {};
}

Result<void> checkItem(const DisclosedItem &item, QDate today) {
    if (!item.day.isValid() || item.day > today)
        return badDay("published", item.day);
    if (item.title.trimmed().isEmpty())
        return badValue("title", {});
    if (item.reviewed.isValid() && item.reviewed > today)
        return badDay("reviewed", item.reviewed);
    if (!item.reviewResult.isEmpty() && !reviewResults().contains(item.reviewResult))
        return badValue("review_result", item.reviewResult);
    return {};
}

QString withStage(const QString &stages, QDate day, const QString &what) {
    const QString line = day.toString(Qt::ISODate) + QLatin1Char(' ') + what.simplified();
    return stages.trimmed().isEmpty() ? line : stages.trimmed() + QLatin1Char('\n') + line;
}

} // namespace gongkai
