// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formatmembers.h"

namespace gongkai {

namespace {

const QHash<QString, CountOf> &words() {
    static const QHash<QString, CountOf> all = {
        {QStringLiteral("received"), CountOf::Received},
        {QStringLiteral("decided"), CountOf::Decided},
        {QStringLiteral("carried_in"), CountOf::CarriedIn},
        {QStringLiteral("carried_out"), CountOf::CarriedOut},
        {QStringLiteral("case_closed"), CountOf::CaseClosed},
        {QStringLiteral("case_pending"), CountOf::CasePending},
        {QStringLiteral("case_closed_or_pending"), CountOf::CaseClosedOrPending},
        {QStringLiteral("disclosed"), CountOf::Disclosed},
        {QStringLiteral("fee"), CountOf::Fee},
        {QStringLiteral("indicator"), CountOf::Indicator},
    };
    return all;
}

CellCount readOne(FormatMembers &r, const Json &json, const QString &path) {
    CellCount count;
    r.members(json, path,
              {QStringLiteral("cell"), QStringLiteral("row"), QStringLiteral("count"), QStringLiteral("kinds"),
               QStringLiteral("decisions"), QStringLiteral("channels"), QStringLiteral("extended"),
               QStringLiteral("case_kinds"), QStringLiteral("results"), QStringLiteral("via"),
               QStringLiteral("categories"), QStringLiteral("indicator"), QStringLiteral("divisor")});
    (void)r.text(json, path, u"count");
    count.of = r.oneOf(json, path, u"count", words(), CountOf::Received);
    count.kinds = r.texts(json, path, u"kinds");
    count.decisions = r.texts(json, path, u"decisions");
    count.channels = r.texts(json, path, u"channels");
    if (json.find(u"extended"))
        count.extended = r.flag(json, path, u"extended");
    count.caseKinds = r.texts(json, path, u"case_kinds");
    count.results = r.texts(json, path, u"results");
    count.via = r.texts(json, path, u"via");
    count.categories = r.texts(json, path, u"categories");
    count.divisor = r.integer(json, path, u"divisor", 1, 1);
    count.indicator = r.text(json, path, u"indicator", count.of == CountOf::Indicator);
    return count;
}

} // namespace

void readCounts(FormatMembers &r, const Json &json, const QString &path, std::vector<CellCount> &counts) {
    if (!json.find(u"table")) {
        CellCount count = readOne(r, json, path);
        const QString name = r.text(json, path, u"cell");
        const auto cell = CellRef::fromName(name);
        if (!cell)
            return r.fail(memberOf(path, u"cell"), QStringLiteral("\"%1\" is no cell").arg(name));
        count.cell = *cell;
        counts.push_back(std::move(count));
        return;
    }
    r.members(json, path,
              {QStringLiteral("table"), QStringLiteral("by"), QStringLiteral("columns"), QStringLiteral("rows")});
    const QString table = r.text(json, path, u"table");
    if (r.text(json, path, u"by") != QLatin1String("kind"))
        return r.fail(memberOf(path, u"by"), QStringLiteral("is not \"kind\""));
    const auto &rows = r.list(json, path, u"rows", 200);
    const Json *columns = json.find(u"columns");
    if (!columns || !columns->isObject())
        return r.fail(path, QStringLiteral("has no columns"));
    for (std::size_t i = 0; i < rows.size() && !r.failed(); ++i) {
        const QString here = item(path, u"rows", i);
        const CellCount row = readOne(r, rows[i], here);
        const QString key = r.text(rows[i], here, u"row");
        for (const Json::Member &column : columns->toObject()) {
            CellCount count = row;
            count.cell = {table, key, column.value.toString()};
            count.kinds = QStringList{column.key};
            counts.push_back(std::move(count));
        }
    }
}

} // namespace gongkai
