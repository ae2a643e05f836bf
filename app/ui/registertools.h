// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letters.h"
#include "services/importing.h"
#include "services/registerservice.h"
#include "ui/userprompt.h"

#include <functional>

namespace gongkai {

/// What the pages of the register need from outside, put together by the composition root. All live as long as the
/// window.
struct RegisterTools {
    RegisterService *service = nullptr;
    UserPrompt *prompt = nullptr;
    const LetterBook *letters = nullptr;
    std::function<Result<SheetFacts>(const QString &path, const RowSink &sink)> readTable; ///< CSV or XLSX
    std::function<Result<QByteArray>(const SheetTable &table, bool xlsx)> tableBytes;
    std::function<Result<QByteArray>(const std::vector<SheetTable> &tables)> bookBytes; ///< XLSX, a sheet each
    std::function<Result<QByteArray>(const Letter &letter)> letterDocx;
    std::function<Result<QString>(const QString &path)> digestOf; ///< SHA-256 of a file, hexadecimal
    /// A connection of its own for a thread of its own: counting without holding up the window.
    std::function<Result<qint64>(const ApplicationQuery &query)> countElsewhere;
};

} // namespace gongkai
