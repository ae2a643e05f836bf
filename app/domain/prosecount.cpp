// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prosecount.h"

#include "domain/tokens.h"

namespace gongkai {

namespace {

/// Scripts that write without spaces: each character is counted.
bool standsAlone(char32_t c) {
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo: return true;
    default: return false;
    }
}

bool joins(char32_t c) { // 3,646.5 and B2B-portal are one each
    return c == U'.' || c == U',' || c == U'-' || c == U'\'' || c == 0x2019 || c == U'_' || c == U'@' || c == U'/';
}

QString expanded(const QString &text, const TokenValue &tokenValue) {
    QString result;
    qsizetype done = 0;
    for (const TokenUse &use : tokensIn(text)) {
        const qsizetype from = utf16Position(text, use.from);
        const qsizetype to = utf16Position(text, use.to);
        const auto value = tokenValue(use.name);
        result += QStringView(text).mid(done, from - done);
        result += value ? *value : text.mid(from, to - from);
        done = to;
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace

ProseCount countText(QStringView printed) {
    ProseCount count;
    bool inWord = false;
    for (qsizetype i = 0; i < printed.size(); ++i) {
        char32_t c = printed[i].unicode();
        if (printed[i].isHighSurrogate() && i + 1 < printed.size() && printed[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(printed[i], printed[i + 1]);
            ++i;
        }
        if (standsAlone(c) && QChar::isLetterOrNumber(c)) {
            ++count.words;
            inWord = false;
        } else if (QChar::isLetterOrNumber(c)) {
            count.words += inWord ? 0 : 1;
            inWord = true;
        } else if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format) {
            // belongs to the character before it
        } else if (QChar::isSpace(c) || !QChar::isPrint(c)) {
            inWord = false;
        } else {
            const bool inside = inWord && joins(c) && i + 1 < printed.size() && printed[i + 1].isLetterOrNumber() &&
                                !standsAlone(printed[i + 1].unicode());
            if (inside)
                continue;
            ++count.marks;
            inWord = false;
        }
    }
    return count;
}

ProseCount countProse(const std::vector<Block> &blocks, const TokenValue &tokenValue) {
    ProseCount count;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Paragraph || block.kind == Block::Kind::Heading)
            count += countText(expanded(block.text, tokenValue));
        for (const QString &item : block.items)
            if (block.kind == Block::Kind::List)
                count += countText(expanded(item, tokenValue));
    }
    return count;
}

} // namespace gongkai
