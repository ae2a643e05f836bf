// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

Block Block::paragraph(const QString &text) {
    Block block;
    block.text = text;
    return block;
}

Block Block::heading(int level, const QString &text) {
    Block block;
    block.kind = Kind::Heading;
    block.level = level;
    block.text = text;
    return block;
}

Json Report::cell(const CellRef &ref) const {
    return cells.value(ref.table).value(ref.row).value(ref.column);
}

void Report::setCell(const CellRef &ref, const Json &value) {
    cells[ref.table][ref.row][ref.column] = value;
}

const SectionText *Report::section(const QString &no) const {
    const auto it = std::find_if(text.begin(), text.end(), [&no](const SectionText &s) { return s.section == no; });
    return it == text.end() ? nullptr : &*it;
}

std::vector<Block> &Report::blocks(const QString &no) {
    for (SectionText &s : text)
        if (s.section == no)
            return s.blocks;
    const auto after =
        std::find_if(text.begin(), text.end(), [&no](const SectionText &s) { return s.section.toInt() > no.toInt(); });
    return text.insert(after, SectionText{no, {}, {}})->blocks;
}

const Indicator *Report::indicator(const QString &key) const {
    const auto it =
        std::find_if(indicators.begin(), indicators.end(), [&key](const Indicator &i) { return i.key == key; });
    return it == indicators.end() ? nullptr : &*it;
}

QString Report::printedTitle(const Format &format) const {
    return title.isEmpty() ? titleFor(format, agency, year) : title;
}

QString Report::titleFor(const Format &format, const Agency &agency, int year) {
    QString result = format.titlePattern;
    result.replace(QLatin1String("{agency}"), agency.name);
    result.replace(QLatin1String("{year}"), QString::number(year));
    return result;
}

QString headingWords(const QString &heading) {
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]、?|\\d{1,2}[.．、]|"
                       "[（(]\\d{1,2}[）)])\\s*"));
    QString words = heading.trimmed();
    return words.remove(number);
}

namespace {

/// Full-width digits, signs and point as their half-width counterparts; `changed` tells whether there were any.
QString halfWidth(const QString &text, bool &changed) {
    QString result = text;
    for (QChar &c : result) {
        if (c >= QChar(0xFF10) && c <= QChar(0xFF19))
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFF10 + u'0'));
        else if (c == QChar(0xFF0B))
            c = QLatin1Char('+');
        else if (c == QChar(0xFF0D) || c == QChar(0x2212))
            c = QLatin1Char('-');
        else if (c == QChar(0xFF0E))
            c = QLatin1Char('.');
        else
            continue;
        changed = true;
    }
    return result;
}

} // namespace

CellReading readCell(const Json &value, ValueType type) {
    CellReading reading;
    if (value.isNull())
        return reading;
    if (value.isNumber()) {
        // a JSON number is plain ASCII already, so most cells end here
        reading.found = value.numberText();
        const auto number = Decimal::fromText(reading.found);
        const bool whole = number && (type != ValueType::SignedInteger || number->isInteger());
        reading.kind = whole ? CellReading::Kind::Number : CellReading::Kind::NotANumber;
        if (whole)
            reading.number = *number;
        return reading;
    }
    if (value.isString()) {
        reading.found = value.toString();
        if (reading.found.trimmed().isEmpty())
            return CellReading();
    } else {
        reading.found = QString::fromUtf8(value.toBytes(false));
        reading.kind = CellReading::Kind::NotANumber;
        return reading;
    }
    QString digits = halfWidth(reading.found.trimmed(), reading.normalised);
    if (type == ValueType::SignedInteger) {
        if (digits.startsWith(QChar(0x51CF)) || digits.startsWith(QChar(0x589E))) { // 减, 增
            digits.replace(0, 1, digits.at(0) == QChar(0x51CF) ? QLatin1String("-") : QLatin1String("+"));
            reading.normalised = true;
        } else if (digits.startsWith(QLatin1Char('+'))) {
            reading.normalised = true;
        }
    } else if (digits.startsWith(QLatin1Char('+'))) {
        reading.kind = CellReading::Kind::NotANumber;
        return reading;
    }
    // 1e3 is how programs write numbers, not people
    const bool exponent = value.isString() && digits.contains(QLatin1Char('e'), Qt::CaseInsensitive);
    const auto number = exponent ? std::nullopt : Decimal::fromText(digits);
    const bool fits = number && (type != ValueType::SignedInteger || number->isInteger());
    reading.kind = fits ? CellReading::Kind::Number : CellReading::Kind::NotANumber;
    if (fits)
        reading.number = *number;
    else
        reading.normalised = false;
    return reading;
}

namespace {

/// 1,234 and １，２３４ as 1234; the form itself has no thousands sign. 1,23 is left as it is: nobody knows what it
/// means.
QString withoutThousands(const QString &digits) {
    if (!digits.contains(QLatin1Char(',')) && !digits.contains(QChar(0xFF0C)))
        return digits;
    static const QRegularExpression thousands(QStringLiteral("^-?[0-9]{1,3}(?:[,\\x{FF0C}][0-9]{3})+(?:\\.[0-9]+)?$"));
    QString plain = digits;
    return thousands.match(digits).hasMatch() ? plain.remove(QLatin1Char(',')).remove(QChar(0xFF0C)) : digits;
}

} // namespace

Json cellFromTyped(const QString &typed) {
    bool changed = false;
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Json();
    const QString digits = withoutThousands(halfWidth(text, changed));
    const auto number = Decimal::fromText(digits);
    if (number && !digits.contains(QLatin1Char('e'), Qt::CaseInsensitive) && !digits.startsWith(QLatin1Char('+')))
        return Json::number(number->toString());
    return Json(text);
}

Report newReport(const Format &format, int year, const Agency &agency) {
    Report report;
    report.formatId = format.id;
    report.formatVersion = format.version;
    report.year = year;
    report.agency = agency;
    report.scope = QStringLiteral("agency");
    report.title = Report::titleFor(format, agency, year);
    report.signOff.agency = agency.name;
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    for (const FormatSection &section : format.sections) {
        auto &blocks = report.blocks(section.no);
        for (qsizetype i = 0; i < section.subheadings.size(); ++i) {
            blocks.push_back(
                Block::heading(2, QStringLiteral("（%1）%2").arg(numerals.mid(i % 10, 1), section.subheadings[i])));
            blocks.push_back(Block::paragraph(QString()));
        }
    }
    int no = 0;
    for (const RequiredMatter &matter : format.requiredMatters) {
        auto &blocks = report.blocks(QString::number(no + 1));
        blocks.push_back(Block::heading(1, QStringLiteral("%1、%2").arg(numerals.mid(no % 10, 1), matter.label)));
        blocks.push_back(Block::paragraph(QString()));
        ++no;
    }
    return report;
}

} // namespace gongkai
