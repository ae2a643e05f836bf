// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayfield.h"

#include "services/importing.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QWidgetAction>

namespace gongkai {

namespace {

QIcon calendarIcon(const QColor &colour) {
    QIcon icon;
    for (const int size : {16, 32}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 20.0, size / 20.0);
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawRect(QRectF(3, 4.5, 14, 12.5));
        painter.drawLine(QPointF(3, 8.5), QPointF(17, 8.5));
        painter.drawLine(QPointF(7, 2.5), QPointF(7, 5.5));
        painter.drawLine(QPointF(13, 2.5), QPointF(13, 5.5));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

DayField::DayField(QWidget *parent) : QLineEdit(parent), m_calendar(addAction(QIcon(), QLineEdit::TrailingPosition)) {
    setPlaceholderText(tr("year-month-day"));
    setMinimumWidth(132);
    setMaximumWidth(180);
    m_calendar->setToolTip(tr("Choose from the calendar (F4)"));
    m_calendar->setText(tr("Choose from the calendar (F4)"));
    refreshIcon();
    connect(m_calendar, &QAction::triggered, this, &DayField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const QDate now = day(); now.isValid())
            setDay(now);
    });
}

QDate DayField::day() const {
    return dayFromTable(text());
}

bool DayField::isBlank() const {
    return text().trimmed().isEmpty();
}

bool DayField::isBroken() const {
    return !isBlank() && !day().isValid();
}

void DayField::setDay(QDate day) {
    if (const QString written = day.toString(Qt::ISODate); written != text())
        setText(written);
}

void DayField::keyPressEvent(QKeyEvent *event) {
    const bool up = event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier))) {
        openCalendar();
    } else if ((up || event->key() == Qt::Key_Down) && !isReadOnly() && !isBroken()) {
        setDay(isBlank() ? m_today : day().addDays(up ? 1 : -1));
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void DayField::changeEvent(QEvent *event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void DayField::openCalendar() {
    if (isReadOnly() || !isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const QDate shown = day().isValid() ? day() : m_today; shown.isValid())
        calendar->setSelectedDate(shown);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto take = [this, menu](QDate chosen) {
        setDay(chosen);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void DayField::refreshIcon() {
    m_calendar->setIcon(calendarIcon(palette().color(QPalette::PlaceholderText)));
}

} // namespace gongkai
