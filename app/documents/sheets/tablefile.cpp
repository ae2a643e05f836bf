// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheets/tablefile.h"

#include "documents/sheets/csvfile.h"
#include "documents/sheets/sheettext.h"
#include "documents/sheets/xlsxfile.h"

#include <QFileInfo>

namespace gongkai {

Result<SheetFacts> readTableFile(const QString &path, const RowSink &sink) {
    if (const auto error = sheets::unreadable(path))
        return *error;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("xlsx"))
        return readXlsx(path, sink);
    if (ending == QLatin1String("csv") || ending == QLatin1String("txt") || ending == QLatin1String("tsv"))
        return readCsv(path, sink);
    return Error{ErrorCode::FileUnsupported, path, {}, {ending, QStringLiteral("table")}};
}

} // namespace gongkai
