// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saves without end and prints every version once its save was acknowledged, until somebody kills it.
// Arguments: store file, number of the report; without a number it begins with a report of its own.
#include "storage/killreport.h"
#include "storage/storefiles.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv) {
    using namespace gongkai;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const SystemClock clock;
    const auto store = test::openStore(arguments[1], clock);
    ReportId id{arguments.value(2).toLongLong()};
    if (!id.isValid()) {
        const auto created = store->create(test::reportOfVersion(1));
        if (!created)
            return 4;
        id = created.value();
        std::printf("1\n");
        std::fflush(stdout);
    }
    const auto before = store->load(id);
    if (!before)
        return 3;
    for (int version = before.value().version;;) {
        const auto saved = store->save({id, version, test::reportOfVersion(version + 1)});
        if (!saved)
            return 4;
        version = saved.value();
        std::printf("%d\n", version);
        std::fflush(stdout);
    }
}
