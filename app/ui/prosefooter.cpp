// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prosefooter.h"

#include "domain/prosecount.h"
#include "domain/tokens.h"
#include "ui/reportcommands.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace gongkai {

ProseFooter::ProseFooter(EditSession &session, ReportCommands &commands, const QString &section, QWidget *parent)
    : QWidget(parent), m_session(session), m_section(section), m_count(new QLabel(this)),
      m_unbound(new QPushButton(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 2, 14, 4);
    m_count->setFont(theme::font(12.0 / 13));
    m_count->setToolTip(tr("A Chinese character counts one, a number or a word in letters counts one. Marks and spaces "
                           "are not counted."));
    row->addWidget(m_count, 1);
    m_unbound->setToolTip(tr("Numbers in this text that agree with the tables and could follow them."));
    row->addWidget(m_unbound);
    connect(m_unbound, &QPushButton::clicked, this, [this, &commands] { commands.bindNumbers(m_section); });
}

void ProseFooter::refresh(int unbound) {
    const Report &report = m_session.report();
    const auto value = [this, &report](const QString &name) {
        return tokenText(name, report, m_session.format(), m_session.previous());
    };
    ProseCount here;
    ProseCount all;
    for (const SectionText &section : report.text) {
        const ProseCount count = countProse(section.blocks, value);
        all += count;
        if (section.section == m_section)
            here = count;
    }
    const QLocale locale;
    m_count->setText(tr("Text %1 characters, %2 marks; the whole report %3 characters")
                         .arg(locale.toString(here.words), locale.toString(here.marks), locale.toString(all.words)));
    m_unbound->setText(tr("%n unbound number(s)…", nullptr, unbound));
    m_unbound->setVisible(unbound > 0);
}

} // namespace gongkai
