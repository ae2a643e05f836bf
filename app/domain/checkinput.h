// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cellvalues.h"
#include "domain/copyindex.h"
#include "domain/finding.h"
#include "domain/prosetext.h"
#include "domain/report.h"
#include "domain/rules.h"

#include <vector>

namespace gongkai {

/// A sentence of the reading text, up to 。！？.
struct Sentence {
    int from = 0; ///< in the reading text
    QString text;
    bool hasNumber = false;
};

/// A number in prose that a claim pattern recognised: what it tells does not depend on the figures.
struct ClaimMatch {
    const CompiledClaim *claim = nullptr;
    int sentence = 0;
    ProseNumber number;
    bool earlier = false; ///< tells of the year before
};

/// One paragraph, heading or item of a list, read once and kept while its text stands.
struct ProseParagraph {
    QString section;
    int block = 0;
    int item = -1; ///< of a list
    int level = 0; ///< of a heading
    bool heading = false;
    bool plans = false;  ///< stands under a heading about the coming year
    bool tokens = false; ///< has tokens, so it reads differently when figures change
    QString stored;
    ReadingText reading;
    std::vector<Sentence> sentences;
    std::vector<ClaimMatch> claims; ///< in the order of the text
};

/// Everything that a rule may look at.
struct CheckInput {
    const RuleEngine &engine;
    const Report &report;
    const Report *previous = nullptr;
    Figures figures;
    const std::vector<ProseParagraph> &prose;
    const CopyIndex &lastYear;
    const CopyIndex *others = nullptr;
};

using Findings = std::vector<Finding>;

/// What one check finds in the cells, or in the report as a whole.
void runCheck(const CheckInput &input, const Check &check, Findings &out);
/// What one check finds in one paragraph.
void runProseCheck(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
/// Whether the rule is judged paragraph by paragraph.
[[nodiscard]] bool readsParagraphs(RuleKind kind);

// the families behind them
void checkWholeReport(const CheckInput &input, const Check &check, Findings &out);
void checkClaims(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
void checkPercents(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
void checkLists(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
void checkAbsences(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
void checkYears(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
void checkParts(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
void checkPlaces(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
void checkScope(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
void checkBasis(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
void checkCopied(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
void checkPersonalData(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);
void checkSlips(const CheckInput &input, const Check &check, const ProseParagraph &paragraph, Findings &out);

[[nodiscard]] Finding findingOf(const CheckInput &input, const Check &check);
/// The same for [from, to) of the reading text of a paragraph.
[[nodiscard]] Finding proseFinding(const CheckInput &input, const Check &check, const ProseParagraph &paragraph,
                                   int from, int to);

/// Recognises the claims of a paragraph.
void readClaims(const RuleEngine &engine, int year, ProseParagraph &paragraph);
/// Splits the reading text; gives a paragraph its sentences.
void readSentences(ProseParagraph &paragraph);
/// The index of the accepted sum the number agrees with, or -1.
[[nodiscard]] int agreesWith(const Figures &figures, const ClaimMatch &match);
[[nodiscard]] bool needsMet(const QStringList &needs, const QString &text);

} // namespace gongkai
