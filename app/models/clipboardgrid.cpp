// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clipboardgrid.h"

#include <QMimeData>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int widest = 10'000; ///< columns are counted so far, to say how many were refused

/// Cells as they come; counts on beyond the limits but keeps no more.
class GridBuilder final {
public:
    void startRow() {
        ++m_row;
        m_column = 0;
        if (m_row < mostPastedRows)
            m_rows.emplace_back();
    }

    void add(const QString &text, int rows = 1, int columns = 1) {
        if (m_row >= mostPastedRows)
            return; // refused already
        // what reaches down from above has its place
        while (m_column < m_taken.size() && m_taken[m_column] >= m_row)
            ++m_column;
        const int end = std::min(m_column + std::clamp(columns, 1, widest), widest);
        if (m_column < mostPastedColumns) {
            QStringList &row = m_rows.back();
            while (row.size() < m_column)
                row.append(QString());
            row.append(cleanCell(text));
        }
        if (m_taken.size() < end)
            m_taken.resize(end, -1);
        for (; m_column < end; ++m_column)
            m_taken[m_column] = m_row + std::clamp(rows, 1, mostPastedRows) - 1;
        m_columns = std::max(m_columns, m_column);
    }

    [[nodiscard]] bool isEmpty() const { return m_columns == 0; }
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_row + 1) * m_columns; }

    [[nodiscard]] ClipboardRead take() {
        ClipboardRead read;
        read.rows = m_row + 1;
        read.columns = m_columns;
        if (isEmpty())
            read.problem = ClipboardRead::Problem::Nothing;
        else if (read.rows > mostPastedRows || read.columns > mostPastedColumns)
            read.problem = ClipboardRead::Problem::TooLarge;
        if (read.problem != ClipboardRead::Problem::None)
            return read;
        for (QStringList &row : m_rows)
            while (row.size() < m_columns)
                row.append(QString());
        read.grid.rows = std::move(m_rows);
        return read;
    }

private:
    std::vector<QStringList> m_rows;
    QVector<int> m_taken; ///< by column: the last row that a cell from above or before reaches
    int m_row = -1;
    int m_column = 0;
    int m_columns = 0;
};

ClipboardRead tooLong(qsizetype characters) {
    ClipboardRead read;
    read.problem = ClipboardRead::Problem::TooLong;
    read.characters = characters;
    return read;
}

/// Where the quoted cell that begins at `from` ends, behind its quote; -1 when this is no quoted cell after all.
qsizetype endOfQuoted(QStringView text, qsizetype from) {
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text[at] != QLatin1Char('"'))
            continue;
        if (at + 1 < text.size() && text[at + 1] == QLatin1Char('"')) {
            ++at;
            continue;
        }
        const bool whole =
            at + 1 == text.size() || text[at + 1] == QLatin1Char('\t') || text[at + 1] == QLatin1Char('\n');
        return whole ? at + 1 : -1;
    }
    return -1;
}

QString decoded(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == QLatin1Char('&') ? text.mid(at, 16).indexOf(QLatin1Char(';')) : -1;
        if (end < 2) {
            result += text[at];
            continue;
        }
        const QStringView name = text.mid(at + 1, end - 1);
        if (name[0] == QLatin1Char('#')) {
            const bool hex = name.size() > 1 && name[1].toLower() == QLatin1Char('x');
            bool ok = false;
            const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
            if (ok && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF)) {
                const auto wide = static_cast<char32_t>(code);
                result += QString::fromUcs4(&wide, 1);
            }
        } else if (name == QLatin1String("nbsp") || name == QLatin1String("ensp") || name == QLatin1String("emsp")) {
            result += QLatin1Char(' ');
        } else if (name == QLatin1String("amp")) {
            result += QLatin1Char('&');
        } else if (name == QLatin1String("lt")) {
            result += QLatin1Char('<');
        } else if (name == QLatin1String("gt")) {
            result += QLatin1Char('>');
        } else if (name == QLatin1String("quot")) {
            result += QLatin1Char('"');
        } else {
            result += text.mid(at, end + 1);
        }
        at += end;
    }
    return result;
}

/// The number of an attribute (colspan="2"); 1 when it is missing or none.
int spanOf(QStringView tag, QLatin1String attribute) {
    qsizetype at = tag.indexOf(attribute, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    at += attribute.size();
    while (at < tag.size() && (tag[at].isSpace() || tag[at] == QLatin1Char('=') || tag[at] == QLatin1Char('"') ||
                               tag[at] == QLatin1Char('\'')))
        ++at;
    int value = 0;
    for (; at < tag.size() && tag[at] >= QLatin1Char('0') && tag[at] <= QLatin1Char('9') && value < 10000; ++at)
        value = value * 10 + tag[at].digitValue();
    return std::max(value, 1);
}

/// Reads the tables of a page and nothing else. Every character is looked at once, or a few times.
class HtmlTables final {
public:
    explicit HtmlTables(QStringView html) : m_html(html) {}

    [[nodiscard]] ClipboardRead read() {
        qsizetype at = 0;
        while (at < m_html.size() && m_characters <= mostPastedCharacters) {
            const qsizetype tag = m_html.indexOf(QLatin1Char('<'), at);
            characters(m_html.mid(at, tag < 0 ? -1 : tag - at));
            if (tag < 0)
                break;
            at = markup(tag);
        }
        if (m_characters > mostPastedCharacters)
            return tooLong(m_html.size());
        endTable(); // a page cut off in its table
        return m_largest.take();
    }

private:
    void characters(QStringView text) {
        if (!m_inCell || text.isEmpty())
            return;
        m_characters += text.size();
        m_cell += decoded(text);
    }

    /// Takes what begins with "<" at `at`; gives the place behind it.
    qsizetype markup(qsizetype at) {
        const auto behind = [this](qsizetype found, qsizetype size) {
            return found < 0 ? m_html.size() : found + size;
        };
        const QStringView rest = m_html.mid(at);
        if (rest.startsWith(QLatin1String("<!--")))
            return behind(m_html.indexOf(QLatin1String("-->"), at + 4), 3);
        if (rest.startsWith(QLatin1String("<!")) || rest.startsWith(QLatin1String("<?")))
            return behind(m_html.indexOf(QLatin1Char('>'), at), 1);
        const bool closes = rest.startsWith(QLatin1String("</"));
        qsizetype nameEnd = at + (closes ? 2 : 1);
        const qsizetype nameFrom = nameEnd;
        while (nameEnd < m_html.size() && m_html[nameEnd].unicode() < 128 && m_html[nameEnd].isLetterOrNumber())
            ++nameEnd;
        if (nameEnd == nameFrom) { // a sign, no tag
            characters(m_html.mid(at, 1));
            return at + 1;
        }
        const QString name = m_html.mid(nameFrom, std::min<qsizetype>(nameEnd - nameFrom, 16)).toString().toLower();
        const qsizetype end = endOfTag(nameEnd);
        if (!closes &&
            (name == QLatin1String("script") || name == QLatin1String("style") || name == QLatin1String("xml"))) {
            const qsizetype close = m_html.indexOf(QString(QLatin1String("</") + name), end, Qt::CaseInsensitive);
            return close < 0 ? m_html.size() : endOfTag(close + 2);
        }
        element(name, closes, m_html.mid(nameEnd, end - nameEnd));
        return end;
    }

    /// Behind the ">" that ends a tag; one in a quoted value does not.
    [[nodiscard]] qsizetype endOfTag(qsizetype at) const {
        QChar quote;
        for (; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == QLatin1Char('>'))
                return at + 1;
            else if (c == QLatin1Char('"') || c == QLatin1Char('\''))
                quote = c;
        }
        return m_html.size();
    }

    void element(const QString &name, bool closes, QStringView tag) {
        if (name == QLatin1String("table")) {
            m_depth += closes ? -1 : 1;
            if (closes && m_depth <= 0)
                endTable();
            else if (!closes && m_depth == 1)
                m_table = GridBuilder();
            return;
        }
        // a table within a cell is part of the cell's text
        if (m_depth == 1 && name == QLatin1String("tr")) {
            endRow();
            m_hidden = !closes && tag.contains(QLatin1String("display:none"), Qt::CaseInsensitive);
            if (!closes && !m_hidden)
                startRow();
        } else if (m_depth == 1 && (name == QLatin1String("td") || name == QLatin1String("th"))) {
            endCell();
            if (!closes && !m_hidden) // Excel ends with a row that only keeps the widths
                startCell(tag);
        } else if (m_inCell &&
                   (name == QLatin1String("br") || name == QLatin1String("p") || name == QLatin1String("div") ||
                    name == QLatin1String("tr") || name == QLatin1String("td"))) {
            m_cell += QLatin1Char(' ');
        }
    }

    void startRow() {
        m_table.startRow();
        m_inRow = true;
    }

    void startCell(QStringView tag) {
        if (!m_inRow)
            startRow();
        m_inCell = true;
        m_rowSpan = spanOf(tag, QLatin1String("rowspan"));
        m_columnSpan = spanOf(tag, QLatin1String("colspan"));
        m_cell.clear();
    }

    void endCell() {
        if (m_inCell)
            m_table.add(m_cell, m_rowSpan, m_columnSpan);
        m_inCell = false;
    }

    void endRow() {
        endCell();
        m_inRow = false;
    }

    void endTable() {
        endRow();
        m_hidden = false;
        m_depth = 0;
        if (m_table.size() > m_largest.size())
            m_largest = std::move(m_table);
        m_table = GridBuilder();
    }

    QStringView m_html;
    GridBuilder m_table;
    GridBuilder m_largest;
    QString m_cell;
    qsizetype m_characters = 0;
    int m_depth = 0;
    int m_rowSpan = 1;
    int m_columnSpan = 1;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_hidden = false; ///< within a row that is not shown
};

/// Quoted where a line end, a tab or a quote would be read as something else.
QString asField(const QString &cell) {
    if (!cell.contains(QLatin1Char('\n')) && !cell.contains(QLatin1Char('\t')) && !cell.startsWith(QLatin1Char('"')))
        return cell;
    QString quoted = cell;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

} // namespace

ClipboardRead gridFromText(const QString &text) {
    if (text.size() > mostPastedCharacters)
        return tooLong(text.size());
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (plain.endsWith(QLatin1Char('\n')))
        plain.chop(1); // the end of the last row begins no other
    if (text.isEmpty())
        return GridBuilder().take();
    GridBuilder grid;
    grid.startRow();
    qsizetype at = 0;
    while (true) {
        const bool quote = at < plain.size() && plain[at] == QLatin1Char('"');
        qsizetype end = quote ? endOfQuoted(plain, at) : -1;
        if (end >= 0) {
            grid.add(plain.mid(at + 1, end - at - 2).replace(QLatin1String("\"\""), QLatin1String("\"")));
        } else {
            for (end = at; end < plain.size() && plain[end] != QLatin1Char('\t') && plain[end] != QLatin1Char('\n');)
                ++end;
            grid.add(plain.mid(at, end - at));
        }
        if (end >= plain.size())
            break;
        if (plain[end] == QLatin1Char('\n'))
            grid.startRow();
        at = end + 1;
    }
    return grid.take();
}

ClipboardRead gridFromHtml(const QString &html) {
    return html.size() > longestPastedHtml ? tooLong(html.size()) : HtmlTables(html).read();
}

ClipboardRead readClipboard(const QMimeData &data) {
    if (data.hasHtml()) {
        ClipboardRead read = gridFromHtml(data.html());
        const bool longPage = read.problem == ClipboardRead::Problem::TooLong && data.hasText();
        if (read.problem != ClipboardRead::Problem::Nothing && !longPage)
            return read;
    }
    return gridFromText(data.hasText() ? data.text() : QString());
}

std::unique_ptr<QMimeData> toMimeData(const ClipboardGrid &grid) {
    QString text;
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>\n");
    for (const QStringList &row : grid.rows) {
        QStringList fields;
        html += QLatin1String("<tr>");
        for (const QString &cell : row) {
            fields.append(asField(cell));
            html += QLatin1String("<td align=\"right\">") + cell.toHtmlEscaped() + QLatin1String("</td>");
        }
        html += QLatin1String("</tr>\n");
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    html += QLatin1String("</table></body></html>");
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setHtml(html);
    return data;
}

QString cleanCell(const QString &text) {
    QString seen;
    seen.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            seen += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            seen += c;
    }
    return seen.simplified();
}

QString sheetName(int row, int column) {
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

} // namespace gongkai
