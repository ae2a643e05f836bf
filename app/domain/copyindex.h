// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// Paragraphs of other reports, by the runs of five characters (shingles) they are made of: figures, spaces and
/// punctuation left out, so that last year's text with new numbers is still last year's text.
class CopyIndex final {
public:
    /// A paragraph of fewer significant characters is too short to be called copied.
    static constexpr int shortest = 40;
    /// Of the shingles of a copied paragraph at least so many are found in one other, in percent.
    static constexpr int copiedPercent = 80;

    struct Source {
        QString report; ///< how people call the report: agency and year
        QString section;
        QString text;
    };
    struct Match {
        const Source *source = nullptr;
        int percent = 0;
    };

    /// Adds the paragraphs of a report; its lead ("0") is form language and left out.
    void add(const Report &report);
    [[nodiscard]] bool isEmpty() const { return m_sources.empty(); }
    /// Names of other agencies that were added, longest first.
    [[nodiscard]] const QStringList &agencies() const { return m_agencies; }
    /// The paragraph most like this one, when it counts as copied.
    [[nodiscard]] std::optional<Match> find(const QString &paragraph) const;

private:
    std::vector<Source> m_sources;
    QHash<quint64, std::vector<int>> m_shingles;
    QStringList m_agencies;
};

} // namespace gongkai
