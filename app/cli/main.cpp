// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHashSeed>
#include <QTranslator>

#include <memory>

namespace {

using namespace gongkai::cli;

struct Command {
    const char *name;
    Exit (*run)(const QStringList &);
};

constexpr Command commands[] = {
    {"formats", runFormats}, {"convert", runConvert}, {"check", runCheck},           {"export", runExport},
    {"sign", runSign},       {"verify", runVerify},   {"report", runReport},         {"applications", runApplications},
    {"cases", runCases},     {"items", runItems},     {"indicators", runIndicators}, {"deadline", runDeadline},
    {"fee", runFee}};

/// Index of the command among the arguments: global options may stand before it.
qsizetype commandAt(const QStringList &arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments[i].startsWith(QLatin1Char('-')))
            return i;
        if (globalOptionsWithValue().contains(arguments[i]))
            ++i;
    }
    return -1;
}

/// The value of a global option, wherever it stands.
QString optionOf(const QStringList &arguments, const QString &name, const QString &otherwise) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == name)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(name + QLatin1Char('=')))
            return arguments[i].mid(name.size() + 1);
    }
    return otherwise;
}

bool draws(const QStringList &arguments) {
    for (const QString &argument : arguments)
        if (argument == QLatin1String("--pdf") || argument.startsWith(QLatin1String("--pdf=")))
            return true;
    return false;
}

/// Standard error carries our own sentences only; what libraries mutter is for those who ask for it.
void quietMessages(QtMsgType type, const QMessageLogContext &, const QString &message) {
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("GONGKAI_DEBUG"))
        tell(message);
}

int help() {
    print(Cli::tr("gongkai-cli COMMAND [OPTIONS]: annual reports on government information disclosure.\n"
                  "Commands: formats, convert, check, export, sign, verify, report, applications, cases, items, "
                  "indicators, deadline, fee.\n"
                  "gongkai-cli COMMAND --help tells more.\n"
                  "Exit status: 0 done; 1 done, and something was found; 2 the call is wrong; 3 the input was "
                  "refused; 4 refused by state, permission or rule."));
    return Done;
}

} // namespace

int main(int argc, char **argv) {
    qInstallMessageHandler(quietMessages);
    QHashSeed::setDeterministicGlobalSeed(); // equal reports make equal files
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    std::unique_ptr<QCoreApplication> application;
    if (draws(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("gongkai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GONGKAI_VERSION));
    const QString language = optionOf(arguments, QStringLiteral("--lang"), QStringLiteral("zh_CN"));
    QTranslator translator;
    if (language != QLatin1String("zh_CN") && language != QLatin1String("en"))
        return usage(QStringLiteral("--lang: zh_CN, en"));
    if (translator.load(QStringLiteral(":/i18n/gongkai_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);

    useFormatsFolder(optionOf(arguments, QStringLiteral("--formats"), {}));

    const qsizetype at = commandAt(arguments);
    if (arguments.contains(QStringLiteral("--version"))) {
        print(QStringLiteral("gongkai " GONGKAI_VERSION));
        return Done;
    }
    if (at < 0)
        return arguments.isEmpty() ? (help(), Usage) : help();
    const QString name = arguments.takeAt(at);
    QStringList rest = arguments;
    static const QStringList twoWords = {QStringLiteral("report"), QStringLiteral("applications"),
                                         QStringLiteral("cases"), QStringLiteral("items"),
                                         QStringLiteral("indicators")};
    // a second word (report new) must follow at once
    if (twoWords.contains(name) && at < rest.size())
        rest.move(at, 0);
    for (const Command &command : commands)
        if (name == QLatin1String(command.name))
            return finished(command.run(rest));
    return usage(Cli::tr("There is no command %1; see gongkai-cli --help.").arg(name));
}
