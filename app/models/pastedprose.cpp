// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pastedprose.h"

#include "models/pastedlines.h"

#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int longestHeading = 40;

bool turnsDirection(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool endsLine(char32_t c) {
    return c == U'\n' || c == U'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool mayNotStay(char32_t c) {
    if (c == U'\t')
        return false;
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool noCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFFF9 && c <= 0xFFFC) ||
                             (c >= 0xD800 && c <= 0xDFFF);
    const bool unseen = c == 0xFEFF || c == 0x200B || c == 0x2060 || c == 0xAD;
    return control || noCharacter || unseen;
}

int lengthOf(const std::vector<Block> &blocks) {
    qsizetype length = 0;
    for (const Block &block : blocks) {
        length += block.text.size();
        for (const QString &item : block.items)
            length += item.size();
    }
    return static_cast<int>(length);
}

/// What a line is: its shape says more than the style it had, for the shape is what is printed.
Block blockOf(const PastedLine &line, const PasteOptions &options) {
    const int shape = headingLevelOf(line.text);
    const bool styled = line.heading > 0 && line.text.size() <= 5 * longestHeading;
    const int level = shape > 0 ? shape : styled ? std::min(line.heading, 4) : 0;
    return level > 0 ? Block::heading(std::max(level, options.topHeading), line.text) : Block::paragraph(line.text);
}

std::vector<Block> blocksOf(const std::vector<PastedLine> &lines, const PasteOptions &options) {
    std::vector<Block> blocks;
    bool inList = false;
    for (const PastedLine &line : lines) {
        if (line.text.isEmpty())
            continue;
        if (line.kind == PastedLine::Kind::Text) {
            blocks.push_back(blockOf(line, options));
            inList = false;
            continue;
        }
        const bool ordered = line.kind == PastedLine::Kind::Numbered;
        if (!inList || blocks.back().ordered != ordered) {
            Block list;
            list.kind = Block::Kind::List;
            list.ordered = ordered;
            blocks.push_back(std::move(list));
        }
        blocks.back().items.append(line.text);
        inList = true;
    }
    return blocks;
}

} // namespace

QString withoutControls(const QString &text, LeftOut &leftOut) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(unit, text[i + 1]) : unit.unicode();
        if (endsLine(c)) {
            if (c != U'\r' || i + 1 >= text.size() || text[i + 1] != u'\n')
                result += u'\n';
        } else if (turnsDirection(c)) {
            ++leftOut.bidiMarks;
        } else if (mayNotStay(c)) {
            ++leftOut.controls;
        } else {
            result += unit;
            if (pair)
                result += text[i + 1];
        }
        i += pair ? 1 : 0;
    }
    return result;
}

QString singleSpaced(const QString &line) {
    return line.simplified(); // the full-width space of Chinese indents is white space, too
}

int headingLevelOf(const QString &line) {
    static const QRegularExpression shapes(QStringLiteral("^(?:([一二三四五六七八九十]{1,3}、)|"
                                                          "([（(][一二三四五六七八九十]{1,3}[）)])|"
                                                          "([0-9０-９]{1,2}[.．、](?![0-9０-９]))|"
                                                          "([（(][0-9０-９]{1,2}[）)]))\\s*(\\S.*)$"));
    if (line.size() > longestHeading)
        return 0;
    const auto match = shapes.match(line);
    // （一）主动公开 is a heading, （一）加强领导。各部门… and （1）公开12条； are sentences
    static const QRegularExpression sentence(QStringLiteral("[。；;！!？?：:，,、]$|[。！？；]"));
    if (!match.hasMatch() || sentence.match(match.captured(5)).hasMatch())
        return 0;
    for (int level = 1; level <= 4; ++level)
        if (!match.capturedView(level).isEmpty())
            return level;
    return 0;
}

PastedLine lineOfText(const QString &line) {
    static const QRegularExpression bullet(QStringLiteral("^\\s*(?:[·•●○◦◆◇■□▪▫➢➤►★※\\x{F06C}\\x{F06E}\\x{F075}\\x{"
                                                          "F076}\\x{F0A7}\\x{F0B2}\\x{F0B7}\\x{F0D8}\\x{F0FC}]\\s*|"
                                                          "[-–*o]\\t\\s*)(?=\\S)"));
    // with a tab, as word processors write the numbers that they made themselves
    static const QRegularExpression number(QStringLiteral("^\\s*[0-9]{1,3}[.．、)]\\t\\s*(?=\\S)"));
    PastedLine result;
    qsizetype skip = 0;
    if (const auto match = bullet.match(line); match.hasMatch()) {
        result.kind = PastedLine::Kind::Bullet;
        skip = match.capturedEnd();
    } else if (const auto numbered = number.match(line); numbered.hasMatch()) {
        result.kind = PastedLine::Kind::Numbered;
        skip = numbered.capturedEnd();
    }
    result.text = singleSpaced(line.mid(skip));
    return result;
}

PastedProse readPasted(const QMimeData &source, const PasteOptions &options) {
    PastedProse result;
    const auto refused = [&result](PastedProse::Refusal why) {
        result.refusal = why;
        result.blocks.clear();
        return result;
    };
    // of what was copied its bytes are looked at first: at most four of them make a character
    bool html = source.hasHtml() && source.data(QStringLiteral("text/html")).size() <= 4 * PastedProse::longestSource;
    const QString page = html ? source.html() : QString();
    html = html && page.size() <= PastedProse::longestSource;
    const QString text = source.hasText() ? source.text() : QString();
    if (source.hasHtml() && !html) {
        if (text.isEmpty() || text.size() > PastedProse::longestText)
            return refused(PastedProse::Refusal::SourceTooLong);
        result.leftOut.structure = true;
    }
    std::vector<PastedLine> lines;
    bool manyLines = false;
    if (html) {
        lines = linesOfHtml(page, result.leftOut);
        std::erase_if(lines, [](const PastedLine &line) { return line.text.isEmpty(); });
        manyLines = lines.size() > 1 || text.contains(u'\n');
    } else {
        if (text.size() > PastedProse::longestSource)
            return refused(PastedProse::Refusal::SourceTooLong);
        const QString clean = withoutControls(text, result.leftOut);
        for (const QString &line : clean.split(u'\n'))
            lines.push_back(lineOfText(line));
        manyLines = clean.contains(u'\n');
        if (text.isEmpty() && source.hasImage())
            ++result.leftOut.pictures;
    }
    result.blocks = blocksOf(lines, options);
    if (result.blocks.empty())
        return refused(PastedProse::Refusal::Empty);
    if (lengthOf(result.blocks) > PastedProse::longestText)
        return refused(PastedProse::Refusal::TextTooLong);
    result.piece = !manyLines && result.blocks.size() == 1;
    return result;
}

} // namespace gongkai
