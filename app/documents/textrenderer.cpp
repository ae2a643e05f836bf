// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/textrenderer.h"

#include "documents/documentbuilder.h"

namespace gongkai {

Result<RenderedFile> TextRenderer::render(const RenderRequest &request) const {
    const auto document = buildDocument(request);
    if (!document)
        return document.error();
    RenderedFile file;
    // text has no page to mark: a draft says so in its first line
    const QString mark = request.mark == ReleaseMark::Draft ? QStringLiteral("【草稿】\n") : QString();
    file.bytes = (mark + document.value().plainText()).toUtf8();
    return file;
}

Result<RenderedFile> DataRenderer::render(const RenderRequest &request) const {
    RenderedFile file;
    file.bytes = reportToJson(*request.report).toBytes();
    const auto json = Json::parse(file.bytes);
    const auto report = json ? reportFromJson(json.value()) : Result<Report>(json.error());
    if (!report || !(report.value() == *request.report))
        return Error{ErrorCode::ReadbackDiffers, {}, QStringLiteral("data file"), {}};
    return file;
}

} // namespace gongkai
