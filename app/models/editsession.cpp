// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editsession.h"

#include "domain/carryover.h"
#include "domain/explanations.h"
#include "domain/punctuation.h"
#include "domain/textsearch.h"
#include "models/editcommands.h"

#include <algorithm>
#include <utility>

namespace gongkai {

namespace {

constexpr int autosaveDelayMs = 1000; // at most two seconds after the last key stroke everything is committed
constexpr int typingPauseMs = 2000;   // a longer pause begins a new undo step
constexpr int typingStepMs = 15000;   // and so does typing that never pauses: undo must not take a page at once

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

EditSession::EditSession(Authoring &authoring, const Clock &clock, StoredReport stored, std::optional<Report> previous,
                         std::shared_ptr<const CopyIndex> others)
    : m_authoring(authoring), m_clock(clock), m_stored(std::move(stored)), m_previous(std::move(previous)),
      m_format(*authoring.formats().byId(m_stored.report.formatId, m_stored.report.formatVersion)), m_rules(m_format),
      m_others(std::move(others)), m_check(m_rules, this->previous(), m_others.get()), m_saver(authoring) {
    m_undo.setUndoLimit(500);
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, &EditSession::saveSoon);
    connect(&m_saver, &ReportSaver::finished, this, &EditSession::saveEnded);
    m_check.update(m_stored.report);
}

void EditSession::push(const QString &text, Part part, const QString &key, Report after, int cursor) {
    if (part == Part::Cells && m_previous)
        followCarried(after, m_rules, *m_previous);
    if (after == m_stored.report)
        return;
    const bool typing = m_sinceEdit.isValid() && m_sinceEdit.elapsed() < typingPauseMs && m_sinceStep.isValid() &&
                        m_sinceStep.elapsed() < typingStepMs;
    const int steps = m_undo.index();
    m_sinceEdit.start();
    const bool merges = typing && (part == Part::Blocks || part == Part::Fields || part == Part::Points);
    // the stack merges nothing into a step that is saved; a field typed without a pause is one step all the same
    const auto *last = m_undo.isClean() && m_undo.index() > 0
                           ? static_cast<const EditCommand *>(m_undo.command(m_undo.index() - 1))
                           : nullptr;
    if (merges && last && last->isIn(part, key))
        m_undo.resetClean();
    m_pushing = true;
    m_undo.push(new EditCommand(*this, text, part, key, m_stored.report, std::move(after), cursor, merges));
    m_pushing = false;
    if (m_undo.index() != steps)
        m_sinceStep.start();
}

void EditSession::apply(const Report &report, Part part, const QString &key, int cursor, bool byUndo) {
    QStringList sections; // those that go, too: their editors must show it
    for (const Report *shown : {static_cast<const Report *>(&m_stored.report), &report})
        for (const SectionText &section : shown->text)
            if ((part == Part::AllText || part == Part::Everything) && !sections.contains(section.section))
                sections.append(section.section);
    const auto sameParts = [](const SectionText &a, const SectionText &b) { return a.section == b.section; };
    const bool partsDiffer = !std::equal(report.text.begin(), report.text.end(), m_stored.report.text.begin(),
                                         m_stored.report.text.end(), sameParts);
    m_stored.report = report;
    ++m_change;
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
    case Part::AllText:
        for (const QString &section : sections)
            Q_EMIT blocksChanged(section, cursor);
        break;
    case Part::Explanations: break;
    case Part::Points: Q_EMIT pointsChanged(); break;
    case Part::Fields: Q_EMIT fieldsChanged(); break;
    case Part::Everything:
        Q_EMIT cellsChanged();
        Q_EMIT fieldsChanged();
        if (partsDiffer)
            Q_EMIT partsChanged();
        else
            for (const QString &section : sections)
                Q_EMIT blocksChanged(section, cursor);
        break;
    }
    Q_EMIT changed();
    if (byUndo && (part == Part::Cells || part == Part::Blocks || part == Part::Fields))
        Q_EMIT undone(part == Part::Blocks ? key : QString(), part == Part::Cells ? key : QString());
    // from the first unsaved change on, so that typing without a pause is saved too; not sooner than a failed save is
    // to be tried again
    if (!m_autosave.isActive() && !inConflict())
        m_autosave.start(autosaveDelayMs);
}

void EditSession::runRules() {
    if (m_check.update(m_stored.report))
        Q_EMIT findingsChanged();
}

void EditSession::typeCell(const CellRef &cell, const QString &typed) {
    const Json value = cellFromTyped(typed);
    if (m_stored.report.cell(cell) == value)
        return;
    Report after = m_stored.report;
    after.setCell(cell, value);
    // an unlocked figure keeps its origin, its reason and what was computed
    if (after.sources.value(cell.name()).overrideReason.isEmpty())
        after.sources.insert(cell.name(), {QStringLiteral("typed"), {}, {}});
    computeFormulas(after, m_format, cell.table, {cell.name()});
    push(tr("Enter figure"), Part::Cells, cell.name(), std::move(after), 0);
}

void EditSession::typeCells(const std::vector<TypedCell> &typed, const QString &step) {
    Report after = m_stored.report;
    QMap<QString, QStringList> changed; // by table
    for (const TypedCell &one : typed) {
        const Json value = cellFromTyped(one.text);
        const QString name = one.cell.name();
        if (isComputed(one.cell) || after.cell(one.cell) == value)
            continue;
        after.setCell(one.cell, value);
        if (after.sources.value(name).overrideReason.isEmpty()) { // an unlocked figure keeps its reason
            if (value.isNull())
                after.sources.remove(name);
            else
                after.sources.insert(name, {QStringLiteral("typed"), {}, {}});
        }
        changed[one.cell.table].append(name);
    }
    if (changed.isEmpty())
        return;
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        computeFormulas(after, m_format, it.key(), it.value());
    push(step, Part::Cells, changed.first().constFirst(), std::move(after), 0);
}

void EditSession::recalculate(const QStringList &tables) {
    Report after = m_stored.report;
    for (const QString &table : tables) {
        QStringList all;
        if (const FormatTable *t = m_format.table(table))
            for (const CellRef &cell : m_format.cellsOf(*t))
                all.append(cell.name());
        computeFormulas(after, m_format, table, all);
    }
    push(tr("Compute totals"), Part::Cells, {}, std::move(after), 0);
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
    auto &kept = after.blocks(section);
    const std::vector<Block> before = std::exchange(kept, blocks);
    forgetEditedCopies(kept, before);
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

std::vector<CellChange> EditSession::noDataPreview(const QString &section) const {
    return noDataChanges(m_stored.report, m_format, section);
}

void EditSession::noData(const QString &section) {
    Report after = m_stored.report;
    const auto changes = noDataChanges(after, m_format, section);
    applyChanges(after, changes);
    push(tr("No data in this part"), Part::Cells, changes.empty() ? QString() : changes.front().cell.name(),
         std::move(after), 0);
}

void EditSession::unlockCell(const CellRef &cell, const QString &reason) {
    if (!isComputed(cell) || reason.trimmed().isEmpty())
        return;
    Report after = m_stored.report;
    CellSource &source = after.sources[cell.name()];
    // what was computed stays beside what is written: the approver sees both
    source.extra.set(QStringLiteral("computed"), after.cell(cell));
    if (m_format.formulaOf(cell))
        source.origin = QStringLiteral("typed");
    source.overrideReason = reason.trimmed();
    push(tr("Unlock computed figure"), Part::Cells, cell.name(), std::move(after), 0);
}

void EditSession::lockCell(const CellRef &cell) {
    const auto formula = m_format.formulaOf(cell);
    const CellSource source = m_stored.report.sources.value(cell.name());
    const bool counted = source.origin == QLatin1String("register");
    if ((!formula && !counted) || isComputed(cell))
        return;
    Report after = m_stored.report;
    if (counted) {
        after.sources[cell.name()].overrideReason.clear();
        if (const Json *value = source.extra.find(u"computed"))
            after.setCell(cell, *value);
        computeFormulas(after, m_format, cell.table, {cell.name()});
    } else {
        after.sources.insert(cell.name(), {QStringLiteral("formula"), {}, {}});
        computeFormulas(after, m_format, cell.table, formula->names());
    }
    push(tr("Compute figure again"), Part::Cells, cell.name(), std::move(after), 0);
}

void EditSession::takeFigures(const Report &after) {
    push(tr("Figures from the register"), Part::Cells, {}, after, 0);
    Q_EMIT fieldsChanged(); // own figures came along
}

void EditSession::explain(const Finding &finding, const QString &text) {
    if (!mayBeExplained(finding))
        return;
    Report after = m_stored.report;
    setExplanation(after, previous(), finding, text);
    push(tr("Explain finding"), Part::Explanations, finding.rule, std::move(after), 0);
}

QString EditSession::explanation(const Finding &finding) const {
    const Explanation *found = explanationOf(m_stored.report, previous(), finding);
    return found ? found->text : QString();
}

std::vector<NumberBinding> EditSession::bindableNumbers() const {
    return gongkai::bindableNumbers(m_check, m_rules, m_stored.report, previous());
}

void EditSession::bindNumbers(const std::vector<NumberBinding> &bindings) {
    Report after = m_stored.report;
    gongkai::bindNumbers(after, bindings);
    push(tr("Bind numbers"), Part::AllText, {}, std::move(after), 0);
}

int EditSession::normalisePunctuation() {
    Report after = m_stored.report;
    const int count = gongkai::normalisePunctuation(after);
    push(tr("Normalise punctuation"), Part::AllText, {}, std::move(after), 0);
    return count;
}

int EditSession::replaceText(const std::vector<TextRange> &places, const QString &replacement) {
    Report after = m_stored.report;
    const int count = replaceInProse(after, places, replacement);
    push(tr("Replace text"), Part::AllText, {}, std::move(after), 0);
    return count;
}

void EditSession::insertParagraph(const QString &section, const QString &matter, const QString &text) {
    Report after = m_stored.report;
    gongkai::insertParagraph(after.blocks(section), matter, text);
    push(tr("Insert sample wording"), Part::AllText, section, std::move(after), 0);
}

QString EditSession::lastYear(const CellRef &cell) const {
    const auto number = m_previous ? lastYearNumber(m_format, *m_previous, cell) : std::nullopt;
    return number ? number->toString() : QString();
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

} // namespace gongkai
