// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page/pagepainter.h"

#include "documents/page/geometry.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

namespace gongkai::page {

namespace {

/// 草稿 in outlines: no text layer, and outside the type area, so that a draft is laid out as its final.
void paintDraftMark(QPainter &painter, const FontBook &fonts, qreal scale) {
    constexpr qreal size = 26;
    qreal x = page::left + page::width - 2 * size - 4;
    for (const char32_t c : {U'草', U'稿'}) {
        const auto choice = fonts.choose(FontRole::HeiTi, c);
        if (!choice)
            continue;
        QPainterPath path = fonts.faces()[static_cast<std::size_t>(choice->face)].font.pathForGlyph(choice->glyph);
        QTransform t;
        t.translate(x * scale, (page::top - 14) * scale);
        t.scale(size * scale / 1000, size * scale / 1000);
        painter.fillPath(t.map(path), QColor(0xB3, 0x26, 0x1E));
        x += size;
    }
    painter.setPen(QPen(QColor(0xB3, 0x26, 0x1E), 1.2 * scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF((page::left + page::width - 2 * size - 10) * scale, (page::top - 14 - size) * scale,
                            (2 * size + 12) * scale, (size + 6) * scale));
}

} // namespace

void paintPage(QPainter &painter, const PageModel &model, std::size_t index, const FontBook &fonts, qreal scale) {
    const Page &page = model.pages[index];
    painter.setPen(Qt::black);
    for (const TextRun &run : page.runs) {
        QRawFont font = fonts.faces()[static_cast<std::size_t>(run.face)].font;
        font.setPixelSize(run.size * scale);
        QList<quint32> glyphs;
        QList<QPointF> positions;
        const qreal origin = run.glyphs.front().x;
        for (const PageGlyph &glyph : run.glyphs) {
            glyphs.append(glyph.glyph);
            positions.append(QPointF((glyph.x - origin) * scale, 0));
        }
        QGlyphRun glyphRun;
        glyphRun.setRawFont(font);
        glyphRun.setGlyphIndexes(glyphs);
        glyphRun.setPositions(positions);
        painter.drawGlyphRun(QPointF(origin * scale, run.baseline * scale), glyphRun);
    }
    QPen pen(Qt::black);
    pen.setCapStyle(Qt::SquareCap);
    for (const PageRule &rule : page.rules) {
        pen.setWidthF(rule.thickness * scale);
        painter.setPen(pen);
        painter.drawLine(QPointF(rule.x1 * scale, rule.y1 * scale), QPointF(rule.x2 * scale, rule.y2 * scale));
    }
    if (model.draft)
        paintDraftMark(painter, fonts, scale);
}

} // namespace gongkai::page
