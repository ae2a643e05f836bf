// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// What a template may name as {{id}}.
struct LetterField {
    QString label;     ///< Chinese, printed as 【label】 where the value is wanting
    QString byDefault; ///< stands in for an empty value; may be empty
};
using LetterFields = QMap<QString, LetterField>;

/// A paragraph as the template has it; a value of several lines makes several paragraphs of it.
struct LetterTemplateParagraph {
    QString text;
    QString onlyIf; ///< a field: printed only when it has a value
    QString unless; ///< a field: printed only when it has none
    bool heading = false;
};

/// One kind of letter under one regulation.
struct LetterTemplate {
    QString id;
    QString regulation; ///< 2019, 2008 or any
    QString name;       ///< for lists, Chinese
    QString step;       ///< the step of the case it tells; empty for replies
    QString decision;   ///< the decision it tells; empty for steps
    QString title;
    QString number; ///< 文号; empty: the letter has none
    QString addressee;
    std::vector<LetterTemplateParagraph> paragraphs;
    LetterFields fields; ///< all that are known, shared by the templates of a book
};

struct LetterParagraph {
    QString text;
    bool heading = false;
    bool operator==(const LetterParagraph &) const = default;
};

/// A letter as it is printed; every text is one line.
struct Letter {
    QString title;
    QString number;
    QString addressee; ///< without the colon
    std::vector<LetterParagraph> paragraphs;
    QString agency;
    QString dayText;      ///< as signed off: 2024年9月25日, or the mark of the missing day
    QDate day;            ///< invalid when missing
    bool complete = true; ///< no value is missing
};

/// How the receiver of a decision can have it reviewed; the law changes by date.
struct LetterRemedy {
    QDate from;
    QDate to;              ///< invalid: until now
    QStringList decisions; ///< ids, or groups: "denied" stands for every denied_…
    QString text;
};

/// All templates and remedies: those shipped, and over them those of the office.
class LetterBook final {
public:
    /// `place` is the folder of letters.json and remedies.json, for errors. Error: InvalidFormat, place = file, letter
    /// (id/regulation) and paragraph.
    [[nodiscard]] static Result<LetterBook> fromJson(const Json &letters, const Json &remedies, const QString &place);

    /// The office's own templates (the same schema, without "fields"): each takes the place of the one with the same
    /// id and regulation, others are added. All or none. Error: InvalidFormat.
    [[nodiscard]] Result<void> add(const Json &letters, const QString &place);

    [[nodiscard]] const std::vector<LetterTemplate> &templates() const { return m_templates; }
    /// The template of this regulation, else that of any; null when there is none: the text of another regulation is
    /// never given instead.
    [[nodiscard]] const LetterTemplate *find(const QString &id, const QString &regulation) const;
    /// All that tell this step or decision under this regulation.
    [[nodiscard]] std::vector<const LetterTemplate *> findFor(const QString &stepOrDecision,
                                                              const QString &regulation) const;
    [[nodiscard]] QString label(const QString &field) const { return m_fields.value(field).label; }

    /// The paragraph for a decision of this day, empty when it has none; an entry that names the decision comes before
    /// one for its group. `profile`: review_body, court, review_days, suit_months. The ids of what is wanting go to
    /// `missing` and are marked in the text.
    [[nodiscard]] QString remedyFor(const QString &decision, const QDate &day, const QMap<QString, QString> &profile,
                                    QStringList *missing = nullptr) const;

private:
    LetterFields m_fields;
    std::vector<LetterTemplate> m_templates;
    LetterFields m_remedyFields;
    std::vector<LetterRemedy> m_remedies;
};

/// letters.json and remedies.json of a folder (":/letters"). Error: InvalidFormat.
[[nodiscard]] Result<LetterBook> loadLetters(const QString &folder);

/// The letter of a template. `fields` by id; what the template does not know is passed over. "day" is 2024年9月25日 or
/// an ISO date. The ids of the wanted fields without a value go to `missing`, once each, and stand in the letter as
/// 【label】. Error: InvalidFormat, place = letter and paragraph (an unknown field, a day that does not exist).
[[nodiscard]] Result<Letter> fillLetter(const LetterTemplate &letter, const QMap<QString, QString> &fields,
                                        QStringList *missing = nullptr);

/// A number from "{agency}公开〔{year}〕{no}号"; {no:3} is filled up with zeros to three digits.
[[nodiscard]] QString letterNumber(const QString &pattern, int year, int serial, const QString &agency = {});

} // namespace gongkai
