// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablelook.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace gongkai {

namespace {

constexpr int sizes[] = {75, 90, 100, 110, 125, 150, 175, 200};
constexpr int normal = 100;

} // namespace

void TableLook::zoomBy(int steps) {
    const auto count = static_cast<int>(std::size(sizes));
    const auto now = static_cast<int>(std::find(std::begin(sizes), std::end(sizes), m_zoom) - std::begin(sizes));
    setZoom(sizes[std::clamp(now + steps, 0, count - 1)]);
}

void TableLook::resetZoom() {
    setZoom(normal);
}

void TableLook::setZoom(int percent) {
    const int nearest = *std::min_element(std::begin(sizes), std::end(sizes), [percent](int a, int b) {
        return std::abs(a - percent) < std::abs(b - percent);
    });
    if (nearest == m_zoom)
        return;
    m_zoom = nearest;
    Q_EMIT changed();
}

void TableLook::setLastYear(bool shown) {
    if (shown == m_lastYear)
        return;
    m_lastYear = shown;
    Q_EMIT changed();
}

} // namespace gongkai
