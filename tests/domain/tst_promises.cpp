// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promises.h"
#include "domain/rules.h"
#include "support/reports.h"

#include <QTest>

using namespace gongkai;

/// Last year's problems and promised measures, and what became of them.
class TestPromises final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsAreFound_data();
    void pointsAreFound();
    void samplesAreRead();
    void keptPointsComeFirst();
    void answersNeedWords_data();
    void answersNeedWords();
    void unansweredOnesAreTold();
    void dataFileKeepsThem();

private:
    /// Each point as P or M and its beginning.
    static QStringList shown(const std::vector<LastYearPoint> &points) {
        QStringList list;
        for (const LastYearPoint &point : points)
            list.append((point.kind == QLatin1String("measure") ? u'M' : u'P') + point.text.left(8));
        return list;
    }
    [[nodiscard]] Report lastWith(const std::vector<Block> &blocks) const {
        Report last = test::report(QStringLiteral("suqian-2023"));
        last.blocks(QStringLiteral("5")) = blocks;
        return last;
    }

    FormatCatalogue m_formats = test::formats();
};

void TestPromises::pointsAreFound_data() {
    QTest::addColumn<std::vector<Block>>("blocks");
    QTest::addColumn<QStringList>("points");
    const auto p = [](const char16_t *text) { return Block::paragraph(QString::fromUtf16(text)); };
    const auto h = [](int level, const char16_t *text) { return Block::heading(level, QString::fromUtf16(text)); };
    const auto list = [](std::initializer_list<const char16_t *> texts) {
        QStringList result;
        for (const char16_t *text : texts)
            result.append(QString::fromUtf16(text));
        return result;
    };
    QTest::newRow("none") << std::vector<Block>{} << QStringList();
    QTest::newRow("nothing to tell") << std::vector<Block>{p(u"无。")} << QStringList();
    QTest::newRow("counted in one paragraph each")
        << std::vector<Block>{p(u"存在一些不足：一是主动公开不够及时；二是解读形式较为单一。"),
                              p(u"2024年，将从以下方面改进：一是完善制度，压实责任；二是加强培训，提高能力。")}
        << list({u"P主动公开不够及时", u"P解读形式较为单一", u"M完善制度，压实责", u"M加强培训，提高能"});
    QTest::newRow("problem and measure in one paragraph")
        << std::vector<Block>{p(u"主要问题是公开内容不够丰富。下一步，我局将加强统筹，丰富内容。")}
        << list({u"P主要问题是公开内", u"M下一步，我局将加"});
    QTest::newRow("under headings") << std::vector<Block>{h(2, u"（一）存在的主要问题"), p(u"公开的时效性有待提高。"),
                                                          h(2, u"（二）改进措施"),
                                                          p(u"1.建立台账，限时公开。2.按季检查，通报结果。")}
                                    << list({u"P公开的时效性有待", u"M建立台账，限时公", u"M按季检查，通报结"});
    QTest::newRow("headings inside the paragraphs")
        << std::vector<Block>{p(u"（一）存在的主要问题。一是队伍力量薄弱，更替较快；二是平台功能简单。"),
                              p(u"（二）改进情况。（1）配齐专职人员，稳定队伍；（2）升级检索功能。")}
        << list({u"P队伍力量薄弱，更", u"P平台功能简单。", u"M配齐专职人员，稳", u"M升级检索功能。"});
    QTest::newRow("headings that are the problems")
        << std::vector<Block>{h(3, u"1.公开不够及时"), p(u"个别单位超过二十个工作日。")}
        << list({u"P公开不够及时：个"});
    Block items;
    items.kind = Block::Kind::List;
    items.items = list({u"依申请公开答复不够规范；", u"无"});
    QTest::newRow("a list") << std::vector<Block>{p(u"主要问题："), items} << list({u"P依申请公开答复不"});
}

void TestPromises::pointsAreFound() {
    QFETCH(std::vector<Block>, blocks);
    QFETCH(QStringList, points);
    const Report last = lastWith(blocks);
    QCOMPARE(shown(pointsToAnswer(Report(), &last, *m_formats.forYear(2024))), points);
}

void TestPromises::samplesAreRead() {
    const Report newer = test::sample(QStringLiteral("sample-2021"));
    QCOMPARE(pointsToAnswer(Report(), &newer, *m_formats.forYear(2025)).size(), std::size_t(6));
    // free parts: found by their heading, and the matters that follow in the same part are left out
    const Report older = test::sample(QStringLiteral("sample-2018"));
    for (const int year : {2018, 2019}) {
        const auto points = pointsToAnswer(Report(), &older, *m_formats.forYear(year));
        QCOMPARE(points.size(), std::size_t(7));
        QCOMPARE(std::count_if(points.begin(), points.end(),
                               [](const LastYearPoint &p) { return p.kind == QLatin1String("problem"); }),
                 3);
        for (const LastYearPoint &point : points)
            QVERIFY(!point.text.contains(QStringLiteral("其他需要报告")));
    }
    QCOMPARE(sectionOfPromises(older, *m_formats.forYear(2018)), QStringLiteral("3"));
    QCOMPARE(sectionOfPromises(newer, *m_formats.forYear(2024)), QStringLiteral("5"));
}

void TestPromises::keptPointsComeFirst() {
    const Report last = lastWith({Block::paragraph(QStringLiteral("公开的时效性有待提高。"))});
    Report report;
    report.lastYearPoints = {{QStringLiteral("另一条"), QStringLiteral("problem"), {}, {}, {}}};
    QCOMPARE(pointsToAnswer(report, &last, *m_formats.forYear(2024)).size(), std::size_t(1));
    QCOMPARE(pointsToAnswer(report, &last, *m_formats.forYear(2024))[0].text, QStringLiteral("另一条"));
    QVERIFY(pointsToAnswer(Report(), nullptr, *m_formats.forYear(2024)).empty());
}

void TestPromises::answersNeedWords_data() {
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("answered");
    const QString words = QStringLiteral("已建立台账");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("words alone") << QString() << words << false;
    QTest::newRow("done") << QStringLiteral("done") << words << true;
    QTest::newRow("done with nothing") << QStringLiteral("done") << QStringLiteral("  ") << false;
    QTest::newRow("carried on") << QStringLiteral("carried_on") << words << true;
    QTest::newRow("carried on without a why") << QStringLiteral("carried_on") << QString() << false;
    QTest::newRow("does not apply") << QStringLiteral("dropped") << QString() << true;
}

void TestPromises::answersNeedWords() {
    QFETCH(QString, answer);
    QFETCH(QString, words);
    QTEST(isAnswered({QStringLiteral("甲"), QStringLiteral("problem"), answer, words, {}}), "answered");
}

void TestPromises::unansweredOnesAreTold() {
    const Report last = test::sample(QStringLiteral("sample-2021"));
    const Format &format = *m_formats.forYear(2025);
    const RuleEngine engine(format);
    Report report = newReport(format, 2025, last.agency);
    const auto told = [&]() -> std::optional<Finding> {
        for (const Finding &f : engine.check(report, &last))
            if (f.rule == QLatin1String("text.promises"))
                return f;
        return std::nullopt;
    };
    QVERIFY(told());
    QCOMPARE(told()->severity, Severity::Info);
    QCOMPARE(told()->section, QStringLiteral("5"));
    QCOMPARE(*told()->expected, Decimal(6));
    QCOMPARE(*told()->found, Decimal(0));
    report.lastYearPoints = pointsToAnswer(report, &last, format);
    for (LastYearPoint &point : report.lastYearPoints) {
        point.answer = QStringLiteral("done");
        point.words = QStringLiteral("已完成");
    }
    QVERIFY(!told());
    report.lastYearPoints[2].words.clear();
    QCOMPARE(*told()->found, Decimal(5));
}

void TestPromises::dataFileKeepsThem() {
    const QByteArray text = R"({"schema":"gongkai-report/1","format":"2021","year":2024,
      "last_year_points":[{"text":"a","kind":"measure","answer":"done","words":"w","by":"x"},
                          {"text":"b","kind":"odd","answer":"half","words":""}]})";
    const Json file = Json::parse(text).value();
    const auto report = reportFromJson(file);
    QVERIFY(report.ok());
    QCOMPARE(report.value().lastYearPoints.size(), std::size_t(2));
    QCOMPARE(report.value().lastYearPoints[1].answer, QStringLiteral("half")); // a newer program's word
    QCOMPARE(*reportToJson(report.value()).find(u"last_year_points"), *file.find(u"last_year_points"));
    QVERIFY(!reportToJson(Report()).find(u"last_year_points"));
}

QTEST_APPLESS_MAIN(TestPromises)
#include "tst_promises.moc"
