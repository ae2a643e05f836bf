// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/docxrenderer.h"
#include "documents/read/docxpackage.h"
#include "documents/read/foreignreport.h"
#include "fuzz/fuzz.h"
#include "support/reports.h"

#include <QBuffer>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace gongkai::test {

namespace {

QByteArray wrapped(const QByteArray &document) {
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(QStringLiteral("word/document.xml")), nullptr, 0, 0, 0))
        return {};
    file.write(document);
    file.close();
    zip.close();
    return buffer.data();
}

} // namespace

/// Half of the inputs are packages as they come, half are documents put into a sound package: else a checksum would
/// keep almost everything from the reader of the document.
FuzzTarget fuzzTarget() {
    FuzzTarget target;
    target.run = [](const QByteArray &bytes) {
        static const FormatCatalogue catalogue = formats();
        const bool isPackage = bytes.startsWith("PK");
        (void)readForeignReport(QStringLiteral("x.docx"), isPackage ? bytes : wrapped(bytes), catalogue, {2024, {}})
            .ok();
    };
    static const FormatCatalogue catalogue = formats();
    const Report report = sample(QStringLiteral("sample-2021"));
    const QByteArray file =
        DocxRenderer().render({&report, catalogue.byId(report.formatId), nullptr, ReleaseMark::Unissued}).value().bytes;
    target.seeds = {
        file,
        readPackage(file, {QStringLiteral("word/document.xml")}).value().value(QStringLiteral("word/document.xml"))};
    target.words = {"<w:tbl>",
                    "</w:tbl>",
                    "<w:tr>",
                    "<w:tc>",
                    "</w:tc>",
                    "<w:vMerge/>",
                    "<w:vMerge w:val=\"restart\"/>",
                    "<w:gridSpan w:val=\"99999999\"/>",
                    "<w:gridSpan w:val=\"-1\"/>",
                    "<w:p>",
                    "</w:p>",
                    "<w:del>",
                    "<w:numId w:val=\"1\"/>",
                    "<!DOCTYPE a>",
                    "&lt;",
                    "]]>",
                    "PK\x01\x02",
                    "PK\x05\x06"};
    return target;
}

} // namespace gongkai::test
