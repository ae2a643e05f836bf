// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

// libqpdf asks every user to say which of its pointer types is meant; 4 = only those of the standard library.
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif
#include <qpdf/QPDF.hh>

#include <QByteArrayView>

#include <map>
#include <memory>

namespace gongkai {

using XrefTable = std::map<QPDFObjGen, QPDFXRefEntry>;

/// A PDF, or the beginning of one that ends with a revision, read without any repair: a file that readers would have
/// to repair may look different in each of them. Members may throw what libqpdf throws.
class PdfRevision final {
public:
    /// The bytes must outlive the revision. Errors: PdfDamaged, PdfEncrypted, PdfUnsupported.
    [[nodiscard]] static Result<std::shared_ptr<PdfRevision>> open(QByteArrayView bytes);

    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    /// Of every object; filled once, since libqpdf copies it on each call.
    [[nodiscard]] const XrefTable &xref() const { return m_xref; }
    [[nodiscard]] QPDFObjectHandle object(const QPDFObjGen &id) const { return m_pdf->getObject(id); }
    [[nodiscard]] QPDFObjectHandle trailer() const { return m_pdf->getTrailer(); }
    [[nodiscard]] QPDFObjectHandle root() const { return m_pdf->getTrailer().getKey("/Root"); }
    [[nodiscard]] qint64 startXref() const { return m_startXref; }
    /// Whether the last cross-reference section is a stream.
    [[nodiscard]] bool xrefIsStream() const { return m_xrefIsStream; }
    /// First object number that is not in use.
    [[nodiscard]] int nextObject() const;

private:
    explicit PdfRevision(QByteArrayView bytes) : m_bytes(bytes) {}
    Result<void> read();
    Result<void> findLastSection();

    QByteArrayView m_bytes;
    std::shared_ptr<QPDF> m_pdf;
    XrefTable m_xref;
    qint64 m_startXref = 0;
    bool m_xrefIsStream = false;
};

/// Value of a dictionary's key, null for anything that is no dictionary (libqpdf would warn).
[[nodiscard]] QPDFObjectHandle keyOf(QPDFObjectHandle object, const char *key);
/// Whether the object is a name equal to this one.
[[nodiscard]] bool isNamed(QPDFObjectHandle object, const char *name);
/// Number of items, 0 for anything that is no array.
[[nodiscard]] int itemCount(QPDFObjectHandle object);

} // namespace gongkai
