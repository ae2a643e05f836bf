// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QSet>

#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>

namespace gongkai {

Json::Json() = default;
Json::Json(const Json &) = default;
Json::Json(Json &&) noexcept = default;
Json &Json::operator=(const Json &) = default;
Json &Json::operator=(Json &&) noexcept = default;
Json::~Json() = default;
Json::Json(bool value) : m_data(value) {
}
Json::Json(const QString &value) : m_data(value) {
}
Json::Json(Array value) : m_data(std::move(value)) {
}
Json::Json(Object value) : m_data(std::move(value)) {
}

Json Json::object() {
    return Json(Object());
}

Json Json::array() {
    return Json(Array());
}

Json Json::number(qint64 value) {
    return number(QString::number(value));
}

Json Json::number(const QString &digits) {
    Json result;
    result.m_data = Number{digits};
    return result;
}

Json Json::strings(const QStringList &values) {
    Array items;
    for (const QString &value : values)
        items.emplace_back(value);
    return Json(std::move(items));
}

bool Json::toBool(bool otherwise) const {
    const bool *value = std::get_if<bool>(&m_data);
    return value ? *value : otherwise;
}

QString Json::toString() const {
    const QString *value = std::get_if<QString>(&m_data);
    return value ? *value : QString();
}

QString Json::numberText() const {
    const Number *value = std::get_if<Number>(&m_data);
    return value ? value->text : QString();
}

std::optional<qint64> Json::toInteger() const {
    bool ok = false;
    const qint64 value = numberText().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

const Json::Array &Json::toArray() const {
    static const Array none;
    const Array *value = std::get_if<Array>(&m_data);
    return value ? *value : none;
}

const Json::Object &Json::toObject() const {
    static const Object none;
    const Object *value = std::get_if<Object>(&m_data);
    return value ? *value : none;
}

const Json *Json::find(QStringView key) const {
    for (const Member &member : toObject())
        if (member.key == key)
            return &member.value;
    return nullptr;
}

void Json::set(const QString &key, Json value) {
    if (!isObject())
        m_data = Object();
    auto &members = std::get<Object>(m_data);
    for (Member &member : members) {
        if (member.key == key) {
            member.value = std::move(value);
            return;
        }
    }
    members.push_back({key, std::move(value)});
}

void Json::remove(QStringView key) {
    if (auto *members = std::get_if<Object>(&m_data))
        std::erase_if(*members, [key](const Member &m) { return m.key == key; });
}

void Json::append(Json value) {
    if (!isArray())
        m_data = Array();
    std::get<Array>(m_data).push_back(std::move(value));
}

bool Json::operator==(const Json &other) const {
    if (!isObject() || !other.isObject())
        return m_data.index() == other.m_data.index() &&
               (isArray() ? toArray() == other.toArray()
                          : isNull() || (isBool()     ? toBool() == other.toBool()
                                         : isString() ? toString() == other.toString()
                                                      : numberText() == other.numberText()));
    const Object &mine = toObject();
    return mine.size() == other.toObject().size() && std::all_of(mine.begin(), mine.end(), [&other](const Member &m) {
               const Json *theirs = other.find(m.key);
               return theirs && *theirs == m.value;
           });
}

namespace {

constexpr std::size_t deepest = 200;

/// Builds the value from RapidJSON's events; numbers come as text (kParseNumbersAsStringsFlag).
class Builder final {
public:
    bool Null() { return add(Json()); }
    bool Bool(bool b) { return add(Json(b)); }
    bool Int(int v) { return add(Json::number(v)); }
    bool Uint(unsigned v) { return add(Json::number(static_cast<qint64>(v))); }
    bool Int64(int64_t v) { return add(Json::number(static_cast<qint64>(v))); }
    bool Uint64(uint64_t v) { return add(Json::number(QString::number(v))); }
    bool Double(double) { return false; }
    bool RawNumber(const char *s, rapidjson::SizeType n, bool) {
        return add(Json::number(QString::fromLatin1(s, static_cast<qsizetype>(n))));
    }
    bool String(const char *s, rapidjson::SizeType n, bool) {
        return add(Json(QString::fromUtf8(s, static_cast<qsizetype>(n))));
    }
    bool StartObject() { return open(Json::object()); }
    bool StartArray() { return open(Json::array()); }
    bool Key(const char *s, rapidjson::SizeType n, bool) {
        Level &top = m_levels.back();
        top.key = QString::fromUtf8(s, static_cast<qsizetype>(n));
        const auto before = top.keys.size();
        top.keys.insert(top.key);
        return top.keys.size() > before;
    }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    Json root;

private:
    struct Level {
        Json::Object members;
        Json::Array items;
        bool isObject = false;
        QString key;
        QSet<QString> keys;
    };

    bool open(const Json &empty) {
        if (m_levels.size() >= deepest)
            return false;
        m_levels.emplace_back();
        m_levels.back().isObject = empty.isObject();
        return true;
    }
    bool close() {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        return add(level.isObject ? Json(std::move(level.members)) : Json(std::move(level.items)));
    }
    bool add(Json value) {
        if (m_levels.empty()) {
            root = std::move(value);
            return true;
        }
        Level &top = m_levels.back();
        if (top.isObject)
            top.members.push_back({top.key, std::move(value)});
        else
            top.items.push_back(std::move(value));
        return true;
    }

    std::vector<Level> m_levels;
};

template <typename Writer> void write(Writer &writer, const Json &value) {
    if (value.isNull()) {
        writer.Null();
    } else if (value.isBool()) {
        writer.Bool(value.toBool());
    } else if (value.isNumber()) {
        const QByteArray digits = value.numberText().toLatin1();
        writer.RawValue(digits.constData(), static_cast<std::size_t>(digits.size()), rapidjson::kNumberType);
    } else if (value.isString()) {
        const QByteArray text = value.toString().toUtf8();
        writer.String(text.constData(), static_cast<rapidjson::SizeType>(text.size()));
    } else if (value.isArray()) {
        writer.StartArray();
        for (const Json &item : value.toArray())
            write(writer, item);
        writer.EndArray();
    } else {
        writer.StartObject();
        for (const Json::Member &member : value.toObject()) {
            const QByteArray key = member.key.toUtf8();
            writer.Key(key.constData(), static_cast<rapidjson::SizeType>(key.size()));
            write(writer, member.value);
        }
        writer.EndObject();
    }
}

Error malformed(const QByteArray &text, std::size_t offset) {
    const QByteArray before = text.left(static_cast<qsizetype>(offset));
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return {ErrorCode::MalformedJson, {}, {}, {QString::number(line), QString::number(column)}};
}

} // namespace

Result<Json> Json::parse(const QByteArray &utf8) {
    const QByteArray text = utf8.startsWith("\xEF\xBB\xBF") ? utf8.mid(3) : utf8;
    rapidjson::MemoryStream bytes(text.constData(), static_cast<std::size_t>(text.size()));
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
    Builder builder;
    rapidjson::Reader reader;
    constexpr unsigned flags =
        rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;
    if (reader.Parse<flags>(stream, builder).IsError())
        return malformed(text, reader.GetErrorOffset());
    return std::move(builder.root);
}

QByteArray Json::toBytes(bool indented) const {
    rapidjson::StringBuffer buffer;
    if (indented) {
        rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
        writer.SetIndent(' ', 1);
        write(writer, *this);
    } else {
        rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
        write(writer, *this);
    }
    QByteArray bytes(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()));
    if (indented)
        bytes += '\n';
    return bytes;
}

} // namespace gongkai
