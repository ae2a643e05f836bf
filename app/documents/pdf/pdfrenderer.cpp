// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/pdfrenderer.h"

#include "documents/documentbuilder.h"
#include "documents/page/geometry.h"
#include "documents/page/pagepainter.h"
#include "documents/page/paginator.h"
#include "documents/pdf/pdffinish.h"
#include "documents/pdf/pdfreadback.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace gongkai {

namespace {

constexpr int resolution = 1200; // units an inch: 64ths of a unit are far below what a printer resolves

QByteArray draw(const page::PageModel &model, const page::FontBook &fonts) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(layout);
    QPainter painter(&writer);
    for (std::size_t i = 0; i < model.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        page::paintPage(painter, model, i, fonts, resolution / 72.0);
    }
    painter.end();
    return bytes;
}

QString asText(const std::vector<char32_t> &characters) {
    return QString::fromUcs4(characters.data(), static_cast<qsizetype>(characters.size()));
}

} // namespace

PdfRenderer::PdfRenderer(std::shared_ptr<const page::FontBook> fonts) : m_fonts(std::move(fonts)) {
}

Result<RenderedFile> PdfRenderer::render(const RenderRequest &request) const {
    const auto document = buildDocument(request);
    if (!document)
        return document.error();
    const page::PageModel model = page::paginate(document.value(), *m_fonts);
    if (!model.missing.empty())
        return Error{ErrorCode::GlyphMissing, {}, {}, {asText(model.missing)}};
    auto finished = pdf::finish(draw(model, *m_fonts), model, document.value());
    if (!finished)
        return finished.error();
    if (auto difference = pdf::compare(finished.value(), model); !difference)
        return difference.error();
    RenderedFile file;
    file.bytes = std::move(finished).value();
    file.pages = static_cast<int>(model.pages.size());
    for (const char32_t c : model.substituted)
        file.substituted.append(QString::fromUcs4(&c, 1));
    return file;
}

} // namespace gongkai
