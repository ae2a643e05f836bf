// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/punctuation.h"

#include <algorithm>

namespace gongkai {

namespace {

bool isChinese(QChar c) {
    return (c >= QChar(0x4E00) && c <= QChar(0x9FFF)) || (c >= QChar(0x3400) && c <= QChar(0x4DBF)) ||
           c.isSurrogate() || QStringView(u"”“’‘》《〉〈】【〕〔）（。，、；：！？—…·").contains(c);
}

QChar wantedFor(QChar c) {
    switch (c.unicode()) {
    case u',': return u'，';
    case u';': return u'；';
    case u':': return u'：';
    case u'!': return u'！';
    case u'?': return u'？';
    case u'(': return u'（';
    case u')': return u'）';
    case u'.': return u'。';
    default: return {};
    }
}

/// The nearest character that is no space, or null at the end.
QChar neighbour(const QString &text, qsizetype at, qsizetype step) {
    for (at += step; at >= 0 && at < text.size(); at += step)
        if (!text[at].isSpace())
            return text[at];
    return {};
}

} // namespace

std::vector<PunctuationPlace> halfWidthPunctuation(const QString &text) {
    std::vector<PunctuationPlace> places;
    std::vector<std::pair<int, bool>> open; // code point of "(", whether Chinese stands beside it
    int codePoint = 0;
    bool token = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const int here = codePoint;
        codePoint += c.isLowSurrogate() ? 0 : 1;
        if (c == u'{' || c == u'}') {
            token = c == u'{';
            continue;
        }
        const QChar wanted = token ? QChar() : wantedFor(c);
        if (wanted.isNull())
            continue;
        const QChar before = neighbour(text, i, -1);
        const QChar after = neighbour(text, i, 1);
        const bool chinese = isChinese(before) || isChinese(after);
        if (c == u'(') {
            open.emplace_back(here, chinese);
        } else if (c == u')') {
            if (open.empty())
                continue;
            if (open.back().second || chinese) {
                places.push_back({open.back().first, u'（'});
                places.push_back({here, wanted});
            }
            open.pop_back();
        } else if (c == u'.') {
            if (isChinese(before) && (after.isNull() || isChinese(after)))
                places.push_back({here, wanted});
        } else if (isChinese(before) ? !(c == u':' && after == u'/')
                                     : (isChinese(after) && !(before.isDigit() && c == u':'))) {
            places.push_back({here, wanted});
        }
    }
    std::sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    return places;
}

QString normalisedPunctuation(const QString &text) {
    const auto places = halfWidthPunctuation(text);
    if (places.empty())
        return text;
    QString result;
    result.reserve(text.size());
    auto next = places.begin();
    int codePoint = 0;
    bool dropSpace = false;
    for (const QChar c : text) {
        const int here = codePoint;
        codePoint += c.isLowSurrogate() ? 0 : 1;
        if (next != places.end() && next->from == here && !c.isLowSurrogate()) {
            result += next->wanted;
            ++next;
            dropSpace = true; // a full-width sign brings its own room
            continue;
        }
        if (!(dropSpace && c == u' '))
            result += c;
        dropSpace = false;
    }
    return result;
}

int normalisePunctuation(Report &report) {
    int count = 0;
    const auto change = [&count](QString &text) {
        count += static_cast<int>(halfWidthPunctuation(text).size());
        text = normalisedPunctuation(text);
    };
    for (SectionText &section : report.text)
        for (Block &block : section.blocks) {
            change(block.text);
            for (QString &item : block.items)
                change(item);
        }
    return count;
}

} // namespace gongkai
