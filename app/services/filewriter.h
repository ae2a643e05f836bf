// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gongkai {

struct OutputFile {
    QString path;
    QByteArray bytes;
};

/// Whether the path may be written: OutputExists (unless `replace`), CannotWrite when its folder is missing or closed.
[[nodiscard]] Result<void> mayWrite(const QString &path, bool replace);

/// Writes all files or, when one fails, none of those not yet begun; each appears whole or not at all.
/// Errors: OutputExists, CannotWrite, DiskFull, with the path as place.
[[nodiscard]] Result<void> writeFiles(const std::vector<OutputFile> &files, bool replace);

} // namespace gongkai
