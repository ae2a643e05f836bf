// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingspane.h"

#include "domain/explanations.h"
#include "ui/theme.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {

namespace {

class FindingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = std::max(view ? view->viewport()->width() : option.rect.width(), 160) - 44;
        return {width, textHeight(theme::font(1, true), width, index.data(FindingsModel::TitleRole).toString()) +
                           textHeight(theme::font(12.0 / 13), width, index.data(FindingsModel::TextRole).toString()) +
                           18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto &colours = theme::colours();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
        const bool explained = index.data(FindingsModel::ExplainedRole).toBool();
        const QIcon icon = explained                       ? theme::icon(theme::Symbol::Good, colours.good)
                           : severity == Severity::Error   ? theme::icon(theme::Symbol::Error, colours.error)
                           : severity == Severity::Warning ? theme::icon(theme::Symbol::Warning, colours.warning)
                                                           : theme::icon(theme::Symbol::Hint, colours.info);
        icon.paint(painter, QRect(option.rect.left() + 10, option.rect.top() + 8, 16, 16));
        QRect rect = option.rect.adjusted(34, 7, -10, -6);
        const QString title = index.data(FindingsModel::TitleRole).toString();
        const int titleHeight = textHeight(theme::font(1, true), rect.width(), title);
        painter->setFont(theme::font(1, true));
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(rect, theme::wrapFlags(title), title);
        rect.setTop(rect.top() + titleHeight + 3);
        painter->setFont(theme::font(12.0 / 13));
        painter->setPen(colours.secondary);
        const QString text = index.data(FindingsModel::TextRole).toString();
        painter->drawText(rect, theme::wrapFlags(text), text);
        painter->setPen(option.palette.color(QPalette::Midlight));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(colours.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

private:
    static int textHeight(const QFont &font, int width, const QString &text) {
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 2000), theme::wrapFlags(text), text).height();
    }
};

} // namespace

FindingsPane::FindingsPane(FindingsModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_summary(new QLabel(this)), m_list(new QListView(this)),
      m_table(new QPushButton(tr("See &table"), this)), m_explain(new QPushButton(tr("E&xplain…"), this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_summary->setContentsMargins(10, 8, 10, 8);
    m_summary->setWordWrap(true);
    m_list->setModel(&model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Findings"));
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 8);
    row->addStretch();
    row->addWidget(m_table);
    row->addWidget(m_explain);
    m_table->setToolTip(tr("Goes to the cell that the text is compared with."));
    connect(m_table, &QPushButton::clicked, this, [this] {
        if (const Finding *finding = m_model.finding(m_list->currentIndex()))
            Q_EMIT goToTable(*finding);
    });
    layout->addLayout(row);
    m_explain->setToolTip(tr("Why the chosen finding may stand. Shown to the approver, never printed."));
    connect(m_explain, &QPushButton::clicked, this, &FindingsPane::explainCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_row = now.row();
        refreshButton();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &FindingsPane::refresh);
    const auto activate = [this](const QModelIndex &index) {
        if (const Finding *finding = m_model.finding(index))
            Q_EMIT goTo(*finding);
    };
    connect(m_list, &QListView::clicked, this, activate);
    connect(m_list, &QListView::activated, this, activate);
    refresh();
}

void FindingsPane::refresh() {
    const int errors = m_model.count(Severity::Error);
    const int warnings = m_model.count(Severity::Warning);
    m_summary->setText(errors + warnings == 0 ? tr("The checks find nothing to put right.")
                                              : tr("Errors %1   Warnings %2").arg(errors).arg(warnings));
    refreshButton();
}

void FindingsPane::refreshButton() {
    const Finding *finding = m_model.finding(m_list->currentIndex());
    m_table->setVisible(finding && finding->range && !finding->cells.isEmpty());
    m_explain->setEnabled(finding && mayBeExplained(*finding));
    m_explain->setText(finding && finding->explained ? tr("Change e&xplanation…") : tr("E&xplain…"));
}

void FindingsPane::explainCurrent() {
    if (const Finding *finding = m_model.finding(m_list->currentIndex()))
        Q_EMIT explainWanted(*finding);
}

void FindingsPane::goToFirst() {
    for (int i = 0; i < m_model.rowCount(); ++i)
        if (m_model.finding(m_model.index(i))->blocks()) {
            m_list->setCurrentIndex(m_model.index(i));
            Q_EMIT goTo(*m_model.finding(m_model.index(i)));
            return;
        }
}

void FindingsPane::focusList() {
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(std::clamp(m_row, 0, m_model.rowCount() - 1)));
    m_list->setFocus();
}

void FindingsPane::select(const Finding &finding) {
    for (int i = 0; i < m_model.rowCount(); ++i)
        if (*m_model.finding(m_model.index(i)) == finding) {
            m_list->setCurrentIndex(m_model.index(i));
            return;
        }
}

} // namespace gongkai
