// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formataddition.h"
#include "domain/rules.h"
#include "fuzz/fuzz.h"
#include "support/reports.h"

namespace gongkai::test {

/// Data files are read and checked, form files are read: what either holds must never do harm.
FuzzTarget fuzzTarget() {
    FuzzTarget target;
    target.run = [](const QByteArray &bytes) {
        static const FormatCatalogue catalogue = formats();
        static const RuleEngine engine(*catalogue.byId(QStringLiteral("2021")));
        static const Json base =
            Json::parse(test::bytes(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/formats/2021.json"))).value();
        const auto json = Json::parse(bytes);
        if (!json)
            return;
        if (const auto read = reportFromJson(json.value()))
            (void)engine.check(read.value(), &read.value()).size();
        if (json.value().string(u"schema") == QLatin1String("gongkai-format-addition/1")) {
            if (const auto merged = withAddition(base, json.value(), QStringLiteral("x")))
                (void)readFormat(merged.value(), QStringLiteral("x")).ok();
        } else {
            (void)readFormat(json.value(), QStringLiteral("x")).ok();
        }
    };
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.blocks(QStringLiteral("1")) = {Block::paragraph(
        QStringLiteral("2024年，全市新收政府信息公开申请3,525件，同比增长1.05%，其中{{t3.granted.total|zh}}件予以公开，"
                       "三千六百四十六件；申请人张建国，110101199003077598，13800001234。"))};
    target.seeds = {reportToJson(report).toBytes(false),
                    bytes(QStringLiteral(GONGKAI_TEST_DATA "/formats/2021-hubei.json")),
                    bytes(QStringLiteral(GONGKAI_TEST_DATA "/reports/shanghai-office-2019.report.json"))};
    target.words = {"null",
                    "{}",
                    "[]",
                    "\"\"",
                    "1e308",
                    "-0.0000001",
                    "9007199254740993",
                    "\"previous.\"",
                    "\"{{\"",
                    "\"}}\"",
                    "{{yoy.t3.new.total}}",
                    "万",
                    "百分之",
                    "点",
                    "亿",
                    "〇〇〇〇年",
                    "99999999999999999999万件",
                    "其中",
                    "\\ud800"};
    return target;
}

} // namespace gongkai::test
