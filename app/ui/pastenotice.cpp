// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pastenotice.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace gongkai {

namespace {

/// Only for its translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(gongkai::PasteNotice)

public:
    static QString listed(const QStringList &parts) { return parts.join(tr(", ")); }

    static QString leftOut(const LeftOut &left) {
        QStringList parts;
        if (left.structure)
            parts += tr("the layout of the page, which is too large or too tangled");
        else if (left.formatting)
            parts += tr("formatting");
        if (left.pictures > 0)
            parts += tr("%n picture(s)", nullptr, left.pictures);
        if (left.tables > 0)
            parts += tr("%n table(s), whose rows became lines", nullptr, left.tables);
        if (left.links > 0)
            parts += tr("%n link(s), whose words stay", nullptr, left.links);
        if (left.footnotes > 0)
            parts += tr("%n footnote(s)", nullptr, left.footnotes);
        if (left.scripts > 0)
            parts += tr("%n script(s)", nullptr, left.scripts);
        if (left.deletions > 0)
            parts += tr("%n passage(s) that were marked as deleted", nullptr, left.deletions);
        if (left.controls > 0)
            parts += tr("%n invisible or impossible character(s)", nullptr, left.controls);
        if (left.bidiMarks > 0)
            parts += tr("%n mark(s) that turn the direction of writing", nullptr, left.bidiMarks);
        return parts.isEmpty() ? QString() : tr("Left out: %1.").arg(listed(parts));
    }

    static QString pasted(const PastedProse &what) {
        switch (what.refusal) {
        case PastedProse::Refusal::Empty: return tr("Nothing was pasted: there are no words in it.");
        case PastedProse::Refusal::SourceTooLong:
            return tr("Nothing was pasted: what was copied has more than %1 characters. Copy a part of it.")
                .arg(QLocale().toString(PastedProse::longestSource));
        case PastedProse::Refusal::TextTooLong:
            return tr("Nothing was pasted: a part of the report takes %1 characters at a time, and has at most %2. "
                      "Copy "
                      "a part of it.")
                .arg(QLocale().toString(PastedProse::longestText), QLocale().toString(longestProse));
        case PastedProse::Refusal::None: break;
        }
        int headings = 0;
        int paragraphs = 0;
        int lists = 0;
        for (const Block &block : what.blocks)
            ++(block.kind == Block::Kind::Heading ? headings : block.kind == Block::Kind::List ? lists : paragraphs);
        QStringList parts;
        if (headings > 0)
            parts += tr("%n heading(s)", nullptr, headings);
        if (paragraphs > 0)
            parts += tr("%n paragraph(s)", nullptr, paragraphs);
        if (lists > 0)
            parts += tr("%n list(s)", nullptr, lists);
        return tr("Pasted: %1.").arg(listed(parts));
    }
};

} // namespace

PasteNotice::PasteNotice(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_text, 1);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    hide();
}

void PasteNotice::tell(const PastedProse &what) {
    const bool refused = what.refusal != PastedProse::Refusal::None;
    const QString left = Words::leftOut(what.leftOut);
    if (!refused && left.isEmpty()) { // everything is there: nothing needs to be said
        hide();
        return;
    }
    m_text->setText(left.isEmpty() ? Words::pasted(what)
                                   : Words::tr("%1 %2", "one sentence after the other").arg(Words::pasted(what), left));
    QPalette p = palette();
    p.setColor(QPalette::Window, refused ? theme::colours().warningGround : theme::colours().infoGround);
    p.setColor(QPalette::WindowText, refused ? theme::colours().warning : theme::colours().info);
    setPalette(p);
    m_text->setPalette(p);
    setAccessibleName(m_text->text());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString PasteNotice::text() const {
    return m_text->text();
}

} // namespace gongkai
