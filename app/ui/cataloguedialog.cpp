// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cataloguedialog.h"

#include "ui/catalogueview.h"
#include "ui/pageparts.h"
#include "ui_cataloguedialog.h"
#include "wording/errortext.h"

#include <QCheckBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace gongkai {

namespace {

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

} // namespace

CatalogueDialog::CatalogueDialog(RegisterService &service, UserPrompt &prompt, QWidget *parent)
    : QDialog(parent), m_service(service), m_prompt(prompt), m_ui(std::make_unique<Ui::CatalogueDialog>()) {
    m_ui->setupUi(this);
    m_table = new BookTable(
        {tr("Entry"), tr("Legal ground"), tr("Responsible unit"), tr("Deadline"), tr("From"), tr("Until"), tr("State")},
        0, this);
    m_table->setAccessibleName(tr("Entries of the catalogue"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_ui->place->addWidget(m_table);
    chainTabs({m_ui->allVersions, m_table, m_ui->label});
    m_ui->asOf->setToday(service.today());
    m_ui->asOf->setDay(service.today());
    m_ui->from->setToday(service.today());
    m_ui->from->setDay(service.today());
    m_ui->deadline->setPlaceholderText(tr("for example: within 20 working days"));
    connect(m_ui->asOf, &QLineEdit::textChanged, this, &CatalogueDialog::refresh);
    connect(m_ui->allVersions, &QCheckBox::toggled, this, &CatalogueDialog::refresh);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CatalogueDialog::showChosen);
    connect(m_table, &BookTable::opened, this, [this] { m_ui->label->setFocus(); });
    connect(m_table, &BookTable::removeWanted, this, &CatalogueDialog::end);
    for (QLineEdit *edit : {m_ui->label, static_cast<QLineEdit *>(m_ui->from)})
        connect(edit, &QLineEdit::textChanged, this, &CatalogueDialog::touched);
    connect(m_ui->add, &QPushButton::clicked, this, &CatalogueDialog::add);
    connect(m_ui->change, &QPushButton::clicked, this, &CatalogueDialog::change);
    connect(m_ui->end, &QPushButton::clicked, this, &CatalogueDialog::end);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    reload();
}

CatalogueDialog::~CatalogueDialog() = default;

void CatalogueDialog::reload() {
    auto entries = m_service.books().catalogue();
    const QString failure = entries ? QString() : errorText(entries.error());
    m_entries = entries ? std::move(entries).value() : std::vector<CatalogueEntry>();
    refresh();
    if (!failure.isEmpty())
        showProblems(*m_ui->problem, {failure});
}

void CatalogueDialog::refresh() {
    const QDate day = m_ui->asOf->day();
    std::vector<BookRow> rows;
    int inForce = 0;
    if (day.isValid())
        for (const CatalogueLine &line : catalogueAsOf(m_entries, day, m_ui->allVersions->isChecked())) {
            inForce += line.inForce ? 1 : 0;
            const QString state = line.inForce            ? tr("in force")
                                  : line.entry.from > day ? tr("to come")
                                  : line.ended            ? tr("ended on %1").arg(iso(line.until))
                                                          : tr("replaced on %1").arg(iso(line.until));
            rows.push_back(
                {line.entry.id,
                 {line.entry.label, line.entry.ground, line.entry.unit, line.entry.deadline, iso(line.entry.from),
                  line.until.isValid() ? iso(line.until.addDays(-1)) : QString(), state},
                 -1,
                 !line.inForce && line.entry.from <= day});
        }
    m_table->setRows(rows);
    QString text = day.isValid() ? tr("On %1 %n entry(ies) in force.", nullptr, inForce).arg(iso(day))
                                 : tr("\"%1\" is no day.").arg(m_ui->asOf->text());
    if (!m_done.isEmpty())
        text = m_done + QLatin1Char(' ') + text;
    m_ui->summary->setText(text);
    showChosen();
}

const CatalogueEntry *CatalogueDialog::chosen() const {
    const qint64 id = m_table->chosen();
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const CatalogueEntry &e) { return e.id == id; });
    return at == m_entries.end() ? nullptr : &*at;
}

void CatalogueDialog::showChosen() {
    const CatalogueEntry *entry = chosen();
    // what is being typed stays while the same entry is chosen
    if (entry && std::exchange(m_shown, entry->id) != entry->id) {
        m_ui->label->setText(entry->label);
        m_ui->ground->setText(entry->ground);
        m_ui->unit->setText(entry->unit);
        m_ui->deadline->setText(entry->deadline);
    }
    touched();
}

void CatalogueDialog::touched() {
    const CatalogueEntry *entry = chosen();
    const CatalogueEntry *newest = entry ? newestVersion(m_entries, entry->key) : nullptr;
    const QString words = refusal(nullptr, true);
    m_ui->add->setEnabled(words.isEmpty());
    m_ui->change->setEnabled(newest && refusal(newest, true).isEmpty());
    m_ui->end->setEnabled(newest && !newest->ended && refusal(newest, false).isEmpty());
    const QString later = newest ? refusal(newest, false) : QString();
    showProblems(*m_ui->problem, !words.isEmpty()   ? QStringList{words}
                                 : !later.isEmpty() ? QStringList{later}
                                                    : QStringList());
}

QString CatalogueDialog::refusal(const CatalogueEntry *before, bool words) const {
    const QDate from = m_ui->from->day();
    if (!from.isValid())
        return m_ui->from->isBlank() ? tr("From: enter the day from which it holds.")
                                     : tr("From: \"%1\" is no day.").arg(m_ui->from->text());
    if (words && m_ui->label->text().trimmed().isEmpty())
        return tr("Entry: say what is disclosed.");
    if (before && from < before->from)
        return tr("From: the newest version of the chosen entry began on %1; a change or an end cannot come before it.")
            .arg(iso(before->from));
    return {};
}

CatalogueEntry CatalogueDialog::fields(const QString &key) const {
    CatalogueEntry entry;
    entry.from = m_ui->from->day();
    entry.key = key;
    entry.label = m_ui->label->text().trimmed();
    entry.ground = m_ui->ground->text().trimmed();
    entry.unit = m_ui->unit->text().trimmed();
    entry.deadline = m_ui->deadline->text().trimmed();
    return entry;
}

/// Normative documents have the key that the form counts by.
QString CatalogueDialog::newKey() const {
    const auto taken = [this](const QString &key) { return newestVersion(m_entries, key) != nullptr; };
    if (m_ui->label->text().contains(QStringLiteral("规范性文件")) && !taken(normativeCategory()))
        return normativeCategory();
    for (int n = 1;; ++n)
        if (QString key = QStringLiteral("entry_%1").arg(n); !taken(key))
            return key;
}

void CatalogueDialog::add() {
    save(fields(newKey()), tr("Added: %1.").arg(m_ui->label->text().trimmed()));
}

void CatalogueDialog::change() {
    if (const CatalogueEntry *entry = chosen())
        save(fields(entry->key), tr("Changed from %1 on: %2.").arg(iso(m_ui->from->day()), m_ui->label->text()));
}

void CatalogueDialog::end() {
    const CatalogueEntry *entry = chosen();
    const CatalogueEntry *newest = entry ? newestVersion(m_entries, entry->key) : nullptr;
    if (!newest || !m_ui->end->isEnabled())
        return;
    CatalogueEntry version = *newest;
    version.id = 0;
    version.from = m_ui->from->day();
    version.ended = true;
    if (m_prompt.ask(this, tr("End entry"),
                     tr("End \"%1\" from %2 on? Items recorded under it stay as they are.")
                         .arg(newest->label, iso(version.from)),
                     {tr("End entry"), tr("Keep")}) == 0)
        save(std::move(version), tr("Ended from %1 on: %2.").arg(iso(m_ui->from->day()), entry->label));
}

void CatalogueDialog::save(CatalogueEntry version, const QString &done) {
    // a version of the same day was a slip of the pen: it is put right; one that would end itself the same day is not
    for (const CatalogueEntry &entry : m_entries)
        if (entry.key == version.key && entry.from == version.from && entry.ended == version.ended)
            version.id = entry.id;
    const auto saved = m_service.books().saveCatalogueEntry(version);
    if (!saved) {
        showProblems(*m_ui->problem, {errorText(saved.error())});
        return;
    }
    m_done = done;
    m_shown = 0;
    if (const QDate day = m_ui->asOf->day(); day.isValid() && day < version.from)
        m_ui->asOf->setDay(version.from); // what was saved is to be seen
    reload();
    if (!version.ended)
        m_table->choose(saved.value());
}

} // namespace gongkai
