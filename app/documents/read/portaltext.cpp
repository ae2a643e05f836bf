// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/portaltext.h"

#include "documents/read/formtables.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

namespace {

QRegularExpression pattern(const QString &text) {
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &titlePattern() {
    static const auto p =
        pattern(QStringLiteral("^(.*?)\\s*((?:19|20)\\d{2})\\s*年(?:度)?\\s*(.*?)政府信息公开(?:工作)?(?:年度)?报告$"));
    return p;
}

/// What portals print between the title and the text: labels with short values, one or several in a line.
const QRegularExpression &chromePattern() {
    static const auto p = pattern(QStringLiteral(
        "^(?:当前的?位置[:：].*|首页(?:\\s.*)?|(?:\\s*(?:(?:发布|发文|成文|生成|更新)?(?:日期|时间)[:：]?\\s*"
        "(?:\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?)?|"
        "(?:字体|字号|信息来源|来源|作者|编辑|浏览次数|阅读次数|点击数|访问量|索引号|发布机构)[:：][^。；;，,、]{0,24}?"
        "|"
        "[【\\[]?(?:打印|关闭|分享|收藏|返回)(?:本页|窗口|页面|到)?[】\\]]?[:：]?))+\\s*)$"));
    return p;
}

/// Buttons at the foot of a page.
const QRegularExpression &footPattern() {
    static const auto p = pattern(QStringLiteral(
        "^(?=[^。；]{1,120}$)(?:.*(?:版权所有|ICP备|网站标识码|公网安备|网站地图|站点地图|技术支持).*|"
        "(?:主办|承办|协办)(?:单位)?[：:].*|(?:相关链接|相关附件|上一篇|下一篇|扫一扫|关于我们|联系我们).*)$|"
        "^(?:\\s*[【\\[]?(?:打印|关闭|分享|收藏|返回|扫一扫)(?:本页|窗口|页面|"
        "到|顶部)?[^。；;，,、：:]{0,12}[】\\]]?[:：]?)+\\s*$"));
    return p;
}

bool isChrome(const QString &line) {
    if (chromePattern().match(line).hasMatch())
        return true;
    // （发布时间：2020-01-22） [字号：大 中 小] [打印本页]
    static const auto brackets = pattern(QStringLiteral("[（）()\\[\\]【】]"));
    return line.size() <= 80 && line.contains(brackets) &&
           chromePattern().match(QString(line).remove(brackets).simplified()).hasMatch();
}

/// Full-width digits as half-width ones; every character keeps its place.
QString asciiDigits(QString text) {
    for (QChar &c : text)
        if (c >= QChar(0xFF10) && c <= QChar(0xFF19))
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFF10 + u'0'));
    return text;
}

/// 二〇一九, 十二, 二十一 as digits; -1 when it is no number.
int chineseNumber(const QString &text, bool digitwise) {
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    int value = 0;
    int last = 0;
    for (const QChar c : text) {
        const auto digit = c == QChar(0x96F6) || c == QChar(0x25CB) ? 0 : digits.indexOf(c); // 零, ○
        if (c == QChar(0x5341) && !digitwise) {                                              // 十
            value = (last == 0 ? 1 : last) * 10;
            last = 0;
        } else if (digit < 0) {
            return -1;
        } else if (digitwise) {
            value = value * 10 + static_cast<int>(digit);
        } else {
            last = static_cast<int>(digit);
        }
    }
    return value + last;
}

QString isoDate(const QString &line) {
    static const auto digits =
        pattern(QStringLiteral("^(\\d{4})\\s*[年-]\\s*(\\d{1,2})\\s*[月-]\\s*(\\d{1,2})\\s*日?$"));
    static const auto words = pattern(QStringLiteral(
        "^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$"));
    QDate date;
    if (const auto match = digits.match(asciiDigits(line)); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto written = words.match(line); written.hasMatch())
        date = QDate(chineseNumber(written.captured(1), true), chineseNumber(written.captured(2), false),
                     chineseNumber(written.captured(3), false));
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// Level of a heading by its number, 0 for text. A heading is short and ends without a full stop.
int headingLevel(const QString &line) {
    static const std::pair<int, QRegularExpression> levels[] = {
        {1, pattern(QStringLiteral("^[一二三四五六七八九十]{1,3}、[^。；;]{1,40}$"))},
        {2, pattern(QStringLiteral("^[（(][一二三四五六七八九十]{1,3}[）)][^。；;]{1,40}$"))},
        {3, pattern(QStringLiteral("^\\d{1,2}[.．、](?!\\d)[^。；;]{1,30}$"))},
        {4, pattern(QStringLiteral("^[（(]\\d{1,2}[）)][^。；;]{1,30}$"))}};
    for (const auto &[level, p] : levels)
        if (p.match(line).hasMatch() && !line.endsWith(QChar(0xFF0C)) && !line.endsWith(QChar(0xFF1A)))
            return level;
    return 0;
}

QString trimmedLine(QString line) {
    return line.replace(QChar(0xA0), QLatin1Char(' ')).trimmed();
}

class Converter final {
public:
    Converter(const QString &text, const FormatCatalogue &formats, const ConvertOptions &options)
        : m_formats(formats), m_options(options) {
        int number = 0;
        for (const QString &line : text.split(pattern(QStringLiteral("\\r\\n|\\r|\\n|\\f")))) {
            ++number;
            if (const QString trimmed = trimmedLine(line); !trimmed.isEmpty()) {
                m_lines.append(trimmed);
                m_numbers.append(number);
            }
        }
    }

    Result<ConvertedReport> run() {
        qsizetype from = readTitle();
        if (!m_year)
            return Error{ErrorCode::InvalidReport, QStringLiteral("title"), QStringLiteral("no year"), {}};
        m_format = m_options.formatId.isEmpty() ? m_formats.forYear(*m_year) : m_formats.byId(m_options.formatId);
        if (!m_format)
            return Error{ErrorCode::UnknownFormat,
                         {},
                         {},
                         {m_options.formatId.isEmpty() ? QString::number(*m_year) : m_options.formatId}};
        Report &report = m_result.report;
        report.formatId = m_format->id;
        report.formatVersion = m_format->version;
        report.year = *m_year;
        report.scope = QStringLiteral("agency");
        from = skipChrome(from);
        const qsizetype to = readSignOff(from);
        for (qsizetype i = from; i < to; ++i)
            addLine(i);
        m_result.recognised = recogniseFigures(report, *m_format);
        return std::move(m_result);
    }

private:
    void unmatched(qsizetype index) {
        m_result.unmatched.push_back({QString::number(m_numbers[index]), m_lines[index]});
    }

    /// The last title among the first lines (portals repeat it above the page); what stands before it is navigation.
    qsizetype readTitle() {
        m_year = m_options.year;
        qsizetype found = -1;
        for (qsizetype i = 0; i < std::min<qsizetype>(m_lines.size(), 400); ++i) {
            if (headingLevel(m_lines[i]) > 0 || m_lines[i].size() > 120)
                break;
            if (titlePattern().match(asciiDigits(m_lines[i])).hasMatch())
                found = i;
        }
        if (found < 0) {
            m_result.unmatched.push_back({QStringLiteral("title"), {}});
            return 0;
        }
        const auto match = titlePattern().match(asciiDigits(m_lines[found]));
        m_result.report.title = m_lines[found];
        m_result.report.agency.name = match.captured(1).isEmpty() ? match.captured(3) : match.captured(1);
        if (!m_year)
            m_year = match.captured(2).toInt();
        qsizetype first = found;
        static const auto agencyLine = pattern(QStringLiteral("^[\\p{Han}（）()]{2,40}$"));
        if (m_result.report.agency.name.isEmpty() && found > 0 && agencyLine.match(m_lines[found - 1]).hasMatch()) {
            // a title in two lines: the agency above the year
            m_result.report.agency.name = m_lines[--first];
            m_result.report.title.prepend(m_result.report.agency.name);
        }
        static const auto navigation = pattern(QStringLiteral("[>›»]|^\\S+(?:\\s+\\S+){2,}$"));
        for (qsizetype i = 0; i < first; ++i)
            if (readPublished(m_lines[i]);
                !isChrome(m_lines[i]) && !navigation.match(m_lines[i]).hasMatch() && m_lines[i] != m_lines[found])
                unmatched(i); // not surely navigation: told, so that nothing goes without a word
        return found + 1;
    }

    /// The day of publication that portals print above the text.
    void readPublished(const QString &line) {
        static const auto published =
            pattern(QStringLiteral("(?:日\\s*期|时\\s*间)[:：]?\\s*(\\d{4})[-年/.](\\d{1,2})[-月/.](\\d{1,2})"));
        const auto match = published.match(line);
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (date.isValid() && m_result.report.published.isEmpty())
            m_result.report.published = date.toString(Qt::ISODate);
    }

    qsizetype skipChrome(qsizetype from) {
        while (from < m_lines.size() && isChrome(m_lines[from]))
            readPublished(m_lines[from++]);
        return from;
    }

    /// The end of the body: agency and date at the bottom, portal buttons after them dropped.
    qsizetype readSignOff(qsizetype from) {
        qsizetype end = m_lines.size();
        while (end > from && isoDate(m_lines[end - 1]).isEmpty() &&
               (footPattern().match(m_lines[end - 1]).hasMatch() || isChrome(m_lines[end - 1])))
            --end;
        if (end <= from)
            return end;
        // agency and day in one line
        static const auto both = pattern(QStringLiteral("^([\\p{Han}（）()]{3,40})\\s+(\\S+年\\S+月\\S+日)$"));
        if (const auto match = both.match(m_lines[end - 1]);
            match.hasMatch() && !isoDate(match.captured(2)).isEmpty()) {
            m_result.report.signOff.agency = match.captured(1);
            m_result.report.signOff.date = isoDate(match.captured(2));
            return end - 1;
        }
        if (isoDate(m_lines[end - 1]).isEmpty())
            return end;
        SignOff &signOff = m_result.report.signOff;
        signOff.date = isoDate(m_lines[--end]);
        static const auto sentence = pattern(QStringLiteral("[。；;，,：:]"));
        if (end > from && m_lines[end - 1].size() <= 40 && !sentence.match(m_lines[end - 1]).hasMatch() &&
            headingLevel(m_lines[end - 1]) == 0)
            signOff.agency = m_lines[--end];
        return end;
    }

    void addLine(qsizetype index) {
        const QString &line = m_lines[index];
        const int level = headingLevel(line);
        if (level == 1) {
            startSection(index);
            return;
        }
        m_result.report.blocks(m_section).push_back(level > 0 ? Block::heading(level, line) : Block::paragraph(line));
    }

    void startSection(qsizetype index) {
        const QString &line = m_lines[index];
        if (!m_format->fixedHeadings) {
            m_section = QString::number(m_section.toInt() + 1);
            m_result.report.blocks(m_section).push_back(Block::heading(1, line));
            return;
        }
        const QString name = line.mid(line.indexOf(QChar(0x3001)) + 1);
        for (const FormatSection &section : m_format->sections)
            if (section.heading == line || section.heading.mid(2) == name || section.aliases.contains(name)) {
                m_section = section.no;
                m_result.report.blocks(m_section); // present even when empty
                return;
            }
        // the same number and most of the words: the heading of the form, written otherwise
        for (const FormatSection &section : m_format->sections)
            if (!section.heading.isEmpty() && section.heading.left(1) == line.left(1) &&
                likeness(section.heading.mid(2), name) >= 60) {
                m_section = section.no;
                m_result.report.blocks(m_section);
                m_result.altered.push_back({line, section.heading});
                return;
            }
        unmatched(index);
        m_result.report.blocks(m_section).push_back(Block::heading(1, line));
    }

    const FormatCatalogue &m_formats;
    const ConvertOptions &m_options;
    const Format *m_format = nullptr;
    QStringList m_lines;
    QList<int> m_numbers; ///< of the lines in the file, from 1
    std::optional<int> m_year;
    QString m_section = QStringLiteral("0");
    ConvertedReport m_result;
};

/// The clause around a match, from one full stop to the next.
QString clauseAround(const QString &text, qsizetype from, qsizetype to) {
    static const QString stops = QStringLiteral("。；;！？");
    qsizetype start = from;
    while (start > 0 && !stops.contains(text[start - 1]))
        --start;
    qsizetype end = to;
    while (end < text.size() && !stops.contains(text[end]))
        ++end;
    return text.mid(start, end - start).trimmed();
}

std::optional<Decimal> figureValue(QString digits) {
    const bool tenThousands = digits.endsWith(QChar(0x4E07)); // 万
    digits.remove(QChar(0x4E07)).remove(QLatin1Char(','));
    const auto value = Decimal::fromText(digits);
    return value && tenThousands ? std::optional(value->times(10000)) : value;
}

std::optional<RecognisedFigure> match(const FigurePattern &figure, const QString &text) {
    const QRegularExpression expression(figure.pattern);
    const auto m = expression.match(text);
    if (!m.hasMatch())
        return std::nullopt;
    RecognisedFigure result{figure.to, figure.label, figure.unit,
                            {},        false,        clauseAround(text, m.capturedStart(), m.capturedEnd())};
    if (figure.value) {
        result.value = Decimal::fromText(*figure.value).value_or(Decimal());
        return result;
    }
    const auto value = figureValue(m.captured(QStringLiteral("value")));
    if (!value)
        return std::nullopt;
    result.value = *value;
    result.approximate =
        !m.captured(QStringLiteral("about")).isEmpty() || !m.captured(QStringLiteral("before")).isEmpty();
    return result;
}

} // namespace

Result<ConvertedReport> convertPortalText(const QString &text, const FormatCatalogue &formats,
                                          const ConvertOptions &options) {
    return Converter(text, formats, options).run();
}

std::vector<RecognisedFigure> recogniseFigures(const Report &report, const Format &format) {
    std::vector<RecognisedFigure> figures;
    for (const FigurePattern &figure : format.figures) {
        const bool known =
            std::any_of(figures.begin(), figures.end(), [&](const auto &f) { return f.to == figure.to; });
        bool found = known;
        for (const SectionText &section : report.text)
            for (const Block &block : section.blocks) {
                if (found || block.kind != Block::Kind::Paragraph)
                    continue;
                if (const auto result = match(figure, block.text)) {
                    figures.push_back(*result);
                    found = true;
                }
            }
    }
    return figures;
}

std::vector<RecognisedFigure> acceptFigures(Report &report, const std::vector<RecognisedFigure> &figures) {
    std::vector<RecognisedFigure> left;
    for (const RecognisedFigure &figure : figures) {
        if (const auto cell = CellRef::fromName(figure.to)) {
            // what somebody entered stands, and "about 600" is no count
            if (figure.approximate || !report.cell(*cell).isNull()) {
                left.push_back(figure);
                continue;
            }
            report.setCell(*cell, Json::number(figure.value.toString()));
            report.sources.insert(figure.to, {QStringLiteral("imported"), {}, {}});
            continue;
        }
        const QString key = figure.to.mid(4); // ind.KEY
        std::erase_if(report.indicators, [&key](const Indicator &i) { return i.key == key; });
        report.indicators.push_back(
            {key, figure.label, figure.value, figure.unit, figure.approximate, figure.quote, {}});
    }
    return left;
}

} // namespace gongkai
