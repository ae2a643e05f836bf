// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

/// Programs of other people that judge our files. A missing program is a failure of the test, never a skip.
namespace gongkai::test {

struct ToolRun {
    bool ok = false;      ///< started, ended by itself, exit status 0
    QByteArray output;    ///< standard output
    QByteArray explained; ///< what went wrong, for QVERIFY2
};

inline ToolRun runTool(const QString &program, const QStringList &arguments, const QByteArray &input = {}) {
    QProcess process;
    process.start(program, arguments);
    ToolRun run;
    if (!process.waitForStarted()) {
        run.explained = program.toUtf8() + " does not start: " + process.errorString().toUtf8();
        return run;
    }
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        run.explained = program.toUtf8() + " does not end";
        return run;
    }
    run.output = process.readAllStandardOutput();
    run.ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    run.explained = program.toUtf8() + " ended with " + QByteArray::number(process.exitCode()) + ": " +
                    process.readAllStandardError() + run.output.left(500);
    return run;
}

} // namespace gongkai::test
