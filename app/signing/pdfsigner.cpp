// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfsigner.h"

#include "signing/certificate.h"
#include "signing/pdfverifier.h"
#include "signing/pkcs12key.h"
#include "signing/sealappearance.h"
#include "signing/signaturerevision.h"
#include "signing/xmpstatus.h"

#include <QCryptographicHash>

#include <exception>

namespace gongkai {

namespace {

constexpr qsizetype maxContents = 65'535 / 2; // a string of PDF 1.4, written in hexadecimal

Error failed(const QString &detail) {
    return {ErrorCode::SigningFailed, {}, detail, {}};
}

bool holds(const VerifyReport &report) {
    for (const SignatureFacts &facts : report.signatures)
        if (!facts.integrity || !facts.allowedChangesOnly)
            return false;
    return !report.signatures.isEmpty() && report.signatures.last().coverage == Coverage::WholeFile;
}

Result<PreparedRevision> prepare(const SignRequest &request, qsizetype reserve) {
    // Trust does not matter here: whether the earlier signers are trusted is the reader's affair.
    const VerifyReport before = OpensslPdfVerifier().verify(request.pdf, {});
    if (before.refusal)
        return *before.refusal;
    if (!before.signatures.isEmpty() && !holds(before))
        return Error{ErrorCode::SignatureChanged, {}, before.signatures.first().integrityReason, {}};
    const auto base = PdfRevision::open(request.pdf);
    if (!base)
        return base.error();
    const PdfRevision &revision = *base.value();
    if (statusWordOf(revision) == QLatin1String("draft"))
        return Error{ErrorCode::DraftNotSigned, {}, {}, {}};
    return before.signatures.isEmpty() ? prepareFirst(request, revision, reserve)
                                       : prepareLater(request, revision, reserve);
}

/// Fills in byte range and CMS; no byte moves.
Result<QByteArray> fill(PreparedRevision prepared, const CmsKey &key, qsizetype reserve) {
    QByteArray &file = prepared.file;
    const QByteArray range = QByteArray::number(prepared.gapStart) + ' ' + QByteArray::number(prepared.gapEnd) + ' ' +
                             QByteArray::number(file.size() - prepared.gapEnd);
    file.replace(prepared.byteRange, range.size(), range);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(file).first(prepared.gapStart));
    hash.addData(QByteArrayView(file).sliced(prepared.gapEnd));
    const Result<QByteArray> cms = buildCms(key, hash.result());
    if (!cms)
        return cms.error();
    if (cms.value().size() > reserve)
        return failed(QStringLiteral("the signature needs more room than was reserved"));
    const QByteArray digits = cms.value().toHex();
    file.replace(prepared.gapStart + 1, digits.size(), digits);
    return file;
}

Result<QByteArray> signFile(const SignRequest &request, const CmsKey &key) {
    const X509Ptr certificate = certificateFromDer(key.certificateDer());
    const QDateTime when = request.time.isValid() ? request.time : QDateTime::currentDateTimeUtc();
    const Result<void> suitable =
        certificate ? checkSuitable(certificate.get(), when) : failed(QStringLiteral("no certificate"));
    if (!suitable)
        return suitable.error();
    if (request.seal && !isDrawable(*request.seal))
        return failed(QStringLiteral("the picture of the seal is malformed"));
    const qsizetype reserve = reserveForCms(key);
    if (reserve > maxContents)
        return failed(QStringLiteral("the certificate chain is too large"));
    const Result<PreparedRevision> prepared = prepare(request, reserve);
    if (!prepared)
        return prepared.error();
    const Result<QByteArray> file = fill(prepared.value(), key, reserve);
    if (!file)
        return file;
    // Nothing leaves this function that the verifier would not accept.
    const VerifyReport after = OpensslPdfVerifier().verify(file.value(), {});
    if (!file.value().startsWith(request.pdf) || !holds(after))
        return failed(after.refusal                ? after.refusal->detail
                      : after.signatures.isEmpty() ? QString()
                                                   : after.signatures.last().integrityReason);
    return file;
}

} // namespace

Result<std::shared_ptr<SigningKey>> OpensslPdfSigner::openPkcs12(const QByteArray &file, const Secret &password) const {
    return Pkcs12Key::open(file, password);
}

Result<QByteArray> OpensslPdfSigner::sign(const SignRequest &request, const SigningKey &key) const {
    const auto *cmsKey = dynamic_cast<const CmsKey *>(&key);
    if (cmsKey == nullptr)
        return failed(QStringLiteral("a key of another kind"));
    try {
        return signFile(request, *cmsKey);
    } catch (const std::exception &problem) {
        return failed(QString::fromUtf8(problem.what()));
    }
}

} // namespace gongkai
