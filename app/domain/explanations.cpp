// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/explanations.h"

#include <QSet>

#include <algorithm>

namespace gongkai {

namespace {

const QString proseKey = QStringLiteral("prose");
const QString sectionKey = QStringLiteral("section");
const QString expectedKey = QStringLiteral("expected");
const QString whereKey = QStringLiteral("where");
const QString foundKey = QStringLiteral("found");
const QString previousPrefix = QStringLiteral("previous.");

bool sameCells(const QStringList &a, const QStringList &b) {
    return QSet<QString>(a.begin(), a.end()) == QSet<QString>(b.begin(), b.end());
}

QString expectedOf(const Finding &f) {
    return f.expected ? f.expected->toString() : f.expectedText;
}

/// Prose findings are told apart by their sentence and what was expected there, those without cells and words by their
/// place and what stands in it.
bool sameSubject(const Explanation &e, const Finding &f) {
    if (e.rule != f.rule || !sameCells(e.cells, f.cells))
        return false;
    if (f.range)
        return e.values.string(proseKey) == f.context && e.values.string(sectionKey) == f.section;
    return !f.cells.isEmpty() || e.values.string(whereKey) == f.where;
}

bool holds(const Explanation &e, const Finding &f, const Report &report, const Report *previous) {
    if (f.range && e.values.string(expectedKey) != expectedOf(f))
        return false;
    if (!f.range && f.cells.isEmpty() && e.values.string(foundKey) != f.foundText)
        return false;
    const QStringList own = {proseKey, sectionKey, expectedKey, whereKey, foundKey};
    const auto &values = e.values.toObject();
    return std::all_of(values.begin(), values.end(), [&](const Json::Member &m) {
        if (own.contains(m.key))
            return true; // compared with the finding itself
        const bool ofLastYear = m.key.startsWith(previousPrefix);
        const auto cell = CellRef::fromName(ofLastYear ? m.key.mid(previousPrefix.size()) : m.key);
        const Report *source = ofLastYear ? previous : &report;
        return cell && source && source->cell(*cell) == m.value;
    });
}

} // namespace

bool mayBeExplained(const Finding &f) {
    return f.severity == Severity::Warning || (f.severity == Severity::Error && f.explainable);
}

Explanation explanationFor(const Finding &f, const QString &text, const Report &report, const Report *previous) {
    Explanation e;
    e.rule = f.rule;
    e.cells = f.cells;
    e.text = text;
    e.values = Json::object();
    for (const QString &name : f.cells)
        if (const auto cell = CellRef::fromName(name))
            e.values.set(name, report.cell(*cell));
    for (const QString &name : f.previousCells)
        if (const auto cell = CellRef::fromName(name); cell && previous)
            e.values.set(previousPrefix + name, previous->cell(*cell));
    if (f.range) {
        e.values.set(proseKey, Json(f.context));
        e.values.set(sectionKey, Json(f.section));
        e.values.set(expectedKey, Json(expectedOf(f)));
    } else if (f.cells.isEmpty()) {
        e.values.set(whereKey, Json(f.where));
        e.values.set(foundKey, Json(f.foundText));
    }
    return e;
}

const Explanation *explanationOf(const Report &report, const Report *previous, const Finding &f) {
    for (const Explanation &e : report.explanations) {
        if (e.text.trimmed().isEmpty() || !sameSubject(e, f) || !holds(e, f, report, previous))
            continue;
        if (std::all_of(f.cells.begin(), f.cells.end(), [&e](const QString &c) { return e.values.find(c); }))
            return &e;
    }
    return nullptr;
}

bool isExplained(const Report &report, const Report *previous, const Finding &f) {
    return !report.explanations.empty() && explanationOf(report, previous, f) != nullptr;
}

void setExplanation(Report &report, const Report *previous, const Finding &f, const QString &text) {
    std::erase_if(report.explanations, [&f](const Explanation &e) { return sameSubject(e, f); });
    if (!text.trimmed().isEmpty())
        report.explanations.push_back(explanationFor(f, text.trimmed(), report, previous));
}

} // namespace gongkai
