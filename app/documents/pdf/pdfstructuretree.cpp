// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/pdfstructuretree.h"

#include <algorithm>

namespace gongkai::pdf {

using page::StructureElement;

StructureTree::StructureTree(QPDF &pdf, const page::PageModel &model)
    : m_pdf(pdf), m_model(model), m_contentOf(model.elements.size()) {
}

void StructureTree::beginPage(QPDFObjectHandle page, int index) {
    page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(index));
    m_pages.push_back(page);
    m_elementsOnPage.emplace_back();
}

TextMark StructureTree::mark(int element) {
    if (element < 0)
        return {"/Artifact BMC\n", "EMC\n"};
    auto &onPage = m_elementsOnPage.back();
    const int id = static_cast<int>(onPage.size());
    onPage.push_back(element);
    const auto index = static_cast<std::size_t>(element);
    m_contentOf[index].push_back({static_cast<int>(m_pages.size()) - 1, id});
    return {roleOf(m_model.elements[index]) + " <</MCID " + std::to_string(id) + ">> BDC\n", "EMC\n"};
}

std::string StructureTree::roleOf(const StructureElement &element) {
    switch (element.kind) {
    case StructureElement::Kind::Document: return "/Document";
    case StructureElement::Kind::Title: return "/H1";
    case StructureElement::Kind::Heading: return "/H" + std::to_string(std::clamp(element.level, 1, 5) + 1);
    case StructureElement::Kind::Paragraph:
    case StructureElement::Kind::ListItem: return "/P";
    case StructureElement::Kind::Table: return "/Table";
    case StructureElement::Kind::Row: return "/TR";
    case StructureElement::Kind::HeadCell: return "/TH";
    case StructureElement::Kind::Cell: return "/TD";
    }
    return "/P";
}

QPDFObjectHandle StructureTree::attributesOf(const StructureElement &element) const {
    auto attributes = QPDFObjectHandle::parse("<</O /Table>>");
    if (element.rows > 1)
        attributes.replaceKey("/RowSpan", QPDFObjectHandle::newInteger(element.rows));
    if (element.columns > 1)
        attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(element.columns));
    if (element.kind == StructureElement::Kind::HeadCell)
        attributes.replaceKey("/Scope", QPDFObjectHandle::newName(element.columnHead ? "/Column" : "/Row"));
    return attributes;
}

void StructureTree::write() {
    auto root = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type /StructTreeRoot>>"));
    std::vector<QPDFObjectHandle> handles;
    for (std::size_t i = 0; i < m_model.elements.size(); ++i)
        handles.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type /StructElem>>")));
    std::vector<QPDFObjectHandle> kids(handles.size(), QPDFObjectHandle::newArray());
    for (auto &list : kids)
        list = QPDFObjectHandle::newArray();
    for (std::size_t i = 0; i < handles.size(); ++i) {
        const StructureElement &element = m_model.elements[i];
        handles[i].replaceKey("/S", QPDFObjectHandle::newName(roleOf(element)));
        const bool top = element.parent < 0;
        handles[i].replaceKey("/P", top ? root : handles[static_cast<std::size_t>(element.parent)]);
        if (!top)
            kids[static_cast<std::size_t>(element.parent)].appendItem(handles[i]);
        if (element.kind == StructureElement::Kind::HeadCell || element.kind == StructureElement::Kind::Cell)
            handles[i].replaceKey("/A", attributesOf(element));
        for (const Content &content : m_contentOf[i]) {
            auto reference = QPDFObjectHandle::parse("<</Type /MCR>>");
            reference.replaceKey("/Pg", m_pages[static_cast<std::size_t>(content.page)]);
            reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(content.id));
            kids[i].appendItem(reference);
        }
    }
    for (std::size_t i = 0; i < handles.size(); ++i)
        handles[i].replaceKey("/K", kids[i]);
    auto numbers = QPDFObjectHandle::newArray();
    for (std::size_t p = 0; p < m_elementsOnPage.size(); ++p) {
        auto parents = QPDFObjectHandle::newArray();
        for (const int element : m_elementsOnPage[p])
            parents.appendItem(handles[static_cast<std::size_t>(element)]);
        numbers.appendItem(QPDFObjectHandle::newInteger(static_cast<long long>(p)));
        numbers.appendItem(m_pdf.makeIndirectObject(parents));
    }
    auto parentTree = QPDFObjectHandle::newDictionary();
    parentTree.replaceKey("/Nums", numbers);
    root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree));
    root.replaceKey("/ParentTreeNextKey",
                    QPDFObjectHandle::newInteger(static_cast<long long>(m_elementsOnPage.size())));
    root.replaceKey("/K", handles.front());
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    m_pdf.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
}

} // namespace gongkai::pdf
