// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendardialog.h"

#include "ui/dayfield.h"
#include "ui/pageparts.h"
#include "ui/plaintable.h"
#include "ui/theme.h"
#include "ui_calendardialog.h"
#include "wording/errortext.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace gongkai {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr qint64 longestHoliday = 31;

QString dayText(QDate day) {
    return CalendarDialog::tr("%1 %2").arg(day.toString(QStringLiteral("MM-dd")),
                                           QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
}

QString spanText(const SpecialDays &days) {
    return days.from == days.to ? dayText(days.from)
                                : CalendarDialog::tr("%1 to %2, %3 days")
                                      .arg(dayText(days.from), dayText(days.to))
                                      .arg(days.from.daysTo(days.to) + 1);
}

Result<Json> readJson(const QString &path) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, name, {}, {}};
    if (file.size() > largestFile)
        return Error{ErrorCode::FileTooLarge, name, {}, {QString::number(largestFile / 1024 / 1024)}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, name, file.errorString(), {}};
    auto json = Json::parse(file.readAll());
    if (json)
        return json;
    Error error = json.error();
    error.place = name;
    return error;
}

} // namespace

CalendarDialog::CalendarDialog(RegisterTools tools, QWidget *parent)
    : QDialog(parent), m_tools(std::move(tools)), m_draft(m_tools.service->calendar()),
      m_ui(std::make_unique<Ui::CalendarDialog>()) {
    m_ui->setupUi(this);
    m_ui->explanation->setText(
        tr("Due days are counted in working days: Monday to Friday without the days off, and the make-up days. Days "
           "off and make-up days are those of the State Council's yearly notice. In a year that is not here only "
           "weekends count as days off, and due days are provisional."));
    m_ui->days->setHeads({tr("Month"), tr("Days"), tr("Kind"), tr("Name")}, 1);
    m_ui->redated->setHeads({tr("Number"), tr("Due before"), tr("Due now")}, 0);
    m_ui->kind->addItem(tr("Days off"), false);
    m_ui->kind->addItem(tr("Make-up days"), true);
    m_ui->begin->setToolTip(tr("Begins with an empty list; enter the days of the notice."));
    m_ui->import->setToolTip(tr("JSON: a year with the members holidays, workdays and names, or several years."));
    connect(m_ui->years, &QListWidget::currentRowChanged, this, &CalendarDialog::showDays);
    connect(m_ui->begin, &QPushButton::clicked, this, &CalendarDialog::beginYear);
    connect(m_ui->import, &QPushButton::clicked, this, &CalendarDialog::readFile);
    connect(m_ui->add, &QPushButton::clicked, this, &CalendarDialog::addDays);
    connect(m_ui->name, &QLineEdit::returnPressed, this, &CalendarDialog::addDays);
    connect(m_ui->remove, &QPushButton::clicked, this, &CalendarDialog::removeDays);
    connect(m_ui->days, &QTableWidget::itemSelectionChanged, this, &CalendarDialog::showState);
    connect(m_ui->save, &QPushButton::clicked, this, &CalendarDialog::save);
    connect(m_ui->leave, &QPushButton::clicked, this, &CalendarDialog::reject);
    showRedated({});
    showMissing();
    const int now = m_tools.service->today().year();
    showYears(now);
    m_ui->newYear->setValue(m_draft.years().isEmpty() ? now : m_draft.years().constLast() + 1);
}

CalendarDialog::~CalendarDialog() = default;

int CalendarDialog::year() const {
    const QListWidgetItem *item = m_ui->years->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : 0;
}

void CalendarDialog::setYear(int year) {
    showYears(year);
}

void CalendarDialog::fail(const Error &error) {
    m_ui->notice->say(Tone::Error, errorText(error));
}

void CalendarDialog::showYears(int chosen) {
    m_own.clear();
    if (const auto own = m_tools.service->books().calendars(); own)
        for (auto it = own.value().begin(); it != own.value().end(); ++it)
            m_own.insert(it.key());
    else
        fail(own.error());
    {
        const QSignalBlocker quiet(m_ui->years);
        m_ui->years->clear();
        QList<int> years = m_draft.years();
        std::sort(years.begin(), years.end(), std::greater<>());
        for (const int year : years) {
            const QString source = m_changed.contains(year) ? tr("not saved yet")
                                   : m_own.contains(year)   ? tr("entered here")
                                                            : tr("shipped");
            auto *item = new QListWidgetItem(tr("%1 (%2)").arg(year).arg(source), m_ui->years);
            item->setData(Qt::UserRole, year);
            if (year == chosen)
                m_ui->years->setCurrentItem(item);
        }
        if (!m_ui->years->currentItem() && m_ui->years->count() > 0)
            m_ui->years->setCurrentRow(0);
    }
    showDays();
}

void CalendarDialog::showDays() {
    const int chosen = year();
    QList<QStringList> rows;
    m_shown.clear();
    m_shownRows.clear();
    if (chosen > 0)
        m_shown = m_draft.specials(QDate(chosen - 1, 12, 31), QDate(chosen, 12, 31));
    for (int month = 1; chosen > 0 && month <= 12; ++month) {
        const QDate first(chosen, month, 1);
        QString label = tr("Month %1: %2 working days")
                            .arg(month)
                            .arg(m_draft.between(first.addDays(-1), first.addMonths(1).addDays(-1)));
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            const SpecialDays &days = m_shown[i];
            if (days.from.month() != month)
                continue;
            rows.append({label, spanText(days), days.worked ? tr("make-up day, worked") : tr("day off"), days.name});
            m_shownRows.append(static_cast<int>(i));
            label.clear();
        }
        if (!label.isEmpty()) {
            rows.append({label, QStringLiteral("—"), {}, {}});
            m_shownRows.append(-1);
        }
    }
    m_ui->days->setRows(rows);
    const CalendarYear days = m_draft.year(chosen);
    m_ui->daysLabel->setText(
        chosen > 0
            ? tr("%1: %2 days off, %3 make-up days").arg(chosen).arg(days.holidays.size()).arg(days.workdays.size())
            : tr("No year yet: begin one, or read a file."));
    const QDate today = m_tools.service->today();
    for (DayField *field : {m_ui->from, m_ui->to})
        field->setToday(today.year() == chosen || chosen == 0 ? today : QDate(chosen, 1, 1));
    showState();
}

void CalendarDialog::showMissing() {
    // from the oldest open application to the last due day
    RegisterStore &store = m_tools.service->store();
    ApplicationQuery open;
    open.only = ApplicationQuery::Only::Open;
    open.descending = false;
    const auto oldest = store.page(open, 0, 1);
    open.sort = ApplicationQuery::Sort::Due;
    open.descending = true;
    const auto latest = store.page(open, 0, 1);
    if (!oldest || !latest)
        return fail(oldest ? latest.error() : oldest.error());
    QStringList missing;
    if (!oldest.value().empty()) {
        const QDate from = oldest.value().front().received;
        const QDate due = latest.value().empty() ? QDate() : latest.value().front().due;
        const QDate to = due.isValid() ? due : m_tools.service->today();
        for (int year = from.year(); from.isValid() && year <= to.year(); ++year)
            if (!m_tools.service->calendar().knows(year))
                missing.append(QString::number(year));
    }
    m_ui->missing->say(Tone::Warning, missing.isEmpty()
                                          ? QString()
                                          : tr("Open applications run in %1, which is missing here: their due days are "
                                               "provisional until its days are entered.")
                                                .arg(missing.join(tr(", "))));
}

void CalendarDialog::showState() {
    const auto chosenRows = m_ui->days->selectionModel()->selectedRows();
    m_ui->remove->setEnabled(std::any_of(chosenRows.begin(), chosenRows.end(), [this](const QModelIndex &index) {
        return m_shownRows.value(index.row(), -1) >= 0;
    }));
    m_ui->add->setEnabled(year() > 0);
    QStringList empty;
    for (const int changed : m_changed)
        if (m_draft.year(changed).holidays.isEmpty())
            empty.append(QString::number(changed));
    m_ui->save->setEnabled(!m_changed.empty() && empty.isEmpty());
    m_ui->reason->setText(m_changed.empty() ? tr("Nothing to save.")
                          : empty.isEmpty()
                              ? tr("Saving dates the open applications anew.")
                              : tr("%1 has no days off yet; enter them before saving.").arg(empty.join(tr(", "))));
}

void CalendarDialog::showRedated(const std::vector<Redated> &redated) {
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("—"); };
    QList<QStringList> rows;
    for (const Redated &one : redated)
        rows.append({one.number, day(one.before), day(one.after)});
    m_ui->redated->setRows(rows);
    m_ui->redated->setVisible(!rows.isEmpty());
    m_ui->redatedLabel->setVisible(!rows.isEmpty());
    m_ui->redatedLabel->setText(tr("Applications with a new due day: %1").arg(rows.size()));
}

bool CalendarDialog::keep(int number, const CalendarYear &days) {
    if (const auto set = m_draft.setYear(number, days, tr("Calendar %1").arg(number)); !set) {
        fail(set.error());
        return false;
    }
    m_changed.insert(number);
    m_ui->notice->clear();
    showYears(number);
    return true;
}

void CalendarDialog::beginYear() {
    const int number = m_ui->newYear->value();
    if (m_draft.knows(number)) {
        showYears(number);
        return m_ui->notice->say(Tone::Info, tr("%1 is there already.").arg(number));
    }
    if (keep(number, {}))
        m_ui->from->setFocus();
}

void CalendarDialog::readFile() {
    const QString path = m_tools.prompt->openFile(
        this, tr("Read calendar"), tr("Calendars (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto json = readJson(path);
    if (!json)
        return fail(json.error());
    const auto years = m_draft.merge(json.value(), QFileInfo(path).fileName());
    if (!years)
        return fail(years.error());
    m_changed.insert(years.value().begin(), years.value().end());
    showYears(years.value().constLast());
    QStringList names;
    for (const int year : years.value())
        names.append(QString::number(year));
    m_ui->notice->say(Tone::Info, tr("Read: %1. Look the days through, then save.").arg(names.join(tr(", "))));
}

void CalendarDialog::addDays() {
    const int number = year();
    const QDate from = m_ui->from->day();
    const QDate to = m_ui->to->isBlank() ? from : m_ui->to->day();
    const bool worked = m_ui->kind->currentData().toBool();
    if (number == 0)
        return;
    if (!from.isValid() || !to.isValid() || to < from || from.daysTo(to) >= longestHoliday)
        return m_ui->notice->say(
            Tone::Error, tr("Enter the first and the last day (for one day the first alone); at most %1 days, the last "
                            "not before the first.")
                             .arg(longestHoliday));
    if (from.year() != number || to.year() != number)
        return m_ui->notice->say(Tone::Error, tr("The days are not in %1. Choose their year on the left, or begin it; "
                                                 "days of two years are entered in two parts.")
                                                  .arg(number));
    CalendarYear days = m_draft.year(number);
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (worked && day.dayOfWeek() < Qt::Saturday)
            return m_ui->notice->say(Tone::Error,
                                     tr("%1 is no Saturday or Sunday and cannot be a make-up day.").arg(dayText(day)));
        days.holidays.removeAll(day);
        days.workdays.removeAll(day);
        (worked ? days.workdays : days.holidays).append(day);
        const QString name = m_ui->name->text().trimmed();
        name.isEmpty() ? void(days.names.remove(day)) : void(days.names.insert(day, name));
    }
    if (!keep(number, days))
        return;
    m_ui->from->clear();
    m_ui->to->clear();
    m_ui->from->setFocus();
}

void CalendarDialog::removeDays() {
    const int number = year();
    CalendarYear days = m_draft.year(number);
    const auto chosen = m_ui->days->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen) {
        const int at = m_shownRows.value(index.row(), -1);
        if (at < 0)
            continue;
        const SpecialDays &gone = m_shown[static_cast<std::size_t>(at)];
        for (QDate day = gone.from; day <= gone.to; day = day.addDays(1)) {
            (gone.worked ? days.workdays : days.holidays).removeAll(day);
            days.names.remove(day);
        }
    }
    keep(number, days);
}

bool CalendarDialog::save() {
    Json years = Json::object();
    for (const int changed : m_changed)
        years.set(QString::number(changed), m_draft.yearJson(changed));
    const BusyCursor busy;
    const auto redated = m_tools.service->setCalendar(years, tr("Calendar"));
    if (!redated) {
        fail(redated.error());
        return false;
    }
    m_changed.clear();
    m_draft = m_tools.service->calendar();
    showYears(year());
    showMissing();
    showRedated(redated.value());
    m_ui->notice->say(
        Tone::Good,
        redated.value().empty()
            ? tr("Saved. No open application has another due day.")
            : tr("Saved. The due days of %1 open applications moved; see the list.").arg(redated.value().size()));
    Q_EMIT calendarChanged();
    return true;
}

void CalendarDialog::reject() {
    if (m_changed.empty())
        return QDialog::reject();
    QStringList buttons = {tr("Discard changes"), tr("Go on editing")};
    if (m_ui->save->isEnabled())
        buttons.prepend(tr("Save calendar"));
    const int answer =
        m_tools.prompt->ask(this, windowTitle(), tr("The changes of the calendar are not saved."), buttons);
    if (answer < 0 || answer + 1 == buttons.size())
        return;
    const bool discard = answer + 2 == buttons.size();
    if (discard || save())
        QDialog::reject();
}

} // namespace gongkai
