// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panetabs.h"

#include <QEvent>
#include <QStyle>
#include <QTabBar>

namespace gongkai {

PaneTabs::PaneTabs(QWidget *parent) : QTabWidget(parent) {
    setDocumentMode(true);
    setElideMode(Qt::ElideNone);
    setIconSize({16, 16});
    tabBar()->setExpanding(false);
    connect(this, &QTabWidget::currentChanged, this, &PaneTabs::fit);
}

void PaneTabs::addPane(QWidget *pane, theme::Symbol symbol, const QString &name) {
    m_panes.push_back({name, symbol}); // first: the first tab is current as soon as it is there
    addTab(pane, {});
    fit();
}

void PaneTabs::setPaneName(const QWidget *pane, const QString &name) {
    const int index = indexOf(pane);
    if (index < 0 || paneName(index) == name)
        return;
    m_panes[static_cast<std::size_t>(index)].name = name;
    fit();
}

QString PaneTabs::paneName(int index) const {
    const auto i = static_cast<std::size_t>(index);
    return index >= 0 && i < m_panes.size() ? m_panes[i].name : QString();
}

int PaneTabs::widthOf(const QString &text, bool icon) const {
    const int words = tabBar()->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    constexpr int betweenIconAndText = 4;
    return words + (icon ? iconSize().width() + betweenIconAndText : 0) +
           style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, tabBar());
}

void PaneTabs::fit() {
    int names = 0;
    for (int i = 0; i < count(); ++i)
        names += widthOf(paneName(i), false);
    const bool roomy = names <= width();
    for (int i = 0; i < count(); ++i) {
        const bool named = roomy || i == currentIndex();
        setTabText(i, named ? paneName(i) : QString());
        setTabIcon(i, named ? QIcon() : theme::icon(m_panes[static_cast<std::size_t>(i)].symbol));
        setTabToolTip(i, named ? QString() : paneName(i));
        tabBar()->setAccessibleTabName(i, paneName(i));
    }
}

void PaneTabs::resizeEvent(QResizeEvent *event) {
    QTabWidget::resizeEvent(event);
    fit();
}

void PaneTabs::changeEvent(QEvent *event) {
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::PaletteChange)
        fit();
}

} // namespace gongkai
