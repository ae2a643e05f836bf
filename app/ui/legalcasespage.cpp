// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/legalcasespage.h"

#include "ui/legalcasedialog.h"
#include "ui/pageparts.h"
#include "ui/theme.h"
#include "wording/errortext.h"
#include "wording/registertext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace gongkai {

namespace {

const QString &total() {
    static const QString word = QStringLiteral("all");
    return word;
}

/// A cell of table 4.
CellCount cellOf(const QString &kind, const QString &result) {
    CellCount count;
    count.of = result.isEmpty() ? CountOf::CasePending : CountOf::CaseClosed;
    if (result == total())
        count.of = CountOf::CaseClosedOrPending;
    else if (!result.isEmpty())
        count.results = QStringList{result};
    if (!kind.isEmpty())
        count.caseKinds = QStringList{kind};
    return count;
}

} // namespace

LegalCasesPage::LegalCasesPage(RegisterTools tools, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_year(m_tools.service->today().year()), m_years(new QComboBox(this)),
      m_filterLine(new NoticeLine(this)), m_notice(new NoticeLine(this)),
      m_table(new BookTable({tr("Kind"), tr("Case no."), tr("Subject"), tr("Authority or court"), tr("Accepted"),
                             tr("Ended"), tr("Result"), tr("Application"), tr("Stages"), tr("Remarks")},
                            2, this)),
      m_counts(new QLabel(this)), m_add(new QPushButton(tr("Record &case…"), this)),
      m_edit(new QPushButton(tr("E&dit case…"), this)), m_remove(new QPushButton(tr("Re&move case…"), this)) {
    build();
    connect(m_years, &QComboBox::currentIndexChanged, this, [this] { setYear(m_years->currentData().toInt()); });
    connect(m_add, &QPushButton::clicked, this, [this] { open(LegalCase()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_table->chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_table->chosen()); });
    connect(m_table, &BookTable::opened, this, &LegalCasesPage::edit);
    connect(m_table, &BookTable::removeWanted, this, &LegalCasesPage::remove);
    connect(m_counts, &QLabel::linkActivated, this, [this](const QString &link) {
        showOnly(link.section(QLatin1Char(':'), 0, 0), link.section(QLatin1Char(':'), 1));
    });
    reload();
}

void LegalCasesPage::build() {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *yearLabel = new QLabel(tr("&Year"), this);
    yearLabel->setBuddy(m_years);
    row->addWidget(yearLabel);
    row->addWidget(m_years);
    row->addStretch();
    for (QPushButton *button : {m_add, m_edit, m_remove})
        row->addWidget(button);
    layout->addLayout(row);
    auto *all = new QPushButton(tr("Show a&ll cases"), m_filterLine);
    connect(all, &QPushButton::clicked, this, &LegalCasesPage::showAll);
    m_filterLine->add(all);
    layout->addWidget(m_filterLine);
    m_table->setAccessibleName(tr("Reconsideration and court cases"));
    m_table->setEmptyText(tr("No reconsideration or court case was pending or ended in this year. \"Record case\" adds "
                             "one; table 4 counts them."));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notice);
    m_counts->setFont(theme::font(12.0 / 13));
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_counts->setAccessibleName(tr("How table 4 counts the cases"));
    layout->addWidget(m_counts);
    // reading order: the choice of year, what can be done, the cases, what they count
    chainTabs({m_years, m_add, m_edit, m_remove, all, m_table, m_counts});
}

void LegalCasesPage::setYear(int year) {
    if (year == m_year)
        return;
    m_year = year;
    m_filter.reset();
    reload();
}

void LegalCasesPage::reload() {
    fillYears(*m_years, m_tools.service->today().year(), m_year);
    m_numbers.clear();
    m_notice->clear();
    auto cases = m_tools.service->books().cases(m_year);
    if (!cases)
        m_notice->say(Tone::Error, errorText(cases.error()));
    m_cases = cases ? std::move(cases).value() : std::vector<LegalCase>();
    refresh();
}

void LegalCasesPage::showOnly(const QString &kind, const QString &result) {
    m_filter = Filter{kind, result};
    refresh();
}

void LegalCasesPage::showAll() {
    m_filter.reset();
    refresh();
}

bool LegalCasesPage::shows(const LegalCase &one) const {
    return !m_filter || countsCase(cellOf(m_filter->kind, m_filter->result), one, m_year);
}

QString LegalCasesPage::resultText(const LegalCase &one) const {
    if (one.ended.isValid() && one.ended.year() > m_year)
        return tr("%1 at the end of the year; since then: %2").arg(caseResultText({}), caseResultText(one.result));
    return caseResultText(one.result);
}

QString LegalCasesPage::applicationNumber(qint64 id) {
    if (id == 0)
        return {};
    if (const auto known = m_numbers.constFind(id); known != m_numbers.constEnd())
        return *known;
    const auto application = m_tools.service->store().load(ApplicationId{id});
    QString number = application ? application.value().facts.number : QStringLiteral("#%1").arg(id);
    m_numbers.insert(id, number);
    return number;
}

const LegalCase *LegalCasesPage::find(qint64 id) const {
    const auto at = std::find_if(m_cases.begin(), m_cases.end(), [id](const LegalCase &one) { return one.id == id; });
    return at == m_cases.end() ? nullptr : &*at;
}

void LegalCasesPage::refresh() {
    std::vector<BookRow> rows;
    for (const LegalCase &one : m_cases) {
        if (!shows(one))
            continue;
        rows.push_back({one.id,
                        {caseKindText(one.kind), one.number, one.subject, one.body, one.accepted.toString(Qt::ISODate),
                         one.ended.toString(Qt::ISODate), resultText(one), applicationNumber(one.application),
                         one.stages, one.remarks},
                        -1,
                        false});
    }
    m_table->setRows(rows);
    m_edit->setEnabled(!rows.empty());
    m_remove->setEnabled(!rows.empty());
    if (m_filter) {
        const QString result = m_filter->result == total() ? tr("all results") : caseResultText(m_filter->result);
        const QString kind = m_filter->kind.isEmpty() ? tr("all kinds") : caseKindText(m_filter->kind);
        m_filterLine->say(Tone::Info,
                          tr("Shown are only: %1, %2 in %3 (%n case(s))", nullptr, static_cast<int>(rows.size()))
                              .arg(kind, result)
                              .arg(m_year));
    } else {
        m_filterLine->clear();
    }
    refreshCounts();
}

QString LegalCasesPage::countsLine(const QString &kind) const {
    QStringList parts;
    for (const QString &result :
         {QStringLiteral("upheld"), QStringLiteral("corrected"), QStringLiteral("other"), QString(), total()}) {
        const CellCount cell = cellOf(kind, result);
        const auto count = std::count_if(m_cases.begin(), m_cases.end(),
                                         [&](const LegalCase &one) { return countsCase(cell, one, m_year); });
        const QString word = result == total() ? tr("total") : caseResultText(result);
        parts.append(QStringLiteral("%1&nbsp;<a href=\"%2:%3\">%4</a>")
                         .arg(word.toHtmlEscaped().replace(QLatin1Char(' '), QLatin1String("&nbsp;")), kind, result)
                         .arg(count));
    }
    return tr("%1: %2").arg(caseKindText(kind).toHtmlEscaped(), parts.join(QStringLiteral("&nbsp;&nbsp; ")));
}

void LegalCasesPage::refreshCounts() {
    QStringList lines;
    for (const char16_t *kind : {u"review", u"direct", u"after_review"})
        lines.append(countsLine(QString::fromUtf16(kind)));
    if (m_tools.service->formCounts(m_year, CountOf::CaseClosedOrPending))
        lines.append(tr("The form of this year has no row for pending cases; it counts them under other results."));
    m_counts->setText(lines.join(QStringLiteral("<br>")));
}

void LegalCasesPage::edit(qint64 id) {
    if (const LegalCase *one = find(id))
        open(LegalCase(*one)); // the list is read anew behind the dialog
}

void LegalCasesPage::open(const LegalCase &before) {
    LegalCase saved = before;
    bool refused = false;
    LegalCaseDialog dialog(
        before, applicationNumber(before.application), *m_tools.service,
        [&](const LegalCase &one) -> Result<void> {
            const auto stored = m_tools.service->saveCase(one);
            refused = !stored;
            if (!stored)
                return stored.error();
            saved = stored.value();
            return {};
        },
        this);
    if (dialog.exec() != QDialog::Accepted) {
        if (refused) // perhaps because of somebody else's change: the list shows it
            reload();
        return;
    }
    reload();
    m_table->choose(saved.id);
    if (!find(saved.id))
        m_notice->say(Tone::Info, tr("Saved. The case is not counted in %1 and therefore not shown here.").arg(m_year));
    Q_EMIT changed();
}

void LegalCasesPage::remove(qint64 id) {
    const LegalCase *found = find(id);
    if (!found)
        return;
    const LegalCase one = *found; // the list is read anew behind the question
    const auto may = m_tools.service->mayChange(&one, nullptr);
    if (!may) {
        m_notice->say(Tone::Error, errorText(may.error()));
        return;
    }
    const QString what = QStringList{caseKindText(one.kind), one.number, one.subject}.join(QLatin1Char(' '));
    if (m_tools.prompt->ask(
            this, tr("Remove case"),
            tr("Remove this case from the register? It cannot be brought back.\n%1").arg(what.simplified()),
            {tr("Remove"), tr("Keep")}) != 0)
        return;
    const auto removed = m_tools.service->removeCase(one);
    reload();
    if (!removed) {
        m_notice->say(Tone::Error, errorText(removed.error()));
        return;
    }
    m_notice->say(Tone::Good, tr("Removed: %1").arg(what.simplified()));
    Q_EMIT changed();
}

} // namespace gongkai
