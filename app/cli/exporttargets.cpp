// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exporttargets.h"

#include "documents/docx/docxrenderer.h"
#include "documents/pdf/pdfrenderer.h"
#include "documents/textrenderer.h"
#include "domain/rules.h"
#include "wording/findingtext.h"

namespace gongkai::cli {

void ExportTargets::addOptions(CommandLine &line) {
    line.addOption({QStringLiteral("pdf")}, Cli::tr("Official PDF (PDF/A-1b)."), QStringLiteral("F"));
    line.addOption({QStringLiteral("docx")}, Cli::tr("Word document."), QStringLiteral("F"));
    line.addOption({QStringLiteral("text")}, Cli::tr("Plain text."), QStringLiteral("F"));
    line.addOption({QStringLiteral("data")}, Cli::tr("Data file."), QStringLiteral("F"));
    line.addOption({QStringLiteral("draft")}, Cli::tr("Lets errors pass and marks every page as a draft."));
}

bool ExportTargets::named(const CommandLine &line) {
    for (const char *name : {"pdf", "docx", "text", "data"})
        if (!line.value(QString::fromLatin1(name)).isEmpty())
            return true;
    return false;
}

ExportTargets::ExportTargets(const CommandLine &line) : m_line(line) {
    if (line.isSet(QStringLiteral("pdf")))
        add(QStringLiteral("pdf"),
            std::make_unique<PdfRenderer>(std::make_shared<page::FontBook>(page::defaultFontFolders())));
    add(QStringLiteral("docx"), std::make_unique<DocxRenderer>());
    add(QStringLiteral("text"), std::make_unique<TextRenderer>());
    add(QStringLiteral("data"), std::make_unique<DataRenderer>());
}

ExportTargets::~ExportTargets() = default;

void ExportTargets::add(const QString &option, std::unique_ptr<ReportRenderer> renderer) {
    if (!m_line.isSet(option))
        return;
    m_targets.push_back({m_line.value(option), renderer.get()});
    m_renderers.push_back(std::move(renderer));
}

Exit ExportTargets::run(const Report &report, const Format &format, const Report *previous) {
    ExportRequest request;
    request.report = &report;
    request.format = &format;
    request.previous = previous;
    request.draft = m_line.isSet(QStringLiteral("draft"));
    request.replace = m_line.force();
    request.targets = m_targets;
    const auto result = exportReport(request);
    if (!result) {
        if (result.error().code == ErrorCode::FindingsBlock)
            for (const Finding &f : RuleEngine(format).check(report, previous))
                if (f.blocks())
                    tell(QStringLiteral("[%1] %2  %3").arg(severityText(f.severity), f.rule, findingText(f)));
        return fail(result.error());
    }
    if (!result.value().substituted.isEmpty())
        tell(Cli::tr("Drawn with another font than the page's own: %1")
                 .arg(result.value().substituted.join(QLatin1Char(' '))));
    for (const ExportTarget &target : m_targets)
        if (!m_line.json())
            print(target.path);
    if (m_line.json()) {
        Json files = Json::array();
        for (const ExportTarget &target : m_targets)
            files.append(Json(target.path));
        Json json = Json::object();
        json.set(QStringLiteral("files"), files);
        json.set(QStringLiteral("pages"), Json::number(result.value().pages));
        json.set(QStringLiteral("substituted"), Json::strings(result.value().substituted));
        printJson(json);
    }
    return Done;
}

} // namespace gongkai::cli
