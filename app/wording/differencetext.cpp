// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/differencetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {

namespace {

constexpr qsizetype quoted = 80; ///< characters of a text; a table of differences is no place to read it
constexpr qsizetype around = 12;

class Differences final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::Differences)

public:
    Differences(const Report &one, const Report &other, const Format &format)
        : m_one(one), m_other(other), m_format(format) {}

    QList<QStringList> lines() {
        fields();
        cells();
        sections();
        if (m_one.explanations != m_other.explanations)
            add(tr("Explanations"), tr("%n explanation(s)", nullptr, static_cast<int>(m_one.explanations.size())),
                tr("%n explanation(s)", nullptr, static_cast<int>(m_other.explanations.size())));
        // origins of figures, members of other programs
        if (m_lines.isEmpty() && m_one != m_other)
            add(tr("Particulars that are not printed"), tr("differ"), tr("differ"));
        return m_lines;
    }

private:
    void add(const QString &place, const QString &one, const QString &other) {
        const auto shown = [](const QString &text) { return text.isEmpty() ? tr("(blank)") : text; };
        m_lines.append({place, shown(one), shown(other)});
    }
    void compare(const QString &place, const QString &one, const QString &other) {
        if (one != other)
            add(place, one, other);
    }

    void fields() {
        compare(tr("Title"), m_one.title, m_other.title);
        compare(tr("Agency"), m_one.agency.name, m_other.agency.name);
        compare(tr("Short name"), m_one.agency.shortName, m_other.agency.shortName);
        compare(tr("Signing agency"), m_one.signOff.agency, m_other.signOff.agency);
        compare(tr("Day of signing"), m_one.signOff.date, m_other.signOff.date);
        compare(tr("Published on"), m_one.published, m_other.published);
        members(tr("Contact"), m_one.contact, m_other.contact);
        members(tr("Under the annex"), m_one.statFooter, m_other.statFooter);
        for (const FormatTable &table : m_format.tables)
            if (m_one.blanksAreZero.contains(table.id) != m_other.blanksAreZero.contains(table.id)) {
                const auto said = [](bool zero) { return zero ? tr("blanks are 0") : tr("blanks are not confirmed"); };
                add(table.title, said(m_one.blanksAreZero.contains(table.id)),
                    said(m_other.blanksAreZero.contains(table.id)));
            }
    }

    void members(const QString &place, const Json &one, const Json &other) {
        if (one == other)
            return;
        const auto values = [](const Json &json) {
            QStringList texts;
            for (const Json::Member &member : json.toObject())
                if (!member.value.toString().isEmpty())
                    texts.append(member.value.toString());
            return texts.join(QLatin1Char(' '));
        };
        add(place, values(one), values(other));
    }

    void cells() {
        const auto shown = [](const Json &value) { return value.isNumber() ? value.numberText() : value.toString(); };
        for (const FormatTable &table : m_format.tables)
            for (const CellRef &cell : m_format.cellsOf(table)) {
                const QString name = cell.name();
                compare(m_format.labelOf(cell), shown(m_one.cell(cell)), shown(m_other.cell(cell)));
                const QString why = m_one.sources.value(name).overrideReason;
                const QString otherWhy = m_other.sources.value(name).overrideReason;
                if (why != otherWhy)
                    add(tr("%1: reason").arg(m_format.labelOf(cell)), why, otherWhy);
            }
    }

    [[nodiscard]] static QStringList paragraphs(const Report &report, const QString &no) {
        QStringList texts;
        if (const SectionText *section = report.section(no))
            for (const Block &block : section->blocks)
                texts.append(block.text + block.items.join(QLatin1Char('\n')));
        return texts;
    }

    [[nodiscard]] QString headingOf(const QString &no) const {
        const FormatSection *known = m_format.section(no);
        if (known && !known->heading.isEmpty())
            return known->heading;
        return no == QLatin1String("0") ? tr("Introduction") : tr("Part %1").arg(no);
    }

    void sections() {
        QStringList numbers;
        for (const Report *report : {&m_one, &m_other})
            for (const SectionText &section : report->text)
                if (!numbers.contains(section.section))
                    numbers.append(section.section);
        for (const QString &no : numbers) {
            const SectionText *one = m_one.section(no);
            const SectionText *other = m_other.section(no);
            if (one && other && one->blocks == other->blocks)
                continue;
            QString text = paragraphs(m_one, no).join(QLatin1Char('\n'));
            QString otherText = paragraphs(m_other, no).join(QLatin1Char('\n'));
            if (text == otherText) { // ranks of headings, kinds of lists
                if (one && other)
                    add(headingOf(no), tr("set otherwise"), tr("set otherwise"));
                continue;
            }
            cutToDifference(text, otherText);
            add(headingOf(no), text, otherText);
        }
    }

    /// Leaves what differs and a few words around it.
    static void cutToDifference(QString &one, QString &other) {
        const qsizetype shorter = std::min(one.size(), other.size());
        qsizetype before = 0;
        while (before < shorter && one[before] == other[before])
            ++before;
        qsizetype after = 0;
        while (after < shorter - before && one[one.size() - 1 - after] == other[other.size() - 1 - after])
            ++after;
        for (QString *text : {&one, &other}) {
            qsizetype from = std::max<qsizetype>(0, before - around);
            if (from > 0 && text->at(from).isLowSurrogate())
                --from;
            const qsizetype end = std::min(text->size(), text->size() - after + around);
            QString part = text->mid(from, std::min(end - from, quoted));
            if (!part.isEmpty() && part.back().isHighSurrogate())
                part.chop(1);
            const bool cut = from + part.size() < text->size();
            part.replace(QLatin1Char('\n'), QLatin1Char(' '));
            *text = (from > 0 ? QStringLiteral("…") : QString()) + part + (cut ? QStringLiteral("…") : QString());
        }
    }

    const Report &m_one;
    const Report &m_other;
    const Format &m_format;
    QList<QStringList> m_lines;
};

} // namespace

QList<QStringList> reportDifferences(const Report &one, const Report &other, const Format &format) {
    return Differences(one, other, format).lines();
}

} // namespace gongkai
