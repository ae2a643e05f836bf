// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/cellcount.h"
#include "domain/rule.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

enum class ValueType { NonNegativeInteger, SignedInteger, Amount };

struct FormatColumn {
    QString key;
    QString label;
    QString group; ///< head above the label, where the form has one (法人或其他组织)
    QString block; ///< which of several side-by-side blocks (t4: review, direct, after_review)
    ValueType type = ValueType::NonNegativeInteger;
    QString unit;
    std::optional<Expression> formula; ///< over the columns of the same row
    QStringList aliases;               ///< how published reports call it otherwise
};

struct FormatRow {
    QString key;
    QString label;
    QString unit;
    int level = 0;
    bool input = true;                 ///< false and no formula: a heading row without cells
    std::optional<ValueType> type;     ///< overrides the column's
    std::optional<Expression> formula; ///< over the rows of the same column
    QString law;                       ///< article that decides what is counted here
    QStringList path;                  ///< labels it stands under, outermost first
    QStringList aliases;
};

/// One cell of the printed grid: a text or a value, with its spans.
struct GridCell {
    QString text;
    std::optional<CellRef> cell;
    int columns = 1;
    int rows = 1;
    bool head = false; ///< part of the column heads (repeated on every page)
};

struct FormatTable {
    QString id;
    QString section;
    QString title;
    QString sheet; ///< tables with one sheet are printed as one grid, in order
    bool optional = false;
    bool attachment = false;   ///< printed after the sign-off on a page of its own
    bool printsBlanks = false; ///< 2018: a blank prints blank; else only 0 after confirmation (domain.md 2a)
    int fromYear = 0;
    int headRows = 0;
    int labelColumns = 0;
    std::vector<FormatColumn> columns;
    std::vector<FormatRow> rows;
    std::vector<int> widths; ///< of the grid's columns, in proportion
    std::vector<std::vector<GridCell>> grid;
    QStringList footer;

    [[nodiscard]] const FormatColumn *column(const QString &key) const;
    [[nodiscard]] const FormatRow *row(const QString &key) const;
    [[nodiscard]] int gridColumns() const { return static_cast<int>(widths.size()); }
};

/// A matter that the law wants told (2008 regulation art. 32, the five heads of 总体情况).
struct RequiredMatter {
    QString label;
    QRegularExpression pattern; ///< words by which it is recognised
};

struct FormatSection {
    QString no;
    QString heading; ///< empty: the report's own headings (2018) or the lead
    bool hasTables = false;
    QStringList aliases;
    QStringList subheadings;
    std::vector<RequiredMatter> matters; ///< what its text must tell
    QString guidance;
};

/// A figure that reports tell in prose, and where it belongs. `pattern` is a regular expression with a group `value`
/// (digits) and perhaps `before` (约) or `about` (余); a declared `value` stands for wording without digits
/// (未收取费用).
struct FigurePattern {
    QString pattern;
    QString to; ///< a cell name, or ind.KEY
    QString label;
    QString unit;
    std::optional<QString> value;
};

struct Ratio {
    Expression numerator;
    Expression denominator;
};

/// How cells of an earlier form become last year's figures of this one.
struct Continuation {
    QString formatId;
    QHash<QString, Expression> cells; ///< cell here -> sum over cells there
    QSet<QString> none;               ///< cells here that have no source there though the names are the same
};

/// A form of the report as data (resources/formats/*.json). Immutable once loaded.
struct Format {
    QString id;
    QString version;
    QString name;
    QString basis; ///< document that ordered the form
    int fromYear = 0;
    std::optional<int> toYear;
    QString baseId;       ///< the national form that a local addition extends; else empty
    QString titlePattern; ///< {agency} and {year}
    bool fixedHeadings = false;
    std::vector<RequiredMatter> requiredMatters;
    std::vector<FormatSection> sections;
    std::vector<FormatTable> tables;
    std::vector<Rule> rules;
    QHash<QString, Expression> sums; ///< {{sum.KEY}}
    QHash<QString, Ratio> rates;     ///< {{rate.KEY}}
    std::vector<FigurePattern> figures;
    std::vector<Continuation> continuations;
    std::vector<CellCount> counts;    ///< what the register fills
    QHash<QString, QString> upgrades; ///< cell of an earlier version -> cell here, for upgradeReport()

    /// The national form: this one, or the one it extends.
    [[nodiscard]] const QString &nationalId() const { return baseId.isEmpty() ? id : baseId; }
    [[nodiscard]] const FormatTable *table(const QString &id) const;
    [[nodiscard]] const FormatSection *section(const QString &no) const;
    /// Whether the cell exists and may hold a value.
    [[nodiscard]] bool knows(const CellRef &cell) const;
    [[nodiscard]] ValueType typeOf(const CellRef &cell) const;
    /// The formula of a cell with full cell names: down its column, else along its row; nullopt for typed cells.
    [[nodiscard]] std::optional<Expression> formulaOf(const CellRef &cell) const;
    /// All cells that may hold a value, in the order of the form.
    [[nodiscard]] std::vector<CellRef> cellsOf(const FormatTable &table) const;
    /// "三、本年度办理结果 · （一）予以公开 · 自然人"-like name for people.
    [[nodiscard]] QString labelOf(const CellRef &cell) const;
};

} // namespace gongkai
