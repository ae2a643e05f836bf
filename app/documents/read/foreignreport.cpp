// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/foreignreport.h"

#include "documents/read/formtables.h"
#include "documents/read/textfile.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace gongkai {

namespace {

Error atFile(Error error, const QString &fileName) {
    error.place = error.place.isEmpty() ? fileName : fileName + QStringLiteral(": ") + error.place;
    return error;
}

bool looksLikeHtml(const QString &text) {
    static const QRegularExpression start(
        QStringLiteral("^\\s*(?:<!--.*?-->\\s*)*<(?:!DOCTYPE\\s+html|html|head|body|table|div)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return start.match(text.left(4000)).hasMatch();
}

} // namespace

Result<ConvertedReport> convertDocument(const ForeignDocument &document, const FormatCatalogue &formats,
                                        const ConvertOptions &options) {
    QStringList lines;
    std::vector<ForeignTable> tables;
    bool afterTable = false; // nothing stands between this item and a statutory table
    for (const ForeignItem &item : document) {
        const bool follows = std::exchange(afterTable, false);
        if (item.table.empty()) {
            lines.append(item.text);
        } else if (follows && FormTables::continues(formats, tables.back(), item.table.front())) {
            // a table cut in two, by a page end or by hand
            tables.back().lines.insert(tables.back().lines.end(), item.table.front().lines.begin(),
                                       item.table.front().lines.end());
            afterTable = true;
        } else if (FormTables::looksStatutory(formats, item.table.front())) {
            tables.push_back(item.table.front());
            afterTable = true;
        } else {
            for (const auto &line : item.table.front().lines)
                for (const ForeignCell &cell : line) {
                    // 发布日期： | 2024-01-19 stands in two cells
                    const bool goesOn = &cell != &line.front() && !lines.isEmpty() &&
                                        (lines.constLast().endsWith(u'：') || lines.constLast().endsWith(u':'));
                    if (goesOn && !cell.text.contains(u'\n'))
                        lines.last() += cell.text;
                    else
                        lines += cell.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
                }
        }
    }
    auto converted = convertPortalText(lines.join(QLatin1Char('\n')), formats, options);
    if (!converted)
        return converted;
    ConvertedReport &result = converted.value();
    const Format &format = *formats.byId(result.report.formatId, result.report.formatVersion);
    FormTables reader(formats, format);
    for (const ForeignTable &table : tables)
        reader.read(table, result);
    // figures told in the prose are proposals only for what no table gave
    std::erase_if(result.recognised, [&result](const RecognisedFigure &f) {
        const auto cell = CellRef::fromName(f.to);
        return cell && result.report.sources.contains(cell->name());
    });
    return converted;
}

Result<ForeignReading> readForeignReport(const QString &fileName, const QByteArray &bytes,
                                         const FormatCatalogue &formats, const ConvertOptions &options) {
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    static const QStringList unsupported = {QStringLiteral("doc"), QStringLiteral("wps"), QStringLiteral("pdf"),
                                            QStringLiteral("rtf"), QStringLiteral("odt"), QStringLiteral("xls"),
                                            QStringLiteral("xlsx")};
    if (unsupported.contains(suffix))
        return Error{ErrorCode::FileUnsupported, fileName, {}, {suffix}};
    const auto located = [&fileName](Result<ConvertedReport> converted) -> Result<ForeignReading> {
        if (converted && !proseTooLong(converted.value().report))
            return ForeignReading{std::move(converted).value(), {}};
        if (converted)
            return atFile({ErrorCode::ForeignRefused, {}, {}, {QStringLiteral("text")}}, fileName);
        Error error = converted.error();
        if (error.code == ErrorCode::InvalidReport)
            error.place.clear();
        return atFile(error, fileName);
    };
    if (suffix == QLatin1String("docx") || bytes.startsWith("PK\x03\x04")) {
        const auto document = readDocx(bytes);
        if (!document)
            return atFile(document.error(), fileName);
        return located(convertDocument(document.value(), formats, options));
    }
    const auto text = decodeText(bytes);
    if (!text)
        return atFile(text.error(), fileName);
    const bool html = suffix == QLatin1String("html") || suffix == QLatin1String("htm") ||
                      suffix == QLatin1String("mht") || looksLikeHtml(text.value().text);
    Result<ForeignReading> reading = [&]() -> Result<ForeignReading> {
        if (!html)
            return located(convertPortalText(text.value().text, formats, options));
        const auto document = readHtml(text.value().text);
        if (!document)
            return atFile(document.error(), fileName);
        return located(convertDocument(document.value(), formats, options));
    }();
    if (reading && text.value().encoding != QLatin1String("UTF-8"))
        reading.value().encoding = text.value().encoding;
    return reading;
}

} // namespace gongkai
