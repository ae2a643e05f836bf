// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/sheettext.h"

#include "domain/sheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gongkai::sheets {

namespace {

QString limitReason(Refusal why) {
    switch (why) {
    case Refusal::Columns:
        return QCoreApplication::translate("gongkai::Sheets", "the row has more than %1 columns").arg(mostSheetColumns);
    case Refusal::Rows:
        return QCoreApplication::translate("gongkai::Sheets", "the table has more than %1 rows").arg(mostSheetRows);
    case Refusal::CellLength:
        return QCoreApplication::translate("gongkai::Sheets", "the cell is longer than %1 characters")
            .arg(longestSheetCell);
    case Refusal::QuotedLength:
        return QCoreApplication::translate(
                   "gongkai::Sheets",
                   "the cell is longer than %1 characters; probably its quotation mark is not closed")
            .arg(longestSheetCell);
    default: return {};
    }
}

QString packageReason(Refusal why) {
    switch (why) {
    case Refusal::NotWorkbook:
        return QCoreApplication::translate("gongkai::Sheets",
                                           "it is no Excel workbook; open it in the program it came from and save it "
                                           "as .xlsx");
    case Refusal::Legacy:
        return QCoreApplication::translate("gongkai::Sheets",
                                           "it is an old .xls or .et workbook; open it and save it as .xlsx");
    case Refusal::Encrypted:
        return QCoreApplication::translate("gongkai::Sheets",
                                           "it is protected by a password; save it as .xlsx without one");
    case Refusal::Bomb:
        return QCoreApplication::translate("gongkai::Sheets", "unpacked it is too large, as a compression bomb is");
    case Refusal::Names: return QCoreApplication::translate("gongkai::Sheets", "it holds parts with forbidden names");
    case Refusal::DocumentType:
        return QCoreApplication::translate(
            "gongkai::Sheets", "it declares document types or entities, which tables do not need and attacks do");
    case Refusal::Depth: return QCoreApplication::translate("gongkai::Sheets", "its elements are nested too deeply");
    case Refusal::Texts: return QCoreApplication::translate("gongkai::Sheets", "it holds too much text for a table");
    case Refusal::NoSheet: return QCoreApplication::translate("gongkai::Sheets", "the workbook has no sheet of cells");
    default: return QCoreApplication::translate("gongkai::Sheets", "it is damaged");
    }
}

QString reason(Refusal why) {
    switch (why) {
    case Refusal::OpenQuote:
        return QCoreApplication::translate("gongkai::Sheets", "the quotation mark that opens here is not closed");
    case Refusal::Reference:
        return QCoreApplication::translate("gongkai::Sheets", "there is no such row or column in a sheet");
    case Refusal::RowOrder: return QCoreApplication::translate("gongkai::Sheets", "the rows are not in their order");
    case Refusal::CellOrder:
        return QCoreApplication::translate("gongkai::Sheets", "the cells are not in their order, or one stands twice");
    case Refusal::MissingText:
        return QCoreApplication::translate("gongkai::Sheets", "the cell names a text that the workbook does not hold");
    default: {
        const QString limit = limitReason(why);
        return limit.isEmpty() ? packageReason(why) : limit;
    }
    }
}

} // namespace

Error refused(Refusal why, const QString &place, const QString &detail) {
    return {ErrorCode::ForeignRefused, place, detail, {reason(why)}};
}

QString rowPlace(const QString &path, int row) {
    return QCoreApplication::translate("gongkai::Sheets", "%1: row %2").arg(path, QString::number(row));
}

QString cellPlace(const QString &path, int row, const QString &column) {
    return QCoreApplication::translate("gongkai::Sheets", "%1: row %2, column %3")
        .arg(path, QString::number(row), column);
}

QString columnLetters(int column) {
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters;
}

std::optional<Error> unreadable(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}, {}};
    if (info.isDir())
        return Error{ErrorCode::FileUnreadable, path, QStringLiteral("is a folder"), {}};
    // a pipe or a device has no end that could be known, and files are read twice
    if (!info.isFile())
        return Error{ErrorCode::FileUnreadable, path, QStringLiteral("is no file"), {}};
    if (info.size() > largestFile)
        return Error{
            ErrorCode::FileTooLarge, path, {}, {QString::number(largestFile / (1024 * 1024)), QStringLiteral("table")}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file.errorString(), {}};
    if (info.size() == 0)
        return Error{ErrorCode::FileEmpty, path, {}, {}};
    return std::nullopt;
}

QString withoutTrailingBlanks(const QString &text) {
    qsizetype size = text.size();
    while (size > 0 && (text[size - 1] == QLatin1Char(' ') || text[size - 1] == QLatin1Char('\t')))
        --size;
    return size == text.size() ? text : text.left(size);
}

QString withoutControls(const QString &text) {
    const auto forbidden = [](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || code >= 0xFFFE;
    };
    if (std::none_of(text.begin(), text.end(), forbidden))
        return text;
    QString clean = text;
    clean.removeIf(forbidden);
    return clean;
}

} // namespace gongkai::sheets
