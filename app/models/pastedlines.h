// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pastedprose.h"

namespace gongkai {

/// A line of a pasted text before lines become blocks.
struct PastedLine {
    enum class Kind { Text, Bullet, Numbered };

    QString text;
    Kind kind = Kind::Text;
    int heading = 0; ///< as its source says; 0: nothing said
};

/// Takes out what no text may hold and counts it: controls and half characters, invisible signs, marks that turn the
/// direction of writing. Ends of line of every kind become '\n'; other white space stays.
[[nodiscard]] QString withoutControls(const QString &text, LeftOut &leftOut);
/// One space for each run of white space, none at the ends.
[[nodiscard]] QString singleSpaced(const QString &line);

/// The lines of a page. Links, pictures and styles in it are never followed.
[[nodiscard]] std::vector<PastedLine> linesOfHtml(const QString &html, LeftOut &leftOut);

/// "· ", "1.\t" at the beginning of a line of plain text are marks of a list; they are taken off.
[[nodiscard]] PastedLine lineOfText(const QString &line);

} // namespace gongkai
