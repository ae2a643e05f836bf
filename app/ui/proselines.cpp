// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proselines.h"

#include "domain/prosetext.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace gongkai::lines {

namespace {

QString shownText(const Block &block) {
    switch (block.kind) {
    case Block::Kind::Table:
        return QCoreApplication::translate("gongkai::ProseEditor", "[table %1 stands here]").arg(block.id);
    case Block::Kind::Chart:
        return QCoreApplication::translate("gongkai::ProseEditor", "[chart %1 stands here]").arg(block.id);
    default: return QCoreApplication::translate("gongkai::ProseEditor", "[content of a newer version, kept]");
    }
}

/// Calls fn(offset, length, chip format or null) for each stretch of the line; a chip is a stretch of its own.
template <typename Fn> void stretches(const QTextBlock &line, Fn fn) {
    for (auto it = line.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const int offset = fragment.position() - line.position();
        if (!chip::is(format)) {
            fn(offset, fragment.length(), static_cast<const QTextCharFormat *>(nullptr));
            continue;
        }
        for (int i = 0; i < fragment.length(); ++i) // the same token twice side by side is one fragment
            fn(offset + i, 1, &format);
    }
}

template <typename ChipText> QString collected(const QTextBlock &line, int from, int to, ChipText chipText) {
    const QString shown = line.text();
    if (to < 0)
        to = static_cast<int>(shown.size());
    QString result;
    stretches(line, [&](int offset, int length, const QTextCharFormat *format) {
        const int begin = std::max(from, offset);
        const int end = std::min(to, offset + length);
        if (begin >= end)
            return;
        if (format)
            result += chipText(*format);
        else
            result += QStringView(shown).mid(begin, end - begin);
    });
    return result;
}

constexpr int ownList = 1000000; ///< a list that was begun here, not in the report

/// The number that a list has here; lines without an origin go on with the list before them.
int listOf(const QTextBlock &line, int before) {
    const Origin *origin = originOf(line);
    return origin && origin->list() > 0 ? origin->list() : before > 0 ? before : ownList;
}

/// Goes through the lines and knows which block and which item each is: the one rule for it.
class Walker final {
public:
    explicit Walker(const QTextDocument &document) : m_line(document.begin()) { enter(); }

    [[nodiscard]] const QTextBlock &line() const { return m_line; }
    [[nodiscard]] bool atEnd() const { return !m_line.isValid(); }
    [[nodiscard]] int block() const { return m_block; }
    [[nodiscard]] int item() const { return m_item; }
    void next() {
        m_line = m_line.next();
        enter();
    }

private:
    void enter() {
        if (!m_line.isValid())
            return;
        const int state = stateOf(m_line);
        const bool item = state == bulletItem || state == numberedItem;
        const int list = item ? listOf(m_line, m_list) : 0;
        const bool goesOn = item && m_item >= 0 && list == m_list && state == m_state;
        m_block += goesOn ? 0 : 1;
        m_item = item ? (goesOn ? m_item + 1 : 0) : -1;
        m_list = list;
        m_state = state;
    }

    QTextBlock m_line;
    int m_block = -1;
    int m_item = -1;
    int m_list = 0;
    int m_state = 0;
};

} // namespace

const Origin *originOf(const QTextBlock &line) {
    return static_cast<const Origin *>(line.userData());
}

int stateOf(const QTextBlock &line) {
    return std::max(line.userState(), 0);
}

bool isItem(const QTextBlock &line) {
    return stateOf(line) == bulletItem || stateOf(line) == numberedItem;
}

void setKind(QTextBlock line, int state, Origin *origin) {
    line.setUserState(state);
    line.setUserData(origin);
}

std::vector<Line> of(const std::vector<Block> &blocks, int lastList) {
    std::vector<Line> result;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        switch (block.kind) {
        case Block::Kind::Paragraph: result.push_back({block.text, text, new Origin(block)}); break;
        case Block::Kind::Heading:
            result.push_back({block.text, std::clamp(block.level, 1, 4), new Origin(block)});
            break;
        case Block::Kind::List: {
            Block shell = block; // its items are in the document
            shell.items.clear();
            for (const QString &item : block.items)
                result.push_back({item, block.ordered ? numberedItem : bulletItem,
                                  new Origin(shell, lastList + static_cast<int>(i) + 1)});
            break;
        }
        default: result.push_back({shownText(block), keptWhole, new Origin(block)}); break;
        }
    }
    return result;
}

void format(const QTextBlock &line) {
    const int state = stateOf(line);
    const bool heading = state >= 1 && state <= 4;
    QTextBlockFormat blockFormat;
    blockFormat.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    blockFormat.setTextIndent(state == text ? 28 : 0);
    blockFormat.setLeftMargin(isItem(line) ? 28 : 0);
    blockFormat.setTopMargin(heading ? 8 : 2);
    QTextCharFormat charFormat;
    charFormat.setFont(theme::font(state == 1 ? 1.2 : heading ? 1.1 : 1.08, heading));
    if (state == keptWhole)
        charFormat.setForeground(theme::colours().secondary);
    QTextCursor cursor(line);
    cursor.setBlockFormat(blockFormat);
    cursor.setBlockCharFormat(charFormat);
    struct Range {
        int from;
        int to;
        bool chip;
    };
    std::vector<Range> ranges;
    stretches(line, [&](int offset, int length, const QTextCharFormat *chipFormat) {
        ranges.push_back({offset, offset + length, chipFormat != nullptr});
    });
    for (const Range &range : ranges) {
        cursor.setPosition(line.position() + range.from);
        cursor.setPosition(line.position() + range.to, QTextCursor::KeepAnchor);
        if (range.chip) // it stays a chip
            cursor.mergeCharFormat(charFormat);
        else
            cursor.setCharFormat(charFormat);
    }
}

void insert(QTextCursor &cursor, const QString &storedText, const TokenLookUp &lookUp) {
    // tokens, and the characters that would end the line
    static const QRegularExpression special(
        QStringLiteral("\\{\\{[^{}]*\\}\\}|[\\r\\x{2028}\\x{2029}\\x{FDD0}\\x{FDD1}]"));
    QTextCharFormat plain = cursor.charFormat();
    plain.clearProperty(QTextFormat::ObjectType);
    const auto words = [&](qsizetype from, qsizetype to) {
        if (from < to)
            cursor.insertText(storedText.mid(from, to - from).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)),
                              plain);
    };
    qsizetype done = 0;
    auto matches = special.globalMatch(storedText);
    while (matches.hasNext()) {
        const auto match = matches.next();
        words(done, match.capturedStart());
        QTextCharFormat token = chip::formatOf(match.captured(), lookUp);
        token.setFont(plain.font());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), token);
        done = match.capturedEnd();
    }
    words(done, storedText.size());
    cursor.setCharFormat(plain);
}

bool makeChips(const QTextBlock &line, const TokenLookUp &lookUp) {
    static const QRegularExpression typed(QStringLiteral("\\{\\{[^{}\\x{FFFC}]*\\}\\}"));
    bool any = false;
    for (auto match = typed.match(line.text()); match.hasMatch(); match = typed.match(line.text())) {
        QTextCursor cursor(line);
        cursor.setPosition(line.position() + static_cast<int>(match.capturedStart()));
        cursor.setPosition(line.position() + static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
        QTextCharFormat token =
            chip::formatOf(match.captured().replace(QChar(QChar::LineSeparator), QLatin1Char('\n')), lookUp);
        token.setFont(line.charFormat().font());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), token);
        any = true;
    }
    return any;
}

void refreshChips(QTextDocument &document, const TokenLookUp &lookUp) {
    for (QTextBlock line = document.begin(); line.isValid(); line = line.next()) {
        std::vector<std::pair<int, QTextCharFormat>> changed;
        stretches(line, [&](int offset, int, const QTextCharFormat *format) {
            if (!format || chip::name(*format).isEmpty())
                return;
            QTextCharFormat now = chip::formatOf(chip::stored(*format), lookUp);
            if (chip::look(now) == chip::look(*format))
                return;
            now.setFont(format->font());
            changed.emplace_back(line.position() + offset, now);
        });
        for (const auto &[position, now] : changed) {
            QTextCursor cursor(&document);
            cursor.setPosition(position);
            cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(now);
        }
    }
}

QString stored(const QTextBlock &line, int from, int to) {
    const auto restored = [](QString shown) { return shown.replace(QChar(QChar::LineSeparator), QLatin1Char('\n')); };
    const QString shown = line.text();
    if (!shown.contains(QChar(QChar::ObjectReplacementCharacter))) // most lines, at every key stroke
        return restored(to < 0 && from == 0 ? shown : shown.mid(from, to < 0 ? -1 : to - from));
    // the stored form of a chip may be a line separator itself: it is put in after the others are restored
    QString result;
    stretches(line, [&](int offset, int length, const QTextCharFormat *format) {
        const int begin = std::max(from, offset);
        const int end = std::min(to < 0 ? static_cast<int>(shown.size()) : to, offset + length);
        if (begin < end)
            result += format ? chip::stored(*format) : restored(shown.mid(begin, end - begin));
    });
    return result;
}

QString printed(const QTextBlock &line, int from, int to) {
    return collected(line, from, to,
                     [](const QTextCharFormat &format) {
                         return chip::name(format).isEmpty() ? QString() : chip::look(format).shown;
                     })
        .replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
}

std::vector<Block> blocks(const QTextDocument &document, int from, int to) {
    std::vector<Block> result;
    if (to < 0)
        to = document.characterCount();
    bool whole = true;
    bool begun = false; // a list of which an item is in
    for (Walker at(document); !at.atEnd(); at.next()) {
        const QTextBlock &line = at.line();
        const int first = std::max(0, from - line.position());
        const int last = std::min(line.length() - 1, to - line.position());
        if (first > line.length() - 1 || last < 0) {
            whole = false;
            continue;
        }
        whole = whole && first == 0 && last == line.length() - 1;
        const int state = stateOf(line);
        const Origin *origin = originOf(line);
        if (state == keptWhole && origin) {
            result.push_back(origin->block());
            begun = false;
            continue;
        }
        const QString words = stored(line, first, last);
        if (at.item() >= 0) {
            if (!begun || at.item() == 0) {
                Block list;
                list.kind = Block::Kind::List;
                list.ordered = state == numberedItem;
                if (origin)
                    list.extra = origin->block().extra;
                result.push_back(std::move(list));
            }
            result.back().items.append(words);
            begun = true;
            continue;
        }
        begun = false;
        Block block = state == text ? Block::paragraph(words) : Block::heading(state, words);
        if (origin && origin->block().kind == block.kind)
            block.extra = origin->block().extra;
        result.push_back(std::move(block));
    }
    // an empty editor is an empty section, not one empty paragraph
    if (whole && result.size() == 1 && result[0].kind == Block::Kind::Paragraph && result[0].text.isEmpty() &&
        result[0].extra.isNull())
        result.clear();
    return result;
}

Place placeOf(const QTextDocument &document, int position) {
    Place place;
    for (Walker at(document); !at.atEnd(); at.next()) {
        if (position > at.line().position() + at.line().length() - 1)
            continue;
        const bool kept = stateOf(at.line()) == keptWhole;
        place = {at.block(), at.item(),
                 kept ? 0 : codePointsIn(stored(at.line(), 0, std::max(0, position - at.line().position())))};
        break;
    }
    return place;
}

Index::Index(const QTextDocument &document) {
    for (Walker at(document); !at.atEnd(); at.next())
        m_entries.push_back({at.block(), std::max(at.item(), 0), at.line()});
}

int Index::positionOf(const Place &place, bool end) const {
    const auto wanted = std::pair(place.block, std::max(place.item, 0));
    const auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), wanted,
                                        [](const Entry &e, const auto &w) { return std::pair(e.block, e.item) < w; });
    if (entry == m_entries.end() || entry->block != place.block)
        return 0;
    const QTextBlock line = entry->line;
    if (stateOf(line) == keptWhole)
        return line.position();
    const QString shown = line.text();
    int left = place.at;
    int offset = 0;
    bool done = false;
    stretches(line, [&](int from, int length, const QTextCharFormat *format) {
        if (done)
            return;
        const int points =
            format ? codePointsIn(chip::stored(*format)) : codePointsIn(QStringView(shown).mid(from, length));
        if (left >= points) {
            left -= points;
            offset = from + length;
        } else {
            offset = !format ? from + static_cast<int>(utf16Position(QStringView(shown).mid(from, length), left))
                     : end && left > 0 ? from + 1
                                       : from;
            done = true;
        }
    });
    return line.position() + offset;
}

int storedPosition(const QTextDocument &document, int position) {
    qsizetype count = 0;
    for (QTextBlock line = document.begin(); line.isValid(); line = line.next()) {
        if (position < line.position() + line.length())
            return static_cast<int>(count + stored(line, 0, position - line.position()).size());
        count += stored(line).size() + 1;
    }
    return static_cast<int>(count);
}

int positionOfStored(const QTextDocument &document, int wanted) {
    qsizetype left = std::max(0, wanted);
    for (QTextBlock line = document.begin(); line.isValid(); line = line.next()) {
        const qsizetype length = stored(line).size();
        if (left > length) {
            left -= length + 1;
            continue;
        }
        int offset = 0;
        bool done = false;
        stretches(line, [&](int from, int count, const QTextCharFormat *format) {
            const qsizetype units = format ? chip::stored(*format).size() : count;
            if (done)
                return;
            done = left < units;
            offset = done ? from + (format ? 0 : static_cast<int>(left)) : from + count;
            left -= done ? 0 : units;
        });
        return line.position() + offset;
    }
    return document.characterCount() - 1;
}

} // namespace gongkai::lines
