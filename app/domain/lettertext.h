// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letters.h"

namespace gongkai {

/// What cannot be read in a text with {{fields}}, in English for experts; empty when all is well.
[[nodiscard]] QString letterTextFault(const QString &text, const LetterFields &known);

/// What is wrong with a template: the first place (a member, "paragraphs[2]") and the fault; empty when all is well.
struct LetterFault {
    QString place;
    QString detail;
};
[[nodiscard]] LetterFault letterFault(const LetterTemplate &letter);

/// A value as it may be printed: lines trimmed, empty ones gone, no tab and nothing that XML cannot hold.
[[nodiscard]] QString printableText(const QString &text);

/// Puts values into texts that letterTextFault found no fault with, and keeps what was missing.
class LetterFiller final {
public:
    LetterFiller(const LetterFields &known, const QMap<QString, QString> &values);

    [[nodiscard]] bool has(const QString &field) const { return !m_values.value(field).isEmpty(); }
    [[nodiscard]] QString filled(const QString &text);
    [[nodiscard]] QString line(const QString &text); ///< filled, on one line
    [[nodiscard]] const QStringList &missing() const { return m_missing; }

private:
    LetterFields m_known;
    QMap<QString, QString> m_values; ///< printable, defaults included
    QStringList m_missing;
};

} // namespace gongkai
