// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page/paginator.h"
#include "support/documents.h"

#include <QTest>

#include <cmath>

using namespace gongkai;

/// Statutory tables wherever they happen to break over pages.
class TestTablePages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noCharacterStandsOnAnother_data();
    void noCharacterStandsOnAnother();
    void figuresStayWhole_data();
    void figuresStayWhole();

private:
    FormatCatalogue m_formats = test::formats();
    page::FontBook m_fonts{page::defaultFontFolders()};
};

void TestTablePages::noCharacterStandsOnAnother_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("lines");
    for (int lines = 0; lines < 22; ++lines) {
        QTest::newRow(qPrintable(QStringLiteral("2021 form, %1 lines lower").arg(lines)))
            << QStringLiteral("suqian-2024") << lines;
        QTest::newRow(qPrintable(QStringLiteral("2019 form, %1 lines lower").arg(lines)))
            << QStringLiteral("shanghai-office-2019") << lines;
    }
}

void TestTablePages::noCharacterStandsOnAnother() {
    QFETCH(QString, name);
    QFETCH(int, lines);
    Report report = test::report(name);
    for (int i = 0; i < lines; ++i)
        report.blocks(QStringLiteral("1")).push_back(Block::paragraph(QStringLiteral("一行。")));
    const page::PageModel model = page::paginate(test::document(report, m_formats), m_fonts);
    for (const page::Page &page : model.pages) {
        std::vector<std::pair<const page::TextRun *, const page::PageGlyph *>> glyphs;
        for (const page::TextRun &run : page.runs)
            for (const page::PageGlyph &glyph : run.glyphs)
                if (glyph.character >= 0x2E80)
                    glyphs.emplace_back(&run, &glyph);
        for (std::size_t a = 0; a < glyphs.size(); ++a)
            for (std::size_t b = a + 1; b < glyphs.size(); ++b) {
                const qreal size = std::min(glyphs[a].first->size, glyphs[b].first->size);
                const bool apart = std::abs(glyphs[a].first->baseline - glyphs[b].first->baseline) > size * 0.7 ||
                                   std::abs(glyphs[a].second->x - glyphs[b].second->x) > size * 0.5;
                QVERIFY2(apart, qPrintable(test::textOf(*glyphs[a].first) + QLatin1Char('/') +
                                           test::textOf(*glyphs[b].first)));
            }
    }
}

void TestTablePages::figuresStayWhole_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("digits");
    QTest::newRow("a province's applications") << QStringLiteral("t3.new.natural") << QStringLiteral("3525010");
    QTest::newRow("ten digits") << QStringLiteral("t3.new.total") << QStringLiteral("3525010575");
    QTest::newRow("suits in a narrow column") << QStringLiteral("t4.cases.review_upheld") << QStringLiteral("8800264");
    QTest::newRow("an amount") << QStringLiteral("t2_8.fee.amount") << QStringLiteral("59237.2449");
}

void TestTablePages::figuresStayWhole() {
    QFETCH(QString, cell);
    QFETCH(QString, digits);
    Report report = test::report(QStringLiteral("suqian-2024"));
    report.setCell(*CellRef::fromName(cell), Json::number(digits));
    const page::PageModel model = page::paginate(test::document(report, m_formats), m_fonts);
    int found = 0;
    for (const page::Page &page : model.pages)
        for (const page::TextRun &run : page.runs)
            found += test::textOf(run) == digits ? 1 : 0;
    QCOMPARE(found, 1);
}

QTEST_MAIN(TestTablePages)
#include "tst_tablepages.moc"
