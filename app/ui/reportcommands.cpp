// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportcommands.h"

#include "domain/explanations.h"
#include "wording/findingtext.h"

#include <QWidget>

namespace gongkai {

namespace {

QString shown(const Json &value) {
    return value.isNull() ? QString() : value.isNumber() ? value.numberText() : value.toString();
}

} // namespace

ReportCommands::ReportCommands(EditSession &session, UserPrompt &prompt, QWidget *window)
    : QObject(window), m_session(session), m_prompt(prompt), m_window(window) {
}

QStringList ReportCommands::row(const CellChange &change) const {
    const QString before = shown(change.before);
    return {m_session.format().labelOf(change.cell), before.isEmpty() ? tr("(blank)") : before, shown(change.after)};
}

void ReportCommands::explain(const Finding &finding) {
    const QString title = tr("Explain finding");
    if (!mayBeExplained(finding))
        return m_prompt.tell(m_window, title,
                             finding.severity == Severity::Info
                                 ? tr("A hint needs no explanation.")
                                 : tr("This error can never be right and cannot be explained away. Put it right."));
    QStringList info{findingText(finding), {}, tr("Ground: %1").arg(finding.ground)};
    if (!finding.why.isEmpty())
        info += tr("Why it is asked: %1").arg(finding.why);
    if (finding.kind == RuleKind::Copied)
        info +=
            {QString(),           tr("This paragraph:"), finding.quote, QString(), tr("In %1:").arg(finding.foundText),
             finding.expectedText};
    TextQuestion question;
    question.title = title;
    question.info = info.join(QLatin1Char('\n'));
    question.label = tr("Your explanation. It stays with the report and is shown to the approver; it is never printed. "
                        "When a figure or the text changes, it is asked for again.");
    question.text = m_session.explanation(finding);
    question.mayBeEmpty = true; // emptying takes an explanation back
    if (const auto text = m_prompt.askText(m_window, question))
        m_session.explain(finding, *text);
}

void ReportCommands::toggleLock(const QString &cellName) {
    const auto cell = CellRef::fromName(cellName);
    const bool byHand = cell && !m_session.report().sources.value(cell->name()).overrideReason.isEmpty();
    if (!cell || (!m_session.isComputed(*cell) && !byHand))
        return m_prompt.tell(m_window, tr("Computed figures"), tr("Choose a computed figure first."));
    if (!m_session.isComputed(*cell)) {
        m_session.lockCell(*cell);
        return;
    }
    TextQuestion question;
    question.title = tr("Unlock computed figure");
    question.info = (m_session.format().formulaOf(*cell)
                         ? tr("%1\nThis figure is computed from the other cells. When it is unlocked you enter it "
                              "yourself, and it no longer follows them; the checks still compare it with them.")
                         : tr("%1\nThis figure is counted in the register. When it is unlocked you enter it yourself; "
                              "what the register counts stays beside it."))
                        .arg(m_session.format().labelOf(*cell));
    question.label =
        tr("Why must it be entered by hand? The reason stays with the report and is shown to the approver.");
    if (const auto reason = m_prompt.askText(m_window, question))
        m_session.unlockCell(*cell, *reason);
}

void ReportCommands::noData(const QString &section) {
    const auto changes = m_session.noDataPreview(section);
    if (changes.empty())
        return m_prompt.tell(m_window, tr("No data in this part"), tr("Every figure of this part is 0 already."));
    ChangesQuestion question;
    question.title = tr("No data in this part");
    question.text =
        tr("These %n figure(s) will be set to 0. The step can be undone.", nullptr, static_cast<int>(changes.size()));
    question.heads = {tr("Cell"), tr("Now"), tr("Then")};
    for (const CellChange &change : changes)
        question.rows.append(row(change));
    question.accept = tr("Set to 0");
    if (m_prompt.confirmChanges(m_window, question))
        m_session.noData(section);
}

bool ReportCommands::confirmBlanks(const QStringList &tables, bool on) {
    const auto changes = blankChanges(m_session.report(), m_session.format(), tables);
    if (on && !changes.empty()) {
        ChangesQuestion question;
        question.title = tr("All blanks are 0");
        question.text = tr("These %n blank cell(s) will be printed as 0. The step can be undone.", nullptr,
                           static_cast<int>(changes.size()));
        question.heads = {tr("Cell"), tr("Now"), tr("Printed")};
        for (const CellChange &change : changes)
            question.rows.append(row(change));
        question.accept = tr("Confirm");
        if (!m_prompt.confirmChanges(m_window, question))
            return false;
    }
    m_session.confirmBlanks(tables, on);
    return on;
}

void ReportCommands::bindNumbers(const QString &section) {
    std::vector<NumberBinding> bindings = m_session.bindableNumbers();
    if (!section.isEmpty())
        std::erase_if(bindings, [&section](const NumberBinding &b) { return b.range.section != section; });
    const QString title = tr("Bind numbers");
    if (bindings.empty())
        return m_prompt.tell(m_window, title,
                             tr("No number was found that could be bound: those that agree with the tables are bound "
                                "already, those that do not are listed under Checks."));
    ChangesQuestion question;
    question.title = title;
    question.text = tr("These numbers agree with the tables. Bound to their cells, they will follow them from now on.");
    question.heads = {tr("In the text"), tr("Number"), tr("Follows")};
    for (const NumberBinding &b : bindings)
        question.rows.append({QStringLiteral("…%1…").arg(b.clause), b.quote, b.say});
    question.accept = tr("Bind");
    question.checkable = true;
    const auto chosen = m_prompt.confirmChanges(m_window, question);
    if (!chosen)
        return;
    std::vector<NumberBinding> wanted;
    for (const int i : *chosen)
        wanted.push_back(bindings[static_cast<std::size_t>(i)]);
    m_session.bindNumbers(wanted);
}

void ReportCommands::normalisePunctuation() {
    const int count = m_session.normalisePunctuation();
    m_prompt.tell(m_window, tr("Normalise punctuation"),
                  count == 0 ? tr("There was nothing to change.")
                             : tr("%n half-width sign(s) became full-width. The step can be undone.", nullptr, count));
}

} // namespace gongkai
