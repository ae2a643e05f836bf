// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

enum class Severity { Error, Warning, Info };

/// What a rule does; the numbers, names and words are in the declaration, never in code.
enum class RuleKind {
    // cells
    Equal,       ///< found == expected
    AtMost,      ///< found <= expected
    Ask,         ///< the condition `when` holds: unusual, ask
    Count,       ///< each cell a whole number >= 0
    NotANumber,  ///< each cell readable as its type
    Normalised,  ///< each cell written as the form wants it
    Blank,       ///< blanks of a table, told once
    Empty,       ///< a table without any value
    UnknownCell, ///< a cell the format does not know
    // the report as a whole
    Form,  ///< the form belongs to the reporting year
    Title, ///< the title names the year and the kind of report
    Dates, ///< sign-off and publication days: real, after the year, in time
    // prose
    Token,        ///< tokens without a value
    Unfilled,     ///< places of a sample wording that nobody filled in
    Missing,      ///< a part of the form, or a required matter, without text
    Claim,        ///< a number told in the prose is the number of the tables
    Percent,      ///< shares, rates and year-on-year recomputed
    List,         ///< parts after 其中 add up
    Absence,      ///< "none" is told of what the tables count
    Told,         ///< what must be told when the figures are so
    Year,         ///< years left over from another report
    Parts,        ///< as many parts as announced
    Place,        ///< names of other places
    Scope,        ///< the prose speaks of the same offices as the tables
    Basis,        ///< documents quoted as basis exist and are in force
    Copied,       ///< paragraphs of last year's or another report
    TakenOver,    ///< paragraphs taken over from last year's report and not edited since, told once a part
    Promises,     ///< problems and measures of last year's report that are not answered
    PersonalData, ///< identity numbers, telephone numbers, addresses, names of applicants
    Punctuation,  ///< half-width punctuation between Chinese characters
    Slip          ///< words that are frequently written wrong, and how they are written
};

enum class RuleScope { Column, Row, Block, Cell, Table, Report };

/// A sentence in the two languages of the program; English may be missing.
struct Localised {
    QString zh;
    QString en;
    bool operator==(const Localised &) const = default;
};

struct NamedExpression {
    Expression sum;
    QString say; ///< how people call it
};

/// A number told in prose. The pattern runs over the reading text (domain/prosetext.h) of one sentence and has a group
/// `value`; {n} in the declaration stands for a number with its 约, 近, 余.
struct ClaimPattern {
    QStringList needs; ///< one of these words is in the sentence, else the pattern is not tried
    QRegularExpression pattern;
    QRegularExpression unless; ///< in the clause before the number: another matter
    std::vector<NamedExpression> accepts;
    std::vector<NamedExpression> near; ///< not right, but what was probably meant
    bool thisYear = false;             ///< 上年 in its words is no other year (上年结转)
};

/// A rate told in prose (办结率98.5%), with a group `value` for the percentage.
struct RatePattern {
    QStringList needs;
    QRegularExpression pattern;
    std::vector<NamedExpression> numerators;
    std::vector<NamedExpression> denominators;
};

/// Words that say "none" (未收到) or "all" (均获维持): then `zero` is 0.
struct AbsencePattern {
    QStringList needs;
    QRegularExpression pattern;
    QRegularExpression unless;
    NamedExpression zero;
};

/// What must be told somewhere when the figures are so; judged only where the section has text.
struct ToldPattern {
    Condition when; ///< empty: always
    QString section;
    QRegularExpression pattern;
    QString say;
};

struct Rule {
    QString id;
    RuleKind kind = RuleKind::Equal;
    RuleScope scope = RuleScope::Report;
    Severity severity = Severity::Error;
    bool explainable = false;
    QStringList tables;                          ///< tables it looks at; empty: all
    QStringList rows;                            ///< rows it looks at; empty: all
    QHash<QString, Severity> severityByTable;    ///< exceptions to `severity`
    QHash<QString, Severity> severityByPrevious; ///< exceptions by the form of last year's report
    Expression found;
    Expression expected;
    bool expectedIsFormula = false; ///< expected = the formula of the cell named by `found`
    QString sayFound;               ///< how people call the two sides ("一＋二")
    QString sayExpected;
    QString ground;   ///< where the rule comes from
    QString why;      ///< why it blocks, or only warns
    Localised advice; ///< what is asked, and what to do
    Condition when;   ///< Ask
    int fromYear = 0; ///< the rule holds for reporting years from here on
    QRegularExpression unlessAgency;
    std::vector<ClaimPattern> claims;
    std::vector<RatePattern> rates;
    std::vector<AbsencePattern> absences;
    std::vector<ToldPattern> told;
    QHash<QString, QRegularExpression> patterns; ///< named words of the kinds that need some
    QStringList words;                           ///< sections, documents, or slips (wrong→right), by kind
};

} // namespace gongkai
