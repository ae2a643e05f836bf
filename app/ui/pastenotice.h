// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pastedprose.h"

#include <QFrame>

class QLabel;

namespace gongkai {

/// Says in one line what was pasted and what was left out, until it is closed or something else is pasted.
class PasteNotice final : public QFrame {
    Q_OBJECT

public:
    explicit PasteNotice(QWidget *parent = nullptr);

    void tell(const PastedProse &what);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text;
};

} // namespace gongkai
