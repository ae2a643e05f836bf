// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcepane.h"

#include "ui/theme.h"

#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {

namespace {

/// A sum in the words of the form: only what tells its cells apart is named.
QString inWords(const Expression &sum, const Format &format, const CellRef &of) {
    QString words;
    for (const Expression::Term &term : sum.terms()) {
        const auto cell = CellRef::fromName(term.name);
        const FormatTable *table = cell ? format.table(cell->table) : nullptr;
        const FormatRow *row = table ? table->row(cell->row) : nullptr;
        const FormatColumn *column = table ? table->column(cell->column) : nullptr;
        QString name = cell ? format.labelOf(*cell) : term.constant.toString();
        if (row && column && cell->table == of.table && cell->column == of.column && !row->label.isEmpty())
            name = row->label;
        else if (row && column && cell->table == of.table && cell->row == of.row)
            name = column->label;
        if (!words.isEmpty() || term.negative)
            words += term.negative ? QStringLiteral(" − ") : QStringLiteral(" + ");
        words += term.factor == 1 ? name : QStringLiteral("%1 × %2").arg(term.factor).arg(name);
    }
    return words;
}

QString paragraph(const QString &head, const QString &text) {
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='margin:0 0 8px 0'><b>%1</b><br>%2</p>")
                                .arg(head.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

} // namespace

SourcePane::SourcePane(EditSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_text(new QTextBrowser(this)),
      m_cases(new QPushButton(tr("&Cases behind it…"), this)), m_lock(new QPushButton(this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Where the chosen figure comes from"));
    m_text->document()->setDocumentMargin(10);
    layout->addWidget(m_text, 1);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(10, 0, 10, 0);
    row->addWidget(m_cases);
    row->addWidget(m_lock);
    layout->addLayout(row);
    m_cases->setToolTip(tr("Opens the applications that this figure counts (Ctrl+J)."));
    m_lock->setToolTip(tr("A computed figure can be entered by hand, with a reason (Ctrl+L)."));
    connect(m_cases, &QPushButton::clicked, this, &SourcePane::casesWanted);
    connect(m_lock, &QPushButton::clicked, this, [this] { Q_EMIT lockWanted(m_cell); });
    connect(&session, &EditSession::changed, this, &SourcePane::refresh);
    refresh();
}

void SourcePane::showCell(const QString &cellName) {
    m_cell = cellName;
    refresh();
}

void SourcePane::setCasesOffered(bool offered) {
    m_offersCases = offered;
    refresh();
}

QString SourcePane::text() const {
    return m_text->toPlainText();
}

void SourcePane::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

QString SourcePane::carriedText(const CellSource &source) const {
    const Format &format = m_session.format();
    const Json *year = source.extra.find(u"year");
    const QString of = year ? year->numberText() : QString::number(m_session.report().year - 1);
    QStringList lines;
    if (const Json *from = source.extra.find(u"from"))
        for (const Json &name : from->toArray())
            if (const auto before = CellRef::fromName(name.toString())) {
                const auto number =
                    m_session.previous() ? lastYearNumber(format, *m_session.previous(), *before) : std::nullopt;
                lines.append(QStringLiteral("%1: %2").arg(format.labelOf(*before),
                                                          number ? number->toString() : QStringLiteral("—")));
            }
    return tr("Carried over from the report of %1. It is kept up to date until you enter it yourself.").arg(of) +
           (lines.isEmpty() ? QString() : QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

QString SourcePane::originOf(const CellRef &cell) const {
    const Format &format = m_session.format();
    const CellSource source = m_session.report().sources.value(cell.name());
    const QString &origin = source.origin;
    if (const auto formula = format.formulaOf(cell); formula && m_session.isComputed(cell))
        return tr("Computed: %1").arg(inWords(*formula, format, cell));
    if (origin == QLatin1String("register")) {
        const Json *day = source.extra.find(u"counted_on");
        return day ? tr("Counted in the register on %1").arg(day->toString()) : tr("Counted in the register");
    }
    if (origin == QLatin1String("carried"))
        return carriedText(source);
    if (origin == QLatin1String("imported"))
        return tr("Read from a report written elsewhere");
    if (origin == QLatin1String("rollup"))
        return tr("Added up from the reports of the units");
    if (m_session.report().cell(cell).isNull())
        return tr("Nothing is entered yet.");
    return origin.isEmpty() ? tr("Not recorded; the figure came with the data file.") : tr("Entered by hand");
}

QString SourcePane::overrideOf(const CellRef &cell) const {
    const CellSource source = m_session.report().sources.value(cell.name());
    if (source.overrideReason.isEmpty())
        return {};
    const ValueType type = m_session.format().typeOf(cell);
    const Json *before = source.extra.find(u"computed");
    const auto shown = [type](const Json &value) {
        const QString found = readCell(value, type).found;
        return found.isEmpty() ? tr("(blank)") : found;
    };
    const QString written = shown(m_session.report().cell(cell));
    const bool counted = source.origin == QLatin1String("register");
    const QString figures = !before   ? tr("Entered: %1").arg(written)
                            : counted ? tr("The register counts %1, entered is %2").arg(shown(*before), written)
                                      : tr("Computed was %1, entered is %2").arg(shown(*before), written);
    return figures + QLatin1Char('\n') + tr("Reason: %1").arg(source.overrideReason);
}

void SourcePane::refresh() {
    m_stale = !isVisible();
    if (m_stale)
        return;
    const auto cell = CellRef::fromName(m_cell);
    const bool known = cell && m_session.format().knows(*cell);
    const bool byHand = known && !m_session.report().sources.value(m_cell).overrideReason.isEmpty();
    m_cases->setVisible(m_offersCases);
    m_cases->setEnabled(known);
    m_lock->setEnabled(known && (byHand || m_session.isComputed(*cell)));
    m_lock->setText(byHand ? tr("&Back to computed") : tr("Enter by &hand…"));
    if (!known) {
        m_text->setPlainText(tr("Choose a figure in a table to see where it comes from."));
        return;
    }
    const Format &format = m_session.format();
    const QString found = readCell(m_session.report().cell(*cell), format.typeOf(*cell)).found;
    QString html = QStringLiteral("<h4 style='margin:4px 0 8px 0'>%1</h4>").arg(format.labelOf(*cell).toHtmlEscaped());
    html += paragraph(tr("Figure"), found.isEmpty() ? tr("(blank)") : found);
    html += paragraph(tr("Where it comes from"), originOf(*cell));
    html += paragraph(tr("Overridden"), overrideOf(*cell));
    html += paragraph(tr("Last year"), m_session.lastYear(*cell));
    m_text->setHtml(html);
}

} // namespace gongkai
