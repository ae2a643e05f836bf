// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <algorithm>

namespace gongkai::test {

/// Numbers of the objects in the file that makePdf writes.
enum PdfObject { Catalog = 1, Pages, Page1, Page2, Contents1, Contents2, Info, Metadata, Destinations, Annotations };

struct PdfOptions {
    QByteArray status = "release";
    bool statusAsAttribute = false;
    bool indirectAnnotations = false;
    bool oldDestinations = false;
    bool destination = true;
    QByteArray page2Extra;
};

inline QByteArray stream(const QByteArray &entries, const QByteArray &data) {
    return "<< " + entries + "/Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

inline QByteArray xmp(const PdfOptions &options) {
    const QByteArray space = "xmlns:gongkai=\"https://gongkai.example/ns/1/\"";
    QByteArray body;
    if (!options.status.isEmpty())
        body = options.statusAsAttribute
                   ? "<rdf:Description rdf:about=\"\" " + space + " gongkai:status=\"" + options.status + "\"/>"
                   : "<rdf:Description rdf:about=\"\" " + space + "><gongkai:status>" + options.status +
                         "</gongkai:status></rdf:Description>";
    return "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">" +
           body + "</rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
}

/// Cross-reference table, trailer and end of a file whose objects are at these offsets.
inline QByteArray tail(const QMap<int, qint64> &offsets, const QByteArray &trailer, qint64 at) {
    QByteArray out = "xref\n";
    for (auto it = offsets.begin(); it != offsets.end(); ++it)
        out += it.key() == 0 ? QByteArray("0 1\n0000000000 65535 f \n")
                             : QByteArray::number(it.key()) + " 1\n" +
                                   QByteArray::number(it.value()).rightJustified(10, '0') + " 00000 n \n";
    return out + "trailer\n<< " + trailer + " >>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

inline QByteArray withObjects(QByteArray file, const QMap<int, QByteArray> &objects, const QByteArray &trailer,
                              bool first) {
    QMap<int, qint64> offsets;
    if (first)
        offsets.insert(0, 0);
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        offsets.insert(it.key(), file.size());
        file += QByteArray::number(it.key()) + " 0 obj\n" + it.value() + "\nendobj\n";
    }
    const qint64 at = file.size();
    return file + tail(offsets, trailer, at);
}

/// A PDF 1.4 of two pages with /ID, XMP and the named destination at 400, 300 on the second page.
inline QByteArray makePdf(const PdfOptions &options = {}) {
    const QByteArray page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents ";
    const QByteArray target = "[4 0 R /XYZ 400 300 0]";
    QByteArray names;
    if (options.destination)
        names = options.oldDestinations ? "/Dests 9 0 R " : "/Names << /Dests 9 0 R >> ";
    QMap<int, QByteArray> objects{
        {Catalog, "<< /Type /Catalog /Pages 2 0 R /Metadata 8 0 R " + names + ">>"},
        {Pages, "<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >>"},
        {Page1, page + "5 0 R >>"},
        {Page2, page + "6 0 R " + options.page2Extra + (options.indirectAnnotations ? "/Annots 10 0 R >>" : ">>")},
        {Contents1, stream({}, "0 0 1 rg 100 100 200 200 re f")},
        {Contents2, stream({}, "0 1 0 rg 100 600 100 100 re f")},
        {Info, "<< /Title (Report) >>"},
        {Metadata, stream("/Type /Metadata /Subtype /XML ", xmp(options))},
        {Destinations, options.oldDestinations ? "<< /gongkai.signoff " + target + " >>"
                                               : "<< /Names [(gongkai.signoff) " + target + "] >>"}};
    if (options.indirectAnnotations)
        objects.insert(Annotations, "[]");
    const QByteArray size = QByteArray::number(objects.lastKey() + 1);
    return withObjects("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", objects,
                       "/Size " + size +
                           " /Root 1 0 R /Info 7 0 R /ID [<00112233445566778899aabbccddeeff> "
                           "<00112233445566778899aabbccddeeff>]",
                       true);
}

/// Body of an object as the file has it last.
inline QByteArray bodyOf(const QByteArray &file, int number) {
    const QByteArray head = "\n" + QByteArray::number(number) + " 0 obj\n";
    const qsizetype at = file.lastIndexOf(head);
    const qsizetype end = file.indexOf("\nendobj", at);
    return at < 0 || end < 0 ? QByteArray() : file.mid(at + head.size(), end - at - head.size());
}

/// A dictionary without its end, so that entries can be added.
inline QByteArray opened(const QByteArray &dictionary) {
    return dictionary.endsWith(">>") ? dictionary.chopped(2) : QByteArray();
}

/// Number of the last object whose body contains these words; 0 without one.
inline int objectWith(const QByteArray &file, const QByteArray &words) {
    for (int number = 60; number > 0; --number)
        if (bodyOf(file, number).contains(words))
            return number;
    return 0;
}

/// Appends a revision of classic kind, as an editor would.
inline QByteArray update(const QByteArray &file, const QMap<int, QByteArray> &objects, int root = Catalog) {
    const qsizetype at = file.lastIndexOf("startxref\n") + 10;
    const QByteArray previous = file.mid(at, file.indexOf('\n', at) - at);
    const qsizetype sizeAt = file.lastIndexOf("/Size ") + 6;
    const int size = std::max(file.mid(sizeAt, file.indexOf(' ', sizeAt) - sizeAt).toInt(), objects.lastKey() + 1);
    return withObjects(file, objects,
                       "/Size " + QByteArray::number(size) + " /Root " + QByteArray::number(root) +
                           " 0 R /Info 7 0 R /ID [<00112233445566778899aabbccddeeff> "
                           "<00112233445566778899aabbccddee00>] /Prev " +
                           previous,
                       false);
}

/// Where the n-th signature of a file signs.
struct SignedRange {
    qsizetype rangeAt = 0; ///< the '/' of /ByteRange
    qsizetype gapStart = 0;
    qsizetype gapEnd = 0;
    qsizetype end = 0;
};

inline QList<SignedRange> signedRanges(const QByteArray &file) {
    QList<SignedRange> ranges;
    for (qsizetype at = file.indexOf("/ByteRange ["); at >= 0; at = file.indexOf("/ByteRange [", at + 1)) {
        const QByteArray list = file.mid(at + 12, file.indexOf(']', at) - at - 12).simplified();
        const QList<QByteArray> numbers = list.split(' ');
        if (numbers.size() == 4)
            ranges.append({at, numbers[1].toLongLong(), numbers[2].toLongLong(),
                           numbers[2].toLongLong() + numbers[3].toLongLong()});
    }
    return ranges;
}

inline QByteArray signedBytes(const QByteArray &file, const SignedRange &range) {
    return file.first(range.gapStart) + file.mid(range.gapEnd, range.end - range.gapEnd);
}

/// The CMS of a signature without its padding; it is DER with a length of two bytes.
inline QByteArray cmsOf(const QByteArray &file, const SignedRange &range) {
    const QByteArray blob = QByteArray::fromHex(file.mid(range.gapStart + 1, range.gapEnd - range.gapStart - 2));
    return blob.size() < 4 ? blob : blob.first(4 + quint8(blob[2]) * 256 + quint8(blob[3]));
}

inline QByteArray withCms(QByteArray file, const SignedRange &range, const QByteArray &cms) {
    const qsizetype room = range.gapEnd - range.gapStart - 2;
    return file.replace(range.gapStart + 1, room, cms.toHex().leftJustified(room, '0'));
}

} // namespace gongkai::test
