// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/livecheck.h"

#include "domain/explanations.h"
#include "domain/tokens.h"

#include <algorithm>

namespace gongkai {

namespace {

/// What the rules about the report as a whole look at, besides cells and prose.
bool sameHead(const Report &a, const Report &b) {
    return a.year == b.year && a.agency == b.agency && a.scope == b.scope && a.title == b.title &&
           a.signOff == b.signOff && a.published == b.published && a.contact == b.contact &&
           a.blanksAreZero == b.blanksAreZero && a.indicators == b.indicators && a.formatId == b.formatId &&
           a.lastYearPoints == b.lastYearPoints;
}

const QRegularExpression *planWords(const Format &format) {
    for (const Rule &rule : format.rules)
        if (rule.kind == RuleKind::Year)
            return &*rule.patterns.constFind(QStringLiteral("plan_heading"));
    return nullptr;
}

bool readsHead(RuleKind kind) {
    switch (kind) {
    case RuleKind::Equal:
    case RuleKind::AtMost:
    case RuleKind::Count:
    case RuleKind::NotANumber:
    case RuleKind::Normalised:
    case RuleKind::UnknownCell: return false;
    default: return true;
    }
}

} // namespace

LiveCheck::LiveCheck(const RuleEngine &engine, const Report *previous, const CopyIndex *others)
    : m_engine(engine), m_previousCopy(previous ? std::optional(*previous) : std::nullopt),
      m_previous(m_previousCopy ? &*m_previousCopy : nullptr), m_others(others) {
    if (m_previous) {
        m_before = CellValues::lastYear(engine.cells(), *m_previous);
        m_lastYearText.add(*m_previous);
    }
    for (std::size_t i = 0; i < engine.checks().size(); ++i)
        if (readsParagraphs(engine.checks()[i].rule->kind))
            m_proseChecks.push_back(i);
    m_results.resize(engine.checks().size());
}

std::vector<Finding> LiveCheck::once(const RuleEngine &engine, const Report &report, const Report *previous,
                                     const CopyIndex *others) {
    LiveCheck check(engine, previous, others);
    Changes changes;
    changes.all = true;
    check.m_values = CellValues::of(engine.cells(), report);
    check.readParagraphs(report, changes);
    check.run(report, changes);
    check.collect(report);
    return std::move(check.m_findings);
}

CheckInput LiveCheck::input(const Report &report) const {
    return {m_engine, report,         m_previous, {m_engine.cells(), m_values, m_before ? &*m_before : nullptr},
            m_prose,  m_lastYearText, m_others};
}

bool LiveCheck::update(const Report &report) {
    Changes changes;
    changes.cells.resize(static_cast<std::size_t>(m_engine.cells().size()));
    if (!m_report) {
        changes.all = true;
        m_values = CellValues::of(m_engine.cells(), report);
    } else {
        for (const int id : m_values.update(m_engine.cells(), m_report->cells, report)) {
            changes.cells[static_cast<std::size_t>(id)] = true;
            changes.anyCell = true;
        }
        // cells the form does not know are no cells of the engine
        changes.anyCell = changes.anyCell || m_report->cells != report.cells;
        changes.head = !sameHead(*m_report, report);
    }
    readParagraphs(report, changes);
    m_runs = 0;
    run(report, changes);
    const std::vector<Finding> before = std::move(m_findings);
    collect(report);
    m_report = report;
    return m_findings != before;
}

void LiveCheck::readParagraphs(const Report &report, Changes &changes) {
    const bool first = changes.all;
    if (!first && !changes.anyCell && !changes.head && m_report->text == report.text) {
        m_fresh.assign(m_prose.size(), false);
        return;
    }
    const Format &format = m_engine.format();
    const TokenValue tokenValue = [&](const QString &name) { return tokenText(name, report, format, m_previous); };
    const QRegularExpression *plan = planWords(format);
    std::vector<ProseParagraph> now;
    std::vector<std::vector<Findings>> results;
    std::vector<bool> fresh;
    std::size_t expected = 0; // paragraphs mostly stay in their order
    bool plans = false;
    const bool otherYear = !first && m_report->year != report.year; // years in the text mean something else then
    const auto add = [&](const QString &section, int block, int item, int level, const QString &stored) {
        const bool heading = level > 0;
        const auto same = [&](const ProseParagraph &p) {
            return p.section == section && p.block == block && p.item == item && p.level == level && p.plans == plans &&
                   p.stored == stored;
        };
        if (!otherYear && expected < m_prose.size() && same(m_prose[expected]) &&
            !(m_prose[expected].tokens && (changes.anyCell || changes.head))) {
            now.push_back(std::move(m_prose[expected]));
            results.push_back(std::move(m_paragraphResults[expected]));
            fresh.push_back(false);
            ++expected;
            return;
        }
        ProseParagraph p;
        p.section = section;
        p.block = block;
        p.item = item;
        p.level = level;
        p.heading = heading;
        p.plans = plans;
        p.tokens = stored.contains(QLatin1String("{{"));
        p.stored = stored;
        p.reading = readProse(stored, tokenValue);
        readSentences(p);
        readClaims(m_engine, report.year, p);
        now.push_back(std::move(p));
        results.emplace_back(m_proseChecks.size());
        fresh.push_back(true);
        changes.prose = true;
        // a paragraph rewritten in its place takes the old one's turn
        if (expected < m_prose.size() && m_prose[expected].section == section && m_prose[expected].block == block &&
            m_prose[expected].item == item)
            ++expected;
    };
    for (const SectionText &section : report.text) {
        plans = false;
        for (std::size_t b = 0; b < section.blocks.size(); ++b) {
            const Block &block = section.blocks[b];
            const bool heading = block.kind == Block::Kind::Heading;
            if (heading && plan)
                plans = plan->match(block.text).hasMatch();
            if (heading || block.kind == Block::Kind::Paragraph)
                add(section.section, static_cast<int>(b), -1, heading ? std::max(block.level, 1) : 0, block.text);
            for (qsizetype i = 0; block.kind == Block::Kind::List && i < block.items.size(); ++i)
                add(section.section, static_cast<int>(b), static_cast<int>(i), 0, block.items[i]);
        }
    }
    changes.prose = changes.prose || now.size() != m_prose.size();
    m_prose = std::move(now);
    m_paragraphResults = std::move(results);
    m_fresh = std::move(fresh);
}

bool LiveCheck::wanted(const Check &check, const Changes &changes) const {
    if (changes.all || (changes.head && readsHead(check.rule->kind)))
        return true;
    switch (check.rule->kind) {
    case RuleKind::UnknownCell: return changes.anyCell;
    case RuleKind::Missing:
    case RuleKind::Dates: // asks only where something is written
    case RuleKind::Parts: // counts the headings of all parts
    case RuleKind::Told:
    case RuleKind::TakenOver:
    case RuleKind::Punctuation:
        if (changes.prose)
            return true;
        break;
    default: break;
    }
    return changes.anyCell && std::any_of(check.cells.begin(), check.cells.end(),
                                          [&changes](int id) { return changes.cells[static_cast<std::size_t>(id)]; });
}

void LiveCheck::run(const Report &report, const Changes &changes) {
    const CheckInput in = input(report);
    const auto &checks = m_engine.checks();
    std::size_t nextProse = 0;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        const bool isWanted = wanted(checks[i], changes);
        if (nextProse < m_proseChecks.size() && m_proseChecks[nextProse] == i) {
            for (std::size_t p = 0; p < m_prose.size(); ++p) {
                // parts are announced in the lead and nowhere else
                const bool elsewhere =
                    checks[i].rule->kind == RuleKind::Parts && m_prose[p].section != QLatin1String("0");
                if (!m_fresh[p] && (!isWanted || elsewhere))
                    continue;
                Findings &out = m_paragraphResults[p][nextProse];
                out.clear();
                runProseCheck(in, checks[i], m_prose[p], out);
                ++m_runs;
            }
            ++nextProse;
            continue;
        }
        if (!isWanted)
            continue;
        m_results[i].clear();
        runCheck(in, checks[i], m_results[i]);
        ++m_runs;
    }
}

void LiveCheck::collect(const Report &report) {
    m_findings.clear();
    for (const Findings &found : m_results)
        if (!found.empty())
            m_findings.insert(m_findings.end(), found.begin(), found.end());
    for (const auto &ofParagraph : m_paragraphResults)
        for (const Findings &found : ofParagraph)
            m_findings.insert(m_findings.end(), found.begin(), found.end());
    for (Finding &f : m_findings)
        f.explained = mayBeExplained(f) && isExplained(report, m_previous, f);
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding &a, const Finding &b) {
        return a.section.toInt() != b.section.toInt() ? a.section.toInt() < b.section.toInt() : a.severity < b.severity;
    });
}

} // namespace gongkai
