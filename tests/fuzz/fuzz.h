// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace gongkai::test {

/// One reader of foreign bytes under attack. It must come back from any input, with a result or an error.
struct FuzzTarget {
    void (*run)(const QByteArray &bytes);
    QByteArrayList seeds;
    QByteArrayList words; ///< pieces that mean something to the reader
};

[[nodiscard]] FuzzTarget fuzzTarget();

} // namespace gongkai::test
