// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage.h"

#include "ui/theme.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace gongkai {

StartPage::StartPage(QWidget *parent) : QWidget(parent) {
    auto *outer = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    auto *title = new QLabel(tr("Annual reports on government information disclosure"), this);
    title->setFont(theme::font(24.0 / 13, true));
    title->setWordWrap(true);
    column->addStretch();
    column->addWidget(title);
    column->addSpacing(16);
    const auto add = [this, column](const QString &text, const QString &detail, theme::Symbol symbol,
                                    void (StartPage::*signal)()) {
        auto *button = new QCommandLinkButton(text, detail, this);
        button->setIcon(theme::icon(symbol, theme::colours().accent));
        button->setIconSize({32, 32});
        button->setMinimumSize(640, 88);
        button->setFont(theme::font(15.0 / 13, true));
        connect(button, &QCommandLinkButton::clicked, this, signal);
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
            connect(new QShortcut(key, button, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, button,
                    &QAbstractButton::click);
        column->addWidget(button);
    };
    add(tr("New report"), tr("The form follows the year: 2018 and before, 2019 and 2020, or from 2021."),
        theme::Symbol::Add, &StartPage::newReport);
    add(tr("Read a report written elsewhere"),
        tr("A web page, a Word document, a text copied from a page, or a data file of this program."),
        theme::Symbol::Open, &StartPage::importReport);
    add(tr("Try the sample"), tr("A finished report of an invented agency, to look around in."), theme::Symbol::Page,
        &StartPage::openSample);
    column->addStretch();
    outer->addStretch();
    outer->addLayout(column);
    outer->addStretch();
}

void StartPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (auto *first = findChild<QCommandLinkButton *>())
        first->setFocus();
}

} // namespace gongkai
