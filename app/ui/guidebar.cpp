// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidebar.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace gongkai {

namespace {

/// The guidance of a part begins with what it is about; the rest stands in the pane at the right.
QString firstSentence(const QString &text) {
    const qsizetype end = text.indexOf(QChar(0x3002)); // 。
    return end < 0 ? text : text.left(end + 1);
}

} // namespace

GuideBar::GuideBar(const EditSession &session, const SectionsModel &sections, const Guidance *guidance, QWidget *parent)
    : QFrame(parent), m_session(session), m_sections(sections), m_guidance(guidance), m_text(new QLabel(this)),
      m_never(new QCheckBox(tr("&Do not offer this again"), this)), m_back(new QPushButton(tr("&Previous"), this)),
      m_next(new QPushButton(this)), m_leave(new QPushButton(this)) {
    setAutoFillBackground(true);
    QPalette p = palette();
    p.setColor(QPalette::Window, theme::colours().infoGround);
    setPalette(p);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_never->setObjectName(QStringLiteral("never"));
    m_next->setObjectName(QStringLiteral("next"));
    m_leave->setObjectName(QStringLiteral("leave"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_never, m_back, m_next, m_leave})
        row->addWidget(widget);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (!isRunning()) {
            start(-1);
        } else if (m_step + 1 < m_sections.rowCount()) {
            go(m_step + 1);
        } else {
            leave();
            Q_EMIT ended();
        }
    });
    connect(m_leave, &QPushButton::clicked, this, [this] { isRunning() ? leave() : decline(); });
    connect(&sections, &SectionsModel::statesChanged, this, [this] {
        if (isRunning())
            refresh();
    });
    hide();
}

QString GuideBar::text() const {
    return isHidden() ? QString() : m_text->text();
}

void GuideBar::offer() {
    if (isRunning())
        return;
    m_text->setText(tr("The guide goes through the report with you, part by part, and says what belongs where."));
    m_never->show();
    m_back->hide();
    m_next->setText(tr("&Show me"));
    m_leave->setText(tr("N&ot now"));
    show();
}

void GuideBar::decline() {
    hide();
    if (m_never->isChecked())
        Q_EMIT neverOffered();
}

void GuideBar::start(int step) {
    if (m_never->isVisible() && m_never->isChecked())
        Q_EMIT neverOffered();
    if (step < 0) {
        step = 0;
        while (step < m_sections.rowCount() &&
               m_sections.index(step, 0).data(SectionsModel::StateRole).toInt() == SectionsModel::Complete)
            ++step;
    }
    go(step < m_sections.rowCount() ? step : 0);
    show();
}

void GuideBar::leave() {
    m_step = -1;
    hide();
}

void GuideBar::go(int step) {
    m_step = std::clamp(step, 0, std::max(m_sections.rowCount() - 1, 0));
    refresh();
    Q_EMIT partChosen(m_sections.index(m_step, 0));
}

void GuideBar::follow(const QModelIndex &part) {
    const QModelIndex top = part.parent().isValid() ? part.parent() : part;
    if (!isRunning() || !top.isValid() || top.row() == m_step)
        return;
    m_step = top.row();
    refresh();
}

void GuideBar::refresh() {
    m_step = std::min(m_step, m_sections.rowCount() - 1); // a part may have gone
    const QModelIndex part = m_sections.index(m_step, 0);
    const bool last = m_step + 1 == m_sections.rowCount();
    m_text->setText(tr("Step %1 of %2: %3. %4")
                        .arg(m_step + 1)
                        .arg(m_sections.rowCount())
                        .arg(part.data().toString(), sentenceFor(part)));
    m_never->hide();
    m_back->show();
    m_back->setEnabled(m_step > 0);
    m_next->setText(last ? tr("Fini&sh") : tr("G&o on"));
    m_leave->setText(tr("Leave the g&uide"));
}

QString GuideBar::sentenceFor(const QModelIndex &part) const {
    const Format &format = m_session.format();
    const auto kind = static_cast<SectionsModel::Kind>(part.data(SectionsModel::KindRole).toInt());
    const QString section = part.data(SectionsModel::SectionRole).toString();
    if (kind == SectionsModel::Cover)
        return tr("Check the title and the agency, and enter the day of signing and how the office can be reached.");
    if (kind == SectionsModel::Attachment) {
        const QString sheet = part.data(SectionsModel::SheetRole).toString();
        for (const FormatTable &table : format.tables)
            if (m_guidance && table.sheet == sheet && m_guidance->tables.contains(table.id))
                return firstSentence(m_guidance->tables.value(table.id).counts);
        return tr("Fill in the annex if your office attaches it.");
    }
    // where the parts are free, the guidance is by matter, not by part
    const bool fixed = format.fixedHeadings || section == QLatin1String("0");
    if (m_guidance && fixed && m_guidance->sections.contains(section))
        return firstSentence(m_guidance->sections.value(section).counts);
    const FormatSection *known = format.section(section);
    return known && known->hasTables
               ? tr("Fill in every cell of the tables; where there was nothing, enter 0 or confirm the blanks.")
               : tr("Write this part; Guidance at the right says what belongs in it.");
}

} // namespace gongkai
