// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "support/reports.h"

#include <QTest>

using namespace gongkai;

class TestTokens final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsValues_data();
    void printsValues();
};

void TestTokens::printsValues_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const char16_t *text, const char16_t *printed) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(printed);
    };
    row("cell", u"收到{{t3.new.total}}件", u"收到3525件");
    row("two cells and spaces", u"{{ t3.new.total }}加{{t3.carried_in.total}}", u"3525加121");
    row("sum", u"不予公开{{sum.denied}}件", u"不予公开92件");      // the prose of the published report says 92
    row("sum, other", u"{{sum.other}}", u"469");                   // and 469
    row("received with carried in", u"{{sum.received}}", u"3646"); // and 3646
    row("rate", u"办结率{{rate.closure}}", u"办结率96.6%");        // 3521 / 3646
    row("year on year", u"{{yoy.t3.new.total}}", u"0.4%");         // 3525 against 3511
    row("unknown stays", u"{{t3.new.nobody}}", u"{{t3.new.nobody}}");
    row("on-time rate needs a register", u"{{rate.on_time}}", u"{{rate.on_time}}");
    row("no token", u"没有{数字}", u"没有{数字}");
    row("indicator", u"{{ind.posts}}条", u"600余条");
}

void TestTokens::printsValues() {
    QFETCH(QString, text);
    const FormatCatalogue formats = test::formats();
    const Report previous = test::report(QStringLiteral("suqian-2023"));
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.indicators.push_back({QStringLiteral("posts"), {}, Decimal(600), {}, true, {}, {}});
    QTEST(expandTokens(text, report, *formats.byId(QStringLiteral("2021")), &previous), "printed");
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
