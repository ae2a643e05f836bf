// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pastedlines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace gongkai {

namespace {

// Signs that no text holds (withoutControls) carry through Qt's reader what it would drop. The first two of these
// noncharacters are its own.
constexpr QChar listMark(0xFDD2);    ///< at the beginning: an item of a word processor's list
constexpr QChar numberBegin(0xFDD3); ///< around the mark that the word processor made for the item
constexpr QChar numberEnd(0xFDD4);
constexpr char16_t headingMark = 0xFDD8; ///< and the level

// A page nested deeper, or a table larger, would keep Qt's reader busy for minutes.
constexpr int deepest = 200;
constexpr int mostUnclosed = 1000;
constexpr int largestTable = 20000;

/// Never asks anybody for anything.
class DeafDocument final : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

enum class Unclosed { CutToEnd, Leave };

/// Cuts out everything from `open` to `close`; gives how many there were. What nothing closes goes on to the end, as
/// browsers read it, or is left.
int cutOut(QString &html, const char *opens, const char *closes, Unclosed unclosed) {
    const QLatin1String open(opens);
    const QLatin1String close(closes);
    int count = 0;
    QString result;
    qsizetype done = 0;
    for (qsizetype at = html.indexOf(open, 0, Qt::CaseInsensitive); at >= 0; ++count) {
        const qsizetype end = html.indexOf(close, at + open.size(), Qt::CaseInsensitive);
        if (end < 0 && unclosed == Unclosed::Leave)
            break;
        result += QStringView(html).mid(done, at - done);
        done = end < 0 ? html.size() : end + close.size();
        at = html.indexOf(open, done, Qt::CaseInsensitive);
    }
    if (count == 0)
        return 0;
    result += QStringView(html).mid(done);
    html = result;
    return count;
}

/// Class name -> level, from the style sheet that Word and WPS put before their text.
QHash<QString, int> headingClasses(const QString &html) {
    static const QRegularExpression named(
        QStringLiteral("\\.([\\w-]+)[^{}.]*\\{[^{}]*?mso-style-name:\\s*[\"']?(?:标题|heading)\\s*([1-9])\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QHash<QString, int> classes;
    const qsizetype from = html.indexOf(QLatin1String("<style"), 0, Qt::CaseInsensitive);
    const qsizetype to = from < 0 ? -1 : html.indexOf(QLatin1String("</style"), from, Qt::CaseInsensitive);
    if (to < 0)
        return classes;
    auto matches = named.globalMatch(html.mid(from, std::min<qsizetype>(to - from, 200000)));
    while (matches.hasNext()) {
        const auto match = matches.next();
        classes.insert(match.captured(1).toLower(), match.capturedView(2).toInt());
    }
    return classes;
}

QSet<QString> names(std::initializer_list<const char *> list) {
    QSet<QString> result;
    for (const char *name : list)
        result.insert(QString::fromLatin1(name));
    return result;
}

/// Writes the page anew with nothing but its structure: no attribute is left that could point anywhere.
class Skeleton final {
public:
    Skeleton(const QString &html, QHash<QString, int> headings, LeftOut &leftOut)
        : m_headings(std::move(headings)), m_leftOut(leftOut) {
        static const QRegularExpression tag(QStringLiteral("<(/?)([a-zA-Z][\\w:.-]*)([^<>]*)>|<[!?][^<>]*>"));
        qsizetype done = 0;
        auto matches = tag.globalMatch(html);
        while (matches.hasNext()) {
            const auto match = matches.next();
            words(QStringView(html).mid(done, match.capturedStart() - done));
            done = match.capturedEnd();
            if (match.capturedLength(2) > 0)
                put(match.captured(2).toLower(), match.capturedLength(1) > 0, match.captured(3));
        }
        words(QStringView(html).mid(done));
    }

    [[nodiscard]] const QString &html() const { return m_out; }
    [[nodiscard]] bool tangled() const {
        return m_deepest > deepest || m_mostUnclosed > mostUnclosed || m_rows * m_mostCells > largestTable;
    }
    /// Nothing but words and ends of line.
    [[nodiscard]] const QString &flat() const { return m_flat; }

private:
    void words(QStringView text) {
        if (!m_skipped.isEmpty())
            return;
        m_out += text;
        m_flat += text;
    }
    /// Passes over everything up to the tag that closes this one.
    void skip(const QString &name) {
        m_skipped = name;
        m_skipDepth = 1;
    }
    void put(const QString &name, bool closes, const QString &attributes);
    void open(const QString &name, const QString &attributes);
    void putBlock(const QString &name, bool closes, const QString &attributes);

    QHash<QString, int> m_headings;
    LeftOut &m_leftOut;
    QString m_out;
    QString m_flat;
    QString m_skipped;
    int m_skipDepth = 0;
    int m_numberDepth = 0; ///< of spans, inside the mark of an item
    int m_depth = 0;
    int m_deepest = 0;
    int m_unclosed = 0;
    int m_mostUnclosed = 0;
    QHash<QString, int> m_opened;
    qint64 m_rows = 0;
    qint64 m_cells = 0;
    qint64 m_mostCells = 0;
};

QRegularExpression anyCase(const char *pattern) {
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

void Skeleton::put(const QString &name, bool closes, const QString &attributes) {
    if (!m_skipped.isEmpty()) {
        if (name == m_skipped && !attributes.endsWith(u'/'))
            m_skipDepth += closes ? -1 : 1;
        if (m_skipDepth == 0)
            m_skipped.clear();
        return;
    }
    if (name == QLatin1String("span") && m_numberDepth > 0) {
        m_numberDepth += closes ? -1 : 1;
        if (m_numberDepth == 0)
            m_out += numberEnd;
        return;
    }
    if (!closes)
        open(name, attributes);
    if (m_skipped.isEmpty())
        putBlock(name, closes, attributes);
}

/// What an opening tag says besides structure.
void Skeleton::open(const QString &name, const QString &attributes) {
    static const QSet<QString> pictures = names({"img", "v:imagedata", "video", "audio", "embed", "canvas"});
    static const QSet<QString> looks =
        names({"b", "strong", "i", "em", "u", "font", "s", "strike", "center", "sup", "sub", "mark"});
    static const QSet<QString> empty = names({"br", "hr", "input", "meta", "link", "img"});
    static const QRegularExpression styled = anyCase("\\b(style|align)\\s*=");
    static const QRegularExpression note = anyCase("href\\s*=\\s*[\"']?[^\"'#]*#_(ftn|edn)[0-9]");
    static const QRegularExpression link = anyCase("href\\s*=\\s*[\"']?[^\"'\\s#]");
    static const QRegularExpression unseen = anyCase("mso-element:\\s*(footnote|endnote|comment)-list|"
                                                     "display\\s*:\\s*none|mso-hide\\s*:\\s*all");
    static const QRegularExpression itemMark = anyCase("mso-list:\\s*ignore");
    m_leftOut.formatting = m_leftOut.formatting || looks.contains(name) || styled.match(attributes).hasMatch();
    if (pictures.contains(name)) {
        ++m_leftOut.pictures;
    } else if (name == QLatin1String("del")) {
        ++m_leftOut.deletions;
        skip(name);
    } else if (name == QLatin1String("a") && note.match(attributes).hasMatch()) {
        ++m_leftOut.footnotes;
        skip(name);
    } else if (name == QLatin1String("a") && link.match(attributes).hasMatch()) {
        ++m_leftOut.links;
    } else if (unseen.match(attributes).hasMatch()) {
        if (!empty.contains(name) && !attributes.endsWith(u'/'))
            skip(name);
    } else if (name == QLatin1String("span") && itemMark.match(attributes).hasMatch()) {
        m_numberDepth = 1;
        m_out += numberBegin;
    }
}

void Skeleton::putBlock(const QString &name, bool closes, const QString &attributes) {
    static const QSet<QString> kept = names({"p",     "h1", "h2", "h3", "h4", "h5",  "h6",  "ul", "ol", "li",
                                             "table", "tr", "td", "th", "br", "div", "pre", "dd", "dt", "dl"});
    static const QSet<QString> divisions =
        names({"section", "article", "header", "footer", "main", "nav", "figure", "figcaption", "address", "form",
               "fieldset", "blockquote", "center", "caption", "hr", "aside", "details", "summary"});
    const QString own = kept.contains(name) ? name : divisions.contains(name) ? QStringLiteral("div") : QString();
    if (own.isEmpty())
        return;
    if (!m_flat.endsWith(u'\n'))
        m_flat += u'\n';
    if (own == QLatin1String("br")) {
        m_out += QLatin1String("<br>");
        return;
    }
    // a tag that closes nothing is left out; one that is never closed is no level where browsers close it
    static const QSet<QString> levels = names({"div", "ul", "ol", "dl", "table", "pre"});
    int &opened = m_opened[own];
    if (closes && opened == 0)
        return;
    opened += closes ? -1 : 1;
    if (name != QLatin1String("hr"))
        (levels.contains(own) ? m_depth : m_unclosed) += closes ? -1 : 1;
    m_deepest = std::max(m_deepest, m_depth);
    m_mostUnclosed = std::max(m_mostUnclosed, m_unclosed);
    m_out += (closes ? QLatin1String("</") : QLatin1String("<")) + own + u'>';
    if (closes)
        return;
    if (own == QLatin1String("tr")) {
        ++m_rows;
        m_cells = 0;
    } else if (own == QLatin1String("td") || own == QLatin1String("th")) {
        m_mostCells = std::max(m_mostCells, ++m_cells);
    }
    static const QRegularExpression className(QStringLiteral("class\\s*=\\s*[\"']?\\s*([\\w-]+)"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression outline(QStringLiteral("mso-outline-level:\\s*([1-9])"));
    int level = m_headings.value(className.match(attributes).captured(1).toLower());
    if (const auto match = outline.match(attributes); match.hasMatch())
        level = match.capturedView(1).toInt();
    static const QRegularExpression inList = anyCase("mso-list:\\s*l[0-9]");
    if (level > 0 && own == QLatin1String("p"))
        m_out += QChar(static_cast<char16_t>(headingMark + std::min(level, 4)));
    if (own == QLatin1String("p") && inList.match(attributes).hasMatch())
        m_out += listMark;
}

/// 1. of a word processor's list: a number of our own list; （一） and the like belong to the text.
PastedLine itemOf(const QString &number, const QString &text) {
    static const QRegularExpression plain(QStringLiteral("^[0-9]{1,3}[.．、)]?$"));
    PastedLine line;
    const QString mark = singleSpaced(number);
    const bool letters = std::any_of(mark.begin(), mark.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (plain.match(mark).hasMatch())
        line.kind = PastedLine::Kind::Numbered;
    else if (mark.isEmpty() || !letters || mark == QLatin1String("o") || mark[0].category() == QChar::Other_PrivateUse)
        line.kind = PastedLine::Kind::Bullet;
    line.text = line.kind == PastedLine::Kind::Text ? mark + text : text;
    return line;
}

class PageReader final {
public:
    PageReader(std::vector<PastedLine> &lines, LeftOut &leftOut) : m_lines(lines), m_leftOut(leftOut) {}

    void frame(QTextFrame::iterator at) {
        for (; !at.atEnd(); ++at) {
            if (auto *table = qobject_cast<QTextTable *>(at.currentFrame()))
                rows(*table);
            else if (at.currentFrame())
                frame(at.currentFrame()->begin());
            else
                block(at.currentBlock());
        }
    }

private:
    void block(const QTextBlock &block);
    void rows(QTextTable &table);

    std::vector<PastedLine> &m_lines;
    LeftOut &m_leftOut;
};

void PageReader::block(const QTextBlock &block) {
    QString text = block.text();
    int heading = std::min(block.blockFormat().headingLevel(), 4);
    for (int level = 1; level <= 4; ++level)
        if (text.contains(QChar(static_cast<char16_t>(headingMark + level))))
            heading = level;
    const bool item = text.contains(listMark);
    QString number;
    if (const qsizetype from = text.indexOf(numberBegin), to = text.indexOf(numberEnd); from >= 0 && to > from) {
        LeftOut none; // the fonts of bullets have signs of their own
        number = withoutControls(text.mid(from + 1, to - from - 1), none);
        text.remove(from, to + 1 - from);
    }
    text.removeIf([](QChar c) { return c >= QChar(0xFDD0) && c <= QChar(0xFDEF); }); // ours
    const QTextList *list = block.textList();
    bool first = true;
    for (const QString &part : withoutControls(text, m_leftOut).split(u'\n')) {
        PastedLine line;
        if (list && first) {
            line.kind = list->format().style() <= QTextListFormat::ListDecimal ? PastedLine::Kind::Numbered
                                                                               : PastedLine::Kind::Bullet;
            line.text = singleSpaced(part);
        } else if (item && first) {
            line = itemOf(number, singleSpaced(part));
            if (heading > 0) // numbered by the word processor, but a heading
                line = {singleSpaced(number) + singleSpaced(part), PastedLine::Kind::Text, 0};
        } else {
            line = lineOfText(first ? number + part : part);
        }
        line.heading = line.kind == PastedLine::Kind::Text ? heading : 0;
        m_lines.push_back(std::move(line));
        first = false;
    }
}

/// A row becomes a line. Pages that are laid out by a table have one cell in a row: that is no table.
void PageReader::rows(QTextTable &table) {
    bool joined = false;
    for (int r = 0; r < table.rows(); ++r) {
        const LeftOut before = m_leftOut;
        QStringList cells;
        int last = 0;
        for (int c = 0; c < table.columns(); ++c) {
            const QTextTableCell cell = table.cellAt(r, c);
            std::vector<PastedLine> lines;
            PageReader inside(lines, m_leftOut);
            if (cell.isValid())
                inside.frame(cell.begin());
            QStringList texts;
            for (const PastedLine &line : lines)
                if (!line.text.isEmpty())
                    texts.append(line.text);
            if (texts.isEmpty())
                continue;
            cells.append(texts.join(u' '));
            last = c;
        }
        if (cells.size() < 2) {
            m_leftOut = before; // it is read once more
            frame(table.cellAt(r, last).begin());
            continue;
        }
        PastedLine line;
        line.text = cells.join(QChar(0x3000));
        m_lines.push_back(std::move(line));
        joined = true;
    }
    m_leftOut.tables += joined ? 1 : 0;
}

} // namespace

std::vector<PastedLine> linesOfHtml(const QString &html, LeftOut &leftOut) {
    QString page = withoutControls(html, leftOut);
    const QHash<QString, int> headings = headingClasses(page);
    // Word writes its other self (pictures for old programs) into comments
    cutOut(page, "<!--", "-->", Unclosed::CutToEnd);
    leftOut.scripts += cutOut(page, "<script", "</script>", Unclosed::CutToEnd);
    cutOut(page, "<style", "</style>", Unclosed::CutToEnd);
    for (const auto &[open, close] : {std::pair{"<xml", "</xml>"},
                                      {"<noscript", "</noscript>"},
                                      {"<template", "</template>"},
                                      {"<title", "</title>"},
                                      {"<select", "</select>"}})
        cutOut(page, open, close, Unclosed::Leave);
    for (const auto &[open, close] :
         {std::pair{"<svg", "</svg>"}, {"<object", "</object>"}, {"<iframe", "</iframe>"}, {"<math", "</math>"}})
        leftOut.pictures += cutOut(page, open, close, Unclosed::Leave);
    // a line of the source that ends between Chinese characters is no space between them
    static const QRegularExpression brokenLine(
        QStringLiteral("(?<=[\\x{2E80}-\\x{9FFF}\\x{FF00}-\\x{FFEF}])[ \\t]*\\n[ \\t]*"
                       "(?=[\\x{2E80}-\\x{9FFF}\\x{FF00}-\\x{FFEF}])"));
    page.remove(brokenLine);
    const Skeleton skeleton(page, headings, leftOut);
    leftOut.structure = leftOut.structure || skeleton.tangled();
    DeafDocument document;
    document.setUndoRedoEnabled(false);
    // the words keep their entities: the reader decodes them
    document.setHtml(skeleton.tangled()
                         ? QStringLiteral("<p>") + QString(skeleton.flat()).replace(u'\n', QLatin1String("<br>"))
                         : skeleton.html());
    std::vector<PastedLine> lines;
    PageReader(lines, leftOut).frame(document.rootFrame()->begin());
    return lines;
}

} // namespace gongkai
