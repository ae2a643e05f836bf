// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepdialog.h"

#include "ui/dayfield.h"
#include "ui/pageparts.h"
#include "ui/theme.h"
#include "wording/errortext.h"
#include "wording/registertext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {

namespace {

QSpinBox *number(int most, QWidget *parent) {
    auto *box = new QSpinBox(parent);
    box->setRange(0, most);
    return box;
}

void setColour(QLabel &label, const QColor &colour) {
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

} // namespace

StepDialog::StepDialog(RegisterTools tools, StoredApplication application, StepKind kind, QWidget *parent)
    : QDialog(parent), m_tools(std::move(tools)), m_application(std::move(application)), m_kind(kind) {
    build();
    Step step;
    step.kind = kind;
    step.day = m_tools.service->today();
    step.days = kind == StepKind::Extended ? periodsOf(m_application.state.regulation).extension : 0;
    if (kind == StepKind::CorrectionAsked)
        step.until = m_tools.service->rules().proposedUntil(kind, m_application.state.regulation, step.day);
    fill(step);
}

StepDialog::StepDialog(RegisterTools tools, StoredApplication application, const EffectiveStep &entry, QWidget *parent)
    : QDialog(parent), m_tools(std::move(tools)), m_application(std::move(application)), m_corrects(entry.event),
      m_kind(entry.step.kind) {
    build();
    fill(entry.step);
}

void StepDialog::build() {
    setWindowTitle(m_corrects > 0 ? tr("Put entry %1 right").arg(m_corrects) : stepText(m_kind));
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto *about =
        new QLabel(QStringLiteral("%1  %2").arg(m_application.facts.number, m_application.facts.subject), this);
    about->setWordWrap(true);
    about->setFont(theme::font(1, true));
    column->addWidget(about);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    column->addLayout(m_form);
    buildFields(*m_form);
    m_marks = new QLabel(this);
    m_marks->setWordWrap(true);
    column->addWidget(m_marks);
    m_effect = new QLabel(this);
    m_effect->setWordWrap(true);
    m_effect->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_effect);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    m_takeBack = new QPushButton(tr("Take entry &back"), this);
    m_takeBack->setVisible(m_corrects > 0);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_accept = new QPushButton(m_corrects > 0 ? tr("&Correct entry") : tr("Reco&rd"), this);
    m_accept->setDefault(true);
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] { record(false); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { record(true); });
}

void StepDialog::buildFields(QFormLayout &form) {
    const CaseRules &rules = m_tools.service->rules();
    m_kinds = new QComboBox(this);
    for (const StepKind kind : allSteps())
        m_kinds->addItem(stepText(kind), static_cast<int>(kind));
    m_day = new DayField(this);
    m_until = new DayField(this);
    m_reached = new DayField(this);
    for (DayField *field : {m_day, m_until, m_reached})
        field->setToday(m_tools.service->today());
    m_days = number(60, this);
    m_feeBasis = new QComboBox(this);
    m_feeBasis->addItem(tr("by number of applications"), QStringLiteral("applications"));
    m_feeBasis->addItem(tr("by number of pages"), QStringLiteral("pages"));
    m_pages = number(1'000'000, this);
    m_yuan = number(100'000'000, this);
    m_fee = new QLabel(this);
    m_fee->setWordWrap(true);
    m_fee->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_decision = new QComboBox(this);
    m_decision->setMaxVisibleItems(24);
    m_decision->setPlaceholderText(tr("choose"));
    for (const bool ofRegulation : {true, false})
        for (const Decision &decision : rules.decisions().all())
            if (decision.isOf(m_application.state.regulation) == ofRegulation)
                m_decision->addItem(rules.decisions().groupLabel(decision.group) + tr(": ") + decision.label,
                                    decision.id);
    m_ground = new QLineEdit(this);
    m_answer = new QComboBox(this);
    for (const auto &[text, key] :
         {std::pair(tr("agrees"), "agrees"), std::pair(tr("refuses"), "refuses"),
          std::pair(tr("agrees in part"), "partly"), std::pair(tr("no answer in time"), "silent")})
        m_answer->addItem(text, QString::fromLatin1(key));
    m_letterNo = new QLineEdit(this);
    m_way = new QComboBox(this);
    m_way->setEditable(true);
    m_way->addItems({tr("EMS"), tr("registered mail"), tr("handed over"), tr("web site"), tr("e-mail")});
    m_proof = new QLineEdit(this);
    m_other = new QLineEdit(this);
    m_note = new QPlainTextEdit(this);
    m_note->setFixedHeight(56);
    m_note->setTabChangesFocus(true);
    m_reason = new QLineEdit(this);
    const std::pair<QString, QWidget *> rows[] = {{tr("&Step"), m_kinds},
                                                  {tr("&Day"), m_day},
                                                  {tr("Day it &arrived"), m_reached},
                                                  {tr("Period &until"), m_until},
                                                  {tr("&Working days"), m_days},
                                                  {tr("&Basis of the fee"), m_feeBasis},
                                                  {tr("&Pages"), m_pages},
                                                  {tr("&Yuan"), m_yuan},
                                                  {QString(), m_fee},
                                                  {tr("D&ecision"), m_decision},
                                                  {tr("Legal &ground"), m_ground},
                                                  {tr("Ans&wer"), m_answer},
                                                  {tr("&Letter number"), m_letterNo},
                                                  {tr("&Way of delivery"), m_way},
                                                  {tr("Pr&oof of delivery"), m_proof},
                                                  {tr("Other applicatio&n (number)"), m_other},
                                                  {tr("No&te"), m_note},
                                                  {tr("&Reason of the correction"), m_reason}};
    for (const auto &[label, widget] : rows)
        form.addRow(label, widget);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        m_kind = static_cast<StepKind>(m_kinds->currentData().toInt());
        showFields();
        refresh();
    });
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_day), static_cast<QLineEdit *>(m_until),
                            static_cast<QLineEdit *>(m_reached), m_other, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &StepDialog::refresh);
    connect(m_days, &QSpinBox::valueChanged, this, &StepDialog::refresh);
    connect(m_decision, &QComboBox::currentIndexChanged, this, [this] {
        const Decision *decision = m_tools.service->rules().decisions().find(m_decision->currentData().toString());
        m_ground->setText(decision ? articleText(decision->article(m_application.state.regulation)) : QString());
        refresh();
    });
    connect(m_feeBasis, &QComboBox::currentIndexChanged, this, &StepDialog::proposeFee);
    connect(m_pages, &QSpinBox::valueChanged, this, &StepDialog::proposeFee);
}

void StepDialog::fill(const Step &step) {
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(step.kind)));
    m_day->setDay(step.day);
    m_until->setDay(step.until);
    m_reached->setDay(step.reached);
    m_days->setValue(step.days);
    m_decision->setCurrentIndex(m_decision->findData(step.decision));
    if (!step.ground.isEmpty())
        m_ground->setText(step.ground);
    if (!step.answer.isEmpty()) {
        if (m_answer->findData(step.answer) < 0)
            m_answer->addItem(step.answer, step.answer); // as somebody wrote it
        m_answer->setCurrentIndex(m_answer->findData(step.answer));
    }
    if (!step.feeBasis.isEmpty()) {
        const QSignalBlocker quiet(m_feeBasis);
        m_feeBasis->setCurrentIndex(std::max(0, m_feeBasis->findData(step.feeBasis)));
    }
    m_letterNo->setText(step.letterNo);
    m_way->setCurrentText(step.way);
    m_proof->setText(step.proof);
    m_note->setPlainText(step.note);
    if (step.other.isValid())
        if (const auto other = m_tools.service->load(step.other))
            m_other->setText(other.value().facts.number);
    m_kind = step.kind;
    showFields();
    if (m_kind == StepKind::FeeNotified && m_corrects == 0)
        proposeFee();
    if (m_corrects > 0 || step.yuan > 0)
        m_yuan->setValue(static_cast<int>(step.yuan));
    refresh();
    m_day->setFocus();
}

void StepDialog::showFields() {
    using K = StepKind;
    const auto is = [this](std::initializer_list<K> kinds) {
        return std::find(kinds.begin(), kinds.end(), m_kind) != kinds.end();
    };
    const bool letter = is({K::CorrectionAsked, K::ThirdPartyAsked, K::AgencyAsked, K::Extended, K::FeeNotified,
                            K::ReasonsAsked, K::Delayed, K::Decided});
    const bool pages = m_feeBasis->currentIndex() == 1;
    const std::pair<QWidget *, bool> shown[] = {{m_kinds, m_corrects > 0},
                                                {m_reached, is({K::ThirdPartyAsked, K::AgencyAsked, K::FeeNotified})},
                                                {m_until, is({K::CorrectionAsked, K::Delayed})},
                                                {m_days, is({K::Extended})},
                                                {m_feeBasis, is({K::FeeNotified})},
                                                {m_pages, is({K::FeeNotified}) && pages},
                                                {m_yuan, is({K::FeeNotified, K::FeePaid})},
                                                {m_fee, is({K::FeeNotified})},
                                                {m_decision, is({K::Decided})},
                                                {m_ground, is({K::Decided})},
                                                {m_answer, is({K::ThirdPartyAnswered, K::AgencyAnswered})},
                                                {m_letterNo, letter},
                                                {m_way, is({K::Delivered})},
                                                {m_proof, is({K::Delivered})},
                                                {m_other, is({K::Merged})},
                                                {m_reason, m_corrects > 0}};
    for (const auto &[widget, visible] : shown)
        m_form->setRowVisible(widget, visible);
}

void StepDialog::proposeFee() {
    showFields();
    const bool pages = m_feeBasis->currentIndex() == 1;
    QStringList lines;
    qint64 yuan = 0;
    if (pages) {
        const Fee fee = feeByPages(m_pages->value());
        for (const FeeStep &step : fee.steps)
            lines.append(feeStepText(step, true));
        yuan = fee.yuan;
    } else if (const auto rank = m_tools.service->rankInMonth(m_application)) {
        yuan = feeOfApplication(rank.value());
        lines.append(
            tr("Application %1 of this applicant in the month of receipt: %2 yuan").arg(rank.value()).arg(yuan));
    }
    m_fee->setText(lines.join(QLatin1Char('\n')));
    m_yuan->setValue(static_cast<int>(yuan));
}

Step StepDialog::step() const {
    Step step;
    step.kind = m_kind;
    step.day = m_day->day();
    const auto has = [this](QWidget *widget) { return m_form->isRowVisible(widget); };
    if (has(m_until))
        step.until = m_until->day();
    if (has(m_reached))
        step.reached = m_reached->day();
    if (has(m_days))
        step.days = m_days->value();
    if (has(m_yuan))
        step.yuan = m_yuan->value();
    if (has(m_feeBasis))
        step.feeBasis = m_feeBasis->currentData().toString();
    if (has(m_decision)) {
        step.decision = m_decision->currentData().toString();
        step.ground = m_ground->text().trimmed();
    }
    if (has(m_answer))
        step.answer = m_answer->currentData().toString();
    if (has(m_letterNo))
        step.letterNo = m_letterNo->text().trimmed();
    if (has(m_way)) {
        step.way = m_way->currentText().trimmed();
        step.proof = m_proof->text().trimmed();
    }
    if (has(m_other))
        if (const auto other = m_tools.service->store().findNumber(m_other->text().trimmed());
            other && other.value() && *other.value() != m_application.id)
            step.other = *other.value();
    step.note = m_note->toPlainText().trimmed();
    return step;
}

Event StepDialog::event() const {
    Event event;
    event.kind = m_corrects > 0 ? Event::Kind::Replaces : Event::Kind::Step;
    event.target = m_corrects;
    event.step = step();
    return event;
}

void StepDialog::refresh() {
    const CaseRules &rules = m_tools.service->rules();
    const auto after = rules.stateAfter(m_application.facts, m_application.history, event(), m_tools.service->today());
    const bool reasoned = m_corrects == 0 || !m_reason->text().trimmed().isEmpty();
    const auto broken = [this](const DayField *field) {
        return m_form->isRowVisible(const_cast<DayField *>(field)) && field->isBroken();
    };
    const bool badDay = broken(m_day) || broken(m_until) || broken(m_reached);
    m_accept->setEnabled(after.ok() && reasoned && !badDay);
    m_takeBack->setEnabled(reasoned);
    if (!after || badDay) {
        m_marks->setText(badDay ? tr("A day that was entered does not exist.") : errorText(after.error()));
        setColour(*m_marks, theme::colours().error);
        m_effect->clear();
        return;
    }
    QStringList marks;
    const auto &before = m_application.state.irregular;
    for (const Irregularity &mark : after.value().irregular)
        if (std::none_of(before.begin(), before.end(),
                         [&mark](const Irregularity &old) { return old.code == mark.code && old.event == mark.event; }))
            marks.append(tr("Will be marked as irregular: %1").arg(irregularityText(mark)));
    if (!reasoned)
        marks.append(tr("Tell the reason of the correction; it stays in the history."));
    m_marks->setText(marks.join(QLatin1Char('\n')));
    setColour(*m_marks, theme::colours().warning);
    const CaseState &state = after.value();
    if (state.decided.isValid())
        m_effect->setText(state.onTime ? tr("Then: %1, in time, after %n working day(s).", nullptr, state.handlingDays)
                                             .arg(stageText(state.stage))
                                       : tr("Then: %1, late.").arg(stageText(state.stage)));
    else if (state.due.isValid())
        m_effect->setText(dueSentence(explainDue(state.clock, rules.calendar())));
    else
        m_effect->setText(
            tr("Then the clock is off: %1, until %2.").arg(stageText(state.stage), state.watch.toString(Qt::ISODate)));
}

void StepDialog::record(bool takeBack) {
    RegisterService &service = *m_tools.service;
    auto done = m_corrects > 0
                    ? service.correct(m_application, m_corrects, takeBack ? std::nullopt : std::optional(step()),
                                      m_reason->text().trimmed())
                    : service.take(m_application, step());
    if (!done) {
        m_marks->setText(errorText(done.error()));
        setColour(*m_marks, theme::colours().error);
        return;
    }
    m_application = std::move(done).value();
    accept();
}

} // namespace gongkai
