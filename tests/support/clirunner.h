// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace gongkai::test {

struct CliResult {
    int status = -1; ///< -1: it did not end by itself
    QByteArray output;
    QByteArray messages;
    Json answer; ///< the output, when it is JSON

    [[nodiscard]] const Json &json() const { return answer; }
};

/// Runs gongkai-cli in a folder, as a script of an office would: no screen, no store of the user's own.
inline CliResult runCli(const QStringList &arguments, const QString &folder) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment(); // GONGKAI_FONTS is passed on
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder + QStringLiteral("/own"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(GONGKAI_BIN_DIR "/gongkai-cli"), arguments);
    CliResult result;
    if (!process.waitForStarted(30'000) || !process.waitForFinished(60'000))
        return result;
    result.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.output = process.readAllStandardOutput();
    result.messages = process.readAllStandardError();
    if (auto parsed = Json::parse(result.output))
        result.answer = std::move(parsed).value();
    return result;
}

/// Runs a command line written with blanks between its words.
inline CliResult runCli(const char *words, const QString &folder) {
    return runCli(QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts), folder);
}

inline bool hasHan(const QByteArray &utf8) {
    const QString text = QString::fromUtf8(utf8);
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace gongkai::test
