// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/storesession.h"

#include "storage/openstore.h"
#include "storage/sqlregisterstore.h"
#include "storage/sqlreportstore.h"

#include <QFile>
#include <QStandardPaths>

namespace gongkai::cli {

Result<Json> shippedCalendar() {
    QFile file(QStringLiteral(":/calendars/china.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.fileName(), file.errorString(), {}};
    return Json::parse(file.readAll());
}

Result<std::unique_ptr<StoreSession>> openStore(const CommandLine &line) {
    // accounts come with review and approval; until then a store has none, and nobody is let in under a name
    if (line.isSet(QStringLiteral("as")) || line.isSet(QStringLiteral("login-password-file")))
        return Error{
            ErrorCode::NotFound, line.value(QStringLiteral("as")), QStringLiteral("the store has no accounts"), {}};
    const QString given = line.value(QStringLiteral("store"));
    auto opened = openDatabase(given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                                     QStringLiteral("/gongkai/gongkai.gk")
                                               : given);
    if (!opened)
        return opened.error();
    auto session = std::make_unique<StoreSession>();
    const auto &[database, readOnly] = opened.value();
    session->reports = std::make_unique<SqlReportStore>(database, session->clock, readOnly);
    session->applications = std::make_unique<SqlRegisterStore>(database, session->clock, readOnly);
    session->authoring = std::make_unique<Authoring>(*session->reports, formats());
    // until there are accounts, the name of the system's user says who recorded something
    session->registry = std::make_unique<RegisterService>(*session->applications, session->clock, formats(),
                                                          qEnvironmentVariable("USER"));
    const auto calendar = shippedCalendar();
    if (!calendar)
        return calendar.error();
    if (auto ready = session->registry->open(calendar.value()); !ready)
        return ready.error();
    return session;
}

} // namespace gongkai::cli
