// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yeardialog.h"

#include "ui/pageparts.h"
#include "ui/plaintable.h"
#include "ui/theme.h"
#include "ui_yeardialog.h"
#include "wording/errortext.h"
#include "wording/registertext.h"

#include <QDateTime>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int firstReportYear = 2008;
constexpr int mostShown = 200;

QString dayOf(const QString &utc) {
    return QDateTime::fromString(utc, Qt::ISODate).toLocalTime().date().toString(Qt::ISODate);
}

qint64 totalOf(const YearLock &lock) {
    qint64 total = 0;
    for (const qint64 count : lock.carriedOut)
        total += count;
    return total;
}

} // namespace

YearDialog::YearDialog(RegisterTools tools, QWidget *parent)
    : QDialog(parent), m_tools(std::move(tools)), m_ui(std::make_unique<Ui::YearDialog>()) {
    m_ui->setupUi(this);
    m_ui->explanation->setText(
        tr("Closing keeps the number of files carried over, by kind of applicant, and protects the figures of the "
           "year: whatever would change them is refused from then on. Files carried over are handled on as before and "
           "count in the year in which they are closed. A closed year can be opened again with a reason, for a "
           "correction."));
    m_ui->carried->setHeads({tr("Kind of applicant"), tr("Carried over"), tr("At closing")}, 0, {1, 2});
    m_ui->closed->setHeads({tr("Year"), tr("Closed on"), tr("Carried over")}, 1, {2});
    m_ui->overdue->setHeads({tr("Number"), tr("Subject"), tr("Due")}, 1);
    m_ui->undelivered->setHeads({tr("Number"), tr("Subject"), tr("Replied")}, 1);
    connect(m_ui->year, &QComboBox::currentIndexChanged, this, &YearDialog::reload);
    connect(m_ui->close, &QPushButton::clicked, this, &YearDialog::closeYear);
    connect(m_ui->reopen, &QPushButton::clicked, this, &YearDialog::reopenYear);
    connect(m_ui->leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->openOverdue, &QPushButton::clicked, this,
            [this] { Q_EMIT queryWanted(overdueQuery(), tr("%1: still open and overdue").arg(year())); });
    connect(m_ui->openUndelivered, &QPushButton::clicked, this,
            [this] { Q_EMIT queryWanted(undeliveredQuery(), tr("%1: no record of delivery").arg(year())); });
    connect(m_ui->closed, &QTableWidget::cellActivated, this,
            [this](int row) { setYear(m_ui->closed->texts(row).constFirst().toInt()); });
    setYear(m_tools.service->today().year() - 1);
}

YearDialog::~YearDialog() = default;

int YearDialog::year() const {
    return m_ui->year->currentData().toInt();
}

void YearDialog::setYear(int year) {
    fillYears(year);
    reload();
}

void YearDialog::fillYears(int chosen) {
    const int newest = std::max(m_tools.service->today().year(), chosen);
    const QSignalBlocker quiet(m_ui->year);
    m_ui->year->clear();
    for (int year = newest; year >= firstReportYear; --year)
        m_ui->year->addItem(QString::number(year), year);
    m_ui->year->setCurrentIndex(std::max(0, m_ui->year->findData(chosen)));
}

void YearDialog::reload() {
    const BusyCursor busy;
    m_ui->notice->clear();
    const auto locks = m_tools.service->books().locks();
    if (locks)
        m_locks = locks.value();
    else
        fail(locks.error());
    showCarried();
    showFiles(overdueQuery(), tr("No file of the year is open and overdue"),
              tr("Open and overdue files of the year: %1"), *m_ui->overdueLabel, *m_ui->overdue, true);
    m_ui->openOverdue->setEnabled(m_ui->overdue->rowCount() > 0);
    showFiles(undeliveredQuery(), tr("Every reply of the year has its record of delivery"),
              tr("Replies of the year without a record of delivery: %1"), *m_ui->undeliveredLabel, *m_ui->undelivered,
              false);
    m_ui->openUndelivered->setEnabled(m_ui->undelivered->rowCount() > 0);
    showClosed();
    showState();
}

const YearLock *YearDialog::lock() const {
    const auto at = std::find_if(m_locks.begin(), m_locks.end(),
                                 [chosen = year()](const YearLock &lock) { return lock.year == chosen; });
    return at == m_locks.end() ? nullptr : &*at;
}

ApplicationQuery YearDialog::overdueQuery() const {
    ApplicationQuery query;
    query.counted = CountOf::CarriedOut;
    query.year = year();
    query.only = ApplicationQuery::Only::Overdue;
    query.today = m_tools.service->today();
    query.sort = ApplicationQuery::Sort::Due;
    query.descending = false;
    return query;
}

ApplicationQuery YearDialog::undeliveredQuery() const {
    ApplicationQuery query;
    query.counted = CountOf::Decided;
    query.year = year();
    query.stages = {stageName(CaseStage::Answered)};
    query.sort = ApplicationQuery::Sort::Decided;
    query.descending = false;
    return query;
}

void YearDialog::showCarried() {
    const auto groups = m_tools.service->store().groups(CountOf::CarriedOut, year());
    if (!groups)
        return fail(groups.error());
    QMap<QString, qint64> now;
    qint64 total = 0;
    for (const CountGroup &group : groups.value()) {
        now[group.kind] += group.count;
        total += group.count;
    }
    const YearLock *closed = lock();
    const auto kept = [closed](const QString &kind) {
        return closed ? QString::number(closed->carriedOut.value(kind)) : QString();
    };
    QList<QStringList> rows;
    for (const QString &kind : applicantKinds())
        rows.append({kindText(kind), QString::number(now.value(kind)), kept(kind)});
    rows.append({tr("Total"), QString::number(total), closed ? QString::number(totalOf(*closed)) : QString()});
    m_ui->carried->setRows(rows);
    m_ui->carried->setColumnHidden(2, !closed);
    m_ui->carriedLabel->setText(tr("Carried over from %1 to %2").arg(year()).arg(year() + 1));
}

void YearDialog::showFiles(const ApplicationQuery &query, const QString &none, const QString &some, QLabel &label,
                           PlainTable &table, bool due) {
    const auto count = m_tools.service->store().count(query);
    const auto page = m_tools.service->store().page(query, 0, mostShown);
    QList<QStringList> rows;
    if (count && page)
        for (const ApplicationRow &row : page.value())
            rows.append({row.number, row.subject, (due ? row.due : row.decided).toString(Qt::ISODate)});
    else
        fail(count ? page.error() : count.error());
    table.setRows(rows);
    QString text = rows.isEmpty() ? none : some.arg(count ? count.value() : rows.size());
    if (count && count.value() > rows.size())
        text += tr(" (the first %1 are shown)").arg(rows.size());
    label.setText(text);
}

void YearDialog::showClosed() {
    QList<QStringList> rows;
    for (auto it = m_locks.rbegin(); it != m_locks.rend(); ++it)
        rows.append({QString::number(it->year), dayOf(it->closedUtc), QString::number(totalOf(*it))});
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a[0] > b[0]; });
    m_ui->closed->setRows(rows);
}

void YearDialog::showState() {
    const YearLock *closed = lock();
    const int today = m_tools.service->today().year();
    const bool over = year() < today;
    m_ui->status->setText(closed ? tr("Closed on %1").arg(dayOf(closed->closedUtc)) : tr("Open"));
    m_ui->close->setText(tr("&Close %1").arg(year()));
    m_ui->reopen->setText(tr("&Open %1 again…").arg(year()));
    m_ui->close->setEnabled(!closed && over);
    m_ui->reopen->setEnabled(closed != nullptr);
    QString reason;
    if (closed)
        reason = tr("The year is closed. To put a figure right, open it again with a reason.");
    else if (!over)
        reason = tr("%1 is not over: it can be closed from %2-01-01 on.").arg(year()).arg(year() + 1);
    else if (m_ui->overdue->rowCount() + m_ui->undelivered->rowCount() > 0)
        reason = tr("The files listed on the right do not prevent closing. Replies still to be recorded with a day in "
                    "%1 must be entered before.")
                     .arg(year());
    m_ui->reason->setText(reason);
}

void YearDialog::fail(const Error &error) {
    m_ui->notice->say(Tone::Error, errorText(error));
}

void YearDialog::closeYear() {
    const auto closed = m_tools.service->closeYear(year());
    if (!closed)
        return fail(closed.error());
    reload();
    m_ui->notice->say(
        Tone::Good,
        tr("%1 is closed; %2 files are carried over.").arg(closed.value().year).arg(totalOf(closed.value())));
    m_ui->leave->setFocus();
    Q_EMIT yearsChanged();
}

void YearDialog::reopenYear() {
    TextQuestion question;
    question.title = tr("Open %1 again").arg(year());
    question.info = tr("The figures of %1 can be changed until the year is closed again. A report already published "
                       "does not follow by itself. The reason stays in the history.")
                        .arg(year());
    question.label = tr("Reason of the correction");
    const auto reason = m_tools.prompt->askText(this, question);
    if (!reason)
        return;
    if (const auto done = m_tools.service->reopenYear(year(), *reason); !done)
        return fail(done.error());
    reload();
    m_ui->notice->say(Tone::Info, tr("%1 is open again. Close it when the correction is done.").arg(year()));
    Q_EMIT yearsChanged();
}

} // namespace gongkai
