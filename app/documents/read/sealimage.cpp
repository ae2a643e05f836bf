// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/sealimage.h"

#include "documents/read/textfile.h"

#include <QBuffer>
#include <QImageReader>

namespace gongkai {

namespace {

constexpr qint64 largestImageFile = 16 * 1024 * 1024;
constexpr int largestSide = 4000;

/// Ink is what is neither transparent nor nearly white.
bool isInk(QRgb pixel) {
    return qAlpha(pixel) >= 128 && (qRed(pixel) < 200 || qGreen(pixel) < 200 || qBlue(pixel) < 200);
}

} // namespace

Result<SealImage> readSealImage(const QString &path) {
    auto bytes = readWholeFile(path, largestImageFile);
    if (!bytes)
        return bytes.error();
    QBuffer buffer(&bytes.value());
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.width() > largestSide || size.height() > largestSide)
        return Error{ErrorCode::FileUnreadable, path, QStringLiteral("the picture has too many dots"), {}};
    const QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorCode::FileUnreadable, path, QStringLiteral("the kind of picture is not supported"), {}};
    const QImage dots = image.convertToFormat(QImage::Format_ARGB32);
    SealImage seal;
    seal.width = dots.width();
    seal.height = dots.height();
    const qsizetype stride = (seal.width + 7) / 8;
    seal.dots = QByteArray(stride * seal.height, '\0');
    bool anyInk = false;
    for (int y = 0; y < seal.height; ++y)
        for (int x = 0; x < seal.width; ++x)
            if (isInk(dots.pixel(x, y))) {
                const qsizetype at = y * stride + x / 8;
                seal.dots[at] =
                    static_cast<char>(seal.dots[at] | static_cast<char>(0x80U >> static_cast<unsigned>(x % 8)));
                anyInk = true;
            }
    if (!anyInk)
        return Error{ErrorCode::FileUnreadable, path, QStringLiteral("the picture shows no ink"), {}};
    const double perMeter = image.dotsPerMeterX();
    seal.widthMm = perMeter > 0 ? seal.width * 1000.0 / perMeter : 0;
    if (seal.widthMm < 20 || seal.widthMm > 60)
        seal.widthMm = 42;
    seal.heightMm = seal.widthMm * seal.height / seal.width;
    return seal;
}

} // namespace gongkai
