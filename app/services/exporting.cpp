// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exporting.h"

#include "domain/rules.h"

namespace gongkai {

Result<ExportResult> exportReport(const ExportRequest &request) {
    ExportResult result;
    result.findings = RuleEngine(*request.format).check(*request.report, request.previous);
    const int blocking = blockingCount(result.findings);
    if (blocking > 0 && !request.draft)
        return Error{ErrorCode::FindingsBlock, {}, {}, {QString::number(blocking)}};
    for (const ExportTarget &target : request.targets) // a closed folder is told before the work
        if (auto allowed = mayWrite(target.path, request.replace); !allowed)
            return allowed.error();
    std::vector<OutputFile> files;
    for (const ExportTarget &target : request.targets) {
        auto file = target.renderer->render({request.report, request.format, request.previous,
                                             request.draft ? ReleaseMark::Draft : ReleaseMark::Unissued});
        if (!file)
            return file.error();
        result.pages = std::max(result.pages, file.value().pages);
        for (const QString &c : file.value().substituted)
            if (!result.substituted.contains(c))
                result.substituted.append(c);
        files.push_back({target.path, std::move(file.value().bytes)});
    }
    if (auto done = writeFiles(files, request.replace); !done)
        return done.error();
    return result;
}

} // namespace gongkai
