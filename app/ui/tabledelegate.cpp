// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabledelegate.h"

#include "models/tablemodel.h"
#include "ui/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace gongkai {

namespace {

constexpr int longestTyped = 200; ///< a figure has a few digits; what else is typed is told by the checks
constexpr int corner = 8;

/// How a cell is filled and written, by what it is.
struct Paint {
    QColor ground;
    QColor ink;
    bool medium = false;
    bool topRight = false; ///< corner of a finding
    bool topLeft = false;  ///< corner of a figure entered by hand instead of computed
};

Paint paintOf(const QStyleOptionViewItem &option, const QModelIndex &index) {
    const auto &colours = theme::colours();
    const int kind = index.data(TableModel::KindRole).toInt();
    const QVariant severity = index.data(TableModel::SeverityRole);
    const bool error = severity.isValid() && severity.toInt() == static_cast<int>(Severity::Error);
    const bool warning = severity.isValid() && severity.toInt() == static_cast<int>(Severity::Warning);
    const bool formula = index.data(TableModel::FormulaRole).toBool();
    Paint paint{option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), formula || error,
                error || warning, index.data(TableModel::UnlockedRole).toBool()};
    if (kind == TableModel::Head) {
        paint.ground = colours.head;
    } else if (kind == TableModel::Label) {
        paint.ground = option.palette.color(QPalette::AlternateBase);
    } else if (error) {
        paint.ground = colours.errorGround;
        paint.ink = colours.error;
    } else if (warning) {
        paint.ground = colours.warningGround;
        paint.ink = colours.warning;
    } else if (formula) {
        paint.ground = colours.computedGround;
        paint.ink = colours.computed;
    } else if (paint.topLeft) {
        paint.ground = colours.infoGround;
    }
    if (option.state & QStyle::State_Selected && !error && !warning)
        paint.ground = option.palette.color(QPalette::Highlight);
    return paint;
}

} // namespace

TableDelegate::TableDelegate(const TableLook &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {
}

int TableDelegate::scaled(int pixels) const {
    return static_cast<int>(pixels * m_look.scale() + 0.5);
}

int TableDelegate::padding() const {
    return scaled(5);
}

QFont TableDelegate::textFont(bool medium) const {
    return theme::font(12.0 / 13 * m_look.scale(), medium);
}

QFont TableDelegate::lastYearFont() const {
    return theme::font(11.0 / 13 * m_look.scale()); // nothing is set smaller
}

int TableDelegate::lastYearHeight() const {
    return m_look.lastYear() ? QFontMetrics(lastYearFont()).height() : 0;
}

int TableDelegate::height(int textHeight, bool figure) const {
    return std::max(scaled(22), textHeight + 5) + (figure ? lastYearHeight() : 0);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Paint paint = paintOf(option, index);
    const bool figure = index.data(TableModel::KindRole).toInt() == TableModel::Figure;
    painter->fillRect(option.rect, paint.ground);
    const QRect text = option.rect.adjusted(padding(), 1, -padding(), figure ? -1 - lastYearHeight() : -1);
    painter->setPen(paint.ink);
    painter->setFont(textFont(paint.medium));
    const QString shown = index.data(Qt::DisplayRole).toString();
    painter->drawText(text, index.data(Qt::TextAlignmentRole).toInt() | theme::wrapFlags(shown), shown);
    if (figure && m_look.lastYear())
        paintLastYear(*painter, option.rect.adjusted(padding(), 0, -padding(), -2), index,
                      paint.topRight ? paint.ink : theme::colours().secondary);
    painter->setPen(Qt::NoPen);
    if (paint.topRight) {
        const QPoint at = option.rect.topRight();
        painter->setBrush(paint.ink);
        painter->drawPolygon(QPolygon({at, at - QPoint(corner, 0), at + QPoint(0, corner)}));
    }
    if (paint.topLeft) {
        const QPoint at = option.rect.topLeft();
        painter->setBrush(theme::colours().info);
        painter->drawPolygon(QPolygon({at, at + QPoint(corner, 0), at + QPoint(0, corner)}));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme::colours().accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void TableDelegate::paintLastYear(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                  const QColor &ink) const {
    const QString before = index.data(TableModel::LastYearRole).toString();
    if (before.isEmpty())
        return;
    painter.setPen(ink);
    painter.setFont(lastYearFont());
    painter.drawText(rect, Qt::AlignRight | Qt::AlignBottom, before);
    const int jump = index.data(TableModel::JumpRole).toInt();
    if (jump == 0)
        return;
    // an arrow up or down before last year's figure; the tool tip says what it means
    const QFontMetrics metrics(lastYearFont());
    const int size = std::max(metrics.ascent() / 2, 4);
    const int right = rect.right() - metrics.horizontalAdvance(before) - size;
    const int bottom = rect.bottom() - metrics.descent();
    const int point = jump > 0 ? bottom - size : bottom;
    const int base = jump > 0 ? bottom : bottom - size;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colours().warning);
    painter.drawPolygon(QPolygon({QPoint(right - size, base), QPoint(right, base), QPoint(right - size / 2, point)}));
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {40, 22};
}

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const {
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setFont(textFont());
    editor->setMaxLength(longestTyped);
    editor->setAlignment(Qt::AlignRight);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

} // namespace gongkai
