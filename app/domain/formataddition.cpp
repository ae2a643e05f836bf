// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formataddition.h"

#include <algorithm>

namespace gongkai {

namespace {

class Merger final {
public:
    Merger(Json form, QString file) : m_form(std::move(form)), m_file(std::move(file)) {}

    Result<Json> run(const Json &addition) {
        static const QStringList known = {
            QStringLiteral("schema"),   QStringLiteral("base"),   QStringLiteral("id"),
            QStringLiteral("version"),  QStringLiteral("name"),   QStringLiteral("basis"),
            QStringLiteral("rows"),     QStringLiteral("labels"), QStringLiteral("headings"),
            QStringLiteral("guidance"), QStringLiteral("rules"),  QStringLiteral("upgrades")};
        for (const Json::Member &member : addition.toObject())
            if (!known.contains(member.key))
                fail(member.key, QStringLiteral("unknown key"));
        for (const QString &key :
             {QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("name"), QStringLiteral("basis")}) {
            if (addition.string(key).isEmpty())
                fail(key, QStringLiteral("is missing"));
            m_form.set(key, Json(addition.string(key)));
        }
        const QString base = addition.string(u"base");
        if (!addition.string(u"id").startsWith(base + QLatin1Char('-')))
            fail(QStringLiteral("id"), QStringLiteral("does not begin with \"%1-\"").arg(base));
        m_form.set(QStringLiteral("base"), Json(base));
        if (const Json *upgrades = addition.find(u"upgrades"))
            m_form.set(QStringLiteral("upgrades"), *upgrades);
        const Json rows = addition.find(u"rows") ? *addition.find(u"rows") : Json::array();
        if (rows.toArray().size() > 200)
            fail(QStringLiteral("rows"), QStringLiteral("is longer than 200"));
        for (std::size_t i = 0; i < rows.toArray().size() && !m_error; ++i)
            addRow(rows.toArray()[i], QStringLiteral("rows[%1]").arg(i));
        if (const Json *labels = addition.find(u"labels"))
            for (const Json::Member &member : labels->toObject())
                relabel(member);
        setInSections(addition, u"headings", QStringLiteral("heading"));
        setInSections(addition, u"guidance", QStringLiteral("guidance"));
        if (const Json *rules = addition.find(u"rules")) {
            Json all = *m_form.find(u"rules");
            for (const Json &rule : rules->toArray())
                all.append(rule);
            m_form.set(QStringLiteral("rules"), all);
        }
        if (m_error)
            return *m_error;
        return m_form;
    }

private:
    void fail(const QString &place, const QString &what) {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidFormat, m_file + QStringLiteral(": ") + place, what, {}};
    }

    /// Changes one element of a list of the form and puts the list back.
    template <typename Change>
    bool changeIn(Json &owner, const QString &list, const QString &key, const QString &value, Change change) {
        const Json *found = owner.find(list);
        Json::Array items = found ? found->toArray() : Json::Array();
        const auto it = std::find_if(items.begin(), items.end(), [&](const Json &j) { return j.string(key) == value; });
        if (it == items.end())
            return false;
        change(*it);
        owner.set(list, Json(std::move(items)));
        return true;
    }

    void addRow(const Json &entry, const QString &place) {
        const QString after = entry.string(u"after");
        const Json *row = entry.find(u"row");
        const QString key = row ? row->string(u"key") : QString();
        if (!row || key.isEmpty())
            return fail(place + QStringLiteral(".row.key"), QStringLiteral("is missing"));
        if (row->string(u"label").trimmed().isEmpty())
            return fail(place + QStringLiteral(".row.label"), QStringLiteral("is missing"));
        const bool known = changeIn(m_form, QStringLiteral("tables"), QStringLiteral("id"), entry.string(u"table"),
                                    [&](Json &table) { addRowTo(table, after, entry, place); });
        addToSums(entry, key, place);
        if (!known)
            fail(place + QStringLiteral(".table"), QStringLiteral("\"%1\" is no table").arg(entry.string(u"table")));
    }

    /// {"sums": {"denied": "total"}}: the new row's cell in column `total` counts in the sum `denied`, and wherever the
    /// rules of the prose name that sum.
    void addToSums(const Json &entry, const QString &key, const QString &place) {
        const Json *wanted = entry.find(u"sums");
        if (!wanted)
            return;
        Json sums = m_form.find(u"sums") ? *m_form.find(u"sums") : Json::object();
        for (const Json::Member &m : wanted->toObject()) {
            const QString before = sums.string(m.key);
            if (before.isEmpty())
                return fail(place + QStringLiteral(".sums.") + m.key, QStringLiteral("is no sum"));
            const QString after =
                QStringLiteral("%1+%2.%3.%4").arg(before, entry.string(u"table"), key, m.value.toString());
            sums.set(m.key, Json(after));
            m_form.set(QStringLiteral("rules"), replaced(*m_form.find(u"rules"), before, after));
        }
        m_form.set(QStringLiteral("sums"), sums);
    }

    /// The same value with every text that equals `before` changed.
    static Json replaced(const Json &value, const QString &before, const QString &after) {
        if (value.isString())
            return value.toString() == before ? Json(after) : value;
        if (value.isArray()) {
            Json::Array items;
            for (const Json &item : value.toArray())
                items.push_back(replaced(item, before, after));
            return Json(std::move(items));
        }
        Json result = value;
        for (const Json::Member &m : value.toObject())
            result.set(m.key, replaced(m.value, before, after));
        return result;
    }

    void addRowTo(Json &table, const QString &after, const Json &entry, const QString &place) {
        const Json &row = *entry.find(u"row");
        Json::Array rows = table.find(u"rows")->toArray();
        const auto at =
            std::find_if(rows.begin(), rows.end(), [&after](const Json &r) { return r.string(u"key") == after; });
        if (at == rows.end())
            return fail(place + QStringLiteral(".after"), QStringLiteral("\"%1\" is no row").arg(after));
        Json made = row;
        if (const Json *path = at->find(u"path"); path && !made.find(u"path"))
            made.set(QStringLiteral("path"), *path);
        rows.insert(at + 1, made);
        const Json countsIn = entry.find(u"counts_in") ? *entry.find(u"counts_in") : Json::array();
        for (const Json &total : countsIn.toArray()) {
            const auto computed = std::find_if(rows.begin(), rows.end(), [&total](const Json &r) {
                return r.string(u"key") == total.toString() && !r.string(u"formula").isEmpty();
            });
            if (computed == rows.end())
                return fail(place + QStringLiteral(".counts_in"),
                            QStringLiteral("\"%1\" is no computed row").arg(total.toString()));
            computed->set(QStringLiteral("formula"),
                          Json(computed->string(u"formula") + QLatin1Char('+') + row.string(u"key")));
        }
        table.set(QStringLiteral("rows"), Json(std::move(rows)));
        addGridLine(table, after, row, place);
    }

    static bool isOfRow(const Json &cell, const QString &row) {
        return cell.string(u"cell").startsWith(row + QLatin1Char('.'));
    }

    void addGridLine(Json &table, const QString &after, const Json &row, const QString &place) {
        Json::Array grid = table.find(u"grid")->toArray();
        const auto line = std::find_if(grid.begin(), grid.end(), [&after](const Json &l) {
            const auto &cells = l.toArray();
            return std::any_of(cells.begin(), cells.end(), [&](const Json &c) { return isOfRow(c, after); });
        });
        if (line == grid.end())
            return fail(place, QStringLiteral("row \"%1\" is not printed").arg(after));
        const auto y = line - grid.begin();
        Json::Array copy;
        for (const Json &cell : line->toArray()) {
            if (cell.find(u"rows"))
                continue; // a label over several rows grows instead
            Json made = cell;
            if (isOfRow(cell, after))
                made.set(QStringLiteral("cell"), Json(row.string(u"key") + cell.string(u"cell").mid(after.size())));
            else
                made.set(QStringLiteral("text"), Json(row.string(u"label")));
            copy.push_back(made);
        }
        for (std::ptrdiff_t i = 0; i <= y; ++i) {
            Json::Array cells = grid[static_cast<std::size_t>(i)].toArray();
            for (Json &cell : cells)
                if (const Json *rows = cell.find(u"rows"); rows && i + rows->toInteger().value_or(1) > y)
                    cell.set(QStringLiteral("rows"), Json::number(rows->toInteger().value_or(1) + 1));
            grid[static_cast<std::size_t>(i)] = Json(std::move(cells));
        }
        grid.insert(grid.begin() + y + 1, Json(std::move(copy)));
        table.set(QStringLiteral("grid"), Json(std::move(grid)));
    }

    void relabel(const Json::Member &member) {
        const QStringList parts = member.key.split(QLatin1Char('.'));
        const QString place = QStringLiteral("labels.") + member.key;
        if (parts.size() != 2 || !member.value.isString())
            return fail(place, QStringLiteral("is not TABLE.ROW or TABLE.COLUMN with a text"));
        const auto change = [&](Json &table) {
            QString before;
            const auto setLabel = [&](Json &item) {
                before = item.string(u"label");
                item.set(QStringLiteral("label"), member.value);
                Json aliases = item.find(u"aliases") ? *item.find(u"aliases") : Json::array();
                aliases.append(Json(before));
                item.set(QStringLiteral("aliases"), aliases);
            };
            if (!changeIn(table, QStringLiteral("rows"), QStringLiteral("key"), parts[1], setLabel) &&
                !changeIn(table, QStringLiteral("columns"), QStringLiteral("key"), parts[1], setLabel))
                return fail(place, QStringLiteral("is neither row nor column"));
            Json::Array grid = table.find(u"grid")->toArray();
            for (Json &line : grid) {
                Json::Array cells = line.toArray();
                for (Json &cell : cells)
                    if (cell.string(u"text") == before)
                        cell.set(QStringLiteral("text"), member.value);
                line = Json(std::move(cells));
            }
            table.set(QStringLiteral("grid"), Json(std::move(grid)));
        };
        if (!changeIn(m_form, QStringLiteral("tables"), QStringLiteral("id"), parts[0], change))
            fail(place, QStringLiteral("\"%1\" is no table").arg(parts[0]));
    }

    void setInSections(const Json &addition, QStringView from, const QString &member) {
        const Json *all = addition.find(from);
        if (!all)
            return;
        for (const Json::Member &m : all->toObject())
            if (!changeIn(m_form, QStringLiteral("sections"), QStringLiteral("no"), m.key,
                          [&](Json &section) { section.set(member, m.value); }))
                fail(from.toString() + QLatin1Char('.') + m.key, QStringLiteral("is no section"));
    }

    Json m_form;
    QString m_file;
    std::optional<Error> m_error;
};

} // namespace

Result<Json> withAddition(const Json &base, const Json &addition, const QString &fileName) {
    return Merger(base, fileName).run(addition);
}

} // namespace gongkai
