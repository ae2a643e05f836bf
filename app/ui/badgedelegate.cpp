// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/badgedelegate.h"

#include "models/registermodel.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int padding = 6;

} // namespace

int BadgeDelegate::widthFor(const QString &text, const QFontMetrics &metrics) {
    return metrics.horizontalAdvance(text) + 2 * padding + 10;
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    return {widthFor(index.data().toString(), option.fontMetrics),
            QStyledItemDelegate::sizeHint(option, index).height()};
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto urgency = static_cast<Urgency>(index.data(RegisterModel::UrgencyRole).toInt());
    const QString text = index.data().toString();
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    if (urgency == Urgency::None || text.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    plain.text.clear();
    plain.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    const theme::Colours &c = theme::colours();
    const bool error = urgency == Urgency::Error;
    const bool warning = urgency == Urgency::Warning;
    const bool good = urgency == Urgency::Good;
    const int width = std::min(option.fontMetrics.horizontalAdvance(text) + 2 * padding, option.rect.width() - 8);
    const QRect badge(option.rect.left() + 4, option.rect.center().y() - 10, width, 20);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(error ? c.errorGround : warning ? c.warningGround : good ? c.goodGround : c.head);
    painter->drawRoundedRect(badge, 3, 3);
    painter->setPen(error ? c.error : warning ? c.warning : good ? c.good : c.secondary);
    painter->drawText(badge, Qt::AlignCenter, option.fontMetrics.elidedText(text, Qt::ElideRight, width - padding));
    painter->restore();
}

} // namespace gongkai
