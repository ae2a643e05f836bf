// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/format.h"
#include "domain/formatcheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

namespace {

QString memberOf(const QString &path, QStringView key) {
    return path + QLatin1Char('.') + key.toString();
}

/// The place that is being read and the first thing found wrong there; later readings then do nothing.
class Reader final {
public:
    explicit Reader(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

    void fail(const QString &path, const QString &what) {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidFormat, m_file + QStringLiteral(": ") + path, what, {}};
    }

    /// Refuses members that are not in `known`: a misspelt key must not silently mean nothing.
    void members(const Json &json, const QString &path, const QStringList &known) {
        if (!json.isObject())
            return fail(path, QStringLiteral("is no object"));
        for (const Json::Member &member : json.toObject())
            if (!known.contains(member.key))
                return fail(path + QLatin1Char('.') + member.key, QStringLiteral("unknown key"));
    }

    QString text(const Json &json, const QString &path, QStringView key, bool required = true) {
        const Json *value = json.find(key);
        if (!value) {
            if (required)
                fail(path, QStringLiteral("has no \"%1\"").arg(key));
            return {};
        }
        if (!value->isString())
            fail(memberOf(path, key), QStringLiteral("is no text"));
        return value->toString();
    }

    int integer(const Json &json, const QString &path, QStringView key, int otherwise, int least) {
        const Json *value = json.find(key);
        if (!value)
            return otherwise;
        const auto number = value->toInteger();
        if (!number || *number < least || *number > 1000000) {
            fail(memberOf(path, key), QStringLiteral("is no whole number in range"));
            return otherwise;
        }
        return static_cast<int>(*number);
    }

    bool flag(const Json &json, const QString &path, QStringView key) {
        const Json *value = json.find(key);
        if (value && !value->isBool())
            fail(memberOf(path, key), QStringLiteral("is neither true nor false"));
        return value && value->toBool();
    }

    QStringList texts(const Json &json, const QString &path, QStringView key) {
        QStringList result;
        const Json *value = json.find(key);
        if (!value)
            return result;
        if (!value->isArray())
            fail(memberOf(path, key), QStringLiteral("is no list"));
        for (const Json &item : value->toArray()) {
            if (!item.isString())
                fail(memberOf(path, key), QStringLiteral("holds something that is no text"));
            result.append(item.toString());
        }
        return result;
    }

    const Json::Array &list(const Json &json, const QString &path, QStringView key, std::size_t most) {
        static const Json::Array none;
        const Json *value = json.find(key);
        if (!value)
            return none;
        if (!value->isArray() || value->toArray().size() > most) {
            fail(memberOf(path, key), QStringLiteral("is no list, or longer than %1").arg(most));
            return none;
        }
        return value->toArray();
    }

    template <typename T>
    T oneOf(const Json &json, const QString &path, QStringView key, const QHash<QString, T> &words, T otherwise) {
        const Json *value = json.find(key);
        if (!value)
            return otherwise;
        if (!words.contains(value->toString()))
            fail(memberOf(path, key), QStringLiteral("\"%1\" is not known").arg(value->toString()));
        return words.value(value->toString(), otherwise);
    }

    std::optional<Expression> expression(const Json &json, const QString &path, QStringView key) {
        const QString source = text(json, path, key, false);
        if (source.isEmpty())
            return std::nullopt;
        auto parsed = Expression::parse(source);
        if (!parsed) {
            fail(memberOf(path, key), parsed.error().detail);
            return std::nullopt;
        }
        return std::move(parsed).value();
    }

private:
    QString m_file;
    std::optional<Error> m_error;
};

const QHash<QString, ValueType> &valueTypes() {
    static const QHash<QString, ValueType> words = {{QStringLiteral("count"), ValueType::NonNegativeInteger},
                                                    {QStringLiteral("signed"), ValueType::SignedInteger},
                                                    {QStringLiteral("amount"), ValueType::Amount}};
    return words;
}

const QHash<QString, Severity> &severities() {
    static const QHash<QString, Severity> words = {{QStringLiteral("error"), Severity::Error},
                                                   {QStringLiteral("warning"), Severity::Warning},
                                                   {QStringLiteral("info"), Severity::Info}};
    return words;
}

QString item(const QString &path, QStringView key, std::size_t index) {
    return (path.isEmpty() ? key.toString() : memberOf(path, key)) + QStringLiteral("[%1]").arg(index);
}

FormatColumn readColumn(Reader &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("key"), QStringLiteral("label"), QStringLiteral("group"), QStringLiteral("block"),
               QStringLiteral("type"), QStringLiteral("unit"), QStringLiteral("formula")});
    FormatColumn column;
    column.key = r.text(json, path, u"key");
    column.label = r.text(json, path, u"label");
    column.group = r.text(json, path, u"group", false);
    column.block = r.text(json, path, u"block", false);
    column.unit = r.text(json, path, u"unit", false);
    column.type = r.oneOf(json, path, u"type", valueTypes(), ValueType::NonNegativeInteger);
    column.formula = r.expression(json, path, u"formula");
    return column;
}

FormatRow readRow(Reader &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("key"), QStringLiteral("label"), QStringLiteral("path"), QStringLiteral("law"),
               QStringLiteral("unit"), QStringLiteral("level"), QStringLiteral("type"), QStringLiteral("formula"),
               QStringLiteral("heading")});
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
    return row;
}

GridCell readGridCell(Reader &r, const Json &json, const QString &path, const QString &table) {
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

void readGrid(Reader &r, const Json &json, const QString &path, FormatTable &table) {
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

FormatTable readTable(Reader &r, const Json &json, const QString &path) {
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

FormatSection readSection(Reader &r, const Json &json, const QString &path) {
    r.members(json, path,
              {QStringLiteral("no"), QStringLiteral("heading"), QStringLiteral("tables"), QStringLiteral("aliases"),
               QStringLiteral("subheadings"), QStringLiteral("guidance")});
    FormatSection section;
    section.no = r.text(json, path, u"no");
    section.heading = r.text(json, path, u"heading", false);
    section.hasTables = r.flag(json, path, u"tables");
    section.aliases = r.texts(json, path, u"aliases");
    section.subheadings = r.texts(json, path, u"subheadings");
    section.guidance = r.text(json, path, u"guidance", false);
    return section;
}

Rule readRule(Reader &r, const Json &json, const QString &path) {
    static const QHash<QString, RuleKind> kinds = {{QStringLiteral("equal"), RuleKind::Equal},
                                                   {QStringLiteral("at_most"), RuleKind::AtMost},
                                                   {QStringLiteral("count"), RuleKind::Count},
                                                   {QStringLiteral("not_a_number"), RuleKind::NotANumber},
                                                   {QStringLiteral("normalised"), RuleKind::Normalised},
                                                   {QStringLiteral("blank"), RuleKind::Blank},
                                                   {QStringLiteral("empty"), RuleKind::Empty},
                                                   {QStringLiteral("unknown_cell"), RuleKind::UnknownCell},
                                                   {QStringLiteral("token"), RuleKind::Token}};
    static const QHash<QString, RuleScope> scopes = {
        {QStringLiteral("column"), RuleScope::Column}, {QStringLiteral("row"), RuleScope::Row},
        {QStringLiteral("block"), RuleScope::Block},   {QStringLiteral("cell"), RuleScope::Cell},
        {QStringLiteral("table"), RuleScope::Table},   {QStringLiteral("report"), RuleScope::Report}};
    r.members(json, path,
              {QStringLiteral("id"), QStringLiteral("check"), QStringLiteral("scope"), QStringLiteral("tables"),
               QStringLiteral("severity"), QStringLiteral("severity_in"), QStringLiteral("found"),
               QStringLiteral("expected"), QStringLiteral("say_found"), QStringLiteral("say_expected"),
               QStringLiteral("ground"), QStringLiteral("explainable")});
    Rule rule;
    rule.id = r.text(json, path, u"id");
    rule.kind = r.oneOf(json, path, u"check", kinds, RuleKind::Equal);
    rule.scope = r.oneOf(json, path, u"scope", scopes, RuleScope::Report);
    rule.severity = r.oneOf(json, path, u"severity", severities(), Severity::Error);
    rule.explainable = r.flag(json, path, u"explainable");
    rule.tables = r.texts(json, path, u"tables");
    if (const Json *exceptions = json.find(u"severity_in"))
        for (const Json::Member &member : exceptions->toObject())
            rule.severityByTable.insert(member.key,
                                        r.oneOf(*exceptions, path, member.key, severities(), Severity::Error));
    rule.sayFound = r.text(json, path, u"say_found", false);
    rule.sayExpected = r.text(json, path, u"say_expected", false);
    rule.ground = r.text(json, path, u"ground");
    if (rule.kind == RuleKind::Equal || rule.kind == RuleKind::AtMost) {
        r.text(json, path, u"found");
        rule.found = r.expression(json, path, u"found").value_or(Expression());
        if (r.text(json, path, u"expected") == QLatin1String("@formula"))
            rule.expectedIsFormula = true;
        else
            rule.expected = r.expression(json, path, u"expected").value_or(Expression());
    }
    return rule;
}

FigurePattern readFigure(Reader &r, const Json &json, const QString &path) {
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
    if (!expression.isValid())
        r.fail(path + QStringLiteral(".pattern"), expression.errorString());
    else if (!figure.value && !expression.namedCaptureGroups().contains(QStringLiteral("value")))
        r.fail(path + QStringLiteral(".pattern"), QStringLiteral("has no group \"value\""));
    return figure;
}

void readDerived(Reader &r, const Json &json, Format &format) {
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

void readHead(Reader &r, const Json &json, Format &format) {
    r.members(json, QStringLiteral("(format)"),
              {QStringLiteral("schema"), QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("name"),
               QStringLiteral("basis"), QStringLiteral("years"), QStringLiteral("title"),
               QStringLiteral("fixed_headings"), QStringLiteral("required_matters"), QStringLiteral("sections"),
               QStringLiteral("tables"), QStringLiteral("rules"), QStringLiteral("sums"), QStringLiteral("rates"),
               QStringLiteral("figures")});
    const QString top = QStringLiteral("(format)");
    if (r.text(json, top, u"schema") != QLatin1String("gongkai-format/1"))
        r.fail(QStringLiteral("schema"), QStringLiteral("is not gongkai-format/1"));
    format.id = r.text(json, top, u"id");
    format.version = r.text(json, top, u"version");
    format.name = r.text(json, top, u"name");
    format.basis = r.text(json, top, u"basis");
    format.titlePattern = r.text(json, top, u"title");
    format.fixedHeadings = r.flag(json, top, u"fixed_headings");
    format.requiredMatters = r.texts(json, top, u"required_matters");
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
    Reader r(fileName);
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
    if (!r.failed())
        if (const auto problem = findFormatProblem(format))
            r.fail(problem->place, problem->what);
    if (r.failed())
        return r.error();
    return format;
}

} // namespace gongkai
