// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/findingtext.h"

#include <QCoreApplication>

namespace gongkai {

namespace {

class Findings final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::Findings)

public:
    static QString place(const Finding &f) { return f.whereLabel.isEmpty() ? QString() : tr("%1: ").arg(f.whereLabel); }

    /// What the form asks or advises, in the user's language.
    static QString advice(const Finding &f) {
        //: which of the two languages of a form's own sentences fits this translation: zh or en
        const bool chinese = tr("en") == QLatin1String("zh");
        return chinese || f.advice.en.isEmpty() ? f.advice.zh : f.advice.en;
    }

    static QString withAdvice(const QString &sentence, const Finding &f) {
        const QString more = f.kind == RuleKind::Claim && f.severity == Severity::Info ? QString() : advice(f);
        //: sentence, then advice; Chinese puts no space between them
        return more.isEmpty() ? sentence : tr("%1 %2").arg(sentence, more);
    }

    static QString text(const Finding &f) {
        const QString found = f.found ? f.found->toString() : f.foundText;
        const QString expected = f.expected ? f.expected->toString() : QString();
        const Decimal apart = f.difference().value_or(Decimal());
        const QString difference = (apart.isNegative() ? Decimal() - apart : apart).toString();
        switch (f.kind) {
        case RuleKind::Equal:
            return withAdvice(place(f) + tr("%1 = %2, but %3 = %4, a difference of %5. Put the wrong one right.")
                                             .arg(f.sayExpected, expected, f.sayFound, found, difference),
                              f);
        case RuleKind::AtMost:
            return withAdvice(place(f) + tr("%1 = %2 is more than %3 = %4. Put the wrong one right.")
                                             .arg(f.sayFound, found, f.sayExpected, expected),
                              f);
        case RuleKind::Ask:
            if (!expected.isEmpty() && expected != found)
                return place(f) + withAdvice(tr("%1, to be held against %2.").arg(found, expected), f);
            return place(f) + (found.isEmpty() ? advice(f) : withAdvice(tr("%1 stands here.").arg(found), f));
        case RuleKind::Count:
            return place(f) + tr("\"%1\" is no possible count; enter a whole number from 0.").arg(f.foundText);
        case RuleKind::NotANumber: return place(f) + tr("\"%1\" is not a number; enter digits only.").arg(f.foundText);
        case RuleKind::Normalised:
            return place(f) + tr("\"%1\" was read as %2; the form wants plain digits.").arg(f.foundText, found);
        case RuleKind::Blank:
            return place(f) +
                   tr("%n cell(s) are blank; enter 0 where there was nothing, or confirm that all blanks are 0.",
                      nullptr, static_cast<int>(f.cells.size()));
        case RuleKind::Empty: return place(f) + tr("the table is empty; fill it in, with 0 where there was nothing.");
        case RuleKind::UnknownCell:
            return place(f) + tr("the form has no such cell; its value %1 is kept but not printed.").arg(f.foundText);
        case RuleKind::Token:
            return place(f) + tr("{{%1}} has no value; fill in the figure or take the reference out.").arg(f.foundText);
        default: return withAdvice(proseText(f, found, expected), f);
        }
    }

    static QString percentText(const Finding &f, const QString &found, const QString &expected) {
        if (!f.foundText.isEmpty()) // the direction is wrong
            return tr("The text says %1 by %2%, but the figures went the other way, by %3%.")
                .arg(f.foundText, found, expected);
        return tr("The text says %1%; computed from the figures (%2) it is %3%.").arg(found, f.sayExpected, expected);
    }

    static QString datesText(const Finding &f) {
        if (f.foundText.isEmpty())
            return tr("The report has no date of sign-off.");
        if (f.where == QLatin1String("deadline"))
            return tr("Published on %1, after the last day, %2.").arg(f.foundText, f.expectedText);
        return f.expectedText == QLatin1String("YYYY-MM-DD")
                   ? tr("\"%1\" is no date; write it as year-month-day.").arg(f.foundText)
                   : tr("%1 lies before the end of the reporting year, %2.").arg(f.foundText, f.expectedText);
    }

    static QString personalText(const Finding &f) {
        // the finding itself must not spread it
        const QString shown = f.foundText.size() > 6 ? f.foundText.left(3) + QStringLiteral("…") + f.foundText.right(2)
                                                     : f.foundText.left(1) + QStringLiteral("…");
        if (f.hint == QLatin1String("identity"))
            return tr("An identity number stands here: %1.").arg(shown);
        if (f.hint == QLatin1String("mobile"))
            return tr("A mobile telephone number stands here: %1.").arg(shown);
        if (f.hint == QLatin1String("card"))
            return tr("A bank card number stands here: %1.").arg(shown);
        if (f.hint == QLatin1String("e-mail"))
            return tr("An e-mail address stands here: %1.").arg(shown);
        return f.hint == QLatin1String("address") ? tr("A home address stands here: %1.").arg(shown)
                                                  : tr("The name of an applicant stands here: %1.").arg(shown);
    }

    static QString missingText(const Finding &f) {
        if (f.expectedText.isEmpty())
            return tr("\"%1\" has no text, or next to none.").arg(f.foundText);
        return f.foundText.isEmpty() ? tr("Nothing is told of \"%1\".").arg(f.expectedText)
                                     : tr("\"%1\" says nothing of %2.").arg(f.foundText, f.expectedText);
    }

    static QString proseText(const Finding &f, const QString &found, const QString &expected) {
        const Decimal apart = f.difference().value_or(Decimal());
        const QString difference = (apart.isNegative() ? Decimal() - apart : apart).toString();
        switch (f.kind) {
        case RuleKind::Form: return tr("This form (%1) is not the one for %2.").arg(f.foundText, f.expectedText);
        case RuleKind::Title: return tr("The title \"%1\" is not \"%2\".").arg(f.foundText, f.expectedText);
        case RuleKind::Dates: return datesText(f);
        case RuleKind::Missing: return missingText(f);
        case RuleKind::Unfilled: return tr("\"%1\" is a place that was not filled in.").arg(f.foundText);
        case RuleKind::Claim:
            if (f.severity == Severity::Info)
                return tr("%1 in the text was taken as %2.").arg(found, f.sayExpected);
            return tr("The text says %1, but %2 = %3, a difference of %4.")
                       .arg(found, f.sayExpected, expected, difference) +
                   (f.hint.isEmpty() ? QString() : tr(" %1 is just: %2.").arg(found, f.hint));
        case RuleKind::Percent: return percentText(f, found, expected);
        case RuleKind::List:
            return tr("The parts add up to %1, the text says %2, a difference of %3.").arg(found, expected, difference);
        case RuleKind::Absence:
            return tr("The text says \"%1\", but %2 = %3.").arg(f.foundText, f.sayExpected, expected);
        case RuleKind::Told: return tr("Nothing is told of: %1.").arg(f.expectedText);
        case RuleKind::Year: return tr("%1 stands here; %2 was to be expected.").arg(f.foundText, f.expectedText);
        case RuleKind::Parts: return tr("The text announces %1 parts, there are %2.").arg(found, expected);
        case RuleKind::Place: return tr("\"%1\" stands here; this office is \"%2\".").arg(f.foundText, f.expectedText);
        case RuleKind::Scope: return tr("\"%1\" does not fit the report's scope.").arg(f.foundText);
        case RuleKind::Basis: return tr("%1 is quoted; %2 is in force.").arg(f.foundText, f.expectedText);
        case RuleKind::Copied: {
            QString other = f.expectedText;
            if (other.size() > 40)
                other = other.left(40) + QStringLiteral("…");
            return tr("%1% of this paragraph stands in %2 as well: \"%3\".").arg(found, f.foundText, other);
        }
        case RuleKind::TakenOver:
            return tr("%n paragraph(s) stand as in last year's report: %1.", nullptr,
                      static_cast<int>(f.found.value_or(Decimal()).toInt64()))
                .arg(f.foundText);
        case RuleKind::Promises:
            return tr("Last year's report named %1 problems and measures; %2 of them are not answered.")
                .arg(expected, difference);
        case RuleKind::PersonalData: return personalText(f);
        case RuleKind::Punctuation:
            return tr("%n half-width sign(s) stand between Chinese characters.", nullptr,
                      static_cast<int>(f.found.value_or(Decimal()).toInt64()));
        case RuleKind::Slip: return tr("\"%1\" should be \"%2\".").arg(f.foundText, f.expectedText);
        default: return {};
        }
    }

    static QString title(const Finding &f) {
        const QString name = titleOf(f.kind);
        return f.whereLabel.isEmpty() ? name : tr("%1: %2").arg(name, f.whereLabel);
    }

    static QString titleOf(RuleKind kind) {
        switch (kind) {
        case RuleKind::Equal: return tr("Figures disagree");
        case RuleKind::AtMost: return tr("Figure too large");
        case RuleKind::Ask: return tr("Unusual figure");
        case RuleKind::Count: return tr("Impossible count");
        case RuleKind::NotANumber: return tr("Not a number");
        case RuleKind::Normalised: return tr("Unusual notation");
        case RuleKind::Blank: return tr("Blank cells");
        case RuleKind::Empty: return tr("Empty table");
        case RuleKind::UnknownCell: return tr("Cell not in the form");
        case RuleKind::Form: return tr("Form of another year");
        case RuleKind::Title: return tr("Title");
        case RuleKind::Dates: return tr("Dates");
        case RuleKind::Token: return tr("Reference without value");
        case RuleKind::Unfilled: return tr("Not filled in");
        case RuleKind::Missing: return tr("Text missing");
        case RuleKind::Claim: return tr("Text and table disagree");
        case RuleKind::Percent: return tr("Percentage");
        case RuleKind::List: return tr("Parts and total");
        case RuleKind::Absence: return tr("Text says none");
        case RuleKind::Told: return tr("Not told");
        case RuleKind::Year: return tr("Year left over");
        case RuleKind::Parts: return tr("Number of parts");
        case RuleKind::Place: return tr("Name of a place");
        case RuleKind::Scope: return tr("Scope");
        case RuleKind::Basis: return tr("Document quoted");
        case RuleKind::Copied: return tr("Copied text");
        case RuleKind::TakenOver: return tr("As last year");
        case RuleKind::Promises: return tr("Last year's problems");
        case RuleKind::PersonalData: return tr("Personal data");
        case RuleKind::Punctuation: return tr("Punctuation");
        case RuleKind::Slip: return tr("Slip of the pen");
        }
        return {};
    }

    static QString severity(Severity s) {
        switch (s) {
        case Severity::Error: return tr("Error");
        case Severity::Warning: return tr("Warning");
        case Severity::Info: return tr("Hint");
        }
        return {};
    }
};

} // namespace

QString findingText(const Finding &finding) {
    return Findings::text(finding);
}

QString findingTitle(const Finding &finding) {
    return Findings::title(finding);
}

QString wordOf(Severity severity) {
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Info: return QStringLiteral("info");
    }
    return {};
}

QString severityText(Severity severity) {
    return Findings::severity(severity);
}

} // namespace gongkai
