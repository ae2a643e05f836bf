// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <memory>

namespace gongkai {

/// Whether a store is named as postgresql://user@host:port/database.
[[nodiscard]] bool isPostgresUrl(const QString &location);

/// Connects and brings the schema up to date. The password comes from the URL, else from where libpq looks (PGPASSWORD,
/// ~/.pgpass); errors never name it. Errors: StoreNewer, StoreBusy, StoreFailed.
[[nodiscard]] Result<std::unique_ptr<Database>> openPostgres(const QString &url);

} // namespace gongkai
