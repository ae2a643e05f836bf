// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/read/foreigndocument.h"
#include "documents/read/portaltext.h"
#include "domain/formatcatalogue.h"

namespace gongkai {

/// A label as labels are compared: without white space, numbering, notes in brackets, and in half-width forms.
[[nodiscard]] QString plainLabel(const QString &label);
/// How alike two plain labels are, 0 to 100 (longest common subsequence).
[[nodiscard]] int likeness(const QString &a, const QString &b);

/// Reads statutory tables from tables as they are found: every figure goes to the cell whose row label and column head
/// stand beside it, never to a place that was counted. Cells keep where they came from (origin `imported`, member
/// `place`).
class FormTables final {
public:
    FormTables(const FormatCatalogue &formats, const Format &format);

    /// Whether the table has labels of any known form.
    [[nodiscard]] static bool looksStatutory(const FormatCatalogue &formats, const ForeignTable &table);

    /// Whether the table goes on with `before`: as many columns, and no head of its own.
    [[nodiscard]] static bool continues(const FormatCatalogue &formats, const ForeignTable &before,
                                        const ForeignTable &table);

    /// Puts the figures into the report; labels written otherwise than the form has them go to `altered`, what found no
    /// place to `unmatched`.
    void read(const ForeignTable &table, ConvertedReport &converted);

private:
    struct Line;
    struct Target {
        const Format *format = nullptr;
        const FormatTable *table = nullptr;
        const FormatRow *row = nullptr;
    };
    struct Column {
        const FormatColumn *column = nullptr;
        const Format *format = nullptr;
        bool operator==(const Column &) const = default;
    };

    [[nodiscard]] Target rowFor(const QStringList &labels, ConvertedReport &converted);
    [[nodiscard]] Target bestRow(const Format &format, const QString &label, const QStringList &path, int least) const;
    void readLine(const std::vector<Line> &lines, std::size_t y, const Target &target, const ForeignTable &table,
                  ConvertedReport &converted);
    [[nodiscard]] static bool headsFit(const FormatTable &form, const std::vector<Line> &lines, std::size_t y);
    void put(const Target &target, const FormatColumn &column, const QString &text, const QString &place,
             ConvertedReport &converted);

    const FormatCatalogue &m_formats;
    const Format &m_format;
    Target m_last; ///< labels that stand twice mean the next one in the order of the form
};

} // namespace gongkai
