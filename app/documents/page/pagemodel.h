// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace gongkai::page {

/// One character on paper; x in points from the left edge of the sheet.
struct PageGlyph {
    char32_t character = 0;
    quint32 glyph = 0;
    qreal x = 0;
};

/// Characters of one face on one baseline: becomes exactly one text object of the PDF.
struct TextRun {
    int face = 0;
    qreal size = 0;     ///< pt
    qreal baseline = 0; ///< pt from the top of the sheet
    int element = -1;   ///< structure element; -1 = artifact (page number, repeated head)
    std::vector<PageGlyph> glyphs;
};

/// A straight line of a table, points from the top left of the sheet.
struct PageRule {
    qreal x1 = 0;
    qreal y1 = 0;
    qreal x2 = 0;
    qreal y2 = 0;
    qreal thickness = 0.5;
};

struct Page {
    std::vector<TextRun> runs; ///< in reading order
    std::vector<PageRule> rules;
};

/// A node of the document's logical structure (PDF 1.4, 9.7: Document, H1-H6, P, Table, TR, TH, TD).
struct StructureElement {
    enum class Kind { Document, Title, Heading, Paragraph, ListItem, Table, Row, HeadCell, Cell };
    Kind kind = Kind::Paragraph;
    int parent = -1;
    int level = 0;
    int rows = 1;
    int columns = 1;
    bool columnHead = false;
    QString title; ///< for the outline
};

/// Where the seal's centre belongs.
struct SignOffPlace {
    int page = 0;
    QPointF centre; ///< points from the top left of the sheet
};

/// The pages, finished and independent of any device: preview, print and PDF draw the same.
struct PageModel {
    std::vector<Page> pages;
    std::vector<StructureElement> elements; ///< [0] is the document
    std::optional<SignOffPlace> signOff;
    std::vector<char32_t> missing;     ///< characters no font has
    std::vector<char32_t> substituted; ///< characters the role's own font lacks
    bool draft = false;                ///< 草稿 stands in the top margin of every page

    /// All characters in drawing order, page by page, spaces left out: what a reader must get back from the file.
    [[nodiscard]] QString textWithoutSpaces() const;
};

} // namespace gongkai::page
