// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page/paginator.h"
#include "support/documents.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace gongkai;
using page::Page;
using page::PageModel;
using page::PageRule;
using page::StructureElement;
using page::TextRun;
using Kind = DocumentBlock::Kind;

namespace {

const QString agencyName = QStringLiteral("示例市高新技术产业开发区管理委员会");
const QString dateText = QStringLiteral("2019年1月30日");

DocumentBlock block(Kind kind, const QString &text, int level = 0) {
    return {kind, level, text, {}};
}

/// A paragraph that takes this many lines, the first one indented.
DocumentBlock paragraph(int lines) {
    return block(Kind::Paragraph, QStringLiteral("统").repeated(28 * lines - 4));
}

Document emptyDocument() {
    Document document;
    document.agency = agencyName;
    document.title = agencyName + QStringLiteral("2018年政府信息公开工作年度报告");
    document.signOffAgency = agencyName;
    document.signOffDate = dateText;
    document.dateIso = QStringLiteral("2019-01-30");
    document.status = QStringLiteral("unissued");
    return document;
}

/// Two rows of heads, a first column whose labels span ten rows each.
DocumentBlock spannedTable(int groups) {
    DocumentBlock result = block(Kind::Table, {});
    DocumentTable &table = result.table;
    table.title = QStringLiteral("办理结果");
    table.widths = {2, 5, 2, 2};
    table.headRows = 2;
    table.labelColumns = 2;
    const auto cell = [](const QString &text, int columns, int rows, bool label) {
        return DocumentCell{text, columns, rows, label, false};
    };
    table.rows.push_back({cell(QStringLiteral("项目"), 2, 2, true), cell(QStringLiteral("件数"), 2, 1, true)});
    table.rows.push_back({cell(QStringLiteral("本年"), 1, 1, true), cell(QStringLiteral("上年"), 1, 1, true)});
    for (int row = 0; row < groups * 10; ++row) {
        std::vector<DocumentCell> cells;
        if (row % 10 == 0)
            cells.push_back(cell(QStringLiteral("组%1").arg(row / 10 + 1), 1, 10, true));
        cells.push_back(cell(QStringLiteral("行%1").arg(row + 1), 1, 1, true));
        cells.push_back(cell(QString::number(1000 + row), 1, 1, false));
        cells.push_back(cell(QString::number(5000 + row), 1, 1, false));
        table.rows.push_back(std::move(cells));
    }
    return result;
}

int pageOf(const PageModel &model, const QString &text) {
    for (std::size_t i = 0; i < model.pages.size(); ++i)
        if (test::textRows(model.pages[i]).values().contains(text))
            return static_cast<int>(i);
    return -1;
}

bool horizontal(const PageRule &rule) {
    return qAbs(rule.y1 - rule.y2) < 0.01;
}

/// Whether the rules at this height (or abscissa) cover the whole stretch.
bool covers(const Page &page, bool across, qreal at, qreal from, qreal to) {
    std::vector<std::pair<qreal, qreal>> parts;
    for (const PageRule &r : page.rules)
        if (horizontal(r) == across && qAbs((across ? r.y1 : r.x1) - at) < 0.05)
            parts.emplace_back(across ? r.x1 : r.y1, across ? r.x2 : r.y2);
    std::sort(parts.begin(), parts.end());
    qreal reached = from;
    for (const auto &[a, b] : parts)
        if (a <= reached + 0.05)
            reached = std::max(reached, b);
    return reached >= to - 0.05;
}

/// Upper and lower edge of the ruled part of a page.
std::pair<qreal, qreal> ruledPart(const Page &page) {
    qreal first = page::paperHeight;
    qreal last = 0;
    for (const PageRule &r : page.rules) {
        first = std::min({first, r.y1, r.y2});
        last = std::max({last, r.y1, r.y2});
    }
    return {first, last};
}

QStringList tableTexts(const Page &page, bool artifacts) {
    QStringList texts;
    for (const TextRun &run : page.runs)
        if (test::isTableText(run) && (run.element < 0) == artifacts)
            texts.append(test::textOf(run));
    return texts;
}

} // namespace

class TestPaginator final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeReports_data();
    void wholeReports();
    void fullPagesHave22Lines();
    void headingTakesTwoLinesAlong_data();
    void headingTakesTwoLinesAlong();
    void headingTakesItsTableAlong_data();
    void headingTakesItsTableAlong();
    void signOffIsNeverAlone_data();
    void signOffIsNeverAlone();
    void signOffAfterATable_data();
    void signOffAfterATable();
    void signOffPlaces();
    void longAgencyStaysOnThePaper();
    void pageNumbers();
    void titles_data();
    void titles();
    void titleIsCentred();
    void tableOverPages();
    void tableEdgesAreClosed_data();
    void tableEdgesAreClosed();
    void textAfterATableIsOnTheGrid_data();
    void textAfterATableIsOnTheGrid();
    void spansInTheStructure();
    void attachmentsBeginAPage();
    void draftHasTheSamePages();

private:
    [[nodiscard]] PageModel laidOut(const Document &document) const { return page::paginate(document, m_fonts); }
    void checkPages(const PageModel &model) const;
    void checkRun(const TextRun &run) const;
    void checkHeadings(const PageModel &model) const;

    FormatCatalogue m_formats = test::formats();
    page::FontBook m_fonts{page::defaultFontFolders()};
};

void TestPaginator::initTestCase() {
    QVERIFY2(!m_fonts.familyOf(page::FontRole::FangSong).isEmpty(), "no font for the body: set GONGKAI_FONTS");
}

void TestPaginator::checkRun(const TextRun &run) const {
    constexpr qreal tolerance = 0.5 * page::mm;
    const QRawFont &font = m_fonts.faces()[static_cast<std::size_t>(run.face)].font;
    for (const page::PageGlyph &glyph : run.glyphs) {
        const QRectF ink = font.boundingRect(glyph.glyph);
        if (ink.isEmpty())
            continue;
        const qreal scale = run.size / 1000;
        QVERIFY2(glyph.x + ink.left() * scale >= page::left - tolerance, qPrintable(test::textOf(run)));
        QVERIFY2(glyph.x + ink.right() * scale <= page::left + page::width + tolerance, qPrintable(test::textOf(run)));
        if (test::isPageNumber(run))
            continue;
        QVERIFY2(run.baseline + ink.top() * scale >= page::top - tolerance, qPrintable(test::textOf(run)));
        QVERIFY2(run.baseline + ink.bottom() * scale <= page::top + page::height + tolerance,
                 qPrintable(test::textOf(run)));
    }
}

/// Every page: at most 22 lines, all on the grid, nothing outside the type area but one page number.
void TestPaginator::checkPages(const PageModel &model) const {
    QVERIFY(!model.pages.empty());
    for (std::size_t i = 0; i < model.pages.size(); ++i) {
        const Page &page = model.pages[i];
        QVERIFY2(page.runs.size() > 1, "a page holds more than its number");
        QStringList numbers;
        for (const TextRun &run : page.runs) {
            checkRun(run);
            if (test::isPageNumber(run)) {
                numbers.append(test::textOf(run));
                continue;
            }
            if (test::isTableText(run))
                continue;
            const qreal row = test::gridRow(run);
            QVERIFY2(qAbs(row - std::round(row)) < 0.001, qPrintable(test::textOf(run)));
            QVERIFY2(qRound(row) >= 0 && qRound(row) < 22, qPrintable(test::textOf(run)));
        }
        QCOMPARE(numbers.join(QString()), QStringLiteral("— %1 —").arg(i + 1));
        QVERIFY(test::textRows(page).size() <= 22);
        for (const PageRule &rule : page.rules)
            for (const QPointF &end : {QPointF(rule.x1, rule.y1), QPointF(rule.x2, rule.y2)})
                QVERIFY(QRectF(page::left, page::top, page::width, page::height)
                            .adjusted(-0.1, -0.1, 0.1, 0.1)
                            .contains(end));
    }
    checkHeadings(model);
}

/// Below the last line of a heading stand two lines of text, or a table, on the same page; or the text ends there.
void TestPaginator::checkHeadings(const PageModel &model) const {
    for (std::size_t i = 0; i < model.pages.size(); ++i) {
        const Page &page = model.pages[i];
        const bool table = !page.rules.empty();
        if (i + 1 == model.pages.size() || test::textRows(model.pages[i + 1]).value(0) == QStringLiteral("附件"))
            continue;
        const QMap<int, QString> rows = test::textRows(page);
        for (const TextRun &run : page.runs) {
            if (run.element < 0 ||
                model.elements[static_cast<std::size_t>(run.element)].kind != StructureElement::Kind::Heading)
                continue;
            const int row = qRound(test::gridRow(run));
            const auto below = std::count_if(rows.keyBegin(), rows.keyEnd(), [row](int other) { return other > row; });
            const bool tableBelow = table && ruledPart(page).second > run.baseline;
            QVERIFY2(below >= 2 || tableBelow, qPrintable(test::textOf(run)));
        }
    }
}

void TestPaginator::wholeReports_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"sample-2018", "sample-2021", "suqian-2024", "shanghai-office-2019", "shuyang-fgj-2023"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPaginator::wholeReports() {
    QFETCH(QString, name);
    const Document document = test::document(test::anyReport(name), m_formats);
    const PageModel model = laidOut(document);
    checkPages(model);
    QVERIFY(model.missing.empty());
    QVERIFY(model.pages.size() > 1);
    // every printed line of the document is on paper, in order
    QString text;
    for (const Page &page : model.pages)
        for (const TextRun &run : page.runs)
            if (run.element >= 0)
                text += test::textOf(run);
    QCOMPARE(test::withoutSpaces(text).size(), test::withoutSpaces(document.plainText()).size());
    if (!document.plainText().contains(QLatin1Char('\t')))
        QCOMPARE(test::withoutSpaces(text), test::withoutSpaces(document.plainText()));
}

void TestPaginator::fullPagesHave22Lines() {
    Document document = emptyDocument();
    for (int i = 0; i < 30; ++i)
        document.body.push_back(paragraph(3));
    const PageModel model = laidOut(document);
    checkPages(model);
    for (std::size_t i = 1; i + 1 < model.pages.size(); ++i) {
        const QList<int> rows = test::textRows(model.pages[i]).keys();
        QCOMPARE(rows.size(), 22);
        QCOMPARE(rows.first(), 0);
        QCOMPARE(rows.last(), 21);
    }
    QVERIFY(model.pages.size() >= 4);
    QVERIFY2(qAbs(page::lineHeight - 225.0 / 22 * 72 / 25.4) < 0.001, "22 lines to 225 mm");
}

void TestPaginator::headingTakesTwoLinesAlong_data() {
    QTest::addColumn<int>("linesBefore");
    QTest::addColumn<int>("linesAfter");
    for (int before = 1; before <= 24; ++before)
        for (const int after : {1, 2, 3})
            QTest::addRow("%d lines before, paragraphs of %d", before, after) << before << after;
}

void TestPaginator::headingTakesTwoLinesAlong() {
    QFETCH(int, linesBefore);
    QFETCH(int, linesAfter);
    Document document = emptyDocument();
    for (int i = 0; i < linesBefore; ++i)
        document.body.push_back(paragraph(1));
    document.body.push_back(block(Kind::Heading, QStringLiteral("二、主要做法"), 1));
    document.body.push_back(block(Kind::Heading, QStringLiteral("（一）抓重点，讲实效"), 2));
    for (int i = 0; i < 4; ++i)
        document.body.push_back(paragraph(linesAfter));
    document.body.push_back(block(Kind::Heading, QStringLiteral("三、") + QStringLiteral("统").repeated(36), 1));
    document.body.push_back(paragraph(linesAfter));
    const PageModel model = laidOut(document);
    checkPages(model);
    QCOMPARE(pageOf(model, QStringLiteral("二、主要做法")), pageOf(model, QStringLiteral("（一）抓重点，讲实效")));
}

void TestPaginator::headingTakesItsTableAlong_data() {
    QTest::addColumn<int>("linesBefore");
    for (int before = 1; before <= 24; ++before)
        QTest::addRow("%d lines before", before) << before;
}

void TestPaginator::headingTakesItsTableAlong() {
    QFETCH(int, linesBefore);
    Document document = emptyDocument();
    for (int i = 0; i < linesBefore; ++i)
        document.body.push_back(paragraph(1));
    const QString heading = QStringLiteral("三、收到和处理情况");
    document.body.push_back(block(Kind::Heading, heading, 1));
    document.body.push_back(spannedTable(4));
    document.body.push_back(paragraph(3));
    const PageModel model = laidOut(document);
    checkPages(model);
    const int on = pageOf(model, heading);
    QVERIFY(on >= 0);
    const QStringList cells = tableTexts(model.pages[static_cast<std::size_t>(on)], false);
    QVERIFY2(cells.contains(QStringLiteral("项目")) && cells.contains(QStringLiteral("行1")),
             "heading, heads and first rows stand together");
}

void TestPaginator::signOffIsNeverAlone_data() {
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("perParagraph");
    for (int lines = 1; lines <= 24; ++lines)
        QTest::addRow("%d paragraphs of one line", lines) << lines << 1;
    for (int lines = 5; lines <= 28; ++lines)
        QTest::addRow("%d lines in one paragraph", lines) << lines << lines;
}

void TestPaginator::signOffIsNeverAlone() {
    QFETCH(int, lines);
    QFETCH(int, perParagraph);
    Document document = emptyDocument();
    for (int done = 0; done < lines; done += perParagraph)
        document.body.push_back(paragraph(perParagraph));
    const PageModel model = laidOut(document);
    checkPages(model);
    const int on = pageOf(model, dateText);
    QVERIFY(on >= 0);
    QCOMPARE(on, static_cast<int>(model.pages.size()) - 1);
    const QStringList rows = test::textRows(model.pages[static_cast<std::size_t>(on)]).values();
    QVERIFY2(rows.contains(agencyName), "agency and date stand together");
    const auto body = std::count_if(rows.begin(), rows.end(),
                                    [](const QString &row) { return row.startsWith(QStringLiteral("统")); });
    QVERIFY2(body >= std::min(2, lines), qPrintable(rows.join(QLatin1Char('\n'))));
    QVERIFY(model.signOff);
    QCOMPARE(model.signOff->page, on);
}

void TestPaginator::signOffAfterATable_data() {
    QTest::addColumn<int>("linesBefore");
    for (int before = 1; before <= 22; ++before)
        QTest::addRow("%d lines before the table", before) << before;
}

void TestPaginator::signOffAfterATable() {
    QFETCH(int, linesBefore);
    Document document = emptyDocument();
    for (int i = 0; i < linesBefore; ++i)
        document.body.push_back(paragraph(1));
    DocumentBlock table = spannedTable(1);
    document.body.push_back(table);
    const PageModel model = laidOut(document);
    checkPages(model);
    const int on = pageOf(model, dateText);
    QVERIFY(on >= 0);
    QVERIFY2(!model.pages[static_cast<std::size_t>(on)].rules.empty(), "the sign-off stands alone on its page");
}

void TestPaginator::signOffPlaces() {
    Document document = emptyDocument();
    document.body.push_back(paragraph(3));
    const PageModel model = laidOut(document);
    const auto extent = [&](const QString &text) {
        std::pair<qreal, qreal> last(-1, -1); // the agency stands in the title too
        for (const TextRun &run : model.pages[0].runs)
            if (test::textOf(run) == text)
                last = {run.glyphs.front().x, run.baseline};
        return last;
    };
    const auto [dateX, dateY] = extent(dateText);
    const auto [agencyX, agencyY] = extent(agencyName);
    QVERIFY(dateX > 0 && agencyX > 0);
    QVERIFY(qAbs(dateY - agencyY - page::lineHeight) < 0.01);
    // 年月日 on the pitch, the digits in their own width: the date ends four characters from the right edge
    qreal dateWidth = 0;
    for (const QChar c : dateText)
        dateWidth += c.unicode() > 0x2000
                         ? page::pitch
                         : m_fonts.choose(page::FontRole::FangSong, c.unicode())->advance * page::bodySize;
    QVERIFY(qAbs(dateX + dateWidth - (page::left + page::width - 4 * page::pitch)) < 0.1);
    QVERIFY2(agencyX + 17 * page::pitch <= page::left + page::width + 0.01, "moved in, to stay on the type area");
    QVERIFY(model.signOff);
    QVERIFY(qAbs(model.signOff->centre.x() - (agencyX + 17 * page::pitch / 2)) < 0.1);
    QVERIFY(model.signOff->centre.y() > agencyY - page::lineHeight && model.signOff->centre.y() < dateY);

    document.signOffAgency.clear();
    document.signOffDate.clear();
    QVERIFY2(!laidOut(document).signOff, "no sign-off, no place for a seal");
}

void TestPaginator::longAgencyStaysOnThePaper() {
    Document document = emptyDocument();
    document.signOffAgency = QStringLiteral("示例市人民政府办公室、示例市政务服务和数据管理局、示例市司法局");
    QVERIFY(document.signOffAgency.size() > 28);
    document.body.push_back(paragraph(3));
    const PageModel model = laidOut(document);
    checkPages(model);
    QVERIFY(model.textWithoutSpaces().contains(document.signOffAgency + dateText));
}

void TestPaginator::pageNumbers() {
    Document document = emptyDocument();
    for (int i = 0; i < 300; ++i)
        document.body.push_back(paragraph(1));
    const PageModel model = laidOut(document);
    QVERIFY(model.pages.size() > 10);
    for (std::size_t i = 0; i < model.pages.size(); ++i) {
        const TextRun &run = model.pages[i].runs.back();
        QVERIFY(test::isPageNumber(run));
        QCOMPARE(test::textOf(run), QStringLiteral("— %1 —").arg(i + 1));
        QCOMPARE(run.element, -1);
        QCOMPARE(run.size, 14.0);
        const qreal right = run.glyphs.back().x + 14; // the dash is a full character
        if (i % 2 == 0)
            QVERIFY2(qAbs(right - (page::left + page::width - 14)) < 0.1, "odd pages: right, one character in");
        else
            QVERIFY2(qAbs(run.glyphs.front().x - (page::left + 14)) < 0.1, "even pages: left, one character in");
        QVERIFY(run.baseline > page::top + page::height + 7 * page::mm);
        QVERIFY(run.baseline < page::top + page::height + 7 * page::mm + 14);
    }
}

void TestPaginator::titles_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QStringList>("lines"); // empty: any lines that keep the rules
    const QString report = QStringLiteral("年政府信息公开工作年度报告");
    const auto row = [&](const char *name, const QString &agency, const QString &year, const QStringList &lines) {
        QTest::newRow(name) << agency + year + report << agency << lines;
    };
    row("a short title on one line", QStringLiteral("某县"), QStringLiteral("2018"),
        {QStringLiteral("某县2018") + report});
    row("an agency of sixteen characters above the year", QStringLiteral("重庆高新技术产业开发区管理委员会"),
        QStringLiteral("2018"), {QStringLiteral("重庆高新技术产业开发区管理委员会"), QStringLiteral("2018") + report});
    row("an agency of seventeen characters above the year", agencyName, QStringLiteral("2018"),
        {agencyName, QStringLiteral("2018") + report});
    row("a municipal government", QStringLiteral("示例市人民政府"), QStringLiteral("2024"), {});
    row("an agency that fills a line", QStringLiteral("示例省示例市高新技术产业开发区管理委员会"),
        QStringLiteral("2018"), {});
    row("an agency longer than a line", QStringLiteral("示例省示例市示例区经济技术开发区（出口加工区）管理委员会"),
        QStringLiteral("2018"), {});
    row("an agency with a bracket", QStringLiteral("示例市（全市汇总）"), QStringLiteral("2024"), {});
    for (int n = 2; n <= 40; ++n)
        row(qPrintable(QStringLiteral("an agency of %1 characters").arg(n)), QStringLiteral("统").repeated(n),
            QStringLiteral("2018"), {});
}

void TestPaginator::titles() {
    QFETCH(QString, title);
    QFETCH(QString, agency);
    QFETCH(QStringList, lines);
    const QStringList found = page::titleLines(title, agency, 20);
    if (!lines.isEmpty())
        QCOMPARE(found, lines);
    QCOMPARE(found.join(QString()), title);
    const QString year = title.mid(agency.size(), 5); // 2018年
    QCOMPARE(found.filter(year).size(), 1);
    if (agency.size() <= 20)
        QVERIFY2(found.filter(agency).size() == 1, qPrintable(found.join(QLatin1Char('|'))));
    for (const QString &line : found) {
        qreal width = 0;
        for (const QChar c : line)
            width += c.unicode() < 0x2000 ? 0.5 : 1;
        QVERIFY2(width <= 20, qPrintable(line));
        QVERIFY2(width >= 2 || found.size() == 1, qPrintable(found.join(QLatin1Char('|'))));
    }
}

void TestPaginator::titleIsCentred() {
    Document document = emptyDocument();
    document.body.push_back(paragraph(3));
    const PageModel model = laidOut(document);
    int titleRuns = 0;
    for (const TextRun &run : model.pages[0].runs) {
        if (run.element < 0 ||
            model.elements[static_cast<std::size_t>(run.element)].kind != StructureElement::Kind::Title)
            continue;
        ++titleRuns;
        QCOMPARE(run.size, 22.0);
        const qreal middle = (run.glyphs.front().x + run.glyphs.back().x + 22) / 2;
        QVERIFY(qAbs(middle - (page::left + page::width / 2)) < 0.1 ||
                test::textOf(run).front().isDigit()); // a digit is half as wide
    }
    QCOMPARE(titleRuns, 2);
    const QMap<int, QString> rows = test::textRows(model.pages[0]);
    QCOMPARE(rows.value(0), agencyName);
    QVERIFY2(!rows.contains(2), "a blank line below the title");
    QVERIFY(rows.contains(3));
}

void TestPaginator::tableOverPages() {
    Document document = emptyDocument();
    for (int i = 0; i < 5; ++i)
        document.body.push_back(paragraph(1));
    document.body.push_back(spannedTable(6));
    document.body.push_back(paragraph(3));
    const PageModel model = laidOut(document);
    checkPages(model);
    QVERIFY(model.pages.size() >= 2);
    const QStringList heads = {QStringLiteral("项目"), QStringLiteral("件数"), QStringLiteral("本年"),
                               QStringLiteral("上年")};
    const Page &first = model.pages[0];
    for (const QString &head : heads)
        QCOMPARE(tableTexts(first, false).count(head), 1);
    QCOMPARE(tableTexts(first, true), QStringList());
    QStringList allCells = tableTexts(first, false);
    int lastRow = 0;
    for (std::size_t i = 1; i < model.pages.size() && !model.pages[i].rules.empty(); ++i) {
        const QStringList rowsAbove = tableTexts(model.pages[i - 1], false).filter(QStringLiteral("行"));
        lastRow = rowsAbove.last().mid(1).toInt();
        QStringList expected = heads;
        if (lastRow % 10 != 0) // the break runs through a group: its label is told again
            expected.append(QStringLiteral("组%1").arg(lastRow / 10 + 1));
        QStringList again = tableTexts(model.pages[i], true);
        again.sort();
        expected.sort();
        QCOMPARE(again, expected);
        allCells += tableTexts(model.pages[i], false);
    }
    QVERIFY2(lastRow % 10 != 0, "the test wants a break inside a group");
    QCOMPARE(allCells.filter(QStringLiteral("行")).size(), 60);
    QCOMPARE(allCells.filter(QStringLiteral("组")).size(), 6);
    QCOMPARE(QSet<QString>(allCells.begin(), allCells.end()).size(), allCells.size());
}

void TestPaginator::tableEdgesAreClosed_data() {
    QTest::addColumn<int>("linesBefore");
    for (int before = 1; before <= 18; ++before)
        QTest::addRow("%d lines before", before) << before;
}

void TestPaginator::tableEdgesAreClosed() {
    QFETCH(int, linesBefore);
    Document document = emptyDocument();
    for (int i = 0; i < linesBefore; ++i)
        document.body.push_back(paragraph(1));
    document.body.push_back(spannedTable(5));
    const PageModel model = laidOut(document);
    int fragments = 0;
    for (const Page &page : model.pages) {
        if (page.rules.empty())
            continue;
        ++fragments;
        const auto [first, last] = ruledPart(page);
        const qreal right = page::left + page::width;
        QVERIFY2(covers(page, true, first, page::left, right), "rule at the top");
        QVERIFY2(covers(page, true, last, page::left, right), "rule at the bottom");
        QVERIFY2(covers(page, false, page::left, first, last), "rule on the left");
        QVERIFY2(covers(page, false, right, first, last), "rule on the right");
        for (const TextRun &run : page.runs)
            if (test::isTableText(run))
                QVERIFY2(run.baseline > first && run.baseline < last, qPrintable(test::textOf(run)));
    }
    QVERIFY(fragments >= 2);
}

void TestPaginator::textAfterATableIsOnTheGrid_data() {
    QTest::addColumn<int>("rows");
    for (int rows = 1; rows <= 40; ++rows)
        QTest::addRow("a table of %d rows", rows) << rows;
}

void TestPaginator::textAfterATableIsOnTheGrid() {
    QFETCH(int, rows);
    Document document = emptyDocument();
    document.body.push_back(paragraph(2));
    DocumentBlock table = spannedTable(4);
    table.table.rows.resize(static_cast<std::size_t>(rows) + 2);
    document.body.push_back(table);
    const QString after = QStringLiteral("表后的文字");
    document.body.push_back(block(Kind::Paragraph, after));
    document.body.push_back(paragraph(3));
    const PageModel model = laidOut(document);
    checkPages(model);
    const int on = pageOf(model, after);
    QVERIFY(on >= 0);
    const Page &page = model.pages[static_cast<std::size_t>(on)];
    if (page.rules.empty())
        return;
    const qreal tableEnd = ruledPart(page).second;
    const int row = test::textRows(page).key(after);
    const qreal lineTop = page::top + row * page::lineHeight;
    QVERIFY2(lineTop >= tableEnd, "the text does not run into the frame");
    QVERIFY2(lineTop - tableEnd <= page::lineHeight + 4, "no line is wasted");
}

void TestPaginator::spansInTheStructure() {
    Document document = emptyDocument();
    document.body.push_back(spannedTable(2));
    const PageModel model = laidOut(document);
    int rows = 0;
    int heads = 0;
    int columnHeads = 0;
    int cells = 0;
    int spans = 0;
    for (const StructureElement &element : model.elements) {
        rows += element.kind == StructureElement::Kind::Row;
        heads += element.kind == StructureElement::Kind::HeadCell;
        columnHeads += element.kind == StructureElement::Kind::HeadCell && element.columnHead;
        cells += element.kind == StructureElement::Kind::Cell;
        spans += element.rows == 10;
    }
    QCOMPARE(rows, 22);
    QCOMPARE(columnHeads, 4);
    QCOMPARE(heads, 4 + 2 + 20);
    QCOMPARE(cells, 40);
    QCOMPARE(spans, 2);
    for (std::size_t i = 1; i < model.elements.size(); ++i)
        QVERIFY(model.elements[i].parent >= 0 && model.elements[i].parent < static_cast<int>(i));
}

void TestPaginator::attachmentsBeginAPage() {
    Document document = emptyDocument();
    document.body.push_back(paragraph(3));
    document.attachments = {block(Kind::AttachmentLabel, QStringLiteral("附件")),
                            block(Kind::AttachmentTitle, QStringLiteral("政府信息公开情况统计表")), spannedTable(6),
                            block(Kind::Note, QStringLiteral("填报人：张三"))};
    const PageModel model = laidOut(document);
    checkPages(model);
    QVERIFY(model.pages.size() >= 3);
    QCOMPARE(pageOf(model, dateText), 0);
    const QMap<int, QString> rows = test::textRows(model.pages[1]);
    QCOMPARE(rows.value(0), QStringLiteral("附件"));
    QCOMPARE(rows.values().indexOf(QStringLiteral("政府信息公开情况统计表")), 1);
    QVERIFY(!model.pages[1].rules.empty());
    QCOMPARE(pageOf(model, QStringLiteral("填报人：张三")), static_cast<int>(model.pages.size()) - 1);
}

void TestPaginator::draftHasTheSamePages() {
    for (const char *name : {"sample-2018", "sample-2021"}) {
        const Report report = test::sample(QString::fromLatin1(name));
        const PageModel final = laidOut(test::document(report, m_formats));
        const PageModel draft = laidOut(test::document(report, m_formats, ReleaseMark::Draft));
        QVERIFY(draft.draft && !final.draft);
        QCOMPARE(draft.textWithoutSpaces(), final.textWithoutSpaces());
        QCOMPARE(draft.pages.size(), final.pages.size());
        for (std::size_t p = 0; p < final.pages.size(); ++p) {
            QCOMPARE(draft.pages[p].runs.size(), final.pages[p].runs.size());
            for (std::size_t r = 0; r < final.pages[p].runs.size(); ++r) {
                QCOMPARE(test::textOf(draft.pages[p].runs[r]), test::textOf(final.pages[p].runs[r]));
                QCOMPARE(draft.pages[p].runs[r].baseline, final.pages[p].runs[r].baseline);
                QCOMPARE(draft.pages[p].runs[r].glyphs.front().x, final.pages[p].runs[r].glyphs.front().x);
            }
        }
    }
}

QTEST_MAIN(TestPaginator)
#include "tst_paginator.moc"
