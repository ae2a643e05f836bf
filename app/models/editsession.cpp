// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editsession.h"

#include "models/editcommands.h"

#include <algorithm>

namespace gongkai {

namespace {

constexpr int autosaveDelayMs = 1000; // at most two seconds after the last key stroke everything is committed
constexpr int retryDelayMs = 10000;
constexpr int typingPauseMs = 2000; // a longer pause begins a new undo step

QString contactKey(ReportField field) {
    switch (field) {
    case ReportField::ContactAddress: return QStringLiteral("address");
    case ReportField::ContactPostcode: return QStringLiteral("postcode");
    case ReportField::ContactPhone: return QStringLiteral("phone");
    case ReportField::ContactFax: return QStringLiteral("fax");
    case ReportField::ContactEmail: return QStringLiteral("email");
    default: return {};
    }
}

QString statKey(ReportField field) {
    switch (field) {
    case ReportField::StatHead: return QStringLiteral("head");
    case ReportField::StatReviewer: return QStringLiteral("reviewer");
    case ReportField::StatPreparer: return QStringLiteral("preparer");
    case ReportField::StatPhone: return QStringLiteral("phone");
    case ReportField::StatDate: return QStringLiteral("date");
    default: return {};
    }
}

/// The text member behind a field, or null for those kept in `contact` and `stat_footer`.
QString *textOf(Report &report, ReportField field) {
    switch (field) {
    case ReportField::Title: return &report.title;
    case ReportField::AgencyName: return &report.agency.name;
    case ReportField::AgencyShortName: return &report.agency.shortName;
    case ReportField::SignOffAgency: return &report.signOff.agency;
    case ReportField::SignOffDate: return &report.signOff.date;
    case ReportField::Published: return &report.published;
    default: return nullptr;
    }
}

} // namespace

EditSession::EditSession(Authoring &authoring, const Clock &clock, StoredReport stored, std::optional<Report> previous)
    : m_authoring(authoring), m_clock(clock), m_stored(std::move(stored)), m_previous(std::move(previous)),
      m_format(*authoring.formats().byId(m_stored.report.formatId)), m_rules(m_format) {
    m_undo.setUndoLimit(500);
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, [this] { save(); });
    m_findings = m_rules.check(m_stored.report, this->previous());
}

void EditSession::push(const QString &text, Part part, const QString &key, Report after, int cursor) {
    if (after == m_stored.report)
        return;
    const bool typing = m_sinceEdit.isValid() && m_sinceEdit.elapsed() < typingPauseMs;
    m_sinceEdit.start();
    m_pushing = true;
    m_undo.push(new EditCommand(*this, text, part, key, m_stored.report, std::move(after), cursor,
                                typing && part != Part::Cells && part != Part::Parts));
    m_pushing = false;
}

void EditSession::apply(const Report &report, Part part, const QString &key, int cursor, bool byUndo) {
    m_stored.report = report;
    if (byUndo)
        m_sinceEdit.invalidate(); // what is typed after an undo is a step of its own
    runRules();
    switch (part) {
    case Part::Cells: Q_EMIT cellsChanged(); break;
    case Part::Blocks:
        if (byUndo)
            Q_EMIT blocksChanged(key, cursor);
        break;
    case Part::Parts: Q_EMIT partsChanged(); break;
    case Part::Fields: Q_EMIT fieldsChanged(); break;
    }
    Q_EMIT changed();
    if (byUndo && part != Part::Parts)
        Q_EMIT undone(part == Part::Blocks ? key : QString(), part == Part::Cells ? key : QString());
    // from the first unsaved change on, so that typing without a pause is saved too; not sooner than a failed save is
    // to be tried again
    if (!m_autosave.isActive())
        m_autosave.start(autosaveDelayMs);
}

void EditSession::runRules() {
    auto findings = m_rules.check(m_stored.report, previous());
    if (findings == m_findings)
        return;
    m_findings = std::move(findings);
    Q_EMIT findingsChanged();
}

void EditSession::typeCell(const CellRef &cell, const QString &typed) {
    const Json value = cellFromTyped(typed);
    if (m_stored.report.cell(cell) == value)
        return;
    Report after = m_stored.report;
    after.setCell(cell, value);
    after.sources.insert(cell.name(), {QStringLiteral("typed"), {}, {}});
    computeFrom(after, cell.table, {cell.name()});
    push(tr("Enter figure"), Part::Cells, cell.name(), std::move(after), 0);
}

void EditSession::clearCells(const QStringList &cellNames) {
    Report after = m_stored.report;
    for (const QString &name : cellNames)
        if (const auto cell = CellRef::fromName(name); cell && !after.cell(*cell).isNull()) {
            after.setCell(*cell, Json());
            after.sources.remove(name);
            computeFrom(after, cell->table, {name});
        }
    push(tr("Clear figures"), Part::Cells, cellNames.value(0), std::move(after), 0);
}

void EditSession::recalculate(const QStringList &tables) {
    Report after = m_stored.report;
    for (const QString &table : tables) {
        QStringList all;
        if (const FormatTable *t = m_format.table(table))
            for (const CellRef &cell : m_format.cellsOf(*t))
                all.append(cell.name());
        computeFrom(after, table, all);
    }
    push(tr("Compute totals"), Part::Cells, {}, std::move(after), 0);
}

void EditSession::computeFrom(Report &report, const QString &table, const QStringList &changedCells) const {
    const FormatTable *t = m_format.table(table);
    if (!t)
        return;
    QSet<QString> changedNames(changedCells.begin(), changedCells.end());
    // totals of totals settle after as many rounds as formulas are nested
    for (int round = 0; round < 8; ++round) {
        bool any = false;
        for (const CellRef &cell : m_format.cellsOf(*t)) {
            const auto formula = m_format.formulaOf(cell);
            const CellSource source = report.sources.value(cell.name());
            if (!formula || !source.overrideReason.isEmpty())
                continue;
            const QStringList names = formula->names();
            if (std::none_of(names.begin(), names.end(), [&](const QString &n) { return changedNames.contains(n); }))
                continue;
            bool hasNumber = false;
            const Decimal sum = formula->evaluate([&](const Expression::Term &term) {
                const auto ref = CellRef::fromName(term.name);
                const CellReading reading = readCell(report.cell(*ref), m_format.typeOf(*ref));
                hasNumber = hasNumber || reading.kind == CellReading::Kind::Number;
                return reading.number;
            });
            const Json value = hasNumber ? Json::number(sum.toString()) : Json();
            if (report.cell(cell) == value)
                continue;
            report.setCell(cell, value);
            report.sources.insert(cell.name(), {QStringLiteral("formula"), {}, {}});
            changedNames.insert(cell.name());
            any = true;
        }
        if (!any)
            return;
    }
}

QString EditSession::field(ReportField field) const {
    Report &report = const_cast<Report &>(m_stored.report);
    if (const QString *text = textOf(report, field))
        return *text;
    const QString contact = contactKey(field);
    return contact.isEmpty() ? report.statFooter.string(statKey(field)) : report.contact.string(contact);
}

void EditSession::setField(ReportField field, const QString &value) {
    Report after = m_stored.report;
    if (QString *text = textOf(after, field))
        *text = value;
    else if (const QString contact = contactKey(field); !contact.isEmpty())
        after.contact.set(contact, Json(value));
    else
        after.statFooter.set(statKey(field), Json(value));
    if (value != this->field(field))
        push(tr("Edit cover and sign-off"), Part::Fields, QString::number(static_cast<int>(field)), std::move(after),
             0);
}

void EditSession::setBlocks(const QString &section, const std::vector<Block> &blocks, int cursor) {
    Report after = m_stored.report;
    after.blocks(section) = blocks;
    push(tr("Edit text"), Part::Blocks, section, std::move(after), cursor);
}

void EditSession::confirmBlanks(const QStringList &tables, bool areZero) {
    Report after = m_stored.report;
    for (const QString &table : tables) {
        after.blanksAreZero.removeAll(table);
        if (areZero)
            after.blanksAreZero.append(table);
    }
    push(tr("Blanks are 0"), Part::Cells, {}, std::move(after), 0);
}

void EditSession::addPart(const QString &heading) {
    Report after = m_stored.report;
    int last = 0;
    for (const SectionText &section : after.text)
        last = std::max(last, section.section.toInt());
    after.blocks(QString::number(last + 1)) = {Block::heading(1, heading), Block::paragraph({})};
    push(tr("Add part"), Part::Parts, {}, std::move(after), 0);
}

void EditSession::removePart(const QString &section) {
    Report after = m_stored.report;
    std::erase_if(after.text, [&section](const SectionText &s) { return s.section == section; });
    push(tr("Remove part"), Part::Parts, {}, std::move(after), 0);
}

bool EditSession::save() {
    m_autosave.stop();
    if (m_undo.isClean() && !m_saveError)
        return true;
    const auto version = m_authoring.save(m_stored);
    if (!version) {
        m_saveError = version.error();
        m_autosave.start(retryDelayMs);
        Q_EMIT saveFailed();
        return false;
    }
    m_saveError.reset();
    m_stored.version = version.value();
    m_undo.setClean();
    Q_EMIT saved(m_clock.nowUtc());
    return true;
}

} // namespace gongkai
