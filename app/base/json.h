// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace gongkai {

/// A JSON value that keeps what it read: members in their order, numbers as the digits that were written (RapidJSON
/// does the reading and the writing; QJsonValue would turn 12345678901234567890 into a double).
class Json final {
public:
    struct Member;
    struct Number {
        QString text;
        bool operator==(const Number &) const = default;
    };
    using Array = std::vector<Json>;
    using Object = std::vector<Member>;

    Json();
    Json(const Json &);
    Json(Json &&) noexcept;
    Json &operator=(const Json &);
    Json &operator=(Json &&) noexcept;
    ~Json();
    explicit Json(bool value);
    explicit Json(const QString &value);
    explicit Json(Array value);
    explicit Json(Object value);

    [[nodiscard]] static Json number(qint64 value);
    [[nodiscard]] static Json number(const QString &digits); ///< digits must be a JSON number
    [[nodiscard]] static Json object();
    [[nodiscard]] static Json array();
    [[nodiscard]] static Json strings(const QStringList &values);

    [[nodiscard]] bool isNull() const { return m_data.index() == 0; }
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_data); }
    [[nodiscard]] bool isNumber() const { return std::holds_alternative<Number>(m_data); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_data); }
    [[nodiscard]] bool isArray() const { return std::holds_alternative<Array>(m_data); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(m_data); }

    [[nodiscard]] bool toBool(bool otherwise = false) const;
    [[nodiscard]] QString toString() const;   ///< empty when this is no string
    [[nodiscard]] QString numberText() const; ///< empty when this is no number
    [[nodiscard]] std::optional<qint64> toInteger() const;
    [[nodiscard]] const Array &toArray() const;   ///< empty when this is no array
    [[nodiscard]] const Object &toObject() const; ///< empty when this is no object

    [[nodiscard]] const Json *find(QStringView key) const; ///< a member, or null
    [[nodiscard]] QString string(QStringView key) const { return find(key) ? find(key)->toString() : QString(); }
    void set(const QString &key, Json value); ///< adds or replaces; makes this an object
    void remove(QStringView key);
    void append(Json value); ///< makes this an array

    /// Order of members does not count.
    [[nodiscard]] bool operator==(const Json &other) const;

    /// Strict JSON in UTF-8 (a BOM is passed over), at most 200 deep, no member twice, no number beyond 1e308.
    /// Error: MalformedJson, args = {line, column}.
    [[nodiscard]] static Result<Json> parse(const QByteArray &utf8);
    [[nodiscard]] QByteArray toBytes(bool indented = true) const;

private:
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_data;
};

struct Json::Member {
    QString key;
    Json value;
};

} // namespace gongkai
