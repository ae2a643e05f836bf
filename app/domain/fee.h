// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace gongkai {

/// A number of applications or pages at one price, in yuan.
struct FeeStep {
    qint64 first = 0; ///< the first application or page at this price
    qint64 count = 0;
    qint64 unitPrice = 0;
    qint64 yuan = 0;
};

struct Fee {
    qint64 yuan = 0;
    std::vector<FeeStep> steps;
};

/// The information-processing fee (信息处理费, 国办函〔2020〕109号, from 2021-01-01): by number or by page, one of the
/// two for an application, never both. More than that many are not counted (nobody has them).
inline constexpr qint64 mostFeeApplications = 100'000;
inline constexpr qint64 mostFeePages = 1'000'000'000;

/// Of the k-th application of one applicant in one calendar month: 10 free, 11 to 30 at 100, each further ten 100 more.
[[nodiscard]] qint64 feeOfApplication(qint64 k);
[[nodiscard]] Fee feeByApplications(qint64 number);
/// Of one application: 30 pages free, to 100 at 10, to 200 at 20, beyond at 40.
[[nodiscard]] Fee feeByPages(qint64 pages);

} // namespace gongkai
