// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figurebutton.h"

#include "ui/theme.h"

#include <QPainter>

namespace gongkai {

namespace {

constexpr int side = 10;
constexpr double small = 12.0 / 13;
constexpr double large = 24.0 / 13;

} // namespace

FigureButton::FigureButton(const QString &name, QWidget *parent) : QToolButton(parent), m_name(name) {
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFigure(QStringLiteral("—"), {});
}

void FigureButton::setFigure(const QString &figure, const QString &note, bool warned) {
    m_figure = figure;
    m_note = note;
    m_warned = warned;
    const QString whole = QStringList{m_name, figure, note}.join(QLatin1Char(' ')).simplified();
    setAccessibleName(whole);
    setToolTip(whole);
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const {
    const QFontMetrics words(theme::font(small));
    const QFontMetrics figures(theme::font(large, true));
    const int width = std::max(
        {words.horizontalAdvance(m_name), words.horizontalAdvance(m_note), figures.horizontalAdvance(m_figure)});
    return {width + 2 * side, 2 * words.height() + figures.height() + 12};
}

void FigureButton::paintEvent(QPaintEvent *) {
    const auto &colours = theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(isDown()       ? QPalette::Highlight
                                             : underMouse() ? QPalette::AlternateBase
                                                            : QPalette::Base));
    painter.setPen(palette().color(QPalette::Midlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRect inner = rect().adjusted(side, 4, -side, -4);
    const auto draw = [&painter, &inner](const QFont &font, const QColor &ink, const QString &text, int top) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(inner.left(), top, inner.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, inner.width()));
        return top + metrics.height() + 2;
    };
    int top = draw(theme::font(small), colours.secondary, m_name, inner.top());
    top = draw(theme::font(large, true), m_warned ? colours.error : palette().color(QPalette::Text), m_figure, top);
    draw(theme::font(small), m_warned ? colours.error : colours.secondary, m_note, top);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace gongkai
