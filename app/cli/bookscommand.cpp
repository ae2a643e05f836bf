// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bookscommand.h"

#include "base/isoday.h"

namespace gongkai::cli {

Result<QDate> dayFrom(const CommandLine &line, const QString &option, const QString &field) {
    const QString text = line.value(option);
    const QDate day = isoDay(text);
    if (!text.isEmpty() && !day.isValid())
        return Error{ErrorCode::InvalidDate, field, {}, {text}};
    return day;
}

Result<int> yearFrom(const CommandLine &line) {
    if (!line.isSet(QStringLiteral("year")))
        return 0;
    const QString text = line.value(QStringLiteral("year"));
    const int year = text.toInt();
    if (year < 2008 || year > 2100)
        return Error{ErrorCode::InvalidValue, QStringLiteral("year"), {}, {text}};
    return year;
}

Result<qint64> numberFrom(const QString &text, const QString &field) {
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number <= 0)
        return Error{ErrorCode::InvalidValue, field, {}, {text}};
    return number;
}

QString keyFrom(const QStringList &keys, QString (*word)(const QString &), const QString &text) {
    for (const QString &key : keys)
        if (text == key || text == word(key))
            return key;
    return text;
}

QString keysText(const QStringList &keys, QString (*word)(const QString &)) {
    QStringList texts;
    for (const QString &key : keys)
        texts.append(QStringLiteral("%1 (%2)").arg(key, word(key)));
    return texts.join(QLatin1String(", "));
}

Json dayJson(QDate day) {
    return day.isValid() ? Json(day.toString(Qt::ISODate)) : Json();
}

void addVersionOption(CommandLine &line) {
    line.addOption({QStringLiteral("if-version")},
                   Cli::tr("Only if the record still has this version; else nothing is changed."), QStringLiteral("N"));
}

Result<void> takeVersion(const CommandLine &line, int &version) {
    if (!line.isSet(QStringLiteral("if-version")))
        return {};
    const auto number = numberFrom(line.value(QStringLiteral("if-version")), QString());
    if (!number)
        return number.error();
    version = static_cast<int>(number.value());
    return {};
}

} // namespace gongkai::cli
