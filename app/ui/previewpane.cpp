// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/previewpane.h"

#include "documents/page/geometry.h"
#include "documents/page/pagepainter.h"
#include "ui/theme.h"

#include <QPainter>
#include <QScrollBar>

namespace gongkai {

namespace {

constexpr int gap = 12;

} // namespace

PreviewPane::PreviewPane(std::shared_ptr<const page::FontBook> fonts, Layout layout, QWidget *parent)
    : QAbstractScrollArea(parent), m_fonts(std::move(fonts)), m_layout(std::move(layout)) {
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Page preview"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette p = viewport()->palette();
    p.setColor(QPalette::Window, theme::colours().desk);
    viewport()->setPalette(p);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    setMinimumWidth(240);
}

qreal PreviewPane::scale() const {
    return (viewport()->width() - 2 * gap) / page::paperWidth;
}

void PreviewPane::refresh() {
    m_stale = true;
    if (!isVisible())
        return;
    m_model = m_layout();
    m_stale = false;
    updateScrollBar();
    viewport()->update();
}

void PreviewPane::follow(const QString &heading) {
    m_heading = heading;
    if (isVisible() && !m_stale)
        scrollToHeading();
}

void PreviewPane::scrollToHeading() {
    if (m_heading.isEmpty())
        return verticalScrollBar()->setValue(0);
    const auto bare = [](QString text) { return text.remove(QLatin1Char(' ')).remove(QChar(0x3000)); };
    const QString wanted = bare(m_heading);
    int element = -1;
    for (std::size_t i = 0; i < m_model.elements.size() && element < 0; ++i)
        if (const QString title = bare(m_model.elements[i].title); !title.isEmpty() && title == wanted)
            element = static_cast<int>(i);
    for (std::size_t i = 0; element >= 0 && i < m_model.pages.size(); ++i)
        for (const page::TextRun &run : m_model.pages[i].runs)
            if (run.element == element) {
                const qreal top = gap + static_cast<qreal>(i) * (page::paperHeight * scale() + gap);
                // a little above the line itself
                verticalScrollBar()->setValue(
                    std::max(0, static_cast<int>(top + (run.baseline - 2 * run.size) * scale())));
                return;
            }
}

void PreviewPane::updateScrollBar() {
    const qreal height = static_cast<qreal>(m_model.pages.size()) * (page::paperHeight * scale() + gap) + gap;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
}

void PreviewPane::showEvent(QShowEvent *event) {
    QAbstractScrollArea::showEvent(event);
    if (m_stale)
        refresh();
    scrollToHeading();
}

void PreviewPane::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void PreviewPane::paintEvent(QPaintEvent *) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const qreal s = scale();
    qreal y = gap - verticalScrollBar()->value();
    for (std::size_t i = 0; i < m_model.pages.size(); ++i, y += page::paperHeight * s + gap) {
        const QRectF sheet(gap, y, page::paperWidth * s, page::paperHeight * s);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.translate(sheet.topLeft());
        page::paintPage(painter, m_model, i, *m_fonts, s);
        painter.restore();
    }
}

} // namespace gongkai
