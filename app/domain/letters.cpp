// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/letters.h"

#include "domain/formatcatalogue.h"
#include "domain/formatmembers.h"
#include "domain/lettertext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

namespace {

const QString anyRegulation = QStringLiteral("any");

QString nameOf(const LetterTemplate &letter) {
    return letter.id + QLatin1Char('/') + letter.regulation;
}

bool isId(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9_]*$"));
    return pattern.match(text).hasMatch();
}

void checkSchema(FormatMembers &r, const Json &json, const QStringList &known, const QString &schema) {
    r.members(json, QStringLiteral("(file)"), known);
    if (json.string(u"schema") != schema)
        r.fail(QStringLiteral("schema"), QStringLiteral("is not %1").arg(schema));
}

LetterFields readFields(FormatMembers &r, const Json &json) {
    LetterFields fields;
    const auto &list = r.list(json, {}, u"fields", 200);
    for (std::size_t i = 0; i < list.size() && !r.failed(); ++i) {
        const QString path = item({}, u"fields", i);
        r.members(list[i], path, {QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("default")});
        const QString id = r.text(list[i], path, u"id");
        const LetterField field{printableText(r.text(list[i], path, u"label")),
                                printableText(r.text(list[i], path, u"default", false))};
        if (!isId(id) || fields.contains(id))
            r.fail(path, QStringLiteral("\"%1\" is no id, or is there twice").arg(id));
        if (field.label.isEmpty())
            r.fail(path, QStringLiteral("has no label"));
        fields.insert(id, field);
    }
    if (fields.isEmpty())
        r.fail(QStringLiteral("fields"), QStringLiteral("are missing"));
    return fields;
}

LetterTemplateParagraph readParagraph(FormatMembers &r, const Json &json, const QString &path) {
    LetterTemplateParagraph paragraph;
    if (json.isString()) {
        paragraph.text = json.toString();
    } else {
        r.members(json, path,
                  {QStringLiteral("text"), QStringLiteral("if"), QStringLiteral("unless"), QStringLiteral("heading")});
        paragraph.text = r.text(json, path, u"text");
        paragraph.onlyIf = r.text(json, path, u"if", false);
        paragraph.unless = r.text(json, path, u"unless", false);
        paragraph.heading = r.flag(json, path, u"heading");
    }
    if (paragraph.text.trimmed().isEmpty())
        r.fail(path, QStringLiteral("has no text"));
    return paragraph;
}

void readRegulation(FormatMembers &r, const Json &json, const QString &path, LetterTemplate &letter) {
    letter.regulation = r.text(json, path, u"regulation", false);
    if (letter.regulation.isEmpty())
        letter.regulation = QStringLiteral("2019");
    if (!QStringList{QStringLiteral("2019"), QStringLiteral("2008"), anyRegulation}.contains(letter.regulation))
        r.fail(memberOf(path, u"regulation"), QStringLiteral("\"%1\" is not known").arg(letter.regulation));
}

LetterTemplate readLetter(FormatMembers &r, const Json &json, std::size_t index, const LetterFields &fields) {
    LetterTemplate letter;
    letter.fields = fields;
    QString path = item({}, u"letters", index);
    r.members(json, path,
              {QStringLiteral("id"), QStringLiteral("regulation"), QStringLiteral("name"), QStringLiteral("step"),
               QStringLiteral("decision"), QStringLiteral("title"), QStringLiteral("number"),
               QStringLiteral("addressee"), QStringLiteral("paragraphs")});
    letter.id = r.text(json, path, u"id");
    if (!isId(letter.id))
        r.fail(path, QStringLiteral("\"%1\" is no id").arg(letter.id));
    readRegulation(r, json, path, letter);
    path = nameOf(letter);
    letter.name = r.text(json, path, u"name");
    letter.step = r.text(json, path, u"step", false);
    letter.decision = r.text(json, path, u"decision", false);
    if (letter.step.isEmpty() == letter.decision.isEmpty())
        r.fail(path, QStringLiteral("needs either a step or a decision"));
    letter.title = r.text(json, path, u"title");
    if (letter.title.trimmed().isEmpty())
        r.fail(path, QStringLiteral("has no title"));
    letter.number = json.find(u"number") ? r.text(json, path, u"number") : QStringLiteral("{{letter_number}}");
    letter.addressee = r.text(json, path, u"addressee", false);
    const auto &paragraphs = r.list(json, path, u"paragraphs", 200);
    if (paragraphs.empty())
        r.fail(path, QStringLiteral("has no paragraphs"));
    for (std::size_t i = 0; i < paragraphs.size() && !r.failed(); ++i)
        letter.paragraphs.push_back(readParagraph(r, paragraphs[i], item(path, u"paragraphs", i)));
    if (const LetterFault fault = letterFault(letter); !fault.detail.isEmpty())
        r.fail(path + QLatin1Char('.') + fault.place, fault.detail);
    return letter;
}

std::vector<LetterTemplate> readLetters(FormatMembers &r, const Json &json, const LetterFields &fields) {
    std::vector<LetterTemplate> letters;
    const auto &list = r.list(json, {}, u"letters", 500);
    if (list.empty())
        r.fail(QStringLiteral("letters"), QStringLiteral("are missing"));
    for (std::size_t i = 0; i < list.size() && !r.failed(); ++i) {
        LetterTemplate letter = readLetter(r, list[i], i, fields);
        for (const LetterTemplate &other : letters)
            if (other.id == letter.id && other.regulation == letter.regulation)
                r.fail(nameOf(letter), QStringLiteral("is there twice"));
        letters.push_back(std::move(letter));
    }
    return letters;
}

QDate readDay(FormatMembers &r, const Json &json, const QString &path, QStringView key, bool required) {
    const Json *value = json.find(key);
    if (!required && (!value || value->isNull()))
        return {};
    const QDate day = QDate::fromString(r.text(json, path, key), Qt::ISODate);
    if (!day.isValid())
        r.fail(memberOf(path, key), QStringLiteral("is no date"));
    return day;
}

bool overlap(const LetterRemedy &a, const LetterRemedy &b) {
    const bool disjoint = (a.to.isValid() && a.to < b.from) || (b.to.isValid() && b.to < a.from);
    return !disjoint && std::any_of(a.decisions.begin(), a.decisions.end(),
                                    [&b](const QString &decision) { return b.decisions.contains(decision); });
}

std::vector<LetterRemedy> readRemedies(FormatMembers &r, const Json &json, const LetterFields &fields) {
    std::vector<LetterRemedy> remedies;
    const auto &list = r.list(json, {}, u"remedies", 200);
    if (list.empty())
        r.fail(QStringLiteral("remedies"), QStringLiteral("are missing"));
    for (std::size_t i = 0; i < list.size() && !r.failed(); ++i) {
        const QString path = item({}, u"remedies", i);
        r.members(list[i], path,
                  {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("decisions"), QStringLiteral("text")});
        LetterRemedy remedy{readDay(r, list[i], path, u"from", true), readDay(r, list[i], path, u"to", false),
                            r.texts(list[i], path, u"decisions"), r.text(list[i], path, u"text")};
        if (remedy.decisions.isEmpty() || remedy.text.trimmed().isEmpty())
            r.fail(path, QStringLiteral("has no decisions or no text"));
        if (remedy.to.isValid() && remedy.to < remedy.from)
            r.fail(path, QStringLiteral("ends before it begins"));
        if (const QString fault = letterTextFault(remedy.text, fields); !fault.isEmpty())
            r.fail(memberOf(path, u"text"), fault);
        for (const LetterRemedy &other : remedies)
            if (overlap(remedy, other))
                r.fail(path, QStringLiteral("two texts for the same decision on the same day"));
        remedies.push_back(std::move(remedy));
    }
    return remedies;
}

/// 0: not meant, 1: through its group, 2: by name.
int nearness(const LetterRemedy &remedy, const QString &decision, const QDate &day) {
    if (day < remedy.from || (remedy.to.isValid() && day > remedy.to))
        return 0;
    if (remedy.decisions.contains(decision))
        return 2;
    return remedy.decisions.contains(decision.section(QLatin1Char('_'), 0, 0)) ? 1 : 0;
}

QDate dayFrom(const QString &text) {
    static const QRegularExpression chinese(QStringLiteral("^(\\d{4})年(\\d{1,2})月(\\d{1,2})日$"));
    if (const auto match = chinese.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return QDate::fromString(text, Qt::ISODate);
}

Result<Json> jsonOf(const QString &folder, const QString &name) {
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFormatFile)
        return Error{ErrorCode::InvalidFormat, file.fileName(), QStringLiteral("cannot be read"), {}};
    auto json = Json::parse(file.readAll());
    if (!json)
        return Error{ErrorCode::InvalidFormat, file.fileName(), QStringLiteral("not valid JSON"), {}};
    return json;
}

} // namespace

Result<LetterBook> LetterBook::fromJson(const Json &letters, const Json &remedies, const QString &place) {
    LetterBook book;
    FormatMembers r(QDir(place).filePath(QStringLiteral("letters.json")));
    checkSchema(r, letters, {QStringLiteral("schema"), QStringLiteral("fields"), QStringLiteral("letters")},
                QStringLiteral("gongkai-letters/1"));
    book.m_fields = readFields(r, letters);
    for (const QString &id : {QStringLiteral("agency"), QStringLiteral("day")})
        if (!book.m_fields.contains(id))
            r.fail(QStringLiteral("fields"), QStringLiteral("there is no field \"%1\"").arg(id));
    book.m_templates = readLetters(r, letters, book.m_fields);
    if (r.failed())
        return r.error();

    FormatMembers rr(QDir(place).filePath(QStringLiteral("remedies.json")));
    checkSchema(rr, remedies, {QStringLiteral("schema"), QStringLiteral("fields"), QStringLiteral("remedies")},
                QStringLiteral("gongkai-remedies/1"));
    book.m_remedyFields = readFields(rr, remedies);
    book.m_remedies = readRemedies(rr, remedies, book.m_remedyFields);
    if (rr.failed())
        return rr.error();
    return book;
}

Result<void> LetterBook::add(const Json &letters, const QString &place) {
    FormatMembers r(place);
    checkSchema(r, letters, {QStringLiteral("schema"), QStringLiteral("letters")}, QStringLiteral("gongkai-letters/1"));
    auto added = readLetters(r, letters, m_fields);
    if (r.failed())
        return r.error();
    for (LetterTemplate &letter : added) {
        const auto same = std::find_if(m_templates.begin(), m_templates.end(), [&letter](const LetterTemplate &other) {
            return other.id == letter.id && other.regulation == letter.regulation;
        });
        if (same != m_templates.end())
            *same = std::move(letter);
        else
            m_templates.push_back(std::move(letter));
    }
    return {};
}

const LetterTemplate *LetterBook::find(const QString &id, const QString &regulation) const {
    const LetterTemplate *general = nullptr;
    for (const LetterTemplate &letter : m_templates) {
        if (letter.id != id)
            continue;
        if (letter.regulation == regulation)
            return &letter;
        if (letter.regulation == anyRegulation)
            general = &letter;
    }
    return general;
}

std::vector<const LetterTemplate *> LetterBook::findFor(const QString &stepOrDecision,
                                                        const QString &regulation) const {
    std::vector<const LetterTemplate *> result;
    for (const LetterTemplate &letter : m_templates)
        if ((letter.step == stepOrDecision || letter.decision == stepOrDecision) &&
            find(letter.id, regulation) == &letter)
            result.push_back(&letter);
    return result;
}

QString LetterBook::remedyFor(const QString &decision, const QDate &day, const QMap<QString, QString> &profile,
                              QStringList *missing) const {
    if (missing)
        missing->clear();
    const LetterRemedy *nearest = nullptr;
    int best = 0;
    for (const LetterRemedy &remedy : m_remedies) {
        if (const int n = nearness(remedy, decision, day); n > best) {
            best = n;
            nearest = &remedy;
        }
    }
    if (!nearest || !day.isValid())
        return {};
    LetterFiller filler(m_remedyFields, profile);
    QString text = filler.filled(nearest->text);
    if (missing)
        *missing = filler.missing();
    return text;
}

Result<LetterBook> loadLetters(const QString &folder) {
    const auto letters = jsonOf(folder, QStringLiteral("letters.json"));
    if (!letters)
        return letters.error();
    const auto remedies = jsonOf(folder, QStringLiteral("remedies.json"));
    if (!remedies)
        return remedies.error();
    return LetterBook::fromJson(letters.value(), remedies.value(), folder);
}

Result<Letter> fillLetter(const LetterTemplate &letter, const QMap<QString, QString> &fields, QStringList *missing) {
    if (const LetterFault fault = letterFault(letter); !fault.detail.isEmpty())
        return Error{ErrorCode::InvalidFormat, nameOf(letter) + QLatin1Char('.') + fault.place, fault.detail, {}};
    Letter result;
    QMap<QString, QString> values = fields;
    const QString day = printableText(fields.value(QStringLiteral("day")));
    if (!day.isEmpty()) {
        result.day = dayFrom(day);
        if (!result.day.isValid())
            return Error{ErrorCode::InvalidFormat,
                         nameOf(letter) + QStringLiteral(".day"),
                         QStringLiteral("\"%1\" is no day").arg(day),
                         {}};
        values[QStringLiteral("day")] =
            QStringLiteral("%1年%2月%3日").arg(result.day.year()).arg(result.day.month()).arg(result.day.day());
    }
    LetterFiller filler(letter.fields, values);
    result.title = filler.line(letter.title);
    result.number = filler.line(letter.number);
    result.addressee = filler.line(letter.addressee);
    for (const LetterTemplateParagraph &paragraph : letter.paragraphs) {
        if ((!paragraph.onlyIf.isEmpty() && !filler.has(paragraph.onlyIf)) ||
            (!paragraph.unless.isEmpty() && filler.has(paragraph.unless)))
            continue;
        for (const QString &line : filler.filled(paragraph.text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            result.paragraphs.push_back({line, paragraph.heading});
    }
    result.agency = filler.line(QStringLiteral("{{agency}}"));
    result.dayText = filler.line(QStringLiteral("{{day}}"));
    result.complete = filler.missing().isEmpty();
    if (missing)
        *missing = filler.missing();
    return result;
}

QString letterNumber(const QString &pattern, int year, int serial, const QString &agency) {
    static const QRegularExpression place(QStringLiteral("\\{(agency|year|no)(?::([1-9]))?\\}"));
    QString result;
    qsizetype at = 0;
    for (auto it = place.globalMatch(pattern); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(pattern).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (match.captured(1) == QLatin1String("agency"))
            result += agency;
        else
            result += QString::number(match.captured(1) == QLatin1String("year") ? year : serial)
                          .rightJustified(match.captured(2).toInt(), QLatin1Char('0'));
    }
    result += QStringView(pattern).mid(at);
    return result;
}

} // namespace gongkai
