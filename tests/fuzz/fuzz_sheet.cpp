// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/csvfile.h"
#include "documents/sheets/xlsxfile.h"
#include "fuzz/fuzz.h"
#include "support/sheets.h"

#include <QFile>
#include <QTemporaryDir>

namespace gongkai::test {

namespace {

bool take(int, QStringList &&cells) {
    return cells.size() < 10'000;
}

void readAs(const char *name, const QByteArray &bytes) {
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return;
    file.close();
    (void)(file.fileName().endsWith(QLatin1String(".csv")) ? readCsv(file.fileName(), take)
                                                           : readXlsx(file.fileName(), take))
        .ok();
}

SheetTable sampleTable() {
    SheetTable table;
    table.name = QStringLiteral("登记");
    table.heads = {QStringLiteral("姓名"), QStringLiteral("件数"), QStringLiteral("日期")};
    table.kinds = {SheetTable::Kind::Text, SheetTable::Kind::Integer, SheetTable::Kind::Date};
    table.rows = {{QStringLiteral("张,\"三\"\n"), QStringLiteral("12"), QStringLiteral("2024-05-01")},
                  {QStringLiteral("=1+1"), QStringLiteral("-3"), QStringLiteral("x")}};
    return table;
}

} // namespace

/// A package as it comes; XML is put into a sound package, else a checksum would keep almost everything from the reader
/// of the sheet; anything else is a text file.
FuzzTarget fuzzTarget() {
    FuzzTarget target;
    target.run = [](const QByteArray &bytes) {
        if (bytes.startsWith("PK") || bytes.startsWith("\xD0\xCF"))
            readAs("a.xlsx", bytes);
        else if (bytes.startsWith('<'))
            readAs("b.xlsx", package(frame({{sheetXml, bytes}, {stringsXml, bytes}, {stylesXml, bytes}}), true));
        else
            readAs("a.csv", bytes);
    };
    const SheetTable table = sampleTable();
    target.seeds = {xlsxBytes(table).value(), csvBytes(table),
                    sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"1\"><f>A1</f><v>45000.5</v></c>"
                          "</row><row><c t=\"inlineStr\"><is><r><t>a_x000D_</t></r></is></c></row>"),
                    "<sst><si><t>a</t></si><si><r><t>b</t></r><rPh><t>c</t></rPh></si></sst>",
                    "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[h]:mm\\;@\"/></numFmts><cellXfs>"
                    "<xf numFmtId=\"170\"/></cellXfs></styleSheet>"};
    target.words = {"\"",
                    "\"\"",
                    "\r\n",
                    ",",
                    "\t",
                    "\xEF\xBB\xBF",
                    "\xFF\xFE",
                    "\x84\x31\xA4\x37",
                    "<row>",
                    "<row r=\"1048576\"/>",
                    "<c r=\"XFD1\">",
                    "<c t=\"s\"><v>",
                    "</v></c>",
                    "<v>1E+300</v>",
                    "<v>-1</v>",
                    "_xD800_",
                    "<!DOCTYPE a>",
                    "<![CDATA[",
                    "]]>",
                    "PK\x01\x02",
                    "PK\x05\x06"};
    return target;
}

} // namespace gongkai::test
