// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/json.h"
#include "base/result.h"
#include "domain/format.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

/// One piece of prose. Text is stored as written, tokens unexpanded.
struct Block {
    enum class Kind { Paragraph, Heading, List, Table, Chart, Unknown };

    Kind kind = Kind::Paragraph;
    QString text;  ///< paragraph, heading
    int level = 0; ///< heading: 1 (一、) to 4 (（1）)
    bool ordered = false;
    QStringList items; ///< list
    QString id;        ///< table: which table stands here; chart: which chart
    Json extra;        ///< members of the file that this version does not know

    bool operator==(const Block &) const = default;
    [[nodiscard]] static Block paragraph(const QString &text);
    [[nodiscard]] static Block heading(int level, const QString &text);
};

struct SectionText {
    QString section;
    std::vector<Block> blocks;
    Json extra;

    bool operator==(const SectionText &) const = default;
};

struct Indicator {
    QString key;
    QString label;
    std::optional<Decimal> value;
    QString unit;
    bool approximate = false; ///< "600余"
    QString source;           ///< quotation the figure was read from
    Json extra;

    bool operator==(const Indicator &) const = default;
};

struct Agency {
    QString name;
    QString shortName;
    QString code;
    QString region;
    Json extra;

    bool operator==(const Agency &) const = default;
};

struct SignOff {
    QString agency;
    QString date; ///< ISO, or as found
    Json extra;

    bool operator==(const SignOff &) const = default;
};

/// Where a cell's value came from; origin is one of register, rollup, typed, formula, carried, imported.
struct CellSource {
    QString origin;
    QString overrideReason;
    Json extra;

    bool operator==(const CellSource &) const = default;
};

/// Why a finding stands; bound to the values it explains (domain.md 2a).
struct Explanation {
    QString rule;
    QStringList cells;
    Json values; ///< cell name -> value when it was written
    QString text;
    Json extra;

    bool operator==(const Explanation &) const = default;
};

/// A problem that last year's report named or a measure it promised, and what became of it.
struct LastYearPoint {
    QString text;
    QString kind;   ///< problem, measure
    QString answer; ///< done, carried_on, dropped (does not apply); empty: not answered yet
    QString words;  ///< done with what, carried on why
    Json extra;

    bool operator==(const LastYearPoint &) const = default;
};

using RowCells = QMap<QString, Json>;          ///< column key -> value as found
using TableCells = QMap<QString, RowCells>;    ///< row key -> cells
using ReportCells = QMap<QString, TableCells>; ///< table id -> rows

/// A statutory annual report (政府信息公开工作年度报告, art. 49 and 50 of the 2019 regulation): its numbers, its prose
/// and what identifies it. Values are kept as found; what they mean is asked of `readCell` together with the format.
struct Report {
    QString formatId;
    QString formatVersion;
    int year = 0;
    Agency agency;
    QString scope; ///< agency, government, region
    QString title;
    ReportCells cells;
    QMap<QString, CellSource> sources; ///< by full cell name
    std::vector<Indicator> indicators;
    std::vector<SectionText> text;
    SignOff signOff;
    QString published; ///< ISO date or empty
    Json contact;      ///< address, postcode, phone, fax, email
    Json metadata;     ///< index_no, doc_no, keywords, category, validity
    Json revision;     ///< no, reason, replaces
    QStringList blanksAreZero;
    Json statFooter; ///< head, reviewer, preparer, phone, date
    std::vector<Explanation> explanations;
    std::vector<LastYearPoint> lastYearPoints; ///< for the approver; never printed
    Json extra;

    [[nodiscard]] Json cell(const CellRef &ref) const; ///< null when absent
    /// Null removes the value but keeps the cell, as the file does.
    void setCell(const CellRef &ref, const Json &value);
    [[nodiscard]] const SectionText *section(const QString &no) const;
    /// The blocks of a section, created in its place (numeric order) when absent.
    std::vector<Block> &blocks(const QString &no);
    [[nodiscard]] const Indicator *indicator(const QString &key) const;
    /// The printed title: the one written, else made by the format's pattern.
    [[nodiscard]] QString printedTitle(const Format &format) const;
    /// Title of a new report by the format's pattern.
    [[nodiscard]] static QString titleFor(const Format &format, const Agency &agency, int year);

    bool operator==(const Report &) const = default;
};

/// The words of a heading without its number: 主动公开 of （一）主动公开.
[[nodiscard]] QString headingWords(const QString &heading);

/// What a cell holds, read as its type (domain.md 2a).
struct CellReading {
    enum class Kind { Blank, Number, NotANumber };
    Kind kind = Kind::Blank;
    Decimal number;
    bool normalised = false; ///< written otherwise than the form wants: 减8, ＋43, full-width digits
    QString found;           ///< as people see it
};

[[nodiscard]] CellReading readCell(const Json &value, ValueType type);
/// What to store for something typed: a number when it is plainly one (full-width digits and thousands signs are plain
/// enough), else the text, null when empty.
[[nodiscard]] Json cellFromTyped(const QString &typed);

/// An empty report of a year in its format: the form's sections present, subheadings in place, nothing counted.
[[nodiscard]] Report newReport(const Format &format, int year, const Agency &agency);

/// The data file (design/report-data.md), read and written without loss.
/// Errors: WrongSchema (args = {what was found}), InvalidReport (place = member path).
[[nodiscard]] Result<Report> reportFromJson(const Json &json);
[[nodiscard]] Json reportToJson(const Report &report);
/// Files from elsewhere with more text than any report has are refused, so that the checks need not try; the longest
/// published reports have some 20,000 characters. What lies in the store is always read.
/// The error: InvalidReport, place = member path.
inline constexpr qsizetype longestProse = 400 * 1000;
inline constexpr qsizetype longestParagraph = 50 * 1000;
[[nodiscard]] std::optional<Error> proseTooLong(const Report &report);
[[nodiscard]] Json blocksToJson(const std::vector<Block> &blocks);
[[nodiscard]] Result<std::vector<Block>> blocksFromJson(const Json &json, const QString &place);

} // namespace gongkai
