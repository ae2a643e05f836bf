// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/deadline.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// A way to decide an application (art. 36 and its neighbours); each is counted in one row of the form, which the
/// formats say ("counts").
struct Decision {
    QString id;
    QString label;
    QString group;       ///< granted, partial, denied, unable, refused, other
    QString article2019; ///< empty: none
    QString article2008;
    bool of2019 = false; ///< whether the regulation knows it
    bool of2008 = false;

    [[nodiscard]] const QString &article(Regulation r) const {
        return r == Regulation::Y2019 ? article2019 : article2008;
    }
    [[nodiscard]] bool isOf(Regulation r) const { return r == Regulation::Y2019 ? of2019 : of2008; }
};

/// Whether a file that ended so has no reply that could be delivered: lapsed, withdrawn, merged, terminated.
[[nodiscard]] bool closesWithoutReply(const QString &decision);

/// The decisions there are (resources/register/decisions.json).
class DecisionList final {
public:
    /// Error: InvalidFormat with the place.
    [[nodiscard]] static Result<DecisionList> fromJson(const Json &json, const QString &place);
    [[nodiscard]] static const DecisionList &shipped(); ///< of the program's resources; empty when those are broken

    [[nodiscard]] const std::vector<Decision> &all() const { return m_all; }
    [[nodiscard]] const Decision *find(const QString &id) const;
    [[nodiscard]] QString groupLabel(const QString &group) const { return m_groups.value(group); }

private:
    std::vector<Decision> m_all;
    QMap<QString, QString> m_groups;
};

} // namespace gongkai
