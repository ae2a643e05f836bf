// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signing.h"

#include <QDialog>

namespace gongkai {

/// What the verifier says of a file: the sentence above, one panel a signature with every fact.
class VerdictDialog final : public QDialog {
    Q_OBJECT

public:
    VerdictDialog(const QString &file, const VerifyReport &report, QWidget *parent = nullptr);
};

} // namespace gongkai
