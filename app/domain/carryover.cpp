// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/carryover.h"

#include "domain/promises.h"
#include "domain/reportedits.h"

#include <algorithm>
#include <optional>

namespace gongkai {

namespace {

const QString copiedKey = QStringLiteral("copied_from");
const QString carriedOrigin = QStringLiteral("carried");
constexpr int fromNothing = 50; // what comes from 0 has no ratio; below this it is no jump

/// 2024年 becomes 2025年, and what was planned for the year after moves on as well.
QString withYearsMoved(const QString &text, int from, int to) {
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(?:19|20)\\d\\d(?!\\d)"));
    QString result = text;
    qsizetype at = 0;
    for (auto match = year.match(result, at); match.hasMatch(); match = year.match(result, at)) {
        const int found = match.captured().toInt();
        if (found == from || found == from + 1)
            result.replace(match.capturedStart(), match.capturedLength(), QString::number(found + to - from));
        at = match.capturedEnd();
    }
    return result;
}

bool isHeading(const Block &block) {
    return block.kind == Block::Kind::Heading;
}

bool isProse(const Block &block) {
    return block.kind == Block::Kind::Paragraph || block.kind == Block::Kind::List;
}

bool isBlank(const Block &block) {
    return block.text.trimmed().isEmpty() &&
           std::all_of(block.items.begin(), block.items.end(), [](const QString &i) { return i.trimmed().isEmpty(); });
}

bool isEmptyParagraph(const Block &block) {
    return block.kind == Block::Kind::Paragraph && isBlank(block);
}

/// The headings and places of tables of a part; its text as marked copies, or an empty paragraph to write in.
std::vector<Block> structureOf(const std::vector<Block> &blocks, const Format &format, int from, int to, bool prose) {
    std::vector<Block> result;
    for (const Block &block : blocks) {
        if (isHeading(block)) {
            result.push_back(block);
            result.back().text = withYearsMoved(block.text, from, to);
        } else if (block.kind == Block::Kind::Chart || (block.kind == Block::Kind::Table && format.table(block.id))) {
            result.push_back(block);
        } else if (isProse(block) && prose && !isBlank(block)) {
            result.push_back(copyOf(block, from));
        } else if (isProse(block) && !prose && (result.empty() || !isEmptyParagraph(result.back()))) {
            result.push_back(Block::paragraph({}));
        }
    }
    if (!result.empty() && isHeading(result.back()))
        result.push_back(Block::paragraph({}));
    return result;
}

void carryText(Report &report, const Report &last, const Format &lastFormat, const Format &format, bool prose) {
    if (format.fixedHeadings != lastFormat.fixedHeadings)
        return; // their parts do not answer to each other
    if (!format.fixedHeadings) {
        report.text.clear();
        for (const SectionText &part : last.text)
            report.blocks(part.section) = structureOf(part.blocks, format, last.year, report.year, prose);
        return;
    }
    for (const FormatSection &known : format.sections) {
        const SectionText *part = last.section(known.no);
        if (!part)
            continue;
        auto blocks = structureOf(part->blocks, format, last.year, report.year, prose);
        // a part without headings of its own is begun as the form begins it
        if (std::any_of(blocks.begin(), blocks.end(), [](const Block &b) { return !isEmptyParagraph(b); }))
            report.blocks(known.no) = std::move(blocks);
    }
}

void carryHead(Report &report, const Report &last) {
    report.agency = last.agency;
    report.scope = last.scope;
    if (!last.signOff.agency.isEmpty())
        report.signOff.agency = last.signOff.agency;
    report.contact = last.contact;
    const auto take = [](Json &to, const Json &from, const QStringList &keys) {
        for (const QString &key : keys)
            if (const QString value = from.string(key); !value.isEmpty())
                to.set(key, Json(value));
    };
    take(report.metadata, last.metadata, {QStringLiteral("category"), QStringLiteral("validity")});
    take(report.statFooter, last.statFooter,
         {QStringLiteral("head"), QStringLiteral("reviewer"), QStringLiteral("preparer"), QStringLiteral("phone")});
    for (const Indicator &known : last.indicators) {
        Indicator own;
        own.key = known.key;
        own.label = known.label;
        own.unit = known.unit;
        report.indicators.push_back(own);
    }
}

QString carriedTitle(const Report &last, const Format &lastFormat, const Format &format, int year) {
    const QString byForm = Report::titleFor(format, last.agency, year);
    if (last.title.isEmpty() || last.title == Report::titleFor(lastFormat, last.agency, last.year))
        return byForm;
    const QString moved = withYearsMoved(last.title, last.year, year);
    return moved == last.title ? byForm : moved; // a title that names no year is no pattern
}

/// Whether a rule makes a figure of this year out of last year's.
bool carries(const Check &check, const Report &report, const Report &last) {
    const Rule &rule = *check.rule;
    if (rule.kind != RuleKind::Equal || rule.expectedIsFormula || !rule.expected.readsPrevious() ||
        report.year < rule.fromYear || check.found.terms.size() != 1 || !check.found.constant.isZero())
        return false;
    const CompiledSum::Term &cell = check.found.terms.front();
    if (cell.id < 0 || cell.previous || cell.factor != 1)
        return false;
    for (auto it = rule.severityByPrevious.begin(); it != rule.severityByPrevious.end(); ++it)
        if (last.formatId.startsWith(it.key()) && *it == Severity::Info)
            return false;
    return true;
}

std::optional<CarriedFigure> carried(const RuleEngine &engine, const Check &check, const Report &report,
                                     const Report &last) {
    const Format &format = engine.format();
    CarriedFigure figure{engine.cells().cell(check.found.terms.front().id), check.expected.constant, {}};
    if (format.formulaOf(figure.cell))
        return std::nullopt; // it follows from its parts
    for (const CompiledSum::Term &term : check.expected.terms) {
        if (term.id < 0)
            return std::nullopt;
        const CellRef &cell = engine.cells().cell(term.id);
        if (term.previous) {
            const auto before = lastYearNumber(format, last, cell);
            if (!before)
                return std::nullopt;
            figure.value += before->times(term.factor);
            figure.from.append(cell.name());
        } else {
            figure.value += readCell(report.cell(cell), format.typeOf(cell)).number.times(term.factor);
        }
    }
    return figure;
}

} // namespace

std::vector<CarriedFigure> carriedFigures(const RuleEngine &engine, const Report &report, const Report &last) {
    std::vector<CarriedFigure> figures;
    for (const Check &check : engine.checks())
        if (carries(check, report, last))
            if (auto figure = carried(engine, check, report, last))
                figures.push_back(std::move(*figure));
    return figures;
}

void followCarried(Report &report, const RuleEngine &engine, const Report &last) {
    if (std::none_of(report.sources.begin(), report.sources.end(),
                     [](const CellSource &s) { return s.origin == carriedOrigin; }))
        return;
    for (const CarriedFigure &figure : carriedFigures(engine, report, last)) {
        const QString name = figure.cell.name();
        const Json value = Json::number(figure.value.toString());
        const auto source = report.sources.constFind(name);
        if (source == report.sources.constEnd() || source->origin != carriedOrigin || report.cell(figure.cell) == value)
            continue;
        report.setCell(figure.cell, value);
        computeFormulas(report, engine.format(), figure.cell.table, {name});
    }
}

Report startFrom(const Report &last, const Format &lastFormat, const Format &format, int year,
                 const CarryOptions &options) {
    Report report = newReport(format, year, last.agency);
    carryHead(report, last);
    report.title = carriedTitle(last, lastFormat, format, year);
    carryText(report, last, lastFormat, format, options.prose);
    const RuleEngine engine(format);
    for (const CarriedFigure &figure : carriedFigures(engine, report, last)) {
        const QString name = figure.cell.name();
        report.setCell(figure.cell, Json::number(figure.value.toString()));
        CellSource source{carriedOrigin, {}, {}};
        source.extra.set(QStringLiteral("year"), Json::number(last.year));
        source.extra.set(QStringLiteral("from"), Json::strings(figure.from));
        report.sources.insert(name, source);
        computeFormulas(report, format, figure.cell.table, {name});
    }
    report.lastYearPoints = pointsToAnswer(report, &last, format);
    return report;
}

int copiedFrom(const Block &block) {
    const Json *year = block.extra.find(copiedKey);
    return year ? static_cast<int>(year->toInteger().value_or(0)) : 0;
}

Block copyOf(const Block &block, int year) {
    Block copy = block;
    copy.extra.set(copiedKey, Json::number(year));
    return copy;
}

void forgetEditedCopies(std::vector<Block> &now, const std::vector<Block> &before) {
    for (Block &block : now) {
        if (copiedFrom(block) == 0)
            continue;
        const bool untouched = std::any_of(before.begin(), before.end(), [&block](const Block &b) {
            return copiedFrom(b) != 0 && b.kind == block.kind && b.text == block.text && b.items == block.items;
        });
        if (untouched)
            continue;
        block.extra.remove(copiedKey);
        if (block.extra.toObject().empty())
            block.extra = Json();
    }
}

const SectionText *lastYearSection(const Report &report, const Report &last, const QString &section) {
    const auto titleOf = [](const SectionText &part) {
        const auto heading = std::find_if(part.blocks.begin(), part.blocks.end(),
                                          [](const Block &b) { return isHeading(b) && b.level == 1; });
        return heading == part.blocks.end() ? QString() : headingWords(heading->text);
    };
    const auto isFree = [&titleOf](const Report &r) {
        return std::any_of(r.text.begin(), r.text.end(),
                           [&titleOf](const SectionText &part) { return !titleOf(part).isEmpty(); });
    };
    const bool lead = section == QLatin1String("0");
    if (lead || (!isFree(report) && !isFree(last)))
        return last.section(section);
    const SectionText *here = report.section(section);
    const QString title = here ? titleOf(*here) : QString();
    const auto same = std::find_if(last.text.begin(), last.text.end(),
                                   [&](const SectionText &part) { return !title.isEmpty() && titleOf(part) == title; });
    return same == last.text.end() ? nullptr : &*same;
}

bool takeOver(Report &report, const Report &last, const QString &section, std::size_t block) {
    const SectionText *part = lastYearSection(report, last, section);
    if (!part || block >= part->blocks.size() || !isProse(part->blocks[block]) || isBlank(part->blocks[block]))
        return false;
    QString under; // the heading it stands under there
    for (std::size_t i = 0; i < block; ++i)
        if (isHeading(part->blocks[i]))
            under = headingWords(withYearsMoved(part->blocks[i].text, last.year, report.year));
    auto &blocks = report.blocks(section);
    const auto named = std::find_if(blocks.begin(), blocks.end(), [&under](const Block &b) {
        return isHeading(b) && !under.isEmpty() && headingWords(b.text) == under;
    });
    const bool found = named != blocks.end();
    const auto to = found ? std::find_if(named + 1, blocks.end(), isHeading) : blocks.end();
    const auto from = found ? named + 1 : blocks.empty() ? blocks.end() : blocks.end() - 1;
    const Block copy = copyOf(part->blocks[block], last.year);
    if (const auto waiting = std::find_if(from, to, isEmptyParagraph); waiting != to)
        *waiting = copy;
    else
        blocks.insert(to, copy);
    return true;
}

Jump jumpOf(const Decimal &now, const Decimal &before) {
    if (before.isZero())
        return now >= Decimal(fromNothing) ? Jump::Up : Jump::None;
    if (now > before.times(5))
        return Jump::Up;
    return now.times(5) < before ? Jump::Down : Jump::None;
}

} // namespace gongkai
