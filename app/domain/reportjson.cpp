// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"

namespace gongkai {

namespace {

/// Takes known members out of an object one by one; what is left over is kept as `extra`.
class Members final {
public:
    Members(const Json &json, QString place, std::optional<Error> &error)
        : m_rest(json), m_place(std::move(place)), m_error(error) {
        if (!json.isObject() && !json.isNull())
            fail({}, QStringLiteral("is no object"));
    }

    [[nodiscard]] QString path(QStringView key) const {
        return m_place.isEmpty() ? key.toString() : m_place + QLatin1Char('.') + key.toString();
    }
    void fail(QStringView key, const QString &what) {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidReport, key.isEmpty() ? m_place : path(key), what, {}};
    }

    Json take(QStringView key) {
        const Json *value = m_rest.find(key);
        Json result = value ? *value : Json();
        m_rest.remove(key);
        return result;
    }
    QString text(QStringView key) {
        const Json value = take(key);
        if (!value.isNull() && !value.isString())
            fail(key, QStringLiteral("is no text"));
        return value.toString();
    }
    bool flag(QStringView key) {
        const Json value = take(key);
        if (!value.isNull() && !value.isBool())
            fail(key, QStringLiteral("is neither true nor false"));
        return value.toBool();
    }
    Json::Array list(QStringView key) {
        const Json value = take(key);
        if (!value.isNull() && !value.isArray())
            fail(key, QStringLiteral("is no list"));
        return value.toArray();
    }
    Json object(QStringView key) {
        Json value = take(key);
        if (!value.isNull() && !value.isObject())
            fail(key, QStringLiteral("is no object"));
        return value;
    }
    QStringList texts(QStringView key) {
        QStringList result;
        for (const Json &item : list(key)) {
            if (!item.isString())
                fail(key, QStringLiteral("holds something that is no text"));
            result.append(item.toString());
        }
        return result;
    }
    std::optional<qint64> integer(QStringView key) {
        const Json value = take(key);
        if (!value.isNull() && !value.toInteger())
            fail(key, QStringLiteral("is no whole number"));
        return value.toInteger();
    }
    [[nodiscard]] Json rest() const { return m_rest.isObject() && !m_rest.toObject().empty() ? m_rest : Json(); }

private:
    Json m_rest;
    QString m_place;
    std::optional<Error> &m_error;
};

Block readBlock(const Json &json, const QString &place, std::optional<Error> &error) {
    Members m(json, place, error);
    Block block;
    const QString kind = m.text(u"kind");
    if (kind == QLatin1String("paragraph")) {
        block.text = m.text(u"text");
    } else if (kind == QLatin1String("heading")) {
        block.kind = Block::Kind::Heading;
        const auto level = m.integer(u"level");
        if (!level || *level < 1 || *level > 6)
            m.fail(u"level", QStringLiteral("is not 1 to 6"));
        block.level = static_cast<int>(level.value_or(1));
        block.text = m.text(u"text");
    } else if (kind == QLatin1String("list")) {
        block.kind = Block::Kind::List;
        block.ordered = m.flag(u"ordered");
        block.items = m.texts(u"items");
    } else if (kind == QLatin1String("table")) {
        block.kind = Block::Kind::Table;
        block.id = m.text(u"table");
    } else if (kind == QLatin1String("chart")) {
        block.kind = Block::Kind::Chart;
        block.id = m.text(u"id");
    } else {
        block.kind = Block::Kind::Unknown;
        block.extra = json; // a newer program's kind: kept whole
        return block;
    }
    block.extra = m.rest();
    return block;
}

Json merged(Json known, const Json &extra) {
    for (const Json::Member &member : extra.toObject())
        known.set(member.key, member.value);
    return known;
}

/// Optional texts are written when they say something.
void setText(Json &json, const QString &key, const QString &value) {
    if (!value.isEmpty())
        json.set(key, Json(value));
}

Json writeBlock(const Block &block) {
    Json json = Json::object();
    const QString kind = QStringLiteral("kind");
    const QString text = QStringLiteral("text");
    switch (block.kind) {
    case Block::Kind::Paragraph:
        json.set(kind, Json(QStringLiteral("paragraph")));
        json.set(text, Json(block.text));
        break;
    case Block::Kind::Heading:
        json.set(kind, Json(QStringLiteral("heading")));
        json.set(QStringLiteral("level"), Json::number(block.level));
        json.set(text, Json(block.text));
        break;
    case Block::Kind::List:
        json.set(kind, Json(QStringLiteral("list")));
        json.set(QStringLiteral("ordered"), Json(block.ordered));
        json.set(QStringLiteral("items"), Json::strings(block.items));
        break;
    case Block::Kind::Table:
        json.set(kind, Json(QStringLiteral("table")));
        json.set(QStringLiteral("table"), Json(block.id));
        break;
    case Block::Kind::Chart:
        json.set(kind, Json(QStringLiteral("chart")));
        json.set(QStringLiteral("id"), Json(block.id));
        break;
    case Block::Kind::Unknown: return block.extra;
    }
    return merged(json, block.extra);
}

void readTables(const Json &tables, Report &report, std::optional<Error> &error) {
    for (const Json::Member &table : tables.toObject()) {
        Members tableMembers(table.value, QStringLiteral("tables.") + table.key, error);
        TableCells &rows = report.cells[table.key];
        for (const Json::Member &row : table.value.toObject()) {
            Members rowMembers(row.value, tableMembers.path(row.key), error);
            RowCells &cells = rows[row.key];
            for (const Json::Member &cell : row.value.toObject())
                cells.insert(cell.key, cell.value);
        }
    }
}

void readSources(const Json &sources, Report &report, std::optional<Error> &error) {
    for (const Json::Member &member : sources.toObject()) {
        Members m(member.value, QStringLiteral("sources.") + member.key, error);
        CellSource source;
        source.origin = m.text(u"origin");
        source.overrideReason = m.text(u"override_reason");
        source.extra = m.rest();
        report.sources.insert(member.key, source);
    }
}

void readIndicators(const Json::Array &list, Report &report, std::optional<Error> &error) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        Members m(list[i], QStringLiteral("indicators[%1]").arg(i), error);
        Indicator indicator;
        indicator.key = m.text(u"key");
        indicator.label = m.text(u"label");
        const Json value = m.take(u"value");
        indicator.value = Decimal::fromText(value.isString() ? value.toString() : value.numberText());
        indicator.unit = m.text(u"unit");
        indicator.approximate = m.flag(u"approximate");
        indicator.source = m.text(u"source");
        indicator.extra = m.rest();
        if (!value.isNull() && !indicator.value) // kept as found; it stands for no figure
            indicator.extra.set(QStringLiteral("value"), value);
        report.indicators.push_back(indicator);
    }
}

void readText(const Json::Array &list, Report &report, std::optional<Error> &error) {
    for (std::size_t i = 0; i < list.size() && !error; ++i) {
        const QString place = QStringLiteral("text[%1]").arg(i);
        Members m(list[i], place, error);
        SectionText section;
        section.section = m.text(u"section");
        auto blocks = blocksFromJson(m.take(u"blocks"), place + QStringLiteral(".blocks"));
        if (!blocks && !error)
            error = blocks.error();
        else if (blocks)
            section.blocks = std::move(blocks).value();
        section.extra = m.rest();
        for (const SectionText &other : report.text)
            if (other.section == section.section)
                m.fail(u"section", QStringLiteral("stands twice"));
        report.text.push_back(std::move(section));
    }
}

void readExplanations(const Json::Array &list, Report &report, std::optional<Error> &error) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        Members m(list[i], QStringLiteral("explanations[%1]").arg(i), error);
        Explanation e;
        e.rule = m.text(u"rule");
        e.cells = m.texts(u"cells");
        e.values = m.object(u"values");
        if (e.values.isNull())
            e.values = Json::object();
        e.text = m.text(u"text");
        e.extra = m.rest();
        report.explanations.push_back(e);
    }
}

void readLastYearPoints(const Json::Array &list, Report &report, std::optional<Error> &error) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        Members m(list[i], QStringLiteral("last_year_points[%1]").arg(i), error);
        LastYearPoint point;
        point.text = m.text(u"text");
        point.kind = m.text(u"kind");
        point.answer = m.text(u"answer");
        point.words = m.text(u"words");
        point.extra = m.rest();
        report.lastYearPoints.push_back(point);
    }
}

void readHead(Members &m, Report &report, std::optional<Error> &error) {
    report.formatId = m.text(u"format");
    report.formatVersion = m.text(u"format_version");
    const auto year = m.integer(u"year");
    if (!year || *year < 1900 || *year > 2999)
        m.fail(u"year", QStringLiteral("is no year"));
    report.year = static_cast<int>(year.value_or(0));
    Members agency(m.object(u"agency"), QStringLiteral("agency"), error);
    report.agency.name = agency.text(u"name");
    report.agency.shortName = agency.text(u"short_name");
    report.agency.code = agency.text(u"code");
    report.agency.region = agency.text(u"region");
    report.agency.extra = agency.rest();
    report.scope = m.text(u"scope");
    report.title = m.text(u"title");
    Members signOff(m.object(u"sign_off"), QStringLiteral("sign_off"), error);
    report.signOff.agency = signOff.text(u"agency");
    report.signOff.date = signOff.text(u"date");
    report.signOff.extra = signOff.rest();
    report.published = m.text(u"published");
    report.contact = m.object(u"contact");
    report.metadata = m.object(u"metadata");
    report.revision = m.object(u"revision");
    report.blanksAreZero = m.texts(u"blanks_are_zero");
    report.statFooter = m.object(u"stat_footer");
}

Json writeTables(const ReportCells &cells) {
    Json tables = Json::object();
    for (auto table = cells.begin(); table != cells.end(); ++table) {
        Json rows = Json::object();
        for (auto row = table->begin(); row != table->end(); ++row) {
            Json columns = Json::object();
            for (auto cell = row->begin(); cell != row->end(); ++cell)
                columns.set(cell.key(), *cell);
            rows.set(row.key(), columns);
        }
        tables.set(table.key(), rows);
    }
    return tables;
}

Json writeSources(const QMap<QString, CellSource> &sources) {
    Json json = Json::object();
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        Json source = Json::object();
        source.set(QStringLiteral("origin"), Json(it->origin));
        source.set(QStringLiteral("override_reason"), it->overrideReason.isEmpty() ? Json() : Json(it->overrideReason));
        json.set(it.key(), merged(source, it->extra));
    }
    return json;
}

Json writeIndicators(const std::vector<Indicator> &indicators) {
    Json list = Json::array();
    for (const Indicator &i : indicators) {
        Json json = Json::object();
        json.set(QStringLiteral("key"), Json(i.key));
        json.set(QStringLiteral("label"), Json(i.label));
        json.set(QStringLiteral("value"), i.value ? Json::number(i.value->toString()) : Json());
        json.set(QStringLiteral("unit"), Json(i.unit));
        json.set(QStringLiteral("approximate"), Json(i.approximate));
        json.set(QStringLiteral("source"), Json(i.source));
        list.append(merged(json, i.extra));
    }
    return list;
}

Json writeExplanations(const std::vector<Explanation> &explanations) {
    Json list = Json::array();
    for (const Explanation &e : explanations) {
        Json json = Json::object();
        json.set(QStringLiteral("rule"), Json(e.rule));
        json.set(QStringLiteral("cells"), Json::strings(e.cells));
        json.set(QStringLiteral("values"), e.values.isNull() ? Json::object() : e.values);
        json.set(QStringLiteral("text"), Json(e.text));
        list.append(merged(json, e.extra));
    }
    return list;
}

Json writeLastYearPoints(const std::vector<LastYearPoint> &points) {
    Json list = Json::array();
    for (const LastYearPoint &point : points) {
        Json json = Json::object();
        json.set(QStringLiteral("text"), Json(point.text));
        json.set(QStringLiteral("kind"), Json(point.kind));
        json.set(QStringLiteral("answer"), Json(point.answer));
        json.set(QStringLiteral("words"), Json(point.words));
        list.append(merged(json, point.extra));
    }
    return list;
}

void setObject(Json &json, const QString &key, const Json &value) {
    if (!value.isNull())
        json.set(key, value);
}

} // namespace

Result<std::vector<Block>> blocksFromJson(const Json &json, const QString &place) {
    std::optional<Error> error;
    std::vector<Block> blocks;
    if (!json.isArray() && !json.isNull())
        return Error{ErrorCode::InvalidReport, place, QStringLiteral("is no list"), {}};
    for (std::size_t i = 0; i < json.toArray().size(); ++i)
        blocks.push_back(readBlock(json.toArray()[i], QStringLiteral("%1[%2]").arg(place).arg(i), error));
    if (error)
        return *error;
    return blocks;
}

Json blocksToJson(const std::vector<Block> &blocks) {
    Json list = Json::array();
    for (const Block &block : blocks)
        list.append(writeBlock(block));
    return list;
}

Result<Report> reportFromJson(const Json &json) {
    const Json *schema = json.find(u"schema");
    if (!schema || schema->toString() != QLatin1String("gongkai-report/1"))
        return Error{ErrorCode::WrongSchema, QStringLiteral("schema"), {}, {schema ? schema->toString() : QString()}};
    std::optional<Error> error;
    Members m(json, {}, error);
    Report report;
    m.take(u"schema");
    readHead(m, report, error);
    readTables(m.object(u"tables"), report, error);
    readSources(m.object(u"sources"), report, error);
    readIndicators(m.list(u"indicators"), report, error);
    readText(m.list(u"text"), report, error);
    readExplanations(m.list(u"explanations"), report, error);
    readLastYearPoints(m.list(u"last_year_points"), report, error);
    report.extra = m.rest();
    if (error)
        return *error;
    return report;
}

std::optional<Error> proseTooLong(const Report &report) {
    qsizetype written = 0;
    for (std::size_t i = 0; i < report.text.size(); ++i)
        for (std::size_t k = 0; k < report.text[i].blocks.size(); ++k) {
            const Block &block = report.text[i].blocks[k];
            for (const QString &text : QStringList{block.text} + block.items) {
                written += text.size();
                if (text.size() > longestParagraph || written > longestProse)
                    return Error{ErrorCode::InvalidReport,
                                 QStringLiteral("text[%1].blocks[%2]").arg(i).arg(k),
                                 QStringLiteral("is longer than a report can be"),
                                 {}};
            }
        }
    return std::nullopt;
}

Json reportToJson(const Report &report) {
    Json json = Json::object();
    json.set(QStringLiteral("schema"), Json(QStringLiteral("gongkai-report/1")));
    json.set(QStringLiteral("format"), Json(report.formatId));
    setText(json, QStringLiteral("format_version"), report.formatVersion);
    json.set(QStringLiteral("year"), Json::number(report.year));
    Json agency = Json::object();
    agency.set(QStringLiteral("name"), Json(report.agency.name));
    setText(agency, QStringLiteral("short_name"), report.agency.shortName);
    setText(agency, QStringLiteral("code"), report.agency.code);
    setText(agency, QStringLiteral("region"), report.agency.region);
    json.set(QStringLiteral("agency"), merged(agency, report.agency.extra));
    setText(json, QStringLiteral("scope"), report.scope);
    json.set(QStringLiteral("title"), Json(report.title));
    json.set(QStringLiteral("tables"), writeTables(report.cells));
    json.set(QStringLiteral("sources"), writeSources(report.sources));
    json.set(QStringLiteral("indicators"), writeIndicators(report.indicators));
    Json text = Json::array();
    for (const SectionText &section : report.text) {
        Json s = Json::object();
        s.set(QStringLiteral("section"), Json(section.section));
        s.set(QStringLiteral("blocks"), blocksToJson(section.blocks));
        text.append(merged(s, section.extra));
    }
    json.set(QStringLiteral("text"), text);
    Json signOff = Json::object();
    signOff.set(QStringLiteral("agency"), Json(report.signOff.agency));
    signOff.set(QStringLiteral("date"), Json(report.signOff.date));
    json.set(QStringLiteral("sign_off"), merged(signOff, report.signOff.extra));
    setText(json, QStringLiteral("published"), report.published);
    setObject(json, QStringLiteral("contact"), report.contact);
    setObject(json, QStringLiteral("metadata"), report.metadata);
    setObject(json, QStringLiteral("revision"), report.revision);
    json.set(QStringLiteral("blanks_are_zero"), Json::strings(report.blanksAreZero));
    setObject(json, QStringLiteral("stat_footer"), report.statFooter);
    json.set(QStringLiteral("explanations"), writeExplanations(report.explanations));
    if (!report.lastYearPoints.empty())
        json.set(QStringLiteral("last_year_points"), writeLastYearPoints(report.lastYearPoints));
    return merged(json, report.extra);
}

} // namespace gongkai
