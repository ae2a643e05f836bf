// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidancepane.h"

#include "ui/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {

GuidancePane::GuidancePane(EditSession &session, const Guidance *guidance, QWidget *parent)
    : QWidget(parent), m_session(session), m_guidance(guidance), m_text(new QTextBrowser(this)),
      m_wordingLabel(new QLabel(tr("Sample &wording"), this)), m_wording(new QListWidget(this)),
      m_insert(new QPushButton(tr("&Insert"), this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("How to fill this in"));
    m_text->document()->setDocumentMargin(10);
    layout->addWidget(m_text, 3);
    m_wordingLabel->setContentsMargins(10, 4, 10, 0);
    m_wordingLabel->setFont(theme::font(1, true));
    m_wordingLabel->setBuddy(m_wording);
    layout->addWidget(m_wordingLabel);
    m_wording->setWordWrap(true);
    m_wording->setFrameShape(QFrame::NoFrame);
    m_wording->setSpacing(3);
    layout->addWidget(m_wording, 2);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 10, 0);
    row->addStretch();
    row->addWidget(m_insert);
    layout->addLayout(row);
    m_insert->setToolTip(tr("Puts the chosen wording at the end of this part. Fill in what stands in 【】."));
    connect(m_insert, &QPushButton::clicked, this, &GuidancePane::insert);
    connect(m_wording, &QListWidget::itemActivated, this, &GuidancePane::insert);
    connect(m_wording, &QListWidget::currentRowChanged, this,
            [this](int chosen) { m_insert->setEnabled(chosen >= 0); });
    refresh();
}

void GuidancePane::showSection(const QString &section) {
    m_section = section;
    m_cell.clear();
    refresh();
}

void GuidancePane::showCell(const QString &cellName) {
    m_cell = cellName;
    refresh();
}

QString GuidancePane::text() const {
    return m_text->toPlainText();
}

namespace {

QString paragraph(const QString &head, const QString &text) {
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='margin:0 0 6px 0'><b>%1</b><br>%2</p>")
                                .arg(head.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

QStringList GuidancePane::notesOfPart() const {
    const Format &format = m_session.format();
    const SectionText *part = m_session.report().section(m_section);
    if (format.fixedHeadings || m_section == QLatin1String("0") || !part)
        return {m_section};
    QStringList notes;
    int no = 0;
    for (const RequiredMatter &matter : format.requiredMatters) {
        ++no;
        const bool named = std::any_of(part->blocks.begin(), part->blocks.end(), [&matter](const Block &b) {
            return b.kind == Block::Kind::Heading && matter.pattern.match(b.text).hasMatch();
        });
        if (named)
            notes.append(QString::number(no));
    }
    return notes;
}

void GuidancePane::refresh() {
    QString html;
    const auto add = [&html](const QString &title, const GuidanceNote &note) {
        html += QStringLiteral("<h4 style='margin:4px 0 6px 0'>%1</h4>").arg(title.toHtmlEscaped());
        html += paragraph(tr("What counts"), note.counts) + paragraph(tr("What does not"), note.excludes) +
                paragraph(tr("Frequent mistake"), note.mistake) + paragraph(tr("Example"), note.example) +
                paragraph(tr("Ground"), note.law);
    };
    const Format &format = m_session.format();
    const auto cell = CellRef::fromName(m_cell);
    const FormatTable *table = cell ? format.table(cell->table) : nullptr;
    if (m_guidance && table) {
        const QString rowKey = cell->table + QLatin1Char('.') + cell->row;
        const QString columnKey = cell->table + QLatin1Char('.') + cell->column;
        const FormatRow *row = table->row(cell->row);
        const FormatColumn *column = table->column(cell->column);
        if (row && !row->label.isEmpty() && m_guidance->rows.contains(rowKey))
            add(row->label, m_guidance->rows.value(rowKey));
        if (column && table->columns.size() > 1 && m_guidance->columns.contains(columnKey))
            add(column->group.isEmpty() ? column->label : column->group + QStringLiteral(" · ") + column->label,
                m_guidance->columns.value(columnKey));
    }
    if (m_guidance && html.isEmpty()) {
        for (const QString &no : notesOfPart()) {
            const FormatSection *section = format.section(no);
            const auto matter = static_cast<std::size_t>(no.toInt()) - 1;
            QString title = section && !section->heading.isEmpty() ? section->heading : tr("This part");
            if (!format.fixedHeadings && no != QLatin1String("0") && matter < format.requiredMatters.size())
                title = format.requiredMatters[matter].label;
            if (m_guidance->sections.contains(no))
                add(title, m_guidance->sections.value(no));
        }
        for (const FormatTable &t : format.tables)
            if ((t.section == m_section || (t.attachment && m_section.isEmpty())) && m_guidance->tables.contains(t.id))
                add(t.title, m_guidance->tables.value(t.id));
    }
    m_text->setHtml(html.isEmpty() ? tr("There is no guidance to this part.").toHtmlEscaped() : html);
    m_wording->clear();
    if (m_guidance)
        for (const QString &no : notesOfPart())
            for (const SampleWording *w : m_guidance->wordingFor(no)) {
                const QString text = wordingFor(*w, m_session.report());
                auto *item = new QListWidgetItem(w->title, m_wording);
                item->setToolTip(text);
                item->setData(Qt::UserRole, text);
            }
    const bool any = m_wording->count() > 0;
    m_wording->setVisible(any);
    m_wordingLabel->setVisible(any);
    m_insert->setVisible(any);
    m_insert->setEnabled(m_wording->currentRow() >= 0);
}

void GuidancePane::insert() {
    if (const QListWidgetItem *item = m_wording->currentItem())
        Q_EMIT wordingWanted(m_section, item->text().section(QChar(0xFF08), 0, 0), item->data(Qt::UserRole).toString());
}

} // namespace gongkai
