// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registerworkspace.h"

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
        ApplicationQuery query;
        query.only = static_cast<ApplicationQuery::Only>(link.section(QLatin1Char('/'), 0, 0).toInt());
        query.soon =
            m_tools.service->calendar().add(m_tools.service->today(), link.section(QLatin1Char('/'), 1, 1).toInt());
        showQuery(query, tr("reminders"));
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
    connect(m_statistics, &StatisticsPage::caseCellActivated, this,
            [this](const QStringList &kinds, const QString &result) {
                m_cases->setYear(m_statistics->year());
                m_cases->showOnly(kinds.size() == 1 ? kinds.constFirst() : QString(),
                                  result == QLatin1String("pending") ? QString()
                                  : result.isEmpty()                 ? QStringLiteral("all")
                                                                     : result);
                m_tabs->setCurrentWidget(m_cases);
            });
    connect(m_statistics, &StatisticsPage::createReportWanted, this, &RegisterWorkspace::createReportWanted);
    refreshReminders();
}

void RegisterWorkspace::showQuery(const ApplicationQuery &query, const QString &title) {
    m_applications->showQuery(query, title);
    m_tabs->setCurrentWidget(m_applications);
}

void RegisterWorkspace::refreshReminders() {
    using Only = ApplicationQuery::Only;
    const QDate today = m_tools.service->today();
    const auto count = [&](Only only, int days, const QString &stage = {}) {
        ApplicationQuery query;
        if (!stage.isEmpty())
            query.stages = QStringList{stage};
        query.only = only;
        query.today = today;
        query.soon = m_tools.service->calendar().add(today, days);
        const auto counted = m_tools.service->store().count(query);
        return counted ? counted.value() : 0;
    };
    struct Reminder {
        Only only;
        int days;
        QString text;
        QColor colour;
    };
    const theme::Colours &c = theme::colours();
    QStringList parts;
    for (const Reminder &r : {Reminder{Only::Overdue, 0, tr("overdue %1"), c.error},
                              Reminder{Only::DueSoon, 0, tr("due today %1"), c.error},
                              Reminder{Only::DueSoon, 1, tr("within 1 day %1"), c.warning},
                              Reminder{Only::DueSoon, 5, tr("within 5 days %1"), c.warning}})
        if (const qint64 n = count(r.only, r.days); n > 0)
            parts.append(QStringLiteral("<a href=\"%1/%2\" style=\"color:%3\">%4</a>")
                             .arg(static_cast<int>(r.only))
                             .arg(r.days)
                             .arg(r.colour.name(), r.text.arg(n)));
    qint64 over = 0;
    QStringList of;
    for (const auto &[stage, name] :
         {std::pair(CaseStage::AwaitingCorrection, tr("correction")), std::pair(CaseStage::AwaitingFee, tr("payment")),
          std::pair(CaseStage::Consulting, tr("opinions"))})
        if (const qint64 n = count(Only::PeriodOver, 0, stageName(stage)); n > 0) {
            over += n;
            of.append(name);
        }
    if (over > 0)
        parts.append(QStringLiteral("<a href=\"%1/0\" style=\"color:%2\">%3</a>")
                         .arg(static_cast<int>(Only::PeriodOver))
                         .arg(c.warning.name(), tr("period over (%1) %2").arg(of.join(tr(", "))).arg(over)));
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
