// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/sealappearance.h"

#include <cmath>

namespace gongkai {

namespace {

constexpr int maxDots = 20'000;
constexpr double maxMm = 200;

int putStencil(RevisionWriter &writer, const SealImage &seal) {
    const int number = writer.newObject();
    // A stencil paints where a dot is 0 unless /Decode turns that round.
    const QByteArray entries =
        "/Type /XObject /Subtype /Image /ImageMask true /BitsPerComponent 1 /Decode [1 0] /Width " +
        QByteArray::number(seal.width) + " /Height " + QByteArray::number(seal.height) + " /Filter /FlateDecode";
    writer.putStream(number, entries, qCompress(seal.dots, 9).sliced(4)); // Qt puts the length in front
    return number;
}

} // namespace

bool isDrawable(const SealImage &seal) {
    return seal.width > 0 && seal.height > 0 && seal.width <= maxDots && seal.height <= maxDots &&
           seal.dots.size() == qsizetype((seal.width + 7) / 8) * seal.height && std::isfinite(seal.widthMm) &&
           std::isfinite(seal.heightMm) && seal.widthMm > 0 && seal.heightMm > 0 && seal.widthMm <= maxMm &&
           seal.heightMm <= maxMm;
}

int putAppearance(RevisionWriter &writer, const SealImage *seal, double width, double height) {
    QByteArray resources = "<< >>";
    QByteArray content;
    if (seal != nullptr) {
        const double sealWidth = seal->widthMm * pointsPerMm;
        const double sealHeight = seal->heightMm * pointsPerMm;
        resources = "<< /XObject << /Seal " + reference(putStencil(writer, *seal)) + " >> >>";
        content = "q 0.85 0.1 0.1 rg " + pdfNumber(sealWidth) + " 0 0 " + pdfNumber(sealHeight) + ' ' +
                  pdfNumber((width - sealWidth) / 2) + ' ' + pdfNumber((height - sealHeight) / 2) + " cm /Seal Do Q";
    }
    const int number = writer.newObject();
    writer.putStream(number,
                     "/Type /XObject /Subtype /Form /BBox [0 0 " + pdfNumber(width) + ' ' + pdfNumber(height) +
                         "] /Resources " + resources,
                     content);
    return number;
}

} // namespace gongkai
