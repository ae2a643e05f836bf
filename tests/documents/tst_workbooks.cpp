// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/xlsxfile.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace gongkai;

namespace {

SheetTable table(const char *name, const char *cell) {
    SheetTable one;
    one.name = QString::fromUtf8(name);
    one.heads = {QStringLiteral("编号"), QStringLiteral("件数")};
    one.kinds = {SheetTable::Kind::Text, SheetTable::Kind::Integer};
    one.rows = {{QString::fromUtf8(cell), QStringLiteral("7")}};
    return one;
}

} // namespace

/// Workbooks of several sheets.
class TestWorkbooks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sheetsStandInTheirOrder();
    void namesStandOnce();
    void formulasStayTextsOnEverySheet();
    void oneSheetIsAsBefore();
    void impossibleBooksAreNotWritten();

private:
    QString written(const QByteArray &bytes) {
        const QString path = m_folder.filePath(QStringLiteral("%1.xlsx").arg(++m_files));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    /// The part of a workbook; it must be XML.
    static QByteArray part(const QString &path, const char *name) {
        QuaZip zip(path);
        if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(QString::fromLatin1(name)))
            return {};
        QuaZipFile file(&zip);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        return xml.hasError() ? QByteArray() : bytes;
    }
    static QStringList names(const QString &path) {
        const auto facts = readXlsx(path, [](int, QStringList &&) { return true; });
        return facts ? QStringList(facts.value().sheet) + facts.value().other : QStringList();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestWorkbooks::sheetsStandInTheirOrder() {
    const std::vector<SheetTable> tables = {table("台账", "a"), table("办理过程", "b"), table("办理过程 (2)", "c")};
    const auto bytes = xlsxBytes(tables);
    QVERIFY(bytes.ok());
    const QString path = written(bytes.value());
    QCOMPARE(names(path),
             QStringList({QStringLiteral("台账"), QStringLiteral("办理过程"), QStringLiteral("办理过程 (2)")}));
    QList<QStringList> rows;
    QVERIFY(readXlsx(path, [&rows](int, QStringList &&cells) {
                rows.append(cells);
                return true;
            }).ok());
    QCOMPARE(rows, (QList<QStringList>{tables[0].heads, tables[0].rows[0]})); // an import takes the list, not the steps
    const char *cells[] = {">a<", ">b<", ">c<"};
    for (int i = 0; i < 3; ++i) {
        const QByteArray sheet = part(path, ("xl/worksheets/sheet" + QByteArray::number(i + 1) + ".xml").constData());
        QVERIFY2(sheet.contains(cells[i]), sheet.constData());
        QVERIFY(sheet.contains("<v>7</v>"));
        QCOMPARE(sheet.contains("tabSelected"), i == 0); // two chosen sheets would be edited together
    }
    const QByteArray types = part(path, "[Content_Types].xml");
    const QByteArray links = part(path, "xl/_rels/workbook.xml.rels");
    for (const char *sheet : {"worksheets/sheet1.xml", "worksheets/sheet2.xml", "worksheets/sheet3.xml"})
        QVERIFY2(types.contains(sheet) && links.contains(sheet), sheet);
    QVERIFY(links.contains("styles.xml"));
    QVERIFY(part(path, "xl/workbook.xml").contains("localSheetId=\"2\" hidden=\"1\">'办理过程 (2)'!$A$1:$B$2<"));
}

void TestWorkbooks::namesStandOnce() {
    const QByteArray longName = QByteArray("名").repeated(31);
    const auto bytes = xlsxBytes({table("Steps", "a"), table("steps", "b"), table("St*eps", "c"),
                                  table(longName.constData(), "d"), table(longName.constData(), "e")});
    QVERIFY(bytes.ok());
    const QStringList found = names(written(bytes.value()));
    QCOMPARE(found.mid(0, 3),
             QStringList({QStringLiteral("Steps"), QStringLiteral("steps (2)"), QStringLiteral("Steps (3)")}));
    QCOMPARE(found.value(3), QString::fromUtf8(longName));
    QCOMPARE(found.value(4), QString(27, QChar(u'名')) + QStringLiteral(" (2)"));
}

void TestWorkbooks::formulasStayTextsOnEverySheet() {
    const auto bytes = xlsxBytes({table("a", "=1+1"), table("b", "=cmd|' /C calc'!A0")});
    QVERIFY(bytes.ok());
    const QString path = written(bytes.value());
    for (const char *name : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
        const QByteArray sheet = part(path, name);
        QVERIFY2(sheet.contains("inlineStr") && !sheet.contains("<f>"), name);
    }
    QVERIFY(part(path, "xl/worksheets/sheet2.xml").contains("=cmd|"));
}

void TestWorkbooks::oneSheetIsAsBefore() {
    const auto alone = xlsxBytes(table("台账", "a"));
    const auto book = xlsxBytes(std::vector<SheetTable>{table("台账", "a")});
    QVERIFY(alone.ok() && book.ok());
    QVERIFY(alone.value() == book.value());
}

void TestWorkbooks::impossibleBooksAreNotWritten() {
    QCOMPARE(xlsxBytes(std::vector<SheetTable>()).error().code, ErrorCode::RenderFailed);
    SheetTable wide = table("b", "b");
    wide.heads = QStringList(mostSheetColumns + 1, QStringLiteral("x"));
    QCOMPARE(xlsxBytes({table("a", "a"), wide}).error().code, ErrorCode::RenderFailed);
    SheetTable headless;
    QCOMPARE(xlsxBytes({table("a", "a"), headless}).error().code, ErrorCode::RenderFailed);
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
