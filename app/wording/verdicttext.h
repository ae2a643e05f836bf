// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signing.h"

#include <QString>
#include <QStringList>

namespace gongkai {

/// The one sentence above a verdict: what happened, what is safe, what to do.
[[nodiscard]] QString verdictText(const VerifyReport &report);
/// The facts of one signature, "name: value" each, none left out (what was not checked is said).
[[nodiscard]] QStringList signatureLines(const SignatureFacts &facts);
[[nodiscard]] QString roleText(SignerRole role);
/// The role a signature field belongs to, or the field's own name.
[[nodiscard]] QString fieldText(const QString &field);

} // namespace gongkai
