// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/counttext.h"

#include "domain/decisions.h"
#include "wording/registertext.h"

#include <QCoreApplication>

#include <functional>

namespace gongkai {

namespace {

class Counts final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::Counts)

public:
    static QString what(CountOf of, int year) {
        switch (of) {
        case CountOf::Received: return tr("Applications legally received in %1").arg(year);
        case CountOf::Decided: return tr("Applications answered or closed in %1").arg(year);
        case CountOf::CarriedIn: return tr("Applications received before %1 and not closed before it").arg(year);
        case CountOf::CarriedOut: return tr("Applications received by the end of %1 and not closed by then").arg(year);
        case CountOf::CaseClosed: return tr("Cases ended in %1").arg(year);
        case CountOf::CasePending: return tr("Cases accepted by the end of %1 and pending then").arg(year);
        case CountOf::CaseClosedOrPending:
            return tr("Cases ended in %1 with this result, and cases pending at its end").arg(year);
        case CountOf::Disclosed: return tr("Items disclosed on our own initiative in %1").arg(year);
        case CountOf::Fee: return tr("Fees paid in %1, in yuan").arg(year);
        case CountOf::Indicator: return tr("The office's own figure for %1").arg(year);
        }
        return {};
    }

    static QString restriction(const QString &name, const QStringList &keys,
                               const std::function<QString(const QString &)> &text) {
        QStringList words;
        for (const QString &key : keys)
            words.append(text(key));
        return name.arg(words.join(tr(", ")));
    }

    static QStringList restrictions(const CellCount &count) {
        QStringList lines;
        const auto add = [&lines](const QString &name, const QStringList &keys, const auto &text) {
            if (!keys.isEmpty())
                lines.append(restriction(name, keys, text));
        };
        add(tr("Kind of applicant: %1"), count.kinds, kindText);
        add(tr("Channel: %1"), count.channels, channelText);
        add(tr("Decision: %1"), count.decisions, [](const QString &id) {
            const Decision *decision = DecisionList::shipped().find(id);
            return decision ? decision->label : id;
        });
        if (count.extended)
            lines.append(*count.extended ? tr("Closed after an extension") : tr("Closed without an extension"));
        add(tr("Kind of case: %1"), count.caseKinds, caseKindText);
        add(tr("Result: %1"), count.results, caseResultText);
        add(tr("Published by: %1"), count.via, viaText);
        add(tr("Category: %1"), count.categories, [](const QString &category) {
            return category == QLatin1String("normative") ? tr("normative document") : category;
        });
        return lines;
    }
};

} // namespace

QStringList countText(const CellCount &count, int year) {
    return QStringList{Counts::what(count.of, year)} + Counts::restrictions(count);
}

} // namespace gongkai
