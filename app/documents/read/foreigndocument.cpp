// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/foreigndocument.h"

#include <algorithm>

namespace gongkai {

namespace {

bool isHan(QChar c) {
    return (c >= QChar(0x3000) && c <= QChar(0x9FFF)) || (c >= QChar(0xFF00) && c <= QChar(0xFFEF)) || c.isSurrogate();
}

} // namespace

QString plainWhiteSpace(const QString &text) {
    QString result;
    result.reserve(text.size());
    bool space = false;
    bool lineEnd = true; // the run holds line ends only: between Chinese characters it is no space
    for (const QChar c : text) {
        if (c.isSpace() || c == QChar(0xA0) || c == QChar(0x3000) || c == QChar(0x200B) || c == QChar(0xFEFF)) {
            if (!space)
                lineEnd = true;
            space = true;
            lineEnd = lineEnd && (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t'));
            continue;
        }
        if (space && !result.isEmpty() && !(lineEnd && isHan(result.back()) && isHan(c)))
            result += QLatin1Char(' ');
        space = false;
        result += c;
    }
    return result;
}

void ForeignBuilder::text(const QString &text) {
    m_characters += text.size();
    if (m_characters > foreignlimits::text)
        return fail(QStringLiteral("text"));
    m_text += text;
}

void ForeignBuilder::put(ForeignItem item) {
    if (m_open.empty())
        m_done.push_back(std::move(item));
    else
        m_open.back().inner.push_back(std::move(item));
}

void ForeignBuilder::endParagraph() {
    const QString plain = plainWhiteSpace(m_text);
    m_text.clear();
    if (plain.isEmpty())
        return;
    if (!m_open.empty() && m_open.back().inCell) {
        QString &cell = m_open.back().table.lines.back().back().text;
        cell += (cell.isEmpty() ? QString() : QStringLiteral("\n")) + plain;
    }
    put({plain, ++m_paragraphs, {}});
}

void ForeignBuilder::startTable() {
    endParagraph();
    if (!m_open.empty())
        m_open.back().nested = true;
    m_open.emplace_back();
    m_open.back().table.number = ++m_tables;
}

void ForeignBuilder::endTable() {
    endParagraph();
    if (m_open.empty())
        return;
    OpenTable closed = std::move(m_open.back());
    m_open.pop_back();
    if (closed.nested) {
        for (ForeignItem &item : closed.inner)
            put(std::move(item));
        return;
    }
    ForeignItem item;
    item.line = m_paragraphs;
    item.table.push_back(std::move(closed.table));
    put(std::move(item));
}

void ForeignBuilder::startRow() {
    endParagraph();
    if (!m_open.empty()) {
        if (++m_rows > foreignlimits::cells)
            return fail(QStringLiteral("cells"));
        m_open.back().inCell = false;
        m_open.back().table.lines.emplace_back();
    }
}

void ForeignBuilder::endRow() {
    endParagraph();
    if (!m_open.empty())
        m_open.back().inCell = false;
}

void ForeignBuilder::startCell(int rows, int columns) {
    endParagraph();
    if (m_open.empty())
        return;
    if (++m_cells > foreignlimits::cells)
        return fail(QStringLiteral("cells"));
    countCovered(std::clamp(rows, 1, foreignlimits::span) * std::clamp(columns, 1, foreignlimits::span));
    OpenTable &table = m_open.back();
    if (table.table.lines.empty())
        table.table.lines.emplace_back();
    table.table.lines.back().push_back(
        {{}, std::clamp(rows, 1, foreignlimits::span), std::clamp(columns, 1, foreignlimits::span)});
    table.inCell = true;
}

void ForeignBuilder::countCovered(int fields) {
    m_covered += fields;
    if (m_covered > foreignlimits::covered)
        fail(QStringLiteral("cells"));
}

void ForeignBuilder::widenCell(int columns) {
    if (m_open.empty() || m_open.back().table.lines.empty() || m_open.back().table.lines.back().empty())
        return;
    ForeignCell &cell = m_open.back().table.lines.back().back();
    cell.columns = std::clamp(columns, 1, foreignlimits::span);
    countCovered(cell.columns);
}

void ForeignBuilder::endCell() {
    endParagraph();
    if (!m_open.empty())
        m_open.back().inCell = false;
}

QString ForeignBuilder::place() const {
    return m_tables > 0 && !m_open.empty() ? QStringLiteral("table %1").arg(m_tables)
                                           : QStringLiteral("paragraph %1").arg(m_paragraphs + 1);
}

ForeignDocument ForeignBuilder::take() {
    endParagraph();
    while (!m_open.empty())
        endTable();
    return std::move(m_done);
}

} // namespace gongkai
