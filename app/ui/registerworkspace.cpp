// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registerworkspace.h"

#include "models/reminders.h"
#include "ui/agencyprofiledialog.h"
#include "ui/calendardialog.h"
#include "ui/disclosedpage.h"
#include "ui/indicatorspage.h"
#include "ui/legalcasespage.h"
#include "ui/registerpage.h"
#include "ui/statisticspage.h"
#include "ui/theme.h"
#include "ui/yeardialog.h"
#include "wording/errortext.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gongkai {

RegisterWorkspace::RegisterWorkspace(RegisterTools tools, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_tabs(new QTabWidget(this)), m_reminders(new QLabel(this)),
      m_applications(new RegisterPage(m_tools, this)), m_cases(new LegalCasesPage(m_tools, this)),
      m_items(new DisclosedPage(m_tools, this)), m_indicators(new IndicatorsPage(m_tools, this)),
      m_statistics(new StatisticsPage(m_tools, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_applications, tr("Applications"));
    m_tabs->addTab(m_cases, tr("Reconsideration and suits"));
    m_tabs->addTab(m_items, tr("Disclosed items"));
    m_tabs->addTab(m_indicators, tr("Own figures"));
    m_tabs->addTab(m_statistics, tr("Statistics"));
    m_tabs->setCornerWidget(m_reminders, Qt::TopRightCorner);
    m_reminders->setMargin(6);
    m_reminders->setTextFormat(Qt::RichText);
    connect(m_reminders, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const auto all = reminders(*m_tools.service))
            showQuery(all.value()[link.toUInt()].query, tr("reminders"));
    });
    column->addWidget(m_tabs);
    for (const auto &changed : {&RegisterPage::changed})
        connect(m_applications, changed, this, [this] {
            refreshReminders();
            m_statistics->reload();
        });
    connect(m_cases, &LegalCasesPage::changed, m_statistics, &StatisticsPage::reload);
    connect(m_items, &DisclosedPage::changed, m_statistics, &StatisticsPage::reload);
    connect(m_indicators, &IndicatorsPage::changed, m_statistics, &StatisticsPage::reload);
    connect(m_statistics, &StatisticsPage::cellActivated, this, &RegisterWorkspace::showQuery);
    connect(
        m_statistics, &StatisticsPage::caseCellActivated, this,
        [this](const QStringList &kinds, const QString &result) { showCases(m_statistics->year(), kinds, result); });
    connect(m_statistics, &StatisticsPage::createReportWanted, this, &RegisterWorkspace::createReportWanted);
    refreshReminders();
}

void RegisterWorkspace::showQuery(const ApplicationQuery &query, const QString &title) {
    m_applications->showQuery(query, title);
    m_tabs->setCurrentWidget(m_applications);
}

void RegisterWorkspace::showApplication(const ApplicationQuery &query, const QString &title, ApplicationId chosen) {
    showQuery(query, title);
    m_applications->choose(chosen);
}

void RegisterWorkspace::showCases(int year, const QStringList &kinds, const QString &result) {
    m_cases->setYear(year);
    m_cases->showOnly(kinds.size() == 1 ? kinds.constFirst() : QString(), result == QLatin1String("pending") ? QString()
                                                                          : result.isEmpty() ? QStringLiteral("all")
                                                                                             : result);
    m_tabs->setCurrentWidget(m_cases);
}

void RegisterWorkspace::showDisclosed(int year, bool items) {
    if (items)
        m_items->setYear(year);
    else
        m_indicators->setYear(year);
    m_tabs->setCurrentWidget(items ? static_cast<QWidget *>(m_items) : m_indicators);
}

void RegisterWorkspace::refreshReminders() {
    const auto all = reminders(*m_tools.service);
    if (!all)
        return m_reminders->setText(errorText(all.error()).toHtmlEscaped());
    const theme::Colours &c = theme::colours();
    const auto text = [](const Reminder &one) {
        switch (one.what) {
        case Reminder::What::Overdue: return tr("overdue %1").arg(one.count);
        case Reminder::What::DueToday: return tr("due today %1").arg(one.count);
        case Reminder::What::WithinOne: return tr("within 1 day %1").arg(one.count);
        case Reminder::What::WithinFive: return tr("within 5 days %1").arg(one.count);
        case Reminder::What::PeriodOver: break;
        }
        QStringList of;
        for (const CaseStage stage : one.stages)
            of.append(stage == CaseStage::AwaitingCorrection ? tr("correction")
                      : stage == CaseStage::AwaitingFee      ? tr("payment")
                                                             : tr("opinions"));
        return tr("period over (%1) %2").arg(of.join(tr(", "))).arg(one.count);
    };
    QStringList parts;
    for (std::size_t i = 0; i < all.value().size(); ++i)
        if (const Reminder &one = all.value()[i]; one.count > 0)
            parts.append(QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                             .arg(i)
                             .arg((one.what <= Reminder::What::DueToday ? c.error : c.warning).name(), text(one)));
    m_reminders->setText(parts.isEmpty() ? tr("nothing is due") : parts.join(QStringLiteral(" &nbsp; ")));
}

void RegisterWorkspace::editCalendar() {
    CalendarDialog dialog(m_tools, this);
    dialog.exec();
    m_applications->reload();
    refreshReminders();
}

void RegisterWorkspace::editProfile() {
    AgencyProfileDialog dialog(m_tools, this);
    dialog.exec();
}

void RegisterWorkspace::closeYear() {
    YearDialog dialog(m_tools, this);
    connect(&dialog, &YearDialog::queryWanted, this, &RegisterWorkspace::showQuery);
    dialog.exec();
    m_statistics->reload();
}

void RegisterWorkspace::anonymise() {
    const auto months = m_tools.prompt->askText(
        this,
        {tr("Anonymise closed files"),
         tr("Names and contacts of applicants are removed for good where all their files are closed and were "
            "decided longer ago than this. Numbers, subjects and figures stay, and so do remarks and notes as they "
            "were written: look them through."),
         tr("Months since the decision:"), QStringLiteral("36"), false, true, tr("Remove names for good")});
    if (!months)
        return;
    bool ok = false;
    const int count = months->trimmed().toInt(&ok);
    if (!ok || count < 1)
        return m_tools.prompt->tell(this, tr("Anonymise closed files"),
                                    tr("\"%1\" is no number of months.").arg(*months));
    const auto done = m_tools.service->anonymise(count);
    m_tools.prompt->tell(this, tr("Anonymise closed files"),
                         done ? tr("%n applicant(s) anonymised.", nullptr, done.value()) : errorText(done.error()));
    m_applications->reload();
}

} // namespace gongkai
