// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cmscheck.h"

#include "signing/certificate.h"
#include "signing/der.h"
#include "signing/oids.h"

#include <openssl/err.h>

#include <QCryptographicHash>

#include <array>

namespace gongkai {

namespace {

constexpr std::size_t maxCertificates = 32;

struct DigestKind {
    QByteArrayView oid;
    QByteArrayView rsa;
    QByteArrayView ecdsa;
    QCryptographicHash::Algorithm hash;
};

constexpr std::array<DigestKind, 3> digestKinds{{
    {oid::sha256, oid::sha256WithRsa, oid::ecdsaWithSha256, QCryptographicHash::Sha256},
    {oid::sha384, oid::sha384WithRsa, oid::ecdsaWithSha384, QCryptographicHash::Sha384},
    {oid::sha512, oid::sha512WithRsa, oid::ecdsaWithSha512, QCryptographicHash::Sha512},
}};

const DigestKind *digestKindOf(QByteArrayView oid) {
    for (const DigestKind &kind : digestKinds)
        if (kind.oid == oid)
            return &kind;
    return nullptr;
}

const EVP_MD *opensslDigest(const DigestKind &kind) {
    if (kind.hash == QCryptographicHash::Sha512)
        return EVP_sha512();
    return kind.hash == QCryptographicHash::Sha384 ? EVP_sha384() : EVP_sha256();
}

struct Algorithm {
    QByteArrayView oid;
    bool hasNull = false;
};

/// Parameters may be absent or NULL, nothing else.
std::optional<Algorithm> readAlgorithm(const std::optional<der::Item> &item) {
    if (!item)
        return std::nullopt;
    der::Reader reader(item->body);
    const auto oid = reader.next(der::oidTag);
    if (!oid)
        return std::nullopt;
    if (reader.atEnd())
        return Algorithm{oid->body, false};
    const auto parameters = reader.next(der::nullTag);
    if (!parameters || !parameters->body.isEmpty() || !reader.atEnd())
        return std::nullopt;
    return Algorithm{oid->body, true};
}

bool isInteger(const std::optional<der::Item> &item, quint8 value) {
    return item && item->body.size() == 1 && quint8(item->body[0]) == value;
}

/// Reads one CMS level by level; the first thing that is not as it must be ends it with a reason.
class CmsReader final {
public:
    CmsReader(const CmsProfile &profile, const QList<QByteArrayView> &content, CmsFacts &facts)
        : m_profile(profile), m_content(content), m_facts(facts) {}

    bool read(QByteArrayView bytes);

private:
    bool fail(const char *reason) {
        m_facts.reason = QString::fromLatin1(reason);
        return false;
    }
    bool readSignedData(QByteArrayView body);
    bool readEncapsulated(QByteArrayView body);
    bool readCertificates(QByteArrayView body);
    bool readSignerInfo(QByteArrayView body);
    bool findSigner(QByteArrayView identifier);
    bool readSignedAttributes(QByteArrayView body);
    bool readSignedAttribute(QByteArrayView oid, QByteArrayView value);
    bool readEss(QByteArrayView value, bool second);
    bool readUnsignedAttributes(QByteArrayView body);
    bool algorithmsAgree(const Algorithm &signature);
    bool verifySignature(QByteArrayView signedAttributes);

    const CmsProfile &m_profile;
    const QList<QByteArrayView> &m_content;
    CmsFacts &m_facts;
    const DigestKind *m_digest = nullptr;
    bool m_hasContentType = false;
    bool m_hasDigest = false;
    bool m_hasEss = false;
    bool m_hasSigningTime = false;
};

bool CmsReader::read(QByteArrayView bytes) {
    der::Reader top(bytes);
    const auto info = top.next(der::sequenceTag);
    if (!info)
        return fail("not a CMS in DER");
    m_facts.size = info->whole.size();
    der::Reader reader(info->body);
    const auto type = reader.next(der::oidTag);
    const auto content = reader.next(der::context0Tag);
    if (!type || type->body != oid::signedData || !content || !reader.atEnd())
        return fail("not signed data");
    der::Reader inner(content->body);
    const auto data = inner.next(der::sequenceTag);
    if (!data || !inner.atEnd())
        return fail("malformed signed data");
    return readSignedData(data->body);
}

bool CmsReader::readSignedData(QByteArrayView body) {
    der::Reader reader(body);
    if (!isInteger(reader.next(der::integerTag), m_profile.version))
        return fail("version of signed data");
    const auto digests = reader.next(der::setTag);
    const auto encapsulated = reader.next(der::sequenceTag);
    if (!digests || !encapsulated)
        return fail("malformed signed data");
    der::Reader set(digests->body);
    const auto digest = readAlgorithm(set.next(der::sequenceTag));
    m_digest = digest && set.atEnd() ? digestKindOf(digest->oid) : nullptr;
    if (m_digest == nullptr)
        return fail("digest algorithm");
    if (!readEncapsulated(encapsulated->body))
        return false;
    const auto certificates = reader.next(der::context0Tag);
    const auto signers = reader.next(der::setTag);
    if (!certificates || !signers || !reader.atEnd())
        return fail("certificates or signers missing, or unsigned revocation data");
    if (!readCertificates(certificates->body))
        return false;
    der::Reader signerSet(signers->body);
    const auto signer = signerSet.next(der::sequenceTag);
    if (!signer || !signerSet.atEnd())
        return fail("not exactly one signer");
    return readSignerInfo(signer->body);
}

bool CmsReader::readEncapsulated(QByteArrayView body) {
    der::Reader reader(body);
    const auto type = reader.next(der::oidTag);
    if (!type || type->body != m_profile.contentType)
        return fail("content type");
    if (!m_profile.encapsulated)
        return reader.atEnd() || fail("content inside a detached signature");
    const auto wrapper = reader.next(der::context0Tag);
    if (!wrapper || !reader.atEnd())
        return fail("no content");
    der::Reader inner(wrapper->body);
    const auto content = inner.next(der::octetsTag);
    if (!content || !inner.atEnd())
        return fail("malformed content");
    m_facts.content = content->body;
    return true;
}

bool CmsReader::readCertificates(QByteArrayView body) {
    der::Reader reader(body);
    while (!reader.atEnd()) {
        const auto item = reader.next(der::sequenceTag);
        X509Ptr certificate = item ? certificateFromDer(item->whole) : nullptr;
        // Encoded again it must be the same: otherwise some of its bits mean nothing and could be changed.
        if (!certificate || m_facts.others.size() >= maxCertificates ||
            derOf(certificate.get(), i2d_X509) != item->whole)
            return fail("malformed certificate");
        m_facts.others.push_back(std::move(certificate));
    }
    return true;
}

bool CmsReader::readSignerInfo(QByteArrayView body) {
    der::Reader reader(body);
    if (!isInteger(reader.next(der::integerTag), 1))
        return fail("version of signer info");
    const auto identifier = reader.next(der::sequenceTag);
    const auto digest = readAlgorithm(reader.next(der::sequenceTag));
    if (!identifier || !digest || digest->oid != m_digest->oid)
        return fail("signer's digest algorithm");
    if (!findSigner(identifier->body))
        return fail("the signer's certificate is not in the CMS");
    const auto attributes = reader.next(der::context0Tag);
    const auto signatureAlgorithm = readAlgorithm(reader.next(der::sequenceTag));
    const auto signature = reader.next(der::octetsTag);
    if (!attributes || !signatureAlgorithm || !signature)
        return fail("malformed signer info");
    m_facts.signature = signature->body;
    if (!readSignedAttributes(attributes->body) || !algorithmsAgree(*signatureAlgorithm))
        return false;
    if (!reader.atEnd()) {
        const auto unsignedAttributes = reader.next(der::context1Tag);
        if (!unsignedAttributes || !reader.atEnd())
            return fail("malformed signer info");
        if (!readUnsignedAttributes(unsignedAttributes->body))
            return false;
    }
    return verifySignature(attributes->body);
}

bool CmsReader::findSigner(QByteArrayView identifier) {
    for (auto &certificate : m_facts.others) {
        const QByteArray name = derOf(X509_get_issuer_name(certificate.get()), i2d_X509_NAME);
        const QByteArray serial = derOf(X509_get0_serialNumber(certificate.get()), i2d_ASN1_INTEGER);
        if (name.isEmpty() || serial.isEmpty() || identifier != name + serial)
            continue;
        m_facts.signer = std::move(certificate);
        std::erase(m_facts.others, nullptr);
        return true;
    }
    return false;
}

bool CmsReader::readSignedAttributes(QByteArrayView body) {
    QList<QByteArrayView> seen;
    der::Reader reader(body);
    while (!reader.atEnd()) {
        const auto attribute = reader.next(der::sequenceTag);
        der::Reader inner(attribute ? attribute->body : QByteArrayView());
        const auto type = inner.next(der::oidTag);
        const auto values = inner.next(der::setTag);
        if (!type || !values || !inner.atEnd() || seen.contains(type->body))
            return fail("malformed signed attribute");
        seen.append(type->body);
        if (!readSignedAttribute(type->body, values->body))
            return false;
    }
    if (!m_hasContentType || !m_hasDigest)
        return fail("content-type or message-digest missing");
    m_facts.pades = m_hasEss && !m_hasSigningTime;
    return true;
}

bool CmsReader::readSignedAttribute(QByteArrayView oid, QByteArrayView values) {
    der::Reader reader(values);
    const auto value = reader.next();
    if (!value || !reader.atEnd())
        return fail("malformed signed attribute");
    if (oid == oid::contentType) {
        m_hasContentType = value->tag == der::oidTag && value->body == m_profile.contentType;
        return m_hasContentType || fail("content-type differs");
    }
    if (oid == oid::messageDigest) {
        QCryptographicHash hash(m_digest->hash);
        if (m_profile.encapsulated)
            hash.addData(m_facts.content);
        for (const QByteArrayView piece : m_content)
            hash.addData(piece);
        m_hasDigest = value->tag == der::octetsTag && value->body == hash.result();
        return m_hasDigest || fail("the signed bytes were changed");
    }
    if (oid == oid::signingTime)
        m_hasSigningTime = true;
    if (oid == oid::signingCertificateV2 || oid == oid::signingCertificate) {
        const bool second = oid == oid::signingCertificateV2;
        if (value->tag != der::sequenceTag || !readEss(value->body, second))
            return fail("the signing certificate is another one");
        // Version 1 is bound to SHA-1: enough for a token of an old authority, not for PAdES.
        m_hasEss = m_hasEss || second || m_profile.encapsulated;
    }
    return true;
}

bool CmsReader::readEss(QByteArrayView value, bool second) {
    der::Reader outer(value);
    const auto list = outer.next(der::sequenceTag);
    der::Reader ids(list ? list->body : QByteArrayView());
    const auto id = ids.next(der::sequenceTag);
    if (!id)
        return false;
    der::Reader reader(id->body);
    QCryptographicHash::Algorithm hash = second ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1;
    if (second && reader.peekTag() == der::sequenceTag) {
        const auto algorithm = readAlgorithm(reader.next(der::sequenceTag));
        const DigestKind *kind = algorithm ? digestKindOf(algorithm->oid) : nullptr;
        if (kind == nullptr)
            return false;
        hash = kind->hash;
    }
    const auto fingerprint = reader.next(der::octetsTag);
    const QByteArray certificate = derOf(m_facts.signer.get(), i2d_X509);
    return fingerprint && fingerprint->body == QCryptographicHash::hash(certificate, hash);
}

/// They are not protected: any that is not understood could have been put there by anyone.
bool CmsReader::readUnsignedAttributes(QByteArrayView body) {
    der::Reader reader(body);
    const auto attribute = reader.next(der::sequenceTag);
    der::Reader inner(attribute ? attribute->body : QByteArrayView());
    const auto type = inner.next(der::oidTag);
    const auto values = inner.next(der::setTag);
    if (!type || type->body != oid::timeStampToken || !values || !inner.atEnd() || !reader.atEnd())
        return fail("unknown unsigned attribute");
    der::Reader set(values->body);
    const auto token = set.next(der::sequenceTag);
    if (!token || !set.atEnd())
        return fail("malformed time stamp");
    m_facts.timeStamp = token->whole;
    return true;
}

bool CmsReader::algorithmsAgree(const Algorithm &signature) {
    const EVP_PKEY *key = X509_get0_pubkey(m_facts.signer.get());
    const int type = key == nullptr ? EVP_PKEY_NONE : EVP_PKEY_get_base_id(key);
    if (type == EVP_PKEY_RSA && signature.hasNull)
        return signature.oid == m_digest->rsa || signature.oid == oid::rsaEncryption ||
               fail("signature algorithm and digest differ");
    if (type == EVP_PKEY_EC && !signature.hasNull)
        return signature.oid == m_digest->ecdsa || fail("signature algorithm and digest differ");
    return fail("signature algorithm is not supported");
}

bool CmsReader::verifySignature(QByteArrayView signedAttributes) {
    const QByteArray set = der::tlv(der::setTag, signedAttributes);
    const OpensslPtr<EVP_MD_CTX> context(EVP_MD_CTX_new());
    EVP_PKEY *key = X509_get0_pubkey(m_facts.signer.get());
    const bool ok =
        context && key != nullptr &&
        EVP_DigestVerifyInit(context.get(), nullptr, opensslDigest(*m_digest), nullptr, key) == 1 &&
        EVP_DigestVerify(context.get(), opensslBytes(m_facts.signature.data()), std::size_t(m_facts.signature.size()),
                         opensslBytes(set.constData()), std::size_t(set.size())) == 1;
    ERR_clear_error();
    return ok || fail("the signature value does not fit");
}

} // namespace

CmsFacts checkCms(QByteArrayView bytes, const CmsProfile &profile, const QList<QByteArrayView> &content) {
    CmsFacts facts;
    facts.ok = CmsReader(profile, content, facts).read(bytes);
    return facts;
}

} // namespace gongkai
