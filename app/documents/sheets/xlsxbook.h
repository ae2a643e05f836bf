// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/sheets/xlsxpackage.h"
#include "documents/sheets/xlsxvalues.h"

#include <QByteArray>
#include <QStringList>

#include <deque>
#include <vector>

namespace gongkai::sheets {

/// What workbook.xml says, and where the other parts are.
struct XlsxBook {
    QString sheet;      ///< name of the first visible sheet
    QStringList others; ///< names of the rest
    QString sheetPart;
    QString stringsPart;
    QString stylesPart;
    bool since1904 = false;
};
[[nodiscard]] Result<XlsxBook> readBook(XlsxPackage &package);

/// Forms of numbers, by the style of a cell.
[[nodiscard]] Result<std::vector<NumberForm>> readForms(XlsxPackage &package, const QString &part);

/// Appends the text of an <si> or <is>: its runs joined, without the readings that some writers add.
void itemText(XlsxPart &xml, QString &into);

/// The texts that cells share. Kept in UTF-8 in large pieces: as two million strings they would be too many to hold.
class SharedTexts final {
public:
    [[nodiscard]] Result<void> read(XlsxPackage &package, const QString &part);
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_texts.size()); }
    /// Nothing for a text that is longer than a cell may be.
    [[nodiscard]] std::optional<QString> at(qint64 index) const;

private:
    struct Place {
        quint32 piece : 10 = 0;
        quint32 start : 21 = 0;
        quint32 longer : 1 = 0; ///< than a cell may be; not kept
        quint32 size = 0;
    };
    void add(const QString &text);

    std::deque<Place> m_texts;
    std::vector<QByteArray> m_pieces;
    qint64 m_bytes = 0;
};

} // namespace gongkai::sheets
