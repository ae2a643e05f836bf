// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepanel.h"

#include "models/registermodel.h"
#include "ui/applicationdialog.h"
#include "ui/documentlist.h"
#include "ui/letterdialog.h"
#include "ui/stepdialog.h"
#include "ui/theme.h"
#include "wording/errortext.h"
#include "wording/registertext.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {

namespace {

/// The usual next steps, in the order in which they come up.
const std::vector<StepKind> &usualSteps() {
    static const std::vector<StepKind> steps = {
        StepKind::CorrectionReceived, StepKind::CorrectionLapsed, StepKind::ThirdPartyAnswered,
        StepKind::AgencyAnswered,     StepKind::FeePaid,          StepKind::FeeLapsed,
        StepKind::Delivered,          StepKind::Decided,          StepKind::CorrectionAsked,
        StepKind::Extended,           StepKind::ThirdPartyAsked,  StepKind::FeeNotified};
    return steps;
}

QLabel *heading(const QString &text, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    label->setFont(theme::font(1, true));
    return label;
}

} // namespace

CasePanel::CasePanel(RegisterTools tools, QWidget *parent) : QWidget(parent), m_tools(std::move(tools)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setFont(theme::font(15.0 / 13, true));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_badge = new QLabel(this);
    m_badge->setAutoFillBackground(true);
    m_badge->setBackgroundRole(QPalette::Window); // else those of the panel, and the badge would have no colour
    m_badge->setForegroundRole(QPalette::WindowText);
    m_badge->setMargin(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    column->addLayout(head);
    m_empty = new QLabel(tr("Choose an application in the list, or register one."), this);
    m_empty->setAlignment(Qt::AlignCenter);
    column->addWidget(m_empty, 1);
    m_body = new QWidget(this);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    body->addWidget(makeFacts(), 1);
    body->addWidget(makeCourse(), 1);
    column->addWidget(m_body, 1);
    m_actions = new QHBoxLayout;
    m_more = new QToolButton(this);
    m_more->setText(tr("More steps"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_actions->addStretch();
    m_actions->addWidget(m_more);
    column->addLayout(m_actions);
    clear();
}

QWidget *CasePanel::makeFacts() {
    auto *scroll = new QScrollArea(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factsBox = new QWidget(scroll);
    m_factsBox->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_factsBox);
    column->setContentsMargins(0, 0, 4, 0);
    column->addWidget(heading(tr("Application"), m_factsBox));
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(6);
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    column->addLayout(m_facts);
    auto *change = new QPushButton(tr("&Change facts…"), m_factsBox);
    connect(change, &QPushButton::clicked, this, &CasePanel::changeFacts);
    column->addWidget(change, 0, Qt::AlignLeft);
    column->addSpacing(8);
    column->addWidget(heading(tr("Letters and documents"), m_factsBox));
    m_documents = new DocumentList(m_tools, m_factsBox);
    m_documents->setMinimumHeight(150);
    // its columns do not widen the page: what does not fit is scrolled within
    m_documents->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    column->addWidget(m_documents, 1);
    scroll->setWidget(m_factsBox);
    return scroll;
}

QWidget *CasePanel::makeCourse() {
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("Course"), box));
    m_course = new QListWidget(box);
    m_course->setWordWrap(true);
    m_course->setAccessibleName(tr("Course"));
    m_course->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_course, &QListWidget::itemActivated, this, &CasePanel::correctEntry);
    column->addWidget(m_course, 1);
    auto *correct = new QPushButton(tr("Put entry &right…"), box);
    connect(correct, &QPushButton::clicked, this, &CasePanel::correctEntry);
    column->addWidget(correct, 0, Qt::AlignLeft);
    m_marks = new QLabel(box);
    m_marks->setWordWrap(true);
    m_marks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_marks);
    m_due = new QLabel(box);
    m_due->setWordWrap(true);
    m_due->setFrameShape(QFrame::StyledPanel);
    m_due->setMargin(8);
    m_due->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_due);
    return box;
}

void CasePanel::show(ApplicationId id) {
    auto loaded = m_tools.service->load(id);
    if (!loaded) {
        clear();
        m_empty->setText(errorText(loaded.error()));
        return;
    }
    m_application = std::move(loaded).value();
    refresh();
}

void CasePanel::clear() {
    m_application.reset();
    m_title->clear();
    m_badge->hide();
    m_body->hide();
    m_empty->show();
    for (QPushButton *button : m_buttons)
        button->hide();
    m_more->hide();
}

void CasePanel::refresh() {
    const StoredApplication &one = *m_application;
    m_empty->hide();
    m_body->show();
    m_title->setText(one.facts.number + QStringLiteral("  ") + one.facts.subject);
    ApplicationRow row;
    row.stage = one.state.stage;
    row.due = one.state.due;
    row.watch = one.state.watch;
    row.clockOff = one.state.clockOff;
    row.decided = one.state.decided;
    row.decision = one.state.decision;
    row.onTime = one.state.onTime;
    Urgency urgency = Urgency::None;
    m_badge->setText(RegisterModel::leftText(row, *m_tools.service, &urgency));
    m_badge->setToolTip(RegisterModel::leftToolTip(row, *m_tools.service));
    m_badge->setVisible(!m_badge->text().isEmpty());
    const theme::Colours &c = theme::colours();
    QPalette palette = m_badge->palette();
    palette.setColor(QPalette::Window, urgency == Urgency::Error     ? c.errorGround
                                       : urgency == Urgency::Warning ? c.warningGround
                                       : urgency == Urgency::Good    ? c.goodGround
                                                                     : c.head);
    palette.setColor(QPalette::WindowText, urgency == Urgency::Error     ? c.error
                                           : urgency == Urgency::Warning ? c.warning
                                           : urgency == Urgency::Good    ? c.good
                                                                         : c.secondary);
    m_badge->setPalette(palette);
    refreshFacts();
    refreshCourse();
    refreshActions();
    m_documents->setApplication(one.id.value);
}

void CasePanel::addRow(const QString &label, const QString &value, bool strong) {
    if (value.isEmpty())
        return;
    auto *text = new QLabel(value, m_factsBox);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (strong)
        text->setFont(theme::font(1, true));
    auto *name = new QLabel(label, m_factsBox);
    name->setForegroundRole(QPalette::PlaceholderText);
    m_facts->addRow(name, text);
}

QString CasePanel::cellsText() const {
    const StoredApplication &one = *m_application;
    const int last = one.state.decided.isValid() ? one.state.decided.year() : m_tools.service->today().year();
    QStringList lines;
    for (int year = one.facts.received.year(); year <= last; ++year)
        if (const Format *format = m_tools.service->formats().forYear(year))
            for (const CellRef &cell : cellsCounting(*format, one.facts, one.state, year))
                lines.append(tr("%1: %2").arg(year).arg(format->labelOf(cell)));
    return lines.join(QLatin1Char('\n'));
}

void CasePanel::refreshFacts() {
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const StoredApplication &one = *m_application;
    const ApplicationFacts &f = one.facts;
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    addRow(factNameText(QStringLiteral("applicant")),
           one.applicant.name.isEmpty() ? tr("(no name)") : one.applicant.name);
    addRow(factNameText(QStringLiteral("contact")), one.applicant.contact);
    addRow(factNameText(QStringLiteral("kind")), kindText(f.kind));
    addRow(factNameText(QStringLiteral("channel")), channelText(f.channel));
    addRow(factNameText(QStringLiteral("handed_in")), iso(f.handedIn));
    addRow(factNameText(QStringLiteral("received")), iso(f.received));
    addRow(factNameText(QStringLiteral("wanted")), f.wanted);
    addRow(factNameText(QStringLiteral("form")), f.form);
    addRow(factNameText(QStringLiteral("officer")), f.officer);
    addRow(factNameText(QStringLiteral("remarks")), f.remarks);
    if (f.opening)
        addRow(tr("Origin"), tr("opening balance"));
    for (const auto &[label, id] :
         {std::pair(factNameText(QStringLiteral("linked")), f.linked), std::pair(tr("Split from"), f.splitFrom)})
        if (id.isValid())
            if (const auto other = m_tools.service->load(id))
                addRow(label, other.value().facts.number + QLatin1Char(' ') + other.value().facts.subject);
    addRow(tr("Stage"), stageText(one.state.stage), true);
    if (const Decision *decision = m_tools.service->rules().decisions().find(one.state.decision))
        addRow(tr("Decision"), decision->label, true);
    addRow(tr("Ground"), one.state.ground);
    addRow(tr("Letter"), one.state.letterNo);
    if (one.state.feeYuan > 0)
        addRow(tr("Fee"), one.state.feePaid.isValid()
                              ? tr("%1 yuan, paid %2").arg(one.state.feeYuan).arg(iso(one.state.feePaid))
                              : tr("%1 yuan, not paid").arg(one.state.feeYuan));
    addRow(tr("Counted in"), cellsText());
}

void CasePanel::refreshCourse() {
    const StoredApplication &one = *m_application;
    const DecisionList &decisions = m_tools.service->rules().decisions();
    m_course->clear();
    auto *first = new QListWidgetItem(
        tr("%1  Received, %2").arg(one.facts.received.toString(Qt::ISODate), channelText(one.facts.channel)), m_course);
    first->setData(Qt::UserRole, 0);
    QSet<int> standing;
    for (const EffectiveStep &step : effectiveSteps(one.history))
        standing.insert(step.event);
    for (const Event &event : one.history) {
        const bool step = event.kind == Event::Kind::Step;
        const QString day = step ? event.step.day.toString(Qt::ISODate) : event.recordedUtc.left(10);
        QString text = day + QStringLiteral("  ") + eventText(event, decisions);
        if (event.step.other.isValid())
            if (const auto other = m_tools.service->load(event.step.other))
                text.replace(QStringLiteral("#%1").arg(event.step.other.value), other.value().facts.number);
        if (!event.reason.isEmpty())
            text += tr(" (reason: %1)").arg(event.reason);
        for (const Irregularity &mark : one.state.irregular)
            if (mark.event == event.seq)
                text += QLatin1Char('\n') + tr("irregular: %1").arg(irregularityText(mark));
        auto *item = new QListWidgetItem(text, m_course);
        item->setData(Qt::UserRole, step && standing.contains(event.seq) ? event.seq : 0);
        item->setToolTip(
            tr("Entry %1, recorded %2 %3")
                .arg(event.seq)
                .arg(QString(event.recordedUtc).replace(QLatin1Char('T'), QLatin1Char(' ')), event.recordedBy));
        if (step && !standing.contains(event.seq)) {
            QFont font = item->font();
            font.setStrikeOut(true);
            item->setFont(font);
        }
    }
    m_marks->setText(one.state.irregular.empty() ? QString()
                                                 : tr("%n irregular fact(s) are recorded and counted as they are.",
                                                      nullptr, static_cast<int>(one.state.irregular.size())));
    m_marks->setVisible(!one.state.irregular.empty());
    if (one.state.due.isValid())
        m_due->setText(tr("How %1 follows: ").arg(one.state.due.toString(Qt::ISODate)) +
                       dueSentence(explainDue(one.state.clock, m_tools.service->calendar())));
    else if (one.state.watch.isValid() && one.state.watch < m_tools.service->today())
        m_due->setText(tr("The clock is off: %1 (%2).")
                           .arg(RegisterModel::periodOverText(one.state.stage), one.state.watch.toString(Qt::ISODate)));
    else
        m_due->setText(one.state.watch.isValid()
                           ? tr("The clock is off until %1.").arg(one.state.watch.toString(Qt::ISODate))
                           : tr("No due day."));
}

void CasePanel::refreshActions() {
    for (QPushButton *button : m_buttons) { // one of them may be the one that was pressed
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_more->show();
    QMenu *menu = m_more->menu();
    menu->clear();
    const auto offers =
        offersFor(m_tools.service->rules(), m_application->facts, m_application->history, m_tools.service->today());
    const auto offer = [&offers](StepKind kind) {
        return *std::find_if(offers.begin(), offers.end(), [kind](const StepOffer &o) { return o.step == kind; });
    };
    QList<StepKind> asButtons;
    for (const StepKind kind : usualSteps())
        if (offer(kind).kind == StepOffer::Kind::Lawful && asButtons.size() < 3)
            asButtons.append(kind);
    int at = 0;
    for (const StepKind kind : asButtons) {
        auto *button = new QPushButton(stepText(kind) + QStringLiteral("…"), this);
        connect(button, &QPushButton::clicked, this, [this, kind] { takeStep(kind); });
        m_actions->insertWidget(at++, button);
        m_buttons.append(button);
    }
    auto *letter = new QPushButton(tr("&Letter…"), this);
    connect(letter, &QPushButton::clicked, this, &CasePanel::makeLetter);
    m_actions->insertWidget(at, letter);
    m_buttons.append(letter);
    for (const bool lawful : {true, false}) {
        for (const StepOffer &o : offers) {
            const bool fits = lawful ? o.kind == StepOffer::Kind::Lawful : o.kind == StepOffer::Kind::Irregular;
            if (!fits || asButtons.contains(o.step) || o.step == StepKind::Split)
                continue;
            QString text = stepText(o.step) + QStringLiteral("…");
            if (!lawful)
                text += tr("  irregular: %1").arg(irregularityText(o.irregular.front()));
            connect(menu->addAction(text), &QAction::triggered, this, [this, kind = o.step] { takeStep(kind); });
        }
        menu->addSeparator();
    }
    if (m_application->state.isOpen())
        connect(menu->addAction(tr("Split off matters…")), &QAction::triggered, this, &CasePanel::splitOff);
    connect(menu->addAction(tr("Same applicant as in another file…")), &QAction::triggered, this,
            &CasePanel::mergeApplicants);
    if (!m_application->applicant.name.isEmpty())
        connect(menu->addAction(tr("Another person of that name…")), &QAction::triggered, this,
                &CasePanel::splitApplicant);
}

void CasePanel::done() {
    if (m_application) // it may not have been there to be read again
        Q_EMIT changed(m_application->id);
}

void CasePanel::takeStep(StepKind kind) {
    if (!m_application)
        return;
    StepDialog dialog(m_tools, *m_application, kind, this);
    const bool taken = dialog.exec() == QDialog::Accepted;
    show(m_application->id); // also when nothing was recorded: somebody else may have saved meanwhile
    if (taken)
        done();
}

void CasePanel::changeFacts() {
    if (!m_application)
        return;
    ApplicationDialog dialog(m_tools, m_application, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    show(dialog.saved());
    done();
}

void CasePanel::correctEntry() {
    if (!m_application)
        return;
    const QListWidgetItem *item = m_course->currentItem();
    const int seq = item ? item->data(Qt::UserRole).toInt() : 0;
    for (const EffectiveStep &entry : effectiveSteps(m_application->history)) {
        if (entry.event != seq)
            continue;
        StepDialog dialog(m_tools, *m_application, entry, this);
        const bool taken = dialog.exec() == QDialog::Accepted;
        show(m_application->id);
        if (taken)
            done();
        return;
    }
    m_tools.prompt->tell(this, tr("Put entry right"),
                         item && m_course->currentRow() == 0
                             ? tr("The day of receipt and the channel are facts: use Change facts.")
                             : tr("Choose an entry of the course first; corrections themselves stay as they are."));
}

void CasePanel::splitOff() {
    const auto text = m_tools.prompt->askText(
        this, {tr("Split off matters"),
               m_application->facts.number + QLatin1Char(' ') + m_application->facts.subject,
               tr("One subject a line; each becomes an application of its own, received on the same day."),
               {},
               false,
               false,
               {}});
    if (!text)
        return;
    QStringList subjects;
    for (const QString &line : text->split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            subjects.append(line.trimmed());
    const auto parts = m_tools.service->split(*m_application, subjects);
    if (!parts)
        return m_tools.prompt->tell(this, tr("Split off matters"), errorText(parts.error()));
    show(m_application->id);
    done();
}

void CasePanel::mergeApplicants() {
    const auto number = m_tools.prompt->askText(
        this, {tr("Same applicant"),
               tr("Files of one person count together for the fee by number. The reason and the "
                  "files concerned are recorded."),
               tr("Number of the other file:"),
               {},
               false,
               true,
               {}});
    if (!number)
        return;
    const auto found = m_tools.service->store().findNumber(number->trimmed());
    if (!found || !found.value())
        return m_tools.prompt->tell(this, tr("Same applicant"),
                                    tr("There is no application %1 in the register.").arg(number->trimmed()));
    const auto other = m_tools.service->load(*found.value());
    if (!other)
        return m_tools.prompt->tell(this, tr("Same applicant"), errorText(other.error()));
    const auto merged = m_tools.service->mergeApplicants(m_application->applicant.id, other.value().applicant.id,
                                                         tr("held to be one applicant by the clerk"));
    if (!merged)
        return m_tools.prompt->tell(this, tr("Same applicant"), errorText(merged.error()));
    show(m_application->id);
    done();
}

void CasePanel::splitApplicant() {
    const auto reason = m_tools.prompt->askText(
        this, {tr("Another person"),
               tr("This file is taken from the others of that name and contact and counts for the "
                  "fee by number by itself. The step is recorded."),
               tr("Why is it another person?"),
               {},
               false,
               false,
               {}});
    if (!reason)
        return;
    if (const auto split = m_tools.service->splitApplicant({m_application->id}, *reason); !split)
        return m_tools.prompt->tell(this, tr("Another person"), errorText(split.error()));
    show(m_application->id);
    done();
}

void CasePanel::makeLetter() {
    if (!m_application)
        return;
    LetterDialog dialog(m_tools, *m_application, this);
    dialog.exec();
    m_documents->setApplication(m_application->id.value);
}

} // namespace gongkai
