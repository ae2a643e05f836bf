// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deskreports.h"

#include "models/deskmodel.h"
#include "ui/pageparts.h"
#include "ui/theme.h"
#include "wording/errortext.h"

#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gongkai {

namespace {

constexpr int panelWidth = 368;

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

} // namespace

DeskReports::DeskReports(const DeskModel &model, QWidget *parent) : QWidget(parent), m_model(model) {
    setFixedWidth(panelWidth);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QFrame *box = whitePanel(this);
    outer->addWidget(box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(12, 8, 12, 8);
    auto *head = new QHBoxLayout;
    head->addWidget(panelTitle(tr("Annual reports"), box), 1);
    m_allReports = new QPushButton(tr("A&ll reports…"), box);
    m_newReport = new QPushButton(tr("&New report…"), box);
    connect(m_allReports, &QPushButton::clicked, this, &DeskReports::chooseReportWanted);
    connect(m_newReport, &QPushButton::clicked, this, &DeskReports::newReportWanted);
    head->addWidget(m_allReports);
    head->addWidget(m_newReport);
    column->addLayout(head);
    m_deadlines = new QLabel(box);
    m_deadlines->setWordWrap(true);
    column->addWidget(m_deadlines);
    m_list = new QListWidget(box);
    m_list->setAccessibleName(tr("Reports, the one saved last first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setIconSize({20, 20});
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT reportWanted(ReportId{item->data(Qt::UserRole).toLongLong()});
    });
    column->addWidget(m_list, 1);
    m_noReport = new QLabel(tr("There is no report yet. Begin one with \"New report\"; the register fills its tables "
                               "on the page of statistics with \"Make report\"."),
                            box);
    m_noReport->setWordWrap(true);
    m_noReport->setAlignment(Qt::AlignCenter);
    setInk(*m_noReport, QPalette::WindowText, theme::colours().secondary);
    column->addWidget(m_noReport, 1);
    connect(&m_model, &DeskModel::reportRead, this, &DeskReports::showReport);
}

QList<QWidget *> DeskReports::inOrder() const {
    return {m_allReports, m_newReport, m_list};
}

void DeskReports::refresh() {
    const auto &reports = m_model.reports();
    const QVariant chosen = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole) : QVariant();
    m_list->clear();
    for (int row = 0; row < static_cast<int>(reports.size()); ++row) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, reports[static_cast<std::size_t>(row)].summary.id.value);
        showReport(row);
        if (item->data(Qt::UserRole) == chosen)
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(!reports.empty());
    m_noReport->setVisible(reports.empty());
    m_allReports->setVisible(m_model.reportCount() > static_cast<qsizetype>(reports.size()));
    showDeadlines();
}

void DeskReports::showReport(int row) {
    const DeskReport &report = m_model.reports()[static_cast<std::size_t>(row)];
    QListWidgetItem *item = m_list->item(row);
    const theme::Colours &c = theme::colours();
    QString state;
    QIcon icon = theme::icon(theme::Symbol::Page, c.secondary);
    if (report.failed) {
        state = tr("cannot be read");
        icon = theme::icon(theme::Symbol::Error, c.error);
    } else if (!report.published.isEmpty()) {
        state = tr("published %1").arg(report.published);
        icon = theme::icon(theme::Symbol::Good, c.good);
    } else if (report.read && report.errors > 0) {
        state = tr("%n error(s) open", nullptr, report.errors);
        icon = theme::icon(theme::Symbol::Error, c.error);
    } else if (report.read) {
        state = tr("no error");
        icon = theme::icon(theme::Symbol::Good, c.good);
    }
    const QString saved =
        tr("saved %1").arg(report.summary.changedUtc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    QStringList details = {saved};
    if (!state.isEmpty())
        details.append(state);
    QStringList lines = {QStringLiteral("%1 %2").arg(report.summary.agency).arg(report.summary.year),
                         details.join(QStringLiteral(" · "))};
    if (report.due.isValid() && report.published.isEmpty())
        lines.append(
            (report.daysLeft < 0 ? tr("was to be published by %1") : tr("to be published by %1")).arg(iso(report.due)));
    item->setText(lines.join(QLatin1Char('\n')));
    item->setToolTip(report.failed ? errorText(*report.failed) : report.summary.title);
    item->setIcon(icon);
    if (report.read)
        showDeadlines(); // one of them may be met
}

void DeskReports::showDeadlines() {
    QStringList lines;
    bool late = false;
    for (const DeskDeadline &one : m_model.deadlines()) {
        const auto &reports = m_model.reports();
        const bool met = std::any_of(reports.begin(), reports.end(), [&one](const DeskReport &report) {
            return report.summary.year == one.year && !report.published.isEmpty() && report.due == one.due;
        });
        if (met)
            continue;
        const int days = static_cast<int>(std::abs(one.daysLeft));
        const QString left = one.daysLeft > 0   ? tr("%n day(s) left", nullptr, days)
                             : one.daysLeft < 0 ? tr("%n day(s) ago", nullptr, days)
                                                : tr("today");
        const QString who = one.duty == ReportDuty::Department   ? tr("departments")
                            : one.duty == ReportDuty::Government ? tr("governments")
                                                                 : tr("everybody");
        late = late || one.daysLeft < 0;
        lines.append(tr("For %1 (%2): by %3, %4").arg(one.year).arg(who, iso(one.due), left));
    }
    m_deadlines->setText(lines.join(QLatin1Char('\n')));
    m_deadlines->setVisible(!lines.isEmpty());
    setInk(*m_deadlines, QPalette::WindowText, late ? theme::colours().warning : palette().color(QPalette::Text));
}

} // namespace gongkai
