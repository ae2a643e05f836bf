// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QCryptographicHash>

#include <limits>

namespace gongkai {

namespace {

QString textOf(const ASN1_STRING *string) {
    unsigned char *utf8 = nullptr;
    const int size = string == nullptr ? -1 : ASN1_STRING_to_UTF8(&utf8, string);
    if (size < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

QString nameOf(const X509_NAME *name) {
    if (name == nullptr)
        return {};
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at >= 0) {
        const QString common = textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
        if (!common.isEmpty())
            return common;
    }
    const OpensslPtr<BIO> out(BIO_new(BIO_s_mem()));
    if (!out || X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return size > 0 ? QString::fromUtf8(bytes, size) : QString();
}

QDateTime timeOf(const ASN1_TIME *time) {
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

Error unsuitable(const QString &reason) {
    return {ErrorCode::CertificateUnsuitable, {}, reason, {reason}};
}

bool addRoots(X509_STORE *store, const QList<QByteArray> &rootsPem) {
    bool any = false;
    for (const QByteArray &pem : rootsPem) {
        if (pem.size() > std::numeric_limits<int>::max())
            continue;
        const OpensslPtr<BIO> in(BIO_new_mem_buf(pem.constData(), int(pem.size())));
        while (in) {
            const X509Ptr root(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
            if (!root)
                break;
            any = X509_STORE_add_cert(store, root.get()) == 1 || any;
        }
    }
    return any;
}

int verifyChain(X509_STORE *store, X509 *signer, STACK_OF(X509) * others, const QDateTime &when, ChainPurpose purpose,
                bool checkTime) {
    const OpensslPtr<X509_STORE_CTX> context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store, signer, others) != 1)
        return X509_V_ERR_UNSPECIFIED;
    X509_VERIFY_PARAM *param = X509_STORE_CTX_get0_param(context.get());
    const bool stamp = purpose == ChainPurpose::TimeStamp;
    if (param == nullptr ||
        X509_VERIFY_PARAM_set_purpose(param, stamp ? X509_PURPOSE_TIMESTAMP_SIGN : X509_PURPOSE_ANY) != 1)
        return X509_V_ERR_UNSPECIFIED;
    X509_VERIFY_PARAM_set_auth_level(param, 1); // no SHA-1, no RSA below 1024 bits
    X509_VERIFY_PARAM_set_depth(param, 10);
    if (checkTime)
        X509_VERIFY_PARAM_set_time(param, when.toSecsSinceEpoch()); // would outweigh the flag
    else
        X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_NO_CHECK_TIME);
    const bool ok = X509_verify_cert(context.get()) == 1;
    const int error = X509_STORE_CTX_get_error(context.get());
    return ok ? X509_V_OK : (error == X509_V_OK ? X509_V_ERR_UNSPECIFIED : error);
}

} // namespace

X509Ptr certificateFromDer(QByteArrayView der) {
    const unsigned char *from = opensslBytes(der.data());
    if (der.isEmpty() || der.size() > std::numeric_limits<int>::max())
        return {};
    const unsigned char *const end = from + der.size();
    X509Ptr certificate(d2i_X509(nullptr, &from, long(der.size())));
    if (from != end)
        return {};
    return certificate;
}

CertificateInfo certificateInfoOf(const X509 *certificate) {
    CertificateInfo info;
    if (certificate == nullptr)
        return info;
    info.subject = nameOf(X509_get_subject_name(certificate));
    info.issuer = nameOf(X509_get_issuer_name(certificate));
    info.notBefore = timeOf(X509_get0_notBefore(certificate));
    info.notAfter = timeOf(X509_get0_notAfter(certificate));
    const QByteArray der = derOf(certificate, i2d_X509);
    info.sha256 = QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
    return info;
}

bool mayUsageSign(X509 *certificate) {
    // Without the extension the function answers with all bits set: every usage is permitted.
    const auto usage = X509_get_key_usage(certificate);
    return (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
}

Result<void> checkSuitable(X509 *certificate, const QDateTime &when) {
    const CertificateInfo info = certificateInfoOf(certificate);
    if (!info.notBefore.isValid() || !info.notAfter.isValid())
        return unsuitable(QStringLiteral("validity"));
    if (when < info.notBefore)
        return Error{ErrorCode::CertificateNotYetValid, {}, info.subject, {info.notBefore.toString(Qt::ISODate)}};
    if (when > info.notAfter)
        return Error{ErrorCode::CertificateExpired, {}, info.subject, {info.notAfter.toString(Qt::ISODate)}};
    if (!mayUsageSign(certificate))
        return unsuitable(QStringLiteral("keyUsage"));
    if (X509_check_ca(certificate) == 1 && (X509_get_extension_flags(certificate) & EXFLAG_BCONS) != 0)
        return unsuitable(QStringLiteral("authority"));
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    const int type = key == nullptr ? EVP_PKEY_NONE : EVP_PKEY_get_base_id(key);
    if (type != EVP_PKEY_RSA && type != EVP_PKEY_EC)
        return unsuitable(QStringLiteral("keyType"));
    if (EVP_PKEY_get_bits(key) < (type == EVP_PKEY_RSA ? 2048 : 256))
        return unsuitable(QStringLiteral("keyLength"));
    return {};
}

Trust judgeChain(X509 *signer, const std::vector<X509Ptr> &others, const QList<QByteArray> &rootsPem,
                 const QDateTime &when, ChainPurpose purpose) {
    const OpensslPtr<X509_STORE> store(X509_STORE_new());
    const OpensslPtr<STACK_OF(X509)> untrusted(sk_X509_new_null());
    if (!store || !untrusted || signer == nullptr || !addRoots(store.get(), rootsPem))
        return Trust::Unknown;
    for (const X509Ptr &other : others) {
        if (X509_up_ref(other.get()) != 1 || sk_X509_push(untrusted.get(), other.get()) <= 0)
            return Trust::Unknown;
    }
    const int error = verifyChain(store.get(), signer, untrusted.get(), when, purpose, true);
    if (error == X509_V_OK)
        return mayUsageSign(signer) ? Trust::Trusted : Trust::Untrusted;
    // "Expired" is only said of a chain that would hold otherwise.
    if (error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID)
        if (verifyChain(store.get(), signer, untrusted.get(), when, purpose, false) == X509_V_OK)
            return Trust::Expired;
    return Trust::Untrusted;
}

} // namespace gongkai
