// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letters.h"
#include "services/registerservice.h"

#include <optional>
#include <vector>

namespace gongkai {

/// The shipped letters with the office's own (setting "letter_templates") over them. Errors MalformedJson,
/// InvalidFormat, and those of the store.
[[nodiscard]] Result<LetterBook> officeLetters(RegisterBooks &books, const LetterBook &shipped);
/// Whether the office has its own text of this letter.
[[nodiscard]] Result<bool> isOfficeLetter(RegisterBooks &books, const LetterTemplate &letter);
/// Keeps a letter as the office's own, when it can be read back. Error InvalidFormat.
[[nodiscard]] Result<void> saveOfficeLetter(RegisterService &service, const LetterBook &shipped,
                                            const LetterTemplate &letter);
/// The shipped text counts again.
[[nodiscard]] Result<void> removeOfficeLetter(RegisterService &service, const LetterTemplate &letter);

/// A text with {{fields}} by their labels, as clerks read it, and back; what is no field stays as it is.
[[nodiscard]] QString withLabels(const QString &text, const LetterFields &fields);
[[nodiscard]] QString withIds(const QString &text, const LetterFields &fields);

/// Something in an edited text that is no field, or a mark without a text.
struct LetterTextProblem {
    int line = 0; ///< from 1
    QString word;
    bool textless = false;
};

/// The paragraphs as text, one a line. Marks before a line: 〔标题〕, 〔如有：字段〕, 〔如无：字段〕.
[[nodiscard]] QString paragraphsText(const LetterTemplate &letter);
/// Back again; empty lines are passed over.
[[nodiscard]] std::vector<LetterTemplateParagraph> paragraphsFrom(const QString &text, const LetterFields &fields,
                                                                  std::optional<LetterTextProblem> &problem);

} // namespace gongkai
