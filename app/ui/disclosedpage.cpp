// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosedpage.h"

#include "ui/cataloguedialog.h"
#include "ui/catalogueview.h"
#include "ui/discloseddialog.h"
#include "ui/pageparts.h"
#include "ui/theme.h"
#include "wording/errortext.h"
#include "wording/registertext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace gongkai {

namespace {

enum Column { DayColumn, TitleColumn, DocNoColumn, CategoryColumn, ViaColumn, UnitColumn, ReviewColumn };

QString reviewText(const DisclosedItem &item) {
    if (QString warning = reviewWarning(item); !warning.isEmpty())
        return warning;
    return QStringList{item.reviewed.toString(Qt::ISODate), item.reviewer, reviewResultText(item.reviewResult)}
        .join(QLatin1Char(' '))
        .simplified();
}

} // namespace

DisclosedPage::DisclosedPage(RegisterTools tools, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_year(m_tools.service->today().year()), m_years(new QComboBox(this)),
      m_search(new QLineEdit(this)), m_onlyWarned(new QCheckBox(this)), m_notice(new NoticeLine(this)),
      m_table(new BookTable({tr("Published"), tr("Title"), tr("Document no."), tr("Category"), tr("Channels"),
                             tr("Responsible unit"), tr("Review before publication")},
                            TitleColumn, this)),
      m_counts(new QLabel(this)), m_add(new QPushButton(tr("Record &item…"), this)),
      m_edit(new QPushButton(tr("E&dit item…"), this)), m_remove(new QPushButton(tr("Re&move item…"), this)),
      m_catalogue(new QPushButton(tr("&Catalogue of disclosure…"), this)) {
    build();
    connect(m_years, &QComboBox::currentIndexChanged, this, [this] { setYear(m_years->currentData().toInt()); });
    connect(m_search, &QLineEdit::textChanged, this, &DisclosedPage::refresh);
    connect(m_onlyWarned, &QCheckBox::toggled, this, &DisclosedPage::refresh);
    connect(m_add, &QPushButton::clicked, this, [this] { open(DisclosedItem()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_table->chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_table->chosen()); });
    connect(m_catalogue, &QPushButton::clicked, this, &DisclosedPage::openCatalogue);
    connect(m_table, &BookTable::opened, this, &DisclosedPage::edit);
    connect(m_table, &BookTable::removeWanted, this, &DisclosedPage::remove);
    reload();
}

void DisclosedPage::build() {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *yearLabel = new QLabel(tr("&Year"), this);
    yearLabel->setBuddy(m_years);
    row->addWidget(yearLabel);
    row->addWidget(m_years);
    m_search->setAccessibleName(tr("Find items"));
    m_search->setPlaceholderText(tr("Find in title, number, unit"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(260);
    row->addWidget(m_search);
    row->addWidget(m_onlyWarned);
    row->addStretch();
    for (QPushButton *button : {m_add, m_edit, m_remove, m_catalogue})
        row->addWidget(button);
    layout->addLayout(row);
    m_table->setAccessibleName(tr("Items disclosed on own initiative"));
    m_table->setEmptyText(
        tr("No item is recorded for this year. \"Record item\" adds one with its review before publication."));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notice);
    m_counts->setFont(theme::font(12.0 / 13));
    m_counts->setWordWrap(true);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_counts);
    chainTabs({m_years, m_search, m_onlyWarned, m_add, m_edit, m_remove, m_catalogue, m_table});
}

void DisclosedPage::setYear(int year) {
    if (year == m_year)
        return;
    m_year = year;
    reload();
}

void DisclosedPage::reload() {
    fillYears(*m_years, m_tools.service->today().year(), m_year);
    m_notice->clear();
    auto items = m_tools.service->books().items(m_year);
    auto entries = m_tools.service->books().catalogue();
    if (!items || !entries)
        m_notice->say(Tone::Error, errorText(!items ? items.error() : entries.error()));
    m_items = items ? std::move(items).value() : std::vector<DisclosedItem>();
    m_entries = entries ? std::move(entries).value() : std::vector<CatalogueEntry>();
    refresh();
}

bool DisclosedPage::shows(const DisclosedItem &item) const {
    if (m_onlyWarned->isChecked() && reviewWarning(item).isEmpty())
        return false;
    const QString all = item.title + QLatin1Char('\n') + item.docNo + QLatin1Char('\n') + item.unit;
    const QStringList words = m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

const DisclosedItem *DisclosedPage::find(qint64 id) const {
    const auto at = std::find_if(m_items.begin(), m_items.end(), [id](const DisclosedItem &i) { return i.id == id; });
    return at == m_items.end() ? nullptr : &*at;
}

void DisclosedPage::refresh() {
    std::vector<BookRow> rows;
    int warned = 0;
    for (const DisclosedItem &item : m_items) {
        const bool marked = !reviewWarning(item).isEmpty();
        warned += marked ? 1 : 0;
        if (!shows(item))
            continue;
        QStringList via;
        for (const QString &channel : item.via)
            via.append(viaText(channel));
        rows.push_back(
            {item.id,
             {item.day.toString(Qt::ISODate), item.title, item.docNo, categoryText(m_entries, item.category, item.day),
              via.join(tr(", ")), item.unit, reviewText(item)},
             marked ? ReviewColumn : -1,
             false});
    }
    m_table->setRows(rows);
    m_edit->setEnabled(!rows.empty());
    m_remove->setEnabled(!rows.empty());
    m_onlyWarned->setText(tr("&Only with a problem of review (%1)").arg(warned));
    m_onlyWarned->setEnabled(warned > 0 || m_onlyWarned->isChecked());
    refreshCounts();
}

/// As the form counts: one item is one, on however many channels; what the review kept back is none.
void DisclosedPage::refreshCounts() {
    const auto count = [this](const auto &counts) {
        return std::count_if(m_items.begin(), m_items.end(), [&](const DisclosedItem &item) {
            return item.reviewResult != QLatin1String("not") && counts(item);
        });
    };
    QStringList parts = {tr("Disclosed in %1: %2").arg(m_year).arg(count([](const DisclosedItem &) { return true; })),
                         tr("of these normative documents %1").arg(count([](const DisclosedItem &item) {
                             return item.category == normativeCategory();
                         }))};
    for (const QString &channel : disclosureChannels())
        parts.append(QStringLiteral("%1 %2").arg(viaText(channel)).arg(count([&channel](const DisclosedItem &item) {
            return item.via.contains(channel);
        })));
    QString text = parts.join(QStringLiteral("   "));
    const auto kept = std::count_if(m_items.begin(), m_items.end(), [](const DisclosedItem &item) {
        return item.reviewResult == QLatin1String("not");
    });
    if (kept > 0)
        text += QLatin1Char('\n') +
                tr("%n item(s) that the review kept back are not counted.", nullptr, static_cast<int>(kept));
    if (m_items.empty())
        text = tr("No items are recorded for %1. Counters of the year can be entered under own figures instead.")
                   .arg(m_year);
    m_counts->setText(text);
}

void DisclosedPage::edit(qint64 id) {
    if (const DisclosedItem *item = find(id))
        open(DisclosedItem(*item)); // the list is read anew behind the dialog
}

void DisclosedPage::open(const DisclosedItem &before) {
    DisclosedItem saved = before;
    bool refused = false;
    DisclosedDialog dialog(
        before, m_entries, m_tools.service->today(),
        [&](const DisclosedItem &item) -> Result<void> {
            const auto stored = m_tools.service->saveItem(item);
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
        m_notice->say(Tone::Info, tr("Saved under %1, the year of its publication.").arg(saved.day.year()));
    Q_EMIT changed();
}

void DisclosedPage::remove(qint64 id) {
    const DisclosedItem *found = find(id);
    if (!found)
        return;
    const DisclosedItem item = *found; // the list is read anew behind the question
    if (const auto may = m_tools.service->mayChange(&item, nullptr); !may) {
        m_notice->say(Tone::Error, errorText(may.error()));
        return;
    }
    const QString title = item.title;
    if (m_tools.prompt->ask(this, tr("Remove item"),
                            tr("Remove this item from the register? It cannot be brought back.\n%1").arg(title),
                            {tr("Remove"), tr("Keep")}) != 0)
        return;
    const auto removed = m_tools.service->removeItem(item);
    reload();
    if (!removed) {
        m_notice->say(Tone::Error, errorText(removed.error()));
        return;
    }
    m_notice->say(Tone::Good, tr("Removed: %1").arg(title));
    Q_EMIT changed();
}

void DisclosedPage::openCatalogue() {
    CatalogueDialog dialog(*m_tools.service, *m_tools.prompt, this);
    dialog.exec();
    reload();
}

} // namespace gongkai
