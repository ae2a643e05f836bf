// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfforms.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

namespace gongkai {

namespace {

constexpr int maxDepth = 32;
constexpr std::size_t maxPages = 100'000;
constexpr double margin = 57; // 20 mm
constexpr const char *destinationName = "gongkai.signoff";

struct Page {
    QPDFObjectHandle page;
    QPDFObjectHandle box;
};

class PageWalk final {
public:
    void walk(QPDFObjectHandle node, QPDFObjectHandle box, int depth) {
        if (depth > maxDepth || !node.isDictionary() || !node.isIndirect() || pages.size() >= maxPages ||
            !m_seen.insert(node.getObjGen()).second)
            return;
        const QPDFObjectHandle own = keyOf(node, "/MediaBox");
        const QPDFObjectHandle effective = itemCount(own) == 4 ? own : box;
        QPDFObjectHandle kids = keyOf(node, "/Kids");
        if (!kids.isArray()) {
            pages.push_back({node, effective});
            return;
        }
        for (int i = 0; i < itemCount(kids); ++i)
            walk(kids.getArrayItem(i), effective, depth + 1);
    }
    std::vector<Page> pages;

private:
    std::set<QPDFObjGen> m_seen;
};

std::optional<PdfRect> rectOf(QPDFObjectHandle box) {
    if (itemCount(box) != 4)
        return std::nullopt;
    double side[4] = {};
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle item = box.getArrayItem(i);
        if (!item.isNumber() || !std::isfinite(item.getNumericValue()))
            return std::nullopt;
        side[i] = item.getNumericValue();
    }
    return PdfRect{std::min(side[0], side[2]), std::min(side[1], side[3]), std::max(side[0], side[2]),
                   std::max(side[1], side[3])};
}

/// Value of a name in a name tree. Read without libqpdf's helper, which repairs what it reads.
QPDFObjectHandle lookUp(QPDFObjectHandle node, const std::string &name, int depth) {
    QPDFObjectHandle names = keyOf(node, "/Names");
    for (int i = 0; i + 1 < itemCount(names); i += 2) {
        QPDFObjectHandle key = names.getArrayItem(i);
        if (key.isString() && key.getUTF8Value() == name)
            return names.getArrayItem(i + 1);
    }
    QPDFObjectHandle kids = keyOf(node, "/Kids");
    for (int i = 0; depth < maxDepth && i < std::min(itemCount(kids), 1000); ++i) {
        QPDFObjectHandle found = lookUp(kids.getArrayItem(i), name, depth + 1);
        if (!found.isNull())
            return found;
    }
    return QPDFObjectHandle::newNull();
}

QPDFObjectHandle destination(const PdfRevision &revision) {
    QPDFObjectHandle found = lookUp(keyOf(keyOf(revision.root(), "/Names"), "/Dests"), destinationName, 0);
    if (found.isNull())
        found = keyOf(keyOf(revision.root(), "/Dests"), "/gongkai.signoff");
    return found.isDictionary() ? keyOf(found, "/D") : found;
}

/// A range of this length round the centre, moved as little as needed to stay on the paper.
void place(double centre, double length, double low, double high, double &from, double &to) {
    from = std::max(low, std::min(centre - length / 2, high - length));
    to = from + length;
}

SignoffPlace placeOn(const Page &page, const PdfRect &paper, double x, double y, double width, double height) {
    SignoffPlace result{page.page, {}};
    place(x, width, paper.left, paper.right, result.rect.left, result.rect.right);
    place(y, height, paper.bottom, paper.top, result.rect.bottom, result.rect.top);
    return result;
}

} // namespace

std::optional<SignoffPlace> signoffPlace(const PdfRevision &revision, double width, double height) {
    PageWalk walk;
    walk.walk(keyOf(revision.root(), "/Pages"), QPDFObjectHandle::newNull(), 0);
    QPDFObjectHandle target = destination(revision);
    if (itemCount(target) >= 4 && isNamed(target.getArrayItem(1), "/XYZ")) {
        QPDFObjectHandle x = target.getArrayItem(2);
        QPDFObjectHandle y = target.getArrayItem(3);
        const QPDFObjGen id = target.getArrayItem(0).getObjGen();
        for (Page &page : walk.pages) {
            const auto paper = rectOf(page.box);
            if (page.page.getObjGen() == id && paper && x.isNumber() && y.isNumber() &&
                std::isfinite(x.getNumericValue()) && std::isfinite(y.getNumericValue()))
                return placeOn(page, *paper, x.getNumericValue(), y.getNumericValue(), width, height);
        }
    }
    if (walk.pages.empty())
        return std::nullopt;
    const auto paper = rectOf(walk.pages.back().box);
    if (!paper)
        return std::nullopt;
    return placeOn(walk.pages.back(), *paper, paper->right - margin - width / 2, paper->bottom + margin + height / 2,
                   width, height);
}

} // namespace gongkai
