// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sectiontree.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace gongkai {

namespace {

/// The shape says the state, the colour repeats it.
QIcon stateIcon(int state) {
    const auto &colours = theme::colours();
    switch (state) {
    case SectionsModel::Empty: return theme::icon(theme::Symbol::Empty, colours.secondary);
    case SectionsModel::InWork: return theme::icon(theme::Symbol::Half, colours.info);
    default: return theme::icon(theme::Symbol::Good, colours.good);
    }
}

/// State icon, heading, number of errors at the right.
class SectionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), index.parent().isValid() ? 24 : 30};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto &colours = theme::colours();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        QRect rect = option.rect.adjusted(4, 0, -8, 0);
        const bool heading = index.data(SectionsModel::KindRole).toInt() == SectionsModel::Heading;
        const int errors = index.data(SectionsModel::ErrorsRole).toInt();
        const int warnings = index.data(SectionsModel::WarningsRole).toInt();
        if (!heading) {
            const QIcon icon = errors > 0     ? theme::icon(theme::Symbol::Error, colours.error)
                               : warnings > 0 ? theme::icon(theme::Symbol::Warning, colours.warning)
                                              : stateIcon(index.data(SectionsModel::StateRole).toInt());
            icon.paint(painter, QRect(rect.left(), rect.center().y() - 8, 16, 16));
            rect.setLeft(rect.left() + 24);
        }
        const int marks = errors > 0 ? errors : warnings;
        if (marks > 0) {
            painter->setPen(errors > 0 ? colours.error : colours.warning);
            painter->setFont(theme::font(12.0 / 13, true));
            const QString number = QString::number(marks);
            painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
            rect.setRight(rect.right() - QFontMetrics(painter->font()).horizontalAdvance(number) - 6);
        }
        painter->setPen(option.state & QStyle::State_Selected ? option.palette.color(QPalette::HighlightedText)
                        : heading                             ? colours.secondary
                                                              : option.palette.color(QPalette::Text));
        painter->setFont(theme::font(heading ? 12.0 / 13 : 1));
        painter->drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(colours.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
};

} // namespace

SectionTree::SectionTree(SectionsModel &model, QWidget *parent) : QTreeView(parent), m_model(model) {
    setModel(&model);
    setItemDelegate(new SectionDelegate(this));
    setHeaderHidden(true);
    setIndentation(14);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(false);
    setAccessibleName(tr("Parts of the report"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    expandAll();
    // the tree is built anew when a heading changes: what was chosen stays chosen
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex top = currentIndex().parent().isValid() ? currentIndex().parent() : currentIndex();
        m_section = top.data(SectionsModel::SectionRole).toString();
        m_sheet = top.data(SectionsModel::SheetRole).toString();
    });
    connect(&model, &SectionsModel::rebuilt, this, [this] {
        expandAll();
        QModelIndex again = m_sheet.isEmpty() ? m_model.indexOfSection(m_section) : m_model.indexOfSheet(m_sheet);
        if (!again.isValid())
            again = m_model.index(0, 0);
        const QSignalBlocker quiet(this); // its page is shown already
        setCurrentIndex(again);
    });
}

void SectionTree::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(current);
}

} // namespace gongkai
