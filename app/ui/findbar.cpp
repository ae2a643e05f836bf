// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findbar.h"

#include "domain/textsearch.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <tuple>

namespace gongkai {

FindBar::FindBar(EditSession &session, std::function<TextRange()> caret, QWidget *parent)
    : QFrame(parent), m_session(session), m_caret(std::move(caret)), m_words(new QLineEdit(this)),
      m_replacement(new QLineEdit(this)), m_count(new QLabel(this)), m_matchCase(new QCheckBox(tr("&Case"), this)),
      m_matchWidth(new QCheckBox(tr("&Width"), this)), m_previous(new QToolButton(this)), m_next(new QToolButton(this)),
      m_replaceOne(new QPushButton(tr("&Replace"), this)), m_replaceAll(new QPushButton(tr("Replace &all"), this)),
      m_replaceLabel(new QLabel(tr("Replace w&ith:"), this)), m_replaceRow(new QWidget(this)) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 4, 8, 6);
    grid->setVerticalSpacing(4);
    auto *label = new QLabel(tr("&Find:"), this);
    label->setBuddy(m_words);
    auto *row = new QHBoxLayout;
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setMinimumWidth(90);
    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setToolTip(tr("Previous place (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setArrowType(Qt::DownArrow);
    m_next->setToolTip(tr("Next place (F3)"));
    m_next->setAccessibleName(tr("Next place"));
    m_matchCase->setToolTip(tr("Tell capital letters from small ones"));
    m_matchWidth->setToolTip(tr("Tell full-width signs from half-width ones"));
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    row->addWidget(m_words, 1);
    for (QWidget *w :
         {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
          static_cast<QWidget *>(m_matchCase), static_cast<QWidget *>(m_matchWidth), static_cast<QWidget *>(close)})
        row->addWidget(w);
    grid->addWidget(label, 0, 0);
    grid->addLayout(row, 0, 1);
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    m_replaceLabel->setBuddy(m_replacement);
    for (QWidget *w : {static_cast<QWidget *>(m_replacement), static_cast<QWidget *>(m_replaceOne),
                       static_cast<QWidget *>(m_replaceAll)})
        replaceRow->addWidget(w, w == m_replacement ? 1 : 0);
    grid->addWidget(m_replaceLabel, 1, 0);
    grid->addWidget(m_replaceRow, 1, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        search();
        choose(hitFrom(m_caret(), false));
    });
    for (QCheckBox *box : {m_matchCase, m_matchWidth})
        connect(box, &QCheckBox::toggled, this, [this] {
            search();
            choose(hitFrom(m_caret(), false));
        });
    connect(m_next, &QToolButton::clicked, this, [this] { next(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { next(true); });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_replaceOne, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&session, &EditSession::changed, this, [this] {
        if (!isHidden())
            search(); // places moved; the view stays where the user is
    });
    hide();
}

void FindBar::open(bool replacing, const QString &words) {
    m_replaceLabel->setVisible(replacing);
    m_replaceRow->setVisible(replacing);
    const bool same = words.isEmpty() || words == m_words->text();
    show();
    if (same)
        search();
    else
        m_words->setText(words);
    // what was selected and is looked for is the first place itself
    if (m_current < 0 && !m_hits.empty())
        choose(hitFrom(m_caret(), false));
    m_words->setFocus();
    m_words->selectAll();
}

void FindBar::search() {
    const std::optional<TextRange> before =
        m_current >= 0 ? std::optional(m_hits[static_cast<std::size_t>(m_current)]) : std::nullopt;
    m_hits = findInProse(m_session.report(), m_words->text(), {m_matchCase->isChecked(), m_matchWidth->isChecked()});
    const auto same = before ? std::find(m_hits.begin(), m_hits.end(), *before) : m_hits.end();
    m_current = same == m_hits.end() ? -1 : static_cast<int>(same - m_hits.begin());
    refresh();
}

void FindBar::refresh() {
    const auto count = static_cast<int>(m_hits.size());
    m_count->setText(m_words->text().isEmpty() ? QString()
                     : count == 0              ? tr("Not found")
                     : m_current < 0           ? tr("%n place(s)", nullptr, count)
                                               : tr("%1 / %2").arg(m_current + 1).arg(count));
    m_count->setAccessibleName(m_count->text());
    for (QWidget *w : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
                       static_cast<QWidget *>(m_replaceOne), static_cast<QWidget *>(m_replaceAll)})
        w->setEnabled(count > 0);
    Q_EMIT hitsChanged();
}

/// The first hit at or after the place, going round at the end of the report; backwards the last one before it.
int FindBar::hitFrom(const TextRange &place, bool backwards) const {
    if (m_hits.empty())
        return -1;
    QStringList order;
    for (const SectionText &section : m_session.report().text)
        order.append(section.section);
    const auto key = [&order](const TextRange &r) {
        return std::tuple(order.indexOf(r.section), r.block, std::max(r.item, 0), r.from);
    };
    const auto at =
        std::find_if(m_hits.begin(), m_hits.end(), [&](const TextRange &h) { return key(h) >= key(place); });
    const auto count = static_cast<int>(m_hits.size());
    const auto index = static_cast<int>(at - m_hits.begin());
    return backwards ? (index + count - 1) % count : index % count;
}

void FindBar::choose(int hit) {
    m_current = hit;
    refresh();
    if (hit >= 0)
        Q_EMIT hitChosen(m_hits[static_cast<std::size_t>(hit)]);
}

void FindBar::next(bool backwards) {
    if (m_hits.empty())
        return;
    TextRange from = m_caret();
    // from behind the hit that is selected, else from the caret
    if (m_current >= 0) {
        const TextRange &now = m_hits[static_cast<std::size_t>(m_current)];
        if (now.section == from.section && now.block == from.block && now.item == from.item && now.from == from.from)
            from.from += backwards ? 0 : 1;
    }
    choose(hitFrom(from, backwards));
}

void FindBar::replaceOne() {
    if (m_current < 0)
        return next(false); // first it is shown what would be replaced
    TextRange place = m_hits[static_cast<std::size_t>(m_current)];
    const QString replacement = m_replacement->text();
    if (m_session.replaceText({place}, replacement) == 0)
        return;
    search();
    // not into the words that were just put in
    place.from += static_cast<int>(replacement.toUcs4().size());
    choose(hitFrom(place, false));
}

void FindBar::replaceAll() {
    const int count = m_session.replaceText(m_hits, m_replacement->text());
    search();
    m_count->setText(tr("%n place(s) replaced", nullptr, count));
    m_count->setAccessibleName(m_count->text());
}

void FindBar::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (enter && m_replacement->hasFocus())
        replaceOne();
    else if (enter)
        next(event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QFrame::keyPressEvent(event);
}

void FindBar::hideEvent(QHideEvent *event) {
    QFrame::hideEvent(event);
    if (event->spontaneous() || !isHidden())
        return; // the window was put away, not the bar
    m_hits.clear();
    m_current = -1;
    Q_EMIT hitsChanged();
    Q_EMIT closed();
}

} // namespace gongkai
