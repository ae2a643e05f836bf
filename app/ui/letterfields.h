// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letters.h"
#include "services/registerservice.h"

#include <QMap>

#include <optional>
#include <vector>

namespace gongkai {

/// 2024年9月25日; empty for no day.
[[nodiscard]] QString proseDay(QDate day);
/// "2019" or "2008", as templates name it.
[[nodiscard]] QString regulationKey(Regulation regulation);

/// The fields a template uses, in the order they are read; the agency is always there, the day and 文号 never.
[[nodiscard]] QStringList fieldsOf(const LetterTemplate &letter);
/// The last step of the case that the letter tells; none while it is not recorded yet.
[[nodiscard]] std::optional<Step> stepOfLetter(const StoredApplication &application, const LetterTemplate &letter);
/// The letters for what happened last (for a new application the receipt).
[[nodiscard]] std::vector<const LetterTemplate *> fittingLetters(const LetterBook &book,
                                                                 const StoredApplication &application);
/// All letters of the regulation but those.
[[nodiscard]] std::vector<const LetterTemplate *> otherLetters(const LetterBook &book,
                                                               const StoredApplication &application);

/// What the case knows of a letter's fields; letters are Chinese, whatever the language of the program. The letter to a
/// third party gets nothing about who applies (art. 32).
[[nodiscard]] QMap<QString, QString> letterFields(RegisterService &service, const LetterBook &book,
                                                  const StoredApplication &application, const LetterTemplate &letter,
                                                  QDate day, const QString &letterNumber);
/// Whether a text tells the applicant's name or contact.
[[nodiscard]] bool tellsApplicant(const QString &text, const Applicant &applicant);

/// The office's pattern of letter numbers.
[[nodiscard]] Result<QString> letterPattern(RegisterBooks &books);
/// The next number of the year's series; it is used up only by useLetterNumber.
[[nodiscard]] Result<QString> nextLetterNumber(RegisterBooks &books, int year);
/// The series goes on after this number; one of another shape leaves it as it is. Error NumberTaken when `fresh` (it
/// was proposed as the next) and used meanwhile.
[[nodiscard]] Result<void> useLetterNumber(RegisterBooks &books, int year, const QString &number, bool fresh);

} // namespace gongkai
