// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formatcatalogue.h"
#include "domain/formatcheck.h"
#include "domain/formatmembers.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

namespace {

const QHash<QString, ValueType> &valueTypes() {
    static const QHash<QString, ValueType> words = {{QStringLiteral("count"), ValueType::NonNegativeInteger},
                                                    {QStringLiteral("signed"), ValueType::SignedInteger},
                                                    {QStringLiteral("amount"), ValueType::Amount}};
    return words;
}

FormatColumn readColumn(FormatMembers &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("key"), QStringLiteral("label"), QStringLiteral("group"), QStringLiteral("block"),
               QStringLiteral("type"), QStringLiteral("unit"), QStringLiteral("formula"), QStringLiteral("aliases")});
    FormatColumn column;
    column.key = r.text(json, path, u"key");
    column.label = r.text(json, path, u"label");
    column.group = r.text(json, path, u"group", false);
    column.block = r.text(json, path, u"block", false);
    column.unit = r.text(json, path, u"unit", false);
    column.type = r.oneOf(json, path, u"type", valueTypes(), ValueType::NonNegativeInteger);
    column.formula = r.expression(json, path, u"formula");
    column.aliases = r.texts(json, path, u"aliases");
    return column;
}

FormatRow readRow(FormatMembers &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("key"), QStringLiteral("label"), QStringLiteral("path"), QStringLiteral("law"),
               QStringLiteral("unit"), QStringLiteral("level"), QStringLiteral("type"), QStringLiteral("formula"),
               QStringLiteral("heading"), QStringLiteral("aliases")});
    FormatRow row;
    row.key = r.text(json, path, u"key");
    row.label = r.text(json, path, u"label");
    row.unit = r.text(json, path, u"unit", false);
    row.law = r.text(json, path, u"law", false);
    row.level = r.integer(json, path, u"level", 0, 0);
    row.input = !r.flag(json, path, u"heading");
    if (json.find(u"type"))
        row.type = r.oneOf(json, path, u"type", valueTypes(), ValueType::NonNegativeInteger);
    row.formula = r.expression(json, path, u"formula");
    row.path = r.texts(json, path, u"path");
    row.aliases = r.texts(json, path, u"aliases");
    return row;
}

GridCell readGridCell(FormatMembers &r, const Json &json, const QString &path, const QString &table) {
    r.members(json, path,
              {QStringLiteral("text"), QStringLiteral("cell"), QStringLiteral("columns"), QStringLiteral("rows")});
    GridCell cell;
    cell.text = r.text(json, path, u"text", false);
    const QString name = r.text(json, path, u"cell", false);
    if (!name.isEmpty()) {
        cell.cell = CellRef::fromName(table + QLatin1Char('.') + name);
        if (!cell.cell)
            r.fail(path + QStringLiteral(".cell"), QStringLiteral("\"%1\" is not row.column").arg(name));
    }
    cell.columns = r.integer(json, path, u"columns", 1, 1);
    cell.rows = r.integer(json, path, u"rows", 1, 1);
    return cell;
}

void readGrid(FormatMembers &r, const Json &json, const QString &path, FormatTable &table) {
    const auto &lines = r.list(json, path, u"grid", 2000);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString linePath = item(path, u"grid", i);
        if (!lines[i].isArray())
            r.fail(linePath, QStringLiteral("is no list"));
        std::vector<GridCell> line;
        for (std::size_t k = 0; k < lines[i].toArray().size() && !r.failed(); ++k) {
            line.push_back(readGridCell(r, lines[i].toArray()[k], linePath + QStringLiteral("[%1]").arg(k), table.id));
            line.back().head = static_cast<int>(i) < table.headRows;
        }
        table.grid.push_back(std::move(line));
    }
}

FormatTable readTable(FormatMembers &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("id"), QStringLiteral("section"), QStringLiteral("title"), QStringLiteral("sheet"),
               QStringLiteral("optional"), QStringLiteral("attachment"), QStringLiteral("prints_blanks"),
               QStringLiteral("from_year"), QStringLiteral("footer"), QStringLiteral("columns"), QStringLiteral("rows"),
               QStringLiteral("widths"), QStringLiteral("head_rows"), QStringLiteral("label_columns"),
               QStringLiteral("grid")});
    FormatTable table;
    table.id = r.text(json, path, u"id");
    table.section = r.text(json, path, u"section");
    table.title = r.text(json, path, u"title");
    table.sheet = r.text(json, path, u"sheet", false);
    if (table.sheet.isEmpty())
        table.sheet = table.id;
    table.optional = r.flag(json, path, u"optional");
    table.attachment = r.flag(json, path, u"attachment");
    table.printsBlanks = r.flag(json, path, u"prints_blanks");
    table.fromYear = r.integer(json, path, u"from_year", 0, 0);
    table.headRows = r.integer(json, path, u"head_rows", 0, 0);
    table.labelColumns = r.integer(json, path, u"label_columns", 0, 0);
    table.footer = r.texts(json, path, u"footer");
    const auto &columns = r.list(json, path, u"columns", 64);
    for (std::size_t i = 0; i < columns.size() && !r.failed(); ++i)
        table.columns.push_back(readColumn(r, columns[i], item(path, u"columns", i)));
    const auto &rows = r.list(json, path, u"rows", 2000);
    for (std::size_t i = 0; i < rows.size() && !r.failed(); ++i)
        table.rows.push_back(readRow(r, rows[i], item(path, u"rows", i)));
    const auto &widths = r.list(json, path, u"widths", 64);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto width = widths[i].toInteger();
        if (!width || *width < 1 || *width > 100000)
            r.fail(item(path, u"widths", i), QStringLiteral("is no width"));
        table.widths.push_back(static_cast<int>(width.value_or(1)));
    }
    readGrid(r, json, path, table);
    return table;
}

std::vector<RequiredMatter> readMatters(FormatMembers &r, const Json &json, const QString &path, QStringView key) {
    std::vector<RequiredMatter> matters;
    const auto &list = r.list(json, path, key, 100);
    for (std::size_t i = 0; i < list.size() && !r.failed(); ++i) {
        const QString place = item(path, key, i);
        r.members(list[i], place, {QStringLiteral("label"), QStringLiteral("pattern")});
        matters.push_back({r.text(list[i], place, u"label"), r.pattern(list[i], place, u"pattern")});
    }
    return matters;
}

FormatSection readSection(FormatMembers &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("no"), QStringLiteral("heading"), QStringLiteral("tables"), QStringLiteral("aliases"),
               QStringLiteral("subheadings"), QStringLiteral("matters"), QStringLiteral("guidance")});
    FormatSection section;
    section.no = r.text(json, path, u"no");
    section.heading = r.text(json, path, u"heading", false);
    section.hasTables = r.flag(json, path, u"tables");
    section.aliases = r.texts(json, path, u"aliases");
    section.subheadings = r.texts(json, path, u"subheadings");
    section.matters = readMatters(r, json, path, u"matters");
    section.guidance = r.text(json, path, u"guidance", false);
    return section;
}

FigurePattern readFigure(FormatMembers &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("pattern"), QStringLiteral("to"), QStringLiteral("label"), QStringLiteral("unit"),
               QStringLiteral("value")});
    FigurePattern figure;
    figure.pattern = r.text(json, path, u"pattern");
    figure.to = r.text(json, path, u"to");
    figure.label = r.text(json, path, u"label");
    figure.unit = r.text(json, path, u"unit");
    if (json.find(u"value"))
        figure.value = r.text(json, path, u"value");
    const QRegularExpression expression(figure.pattern);
    if (r.isShipped())
        return figure;
    if (!expression.isValid())
        r.fail(path + QStringLiteral(".pattern"), expression.errorString());
    else if (!figure.value && !expression.namedCaptureGroups().contains(QStringLiteral("value")))
        r.fail(path + QStringLiteral(".pattern"), QStringLiteral("has no group \"value\""));
    return figure;
}

void readDerived(FormatMembers &r, const Json &json, Format &format) {
    if (const Json *sums = json.find(u"sums"))
        for (const Json::Member &member : sums->toObject())
            format.sums.insert(member.key,
                               r.expression(*sums, QStringLiteral("sums"), member.key).value_or(Expression()));
    if (const Json *rates = json.find(u"rates"))
        for (const Json::Member &member : rates->toObject()) {
            const QString path = QStringLiteral("rates.") + member.key;
            r.members(member.value, path, {QStringLiteral("numerator"), QStringLiteral("denominator")});
            format.rates.insert(member.key, {r.expression(member.value, path, u"numerator").value_or(Expression()),
                                             r.expression(member.value, path, u"denominator").value_or(Expression())});
        }
}

void readContinuations(FormatMembers &r, const Json &json, Format &format) {
    const auto &list = r.list(json, QStringLiteral("(format)"), u"continues", 20);
    for (std::size_t i = 0; i < list.size() && !r.failed(); ++i) {
        const QString path = item({}, u"continues", i);
        r.members(list[i], path, {QStringLiteral("format"), QStringLiteral("cells"), QStringLiteral("none")});
        Continuation c;
        c.formatId = r.text(list[i], path, u"format");
        const QStringList none = r.texts(list[i], path, u"none");
        c.none = QSet<QString>(none.begin(), none.end());
        if (const Json *cells = list[i].find(u"cells"))
            for (const Json::Member &member : cells->toObject())
                c.cells.insert(
                    member.key,
                    r.expression(*cells, path + QStringLiteral(".cells"), member.key).value_or(Expression()));
        format.continuations.push_back(std::move(c));
    }
    if (const Json *upgrades = json.find(u"upgrades"))
        for (const Json::Member &member : upgrades->toObject())
            format.upgrades.insert(member.key, member.value.toString());
}

void readHead(FormatMembers &r, const Json &json, Format &format) {
    r.members(json, QStringLiteral("(format)"),
              {QStringLiteral("schema"), QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("name"),
               QStringLiteral("basis"), QStringLiteral("years"), QStringLiteral("title"),
               QStringLiteral("fixed_headings"), QStringLiteral("required_matters"), QStringLiteral("sections"),
               QStringLiteral("tables"), QStringLiteral("rules"), QStringLiteral("sums"), QStringLiteral("rates"),
               QStringLiteral("figures"), QStringLiteral("base"), QStringLiteral("continues"),
               QStringLiteral("upgrades"), QStringLiteral("counts")});
    const QString top = QStringLiteral("(format)");
    if (r.text(json, top, u"schema") != QLatin1String("gongkai-format/1"))
        r.fail(QStringLiteral("schema"), QStringLiteral("is not gongkai-format/1"));
    format.id = r.text(json, top, u"id");
    format.version = r.text(json, top, u"version");
    format.name = r.text(json, top, u"name");
    format.basis = r.text(json, top, u"basis");
    format.titlePattern = r.text(json, top, u"title");
    format.fixedHeadings = r.flag(json, top, u"fixed_headings");
    format.baseId = r.text(json, top, u"base", false);
    format.requiredMatters = readMatters(r, json, {}, u"required_matters");
    const auto &years = r.list(json, top, u"years", 2);
    if (years.size() != 2 || !years[0].toInteger() || !(years[1].isNull() || years[1].toInteger())) {
        r.fail(QStringLiteral("years"), QStringLiteral("is not [first, last or null]"));
        return;
    }
    format.fromYear = static_cast<int>(*years[0].toInteger());
    if (years[1].toInteger())
        format.toYear = static_cast<int>(*years[1].toInteger());
}

} // namespace

Result<Format> readFormat(const Json &json, const QString &fileName) {
    FormatMembers r(fileName);
    Format format;
    readHead(r, json, format);
    const auto &sections = r.list(json, QStringLiteral("(format)"), u"sections", 100);
    for (std::size_t i = 0; i < sections.size() && !r.failed(); ++i)
        format.sections.push_back(readSection(r, sections[i], item({}, u"sections", i)));
    const auto &tables = r.list(json, QStringLiteral("(format)"), u"tables", 100);
    for (std::size_t i = 0; i < tables.size() && !r.failed(); ++i)
        format.tables.push_back(readTable(r, tables[i], item({}, u"tables", i)));
    const auto &rules = r.list(json, QStringLiteral("(format)"), u"rules", 500);
    for (std::size_t i = 0; i < rules.size() && !r.failed(); ++i)
        format.rules.push_back(readRule(r, rules[i], item({}, u"rules", i)));
    const auto &figures = r.list(json, QStringLiteral("(format)"), u"figures", 500);
    for (std::size_t i = 0; i < figures.size() && !r.failed(); ++i)
        format.figures.push_back(readFigure(r, figures[i], item({}, u"figures", i)));
    readDerived(r, json, format);
    readContinuations(r, json, format);
    const auto &counts = r.list(json, QStringLiteral("(format)"), u"counts", 500);
    for (std::size_t i = 0; i < counts.size() && !r.failed(); ++i)
        readCounts(r, counts[i], item({}, u"counts", i), format.counts);
    if (!r.failed())
        if (const auto problem = findFormatProblem(format))
            r.fail(problem->place, problem->what);
    if (r.failed())
        return r.error();
    return format;
}

} // namespace gongkai
