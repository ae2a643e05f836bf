// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfstructure.h"

#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <exception>
#include <limits>

namespace gongkai {

namespace {

constexpr qsizetype tailSize = 1054;          // where readers look for startxref
constexpr qsizetype maxFileSize = 0x7fff0000; // offsets are written in four bytes
constexpr std::size_t maxObjects = 2'000'000;

Error damaged(const QString &detail) {
    return {ErrorCode::PdfDamaged, {}, detail, {}};
}

bool isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

/// Error of an exception that libqpdf has thrown.
Error errorOf(const std::exception &problem) {
    const auto *exc = dynamic_cast<const QPDFExc *>(&problem);
    if (exc != nullptr && exc->getErrorCode() == qpdf_e_password)
        return {ErrorCode::PdfEncrypted, {}, QString::fromUtf8(problem.what()), {}};
    if (exc != nullptr && exc->getErrorCode() == qpdf_e_unsupported)
        return {ErrorCode::PdfUnsupported, {}, QString::fromUtf8(problem.what()), {}};
    return damaged(QString::fromUtf8(problem.what()));
}

} // namespace

Result<std::shared_ptr<PdfRevision>> PdfRevision::open(QByteArrayView bytes) {
    std::shared_ptr<PdfRevision> revision(new PdfRevision(bytes));
    try {
        const Result<void> read = revision->read();
        if (!read)
            return read.error();
    } catch (const std::exception &problem) {
        return errorOf(problem);
    }
    return revision;
}

Result<void> PdfRevision::read() {
    if (!m_bytes.startsWith("%PDF-"))
        return damaged(QStringLiteral("no PDF header at the beginning"));
    if (m_bytes.size() > maxFileSize)
        return Error{ErrorCode::PdfUnsupported, {}, QStringLiteral("larger than 2 GB"), {}};
    Result<void> section = findLastSection();
    if (!section)
        return section;
    // A hybrid file shows one set of objects to old readers and another one to new readers.
    if (m_bytes.contains("/XRefStm"))
        return Error{ErrorCode::PdfUnsupported, {}, QStringLiteral("hybrid cross-reference"), {}};
    m_pdf = QPDF::create();
    m_pdf->setSuppressWarnings(true);
    m_pdf->setAttemptRecovery(false);
    m_pdf->processMemoryFile("pdf", m_bytes.data(), std::size_t(m_bytes.size()));
    if (m_pdf->isEncrypted() || trailer().hasKey("/Encrypt"))
        return Error{ErrorCode::PdfEncrypted, {}, {}, {}};
    m_xref = m_pdf->getXRefTable();
    if (m_xref.size() > maxObjects)
        return Error{ErrorCode::PdfUnsupported, {}, QStringLiteral("too many objects"), {}};
    // Objects are read when they are first asked for; only then does damage show.
    for (const auto &entry : m_xref)
        (void)object(entry.first).getTypeCode();
    if (!root().isDictionary() || !keyOf(root(), "/Pages").isDictionary())
        return damaged(QStringLiteral("no catalog or no pages"));
    const std::vector<QPDFExc> warnings = m_pdf->getWarnings();
    if (!warnings.empty())
        return damaged(QString::fromUtf8(warnings.front().what()));
    return {};
}

Result<void> PdfRevision::findLastSection() {
    const QByteArrayView tail = m_bytes.last(std::min(tailSize, m_bytes.size()));
    const qsizetype at = tail.lastIndexOf("startxref");
    const Error missing = damaged(QStringLiteral("no startxref at the end"));
    if (at < 0 || !tail.sliced(at).contains("%%EOF"))
        return missing;
    QByteArrayView rest = tail.sliced(at + 9);
    while (!rest.isEmpty() && isBlank(rest.front()))
        rest = rest.sliced(1);
    qint64 offset = 0;
    qsizetype digits = 0;
    for (; digits < rest.size() && digits < 11 && rest[digits] >= '0' && rest[digits] <= '9'; ++digits)
        offset = offset * 10 + (rest[digits] - '0');
    if (digits == 0 || offset >= m_bytes.size())
        return missing;
    QByteArrayView section = m_bytes.sliced(offset);
    while (!section.isEmpty() && isBlank(section.front()))
        section = section.sliced(1);
    m_startXref = offset;
    m_xrefIsStream = !section.startsWith("xref");
    return {};
}

int PdfRevision::nextObject() const {
    const QPDFObjectHandle size = keyOf(trailer(), "/Size");
    int next = 1;
    QPDFObjectHandle number = size;
    if (number.isInteger())
        next = std::max(next, number.getIntValueAsInt());
    for (const auto &entry : m_xref)
        if (entry.first.getObj() < std::numeric_limits<int>::max())
            next = std::max(next, entry.first.getObj() + 1);
    return next;
}

QPDFObjectHandle keyOf(QPDFObjectHandle object, const char *key) {
    if (!object.isInitialized() || !object.isDictionary())
        return QPDFObjectHandle::newNull();
    return object.getKey(key);
}

bool isNamed(QPDFObjectHandle object, const char *name) {
    return object.isInitialized() && object.isName() && object.getName() == name;
}

int itemCount(QPDFObjectHandle object) {
    return object.isInitialized() && object.isArray() ? object.getArrayNItems() : 0;
}

} // namespace gongkai
