// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/documentbuilder.h"
#include "documents/page/geometry.h"
#include "documents/page/pagemodel.h"
#include "support/reports.h"

#include <QMap>

/// What the tests of layout and of files made from it share.
namespace gongkai::test {

/// A sample or, failing that, a published report, by name.
inline Report anyReport(const QString &name) {
    return name.startsWith(QLatin1String("sample-")) ? sample(name) : report(name);
}

inline RenderRequest request(const Report &report, const FormatCatalogue &formats,
                             ReleaseMark mark = ReleaseMark::Unissued) {
    const Format *format = formats.byId(report.formatId);
    if (!format)
        qFatal("no format %s", qPrintable(report.formatId));
    return {&report, format, nullptr, mark};
}

inline Document document(const Report &report, const FormatCatalogue &formats,
                         ReleaseMark mark = ReleaseMark::Unissued) {
    auto result = buildDocument(request(report, formats, mark));
    if (!result)
        qFatal("not built: %s", qPrintable(result.error().args.join(QLatin1Char(' '))));
    return std::move(result).value();
}

inline QString withoutSpaces(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

inline QString textOf(const page::TextRun &run) {
    QString text;
    for (const page::PageGlyph &glyph : run.glyphs)
        text += QString::fromUcs4(&glyph.character, 1);
    return text;
}

inline bool isPageNumber(const page::TextRun &run) {
    return run.baseline > page::top + page::height;
}

inline bool isTableText(const page::TextRun &run) {
    return run.size == page::tableSize;
}

/// The row of the grid a baseline lies on, counted from 0; a fraction when it lies on none.
inline qreal gridRow(const page::TextRun &run) {
    return (run.baseline - page::baselineDrop * run.size - page::top) / page::lineHeight - 0.5;
}

/// Lines of running text of a page by grid row, without tables and page number.
inline QMap<int, QString> textRows(const page::Page &page) {
    QMap<int, QString> rows;
    for (const page::TextRun &run : page.runs)
        if (!isPageNumber(run) && !isTableText(run))
            rows[qRound(gridRow(run))] += textOf(run);
    return rows;
}

} // namespace gongkai::test
