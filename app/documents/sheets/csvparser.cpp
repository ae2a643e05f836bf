// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/csvparser.h"

#include <algorithm>
#include <cstring>

namespace gongkai::sheets {

namespace {

constexpr qsizetype longestUtf8 = 3 * qsizetype{longestSheetCell}; // a character of 4 bytes counts as two

bool isSeparator(char c) {
    return c == ',' || c == ';' || c == '\t';
}

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

bool hasControls(QByteArrayView bytes) {
    bool found = false;
    for (const char c : bytes) // without a way out, so that it is vectorized
        found |= static_cast<uchar>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    return found;
}

/// Without the apostrophe that csvBytes puts before what would be a formula.
QByteArrayView withoutApostrophe(QByteArrayView cell) {
    if (cell.isEmpty() || cell[0] != '\'')
        return cell;
    qsizetype at = 1;
    while (at < cell.size() && cell[at] == '\'')
        ++at;
    return at < cell.size() && std::strchr("=+-@\t\r", cell[at]) ? cell.sliced(1) : cell;
}

} // namespace

CsvParser::CsvParser(const QString &path, char separator, const RowSink &sink)
    : m_path(path), m_sink(sink), m_separator(separator) {
    for (const char c : {separator, '\n', '\r'})
        m_ends[static_cast<uchar>(c)] = true;
}

char CsvParser::separatorOf(QByteArrayView utf8) {
    std::array<int, 3> counts{};
    constexpr std::array<char, 3> separators{',', ';', '\t'};
    bool quoted = false;
    bool content = false;
    char before = '\n';
    for (const char c : utf8) {
        if (c == '"' && (quoted || isSeparator(before) || isLineEnd(before) || before == '"'))
            quoted = !quoted;
        else if (!quoted && isLineEnd(c) && content)
            break;
        for (std::size_t i = 0; i < separators.size() && !quoted; ++i)
            counts[i] += c == separators[i];
        content = content || !isLineEnd(c);
        before = c;
    }
    return separators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

bool CsvParser::fail(Refusal why) {
    m_error = refused(why, why == Refusal::Rows ? rowPlace(m_path, m_row)
                                                : cellPlace(m_path, m_row, QString::number(m_cells.size() + 1)));
    m_stopped = true;
    return false;
}

bool CsvParser::keep(const char *from, const char *to) {
    m_cell.append(from, to - from);
    return m_cell.size() <= longestUtf8 || fail(m_quoted ? Refusal::QuotedLength : Refusal::CellLength);
}

QString CsvParser::text(QByteArrayView utf8) const {
    const QString text = QString::fromUtf8(utf8);
    return m_controls ? withoutControls(text) : text;
}

bool CsvParser::endCell(const char *from, const char *to) {
    if (!m_cell.isEmpty()) {
        if (!keep(from, to))
            return false;
        from = m_cell.constData();
        to = from + m_cell.size();
    }
    if (m_cells.size() == mostSheetColumns)
        return fail(Refusal::Columns);
    const Refusal tooLong = m_quoted ? Refusal::QuotedLength : Refusal::CellLength;
    if (to - from > longestUtf8)
        return fail(tooLong);
    QByteArrayView bytes = withoutApostrophe(QByteArrayView(from, to));
    while (!bytes.isEmpty() && (bytes.back() == ' ' || bytes.back() == '\t'))
        bytes.chop(1);
    QString cell = text(bytes);
    if (cell.size() > longestSheetCell)
        return fail(tooLong);
    m_content = m_content || !cell.isEmpty();
    m_cells.append(std::move(cell));
    m_cell.resize(0);
    m_quoted = false;
    m_state = State::Start;
    return true;
}

bool CsvParser::endRow() {
    if (m_content) {
        if (m_rows == mostSheetRows)
            return fail(Refusal::Rows);
        ++m_rows;
        m_width = m_cells.size();
        m_stopped = !m_sink(m_row, std::move(m_cells));
        m_cells = QStringList();
        m_cells.reserve(m_width);
    }
    m_cells.clear();
    m_content = false;
    ++m_row;
    return !m_stopped;
}

/// The rest of a plain cell, and what ends it.
const char *CsvParser::takePlain(const char *data, const char *end) {
    const char *at = data;
    while (at < end && !m_ends[static_cast<uchar>(*at)])
        ++at;
    if (at == end) {
        m_state = State::Plain;
        keep(data, at);
        return end;
    }
    if (!endCell(data, at))
        return end;
    if (*at != m_separator) {
        m_afterCr = *at == '\r';
        endRow();
    }
    return at + 1;
}

const char *CsvParser::takeQuoted(const char *data, const char *end) {
    const auto *quote = static_cast<const char *>(std::memchr(data, '"', static_cast<std::size_t>(end - data)));
    if (!keep(data, quote ? quote : end) || !quote)
        return end;
    m_state = State::QuoteSeen;
    return quote + 1;
}

bool CsvParser::feed(QByteArrayView utf8) {
    if (std::memchr(utf8.data(), 0, static_cast<std::size_t>(utf8.size()))) {
        m_error = Error{ErrorCode::FileNotText, m_path, {}, {}};
        return false;
    }
    m_controls = m_controls || hasControls(utf8);
    const char *data = utf8.data();
    const char *end = data + utf8.size();
    while (data < end && !m_stopped) {
        switch (m_state) {
        case State::Start:
            if (m_afterCr && *data == '\n') {
                ++data;
                m_afterCr = false;
                continue;
            }
            m_afterCr = false;
            m_quoted = *data == '"';
            m_state = m_quoted ? State::Quoted : State::Plain;
            data += m_quoted ? 1 : 0;
            break;
        case State::Plain: data = takePlain(data, end); break;
        case State::Quoted: data = takeQuoted(data, end); break;
        case State::QuoteSeen:
            if (*data == '"') {
                keep(data, data + 1);
                ++data;
                m_state = State::Quoted;
            } else {
                m_state = State::Plain;
            }
            break;
        }
    }
    return !m_stopped;
}

void CsvParser::finish() {
    if (m_stopped || m_error)
        return;
    if (m_state == State::Quoted) {
        fail(Refusal::OpenQuote);
        return;
    }
    if (m_state != State::Start || !m_cells.isEmpty()) {
        const char nothing = 0;
        if (endCell(&nothing, &nothing))
            endRow();
    }
}

} // namespace gongkai::sheets
