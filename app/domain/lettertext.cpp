// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lettertext.h"

#include "domain/formatmembers.h"

#include <QRegularExpression>

namespace gongkai {

namespace {

const QRegularExpression &fieldPattern() {
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([a-z_]+)\\s*\\}\\}"));
    return pattern;
}

QStringList fieldsIn(const QString &text) {
    QStringList ids;
    for (auto it = fieldPattern().globalMatch(text); it.hasNext();)
        ids.append(it.next().captured(1));
    return ids;
}

/// 。 and the like at the end of a value, before which the template has its own.
bool isStop(QChar c) {
    return QStringLiteral("。；，、").contains(c);
}

bool mayStandInXml(QChar c) {
    const char16_t code = c.unicode();
    return code >= 0x20 && code != 0x7F && code != 0xFFFE && code != 0xFFFF && !c.isSurrogate();
}

/// The third party is asked without being told who asks (domain.md 3, 条例 32).
bool namesApplicant(const LetterTemplate &letter, const QString &text) {
    return letter.step == QLatin1String("third_party_asked") && fieldsIn(text).contains(QLatin1String("applicant"));
}

QString faultOf(const LetterTemplate &letter, const QString &text) {
    QString fault = letterTextFault(text, letter.fields);
    if (fault.isEmpty() && namesApplicant(letter, text))
        return QStringLiteral("the letter to a third party may not name the applicant");
    return fault;
}

} // namespace

QString letterTextFault(const QString &text, const LetterFields &known) {
    for (const QString &id : fieldsIn(text))
        if (!known.contains(id))
            return QStringLiteral("there is no field \"%1\"").arg(id);
    QString rest = text;
    rest.remove(fieldPattern());
    if (rest.contains(QLatin1String("{{")) || rest.contains(QLatin1String("}}")))
        return QStringLiteral("{{ or }} that encloses no field");
    return {};
}

LetterFault letterFault(const LetterTemplate &letter) {
    const std::pair<const char *, const QString *> lines[] = {
        {"title", &letter.title}, {"number", &letter.number}, {"addressee", &letter.addressee}};
    for (const auto &[key, text] : lines)
        if (const QString fault = faultOf(letter, *text); !fault.isEmpty())
            return {QString::fromLatin1(key), fault};
    for (std::size_t i = 0; i < letter.paragraphs.size(); ++i) {
        const LetterTemplateParagraph &paragraph = letter.paragraphs[i];
        const QString place = item({}, u"paragraphs", i);
        if (const QString fault = faultOf(letter, paragraph.text); !fault.isEmpty())
            return {place, fault};
        for (const QString &id : {paragraph.onlyIf, paragraph.unless})
            if (!id.isEmpty() && !letter.fields.contains(id))
                return {place, QStringLiteral("there is no field \"%1\"").arg(id)};
    }
    return {};
}

QString printableText(const QString &text) {
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\r')) {
            if (i + 1 == text.size() || text[i + 1] != QLatin1Char('\n'))
                kept += QLatin1Char('\n');
        } else if (c == QLatin1Char('\n') || c == QChar(QChar::LineSeparator) ||
                   c == QChar(QChar::ParagraphSeparator)) {
            kept += QLatin1Char('\n');
        } else if (c == QLatin1Char('\t')) {
            kept += QLatin1Char(' ');
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (mayStandInXml(c)) {
            kept += c;
        }
    }
    QStringList lines;
    for (const QString &line : kept.split(QLatin1Char('\n')))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    return lines.join(QLatin1Char('\n'));
}

LetterFiller::LetterFiller(const LetterFields &known, const QMap<QString, QString> &values) : m_known(known) {
    for (auto it = known.begin(); it != known.end(); ++it) {
        const QString value = printableText(values.value(it.key()));
        m_values.insert(it.key(), value.isEmpty() ? it.value().byDefault : value);
    }
}

QString LetterFiller::filled(const QString &text) {
    QString result;
    qsizetype at = 0;
    // in one pass: {{ in a value is the clerk's own text
    for (auto it = fieldPattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString id = match.captured(1);
        QString value = m_values.value(id);
        if (value.isEmpty()) {
            if (!m_missing.contains(id))
                m_missing.append(id);
            value = QStringLiteral("【%1】").arg(m_known.value(id).label);
        } else if (at < text.size() && isStop(text[at])) {
            while (!value.isEmpty() && isStop(value.back()))
                value.chop(1);
        }
        result += value;
    }
    result += QStringView(text).mid(at);
    return printableText(result);
}

QString LetterFiller::line(const QString &text) {
    return filled(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace gongkai
