// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/docxrenderer.h"
#include "support/documents.h"
#include "support/externaltool.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <numeric>

using namespace gongkai;

namespace {

using Parts = std::vector<std::pair<QString, QByteArray>>;

/// All parts of a package in the order they are stored; empty when it is no zip.
Parts unzipped(QByteArray docx) {
    QBuffer buffer(&docx);
    QuaZip zip(&buffer);
    Parts parts;
    if (!buffer.open(QIODevice::ReadOnly) || !zip.open(QuaZip::mdUnzip))
        return parts;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        parts.emplace_back(zip.getCurrentFileName(), file.readAll());
    }
    return parts;
}

QString part(const Parts &parts, const char *name) {
    for (const auto &[key, bytes] : parts)
        if (key == QString::fromLatin1(name))
            return QString::fromUtf8(bytes);
    return {};
}

struct Cell {
    int span = 1;
    QString merge; ///< restart, continue or nothing
    QString text;
};

struct Row {
    bool head = false;
    bool whole = false; ///< may not be split over pages
    std::vector<Cell> cells;
};

struct Table {
    std::vector<int> columns;
    std::vector<Row> rows;
};

struct Paragraph {
    QString style;
    QString text;
    bool inTable = false;
    bool newPage = false;
};

/// word/document.xml as far as the tests look at it.
struct Body {
    std::vector<Table> tables;
    std::vector<Paragraph> paragraphs;
    QMap<QString, QString> margins;
    QMap<QString, QString> footers; ///< type -> relationship
    QMap<QString, QString> paper;
};

Body readBody(const QString &documentXml) {
    Body body;
    QXmlStreamReader xml(documentXml);
    bool inTable = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        const auto value = [&](const char *attribute) {
            return xml.attributes().value(QLatin1String(attribute)).toString();
        };
        if (xml.isEndElement() && name == QLatin1String("tbl"))
            inTable = false;
        if (!xml.isStartElement())
            continue;
        if (name == QLatin1String("tbl")) {
            inTable = true;
            body.tables.emplace_back();
        } else if (name == QLatin1String("gridCol")) {
            body.tables.back().columns.push_back(value("w:w").toInt());
        } else if (name == QLatin1String("tr")) {
            body.tables.back().rows.emplace_back();
        } else if (name == QLatin1String("tblHeader")) {
            body.tables.back().rows.back().head = true;
        } else if (name == QLatin1String("cantSplit")) {
            body.tables.back().rows.back().whole = true;
        } else if (name == QLatin1String("tc")) {
            body.tables.back().rows.back().cells.emplace_back();
        } else if (name == QLatin1String("gridSpan")) {
            body.tables.back().rows.back().cells.back().span = value("w:val").toInt();
        } else if (name == QLatin1String("vMerge")) {
            body.tables.back().rows.back().cells.back().merge = value("w:val");
        } else if (name == QLatin1String("p")) {
            body.paragraphs.push_back({{}, {}, inTable, false});
        } else if (name == QLatin1String("pStyle")) {
            body.paragraphs.back().style = value("w:val");
        } else if (name == QLatin1String("pageBreakBefore")) {
            body.paragraphs.back().newPage = true;
        } else if (name == QLatin1String("pgMar") || name == QLatin1String("pgSz")) {
            for (const auto &attribute : xml.attributes())
                (name == QLatin1String("pgMar") ? body.margins : body.paper)
                    .insert(attribute.name().toString(), attribute.value().toString());
        } else if (name == QLatin1String("footerReference")) {
            body.footers.insert(value("w:type"), value("r:id"));
        } else if (name == QLatin1String("t")) {
            const QString text = xml.readElementText();
            body.paragraphs.back().text += text;
            if (inTable)
                body.tables.back().rows.back().cells.back().text += text;
        }
    }
    if (xml.hasError())
        qFatal("document.xml: %s", qPrintable(xml.errorString()));
    return body;
}

/// What a reader of the paper sees, one text a paragraph or cell.
QStringList textsOf(const Document &document) {
    QStringList texts{document.title};
    const auto append = [&texts](const std::vector<DocumentBlock> &blocks) {
        for (const DocumentBlock &block : blocks) {
            texts.append(block.text);
            for (const auto &row : block.table.rows)
                for (const DocumentCell &cell : row)
                    texts.append(cell.text);
        }
    };
    append(document.body);
    texts << document.signOffAgency << document.signOffDate;
    append(document.attachments);
    texts.removeAll(QString());
    return texts;
}

Report withStatTable() {
    Report report = test::sample(QStringLiteral("sample-2018"));
    report.setCell({QStringLiteral("stat"), QStringLiteral("pub"), QStringLiteral("value")}, Json::number(1737));
    return report;
}

} // namespace

class TestDocx final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfBlockHasItsStyle_data();
    void everyKindOfBlockHasItsStyle();
    void wholeReports_data();
    void wholeReports();
    void everyPartIsDeclared();
    void statutoryTable();
    void spansOfAllTables_data();
    void spansOfAllTables();
    void headingStyles();
    void pageAndFooters();
    void titleBreaksAtWordSense();
    void attachmentBeginsAPage();
    void marksInTheText();
    void rareCharacters();
    void draftAndRelease();
    void unresolvedToken();
    void damagedFiles_data();
    void damagedFiles();

private:
    [[nodiscard]] QByteArray rendered(const Report &report, ReleaseMark mark = ReleaseMark::Unissued) const {
        const auto file = DocxRenderer().render(test::request(report, m_formats, mark));
        if (!file)
            qFatal("not rendered: %s", qPrintable(file.error().detail));
        return file.value().bytes;
    }

    FormatCatalogue m_formats = test::formats();
};

void TestDocx::wholeReports_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"sample-2018", "sample-2021", "suqian-2024", "shanghai-office-2019", "shuyang-fgj-2023"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDocx::wholeReports() {
    QFETCH(QString, name);
    const Report report = test::anyReport(name);
    const QByteArray docx = rendered(report);
    QVERIFY2(rendered(report) == docx, "the same report, the same bytes");
    const Parts parts = unzipped(docx);
    QVERIFY(parts.size() > 8);
    QCOMPARE(parts.front().first, QStringLiteral("[Content_Types].xml"));
    for (const auto &[partName, bytes] : parts) {
        const auto check =
            test::runTool(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("-")}, bytes);
        QVERIFY2(check.ok, (partName.toUtf8() + ": " + check.explained).constData());
    }
    const Document document = test::document(report, m_formats);
    const auto texts = docxTexts(docx);
    QVERIFY(texts.ok());
    QCOMPARE(texts.value(), textsOf(document));
    QStringList own; // read without the program's own reader
    for (const Paragraph &paragraph : readBody(part(parts, "word/document.xml")).paragraphs)
        if (!paragraph.text.isEmpty())
            own.append(paragraph.text);
    QCOMPARE(own, textsOf(document));
}

void TestDocx::everyPartIsDeclared() {
    const Parts parts = unzipped(rendered(test::sample(QStringLiteral("sample-2021"))));
    const QString types = part(parts, "[Content_Types].xml");
    const QString relations = part(parts, "word/_rels/document.xml.rels");
    for (const auto &[name, bytes] : parts) {
        if (name.endsWith(QLatin1String(".rels")) || name.startsWith(QLatin1Char('[')))
            continue;
        QVERIFY2(types.contains(QStringLiteral("PartName=\"/%1\"").arg(name)), qPrintable(name));
        if (name.startsWith(QLatin1String("word/")) && name != QLatin1String("word/document.xml"))
            QVERIFY2(relations.contains(QStringLiteral("Target=\"%1\"").arg(name.mid(5))), qPrintable(name));
    }
    const QString core = part(parts, "docProps/core.xml");
    QVERIFY(core.contains(QStringLiteral("<dc:title>示例市2024年政府信息公开工作年度报告</dc:title>")));
    QVERIFY(core.contains(QStringLiteral("<dc:creator>示例市人民政府（示例）</dc:creator>")));
    QVERIFY(core.contains(QStringLiteral("2025-03-20T00:00:00Z")));
}

void TestDocx::statutoryTable() {
    const Report report = test::sample(QStringLiteral("sample-2021"));
    const Body body = readBody(part(unzipped(rendered(report)), "word/document.xml"));
    QCOMPARE(body.tables.size(), std::size_t(3));
    const Table &t3 = body.tables[1];
    QCOMPARE(t3.columns.size(), std::size_t(10));
    QCOMPARE(std::accumulate(t3.columns.begin(), t3.columns.end(), 0), 8845); // 156 mm in twips
    QCOMPARE(t3.rows.size(), std::size_t(28));
    int restarts = 0;
    for (std::size_t y = 0; y < t3.rows.size(); ++y) {
        const Row &row = t3.rows[y];
        QCOMPARE(row.head, y < 3);
        QVERIFY(row.whole);
        for (const Cell &cell : row.cells) {
            restarts += cell.merge == QLatin1String("restart");
            if (cell.merge == QLatin1String("continue"))
                QCOMPARE(cell.text, QString());
        }
    }
    int spanning = 0;
    for (const auto &line : m_formats.byId(QStringLiteral("2021"))->table(QStringLiteral("t3"))->grid)
        for (const GridCell &cell : line)
            spanning += cell.rows > 1;
    QCOMPARE(restarts, spanning);
    QVERIFY(restarts >= 7);
    QCOMPARE(t3.rows[5].cells[0].merge, QStringLiteral("restart")); // 三、本年度办理结果 spans 22 rows
    QCOMPARE(t3.rows[5].cells[0].text, QStringLiteral("三、本年度办理结果"));
    for (std::size_t y = 6; y < 27; ++y)
        QCOMPARE(t3.rows[y].cells[0].merge, QStringLiteral("continue"));
    QCOMPARE(t3.rows[27].cells[0].merge, QString());
    QCOMPARE(t3.rows[3].cells.back().text, QStringLiteral("3525"));
}

void TestDocx::spansOfAllTables_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("the tables of 2019") << QStringLiteral("shanghai-office-2019");
    QTest::newRow("the tables of 2021") << QStringLiteral("suqian-2024");
    QTest::newRow("the statistical table of 2018") << QString();
}

void TestDocx::spansOfAllTables() {
    QFETCH(QString, name);
    const Report report = name.isEmpty() ? withStatTable() : test::report(name);
    const Body body = readBody(part(unzipped(rendered(report)), "word/document.xml"));
    QVERIFY(!body.tables.empty());
    for (const Table &table : body.tables) {
        std::vector<bool> open(table.columns.size(), false); // a vertical merge may be continued here
        for (const Row &row : table.rows) {
            std::size_t column = 0;
            for (const Cell &cell : row.cells) {
                if (cell.merge == QLatin1String("continue"))
                    QVERIFY2(open.at(column), "a merge is continued that was never begun");
                for (int i = 0; i < cell.span; ++i)
                    open.at(column++) = !cell.merge.isEmpty();
            }
            QCOMPARE(column, table.columns.size());
        }
    }
}

void TestDocx::headingStyles() {
    for (const char *name : {"sample-2018", "sample-2021"}) {
        const Report report = test::sample(QString::fromLatin1(name));
        const Parts parts = unzipped(rendered(report));
        const Document document = test::document(report, m_formats);
        QStringList wanted{QStringLiteral("Title ") + document.title};
        for (const DocumentBlock &block : document.body)
            if (block.kind == DocumentBlock::Kind::Heading)
                wanted.append(QStringLiteral("Heading%1 %2").arg(block.level).arg(block.text));
        QStringList found;
        const QString styles = part(parts, "word/styles.xml");
        for (const Paragraph &paragraph : readBody(part(parts, "word/document.xml")).paragraphs) {
            QVERIFY2(styles.contains(QStringLiteral("w:styleId=\"%1\"").arg(paragraph.style)),
                     qPrintable(paragraph.style));
            if (paragraph.style.startsWith(QLatin1String("Heading")) || paragraph.style == QLatin1String("Title"))
                found.append(paragraph.style + QLatin1Char(' ') + paragraph.text);
        }
        QCOMPARE(found, wanted);
        QVERIFY(found.size() > 8);
        for (int level = 0; level < 4; ++level)
            QVERIFY(styles.contains(QStringLiteral("<w:outlineLvl w:val=\"%1\"/>").arg(level)));
        QVERIFY2(!part(parts, "word/document.xml").contains(QStringLiteral("numPr")), "numbers are literal text");
    }
}

void TestDocx::pageAndFooters() {
    const Parts parts = unzipped(rendered(test::sample(QStringLiteral("sample-2018"))));
    const Body body = readBody(part(parts, "word/document.xml"));
    const auto mm = [](const QString &twips) { return twips.toInt() / 1440.0 * 25.4; };
    QVERIFY(qAbs(mm(body.paper.value(QStringLiteral("w"))) - 210) < 0.1);
    QVERIFY(qAbs(mm(body.paper.value(QStringLiteral("h"))) - 297) < 0.1);
    QVERIFY(qAbs(mm(body.margins.value(QStringLiteral("top"))) - 37) < 0.1);
    QVERIFY(qAbs(mm(body.margins.value(QStringLiteral("left"))) - 28) < 0.1);
    QVERIFY(qAbs(mm(body.margins.value(QStringLiteral("right"))) - 26) < 0.1);
    QVERIFY(qAbs(mm(body.margins.value(QStringLiteral("bottom"))) - 35) < 0.1);
    QCOMPARE(body.footers.keys(), (QStringList{QStringLiteral("default"), QStringLiteral("even")}));
    QVERIFY(part(parts, "word/settings.xml").contains(QStringLiteral("<w:evenAndOddHeaders/>")));
    const QString relations = part(parts, "word/_rels/document.xml.rels");
    const auto footer = [&](const char *type) {
        const QString id = body.footers.value(QString::fromLatin1(type));
        const qsizetype at = relations.indexOf(QStringLiteral("Id=\"%1\"").arg(id));
        const qsizetype from = relations.indexOf(QStringLiteral("Target=\""), at) + 8;
        return part(
            parts,
            ("word/" + relations.mid(from, relations.indexOf(QLatin1Char('"'), from) - from).toLatin1()).constData());
    };
    QVERIFY(footer("default").contains(QStringLiteral("<w:jc w:val=\"right\"/>")));
    QVERIFY(footer("even").contains(QStringLiteral("<w:jc w:val=\"left\"/>")));
    for (const char *type : {"default", "even"}) {
        QVERIFY(footer(type).contains(QStringLiteral(" PAGE ")));
        QVERIFY(footer(type).contains(QStringLiteral("— ")));
    }
}

void TestDocx::titleBreaksAtWordSense() {
    Report report = test::sample(QStringLiteral("sample-2018"));
    report.agency.name = QStringLiteral("重庆高新技术产业开发区管理委员会");
    report.title.clear();
    const QString xml = part(unzipped(rendered(report)), "word/document.xml");
    const qsizetype agency = xml.indexOf(QStringLiteral(">重庆高新技术产业开发区管理委员会</w:t>"));
    const qsizetype year = xml.indexOf(QStringLiteral(">2018年政府信息公开工作年度报告</w:t>"));
    const qsizetype lineBreak = xml.indexOf(QStringLiteral("<w:br/>"));
    QVERIFY(agency > 0 && lineBreak > agency && year > lineBreak);
}

void TestDocx::attachmentBeginsAPage() {
    const Report report = withStatTable();
    const Body body = readBody(part(unzipped(rendered(report)), "word/document.xml"));
    QStringList newPages;
    for (const Paragraph &paragraph : body.paragraphs)
        if (paragraph.newPage)
            newPages.append(paragraph.text);
    QCOMPARE(newPages, QStringList{QStringLiteral("附件")});
    QCOMPARE(body.tables.size(), std::size_t(1));
    QCOMPARE(body.tables[0].rows.size(), std::size_t(66));
    QVERIFY(body.tables[0].rows[0].head && !body.tables[0].rows[1].head);
    QVERIFY2(!body.paragraphs.back().inTable, "Word wants a paragraph after a table");
}

void TestDocx::marksInTheText() {
    Report report = test::sample(QStringLiteral("sample-2018"));
    const QString text = QStringLiteral("<公开> & “信息” 'a' ]]> &amp;  两个空格");
    report.blocks(QStringLiteral("0")).push_back(Block::paragraph(text));
    report.title = QStringLiteral("甲&乙<2018>年报告");
    const auto texts = docxTexts(rendered(report));
    QVERIFY(texts.ok());
    QVERIFY(texts.value().contains(text));
    QCOMPARE(texts.value().first(), report.title);
}

void TestDocx::rareCharacters() {
    Report report = test::sample(QStringLiteral("sample-2018"));
    const QString text = QStringLiteral("经办人：王喆、李堃、㛃、䶮、𠮷。");
    report.blocks(QStringLiteral("0")).push_back(Block::paragraph(text));
    QVERIFY(docxTexts(rendered(report)).value().contains(text));
}

void TestDocx::draftAndRelease() {
    const Report report = test::sample(QStringLiteral("sample-2021"));
    for (const auto &[mark, status] :
         {std::pair(ReleaseMark::Draft, "draft"), std::pair(ReleaseMark::Unissued, "unissued"),
          std::pair(ReleaseMark::Release, "release")})
        QVERIFY(
            part(unzipped(rendered(report, mark)), "docProps/core.xml")
                .contains(QStringLiteral("<cp:contentStatus>%1</cp:contentStatus>").arg(QString::fromLatin1(status))));
}

void TestDocx::unresolvedToken() {
    Report report = test::sample(QStringLiteral("sample-2021"));
    report.blocks(QStringLiteral("6")).push_back(Block::paragraph(QStringLiteral("另有{{t3.new.nobody}}件。")));
    const auto refused = DocxRenderer().render(test::request(report, m_formats));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::TokenUnresolved);
    QVERIFY(
        docxTexts(rendered(report, ReleaseMark::Draft)).value().contains(QStringLiteral("另有{{t3.new.nobody}}件。")));
}

void TestDocx::damagedFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray docx = rendered(test::sample(QStringLiteral("sample-2018")));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no zip") << QByteArray("gongkai");
    QTest::newRow("cut in the middle") << docx.left(docx.size() / 2);
    QByteArray changed = docx;
    changed.replace("word/document.xml", "word/documenX.xml");
    QTest::newRow("without its text") << changed;
}

void TestDocx::damagedFiles() {
    QFETCH(QByteArray, bytes);
    const auto texts = docxTexts(bytes);
    QVERIFY(!texts.ok());
    QCOMPARE(texts.error().code, ErrorCode::ReadbackDiffers);
}

void TestDocx::everyKindOfBlockHasItsStyle_data() {
    using Kind = DocumentBlock::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("alignment"); ///< of the style itself; empty: that of the body, both margins
    const auto row = [](const char *name, Kind kind, const char *style, const char *alignment) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(style) << QString::fromLatin1(alignment);
    };
    row("a paragraph is body text, never centred", Kind::Paragraph, "BodyText", "");
    row("so is an item of a list", Kind::ListItem, "BodyText", "");
    row("so is a note", Kind::Note, "BodyText", "");
    row("a heading of the first level", Kind::Heading, "Heading1", "");
    row("the number of a letter is centred", Kind::Reference, "Reference", "center");
    row("its addressee stands left", Kind::Addressee, "Addressee", "left");
    row("the word above an attachment stands left", Kind::AttachmentLabel, "AttachmentLabel", "left");
    row("the title of an attachment is centred", Kind::AttachmentTitle, "AttachmentTitle", "center");
}

void TestDocx::everyKindOfBlockHasItsStyle() {
    QFETCH(int, kind);
    QFETCH(QString, style);
    QFETCH(QString, alignment);
    Document document;
    document.title = QStringLiteral("标题");
    document.dateIso = QStringLiteral("2024-01-30");
    document.status = QStringLiteral("unissued");
    document.body = {{static_cast<DocumentBlock::Kind>(kind), 1, QStringLiteral("这一段"), {}}};
    const auto bytes = docxBytes(document);
    QVERIFY(bytes.ok());
    const Parts parts = unzipped(bytes.value());
    const QRegularExpression used(
        QStringLiteral("<w:p><w:pPr><w:pStyle w:val=\"([A-Za-z0-9]+)\"/>(?:(?!</w:p>).)*这一段"));
    QCOMPARE(used.match(part(parts, "word/document.xml")).captured(1), style);
    const QRegularExpression definition(QStringLiteral("w:styleId=\"%1\">(?:(?!</w:style>).)*</w:style>").arg(style));
    const QString defined = definition.match(part(parts, "word/styles.xml")).captured();
    QVERIFY(!defined.isEmpty());
    static const QRegularExpression jc(QStringLiteral("<w:jc w:val=\"([a-z]+)\"/>"));
    QCOMPARE(jc.match(defined).captured(1), alignment);
}

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_docx.moc"
