// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cms.h"

#include "signing/certificate.h"
#include "signing/der.h"
#include "signing/oids.h"

#include <QCryptographicHash>

namespace gongkai {

namespace {

QByteArray attribute(QByteArrayView oid, const QByteArray &value) {
    return der::tlv(der::sequenceTag, der::tlv(der::oidTag, oid) + der::tlv(der::setTag, value));
}

QList<QByteArray> signedAttributes(const QByteArray &certificateDer, const QByteArray &digest) {
    const QByteArray hash = QCryptographicHash::hash(certificateDer, QCryptographicHash::Sha256);
    // ESSCertIDv2 with its default algorithm (SHA-256) and, as ETSI EN 319 122-1 advises, without the issuer.
    const QByteArray certId = der::tlv(der::sequenceTag, der::tlv(der::octetsTag, hash));
    const QByteArray ess = der::tlv(der::sequenceTag, der::tlv(der::sequenceTag, certId));
    return {attribute(oid::contentType, der::tlv(der::oidTag, oid::data)),
            attribute(oid::messageDigest, der::tlv(der::octetsTag, digest)), attribute(oid::signingCertificateV2, ess)};
}

QByteArray signerIdentifier(const X509 *certificate) {
    const QByteArray issuer = derOf(X509_get_issuer_name(certificate), i2d_X509_NAME);
    const QByteArray serial = derOf(X509_get0_serialNumber(certificate), i2d_ASN1_INTEGER);
    if (issuer.isEmpty() || serial.isEmpty())
        return {};
    return der::tlv(der::sequenceTag, issuer + serial);
}

QByteArray signedData(const CmsKey &key, const QByteArray &signerInfo) {
    QByteArray body = der::smallInteger(1);
    body += der::setOf(der::setTag, {der::algorithm(oid::sha256, false)});
    body += der::tlv(der::sequenceTag, der::tlv(der::oidTag, oid::data));
    body += der::setOf(der::context0Tag, QList<QByteArray>{key.certificateDer()} + key.chainDer());
    body += der::setOf(der::setTag, {signerInfo});
    return der::tlv(der::sequenceTag, body);
}

} // namespace

Result<QByteArray> buildCms(const CmsKey &key, const QByteArray &digest) {
    const QByteArray certificateDer = key.certificateDer();
    const X509Ptr certificate = certificateFromDer(certificateDer);
    const QByteArray identifier = certificate ? signerIdentifier(certificate.get()) : QByteArray();
    if (identifier.isEmpty())
        return Error{ErrorCode::SigningFailed, {}, QStringLiteral("the certificate cannot be encoded"), {}};
    const QList<QByteArray> attributes = signedAttributes(certificateDer, digest);
    // What is signed is the SET; what is stored bears the implicit tag instead (RFC 5652, 5.4).
    const Result<QByteArray> signature = key.sign(der::setOf(der::setTag, attributes));
    if (!signature)
        return signature.error();
    const bool rsa = key.kind() == CmsKey::Kind::Rsa;
    QByteArray signerInfo = der::smallInteger(1) + identifier;
    signerInfo += der::algorithm(oid::sha256, false);
    signerInfo += der::setOf(der::context0Tag, attributes);
    signerInfo += der::algorithm(rsa ? oid::sha256WithRsa : oid::ecdsaWithSha256, rsa);
    signerInfo += der::tlv(der::octetsTag, signature.value());
    const QByteArray content = signedData(key, der::tlv(der::sequenceTag, signerInfo));
    return der::tlv(der::sequenceTag, der::tlv(der::oidTag, oid::signedData) + der::tlv(der::context0Tag, content));
}

qsizetype reserveForCms(const CmsKey &key) {
    qsizetype size = 1500 + key.certificateDer().size();
    const QList<QByteArray> chain = key.chainDer();
    for (const QByteArray &certificate : chain)
        size += certificate.size();
    return (size + 1023) / 1024 * 1024;
}

} // namespace gongkai
