// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/docxrenderer.h"
#include "documents/read/foreignreport.h"
#include "domain/tokens.h"
#include "support/documents.h"

#include <QBuffer>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace gongkai;

namespace {

QByteArray package(const QList<std::pair<QString, QByteArray>> &parts) {
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    for (const auto &[name, content] : parts) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)))
            return {};
        file.write(content);
        file.close();
    }
    zip.close();
    return buffer.data();
}

QByteArray body(const QByteArray &content) {
    return "<?xml version=\"1.0\"?><w:document "
           "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
           content + "</w:body></w:document>";
}

QByteArray paragraph(const char *text, const char *properties = "") {
    return QByteArray("<w:p>") + properties + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

const QString documentXml = QStringLiteral("word/document.xml");

} // namespace

/// Word documents: our own come back without loss, others are read as they are, hostile ones are refused.
class TestForeignDocx final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourOwnComeBack_data();
    void ourOwnComeBack();
    void numbersAndChangesAreUnderstood();
    void mergedCellsAreSpans();
    void refuses_data();
    void refuses();

private:
    FormatCatalogue m_formats = test::formats();
};

void TestForeignDocx::ourOwnComeBack_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"suqian-2024", "shanghai-office-2019", "sample-2021", "sample-2018"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestForeignDocx::ourOwnComeBack() {
    QFETCH(QString, name);
    const Report report = test::anyReport(name);
    const auto file = DocxRenderer().render(test::request(report, m_formats));
    QVERIFY(file.ok());
    ConvertOptions options;
    options.year = report.year;
    const auto reading = readForeignReport(QStringLiteral("a.docx"), file.value().bytes, m_formats, options);
    QVERIFY2(reading.ok(), reading.ok() ? "" : qPrintable(reading.error().place));
    const Report &back = reading.value().converted.report;
    QCOMPARE(back.formatId, report.formatId);
    const Format &format = *m_formats.byId(report.formatId);
    int cells = 0;
    for (const FormatTable &table : format.tables)
        for (const CellRef &cell : format.cellsOf(table))
            if (!report.cell(cell).isNull()) {
                QVERIFY2(back.cell(cell) == report.cell(cell), qPrintable(cell.name()));
                ++cells;
            }
    QVERIFY(cells > 40 || !report.cells.contains(QStringLiteral("t3")));
    for (const SectionText &section : report.text)
        for (const Block &block : section.blocks)
            if (block.kind == Block::Kind::Paragraph && !block.text.trimmed().isEmpty()) {
                const auto &blocks = back.section(section.section)->blocks;
                const QString text = test::withoutSpaces(expandTokens(block.text, report, format, nullptr));
                QVERIFY2(std::any_of(blocks.begin(), blocks.end(),
                                     [&text](const Block &b) { return test::withoutSpaces(b.text) == text; }),
                         qPrintable(section.section + u' ' + text));
            }
}

void TestForeignDocx::numbersAndChangesAreUnderstood() {
    const QByteArray numbering =
        "<w:numbering xmlns:w=\"x\"><w:abstractNum w:abstractNumId=\"4\">"
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText "
        "w:val=\"%1、\"/></w:lvl>"
        "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText "
        "w:val=\"（%2）\"/></w:lvl>"
        "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>";
    const char *first = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
    const char *second = "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
    const QByteArray content =
        paragraph("示例局2024年政府信息公开工作年度报告") + paragraph("总体情况", first) +
        paragraph("主动公开", second) + paragraph("依申请公开", second) +
        "<w:p><w:r><w:t>新收</w:t></w:r><w:del><w:r><w:delText>9</w:delText><w:t>8</w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r></w:p>" +
        paragraph("存在的主要问题及改进情况", first);
    const auto document =
        readDocx(package({{documentXml, body(content)}, {QStringLiteral("word/numbering.xml"), numbering}}));
    QVERIFY(document.ok());
    QStringList lines;
    for (const ForeignItem &item : document.value())
        lines.append(item.text);
    QCOMPARE(lines.mid(1), (QStringList{QStringLiteral("一、总体情况"), QStringLiteral("（一）主动公开"),
                                        QStringLiteral("（二）依申请公开"), QStringLiteral("新收12件"),
                                        QStringLiteral("二、存在的主要问题及改进情况")}));
}

void TestForeignDocx::mergedCellsAreSpans() {
    const QByteArray table =
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>"
        "<w:tr><w:tc><w:tcPr><w:vMerge "
        "w:val=\"restart\"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>"
        "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>";
    const auto document = readDocx(package({{documentXml, body(table)}}));
    QVERIFY(document.ok());
    const auto &lines = document.value().front().table.front().lines;
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines[0].size(), std::size_t(2));
    QCOMPARE(lines[0][0].columns, 2);
    QCOMPARE(lines[1][0].rows, 2);
    QCOMPARE(lines[2].size(), std::size_t(2));
}

void TestForeignDocx::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, const char *reason) {
        QTest::newRow(name) << bytes << QString::fromLatin1(reason);
    };
    row("no zip", "PK\x03\x04 and nothing else", "zip");
    row("another package", package({{QStringLiteral("xl/workbook.xml"), "<a/>"}}), "nodocument");
    row("document type", package({{documentXml, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"}}), "dtd");
    row("deep", package({{documentXml, body(QByteArray("<w:sdt>").repeated(100000))}}), "depth");
    row("not well formed", package({{documentXml, body("<w:p>")}}), "xml");
    row("bomb", package({{documentXml, QByteArray(40 * 1024 * 1024, ' ')}}), "ratio");
    row("escaping name", package({{QStringLiteral("../word/document.xml"), "<a/>"}, {documentXml, body({})}}), "path");
    QByteArray cells;
    for (quint32 i = 0; i <= 100000; ++i) // too varied to be caught as a bomb first
        cells += "<w:tc><w:p><w:r><w:t>" + QByteArray::number(i * 2654435761U) + "</w:t></w:r></w:p></w:tc>";
    row("too many cells", package({{documentXml, body("<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>")}}), "cells");
    QList<std::pair<QString, QByteArray>> many{{documentXml, body({})}};
    for (int i = 0; i < 600; ++i)
        many.append({QStringLiteral("word/media/%1.bin").arg(i), "x"});
    row("too many entries", package(many), "entries");
    QByteArray damaged = package({{documentXml, body(paragraph("示例"))}});
    damaged[damaged.indexOf("word/document.xml") + 40] ^= 0x55;
    row("damaged", damaged, "zip");
    QByteArray encrypted = package({{documentXml, body({})}});
    for (const char *mark : {"PK\x03\x04", "PK\x01\x02"}) // the flag in both headers
        encrypted[encrypted.indexOf(QByteArray(mark, 4)) + (mark[2] == 3 ? 6 : 8)] |= 1;
    row("encrypted", encrypted, "encrypted");
}

void TestForeignDocx::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    QVERIFY(!bytes.isEmpty());
    const auto reading = readForeignReport(QStringLiteral("x.docx"), bytes, m_formats, {});
    QVERIFY(!reading.ok());
    QCOMPARE(reading.error().code, ErrorCode::ForeignRefused);
    QCOMPARE(reading.error().args.value(0), reason);
    QVERIFY(reading.error().place.startsWith(QStringLiteral("x.docx")));
}

QTEST_GUILESS_MAIN(TestForeignDocx)
#include "tst_foreigndocx.moc"
