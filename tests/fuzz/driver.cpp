// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

// Usage: fuzz_NAME [SECONDS [SEED]], or fuzz_NAME FILE to run one input again. Changes sound inputs at random for so
// long (10 s, or $GONGKAI_FUZZ_SECONDS) and feeds them to the target; built with sanitizers, a fault ends it. The input
// that is being tried lies in fuzz_NAME.input beside the program, so that what killed it can be tried again.

using namespace gongkai::test;

namespace {

QByteArray changed(QByteArray input, const FuzzTarget &target, QRandomGenerator &random) {
    const auto position = [&] {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(input.size() + 1)));
    };
    for (quint32 i = 0, steps = 1 + random.bounded(8U); i < steps; ++i) {
        const qsizetype at = position();
        switch (random.bounded(7)) {
        case 0:
            if (at < input.size())
                input[at] = static_cast<char>(input[at] ^ (1 << random.bounded(8)));
            break;
        case 1: input.insert(at, static_cast<char>(random.bounded(256))); break;
        case 2: input.remove(at, static_cast<qsizetype>(random.bounded(64))); break;
        case 3:
            input.insert(
                at, target.words[static_cast<qsizetype>(random.bounded(static_cast<quint32>(target.words.size())))]);
            break;
        case 4: input.insert(position(), input.mid(at, static_cast<qsizetype>(random.bounded(256)))); break;
        case 5: { // two inputs in one
            const QByteArray &other =
                target.seeds[static_cast<qsizetype>(random.bounded(static_cast<quint32>(target.seeds.size())))];
            input = input.left(at) +
                    other.mid(static_cast<qsizetype>(random.bounded(static_cast<quint32>(other.size() + 1))));
            break;
        }
        default: {
            const QByteArray piece = input.mid(at, 1 + static_cast<qsizetype>(random.bounded(32)));
            input.insert(at, piece.repeated(static_cast<qsizetype>(random.bounded(200))));
        }
        }
        if (input.size() > 512 * 1024)
            input.truncate(512 * 1024);
    }
    return input;
}

} // namespace

int main(int argc, char **argv) {
    const FuzzTarget target = fuzzTarget();
    bool isNumber = false;
    int seconds =
        argc > 1 ? QByteArray(argv[1]).toInt(&isNumber) : qEnvironmentVariableIntValue("GONGKAI_FUZZ_SECONDS");
    if (argc > 1 && !isNumber) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        target.run(file.readAll());
        return 0;
    }
    if (seconds <= 0)
        seconds = 10;
    QRandomGenerator random(argc > 2 ? QByteArray(argv[2]).toUInt() : 20260101U);
    for (const QByteArray &seed : target.seeds)
        target.run(seed);
    QFile trying(QString::fromLocal8Bit(argv[0]) + QStringLiteral(".input"));
    if (!trying.open(QIODevice::ReadWrite))
        return 2;
    QElapsedTimer timer;
    timer.start();
    int runs = 0;
    for (; timer.elapsed() < qint64(seconds) * 1000; ++runs) {
        const QByteArray &seed =
            target.seeds[static_cast<qsizetype>(random.bounded(static_cast<quint32>(target.seeds.size())))];
        const QByteArray input = changed(seed, target, random);
        trying.resize(0);
        trying.seek(0);
        trying.write(input);
        trying.flush();
        target.run(input);
    }
    trying.remove();
    std::printf("%d inputs in %d s\n", runs, seconds);
    return runs > 0 ? 0 : 1;
}
