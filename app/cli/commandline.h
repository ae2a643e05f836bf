// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/formatcatalogue.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace gongkai::cli {

/// Translations of the command line: Cli::tr("…").
class Cli final {
    Q_DECLARE_TR_FUNCTIONS(gongkai::Cli)
};

/// Exit status of the command line (design of the interface: scripts of offices rely on it).
enum Exit { Done = 0, Found = 1, Usage = 2, Refused = 3, Forbidden = 4 };

/// The status that goes with an error: a wrong call, a refused input, or a refusal by state, permission or rule.
[[nodiscard]] Exit exitOf(ErrorCode code);

/// A command's options together with the global ones. Every method prints its own message to standard error.
class CommandLine final {
public:
    CommandLine(const QString &command, const QString &description);

    void addOption(const QStringList &names, const QString &description, const QString &valueName = {});
    void addPositional(const QString &name, const QString &description, int least, int most);

    /// False when the call is wrong or help was asked: then end with status().
    [[nodiscard]] bool parse(const QStringList &arguments);
    [[nodiscard]] Exit status() const { return m_status; }

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool json() const { return isSet(QStringLiteral("json")); }
    [[nodiscard]] bool force() const { return isSet(QStringLiteral("force")); }

private:
    QString m_command;
    QCommandLineParser m_parser;
    int m_least = 0;
    int m_most = 0;
    Exit m_status = Done;
};

/// Names of the global options that take a value, for finding the command among the arguments.
[[nodiscard]] const QStringList &globalOptionsWithValue();

void print(const QString &line);             ///< standard output
void printJson(const Json &json);            ///< standard output
void tell(const QString &message);           ///< standard error
[[nodiscard]] Exit fail(const Error &error); ///< prints the sentence, gives the status
[[nodiscard]] Exit usage(const QString &message);
/// Whether two paths lead to one file, links followed.
[[nodiscard]] bool sameFile(const QString &a, const QString &b);
/// Done, unless standard output could not take what was printed.
[[nodiscard]] int finished(Exit status);

/// A folder of local forms to use besides (--formats); before the first formats().
void useFormatsFolder(const QString &folder);
/// The forms shipped with the program and those of the folder; ends the program when they are damaged (a broken
/// installation).
[[nodiscard]] const FormatCatalogue &formats();

} // namespace gongkai::cli
