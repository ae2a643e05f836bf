// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focusstyle.h"

#include "ui/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace gongkai {

namespace {

void drawRing(QPainter *painter, const QRect &around) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme::colours().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), 2, 2);
    painter->restore();
}

/// The line of a combo or spin box: the box around it bears the frame.
bool isInside(const QWidget *widget) {
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

} // namespace

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const {
    const bool focused = option->state & State_HasFocus;
    if (element == PE_FrameFocusRect) { // buttons, boxes to tick, tabs, rows of lists
        drawRing(painter, option->rect);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool hasFrame = frame && frame->lineWidth > 0;
    if (focused &&
        ((element == PE_PanelLineEdit && hasFrame && !isInside(widget)) || (element == PE_Frame && hasFrame)))
        drawRing(painter, option->rect);
}

void FocusStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && (option->state & State_HasFocus))
        drawRing(painter, option->rect);
}

} // namespace gongkai
