// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/formatreason.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gongkai {

namespace {

/// The reasons that the reader of forms gives, longer ones before those they contain.
const char *const templates[] = {
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "unknown key"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is no object"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "has no \"%1\""),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is no text"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is no whole number in range"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is neither true nor false"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is no list, or longer than %1"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is no list"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "holds something that is no text"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" is not known there"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" is not known"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "cannot read \"%1\" in \"%2\""),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "unknown function \"%1\" in \"%2\""),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "no comparison in \"%1\""),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "multiple() takes two arguments in \"%1\""),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" is no table"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" is no row with cells"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" is no row"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" is no column"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" is no cell"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" is no section"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is no section"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is neither row nor column"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" stands twice or is empty"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" stands twice"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "stands twice"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "the formula of \"%1\" goes in a circle"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is missing"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is larger than %1 MB"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "not valid JSON"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is longer than %1 characters"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is longer than %1"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "id or years overlap with format %1"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "form %1 version %2 is there already"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "there is no form \"%1\""),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" is no computed row"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is no sum"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "does not begin with \"%1\""),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "its span leaves the grid"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "its span overlaps another"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "leaves a hole"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" is not printed"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "row \"%1\" is not printed"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is empty, or shorter than its heads"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is not gongkai-format/1"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "\"%1\" is not row.column"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is no width"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "is empty"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "has no {n}"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "no format found"),
    QT_TRANSLATE_NOOP("gongkai::FormatReasons", "cannot be read"),
};

QString translated(const char *text) {
    return QCoreApplication::translate("gongkai::FormatReasons", text);
}

} // namespace

QString formatReason(const QString &detail) {
    for (const char *known : templates) {
        QString pattern = QRegularExpression::escape(QString::fromUtf8(known));
        pattern.replace(QLatin1String("\\%1"), QLatin1String("(.*)"))
            .replace(QLatin1String("\\%2"), QLatin1String("(.*)"));
        const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
        const auto match = expression.match(detail);
        if (!match.hasMatch())
            continue;
        QString sentence = translated(known);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            sentence.replace(QStringLiteral("%%1").arg(i), match.captured(i));
        return sentence;
    }
    return detail;
}

QString foreignPlace(const QString &place) {
    static const QRegularExpression end(QStringLiteral("(paragraph|table|character) (\\d+)$"));
    const auto match = end.match(place);
    if (!match.hasMatch())
        return place;
    const char *text =
        match.captured(1) == QLatin1String("paragraph") ? QT_TRANSLATE_NOOP("gongkai::FormatReasons", "paragraph %1")
        : match.captured(1) == QLatin1String("table")   ? QT_TRANSLATE_NOOP("gongkai::FormatReasons", "table %1")
                                                        : QT_TRANSLATE_NOOP("gongkai::FormatReasons", "character %1");
    return place.left(match.capturedStart()) + translated(text).arg(match.captured(2));
}

} // namespace gongkai
