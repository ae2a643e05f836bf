// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QString>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

/// Workbooks made by hand, sound ones and others.
namespace gongkai::test {

using Parts = QList<std::pair<QString, QByteArray>>;

inline QByteArray package(const Parts &parts, bool stored = false) {
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    for (const auto &[name, content] : parts) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name), nullptr, 0, stored ? 0 : Z_DEFLATED, stored ? 0 : 6))
            return {};
        file.write(content);
        file.close();
    }
    zip.close();
    return buffer.data();
}

inline const QString sheetXml = QStringLiteral("xl/worksheets/sheet1.xml");
inline const QString stringsXml = QStringLiteral("xl/sharedStrings.xml");
inline const QString stylesXml = QStringLiteral("xl/styles.xml");

inline QByteArray sheet(const QByteArray &rows) {
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows +
           "</sheetData></worksheet>";
}

inline QByteArray relations(const QByteArray &list) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list +
           "</Relationships>";
}

inline QByteArray relation(const char *id, const char *type, const char *target) {
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"http://x/relationships/" + type + "\" Target=\"" +
           target + "\"/>";
}

inline const QByteArray onlySheet = "<sheet name=\"登记\" sheetId=\"1\" r:id=\"rId1\"/>";

/// A workbook of these parts, with the frame around them.
inline Parts frame(const Parts &parts, const QByteArray &sheets = onlySheet, const QByteArray &properties = {}) {
    return Parts{{QStringLiteral("_rels/.rels"), relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
                 {QStringLiteral("xl/workbook.xml"),
                  "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workbook xmlns=\"x\" xmlns:r=\"y\">" + properties +
                      "<sheets>" + sheets + "</sheets></workbook>"},
                 {QStringLiteral("xl/_rels/workbook.xml.rels"),
                  relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                            relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml") +
                            relation("rId3", "chartsheet", "chartsheets/sheet1.xml") +
                            relation("rId4", "sharedStrings", "sharedStrings.xml") +
                            relation("rId5", "styles", "styles.xml"))}} +
           parts;
}

/// The styles 0 to 6: general, date, Chinese date, money, date with time, time, Chinese date again.
inline const QByteArray styles =
    "<styleSheet xmlns=\"x\"><numFmts><numFmt numFmtId=\"176\" "
    "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
    "<numFmt numFmtId=\"177\" formatCode=\"#,##0.00_d[$-804]&quot;daily&quot;\"/>"
    "<numFmt numFmtId=\"178\" formatCode=\"h:mm;@\"/></numFmts><cellStyleXfs><xf "
    "numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
    "numFmtId=\"176\"/><xf numFmtId=\"177\"/><xf numFmtId=\"22\"/><xf numFmtId=\"178\"/><xf "
    "numFmtId=\"57\"/></cellXfs></styleSheet>";

inline QByteArray workbook(const QByteArray &rows, const QByteArray &properties = {}) {
    return package(frame({{sheetXml, sheet(rows)}}, onlySheet, properties));
}

} // namespace gongkai::test
