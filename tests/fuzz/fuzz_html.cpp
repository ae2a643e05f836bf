// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/foreignreport.h"
#include "fuzz/fuzz.h"
#include "support/reports.h"

namespace gongkai::test {

FuzzTarget fuzzTarget() {
    FuzzTarget target;
    target.run = [](const QByteArray &bytes) {
        static const FormatCatalogue catalogue = formats();
        (void)readForeignReport(QStringLiteral("x.html"), bytes, catalogue, {2024, {}}).ok();
    };
    for (const char *name : {"word-2021", "portal-2021", "oldform-2023"})
        target.seeds.append(bytes(QStringLiteral(GONGKAI_TEST_DATA "/convert/%1.html").arg(QLatin1String(name))));
    target.words = {"<table>",
                    "</table>",
                    "<tr>",
                    "</tr>",
                    "<td rowspan=9 colspan=7>",
                    "</td>",
                    "<p>",
                    "<br>",
                    "<script>",
                    "</script>",
                    "<!--",
                    "-->",
                    "<![if !x]>",
                    "&nbsp;",
                    "&#x3000;",
                    "&#1114112;",
                    "<!DOCTYPE",
                    "[",
                    "]]>",
                    "一、总体情况",
                    "（七）总计",
                    "2024年政府信息公开工作年度报告",
                    "结果维持",
                    "</div>",
                    "<style>"};
    return target;
}

} // namespace gongkai::test
