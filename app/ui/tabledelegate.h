// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tablelook.h"

#include <QStyledItemDelegate>

namespace gongkai {

/// Draws the cells of a statutory table and opens their editors. Painting order: ground, text, corner, frame; colour
/// never stands alone: an error has its corner, a computed figure its weight, a jump against last year its arrow.
class TableDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `look` outlives the delegate.
    explicit TableDelegate(const TableLook &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;

    [[nodiscard]] QFont textFont(bool medium = false) const;
    [[nodiscard]] int padding() const;                           ///< beside a text
    [[nodiscard]] int height(int textHeight, bool figure) const; ///< of a row in which such a text stands

private:
    void paintLastYear(QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &ink) const;
    [[nodiscard]] QFont lastYearFont() const;
    [[nodiscard]] int lastYearHeight() const; ///< 0 while it is not shown
    [[nodiscard]] int scaled(int pixels) const;

    const TableLook &m_look;
};

} // namespace gongkai
