// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pkcs12key.h"

#include "signing/certificate.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace gongkai {

namespace {

constexpr qsizetype maxFileSize = 4 * 1024 * 1024;
constexpr int maxChain = 8;

Error unreadable(const QString &detail) {
    ERR_clear_error();
    return {ErrorCode::KeyFileUnreadable, {}, detail, {}};
}

struct Parsed {
    OpensslPtr<EVP_PKEY> key;
    X509Ptr certificate;
    OpensslPtr<STACK_OF(X509)> others;
};

/// Algorithms such as RC2-40 live in the legacy provider. It is loaded into a context of its own, so that the rest of
/// the process never gets to use them.
struct LegacyContext {
    OpensslPtr<OSSL_LIB_CTX> context;
    OpensslPtr<OSSL_PROVIDER> standard;
    OpensslPtr<OSSL_PROVIDER> legacy;

    LegacyContext() : context(OSSL_LIB_CTX_new()) {
        if (context) {
            standard.reset(OSSL_PROVIDER_load(context.get(), "default"));
            legacy.reset(OSSL_PROVIDER_load(context.get(), "legacy"));
        }
    }
    [[nodiscard]] bool ok() const { return standard != nullptr && legacy != nullptr; }
};

OpensslPtr<PKCS12> decode(const QByteArray &file, OSSL_LIB_CTX *context) {
    PKCS12 *into = context == nullptr ? nullptr : PKCS12_init_ex(NID_pkcs7_data, context, nullptr);
    const unsigned char *from = opensslBytes(file.constData());
    // On failure d2i frees what it was given.
    return OpensslPtr<PKCS12>(d2i_PKCS12(context == nullptr ? nullptr : &into, &from, long(file.size())));
}

bool parse(PKCS12 *p12, const char *password, Parsed &into) {
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool ok = PKCS12_parse(p12, password, &key, &certificate, &others) == 1;
    into.key.reset(key);
    into.certificate.reset(certificate);
    into.others.reset(others);
    return ok;
}

/// The key leaves the legacy context, which does not live as long as the key.
bool moveToDefaultContext(Parsed &parsed) {
    QByteArray keyDer = derOf(parsed.key.get(), i2d_PrivateKey);
    const QByteArray certificateDer = derOf(parsed.certificate.get(), i2d_X509);
    const unsigned char *from = opensslBytes(keyDer.constData());
    parsed.key.reset(keyDer.isEmpty() ? nullptr : d2i_AutoPrivateKey(nullptr, &from, long(keyDer.size())));
    OPENSSL_cleanse(keyDer.data(), std::size_t(keyDer.size()));
    parsed.certificate = certificateFromDer(certificateDer);
    OpensslPtr<STACK_OF(X509)> others(sk_X509_new_null());
    for (int i = 0; others && i < sk_X509_num(parsed.others.get()); ++i) {
        X509Ptr copy = certificateFromDer(derOf(sk_X509_value(parsed.others.get(), i), i2d_X509));
        if (copy && sk_X509_push(others.get(), copy.get()) > 0)
            copy.release(); // NOLINT(bugprone-unused-return-value): the stack owns it now
    }
    parsed.others = std::move(others);
    return parsed.key && parsed.certificate;
}

bool parseLegacy(const QByteArray &file, const char *password, Parsed &into) {
    const LegacyContext legacy;
    if (!legacy.ok())
        return false;
    const OpensslPtr<PKCS12> p12 = decode(file, legacy.context.get());
    Parsed parsed;
    const bool ok =
        p12 && parse(p12.get(), password, parsed) && parsed.key && parsed.certificate && moveToDefaultContext(parsed);
    if (ok)
        into = std::move(parsed);
    else
        parsed = {};
    return ok;
}

/// The certificates from the signer's issuer upwards as far as the file has them; the root is left out.
QList<QByteArray> chainAbove(X509 *certificate, STACK_OF(X509) * others) {
    QList<QByteArray> chain;
    X509 *below = certificate;
    while (chain.size() < maxChain && X509_check_issued(below, below) != X509_V_OK) {
        X509 *issuer = nullptr;
        for (int i = 0; i < sk_X509_num(others) && issuer == nullptr; ++i)
            if (X509_check_issued(sk_X509_value(others, i), below) == X509_V_OK)
                issuer = sk_X509_value(others, i);
        if (issuer == nullptr || X509_check_issued(issuer, issuer) == X509_V_OK)
            break;
        const QByteArray encoded = derOf(issuer, i2d_X509);
        if (encoded.isEmpty() || chain.contains(encoded))
            break;
        chain.append(encoded);
        below = issuer;
    }
    return chain;
}

} // namespace

Result<std::shared_ptr<SigningKey>> Pkcs12Key::open(const QByteArray &file, const Secret &password) {
    const OpensslPtr<PKCS12> p12 = file.isEmpty() || file.size() > maxFileSize ? nullptr : decode(file, nullptr);
    if (!p12)
        return unreadable(QStringLiteral("not a PKCS#12 file"));
    // Without a MAC a wrong password could not be told from a damaged file.
    if (PKCS12_mac_present(p12.get()) != 1)
        return unreadable(QStringLiteral("the key file has no integrity check"));
    // An empty password is written in two ways, as no characters and as no password at all.
    const char *secret = password.bytes().constData();
    if (PKCS12_verify_mac(p12.get(), secret, -1) != 1) {
        if (!password.bytes().isEmpty() || PKCS12_verify_mac(p12.get(), nullptr, 0) != 1) {
            ERR_clear_error();
            return Error{ErrorCode::WrongPassword, {}, {}, {}};
        }
        secret = nullptr;
    }
    Parsed parsed;
    if (!parse(p12.get(), secret, parsed) && !parseLegacy(file, secret, parsed))
        return unreadable(QStringLiteral("the key cannot be decrypted"));
    ERR_clear_error();
    if (!parsed.key || !parsed.certificate)
        return unreadable(QStringLiteral("no key with its certificate"));
    if (X509_check_private_key(parsed.certificate.get(), parsed.key.get()) != 1)
        return unreadable(QStringLiteral("key and certificate do not belong together"));
    QList<QByteArray> chain = chainAbove(parsed.certificate.get(), parsed.others.get());
    return std::shared_ptr<SigningKey>(
        std::make_shared<Pkcs12Key>(std::move(parsed.key), std::move(parsed.certificate), std::move(chain)));
}

CertificateInfo Pkcs12Key::certificate() const {
    return certificateInfoOf(m_certificate.get());
}

CmsKey::Kind Pkcs12Key::kind() const {
    return EVP_PKEY_get_base_id(m_key.get()) == EVP_PKEY_EC ? Kind::Ecdsa : Kind::Rsa;
}

QByteArray Pkcs12Key::certificateDer() const {
    return derOf(m_certificate.get(), i2d_X509);
}

Result<QByteArray> Pkcs12Key::sign(const QByteArray &bytes) const {
    const OpensslPtr<EVP_MD_CTX> context(EVP_MD_CTX_new());
    const auto *from = opensslBytes(bytes.constData());
    const auto count = std::size_t(bytes.size());
    std::size_t size = 0;
    if (context && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1 &&
        EVP_DigestSign(context.get(), nullptr, &size, from, count) == 1 && size > 0 && size < 65536) {
        QByteArray value(qsizetype(size), '\0');
        if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(value.data()), &size, from, count) == 1) {
            value.truncate(qsizetype(size)); // ECDSA announces the longest form
            return value;
        }
    }
    ERR_clear_error();
    return Error{ErrorCode::SigningFailed, {}, QStringLiteral("the key does not sign"), {}};
}

} // namespace gongkai
