// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/csvfile.h"

#include "documents/sheets/csvparser.h"
#include "documents/sheets/sheettext.h"
#include "documents/sheets/textblocks.h"

#include <algorithm>
#include <optional>

namespace gongkai {

namespace {

bool startsFormula(const QString &text) {
    // an apostrophe that stands there already is given another one, else reading would take it away
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != QLatin1Char('\''); });
    return first != text.end() && QStringView(u"=+-@\t\r").contains(*first);
}

bool isInteger(const QString &text) {
    const qsizetype sign = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    return text.size() > sign &&
           std::all_of(text.begin() + sign, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void writeCell(QByteArray &bytes, const QString &cell, SheetTable::Kind kind) {
    QString text = sheets::withoutControls(cell);
    if (startsFormula(text) && !(kind == SheetTable::Kind::Integer && isInteger(text)))
        text.prepend(QLatin1Char('\''));
    // all separators, so that readers who guess them cannot be misled
    const bool quotes =
        std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u",;\t\"\r\n").contains(c); }) ||
        text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' '));
    if (quotes) {
        text.replace(QLatin1Char('"'), QLatin1String("\"\""));
        bytes += '"' + text.toUtf8() + '"';
    } else {
        bytes += text.toUtf8();
    }
}

} // namespace

Result<SheetFacts> readCsv(const QString &path, const RowSink &sink) {
    if (const auto error = sheets::unreadable(path))
        return *error;
    sheets::TextBlocks blocks(path);
    if (auto opened = blocks.open(); !opened)
        return opened.error();
    std::optional<sheets::CsvParser> parser;
    for (;;) {
        const auto block = blocks.next();
        if (!block)
            return block.error();
        if (block.value().isEmpty())
            break;
        if (!parser)
            parser.emplace(path, sheets::CsvParser::separatorOf(block.value()), sink);
        if (!parser->feed(block.value()))
            break;
    }
    if (parser)
        parser->finish();
    if (parser && parser->error())
        return *parser->error();
    if (!parser || parser->rows() == 0)
        return Error{ErrorCode::FileEmpty, path, {}, {}};
    SheetFacts facts;
    facts.encoding = blocks.encoding();
    facts.rows = parser->rows();
    return facts;
}

QByteArray csvBytes(const SheetTable &table) {
    QByteArray bytes("\xEF\xBB\xBF");
    const auto writeRow = [&bytes, &table](const QStringList &cells, bool heads) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                bytes += ',';
            const bool known = !heads && static_cast<std::size_t>(i) < table.kinds.size();
            writeCell(bytes, cells[i], known ? table.kinds[static_cast<std::size_t>(i)] : SheetTable::Kind::Text);
        }
        bytes += "\r\n";
    };
    writeRow(table.heads, true);
    for (const QStringList &row : table.rows)
        writeRow(row, false);
    return bytes;
}

} // namespace gongkai
