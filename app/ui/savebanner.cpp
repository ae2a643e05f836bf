// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savebanner.h"

#include "ui/theme.h"
#include "wording/differencetext.h"
#include "wording/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gongkai {

namespace {

QString clockTime(const QDateTime &utc) {
    return utc.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

SaveBanner::SaveBanner(EditSession &session, UserPrompt &prompt, QWidget *parent)
    : QFrame(parent), m_session(session), m_prompt(prompt), m_icon(new QLabel(this)), m_text(new QLabel(this)) {
    setAutoFillBackground(true);
    QPalette p = palette();
    p.setColor(QPalette::Window, theme::colours().errorGround);
    p.setColor(QPalette::WindowText, theme::colours().error);
    setPalette(p);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    m_icon->setPixmap(theme::icon(theme::Symbol::Error, theme::colours().error).pixmap(16, 16));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    m_compare = addButton(tr("&Compare…"), tr("Shows where the version of the store differs from yours."),
                          &SaveBanner::compare);
    m_keepMine = addButton(tr("&Keep mine"), tr("Writes your version over the other one. Undo shows the other one."),
                           &SaveBanner::keepMine);
    m_takeTheirs = addButton(tr("T&ake theirs"), tr("Shows the other version here. Undo gives yours back."),
                             &SaveBanner::takeTheirs);
    m_saveNow = addButton(tr("Sa&ve now"), tr("Tries to save at once."), &SaveBanner::saveNow);
    (void)addButton(tr("Save a cop&y elsewhere…"), tr("Writes everything entered into a data file."),
                    &SaveBanner::saveCopyWanted);
    m_compare->setObjectName(QStringLiteral("compare"));
    m_keepMine->setObjectName(QStringLiteral("keepMine"));
    m_takeTheirs->setObjectName(QStringLiteral("takeTheirs"));
    m_saveNow->setObjectName(QStringLiteral("saveNow"));
    hide();
    connect(&session, &EditSession::saved, this, &SaveBanner::refresh);
    connect(&session, &EditSession::saveFailed, this, &SaveBanner::refresh);
}

QPushButton *SaveBanner::addButton(const QString &text, const QString &toolTip, void (SaveBanner::*clicked)()) {
    auto *button = new QPushButton(text, this);
    button->setToolTip(toolTip);
    connect(button, &QPushButton::clicked, this, clicked);
    layout()->addWidget(button);
    return button;
}

QString SaveBanner::text() const {
    return isHidden() ? QString() : m_text->text();
}

void SaveBanner::refresh() {
    const auto &error = m_session.lastSaveError();
    setVisible(error.has_value());
    if (!error)
        return;
    const bool conflict = m_session.inConflict();
    for (QPushButton *button : {m_compare, m_keepMine, m_takeTheirs})
        button->setVisible(conflict);
    m_saveNow->setVisible(!conflict);
    QStringList sentences;
    if (conflict) {
        const QDateTime when = m_session.savedByOthers();
        sentences += when.isValid() ? tr("Somebody else saved this report at %1.").arg(clockTime(when))
                                    : tr("Somebody else saved or removed this report meanwhile.");
        sentences += tr("Your entries are kept here and are not saved until you decide which version stays.");
    } else {
        sentences += errorText(*error);
        if (error->code != ErrorCode::StoreBusy && error->code != ErrorCode::StoreFull) // they say so themselves
            sentences += tr("Everything entered is kept in this window.");
        if (const QDateTime next = m_session.nextTry(); next.isValid())
            sentences += tr("It is saved by itself as soon as that is possible; next try at %1.").arg(clockTime(next));
    }
    m_text->setText(sentences.join(QLatin1Char(' ')));
    setAccessibleName(m_text->text());
}

void SaveBanner::saveNow() {
    m_session.saveSoon();
}

void SaveBanner::compare() {
    const auto theirs = m_session.storedNow();
    if (!theirs)
        return m_prompt.tell(this, tr("Compare versions"), errorText(theirs.error()));
    ChangesQuestion question;
    question.title = tr("Compare versions");
    question.text = tr("Where the version of the store differs from the one in this window. Nothing is changed.");
    question.heads = {tr("Place"), tr("In the store"), tr("Here")};
    question.rows = reportDifferences(theirs.value().report, m_session.report(), m_session.format());
    question.accept = tr("Close");
    question.onlyShown = true;
    (void)m_prompt.confirmChanges(this, question);
}

void SaveBanner::keepMine() {
    (void)m_session.keepMine(); // what hinders it stands in the banner
}

void SaveBanner::takeTheirs() {
    const auto taken = m_session.takeTheirs();
    if (taken)
        return;
    m_prompt.tell(this, tr("Take theirs"),
                  taken.error().code == ErrorCode::WrongSchema
                      ? tr("The other version is written in another version of the form. Save a copy of yours, then "
                           "open the report again.")
                      : errorText(taken.error()));
}

} // namespace gongkai
