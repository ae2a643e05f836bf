// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gongkai::page {

/// The official page of GB/T 9704-2012, 5.2: A4, type area 156 x 225 mm, 22 lines of 28 characters. All lengths in
/// points, y downwards from the top of the paper.
inline constexpr qreal mm = 72.0 / 25.4;
inline constexpr qreal paperWidth = 210 * mm;
inline constexpr qreal paperHeight = 297 * mm;
inline constexpr qreal left = 28 * mm;
inline constexpr qreal top = 37 * mm;
inline constexpr qreal width = 156 * mm;
inline constexpr qreal height = 225 * mm;
inline constexpr int lines = 22;
inline constexpr int characters = 28;
/// 28 characters of 16 pt are 158 mm: the pitch is condensed to 15.79 pt so that the line holds them.
inline constexpr qreal pitch = width / characters;
inline constexpr qreal lineHeight = height / lines;
inline constexpr qreal bodySize = 16;    // 3号
inline constexpr qreal titleSize = 22;   // 2号
inline constexpr qreal tableSize = 10.5; // 5号
inline constexpr qreal numberSize = 14;  // 4号
/// Where the baseline lies below the middle of its row: from the em box, never from the font's own metrics (some free
/// fonts have wrong ones).
inline constexpr qreal baselineDrop = 0.38;

} // namespace gongkai::page
