// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/copyindex.h"

#include <algorithm>

namespace gongkai {

namespace {

constexpr int shingleSize = 5;

QString significant(const QString &text) {
    QString result;
    result.reserve(text.size());
    static const QString numerals = QStringLiteral("一二三四五六七八九十百千万零〇两");
    bool token = false; // {{t3.new.total}} stands for a figure
    for (const QChar c : text) {
        token = c == u'{' || (token && c != u'}');
        if (!token && c.isLetter() && !numerals.contains(c))
            result.append(c);
    }
    return result;
}

std::vector<quint64> shinglesOf(const QString &text) {
    std::vector<quint64> result;
    for (qsizetype i = 0; i + shingleSize <= text.size(); ++i) {
        quint64 hash = 14695981039346656037ULL; // FNV-1a
        for (qsizetype k = i; k < i + shingleSize; ++k)
            hash = (hash ^ text[k].unicode()) * 1099511628211ULL;
        result.push_back(hash);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace

void CopyIndex::add(const Report &report) {
    if (!report.agency.name.isEmpty() && !m_agencies.contains(report.agency.name))
        m_agencies.append(report.agency.name);
    std::sort(m_agencies.begin(), m_agencies.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const SectionText &section : report.text) {
        if (section.section == QLatin1String("0"))
            continue;
        for (const Block &block : section.blocks) {
            if (block.kind == Block::Kind::Heading)
                continue;
            for (const QString &text : QStringList{block.text} + block.items) {
                const QString core = significant(text);
                if (core.size() < shortest)
                    continue;
                const int index = static_cast<int>(m_sources.size());
                m_sources.push_back(
                    {QStringLiteral("%1 %2").arg(report.agency.name).arg(report.year), section.section, text});
                for (const quint64 hash : shinglesOf(core))
                    m_shingles[hash].push_back(index);
            }
        }
    }
}

std::optional<CopyIndex::Match> CopyIndex::find(const QString &paragraph) const {
    if (m_sources.empty())
        return std::nullopt;
    const QString core = significant(paragraph);
    if (core.size() < shortest)
        return std::nullopt;
    const auto shingles = shinglesOf(core);
    QHash<int, int> hits;
    for (const quint64 hash : shingles)
        if (const auto found = m_shingles.constFind(hash); found != m_shingles.constEnd())
            for (const int source : *found)
                ++hits[source];
    std::optional<Match> best;
    for (auto it = hits.cbegin(); it != hits.cend(); ++it) {
        const int percent = static_cast<int>(static_cast<std::size_t>(it.value()) * 100 / shingles.size());
        const Source &source = m_sources[static_cast<std::size_t>(it.key())];
        if (percent >= copiedPercent &&
            (!best || percent > best->percent || (percent == best->percent && &source < best->source)))
            best = Match{&source, percent};
    }
    return best;
}

} // namespace gongkai
