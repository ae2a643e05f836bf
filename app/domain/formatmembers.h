// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/format.h"

#include <optional>

namespace gongkai {

[[nodiscard]] inline QString memberOf(const QString &path, QStringView key) {
    return path + QLatin1Char('.') + key.toString();
}

[[nodiscard]] inline QString item(const QString &path, QStringView key, std::size_t index) {
    return (path.isEmpty() ? key.toString() : memberOf(path, key)) + QStringLiteral("[%1]").arg(index);
}

/// The place that is being read and the first thing found wrong there; later readings then do nothing.
class FormatMembers final {
public:
    explicit FormatMembers(QString file) : m_file(std::move(file)) {}

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

    /// A regular expression; {n} stands for a number with its 约, 近, 余.
    QRegularExpression pattern(const Json &json, const QString &path, QStringView key, bool required = true);

    /// From the program itself, whose patterns its tests have compiled: doing it again at every start would take a
    /// tenth of the time until the window stands.
    [[nodiscard]] bool isShipped() const { return m_file.startsWith(QLatin1String(":/")); }

private:
    QString m_file;
    std::optional<Error> m_error;
};

/// An entry of "counts": one cell, or a table whose columns are the kinds of applicant; appends the cells.
void readCounts(FormatMembers &r, const Json &json, const QString &path, std::vector<CellCount> &counts);

/// A rule of the format, its expressions and patterns read and checked for form.
[[nodiscard]] Rule readRule(FormatMembers &r, const Json &json, const QString &path);

} // namespace gongkai
