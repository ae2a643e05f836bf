// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/portaltext.h"
#include "documents/read/textfile.h"
#include "support/documents.h"

#include <QStringEncoder>
#include <QTest>

using namespace gongkai;

namespace {

QByteArray portalBytes() {
    return test::bytes(QStringLiteral(GONGKAI_TEST_DATA "/convert/portal-2018.txt"));
}

QString portalText() {
    return QString::fromUtf8(portalBytes());
}

/// All prose of a report in order.
QString proseOf(const Report &report) {
    QString text;
    for (const SectionText &section : report.text)
        for (const Block &block : section.blocks)
            text += block.text;
    return text;
}

/// A small report of 2018 around these lines.
QString wrapped(const QString &lines) {
    return QStringLiteral("示例县示例局2018年政府信息公开工作年度报告\n\n") + lines +
           QStringLiteral("\n\n示例县示例局\n2019年1月30日\n");
}

const RecognisedFigure *figure(const std::vector<RecognisedFigure> &figures, const char *to) {
    for (const RecognisedFigure &f : figures)
        if (f.to == QString::fromLatin1(to))
            return &f;
    return nullptr;
}

QString utf16(const char16_t *text) {
    return QString::fromUtf16(text);
}

} // namespace

class TestPortalText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portalPage();
    void bodyIsKept();
    void encodings_data();
    void encodings();
    void lineEnds_data();
    void lineEnds();
    void headings_data();
    void headings();
    void chrome_data();
    void chrome();
    void proseThatLooksLikeChrome_data();
    void proseThatLooksLikeChrome();
    void signOffs_data();
    void signOffs();
    void titles_data();
    void titles();
    void fixedHeadings();
    void unknownHeadingIsKeptAndTold();
    void figures_data();
    void figures();
    void figuresOf2021();
    void figuresAreAcceptedOnlyOnRequest();
    void notText_data();
    void notText();
    void refusals_data();
    void refusals();
    void withoutTitle();
    void wholeFiles();

private:
    [[nodiscard]] ConvertedReport converted(const QString &text, const ConvertOptions &options = {}) const {
        auto result = convertPortalText(text, m_formats, options);
        if (!result)
            qFatal("refused: %s %s", qPrintable(result.error().place), qPrintable(result.error().detail));
        return std::move(result).value();
    }

    FormatCatalogue m_formats = test::formats();
};

void TestPortalText::portalPage() {
    const Json expected = test::json(QStringLiteral("convert/portal-2018.expected.json"));
    const ConvertedReport result = converted(portalText());
    const Report &report = result.report;
    QCOMPARE(report.title, expected.string(u"title"));
    QCOMPARE(report.agency.name, expected.string(u"agency"));
    QCOMPARE(report.year, static_cast<int>(*expected.find(u"year")->toInteger()));
    QCOMPARE(report.formatId, QStringLiteral("2018"));
    QCOMPARE(report.signOff.agency, expected.find(u"sign_off")->string(u"agency"));
    QCOMPARE(report.signOff.date, expected.find(u"sign_off")->string(u"date"));
    QCOMPARE(report.published, expected.string(u"published"));
    const Json::Array &sections = expected.find(u"sections")->toArray();
    QCOMPARE(report.text.size(), sections.size());
    for (std::size_t s = 0; s < sections.size(); ++s) {
        QCOMPARE(report.text[s].section, sections[s].string(u"section"));
        const auto blocks = blocksFromJson(*sections[s].find(u"blocks"), QStringLiteral("expected"));
        QVERIFY(blocks.ok());
        QCOMPARE(report.text[s].blocks.size(), blocks.value().size());
        for (std::size_t b = 0; b < blocks.value().size(); ++b) {
            QCOMPARE(report.text[s].blocks[b].text, blocks.value()[b].text);
            QVERIFY2(report.text[s].blocks[b] == blocks.value()[b], qPrintable(blocks.value()[b].text));
        }
    }
    QVERIFY(result.unmatched.empty());
}

void TestPortalText::bodyIsKept() {
    const QString text = portalText();
    const qsizetype from = text.indexOf(QStringLiteral("按照《中华人民共和国"));
    const qsizetype to = text.lastIndexOf(QStringLiteral("示例县示例局"));
    QVERIFY(from > 0 && to > from);
    QCOMPARE(test::withoutSpaces(proseOf(converted(text).report)), test::withoutSpaces(text.mid(from, to - from)));
}

void TestPortalText::encodings_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = portalText();
    QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with a byte order mark")
        << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << QStringLiteral("UTF-8");
    QStringEncoder gb("GB18030");
    QTest::newRow("GB18030") << QByteArray(gb(text)) << QStringLiteral("GB18030");
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16, little end first") << QByteArray(little(text)) << QStringLiteral("UTF-16");
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16, big end first") << QByteArray(big(text)) << QStringLiteral("UTF-16");
    const QString rare = wrapped(QStringLiteral("经办人：王喆、李堃、㛃䶮、𠮷田。"));
    QStringEncoder gbRare("GB18030");
    QTest::newRow("rare characters in GB18030") << QByteArray(gbRare(rare)) << QStringLiteral("GB18030");
}

void TestPortalText::encodings() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded.value().encoding, encoding);
    const bool rare = decoded.value().text.contains(QStringLiteral("经办人"));
    const QString expected = rare ? wrapped(QStringLiteral("经办人：王喆、李堃、㛃䶮、𠮷田。")) : portalText();
    QCOMPARE(decoded.value().text.trimmed(), expected.trimmed());
    QVERIFY(converted(decoded.value().text).report == converted(expected).report);
}

void TestPortalText::lineEnds_data() {
    QTest::addColumn<QString>("end");
    QTest::newRow("carriage return and line feed") << QStringLiteral("\r\n");
    QTest::newRow("carriage return") << QStringLiteral("\r");
    QTest::newRow("line feed with spaces before it") << QStringLiteral("  \n");
    QTest::newRow("indented lines") << QStringLiteral("\n　　");
    QTest::newRow("no-break spaces") << QStringLiteral("\u00A0\n\u00A0");
}

void TestPortalText::lineEnds() {
    QFETCH(QString, end);
    const QString text = portalText().replace(QLatin1Char('\n'), end);
    QVERIFY(converted(text).report == converted(portalText()).report);
}

void TestPortalText::headings_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("level");
    const auto row = [](const char *name, const char16_t *line, int level) {
        QTest::newRow(name) << utf16(line) << level;
    };
    row("a part", u"二、主要做法", 1);
    row("part eleven", u"十一、其他事项", 1);
    row("a chapter", u"（一）主动公开情况", 2);
    row("a chapter in half-width brackets", u"(一)抓重点,讲实效", 2);
    row("a point", u"1.政策解读", 3);
    row("a point with a full-width dot", u"2．平台维护", 3);
    row("a point with an enumeration comma", u"3、平台维护", 3);
    row("a sub-point", u"（1）栏目检查", 4);
    row("a decimal begins a sentence", u"1.5倍的咨询量增长(与年初相比),说明群众对政策的关注明显提高。", 0);
    row("a decimal without a full stop", u"1.5倍的咨询量增长", 0);
    row("a numbered sentence", u"一、是公开内容与群众需求结合得不够紧。", 0);
    row("a bracketed sentence ends with a full stop", u"（一）对主动公开目录逐项清理，及时更新。", 0);
    row("a year begins a sentence", u"2018年，本局全面推进政务公开", 0);
    row("a line that leads over", u"（二）主要内容如下：", 0);
    row("plain prose", u"本年度没有其他需要报告的事项。", 0);
}

void TestPortalText::headings() {
    QFETCH(QString, line);
    QFETCH(int, level);
    const ConvertedReport result =
        converted(wrapped(QStringLiteral("本报告由三部分组成。\n一、基本情况\n") + line + QStringLiteral("\n正文。")));
    int found = -1;
    for (const SectionText &section : result.report.text)
        for (const Block &block : section.blocks)
            if (block.text == line)
                found = block.kind == Block::Kind::Heading ? block.level : 0;
    QCOMPARE(found, level);
    QVERIFY(proseOf(result.report).endsWith(line + QStringLiteral("正文。")));
}

void TestPortalText::chrome_data() {
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char16_t *line) { QTest::newRow(name) << utf16(line); };
    row("day of publication", u"日期: 2019-01-31");
    row("day and time", u"发布时间：2019-01-31 10:30");
    row("an empty label", u"日期：");
    row("size of the type", u"字体:");
    row("size of the type with choices", u"字号：[大 中 小]");
    row("where it comes from", u"来源：示例县人民政府办公室");
    row("how often it was read", u"浏览次数：1234");
    row("a print button", u"【打印】");
    row("a close button", u"关闭窗口");
    row("the way here", u"当前位置：首页>政务公开");
}

void TestPortalText::chrome() {
    QFETCH(QString, line);
    const QString body = QStringLiteral("本报告由三部分组成。");
    const ConvertedReport above = converted(wrapped(line + QLatin1Char('\n') + body));
    QCOMPARE(proseOf(above.report), body);
    const ConvertedReport below = converted(wrapped(body) + line + QLatin1Char('\n'));
    QCOMPARE(proseOf(below.report), body);
    QCOMPARE(below.report.signOff.date, QStringLiteral("2019-01-30"));
    QCOMPARE(below.report.signOff.agency, QStringLiteral("示例县示例局"));
}

void TestPortalText::proseThatLooksLikeChrome_data() {
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char16_t *line) { QTest::newRow(name) << utf16(line); };
    row("prose about days",
        u"日期:各单位按照规定日期报送公开信息,每月25日前由办公室汇总(遇节假日顺延),逾期未报的予以提醒。");
    row("prose about time", u"时间紧、任务重的信息当日发布。");
    row("prose about the source", u"来源广泛的意见建议均已研究采纳。");
    row("prose about printing", u"打印、复印设备已经配齐。");
    row("a day alone in the text", u"日期: 2018-05-01");
    row("a label in the text", u"来源：群众来信");
}

void TestPortalText::proseThatLooksLikeChrome() {
    QFETCH(QString, line);
    const QString body = QStringLiteral("本报告由三部分组成。\n") + line + QStringLiteral("\n特此报告。");
    QCOMPARE(proseOf(converted(wrapped(body)).report), QString(body).remove(QLatin1Char('\n')));
}

void TestPortalText::signOffs_data() {
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("date");
    QTest::newRow("agency and date") << QStringLiteral("示例局\n2019年1月30日") << QStringLiteral("示例局")
                                     << QStringLiteral("2019-01-30");
    QTest::newRow("date with spaces") << QStringLiteral("示例局\n2019 年 1 月 30 日") << QStringLiteral("示例局")
                                      << QStringLiteral("2019-01-30");
    QTest::newRow("an ISO date") << QStringLiteral("示例局\n2019-01-30") << QStringLiteral("示例局")
                                 << QStringLiteral("2019-01-30");
    QTest::newRow("a date without an agency")
        << QStringLiteral("2019年1月30日") << QString() << QStringLiteral("2019-01-30");
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestPortalText::signOffs() {
    QFETCH(QString, end);
    QFETCH(QString, agency);
    QFETCH(QString, date);
    const ConvertedReport result = converted(
        QStringLiteral("示例局2018年政府信息公开工作年度报告\n本报告由三部分组成。\n没有其他需要报告的事项。\n") + end);
    QCOMPARE(result.report.signOff.agency, agency);
    QCOMPARE(result.report.signOff.date, date);
    QCOMPARE(proseOf(result.report), QStringLiteral("本报告由三部分组成。没有其他需要报告的事项。"));
}

void TestPortalText::titles_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("format");
    const auto row = [](const char16_t *title, const char16_t *agency, int year, const char *format) {
        QTest::newRow(qPrintable(utf16(title))) << utf16(title) << utf16(agency) << year << QString::fromLatin1(format);
    };
    row(u"示例局2018年政府信息公开工作年度报告", u"示例局", 2018, "2018");
    row(u"示例局2019年度政府信息公开工作报告", u"示例局", 2019, "2019");
    row(u"示例市人民政府 2023 年政府信息公开工作年度报告", u"示例市人民政府", 2023, "2021");
    row(u"示例区2021年政府信息公开年度报告", u"示例区", 2021, "2021");
}

void TestPortalText::titles() {
    QFETCH(QString, title);
    QFETCH(QString, agency);
    QFETCH(int, year);
    QFETCH(QString, format);
    const ConvertedReport result =
        converted(QStringLiteral("首页 政务公开\n") + title + QStringLiteral("\n现将工作情况报告如下。\n"));
    QCOMPARE(result.report.title, title);
    QCOMPARE(result.report.agency.name, agency);
    QCOMPARE(result.report.year, year);
    QCOMPARE(result.report.formatId, format);
    QCOMPARE(proseOf(result.report), QStringLiteral("现将工作情况报告如下。"));
}

void TestPortalText::fixedHeadings() {
    const ConvertedReport result = converted(QStringLiteral("示例市2023年政府信息公开工作年度报告\n"
                                                            "本报告根据条例编制。\n"
                                                            "一、总体情况\n总体内容。\n（一）主动公开\n主动内容。\n"
                                                            "二、主动公开政府信息情况\n"
                                                            "三、收到和处理政府信息公开申请情况\n申请内容。\n"
                                                            "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n"
                                                            "五、政府信息公开工作存在的主要问题及改进情况\n问题内容。\n"
                                                            "六、其他需要报告的事项\n其他内容。\n"));
    QCOMPARE(result.report.formatId, QStringLiteral("2021"));
    QMap<QString, QStringList> found;
    for (const SectionText &section : result.report.text) {
        found.insert(section.section, {});
        for (const Block &block : section.blocks)
            found[section.section].append(block.text);
    }
    const QMap<QString, QStringList> expected = {
        {QStringLiteral("0"), {QStringLiteral("本报告根据条例编制。")}},
        {QStringLiteral("1"),
         {QStringLiteral("总体内容。"), QStringLiteral("（一）主动公开"), QStringLiteral("主动内容。")}},
        {QStringLiteral("2"), {}},
        {QStringLiteral("3"), {QStringLiteral("申请内容。")}},
        {QStringLiteral("4"), {}},
        {QStringLiteral("5"), {QStringLiteral("问题内容。")}},
        {QStringLiteral("6"), {QStringLiteral("其他内容。")}}};
    QCOMPARE(found, expected);
    QVERIFY(result.unmatched.empty());
}

void TestPortalText::unknownHeadingIsKeptAndTold() {
    const ConvertedReport result = converted(QStringLiteral("示例市2023年政府信息公开工作年度报告\n"
                                                            "一、总体情况\n总体内容。\n"
                                                            "七、附带说明\n说明内容。\n"));
    QCOMPARE(result.unmatched.size(), std::size_t(1));
    QCOMPARE(result.unmatched[0].text, QStringLiteral("七、附带说明"));
    QCOMPARE(proseOf(result.report), QStringLiteral("总体内容。七、附带说明说明内容。"));
}

void TestPortalText::figures_data() {
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("approximate");
    const auto row = [](const char16_t *clause, const char *to, const char *value, bool approximate) {
        QTest::newRow(qPrintable(utf16(clause)))
            << utf16(clause) << QString::fromLatin1(to) << QString::fromLatin1(value) << approximate;
    };
    row(u"全年门户网站发布信息120条", "ind.site_items", "120", false);
    row(u"微信公众号发布信息80余条", "ind.wechat_items", "80", true);
    row(u"全年收到政府信息公开申请5件", "ind.applications_received", "5", false);
    row(u"经门户网站主动公开政府信息1,637条", "ind.site_items", "1637", false);
    row(u"网站访问量3.8万次", "ind.site_hits_month", "38000", false);
    row(u"本年度提供政府信息未收取费用", "ind.fee_charged", "0", false);
    row(u"因政府信息公开被申请行政复议1起", "ind.reviews", "1", false);
    row(u"本年度未发生行政诉讼", "ind.suits", "0", false);
    row(u"发生行政诉讼2起，尚在审理", "ind.suits_pending", "2", false);
}

void TestPortalText::figures() {
    QFETCH(QString, clause);
    QFETCH(QString, to);
    QFETCH(QString, value);
    QFETCH(bool, approximate);
    const ConvertedReport result =
        converted(wrapped(QStringLiteral("前面的一句话。") + clause + QStringLiteral("。后面的一句话。")));
    const RecognisedFigure *f = figure(result.recognised, to.toLatin1().constData());
    QVERIFY2(f, "not recognised");
    QCOMPARE(f->value.toString(), value);
    QCOMPARE(f->approximate, approximate);
    QCOMPARE(f->quote, clause);
    QVERIFY(!f->label.isEmpty() && !f->unit.isEmpty());
}

void TestPortalText::figuresOf2021() {
    const ConvertedReport result =
        converted(QStringLiteral("示例市2023年政府信息公开工作年度报告\n一、总体情况\n"
                                 "全年新收政府信息公开申请3402件，办结3380件。收到行政复议12件。\n"));
    QCOMPARE(figure(result.recognised, "t3.new.total")->value.toString(), QStringLiteral("3402"));
    QCOMPARE(figure(result.recognised, "t3.total.total")->value.toString(), QStringLiteral("3380"));
    QCOMPARE(figure(result.recognised, "t4.cases.review_total")->value.toString(), QStringLiteral("12"));
    QVERIFY2(result.report.cells.isEmpty(), "recognised figures are only proposed");
}

void TestPortalText::figuresAreAcceptedOnlyOnRequest() {
    ConvertedReport portal = converted(portalText());
    QVERIFY(portal.report.indicators.empty());
    QCOMPARE(figure(portal.recognised, "ind.site_items")->quote,
             QStringLiteral(
                 "全年门户网站发布信息120条,微信公众号发布信息80余条,内容涉及三类:办事指南、财政预决算、行业监管"));
    QVERIFY(acceptFigures(portal.report, portal.recognised).empty());
    QVERIFY(acceptFigures(portal.report, portal.recognised).empty()); // twice is as once
    QCOMPARE(portal.report.indicators.size(), portal.recognised.size());
    const Indicator *wechat = portal.report.indicator(QStringLiteral("wechat_items"));
    QVERIFY(wechat);
    QCOMPARE(*wechat->value, Decimal(80));
    QVERIFY(wechat->approximate);
    QCOMPARE(wechat->unit, QStringLiteral("条"));
    QVERIFY(wechat->source.contains(QStringLiteral("微信公众号发布信息80余条")));

    ConvertedReport form =
        converted(QStringLiteral("示例市2023年政府信息公开工作年度报告\n一、总体情况\n新收政府信息公开申请3402件。\n"));
    QVERIFY(acceptFigures(form.report, form.recognised).empty());
    const CellRef cell{QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("total")};
    QCOMPARE(form.report.cell(cell).toInteger(), std::optional<qint64>(3402));
    QCOMPARE(form.report.sources.value(cell.name()).origin, QStringLiteral("imported"));
}

void TestPortalText::notText_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("empty");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("only spaces") << QByteArray(" \r\n\t\n") << true;
    QTest::newRow("a null among letters") << QByteArray("abc\0def", 7) << false;
    QTest::newRow("the beginning of a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << false;
    QTest::newRow("a control character") << QByteArray("abc\x01 def") << false;
    QTest::newRow("bytes of no encoding") << QByteArray("\xE5\x85\xAC\xFF\xFF\xFF\xFF") << false;
    QTest::newRow("UTF-8 cut in a character") << QByteArray("\xE5\x85\xAC\xE5\x85") << false;
    QTest::newRow("GB18030 cut in a character") << QByteArray("\xB9\xAB\xBF") << false;
    QTest::newRow("UTF-16 cut in a character") << QByteArray("\xFF\xFE\x6C\x51\x00", 5) << false;
}

void TestPortalText::notText() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, empty);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded.ok());
    QCOMPARE(decoded.error().code, empty ? ErrorCode::FileEmpty : ErrorCode::FileNotText);
}

void TestPortalText::refusals_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("format");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("arguments");
    const QString prose = QStringLiteral("本报告由三部分组成。\n一、基本情况\n正文。\n");
    QTest::newRow("no title and no year") << prose << 0 << QString() << ErrorCode::InvalidReport << QStringList();
    QTest::newRow("a year without a form")
        << prose << 1999 << QString() << ErrorCode::UnknownFormat << QStringList{QStringLiteral("1999")};
    QTest::newRow("a form nobody knows") << wrapped(prose) << 0 << QStringLiteral("2035") << ErrorCode::UnknownFormat
                                         << QStringList{QStringLiteral("2035")};
}

void TestPortalText::refusals() {
    QFETCH(QString, text);
    QFETCH(int, year);
    QFETCH(QString, format);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, arguments);
    ConvertOptions options;
    if (year > 0)
        options.year = year;
    options.formatId = format;
    const auto result = convertPortalText(text, m_formats, options);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().args, arguments);
}

void TestPortalText::withoutTitle() {
    ConvertOptions options;
    options.year = 2017;
    const ConvertedReport result = converted(QStringLiteral("本报告由三部分组成。\n一、基本情况\n正文。\n"), options);
    QCOMPARE(result.report.year, 2017);
    QCOMPARE(result.report.formatId, QStringLiteral("2018"));
    QVERIFY(result.report.title.isEmpty());
    QCOMPARE(proseOf(result.report), QStringLiteral("本报告由三部分组成。一、基本情况正文。"));
    QCOMPARE(result.unmatched.size(), std::size_t(1));
    QCOMPARE(result.unmatched[0].place, QStringLiteral("title"));
    options.year = 2023;
    options.formatId = QStringLiteral("2021");
    const ConvertedReport chosen = converted(portalText(), options);
    QCOMPARE(chosen.report.year, 2023);
    QCOMPARE(chosen.report.formatId, QStringLiteral("2021"));
}

void TestPortalText::wholeFiles() {
    const QString path = QStringLiteral(GONGKAI_TEST_DATA "/convert/portal-2018.txt");
    const auto whole = readWholeFile(path, largestTextFile);
    QVERIFY(whole.ok());
    QCOMPARE(whole.value(), portalBytes());
    QVERIFY(readWholeFile(path, whole.value().size()).ok());
    const auto code = [](const QString &name, qint64 limit) {
        const auto result = readWholeFile(name, limit);
        return result ? ErrorCode::Cancelled : result.error().code;
    };
    QCOMPARE(code(path, whole.value().size() - 1), ErrorCode::FileTooLarge);
    QCOMPARE(code(path + QStringLiteral(".none"), 1024), ErrorCode::FileNotFound);
    QCOMPARE(code(QStringLiteral(GONGKAI_TEST_DATA), 1024), ErrorCode::FileUnreadable);
    QCOMPARE(code(QStringLiteral("/dev/null"), 1024), ErrorCode::FileEmpty);
    QCOMPARE(code(QStringLiteral("/dev/zero"), 1024), ErrorCode::FileTooLarge);
}

QTEST_GUILESS_MAIN(TestPortalText)
#include "tst_portaltext.moc"
