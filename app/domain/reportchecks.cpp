// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/carryover.h"
#include "domain/checkinput.h"
#include "domain/promises.h"
#include "domain/punctuation.h"

#include <QDate>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int tooShort = 20; // characters: "无" or one empty phrase is no account of a year's problems

void checkForm(const CheckInput &input, const Check &check, Findings &out) {
    const Format &format = input.engine.format();
    if (input.report.year >= format.fromYear && input.report.year <= format.toYear.value_or(9999))
        return;
    Finding f = findingOf(input, check);
    f.foundText = format.basis;
    f.expectedText = QString::number(input.report.year);
    out.push_back(std::move(f));
}

void checkTitle(const CheckInput &input, const Check &check, Findings &out) {
    if (input.report.title.isEmpty())
        return; // the form makes it
    QString title = input.report.title;
    title.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')).remove(QChar(0x3000));
    const auto match = check.rule->patterns.constFind(QStringLiteral("title"))->match(title);
    const QString year = readProse(match.captured(QStringLiteral("year")) + QStringLiteral("年"), [](const QString &) {
                             return std::nullopt;
                         }).text.chopped(1);
    if (match.hasMatch() && year.toInt() == input.report.year)
        return;
    Finding f = findingOf(input, check);
    f.section = QStringLiteral("0");
    f.where = QStringLiteral("title");
    f.foundText = input.report.title;
    f.expectedText = input.engine.format().titlePattern;
    f.expectedText.replace(QLatin1String("{year}"), QString::number(input.report.year));
    f.expectedText.replace(QLatin1String("{agency}"), input.report.agency.name);
    out.push_back(std::move(f));
}

/// Deadlines of art. 49: departments 31 January, governments 31 March; up to 2018 31 March for all.
QDate deadlineOf(const CheckInput &input) {
    const bool government = input.report.scope != QLatin1String("agency") && !input.report.scope.isEmpty();
    const bool march = government || input.report.year <= 2018;
    return march ? QDate(input.report.year + 1, 3, 31) : QDate(input.report.year + 1, 1, 31);
}

void checkDates(const CheckInput &input, const Check &check, Findings &out) {
    const auto tell = [&](const char *where, Severity severity, const QString &found, const QString &expected) {
        Finding f = findingOf(input, check);
        f.section = QStringLiteral("0");
        f.where = QLatin1String(where);
        f.severity = severity;
        f.foundText = found;
        f.expectedText = expected;
        out.push_back(std::move(f));
    };
    const QString signedOn = input.report.signOff.date;
    const QDate yearEnd(input.report.year, 12, 31);
    if (signedOn.trimmed().isEmpty() && !input.report.text.empty())
        tell("sign_off.date", Severity::Info, {}, {});
    for (const auto &[where, text] : {std::pair{"sign_off.date", signedOn}, {"published", input.report.published}}) {
        if (text.trimmed().isEmpty())
            continue;
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            tell(where, check.rule->severity, text, QStringLiteral("YYYY-MM-DD"));
        else if (date < yearEnd)
            tell(where, check.rule->severity, text, yearEnd.toString(Qt::ISODate));
        else if (QLatin1String(where) == QLatin1String("published") && date > deadlineOf(input))
            tell("deadline", Severity::Info, text, deadlineOf(input).toString(Qt::ISODate));
    }
}

/// Characters of the prose of a section, headings and white space not counted.
int writtenIn(const CheckInput &input, const QString &section, QString *all = nullptr) {
    int count = 0;
    for (const ProseParagraph &p : input.prose) {
        if (p.section != section)
            continue;
        if (all)
            *all += p.reading.text + QChar(u'\n');
        if (!p.heading)
            count += codePointsIn(p.reading.text);
    }
    return count;
}

void tellMissing(const CheckInput &input, const Check &check, const QString &section, const QString &what,
                 const QString &matter, Findings &out) {
    Finding f = findingOf(input, check);
    f.section = section;
    f.where = matter.isEmpty() ? section : section + QLatin1Char(':') + matter;
    f.foundText = what;
    f.expectedText = matter;
    out.push_back(std::move(f));
}

void checkMissing(const CheckInput &input, const Check &check, Findings &out) {
    const Format &format = input.engine.format();
    for (const FormatSection &section : format.sections) {
        if (section.hasTables || section.heading.isEmpty())
            continue;
        QString all;
        const int written = writtenIn(input, section.no, &all);
        if (written == 0 || (check.rule->words.contains(section.no) && written < tooShort)) {
            tellMissing(input, check, section.no, section.heading, {}, out);
            continue;
        }
        for (const RequiredMatter &matter : section.matters)
            if (!matter.pattern.match(all).hasMatch())
                tellMissing(input, check, section.no, section.heading, matter.label, out);
    }
    if (format.requiredMatters.empty())
        return;
    // free headings: a matter is told wherever its words stand with text under them
    QString everything;
    int written = 0;
    for (const SectionText &section : input.report.text)
        if (section.section != QLatin1String("0") || input.report.text.size() == 1) // all in one piece
            written += writtenIn(input, section.section, &everything);
    for (const RequiredMatter &matter : format.requiredMatters)
        if (written == 0 || !matter.pattern.match(everything).hasMatch())
            tellMissing(input, check, QString(), {}, matter.label, out);
}

void checkTold(const CheckInput &input, const Check &check, Findings &out) {
    for (const ToldPattern &told : check.rule->told) {
        const auto sides = told.when.sides();
        bool known = true;
        const auto valueOf = [&](std::size_t side) {
            const CompiledSum sum(input.engine.cells(), sides[side]);
            known = known && input.figures.present(sum);
            return input.figures.value(sum);
        };
        if (input.prose.empty() || (!told.when.isEmpty() && (!told.when.holds(valueOf) || !known)))
            continue;
        QString text;
        const bool written = writtenIn(input, told.section, &text) > 0;
        if (told.when.isEmpty() ? !written : input.prose.empty())
            continue; // the missing text is told by a rule of its own
        // what stands in another part has been told as well
        bool found = told.pattern.match(text).hasMatch();
        for (const SectionText &section : input.report.text) {
            if (found || told.when.isEmpty() || section.section == told.section)
                continue;
            QString other;
            writtenIn(input, section.section, &other);
            found = told.pattern.match(other).hasMatch();
        }
        if (found)
            continue;
        Finding f = findingOf(input, check);
        f.section = told.section;
        f.where = told.section;
        f.cells.clear();
        for (const QString &name : told.when.names())
            f.cells.append(name);
        f.expectedText = told.say;
        out.push_back(std::move(f));
    }
}

void checkPunctuation(const CheckInput &input, const Check &check, Findings &out) {
    const ProseParagraph *first = nullptr;
    int count = 0;
    int from = 0;
    int to = 0;
    const auto tell = [&] {
        if (!first)
            return;
        Finding f = proseFinding(input, check, *first, 0, 0);
        f.range->from = from;
        f.range->to = to;
        f.quote = first->stored;
        f.found = Decimal(count);
        out.push_back(std::move(f));
    };
    for (const ProseParagraph &p : input.prose) {
        const auto places = halfWidthPunctuation(p.stored);
        if (places.empty())
            continue;
        if (!first || first->section != p.section) {
            tell();
            first = &p;
            from = places.front().from;
            to = from + 1;
            count = 0;
        }
        count += static_cast<int>(places.size());
    }
    tell();
}

/// Paragraphs that were taken over from last year and that the rule about copied text does not tell one by one: short
/// ones, and the lead.
void checkTakenOver(const CheckInput &input, const Check &check, Findings &out) {
    constexpr int beginning = 12; // characters by which people know a paragraph
    for (const SectionText &section : input.report.text) {
        QStringList openings;
        for (const Block &block : section.blocks) {
            if (copiedFrom(block) == 0)
                continue;
            const QStringList texts = block.kind == Block::Kind::List ? block.items : QStringList{block.text};
            const bool told = section.section != QLatin1String("0") &&
                              std::all_of(texts.begin(), texts.end(), [&input](const QString &text) {
                                  return input.lastYear.find(text).has_value();
                              });
            if (!told)
                openings.append(texts.value(0).left(beginning));
        }
        if (openings.isEmpty())
            continue;
        Finding f = findingOf(input, check);
        f.section = section.section;
        f.where = section.section;
        f.found = Decimal(openings.size());
        f.foundText = openings.join(QStringLiteral("…、")) + QStringLiteral("…");
        out.push_back(std::move(f));
    }
}

void checkPromises(const CheckInput &input, const Check &check, Findings &out) {
    const auto points = pointsToAnswer(input.report, input.previous, input.engine.format());
    const auto answered = std::count_if(points.begin(), points.end(), isAnswered);
    if (answered == static_cast<std::ptrdiff_t>(points.size()))
        return;
    Finding f = findingOf(input, check);
    f.section = sectionOfPromises(input.report, input.engine.format());
    f.where = f.section;
    f.expected = Decimal(static_cast<qint64>(points.size()));
    f.found = Decimal(static_cast<qint64>(answered));
    out.push_back(std::move(f));
}

} // namespace

void checkWholeReport(const CheckInput &input, const Check &check, Findings &out) {
    switch (check.rule->kind) {
    case RuleKind::Form: checkForm(input, check, out); break;
    case RuleKind::Title: checkTitle(input, check, out); break;
    case RuleKind::Dates: checkDates(input, check, out); break;
    case RuleKind::Missing: checkMissing(input, check, out); break;
    case RuleKind::Told: checkTold(input, check, out); break;
    case RuleKind::TakenOver: checkTakenOver(input, check, out); break;
    case RuleKind::Promises: checkPromises(input, check, out); break;
    case RuleKind::Punctuation: checkPunctuation(input, check, out); break;
    default: break;
    }
}

} // namespace gongkai
