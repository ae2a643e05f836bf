// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prosecount.h"
#include "domain/rules.h"
#include "domain/textsearch.h"
#include "support/reports.h"

#include <QTest>

using namespace gongkai;

/// Finding, replacing and counting words in the prose of a report; words frequently written wrong.
class TestTextSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void everyPartInItsOrder();
    void replacesManyInOneText();
    void placesThatAreGoneAreLeft();
    void counts_data();
    void counts();
    void tokensCountAsPrinted();
    void slips_data();
    void slips();

private:
    static Report with(std::vector<Block> blocks) {
        Report report;
        report.formatId = QStringLiteral("2021");
        report.formatVersion = QStringLiteral("1");
        report.year = 2024;
        report.blocks(QStringLiteral("1")) = std::move(blocks);
        return report;
    }
};

void TestTextSearch::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("matchWidth");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const char *text, const char *words, const char *places,
                        bool matchCase = false, bool matchWidth = false) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words) << matchCase << matchWidth
                            << QString::fromLatin1(places);
    };
    row("twice", "公开政府信息公开", "公开", "0-2 6-8");
    row("no overlap", "公公公", "公公", "0-2");
    row("nothing", "公开", "信息", "");
    row("empty words", "公开", "", "");
    row("empty text", "", "公开", "");
    row("case folds", "App和APP", "app", "0-3 4-7");
    row("case matched", "App和APP", "APP", "4-7", true);
    row("width folds", "２０２４年和2024年", "2024", "0-4 6-10");
    row("brackets fold", "(一)（一）", "（一）", "0-3 3-6");
    row("width matched", "２０２４年和2024年", "2024", "6-10", false, true);
    row("ideographic space", "公　开", "公 开", "0-3");
    row("surrogate pair before", "𠮷公开", "公开", "1-3");
    row("surrogate pair itself", "在𠮷林", "𠮷", "1-2");
    row("inside a token", "收到{{t3.new.total}}件total", "total", "19-24");
    row("over the edge of a token", "收到{{t3.new.total}}件", "到{{", "");
    row("between tokens", "{{t3.new.total}}件{{t3.new.total}}件", "件", "16-17 33-34");
    row("lone braces", "公开{{公开", "公开", "0-2 4-6");
}

void TestTextSearch::finds() {
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(bool, matchCase);
    QFETCH(bool, matchWidth);
    QStringList found;
    for (const TextRange &place : findInProse(with({Block::paragraph(text)}), words, {matchCase, matchWidth}))
        found.append(QStringLiteral("%1-%2").arg(place.from).arg(place.to));
    QTEST(found.join(QLatin1Char(' ')), "places");
}

void TestTextSearch::everyPartInItsOrder() {
    Block list;
    list.kind = Block::Kind::List;
    list.items = {QStringLiteral("无关"), QStringLiteral("公开二")};
    Block table;
    table.kind = Block::Kind::Table;
    table.id = QStringLiteral("公开");
    Report report = with({Block::heading(2, QStringLiteral("公开一")), table, list});
    report.blocks(QStringLiteral("6")) = {Block::paragraph(QStringLiteral("公开三"))};
    const auto found = findInProse(report, QStringLiteral("公开"), {});
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0], (TextRange{QStringLiteral("1"), 0, 0, 2, -1}));
    QCOMPARE(found[1], (TextRange{QStringLiteral("1"), 2, 0, 2, 1}));
    QCOMPARE(found[2], (TextRange{QStringLiteral("6"), 0, 0, 2, -1}));
}

void TestTextSearch::replacesManyInOneText() {
    Block list;
    list.kind = Block::Kind::List;
    list.items = {QStringLiteral("𠮷其它其它"), QStringLiteral("其它")};
    Report report = with({Block::paragraph(QStringLiteral("其它{{t3.new.total}}其它")), list});
    auto places = findInProse(report, QStringLiteral("其它"), {});
    std::reverse(places.begin(), places.end());
    QCOMPARE(replaceInProse(report, places, QStringLiteral("其他事项")), 5);
    const auto &blocks = report.section(QStringLiteral("1"))->blocks;
    QCOMPARE(blocks[0].text, QStringLiteral("其他事项{{t3.new.total}}其他事项"));
    QCOMPARE(blocks[1].items, QStringList({QStringLiteral("𠮷其他事项其他事项"), QStringLiteral("其他事项")}));
    // by nothing
    QCOMPARE(replaceInProse(report, findInProse(report, QStringLiteral("其他事项"), {}), QString()), 5);
    QCOMPARE(report.section(QStringLiteral("1"))->blocks[0].text, QStringLiteral("{{t3.new.total}}"));
}

void TestTextSearch::placesThatAreGoneAreLeft() {
    Report report = with({Block::paragraph(QStringLiteral("公开"))});
    const Report before = report;
    const QString one = QStringLiteral("1");
    QCOMPARE(replaceInProse(report, {{one, 7, 0, 1, -1}, {one, 0, 1, 9, -1}, {one, 0, 0, 1, 3}, {one, 0, 1, 1, -1}},
                            QStringLiteral("X")),
             0);
    QCOMPARE(replaceInProse(report, {{QStringLiteral("9"), 0, 0, 1, -1}, {one, -1, 0, 1, -1}, {one, 0, -1, 1, -1}},
                            QStringLiteral("X")),
             0);
    QCOMPARE(report, before);
}

void TestTextSearch::counts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("marks");
    const auto row = [](const char *name, const char *text, int words, int marks) {
        QTest::newRow(name) << QString::fromUtf8(text) << words << marks;
    };
    row("nothing", "", 0, 0);
    row("characters and marks", "政府信息公开，依法进行。", 10, 2);
    row("a number is one", "收到3646件", 4, 0);
    row("with its comma and point", "共3,646.5万元", 4, 0);
    row("a percentage", "增长1.08%。", 3, 2);
    row("words of letters", "Gongkai 2024 App", 3, 0);
    row("a letter word in Chinese", "政务App上线", 5, 0);
    row("full-width digits", "２０２４年", 2, 0);
    row("white space", "　　公 开\n\t。", 2, 1);
    row("an address", "www.example.gov.cn", 1, 0);
    row("a character beyond the first plane", "𠮷林", 2, 0);
    row("an emoji is a mark", "好👍🏽", 1, 2);
    row("zero as a character", "二〇二四", 4, 0);
    row("a joiner before a character", "App-上线", 3, 1);
}

void TestTextSearch::counts() {
    QFETCH(QString, text);
    const ProseCount count = countText(text);
    QTEST(count.words, "words");
    QTEST(count.marks, "marks");
}

void TestTextSearch::tokensCountAsPrinted() {
    Block list;
    list.kind = Block::Kind::List;
    list.items = {QStringLiteral("{{a}}件"), QStringLiteral("𠮷{{b}}。")};
    Block kept;
    kept.kind = Block::Kind::Unknown;
    kept.text = QStringLiteral("不计");
    const auto value = [](const QString &name) {
        return name == QLatin1String("a") ? std::optional(QStringLiteral("3646")) : std::nullopt;
    };
    const ProseCount count = countProse({Block::heading(2, QStringLiteral("一、总")), list, kept}, value);
    QCOMPARE(count.words, 2 + 2 + 2);     // the token without a value stands as b
    QCOMPARE(count.marks, 1 + 0 + 4 + 1); // with its braces
}

void TestTextSearch::slips_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *text, const char *quote, const char *right) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(quote) << QString::fromUtf8(right);
    };
    row("没有其它需要报告的事项。", "其它", "其他");
    row("截止目前，共公开信息12条。", "截止目前", "截至目前");
    row("𠮷林省布 署工作。", "布 署", "部署");
    row("没有其他需要报告的事项。", "", "");
    row("报名已于3月1日截止。", "", "");
}

void TestTextSearch::slips() {
    QFETCH(QString, text);
    QFETCH(QString, quote);
    QFETCH(QString, right);
    const FormatCatalogue formats = test::formats();
    for (const char *id : {"2018", "2019", "2021"}) {
        Report report = with({Block::paragraph(text)});
        report.formatId = QString::fromLatin1(id);
        const RuleEngine engine(*formats.byId(report.formatId));
        QStringList found;
        for (const Finding &f : engine.check(report, nullptr))
            if (f.kind == RuleKind::Slip) {
                QCOMPARE(f.severity, Severity::Info);
                QCOMPARE(f.expectedText, right);
                found.append(f.quote);
            }
        QCOMPARE(found.join(QLatin1Char(' ')), quote);
    }
}

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
