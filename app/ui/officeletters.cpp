// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officeletters.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

namespace {

const QString settingName = QStringLiteral("letter_templates");

Json emptyList() {
    Json json = Json::object();
    json.set(QStringLiteral("schema"), Json(QStringLiteral("gongkai-letters/1")));
    json.set(QStringLiteral("letters"), Json::array());
    return json;
}

/// What is kept; the list is empty when nothing is.
Result<Json> keptLetters(RegisterBooks &books) {
    const auto text = books.setting(settingName);
    if (!text)
        return text.error();
    if (text.value().trimmed().isEmpty())
        return emptyList();
    auto json = Json::parse(text.value().toUtf8());
    if (!json)
        return Error{ErrorCode::MalformedJson, settingName, json.error().detail, json.error().args};
    return json;
}

const Json::Array &lettersOf(const Json &json) {
    static const Json::Array none;
    const Json *letters = json.find(u"letters");
    return letters ? letters->toArray() : none;
}

bool isSame(const Json &json, const LetterTemplate &letter) {
    const QString regulation = json.string(u"regulation");
    return json.string(u"id") == letter.id &&
           (regulation.isEmpty() ? QStringLiteral("2019") : regulation) == letter.regulation;
}

Json without(const Json &kept, const LetterTemplate &letter) {
    Json json = emptyList();
    Json letters = Json::array();
    for (const Json &one : lettersOf(kept))
        if (!isSame(one, letter))
            letters.append(one);
    json.set(QStringLiteral("letters"), std::move(letters));
    return json;
}

Result<void> keep(RegisterBooks &books, const Json &json) {
    return books.setSetting(settingName, lettersOf(json).empty() ? QString() : QString::fromUtf8(json.toBytes(false)));
}

void setText(Json &json, const char *key, const QString &value) {
    if (!value.isEmpty())
        json.set(QString::fromLatin1(key), Json(value));
}

Json paragraphJson(const LetterTemplateParagraph &paragraph) {
    if (paragraph.onlyIf.isEmpty() && paragraph.unless.isEmpty() && !paragraph.heading)
        return Json(paragraph.text);
    Json json = Json::object();
    json.set(QStringLiteral("text"), Json(paragraph.text));
    setText(json, "if", paragraph.onlyIf);
    setText(json, "unless", paragraph.unless);
    if (paragraph.heading)
        json.set(QStringLiteral("heading"), Json(true));
    return json;
}

Json templateJson(const LetterTemplate &letter) {
    Json json = Json::object();
    setText(json, "id", letter.id);
    setText(json, "regulation", letter.regulation);
    setText(json, "name", letter.name);
    setText(json, "step", letter.step);
    setText(json, "decision", letter.decision);
    setText(json, "title", letter.title);
    json.set(QStringLiteral("number"), Json(letter.number)); // an empty one means something
    setText(json, "addressee", letter.addressee);
    Json paragraphs = Json::array();
    for (const LetterTemplateParagraph &paragraph : letter.paragraphs)
        paragraphs.append(paragraphJson(paragraph));
    json.set(QStringLiteral("paragraphs"), std::move(paragraphs));
    return json;
}

const QRegularExpression &fieldPattern() {
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([^{}\\n]+?)\\s*\\}\\}"));
    return pattern;
}

QString idOf(const QString &word, const LetterFields &fields) {
    if (fields.contains(word))
        return word;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        if (it.value().label == word)
            return it.key();
    return {};
}

/// Every {{word}} replaced by what `other` gives for it; one without stays.
template <typename Other> QString replaced(const QString &text, Other other) {
    QString result;
    qsizetype at = 0;
    for (auto it = fieldPattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString word = other(match.captured(1));
        result += word.isEmpty() ? match.captured() : QStringLiteral("{{%1}}").arg(word);
    }
    return result + text.mid(at);
}

/// Takes the marks before a line off it.
LetterTemplateParagraph paragraphFrom(QString line, const LetterFields &fields, QString &stranger) {
    static const QRegularExpression mark(QStringLiteral("^〔(?:(标题)|(如有|如无)[：:]\\s*([^〔〕]*?)\\s*)〕\\s*"));
    LetterTemplateParagraph paragraph;
    for (auto match = mark.match(line); match.hasMatch(); match = mark.match(line)) {
        line.remove(0, match.capturedLength());
        if (!match.captured(1).isEmpty()) {
            paragraph.heading = true;
            continue;
        }
        const QString id = idOf(match.captured(3), fields);
        if (id.isEmpty() && stranger.isEmpty())
            stranger = match.captured(3).isEmpty() ? match.captured().trimmed() : match.captured(3);
        (match.captured(2) == QStringLiteral("如有") ? paragraph.onlyIf : paragraph.unless) = id;
    }
    paragraph.text = withIds(line, fields);
    for (auto it = fieldPattern().globalMatch(line); it.hasNext() && stranger.isEmpty();)
        if (const QString word = it.next().captured(1); idOf(word, fields).isEmpty())
            stranger = word;
    QString rest = line;
    rest.remove(fieldPattern());
    for (const QString &brace : {QStringLiteral("{{"), QStringLiteral("}}")})
        if (stranger.isEmpty() && rest.contains(brace))
            stranger = brace;
    return paragraph;
}

} // namespace

Result<LetterBook> officeLetters(RegisterBooks &books, const LetterBook &shipped) {
    LetterBook book = shipped;
    const auto kept = keptLetters(books);
    if (!kept)
        return kept.error();
    if (lettersOf(kept.value()).empty())
        return book;
    if (const auto added = book.add(kept.value(), settingName); !added)
        return added.error();
    return book;
}

Result<bool> isOfficeLetter(RegisterBooks &books, const LetterTemplate &letter) {
    const auto kept = keptLetters(books);
    if (!kept)
        return kept.error();
    const Json::Array &letters = lettersOf(kept.value());
    return std::any_of(letters.begin(), letters.end(), [&letter](const Json &one) { return isSame(one, letter); });
}

Result<void> saveOfficeLetter(RegisterService &service, const LetterBook &shipped, const LetterTemplate &letter) {
    return service.store().transact([&]() -> Result<void> {
        const auto kept = keptLetters(service.books());
        if (!kept)
            return kept.error();
        Json alone = emptyList();
        Json letters = Json::array();
        letters.append(templateJson(letter));
        alone.set(QStringLiteral("letters"), letters);
        LetterBook trial = shipped;
        if (const auto added = trial.add(alone, settingName); !added)
            return added.error();
        Json all = without(kept.value(), letter);
        letters = *all.find(u"letters");
        letters.append(templateJson(letter));
        all.set(QStringLiteral("letters"), std::move(letters));
        return keep(service.books(), all);
    });
}

Result<void> removeOfficeLetter(RegisterService &service, const LetterTemplate &letter) {
    return service.store().transact([&]() -> Result<void> {
        const auto kept = keptLetters(service.books());
        if (!kept)
            return kept.error();
        return keep(service.books(), without(kept.value(), letter));
    });
}

QString withLabels(const QString &text, const LetterFields &fields) {
    return replaced(text, [&fields](const QString &word) { return fields.value(word).label; });
}

QString withIds(const QString &text, const LetterFields &fields) {
    return replaced(text, [&fields](const QString &word) { return idOf(word, fields); });
}

QString paragraphsText(const LetterTemplate &letter) {
    QStringList lines;
    for (const LetterTemplateParagraph &paragraph : letter.paragraphs) {
        QString marks;
        if (paragraph.heading)
            marks += QStringLiteral("〔标题〕");
        if (!paragraph.onlyIf.isEmpty())
            marks += QStringLiteral("〔如有：%1〕").arg(letter.fields.value(paragraph.onlyIf).label);
        if (!paragraph.unless.isEmpty())
            marks += QStringLiteral("〔如无：%1〕").arg(letter.fields.value(paragraph.unless).label);
        for (const QString &line : paragraph.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            lines.append(marks + withLabels(line, letter.fields));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<LetterTemplateParagraph> paragraphsFrom(const QString &text, const LetterFields &fields,
                                                    std::optional<LetterTextProblem> &problem) {
    problem.reset();
    std::vector<LetterTemplateParagraph> paragraphs;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        QString stranger;
        LetterTemplateParagraph paragraph = paragraphFrom(line, fields, stranger);
        const bool textless = stranger.isEmpty() && paragraph.text.trimmed().isEmpty();
        if ((textless || !stranger.isEmpty()) && !problem)
            problem = LetterTextProblem{static_cast<int>(i) + 1, textless ? line : stranger, textless};
        paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

} // namespace gongkai
