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

    static QString text(const Finding &f) {
        const QString found = f.found ? f.found->toString() : f.foundText;
        const QString expected = f.expected ? f.expected->toString() : QString();
        const Decimal apart = f.difference().value_or(Decimal());
        const QString difference = (apart.isNegative() ? Decimal() - apart : apart).toString();
        switch (f.kind) {
        case RuleKind::Equal:
            return place(f) + tr("%1 = %2, but %3 = %4, a difference of %5. Put the wrong one right.")
                                  .arg(f.sayExpected, expected, f.sayFound, found, difference);
        case RuleKind::AtMost:
            return place(f) + tr("%1 = %2 is more than %3 = %4. Put the wrong one right.")
                                  .arg(f.sayFound, found, f.sayExpected, expected);
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
        }
        return {};
    }

    static QString title(const Finding &f) {
        QString name;
        switch (f.kind) {
        case RuleKind::Equal: name = tr("Figures disagree"); break;
        case RuleKind::AtMost: name = tr("Figure too large"); break;
        case RuleKind::Count: name = tr("Impossible count"); break;
        case RuleKind::NotANumber: name = tr("Not a number"); break;
        case RuleKind::Normalised: name = tr("Unusual notation"); break;
        case RuleKind::Blank: name = tr("Blank cells"); break;
        case RuleKind::Empty: name = tr("Empty table"); break;
        case RuleKind::UnknownCell: name = tr("Cell not in the form"); break;
        case RuleKind::Token: name = tr("Reference without value"); break;
        }
        return f.whereLabel.isEmpty() ? name : tr("%1: %2").arg(name, f.whereLabel);
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
