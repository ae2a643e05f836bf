// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/rules.h"

#include <vector>

namespace gongkai {

struct CarryOptions {
    bool prose = false; ///< the text too, each paragraph marked until it is edited
};

/// This year's report begun from last year's: agency, contact, sign-off, headings and places of tables, own figures
/// (without their values), the figures that carry over, and last year's problems as points to answer. Days, document
/// numbers, explanations and everything counted in the year stay behind. Years in title and headings move on; those in
/// the text do not: a rule tells them. Headings are kept where both forms have fixed parts, or both free ones.
[[nodiscard]] Report startFrom(const Report &last, const Format &lastFormat, const Format &format, int year,
                               const CarryOptions &options);

/// A figure that this year's report begins with, and last year's cells it is made of.
struct CarriedFigure {
    CellRef cell;
    Decimal value;
    QStringList from;
};
/// The figures that a rule of the form wants to follow from last year's: 上年结转 = 结转下年度, 现行有效 = 上年现行有效
/// ＋ 制发 － 废止. Typed cells only; where a rule is no more than a hint after another form, nothing is carried.
[[nodiscard]] std::vector<CarriedFigure> carriedFigures(const RuleEngine &engine, const Report &report,
                                                        const Report &last);
/// Brings the cells that still hold what was carried (origin "carried") up to date with this year's others.
void followCarried(Report &report, const RuleEngine &engine, const Report &last);

/// The year a block was taken over from while nobody edited it (member `copied_from`); 0: it is this year's.
[[nodiscard]] int copiedFrom(const Block &block);
[[nodiscard]] Block copyOf(const Block &block, int year);
/// After an edit: blocks that are no longer what was taken over lose their mark.
void forgetEditedCopies(std::vector<Block> &now, const std::vector<Block> &before);

/// The part of last year's report that answers to this part; null when there is none. Free parts are found by the words
/// of their heading.
[[nodiscard]] const SectionText *lastYearSection(const Report &report, const Report &last, const QString &section);
/// Puts a paragraph or list of last year's part into this part, marked: under the heading of the same words, else at
/// the end; the empty paragraph that waits there is filled. False when there is no such block.
bool takeOver(Report &report, const Report &last, const QString &section, std::size_t block);

/// More than five times last year's figure, or less than a fifth of it. From 0 only a figure of 50 and more is a jump.
enum class Jump { None, Up, Down };
[[nodiscard]] Jump jumpOf(const Decimal &now, const Decimal &before);

} // namespace gongkai
