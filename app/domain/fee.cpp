// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fee.h"

#include <algorithm>

namespace gongkai {

namespace {

void addStep(Fee &fee, qint64 first, qint64 last, qint64 number, qint64 price) {
    const qint64 count = std::min(last, number) - first + 1;
    if (count <= 0)
        return;
    fee.steps.push_back({first, count, price, count * price});
    fee.yuan += count * price;
}

} // namespace

qint64 feeOfApplication(qint64 k) {
    return k <= 10 ? 0 : k <= 30 ? 100 : 100 + 100 * ((k - 31) / 10 + 1);
}

Fee feeByApplications(qint64 number) {
    Fee fee;
    number = std::min(number, mostFeeApplications);
    addStep(fee, 1, 10, number, 0);
    addStep(fee, 11, 30, number, 100);
    for (qint64 first = 31; first <= number; first += 10)
        addStep(fee, first, first + 9, number, feeOfApplication(first));
    return fee;
}

Fee feeByPages(qint64 pages) {
    Fee fee;
    pages = std::min(pages, mostFeePages);
    addStep(fee, 1, 30, pages, 0);
    addStep(fee, 31, 100, pages, 10);
    addStep(fee, 101, 200, pages, 20);
    addStep(fee, 201, pages, pages, 40);
    return fee;
}

} // namespace gongkai
