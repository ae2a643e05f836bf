// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/format.h"
#include "domain/registerstore.h"

#include <optional>
#include <vector>

namespace gongkai {

/// Everything of the register that a year's report needs.
struct RegisterFigures {
    int year = 0;
    std::vector<CountGroup> received;
    std::vector<CountGroup> decided;
    std::vector<CountGroup> carriedIn;
    std::vector<CountGroup> carriedOut;
    QMap<int, qint64> receivedByMonth;
    QMap<int, qint64> decidedByMonth;
    QMap<int, qint64> handlingDays; ///< working days -> how many decided after them
    qint64 overdueOpen = 0;         ///< undecided and past their due day, today
    qint64 fees = 0;
    std::vector<LegalCase> cases;
    std::vector<DisclosedItem> items;
    std::vector<Indicator> indicators;
};

[[nodiscard]] qint64 sumOf(const std::vector<CountGroup> &groups);
template <typename Matches> [[nodiscard]] qint64 sumIf(const std::vector<CountGroup> &groups, const Matches &matches) {
    qint64 sum = 0;
    for (const CountGroup &group : groups)
        sum += matches(group) ? group.count : 0;
    return sum;
}

/// The cells of a form that the register counts, each with its value; cells whose indicator is not kept are left out.
/// Formula cells are not among them.
[[nodiscard]] QMap<QString, Decimal> cellsFromRegister(const Format &format, const RegisterFigures &figures);

/// Rates and times as domain.md 2a defines them; nullopt where nothing was counted ("—").
struct RegisterRates {
    std::optional<Decimal> closure; ///< per cent, one decimal: decided / (received + carried in)
    std::optional<Decimal> onTime;  ///< per cent: decided on time / decided
    std::optional<Decimal> average; ///< working days, one decimal
    std::optional<Decimal> median;
};
[[nodiscard]] RegisterRates ratesOf(const RegisterFigures &figures);

/// Items disclosed on our own initiative: the single ones where the office keeps them, else its counter `pub`; nullopt
/// when it keeps neither.
[[nodiscard]] std::optional<Decimal> disclosedIn(const RegisterFigures &figures);
/// Cases of these kinds (none: all) as table 4 counts them; `of` is CaseClosed, CasePending or CaseClosedOrPending.
[[nodiscard]] qint64 casesIn(const RegisterFigures &figures, CountOf of, const QStringList &kinds = {});

/// What is counted in a cell, or in the cells that its formula adds up; empty when it subtracts some, weighs them or
/// reads another year.
[[nodiscard]] std::vector<const CellCount *> countsBehind(const Format &format, const CellRef &cell);
/// All the values that the counts allow; empty when one of them allows every value.
[[nodiscard]] QStringList allowedBy(const std::vector<const CellCount *> &counts, QStringList CellCount::*member);
/// Which applications a cell counts, or the cells it adds up; nullopt when it counts something else.
[[nodiscard]] std::optional<ApplicationQuery> queryForCell(const Format &format, const CellRef &cell, int year);
/// The cells of the year's form in which an application is counted.
[[nodiscard]] std::vector<CellRef> cellsCounting(const Format &format, const ApplicationFacts &facts,
                                                 const CaseState &state, int year);
/// Whether a case is counted in a cell of the year.
[[nodiscard]] bool countsCase(const CellCount &count, const LegalCase &one, int year);
/// Where table 4 of a year has a case, "review/upheld", "direct/pending": no form counts more of it. Empty: nowhere.
[[nodiscard]] QString caseInYear(const LegalCase &one, int year);

} // namespace gongkai
