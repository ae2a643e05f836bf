// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page/paginator.h"
#include "documents/pdf/pdfrenderer.h"
#include "support/documents.h"
#include "support/externaltool.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gongkai;

namespace {

/// A grey picture as pdftoppm writes it (PGM, P5).
struct Picture {
    int width = 0;
    int height = 0;
    QByteArray pixels;

    [[nodiscard]] bool ink(int x, int y) const {
        return static_cast<unsigned char>(pixels[static_cast<qsizetype>(y) * width + x]) < 128;
    }
};

Picture readPgm(const QByteArray &file) {
    static const QRegularExpression head(QStringLiteral("^P5\\s+(\\d+)\\s+(\\d+)\\s+255\\s"));
    const auto match = head.match(QString::fromLatin1(file.left(64)));
    Picture picture{match.captured(1).toInt(), match.captured(2).toInt(), file.mid(match.capturedEnd())};
    if (!match.hasMatch() || picture.pixels.size() != static_cast<qsizetype>(picture.width) * picture.height)
        return {};
    return picture;
}

/// Ink of a page: a stretch of rows without a gap of 2 mm. Units: tenths of a millimetre (254 dpi).
struct Band {
    int top = 0;
    int bottom = 0;
    int left = 0;
    int right = 0;
};

std::vector<Band> bandsOf(const Picture &picture) {
    std::vector<Band> bands;
    for (int y = 0; y < picture.height; ++y) {
        int left = -1;
        int right = -1;
        for (int x = 0; x < picture.width; ++x)
            if (picture.ink(x, y)) {
                left = left < 0 ? x : left;
                right = x;
            }
        if (left < 0)
            continue;
        if (bands.empty() || y - bands.back().bottom > 20)
            bands.push_back({y, y, left, right});
        Band &band = bands.back();
        band = {band.top, y, std::min(band.left, left), std::max(band.right, right)};
    }
    return bands;
}

QString missingCharacter() {
    return QString::fromUcs4(U"\U0010FFFD");
}

} // namespace

class TestPdf final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeReports_data();
    void wholeReports();
    void inkOfATextPage_data();
    void inkOfATextPage();
    void rareCharacters();
    void charactersThatLookAlike();
    void characterNoFontHas_data();
    void characterNoFontHas();
    void unresolvedToken();
    void statusInTheMetadata_data();
    void statusInTheMetadata();
    void draftMarkIsOnlyInTheMargin();
    void placeOfTheSeal();
    void marksInTheTitle();

private:
    [[nodiscard]] Result<RenderedFile> render(const Report &report, ReleaseMark mark = ReleaseMark::Unissued) const {
        return PdfRenderer(m_fonts).render(test::request(report, m_formats, mark));
    }
    /// The file of a report, written to the test's own folder.
    [[nodiscard]] QString written(const QByteArray &pdf) {
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_written));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    /// Standard output of a program that must end well.
    void runs(const char *program, const QStringList &arguments, QByteArray *output) const;
    void extract(const QByteArray &pdf, QString *text);

    FormatCatalogue m_formats = test::formats();
    std::shared_ptr<const page::FontBook> m_fonts = std::make_shared<page::FontBook>(page::defaultFontFolders());
    QTemporaryDir m_folder;
    int m_written = 0;
};

void TestPdf::initTestCase() {
    QVERIFY2(!m_fonts->familyOf(page::FontRole::FangSong).isEmpty(), "no font for the body: set GONGKAI_FONTS");
    QVERIFY(m_folder.isValid());
}

void TestPdf::runs(const char *program, const QStringList &arguments, QByteArray *output) const {
    const auto run = test::runTool(QString::fromLatin1(program), arguments);
    QVERIFY2(run.ok, run.explained.constData());
    *output = run.output;
}

void TestPdf::extract(const QByteArray &pdf, QString *text) {
    QByteArray output;
    runs("pdftotext",
         {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), written(pdf), QStringLiteral("-")},
         &output);
    *text = QString::fromUtf8(output);
}

void TestPdf::wholeReports_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"sample-2018", "sample-2021", "suqian-2024"})
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("sample-2018 with its statistical table") << QString();
}

void TestPdf::wholeReports() {
    QFETCH(QString, name);
    Report report = test::anyReport(name.isEmpty() ? QStringLiteral("sample-2018") : name);
    if (name.isEmpty())
        report.setCell({QStringLiteral("stat"), QStringLiteral("pub"), QStringLiteral("value")}, Json::number(1737));
    const auto file = render(report);
    QVERIFY2(file.ok(), qPrintable(file ? QString() : file.error().detail));
    const auto again = render(report);
    QVERIFY2(again.ok() && again.value().bytes == file.value().bytes, "the same report, the same bytes");
    const Document document = test::document(report, m_formats);
    const page::PageModel model = page::paginate(document, *m_fonts);
    QCOMPARE(file.value().pages, static_cast<int>(model.pages.size()));
    const QString path = written(file.value().bytes);
    QByteArray output;

    runs("qpdf", {QStringLiteral("--check"), path}, &output);
    QVERIFY2(!output.contains("WARNING") && output.contains("No syntax or stream encoding errors found"),
             output.constData());

    QString text;
    extract(file.value().bytes, &text);
    QCOMPARE(test::withoutSpaces(text), model.textWithoutSpaces());
    for (const QChar c : text) {
        QVERIFY2(c.unicode() < 0x2E80 || c.unicode() > 0x2FDF, "a radical instead of a character");
        QVERIFY2(c.category() != QChar::Other_Control || c == QLatin1Char('\n') || c == QLatin1Char('\f'),
                 qPrintable(QString::number(c.unicode(), 16)));
    }

    runs("pdfinfo", {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path}, &output);
    const QStringList info = QString::fromUtf8(output).split(QLatin1Char('\n'));
    const auto says = [&info](const char *key) {
        for (const QString &line : info)
            if (line.startsWith(QString::fromLatin1(key) + QLatin1Char(':')))
                return line.mid(line.indexOf(QLatin1Char(':')) + 1).trimmed();
        return QStringLiteral("(nothing)");
    };
    QCOMPARE(says("Title"), document.title);
    QCOMPARE(says("Author"), report.agency.name);
    QCOMPARE(says("Tagged"), QStringLiteral("yes"));
    QCOMPARE(says("Pages"), QString::number(model.pages.size()));
    QVERIFY(says("Page size").endsWith(QStringLiteral("(A4)")));
    QCOMPARE(says("PDF version"), QStringLiteral("1.4"));

    runs("pdffonts", {path}, &output);
    const QStringList fonts = QString::fromUtf8(output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(fonts.size() >= 2 + 3); // at least title, headings, body
    static const QRegularExpression embedded(
        QStringLiteral("\\byes +(yes|no) +yes +\\d+ +\\d+ *$")); // emb sub uni object
    for (const QString &font : fonts.mid(2))
        QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));

    runs("mutool", {QStringLiteral("show"), path, QStringLiteral("outline")}, &output);
    QStringList outline;
    const QStringList outlineLines = QString::fromUtf8(output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : outlineLines)
        outline.append(line.section(QLatin1Char('"'), 1, 1));
    QStringList headings;
    for (const DocumentBlock &block : document.body)
        if (block.kind == DocumentBlock::Kind::Heading)
            headings.append(block.text);
    for (const DocumentBlock &block : document.attachments)
        if (block.kind == DocumentBlock::Kind::AttachmentLabel || block.kind == DocumentBlock::Kind::AttachmentTitle)
            headings.append(block.text);
    QVERIFY(headings.size() >= 6);
    QCOMPARE(outline, headings);

    runs("pdfinfo", {QStringLiteral("-struct"), path}, &output);
    const auto isTable = [](const DocumentBlock &block) { return block.kind == DocumentBlock::Kind::Table; };
    const bool tables = std::any_of(document.body.begin(), document.body.end(), isTable) ||
                        std::any_of(document.attachments.begin(), document.attachments.end(), isTable);
    for (const char *element : {"Table", "TR", "TH", "TD"})
        QCOMPARE(QRegularExpression(QStringLiteral("^ +%1\\b").arg(QString::fromLatin1(element)),
                                    QRegularExpression::MultilineOption)
                     .match(QString::fromUtf8(output))
                     .hasMatch(),
                 tables);
    QVERIFY(output.contains("Document") && output.contains("H1") && output.contains("H2"));
    QCOMPARE(file.value().bytes.contains("(gongkai.signoff)"), !document.signOffDate.isEmpty());
    QVERIFY(file.value().bytes.contains("/Lang (zh-CN)"));
    QVERIFY(file.value().bytes.contains("<pdfaid:part>1</pdfaid:part>"));
}

void TestPdf::inkOfATextPage_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("page");
    QTest::newRow("the first page") << QStringLiteral("sample-2018") << 1;
    QTest::newRow("an even page") << QStringLiteral("sample-2018") << 2;
    QTest::newRow("an odd page") << QStringLiteral("sample-2018") << 3;
    QTest::newRow("a page full of one character") << QString() << 2;
}

void TestPdf::inkOfATextPage() {
    QFETCH(QString, name);
    QFETCH(int, page);
    Report report = test::sample(name.isEmpty() ? QStringLiteral("sample-2018") : name);
    if (name.isEmpty())
        report.blocks(QStringLiteral("0")).push_back(Block::paragraph(QStringLiteral("国").repeated(28 * 60)));
    const auto file = render(report);
    QVERIFY(file.ok() && file.value().pages > page);
    const QString prefix = m_folder.filePath(QStringLiteral("ink"));
    QByteArray output;
    runs("pdftoppm",
         {QStringLiteral("-r"), QStringLiteral("254"), QStringLiteral("-gray"), QStringLiteral("-singlefile"),
          QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page),
          written(file.value().bytes), prefix},
         &output);
    const Picture picture = readPgm(test::bytes(prefix + QStringLiteral(".pgm")));
    QVERIFY2(qAbs(picture.width - 2100) <= 2 && qAbs(picture.height - 2970) <= 2, "A4 at ten points a millimetre");
    std::vector<Band> bands = bandsOf(picture);
    QVERIFY(bands.size() > 2);
    const Band number = bands.back();
    bands.pop_back();
    QVERIFY2(bands.size() <= 22, qPrintable(QString::number(bands.size())));
    for (const Band &band : bands) {
        QVERIFY2(band.left >= 280 - 5 && band.right <= 1840 + 5,
                 qPrintable(QStringLiteral("%1..%2").arg(band.left).arg(band.right)));
        QVERIFY2(band.top >= 370 - 5 && band.bottom <= 2620 + 5,
                 qPrintable(QStringLiteral("%1..%2").arg(band.top).arg(band.bottom)));
        QVERIFY2(band.bottom - band.top < 102, "two lines run into each other");
    }
    if (name.isEmpty()) { // one long paragraph of one character: the grid can be measured
        QCOMPARE(bands.size(), std::size_t(22));
        for (std::size_t i = 1; i < bands.size(); ++i)
            QVERIFY(qAbs(bands[i].top - bands[i - 1].top - 102.3) <= 1);
        QVERIFY(qAbs((bands[21].top - bands[0].top) / 21.0 - 102.27) <= 0.2);
    }
    QVERIFY2(number.top > 2620 + 50 && number.bottom < 2620 + 70 + 50, "the page number stands 7 mm below");
    QVERIFY(page % 2 == 1 ? number.left > 1050 && number.right <= 1840 : number.right < 1050 && number.left >= 280);
}

void TestPdf::rareCharacters() {
    Report report = test::sample(QStringLiteral("sample-2018"));
    const QString rare = QStringLiteral("经办人王喆、李堃、㛃、䶮、𠮷");
    report.blocks(QStringLiteral("0")).push_back(Block::paragraph(rare + QStringLiteral("。")));
    const auto file = render(report);
    QVERIFY2(file.ok(), qPrintable(file ? QString() : file.error().args.join(QLatin1Char(' '))));
    QString text;
    extract(file.value().bytes, &text);
    QVERIFY2(test::withoutSpaces(text).contains(rare), qPrintable(text.left(1000)));
    // told are those, and only those, that the body's own font does not have
    const QString own = m_fonts->familyOf(page::FontRole::FangSong);
    QStringList expected;
    for (const char32_t c : rare.toUcs4())
        for (const page::Face &face : m_fonts->faces())
            if (face.family == own && !face.font.supportsCharacter(c))
                expected.append(QString::fromUcs4(&c, 1));
    QVERIFY2(expected.contains(QStringLiteral("𠮷")), "a character outside the basic plane needs another font");
    for (const QString &c : expected)
        QVERIFY2(file.value().substituted.contains(c), qPrintable(c));
    QVERIFY(!file.value().substituted.contains(QStringLiteral("人")));
}

/// One glyph may serve two characters (人 and the radical of the same shape): both come back as they were written.
void TestPdf::charactersThatLookAlike() {
    Report report = test::sample(QStringLiteral("sample-2018"));
    const QString both = QStringLiteral("人民⼈民");
    report.blocks(QStringLiteral("0")).push_back(Block::paragraph(both));
    const auto file = render(report);
    QVERIFY(file.ok());
    QString text;
    extract(file.value().bytes, &text);
    QVERIFY(test::withoutSpaces(text).contains(both));
}

void TestPdf::characterNoFontHas_data() {
    QTest::addColumn<QString>("place");
    for (const char *place : {"paragraph", "heading", "title", "cell", "agency"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void TestPdf::characterNoFontHas() {
    QFETCH(QString, place);
    Report report = test::sample(QStringLiteral("sample-2021"));
    const QString text = QStringLiteral("公开") + missingCharacter();
    if (place == QLatin1String("paragraph"))
        report.blocks(QStringLiteral("0")).push_back(Block::paragraph(text));
    else if (place == QLatin1String("heading"))
        report.blocks(QStringLiteral("1")).push_back(Block::heading(2, text));
    else if (place == QLatin1String("title"))
        report.title = text;
    else if (place == QLatin1String("cell"))
        report.setCell({QStringLiteral("t3"), QStringLiteral("new"), QStringLiteral("legal")}, Json(text));
    else
        report.signOff.agency = text;
    const auto file = render(report);
    QVERIFY2(!file.ok(), "the character is silently blank");
    QCOMPARE(file.error().code, ErrorCode::GlyphMissing);
    QCOMPARE(file.error().args, QStringList{missingCharacter()});
}

void TestPdf::unresolvedToken() {
    Report report = test::sample(QStringLiteral("sample-2021"));
    const QString text = QStringLiteral("另有{{t3.new.nobody}}件。");
    report.blocks(QStringLiteral("6")).push_back(Block::paragraph(text));
    const auto refused = render(report);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::TokenUnresolved);
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("t3.new.nobody")});
    const auto draft = render(report, ReleaseMark::Draft);
    QVERIFY(draft.ok());
    QString printed;
    extract(draft.value().bytes, &printed);
    QVERIFY(test::withoutSpaces(printed).contains(text));
}

void TestPdf::statusInTheMetadata_data() {
    QTest::addColumn<ReleaseMark>("mark");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("a draft") << ReleaseMark::Draft << QByteArray("draft");
    QTest::newRow("made without a store") << ReleaseMark::Unissued << QByteArray("unissued");
    QTest::newRow("an approved version") << ReleaseMark::Release << QByteArray("release");
}

void TestPdf::statusInTheMetadata() {
    QFETCH(ReleaseMark, mark);
    QFETCH(QByteArray, status);
    const auto file = render(test::sample(QStringLiteral("sample-2021")), mark);
    QVERIFY(file.ok());
    const QByteArray &pdf = file.value().bytes;
    QVERIFY(pdf.contains("<gongkai:status>" + status + "</gongkai:status>"));
    const qsizetype from = pdf.indexOf("<?xpacket begin");
    const qsizetype to = pdf.indexOf("<?xpacket end");
    QVERIFY(from > 0 && to > from);
    const QByteArray xmp = pdf.mid(from, to - from);
    const auto check = test::runTool(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("-")}, xmp);
    QVERIFY2(check.ok, check.explained.constData());
    QVERIFY(xmp.contains(QStringLiteral("示例市2024年政府信息公开工作年度报告").toUtf8()));
    QVERIFY(xmp.contains("2025-03-20T00:00:00"));
}

void TestPdf::draftMarkIsOnlyInTheMargin() {
    const Report report = test::sample(QStringLiteral("sample-2018"));
    const auto final = render(report);
    const auto draft = render(report, ReleaseMark::Draft);
    QVERIFY(final.ok() && draft.ok());
    QCOMPARE(draft.value().pages, final.value().pages);
    QString finalText;
    QString draftText;
    extract(final.value().bytes, &finalText);
    extract(draft.value().bytes, &draftText);
    QCOMPARE(draftText, finalText);
    Picture pictures[2];
    for (int i = 0; i < 2; ++i) {
        const QString prefix = m_folder.filePath(QStringLiteral("draft-%1").arg(i));
        QByteArray output;
        runs("pdftoppm",
             {QStringLiteral("-r"), QStringLiteral("127"), QStringLiteral("-gray"), QStringLiteral("-singlefile"),
              QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"), QStringLiteral("2"),
              written((i == 0 ? final : draft).value().bytes), prefix},
             &output);
        pictures[i] = readPgm(test::bytes(prefix + QStringLiteral(".pgm")));
    }
    QVERIFY(pictures[0].width > 1000 && pictures[0].width == pictures[1].width);
    const int typeArea = 37 * 5 - 1; // rows above the type area, five a millimetre
    const auto above = [&](const Picture &p) { return p.pixels.left(static_cast<qsizetype>(typeArea) * p.width); };
    QVERIFY2(!above(pictures[0]).contains('\0') && above(pictures[1]) != above(pictures[0]),
             "the mark stands above the text");
    QVERIFY2(pictures[0].pixels.mid(above(pictures[0]).size()) == pictures[1].pixels.mid(above(pictures[1]).size()),
             "and nowhere else");
}

void TestPdf::placeOfTheSeal() {
    Report report = test::sample(QStringLiteral("sample-2018"));
    const auto file = render(report);
    QVERIFY(file.ok());
    const page::PageModel model = page::paginate(test::document(report, m_formats), *m_fonts);
    QVERIFY(model.signOff);
    static const QRegularExpression destination(
        QStringLiteral("\\(gongkai\\.signoff\\)\\s*\\[\\s*(\\d+) 0 R\\s*/XYZ\\s+([\\d.]+)\\s+([\\d.]+)\\s+0\\s*\\]"));
    const auto match = destination.match(QString::fromLatin1(file.value().bytes));
    QVERIFY(match.hasMatch());
    QVERIFY(qAbs(match.captured(2).toDouble() - model.signOff->centre.x()) < 0.02);
    QVERIFY(qAbs(match.captured(3).toDouble() - (page::paperHeight - model.signOff->centre.y())) < 0.02);
    report.signOff = {};
    const auto without = render(report);
    QVERIFY(without.ok() && !without.value().bytes.contains("gongkai.signoff"));
}

void TestPdf::marksInTheTitle() {
    Report report = test::sample(QStringLiteral("sample-2018"));
    report.title = QStringLiteral("甲&乙<2018>年(报告)\\");
    report.agency.name = QStringLiteral("甲&乙（𠮷）");
    const auto file = render(report);
    QVERIFY(file.ok());
    QByteArray output;
    runs("pdfinfo", {QStringLiteral("-enc"), QStringLiteral("UTF-8"), written(file.value().bytes)}, &output);
    QVERIFY(QString::fromUtf8(output).contains(report.title));
    QVERIFY(QString::fromUtf8(output).contains(report.agency.name));
    QVERIFY(file.value().bytes.contains(QStringLiteral("甲&amp;乙&lt;2018").toUtf8()));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
