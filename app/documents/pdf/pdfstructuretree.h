// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/page/pagemodel.h"
#include "documents/pdf/contentstream.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace gongkai::pdf {

/// The logical structure of the PDF (PDF 1.4, 9.6): gives every text object its marked-content id and writes the tree.
class StructureTree final {
public:
    StructureTree(QPDF &pdf, const page::PageModel &model);

    void beginPage(QPDFObjectHandle page, int index);
    /// The marks around a text object of this structure element (-1: artifact) on the current page.
    [[nodiscard]] TextMark mark(int element);
    /// Writes /StructTreeRoot and /MarkInfo into the catalog, when all pages are done.
    void write();

private:
    struct Content {
        int page;
        int id;
    };

    [[nodiscard]] QPDFObjectHandle attributesOf(const page::StructureElement &element) const;
    [[nodiscard]] static std::string roleOf(const page::StructureElement &element);

    QPDF &m_pdf;
    const page::PageModel &m_model;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<std::vector<int>> m_elementsOnPage; ///< by page, by marked-content id
    std::vector<std::vector<Content>> m_contentOf;  ///< by element
};

} // namespace gongkai::pdf
