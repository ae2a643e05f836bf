// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page/pagemodel.h"

namespace gongkai::page {

QString PageModel::textWithoutSpaces() const {
    std::vector<char32_t> text;
    for (const Page &page : pages)
        for (const TextRun &run : page.runs)
            for (const PageGlyph &glyph : run.glyphs)
                if (!QChar::isSpace(glyph.character))
                    text.push_back(glyph.character);
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace gongkai::page
